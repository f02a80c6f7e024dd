"""Edit a promise, a part and a private note."""

from dataclasses import replace

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.parts import Part
from consultant_app.domain.private_notes import PrivateLine
from consultant_app.domain.promises import CLIENT, CONSULTANT, Promise
from consultant_app.domain.text_caps import most_letters
from consultant_app.domain.text_state import TextState
from ui.look.type import Role
from ui.money_texts import amount_for_editing, quantity, read_amount
from ui.pages.visit.day_texts import words_for_editing
from ui.pages.visit.editors.choices import Choices, chosen_person, people_choices
from ui.pages.visit.editors.entry_editor import EditingRoom, EntryEditor, one_line
from ui.widgets.check_box import CheckBox


class PromiseEditor(EntryEditor):
    """`promise` is what the fields say; `is_kept` whether it is ticked as kept."""

    def __init__(self, room: EditingRoom, promise: Promise) -> None:
        """Show PROMISE."""
        super().__init__(room, name=self.tr("Edit promise"))
        self._promise = promise
        self._given: DayWords | None = None
        proposal = promise.state is TextState.PROPOSED
        self._what = self._sentence(self.tr("What"), "what", promise.what, proposal=proposal)
        self._who = self._choice(self.tr("Who does it"), "who", self._doers(), promise.who)
        people = people_choices(room.facts, self.tr("Nobody named"))
        self._to = self._choice(self.tr("Promised to"), "to", people, promise.to)
        words = words_for_editing(promise, room.today())
        self._by = self._day(self.tr("By when"), "by", promise.by, words)
        self._by.day_changed.connect(self._on_day_changed)
        self._kept = CheckBox(room.look, self.tr("Kept"), role=Role.SMALL)
        self._kept.setObjectName("kept")
        self._kept.setChecked(promise.kept_on is not None)
        self._kept.toggled.connect(self._saving.touch)
        self._beside(self._what)
        self._beside(self._who, self._to, self._by)
        self._fields.addWidget(self._kept)
        self._dress()

    @property
    def promise(self) -> Promise:
        """The promise as the fields have it; that it was kept is told apart."""
        who = self._who.value
        changed = replace(
            self._promise,
            what=self._what.text.strip() or self._promise.what,
            who=who if isinstance(who, str) else self._promise.who,
            to=chosen_person(self._to.value),
            state=TextState.PROPOSED if self._what.is_proposal else TextState.ACCEPTED,
        )
        if self._given is None:
            return changed
        day = self._given
        return replace(changed, by=day.by, by_words=day.by_words, next_visit=day.next_visit)

    @property
    def is_kept(self) -> bool:
        """Tell whether the promise is ticked as kept."""
        return self._kept.isChecked()

    def _doers(self) -> Choices:
        facts = self._room.facts
        me = facts.business.first_name or self.tr("You")
        known = ((CONSULTANT, me), (CLIENT, self.tr("The customer")))
        others = {c.name for c in facts.contacts} | {self._promise.who}
        return (*known, *((name, name) for name in sorted(others - {CONSULTANT, CLIENT})))

    def _on_day_changed(self, day: DayWords | None) -> None:
        self._given = self._meant(self._by, day)


class PartEditor(EntryEditor):
    """`part` is what the fields say."""

    def __init__(self, room: EditingRoom, part: Part) -> None:
        """Show PART."""
        super().__init__(room, name=self.tr("Edit part"))
        self._part = part
        most = most_letters(Part, "name")
        self._name = self._line(self.tr("Part"), "part-name", part.name, most=most)
        self._count = self._line(self.tr("How many"), "quantity", quantity(part.quantity))
        self._price = self._line(self.tr("Price for one"), "price", amount_for_editing(part.price))
        for edit in (self._count, self._price):
            edit.left.connect(self._on_number_left)
        self._beside(self._name, self._count, self._price, shares=(4, 1, 1))
        self._dress()

    @property
    def part(self) -> Part:
        """The part as the fields have it; a number that can't be read stays as it was."""
        count, price = read_amount(self._count.text()), read_amount(self._price.text())
        no_price = not self._price.text().strip()
        return replace(
            self._part,
            name=self._name.text().strip() or self._part.name,
            quantity=count if count else self._part.quantity,
            price=None if no_price else self._part.price if price is None else price,
        )

    def _on_number_left(self, _text: str) -> None:
        for edit, needed in ((self._count, True), (self._price, False)):
            unclear = read_amount(edit.text()) is None and (needed or bool(edit.text().strip()))
            self._say(edit, self.tr("Write a number like 34.90.") if unclear else "")


class PrivateEditor(EntryEditor):
    """`text` is what the note says."""

    def __init__(self, room: EditingRoom, note: PrivateLine) -> None:
        """Show NOTE."""
        super().__init__(room, name=self.tr("Edit private note"))
        self._note = note
        self._text = self._paragraph(self.tr("Private note"), "private-text", note.text)
        self._beside(self._text)
        self._dress()

    @property
    def text(self) -> str:
        """The note as the field has it."""
        return one_line(self._text.text) or self._note.text
