"""German days said in words, as read on Thursday 12 November 2026, beside the English ones."""

from datetime import date

import pytest

from consultant_app.domain.capture import read_line
from consultant_app.domain.day_words import find_day, read_day, says_past_day
from consultant_app.domain.past_days import read_past_day

TODAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("typed", "day", "around"),
    [
        ("heute", "2026-11-12", ""),
        ("Morgen", "2026-11-13", ""),
        ("übermorgen", "2026-11-14", ""),
        ("Dienstag", "2026-11-17", ""),
        ("Di", "2026-11-17", ""),
        ("Fr.", "2026-11-13", ""),
        ("kommenden Freitag", "2026-11-13", ""),
        ("nächsten Montag", "2026-11-16", ""),
        ("Freitag nächster Woche", "2026-11-20", ""),
        ("nächste Woche Freitag", "2026-11-20", ""),
        ("Montag in einer Woche", "2026-11-23", ""),
        ("20. Okt.", "2027-10-20", ""),
        ("20. Nov.", "2026-11-20", ""),
        ("20.11.", "2026-11-20", ""),
        ("20.11.2026", "2026-11-20", ""),
        ("Freitag, 20.11.", "2026-11-20", ""),
        ("Fr 20. November", "2026-11-20", ""),
        ("am 20.11.", "2026-11-20", ""),
        ("3. März 2027", "2027-03-03", ""),
        ("3. Maerz 2027", "2027-03-03", ""),
        ("6. Dez", "2026-12-06", ""),
        ("in 2 Wochen", "2026-11-26", ""),
        ("in einem Monat", "2026-12-12", ""),
        ("in drei Tagen", "2026-11-15", ""),
        ("Ende der Woche", "2026-11-13", "bis"),
        ("Ende Februar", "2027-02-28", "bis"),
        ("im Februar", "2027-02-28", "im Februar 2027"),
        ("vor Freitag", "2026-11-13", "vor"),
        ("Dienstag vor 9 Uhr", "2026-11-17", "vor 9 Uhr"),
        ("Dienstag 8:30", "2026-11-17", "um 8:30"),
        ("Dienstag Nachmittag", "2026-11-17", "am Nachmittag"),
        ("morgen früh", "2026-11-13", "am Morgen"),
        ("bis spätestens Freitag", "2026-11-13", ""),
    ],
)
def test_a_day_field_reads_german_days(typed: str, day: str, around: str) -> None:
    found = read_day(typed, today=TODAY)

    assert found is not None
    assert (found.by, found.by_words) == (date.fromisoformat(day), around)


@pytest.mark.parametrize("typed", ["nächster Besuch", "beim nächsten Besuch", "nächstes Mal"])
def test_the_next_visit_is_understood_in_german(typed: str) -> None:
    found = read_day(typed, today=TODAY)

    assert found is not None
    assert (found.by, found.next_visit) == (None, True)


@pytest.mark.parametrize(
    "typed", ["Montag, 20.11.", "31. Feb.", "Montag oder Dienstag", "bald", "jeden Montag", "Mo 5"]
)
def test_what_is_no_sure_german_day_is_none(typed: str) -> None:
    assert read_day(typed, today=TODAY) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("gestern", "2026-11-11"),
        ("Vorgestern", "2026-11-10"),
        ("heute", "2026-11-12"),
        ("Dienstag", "2026-11-10"),
        ("am Dienstag", "2026-11-10"),
        ("letzten Dienstag", "2026-11-10"),
        ("letzten Donnerstag", "2026-11-05"),
        ("Mi", "2026-11-11"),
        ("vor 3 Tagen", "2026-11-09"),
        ("vor einer Woche", "2026-11-05"),
        ("20. Okt.", "2026-10-20"),
        ("20.10.", "2026-10-20"),
        ("Di, 20.10.", "2026-10-20"),
        ("3. März", "2026-03-03"),
    ],
)
def test_a_german_day_that_was_is_read(typed: str, day: str) -> None:
    found = read_past_day(typed, today=TODAY)

    assert found is not None
    assert found.by == date.fromisoformat(day)


@pytest.mark.parametrize("typed", ["gestern", "letzten Montag", "vor zwei Wochen", "letzte Woche"])
def test_a_plan_for_a_german_day_gone_by_is_known_as_such(typed: str) -> None:
    assert says_past_day(typed)


@pytest.mark.parametrize(
    ("line", "what", "day", "around"),
    [
        (
            "! Ein längeres Netzwerkkabel bis Freitag",
            "Ein längeres Netzwerkkabel",
            "2026-11-13",
            "",
        ),
        ("! Kabel bestellen bis 20. November", "Kabel bestellen", "2026-11-20", ""),
        ("! Bis Freitag ein Kabel bestellen", "ein Kabel bestellen", "2026-11-13", ""),
        ("! Rolle einbauen am Dienstag vor 9 Uhr", "Rolle einbauen", "2026-11-17", "vor 9 Uhr"),
        ("! Angebot schicken in zwei Wochen", "Angebot schicken", "2026-11-26", ""),
        ("! Rückruf morgen", "Rückruf", "2026-11-13", ""),
    ],
)
def test_a_promise_typed_in_german_has_its_day(line: str, what: str, day: str, around: str) -> None:
    read = read_line(line, today=TODAY)

    assert (read.text, read.by, read.by_words) == (what, date.fromisoformat(day), around)


@pytest.mark.parametrize(
    "line",
    [
        "Den Montagstermin vorbereiten",
        "Frau Montag anrufen",
        "Call Frau Freitag",
        "Das Band läuft so",
        "Tell her what to do",
        "Einen guten Morgen wünschen",
        "Prüfen, ob die Sicherung jeden Freitag läuft",
        "Zurückrufen übernächsten Montag",
        "Bericht vom vorletzten Freitag",
    ],
)
def test_words_that_only_look_like_a_german_day_are_left_alone(line: str) -> None:
    assert find_day(line, today=TODAY) is None
