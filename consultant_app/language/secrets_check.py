"""Passwords, keys, network addresses and card numbers in a text: the one check that blocks a page.

Nothing of a match is ever logged, stored or repeated in a finding.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.entries import SecretRule
from consultant_app.language.secret_gates import CLOSING, passes
from consultant_app.language.tokens import straight

HIDDEN = "…"
PART_LENGTH = 240  # characters at least that are searched at once
LINE_END = re.compile(r"(?<![:=>-])(?<![:=>-] )\n")


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the straight text that is searched at once, and the same in small letters."""

    start: int
    text: str
    lower: str


def find_secrets(text: str, rules: Iterable[SecretRule]) -> tuple[Finding, ...]:
    """Return the secrets of TEXT in its order, none overlapping another."""
    plain = straight(text)
    every = tuple(rules)
    whole = _Part(0, plain, plain.lower())
    found = [f for rule in every if rule.whole_text for f in _matches(rule, whole)]
    for part in _parts(plain):
        for rule in every:
            if not rule.whole_text:
                found += _matches(rule, part)
    return tuple(_joined(found))


def hide_secrets(text: str, rules: Iterable[SecretRule]) -> str:
    """Return TEXT with "…" in the place of each secret."""
    parts: list[str] = []
    at = 0
    for finding in find_secrets(text, rules):
        parts += [text[at : finding.start], HIDDEN]
        at = finding.end
    return "".join([*parts, text[at:]])


def _parts(plain: str) -> Iterator[_Part]:
    """Yield PLAIN in parts of a few lines; a line that ends in ":" stays with the next."""
    start = 0
    for end in LINE_END.finditer(plain):
        if end.start() - start >= PART_LENGTH:
            yield _Part(start, plain[start : end.start()], plain[start : end.start()].lower())
            start = end.end()
    yield _Part(start, plain[start:], plain[start:].lower())


def _matches(rule: SecretRule, part: _Part) -> Iterator[Finding]:
    if rule.hints and not any(hint in part.lower for hint in rule.hints):
        return
    names = rule.pattern.groupindex
    place = 0
    while match := rule.pattern.search(part.text, place):
        hidden = _first_group(match, names, ("secret", "value"))
        tested = _first_group(match, names, ("value", "secret"))
        start, end = match.span(tested)
        value = match.group(tested)
        if passes(rule.gate, value, text=part.text, start=start, end=end, ordinary=rule.ordinary):
            start, end = match.span(hidden)
            end = _without_closing(part.text, start, end)
            yield _finding(rule, part.start + start, part.start + end)
            place = match.end()
        else:  # the label may have caught a word before the next label: look on from there
            place = max(match.start() + 1, start)


def _first_group(match: re.Match[str], names: Iterable[str], wanted: tuple[str, ...]) -> str | int:
    return next((name for name in wanted if name in names and match.group(name)), 0)


def _without_closing(plain: str, start: int, end: int) -> int:
    while end - 1 > start and plain[end - 1] in CLOSING:
        end -= 1
    return end


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
