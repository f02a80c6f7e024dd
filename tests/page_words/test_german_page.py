"""The German page of the design's picture, and a page whose lines the program writes."""

from dataclasses import replace
from datetime import date

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.options import PageOptions, ShownTime
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Business, Voice
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.visits import OwnLines
from helpers.page_reader import as_read, drafted
from helpers.visit_builder import a_visit, part, promise, request, segment, work

WEBER = Business(
    name="Jonas Weber, Büro-IT",
    person="Jonas Weber",
    phone="030 23125 014",
    email="jonas@weber-it.example",
    language="de-DE",
    currency="EUR",
)
READER = Contact(
    id=ContactId(1), client_id=ClientId(1), name="Elif Öztürk", greeting="Liebe Frau Öztürk"
)


def test_the_page_of_the_picture() -> None:
    facts = a_visit(
        business=WEBER,
        client="Kanzlei Brandt & Öztürk",
        contact=READER,
        reason="Die vereinbarte Durchsicht im Herbst",
        nothing_asked=True,
        promises=(
            promise("Meldet sich zur nächsten Durchsicht", date(2027, 2, 28), "im Februar 2027"),
        ),
        lines=OwnLines(
            headline="Alles läuft, und Ihre Akten sind sicher",
            thanks="vielen Dank für den Tee und die ruhige Stunde. "
            "Hier steht, was ich geprüft habe",
            did="Sechs Rechner, nächtliche Sicherung und Drucker geprüft",
            now="Alles läuft. Es ist nichts offen geblieben",
            closing="Viel Freude beim Umzug der Bibliothek!",
        ),
    )

    assert (
        as_read(drafted(facts).document)
        == """\
Zusammenfassung meines Besuchs am Donnerstag, 12. November 2026
# Alles läuft, und Ihre Akten sind sicher.
Liebe Frau Öztürk,
vielen Dank für den Tee und die ruhige Stunde. Hier steht, was ich geprüft habe.
| Der Anlass: Die vereinbarte Durchsicht im Herbst.
| Getan: Sechs Rechner, nächtliche Sicherung und Drucker geprüft.
| Jetzt: Alles läuft. Es ist nichts offen geblieben.
## Ihre Anliegen
Sie hatten diesmal keine. Fällt Ihnen noch etwas ein? Rufen Sie einfach an.
## Wie es weitergeht
Sie: Für Sie gibt es nichts zu tun. Um den Rest kümmere ich mich.
Jonas: Meldet sich zur nächsten Durchsicht. Im Februar 2027.
## Wenn etwas nicht stimmt
Rufen Sie mich an: 030 23125 014. Sie sprechen mit mir selbst, und keine Frage ist zu klein.
Viel Freude beim Umzug der Bibliothek!
Herzliche Grüße
Jonas Weber
Kanzlei Brandt & Öztürk · Besuch am 12. November 2026"""
    )


