"""Whether a sentence can stand alone, away from the sentences it was written among."""

import re

from consultant_app.language.page.page_words import PageWords

_WORD = re.compile(r"[\w’']+")


def stands_alone(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE names what it is about.

    "It now starts in ten seconds" and "I fitted a new one" point back to something; "I restarted
    the nightly copy and tested it" names the thing before it points. "The page is right, too"
    adds to what was said before.
    """
    words = [w.lower() for w in _WORD.findall(sentence)]
    if not words or sentence.endswith("?") or words[0] in page.items("alone.first"):
        return False
    if f" {' '.join(words)}".endswith(tuple(f" {last}" for last in page.items("alone.last"))):
        return False
    points = _first_pointer(sentence, page)
    return points is None or _names_something(_WORD.findall(sentence[:points]), page)


def _names_something(before: list[str], page: PageWords) -> bool:
    """Tell whether the words BEFORE a pointer name a thing or a person.

    A naming word right before the pointer belongs to it: "all his files", "the one".
    """
    naming = page.items("alone.naming")
    articles = any(word.lower() in naming for word in before[:-1])
    names = any(word[0].isupper() or word[-2:] in ("’s", "'s") for word in before[1:])
    return articles or names


def _first_pointer(sentence: str, page: PageWords) -> int | None:
    pronouns = "|".join(map(re.escape, page.items("alone.pronouns")))
    patterns = [rf"\b(?:{pronouns})\b"] if pronouns else []
    if page.say("alone.stand_in"):
        patterns.append(page.say("alone.stand_in"))
    starts = [m.start() for p in patterns for m in re.finditer(p, sentence, re.IGNORECASE)]
    return min(starts, default=None)
