"""Passwords, keys, network addresses and card numbers in a text: the one check that blocks a page.

What to look for stands in `secrets.toml`, read by `secret_data`. Patterns (`secret_rules`, with
the checks of `secret_gates` and `secret_numbers`) find what proves itself. All else is weighed
word by word: `secret_words` says what each word may do, `secret_values` and `secret_figures` what
could be a secret and by its shape how much (`secret_weights`), `secret_links` what joins it, and
`secret_evidence` adds up; `secret_rows` does so for lists and tables, `secret_changes` for the
other side of a change.

A text is searched as it reads (`as_printed`), each line for itself and once more over the ends of
lines, so that editors, proposals and pages see the same. Nothing of a match is ever logged, stored
or repeated in a finding.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from consultant_app.domain.findings import HIDDEN, Category, Finding, Level
from consultant_app.language.as_printed import as_read, in_typed
from consultant_app.language.secret_changes import other_sides
from consultant_app.language.secret_gates import passes, row_of
from consultant_app.language.secret_rules import Cue, SecretRule, SecretRules
from consultant_app.language.secret_shapes import CLOSING
from consultant_app.language.tokens import straight

OPENING = "([{`"
NAME = re.compile(r"[^\W\d_]{2,20}[ ](?=[^\s\d_-]{2,30}[\d_-])")
NEXT_NAME = re.compile(r"[ ]?[,;/][ ]?[^\W\d_]{2,20}[ ][^\s\d_-]{2,30}[\d_-]")
CHANGED = ("secret.password", "secret.pin", "secret.evidence", "secret.de", "secret.code")
PART_LENGTH = 240  # characters at least that are searched at once
AROUND_LINE_END = 90  # characters on both sides that a secret over two lines may take
MOST_TOGETHER = 400  # characters around several line ends that are looked through at once
LONGEST_WORD = 400  # characters; within them that stretch begins and ends between words
LINE_END = re.compile(r"(?<![:=>-])(?<![:=>-] )\n")


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the straight text that is searched at once, and the same in small letters."""

    start: int
    text: str
    lower: str
    after_cues: dict[int, tuple[int, ...]] = field(default_factory=dict)  # by the cue's id()

    def places_after(self, cue: Cue) -> tuple[int, ...]:
        """Return where CUE ends in this part, looked for once for all rules."""
        if id(cue) not in self.after_cues:
            self.after_cues[id(cue)] = tuple(_places_after(cue, self))
        return self.after_cues[id(cue)]


def find_secrets(text: str, rules: Iterable[SecretRule]) -> tuple[Finding, ...]:
    """Return the secrets of TEXT in its order, none overlapping another."""
    every = rules if isinstance(rules, SecretRules) else SecretRules(rules)
    read = as_read(text)
    plain = straight(read.text)
    found = _joined([in_typed(finding, read) for finding in _found_in(plain, every)])
    if read.left_out:  # what was left out may have parted a name from its value
        found = _joined([*found, *_found_in(straight(text), every)])
    over = (in_typed(finding, read) for finding in _found_over_lines(plain, every))
    new = [f for f in over if not any(f.start < g.end and g.start < f.end for g in found)]
    return tuple(_joined([*found, *new]) if new else found)


def hide_secrets(text: str, rules: Iterable[SecretRule]) -> str:
    """Return TEXT with "…" in the place of each secret."""
    parts: list[str] = []
    at = 0
    for finding in find_secrets(text, rules):
        parts += [text[at : finding.start], HIDDEN]
        at = finding.end
    return "".join([*parts, text[at:]])


def _found_in(plain: str, rules: SecretRules) -> list[Finding]:
    whole = _part(plain, 0, len(plain))
    hints = rules.hints_in(whole.lower)
    likely = rules.for_text(whole.lower, among=hints)
    found = [f for rule in likely if rule.whole_text for f in _matches(rule, whole)]
    for part in _parts(plain):
        known = rules.lately.get(part.text, start=part.start)
        if known is None:
            known = tuple(_found_in_part(part, rules, hints))
            rules.lately.keep(part.text, known, start=part.start)
        found += known
    return found


def _found_in_part(part: _Part, rules: SecretRules, hints: frozenset[str]) -> Iterator[Finding]:
    for rule in rules.for_text(part.lower, among=hints):
        if not rule.whole_text:
            yield from _matches(rule, part)


def _found_over_lines(plain: str, rules: SecretRules) -> Iterator[Finding]:
    """Yield what is found in the text as one line, near to where its lines end.

    Each rule looks only around those line ends that have its letters near: a list of short notes
    has a line end everywhere.
    """
    one_line = plain.replace("\n", " ")
    ends = list(_line_ends(plain))
    likely = rules.for_text(one_line.lower()) if ends else ()
    by_line = SecretRules(rule for rule in likely if not rule.whole_text and rule.seek is None)
    stretches: dict[str, list[tuple[int, int]]] = {rule.id: [] for rule in by_line}
    for start, end in ends if by_line else ():
        for rule in by_line.for_text(one_line[start:end].lower()):
            _add_stretch(stretches[rule.id], start, end)
    parts: dict[tuple[int, int], _Part] = {}  # rules with the same cue look at the same ones
    for rule in by_line:
        for span in stretches[rule.id]:
            if span not in parts:
                parts[span] = _part(one_line, *span)
            for finding in _matches(rule, parts[span]):
                if finding.end < span[1] or span[1] == len(plain):  # else it may be cut short
                    yield finding


