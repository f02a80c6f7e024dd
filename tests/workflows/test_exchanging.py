"""Import and export: nothing twice, nothing half, and what goes out comes back the same."""

import io
import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.changes import What
from consultant_app.domain.findings import Category
from consultant_app.domain.ids import WorkId
from consultant_app.domain.own_words import Lesson, NeverFlag, OwnTerm
from consultant_app.domain.problems import ProfileNotEmpty, WrongInterchange
from consultant_app.domain.proposals import ClauseKind
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import keep_own_words
from consultant_app.workflows.back_up import back_up
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import ImportReport, import_file
from consultant_app.workflows.keep_clients import (
    add_client,
    client_lines,
    client_named,
    save_client,
)
from consultant_app.workflows.keep_draft import keep
from consultant_app.workflows.keep_promises import promise_lines
from consultant_app.workflows.make_sample_data import make_sample_data, remove_sample_data
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.run_visit import visit_facts
from consultant_app.workflows.today import first_look, today
from helpers.interchange_texts import changed, example


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "from-elsewhere.json"


def _import(
    desk: Desk,
    file: Path,
    data: dict[str, Any],
    *,
    dry_run: bool = False,
    propose_words: bool = False,
) -> ImportReport:
    file.write_text(json.dumps(data), encoding="utf-8")
    return import_file(desk, file, dry_run=dry_run, propose_words=propose_words)


def test_the_example_comes_in_as_it_says(desk: Desk, file: Path) -> None:
    report = _import(desk, file, example())

    facts = visit_facts(desk, visit_lines(desk)[0].id)
    assert report.added["visit"] == 1
    assert (facts.client.name, facts.visit.state) == (
        "Hartley & Rowe Solicitors",
        VisitState.FINISHED,
    )
    assert facts.contact is not None
    assert facts.contact.called == "Mrs Rowe"
    assert facts.requests[0].outcome is Outcome.DONE
    assert facts.work[0].request_id == facts.requests[0].id
    assert facts.promises[0].to == facts.contact.id
    assert facts.business.person == "Sam Fielding"


def test_the_same_file_twice_adds_nothing(desk: Desk, file: Path) -> None:
    _import(desk, file, example(), propose_words=True)

    again = _import(desk, file, example(), propose_words=True)

    assert (dict(again.added), again.differing, again.proposed) == ({}, (), 0)


def test_a_renamed_client_is_still_known_by_the_name_it_came_with(desk: Desk, file: Path) -> None:
    _import(desk, file, example())
    client = client_named(desk, "Hartley & Rowe Solicitors")
    save_client(desk, replace(client, name="Rowe & Partners"))

    again = _import(desk, file, example())

    assert dict(again.added) == {}
    assert [note.about for note in again.differing] == ["name"]
    assert [line.name for line in client_lines(desk)] == ["Rowe & Partners"]


def test_empty_fields_are_filled_and_differing_ones_are_left(desk: Desk, file: Path) -> None:
    _import(desk, file, example())
    data = changed("clients[0].contacts[0].phone", "01632 960 201")
    data["clients"][0]["contacts"][0]["remember"] = "Something else"

    report = _import(desk, file, data)

    (contact,) = visit_facts(desk, visit_lines(desk)[0].id).contacts
    assert (contact.phone, contact.remember) == ("01632 960 201", "Short version first")
    assert [(n.place, n.about) for n in report.filled] == [("clients[0].contacts[0]", "phone")]
    assert [n.about for n in report.differing] == ["remember"]


def test_the_same_id_with_another_name_is_another_client(desk: Desk, file: Path) -> None:
    _import(desk, file, example())

    _import(desk, file, {**example(), "clients": [{"id": "c1", "name": "Rossi"}], "visits": []})
    report = export_everything(desk, file.parent / "out")

    exported = json.loads((report.folder / "data.json").read_text(encoding="utf-8"))
    ids = {client["name"]: client["id"] for client in exported["clients"]}
    assert ids["Hartley & Rowe Solicitors"] == "c1"
    assert ids["Rossi"] != "c1"


def test_the_same_id_on_another_day_is_another_visit(desk: Desk, file: Path) -> None:
    _import(desk, file, example())

    _import(desk, file, changed("visits[0].day", "2026-11-19"))

    assert [line.day.day for line in visit_lines(desk)] == [19, 12]


