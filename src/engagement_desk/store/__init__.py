"""The workspace file: SQLite through SQLAlchemy Core. Nothing outside this room knows that a database exists."""
