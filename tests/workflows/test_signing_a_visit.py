"""Signing a visit off: by name or drawn, on its page, as a version of its own, and taken back."""

import io
from pathlib import Path

import pytest
from PIL import Image

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client, Contact, Role
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.options import SignOff
from consultant_app.domain.problems import BadImage
from consultant_app.domain.seen_by import Signing
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.revise_summary import drafted, missing, save_lines
from consultant_app.workflows.run_visit import visit_facts
from consultant_app.workflows.sign_visit import (
    sentence_to_come,
    sign_visit,
    signature_picture,
    signing_words,
    take_back,
    who_may_sign,
)
from helpers.drawn_lines import a_line
from helpers.hand_clock import HandClock
from helpers.paper_reader import words_of

MARIA = Signing(name="Maria Lindqvist", what="the scanner working")


def drawn_by_maria() -> Signing:
    return Signing(name="Maria Lindqvist", what="the scanner working", picture=a_line())


def test_a_name_given_stands_on_the_page_of_this_visit(desk: Desk, answered_visit: Visit) -> None:
    sign_visit(desk, answered_visit.id, MARIA)

    page = drafted(desk, answered_visit.id).document
    assert page.seen_by.replace("\xa0", " ").startswith("Maria Lindqvist saw the scanner working, ")
    assert page.seen_by_bold.replace("\xa0", " ") == "Maria Lindqvist"
    assert page.seen_by_signature is None
    assert visit_facts(desk, answered_visit.id).visit.shows.sign_off is SignOff.NAME


def test_a_drawn_line_is_kept_small_and_without_a_word_about_its_maker(
    desk: Desk, answered_visit: Visit
) -> None:
    seen = sign_visit(desk, answered_visit.id, drawn_by_maria())

    kept = signature_picture(desk, seen)
    assert kept is not None
    with Image.open(io.BytesIO(kept)) as picture:
        assert (picture.mode, picture.info) == ("L", {})
        assert picture.width < 350  # trimmed to the line
        assert picture.height < 140
    assert len(kept) < 5_000
    assert drafted(desk, answered_visit.id).document.seen_by_signature == kept


@pytest.mark.parametrize("data", [b"", b"no picture", a_line()[:80], a_line(size=(5000, 4000))])
def test_what_is_no_drawn_line_signs_nothing(
    desk: Desk, answered_visit: Visit, data: bytes
) -> None:
    blank = io.BytesIO()
    Image.new("L", (10, 10), 255).save(blank, "PNG")

    with pytest.raises(BadImage):
        sign_visit(desk, answered_visit.id, Signing(name="M", picture=data or blank.getvalue()))

    assert visit_facts(desk, answered_visit.id).seen_by == ()
    assert not list(desk.attachments.glob("*.png"))


def test_taken_back_it_is_off_the_page_and_undo_brings_it_again(
    desk: Desk, answered_visit: Visit
) -> None:
    sign_visit(desk, answered_visit.id, MARIA)

    assert take_back(desk, answered_visit.id) == 1
    assert drafted(desk, answered_visit.id).document.seen_by == ""

    desk.store.undo()
    assert drafted(desk, answered_visit.id).document.seen_by
    desk.store.undo()
    facts = visit_facts(desk, answered_visit.id)
    assert (facts.seen_by, facts.visit.shows.sign_off) == ((), None)


def test_signing_an_issued_page_makes_a_version_that_says_signed_and_keeps_both_files(
    desk: Desk, answered_visit: Visit, clock: HandClock, tmp_path: Path
) -> None:
    first = issue(desk, answered_visit.id, accept=True)
    clock.pass_time(minutes=20)
    sign_visit(desk, answered_visit.id, drawn_by_maria())

    second = issue(desk, answered_visit.id)
    again = issue(desk, answered_visit.id)

    assert (second.version.version, again.new) == (2, False)
    assert first.path.read_bytes() == first.pdf
    assert "(signed " in second.path.name
    told = words_of(second.pdf, tmp_path)
    assert "Signed on 12 November at " in told
    assert "Corrected" not in told


def test_words_changed_as_well_make_it_a_correction(desk: Desk, answered_visit: Visit) -> None:
    issue(desk, answered_visit.id, accept=True)
    sign_visit(desk, answered_visit.id, MARIA)
    save_lines(desk, answered_visit.id, OwnLines(headline="The printer is quick again."))

    second = issue(desk, answered_visit.id)

    assert "(corrected " in second.path.name


def test_a_signature_taken_back_after_issue_corrects_the_page(
    desk: Desk, answered_visit: Visit
) -> None:
    sign_visit(desk, answered_visit.id, MARIA)
    issue(desk, answered_visit.id, accept=True)
    take_back(desk, answered_visit.id)

    assert "(corrected " in issue(desk, answered_visit.id).path.name


def test_a_secret_among_the_typed_words_stops_the_page_and_is_not_on_it(
    desk: Desk, answered_visit: Visit
) -> None:
    words = Signing(name="Maria", what="the new password Sonne-4711-Meer working")
    sign_visit(desk, answered_visit.id, words)

    found = [m for m in missing(desk, answered_visit.id) if m.what is MissingWhat.SECRET]
    assert [(m.place.table, m.place.field) for m in found] == [("seen_by", "what")]
    assert "4711" not in drafted(desk, answered_visit.id).document.seen_by


def test_who_signs_for_the_client_is_asked_first(
    desk: Desk, acme: Client, mrs_rowe: Contact, answered_visit: Visit
) -> None:
    save_contact(desk, Contact(client_id=acme.id, name="Tom Hartley"))
    save_contact(desk, Contact(client_id=acme.id, name="Priya Shah", roles=frozenset({Role.SIGNS})))

    people = who_may_sign(visit_facts(desk, answered_visit.id))

    assert [person.name for person in people] == ["Priya Shah", "Margaret Rowe", "Tom Hartley"]


def test_the_customer_reads_what_signing_means(desk: Desk, answered_visit: Visit) -> None:
    facts = visit_facts(desk, answered_visit.id)

    words = signing_words(desk, facts)

    assert words.thanks == "Thank you, Mrs Rowe"
    assert words.meaning == "Your signature says Sam was here today. It is not an order."
    by_name = sentence_to_come(desk, facts, Signing(name="Margaret Rowe", place="Room 2"))
    assert by_name.startswith("Confirmed by Margaret Rowe, ")
    assert by_name.endswith(", Room 2.")


def test_the_file_of_a_signature_is_missed_by_no_one_but_named_when_gone(
    desk: Desk, answered_visit: Visit
) -> None:
    seen = sign_visit(desk, answered_visit.id, drawn_by_maria())
    (Path(desk.attachments) / seen.signature).unlink()

    page = drafted(desk, answered_visit.id).document

    assert (page.seen_by_signature, bool(page.seen_by)) == (None, True)
