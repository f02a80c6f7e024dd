"""A clause as it is remembered: small letters, no person's name, no figure, no secret.

`{person}` stands for the one person a clause speaks of, `{number}` for each of its counts.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.people import PERSON_AFTER, TITLES, Reader, person_named
from consultant_app.language.secrets_check import hide_secrets
from consultant_app.language.tokens import Token, folded, straight, tokens_of

PERSON = "{person}"
NUMBER = "{number}"
LEAST = 2  # figures below it are words like others: "1 backup" is no "3 backups"
FIGURE_IN_SLOT = re.compile(r"\{(number|word):(\d)\}")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person as a text names them: where, by which words, and as it would be written."""

    start: int
    end: int
    words: frozenset[str]
    name: str


@dataclass(frozen=True, slots=True)
class OwnClause:
    """A clause made general, and what stood in its slots."""

    text: str
    person: Mention | None
    numbers: tuple[str, ...]
    people: int

    def filled(self, sentence: str, counts: Mapping[str, str]) -> str | None:
        """Return SENTENCE with its slots filled from this clause; None where one stays open."""
        if PERSON in sentence and self.person is None:
            return None
        said = sentence.replace(PERSON, self.person.name if self.person else "")
        figures = [(m.group(0), m.group(1), int(m.group(2))) for m in FIGURE_IN_SLOT.finditer(said)]
        if any(place >= len(self.numbers) for _, _, place in figures):
            return None
        for slot, kind, place in figures:
            figure = self.numbers[place]
            said = said.replace(slot, counts.get(figure, figure) if kind == "word" else figure)
        return said[:1].upper() + said[1:]


def own_clause(clause: str, words: Words, known: Known) -> OwnClause:
    """Return CLAUSE as it is remembered, and looked for."""
    safe = hide_secrets(clause, words.secrets)
    reader = Reader(words.grammar.names, words.lexicon, known)
    mentions = list(people_in(safe, reader))
    figures = figure_words(words)
    numbers: list[str] = []
    parts: list[str] = []
    for token in tokens_of(folded(safe)):
        mention = next((m for m in mentions if m.start <= token.start < m.end), None)
        figure = figures.get(token.text, token.text)
        if mention is not None:
            if token.start == mention.start:
                parts.append(PERSON)
        elif figure.isdecimal() and len(figure) < 10 and int(figure) >= LEAST:
            numbers.append(figure)
            parts.append(NUMBER)
        else:
            parts.append(token.text)
    several = len({frozenset(m.words) for m in mentions})
    person = mentions[0] if several == 1 else None
    return OwnClause(" ".join(parts), person, tuple(numbers), several)


def figure_words(words: Words) -> dict[str, str]:
    """Return the figure that each number word of the language stands for: "two" is "2"."""
    counts = words.grammar.names.counts
    return {word: figure for figure, word in counts.items() if figure not in ("0", "1")}


def people_in(
    text: str, reader: Reader, *, also: frozenset[str] = frozenset()
) -> Iterator[Mention]:
    """Yield the people that TEXT names: those known, those ALSO named, and names after "for"."""
    plain, tokens = straight(text), tokens_of(folded(text))
    written = _written_names(reader.known)
    place = 0
    while place < len(tokens):
        last = _end_of_name(plain, tokens, place, reader, written, also)
        if last < place:
            place += 1
            continue
        yield _mention(text, tokens[place : last + 1], written)
        place = last + 1


def _end_of_name(
    plain: str,
    tokens: Sequence[Token],
    place: int,
    reader: Reader,
    written: Mapping[str, str],
    also: frozenset[str],
) -> int:
    """Return the place of the last word of the name that begins at PLACE, or -1."""
    last = -1
    for at in range(place, len(tokens)):
        word = _bare(tokens[at])
        titled = word in TITLES and at + 1 < len(tokens)
        if titled and at == place:
            continue
        led = at == place and (at > 0 and tokens[at - 1].text in PERSON_AFTER)
        after_title = at == place + 1 and _bare(tokens[place]) in TITLES
        possessive = at == place and tokens[at].text.endswith("'s")
        may_be = led or after_title or possessive
        if word in written or word in also or (may_be and _looks_named(plain, tokens[at], reader)):
            last = at
            continue
        break
    return last


def _looks_named(plain: str, token: Token, reader: Reader) -> bool:
    return bool(person_named(plain, [token], reader))


def _mention(text: str, tokens: Sequence[Token], written: Mapping[str, str]) -> Mention:
    end = tokens[-1].end - (2 if tokens[-1].text.endswith("'s") else 0)
    names = [text[t.start : min(t.end, end)] for t in tokens]
    cased = [
        written.get(_bare(t), name[:1].upper() + name[1:])
        for t, name in zip(tokens, names, strict=True)
    ]
    said = frozenset(_bare(t) for t in tokens) - TITLES
    return Mention(tokens[0].start, end, said, " ".join(cased))


def _written_names(known: Known) -> dict[str, str]:
    """Return the words of people's names, folded, each as it is written."""
    names: dict[str, str] = {}
    for person in known.people:
        for part in person.split():
            bare = folded(part).strip(".,")
            if len(bare) > 1 and bare not in TITLES:
                names[bare] = part.strip(".,")
    return names


def _bare(token: Token) -> str:
    return token.text.removesuffix("'s")
