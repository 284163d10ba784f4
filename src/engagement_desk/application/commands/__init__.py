"""One function a use case: `command(uow, now, …)` changes records inside the unit of work it is given."""
