"""What the program costs, against the floor (the same rows by plain means) and the peers, in one run on one machine."""
