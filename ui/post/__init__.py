"""Sending in the background: the network, the letters that are due, and what the frame says."""
