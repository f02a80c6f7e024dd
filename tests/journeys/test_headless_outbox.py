"""A page goes by email with the command alone: into the outbox, out of it, and told as it is."""

import email
import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from urllib.parse import unquote

import pytest

from consultant_app.cli.letter_sentences import how_it_stands
from consultant_app.domain.digests import digest_of
from consultant_app.domain.letters import LetterState, WhyNotSent
from helpers.headless import Headless, run_apart
from helpers.post_office import a_letter
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

AT = "2026-11-12T{}:00+00:00"
TO = "office@customer.example"


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.fixture
def visit(headless: Headless, server: ScriptedMailServer) -> str:
    """A visit of the sample that was written up, and an account to send its page with."""
    headless.ask("sample", at=AT.format("17:00"))
    headless.ask(
        *("mail", "set-account", "--from", "sam@fielding.example", "--host", server.host),
        *("--port", str(server.port), "--security", "none", "--sign-in", "none"),
    )
    for found in headless.ask("visits"):
        if found["versions"]:
            return str(found["id"])
    raise AssertionError("no visit of the sample has a page")


def test_a_page_is_put_into_the_outbox_once_and_sent_once(
    headless: Headless, server: ScriptedMailServer, visit: str
) -> None:
    first = headless.ask("deliver", visit, "--email", "--to", TO, at=AT.format("17:30"))
    twice = headless.ask("deliver", visit, "--email", "--to", TO, at=AT.format("17:31"))
    assert (first["state"], first["to"], first["visit"]) == ("queued", TO, visit)
    assert (twice["id"], twice["message_id"]) == (first["id"], first["message_id"])
    assert server.received == []

    done = headless.ask("send", at=AT.format("17:32"))
    assert [letter["id"] for letter in done["sent"]] == [first["id"]]
    assert headless.ask("send", at=AT.format("17:33"))["sent"] == []
    (letter,) = headless.ask("outbox")
    assert (letter["state"], letter["attempts"], letter["why"]) == ("sent", 1, None)
    (received,) = server.received
    (page,) = email.message_from_bytes(
        received.data, policy=email.policy.default
    ).iter_attachments()
    assert digest_of(page.get_content()) == first["sha256"]


def test_what_needs_a_person_is_told_and_ends_with_a_refusal(
    headless: Headless, server: ScriptedMailServer, visit: str
) -> None:
    headless.ask("deliver", visit, "--email", "--to", TO, at=AT.format("17:30"))
    server.will(Fault(at=Stage.DOT, deed=Deed.DROP))
    done = headless.run("send", at=AT.format("17:31"))
    assert done.status == 1
    assert "It may have gone. Look in your Sent folder or ask them" in done.err
    again = headless.run("send", "--now", "--json", at=AT.format("18:31"))
    assert again.status == 1
    (unsure,) = again.data["needs_you"]
    assert unsure["state"] == "in_doubt"
    assert len(server.received) == 1
    assert headless.ask("outbox", "--arrived", unsure["id"])["state"] == "sent"
    assert headless.ask("send", "--now", at=AT.format("18:32"))["needs_you"] == []
    refused = headless.run("outbox", "--again", unsure["id"])
    assert (refused.status, refused.err) == (1, "The letter went on meanwhile: it is sent now.\n")


def test_an_address_is_mended_by_command(
    headless: Headless, server: ScriptedMailServer, visit: str
) -> None:
    letter = headless.ask("deliver", visit, "--email", "--to", TO)
    server.will(Fault(at=Stage.RCPT, deed=Deed.REPLY, text="550 5.1.1 unknown", only=TO))
    done = headless.run("send")
    assert f"The address {TO} was not found." in done.err
    assert headless.ask("outbox", "--mend", letter["id"], "front@customer.example")["to"] == (
        "front@customer.example"
    )
    headless.ask("send")
    assert [r.recipients for r in server.received] == [("front@customer.example",)]


def test_now_sends_what_waits_for_a_later_try(
    headless: Headless, server: ScriptedMailServer, visit: str
) -> None:
    headless.ask("deliver", visit, "--email", "--to", TO, at=AT.format("17:30"))
    server.will(Fault(at=Stage.RCPT, deed=Deed.REPLY, text="451 later", times=1))
    put_off = headless.ask("send", at=AT.format("17:31"))
    assert [letter["why"] for letter in put_off["waiting"]] == ["busy"]
    assert headless.ask("send", at=AT.format("17:31"))["sent"] == []
    assert len(headless.ask("send", "--now", at=AT.format("17:31"))["sent"]) == 1


