"""The schema of the interchange file says what the reader does."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.deliveries import Delivery
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.handed_over import HandedOver
from consultant_app.domain.invoicing import InvoiceLine, Invoicing
from consultant_app.domain.own_words import NeverFlag, OwnTerm, Wording
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.reviews import Recommendation, Review, ReviewVersion
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.settings import AppSettings, Business
from consultant_app.domain.summaries import SummaryVersion
from consultant_app.domain.text_caps import most_letters
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.exchange.client_keys import APP_SETTINGS, BUSINESS
from consultant_app.exchange.file_keys import FILE_KEYS
from consultant_app.exchange.interchange import interchange_of, write_interchange
from consultant_app.exchange.keys import Group, Key, Table
from consultant_app.exchange.sample_file import sample_interchange
from consultant_app.resource_files import resource_path
from helpers.interchange_texts import changed, example

RECORDS: dict[str, type[object]] = {
    "business": Business,
    "settings": AppSettings,
    "site": Site,
    "contact": Contact,
    "equipment": Equipment,
    "client": Client,
    "request": Request,
    "work": WorkItem,
    "segment": Segment,
    "part": Part,
    "photo": Photo,
    "seen_by": SeenBy,
    "promise": Promise,
    "loose_promise": Promise,
    "delivery": Delivery,
    "version": SummaryVersion,
    "visit": Visit,
    "wording": Wording,
    "own_term": OwnTerm,
    "never_flag": NeverFlag,
    "invoicing": Invoicing,
    "invoice_line": InvoiceLine,
    "review": Review,
    "advice": Recommendation,
    "review_version": ReviewVersion,
    "handed_over": HandedOver,
}


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    text = resource_path("interchange.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@pytest.fixture(scope="module")
def validator(schema: dict[str, Any]) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_example_fits_the_schema(validator: Draft202012Validator) -> None:
    validator.validate(example())


def test_the_sample_data_fit_the_schema(validator: Draft202012Validator) -> None:
    text = resource_path("sample", "sample.json").read_text(encoding="utf-8")
    sample = sample_interchange(text, today=date(2026, 11, 12), zone="Europe/London")

    validator.validate(json.loads(write_interchange(sample)))


def test_an_invoiced_line_may_come_to_more_than_a_price_can_be(
    validator: Draft202012Validator,
) -> None:
    line = {"client_name": "Rossi", "day": "2026-11-12", "kind": "work", "currency": "GBP"}
    marking = {"at": "2026-11-30T12:00:00+00:00", "on_day": "2026-11-30"}
    amount = {**line, "amount": "9" * 24 + ".99"}
    data = {**example(), "invoicings": [{**marking, "lines": [amount]}]}

    validator.validate(data)

    (read,) = interchange_of(data).invoicings
    assert read.all_of("lines")[0].values["amount"] == Decimal(amount["amount"])


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("format", "consultant-app/2"),
        ("clients[0].name", ""),
        ("clients[0].archived", "no"),
        ("clients[0].rates.work", 72.0),
        ("clients[0].rounding.mode", "sideways"),
        ("clients[0].sites[0].travel_minutes", -5),
        ("visits[0].day", "12.11.2026"),
        ("visits[0].state", "done"),
        ("visits[0].segments[0].start", "2026-11-12T09:32:00"),
        ("visits[0].parts[0].price", "8,50"),
        ("visits[0].photos", [{"file": "../../etc/passwd"}]),
        ("visits[0].promises[0].by", "Friday"),
        ("clients[0].name", "a" * 301),
        ("clients[0].id", "c" * 301),
        ("reviews", [{"client": "c1", "period": "2026-Q5"}]),
        (
            "handed_over",
            [
                {
                    "client": "c1",
                    "kind": "statement",
                    "period": "2026-13",
                    "way": "printed",
                    "at": "2026-11-12T09:32:00+00:00",
                }
            ],
        ),
        ("reviews", [{"client": "c1", "period": "2026", "recommendations": [{"why": "x"}]}]),
        ("visits[0].work[0].note", "n" * 100_001),
        ("visits[0].requests[0].words", "w" * 100_001),
        ("visits[0].photos", [{"file": "f" * 301}]),
        ("visits[0].also_to", "p1"),
        ("visits[0].told_on", 3),
        ("visits[0].shows", {"window": "wide"}),
        ("clients[0].shows.window", "wide"),
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(
    place: str, value: object, validator: Draft202012Validator
) -> None:
    data = changed(place, value)

    with pytest.raises(WrongInterchange):
        interchange_of(data)
    assert not validator.is_valid(data)


def test_a_text_may_be_as_long_in_a_file_as_in_the_program(schema: dict[str, Any]) -> None:
    """What can be typed can be taken elsewhere and back; what can't be kept is refused before."""
    asked = 0
    for name, table in _tables():
        described = schema["$defs"][name]["properties"]
        for key in (key for key in table.keys if isinstance(key, Key) and name in RECORDS):
            caps = _longest(schema, described[key.name])
            if caps:
                assert caps == {most_letters(RECORDS[name], key.into)}, f"{name}.{key.name}"
                asked += 1
    assert asked > 50


def _longest(schema: dict[str, Any], told: dict[str, Any]) -> set[int]:
    """Return every cap that the schema gives the texts of one key."""
    if "$ref" in told:
        return _longest(schema, schema["$defs"][told["$ref"].rpartition("/")[2]])
    inner = [*told.get("anyOf", ()), *([told["items"]] if "items" in told else ())]
    mine = {told["maxLength"]} if "maxLength" in told else set()
    return mine.union(*(_longest(schema, one) for one in inner))


def test_every_key_that_is_read_is_described(schema: dict[str, Any]) -> None:
    for name, table in _tables():
        described = schema["$defs"][name]["properties"]
        assert set(described) == _key_names(table), name
        for group in (key for key in table.keys if isinstance(key, Group)):
            inner = described[group.name]
            keys = (inner["anyOf"][0] if "anyOf" in inner else inner)["properties"]
            assert set(keys) == {key.name for key in group.keys}, group.name


def _tables() -> Iterator[tuple[str, Table]]:
    yield "business", BUSINESS
    yield "settings", APP_SETTINGS
    for name, table in FILE_KEYS:
        yield "loose_promise" if name == "promises" else table.kind, table
        for _, inner in table.inside:
            yield inner.kind, inner


def _key_names(table: Table) -> set[str]:
    named = {key.name for key in table.keys} | {name for name, _ in table.inside}
    return named | ({"id"} if table.prefix else set())
