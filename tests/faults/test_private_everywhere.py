"""A marker in every private field, and then every document, letter, file name and log read back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from consultant_app.desk import close_desk, open_desk
from consultant_app.domain.capture import read_line
from consultant_app.domain.ids import VisitId
from consultant_app.workflows import edit_entry, keep_draft, record_entry
from helpers.headless import Headless
from helpers.paper_reader import opened, streams, words_of

VISIT = VisitId(1)
AT = "2026-11-12T11:27:00+00:00"
# Each is a name of its own, so that a failure tells which field it came from.
NEVER = (
    *("aye-aye", "echidna", "fossa", "gerenuk", "jerboa", "kakapo", "lorikeet", "markhor"),
    *("numbat", "pangolin", "quagga", "saiga", "tamandua"),
)
FOR_THE_FILE = (  # these stand on the technician's copy, which says so on every page
    *("babirusa", "civet", "dugong", "hoatzin", "okapi", "rhebok"),
    *("uakari", "vicuna", "wallaroo", "xerus", "yapok", "zorilla"),
)
ASKED = "indri"  # who asked for something is named beside it, and nowhere else


@pytest.fixture
def marked(headless: Headless, tmp_path: Path) -> Headless:
    """A finished visit with a marker in every field that is nobody else's business."""
    photos = tmp_path / "attachments"
    photos.mkdir()
    for name in ("jerboa.jpg", "other.jpg"):
        picture = Image.new("RGB", (320, 240), "teal")
        about = picture.getexif()
        about[0x010E] = "kakapo"  # the description that a camera writes
        picture.save(photos / name, exif=about)
    file = tmp_path / "marked.json"
    file.write_text(json.dumps(_data()), encoding="utf-8")
    headless.ask("import", str(file), at=AT)
    _type_and_remove(headless.profile)
    return headless


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(("--kind", "summary", "--accept"), id="summary"),
        pytest.param(("--kind", "short", "--accept", "--paper", "letter"), id="short-on-letter"),
        pytest.param(("--draft", "--large-print"), id="draft-in-large-print"),
        pytest.param(("--kind", "email", "--draft"), id="email"),
        pytest.param(("--kind", "technician"), id="technicians-copy"),
    ],
)
def test_nothing_private_gets_out(
    marked: Headless, tmp_path: Path, options: tuple[str, ...]
) -> None:
    out = tmp_path / "out"

    marked.ask("summary", str(VISIT), "-o", str(out), *options, at=AT)

    everything = "\n".join(_all_of(out.read_bytes(), tmp_path)).lower()
    technicians = "technician" in options
    assert ("cleaned the printer" in everything) is not technicians
    assert [word for word in NEVER if word in everything] == []
    found = [word for word in FOR_THE_FILE if word in everything]
    assert found == (list(FOR_THE_FILE) if technicians else [])


def test_nothing_private_gets_onto_the_time_statement(marked: Headless, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    (client,) = {visit["client"] for visit in marked.ask("visits", at=AT)}

    done = marked.ask("statement", client, "2026-11", "-o", str(out), at=AT)

    everything = "\n".join((*_all_of(out.read_bytes(), tmp_path), str(done))).lower()
    assert done["rows"]
    assert [word for word in (*NEVER, *FOR_THE_FILE, ASKED) if word in everything] == []


def test_nothing_private_names_a_file_or_gets_into_the_log(
    marked: Headless, tmp_path: Path
) -> None:
    for options in (("--accept",), ("--kind", "short", "--accept"), ("--kind", "technician")):
        marked.run("--verbose", "summary", "1", "-o", str(tmp_path / "page"), *options, at=AT)

    names = "\n".join(str(path.relative_to(marked.profile)) for path in marked.profile.rglob("*"))
    logs = "".join(path.read_text(encoding="utf-8") for path in marked.profile.glob("logs/*"))
    told = (names + logs).lower()
    assert "visit summary" in told
    assert "command summary" in told
    assert [word for word in (*NEVER, *FOR_THE_FILE, ASKED) if word in told] == []


def _all_of(document: bytes, folder: Path) -> Iterator[str]:
    """Yield the text of a document, what it says about itself, and every stream it is made of."""
    if not document.startswith(b"%PDF"):
        yield document.decode("utf-8")
        return
    pdf = opened(document)
    yield words_of(document, folder)
    yield str(dict(pdf.docinfo))
    yield from (stream.decode("latin-1") for stream in streams(pdf))
    yield document.decode("latin-1")


def _type_and_remove(profile: Path) -> None:
    """Leave a line that is no entry yet, and an entry that was removed."""
    desk = open_desk(profile)
    try:
        keep_draft.keep(desk, f"visit/{VISIT}/line", "saiga")
        line = read_line('"The tamandua was removed"', today=desk.today())
        removed = record_entry.note_entry(desk, VISIT, line)
        edit_entry.remove_entry(desk, removed.table, removed.id, visit_id=VISIT)
    finally:
        close_desk(desk)


def _data() -> dict[str, Any]:
    reader = {
        "id": "p1",
        "name": "Anna Rossi",
        "role": ["reads"],
        "email": "fossa@rossi.example",
        "phone": "gerenuk",
        "remember": "hoatzin",
    }
    site = {"id": "s1", "name": "civet", "address": ["dugong"], "access": "echidna"}
    thing = {
        "id": "e1",
        "name": "yapok",
        "make": "zorilla",
        "serial": "xerus",
        "private_notes": "numbat",
    }
    client = {
        "id": "c1",
        "name": "Rossi Bakery",
        "also_known_as": ["aye-aye"],
        "private_notes": "babirusa",
        "sites": [site],
        "contacts": [reader, {"id": "p2", "name": "indri", "remember": "okapi"}],
        "equipment": [thing],
    }
    cleaned = {
        "id": "w1",
        "note": "uakari",
        "public": "I cleaned the printer.",
        "request": "r1",
        "equipment": ["e1"],
    }
    mine = {"id": "w2", "note": "vicuna", "public": "pangolin", "why": "quagga"}
    visit = {
        "id": "v1",
        "client": "c1",
        "site": "s1",
        "contact": "p1",
        "day": "2026-11-12",
        "state": "finished",
        "private_notes": "rhebok",
        "requests": [
            {
                "id": "r1",
                "words": "The printer is slow.",
                "asked_by": "p2",
                "outcome": "done",
                "reply": "It is quick now.",
            }
        ],
        "work": [cleaned, {**mine, "only_for_me": True}, {"id": "w3", "note": "wallaroo"}],
        "segments": [{"kind": "work", "start": "2026-11-12T09:32:00+00:00", "end": AT}],
        "photos": [
            {"file": "attachments/jerboa.jpg", "description": "A clean printer."},
            {
                "file": "attachments/other.jpg",
                "caption": "lorikeet",
                "description": "markhor",
                "public": False,
            },
        ],
        "promises": [{"id": "q1", "what": "Call you", "to": "p2", "by": "2026-11-20"}],
    }
    return {
        "format": "consultant-app/1",
        "business": {"name": "Fielding IT", "person": "Sam Fielding", "phone": "01632 960 118"},
        "clients": [client],
        "visits": [visit],
    }
