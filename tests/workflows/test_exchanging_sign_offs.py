"""Who saw the work goes out with its drawn line and comes back the same; wrong ones are named."""

import json
from pathlib import Path
from typing import Any

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.clients import Contact
from consultant_app.domain.options import SignOff
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.seen_by import Signing
from consultant_app.domain.visits import Visit
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import ImportReport, import_file
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.run_visit import visit_facts
from consultant_app.workflows.sign_visit import sign_visit, signature_picture
from helpers.drawn_lines import a_line
from helpers.hand_clock import HandClock
from helpers.interchange_texts import changed

_AT = "2026-11-12T11:30:00+00:00"
_MARIA = {"name": "Maria Lindqvist", "at": _AT, "what": "the scanner working"}


def _import(desk: Desk, folder: Path, data: dict[str, Any]) -> ImportReport:
    file = folder / "from-elsewhere.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return import_file(desk, file)


def test_what_goes_out_comes_back_with_its_drawn_line(
    desk: Desk, answered_visit: Visit, mrs_rowe: Contact, clock: HandClock, tmp_path: Path
) -> None:
    sign_visit(desk, answered_visit.id, Signing(name="Tom", what="the first try"))
    drawn = Signing(
        name="Margaret Rowe",
        what="the printer working",
        place="Room 2",
        contact_id=mrs_rowe.id,
        picture=a_line(),
    )
    sign_visit(desk, answered_visit.id, drawn)
    export_everything(desk, tmp_path / "out")
    (tmp_path / "other").mkdir()
    other = open_desk(tmp_path / "other", clock=clock)

    (written,) = (tmp_path / "out").glob("*.json")
    report = import_file(other, written)

    before = visit_facts(desk, answered_visit.id)
    after = visit_facts(other, visit_lines(other)[0].id)
    told = [[(s.name, s.what, s.place, s.at, s.zone) for s in f.seen_by] for f in (before, after)]
    assert told[0] == told[1]
    assert after.contact is not None
    assert after.seen_by[-1].contact_id == after.contact.id
    assert after.visit.shows.sign_off is SignOff.SIGNATURE
    kept = signature_picture(other, after.seen_by[-1])
    assert kept == signature_picture(desk, before.seen_by[-1])
    assert report.left_out == ()
    close_desk(other)


def test_a_signature_that_is_not_there_is_named_and_what_was_said_stays(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "mine.png").write_bytes(b"no picture")
    said = [{**_MARIA, "signature": "mine.png"}, {**_MARIA, "signature": "gone.png"}]

    report = _import(desk, tmp_path, changed("visits[0].seen_by", said))

    seen = visit_facts(desk, visit_lines(desk)[0].id).seen_by
    assert [(s.name, s.signature) for s in seen] == [("Maria Lindqvist", "")] * 2
    places = [note.place for note in report.left_out]
    assert places == ["visits[0].seen_by[0]", "visits[0].seen_by[1]"]


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"name": ""}, "name"),
        ({"at": "11:30"}, "at"),
        ({"zone": "Nowhere"}, "zone"),
        ({"contact": "p99"}, "contact"),
        ({"signature": "../../etc/passwd"}, "signature"),
    ],
)
def test_a_wrong_value_names_its_place(
    desk: Desk, tmp_path: Path, wrong: dict[str, str], key: str
) -> None:
    with pytest.raises(WrongInterchange) as refused:
        _import(desk, tmp_path, changed("visits[0].seen_by", [{**_MARIA, **wrong}]))

    assert refused.value.place == f"visits[0].seen_by[0].{key}"
