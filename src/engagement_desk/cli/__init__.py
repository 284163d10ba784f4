"""The command line: the window's door for scripts, cron and tests. One small module a family of commands."""
