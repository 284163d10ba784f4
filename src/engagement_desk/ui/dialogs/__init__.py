"""Overlays and sheets: palette, shortcuts, settings."""
