"""Questions that need an answer before work goes on; one question each."""
