"""The signs of all lines that a judge learns from, each sample with its answer.

The signs are the program's own (`secret_signs`, `tone_signs`); this only reads the lines as the
program would.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from consultant_app.language.as_printed import as_read
from consultant_app.language.cues import units_of
from consultant_app.language.data import Words
from consultant_app.language.entries import Rule
from consultant_app.language.secret_evidence import evidenced_in
from consultant_app.language.secret_signs import (
    is_worth_a_look,
    may_be_secret,
    signs_at_left,
    signs_at_right,
    signs_of,
    words_of_scene,
)
from consultant_app.language.secret_words import Evidence, Scene, scenes_of
from consultant_app.language.sentences import SLOT
from consultant_app.language.tokens import Span, Token, folded, sentences_of, straight, tokens_of
from consultant_app.language.tone_judges import LEAST_HEARD
from consultant_app.language.tone_signs import CUE, SAID, kinds_of
from consultant_app.language.tone_signs import signs_of as signs_of_tone
from consultant_app.language.tone_signs import words_of as words_of_tone
from corpus_lines import Line

Sign = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A word or a sentence: its signs, what it is, and the number of its line.

    What is not `judged` only teaches: the program never asks a judge about it.
    """

    signs: frozenset[Sign]
    kinds: frozenset[str]
    line: int
    judged: bool


def secret_samples(lines: Sequence[Line], words: Words) -> Iterator[Sample]:
    """Yield every word of LINES that the judge of secrets looks at."""
    evidence = evidence_of(words)
    for number, line in enumerate(lines):
        read = straight(as_read(line.text).text)  # as the check itself reads it
        if len(read) != len(line.text):
            continue  # its marks would stand elsewhere
        for scene in scenes_of(read, evidence):
            yield from _of_scene(scene, line, number)


def _of_scene(scene: Scene, line: Line, number: int) -> Iterator[Sample]:
    words, evidenced = words_of_scene(scene), evidenced_in(scene)
    after_secret = False
    for place, word in enumerate(words):
        is_secret = any(
            start < word.token.end and word.token.start < end for start, end in line.marks
        )
        if may_be_secret(words, place, after_secret=after_secret):
            signs = signs_of(words, place, scene, after_secret=after_secret, evidenced=evidenced)
            left = [sign for one in words[:place] for sign in signs_at_left(one)]
            right = [sign for one in words[place + 1 :] for sign in signs_at_right(one)]
            kinds = line.kinds if is_secret else frozenset[str]()
            every = frozenset([*signs, *left, *right])
            judged = is_worth_a_look(words, place, scene, after_secret=after_secret)
            yield Sample(signs=every, kinds=kinds, line=number, judged=judged)
        after_secret = is_secret


def evidence_of(words: Words) -> Evidence:
    """Return what the rules of WORDS look at for evidence."""
    seek = next(rule.seek for rule in words.secrets if rule.id == "secret.evidence")
    evidence = getattr(seek, "keywords", {}).get("evidence")
    assert isinstance(evidence, Evidence)
    return evidence


def tone_samples(lines: Sequence[Line], words: Words) -> Iterator[Sample]:
    """Yield every sentence of LINES; one without a mark in a line that has some tells nothing."""
    for number, line in enumerate(lines):
        plain, lower = straight(line.text), folded(line.text)
        sentences = sentences_of(plain, abbreviations=words.grammar.abbreviations)
        every = tokens_of(lower)
        for sentence in sentences:
            marked = any(s < sentence.end and sentence.start < e for s, e in line.marks)
            if line.kinds and not marked and len(sentences) > 1:
                continue
            tokens = [token for token in every if sentence.start <= token.start < sentence.end]
            signs = frozenset(_signs_of_tone(plain, sentence, tokens, words))
            judged = len(tokens) >= LEAST_HEARD
            yield Sample(signs=signs, kinds=line.kinds, line=number, judged=judged)


def _signs_of_tone(
    plain: str, sentence: Span, tokens: Sequence[Token], words: Words
) -> Iterator[Sign]:
    cues = words.weighing.cues
    names = {character: name for name, character in cues.signs.items()}
    yield from ((SAID, sign) for sign in signs_of_tone(words_of_tone(plain, sentence, tokens)))
    yield from ((CUE, names[kind]) for kind in kinds_of(units_of(plain, sentence, tokens, cues)))


def taught_by_data(words: Words, *, tone: bool) -> list[Line]:
    """Return what the language data itself teaches: what rules must flag and pass, good sentences.

    Only harmless lines teach of secrets: what a rule must flag has no mark of its own.
    """
    harmless = [*_sentences_of_catalogue(words), *_passes(words.tone)]
    if not tone:
        harmless += [text for rule in words.secrets for text in rule.passes]
        harmless += [text for rule in words.tone for text in rule.flags]
    lines = [Line(kinds=frozenset(), text=text) for text in dict.fromkeys(harmless)]
    if tone:
        lines += [
            Line(kinds=frozenset({rule.category.value}), text=text, marks=((0, len(text)),))
            for rule in words.tone
            for text in rule.flags
        ]
    return lines


def _passes(rules: Iterable[Rule]) -> Iterator[str]:
    return (text for rule in rules for text in rule.passes)


def _sentences_of_catalogue(words: Words) -> Iterator[str]:
    for task in words.tasks:
        for text in (task.did, task.why, task.notice, task.next_step):
            if text:
                yield SLOT.sub(lambda slot: slot[2], text)
    for term in words.terms:
        if term.explain:
            yield f"{term.explain}."
