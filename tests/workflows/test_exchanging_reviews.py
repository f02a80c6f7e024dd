"""Reviews go out with everything else, words, versions and files, and come back as they were."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.clients import Client
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.review_periods import Period
from consultant_app.domain.reviews import Recommendation, ReviewLines
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from consultant_app.workflows.issue_review import issue_review
from consultant_app.workflows.look_back import look_back, save_lines
from helpers.hand_clock import HandClock
from helpers.quarter_of_visits import half_a_year

Q3 = Period(2026, 3)
LINES = ReviewLines(
    headline="A quiet summer",
    thanks="Thank you for the tea",
    not_kept="It came late. I am sorry.",
    value="Nobody lost a document.",
    recommendations=(Recommendation(what="Replace two computers", why="Old", takes="£1,150"),),
    closing="Shall we talk?",
)


@pytest.fixture
def client(desk: Desk, clock: HandClock) -> Client:
    """The law office, its third quarter written and issued."""
    clock.set_to(datetime(2026, 10, 12, 9, tzinfo=UTC))
    client = half_a_year(desk)
    save_lines(desk, client.id, Q3, LINES)
    issue_review(desk, client.id, Q3)
    return client


@pytest.fixture
def exported(desk: Desk, client: Client, tmp_path: Path) -> Path:
    export_everything(desk, tmp_path / "once")
    return tmp_path / "once"


@pytest.fixture
def other(desk: Desk, client: Client, tmp_path: Path) -> Desk:
    (tmp_path / "other").mkdir(mode=0o700)
    return open_desk(tmp_path / "other", clock=FixedClock(desk.now()))


def _change(folder: Path, **changes: object) -> None:
    """Change the first review of the file in FOLDER."""
    file = folder / "data.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    data["reviews"][0].update(changes)
    file.write_text(json.dumps(data), encoding="utf-8")


def _reviews(folder: Path) -> object:
    return json.loads((folder / "data.json").read_text(encoding="utf-8"))["reviews"]


def test_words_versions_and_files_come_back_and_come_only_once(
    desk: Desk, client: Client, other: Desk, exported: Path, tmp_path: Path
) -> None:
    first, again = import_file(other, exported), import_file(other, exported)

    here, there = look_back(desk, client.id, Q3), look_back(other, client.id, Q3)
    assert (first.added["review"], first.added["review_version"]) == (1, 1)
    assert dict(again.added) == {}
    assert there.lines == LINES
    assert [(v.version, v.sha256, v.file) for v in there.versions] == [
        (v.version, v.sha256, v.file) for v in here.versions
    ]
    assert (other.documents / there.versions[0].file).is_file()
    export_everything(other, tmp_path / "twice")
    close_desk(other)
    assert _reviews(tmp_path / "twice") == _reviews(exported)


def test_empty_words_are_filled_and_others_are_left_and_named(
    client: Client, other: Desk, exported: Path
) -> None:
    import_file(other, exported)
    save_lines(other, client.id, Q3, ReviewLines(headline="Mine"))

    report = import_file(other, exported)

    lines = look_back(other, client.id, Q3).lines
    assert (lines.headline, lines.value) == ("Mine", LINES.value)
    assert [note.about for note in report.differing] == ["headline"]
    close_desk(other)


def test_a_version_whose_document_is_gone_is_left_out_and_named(
    client: Client, other: Desk, exported: Path
) -> None:
    for pdf in exported.rglob("*.pdf"):
        pdf.unlink()

    report = import_file(other, exported)

    assert [note.place for note in report.left_out] == ["reviews[0].versions[0]"]
    assert look_back(other, client.id, Q3).versions == ()
    close_desk(other)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        pytest.param({"period": "2026-Q5"}, "reviews[0].period", id="no-period"),
        pytest.param({"client": "c99"}, "reviews[0].client", id="no-client"),
        pytest.param({"value": 5}, "reviews[0].value", id="no-text"),
        pytest.param(
            {"recommendations": [{"why": "x"}]},
            "reviews[0].recommendations[0].what",
            id="advice-without-words",
        ),
    ],
)
def test_a_wrong_value_names_its_place(
    changes: dict[str, object], place: str, other: Desk, exported: Path
) -> None:
    _change(exported, **changes)

    with pytest.raises(WrongInterchange) as refused:
        import_file(other, exported)

    assert refused.value.place == place
    close_desk(other)


def test_what_we_do_not_know_of_a_review_goes_out_again(
    other: Desk, exported: Path, tmp_path: Path
) -> None:
    _change(exported, mood="calm")
    import_file(other, exported)

    export_everything(other, tmp_path / "twice")

    data = json.loads((tmp_path / "twice" / "data.json").read_text(encoding="utf-8"))
    assert data["reviews"][0]["mood"] == "calm"
    close_desk(other)
