"""What looks for secrets after the suite finds them: in files, logs and databases, by any name."""

from pathlib import Path

import pytest

from helpers.left_secrets import files_with

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


def test_a_secret_in_the_name_of_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / MARK.decode()).touch()
    assert files_with(tmp_path, [MARK]) == [tmp_path / MARK.decode()]
