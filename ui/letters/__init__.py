"""Letters before they go: who gets one and how, its words, what goes along, and taking it back."""
