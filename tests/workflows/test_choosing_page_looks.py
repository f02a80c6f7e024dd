"""How a page looks: chosen for it alone, for its client, for all; the nearest wish comes first."""

from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.options import (
    Letters,
    PrintSize,
    ShownTime,
    Shows,
    Window,
    option_word,
    with_wish,
)
from consultant_app.domain.visits import Visit
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.keep_clients import client, save_client
from consultant_app.workflows.keep_settings import business, save_business
from consultant_app.workflows.page_looks import choose_option, look_as_usual
from consultant_app.workflows.run_visit import start_visit, visit_facts


def test_the_nearest_wish_comes_first(desk: Desk, running_visit: Visit, acme: Client) -> None:
    save_business(desk, replace(business(desk), shows=Shows(time=ShownTime.HIDDEN)))
    assert visit_facts(desk, running_visit.id).options.time is ShownTime.HIDDEN

    save_client(desk, replace(acme, shows=Shows(time=ShownTime.FROM_TO)))
    assert visit_facts(desk, running_visit.id).options.time is ShownTime.FROM_TO

    choose_option(desk, running_visit.id, "time", "words", always=False)
    assert visit_facts(desk, running_visit.id).options.time is ShownTime.WORDS


def test_what_holds_always_holds_for_the_next_visit_too(
    desk: Desk, running_visit: Visit, acme: Client
) -> None:
    choose_option(desk, running_visit.id, "window", "din", always=True)
    choose_option(desk, running_visit.id, "letters", "atkinson", always=False)
    finish_visit(desk, running_visit.id)

    later = visit_facts(desk, start_visit(desk, acme.id).id).options

    assert (later.window, later.letters) == (Window.DIN, Letters.SOURCE_SANS)


def test_large_print_for_always_is_kept_with_the_reader(
    desk: Desk, running_visit: Visit, mrs_rowe: Contact
) -> None:
    choose_option(desk, running_visit.id, "print_size", "large", always=False)
    assert not visit_facts(desk, running_visit.id).contacts[0].large_print

    choose_option(desk, running_visit.id, "print_size", "large", always=True)
    facts = visit_facts(desk, running_visit.id)
    assert (facts.contacts[0].id, facts.contacts[0].large_print) == (mrs_rowe.id, True)

    choose_option(desk, running_visit.id, "print_size", "extra-large", always=True)
    assert visit_facts(desk, running_visit.id).options.print_size is PrintSize.EXTRA_LARGE


def test_one_undo_takes_a_choice_back_from_all_that_keep_it(
    desk: Desk, running_visit: Visit, acme: Client, mrs_rowe: Contact
) -> None:
    choose_option(desk, running_visit.id, "print_size", "large", always=True)

    desk.store.undo()

    facts = visit_facts(desk, running_visit.id)
    assert client(desk, acme.id).shows == Shows()
    assert not next(c for c in facts.contacts if c.id == mrs_rowe.id).large_print


def test_a_page_can_look_as_usual_again(desk: Desk, running_visit: Visit) -> None:
    choose_option(desk, running_visit.id, "photos", "false", always=False)
    choose_option(desk, running_visit.id, "ink", "black", always=False)

    look_as_usual(desk, running_visit.id)

    assert visit_facts(desk, running_visit.id).visit.shows == Shows()


def test_every_option_can_be_said_as_a_word() -> None:
    wishes = Shows(photos=False, window=Window.US, print_size=PrintSize.LARGE)
    told = Shows()
    for name in ("photos", "window", "print_size"):
        told = with_wish(told, name, option_word(getattr(wishes, name)))

    assert told == wishes
    assert with_wish(told, "photos", None).photos is None
