"""A task is trusted as far as technicians' notes taught; what it says must still be borne out."""

import pytest

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.data import Words
from consultant_app.language.judges import Judge
from consultant_app.language.propose import propose
from consultant_app.language.trust_signs import STEPS
from corpus_notes import digest_of_notes, labelled_notes


@pytest.fixture(scope="module")
def trust(english: Words) -> Judge:
    assert english.trust is not None
    return english.trust


def test_the_trust_was_taught_with_the_very_notes_of_the_corpus(trust: Judge) -> None:
    """After a change of a note: `python3 packaging/learn_notes.py`."""
    assert trust.corpus == digest_of_notes("en")


def test_of_unknown_writers_right_tasks_are_trusted_far_more_than_wrong_ones(trust: Judge) -> None:
    assert trust.unseen["found"] >= 810
    assert trust.unseen["wrong"] <= 230


def test_a_task_that_stands_out_by_the_rule_may_be_less_likely(trust: Judge) -> None:
    assert trust.doubt < trust.least


def test_what_is_counted_has_steps(trust: Judge) -> None:
    steps = {name: {str(step) for step in own} for name, own in STEPS.items()}
    assert all(trust.weights[name].keys() <= steps.get(name, {"0.5"}) for name in trust.weights)


def test_every_note_that_teaches_names_tasks_of_the_catalogue(english: Words) -> None:
    named = {task for note in labelled_notes("en") for task in note.tasks}
    assert named <= english.task_by_id.keys()


def test_a_language_that_nobody_taught_goes_by_the_rule(german: Words) -> None:
    assert german.trust is None
    assert propose("Toner gewechselt", german).clauses[0].sure


@pytest.mark.parametrize(
    "note",
    [
        "weighing scale calibrated",
        "letter scale calibrated",
        "desk lamp swapped",
        "changed battery in the wall clock",
        "window blind in room 3 jammed, freed it",
        "shredder jammed, cleared",
        "wrote inventory list of furniture",
        "smoke alarm beeping, new 9V",
        "took old carton to the recycling",
        "cancelled the magazine subscription by letter",
    ],
)
def test_work_of_another_trade_is_no_task_of_ours(note: str, english: Words) -> None:
    assert [c.task for c in propose(note, english).clauses if c.sure and c.task] == []


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("rolled back the graphics driver", "renewed"),
        ("rolled back driver update", "renewed"),
        ("ruls fixed", "mistake"),
        ("follow up", "private pages"),
        ("replaced the fuse in the plug", "brought power back"),
        ("battery worn, no holds charge", "fitted"),
        ("set a weekly test restore", "tested"),
        ("checked last nights backup", "bringing a file back"),
        ("put the scanner back on the network after move", "moved"),
        ("changed paper roll of the card terminal", "ready"),
    ],
)
def test_what_a_note_does_not_bear_out_is_not_claimed(
    note: str, never: str, english: Words
) -> None:
    clauses = propose(note, english).clauses
    assert [c.sentence for c in clauses if c.sure and never in c.sentence] == []


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "hinge broken on dell, glued + screwed",
            "I repaired the case of your laptop.",
            id="a-fault-and-work-that-no-list-knows",
        ),
        pytest.param(
            "new switch in cabinet, old one died",
            "I put in a new box that joins your network cables.",
            id="a-new-thing-and-why",
        ),
        pytest.param(
            "printer sleep 60 min",
            "I changed the sleep settings of your printer (60 minutes).",
            id="how-long",
        ),
        pytest.param(
            "phone full, moved 9 GB photos to cloud",
            "I made room on your colleague's phone (9 GB).",
            id="how-much",
        ),
        pytest.param(
            "ext 204 to 211, directory updtd",
            "I changed an extension of your phone system (extension 204 to 211).",
            id="from-which-to-which",
        ),
        pytest.param(
            "page counter 184,220, mailed to the lease company",
            "I noted the page count of your printer. It stands at 184,220.",
            id="a-meter",
        ),
        pytest.param(
            "uploaded the six new team photographs to the about us page",
            "I put new pictures on your website (six photographs).",
            id="a-count-before-adjectives",
        ),
        pytest.param(
            "removed 5 ghost printers from Marco's list",
            "I removed old printers from the list on your computers (five of them, for Marco).",
            id="whose-it-is",
        ),
        pytest.param(
            "ran 20 m cat6 to the back office",
            "I put in a new network cable in the back office (20 metres).",
            id="how-far",
        ),
    ],
)
def test_what_notes_taught_is_proposed_with_its_figures(
    note: str, sentence: str, english: Words
) -> None:
    assert propose(note, english).sentence == sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("boots normal", "It starts normally."),
        ("all devices back online", "Everything is working now."),
        ("prints ok", "It prints now."),
        ("no further issues", "No further trouble came up."),
    ],
)
def test_how_it_went_is_said_after_work_and_never_alone(
    note: str, sentence: str, english: Words
) -> None:
    (alone,) = propose(note, english).clauses
    after = propose(f"replaced PSU. {note}", english).clauses[-1]
    assert after.sentence == sentence
    assert after.kind is ClauseKind.FOUND
    assert alone.sentence != sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("monitor cable loose", "I found that your monitor cable was loose."),
        ("didn't install the printer", "I did not install your printer."),
    ],
)
def test_a_fault_and_what_was_left_undone_are_found_and_not_done(
    note: str, sentence: str, english: Words
) -> None:
    (clause,) = propose(note, english).clauses
    assert clause.kind is ClauseKind.FOUND
    assert clause.sentence == sentence


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("scanner: fitted longer usb cable", id="fitted-heals-nothing"),
        pytest.param("removed old antivirus first", id="removed-sets-nothing-up"),
        pytest.param("copied photos from old iphone to new", id="copied-keeps-nothing-safe"),
        pytest.param("exported contacts from old phone", id="exported-updates-nothing"),
        pytest.param("projector bulb at 2900 hrs", id="a-reading"),
        pytest.param("rolled it back", id="what-is-not-named"),
        pytest.param("swapped Tom's and Ann's monitors", id="changed-places"),
        pytest.param("CCTV time wrong, set ntp", id="another-device"),
        pytest.param("trained 2 staff on new till", id="a-till-is-no-program"),
        pytest.param("they measured the line", id="others-did-it"),
        pytest.param("need 2 more licences for Sage", id="needed-is-not-moved"),
        pytest.param("turned on modern auth", id="turned-on-cures-nothing"),
        pytest.param("sorted email sync on boss's new iphone", id="mail-is-no-calendar"),
        pytest.param("couldn't find cause of freeze", id="a-search-in-vain"),
        pytest.param("looked at phone system quote with client", id="the-client-reads-it"),
    ],
)
def test_a_sentence_claims_no_other_work_than_its_note(note: str, english: Words) -> None:
    wrong = {
        "scan",
        "protection",
        "safety copy",
        "address book",
        "lamp",
        "replaced",
        "brought back",
    }
    wrong |= {"computer", "the program", "measured", "your program", "Move", "asking", "calendar"}
    wrong |= {"tried to look"}
    for clause in propose(note, english).clauses:
        assert not (clause.sure and any(word in clause.sentence for word in wrong)), clause.sentence


def test_what_was_done_for_now_says_so(english: Words) -> None:
    (clause,) = propose("laptop hinge snapped, glued for now", english).clauses
    assert clause.sentence == "I found that the laptop hinge was snapped. I glued it for now."
