"""Say in brackets what a task's sentence has no room for: "... (on three computers, for Jane)".

Carried are counts with their things, the person for whom the work was done, and the program it was
done with. What can't be carried keeps the sentence from being sure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from consultant_app.language.counts import IN_WORDS, NUMBER, NUMBER_WORDS, count_in_words
from consultant_app.language.data import Words
from consultant_app.language.inflection import plural_of
from consultant_app.language.people import Reader, names_in, person_in
from consultant_app.language.rewriting import plain_thing
from consultant_app.language.things import NUMBERED, place_in
from consultant_app.language.tokens import Token, folded, straight, tokens_of

PEOPLE = frozenset({"users", "user", "staff", "people", "employees", "seats", "logins"})
PEOPLE |= {"ppl", "persons", "colleagues", "participants", "attendees"}
COUNTED_STAFF = re.compile(
    r"\b(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten) (leavers|starters|joiners)\b"
)
ONE_COLLEAGUE = re.compile(r"\byour (former |new |)colleague('s\b|\b)")
WHICH_STAFF = {"leavers": "former ", "starters": "new ", "joiners": "new "}
OF_STAFF = frozenset({"leavers", "starters", "joiners", "accounts", "users", "people", "staff"})
FOR_WHOM = frozenset({"for", "gave", "lent", "of"})  # "gave Jill a new mouse"
TITLE = re.compile(r"\b(mr|mrs|ms|dr|prof)\. ")
BEFORE = frozenset({"on", "in", "for", "to", "from", "at"})
TOOLS = re.compile(r"(?<!replaced )(?<!swapped )(?<!for )\b(?:w|w/|with|using) ?/? ?(?=[A-Z])")
FOR_NOW = re.compile(r"\b(?:for now|for the moment|for the time being|temporarily|as a stopgap)\b")
MOST_CARRIED = 3
MOST_BETWEEN = 4  # words from a count to its noun


@dataclass(frozen=True, slots=True)
class Counted:
    """A count of a clause with the things that it counts: "on", "two", "computers"."""

    led: str
    count: str
    thing: str


@dataclass(frozen=True, slots=True)
class Carriable:
    """What a clause tells that a sentence may have no room for; read once for all its tasks."""

    counts: tuple[Counted, ...] = ()
    tools: tuple[str, ...] = ()  # "Veeam", which the work was done with
    person: tuple[str, str] = ("", "")  # and as it is said: "for Jane"
    for_now: str = ""  # "for now", where what was done is not to last
    place: tuple[str, str] = ("", "")  # its noun, and as it is said: "in the kitchen"
    several: str = ""  # the staff that the note counted before: "leavers"


def carriable_in(clause: str, words: Words, reader: Reader, *, before: str) -> Carriable:
    """Return the counts, tools, person and place of CLAUSE that can be said in brackets.

    Args:
        clause: the note's clause without what only the technician needs.
        words: the words of the language.
        reader: what reading names needs.
        before: the note up to the clause; "2 leavers" are meant by what follows, too.
    """
    if not words.grammar.habits.english:  # the brackets below are English
        return Carriable()
    return Carriable(
        counts=tuple(_counts(clause, words, reader)),
        tools=tuple(_tools(clause, reader)),
        for_now="for now" if FOR_NOW.search(folded(clause)) else "",
        person=_person(clause, reader),
        place=_place(clause, reader),
        several=next((found.group(1) for found in COUNTED_STAFF.finditer(folded(before))), ""),
    )


def carried(sentence: str, told: Carriable) -> str:
    """Return the SENTENCE of a task with what of TOLD it does not say, in brackets."""
    spots = list(dict.fromkeys(_left_out(sentence, told)))
    for spot in spots:  # "for your colleague" of a task is for the two whom the note counts
        if spot.startswith("for ") and " for your colleague" in sentence:
            sentence = sentence.replace("for your colleague", spot, 1)
            spots = [one for one in spots if one != spot]
    if told.counts:  # "one of your people" is none of fifteen
        sentence = sentence.replace("one of your people", "your people")
    sentence, spots = _counted_in_place(*_counted_people(sentence, spots))
    if told.several:
        sentence = ONE_COLLEAGUE.sub(lambda one: _many(one, "your", told.several), sentence)
    if not spots or len(spots) > MOST_CARRIED:
        return sentence
    first, stop, rest = sentence.partition(".")
    if first.endswith(")"):  # the figures that are said apart: one bracket is enough
        return f"{first[:-1]}, {', '.join(spots)}){stop}{rest}"
    return f"{first} ({', '.join(spots)}){stop}{rest}"


def _left_out(sentence: str, told: Carriable) -> Iterator[str]:
    """Yield what of TOLD is not in SENTENCE."""
    said = {token.text for token in tokens_of(folded(sentence))} if told.counts else set()
    for one in told.counts:
        if not said & {one.count, _as_figure(one.count)}:
            them = one.thing.rsplit(" ", 1)[-1] in said and one.thing != "people"
            yield f"{one.count} of them" if them else f"{one.led}{one.count} {one.thing}"
    yield from (f"with {tool}" for tool in told.tools if tool not in sentence)
    if told.person[0] and told.person[0] not in sentence:
        yield told.person[1]
    if told.for_now and not FOR_NOW.search(sentence):
        yield told.for_now
    if told.place[0] and told.place[0] not in sentence.lower():
        yield told.place[1]


def _counted_people(sentence: str, spots: list[str]) -> tuple[str, list[str]]:
    """Return SENTENCE with "two former colleagues'" for its one colleague, and the spots left."""
    for spot in spots:
        count, _, people = spot.removeprefix("for ").partition(" ")
        one = ONE_COLLEAGUE.search(sentence)
        if one and people in OF_STAFF and count != "all":
            said = _many(one, count, people)
            rest = [other for other in spots if other != spot]
            return f"{sentence[: one.start()]}{said}{sentence[one.end() :]}", rest
    return sentence, spots


def _many(one: re.Match[str], count: str, people: str) -> str:
    """Return "two former colleagues'" for "your colleague's", where PEOPLE are leavers."""
    which = one.group(1) or WHICH_STAFF.get(people, "")
    return f"{count} {which}colleagues{one.group(2).removesuffix('s')}"


def _counted_in_place(sentence: str, spots: list[str]) -> tuple[str, list[str]]:
    """Return SENTENCE with "two new fans" for its "a new fan", and the spots that are left."""
    left: list[str] = []
    for spot in spots:
        count, _, things = spot.partition(" ")
        many = things if plural_of(things.removesuffix("s")) == things else ""
        one = things[:-2] if things.endswith("xes") else things[:-1]
        single = re.search(rf"\ban? ((?:[\w-]+ ){{0,2}}?){re.escape(one)}\b", sentence)
        if single and things.endswith("s") and (many or things.endswith("xes")):
            said = f"{count} {single.group(1)}{things}"
            sentence = f"{sentence[: single.start()]}{said}{sentence[single.end() :]}"
        else:
            left.append(spot)
    return sentence, left


def _counts(clause: str, words: Words, reader: Reader) -> Iterator[Counted]:
    lower = folded(clause)
    tokens = tokens_of(lower)
    for start, end, count in _numbers(lower, tokens, words):
        many = _counted_before(tokens, start, end, reader)
        if many:
            yield Counted("", count, many)
        if many or _is_a_name(tokens, start, end, reader):
            continue
        thing = _counted_thing(tokens, end, clause, words, reader)
        if not thing:
            continue
        led = next((token.text for token in reversed(tokens) if token.end <= start), "")
        led = "on" if led == "for" and _is_device(thing, reader) else led  # no gift to a computer
        yield Counted(f"{led} " if led in BEFORE else "", count, thing)


def _counted_before(tokens: list[Token], start: int, end: int, reader: Reader) -> str:
    """Return the plural right before a number that counts it: "old pcs 4 picked up", or ""."""
    before = next((token.text for token in reversed(tokens) if token.end <= start), "")
    after = next((token.text for token in tokens if token.start >= end), "")
    if not before.endswith("s") or not after.endswith(("ed", "up", "out", "off", "in")):
        return ""
    device = reader.names.devices.get(before, "").removeprefix("your ")
    return device or (before if reader.lexicon.is_common(before) and before[:-1] else "")


def _is_a_name(tokens: list[Token], start: int, end: int, reader: Reader) -> bool:
    """Tell if the number says which one: "cam 2 blurred, lens wiped" tells of no two lenses."""
    before = next((token.text for token in reversed(tokens) if token.end <= start), "")
    after = next((token.text for token in tokens if token.start >= end), "")
    named = before in NUMBERED or not reader.names.devices.get(before, "s").endswith("s")
    counts = after in reader.names.devices or (before in NUMBERED and after.endswith("s"))
    return (named and not counts) or after.endswith("ed")


def _is_device(thing: str, reader: Reader) -> bool:
    return any(thing == said.removeprefix("your ") for said in reader.names.devices.values())


def _as_figure(count: str) -> str:
    return str(IN_WORDS.index(count) + 1) if count in IN_WORDS else count


def _numbers(lower: str, tokens: list[Token], words: Words) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and word of each count in the folded text: "two", "all"."""
    bare = words.grammar.names_with_figures.sub(lambda match: " " * len(match.group()), lower)
    for match in NUMBER.finditer(bare):
        count = match.group(1) or match.group(2)
        if count not in ("0", "1"):
            yield match.start(), match.end(), count_in_words(count)
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        every = token.text == "all" and not (after and after.text.isdigit())
        if every or token.text in NUMBER_WORDS:
            yield token.start, token.end, token.text


