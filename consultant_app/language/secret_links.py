"""What joins a value to the words around it: "is", "set to", "unlocks with", a colon, a slash."""

import re
from typing import NamedTuple

from consultant_app.language.secret_figures import Value
from consultant_app.language.secret_values import MARK, is_so
from consultant_app.language.secret_words import Role, Scene, Token

OF_USER = frozenset({"user", "username", "uid", "benutzer"})  # what follows is no password
CELL = re.compile(r"[|;\t]")


class Link(NamedTuple):
    """What joins a value to the words before it."""

    weight: int
    begins: int  # the number of the first word that belongs to the link
    itself: bool = False  # joined to "it"
    user: bool = False  # stands beside the name of a user
    named: bool = False  # "is": it may be a name as well
    typed: bool = False  # said to be typed, or to open something: any word may be it


NO_LINK = Link(0, 0)


def link_of(value: Value, scene: Scene) -> Link:
    """Return what joins VALUE to what is said before it, or after it."""
    if scene.before and value.last - value.first == len(scene.tokens):
        return Link(3, 0, itself=True)  # "The safe code? 60 22 14"
    if _answers(value, scene):
        return Link(3, 0, itself=True)
    before = _link_before(value, scene)
    after = _link_after(value, scene)
    return max(before, after, key=lambda link: (link.weight, link.typed))


def _answers(value: Value, scene: Scene) -> bool:
    """Tell if VALUE answers the question before it: "My PIN? 4321, don't tell anyone"."""
    if not scene.before or value.first or scene.text[value.end : value.end + 1] not in ",;":
        return False
    return scene.text[: value.start].rstrip(" \"'(").endswith("?")


def follows_user(value: Value, scene: Scene) -> bool:
    """Tell if VALUE stands where the name of a user does: "user web12"."""
    return bool(value.first) and scene.tokens[value.first - 1].lower in OF_USER


def _link_before(value: Value, scene: Scene) -> Link:
    tokens, number = scene.tokens, value.first - 1
    if number < 0:
        return NO_LINK
    gap = scene.text[tokens[number].end : value.start]
    while number > 0 and tokens[number].role & Role.BETWEEN:
        number -= 1
    token = tokens[number]
    if follows_user(value, scene) and not value.plain:
        return NO_LINK
    if number < value.first - 1:
        gap = scene.text[token.end : value.start]  # "alarm: off 4126"
    if gap == ":" and len(tokens) == 2:
        return _pair(value, number, scene)
    if MARK.search(gap):
        user = _is_user(token, scene)
        return Link(2 if " - " in gap else 3, number + 1, user=user, named=True)
    if CELL.search(gap):
        user = _is_user(token, scene)
        return Link(2, number + 1, user=user, typed=user)
    if "/" in gap:
        return _pair(value, number, scene)
    if token.role & Role.BE or (token.lower.endswith("'s") and number == value.first - 1):
        return _said(number, scene)
    if token.role & Role.ITSELF and number and tokens[number - 1].role & Role.CHANGE:
        return Link(3, number - 1, itself=True)
    if token.role & (Role.ACT | Role.HAND):
        return Link(3, number, typed=bool(token.role & Role.ACT))
    if token.role & Role.PLACE:
        return _placed(number, scene, value)
    if "," in gap:
        told = any(t.clue and t.clue.figures > 2 for t in tokens[:number]) and any(
            t.role & Role.BE for t in tokens[:number]
        )
        return max(
            Link(1 + (told or _is_aside(value, scene)) + _is_user(token, scene), number + 1),
            _second(number, scene),
            key=_weight,
        )
    if "(" in gap:
        return Link(2, number + 1)
    if value.first and number <= 0 and tokens[value.first - 1].lower in ("old", "new"):
        return Link(2, number + 1)
    return _beside(value, number, scene)


def _is_aside(value: Value, scene: Scene) -> bool:
    """Tell if VALUE stands between commas: "the alarm, 2580, has not changed"."""
    return scene.text[value.end : value.end + 2] == ", "


def _weight(link: Link) -> int:
    return link.weight


def _second(number: int, scene: Scene) -> Link:
    """Return the link of what follows the user at NUMBER: "login is kate and Heron_88"."""
    token = scene.tokens[number]
    user = Value(token.start, token.end, number, number + 1, 0, figures=False)
    before = _link_before(user, scene) if number and not token.clue else NO_LINK
    return Link(2, before.begins) if before.weight >= 3 else NO_LINK


def _said(number: int, scene: Scene) -> Link:
    """Return the link of "is" at NUMBER, and if it is said of "it"."""
    tokens = scene.tokens
    subject = tokens[number] if tokens[number].lower.endswith("'s") else tokens[number - 1]
    itself = number == 0 or bool(subject.role & Role.ITSELF)
    return Link(3, number, itself=itself, named=not itself)


