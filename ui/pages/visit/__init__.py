"""The visit, on site: note what is said and done, and see it grow into the page."""
