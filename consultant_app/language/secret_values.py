"""What in a sentence could be a secret, and how much it looks like one.

Figures, odd words, words in quotes, what is dictated, and what gives a secret away without saying
it. Any plain word is among them too: only what stands around can make a secret of that.
"""

import re
import string
from collections.abc import Iterator, Sequence

from consultant_app.language.secret_figures import Value, dictated_at, figures_at
from consultant_app.language.secret_weights import Weight, is_coined, weight_of
from consultant_app.language.secret_words import Role, Scene, Token

SURE = 7  # by its shape alone
MARK = re.compile(r"[:=]|->|=>|[>~]|[ ]-{1,2}[ ]")
SHOUTED = re.compile(r"![ ][a-z]")  # "Walnut! opens it"
EQUALS = frozenset({"is", "was", "are", "be", "been", "it's", "that's", "its", "became", "now"})
LEADING = frozenset({"just", "simply", "still", "always", "only", "now"})  # before a hint
ORDER = frozenset({"first", "last", "company", "day", "month", "team", "house", "mobile"})
MOST_BEFORE_HINT = 5  # words from where what equals a secret begins
SO_IT = (["it", "is"], ["it", "was"])
SAYS_HOW = frozenset({"all", "in", "no", "with", "without", "lower", "lowercase", "one", "as"})
QUOTED = re.compile(r"(?<![^\s:=(\[])([\"'])(?P<inside>[^\"'\n]{4,40})\1(?!\w)")
GROUP = re.compile(r"[A-Z0-9]{4,5}")
IN_GROUPS = frozenset(string.ascii_uppercase + string.digits)
ENDS_HERE = re.compile(r"[\"')\]]{0,2}(?:[.,;!?)\n]|$|[ ]-)")


def values_in(scene: Scene) -> Iterator[Value]:
    """Yield what of SCENE could be a secret, if what stands around it says so."""
    tokens, taken = scene.tokens, 0
    hint = _hint(scene)
    if hint:
        yield hint
    for number, token in enumerate(tokens):
        if number < taken:
            continue
        size = token.end - token.start
        if (
            3 < size < 6
            and scene.text[token.start] in IN_GROUPS
            and (run := _groups(scene, number))
        ):
            value = run
        elif token.role & Role.THING or (token.clue and not token.role & Role.KNOWN):
            value = None
        elif not token.is_plain:
            value = figures_at(scene, number) or _word(scene, number)
        elif token.role & (Role.NUMBER | Role.LETTER):
            value = dictated_at(scene, number) or _plain(scene, number)
        else:
            value = _plain(scene, number) if size > 3 else None
        if value:
            taken = value.last
            yield value
    yield from _quoted(scene)


def _quoted(scene: Scene) -> Iterator[Value]:
    tokens = scene.tokens
    start = max(0, tokens[0].start - 1)
    if scene.text.find('"', start, scene.end) < 0 and scene.text.find("'", start, scene.end) < 0:
        return
    for quoted in QUOTED.finditer(scene.text, start, scene.end):
        inside = [n for n, t in enumerate(tokens) if quoted.start() <= t.start < quoted.end()]
        first = tokens[inside[0] - 1].lower if inside and inside[0] else ""
        if first in ("says", "said", "reads", "shows"):
            continue
        if inside and (len(inside) > 1 or tokens[inside[0]].is_plain):
            yield Value(*quoted.span("inside"), inside[0], inside[-1] + 1, 2, figures=False)


def _hint(scene: Scene) -> Value | None:
    """Return what gives a secret away without saying it: "the dog's name and 1967"."""
    tokens = scene.tokens
    if not any(t.role & Role.HINT for t in tokens) or any(t.role & Role.NOT for t in tokens):
        return None
    for first in range(1, len(tokens)):
        if not _is_equalled(scene, first):
            continue
        begin = first + (tokens[first].lower in LEADING and first + 1 < len(tokens))
        near = tokens[begin : begin + MOST_BEFORE_HINT]
        hints = [n for n in range(begin, len(tokens)) if tokens[n].role & Role.HINT]
        if tokens[begin].role & (Role.HINT | Role.WHOSE) and _tells_of_hint(near, len(hints)):
            weight, start = min(3, len(hints)), tokens[begin].start
            end, last = tokens[-1].end, hints[-1] + 1
            return Value(start, end, begin, last, weight, figures=False, hint=True)
    return None


def _tells_of_hint(near: Sequence[Token], hints: int) -> bool:
    """Tell if NEAR holds what a secret is made of; "the one you had last year" is no such thing."""
    named = [token for token in near if token.role & Role.HINT]
    if not named or any(token.lower == "one" for token in near):
        return False
    return hints > 1 or named[0].lower not in ORDER


def _is_equalled(scene: Scene, place: int) -> bool:
    """Tell if what begins at PLACE is said to be what stands before it."""
    before = scene.tokens[place - 1]
    gap = scene.text[before.end : scene.tokens[place].start]
    return before.lower in EQUALS or bool(MARK.search(gap))


