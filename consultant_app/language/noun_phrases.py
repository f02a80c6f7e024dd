"""Say a noun phrase of a note plainly: "failing HDD" is "a failing disk", or nothing.

Every word of it must be known: a term of the glossary, a thing of the gazetteer, a person, or an
everyday noun with what may stand before it. What ends in anything else is no phrase one can say.
"""

from collections.abc import Iterator, Sequence

from consultant_app.language.data import Words
from consultant_app.language.inflection import with_article
from consultant_app.language.known import Known
from consultant_app.language.people import Reader, person_named
from consultant_app.language.term_forms import Form
from consultant_app.language.things import room_of
from consultant_app.language.tokens import Token

WHO_READS = frozenset({"client", "clients", "customer", "customers", "user", "users", "cust"})
SUPPLIERS = {"vendor": "supplier", "supplier": "supplier", "reseller": "supplier"}


def noun_phrase(
    tokens: Sequence[Token], plain: str, words: Words, known: Known, *, article: str
) -> str:
    """Return the phrase of TOKENS said plainly, or "" where a word of it is not known.

    Args:
        tokens: the words of the phrase, without a preposition.
        plain: the whole text they stand in, straight.
        words: the words of the language.
        known: the client's people and things.
        article: what stands before a noun that has nothing there: "a", "the", "your" or "".
    """
    texts = [token.text for token in tokens]
    if texts.count("and") == 1 and 0 < texts.index("and") < len(texts) - 1:
        return _pair(tokens, texts.index("and"), plain, words, known, article=article)
    if any(text in WHO_READS for text in texts):
        return ""  # "with the client" is with whoever reads the page
    if texts == ["home"]:
        return "home"
    if len(texts) == 2 and texts[0] == "room" and texts[1].isdigit():
        return f"Room {texts[1]}"
    if not tokens:
        return ""
    return (
        _name(tokens, plain, words, known)
        or _supplier(tokens, words)
        or _described(tokens, plain, words, known, article=article)
    )


def _pair(
    tokens: Sequence[Token], middle: int, plain: str, words: Words, known: Known, *, article: str
) -> str:
    pair = [
        noun_phrase(part, plain, words, known, article=article)
        for part in (tokens[:middle], tokens[middle + 1 :])
    ]
    if article == "a":  # "a hinge and a screen", not "your screen"
        pair = [with_article(p[5:]) if p.startswith("your ") else p for p in pair]
    return " and ".join(pair) if all(pair) else ""


def _name(tokens: Sequence[Token], plain: str, words: Words, known: Known) -> str:
    """Return the device, place, program or person that TOKENS are as a whole, or ""."""
    texts, names = [token.text for token in tokens], words.grammar.names
    whole = _gazetteer(texts, words) or names.programs.get(" ".join(texts), "")
    if whole or len(tokens) > 2:
        return whole
    person = person_named(plain, tokens, Reader(names, words.lexicon, known))
    return person if len(person.split()) == len(tokens) else ""


def _described(
    tokens: Sequence[Token], plain: str, words: Words, known: Known, *, article: str
) -> str:
    """Return a noun with its determiner, owner or count: "Anna's old desk", "two rollers"."""
    grammar, first = words.grammar, tokens[0].text
    rest = tokens[1:]
    if rest and first.endswith("'s"):
        owner = person_named(plain, tokens[:1], Reader(grammar.names, words.lexicon, known))
        said = _plain_words(rest, plain, words, known) if owner else ""
        return f"{owner}'s {_bare(said, grammar.determiners)}" if said else ""
    if first in grammar.determiners:
        whole = _gazetteer([token.text for token in rest], words)
        if whole and first in ("the", "a", "an", "your"):
            return whole
        said = _plain_words(rest, plain, words, known)
        return f"{first} {_bare(said, grammar.determiners)}" if said else ""
    in_words = first in grammar.names.counts.values() and first != "one"
    count = first if in_words else grammar.names.counts.get(first, "") if first.isdigit() else ""
    said = _plain_words(rest if count else tokens, plain, words, known)
    if not said or not count:
        return _with_determiner(said, article, words) if said else ""
    return f"{count} {said}" if _head_noun(said, grammar.prepositions).endswith("s") else ""


def _gazetteer(texts: Sequence[str], words: Words) -> str:
    names = words.grammar.names
    phrase = " ".join(texts)
    device = names.devices.get(phrase)
    if device:
        return device
    for size in (2, 1):
        device = names.devices.get(" ".join(texts[-size:])) if len(texts) > size else None
        owner = " ".join(texts[:-size])
        if device and owner in names.places:
            return f"the {room_of(names.places[owner])} {device.removeprefix('your ')}"
    place = names.places.get(phrase, "")
    if place.startswith(("in the", "at the", "on the")):
        return f"the {room_of(place)}"
    return room_of(place)


