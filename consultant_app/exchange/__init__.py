"""Files of others and for others: the interchange file, CSV, photos. Knows no database."""
