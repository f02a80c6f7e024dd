"""The frame of every dialog: a heading, what it asks, and buttons that are verbs."""

from PySide6.QtWidgets import QDialog, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.boxes import Item, column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Heading, Wrap

_WIDTH = 460


class Question(QDialog):
    """Enter is the primary button, Esc the quiet one."""

    def __init__(
        self,
        look: Appearance,
        title: str,
        *items: Item,
        act: str,
        leave: str,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask TITLE.

        Args:
            look: the look in force.
            title: the question in a few words; also the window's title.
            items: what is asked, below each other.
            act: words of the primary button.
            leave: words of the quiet one.
            beside: another button, at the left end of the line of buttons.
            parent: the window it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.act_button = Button(look, act, Kind.PRIMARY)
        self.act_button.setObjectName("act")
        self.act_button.setDefault(True)
        self.act_button.clicked.connect(self.accept)
        quiet = Button(look, leave, Kind.GHOST)
        quiet.setObjectName("leave")
        quiet.clicked.connect(self.reject)
        edge = look.px(24)
        aside = (beside,) if beside is not None else ()
        body = column(
            Heading(look, title, Role.TITLE, wrap=Wrap.WORDS),
            look.px(4),
            *items,
            look.px(10),
            row(*aside, None, quiet, self.act_button, spacing=look.px(8)),
            spacing=look.px(10),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(body)
        self.setMinimumWidth(look.px(_WIDTH))
