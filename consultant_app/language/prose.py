"""The third way from a note to a sentence: a note that is plain English already, said as it stands.

"Changed the bulb in the hall while I had the ladder" lacks only its "I". Every word must be one
that anybody knows, and each noun must have what stands before a noun in a sentence: a note in
shorthand is none. Whoever reads the page is "you", so a clause about "them" waits.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from consultant_app.language.data import Words
from consultant_app.language.entries import Verb
from consultant_app.language.known import Known
from consultant_app.language.people import Reader, names_in
from consultant_app.language.sentences import as_sentence
from consultant_app.language.tokens import Token, folded, straight, tokens_of

LEAST, MOST = 4, 16  # words
BEGINS = re.compile(
    r"^\W*(?:(?:okay|so|then|and|also|basically|first|next)\b[ ,]*)*(?:(?:i|we)\b )?"
)
CHANGED_PLACES = re.compile(r"\b(?:and|with|for|round|around|over)\b|&")
SHOWN = re.compile(r"^(?:showed|taught|helped)$")
SAID_OF_OTHERS = frozenset(
    [
        *("they", "them", "their", "theirs", "they'd", "they're", "they've", "he", "she", "him"),
        *("his", "her", "hers", "he's", "she's", "it", "its", "it's", "me", "my", "mine", "us"),
        *("client", "customer", "user", "users", "guy", "bloke", "boss", "lady", "lass", "lad"),
        *("caller", "someone", "somebody", "nobody", "who", "which", "that", "this", "these"),
        *("those", "there", "here", "one", "ones", "annoying", "silly", "stupid"),
    ]
)
# What one promises to do, and no thing does by itself: "will last a year" is no promise.
PROMISED = frozenset(
    {
        "bring",
        "come",
        "go",
        "take",
        "look",
        "return",
        "drop",
        "ask",
        "tell",
        "write",
        "phone",
        "ring",
    }
    | {"talk", "speak", "let", "keep", "move", "fetch", "get", "find", "give", "lend", "send"}
)
ASKS = frozenset({"how", "where", "what", "when", "which", "why"})
ENDS_OPEN = (
    frozenset({"and", "or", "but", "with", "to", "the", "a", "an", "on", "in", "for", "of"}) | ASKS
)


def said_as_it_stands(clause: str, words: Words, known: Known) -> str:
    """Return CLAUSE with "I" before it, if it is plain English but for that, else ""."""
    grammar, plain = words.grammar, straight(clause).strip(" .,;")
    if not grammar.habits.english or plain.isupper() or re.search(r"[^\w' -]", plain):
        return ""
    begin = BEGINS.match(folded(plain))
    said = plain[begin.end() if begin else 0 :]
    tokens = tokens_of(folded(said))
    verb = grammar.verbs.get(tokens[0].text) if LEAST <= len(tokens) <= MOST else None
    if verb is not None and verb.base == "swap" and CHANGED_PLACES.search(said):
        return ""
    if verb is None or not _tells_of_work(tokens[0].text, verb, words):
        return ""
    reader = Reader(grammar.names, words.lexicon, known)
    names = {part.lower() for name in names_in(said, reader) for part in name.split()}
    rest = tokens[1:]
    if not all(_anybody_knows(token.text, names, words) for token in rest):
        return ""
    if tokens[-1].text in ENDS_OPEN or not _reads_as_english(rest, names, words):
        return ""
    return as_sentence(f"I {_plain_past(tokens[0].text, verb)} {said[tokens[1].start :]}")


def plan_as_it_stands(plan: str, words: Words, known: Known) -> str:
    """Return PLAN, which begins with a bare verb, as a sentence if it is plain English, else ""."""
    grammar, plain = words.grammar, straight(plan).strip(" .,;")
    if plain.isupper() or re.search(r"[^\w' -]", plain):
        return ""
    tokens = tokens_of(folded(plain))
    if not LEAST - 1 <= len(tokens) <= MOST or tokens[0].text not in PROMISED:
        return ""
    if tokens[0].text in grammar.not_plain or tokens[-1].text in ENDS_OPEN:
        return ""
    reader = Reader(grammar.names, words.lexicon, known)
    names = {part.lower() for name in names_in(plain, reader) for part in name.split()}
    if not all(_anybody_knows(token.text, names, words) for token in tokens):
        return ""
    return as_sentence(plain) if _reads_as_english(tokens[1:], names, words) else ""


def _tells_of_work(written: str, verb: Verb, words: Words) -> bool:
    if verb.say != verb.base and verb.base in words.grammar.light_verbs:
        return False  # "patched" is more than one thing
    past = written in verb.past_forms
    simple = " " not in verb.said and verb.base not in words.grammar.done_by_others
    return past and (simple or bool(SHOWN.match(written)))


def _plain_past(written: str, verb: Verb) -> str:
    return written if SHOWN.match(written) else verb.said


def _anybody_knows(word: str, names: set[str], words: Words) -> bool:
    if word.removesuffix("'s") in names or word in words.grammar.names.programs:
        return True
    if word in SAID_OF_OTHERS:
        return False
    if word == "i" or word in words.grammar.prepositions:
        return True
    if word.isdigit():
        return word in words.grammar.names.counts
    return word in words.lexicon.everyday or (len(word) > 3 and word in words.lexicon.common)


def _reads_as_english(rest: Sequence[Token], names: set[str], words: Words) -> bool:
    """Tell if a noun's company follows the verb and each preposition: "the", "two", "Anna's"."""
    grammar = words.grammar
    opens = [rest[0].text]
    leads = grammar.prepositions | {"and", "into", "onto", "off", "over"}
    how_to = {one.end for asked, one in pairwise(rest) if asked.text in ASKS}
    opens += [
        after.text
        for one, after in pairwise(rest)
        if one.text in leads and one.end not in how_to
        if after is rest[-1] or not _goes_on(one, after, words)
    ]
    return all(_opens_a_phrase(word, names, words) for word in opens)


def _goes_on(lead: Token, after: Token, words: Words) -> bool:
    """Tell if a verb follows and no noun: "to ring at eight", "and reloaded the software"."""
    verb = words.grammar.verbs.get(after.text)
    if verb is None or after.text in words.grammar.also_other:
        return False
    return after.text == verb.base if lead.text == "to" else after.text in verb.past_forms


def _opens_a_phrase(word: str, names: set[str], words: Words) -> bool:
    grammar = words.grammar
    bare = word.removesuffix("'s")
    return (
        word in grammar.determiners
        or bare in names
        or word in grammar.names.programs
        or word in ASKS
        or word in grammar.mass_nouns
        or (word.endswith("s") and len(word) > 5 and word in words.lexicon.common)  # "families"
        or word in ("you", "your", "everyone", "everything", "both", "all", "how", "new", "more")
        or word in grammar.names.counts
        or word in grammar.names.counts.values()
    )