def test_a_restored_backup_sends_nothing_by_itself(
    headless: Headless, server: ScriptedMailServer, visit: str, tmp_path: Path
) -> None:
    """P-39: a letter that was waiting then may have gone since."""
    headless.ask("deliver", visit, "--email", "--to", TO, at=AT.format("17:30"))
    backup = str(tmp_path / "profile.backup")
    headless.ask("backup", backup, at=AT.format("17:31"))
    headless.ask("send", at=AT.format("17:32"))
    headless.ask("restore", backup, at=AT.format("17:33"))
    done = headless.run("send", "--now", at=AT.format("17:34"))
    assert done.status == 1
    assert "It comes from a backup and may have gone since." in done.err
    assert len(server.received) == 1


def test_a_letter_that_many_servers_refuse_for_its_size_is_told_of_beforehand(
    headless: Headless, visit: str, tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(bytes(7_000_000))  # a third more as it travels
    small = headless.ask("deliver", visit, "--email", "--to", TO, "--attach", str(film))
    film.write_bytes(bytes(8_000_000))
    large = headless.ask("deliver", visit, "--email", "--to", f"b{TO}", "--attach", str(film))
    assert (small["large"], large["large"]) == (False, True)


def test_the_own_mail_program_gets_a_draft_with_the_page_and_it_counts_as_sent_by_nobody(
    headless: Headless,
    server: ScriptedMailServer,
    visit: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """P-60."""
    told = tmp_path / "told"
    stub = tmp_path / "bin" / "thunderbird"
    stub.parent.mkdir()
    stub.write_text(f'#!/bin/sh\nprintf "%s" "$2" > "{told}"\n')
    stub.chmod(0o700)
    monkeypatch.setenv("PATH", str(stub.parent), prepend=os.pathsep)
    letter = headless.ask("deliver", visit, "--mail-program", "--to", TO)
    assert (letter["state"], letter["to"]) == ("handed_to_mail_program", TO)
    page = Path(unquote(told.read_text().partition("file://")[2].removesuffix("'")))
    assert digest_of(page.read_bytes()) == letter["sha256"]
    assert page.stat().st_mode & 0o777 == 0o600
    done = headless.run("send", "--now")
    assert (done.status, server.received) == (1, [])
    assert "It is in your own mail program." in done.err


def test_without_an_account_nothing_is_issued_and_it_is_said(headless: Headless) -> None:
    headless.ask("sample", at=AT.format("17:00"))
    visit = headless.ask("visits")[0]["id"]
    done = headless.run("deliver", visit, "--email", "--to", TO)
    assert done.status == 1
    assert "No mail account is set up." in done.err
    assert headless.ask("outbox") == []


def test_a_wrong_address_and_a_wrong_way_are_refused(headless: Headless, visit: str) -> None:
    done = headless.run("deliver", visit, "--email", "--to", "a@x.example, b@y.example")
    assert (done.status, "is no email address" in done.err) == (1, True)
    assert headless.run("deliver", visit).status == 2
    assert headless.run("deliver", visit, "--print", "--to", TO).status == 2
    assert headless.run("deliver", visit, "--email", "--copies", "2").status == 2


def test_however_a_letter_stands_there_is_a_sentence() -> None:
    for state, why in product(LetterState, WhyNotSent):
        said = how_it_stands(a_letter(state=state, why=why))
        assert said.endswith("."), (state, why)
        assert "{" not in said, (state, why)


def test_a_later_process_finds_what_an_earlier_one_put_there(
    headless: Headless, server: ScriptedMailServer, visit: str
) -> None:
    headless.ask("deliver", visit, "--email", "--to", TO)
    done = run_apart(headless.profile, "send")
    assert (done.status, done.out.splitlines()[0]) == (0, "1 letter sent, 0 waiting.")
    assert len(server.received) == 1


def test_what_no_mail_server_took_is_not_said_to_be_taken_by_one() -> None:
    by_word = how_it_stands(a_letter(state=LetterState.SENT))
    assert by_word == "You said that it arrived, or that you sent it."
    by_server = how_it_stands(a_letter(state=LetterState.SENT, code=250))
    assert by_server == "Your mail server took it."
