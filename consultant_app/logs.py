"""The program's log: what was done, by id; never a name, an address, a note or a secret.

Callers log ids. As a second fence every line passes `redact`, and an exception is written as its
types and places only: its message may quote what someone typed.
"""

import errno
import logging
import logging.handlers
import os
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from consultant_app.folders import PRIVATE_FILE, private_folder

LOG_FOLDER = "logs"
FILE_BYTES = 1_000_000
OLDER_FILES = 4  # with the one being written: five
OUR_LOGGERS = ("consultant_app", "ui")

_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_REDACTIONS = (
    # the order counts: a password may itself look like an address
    (re.compile(r"\b(AUTH(?:\s+[\w-]+)?|Bearer|Basic)\s+\S+", re.IGNORECASE), r"\1 [hidden]"),
    (
        re.compile(
            r"\b(pass(?:word|phrase|wd)?|pwd|pin|secret|token|api[_ -]?key|code|key)"
            r"""(["']?\s*[:=]\s*)("[^"]*"|'[^']*'|\S+)""",
            re.IGNORECASE,
        ),
        r"\1\2[hidden]",
    ),
    (re.compile(r"[^\s@<>()\"',;:]+@[^\s@<>()\"',;:]+"), "[address]"),
    (re.compile(r"\b[A-Za-z0-9+/_-]{32,}={0,2}"), "[hidden]"),
)


def redact(text: str) -> str:
    """Return TEXT without mail addresses, passwords, tokens and keys, on one line."""
    for pattern, instead in _REDACTIONS:
        text = pattern.sub(instead, text)
    return text.replace("\r", "\\r").replace("\n", "\\n")


@contextmanager
def log_kept_in(profile: Path, *, name: str = "window", verbose: bool = False) -> Iterator[Path]:
    """Write the log to `PROFILE/logs/NAME.log` while the block runs; yield the file's path.

    Args:
        profile: the profile's folder.
        name: "window" or "command": two programs never turn over one another's file.
        verbose: log each step, and to standard error too.
    """
    file = profile / LOG_FOLDER / f"{name}.log"
    handlers: list[logging.Handler] = [_PrivateFile(file)]
    if verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
    loggers = [logging.getLogger(name) for name in OUR_LOGGERS]
    levels = [logger.level for logger in loggers]
    for handler in handlers:
        handler.setFormatter(_IdsOnly(_LINE))
        logging.getLogger().addHandler(handler)
    for logger in loggers:
        logger.setLevel(logging.DEBUG if verbose else logging.INFO)
    try:
        yield file
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        for handler in handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """Turns over at 1 MB, keeps five files, each readable by its owner only."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file, maxBytes=FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True
        )

    def _open(self) -> TextIOWrapper:
        private_folder(Path(self.baseFilename).parent)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        descriptor = os.open(self.baseFilename, flags, PRIVATE_FILE)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Go on: a full disk or a folder that can't be written must not stop the consultant."""


class _IdsOnly(logging.Formatter):
    """Formats a record on one line, redacted, with exceptions as types and places."""

    def format(self, record: logging.LogRecord) -> str:
        record = logging.makeLogRecord(record.__dict__)  # other handlers see it whole
        record.msg, record.args, record.exc_text = _message(record), None, None
        return super().format(record)

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return "" if ei[1] is None else "\n".join(_told(ei[1]))


def _message(record: logging.LogRecord) -> str:
    """Return what RECORD says; of another library only the place, as its words may quote."""
    if record.name.split(".")[0] in OUR_LOGGERS:
        return redact(record.getMessage())
    return f"(said in {record.funcName}, {record.filename}:{record.lineno})"


def _told(error: BaseException, *, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    """Yield ERROR's cause first, then the places it passed, then its type."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _told(before, seen=seen | {id(error)})
        yield "  then, while that was dealt with:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
    yield f"  {type(error).__module__}.{type(error).__qualname__}{_number(error)}"


def _number(error: BaseException) -> str:
    """Return the system's word for an error: a fact that quotes nobody."""
    if not isinstance(error, OSError) or error.errno is None:
        return ""
    return f" {errno.errorcode.get(error.errno, error.errno)}"
