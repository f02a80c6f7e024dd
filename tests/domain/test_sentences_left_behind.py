"""What a page goes without, or promises too late, is named before it goes out."""

from dataclasses import replace
from datetime import date

from consultant_app.domain.missing import Missing, MissingWhat, missing_in
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from helpers.page_reader import drafted
from helpers.visit_builder import OKAFOR, a_visit, promise, work

URGENT = "If nobody can work, ring me at night too."
BUSINESS = replace(
    OKAFOR, language="en-GB", urgent=URGENT, reach="I answer myself.", closing="Keep warm."
)
FRIDAY = date(2026, 11, 13)
MONDAY = date(2026, 11, 16)


def named(
    facts: VisitFacts, what: MissingWhat, *, today: date | None = None
) -> list[tuple[str, str]]:
    found: list[Missing] = [m for m in missing_in(facts, today=today) if m.what is what]
    assert not any(missing.what.stops for missing in found)
    return [(missing.place.field, missing.note) for missing in found]


def test_own_sentences_that_a_page_in_another_language_leaves_out_are_named() -> None:
    facts = a_visit(business=BUSINESS, language="de-DE", work=(work("Ich half."),))

    page = " ".join((*drafted(facts).document.trouble, drafted(facts).document.closing))
    assert not any(words in page for words in (URGENT, "I answer myself.", "Keep warm."))
    assert named(facts, MissingWhat.LANGUAGE) == [
        ("reach", "I answer myself."),
        ("urgent", URGENT),
        ("closing", "Keep warm."),
    ]


def test_a_closing_line_written_for_the_page_needs_no_other() -> None:
    facts = a_visit(
        business=BUSINESS, language="de-DE", lines=OwnLines(closing="Bis bald im Garten.")
    )

    assert "closing" not in dict(named(facts, MissingWhat.LANGUAGE))


def test_an_american_page_keeps_the_sentences_of_a_british_business() -> None:
    facts = a_visit(business=BUSINESS, language="en-US", work=(work("I helped."),))

    assert URGENT in drafted(facts).document.trouble[0]
    assert named(facts, MissingWhat.LANGUAGE) == []


def test_a_promise_whose_day_has_passed_is_asked_about() -> None:
    facts = a_visit(
        promises=(
            promise("Bring the longer cable", FRIDAY),
            promise("Order the roller", MONDAY),
            promise("Send the list", FRIDAY, kept_on=FRIDAY),
        )
    )

    assert named(facts, MissingWhat.PASSED, today=MONDAY) == [("by", "Bring the longer cable")]
    assert named(facts, MissingWhat.PASSED, today=FRIDAY) == []
