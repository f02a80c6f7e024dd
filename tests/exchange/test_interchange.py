"""The interchange file: read strictly, places named, nothing unknown lost."""

import json
from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_caps import MOST_OF_NAME, MOST_OF_TEXT
from consultant_app.exchange.interchange import (
    interchange_of,
    read_interchange,
    write_interchange,
)
from helpers.interchange_texts import changed, example


def test_the_example_of_the_format_is_read() -> None:
    found = read_interchange(json.dumps(example()))

    client, visit = found.clients[0], found.visits[0]
    assert client.values["rates"]["work"] == Decimal("72.00")
    assert visit.values["day"] == date(2026, 11, 12)
    assert visit.links["client_id"] == "c1"
    assert visit.all_of("requests")[0].values["outcome"] is Outcome.DONE


def test_what_is_read_is_written_again() -> None:
    once = write_interchange(interchange_of(example()))

    assert write_interchange(read_interchange(once)) == once
    assert json.loads(once)["visits"][0]["segments"] == example()["visits"][0]["segments"]


def test_unknown_keys_stay_where_they_stood() -> None:
    data = example()
    data["colour_of_the_sky"] = "blue"
    data["clients"][0]["vat_number"] = {"country": "GB"}
    data["clients"][0]["shows"]["window"] = "din"
    data["visits"][0]["parts"][0]["shelf"] = 3

    again = json.loads(write_interchange(interchange_of(data)))

    assert again["colour_of_the_sky"] == "blue"
    assert again["clients"][0]["vat_number"] == {"country": "GB"}
    assert again["clients"][0]["shows"]["window"] == "din"
    assert again["visits"][0]["parts"][0]["shelf"] == 3


def test_missing_optional_keys_are_fine() -> None:
    found = interchange_of(
        {
            "format": "consultant-app/1",
            "clients": [{"id": "c1", "name": "Rossi"}],
            "visits": [{"id": "v1", "client": "c1", "day": "2026-11-12"}],
        }
    )

    assert found.clients[0].values == {"name": "Rossi"}


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("format", "consultant-app/2"),
        ("clients", {}),
        ("clients[0].name", "  "),
        ("clients[0].name", 7),
        ("clients[0].archived", "no"),
        ("clients[0].currency", "pounds"),
        ("clients[0].rates.work", 72.0),
        ("clients[0].rates.work", "-1"),
        ("clients[0].rounding.mode", "sideways"),
        ("clients[0].rounding.minutes", 0),
        ("clients[0].shows.paper", "a3"),
        ("clients[0].sites[0].travel_minutes", -5),
        ("clients[0].contacts[0].role[1]", "boss"),
        ("visits[0].day", "12.11.2026"),
        ("visits[0].day", "2026-02-30"),
        ("visits[0].zone", "Europe/Atlantis"),
        ("visits[0].state", "done"),
        ("visits[0].client", None),
        ("visits[0].segments[0].start", "2026-11-12T09:32:00"),
        ("visits[0].segments[0].end", "2026-11-12T09:00:00+00:00"),
        ("visits[0].segments[0].end", None),
        ("visits[0].parts[0].price", "8,50"),
        ("visits[0].photos", [{"file": "../../etc/passwd"}]),
        ("visits[0].work[0].note", "half \ud800 a pair"),
        ("visits[0].promises[0].by", "Friday"),
    ],
)
def test_a_wrong_value_names_its_place(place: str, value: object) -> None:
    with pytest.raises(WrongInterchange) as wrong:
        interchange_of(changed(place, value))

    named = place if place != "visits[0].photos" else "visits[0].photos[0].file"
    assert wrong.value.place == named


def test_a_missing_name_is_named() -> None:
    data = example()
    del data["clients"][0]["name"]

    with pytest.raises(WrongInterchange) as wrong:
        interchange_of(data)

    assert (wrong.value.place, wrong.value.why) == ("clients[0].name", "is missing")


def test_an_id_that_two_things_share_is_refused() -> None:
    data = example()
    data["clients"].append({"id": "c1", "name": "Rossi"})

    with pytest.raises(WrongInterchange) as wrong:
        interchange_of(data)

    assert wrong.value.place == "clients[1].id"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param('{"format": ', "line 1, column 12", id="cut-off"),
        pytest.param("[]", "", id="no-object"),
        pytest.param("", "line 1, column 1", id="nothing"),
        pytest.param("[" * 100_000, "", id="too-deep"),
        pytest.param('{"format": "consultant-app/1", "clients": NaN}', "", id="no-number"),
        pytest.param(
            '{"format": "consultant-app/1", "clients": [{"id": "c1", "name": "A", "x": 1e999}]}',
            "",
            id="a-number-too-large",
        ),
        pytest.param('{"format": ' + "9" * 5000 + "}", "", id="a-number-of-5000-digits"),
        pytest.param(
            '{"format": "consultant-app/1", "clients": [{"id": "c1", "name": "A", "name": "B"}]}',
            "",
            id="a-key-said-twice",
        ),
    ],
)
def test_what_is_no_such_file_is_refused(text: str, place: str) -> None:
    with pytest.raises(WrongInterchange) as wrong:
        read_interchange(text)

    assert wrong.value.place == place


@pytest.mark.parametrize(
    ("place", "most"),
    [
        pytest.param("clients[0].name", MOST_OF_NAME, id="a-name"),
        pytest.param("visits[0].requests[0].words", MOST_OF_TEXT, id="what-was-said"),
        pytest.param("visits[0].work[0].note", MOST_OF_TEXT, id="a-note"),
    ],
)
def test_a_text_of_endless_length_is_refused_by_its_place(place: str, most: int) -> None:
    interchange_of(changed(place, "a" * most))

    with pytest.raises(WrongInterchange) as wrong:
        interchange_of(changed(place, "a" * (most + 1)))

    assert wrong.value.place == place
    assert f"{most + 1:,} letters" in wrong.value.why


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "name", "day", "client", "kind"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(clients=_JSON, visits=_JSON)
def test_no_file_ever_breaks_the_reader(clients: object, visits: object) -> None:
    """Whatever stands in it, a file is read, or refused with the place of what is wrong."""
    data = {"format": "consultant-app/1", "clients": clients, "visits": visits}

    with suppress(WrongInterchange):
        assert isinstance(interchange_of(data).clients, tuple)