@pytest.mark.parametrize(
    ("place", "value", "named"),
    [
        ("visits[0].segments[0].end", "2026-11-12T09:00:00+00:00", "visits[0].segments[0].end"),
        ("visits[0].segments[0].end", "2031-11-12T09:00:00+00:00", "visits[0].segments[0].end"),
        ("visits[0].client", "c9", "visits[0].client"),
        ("visits[0].contact", "p9", "visits[0].contact"),
        ("visits[0].work[0].request", "r9", "visits[0].work[0].request"),
        ("visits[0].work[0].equipment", ["e1", "e9"], "visits[0].work[0].equipment[1]"),
        ("visits[0].promises[0].to", "p9", "visits[0].promises[0].to"),
        ("visits[0].work[0].note", "", "visits[0].work[0].note"),
    ],
)
def test_a_wrong_value_names_its_place_and_nothing_is_imported(
    place: str, value: object, named: str, desk: Desk, file: Path
) -> None:
    with pytest.raises(WrongInterchange) as wrong:
        _import(desk, file, changed(place, value))

    assert wrong.value.place == named
    assert (client_lines(desk), visit_lines(desk)) == ((), ())


def test_a_person_of_another_client_is_no_reader(desk: Desk, file: Path) -> None:
    data = example()
    data["clients"].append(
        {"id": "c2", "name": "Rossi", "contacts": [{"id": "p2", "name": "Anna Rossi"}]}
    )
    data["visits"][0]["contact"] = "p2"

    with pytest.raises(WrongInterchange) as wrong:
        _import(desk, file, data)

    assert (wrong.value.place, wrong.value.why) == (
        "visits[0].contact",
        "belongs to another client",
    )


@pytest.mark.parametrize(
    ("client", "day", "part", "named"),
    [
        pytest.param("c1", "2026-11-01", "work", "request", id="said-later"),
        pytest.param("c2", "2026-11-19", "work", "request", id="said-by-another-client"),
        pytest.param("c2", "2026-11-19", "promises", "request", id="promised-to-another-client"),
        pytest.param("c1", "2026-11-19", "photos", "work", id="a-photo-of-other-work"),
    ],
)
def test_what_belongs_to_another_visit_is_refused_by_its_place(
    client: str, day: str, part: str, named: str, desk: Desk, file: Path
) -> None:
    first, data = {"request": "r1", "work": "w1"}[named], example()
    data["clients"].append({"id": "c2", "name": "Rossi"})
    data["visits"][0]["work"][0]["id"] = "w1"
    item = {"note": "Reset spooler", "what": "Call", "file": "here.jpg", named: first}
    data["visits"].append({"id": "v9", "client": client, "day": day, part: [item]})

    with pytest.raises(WrongInterchange) as wrong:
        _import(desk, file, data)

    assert wrong.value.place == f"visits[1].{part}[0].{named}"


