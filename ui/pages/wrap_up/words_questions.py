"""What the first step says where something is not there: no note, no request, not for the page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.work import WorkItem
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.wrap_up.fold import Fold
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Ground
from ui.widgets.icon import Icon
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.notices import EmptyState

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class NothingNoted(EmptyState):
    """The visit has no entry that the page could tell of."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Offer to go back and write."""
        super().__init__(
            look,
            "pen-line",
            self.tr("Nothing is noted for the page."),
            self.tr("Write a line or two, or finish without a summary."),
            action=self.tr("Write a line"),
            action_icon="pen-line",
            parent=parent,
        )


class WhatTheyAsked(Card):
    """Work, but no request: asks once whether that is so."""

    nothing_asked = Signal()
    back_wanted = Signal()

    def __init__(self, look: Appearance, *, nothing: bool, parent: QWidget | None = None) -> None:
        """Ask, or say quietly that it was answered: NOTHING was asked."""
        super().__init__(look, ground=Ground.SUNKEN, spacing=8, parent=parent)
        if nothing:
            words = self.tr("They asked for nothing this time. The page says so kindly.")
            self.body.addLayout(
                row(
                    Icon(look, "check", size=16, ink=Ink.PRIMARY),
                    look.px(8),
                    Label(look, words, Role.SMALL, wrap=Wrap.WORDS),
                    None,
                    align=_MIDDLE,
                )
            )
            return
        none = Button(look, self.tr("Nothing this time"), Kind.GHOST, small=True)
        none.setObjectName("nothing-asked")
        none.clicked.connect(self.nothing_asked)
        add = Button(look, self.tr("Add what they asked"), Kind.QUIET, small=True)
        add.setObjectName("add-request")
        add.clicked.connect(self.back_wanted)
        help_text = self.tr("A request in their own words makes the page theirs.")
        self.body.addLayout(
            column(
                Heading(look, self.tr("Did they ask for anything?"), Role.H2),
                Label(look, help_text, Role.SMALL, wrap=Wrap.WORDS),
                look.px(4),
                row(none, add, None, spacing=look.px(8)),
                spacing=look.px(4),
            )
        )


class OnlyForYou(Fold):
    """What stays off the page because the consultant said so, with the way back."""

    on_page_wanted = Signal(object)

    def __init__(
        self, look: Appearance, work: Sequence[WorkItem], parent: QWidget | None = None
    ) -> None:
        """List WORK."""
        title = self.tr("Only for you ({n})").format(n=len(work))
        super().__init__(look, title, *(self._row(look, item) for item in work), spacing=4)
        self.line.setObjectName("only-for-you")

    def _row(self, look: Appearance, work: WorkItem) -> QWidget:
        back = Button(look, self.tr("Put it on the page"), Kind.QUIET, small=True)
        back.setObjectName(f"work-{work.id}-on-page")
        back.setAccessibleName(self.tr("Put it on the page: {note}").format(note=work.note))
        back.clicked.connect(partial(self._on_back, work))
        line = QWidget()
        line.setLayout(
            row(
                Icon(look, "lock", size=16, ink=Ink.TEXT3),
                look.px(7),
                Label(look, work.note, Role.SMALL, wrap=Wrap.WORDS),
                None,
                back,
                align=_MIDDLE,
            )
        )
        return line

    def _on_back(self, work: WorkItem) -> None:
        self.on_page_wanted.emit(work)
