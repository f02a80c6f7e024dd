"""Real printing: what the printer is asked, does the paper fit, and the way of the page to it."""
