"""Edit a piece of work: the private note, the plain words, and what belongs to them."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import EquipmentId
from consultant_app.domain.text_state import TextState
from consultant_app.domain.work import WorkItem
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.visit.editors.choices import chosen_request, request_choices
from ui.pages.visit.editors.entry_editor import EditingRoom, EntryEditor, one_line
from ui.widgets.boxes import column
from ui.widgets.check_box import CheckBox
from ui.widgets.chips import Chip
from ui.widgets.flow import Flow
from ui.widgets.labels import Label


class WorkEditor(EntryEditor):
    """`work` is what the fields say."""

    def __init__(self, room: EditingRoom, work: WorkItem) -> None:
        """Show WORK."""
        super().__init__(room, name=self.tr("Edit work"))
        self._work = work
        self._note = self._paragraph(self.tr("Your note"), "note", work.note)
        reader = room.facts.contact.called if room.facts.contact else ""
        plain = self.tr("For {name}").format(name=reader) if reader else self.tr("In plain words")
        proposal = work.state is TextState.PROPOSED and bool(work.public)
        self._public = self._sentence(plain, "public", work.public, proposal=proposal)
        self._why = self._paragraph(self.tr("Why it matters"), "why", work.why)
        self._notice = self._paragraph(self.tr("What they may notice"), "notice", work.notice)
        requests = request_choices(room.facts, self.tr("No request"))
        self._answers = self._choice(self.tr("Answers"), "answers", requests, work.request_id)
        self._time = self._minutes(self.tr("Time"), "minutes", work.minutes)
        self._private = CheckBox(room.look, self.tr("Only for me"), role=Role.SMALL)
        self._private.setObjectName("only-for-me")
        self._private.setChecked(work.only_for_me)
        self._private.toggled.connect(self._saving.touch)
        self._things: dict[EquipmentId, Chip] = {}
        self._arrange()

    @property
    def work(self) -> WorkItem:
        """The work as the fields have it."""
        return replace(
            self._work,
            note=one_line(self._note.text) or self._work.note,
            public=self._public.text.strip(),
            state=TextState.PROPOSED if self._public.is_proposal else TextState.ACCEPTED,
            why=self._why.text.strip(),
            notice=self._notice.text.strip(),
            request_id=chosen_request(self._answers.value),
            minutes=self._time.minutes,
            only_for_me=self._private.isChecked(),
            equipment_ids=tuple(i for i, chip in self._things.items() if chip.isChecked()),
        )

    def follow(self, work: WorkItem) -> None:
        """Take over what was stored: a changed note may have brought another proposal."""
        before, self._work = self._work, work
        if self._public.is_proposal and self._public.text != work.public:
            self._public.fill(work.public, proposal=bool(work.public))
        for edit, was, now in (
            (self._why, before.why, work.why),
            (self._notice, before.notice, work.notice),
        ):
            if edit.text.strip() == was:
                edit.fill(now)

    def _arrange(self) -> None:
        self._beside(self._note)
        self._beside(self._public)
        self._beside(self._why, self._notice)
        self._beside(self._answers, self._time, shares=(4, 1))
        if self._room.facts.equipment:
            self._fields.addLayout(self._equipment(self._room.facts.equipment))
        self._fields.addWidget(self._private)
        self._dress()

    def _equipment(self, things: tuple[Equipment, ...]) -> QVBoxLayout:
        look = self._room.look
        for thing in things:
            chip = Chip(look, thing.name, checkable=True)
            chip.setObjectName(f"equipment-{thing.id}")
            chip.setChecked(thing.id in self._work.equipment_ids)
            chip.toggled.connect(self._saving.touch)
            self._things[thing.id] = chip
        title = Label(look, self.tr("Worked on"), Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT)
        return column(title, Flow(*self._things.values()), spacing=look.px(5))
