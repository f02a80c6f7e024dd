"""The menu of a photo: everything that can be done with it, each with its key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from consultant_app.domain.photos import Pair, Photo
from ui.pages.visit.photos.tile import PhotoAct
from ui.widgets.menu import Menu


def photo_menu(photo: Photo, wanted: Callable[[PhotoAct], None], parent: QWidget) -> QMenu:
    """Return the menu of PHOTO; WANTED is called with what is chosen."""
    menu = Menu(parent)
    menu.setObjectName("photo-menu")
    for act, words, keys in _entries(photo):
        entry = menu.addAction(f"{words}\t{keys}")
        entry.setObjectName(f"photo-{act.value}")
        entry.triggered.connect(partial(_on_chosen, wanted, act))
    return menu


def _on_chosen(wanted: Callable[[PhotoAct], None], act: PhotoAct, _on: bool = False) -> None:
    wanted(act)


def _entries(photo: Photo) -> tuple[tuple[PhotoAct, str, str], ...]:
    is_before, is_after = photo.pair is Pair.BEFORE, photo.pair is Pair.AFTER
    return (
        (PhotoAct.OPEN, _tr("Describe"), "Enter"),
        (PhotoAct.LARGER, _tr("Larger, and crop"), "V"),
        (PhotoAct.TURN_LEFT, _tr("Turn left"), "L"),
        (PhotoAct.TURN_RIGHT, _tr("Turn right"), "R"),
        (PhotoAct.BEFORE, _tr("No longer “before”") if is_before else _tr("Before"), "B"),
        (PhotoAct.AFTER, _tr("No longer “after”") if is_after else _tr("After"), "A"),
        (PhotoAct.EARLIER, _tr("Move forward"), "Alt+←"),
        (PhotoAct.LATER, _tr("Move back"), "Alt+→"),
        (PhotoAct.SHOW, _tr("Only keep it") if photo.public else _tr("Show on their page"), "S"),
        (PhotoAct.REMOVE, _tr("Remove"), "Del"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoMenu", text)
