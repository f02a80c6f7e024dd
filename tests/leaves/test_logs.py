"""The log helps to find a fault and tells nothing about clients."""

import logging
import os
import stat
from pathlib import Path

import pytest

from consultant_app.logs import log_kept_in, redact

OURS = logging.getLogger("consultant_app.workflows.finish_visit")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("letter 7 to mrowe@hartley.example", "letter 7 to [address]", id="address"),
        pytest.param("to <Ła.b+c@d.example>, x", "to <[address]>, x", id="address-in-brackets"),
        pytest.param("AUTH PLAIN AGZvbwBiYXI=", "AUTH PLAIN [hidden]", id="login"),
        pytest.param(
            "Authorization: Bearer ya29.abc", "Authorization: Bearer [hidden]", id="token"
        ),
        pytest.param("password=Winter26! next", "password=[hidden] next", id="password"),
        pytest.param('{"token": "a b", "n": 1}', '{"token": [hidden], "n": 1}', id="quoted-token"),
        pytest.param("door code: 4471#", "door code: [hidden]", id="door-code"),
        pytest.param(f"opened with {'0f' * 32}", "opened with [hidden]", id="database-key"),
        pytest.param(
            "visit 12: one\r\n2026 forged", r"visit 12: one\r\n2026 forged", id="new-line"
        ),
        pytest.param("visit 12 finished, 78 min", "visit 12 finished, 78 min", id="ids-stay"),
    ],
)
def test_private_words_are_taken_out(text: str, kept: str) -> None:
    assert redact(text) == kept


def test_an_act_is_logged_by_its_id_on_one_line(tmp_path: Path) -> None:
    with log_kept_in(tmp_path) as file:
        OURS.info("visit %s finished", 12)
        OURS.debug("the small steps are not kept")

    (line,) = file.read_text(encoding="utf-8").splitlines()
    assert line.endswith("INFO consultant_app.workflows.finish_visit: visit 12 finished")


def test_an_exception_is_kept_as_places_and_types_without_its_words(
    tmp_path: Path, logged_trouble: list[logging.LogRecord]
) -> None:
    with log_kept_in(tmp_path) as file:
        try:
            try:
                raise FileNotFoundError(2, "No such file", "Hartley & Rowe.pdf")
            except FileNotFoundError as error:
                raise ValueError("Mrs Rowe's note") from error
        except ValueError:
            OURS.exception("visit 12 could not be finished")
    logged_trouble.clear()

    text = file.read_text(encoding="utf-8")
    assert "visit 12 could not be finished" in text
    assert "builtins.FileNotFoundError ENOENT" in text
    assert "builtins.ValueError" in text
    assert f"{Path(__file__).name}:" in text
    assert "Rowe" not in text


def test_another_librarys_words_stay_out(
    tmp_path: Path, logged_trouble: list[logging.LogRecord]
) -> None:
    with log_kept_in(tmp_path) as file:
        logging.getLogger("PIL.Image").warning("can't read Hartley.png")
    logged_trouble.clear()

    text = file.read_text(encoding="utf-8")
    assert "WARNING PIL.Image: (said in " in text
    assert "Hartley" not in text


def test_verbose_keeps_the_small_steps_and_tells_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with log_kept_in(tmp_path, name="command", verbose=True) as file:
        OURS.debug("letter 7 to mrowe@hartley.example")

    assert file.name == "command.log"
    assert "letter 7 to [address]" in file.read_text(encoding="utf-8")
    assert "letter 7 to [address]" in capsys.readouterr().err


def test_nothing_is_logged_after_the_block(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)

    with log_kept_in(tmp_path) as file:
        pass
    OURS.info("visit 12 finished")

    assert logging.getLogger().handlers == before
    assert not file.exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows closes the user's profile itself")
def test_the_log_never_grows_past_five_private_files(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        with log_kept_in(tmp_path) as file:
            for number in range(6200):
                OURS.info("%s%s", number, " word" * 200)
    finally:
        os.umask(umask)

    files = sorted(file.parent.iterdir())
    assert [path.name for path in files] == ["window.log"] + [
        f"window.log.{n}" for n in range(1, 5)
    ]
    assert all(path.stat().st_size <= 1_000_000 for path in files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_log_that_cannot_be_written_stops_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")

    with log_kept_in(tmp_path):
        OURS.info("visit 12 finished")

    assert capsys.readouterr().err == ""
