"""A promise is kept by a command, and finishing asks which of the open ones were."""

import pytest

from helpers.headless import Headless


@pytest.fixture
def headless(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Headless:
    return Headless(tmp_path_factory.mktemp("data") / "profile", monkeypatch, capsys)


def test_finishing_names_what_was_promised_before_and_keep_takes_it_off(
    headless: Headless,
) -> None:
    headless.ask("start", "Zebra", "--new")
    promise = headless.ask("add", "promise", "bring a longer cable")["id"]
    headless.ask("finish", "1")
    headless.ask("start", "Zebra")
    headless.ask("add", "promise", "send the list")

    asked = headless.run("finish", "2")
    kept = headless.ask("keep", promise)
    after = headless.ask("finish", "2")

    assert f"keep {promise}: bring a longer cable" in asked.out
    assert "send the list" not in asked.out
    assert kept["kept_on"] is not None
    assert after["promised"] == []


def test_a_promise_that_is_not_there_is_refused_in_a_sentence(headless: Headless) -> None:
    refused = headless.run("keep", "7")

    assert refused.status == 1
    assert refused.err
