"""Why a file can't go along with a page, in words: what happened, and what to do."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.attached_files import CannotAttach, WhyNotAttached
from consultant_app.domain.problems import Problem


def words_of_attachments(problem: Problem) -> tuple[str, str] | None:
    """Return title and body for PROBLEM, None for those of other kinds."""
    if not isinstance(problem, CannotAttach):
        return None
    title = _tr("“{name}” can’t go along.").format(name=problem.path.name or problem.path)
    return title, _advice(problem.why)


def _advice(why: WhyNotAttached) -> str:
    return {
        WhyNotAttached.OWN_FILE: _tr(
            "It belongs to the program’s own data, which hold more than one client. To send a "
            "page along, save it as a PDF elsewhere first."
        ),
        WhyNotAttached.NO_FILE: _tr("There is no such file any more. Nothing was sent."),
        WhyNotAttached.EMPTY: _tr("There is nothing in it. Choose another file."),
        WhyNotAttached.TOO_LARGE: _tr(
            "It is over 50 MB, and no mail server takes that. Give it to them on a stick, or by "
            "a link."
        ),
        WhyNotAttached.TOGETHER: _tr(
            "With it the files are over 50 MB together, and no mail server takes that. Give it to "
            "them on a stick, or by a link."
        ),
        WhyNotAttached.CHANGED: _tr(
            "It is being saved just now. Nothing was sent. Wait a moment, then send again."
        ),
        WhyNotAttached.UNREADABLE: _tr(
            "Its disk did not give it. Nothing was sent. Connect the disk, or choose another file."
        ),
    }[why]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)
