"""The post: a letter as bytes, and the talk with a mail server; no database, no keyring."""
