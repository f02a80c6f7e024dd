"""How a page looks, whom it greets and which visits it tells: out and in again, nothing lost."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.options import PrintSize, Shows, Window
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from consultant_app.workflows.keep_clients import save_client
from consultant_app.workflows.page_looks import choose_option
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.run_visit import page_facts, visit_facts
from consultant_app.workflows.tell_together import greet_also, tell_also
from helpers.interchange_texts import example

TOM = {"id": "p2", "name": "Tom Bailey"}
EARLIER = {"id": "v0", "client": "c1", "day": "2026-11-10", "state": "finished"}


def two_visits(**of_earlier: object) -> dict[str, Any]:
    """Return the example with another person and a visit of two days before."""
    data = example()
    data["clients"][0]["contacts"].append(TOM)
    other = {"id": "c2", "name": "Elsewhere", "contacts": [{"id": "p9", "name": "Ann"}]}
    data["clients"].append(other)
    data["visits"] += [
        {**EARLIER, **of_earlier},
        {"id": "v9", "client": "c2", "day": "2026-11-13", "state": "finished"},
    ]
    return data


def taken_in(desk: Desk, folder: Path, data: dict[str, Any]) -> VisitFacts:
    """Return the page of the later visit after DATA came in."""
    file = folder / "from-elsewhere.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    import_file(desk, file)
    found = {line.day.isoformat(): line.id for line in visit_lines(desk)}
    return page_facts(desk, found["2026-11-12"])


def test_what_was_chosen_for_letters_comes_back_the_same(desk: Desk, tmp_path: Path) -> None:
    before = taken_in(desk, tmp_path, two_visits())
    later, client = before.visit.id, before.client
    (earlier,) = (line.id for line in visit_lines(desk) if line.day.day == 10)
    tom = next(c for c in before.contacts if c.name == "Tom Bailey")
    tell_also(desk, later, earlier, told=True)
    greet_also(desk, later, tom.id, greeted=True)
    choose_option(desk, later, "print_size", "extra-large", always=False)
    save_client(desk, replace(client, shows=Shows(window=Window.US)))
    once = export_everything(desk, tmp_path / "once").folder
    (tmp_path / "other").mkdir(mode=0o700)

    other = open_desk(tmp_path / "other", clock=FixedClock(desk.now()))
    report = import_file(other, once)
    twice = export_everything(other, tmp_path / "twice").folder
    found = {line.day.day: line.id for line in visit_lines(other)}
    facts = page_facts(other, found[12])
    close_desk(other)

    assert report.left_out == ()
    assert (twice / "data.json").read_text() == (once / "data.json").read_text()
    assert [v.id for v in facts.told] == [found[10]]
    assert [c.name for c in facts.also_greeted] == ["Tom Bailey"]
    assert facts.visit.shows == Shows(print_size=PrintSize.EXTRA_LARGE)
    assert facts.client.shows.window is Window.US


def test_a_visit_may_name_one_that_comes_later_in_the_file(desk: Desk, tmp_path: Path) -> None:
    data = two_visits(told_on="v1")
    data["visits"].reverse()

    facts = taken_in(desk, tmp_path, data)

    assert [v.day.day for v in facts.told] == [10]


def test_the_same_file_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    data = two_visits(told_on="v1", also_to=["p2"])

    once = taken_in(desk, tmp_path, data)

    assert taken_in(desk, tmp_path, data) == once


@pytest.mark.parametrize(
    ("of_earlier", "place"),
    [
        pytest.param({"told_on": "v7"}, "told_on", id="no-such-visit"),
        pytest.param({"told_on": "v9"}, "told_on", id="of-another-client"),
        pytest.param({"told_on": "v0"}, "told_on", id="itself"),
        pytest.param({"told_on": 3}, "told_on", id="no-id"),
        pytest.param({"day": "2026-11-14", "told_on": "v1"}, "told_on", id="an-earlier-one"),
        pytest.param({"also_to": ["p2", "p7"]}, "also_to[1]", id="nobody"),
        pytest.param({"also_to": ["p9"]}, "also_to[0]", id="person-of-another-client"),
        pytest.param({"also_to": "p2"}, "also_to", id="no-list"),
        pytest.param({"shows": {"window": "wide"}}, "shows.window", id="window"),
        pytest.param({"shows": {"photos": "yes"}}, "shows.photos", id="photos"),
    ],
)
def test_a_wrong_value_names_its_place_and_nothing_is_imported(
    desk: Desk, tmp_path: Path, of_earlier: dict[str, object], place: str
) -> None:
    with pytest.raises(WrongInterchange) as refused:
        taken_in(desk, tmp_path, two_visits(**of_earlier))

    assert refused.value.place == f"visits[1].{place}"
    assert visit_lines(desk) == ()


def test_the_wishes_of_a_page_reach_its_facts(desk: Desk, tmp_path: Path) -> None:
    data = two_visits()
    data["visits"][0]["shows"] = {"window": "din", "time": "hidden"}

    facts = taken_in(desk, tmp_path, data)

    assert visit_facts(desk, facts.visit.id).options.window is Window.DIN
