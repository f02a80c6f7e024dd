"""Letters keep what goes out, and move by their rules only; a backup never sends by itself."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.letter_moves import Move, WrongMove
from consultant_app.domain.letters import (
    MOVES,
    DocumentRef,
    Letter,
    LetterKind,
    LetterState,
    WhyNotSent,
)
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity
from consultant_app.domain.problems import LetterWentOn, NotFound
from consultant_app.domain.visits import Visit
from consultant_app.storage.backup import make_backup
from consultant_app.storage.restore import restore_backup
from consultant_app.storage.store import Store, open_store
from helpers.hand_clock import HandClock

NOW = datetime(2026, 11, 12, 12, tzinfo=UTC)
MIME = b"From: a\r\n\r\n\x00\xff no text\r\n"
EVERY_STATE = tuple(LetterState)


def _letter(acme: Client, visit: Visit, *, to: str = "maria@riverside.example") -> Letter:
    document = DocumentRef(
        key="summary:1",
        kind=LetterKind.SUMMARY,
        client_id=acme.id,
        visit_id=visit.id,
        title="Your scanner works again",
        file="Visit summary Ελένη.pdf",
        sha256="ab" * 32,
        pages=2,
    )
    return Letter(
        account_id=None,
        document=document,
        message_id=f"<{to}@here>",
        sha256="cd" * 32,
        recipients=(to,),
        reader="Maria",
        subject="Your scanner",
        queued_at=NOW,
        due_at=NOW,
    )


def _add(store: Store, letter: Letter) -> Letter:
    with store.changing(What.POST_LETTER, undoable=False) as tx:
        return tx.letters.add(letter, MIME)


def _move(store: Store, letter: Letter, to: LetterState) -> Letter:
    with store.changing(What.MOVE_LETTER, undoable=False) as tx:
        return tx.letters.move(letter, Move(to=to))


def test_a_letter_is_read_back_as_it_was_put(store: Store, acme: Client, visit: Visit) -> None:
    with store.changing(What.EDIT_MAIL_ACCOUNT) as tx:
        account = tx.mail_accounts.put(
            MailAccount(
                name="Own", address="s@f.example", host="h", port=465, security=MailSecurity.TLS
            )
        )
    letter = replace(_letter(acme, visit), account_id=account.id, copy_to="s@f.example")
    stored = _add(store, letter)
    with store.reading() as tx:
        assert tx.letters.get(stored.id) == stored == replace(letter, id=stored.id)
        assert tx.letters.mime(stored.id) == MIME
        assert tx.mail_accounts.all() == (account,)
        assert [e.state for e in tx.letter_events.of(stored.id)] == [LetterState.QUEUED]


def test_one_document_goes_to_the_same_readers_once_however_they_are_typed(
    store: Store, acme: Client, visit: Visit
) -> None:
    stored = _add(store, _letter(acme, visit))
    with store.reading() as tx:
        assert tx.letters.same_as("summary:1", ["MARIA@riverside.example"]) == stored
        assert tx.letters.same_as("summary:2", stored.recipients) is None
    twice = replace(_letter(acme, visit, to="Maria@Riverside.example"), message_id="<other>")
    with pytest.raises(IntegrityError):
        _add(store, twice)


def test_each_move_raises_the_rev_and_is_noted(
    store: Store, acme: Client, visit: Visit, clock: HandClock
) -> None:
    letter = _move(store, _add(store, _letter(acme, visit)), LetterState.SENDING)
    clock.pass_time(minutes=1)
    refused = Move(
        to=LetterState.FAILED, why=WhyNotSent.ADDRESS_REFUSED, about="maria@", code=550, answer="no"
    )
    with store.changing(What.MOVE_LETTER, undoable=False) as tx:
        letter = tx.letters.move(letter, refused)
    assert (letter.rev, letter.why, letter.about, letter.code) == (
        2,
        WhyNotSent.ADDRESS_REFUSED,
        "maria@",
        550,
    )
    assert letter.settled_at == clock.now_utc()
    with store.reading() as tx:
        told = [(e.state, e.code, e.at) for e in tx.letter_events.of(letter.id)]
    assert told[-1] == (LetterState.FAILED, 550, clock.now_utc())
    assert len(told) == 3
    again = _move(store, letter, LetterState.QUEUED)
    assert (again.why, again.about, again.code, again.settled_at) == (
        WhyNotSent.NONE,
        "",
        None,
        None,
    )


def test_who_comes_second_does_not_get_the_letter(store: Store, acme: Client, visit: Visit) -> None:
    letter = _add(store, _letter(acme, visit))
    _move(store, letter, LetterState.SENDING)
    with pytest.raises(LetterWentOn) as told:
        _move(store, letter, LetterState.CANCELLED)
    assert told.value.state is LetterState.SENDING


def test_what_was_sent_is_never_moved_again(store: Store, acme: Client, visit: Visit) -> None:
    letter = _add(store, _letter(acme, visit))
    for state in (LetterState.SENDING, LetterState.HANDING_OVER, LetterState.SENT):
        letter = _move(store, letter, state)
    for state in EVERY_STATE:
        with pytest.raises(WrongMove):
            _move(store, letter, state)
    with store.reading() as tx:
        assert tx.letters.get(letter.id) == letter
        assert len(tx.letter_events.of(letter.id)) == 4


def test_past_the_point_of_no_return_nothing_leads_back_to_sending_by_itself() -> None:
    """What may have gone is first settled, or asked about."""
    after = MOVES[LetterState.HANDING_OVER]
    assert not after & {LetterState.QUEUED, LetterState.SENDING}
    assert LetterState.SENDING not in MOVES[LetterState.IN_DOUBT]


def test_a_letter_goes_with_its_visit_and_comes_back_with_undo(
    store: Store, acme: Client, visit: Visit
) -> None:
    letter = _add(store, _letter(acme, visit))
    with store.changing(What.REMOVE_VISIT) as tx:
        tx.visits.remove(visit.id)
    with store.reading() as tx:
        assert tx.letters.in_states(*EVERY_STATE) == ()
        with pytest.raises(NotFound):
            tx.letters.get(letter.id)
    with pytest.raises(LetterWentOn):
        _move(store, letter, LetterState.SENDING)
    store.undo()
    with store.reading() as tx:
        assert tx.letters.get(letter.id) == letter


def test_what_the_server_has_is_noted_even_if_the_visit_is_removed_meanwhile(
    store: Store, acme: Client, visit: Visit
) -> None:
    letter = _add(store, _letter(acme, visit))
    for state in (LetterState.SENDING, LetterState.HANDING_OVER):
        letter = _move(store, letter, state)
    with store.changing(What.REMOVE_VISIT) as tx:
        tx.visits.remove(visit.id)
    assert _move(store, letter, LetterState.SENT).state is LetterState.SENT


@pytest.mark.parametrize(
    ("path", "then"),
    [
        ((), LetterState.IN_DOUBT),
        (("sending",), LetterState.IN_DOUBT),
        (("sending", "handing_over"), LetterState.IN_DOUBT),
        (("sending", "deferred"), LetterState.IN_DOUBT),
        (("sending", "failed"), LetterState.IN_DOUBT),
        (("sending", "handing_over", "sent"), LetterState.SENT),
        (("cancelled",), LetterState.CANCELLED),
        (("handed_to_mail_program",), LetterState.HANDED_TO_MAIL_PROGRAM),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else str(value),
)
def test_a_restored_backup_asks_about_what_it_held_as_unsent(
    store: Store,
    acme: Client,
    visit: Visit,
    profile: Path,
    clock: HandClock,
    path: tuple[str, ...],
    then: LetterState,
) -> None:
    letter = _add(store, _letter(acme, visit))
    for state in path:
        letter = _move(store, letter, LetterState(state))
    backup = make_backup(store, profile)
    other = profile.parent / "other"
    restore_backup(backup.path, other, now=NOW)
    restored = open_store(other / "consultant.db", clock=clock)
    with restored.reading() as tx:
        found = tx.letters.get(letter.id)
        assert tx.letters.mime(letter.id) == MIME
        last = tx.letter_events.of(letter.id)[-1]
    restored.close()
    assert found.state is then
    asked = then is LetterState.IN_DOUBT
    assert (found.why is WhyNotSent.RESTORED) is asked
    assert (last.why is WhyNotSent.RESTORED) is asked
    assert last.state is then
