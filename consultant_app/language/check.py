"""All plain-words checks on one text: findings worst first, its grade word, its count of words."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from consultant_app.domain.findings import Category, Finding, GradeWord, Level, TextCheck
from consultant_app.language.acronyms import find_acronyms
from consultant_app.language.data import Words
from consultant_app.language.glossary import find_hits, hard_words, jargon_of
from consultant_app.language.known import Known
from consultant_app.language.missing_spaces import find_missing_spaces
from consultant_app.language.readability import count_words, find_long_sentences, grade_word
from consultant_app.language.secret_known import without_known_names
from consultant_app.language.secrets_check import find_secrets, hide_secrets
from consultant_app.language.spelling import find_slips, with_suggestions
from consultant_app.language.tokens import Span, Token, folded, sentences_of, straight, tokens_of
from consultant_app.language.tone import find_tone
from consultant_app.language.uncommon import find_uncommon
from consultant_app.language.word_checks import HardWord
from consultant_app.language.wordy import find_wordy

HINTS_AT_MOST = 5
MOST_LOOKED_UP = 12  # words like no other at all need not be looked up for ever
NOBODY = Known()
WORST_FIRST = {category: place for place, category in enumerate(Category)}
LEVELS = {Level.BLOCK: 0, Level.WARN: 1, Level.HINT: 2}


class Scope(StrEnum):
    """What a text is, and so what is checked in it."""

    PAGE = "page"  # words for the client: everything
    QUOTE = "quote"  # the client's own words: only secrets
    NOTE = "note"  # the technician's note: only secrets


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text taken apart once for all checks."""

    plain: str
    sentences: list[Span]
    tokens: list[list[Token]]


def check_text(
    text: str,
    words: Words,
    *,
    known: Known = NOBODY,
    scope: Scope = Scope.PAGE,
    explained: frozenset[str] = frozenset(),
    hints_at_most: int = HINTS_AT_MOST,
) -> TextCheck:
    """Check TEXT, a paragraph or a whole page.

    Args:
        text: as the consultant typed it.
        words: the words of the text's language.
        known: names and own words, which are never flagged.
        scope: whose words they are.
        explained: ids of terms that the page explained before this text.
        hints_at_most: how many findings of the mildest level are shown.
    """
    secrets = secrets_in(text, words, known=known)
    read = _read(text, words)
    english = words.grammar.habits.english  # the formula of the grade is
    grade = grade_word(read.plain, read.sentences) if english else GradeWord.NONE
    findings: list[Finding] = list(secrets)
    if scope is Scope.PAGE:
        findings += _wording(read, words, known, explained, secrets)
    ordered = sorted(findings, key=_worst_first)
    return TextCheck(
        findings=tuple(_with_few_hints(ordered, text, words, hints_at_most)),
        grade_word=grade,
        words=count_words(text),
    )


def secrets_in(text: str, words: Words, *, known: Known = NOBODY) -> tuple[Finding, ...]:
    """Return the passwords, keys, addresses and card numbers in TEXT, in its order.

    A name that is KNOWN is none, unless the line speaks of a password.
    """
    return without_known_names(find_secrets(text, words.secrets), text, known)


def masked(text: str, words: Words) -> str:
    """Return TEXT with "…" in the place of each secret."""
    return hide_secrets(text, words.secrets)


def find_terms(text: str, words: Words, *, known: Known = NOBODY) -> tuple[HardWord, ...]:
    """Return the hard words of TEXT for "Words I used", each once, in order of appearance."""
    read = _read(text, words)
    return hard_words(read.plain, read.tokens, words.forms, known=known)


def _read(text: str, words: Words) -> _Reading:
    plain = straight(text)
    lower = folded(text)
    sentences = sentences_of(plain, abbreviations=words.grammar.abbreviations)
    every = tokens_of(lower)
    return _Reading(plain, sentences, _tokens_by_sentence(every, sentences))


def _tokens_by_sentence(tokens: list[Token], sentences: list[Span]) -> list[list[Token]]:
    found: list[list[Token]] = []
    place = 0
    for sentence in sentences:
        start = place
        while place < len(tokens) and tokens[place].start < sentence.end:
            place += 1
        found.append(tokens[start:place])
    return found


def _wording(
    read: _Reading,
    words: Words,
    known: Known,
    explained: frozenset[str],
    secrets: Iterable[Finding],
) -> list[Finding]:
    plain, tokens = read.plain, read.tokens
    hidden = _Places(secrets)
    tone = [*find_tone(plain, read.sentences, tokens, words.tone_index)]
    tone += find_wordy(plain, tokens, words.phrase_index)
    terms = [*find_hits(plain, tokens, words.forms, known=known)]
    jargon = [*jargon_of(plain, terms, explained=explained)]
    taken = _Places([*tone, *(term for term in terms if term.counts), *secrets])
    short = find_acronyms(
        plain,
        taken.overlap,
        is_word=lambda w: words.lexicon.is_real_word(w) or w in words.grammar.stop_words,
        everyday=words.everyday_acronyms,
        known=known,
    )
    listed = _Places([*jargon, *secrets])
    slips = [*find_slips(plain, tokens, words.lexicon, known=known)]
    slips += find_missing_spaces(
        plain, is_word=lambda w: words.lexicon.is_real_word(w) or w in words.grammar.stop_words
    )
    unusual = find_uncommon(plain, tokens, words.lexicon, known=known)
    slipped = {finding.start for finding in slips}
    soft = [*slips, *(finding for finding in unusual if finding.start not in slipped)]
    found = [*_worst_of_each_place(tone), *jargon, *short]
    found += [finding for finding in soft if not listed.overlap(finding.start, finding.end)]
    shown = [f for f in found if not hidden.overlap(f.start, f.end) or f.end - f.start > 40]
    every = [*shown, *find_long_sentences(plain, read.sentences)]
    return [finding for finding in every if not known.keeps(finding, plain)]


def _worst_of_each_place(findings: Iterable[Finding]) -> list[Finding]:
    """Leave out a finding within a worse one: one place, one thing to mend."""
    kept: list[Finding] = []
    places = _Places([])
    for finding in sorted(findings, key=_worst_first):
        if not places.overlap(finding.start, finding.end):
            kept.append(finding)
            places.add(finding)
    return kept


def _with_few_hints(
    ordered: list[Finding], text: str, words: Words, most: int
) -> Iterable[Finding]:
    """Yield ORDERED with the first hints only; suggestions are looked up for those alone."""
    hints = looked_up = 0
    for finding in ordered:
        if finding.level is not Level.HINT:
            yield finding
            continue
        slip = finding.category is Category.SPELLING and not finding.fixes
        looked_up += slip
        if hints >= most or looked_up > MOST_LOOKED_UP:
            return
        shown = with_suggestions(finding, text, words.lexicon) if slip else finding
        if shown is not None:
            hints += 1
            yield shown


def _worst_first(finding: Finding) -> tuple[int, int, int]:
    return LEVELS[finding.level], WORST_FIRST[finding.category], finding.start


class _Stretch(Protocol):
    """Something that covers a part of a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class _Places:
    """Stretches of a text that are covered, for quick questions about overlap."""

    def __init__(self, stretches: Iterable[_Stretch]) -> None:
        self._covered: set[int] = set()
        for stretch in stretches:
            self.add(stretch)

    def add(self, stretch: _Stretch) -> None:
        """Count the place of STRETCH as covered."""
        self._covered.update(range(stretch.start, stretch.end))

    def overlap(self, start: int, end: int) -> bool:
        """Tell if something covers a part of START to END."""
        return not self._covered.isdisjoint(range(start, end))
