"""How the program looks: colours, letters, icons and the one style sheet made from them."""
