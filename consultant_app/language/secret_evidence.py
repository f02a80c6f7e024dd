"""Secrets by evidence that adds up: a clue, what joins it to a value, and the shape of that value.

No one of the three need be sure. "Login" says little, "Heron_88" much; "password is" says so much
that a likely word will do. The weights of all three are added, and from `ENOUGH` on it is a secret.
A language's learned judge, where there is one, looks at the same values after that.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from consultant_app.language.secret_figures import Value
from consultant_app.language.secret_judge import is_doubted, judged
from consultant_app.language.secret_links import Link, follows_user, link_of
from consultant_app.language.secret_names import is_cued
from consultant_app.language.secret_signs import Evidenced
from consultant_app.language.secret_values import values_in
from consultant_app.language.secret_weights import Weight
from consultant_app.language.secret_words import Evidence, Role, Scene, Token, scenes_of

ENOUGH = 7
HINTED = 3  # of a clue beside which a hint says something
CODED = 2  # of a clue right before figures, after a code that is found
FAR = 10  # words between a clue and a value that nothing joins to it
AROUND = 80  # characters on both sides of a sentence that may tell what stands in it
PART_NUMBER = re.compile(r"[A-Z]{1,4}-\d{3,5}[A-Z]{0,3}")
MOST_SEEN = 2_000  # sentences: a long page many times over


def in_sentences(text: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Yield the places in TEXT of values for which the evidence is enough."""
    lately = evidence.lately
    for scene in scenes_of(text, evidence):
        start = scene.tokens[0].start
        at = max(0, start - AROUND)
        seen = text[at : scene.end + AROUND], start - at, scene.end - at, scene.before
        if seen not in lately:
            if len(lately) >= MOST_SEEN:
                lately.clear()
            lately[seen] = tuple([(a - start, b - start) for a, b in _in_scene(scene)])
        yield from ((a + start, b + start) for a, b in lately[seen])


def _in_scene(scene: Scene) -> Iterator[tuple[int, int]]:
    evidenced, judge = evidenced_in(scene), scene.evidence.judge
    enough = [one for one in evidenced if one[1] >= ENOUGH]
    if enough and judge and is_doubted(scene, evidenced, ENOUGH, judge):
        yield from _by_evidence(scene, [one for one in enough if one[0].weight >= ENOUGH])
    elif enough:
        yield from _by_evidence(scene, evidenced)
    if judge:
        yield from judged(scene, evidenced, judge)


def evidenced_in(scene: Scene) -> list[Evidenced]:
    """Return what in SCENE could be a secret, and what the evidence for it comes to."""
    return [(value, _sum(value, scene)) for value in values_in(scene) if value.weight]


def _by_evidence(scene: Scene, evidenced: Sequence[Evidenced]) -> Iterator[tuple[int, int]]:
    found = [value for value, total in evidenced if total >= ENOUGH]
    if found and len(evidenced) > len(found):
        kinds = {value.figures for value in found}
        least = 2 if _speaks_of_several(scene) else 3
        more = (v for v, _ in evidenced if v.weight >= least and v.figures in kinds)
        found += [v for v in more if v not in found and not follows_user(v, scene)]
        found += [v for v, _ in evidenced if v not in found and _is_next_code(v, found, scene)]
    for value in found:
        yield value.start, value.end


def _is_next_code(value: Value, found: Sequence[Value], scene: Scene) -> bool:
    """Tell if VALUE is one more code: "front door 5-8-0-2, inner door 2085", "new one 8816"."""
    if not value.figures or value.weight < Weight.LIKELY or not value.first:
        return False
    near = scene.tokens[max(0, value.first - 4) : value.first]
    opens = near[-1].clue is not None and near[-1].clue.figures >= CODED
    is_said = bool(near[-1].role & (Role.BE | Role.ITSELF))
    one = is_said and any(token.lower in ("one", "ones") for token in near)
    return (opens or one) and any(v.figures and v.last < value.first for v in found)


def _speaks_of_several(scene: Scene) -> bool:
    return any(
        t.clue and t.clue.id in ("name", "code") and t.lower[-1] == "s" for t in scene.tokens
    )


def _sum(value: Value, scene: Scene) -> int:
    """Return all evidence for VALUE and against it."""
    link = link_of(value, scene)
    clue, several, at = _clue(value, link, scene)
    if value.weight >= ENOUGH:
        return value.weight
    if _is_only_a_name(value, scene) or (clue < HINTED and _is_part_number(value, scene)):
        return 0
    if link.weight == 0 and not clue:
        return 0
    if value.plain and not _may_be_plain(value, link, clue, scene):
        return 0
    if value.weight == Weight.LIKELY and link.named and clue < HINTED and _is_letters(value, scene):
        return 0  # "the phone was jailbroken"
    if not (link.typed or link.itself) and _may_be_name(value, scene):
        return 0
    against = _against(value, link, at, scene)
    if link.weight < 2 and not value.figures and _is_thing(value, scene):
        return 0
    return clue + several + link.weight + value.weight + _besides(value, link, scene) - against


def _is_only_a_name(value: Value, scene: Scene) -> bool:
    """Tell if VALUE is of letters and nothing but its own name speaks of a secret."""
    if value.figures or value.hint or value.weight > Weight.LIKELY:
        return False
    return scene.text[value.start].isupper() and not is_cued(scene, value.first)


def _is_part_number(value: Value, scene: Scene) -> bool:
    """Tell if VALUE is written as a maker writes it: "please use TK-1170"."""
    return bool(PART_NUMBER.fullmatch(scene.text, value.start, value.end))


