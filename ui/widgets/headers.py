"""What stands at the head of a page and of a card, and beside a person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.initials import Initials
from ui.widgets.labels import Heading, Label, Wrap

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PageHeader(QWidget):
    """The title of a page, a line below it, and what can be done at the right."""

    def __init__(
        self,
        look: Appearance,
        title: str,
        subtitle: str = "",
        *,
        actions: tuple[QWidget, ...] = (),
        lead: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show TITLE.

        Args:
            look: the look in force.
            title: one per page.
            subtitle: a line below, left out when empty.
            actions: widgets at the right, the most important last.
            lead: a widget before the title, such as initials.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._title = Heading(look, title, Role.DISPLAY, wrap=Wrap.DOTS)
        self._subtitle = Label(look, subtitle, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        if not subtitle:
            self._subtitle.hide()
        self._actions = row(*actions, spacing=look.px(8))
        texts = column(self._title, self._subtitle, spacing=look.px(1))
        before = (lead, look.px(14)) if lead is not None else ()
        line = row(*before, texts, look.px(20), self._actions, margins=(0, 2, 0, 0))
        line.setAlignment(self._actions, _MIDDLE)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and another line below it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))


class SectionHead(QWidget):
    """The heading of a card, with a number or a small action at its right end."""

    acted = Signal()

    def __init__(
        self,
        look: Appearance,
        title: str,
        *,
        action: str = "",
        icon: str = "",
        note: str = "",
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show TITLE.

        Args:
            look: the look in force.
            title: what the card is about.
            action: words of a small button that emits `acted`.
            icon: an icon before those words.
            note: a quiet line right after the title.
            beside: a widget at the right end, such as a pill.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._title = Heading(look, title, Role.H2)
        self._note = Label(look, note, Role.SMALL, wrap=Wrap.DOTS)
        self._button = Button(look, action, Kind.QUIET, icon=icon, small=True)
        if not action:
            self._button.hide()
        self._button.clicked.connect(self.acted)
        self._row: QHBoxLayout = row(
            self._title, look.px(10), self._note, None, self._button, align=_MIDDLE
        )
        if beside is not None:
            self._row.addWidget(beside, 0, _MIDDLE)
        self.setLayout(self._row)

    def show_title(self, title: str, note: str = "") -> None:
        """Show another title and note."""
        self._title.setText(title)
        self._note.setText(note)


class PersonLine(QWidget):
    """A person: initials, name, and what to know about them."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        note: str = "",
        *,
        initials_of: str = "",
        size: int = 34,
        beside: QWidget | None = None,
        below: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a person.

        Args:
            look: the look in force.
            name: how the person is called here: "Mrs Rowe", "Tom, reception".
            note: what to remember; goes on to more lines.
            initials_of: the name for the initials, where it is another than NAME.
            size: of the circle, 26, 34, 38 or 52.
            beside: a widget at the right end.
            below: a widget right below name and note.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        circle = Initials(look, initials_of or name, size=size)
        texts = column(Label(look, name, weight=SEMIBOLD, wrap=Wrap.DOTS), spacing=look.px(1))
        if note:
            texts.addWidget(Label(look, note, Role.SMALL, wrap=Wrap.WORDS))
        if below is not None:
            texts.addWidget(below)
        texts.addStretch(1)
        line = row(circle, look.px(11))
        line.setAlignment(circle, _TOP)
        line.addLayout(texts, 1)
        line.addStretch(0)
        if beside is not None:
            line.addWidget(beside, 0, _MIDDLE)
        self.setLayout(line)
        self.setAccessibleName(name)
