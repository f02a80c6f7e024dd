"""The hours: this week painted, what waits for an invoice, and each client's month."""
