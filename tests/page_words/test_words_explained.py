"""*Words I used*: only terms that stand in the page, at most four, none that were taken off."""

from consultant_app.domain.options import Length, PageOptions
from consultant_app.domain.summaries import WordItem
from consultant_app.domain.visit_facts import VisitFacts
from helpers.page_reader import checks_that_explain, drafted
from helpers.visit_builder import a_visit, request, work

TERMS = checks_that_explain(
    update="an improvement sent by the maker of a program",
    router="the box that brings the internet in",
    server="a computer that others work with",
    cloud="computers on the internet that keep your files",
    driver="a small program for one device",
)


def words_in(facts: VisitFacts, options: PageOptions | None = None) -> tuple[WordItem, ...]:
    return drafted(facts, checks=TERMS, options=options).document.words


def test_a_term_is_explained_in_one_line() -> None:
    assert words_in(a_visit(work=(work("An update had stopped it."),))) == (
        WordItem(term="Update", meaning="an improvement sent by the maker of a program."),
    )


def test_a_hard_word_of_the_customer_is_theirs_and_not_explained_to_them() -> None:
    assert words_in(a_visit(requests=(request("Is the cloud safe?"),))) == ()


def test_terms_of_private_notes_are_not_explained() -> None:
    assert words_in(a_visit(work=(work("I cleaned the fan.", note="server"),))) == ()


def test_the_first_four_are_explained_in_the_order_of_first_use() -> None:
    facts = a_visit(
        requests=(request("It is off", reply="I restarted the server and the router."),),
        work=(work("The update is in. The driver and the cloud are fine."),),
    )

    assert [w.term for w in words_in(facts)] == ["Server", "Router", "Update", "Driver"]


def test_a_word_taken_off_this_page_stays_off() -> None:
    facts = a_visit(work=(work("The update and the driver are in."),), words_off=("update",))

    assert [w.term for w in words_in(facts)] == ["Driver"]


def test_a_word_taken_off_is_still_known_so_that_it_can_be_put_back() -> None:
    facts = a_visit(
        requests=(request("It is off", reply="I restarted the server and the router."),),
        work=(work("The update, the driver and the cloud are fine."),),
        words_off=("server",),
    )

    known = [(w.id, w.shown) for w in drafted(facts, checks=TERMS).words]

    assert known == [
        ("server", False),
        ("router", True),
        ("update", True),
        ("driver", True),
        ("cloud", True),
    ]


def test_the_section_can_be_switched_off_and_the_short_page_has_none() -> None:
    facts = a_visit(work=(work("The update is in."),))

    assert words_in(facts, PageOptions(words=False)) == ()
    assert words_in(facts, PageOptions(length=Length.SHORT)) == ()
