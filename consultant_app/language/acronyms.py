"""Abbreviations in capitals that the glossary does not know; the reader may not know them."""

import re
from collections.abc import Callable, Iterator

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.known import Known

CANDIDATE = re.compile(
    r"(?<![\w@./\\'&-])(?:[A-Z]{2,8}\d{0,2}|[A-Z](?:\.[A-Z]){1,4}\.?|[A-Z]&[A-Z]"
    r"|(?=(?:[a-z]*[A-Z]){2})(?!(?:[A-Z]*[a-z]){3})[A-Za-z]{3,6}(?![A-Za-z]))"
    r"(?=s?(?![\w@\\/&]))"
)
EXPLAINED = re.compile(
    r"s?[\"']?(?: \([^()\s]+ [^()]{2,200}\)"
    r"|,? (?:means|stands for|is short for|which is|that is)\b)"
)
SHOUTED_LEAST = 2


def find_acronyms(
    text: str,
    taken: Callable[[int, int], bool],
    *,
    is_word: Callable[[str], bool],
    everyday: frozenset[str],
    known: Known,
) -> Iterator[Finding]:
    """Yield unknown abbreviations of the straight TEXT.

    Args:
        text: with plain quotes and dashes.
        taken: tells if a place already belongs to another finding.
        is_word: tells if a folded word is a real one, so that capitals are only emphasis.
        everyday: abbreviations that an office manager knows.
        known: names of this client.
    """
    clear: set[str] = set()
    for match in CANDIDATE.finditer(text):
        short = match.group()
        plain = short.replace(".", "")
        if plain in clear or plain.upper() in everyday or plain.lower() in known.words:
            continue
        if taken(match.start(), match.end()) or _is_emphasis(text, match, is_word):
            continue
        if EXPLAINED.match(text, match.end()) or _after_its_words(text, match.start(), plain):
            clear.add(plain)
            continue
        yield _finding(match.start(), match.end(), short)


def _is_emphasis(text: str, match: re.Match[str], is_word: Callable[[str], bool]) -> bool:
    """Tell if the capitals are a word said loudly, a name's initials or part of a shouted line."""
    word = match.group().replace(".", "").lower()
    if "." in match.group():
        return bool(re.match(r" ?[A-Z][a-z]", text[match.end() : match.end() + 3]))
    if is_word(word):
        return True
    line_start = text.rfind("\n", 0, match.start()) + 1
    line_end = text.find("\n", match.end())
    line = text[max(line_start, match.start() - 60) : line_end if line_end >= 0 else None][:160]
    loud = sum(1 for w in re.findall(r"[A-Za-z]{4,}", line) if w.isupper() and is_word(w.lower()))
    return loud >= SHOUTED_LEAST and len(word) > 3


def _after_its_words(text: str, start: int, short: str) -> bool:
    """Tell if the words before "(VPN)" begin with its letters."""
    before = text[max(0, start - 120) : start]
    if not before.endswith("("):
        return False
    words = re.findall(r"[A-Za-z]+", before)[-len(short) :]
    return len(words) == len(short) and all(
        word[0].lower() == letter.lower() for word, letter in zip(words, short, strict=True)
    )


def _finding(start: int, end: int, short: str) -> Finding:
    return Finding(
        start=start,
        end=end,
        category=Category.ACRONYM,
        level=Level.WARN,
        why=(
            f"“{short}” is an abbreviation that the reader may not know. "
            "Say what it is in plain words, or add that in brackets."
        ),
        rule="acronym.unknown",
    )
