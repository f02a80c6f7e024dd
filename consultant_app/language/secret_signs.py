"""What a learned eye looks at in a word that may be a secret: its look, and the words around it.

Every sign is a short text, such as `kind:d4` or `b1:name`. `packaging/learn_secrets.py` counts how
much each of them says, over sentences with secrets and their harmless neighbours; the check adds
the weights up (`learned_secrets`). Both take their signs from here, so that they see the same.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from consultant_app.language.secret_shapes import FILE, MAIL
from consultant_app.language.secret_weights import Shapes, weight_of
from consultant_app.language.secret_words import Role, Scene, Token

BEFORE = 5  # words before a word that are looked at one by one
REACH = 10  # words after a clue in which any word may be a secret
EDGES = "\"'“”‘’()[]{}<>*`"
URL = re.compile(r"(?:https?:|www\.).*|[\w-]+(?:\.[\w-]+)*\.(?:com|uk|org|net|example|io|de|shop)")
MONEY = re.compile(r"[£$€]\d.*|\d[\d.,]*[£$€%]")
DAY_OR_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?:am|pm)?|\d{1,4}([-/.])\d{1,2}\1\d{1,4}")
VERSION = re.compile(r"v?\d+(?:\.\d+){1,5}")
MEASURE = re.compile(
    r"\d[\d.,]*(?:[kmgt]b|gbit|[kmg]hz|[kmg]bps|mm|cm|k?m|k?g|mah|k?wh?|h|hrs?|mins?|pm|am|px|dpi"
    r"|ppm|st|nd|rd|th|s|x|v|a|l|in|ft|ms|u|c|°c|p|yr|wks?)"
)
MODEL = re.compile(r"[A-Z]{1,6}-?\d{1,6}[A-Za-z]{0,5}(?:-[A-Za-z0-9]{1,6})*|\d{2,3}[A-Z]{1,4}\d{2,6}\w*")
HARMLESS = frozenset({"file", "mail", "web", "money", "when"})


class Word(NamedTuple):
    """A word with what its look says, once for all signs that speak of it."""

    token: Token
    lower: str  # figures as 0, so that "till 3" is "till 0"
    kind: str
    group: str  # the family or the role of the word, or its kind
    gap: str  # what stands before it, without spaces


def words_of_scene(scene: Scene) -> list[Word]:
    """Return the words of SCENE as the signs see them."""
    words: list[Word] = []
    at = scene.tokens[0].start if scene.tokens else 0
    for token in scene.tokens:
        gap = scene.text[at : token.start].replace(" ", "")[-2:] if words else ""
        first = not words or gap[-1:] in {".", "!", "?"}
        kind = _kind(scene.text[token.start : token.end], token, scene.evidence.shapes, first)
        lower = re.sub(r"\d", "0", token.lower[:24])
        words.append(Word(token, lower, kind, _group(token, kind), gap))
        at = token.end
    return words


def may_be_secret(words: list[Word], scene: Scene) -> Iterator[int]:
    """Yield the places of WORDS that are worth a look: odd ones, and those soon after a clue."""
    last_clue = 0 if scene.before or scene.spelt else -REACH - 1
    for place, word in enumerate(words):
        if word.token.clue or word.token.role & (Role.TELLS | Role.USER):
            last_clue = place
        if word.kind in HARMLESS:
            continue
        if place - last_clue <= REACH or word.kind not in {"k", "kC", "u"}:
            yield place


def signs_of(words: list[Word], place: int, scene: Scene) -> Iterator[str]:
    """Yield the signs of the word at PLACE."""
    word = words[place]
    kind = word.kind
    yield f"kind:{kind}"
    yield f"look:{kind}:{min(len(word.lower), 12)}"
    yield f"own:{word.group}"
    if kind in {"k", "kC"}:
        yield f"word:{word.lower}"
    yield from _signs_before(words, place)
    yield from _signs_after(words, place, scene)
    groups = {one.group for one in words[:place] if one.group != one.kind}
    for group in groups:
        yield f"l:{group}"
        yield f"lk:{group}:{kind}"
    for group in {one.group for one in words[place + 1 :] if one.group != one.kind}:
        yield f"r:{group}"
    if scene.before:
        yield f"prior:{scene.before.id}:{kind}"
    if scene.spelt:
        yield "spelt"
    yield f"n:{min(len(words), 10)}"


def _signs_before(words: list[Word], place: int) -> Iterator[str]:
    kind, gap = words[place].kind, words[place].gap
    yield f"g:{gap}:{kind}"
    near: list[str] = []
    for back in range(1, BEFORE + 1):
        if back > place + 1:
            break
        group = words[place - back].group if place >= back else "^"
        near.append(group)
        yield f"b{back}:{group}:{kind}"
        if place >= back:
            yield f"w{back}:{words[place - back].lower}"
    yield f"bb:{'_'.join(near[:2])}"
    yield f"bbk:{'_'.join(near[:2])}:{kind}"
    yield f"bbb:{'_'.join(near[:3])}"
    yield f"gb:{gap}:{near[0]}"
    if place > 1:
        yield f"ww:{words[place - 2].lower}_{words[place - 1].lower}"


def _signs_after(words: list[Word], place: int, scene: Scene) -> Iterator[str]:
    kind = words[place].kind
    end = words[place].token.end
    if place + 1 == len(words):
        yield f"last:{scene.text[end : end + 1]}:{kind}"
        return
    after = words[place + 1]
    yield f"ag:{after.gap}:{kind}"
    yield f"a1:{after.group}:{kind}"
    yield f"aw:{after.lower}"


def _group(token: Token, kind: str) -> str:
    """Return the family of words that TOKEN is of, else what it does, else its KIND."""
    if token.clue:
        return f"c-{token.clue.id}"
    return f"r{token.role & MAIN_ROLES}" if token.role & MAIN_ROLES else kind


MAIN_ROLES = (
    Role.BE | Role.ACT | Role.CHANGE | Role.OPEN | Role.ITSELF | Role.THING | Role.USER | Role.TELLS
    | Role.NUMBER | Role.LETTER | Role.HINT | Role.KNOWN | Role.NOT
)


def _kind(word: str, token: Token, shapes: Shapes, first: bool) -> str:  # noqa: FBT001 - a row of facts
    if token.is_plain:
        known = "k" if shapes.is_word(token.lower.removesuffix("'s")) else "u"
        return known if first or not word[0].isupper() else f"{known}C"
    return _kind_of_odd(word.strip(EDGES), shapes)


@lru_cache(maxsize=4096)
def _kind_of_odd(word: str, shapes: Shapes) -> str:
    """Return the look of a WORD that has more than letters."""
    lower = word.lower()
    if word.isdigit():
        return f"d{min(len(word), 9)}"
    for name, pattern in (("money", MONEY), ("when", DAY_OR_TIME), ("mail", MAIL), ("web", URL)):
        if pattern.fullmatch(lower):
            return name
    if VERSION.fullmatch(lower):
        return "version"
    if MEASURE.fullmatch(lower):
        return "measure"
    if FILE.fullmatch(word):
        return "file"
    weight = int(weight_of(word, shapes))
    if not weight and MODEL.fullmatch(word):
        return "model"
    has = "".join(
        sign
        for sign, one in (
            ("d", any(c.isdigit() for c in word)),
            ("a", any(c.isalpha() for c in word)),
            ("-", "-" in word),
            ("!", any(not (c.isalnum() or c == "-") for c in word)),
        )
        if one
    )
    return f"{has}{weight}"
