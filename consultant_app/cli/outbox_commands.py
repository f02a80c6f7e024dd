"""The commands of the post: what is on its way, and to send what is due."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import DONE, REFUSED, Commands, a_day, add_command, record_id
from consultant_app.cli.letter_sentences import how_it_stands
from consultant_app.cli.output import Output, complain, counted
from consultant_app.cli.sessions import open_profile
from consultant_app.domain.ids import LetterId
from consultant_app.domain.letters import Letter, LetterState

if TYPE_CHECKING:
    from datetime import date

    from consultant_app.desk import Desk
    from consultant_app.domain.outbox import OutboxLine

_ALL = 1_000_000
_BY_HAND = LetterState.HANDED_TO_MAIL_PROGRAM


def add_outbox_commands(commands: Commands) -> None:
    """Declare the commands of the post."""
    outbox = add_command(
        commands, "outbox", _outbox, help="list the letters, or say what becomes of one"
    )
    act = outbox.add_mutually_exclusive_group()
    act.add_argument("--arrived", metavar="ID", help="it arrived, or you sent it yourself")
    act.add_argument("--again", metavar="ID", help="send it again, just as it was")
    act.add_argument("--take-back", metavar="ID", help="it shall not be sent")
    act.add_argument(
        "--mend", nargs=2, metavar=("ID", "ADDRESS"), help="send it to this address instead"
    )
    outbox.add_argument("--client", metavar="CLIENT", help="of this client only: name or id")
    outbox.add_argument("--from", dest="from_day", type=a_day, metavar="DAY")
    outbox.add_argument("--to", dest="to_day", type=a_day, metavar="DAY")
    send = add_command(commands, "send", _send, help="send the letters that are due")
    send.add_argument("--now", action="store_true", help="those too that wait for a later try")
    send.add_argument(
        "--password-stdin", action="store_true", help="for this once, where there is no keyring"
    )


def letter_data(letter: Letter) -> dict[str, Any]:
    """Return a letter as JSON has it."""
    document = letter.document
    return {
        "id": str(letter.id),
        "visit": None if document.visit_id is None else str(document.visit_id),
        "kind": document.kind,
        "title": document.title,
        "to": ", ".join(letter.recipients),
        "state": letter.state,
        "attempts": letter.attempt,
        "message_id": letter.message_id,
        "why": letter.why or None,
        "about": letter.about or None,
        "code": letter.code,
        "answer": letter.answer or None,
        "queued_at": letter.queued_at,
        "due_at": letter.due_at,
        "settled_at": letter.settled_at,
        "sha256": letter.document.sha256,
    }


def letter_text(letter: Letter) -> str:
    """Return a letter on one line."""
    to = ", ".join(letter.recipients)
    return f"{letter.id:>6}  {letter.document.title} to {to}: {how_it_stands(letter)}"


def _outbox(arguments: Namespace, output: Output) -> int:
    chosen = (arguments.arrived, arguments.again, arguments.take_back, arguments.mend)
    if any(each is not None for each in chosen):
        return _act(arguments, output)
    return _list(arguments, output)


def _act(arguments: Namespace, output: Output) -> int:
    """Do with one letter what a person says."""
    with open_profile(arguments, writing=True) as desk:
        letter = _acted(desk, arguments)
    output.tell(letter_data(letter), letter_text(letter))
    return DONE


def _acted(desk: Desk, arguments: Namespace) -> Letter:
    from consultant_app.workflows import outbox

    if arguments.mend is not None:
        id_, address = arguments.mend
        return outbox.fix_address(desk, _letter_id(id_), address)
    if arguments.again is not None:
        return outbox.send_again(desk, _letter_id(arguments.again))
    if arguments.take_back is not None:
        return outbox.take_back(desk, _letter_id(arguments.take_back))
    id_ = _letter_id(arguments.arrived)
    by_hand = {line.id for line in outbox.outbox(desk).needs_you if line.state is _BY_HAND}
    return (outbox.i_sent_it if id_ in by_hand else outbox.it_arrived)(desk, id_)


def _letter_id(text: str) -> LetterId:
    return LetterId(record_id(text, "letter"))


def _list(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.keep_clients import client_named
    from consultant_app.workflows.outbox import outbox

    with open_profile(arguments, writing=False) as desk:
        client = client_named(desk, arguments.client) if arguments.client else None
        lines = [
            line
            for line in outbox(desk, sent=_ALL, taken_back=True).lines
            if (client is None or line.letter.document.client_id == client.id)
            and _is_of_days(line, arguments.from_day, arguments.to_day)
        ]
    data = [{**letter_data(line.letter), "client": line.client} for line in lines]
    output.tell(data, *(letter_text(line.letter) for line in lines))
    return DONE


def _is_of_days(line: OutboxLine, first: date | None, last: date | None) -> bool:
    day = line.letter.queued_at.astimezone().date()
    return (first is None or day >= first) and (last is None or day <= last)


def _send(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows.outbox import outbox
    from consultant_app.workflows.send_waiting_mail import send_due

    with open_profile(arguments, writing=True) as desk:
        if arguments.password_stdin:
            _take_password(desk)
        done = send_due(desk, now_all=arguments.now)
        facts = outbox(desk, sent=max(len(done.sent), 1))
    sent = [line.letter for line in facts.sent if line.id in done.sent]
    needed = [line.letter for line in facts.needs_you]
    data = {
        "sent": [letter_data(letter) for letter in sent],
        "waiting": [letter_data(line.letter) for line in facts.waiting],
        "needs_you": [letter_data(letter) for letter in needed],
    }
    told = f"{counted(len(sent), 'letter')} sent, {len(facts.waiting)} waiting."
    output.tell(data, told, *(letter_text(line.letter) for line in facts.waiting))
    for letter in needed:
        complain(letter_text(letter).strip())
    return REFUSED if needed else DONE


def _take_password(desk: Desk) -> None:
    from consultant_app.cli.mail_choice import chosen_account
    from consultant_app.cli.mail_commands import hold_typed_password

    hold_typed_password(desk, chosen_account(desk, None))
