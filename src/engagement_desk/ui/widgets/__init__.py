"""Small widgets of one look, painted from the theme's tokens."""
