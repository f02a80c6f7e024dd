"""Teaches the judges of the plain-words checks, and writes `resources/language/en/judges/`.

Run by hand after a change of `packaging/corpus/` or of what a judge looks at:
`python3 packaging/learn_words.py`, with the packages of `pip install -e '.[learn]'`. Prints what
rules and judges find of the lines of a writer whom the judges don't know, beside what the rules
find alone; the share is the mean over the writers. With `--check` nothing is written: it tells if
the stored judges are what it would write.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from consultant_app.language.check import check_text, secrets_in
from consultant_app.language.data import Words, load_words
from consultant_app.language.judges import FOLDER, Judge, written_judge
from consultant_app.language.secret_judge import NAME as SECRETS
from consultant_app.language.secret_rules import Seek
from consultant_app.language.tone_judges import EVEN, JUDGED
from corpus_lines import Line, digest_of, lines_of, notes_of, tuned_lines
from learn_model import Array, Room, judge_of, odds_unseen, room_of
from learn_signs import secret_samples, taught_by_data, tone_samples
from learn_thresholds import Unseen, beside_rules, over_rules

LANGUAGE = Path(__file__).parents[1] / "resources" / "language"
LINES_OF_WRITER = 100  # at least, for a share of them to say something
# Of harmless lines, nearly all of them hard ones, that the judge may add to what the rules flag.
MOST_WRONG_SECRETS = 0.035
# The same for what rules and judge flag together. Who acts, and whether it hurts, is hard to tell
# apart: blame needs more room than what is told by single words, fear less.
MOST_WRONG_TONE = {
    "blame": 0.02,
    "condescending": 0.008,
    "anxious": 0.003,
    "over-promise": 0.004,
    "cold": 0.01,
    "vague": 0.008,
}
WEIGHED = "secret.evidence"  # the rule that a judge may contradict
TUNED_COUNTS = 3  # as much as a line: what the rules got right, a judge must not spoil
# Log-odds, however few are wrong: a secret stops a page, a tone is a hint.
LIKELY_SECRET, LIKELY_TONE = 0.4, -0.6


def main(arguments: Sequence[str]) -> int:
    """Teach all judges of English, print how they do, write them; return 1 if a check fails."""
    words = _without_judges(load_words("en", LANGUAGE))
    judges = [_taught_secrets(words), *_taught_tone(words)]
    texts = {f"{judge.name}.json": written_judge(judge) for judge in judges}
    return _stale(texts) if "--check" in arguments else _written(texts)


def _written(texts: dict[str, str]) -> int:
    folder = LANGUAGE / "en" / FOLDER
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {len(text.encode()) / 1000:.0f} kB")
    return 0


def _stale(texts: dict[str, str]) -> int:
    folder = LANGUAGE / "en" / FOLDER
    stale = [name for name, text in texts.items() if (folder / name).read_text("utf-8") != text]
    print(f"not what the corpus teaches: {', '.join(stale)}" if stale else "the judges are in step")
    return bool(stale)


def _taught_secrets(words: Words) -> Judge:
    lines = lines_of("en", "secrets")
    prose = [Line(kinds=frozenset(), text=line.text) for line in lines_of("en", "tone")]
    notes = [Line(kinds=frozenset(), text=note) for note in notes_of("en")]
    notes = [line for line in notes if not secrets_in(line.text, words)]  # a few hold an address
    harmless = [*prose, *notes, *taught_by_data(words, tone=False) * TUNED_COUNTS]
    taught = [*lines, *tuned_lines("secrets") * TUNED_COUNTS, *harmless]
    room = room_of(list(secret_samples(taught, words)), taught, lines=len(lines))
    rules = [{finding.rule for finding in secrets_in(line.text, words)} for line in lines]
    ruled = np.array([bool(found) for found in rules])
    opened = np.array([found == {WEIGHED} for found in rules])
    print("secrets           rules  with judge")
    judge, _ = _judge(room, lines, kind="flag", name=SECRETS, ruled=ruled, opened=opened)
    return judge


def _taught_tone(words: Words) -> list[Judge]:
    lines = lines_of("en", "tone")
    taught = [*lines, *[*tuned_lines("tone"), *taught_by_data(words, tone=True)] * TUNED_COUNTS]
    room = room_of(list(tone_samples(taught, words)), taught, lines=len(lines))
    print("tone              rules  with judges")
    names = [category.value for category in JUDGED]
    by_rules = [_found_in(line, words) for line in lines]
    ruled = {name: np.array([name in found for found in by_rules]) for name in names}
    opened = {name: np.array([found.get(name, False) for found in by_rules]) for name in names}
    found = [
        _judge(room, lines, kind=name, name=name, ruled=ruled[name], opened=opened[name])
        for name in names
    ]
    share = partial(_share_of_harmless, lines=lines)
    before, after = share([*ruled.values()]), share([flagged for _, flagged in found])
    print(f"  of all            {before:6.1%}  {after:6.1%} wrong of harmless lines")
    return [judge for judge, _ in found]


def _share_of_harmless(flagged: Sequence[Array], *, lines: Sequence[Line]) -> float:
    writers = np.array([line.writer for line in lines])
    harmless = _are(lines, _is_harmless)
    return _mean_of_writers(np.any(flagged, axis=0), among=harmless, writers=writers)


def _judge(
    room: Room, lines: Sequence[Line], *, kind: str, name: str, ruled: Array, opened: Array
) -> tuple[Judge, Array]:
    """Return the judge NAME with its thresholds and what is flagged; print how it does.

    RULED are the lines that a rule flags, OPENED those of them that only open rules do.
    """
    odds, of_all = odds_unseen(room, kind)
    unseen = Unseen(
        odds=odds,
        of_all=of_all,
        ruled=ruled & ~(opened & (of_all < EVEN)),
        right=_are(lines, lambda line: kind in line.kinds),
        harmless=_are(lines, _is_harmless),
        mean=partial(_mean_of_writers, writers=np.array([line.writer for line in lines])),
    )
    least, doubt = _thresholds(unseen, name)
    flagged = unseen.flagged(least, doubt)
    found, false = unseen.found(flagged), unseen.wrong(flagged)
    before = unseen.found(ruled), unseen.wrong(ruled)
    print(f"  {name:14} {before[0]:6.1%}  {found:6.1%} found, from {least:.2f}, doubt {doubt:.2f}")
    print(f"  {'':14} {before[1]:6.1%}  {false:6.1%} wrong of harmless lines")
    record = {"found": round(1000 * found), "wrong": round(1000 * false)}
    corpus = digest_of("en")
    judge = judge_of(room, kind, name=name, corpus=corpus, least=least, doubt=doubt, unseen=record)
    return judge, flagged


def _thresholds(unseen: Unseen, name: str) -> tuple[float, float]:
    if name == SECRETS:
        return beside_rules(unseen, most=MOST_WRONG_SECRETS, likely=LIKELY_SECRET)
    return over_rules(unseen, most=MOST_WRONG_TONE[name], likely=LIKELY_TONE)


def _mean_of_writers(found: Array, *, among: Array, writers: Array) -> float:
    """Return what part of the lines AMONG is FOUND: each writer of many lines counts the same."""
    many = [w for w in sorted(set(writers)) if (writers == w).sum() >= LINES_OF_WRITER]
    shares = [
        found[among & (writers == writer)].mean()
        for writer in many
        if np.any(among & (writers == writer))  # a writer may leave a kind to the others
    ]
    return float(np.mean(shares))


def _without_judges(words: Words) -> Words:
    """Return WORDS as the rules alone know them."""
    source = replace(words.tone_source, home=LANGUAGE / "none")
    secrets = [
        replace(rule, seek=_unjudged(rule.seek)) if rule.seek else rule for rule in words.secrets
    ]
    return replace(words, tone_source=source, secrets=tuple(secrets))


def _unjudged(seek: Seek) -> Seek:
    assert isinstance(seek, partial)
    evidence = replace(seek.keywords["evidence"], judge=None)
    return partial(seek.func, evidence=evidence)


def _found_in(line: Line, words: Words) -> dict[str, bool]:
    """Return the categories that rules find in LINE, each with whether only open rules do."""
    opened = {rule.id for rule in words.tone if rule.open}
    found: dict[str, bool] = {}
    for finding in check_text(line.text, words, hints_at_most=50).findings:
        category = finding.category.value
        found[category] = found.get(category, True) and finding.rule in opened
    return found


def _is_harmless(line: Line) -> bool:
    return not line.kinds


def _are(lines: Iterable[Line], test: Callable[[Line], bool]) -> Array:
    return np.array([test(line) for line in lines])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
