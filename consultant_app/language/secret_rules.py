"""The records of the secret check: what gives a secret away, and the checks that it must pass."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from consultant_app.language.memo import FoundLately

Seek = Callable[[str], Iterable[tuple[int, int]]]


class Gate(StrEnum):
    """A check in code that a pattern's match must also pass."""

    NONE = ""
    LUHN = "luhn"
    IBAN = "iban"
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    HARDWARE = "hardware-address"
    MIXED_SIGNS = "secret-like"
    SHAPED = "password-shaped"
    LAST_WORD = "secret-word"
    WORD = "word"
    PHRASE = "passphrase"
    WORDS = "all-words"
    RANDOM = "random"
    MIXED_GROUPS = "mixed-groups"
    BOTH = "letters-and-digits"


@dataclass(frozen=True, kw_only=True)
class Cue:
    """Words that name a secret, such as "Wi-Fi key", looked for once for all rules after them.

    Its group `word` is the name alone; the whole match has what may follow a name, such as " for
    the till". `hints` are as for `SecretRule`.
    """

    source: str
    hints: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the cue looks for, without regard to case."""
        return re.compile(self.source, re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class SecretRule:
    """A pattern of something that must never reach a page; group `secret` is what to hide.

    With a `cue` the pattern begins where the cue ends. `ordinary` are words that follow "password"
    in sentences and are no secret. `hints` are letters of which some stand in every match: a line
    without any is not searched. Only rules of the `whole_text` look beyond the end of a line. A
    rule that can `seek` has no pattern: it finds the places of secrets in code.
    """

    id: str
    source: str
    why: str
    gate: Gate
    cue: Cue | None
    hints: tuple[str, ...]
    ordinary: frozenset[str]
    whole_text: bool
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    seek: Seek | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the rule looks for, without regard to case."""
        return re.compile(self.source, re.IGNORECASE)


class SecretRules(tuple[SecretRule, ...]):
    """All rules in their order, and which of them could find anything in a text.

    Most rules ask for letters that most texts don't have, so each of those is looked for once.
    """

    @cached_property
    def hints(self) -> frozenset[str]:
        """The letters that any of the rules, or of their cues, asks for."""
        return frozenset(hint for needs in self._needs for need in needs for hint in need)

    @cached_property
    def _needs(self) -> tuple[tuple[frozenset[str], ...], ...]:
        """For each rule the letters of which a text must have some, as often as it asks for any."""
        asked = ((rule.hints, rule.cue.hints if rule.cue else ()) for rule in self)
        return tuple(tuple(frozenset(some) for some in both if some) for both in asked)

    @cached_property
    def lately(self) -> FoundLately:
        """What they found lately in parts of texts."""
        return FoundLately()

    def hints_in(self, lower: str, *, among: frozenset[str] | None = None) -> frozenset[str]:
        """Return the hints that the folded text LOWER has, AMONG some where others can't be."""
        return frozenset([h for h in (self.hints if among is None else among) if h in lower])

    def for_text(self, lower: str, *, among: frozenset[str] | None = None) -> list[SecretRule]:
        """Return the rules that could find something in the folded text LOWER.

        AMONG are the hints of a longer text that LOWER is a part of.
        """
        barred = self.hints_in(lower, among=among).isdisjoint
        return [
            rule
            for rule, needs in zip(self, self._needs, strict=True)
            if not any(map(barred, needs))
        ]
