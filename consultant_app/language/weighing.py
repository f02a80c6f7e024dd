"""Rules that weigh a sentence: the shape of its cues, and what stands around that shape.

A pattern of words finds only what somebody thought of. A shape is made of kinds of words, so that
"who not duty" is "you never told me" as well as "the night shift hadn't locked the door". Its
points, and those of the cues beside it, are added up; enough of them make a finding, unless words
of `[calms]` take the sting out ("nobody could have known").

In a shape, `who` is a unit of that kind, `who|name` one of either, `!who` one that is not of that
kind, `past&!fine` one that is of the first and not of the second; `?` after it: may be missing,
`*`: none to three; `..` up to three units within the clause, `...` up to twelve, `~` any number of
grey ones, which tell nothing; `^` and `$` are the sentence's ends.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from consultant_app.domain.findings import Category
from consultant_app.language.cues import NO_CUES, CueIndex, Unit, index_cues
from consultant_app.language.entries import Rule
from consultant_app.language.reading import Entry
from consultant_app.language.tokens import Span
from consultant_app.language.word_lists import WordLists

ENOUGH = 3
STOP = "stop"  # the cue whose words end a clause
GREY = "grey"  # the cue of words that tell nothing


@dataclass(frozen=True, kw_only=True)
class Weigher:
    """A shape of cues, its points, and what the cues around it add.

    Kinds are characters. A sentence that lacks all kinds of one of `needs` can't have the shape.
    """

    rule: Rule
    source: str
    needs: tuple[frozenset[str], ...]
    points: int
    adds: Mapping[str, int]
    calms: frozenset[str]

    @cached_property
    def shape(self) -> re.Pattern[str]:
        """The shape, over a space and the kinds for each unit; made when first needed."""
        return re.compile(self.source)


@dataclass(frozen=True, slots=True)
class Weighed:
    """Where a sentence has the shape of a rule, with enough points."""

    rule: Rule
    span: Span


@dataclass(frozen=True, slots=True)
class Weighing:
    """The cues of a language, and what weighs them by a kind that each can't do without."""

    cues: CueIndex
    by_kind: Mapping[str, Sequence[tuple[int, Weigher]]]  # with its place in the data


NO_WEIGHING = Weighing(NO_CUES, {})


def read_weighing(data: Entry, rules: Mapping[str, Rule], lists: WordLists) -> Weighing:
    """Return the `[cues]` and `[[weigh]]` of DATA; RULES are the same entries as rules, by id."""
    cues = index_cues(data, lists)
    weighers = [
        weigher
        for entry in data.tables("weigh")
        for weigher in _weighers(entry, rules[entry.text("id")], cues)
    ]
    asked = Counter(kind for weigher in weighers for need in weigher.needs for kind in need)
    by_kind: dict[str, list[tuple[int, Weigher]]] = {}
    for place, weigher in enumerate(weighers):
        rarest = min(weigher.needs, key=lambda need: max(asked[kind] for kind in need))
        for kind in rarest:
            by_kind.setdefault(kind, []).append((place, weigher))
    return Weighing(cues, by_kind)


def weigh(
    units: Sequence[Unit],
    weighing: Weighing,
    *,
    skip: Iterable[Category] = (),
    bars: Callable[[Rule], bool] = lambda _: False,
) -> Iterator[Weighed]:
    """Yield the first rule of each category that finds enough in UNITS.

    Categories of SKIP are left out, and rules that BARS tells of.
    """
    present = frozenset("".join([unit.kinds for unit in units]))
    asked = {
        place: one
        for kind in weighing.by_kind.keys() & present
        for place, one in weighing.by_kind[kind]
        if all(map(present.intersection, one.needs)) and present.isdisjoint(one.calms)
    }
    if not asked:
        return
    line, done = " " + " ".join([unit.kinds for unit in units]), set(skip)
    for _, weigher in sorted(asked.items()):
        if weigher.rule.category in done or bars(weigher.rule):
            continue
        span = _place(line, units, weigher)
        if span is not None:
            done.add(weigher.rule.category)
            yield Weighed(weigher.rule, span)


def _place(line: str, units: Sequence[Unit], weigher: Weigher) -> Span | None:
    for match in weigher.shape.finditer(line):
        first = line.count(" ", 0, match.start())
        last = first + match.group().count(" ") - 1
        around = "".join([unit.kinds for unit in (*units[:first], *units[last + 1 :])])
        points = weigher.points + sum(more for kind, more in weigher.adds.items() if kind in around)
        if points >= ENOUGH:
            return Span(units[first].start, units[last].end)
    return None


def _weighers(entry: Entry, rule: Rule, index: CueIndex) -> Iterator[Weigher]:
    adds = {_sign(cue, entry, index): more for cue, more in _numbers(entry.table("with"))}
    calms = frozenset(_sign(cue, entry, index) for cue in entry.texts("calmed_by"))
    for shape, points in _numbers(entry.table("shapes")):
        source, needs = _compiled(shape, entry, index)
        yield Weigher(
            rule=rule,
            source=source,
            needs=needs,
            points=points,
            adds=adds,
            calms=calms,
        )


def _numbers(table: Entry) -> Iterator[tuple[str, int]]:
    for key, value in table.values.items():
        if not isinstance(value, int):
            raise table.fault(f'"{key}" is no number')
        yield key, value


def _compiled(shape: str, entry: Entry, index: CueIndex) -> tuple[str, tuple[frozenset[str], ...]]:
    parts: list[str] = []
    needs: list[frozenset[str]] = []
    stop, grey = _sign(STOP, entry, index), _sign(GREY, entry, index)
    gaps = {
        "~": f"(?: [^ ]*{grey}[^ ]*){{0,15}}?",
        "..": f"(?: [^ {stop}]*){{0,3}}?",
        "...": "(?: [^ ]*){0,12}?",
        "^": "^",
        "$": "$",
    }
    for word in shape.split():
        if word in gaps:
            parts.append(gaps[word])
            continue
        asked, _, barred = word.rstrip("?*").rpartition("!")
        wanted, unwanted = (asked.rstrip("&"), barred) if "!" in word else (barred, "")
        signs = _signs(wanted, entry, index)
        often = {"?": "?", "*": "{0,3}"}.get(word[-1], "")
        parts.append(_one_unit(signs, _signs(unwanted, entry, index)) + often)
        if signs and not often:
            needs.append(frozenset(signs))
    return "".join(parts), tuple(needs)


def _one_unit(signs: str, unwanted: str) -> str:
    """Return the pattern of a unit with one of SIGNS, if any are asked for, and none UNWANTED."""
    held = f"[^ ]*[{signs}][^ ]*" if signs else "[^ ]*"
    return f"(?: (?![^ ]*[{unwanted}]){held}(?![^ ]))" if unwanted else f"(?: {held})"


def _signs(cues: str, entry: Entry, index: CueIndex) -> str:
    return "".join(_sign(cue, entry, index) for cue in cues.split("|") if cue)


def _sign(cue: str, entry: Entry, index: CueIndex) -> str:
    if cue not in index.signs:
        raise entry.fault(f"no cue is called {cue}")
    return index.signs[cue]
