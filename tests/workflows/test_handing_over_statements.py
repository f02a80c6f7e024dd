"""What became of statements and reviews is kept: when, how and where to; it goes out and in."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk
from consultant_app.domain.clients import Client
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.ids import ClientId
from consultant_app.domain.letters import LetterKind
from consultant_app.domain.review_periods import Period
from consultant_app.workflows import handed_over
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from consultant_app.workflows.keep_clients import client_named, remove_client
from helpers.hand_clock import HandClock
from helpers.law_office import law_office
from helpers.office import opened

Q3, YEAR = Period(2026, 3), Period(2026)


@pytest.fixture
def client(desk: Desk) -> Client:
    return law_office(desk)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Desk]:
    """Another profile, with nothing in it."""
    desk = opened(tmp_path / "elsewhere")
    yield desk
    close_desk(desk)


def _statement(desk: Desk, client_id: ClientId) -> None:
    handed_over.note(
        desk,
        client_id,
        LetterKind.STATEMENT,
        "2026-10",
        way=DeliveryWay.PRINTED,
        detail="Front office",
    )


def test_each_page_keeps_its_own_record_the_newest_first(
    desk: Desk, client: Client, clock: HandClock
) -> None:
    handed_over.note_review(desk, client.id, Q3, DeliveryWay.SAVED, "quarter.pdf")
    clock.pass_time(minutes=5)
    handed_over.note_review(desk, client.id, Q3, DeliveryWay.PRINTED, "Front office")
    handed_over.note_review(desk, client.id, YEAR, DeliveryWay.SAVED, "year.pdf")
    _statement(desk, client.id)

    found = handed_over.handed_over(desk, client.id, LetterKind.REVIEW, "2026-Q3")

    assert [(one.way, one.detail) for one in found] == [
        (DeliveryWay.PRINTED, "Front office"),
        (DeliveryWay.SAVED, "quarter.pdf"),
    ]
    assert found[0].at > found[1].at
    year = handed_over.handed_over(desk, client.id, LetterKind.YEAR_LETTER, "2026")
    assert [one.detail for one in year] == ["year.pdf"]


def test_it_goes_with_its_client(desk: Desk, client: Client) -> None:
    _statement(desk, client.id)

    remove_client(desk, client.id)

    assert not handed_over.handed_over(desk, client.id, LetterKind.STATEMENT, "2026-10")


def test_it_goes_out_and_comes_in_once(
    desk: Desk, client: Client, elsewhere: Desk, tmp_path: Path
) -> None:
    _statement(desk, client.id)
    export_everything(desk, tmp_path / "out")
    for _again in range(2):
        import_file(elsewhere, tmp_path / "out" / "data.json")

    there = client_named(elsewhere, "Brandt & Osei Solicitors").id
    (before,) = handed_over.handed_over(desk, client.id, LetterKind.STATEMENT, "2026-10")
    (after,) = handed_over.handed_over(elsewhere, there, LetterKind.STATEMENT, "2026-10")
    assert replace(after, id=before.id, client_id=client.id) == before
    written = json.loads((tmp_path / "out" / "data.json").read_text(encoding="utf-8"))
    assert len(written["handed_over"]) == 1
