"""The row "Now" names the next step wherever there is room for it."""

from datetime import date

from consultant_app.domain.promises import CLIENT
from consultant_app.domain.requests import Outcome
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, work

FRIDAY = date(2026, 11, 13)
WEDNESDAY = date(2026, 11, 18)


def test_a_german_step_of_the_reader_is_named() -> None:
    facts = a_visit(
        requests=(request("Das Laptop ist weg", reply="Es ist gesperrt."),),
        promises=(promise("Anzeige bei der Polizei erstatten", FRIDAY, who=CLIENT),),
        language="de-DE",
    )

    now = drafted(facts).lines.now.replace("\u00a0", " ")
    assert "bis Freitag, 13. November: Anzeige bei der Polizei erstatten." in now


def test_what_the_reader_types_in_is_named() -> None:
    facts = a_visit(
        requests=(request("The list", reply="I brought back the list of Wednesday."),),
        promises=(promise("Type in Thursday's deliveries", FRIDAY, who=CLIENT),),
    )

    assert "type in Thursday’s deliveries" in drafted(facts).lines.now.replace(
        "\u00a0", " "
    ).replace("'", "’")


def test_where_the_headline_counts_what_is_open_now_tells_the_next_step() -> None:
    facts = a_visit(
        requests=(
            request("Leere Seiten"),
            request("Die Bilder in Zimmer 3", Outcome.PART),
            request("Das Telefon rauscht", Outcome.LATER),
        ),
        work=(work("Ich habe in Ihrem Drucker den Toner gewechselt.", answers=1),),
        promises=(
            promise("Die Software einrichten", WEDNESDAY, answers=2),
            promise("Das Kabel tauschen", WEDNESDAY, answers=3),
        ),
        language="de-DE",
    )

    drawn = drafted(facts)
    assert drawn.document.headline.endswith("zwei Dinge sind noch offen.")
    assert "Mittwoch, 18. November" in drawn.lines.now.replace("\u00a0", " ")
