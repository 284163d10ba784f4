"""The machine: folders, clock, atomic files, the log of the program itself."""
