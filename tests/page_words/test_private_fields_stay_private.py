"""Marker words in every private field, and every page and letter made from them read back."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId, ContactId, EquipmentId, SiteId
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.email_text import email_body
from consultant_app.language.page.public_view import PUBLIC, public_view
from helpers.page_reader import drafted, words_of
from helpers.visit_builder import a_visit, part, photo, promise, request, segment, work

MARK = "ZZPRIVATEZZ"


def marked_visit() -> VisitFacts:
    facts = a_visit(
        requests=(request("It is slow", Outcome.PART, "It is faster."),),
        carried=(request("An old wish"),),
        work=(
            work("I cleaned the fan.", note=f"fan {MARK}", answers=1, why="It is quiet."),
            work(f"I lost the key {MARK}.", only_for_me=True, note=MARK, notice=MARK, why=MARK),
            work("", note=MARK),
        ),
        parts=(part("a fan", "12"),),
        segments=(segment("9:00", "10:00"),),
        photos=(
            photo("A fan", "A small fan", of_work=1),
            photo(MARK, MARK, number=2, public=False),
        ),
        promises=(promise("Fits the fan", date(2026, 11, 17), answers=1),),
        kept=(promise("A longer cable"),),
    )
    client, contact = facts.client, facts.contact
    assert contact is not None
    return replace(
        facts,
        client=replace(client, private_notes=MARK, also_known_as=(MARK,)),
        site=Site(
            id=SiteId(1),
            client_id=ClientId(1),
            name=MARK,
            address=(MARK,),
            access=MARK,
            distance_km=Decimal(3),
        ),
        contact=replace(contact, remember=MARK, email=f"{MARK}@example.com", phone=MARK),
        contacts=(
            Contact(id=ContactId(9), client_id=ClientId(1), name=MARK, remember=MARK),
            contact,
        ),
        equipment=(
            Equipment(
                id=EquipmentId(1),
                client_id=ClientId(1),
                name=MARK,
                make=MARK,
                serial=MARK,
                private_notes=MARK,
            ),
        ),
        visit=replace(facts.visit, private_notes=MARK),
        still_open=(request(MARK, Outcome.HEARD, MARK),),
    )


@pytest.mark.parametrize("draft", [True, False])
def test_no_private_word_reaches_page_or_letter(draft: bool) -> None:
    facts = marked_visit()

    made = drafted(facts, draft=draft)
    letter = email_body(made.document, facts, words_of())

    assert "cleaned the fan" in repr(made)
    assert MARK not in repr(made)
    assert MARK not in repr(letter)


def test_the_view_that_pages_are_made_from_holds_nothing_private() -> None:
    view = public_view(marked_visit(), draft=True, secrets=lambda _: ())

    assert MARK not in repr(view)


@pytest.mark.parametrize(
    "record", [Business, Client, Contact, OwnLines, Promise, Request, Segment, Visit, WorkItem]
)
def test_the_list_of_public_fields_names_only_fields_that_there_are(record: type) -> None:
    public = PUBLIC[record]
    named = {*public.text, *public.quoted, *public.other}

    assert named <= {field.name for field in fields(record)}


def test_equipment_has_no_public_field_and_a_site_only_where_to_post_to() -> None:
    assert Equipment not in PUBLIC
    assert (PUBLIC[Site].quoted, PUBLIC[Site].text) == (("address",), ())