def _besides(value: Value, link: Link, scene: Scene) -> int:
    """Return what else speaks for VALUE: a user, how it is typed, a few words for a note."""
    tokens = scene.tokens
    tells = any(t.role & Role.TELLS for t in tokens) or (2 * scene.spelt)
    terse = link.weight == 1 and len(tokens) <= 5 and value.last == len(tokens)
    again = not value.figures and any(_is_sibling(value, token, scene) for token in tokens)
    return link.user + tells + again + (terse and value.figures)


def _is_sibling(value: Value, token: Token, scene: Scene) -> bool:
    """Tell if TOKEN is VALUE with other figures: "from Falcon12 to Falcon13"."""
    if token.is_plain or token.start == value.start:
        return False
    own, other = scene.text[value.start : value.end], scene.text[token.start : token.end]
    stem = own.rstrip("0123456789")
    return own != other and stem != own and stem == other.rstrip("0123456789")


def _may_be_plain(value: Value, link: Link, clue: int, scene: Scene) -> bool:
    """Tell if a word that any sentence could have may be a secret here."""
    if link.typed or scene.spelt:
        return True
    if link.named and _is_of_password(link, scene):
        return True
    return link.itself and clue >= 3 and scene.text[value.start].isupper()


def _is_letters(value: Value, scene: Scene) -> bool:
    return (
        scene.text[value.start : value.end].islower()
        and value.last == value.first + 1
        and (scene.tokens[value.first].is_plain)
    )


def _is_of_password(link: Link, scene: Scene) -> bool:
    """Tell if LINK is one of "password", with what it is for in between where a mark follows."""
    tokens, marked = scene.tokens, not scene.tokens[link.begins].role & Role.BE
    for token in reversed(tokens[: link.begins]):
        if token.clue and token.clue.plain_too:
            return True
        if not marked or token.role & (Role.BE | Role.ACT | Role.CHANGE | Role.OPEN):
            return False
    return False


def _may_be_name(value: Value, scene: Scene) -> bool:
    """Tell if VALUE may be the name of a network that the sentence speaks of."""
    evidence = scene.evidence
    named = any(t.clue.names_too for t in scene.tokens[: value.first] if t.clue)
    return named and bool(evidence.names.search(scene.text[value.start : value.end]))


def _is_thing(value: Value, scene: Scene) -> bool:
    evidence, text = scene.evidence, scene.text
    return bool(
        evidence.thing_before.search(text[max(0, value.start - 30) : value.start])
        or evidence.thing_after.match(text, value.end, value.end + 40)
    )


def _clue(value: Value, link: Link, scene: Scene) -> tuple[int, int, int]:
    """Return the weight of the best clue for VALUE, 1 where there are several, and its place."""
    best, at, ids = (3 if scene.spelt else 0), 0, set[int]()
    for number, token in enumerate(scene.tokens):
        if token.clue is None or value.first <= number < value.last:
            continue
        far = max(value.first - number, number - value.last)
        weight = token.clue.figures if value.figures else token.clue.words
        if value.hint:
            weight = max(token.clue.figures, weight)
        if far > FAR:
            weight -= 1
        if number >= value.last and link.weight < 2:
            weight -= 2
        if weight > 0 or token.clue.figures > 1:
            ids.add(number)
        if weight > best:
            best, at = weight, number
    if value.hint and best < HINTED:
        best = 0
    spoken = link.named and any(t.role & (Role.ITSELF | Role.ACT) for t in scene.tokens)
    if (link.itself or link.typed or spoken) and not best:
        prior = scene.before if link.itself else None
        best = 1
        if prior:
            best = max(best, (prior.figures if value.figures else prior.words) - 1)
    return best, len(ids) > 1, at


def _against(value: Value, link: Link, clue_at: int, scene: Scene) -> int:
    """Return what speaks against VALUE: a thing or a time before it, something counted after it."""
    tokens = scene.tokens
    against = int(link.weight == 0 and not scene.spelt)
    before = tokens[value.first - 1] if value.first else None
    if before and before.role & Role.THING:
        against += 5
    if before and before.role & Role.TIME and value.figures and link.weight < 3:
        against += 4
    begins = tokens[link.begins - 1] if link.weight and link.begins else None
    if begins and begins.role & Role.THING and begins is not before and not scene.spelt:
        parted = any(t.role & Role.PLACE for t in tokens[clue_at : link.begins - 1])
        against += 0 if parted and tokens[clue_at].clue else 4
    if scene.spelt or link.typed:
        return against + (_counted(value, scene) if value.figures else 0)
    heads = [
        token
        for token, after in pairwise(tokens[: value.first + 1])
        if token.clue or (token.role & Role.THING and not after.clue)
    ]
    if heads and heads[0].role & Role.THING and not link.itself:
        against += 3
    if value.figures and value.last == value.first + 1:
        against += _counted(value, scene)
    return against


def _counted(value: Value, scene: Scene) -> int:
    if value.last >= len(scene.tokens):
        return 0
    after = scene.tokens[value.last]
    if scene.text[value.end : after.start] != " " or not scene.text[after.start].isalpha():
        return 0
    if scene.text[after.start].isupper() and len(after.lower) > 2:
        return 0  # the next name of a list; "4500 MB" counts
    if after.role & (Role.GOES_ON | Role.BE | Role.TELLS | Role.BETWEEN | Role.OPEN | Role.TIME):
        return 0
    return 4
