"""Where one stands on coming to the wrap-up: on the words that one left, or that are wanted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.pages.wrap_up.jumps import WORDS, Jumps
from ui.pages.wrap_up.view import WrapUpView


def stand(view: WrapUpView, jumps: Jumps, was_here: QWidget | None, *, handed_over: bool) -> None:
    """Go on in VIEW where the work was left, or where it begins.

    Args:
        view: the parts of the wrap-up.
        jumps: the way to a place.
        was_here: what had the focus, None for a visit that was not here before.
        handed_over: whether the page went out, so that nothing typed by accident may change it.
    """
    if view.is_done:
        view.done.focus_first()
    elif was_here is not None and view.frame.edits(was_here):
        was_here.setFocus(Qt.FocusReason.OtherFocusReason)
    elif handed_over:
        view.frame.focus_step()
    elif was_here is None or not _go_to_wanted_words(view, jumps):
        view.frame.focus_first()


def _go_to_wanted_words(view: WrapUpView, jumps: Jumps) -> bool:
    """Stand on the first words that the page waits for; tell whether there are any.

    Who went back to the visit by the button of the foot had left that, and no words.
    """
    wanted = next((field for field in view.words.fields.in_order() if field.needs_words), None)
    if wanted is None or view.frame.step != WORDS:
        return False
    jumps.go(wanted.place)
    return True
