"""Of very terse lines, what would overstate, mistake or double the work is not offered unasked."""

import pytest

from consultant_app.language.data import Words
from consultant_app.language.propose import propose


def _offered(note: str, words: Words) -> list[str]:
    return [c.sentence for c in propose(note, words).clauses if c.sure]


@pytest.mark.parametrize(
    ("note", "never"),
    [
        pytest.param("mfa on for all but the owner", "for the owner", id="an-exception"),
        pytest.param("everyone's mail password changed", "one of your people", id="narrowed"),
        pytest.param("outlook search rebuilt index, takes till tonight", "index", id="runs-on"),
        pytest.param("outlook search rebuilt index, takes till tonight", "renewed", id="still"),
        pytest.param("dns changed, can take a day", "adjusted", id="takes-a-day"),
        pytest.param("vpn set up on tom's laptop, tested from my phone", "tested your", id="mine"),
        pytest.param("password of nas admin changed", "internet box", id="another-device"),
        pytest.param("logs checked nothing", "checked", id="what-was-found-is-lost"),
        pytest.param("two unknown devices on wifi listed", "looked through", id="listed"),
        pytest.param("cctv cam 2 blurred, lens wiped, sharp", "two lens", id="a-number-is-a-name"),
        pytest.param("ups battery test 4 min, should be 15", "tested", id="what-it-should-be"),
        pytest.param("room 4 projector hdmi lead new", "set up the screen", id="a-lead-only"),
        pytest.param("popup removed, scan clean", "It scans now.", id="a-virus-scan"),
        pytest.param("vpn cert renewed", "again", id="no-fault"),
        pytest.param("battery good, charger bad", "power cut", id="a-sound-battery"),
        pytest.param("authenticator app put on the phone", "turned on", id="an-app"),
        pytest.param("driver rolled back, sound ok", "your computer back", id="one-driver"),
        pytest.param("switch ok, replaced fan", "box that joins", id="what-is-fine"),
        pytest.param("offsite last week", "changed over", id="when-only"),
        pytest.param("2 passwords reset, told by phone", "answered", id="how-only"),
        pytest.param("battery laptop 41%, ordered", "41 laptops", id="a-share-is-no-count"),
        pytest.param("pdf printer default removed", "adjusted", id="removed-adjusts-nothing"),
        pytest.param("till drawer not opening, freed", "opening", id="a-drawer"),
        pytest.param("printer + 2 pcs moved to room 5", "(two", id="one-of-two-things"),
        pytest.param("new laptop for mia: mail, printer, vpn", "private line", id="one-of-many"),
        pytest.param("session of anna closed, file open again", "for Anna", id="whose-session"),
        pytest.param("headset x4 paired", "a headset", id="four-are-not-one"),
        pytest.param("switch 2 rebooted", "two", id="which-switch"),
        pytest.param("portal text changed, logo added", "signature", id="whose-logo"),
        pytest.param("taken off 6 pcs", "recycling", id="taken-off-is-not-away"),
        pytest.param("3 pcs patched", "checked", id="a-deed-is-no-look"),
        pytest.param("raid degraded, disk in, syncing 30%", "repaired", id="still-syncing"),
        pytest.param("folder for audit made, 4 people in", "of them", id="people-are-no-folders"),
        pytest.param("3 mice, 6 cables, 2 hubs fitted", "(", id="a-list"),
    ],
)
def test_what_a_terse_line_does_not_say_is_not_offered(
    note: str, never: str, english: Words
) -> None:
    assert [one for one in _offered(note, english) if never in one] == []


def test_the_same_deed_is_offered_once(english: Words) -> None:
    offered = _offered("printer offline: ip changed, fixed address set", english)
    assert offered == ["I gave your printer a fixed address in your network."]


def test_a_first_name_in_small_letters_is_a_name_where_a_person_stands(english: Words) -> None:
    (sentence,) = _offered("vpn set up on tom's laptop", english)
    assert "Tom" in sentence


def test_a_computer_that_the_note_does_not_name_is_not_added(english: Words) -> None:
    assert "computer" not in " ".join(_offered("recycle bin emptied", english))


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (
            "old pcs 4 picked up for recycling",
            "I took away the old computers for recycling (four of them).",
        ),
        ("nas fan replaced, temp 38", "I fitted a new fan in your storage box."),
        (
            "showed team shared calendar 20 min",
            "I showed you how to use mail and calendar (20 minutes).",
        ),
    ],
)
def test_a_figure_of_a_terse_line_is_told_where_it_belongs(
    note: str, sentence: str, english: Words
) -> None:
    assert sentence in _offered(note, english)


@pytest.mark.parametrize(
    "note",
    [
        "unplugged it from lan",
        "old xp pc runs the lathe. unplugged it from lan",
        "turned it round",
        "disk nearly full",
        "swapped mouse batteries",
        "new keyboard feet for Anna",
    ],
)
def test_what_a_clause_only_touches_is_not_what_was_worked_on(note: str, english: Words) -> None:
    assert not any(
        wrong in sentence
        for sentence in _offered(note, english)
        for wrong in ("come loose", "paper in", "disk was full", "new mouse", "new keyboard.")
    )


def test_an_old_computer_whose_clock_needs_a_battery_has_none_yet(english: Words) -> None:
    assert _offered("battery in clock of old pc flat", english) == []


def test_a_repair_that_still_runs_is_not_told_as_done(english: Words) -> None:
    note = "NAS vol degraded, disk 3 dead, swapped disk, rebuild running 40%"
    assert not any("repaired the set of disks" in one for one in _offered(note, english))


def test_a_try_that_worked_is_not_told_as_failed(english: Words) -> None:
    assert not any("not work" in one for one in _offered("tried spare mouse - works", english))


def test_what_it_is_may_stand_before_it(english: Words) -> None:
    assert _offered("phones dead, restarted them", english) == ["I got your phones working again."]