def _counted_thing(
    tokens: list[Token], after: int, clause: str, words: Words, reader: Reader
) -> str:
    """Return the plain plural noun that a count stands before, or ""; adjectives are left out."""
    rest = [token for token in tokens if token.start >= after][:MOST_BETWEEN]
    for place, token in enumerate(rest):
        if token.text in words.grammar.prepositions:
            return ""
        if token.text in PEOPLE:
            return "people"
        device = reader.names.devices.get(token.text, "")
        if device.endswith("s"):
            return device.removeprefix("your ")
        if token.text in words.grammar.empty_nouns and token.text.endswith("s"):
            return ""
        if token.text.endswith("s") and token.text not in NUMBER_WORDS:
            first = rest[max(place - 1, 0)]
            pair = reader.names.devices.get(f"{first.text} {token.text}", "")
            said = pair.removeprefix("your ") or plain_thing(
                clause[token.start : token.end], words, reader.known, article=""
            )
            everyday = reader.lexicon.is_common(token.text) and token.text not in words.forms
            return said.strip() if said.endswith("s") else token.text if everyday else ""
    return ""


def _tools(clause: str, reader: Reader) -> Iterator[str]:
    plain = straight(clause)
    for tool in TOOLS.finditer(plain):
        name = re.match(r"[A-Z][\w-]+", plain[tool.end() :])
        word = name.group().lower() if name else ""
        if name and (word in reader.names.makers or word in reader.names.programs):
            yield name.group()


