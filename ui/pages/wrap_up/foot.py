"""The foot of the wrap-up: is it saved, where the clock stands, back, and on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.letters.way_texts import Offer
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.shortcuts import CommandName, shown_key
from ui.widgets.accessible import announce
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import FooterBar
from ui.widgets.labels import Label, Wrap, set_tip
from ui.widgets.save_state import SaveState

_WIDEST_NAME = 180


class Foot(FooterBar):
    """One primary button: the next step, and on the last one the page itself.

    There another one stands beside it: paper where the primary one makes a file, else a file.
    """

    back_wanted = Signal()
    on_wanted = Signal()
    beside_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing about a clock yet."""
        self._look = look
        self.save_state = SaveState(look)
        self._clock = Label(look, "", Role.SMALL)
        self._clock.setObjectName("stopped-clock")
        self._why = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._why.setObjectName("why-not-yet")
        self._why.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._back = Button(look, self.tr("Back to visit"))
        self._back.setObjectName("back-to-visit")
        self._on = Button(look, "", Kind.PRIMARY)
        self._on.setObjectName("go-on")
        self._beside = Button(look, "")
        self._beside.setObjectName("hand-over-otherwise")
        self._beside.hide()
        self._offer: Offer | None = None
        self._is_last = False
        self._waits = False
        super().__init__(
            look,
            self.save_state,
            look.px(12),
            self._why,
            self._clock,
            look.px(8),
            self._back,
            self._beside,
            self._on,
            parent=parent,
        )
        self._back.clicked.connect(self.back_wanted)
        self._on.clicked.connect(self._on_pressed)
        self._beside.clicked.connect(self._on_beside_pressed)

    def show_clock(self, text: str) -> None:
        """Say where the clock stands."""
        self._clock.setText(text)

    @property
    def says_why(self) -> bool:
        """Tell whether it says why nothing came of pressing the button."""
        return bool(self._why.text())

    def say(self, why: str) -> None:
        """Say beside the button why nothing came of pressing it; nothing in place of the clock."""
        if why == self._why.text():
            return
        self._why.setText(why)
        self._clock.setVisible(not why)
        if why:
            announce(self._why, why, urgent=True)

    def show_next(self, step: str) -> None:
        """Lead on to STEP."""
        self._is_last = False
        self._beside.hide()
        self._on.set_icon("arrow-right")
        self._on.set_label(step)
        set_tip(self._on, step, keys=shown_key(CommandName.NEXT_STEP))

    def show_save(self) -> None:
        """Offer to hand the page over, as it was offered last."""
        self._is_last = True
        offer = self._offer
        if offer is None:
            return
        self._on.set_icon(offer.icon)
        self._on.set_label(offer.words)
        set_tip(self._on, offer.tip, keys=shown_key(CommandName.HAND_OVER))
        self._beside.set_label(offer.beside)
        keys = "" if offer.beside_saves else shown_key(CommandName.PRINT_PAGE)
        set_tip(self._beside, offer.beside, keys=keys)
        self._beside.show()

    def offer(self, offer: Offer) -> None:
        """Say on the last step what its buttons do."""
        self._offer = offer
        if self._is_last:
            self.show_save()

    def short_name(self, name: str) -> str:
        """Return NAME as far as there is room for it on a button."""
        room = self._look.px(_WIDEST_NAME)
        dots = Qt.TextElideMode.ElideRight
        return QFontMetrics(self.font()).elidedText(name, dots, room)

    def let_go_on(self, *, allowed: bool) -> None:
        """Let the primary button do nothing while its work is being done."""
        self._waits = not allowed  # out of use altogether it would lose the focus

    def focus_on(self) -> None:
        """Stand on the primary button."""
        self._on.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_pressed(self) -> None:
        if not self._waits:
            self.on_wanted.emit()

    def _on_beside_pressed(self) -> None:
        if not self._waits:
            self.beside_wanted.emit()
