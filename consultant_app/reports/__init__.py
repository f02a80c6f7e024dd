"""The printed documents: from a document object to the bytes of a tagged PDF."""