def _person(clause: str, reader: Reader) -> tuple[str, str]:
    """Return the only person of CLAUSE, and how the work had to do with them, or nothing."""
    person = person_in(clause, reader)
    if not person or person in reader.names.groups.values():
        return "", ""
    if any(part not in person for part in names_in(clause, reader)):
        return "", ""
    named = re.escape(person.lower())
    if re.search(
        rf"\b(?:session|ok|approval|request|note|call) (?:of|from|by) {named}\b"
        rf"|\b{named}'s (?:choice|idea|request|wish|ok|call)\b",
        folded(clause),
    ):
        return "", ""
    lower = TITLE.sub(r"\1 ", folded(clause))
    lead = re.search(rf"(\w+) {named}\b(?!'s)", lower)
    if lead and lead.group(1) in ("with", "to"):
        return person, f"{lead.group(1)} {person}"
    theirs = (lead and lead.group(1) in FOR_WHOM) or re.search(rf"\b{named}'s?\b", lower)
    return (person, f"for {person}") if theirs else ("", "")


def _place(clause: str, reader: Reader) -> tuple[str, str]:
    """Return the noun of where the work was done, if the clause says so, and how it says it."""
    place = place_in(clause, reader)
    noun = place.rsplit(" ", 1)[-1].lower()
    escaped = re.escape(noun)
    led = rf"\b(?:in|at|on|into|to) (?:the |\w+ )?{escaped}\b"
    led = rf"\b{escaped}\b" if noun in ("upstairs", "downstairs") else led
    accounts = noun == "accounts" and "in accounts" not in folded(clause)  # of Google, not a room
    named = place and not accounts and re.search(led, folded(clause))
    return (noun, place) if named else ("", "")
