"""Who saw it, in the words of the page: with what, when and where, in both languages."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId, SeenById, VisitId
from consultant_app.domain.options import PageOptions, SignOff
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.seen_by import seen_sentence, signing_words
from consultant_app.language.page.technician import technician_document
from helpers.page_reader import checks_that_hide, drafted, words_of
from helpers.visit_builder import EVENING, LONDON, a_visit

_HALF_PAST = datetime(2026, 11, 12, 11, 30, tzinfo=UTC)


def seen(name: str = "Maria Lindqvist", **more: object) -> SeenBy:
    told = {"what": "the scanner working", "at": _HALF_PAST, "zone": LONDON, **more}
    return SeenBy(id=SeenById(1), visit_id=VisitId(1), name=name, **told)  # type: ignore[arg-type]  # by name


def signed(
    *sign_offs: SeenBy, language: str = "", kind: VisitKind = VisitKind.ON_SITE
) -> VisitFacts:
    return replace(a_visit(language=language, kind=kind), seen_by=sign_offs)


def _said(one: SeenBy, language: str = "en-GB") -> str:
    return seen_sentence(one, signed(one, language=language), words_of(language))


def test_the_sentence_says_who_saw_what_and_when() -> None:
    assert _said(seen()) == "Maria Lindqvist saw the scanner working, Thursday at 11:30."
    assert _said(seen(what="the scanner working.", place="Room 2")) == (
        "Maria Lindqvist saw the scanner working, Thursday at 11:30, Room 2."
    )
    assert _said(seen(what="")) == "Confirmed by Maria Lindqvist, Thursday at 11:30."
    assert _said(seen(what="", signature="x.png")) == (
        "Signed by Maria Lindqvist, Thursday at 11:30."
    )


def test_another_day_than_the_visit_is_told_in_full() -> None:
    later = seen(at=datetime(2026, 11, 13, 9, 0, tzinfo=UTC))

    assert _said(later) == "Maria Lindqvist saw the scanner working, Friday 13 November at 9:00."


def test_german_says_it_the_german_way() -> None:
    one = seen(what="den Scanner laufen")

    assert _said(one, "de") == (
        "Maria Lindqvist hat den Scanner laufen gesehen, Donnerstag um 11:30 Uhr."
    )


@pytest.mark.parametrize(
    ("shown", "sentence", "drawn"),
    [
        (SignOff.NONE, False, None),
        (SignOff.NAME, True, None),
        (SignOff.SIGNATURE, True, b"line.png"),
    ],
)
def test_the_page_shows_as_much_as_it_should(
    shown: SignOff, sentence: bool, drawn: bytes | None
) -> None:
    facts = signed(seen("Tom"), seen(signature="line.png"))

    page = drafted(facts, options=PageOptions(sign_off=shown)).document

    assert bool(page.seen_by) is sentence
    assert page.seen_by_signature == drawn
    assert "Tom" not in page.seen_by


def test_a_page_nobody_signed_says_nothing_whatever_its_client_wishes() -> None:
    page = drafted(signed(), options=PageOptions(sign_off=SignOff.SIGNATURE)).document

    assert (page.seen_by, page.seen_by_signature) == ("", None)


def test_a_secret_among_the_words_is_left_out_and_named() -> None:
    page = drafted(
        signed(seen(what="the password rosebud working")),
        checks=checks_that_hide("rosebud"),
        options=PageOptions(sign_off=SignOff.NAME),
    )

    assert page.document.seen_by.replace("\xa0", " ") == (
        "Confirmed by Maria Lindqvist, Thursday at 11:30."
    )
    assert [m.place.table for m in page.left_out] == ["seen_by"]


def test_the_technicians_copy_names_it_and_how_it_was_given() -> None:
    facts = signed(seen(signature="line.png"))

    copy = technician_document(facts, words_of(), made_at=EVENING, mask=lambda text: text)

    row = dict(copy.facts)["Seen by the client"]
    assert row == "Maria Lindqvist saw the scanner working, Thursday at 11:30 (signed)"


def test_what_signing_means_is_said_in_the_language_of_the_page() -> None:
    reader = Contact(
        id=ContactId(1), client_id=ClientId(1), name="Anna Weber", address_as="Frau Weber"
    )
    facts = replace(a_visit(language="de", contact=reader), seen_by=())

    words = signing_words(facts, words_of("de"), now=EVENING)

    assert words.thanks == "Vielen Dank, Frau Weber"
    assert words.meaning == "Ihre Unterschrift sagt, dass Sam heute hier war. Sie ist kein Auftrag."


def test_help_from_afar_was_not_here() -> None:
    facts = signed(kind=VisitKind.REMOTE)

    later = signing_words(facts, words_of(), now=datetime(2026, 11, 13, 9, 0, tzinfo=UTC))

    assert later.meaning == (
        "Your signature says Sam helped you on Thursday 12 November. It is not an order."
    )