def _groups(scene: Scene, number: int) -> Value | None:
    """Return the groups of capitals from NUMBER on that no sentence has: "KVKF KRCP NZQU YMLX"."""
    tokens, last = scene.tokens, number
    if scene.text[tokens[number].start] not in IN_GROUPS:
        return None
    while last < len(tokens) and GROUP.fullmatch(scene.text, *tokens[last][:2]):
        last += 1
    if last - number < 4:
        return None
    letters = sum(c.isalpha() for c in scene.text[tokens[number].start : tokens[last - 1].end])
    if letters < 2 * (last - number):
        return None
    known = sum(scene.evidence.shapes.is_word(token.lower) for token in tokens[number:last])
    if known > 1:
        return None
    return Value(tokens[number].start, tokens[last - 1].end, number, last, SURE, figures=False)


def _word(scene: Scene, number: int) -> Value | None:
    token, text = scene.tokens[number], scene.text
    end = token.end
    if text[end : end + 1] == "!" and not text[end + 1 : end + 2].isalnum():
        end += 1
    weight = int(weight_of(text[token.start : end], scene.evidence.shapes))
    if text[max(0, token.start - 2) : token.start - 1].isdigit() and text[token.start - 1] == ":":
        weight = 0  # "14:30@reception"
    plain = weight == Weight.PLAIN and token.lower.isalpha()
    return Value(token.start, end, number, number + 1, weight, figures=False, plain=plain)


def _plain(scene: Scene, number: int) -> Value | None:
    """Return the plain word at NUMBER, where its clause ends with it."""
    token, text = scene.tokens[number], scene.text
    if number == 0 or len(token.lower) < 4 or not _may_be_joined(scene, number):
        return None
    known = bool(token.role & Role.KNOWN) or _is_twice(scene, number)
    if token.clue and not (_is_twice(scene, number) or _is_said(scene, number)):
        return None
    if (token.clue or not known) and not (
        ENDS_HERE.match(text, token.end) or _goes_on(scene, number)
    ):
        return None
    shapes = scene.evidence.shapes
    if token.lower in shapes.people and not known:
        return None
    weight = int(weight_of(text[token.start : token.end], shapes))
    if known:
        beside = scene.tokens[number - 1]
        made = not shapes.is_word(token.lower)  # "initpass" says nothing else
        joined = bool(beside.role & Role.USER) or scene.text[beside.end : token.start] != " "
        sure = (joined or (made and bool(beside.role & Role.BE))) and not token.clue
        weight = 4 if made and sure else 2
        return Value(
            token.start, token.end, number, number + 1, weight, figures=False, plain=not sure
        )
    if weight and SHOUTED.match(text, token.end):
        return Value(token.start, token.end + 1, number, number + 1, 2, figures=False)
    half = len(token.lower) // 2
    doubled = token.lower[:half] == token.lower[half:]
    coined = weight == Weight.PLAIN and (doubled or is_coined(token.lower, shapes))
    weight = int(Weight.LIKELY) if coined else weight
    return Value(
        token.start, token.end, number, number + 1, weight, figures=False, plain=not coined
    )


def _may_be_joined(scene: Scene, number: int) -> bool:
    """Tell if anything beside the word at NUMBER could join it to a clue."""
    before = scene.tokens[number - 1]
    if before.role or before.clue or scene.spelt:
        return True
    if scene.text[before.end : scene.tokens[number].start] != " ":
        return True
    if number + 1 == len(scene.tokens):
        return False
    return bool(scene.tokens[number + 1].role & (Role.OPEN | Role.BE)) or is_so(scene, number + 1)


def _is_said(scene: Scene, number: int) -> bool:
    """Tell if "is" stands before NUMBER: "the password is just admin"."""
    while number > 1 and scene.tokens[number - 1].role & Role.BETWEEN:
        number -= 1
    return bool(scene.tokens[number - 1].role & Role.BE)


def _is_twice(scene: Scene, number: int) -> bool:
    """Tell if the word at NUMBER repeats the one before a slash: "manager / manager"."""
    before, token = scene.tokens[number - 1], scene.tokens[number]
    gap = scene.text[before.end : token.start]
    return before.lower == token.lower and gap in ("/", " / ", ":")


def _goes_on(scene: Scene, number: int) -> bool:
    after = scene.tokens[number + 1 : number + 2]
    if not after:
        return False
    spelt = scene.spelt and after[0].lower in SAYS_HOW  # "it is rosebud all small"
    return bool(after[0].role & Role.GOES_ON) or spelt or is_so(scene, number + 1)


def is_so(scene: Scene, number: int) -> bool:
    """Tell if a name stands before NUMBER and "it is" there: "Mittens it is"."""
    near = scene.tokens[number : number + 2]
    if [token.lower for token in near] not in SO_IT:
        return False
    return scene.text[scene.tokens[number - 1].start].isupper()