def test_a_document_comes_in_under_a_name_that_a_backup_takes(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    """One with a colon was kept, and then left out of every backup."""
    pdf = b"%PDF-1.7 as it was issued"
    (tmp_path / "Rowe: what?.pdf").write_bytes(pdf)
    version = {
        "version": 1,
        "issued_at": "2026-11-12T11:00:00+00:00",
        "file": "Rowe: what?.pdf",
        "sha256": sha256(pdf).hexdigest(),
        "pages": 1,
    }
    _import(desk, file, changed("visits[0].versions", [version]))

    backup = back_up(desk)

    (kept,) = visit_facts(desk, visit_lines(desk)[0].id).versions
    assert (kept.file, backup.missing) == ("Rowe what.pdf", ())
    assert (desk.documents / kept.file).read_bytes() == pdf


VERSION = {
    "version": 1,
    "issued_at": "2026-11-12T11:00:00+00:00",
    "file": "Visit summary.pdf",
    "sha256": sha256(b"%PDF-1.7 as it was issued").hexdigest(),
    "pages": 1,
}


@pytest.mark.parametrize("versions", [[], [VERSION]], ids=["no-version", "no-document"])
def test_a_visit_whose_issued_page_is_not_here_is_only_finished(
    versions: list[object], desk: Desk, file: Path
) -> None:
    """Issued means that a page stands; else the list would show one that nobody can open."""
    data = changed("visits[0].state", "issued")
    data["visits"][0]["versions"] = versions

    report = _import(desk, file, data)

    assert visit_lines(desk)[0].state is VisitState.FINISHED
    assert "visits[0].state" in [note.place for note in report.left_out]


def test_a_visit_whose_issued_page_is_here_stays_issued(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "Visit summary.pdf").write_bytes(b"%PDF-1.7 as it was issued")
    data = changed("visits[0].state", "issued")
    data["visits"][0]["versions"] = [VERSION]

    report = _import(desk, file, data)
    again = _import(desk, file, data)

    (line,) = visit_lines(desk)
    assert (line.state, line.versions) == (VisitState.ISSUED, 1)
    assert report.left_out == again.left_out == ()


def test_a_trial_tells_and_changes_nothing(desk: Desk, file: Path) -> None:
    report = _import(desk, file, example(), dry_run=True)

    assert (report.trial, report.added["client"]) == (True, 1)
    assert client_lines(desk) == ()


def test_proposed_words_are_marked_as_proposed(desk: Desk, file: Path) -> None:
    report = _import(desk, file, example(), propose_words=True)

    facts = visit_facts(desk, visit_lines(desk)[0].id)
    assert report.proposed == 1
    assert facts.work[0].state is TextState.PROPOSED
    assert "print" in facts.work[0].public
    assert facts.requests[0].reply_state is TextState.PROPOSED
    assert facts.requests[0].reply


def test_words_that_come_without_a_state_are_accepted(desk: Desk, file: Path) -> None:
    data = changed("visits[0].work[0].public", "The printer works again.")
    del data["visits"][0]["work"][0]["state"]

    _import(desk, file, data)

    assert visit_facts(desk, visit_lines(desk)[0].id).work[0].state is TextState.ACCEPTED


def test_a_photo_comes_in_clean_and_one_that_is_gone_is_named(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera of the customer"
    picture = io.BytesIO()
    Image.new("RGB", (20, 10), "teal").save(picture, "JPEG", exif=exif)
    (tmp_path / "attachments").mkdir()
    (tmp_path / "attachments" / "here.jpg").write_bytes(picture.getvalue())
    photos = [{"file": f"attachments/{name}.jpg", "work": "w1"} for name in ("here", "gone")]

    report = _import(desk, file, changed("visits[0].photos", photos))

    (photo,) = visit_facts(desk, visit_lines(desk)[0].id).photos
    assert b"Camera" not in (desk.attachments / photo.file).read_bytes()
    assert [note.place for note in report.left_out] == ["visits[0].photos[1]"]


def test_a_refused_import_leaves_no_photo_behind(desk: Desk, file: Path, tmp_path: Path) -> None:
    Image.new("RGB", (20, 10), "teal").save(tmp_path / "here.jpg", "JPEG")
    data = changed("visits[0].photos", [{"file": "here.jpg"}])
    data["visits"][0]["promises"][0]["to"] = "p9"

    with pytest.raises(WrongInterchange):
        _import(desk, file, data)

    assert list(desk.attachments.iterdir()) == []


def test_an_import_is_taken_back_by_one_undo(desk: Desk, file: Path) -> None:
    _import(desk, file, example())

    desk.store.undo()

    assert client_lines(desk) == ()


def test_everything_that_goes_out_comes_back_the_same(desk: Desk, tmp_path: Path) -> None:
    make_sample_data(desk)
    keep(desk, f"visit/{visit_lines(desk)[0].id}/line", "half a thou")
    data = json.loads((export_everything(desk, tmp_path / "once").folder / "data.json").read_text())
    data["clients"][0]["vat_number"] = "GB 123"
    (tmp_path / "once" / "data.json").write_text(json.dumps(data), encoding="utf-8")
    (tmp_path / "other").mkdir(mode=0o700)

    other = open_desk(tmp_path / "other", clock=FixedClock(desk.now()))
    report = import_file(other, tmp_path / "once")
    export_everything(other, tmp_path / "twice")
    close_desk(other)

    once = json.loads((tmp_path / "once" / "data.json").read_text(encoding="utf-8"))
    twice = json.loads((tmp_path / "twice" / "data.json").read_text(encoding="utf-8"))
    assert report.left_out == ()
    assert twice == once
    assert _files(tmp_path / "twice") == _files(tmp_path / "once")


def test_own_words_go_out_and_come_back_the_same(desk: Desk, tmp_path: Path) -> None:
    client = add_client(desk, "Hartley & Rowe Solicitors")
    with desk.store.changing(What.EDIT_OWN_WORDS) as tx:
        lesson = Lesson(
            language="en",
            kind=ClauseKind.DONE,
            clause="replaced {number} rollers",
            sentence="I put {word:0} rollers in.",
        )
        tx.wordings.learn(WorkId(1), [lesson], on_day=date(2026, 11, 12))
        tx.own_terms.put(OwnTerm(language="en", form="PBX", say="phone system"))
        flag = NeverFlag(rule="term.nas", words="NAS", category=Category.JARGON)
        tx.never_flags.put(replace(flag, client_id=client.id))
    keep_own_words.switch_checks(desk, frozenset({Category.WORDY}), on=False)
    export_everything(desk, tmp_path / "once")
    (tmp_path / "other").mkdir(mode=0o700)

    other = open_desk(tmp_path / "other", clock=FixedClock(desk.now()))
    report = import_file(other, tmp_path / "once")
    again = import_file(other, tmp_path / "once")
    export_everything(other, tmp_path / "twice")
    told = keep_own_words.own_words(other)
    close_desk(other)

    assert (report.left_out, dict(again.added)) == ((), {})
    assert _files(tmp_path / "twice") == _files(tmp_path / "once")
    assert [w.sentence for w in told.wordings] == ["I put {word:0} rollers in."]
    assert [f.words for f in told.never] == ["NAS"]
    assert told.off == {Category.WORDY}
    table = (tmp_path / "once" / "own_words.csv").read_text(encoding="utf-8-sig").splitlines()
    assert table[3] == '"never flagged","NAS","","","","","Hartley & Rowe Solicitors"'


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("wordings", {"clause": "set up wifi", "sentence": "The password: Zebra!4471"}),
        ("wordings", {"clause": "password: Zebra!4471", "sentence": "I set up your network."}),
        ("wordings", {"clause": "set up wifi", "sentence": "I set it up for {person}."}),
        ("own_terms", {"form": "PBX", "say": "password: Zebra!4471"}),
        ("never_flags", {"rule": "secret.x", "words": "Zebra!4471", "category": "secret"}),
    ],
    ids=["sentence", "clause", "open-slot", "term", "silence"],
)
def test_own_words_with_a_secret_stay_outside_and_are_named(
    desk: Desk, file: Path, name: str, thing: dict[str, str]
) -> None:
    report = _import(desk, file, {**example(), name: [thing]})

    told = keep_own_words.own_words(desk)
    assert [note.place for note in report.left_out] == [f"{name}[0]"]
    assert (told.wordings, told.terms, told.never) == ((), (), ())


