"""The parts of the letter to the customer, from the letterhead to the signature."""
