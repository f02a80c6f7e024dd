"""That a text holds no secret is confirmed on this profile; a file can't say it for us."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.findings import Category
from consultant_app.domain.ids import VisitId
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.revise_summary import check, confirm_no_secret
from helpers.interchange_texts import example

SECRET = "The new Wi-Fi password is Lantern-4827."
CLAIMED = sha256(SECRET.encode()).hexdigest()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    data = example()
    data["visits"][0]["no_secrets"] = [CLAIMED]
    path = tmp_path / "from-elsewhere.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def _is_blocked(desk: Desk, visit_id: VisitId) -> bool:
    found = check(desk, SECRET, language="en-GB", visit_id=visit_id).findings
    return any(finding.category is Category.SECRET for finding in found)


def _exported(desk: Desk, folder: Path) -> list[str]:
    export_everything(desk, folder)
    data = json.loads(next(folder.rglob("*.json")).read_text(encoding="utf-8"))
    claimed: list[str] = data["visits"][0]["no_secrets"]
    return claimed


def test_a_file_from_elsewhere_silences_no_secret(desk: Desk, file: Path) -> None:
    import_file(desk, file)
    (visit,) = visit_lines(desk)

    assert _is_blocked(desk, visit.id)


def test_what_a_file_claims_goes_out_with_its_visit_again(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    import_file(desk, file)

    assert _exported(desk, tmp_path / "out") == [CLAIMED]


def test_what_was_confirmed_here_stays_so_when_its_own_export_comes_back(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    import_file(desk, file)
    (visit,) = visit_lines(desk)
    confirm_no_secret(desk, visit.id, SECRET)
    _exported(desk, tmp_path / "out")

    import_file(desk, next((tmp_path / "out").rglob("*.json")))

    assert not _is_blocked(desk, visit.id)
