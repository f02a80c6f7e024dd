"""What a judge of secrets looks at in a word: its look, its neighbours, what joins it to them.

A sign is a text with its kind, such as `("b1", "c-name:d4")`: the word before is of the family
"name", and this one has four figures. `packaging/learn_words.py` learns what each sign says; the
check adds the weights up. Both take the signs from here, so that they see the same.

Most words of prose are never weighed: only odd ones, and those that something joins to the word
before (`is_worth_a_look`).
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from consultant_app.language.secret_figures import Value
from consultant_app.language.secret_names import is_cued
from consultant_app.language.secret_shapes import DONE_IN_GERMAN, FILE, MAIL
from consultant_app.language.secret_weights import Shapes, weight_of
from consultant_app.language.secret_words import Role, Scene, Token

Sign = tuple[str, str]
Evidenced = tuple[Value, int]  # a value and what the rules' evidence for it comes to

LEFT_WORD, LEFT_GROUP = "L", "l"  # of a word anywhere before
RIGHT_WORD, RIGHT_GROUP = "R", "r"  # of a word anywhere after
LEAST_SUM, MOST_SUM = -1, 8  # of that evidence; beyond them nothing more is told
PLAIN = frozenset({"k", "kC"})  # a word that is in the word list; C: with a capital inside a line
# What looks like a word or a name: only what is said around it can make a secret of that.
NEEDS_CUE = PLAIN | {"u", "uC", "a-0", "a-1", "a-2"}
EDGES = "\"'“”‘’()[]{}<>*`"
LONGEST = 24  # letters of a word that are looked at
# A password is rarely a verb or an adverb, and rarely an everyday word.
ENDINGS = (
    "ed",
    "ing",
    "ly",
    "tion",
    "ment",
    "ness",
    "er",
    "or",
    "al",
    "ous",
    "ful",
    "able",
    "s",
    "y",
)
SHORTEST_WORD = 4  # letters of a word of the list that may be a secret, or begin one
SHORTEST_STEM = 3  # letters before an ending
FIGURE = re.compile(r"\d")
URL = re.compile(r"(?:https?:|www\.).*|[\w-]+(?:\.[\w-]+)*\.(?:com|uk|org|net|example|io|de|shop)")
MONEY = re.compile(r"[£$€]\d.*|\d[\d.,]*[£$€%]")
DAY_OR_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?:am|pm)?|\d{1,4}([-/.])\d{1,2}\1\d{1,4}")
VERSION = re.compile(r"\d+(?:\.\d+){1,5}")
MEASURE = re.compile(
    r"\d[\d.,]*(?:[kmgt]b|gbit|[kmg]hz|[kmg]bps|mm|cm|k?m|k?g|mah|k?wh?|h|hrs?|mins?|pm|am|px|dpi"
    r"|ppm|st|nd|rd|th|s|x|v|a|l|in|ft|ms|u|c|°c|p|yr|wks?)"
)
MODEL = re.compile(
    r"[A-Z]{1,6}-?\d{1,6}[A-Za-z]{0,5}(?:-[A-Za-z0-9]{1,6})*|\d{2,3}[A-Z]{1,4}\d{2,6}\w*"
)
RELEASE = re.compile(
    r"v\d+(?:\.\d+){1,5}(?:-[a-z]{2,5}\d{0,2})?|\d+(?:\.\d+){2,5}-?(?:beta|rc)\d{0,2}"
    r"|\d+\.\d+\.\d{5}(?:\.\d+)?"
)
CIPHER = re.compile(
    r"(?:[a-z]{2,5}-)?(?:aes|sha|wpa|rsa|ecdsa|tls|ssl|md)-?\d{1,4}(?:-[a-z]{2,4}){0,2}"
)
ERROR = re.compile(r"0x[0-9a-f]{2,16}")
LOOKS = (
    ("money", MONEY),
    ("when", DAY_OR_TIME),
    ("mail", MAIL),
    ("web", URL),
    ("release", RELEASE),
    ("cipher", CIPHER),
    ("error", ERROR),
)
# Looks that no secret has, and what another language says of passwords.
HARMLESS = frozenset(
    {"file", "mail", "web", "money", "when", "release", "cipher", "error", "foreign", "term"}
)
MAIN_ROLES = (
    Role.BE
    | Role.ACT
    | Role.CHANGE
    | Role.OPEN
    | Role.ITSELF
    | Role.THING
    | Role.USER
    | Role.TELLS
    | Role.NUMBER
    | Role.LETTER
    | Role.HINT
    | Role.KNOWN
    | Role.NOT
)


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
    text, shapes = scene.text, scene.evidence.shapes
    at = scene.tokens[0].start
    for token in scene.tokens:
        start, end = token.start, token.end
        gap = "" if start - at < 2 else text[at:start].replace(" ", "")[-2:]
        lower = token.lower
        if token.is_plain:
            known = "k" if shapes.is_word(lower.removesuffix("'s")) else "u"
            first = not words or gap[-1:] in {".", "!", "?"}
            kind = known if first or not text[start].isupper() else f"{known}C"
            if known == "u" and (lower in shapes.ordinary or DONE_IN_GERMAN.fullmatch(lower)):
                kind = "foreign"
        else:
            kind = _kind_of_odd(text[start:end].strip(EDGES), shapes)
            if text[start - 1 : start] == "/" and _is_in_address(text, start):
                kind = "web"
            lower = FIGURE.sub("0", lower[:LONGEST])
        before = shapes.terms.get(token.lower)
        if before and ("" in before or (words and words[-1].lower in before)):
            kind = "term"
        words.append(Word(token, lower, kind, _group(token, kind), gap))
        at = end
    return words


def is_worth_a_look(words: Sequence[Word], place: int, scene: Scene, *, after_secret: bool) -> bool:
    """Tell if a judge is asked about the word at PLACE; AFTER_SECRET if the one before is."""
    if not may_be_secret(words, place, after_secret=after_secret):
        return False
    return after_secret or not needs_cue(words[place]) or is_cued(scene, place)


def may_be_secret(words: Sequence[Word], place: int, *, after_secret: bool) -> bool:
    """Tell if the word at PLACE may be a secret by its look, and by what joins it to the others."""
    word = words[place]
    if after_secret or word.kind not in PLAIN:
        return word.kind not in HARMLESS
    if place == 0 or len(word.lower) < SHORTEST_WORD:
        return False
    before = words[place - 1]
    return word.gap != "" or before.group != before.kind


def needs_cue(word: Word) -> bool:
    """Tell if WORD looks like a word or a name, so that only a cue can make a secret of it."""
    return word.kind in NEEDS_CUE


def signs_of(
    words: Sequence[Word],
    place: int,
    scene: Scene,
    *,
    after_secret: bool,
    evidenced: Iterable[Evidenced],
) -> list[Sign]:
    """Return the signs of the word at PLACE but for those of what stands to its left and right."""
    word = words[place]
    kind = word.kind
    signs = [
        ("kind", kind),
        ("look", f"{kind}:{min(len(word.lower), 12)}"),
        ("own", word.group),
        ("gap", f"{word.gap}:{kind}"),
        ("count", f"{min(len(words), 10)}"),
    ]
    if kind in PLAIN:
        signs.append(("word", word.lower))
    if after_secret:
        signs.append(("goes-on", kind))
    if scene.before:
        signs.append(("prior", f"{scene.before.id}:{kind}"))
    if scene.spelt:
        signs.append(("spelt", kind))
    if word.token.is_plain:
        _add_word(signs, word, scene)
    _add_before(signs, words, place)
    _add_after(signs, words, place, scene)
    _add_evidence(signs, kind, place, evidenced)
    return signs


def signs_at_left(word: Word) -> list[Sign]:
    """Return the signs that WORD gives to every word after it."""
    return [(LEFT_WORD, word.lower), (LEFT_GROUP, word.group)]


def signs_at_right(word: Word) -> list[Sign]:
    """Return the signs that WORD gives to every word before it."""
    return [(RIGHT_WORD, word.lower), (RIGHT_GROUP, word.group)]


def _add_word(signs: list[Sign], word: Word, scene: Scene) -> None:
    """Add how usual a plain word is, and what kind of word its ending makes it."""
    bare = word.lower.removesuffix("'s")
    written = scene.text[word.token.start : word.token.end]
    case = "U" if len(written) > 1 and written.isupper() else "C" if written[0].isupper() else "l"
    rank = scene.evidence.shapes.rank(bare)
    rest = bare[SHORTEST_STEM:]
    ending = next((e for e in ENDINGS if rest.endswith(e)), "") if rest.endswith(ENDINGS) else ""
    signs += [("rank", f"{rank}{case}"), ("ending", ending), ("rank-ending", f"{rank}{ending}")]


def _add_before(signs: list[Sign], words: Sequence[Word], place: int) -> None:
    kind = words[place].kind
    if place == 0:
        signs.append(("b1", f"^:{kind}"))
        return
    one = words[place - 1]
    signs.append(("b1", f"{one.group}:{kind}"))
    signs.append(("w1", one.lower))
    two = words[place - 2] if place > 1 else None
    group = two.group if two else "^"
    signs.append(("b2", f"{group}:{kind}"))
    signs.append(("bb", f"{one.group}_{group}"))
    if two:
        signs.append(("ww", f"{two.lower}_{one.lower}"))


def _add_after(signs: list[Sign], words: Sequence[Word], place: int, scene: Scene) -> None:
    kind = words[place].kind
    if place + 1 == len(words):
        end = words[place].token.end
        signs.append(("last", f"{scene.text[end : end + 1]}:{kind}"))
        return
    after = words[place + 1]
    signs.append(("ag", f"{after.gap}:{kind}"))
    signs.append(("a1", f"{after.group}:{kind}"))
    signs.append(("aw", after.lower))


def _add_evidence(signs: list[Sign], kind: str, place: int, evidenced: Iterable[Evidenced]) -> None:
    """Add what the rules think of the word, so that the judge may trust them more or less."""
    mine = [one for one in evidenced if one[0].first <= place < one[0].last]
    if not mine:
        return
    value, total = max(mine, key=lambda one: one[1])
    total = max(LEAST_SUM, min(total, MOST_SUM))
    signs.append(("sum", f"{total}"))
    signs.append(("sum-of", f"{total}:{kind}"))
    signs.append(("value", f"{value.weight}"))
    signs.append(("value-is", f"{value.figures:d}{value.plain:d}{value.hint:d}"))
    signs += [("at-least", f"{step}") for step in range(total + 1)]


def _group(token: Token, kind: str) -> str:
    """Return the family of words that TOKEN is of, else what it does, else its KIND."""
    if token.clue:
        return f"c-{token.clue.id}"
    return f"r{token.role & MAIN_ROLES}" if token.role & MAIN_ROLES else kind


def _kind_of_odd(word: str, shapes: Shapes) -> str:
    """Return the look of a WORD that has more than letters."""
    lower = word.lower()
    if word.isdigit():
        return f"d{min(len(word), 9)}"
    for name, pattern in LOOKS:
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


def _is_in_address(text: str, place: int) -> bool:
    """Tell if what stands at PLACE of TEXT belongs to a web address, and holds no parameter."""
    begin = max(text.rfind(" ", 0, place), text.rfind("\n", 0, place)) + 1
    return "://" in text[begin:place] and "@" not in text[begin:place]
