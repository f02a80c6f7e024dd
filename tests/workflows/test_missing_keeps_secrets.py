"""What is missing is told by its words, but where they hold a secret by its place only."""

import pytest

from helpers.headless import Headless


@pytest.fixture
def headless(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Headless:
    return Headless(tmp_path_factory.mktemp("data") / "profile", monkeypatch, capsys)


def test_a_note_with_a_secret_is_named_by_its_place(headless: Headless) -> None:
    """The words of a request, and a note for oneself, stood there with their passwords."""
    headless.ask("start", "Zebra", "--new")
    headless.ask("add", "request", "Please set my wifi password to Tr0ub4dor&3")
    headless.ask("add", "work", "reset the router, admin password is hunter2Mark")
    headless.ask("add", "request", "The printer is slow")

    finished = headless.run("finish", "1")
    issue = ("summary", "1", "-o", str(headless.profile.parent / "page.pdf"))
    refused, as_json = headless.run(*issue), headless.run(*issue, "--json")

    told = "".join(said for done in (finished, refused, as_json) for said in (done.out, done.err))
    assert "Tr0ub4dor" not in told
    assert "hunter2" not in told
    missing = [(m["what"], m["note"]) for m in as_json.data["missing"]]
    assert ("outcome", "requests 1, words") in missing
    assert ("words", "work 1, note") in missing
    assert ("outcome", "The printer is slow") in missing
    assert [what for what, _ in missing].count("sender") == 1
