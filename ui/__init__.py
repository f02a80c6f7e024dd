"""The window: pages fill, read and call; every rule is below, in `consultant_app`."""
