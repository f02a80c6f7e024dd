"""How long a text may be is said in one place."""

from decimal import Decimal
from types import MappingProxyType

import pytest

from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.parts import Part
from consultant_app.domain.problems import TextTooLong
from consultant_app.domain.text_caps import check_lengths, most_letters
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.domain.work import WorkItem
from helpers.hand_clock import HandClock


@pytest.mark.parametrize(
    ("kind", "field", "most"),
    [
        pytest.param(Client, "name", 300, id="a-name"),
        pytest.param(Part, "name", 300, id="a-part"),
        pytest.param(Client, "private_notes", 100_000, id="private-notes"),
        pytest.param(WorkItem, "note", 100_000, id="a-note"),
    ],
)
def test_a_field_can_ask_how_much_it_may_take(kind: type[object], field: str, most: int) -> None:
    assert most_letters(kind, field) == most


@pytest.mark.parametrize(
    ("record", "place"),
    [
        pytest.param(Client(name="a" * 301), ("Client", "name", 301, 300), id="a-name"),
        pytest.param(
            Client(name="A", also_known_as=("B", "b" * 100_001)),
            ("Client", "also_known_as", 100_001, 100_000),
            id="one-of-a-list",
        ),
        pytest.param(
            Client(name="A", rates=MappingProxyType({"w" * 301: Decimal(1)})),
            ("Client", "rates", 301, 300),
            id="the-name-of-a-rate",
        ),
        pytest.param(
            Visit(
                client_id=ClientId(1),
                day=HandClock().now_utc().date(),
                lines=OwnLines(thanks="t" * 100_001),
            ),
            ("Visit", "thanks", 100_001, 100_000),
            id="an-own-line",
        ),
    ],
)
def test_what_is_too_long_is_refused_by_its_place(
    record: object, place: tuple[str, str, int, int]
) -> None:
    with pytest.raises(TextTooLong) as refused:
        check_lengths(record)

    problem = refused.value
    assert (problem.kind, problem.field, problem.letters, problem.most) == place


def test_what_just_fits_is_taken() -> None:
    check_lengths(Client(name="a" * 300, private_notes="n" * 100_000))
    check_lengths(WorkItem(visit_id=VisitId(1), note="n" * 100_000))