def _placed(number: int, scene: Scene, value: Value) -> Link:
    """Return the link of "to" after "set", of "with" after "opens", of "on" after "is"."""
    tokens = scene.tokens
    word = tokens[number].lower
    for place in range(number - 1, max(-1, number - 11), -1):
        token = tokens[place]
        if word in ("to", "into", "as", "from", "back", "auf", "zu") and token.role & Role.CHANGE:
            itself = any(t.role & Role.ITSELF for t in tokens[place + 1 : number])
            return Link(3, place, itself=itself, typed=itself)
        if word == "on" and token.role & Role.CHANGE and value.figures:
            return Link(3, place)  # "the safe was left on 0000"
        if word in ("with", "using", "by", "via", "mit") and token.role & Role.OPEN:
            return Link(3, place, typed=True)
        if token.role & (Role.ACT | Role.HAND) and word in ("to", "into"):
            break  # "changed the password and gave it to Maria"
        if word == "for" and token.lower in ("asks", "asked", "ask") and place == number - 1:
            return Link(3, place)
        if word == "on" and token.role & Role.BE and _is_between(scene, place + 1, number):
            groups = "-" in scene.text[value.start : value.end]
            return Link(1 if value.figures and not groups else 3, place)
        if word in ("and", "then") and token.role & (Role.ACT | Role.HAND):
            return Link(3, place)
    if word in ("and", "with", "then") and number:
        if _is_user(tokens[number - 1], scene):
            return Link(2, number, user=True)
        return _second(number - 1, scene)
    return NO_LINK


def _is_between(scene: Scene, first: int, last: int) -> bool:
    return all(token.role & Role.BETWEEN for token in scene.tokens[first:last])


def _pair(value: Value, number: int, scene: Scene) -> Link:
    tokens, text = scene.tokens, scene.text
    if value.last < len(tokens) and "/" in text[value.end : tokens[value.last].start]:
        return NO_LINK
    if number > 0 and "/" in text[tokens[number - 1].end : tokens[number].start]:
        return NO_LINK
    who = tokens[number]
    named = who.lower in scene.evidence.shapes.people and text[who.start].islower()
    user = named or _is_user(who, scene)
    alone = named and len(tokens) == 2  # a line that is nothing but "anna / sunshine"
    return Link(3 + 2 * alone, number, user=user, typed=user)


def _is_user(token: Token, scene: Scene) -> bool:
    return bool(token.role & Role.USER) or "@" in token.lower[1:]


def _beside(value: Value, number: int, scene: Scene) -> Link:
    """Return the link of a value right after a clue, a user, or what says more of the clue."""
    tokens = scene.tokens
    if tokens[number].clue or _is_user(tokens[number], scene):
        return Link(1, number + 1, user=_is_user(tokens[number], scene))
    clue = tokens[number - 1].clue if number else None
    if clue and (clue.words > 1 and value.weight > 2):
        return Link(1, number + 1)  # "wordpress kate Kiwi!Farm"
    if value.figures and any(
        t.clue and t.clue.figures == 4 for t in tokens[max(0, number - 2) : number]
    ):
        return Link(1, number + 1)
    for place in range(number, max(-1, number - 5), -1):
        if tokens[place].role & Role.PLACE and place and tokens[place - 1].clue:
            return Link(1, number + 1)
        if place > number - 3 and (clue := tokens[place].clue) and tokens[place].lower[-1] == "s":
            return Link(1 if clue.id in ("name", "code") else 0, number + 1)
    return NO_LINK


def _link_after(value: Value, scene: Scene) -> Link:
    """Return the link to what is said after VALUE: "2580 is the new one", "orchid opens it"."""
    tokens = scene.tokens
    if value.last >= len(tokens):
        return NO_LINK
    after = tokens[value.last]
    if scene.text[value.end : after.start] == ", ":
        near = tokens[value.last : value.last + 4]
        if any(t.clue for t in near) and not any(t.role & Role.BE for t in near[:2]):
            return Link(2, value.first)
    if is_so(scene, value.last):
        return Link(3, value.first, itself=True)
    if scene.text[value.end : after.start] not in (" ", "! ", '" ', "' ", " = ", " (", ") "):
        return NO_LINK
    near = tokens[value.last + 1 : value.last + 6]
    if after.role & Role.BE or after.lower in ("for", "as"):
        for token in near:
            if any(other.role & Role.THING for other in near):
                break
            if token.clue:
                return Link(3, value.first)
            if token.role & Role.ITSELF:
                return Link(3, value.first, itself=True)
            if token.role & (Role.BE | Role.ACT | Role.THING):
                break
    if after.role & Role.OPEN and near and (near[0].clue or near[0].role or len(near) > 1):
        itself = bool(near and near[0].role & Role.ITSELF)
        return Link(3, value.first, itself=itself, typed=True)
    return NO_LINK