def test_a_page_written_by_the_program() -> None:
    facts = a_visit(
        business=replace(WEBER, voice=Voice.WE),
        client="Kanzlei Brandt & Öztürk",
        nobody=True,
        requests=(
            request(
                "Der Drucker druckt nur grau",
                reply="Der Drucker druckt wieder farbig. Wir haben eine Patrone eingesetzt.",
            ),
            request("Können wir das Fax abbestellen?", Outcome.LATER, "Das Formular fehlt noch."),
        ),
        work=(work("Die nächtliche Sicherung läuft.", why="Sie verlieren höchstens einen Tag."),),
        promises=(promise("Schickt das Formular", date(2026, 11, 17), "bis"),),
        segments=(
            segment("9:00", "10:30"),
            segment("10:30", "10:42", charge=Charge.NO_CHARGE),
        ),
        parts=(part("eine Patrone", "39.9"),),
    )

    page = drafted(facts, options=PageOptions(time=ShownTime.FROM_TO)).document

    assert (
        as_read(page)
        == """\
Zusammenfassung unseres Besuchs am Donnerstag, 12. November 2026
# Der Drucker druckt wieder farbig; eine Sache ist noch offen.
Guten Tag,
vielen Dank, dass wir bei Ihnen sein durften.
| Ihr Anliegen: „Der Drucker druckt nur grau“ und noch ein Anliegen.
| Getan: Wir haben eine Patrone eingesetzt. Die nächtliche Sicherung läuft.
| Jetzt: Von zwei Anliegen: eins erledigt und eins geplant. Als Nächstes, bis Dienstag, 17. \
November: Schickt das Formular.
## Ihre Anliegen
„Der Drucker druckt nur grau“
  Erledigt. Der Drucker druckt wieder farbig. Wir haben eine Patrone eingesetzt.
„Können wir das Fax abbestellen?“
  Geplant. Das Formular fehlt noch.
## Wie es weitergeht
Sie: Für Sie gibt es nichts zu tun. Um den Rest kümmern wir uns.
Jonas: Schickt das Formular. Bis Dienstag, 17. November.
## Was wir getan haben, und wozu
*Die nächtliche Sicherung läuft.*
  Wozu das gut ist. Sie verlieren höchstens einen Tag.
## Unsere Zeit
1 Stunde 42 Minuten bei Ihnen, von 9:00 Uhr bis 10:42 Uhr. Davon kostenlos: zwölf Minuten. \
Verwendet haben wir eine Patrone für 39,90 €.
## Wenn etwas nicht stimmt
Rufen Sie uns an: 030 23125 014. Sie sprechen mit uns selbst, und keine Frage ist zu klein.
Danke für Ihr Vertrauen.
Herzliche Grüße
Jonas Weber
Kanzlei Brandt & Öztürk · Besuch am 12. November 2026"""
    )


def test_a_quote_that_ends_its_sentence_needs_no_full_stop() -> None:
    facts = a_visit(
        language="de",
        requests=(request("Wird das Netz schneller?", Outcome.LATER),),
        promises=(promise("“Wird das Netz schneller?”", date(2026, 11, 20), answers=1),),
    )

    assert drafted(facts).document.next[1].what == (
        "Meldet sich bei Ihnen wegen „Wird das Netz schneller?“"
    )


def test_a_sentence_with_your_in_it_can_stand_alone() -> None:
    """On a formal page "Ihr" is "your"; it points back to nobody."""
    facts = a_visit(business=WEBER, work=(work("Ihr Drucker druckt wieder."),))

    assert drafted(facts).document.headline == "Ihr Drucker druckt wieder."


def test_what_we_did_is_told_without_ich_habe() -> None:
    facts = a_visit(
        business=WEBER,
        work=(
            work("Ich habe den Toner gewechselt."),
            work("Ich habe die Sicherung geprüft."),
        ),
    )

    panel = {row.label: row.text for row in drafted(facts).document.panel}

    assert panel["Getan"] == "Den Toner gewechselt und die Sicherung geprüft."


def test_a_step_of_ours_says_am_before_its_day() -> None:
    facts = a_visit(
        business=WEBER,
        requests=(request("Das WLAN bricht ab", Outcome.PART, "Der Empfang ist besser."),),
        promises=(promise("Bringt einen Verstärker", date(2026, 11, 20)),),
    )

    panel = {row.label: row.text for row in drafted(facts).document.panel}

    assert "am Freitag, 20. November" in as_spaced(panel["Jetzt"])


def test_an_ordinal_ends_no_sentence_and_an_address_is_not_torn() -> None:
    facts = a_visit(
        business=WEBER,
        work=(work("Der Scanner steht seit dem 20. November in der Lindenstraße 5, Nr. 3."),),
    )

    (item,) = drafted(facts).document.did

    assert item.result == (
        "Der Scanner steht seit dem 20.\u00a0November in der Lindenstraße\u00a05, Nr.\u00a03."
    )


def as_spaced(text: str) -> str:
    """Return TEXT with plain spaces."""
    return text.replace("\u00a0", " ")
