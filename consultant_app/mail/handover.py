"""Hand a letter to the consultant's own mail program, as a draft that they send themselves.

Nothing here sends. A program that opens a draft tells nobody what becomes of it, so neither do we.

Who else works on this computer can read what a program was started with. Files in the profile say
it all where a program takes them: on Windows and a Mac. Thunderbird and KMail want the address and
the subject said, and have the words from a file. xdg-email takes the words in no other way than
said aloud, so it comes last.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote

from consultant_app.folders import private_folder
from consultant_app.mail.frozen import files_along

_SOON_S = 3
_DRAFT = "letter.eml"
_WORDS = "words.txt"
_ALONG = "along"
_OF_A_SENT_LETTER = re.compile(rb"(?im)^(?:From|Date|Message-ID):[^\r]*\r\n(?:[ \t][^\r]*\r\n)*")
_END_OF_HEADERS = b"\r\n\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a mail program is given: files that nobody else may read; `eml` is a letter with all.

    `along` are those that go along with the page.
    """

    recipients: tuple[str, ...]
    subject: str
    body: str
    pdf: Path
    eml: Path
    words: Path
    along: tuple[Path, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """What is attached, the page first."""
        return (self.pdf, *self.along)


class NotOpened(OSError):
    """There is no mail program that could be told of a draft."""


Opener = Callable[[Draft], None]


def draft_of(mime: bytes, *, pdf: bytes, file_name: str, folder: Path) -> Draft:
    """Write what the letter MIME needs into FOLDER, which is private, and return the draft.

    Args:
        mime: the letter as it was frozen.
        pdf: the page, byte for byte.
        file_name: the name that the reader sees on it.
        folder: where the files go; it is there.
    """
    letter = _parsed(mime)
    text = letter.get_body(preferencelist=("plain",))
    content = str(text.get_content()) if text is not None else ""
    body = content.replace("\r\n", "\n").rstrip("\n") + "\n"
    draft = Draft(
        recipients=tuple(str(a.addr_spec) for a in letter["To"].addresses),
        subject=str(letter["Subject"]),
        body=body,
        pdf=folder / Path(file_name).name,
        eml=folder / _DRAFT,
        words=folder / _WORDS,
        along=tuple(_written_along(mime, folder)),
    )
    _write(draft.pdf, pdf)
    _write(draft.eml, unsent(mime))
    _write(draft.words, draft.body.encode())
    return draft


def _written_along(mime: bytes, folder: Path) -> Iterator[Path]:
    """Write each file that goes along into a folder of its own: two may have the same name."""
    for number, (name, content) in enumerate(files_along(mime), start=1):
        path = private_folder(folder / f"{_ALONG}-{number}") / Path(name).name
        _write(path, content)
        yield path


def unsent(mime: bytes) -> bytes:
    """Return the letter MIME as a draft: programs that know X-Unsent open it for sending."""
    head, end, body = mime.partition(_END_OF_HEADERS)
    kept = _OF_A_SENT_LETTER.sub(b"", head + b"\r\n")
    return b"X-Unsent: 1\r\n" + kept.removesuffix(b"\r\n") + end + body


def open_draft(draft: Draft, *, platform: str = sys.platform) -> None:
    """Open DRAFT in the mail program of this computer.

    Raises:
        NotOpened: none was found, or it could not be started.
    """
    if platform == "win32":
        _start_file(draft.eml)
        return
    command = _command(draft, platform)
    if command is None:
        raise NotOpened("no mail program")
    _run(command)


def _command(draft: Draft, platform: str) -> Sequence[str] | None:
    """Return what opens DRAFT, None where nothing is known to."""
    if platform == "darwin":
        return ("open", "-a", "Mail", str(draft.eml))
    if thunderbird := shutil.which("thunderbird"):
        return (thunderbird, "-compose", _for_thunderbird(draft))
    if (kmail := shutil.which("kmail")) and _is_usual("kmail"):
        return (kmail, *_for_kmail(draft))
    if xdg_email := shutil.which("xdg-email"):
        return (xdg_email, *_for_xdg_email(draft))
    return None


def _for_thunderbird(draft: Draft) -> str:
    """Return its own way to write a draft; the words come from a file, so that none is cut."""
    parts = {
        "to": ",".join(draft.recipients),
        "subject": draft.subject,
        "message": str(draft.words),
        "attachment": ",".join(f"file://{quote(str(file))}" for file in draft.files),
    }
    # An apostrophe ends the part that it stands in where a comma follows, and nowhere else: in an
    # address, where none can follow, each letter counts.
    said = {name: value.replace("',", "’,") for name, value in parts.items()}
    return ",".join(f"{name}='{value}'" for name, value in said.items())


def _is_usual(program: str) -> bool:
    """Tell whether PROGRAM is what this person writes mail with."""
    ask = shutil.which("xdg-settings")
    if ask is None:
        return False
    question = (ask, "get", "default-url-scheme-handler", "mailto")
    try:
        told = subprocess.run(  # noqa: S603 - as below
            question, capture_output=True, timeout=_SOON_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return program.encode() in told.stdout.lower()


def _for_kmail(draft: Draft) -> tuple[str, ...]:
    files = (word for file in draft.files for word in ("--attach", file.as_uri()))
    words = ("--composer", "--subject", draft.subject, "--msg", draft.words.as_uri())
    return (*words, *files, *draft.recipients)


def _for_xdg_email(draft: Draft) -> tuple[str, ...]:
    named = ("--utf8", "--subject", draft.subject, "--body", draft.body)
    files = (word for file in draft.files for word in ("--attach", str(file)))
    return (*named, *files, *draft.recipients)


def _run(command: Sequence[str]) -> None:
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - a program of this computer, and no shell
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError as error:
        raise NotOpened(command[0]) from error
    try:
        failed = process.wait(timeout=_SOON_S) != 0
    except subprocess.TimeoutExpired:
        failed = False  # it stays open, as a window does
    if failed:
        raise NotOpened(command[0])


def _start_file(file: Path) -> None:
    starts = getattr(os, "startfile", None)  # only Windows has it
    if starts is None:
        raise NotOpened("startfile")
    try:
        starts(str(file))
    except OSError as error:
        raise NotOpened(file.name) from error


def _parsed(mime: bytes) -> EmailMessage:
    parsed = message_from_bytes(mime, policy=policy.default)
    if not isinstance(parsed, EmailMessage):
        raise TypeError(type(parsed).__name__)
    return parsed


def _write(path: Path, data: bytes) -> None:
    """Write DATA to a new file PATH, for nobody else to read; what lay there goes, links too."""
    path.unlink(missing_ok=True)
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "wb") as file:
        file.write(data)
