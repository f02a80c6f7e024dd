"""Why a file was not saved: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.summaries import SummaryVersion
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitState

_OVER = (VisitState.FINISHED, VisitState.ISSUED)


def copy_refused_text(name: str, problem: DiskRefused, made: SummaryVersion) -> str:
    """Return what to say where the page was MADE, but its copy NAME was refused."""
    safe = _tr("The page is made and kept here as version {n}.").format(n=made.version)
    return " ".join((_not_saved(name, problem), safe, _what_to_do(problem)))


def page_refused_text(problem: DiskRefused, facts: VisitFacts) -> str:
    """Return what to say where the page itself could not be made."""
    finished = facts.visit.state in _OVER
    safe = (
        _tr("The visit is finished and your words are saved.")
        if finished
        else _tr("Your words are saved.")
    )
    todo = (
        _tr("Make some room, then press Save PDF again.")
        if problem.why == "full"
        else _tr("Look after the disk that holds your data, then press Save PDF again.")
    )
    return " ".join((_tr("The page was not made."), _why(problem), safe, todo))


def file_refused_text(name: str, problem: DiskRefused) -> str:
    """Return what to say where another file, NAME, was refused."""
    safe = _tr("Your words are saved.")
    return " ".join((_not_saved(name, problem), safe, _what_to_do(problem)))


def _not_saved(name: str, problem: DiskRefused) -> str:
    return _tr("“{name}” was not saved. {why}").format(name=name, why=_why(problem))


def _why(problem: DiskRefused) -> str:
    known = {
        "full": _tr("The disk is full."),
        "read-only": _tr("Nothing can be written there."),
        "not permitted": _tr("Nothing can be written there, or the file is open elsewhere."),
        "its folder is gone": _tr("The folder is not there any more."),
        "its name is too long": _tr("The name is too long for that disk."),
        "it is no plain file": _tr("A folder or a device has that name."),
        "it is a place of the program itself": _tr("The program keeps your data there."),
    }
    return known.get(problem.why) or _tr("The disk did not take it.")


def _what_to_do(problem: DiskRefused) -> str:
    known = {
        "full": _tr("Make some room or choose another disk, then save again."),
        "not permitted": _tr("Close the file or choose another folder, then save again."),
        "its name is too long": _tr("Choose a shorter name, then save again."),
        "it is no plain file": _tr("Choose another name, then save again."),
    }
    return known.get(problem.why) or _tr("Choose another folder, then save again.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilesRefused", text)
