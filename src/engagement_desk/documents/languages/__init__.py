"""The words of documents, one module a language; each has the same codes with the same `{names}`."""
