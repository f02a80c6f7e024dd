"""A clause that no task is sure of is said in its own words, where every word of it is known."""

import pytest

from consultant_app.language.clauses import split_note
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.own_things import Hearing, thing_said
from consultant_app.language.own_words import said_in_own_words
from consultant_app.language.propose import propose
from consultant_app.language.soundness import is_sound
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.when_told import without_when

NOBODY = Known()


def own_words(note: str, words: Words) -> str:
    """Return the first clause of NOTE in its own words."""
    cut = split_note(note, words.grammar)[0]
    return said_in_own_words(note[cut.start : cut.end], cut, words, NOBODY)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "unplugged dodgy heater strip next to rack",
            "I unplugged the faulty heater strip next to the equipment rack.",
            id="a-thing-and-its-place",
        ),
        pytest.param(
            "took payroll pc away to workshop",
            "I took the payroll computer away to the workshop.",
            id="a-particle",
        ),
        pytest.param(
            "moved laser off ups",
            "I moved the laser printer off your backup battery.",
            id="off-a-thing",
        ),
        pytest.param("left one spare with Kim", "I left one spare with Kim.", id="with-somebody"),
        pytest.param(
            "wrote down model of card reader",
            "I wrote down the model of your card reader.",
            id="a-verb-of-two-words",
        ),
        pytest.param(
            "sorted box of old chargers with Pat",
            "I sorted the box of old chargers with Pat.",
            id="of-several",
        ),
        pytest.param(
            "swapped hdmi for longer one",
            "I swapped the screen cable for a longer one.",
            id="one-of-them",
        ),
        pytest.param(
            "laminated wifi card and hung it by till",
            "I laminated the Wi-Fi card and hung it by your till.",
            id="two-acts",
        ),
        pytest.param(
            "usb stick handed back to Claire",
            "I handed the memory stick back to Claire.",
            id="the-verb-behind-its-thing",
        ),
        pytest.param(
            "gave Tim his new laptop and bag",
            "I gave Tim his new laptop and a bag.",
            id="somebody-and-what-he-got",
        ),
        pytest.param(
            "lent them a laptop till Friday", "I lent you a laptop until Friday.", id="when"
        ),
        pytest.param(
            "put 8 port gig in behind counter",
            "I put the network box for eight cables in behind the counter.",
            id="a-figure-in-a-name",
        ),
    ],
)
def test_what_was_done_is_said_word_for_word(note: str, sentence: str, english: Words) -> None:
    assert own_words(note, english) == sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("asked BT for static ip", "I asked BT for a fixed internet address."),
        (
            "asked Lena to restart router on Mondays",
            "I asked Lena to restart your internet box on Mondays.",
        ),
        ("told them to close books at night", "I told you to close the books at night."),
        ("rang supplier, part due Monday", "I phoned the supplier. The part is due on Monday."),
        (
            "told Bob about fake mail from bank",
            "I told Bob about the false email from the bank.",
        ),
        ("showed Ben where scanner is", "I showed Ben where your scanner is."),
        ("left spare with kim", "I left a spare with Kim."),
        ("helped Derek fill in form", "I helped Derek fill in the form."),
        ("told Jan scanner is too old", "I told Jan that your scanner was too old."),
    ],
)
def test_whom_one_asked_and_told_is_said(note: str, sentence: str, english: Words) -> None:
    assert own_words(note, english) == sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("disk on its way out", "I found that the disk was wearing out."),
        ("load too high", "I found that the load was too high."),
        ("fan full of fluff", "I found that the fan was full of fluff."),
        (
            "doc in wrong folder, moved it back",
            "I found that the document was in the wrong folder. I moved it back.",
        ),
        (
            "put blanking plate on, fan quieter",
            "I put the blanking plate on. The fan is quieter now.",
        ),
        (
            "ups beeping, battery flat",
            "I found that your backup battery was beeping and that the battery was flat.",
        ),
        ("footrest back in place", "The footrest is back in place."),
        ("two rolls left in drawer", "There are two rolls left in the drawer."),
        ("two keys in left drawer", "There are two keys in the left drawer."),
        ("new lid ordered, due Thurs", "I ordered a new lid. It is due on Thursday."),
        (
            "unplugged heater because fuse was faulty",
            "I unplugged the heater, because the fuse was faulty.",
        ),
    ],
)
def test_how_a_thing_was_found_and_is_now_is_said(note: str, sentence: str, english: Words) -> None:
    assert own_words(note, english) == sentence


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("moved the flurb to the office", id="no-word"),
        pytest.param("moved vlan to trunk", id="jargon"),
        pytest.param("told stupid Bob about mail", id="an-insult"),
        pytest.param("moved it to the office", id="it-is-nothing-yet"),
        pytest.param("three photos about website", id="no-place"),
        pytest.param("printer in hall", id="found-or-put-there"),
        pytest.param("took the laptop", id="took-it-where"),
        pytest.param("put in reception pc", id="in-a-place-or-into"),
        pytest.param("wiped old tablet", id="cleaned-or-erased"),
        pytest.param("shared inbox for bookings", id="a-verb-or-an-adjective"),
        pytest.param("12 sockets short", id="no-state"),
        pytest.param("desk lamp unplugged", id="by-whom"),
        pytest.param("did not move the printer", id="denied"),
        pytest.param("will move printer to hall", id="still-to-do"),
        pytest.param("shortened file names with her", id="with-whom"),
        pytest.param("took plastic box (4) to van", id="odd-signs"),
    ],
)
def test_a_clause_with_anything_unclear_is_not_said(note: str, english: Words) -> None:
    assert own_words(note, english) == ""