def _repeats(said: str) -> bool:
    """Tell if a noun stands twice: "backup battery battery", "backup program helper program"."""
    words = [word for word in said.split() if len(word) > 3]
    return len(set(words)) < len(words)


def _plain_words(tokens: Sequence[Token], plain: str, words: Words, known: Known) -> str:
    said: list[str] = []
    terms = place = 0
    while place < len(tokens):
        if terms == 0 and place == len(tokens) - 2 and (pair := _pair_of(tokens[place:], words)):
            said.append(pair)  # "bigger backup disk"
            break
        form = _term_at(tokens, place, words)
        if form is not None:
            terms += 1
            # Two hard words in a row need more than replacing, and so does what is no solid thing.
            if terms > 1 or not _is_solid(form.say, words):
                return ""
            said.append(form.say)
            place += len(form.parts)
            continue
        text = tokens[place].text
        device = words.grammar.names.devices.get(text, "").removeprefix("your ")
        last = place == len(tokens) - 1
        named = plain[tokens[place].start].isupper() and tokens[place].start > 0
        if last and device and terms == 0 and device != text:  # "new monitors" are new screens
            terms += 1
            text = device
        elif named or not _is_plain(text, words, known, ends=last):
            return ""
        said.append(text)
        place += 1
    whole = " ".join(said)
    return "" if _repeats(whole) else whole


def _pair_of(tokens: Sequence[Token], words: Words) -> str:
    """Return the device that two words name together, without whose it is."""
    pair = " ".join(token.text for token in tokens)
    return words.grammar.names.devices.get(pair, "").removeprefix("your ")


def _supplier(tokens: Sequence[Token], words: Words) -> str:
    """Return "the supplier of your till" for "POS vendor", or ""."""
    who = SUPPLIERS.get(tokens[-1].text, "")
    thing = " ".join(token.text for token in tokens[:-1] if token.text != "the")
    names = words.grammar.names
    said = names.devices.get(thing) or names.programs.get(thing) if who else ""
    return f"the {who} of {said}" if said else ""


def _is_solid(said: str, words: Words) -> bool:
    """Tell if SAID names a thing one can point at: "disk", not "passing on of mail"."""
    words_said = said.split()
    solid = bool(said) and words_said[-1] in words.grammar.solid_nouns
    return solid and not words.grammar.prepositions & set(words_said)


def _term_at(tokens: Sequence[Token], place: int, words: Words) -> Form | None:
    """Return the glossary's form at PLACE; in a note an everyday word has its trade meaning."""
    for form in words.forms.get(tokens[place].text, ()):
        size = len(form.parts)
        if tuple(t.text for t in tokens[place : place + size]) == form.parts:
            return form
    return None


def _is_plain(text: str, words: Words, known: Known, *, ends: bool) -> bool:
    """Tell if TEXT is an everyday noun, or where it does not end the phrase what stands before."""
    grammar = words.grammar
    if text in known.words or text in grammar.names.programs or text in grammar.names.not_people:
        return False
    device = grammar.names.devices.get(text) == f"your {text}"
    if device or text in grammar.solid_nouns or text in grammar.mass_nouns:
        return True
    if ends:
        return bool({text, *_singulars(text)} & grammar.plain_nouns)
    return text in grammar.plain_adjectives or text in grammar.plain_nouns


def _singulars(text: str) -> Iterator[str]:
    for ending, other in (("ies", "y"), ("ves", "f"), ("es", ""), ("s", "")):
        if text.endswith(ending):
            yield text.removesuffix(ending) + other


def _with_determiner(said: str, article: str, words: Words) -> str:
    """Return SAID with the article that its noun takes: none before "paper" or "new rollers"."""
    if said.split(" ", 1)[0] in words.grammar.determiners:
        return said
    noun = _head_noun(said, words.grammar.prepositions)
    if article != "a":
        return f"{article} {said}"
    many = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    if many or noun in words.grammar.mass_nouns or noun.endswith("ware"):
        return said
    return with_article(said)


def _head_noun(said: str, prepositions: frozenset[str]) -> str:
    parts = said.split()
    ends = (i for i, word in enumerate(parts) if word in prepositions or word == "between")
    return parts[max(next(ends, len(parts)) - 1, 0)]


def _bare(said: str, determiners: frozenset[str]) -> str:
    first, _, rest = said.partition(" ")
    return rest if first in determiners and rest else said
