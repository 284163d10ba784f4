"""The rules of the trade: records, value types and pure functions. Imports the standard library only."""
