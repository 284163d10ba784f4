"""The labelled asks of the boundary check, and the figures that they give."""
