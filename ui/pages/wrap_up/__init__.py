"""The wrap-up: words, next steps and handing over, beside the page as the customer gets it."""
