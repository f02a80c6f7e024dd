"""The Outbox: everything on its way to a customer."""
