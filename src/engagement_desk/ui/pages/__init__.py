"""One module a page: what it asks, how it is laid out, what its actions do."""