def test_a_profile_knows_its_own_export_again(desk: Desk, file: Path, tmp_path: Path) -> None:
    _import(desk, file, example())
    export_everything(desk, tmp_path / "out")

    report = import_file(desk, tmp_path / "out")

    assert dict(report.added) == {}


def test_an_export_of_a_month_holds_its_visits_only(desk: Desk, file: Path, tmp_path: Path) -> None:
    data = example()
    later = changed("visits[0].day", "2026-12-03")["visits"][0]
    data["visits"].append({"id": "v2", "client": "c1", "day": later["day"]})
    _import(desk, file, data)

    report = export_everything(desk, tmp_path / "out", month=(2026, 11))

    bill = (tmp_path / "out" / "billable.csv").read_text(encoding="utf-8-sig").splitlines()
    assert report.visits == 1
    assert bill[1:] == [
        '"1","Hartley & Rowe Solicitors","2026-11-12","work","78","90","72.00","108.00","GBP"'
    ]


def test_the_sample_data_look_like_a_working_day(desk: Desk) -> None:
    make_sample_data(desk)

    facts = today(desk)

    assert [visit.client for visit in facts.planned] == [
        "Hartley & Rowe Solicitors",
        "Oakfield Dental",
    ]
    assert [promise.what for promise in facts.promises_due] == [
        "Send the Wi-Fi card for the waiting room",
        "Send the quote for two laptops",
        "Call about the new phone line",
        "Check that the safety copy is complete",
    ]
    assert [visit.client for visit in facts.coming] == [
        "Brightside Nursery",
        "Webb & Daughters",
        "St Anne’s Parish",
    ]
    assert (facts.to_write_up, facts.not_issued) == (1, 0)
    issued = visit_lines(desk, states=frozenset({VisitState.ISSUED}))
    assert len(issued) == 9
    assert all(line.versions == 1 for line in issued)


def test_the_first_look_sees_what_today_shows(desk: Desk, profile: Path, file: Path) -> None:
    _import(desk, file, example())

    assert first_look(profile, desk.today()) == today(desk)


def test_sample_data_only_go_into_an_empty_profile(desk: Desk, file: Path) -> None:
    _import(desk, file, example())

    with pytest.raises(ProfileNotEmpty):
        make_sample_data(desk)

    assert len(client_lines(desk)) == 1


def test_removed_sample_data_leave_nothing_behind_them(desk: Desk) -> None:
    make_sample_data(desk)

    removed = remove_sample_data(desk)

    assert removed == 8
    assert (client_lines(desk), visit_lines(desk), promise_lines(desk)) == ((), (), ())


def _files(folder: Path) -> dict[str, bytes]:
    """Return the photos and documents of an export; the tables hold ids of the profile."""
    found = (p for p in folder.rglob("*") if p.is_file() and p.suffix in (".jpg", ".pdf"))
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in found}
