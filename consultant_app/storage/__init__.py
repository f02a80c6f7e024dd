"""The only users of SQL: records in, records out, and files beside the database."""
