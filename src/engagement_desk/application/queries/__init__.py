"""One function a question: frozen rows, exactly what one screen or document needs."""
