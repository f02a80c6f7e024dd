"""Signs that no font has: named with word and place before a page goes out, never a box."""

from dataclasses import replace

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Contact
from consultant_app.domain.missing import Missing, MissingWhat
from consultant_app.domain.options import Length, Shows
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_clients import save_client
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.revise_summary import missing, save_lines, save_notices
from consultant_app.workflows.run_visit import visit_facts
from helpers.notes import note


def signs(desk: Desk, visit: Visit) -> list[Missing]:
    return [m for m in missing(desk, visit.id) if m.what is MissingWhat.SIGN]


def test_a_sign_is_named_with_its_word_and_its_place(desk: Desk, answered_visit: Visit) -> None:
    save_lines(desk, answered_visit.id, OwnLines(thanks="Thank you, Ωμέγα\U00020000, for all."))

    (named,) = signs(desk, answered_visit)

    assert (named.note, named.signs) == ("Ωμέγα\U00020000,", ("\U00020000",))
    assert (named.place.table, named.place.field) == ("visits", "thanks")


def test_a_name_is_named_where_it_was_typed(
    desk: Desk, answered_visit: Visit, mrs_rowe: Contact
) -> None:
    save_contact(desk, replace(mrs_rowe, address_as="שרה"))

    (named,) = signs(desk, answered_visit)

    assert (named.note, named.signs) == ("שרה", ("ש", "ר", "ה"))
    assert (named.place.table, named.place.id) == ("contacts", mrs_rowe.id)


def test_it_is_told_before_and_stops_nothing(desk: Desk, answered_visit: Visit) -> None:
    save_lines(desk, answered_visit.id, OwnLines(thanks="Thank you \U0001fae0"))

    assert not any(m.what.stops for m in signs(desk, answered_visit))
    assert issue(desk, answered_visit.id, accept=True).unprintable == ("\U0001fae0",)


def test_what_is_not_on_the_page_is_not_named(desk: Desk, answered_visit: Visit) -> None:
    note(desk, answered_visit.id, "//private שרה")
    save_notices(desk, answered_visit.id, ("שרה knows of the new screen.",))
    assert [m.note for m in signs(desk, answered_visit)] == ["שרה"]

    client = visit_facts(desk, answered_visit.id).client
    save_client(desk, replace(client, shows=Shows(length=Length.SHORT)))

    assert signs(desk, answered_visit) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Zu\u0308rich", id="accent-typed-apart"),
        pytest.param("Příliš žluťoučký, Ωμέγα, Юлия, Tiếng Việt, Şükrü, Łódź", id="our-scripts"),
        pytest.param("the oﬃce of Mr ﬁsher", id="letters-that-are-ligatures"),
        pytest.param("a\u202eb\u2066c\u200b\ufeff", id="nothing-to-see"),
        pytest.param("n\u0303\u0301, x\u0302", id="stacked-accents"),
    ],
)
def test_what_can_be_printed_is_not_named(desk: Desk, answered_visit: Visit, text: str) -> None:
    save_lines(desk, answered_visit.id, OwnLines(thanks=f"Thank you, {text}."))

    assert signs(desk, answered_visit) == []
