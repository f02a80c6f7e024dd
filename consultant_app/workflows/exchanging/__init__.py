"""Between an interchange file and the database: which things are known, what is new, what fits."""
