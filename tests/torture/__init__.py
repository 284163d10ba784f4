"""The program killed at random moments, and what was acknowledged compared with what is there (`make torture`)."""