def _line_ends(plain: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches around the line ends of PLAIN, from word to word; a few ends in each.

    Where a line ends as a sentence does, nothing goes on over it.
    """
    start = end = -1
    for line in re.finditer(r"(?<![.!?])\n(?=.)", plain):
        first, last = max(0, line.start() - AROUND_LINE_END), line.end() + AROUND_LINE_END
        before = plain.rfind(" ", max(0, first - LONGEST_WORD), first) + 1
        after = plain.find(" ", last, last + LONGEST_WORD)
        from_word = before or max(0, first - LONGEST_WORD)
        to_word = after if after >= 0 else min(last + LONGEST_WORD, len(plain))
        if end >= 0 and (from_word > end or to_word - start > MOST_TOGETHER):
            yield start, end
            start = -1
        start, end = from_word if start < 0 else start, to_word
    if end >= 0:
        yield start, end


def _add_stretch(stretches: list[tuple[int, int]], start: int, end: int) -> None:
    """Add the stretch from START to END, joined with the last one where they meet."""
    if stretches and start <= stretches[-1][1]:
        stretches[-1] = stretches[-1][0], max(end, stretches[-1][1])
    else:
        stretches.append((start, end))


def _parts(plain: str) -> Iterator[_Part]:
    """Yield PLAIN in parts of a few lines; a line that ends in ":" stays with the next."""
    start = 0
    for end in LINE_END.finditer(plain):
        if end.start() - start >= PART_LENGTH:
            yield _part(plain, start, end.start())
            start = end.end()
    yield _part(plain, start, len(plain))


def _part(plain: str, start: int, end: int) -> _Part:
    text = plain[start:end]
    return _Part(start, text, text.lower())


def _places_after(cue: Cue, part: _Part) -> Iterator[int]:
    for match in cue.pattern.finditer(part.text):
        yield match.end("word")
        if match.end() > match.end("word"):
            yield match.end()


def _matches(rule: SecretRule, part: _Part) -> Iterator[Finding]:
    if rule.seek is not None:
        places = rule.seek(part.text)
    elif rule.cue is not None:
        places = _after_cues(rule, rule.cue, part)
    else:
        places = _anywhere(rule, part)
    for start, end in places:
        yield _finding(rule, part.start + start, part.start + end)
        if rule.id.startswith(CHANGED):
            for other in other_sides(part.text, start, end, ordinary=rule.ordinary):
                yield _finding(rule, part.start + other[0], part.start + other[1])


def _after_cues(rule: SecretRule, cue: Cue, part: _Part) -> Iterator[tuple[int, int]]:
    for place in part.places_after(cue):
        if match := rule.pattern.match(part.text, place):
            yield from _places_of(rule, part, match)


def _anywhere(rule: SecretRule, part: _Part) -> Iterator[tuple[int, int]]:
    place = 0
    while match := rule.pattern.search(part.text, place):
        found = list(_places_of(rule, part, match))
        yield from found
        if found:
            place = max(match.end(), match.start() + 1)
        else:  # the label may have caught a word before the next label: look on from there
            place = max(match.start() + 1, match.start(_tested(rule, match)))


def _places_of(rule: SecretRule, part: _Part, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    tested = _tested(rule, match)
    start, end = match.span(tested)
    value, text, ordinary = match.group(tested), part.text, rule.ordinary
    if not passes(rule.gate, value, text=text, start=start, end=end, ordinary=ordinary):
        return
    start, end = match.span(_first_group(rule, match, ("secret", "value")))
    start = _without_opening(text, start, _without_closing(text, start, end))
    end = _without_closing(text, start, end)
    for first, last in row_of(rule.gate, text=text, start=start, end=end, ordinary=ordinary):
        yield first, _without_closing(text, first, last)


def _tested(rule: SecretRule, match: re.Match[str]) -> str | int:
    return _first_group(rule, match, ("value", "secret"))


def _first_group(rule: SecretRule, match: re.Match[str], wanted: tuple[str, ...]) -> str | int:
    names = rule.pattern.groupindex
    return next((name for name in wanted if name in names and match.group(name)), 0)


def _without_closing(plain: str, start: int, end: int) -> int:
    while end - 1 > start and plain[end - 1] in CLOSING + "`":
        end -= 1
    return end


def _without_opening(plain: str, start: int, end: int) -> int:
    """Return where the secret begins without a bracket, or the first name of a row.

    "Kate Blue_12, Tom Red_34" is a row; alone, "Rose Garden_7" may be a secret as a whole.
    """
    while start < end - 1 and plain[start] in OPENING:
        start += 1
    name = NAME.match(plain, start, end)
    return name.end() if name and NEXT_NAME.match(plain, end) else start


def _finding(rule: SecretRule, start: int, end: int) -> Finding:
    return Finding(
        start=start,
        end=end,
        category=Category.SECRET,
        level=Level.BLOCK,
        why=rule.why,
        fixes=(HIDDEN,),
        rule=rule.id,
    )


def _joined(found: list[Finding]) -> list[Finding]:
    """Join findings that overlap, so that hiding them leaves nothing of either."""
    joined: list[Finding] = []
    for finding in sorted(found, key=lambda f: (f.start, -f.end)):
        if joined and finding.start < joined[-1].end:
            last = joined.pop()
            joined.append(replace(last, end=max(last.end, finding.end)))
        else:
            joined.append(finding)
    return joined
