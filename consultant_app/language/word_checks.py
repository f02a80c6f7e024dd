"""What the page asks of the plain-words engine: secrets in a text, and hard words explained."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from consultant_app.domain.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class HardWord:
    """A term of the glossary as it stands in a text, with its explanation in one sentence."""

    id: str
    term: str
    explain: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WordChecks:
    """The engine's answers as functions of a text; `back` is asked by a task's id."""

    secrets: Callable[[str], Sequence[Finding]]
    hard_words: Callable[[str], Sequence[HardWord]]
    back: Callable[[str], str]
