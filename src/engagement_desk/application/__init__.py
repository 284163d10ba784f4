"""What the program can do: commands that change, queries that answer, and the ports to the world outside."""
