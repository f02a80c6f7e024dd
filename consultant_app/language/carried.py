"""Say in brackets what a task's sentence has no room for: "... (on three computers, for Jane)".

Carried are counts with their things, the person for whom the work was done, and the program it was
done with. What can't be carried keeps the sentence from being sure.
"""

import re
from collections.abc import Iterator

from consultant_app.language.counts import NUMBER, NUMBER_WORDS, count_in_words
from consultant_app.language.data import Words
from consultant_app.language.people import Reader, names_in, person_in
from consultant_app.language.rewriting import plain_thing
from consultant_app.language.tokens import Token, folded, straight, tokens_of

PEOPLE = frozenset({"users", "user", "staff", "people", "colleagues", "partners", "employees"})
BEFORE = frozenset({"on", "in", "for", "to", "from", "at"})
TOOLS = re.compile(r"\b(?:w|w/|with|using|via) ?/? ?(?=[A-Z])")
MOST_CARRIED = 3


def carried(sentence: str, clause: str, words: Words, reader: Reader) -> str:
    """Return SENTENCE with the counts and people of CLAUSE that it does not say, in brackets.

    Args:
        sentence: the sentence of a task.
        clause: the note's clause without what only the technician needs.
        words: the words of the language.
        reader: what reading names needs.
    """
    if not words.grammar.habits.english:  # the brackets below are English
        return sentence
    spots = [*_counts(sentence, clause, words, reader), *_people(sentence, clause, reader)]
    spots = list(dict.fromkeys(spots))
    if not spots or len(spots) > MOST_CARRIED:
        return sentence
    first, stop, rest = sentence.partition(".")
    return f"{first} ({', '.join(spots)}){stop}{rest}"


def _counts(sentence: str, clause: str, words: Words, reader: Reader) -> Iterator[str]:
    lower = folded(clause)
    tokens = tokens_of(lower)
    said = {token.text for token in tokens_of(folded(sentence))}
    for match in NUMBER.finditer(lower):
        count = match.group(1) or match.group(2)
        if count in ("0", "1") or count in said or count_in_words(count) in said:
            continue
        thing = _counted_thing(tokens, match.end(), clause, words, reader)
        if not thing:
            continue
        noun = thing.rsplit(" ", 1)[-1]
        number = count_in_words(count)
        led = next((t.text for t in reversed(tokens) if t.end <= match.start()), "")
        before = f"{led} " if led in BEFORE else ""
        yield f"{number} of them" if noun in said else f"{before}{number} {thing}"


def _counted_thing(
    tokens: list[Token], after: int, clause: str, words: Words, reader: Reader
) -> str:
    """Return the plain plural noun that stands right after a count, or ""."""
    rest = [token for token in tokens if token.start >= after][:3]
    if rest and rest[0].text in PEOPLE:
        return "people"
    for size in (3, 2, 1):
        phrase = rest[:size]
        device = reader.names.devices.get(" ".join(token.text for token in phrase), "")
        if device and len(phrase) == size:
            noun = device.removeprefix("your ")
            return noun if noun.endswith("s") else ""
    for size in (2, 1):
        if len(rest) >= size and rest[size - 1].text.endswith("s"):
            text = clause[rest[0].start : rest[size - 1].end]
            said = plain_thing(text, words, reader.known, article="")
            if said.endswith("s") and rest[size - 1].text not in NUMBER_WORDS:
                return said.strip()
    return ""


def _people(sentence: str, clause: str, reader: Reader) -> Iterator[str]:
    plain = straight(clause)
    for tool in TOOLS.finditer(plain):
        name = re.match(r"[A-Z][\w-]+", plain[tool.end() :])
        word = name.group().lower() if name else ""
        known = word in reader.names.makers or word in reader.names.programs
        if name and known and name.group() not in sentence:
            yield f"with {name.group()}"
    person = person_in(clause, reader)
    if not person or person in sentence or person in reader.names.groups.values():
        return
    if any(part not in person for part in names_in(clause, reader)):
        return
    lead = re.search(rf"(\w+) {re.escape(person.lower())}\b", folded(clause))
    if lead and lead.group(1) == "for":
        yield f"for {person}"
