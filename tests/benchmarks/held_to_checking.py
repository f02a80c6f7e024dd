"""What the checks find in sentences: `python -m benchmarks.held_to_checking`, from `tests`.

The development set is for working on the rules. The held-out set was written before them, and the
fresh set after them: both are only for measuring. Their misses are shown when asked for
(`--misses fresh`), and no rule is mended for their sake. The fresh set is the stricter judge.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.held_to import Share, table_of
from consultant_app.desk import load_language
from consultant_app.domain.findings import Category, Finding
from consultant_app.language.check import check_text
from consultant_app.language.data import Words

DATA = Path(__file__).parents[1] / "language" / "data"
SETS = ("development", "held_out", "fresh")
HARD = frozenset({Category.ACRONYM, Category.JARGON})
# the goal of each tone in per cent; for the milder ones the design names none
TONES = {
    Category.BLAME: 80,
    Category.CONDESCENDING: 90,
    Category.ANXIOUS: 80,
    Category.OVER_PROMISE: 85,
    Category.COLD: 80,
    Category.VAGUE: 80,
    Category.WORDY: 80,
}
_MARKED = re.compile(r"\[([^\]]+)\]")

Sentences = Mapping[str, Sequence[str]]


def sentences_of_set(name: str) -> Sentences:
    """Return the sentences of the set NAME by what is expected of them."""
    return tomllib.loads((DATA / f"{name}_checking.toml").read_text("utf-8"))


def shares(words: Words, sentences: Sentences) -> Iterator[Share]:
    """Yield each measure of the checks on SENTENCES."""

    def found(text: str) -> tuple[Finding, ...]:
        return check_text(text, words, hints_at_most=50).findings

    for category, goal in TONES.items():
        yield _tone(category, sentences[category.value.replace("-", "_")], found, goal)
    yield _hard("abbreviations found", sentences["acronym"], found, goal=97)
    yield _hard("hard words found", sentences["word"], found, goal=92)
    yield _hard("hard phrases found", sentences["phrase"], found, goal=85)
    yield _hard("common words, technical", sentences["technical_use"], found, goal=80)
    yield _alarms(sentences["everyday_use"], found)
    yield _everyday(sentences["everyday_words"], found)
    yield _clean(sentences["clean"], found)


def main(arguments: Sequence[str]) -> int:
    """Print the table for each set; misses of the development set, unless asked otherwise."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", choices=(*SETS, "none"), default="development")
    asked = parser.parse_args(arguments)
    words = load_language("en")
    for name in SETS:
        counted = shares(words, sentences_of_set(name))
        print(table_of(name, counted, with_misses=asked.misses == name))
    return 0


_Found = Callable[[str], tuple[Finding, ...]]


def _tone(category: Category, texts: Sequence[str], found: _Found, goal: float) -> Share:
    wrong = [t for t in texts if category not in {finding.category for finding in found(t)}]
    return Share(measure=category.value, wrong=tuple(wrong), of=len(texts), goal=goal)


def _hard(measure: str, texts: Sequence[str], found: _Found, *, goal: float) -> Share:
    marked = [(text, word, hit) for text in texts for word, hit in _marked(text, found)]
    wrong = tuple(f"{word}: {text}" for text, word, hit in marked if not hit)
    return Share(measure=measure, wrong=wrong, of=len(marked), goal=goal)


def _alarms(texts: Sequence[str], found: _Found) -> Share:
    marked = [(text, word, hit) for text in texts for word, hit in _marked(text, found)]
    wrong = tuple(f"{word}: {text}" for text, word, hit in marked if hit)
    measure = "common words, everyday: false alarms"
    return Share(measure=measure, wrong=wrong, of=len(marked), goal=10, at_most=True)


def _everyday(words: Sequence[str], found: _Found) -> Share:
    wrong = tuple(word for word in words if found(f"The {word} is on the list."))
    measure = "everyday words wrongly flagged"
    return Share(measure=measure, wrong=wrong, of=len(words), goal=1, at_most=True)


def _clean(texts: Sequence[str], found: _Found) -> Share:
    wrong = tuple(f"{[f.rule for f in found(t)]}: {t}" for t in texts if found(t))
    measure = "clean sentences flagged"
    return Share(measure=measure, wrong=wrong, of=len(texts), goal=100 / 36, at_most=True)


def _marked(text: str, found: _Found) -> Iterator[tuple[str, bool]]:
    """Yield each word of TEXT in brackets, and whether it is found to be a hard one."""
    plain = _MARKED.sub(r"\1", text)
    findings = [finding for finding in found(plain) if finding.category in HARD]
    for place, match in enumerate(_MARKED.finditer(text)):
        start = match.start() - 2 * place
        end = start + len(match.group(1))
        yield match.group(1), any(f.start < end and start < f.end for f in findings)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
