"""What looks for secrets after the suite finds them: in files, logs and databases, by any name."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from consultant_app.reports.visit_summary import render_summary
from helpers.left_secrets import files_with
from helpers.sample_dentist import dentist

MARK = b"mark-of-the-guard"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"password = " + MARK, id="settings"),
        pytest.param(b"\x00" * ((1 << 20) - 4) + MARK, id="across-two-pieces"),
    ],
)
def test_a_secret_in_a_file_is_found_wherever_it_stands(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "program.log").write_bytes(content)
    (tmp_path / "other.log").write_bytes(b"nothing of it")
    assert files_with(tmp_path, [MARK]) == [tmp_path / "deep" / "program.log"]


@pytest.mark.parametrize(
    "place", [pytest.param("subject", id="metadata"), pytest.param("thanks", id="words")]
)
def test_a_secret_in_a_page_is_found_though_it_is_packed(tmp_path: Path, place: str) -> None:
    # Any: mypy takes the name of a place for any of the fields.
    words: dict[str, Any] = {place: MARK.decode()}
    page = render_summary(replace(dentist(), **words)).pdf
    (tmp_path / "page.pdf").write_bytes(page)
    (tmp_path / "other.pdf").write_bytes(render_summary(dentist()).pdf)

    assert files_with(tmp_path, [MARK]) == [tmp_path / "page.pdf"]


def test_a_secret_in_the_name_of_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / MARK.decode()).touch()
    assert files_with(tmp_path, [MARK]) == [tmp_path / MARK.decode()]
