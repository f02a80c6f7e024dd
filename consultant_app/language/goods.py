"""What was ordered, offered, brought or sent back, as a sentence says it: "two new laptops".

The names stand in `grammar.toml` under `parts`, each with its article; what comes in no number of
pieces ("toner") has none.
"""

import re
from collections.abc import Iterator, Sequence

from consultant_app.language.counts import count_in_words
from consultant_app.language.entries import Gazetteer
from consultant_app.language.inflection import plural_of, with_article
from consultant_app.language.tokens import Token, folded, tokens_of

MOST = 3
LONGEST = 3  # words of a name
# What such a thing is for says nothing of what was bought: "a battery for the laptop".
BELONGS_TO = frozenset({"for", "in", "of", "on", "to", "from", "at", "with", "w", "till", "until"})
WHICH = frozenset(
    {"new", "spare", "second", "bigger", "larger", "smaller", "used", "external", "black"}
    | {"wireless", "colour", "color", "longer", "better", "faster", "third", "extra"}
)
AND = re.compile(r" ?(?:\band\b|\bplus\b|[+&]) ?")
SHARE = re.compile(r"\b\d{1,3} ?%")  # how full or worn something is: no number of pieces
TIMES = re.compile(r"^(?:x?(\d{1,2})x?|(two|three|four|five|six|seven|eight|nine|ten|twelve))$")


def goods_in(clause: str, names: Gazetteer) -> str:
    """Return the things that CLAUSE says were bought: "a new laptop and two screens", or ""."""
    parts = [tokens_of(part) for part in AND.split(SHARE.sub(" ", folded(clause)))]
    each = [list(_goods(tokens, names)) for tokens in parts]
    found = list(dict.fromkeys(thing for things in each for thing in things))
    if not all(each) or not 0 < len(found) <= MOST:  # "a laptop and a bag", which no list has
        return ""
    return f"{', '.join(found[:-1])} and {found[-1]}" if len(found) > 1 else found[0]


def _goods(tokens: Sequence[Token], names: Gazetteer) -> Iterator[str]:
    place, any_yet = 0, False
    while place < len(tokens):
        text = tokens[place].text
        if place and text in BELONGS_TO and (any_yet or text != "for"):  # "quote for a laptop"
            return
        sizes = range(min(LONGEST, len(tokens) - place), 0, -1)
        size = next((n for n in sizes if _name(tokens, place, n) in names.parts), 0)
        if size:
            written = _name(tokens, place, size)
            any_yet = True
            yield _said(names.parts[written], tokens, place, place + size)
        place += size or 1


def _name(tokens: Sequence[Token], place: int, size: int) -> str:
    return " ".join(token.text for token in tokens[place : place + size])


def _said(thing: str, tokens: Sequence[Token], first: int, after: int) -> str:
    """Return THING with its number and which one it is, as the words around it tell."""
    article, _, noun = thing.partition(" ")
    if article not in ("a", "an"):
        return thing
    which = tokens[first - 1].text if first and tokens[first - 1].text in WHICH else ""
    before = first - 2 if which else first - 1
    spots = [tokens[place].text for place in (before, after) if 0 <= place < len(tokens)]
    times = [one.group(1) or one.group(2) for one in map(TIMES.match, spots) if one]
    count = count_in_words(times[0]) if times and times[0] not in ("0", "1") else ""
    many = tokens[after - 1].text.endswith("s") and not noun.endswith("s")
    whole = f"{which} {noun}".strip()
    if count:
        return f"{count} {plural_of(whole)}"
    return plural_of(whole) if many else with_article(whole)
