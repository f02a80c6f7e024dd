"""A sentence is proposed unasked only where it accounts for every word of the note that counts."""

import pytest

from consultant_app.language.data import Words
from consultant_app.language.propose import propose


def said(note: str, english: Words) -> str:
    return propose(note, english).sentence


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("installed printer driver on 4 pcs", "renewed"),
        ("cleaned keyboard after coffee", "laptop"),
        ("moved mailbox to new host", "website"),
        ("time on till wrong, corrected", "wrong"),
        ("set quiet hours on phones", "updates"),
        ("checked smoke alarm on rack - n/a", "checked"),
        ("battery worn, no longer holds charge", "fitted"),
        ("swapped handset cord", "set up"),
        ("re-terminated cat5 in loft", "put in"),
        ("showed Pete how to scan to email", "print"),
        ("Set up nightly job to NAS", "safety"),
        ("set up password manager for Lin", "manager"),
        ("renewed DHCP lease", "separate"),
        ("old lines off", "new"),
        ("freezer alarm beeping, rang the engineer", "copier"),
        ("New one from cupboard.", "cables"),
        ("ran wifi survey", "rooms, and noted"),
        ("added Leo to payroll share", "mailbox"),
        ("firmware on all 6 switches", "internet box"),
        ("meeting cancelled", "I cancelled"),
        ("activated Office for Nora", "the office"),
        ("10GbE switch needed, will quote", "I put"),
        ("then we can move the name", "I moved"),
        ("then I fixed Rita's laptop", "browser"),
        ("patched 3 new points", "updated"),
        ("2FA enabled on google accounts", "in accounts"),
        ("Set up nightly Veeam job to NAS", "on your storage box"),
        ("changed guest wifi password", "of your Wi-Fi."),
    ],
)
def test_what_the_note_does_not_say_is_not_proposed(note: str, never: str, english: Words) -> None:
    clauses = propose(note, english).clauses
    assert clauses
    assert [c.sentence for c in clauses if c.sure and never in c.sentence] == []


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "Swapped out dodgy drive in the Synology",
            "I replaced a failing disk in your storage box.",
            id="a-modest-score-with-every-word-explained",
        ),
        pytest.param(
            "wifi pwd changed after leaver",
            "I changed the password of your Wi-Fi.",
            id="why-it-was-done-stands-aside",
        ),
        pytest.param(
            "docking station for the boss",
            "I set up the box that connects your laptop to your desk with one cable.",
            id="a-thing-for-someone",
        ),
        pytest.param(
            "labtop batery bulging, replased",
            "I fitted a new battery in your laptop.",
            id="slips-of-the-typing-hand",
        ),
        pytest.param(
            "replaced 2 fans in server",
            "I fitted two new fans in your main computer.",
            id="a-count-stands-where-one-thing-stood",
        ),
        pytest.param(
            "New drum, Xerox, upstairs.",
            "I replaced the roll that puts the picture on the paper in your printer (upstairs).",
            id="a-place-is-carried",
        ),
        pytest.param(
            "vpn for two home workers",
            "I set up a private line to the office for two workers.",
            id="a-crowd-takes-the-place-of-a-colleague",
        ),
        pytest.param(
            "speed test 74/19",
            "I measured the speed of your internet line."
            " It brings in 74 and sends out 19 megabits a second.",
            id="what-was-measured",
        ),
        pytest.param(
            "memory upgraded to 16GB in 3 pcs",
            "I gave three computers more working memory. Each now has 16 GB.",
            id="a-size-of-each",
        ),
    ],
)
def test_a_note_whose_every_word_is_explained_is_proposed(
    note: str, sentence: str, english: Words
) -> None:
    assert said(note, english) == sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("disabled old account of Mark", "I turned Mark's old account off."),
        ("replaced the fuse in the plug", "I replaced the fuse in the plug."),
        ("ordered 2 monitors", "I ordered two screens."),
        ("ordered label printer", "I ordered a label printer."),
        ("labelled every cable", "I labelled every cable."),
        ("showed Vera how to mute", "I showed Vera how to mute."),
        (
            "Changed the lightbulb in the hall while I had the ladder",
            "I changed the lightbulb in the hall while I had the ladder.",
        ),
        ("test page OK", "I printed a test page, and it came out well."),
    ],
)
def test_a_note_in_plain_words_is_said_in_them(note: str, sentence: str, english: Words) -> None:
    assert said(note, english) == sentence


@pytest.mark.parametrize(
    "note",
    [
        "replaced key safe on back wall",
        "changed the frobnicator in the hall",
        "Bought a longer lead on the way as they'd none",
        "put it on for him",
        "copied data from old laptop to new",
    ],
)
def test_what_is_no_plain_english_waits_for_the_consultant(note: str, english: Words) -> None:
    assert [clause.sentence for clause in propose(note, english).clauses if clause.sure] == []


def test_an_initial_ends_no_clause(english: Words) -> None:
    assert len(propose("new account for P. Hall", english).clauses) == 1


def test_work_whose_reason_is_a_lasting_fault_was_done(english: Words) -> None:
    (clause,) = propose("called BT as still slow", english).clauses
    assert clause.sentence == "I reported the fault on your line to the internet provider."
