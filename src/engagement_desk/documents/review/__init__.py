"""The sections of the quarterly review, in the order in which they are read."""
