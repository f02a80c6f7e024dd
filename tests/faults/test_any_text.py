"""`check` and `propose` answer for any text, and no text steers the terminal."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from helpers.headless import ROOT, Headless

CONTROL = "".join(map(chr, [*range(10), 11, 12, *range(14, 32), *range(127, 160)]))
TEXTS = {
    "nothing": "",
    "blank": " \n\t\r\n",
    "control characters": f"reset{CONTROL} the\u202e router\u2066",
    "100,000 characters": ("I reset the router; you should have asked. " * 2326)[:100_000],
    "one word of 100,000 letters": "x" * 100_000,
    "100,000 joints": "; and, " * 14_286,
    "half of a pair": "the router \ud83d is back",
}
STEERING = {*CONTROL, "\u202e", "\u2066"} - {"\n", "\t"}
THEIRS = "reset \x1b]0;yours\x07\x9b31m the router \u202eKO"


@contextmanager
def asked(*arguments: str, text: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a command and hand it TEXT, a broken letter as bytes that are no text."""
    process = subprocess.Popen(
        [sys.executable, "-m", "consultant_app", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    try:
        assert process.stdin is not None
        process.stdin.write(text.encode("utf-8", "surrogatepass"))
        process.stdin.close()
        process.stdin = None
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("command", ["check", "propose"])
def test_every_text_gets_its_answer(command: str) -> None:
    with ExitStack() as stack:  # beside each other: each starts the engine for itself
        started = [stack.enter_context(asked(command, "-", text=text)) for text in TEXTS.values()]
        said = [process.communicate(timeout=120) for process in started]

    assert [process.returncode for process in started] == [0] * len(TEXTS)
    assert [error for _, error in said if error] == []
    assert not STEERING & set(b"".join(answer for answer, _ in said).decode("utf-8"))


@pytest.mark.parametrize("command", ["check", "propose"])
def test_with_json_and_with_lines_every_answer_is_a_document(command: str) -> None:
    longest = TEXTS["100,000 characters"]
    lines = [text for text in TEXTS.values() if "\n" not in text]
    with asked(command, "-", "--json", text=longest) as one:
        document, _ = one.communicate(timeout=120)
    with asked(command, "-", "--lines", text="\n".join(lines)) as many:
        documents, _ = many.communicate(timeout=120)

    assert isinstance(json.loads(document), dict)
    answers = [json.loads(line) for line in documents.decode("utf-8").splitlines()]
    assert [type(answer) for answer in answers] == [dict] * len(lines)


def test_a_text_from_elsewhere_does_not_steer_the_terminal(
    headless: Headless, tmp_path: Path
) -> None:
    """A file can hold signs that recolour, retitle or overwrite a terminal."""
    file = tmp_path / "theirs.json"
    data = {"format": "consultant-app/1", "clients": [{"id": "c1", "name": THEIRS}]}
    file.write_text(json.dumps(data), encoding="utf-8")
    headless.run("import", str(file))

    said = [
        headless.run(*arguments)
        for arguments in (
            ("clients",),
            ("clients", "--json"),
            ("search", "router"),
            ("start", "router \x1b[2J"),
            ("propose", THEIRS),
            ("propose", THEIRS, "--json"),
        )
    ]

    told = "".join(done.out + done.err for done in said)
    assert "the router" in told
    assert not STEERING & set(told)
    assert said[1].data[0]["name"] == THEIRS
