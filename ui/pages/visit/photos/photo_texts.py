"""What is said about photos: why one can't be used, and what a key does to one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.problems import BadImage, ImageTrouble, Problem
from ui.problem_texts import problem_text


def refused_text(name: str, problem: Problem) -> str:
    """Return one sentence on why the picture called NAME was not added."""
    if not isinstance(problem, BadImage):
        text = problem_text(problem)
        return f"{name}: {text.title} {text.body}"
    words = {
        ImageTrouble.NOT_A_PHOTO: _tr(
            "{name} can’t be read; it is no JPEG, PNG, GIF or WebP picture."
        ),
        ImageTrouble.PHONE_ONLY: _tr(
            "{name} can’t be read; it is a HEIC picture. Share it from the phone as JPEG."
        ),
        ImageTrouble.TOO_LARGE: _tr("{name} is too large for a photo."),
        ImageTrouble.DAMAGED: _tr("{name} can’t be read; the file is damaged or cut off."),
        ImageTrouble.UNREADABLE: _tr("{name} can’t be read; its disk did not give it."),
    }
    return words[ImageTrouble(problem.why)].format(name=name)


def added_text(count: int) -> str:
    """Return the news that COUNT photos were added."""
    if count == 1:
        return _tr("Photo added.")
    return _tr("{n} photos added.").format(n=count)


def known_text(count: int) -> str:
    """Return the news that the visit has all of COUNT pictures already."""
    if count == 1:
        return _tr("The visit has it already.")
    return _tr("The visit has them already.")


def not_added_text(refused: Sequence[str], *, of: int) -> str:
    """Return the news about pictures that were REFUSED, each with its sentence, OF so many."""
    if len(refused) == 1:
        return refused[0]
    words = _tr("{n} of {all} pictures can’t be used. The card Photos names each.")
    return words.format(n=len(refused), all=of)


def offer_text(names: Sequence[str]) -> str:
    """Return what the camera folder offers."""
    if len(names) == 1:
        return _tr("New in your camera folder: {name}").format(name=names[0])
    return _tr("New in your camera folder: {n} pictures").format(n=len(names))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Photos", text)
