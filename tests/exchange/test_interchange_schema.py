"""The schema of the interchange file says what the reader does."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from consultant_app.domain.problems import WrongInterchange
from consultant_app.exchange.client_keys import APP_SETTINGS, BUSINESS
from consultant_app.exchange.file_keys import FILE_KEYS
from consultant_app.exchange.interchange import interchange_of, write_interchange
from consultant_app.exchange.keys import Group, Table
from consultant_app.exchange.sample_file import sample_interchange
from consultant_app.resource_files import resource_path
from helpers.interchange_texts import changed, example


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
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(
    place: str, value: object, validator: Draft202012Validator
) -> None:
    data = changed(place, value)

    with pytest.raises(WrongInterchange):
        interchange_of(data)
    assert not validator.is_valid(data)


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
