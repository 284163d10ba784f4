"""Other tools' files: readers that recognise and read them, writers that make them."""
