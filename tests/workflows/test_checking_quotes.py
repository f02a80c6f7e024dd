"""The checks of a visit's texts: the customer's own words are never flagged."""

from datetime import date

from consultant_app.desk import Desk
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import Visit
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.check_page import check_page
from consultant_app.workflows.revise_summary import check, drafted
from consultant_app.workflows.run_visit import visit_facts
from helpers.notes import note_request, note_work

SAID = "Can you ASAP look at the DHCP thing?"


def test_a_step_that_quotes_the_customer_is_not_flagged(desk: Desk, running_visit: Visit) -> None:
    note_request(desk, running_visit.id, SAID)

    found = check(desk, f"“{SAID}”", language="en-GB", visit_id=running_visit.id)

    assert found.findings == ()


def test_a_page_that_quotes_the_customer_is_not_flagged_for_it(
    desk: Desk, running_visit: Visit
) -> None:
    asked = note_request(desk, running_visit.id, SAID)
    answer_request(desk, asked.id, Outcome.LATER, by_day=date(2026, 11, 20))

    page = drafted(desk, running_visit.id)
    checked = check_page(desk, visit_facts(desk, running_visit.id), page)

    assert f"Comes back to you about “{SAID}”" in [row.what for row in page.document.next]
    assert [f for f in checked.findings if "DHCP" in checked.text[f.start : f.end]] == []


def test_what_words_i_used_explains_is_not_flagged(desk: Desk, running_visit: Visit) -> None:
    note_work(desk, running_visit.id, "New SSD", public="Your laptop has an SSD now.")

    page = drafted(desk, running_visit.id)
    checked = check_page(desk, visit_facts(desk, running_visit.id), page)

    assert [word.term for word in page.document.words] == ["SSD"]
    assert checked.findings == ()
