"""The head of the wrap-up, in one line: what it is, whose visit it is about, and the steps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.wrap_up.step_names import title
from ui.widgets.boxes import row
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.stepper import Stepper

SIDE = 28


def whose_label(look: Appearance) -> Label:
    """Return the label for whose visit it is; a long name ends in dots beside the steps."""
    label = Label(look, "", wrap=Wrap.DOTS)
    label.setObjectName("whose")
    return label


def head_line(look: Appearance, whose: Label, stepper: Stepper) -> QHBoxLayout:
    """Return the head with WHOSE visit it is and STEPPER."""
    side = look.px(SIDE)
    return row(
        Heading(look, title(), Role.DISPLAY),
        look.px(12),
        whose,
        side,
        stepper,
        None,
        margins=(side, look.px(12), side, look.px(4)),
        align=Qt.AlignmentFlag.AlignVCenter,
    )
