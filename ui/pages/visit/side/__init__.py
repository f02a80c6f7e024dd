"""The cards beside a visit: what to remember, the time, the photos."""
