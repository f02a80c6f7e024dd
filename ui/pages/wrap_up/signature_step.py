"""The third step: whoever likes may sign; who, what they saw, where, and what was signed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from consultant_app.domain.missing import Place
from consultant_app.domain.seen_by import Signing
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.sign_visit import place_of, who_may_sign
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.wrap_up.step_head import StepHead
from ui.pages.wrap_up.word_fields import WordFields
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import Field, LineField
from ui.widgets.flow import Flow
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap

_MOST_OF_NAME = 120
_PICTURE_HEIGHT = 64
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class SignatureStep(QWidget):
    """Nothing here is needed for the page: the step can be passed.

    `hand_over_wanted` asks to turn the screen to the customer, `sign_wanted` to sign in a dialog,
    `take_back_wanted` to take the sign-off from the page, `none_wanted` to go on without one.
    `prepared` tells that who, what or where was written.
    """

    hand_over_wanted = Signal()
    sign_wanted = Signal()
    take_back_wanted = Signal()
    none_wanted = Signal()
    prepared = Signal()
    left = Signal()

    def __init__(self, look: Appearance, fields: WordFields, parent: QWidget | None = None) -> None:
        """Show nothing until the first `fill`."""
        super().__init__(parent)
        self._look = look
        self.fields = fields
        self._visit: int | None = None
        self._who = self._line(self.tr("Who signs"), "signs-who", most=_MOST_OF_NAME)
        self._where = self._line(self.tr("Where"), "signs-where")
        self._where.setPlaceholderText(self.tr("Room 2, or nothing"))
        self._people, self._what_place = holder(column()), holder(column())
        self._sentence = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._sentence.setObjectName("signs-sentence")
        self._signed = self._made_signed()
        self._to_sign = self._made_to_sign()
        self.setLayout(
            column(
                StepHead(look, self.tr("Signature")),
                Label(
                    look,
                    self.tr(
                        "If they like. It says you were there and what they saw, and it is no"
                        " order."
                    ),
                    Role.SMALL,
                    wrap=Wrap.WORDS,
                ),
                self._signed,
                self._to_sign,
                None,
                spacing=look.px(14),
            )
        )

    @property
    def signing(self) -> Signing:
        """The sign-off as it is prepared here: by name, with nothing drawn yet."""
        return Signing(
            name=" ".join(self._who.text().split()),
            what=self._what.text.strip() if self._visit is not None else "",
            place=self._where.text().strip(),
        )

    def fill(self, facts: VisitFacts, prepared: Callable[[], Signing | None]) -> bool:
        """Show who may sign the page of FACTS; of another visit what was PREPARED before.

        Returns:
            Whether the fields are others now.
        """
        is_new = self._visit != facts.visit.id
        if is_new:
            self._visit = facts.visit.id
            self._build_what(facts)
            people = who_may_sign(facts)
            first = people[0].name if people else ""
            start = prepared() or Signing(name=first, place=place_of(facts))
            self._who.offer(start.name)
            self._where.fill(start.place)
            self._what.fill(start.what)
            self._offer_people([person.name for person in people])
        return is_new

    def show_signed(self, sentence: str, picture: bytes | None, how: str) -> None:
        """Show what the page says about who saw it, HOW it was given, and the drawn PICTURE."""
        self._signed.setVisible(bool(sentence))
        self._told.setText(sentence)
        self._how.setText(how)
        drawn = QPixmap()
        if picture:
            drawn.loadFromData(picture)
        self._picture.setVisible(not drawn.isNull())
        if not drawn.isNull():
            height = self._look.px(_PICTURE_HEIGHT)
            ratio = self.devicePixelRatioF()
            shown = drawn.scaledToHeight(round(height * ratio), _SMOOTH)
            shown.setDevicePixelRatio(ratio)
            self._picture.setPixmap(shown)
        again = bool(sentence)
        words = self.tr("Sign again") if again else self.tr("Turn the screen to them")
        self._hand_over.set_label(words)

    def show_sentence(self, words: str) -> None:
        """Show what the page will say once they have signed."""
        self._sentence.setText(words)

    def focus_first(self) -> None:
        """Stand where the sign-off is mended."""
        target = self._take_back if self._signed.isVisibleTo(self) else self._who
        target.setFocus()

    def _build_what(self, facts: VisitFacts) -> None:
        """Make the field for what they saw: it is checked like every text of the page."""
        self.fields.clear()
        place = Place(table="seen_by", id=facts.visit.id, field="what")
        name = self.tr("What they saw")
        self._what = self.fields.paragraph(place, name, placeholder=self.tr("the scanner working"))
        self._what.edited.connect(self.prepared)
        self._what.left.connect(self.left)
        hint = self.tr("In your own words, after “saw”. Nothing is fine too.")
        _put_into(self._what_place, Field(self._look, name, self._what, hint=hint))

    def _offer_people(self, names: list[str]) -> None:
        """Offer NAMES beside the field: one press writes one of them."""
        buttons: list[QWidget] = []
        for number, name in enumerate(names):
            button = Button(self._look, name, small=True)
            button.setObjectName(f"signs-{number}")
            button.clicked.connect(partial(self._take, name))
            buttons.append(button)
        _put_into(self._people, Flow(*buttons, gap=self._look.px(6)))
        self._people.setVisible(len(names) > 1)

    def _take(self, name: str, _checked: bool = False) -> None:  # Qt's own signature
        self._who.setText(name)
        self.prepared.emit()
        self.left.emit()

    def _made_to_sign(self) -> QWidget:
        look = self._look
        self._hand_over = Button(look, self.tr("Turn the screen to them"), icon="signature")
        self._hand_over.setObjectName("hand-over-screen")
        self._hand_over.clicked.connect(self.hand_over_wanted)
        here = Button(look, self.tr("Sign in this window"), Kind.QUIET)
        here.setObjectName("sign-here")
        here.clicked.connect(self.sign_wanted)
        none = Button(look, self.tr("No signature today"), Kind.QUIET)
        none.setObjectName("no-signature")
        none.clicked.connect(self.none_wanted)
        buttons = Flow(self._hand_over, here, none, gap=look.px(8))
        return Card(
            look,
            Field(look, self.tr("Who signs"), self._who),
            self._people,
            self._what_place,
            Field(look, self.tr("Where"), self._where),
            self._sentence,
            buttons,
        )

    def _made_signed(self) -> QWidget:
        look = self._look
        self._told = Label(look, "", ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._told.setObjectName("signed-sentence")
        self._how = Label(look, "", Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._how.setObjectName("signed-how")
        self._picture = Label(look, "")
        self._picture.setObjectName("signed-picture")
        self._picture.setAccessibleName(self.tr("The signature"))
        self._picture.setProperty("card", "paper")
        self._take_back = Button(
            look, self.tr("Take it off the page"), Kind.QUIET, icon="undo-2", small=True
        )
        self._take_back.setObjectName("take-back")
        self._take_back.clicked.connect(self.take_back_wanted)
        head = SectionHead(look, self.tr("On the page"))
        card = Card(
            look, head, self._told, row(self._picture, None), self._how, row(self._take_back, None)
        )
        card.setObjectName("signed")
        card.hide()
        return card

    def _line(self, name: str, object_name: str, *, most: int = 300) -> LineField:
        field = LineField(self._look, name, most=most)
        field.setObjectName(object_name)
        field.textEdited.connect(self.prepared)
        field.left.connect(self.left)
        return field


def _put_into(place: QWidget, widget: QWidget) -> None:
    """Let WIDGET be all that stands in PLACE."""
    layout = place.layout()
    if layout is None:
        return
    old = layout.takeAt(0)
    before = old.widget() if old is not None else None
    if before is not None:
        before.hide()
        before.deleteLater()
    layout.addWidget(widget)
