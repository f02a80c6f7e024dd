"""Who are you, and where would you like to start? Everything can be skipped."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.phone_numbers import is_phone_number
from consultant_app.domain.problems import Problem
from consultant_app.workflows import keep_settings, make_sample_data
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import Role
from ui.navigation import PlaceName
from ui.place import Place, Workplace
from ui.problem_texts import problem_text
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Ground
from ui.widgets.fields import Field, LineField
from ui.widgets.icon import Icon, RoundIcon
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.shared_row import SharedRow

_WIDTH = 860
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class FirstRunPage(Place):
    """Asks for two names, then offers a first client or sample clients."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Begin with the names."""
        super().__init__(parent)
        self._workplace = workplace
        look = workplace.look
        self._person = LineField(look, self.tr("Your name"), placeholder=self.tr("Sam Fielding"))
        self._person.setObjectName("first-person")
        self._business = LineField(
            look, self.tr("Your business"), placeholder=self.tr("Fielding IT")
        )
        self._business.setObjectName("first-business")
        self._reach = LineField(
            look, self.tr("Phone or email"), placeholder=self.tr("01632 960 118")
        )
        self._reach.setObjectName("first-reach")
        self._reach_field = Field(
            look,
            self.tr("Phone or email"),
            self._reach,
            hint=self.tr("How your customers reach you. It stands on every page."),
        )
        self._reach.left.connect(self._on_reach_left)
        self._title = Heading(look, "", Role.DISPLAY)
        inner = QWidget()
        self._stack = QStackedLayout(inner)  # in nothing, it shows what is added as a window
        self._stack.addWidget(self._names_step())
        self._stack.addWidget(self._start_step())
        inner.setMaximumWidth(look.px(_WIDTH))
        across = row()
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        edges = (look.px(28), look.px(20), look.px(28), look.px(20))
        self.setLayout(column(ScrollPage(column(None, across, None, None, margins=edges))))

    def arrive(self) -> None:
        """Stand in the first field."""
        self._stack.setCurrentIndex(0)
        self._person.setFocus()

    def _names_step(self) -> QWidget:
        look = self._workplace.look
        go_on = Button(look, self.tr("Go on"), Kind.PRIMARY, icon="arrow-right")
        go_on.setObjectName("first-go-on")
        go_on.clicked.connect(self._on_named)
        for field in (self._person, self._business, self._reach):
            field.returnPressed.connect(self._on_enter)
        step = QWidget()
        step.setLayout(
            column(
                Heading(look, self.tr("Good to have you here"), Role.DISPLAY),
                Label(
                    look,
                    self.tr("Two or three words for the top of your pages. You can skip them."),
                    ink=Ink.TEXT2,
                    wrap=Wrap.WORDS,
                ),
                look.px(8),
                Card(
                    look,
                    Field(look, self.tr("Your name"), self._person),
                    Field(look, self.tr("Your business"), self._business),
                    self._reach_field,
                ),
                row(None, go_on),
                None,
                spacing=look.px(12),
            )
        )
        return step

    def _start_step(self) -> QWidget:
        look = self._workplace.look
        first = self._first_client(look)
        around = self._look_around(look)
        gap, least = look.px(16), look.px(240)
        cards = SharedRow(first, around, gap=gap, least=least, level=True)
        step = QWidget()
        step.setLayout(
            column(
                self._title,
                Label(
                    look,
                    self.tr(
                        "This is your quiet place for clients, visits and promises. "
                        "Where would you like to start?"
                    ),
                    ink=Ink.TEXT2,
                    wrap=Wrap.WORDS,
                ),
                look.px(8),
                cards,
                self._privacy(),
                None,
                spacing=look.px(11),
            )
        )
        return step

    def _first_client(self, look: Appearance) -> Card:
        self._add = Button(look, self.tr("Add a client"), Kind.PRIMARY, icon="plus")
        self._add.setObjectName("first-add-client")
        self._add.clicked.connect(lambda: self._workplace.navigation.add_client())
        words = self.tr(
            "A name is enough. Add people, the door code and the dog when you hear about them."
        )
        title = self.tr("Add your first client")
        return _choice(look, "user-round", Tone.GREEN, title, words, self._add)

    def _look_around(self, look: Appearance) -> Card:
        self._sample = Button(look, self.tr("Use sample clients"))
        self._sample.setObjectName("first-sample")
        self._sample.clicked.connect(self._on_sample)
        words = self.tr("Made-up clients with visits and promises. Remove them all with one click.")
        title = self.tr("Look around first")
        return _choice(look, "sparkles", Tone.VIOLET, title, words, self._sample)

    def _privacy(self) -> Card:
        look = self._workplace.look
        words = self.tr(
            "Your notes stay on this laptop. Nothing leaves it unless you send, save or export it."
        )
        line = row(
            Icon(look, "lock"),
            look.px(10),
            Label(look, words, Role.SMALL, wrap=Wrap.WORDS),
            None,
            align=_MIDDLE,
        )
        return fitting(Card(look, line, ground=Ground.SUNKEN, margins=(16, 14, 16, 14)))

    def _on_enter(self) -> None:
        """Go to the next field, and on from the last."""
        if self._reach.hasFocus():
            self._on_named()
        else:
            self.focusNextChild()

    def _on_reach_left(self, text: str) -> None:
        """Say beside the field what belongs there, and where anything else has its place."""
        words = self.tr(
            "Write one phone number, like 01632 960 118, or one email address. "
            "An address has its place in Settings, under You and your business."
        )
        self._reach_field.show_problem("" if _can_reach(text) else words)

    def _on_named(self) -> None:
        """Keep the names and go on; what reaches nobody is mended first, or left empty."""
        reach = self._reach.text()
        self._on_reach_left(reach)
        if _can_reach(reach):
            self._keep_names(reach.strip())
        else:
            self._reach.setFocus()

    def _keep_names(self, reach: str) -> None:
        desk = self._workplace.desk
        business = keep_settings.business(desk)
        named = replace(
            business,
            person=self._person.text().strip() or business.person,
            name=self._business.text().strip() or business.name,
            email=reach if "@" in reach else business.email,
            phone=reach if reach and "@" not in reach else business.phone,
        )
        if named != business:
            keep_settings.save_business(desk, named, by=self)
        settings = keep_settings.app_settings(desk)
        keep_settings.save_app_settings(desk, replace(settings, first_run_done=True), by=self)
        welcome = self.tr("Welcome, {name}") if named.first_name else self.tr("Welcome")
        self._title.setText(welcome.format(name=named.first_name))
        self._stack.setCurrentIndex(1)
        self._add.setFocus()

    def _on_sample(self) -> None:
        """Make the sample clients beside the window: their past pages are truly made."""
        self._sample.setEnabled(False)
        self._sample.set_label(self.tr("Making them…"))
        make = partial(make_sample_data.make_sample_data, self._workplace.desk)
        self._workplace.jobs.run(make, self._on_made, self._on_not_made)

    def _on_made(self, _clients: int) -> None:
        self._show_sample_button()
        if self.isVisible():
            self._workplace.navigation.go(PlaceName.TODAY)

    def _on_not_made(self, problem: Problem) -> None:
        self._show_sample_button()
        words = problem_text(problem)
        self._workplace.navigation.tell(f"{words.title} {words.body}")

    def _show_sample_button(self) -> None:
        self._sample.setEnabled(True)
        self._sample.set_label(self.tr("Use sample clients"))


def _can_reach(text: str) -> bool:
    """Tell whether TEXT is a number, an email address, or nothing at all."""
    reach = text.strip()
    return not reach or is_email_address(reach) or is_phone_number(reach)


def _choice(
    look: Appearance, icon: str, tone: Tone, title: str, words: str, button: Button
) -> Card:
    """Return a card with an icon, what it means, and the button that does it."""
    return fitting(
        Card(
            look,
            RoundIcon(look, icon, tone, size=44),
            Heading(look, title, Role.H2, wrap=Wrap.WORDS),
            Label(look, words, Role.SMALL, wrap=Wrap.WORDS),
            None,
            row(button, None),
        )
    )
