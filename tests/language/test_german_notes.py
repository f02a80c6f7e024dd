"""German notes to German sentences: participles at the end, cases, negation, and no English."""

import pytest

from consultant_app.domain.proposals import ClauseKind
from consultant_app.domain.settings import Voice
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.propose import propose

AT_BRANDT = Known(people=("Herr Brandt", "Elif Öztürk"), equipment=("Empfang Rechner",))


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Toner getauscht", "Ich habe in Ihrem Drucker den Toner gewechselt."),
        ("WLAN ging nicht, AP neu gestartet", "Ich habe Ihren WLAN-Sender neu gestartet."),
        ("PW zurückgesetzt", "Ich habe für Ihr Büro ein neues Passwort gesetzt."),
        (
            "Updates eingespielt",
            "Ich habe die neuesten Sicherheitsupdates auf Ihren Computern eingespielt.",
        ),
        (
            "Netzwerkdrucker: Papierstau behoben",
            "Ich habe eingeklemmtes Papier aus Ihrem Drucker geholt.",
        ),
        ("Backup geprüft, läuft", "Ich habe geprüft, ob Ihre Sicherungen laufen."),
        ("Acrobat auf Laptop installiert", "Ich habe Acrobat auf Ihrem Laptop installiert."),
    ],
)
def test_what_was_done_is_told_in_the_perfect_tense(
    note: str, sentence: str, german: Words
) -> None:
    (clause,) = propose(note, german).clauses

    assert (clause.sure, clause.sentence) == (True, sentence)


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Toner nicht getauscht", ClauseKind.FOUND),
        ("Keinen Toner getauscht", ClauseKind.FOUND),
        ("Drucker druckt nicht", ClauseKind.FOUND),
        ("Toner wird bestellt", ClauseKind.PENDING),
        ("Muss noch Toner tauschen", ClauseKind.PENDING),
        ("Toner tauschen beim nächsten Besuch", ClauseKind.PENDING),
        ("Router konnte nicht neu gestartet werden", ClauseKind.FAILED),
        ("Treiber-Rollback versucht, ging nicht", ClauseKind.FAILED),
    ],
)
def test_what_was_not_done_never_becomes_i_have(note: str, kind: ClauseKind, german: Words) -> None:
    (clause,) = propose(note, german).clauses

    assert clause.kind is kind
    assert not clause.sentence.startswith("Ich habe")


@pytest.mark.parametrize(
    "note",
    [
        "Backup NAS war seit 28.10. voll, alte Sätze gelöscht, Lauf manuell gestartet ok",
        "Backup geprüft, letzter Lauf am 3.11. ok",
        "Backup geprüft - letzte gute Sicherung 12.10.!!",
        "Festplatte getauscht, Daten von Montag verloren",
        "Toner getauscht. Mein Fehler, hatte den falschen bestellt.",
        "Server neu gestartet, tut mir leid wegen der Störung",
        "MFA App neu eingerichtet",
        "Router getauscht, WLAN noch nicht eingerichtet",
        "Updates auf 3 von 5 Rechnern eingespielt",
        "Kabel getauscht, vermutlich die Ursache",
        "MFA deaktiviert für den Chef",
    ],
)
def test_what_weighs_in_a_german_note_holds_its_sentence_back(note: str, german: Words) -> None:
    assert [c.sentence for c in propose(note, german).clauses if c.sure] == []


def test_a_day_with_its_full_stop_ends_no_sentence(german: Words) -> None:
    (clause,) = propose("Backup war seit 28.10. voll", german).clauses

    assert clause.text == "Backup war seit 28.10. voll"


def test_a_bare_order_may_be_done_or_to_do_and_waits(german: Words) -> None:
    (clause,) = propose("Toner austauschen", german).clauses

    assert not clause.sure


def test_a_failed_try_is_named_without_claiming_success(german: Words) -> None:
    (clause,) = propose("Router konnte nicht neu gestartet werden", german).clauses

    assert clause.sentence == "Das ist mir noch nicht gelungen: Ihren Router neu starten."


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Kartenterminal Störung behoben", "Ich habe Ihr Kartengerät wieder zum Laufen gebracht."),
        (
            "Updates auf allen Rechnern eingespielt",
            "Ich habe die neuesten Sicherheitsupdates auf allen Computern eingespielt.",
        ),
        (
            "PW für Herr Brandt zurückgesetzt",
            "Ich habe für Herrn Brandt ein neues Passwort gesetzt.",
        ),
        ("PW für Elif zurückgesetzt", "Ich habe für Elif ein neues Passwort gesetzt."),
    ],
)
def test_a_slot_takes_the_case_it_stands_in(note: str, sentence: str, german: Words) -> None:
    (clause,) = propose(note, german, known=AT_BRANDT).clauses

    assert clause.sentence == sentence


def test_a_count_that_the_sentence_drops_is_left_to_the_consultant(german: Words) -> None:
    (clause,) = propose("Zwei Drucker eingerichtet", german).clauses

    assert not clause.sure


def test_the_date_in_a_note_ends_no_sentence(german: Words) -> None:
    assert len(propose("Am 20. November Toner getauscht", german).clauses) == 1


def test_und_parts_two_works_only_before_a_verb(german: Words) -> None:
    clauses = propose(
        "Drucker und Scanner geprüft. Router getauscht, danach Switch ersetzt", german
    ).clauses

    assert [clause.text for clause in clauses] == [
        "Drucker und Scanner geprüft.",
        "Router getauscht",
        "Switch ersetzt",
    ]


@pytest.mark.parametrize(
    "note", ["Replaced toner", "Reset password for Anna", "Checked backup, works", "Toner ordered"]
)
def test_an_english_note_waits_for_the_consultants_german_words(note: str, german: Words) -> None:
    proposal = propose(note, german)

    assert "".join(clause.text for clause in proposal.clauses)
    assert not any(c.sure or c.sentence or c.alternatives for c in proposal.clauses)


@pytest.mark.parametrize("note", ["Toner bestellt", "WLAN ging nicht, AP neu gestartet"])
def test_a_german_note_waits_for_the_consultants_english_words(note: str, english: Words) -> None:
    """The word "toner" is of both languages; "ordered" must not become "put in"."""
    assert not any(c.sure or c.sentence for c in propose(note, english).clauses)


def test_several_people_say_wir_with_the_verb_in_accord(german: Words) -> None:
    (clause,) = propose("Router neu gestartet", german, voice=Voice.WE).clauses

    assert clause.sentence == "Wir haben Ihren Router neu gestartet."


def test_the_customers_words_never_hold_an_english_article(german: Words) -> None:
    """The client's own name for a thing has no known gender, so the slot keeps its default."""
    (clause,) = propose("Empfang Rechner neu gestartet", german, known=AT_BRANDT).clauses

    assert " the " not in f" {clause.sentence} "