def test_a_sentence_of_its_own_words_is_offered_where_no_task_is_sure(english: Words) -> None:
    clause = propose("moved bookmarks over to edge", english).clauses[0]
    assert clause.sure
    assert clause.sentence == "I moved the bookmarks over to Edge."
    assert clause.task is None


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "scanner glass scratched",
            "I found that the scanner glass was scratched.",
            id="a-word-that-the-task-leaves-out",
        ),
        pytest.param("put cover back", "I put the cover back.", id="a-thing-that-it-does-not-name"),
    ],
)
def test_own_words_stand_where_a_task_says_less(note: str, sentence: str, english: Words) -> None:
    assert propose(note, english).sentence == sentence


def test_a_task_that_tells_all_keeps_its_sentence(english: Words) -> None:
    assert propose("changed toner in copier", english).clauses[0].task is not None


def test_to_have_told_somebody_nothing_is_no_sentence(english: Words) -> None:
    assert not propose("told Gill", english).clauses[0].sure


def test_what_may_be_still_to_do_is_not_told_as_done(english: Words) -> None:
    assert own_words("print label for Jo", english) == ""


def test_translated_things_do_not_pile_up(english: Words) -> None:
    assert own_words("swapped ups batteries", english) == ""
    assert own_words("moved router software", english) == ""


def test_german_speaks_from_its_catalogue_alone(german: Words) -> None:
    assert own_words("Drucker in den Flur gestellt", german) == ""


@pytest.mark.parametrize(
    ("text", "bare", "when"),
    [
        ("lent a screen till fri", "lent a screen", "until Friday"),
        ("moved it wed am", "moved it", "on Wednesday morning"),
        ("close books at night", "close books", "at night"),
        ("left a note for mon", "left a note", "for Monday"),
        ("moved the sun blind", "moved the sun blind", ""),
    ],
)
def test_days_are_said_in_full(text: str, bare: str, when: str) -> None:
    assert without_when(text) == (bare, when)


def test_every_thing_of_the_lists_may_stand_on_a_page(english: Words) -> None:
    said = set(english.grammar.own.nouns.values())
    sound = {noun for noun in said if is_sound(f"I moved the {noun}.", english, NOBODY)}
    assert said - sound == set()


def test_every_state_and_adjective_of_the_lists_may_stand_on_a_page(english: Words) -> None:
    own = english.grammar.own
    sentences = [f"I found that the lamp was {state}." for state in own.states.values()]
    sentences += [f"I moved the {one} lamp." for one in own.adjectives.values()]
    assert [one for one in sentences if not is_sound(one, english, NOBODY)] == []


def test_a_thing_has_the_article_of_its_number(english: Words) -> None:
    def said(thing: str, article: str) -> str:
        hearing = Hearing(thing, english, NOBODY)
        found = thing_said(tokens_of(folded(thing)), hearing, article=article)
        return found.said if found else ""

    assert said("old screen", "a") == "an old screen"
    assert said("other screen", "a") == "another screen"
    assert said("old screens", "a") == "old screens"
    assert said("new toner", "a") == "new toner"
    assert said("2 boxes", "the") == "two boxes"
    assert said("2 box", "the") == ""
    assert said("Anna's desk", "the") == "Anna's desk"
    assert said("ups", "the") == "your backup battery"
