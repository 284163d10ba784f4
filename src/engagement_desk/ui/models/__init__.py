"""Item models fed with frozen rows; no model reads or writes anything."""
