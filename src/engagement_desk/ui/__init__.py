"""The window: pages made from frozen rows, work done off the GUI thread, one look for all of it."""
