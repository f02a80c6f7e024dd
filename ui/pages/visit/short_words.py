"""Somebody's words, shortened for a chip: cut between words, with dots, never reworded."""


def shortened(words: str, most: int) -> str:
    """Return WORDS on one line in at most MOST characters."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    head = line[: most - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > most // 2 else head).rstrip(" ,;:.–-") + "…"
