"""The layout kit: text, columns, panels, pictures and tables, set on pages and tagged."""
