"""PDF documents, drawn from frozen content that `application` has collected."""
