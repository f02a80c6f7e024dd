"""The part "So far": what was noted at this visit, and what is still open from earlier ones."""

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.entries import (
    PARTS,
    PRIVATE,
    PROMISES,
    REQUESTS,
    WORK,
    Entry,
    entries,
)
from consultant_app.domain.private_notes import PrivateLine
from consultant_app.domain.requests import Request
from consultant_app.domain.time_words import read_clock
from consultant_app.domain.visit_facts import VisitFacts
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import Role
from ui.outcome_texts import counted_outcomes
from ui.pages.visit.editors.entry_editor import EntryEditor
from ui.pages.visit.entry_list import EntryLine, EntryList
from ui.pages.visit.entry_rows import row_of
from ui.when_texts import clock
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.headers import SectionHead
from ui.widgets.notices import Banner
from ui.widgets.save_state import SaveState

_TABLES = (REQUESTS, WORK, PARTS, PROMISES, PRIVATE)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class EntriesPanel(QWidget):
    """Two lists with one set of keys; every signal carries the entry it is about."""

    edit_wanted = Signal(object)
    done_wanted = Signal(object)
    remove_wanted = Signal(object)
    move_wanted = Signal(object, int)
    accept_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    nothing_asked = Signal(bool)
    left_upwards = Signal()
    row_shown = Signal(QRect)

    def __init__(
        self, look: Appearance, *, beside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """Begin empty; BESIDE stands at the right end of the heading."""
        super().__init__(parent)
        self._look = look
        self._entries: dict[int, Entry] = {}
        self.save_state = SaveState(look)
        self._head = SectionHead(look, self.tr("So far"), beside=self.save_state)
        self._now = self._make_list(self.tr("So far"), "entries", widest=clock(time(22, 58)))
        self._card = Card(look, self._now, spacing=0, margins=(0, 3, 0, 3))
        self._asked = Banner(look, "", Tone.BLUE, icon="message-square-quote", action=" ")
        self._asked.setObjectName("nothing-asked")
        self._asked.acted.connect(self._on_asked_pressed)
        self._nothing_asked = False
        self._fold = Button(look, "", Kind.QUIET, icon="chevron-right", small=True)
        self._fold.setObjectName("still-open")
        self._fold.clicked.connect(self._on_fold_pressed)
        self._earlier = self._make_list(self.tr("Still open"), "earlier-entries", widest="22 Nov")
        self._earlier_card = Card(look, self._earlier, spacing=0, margins=(0, 3, 0, 3))
        self._earlier_card.hide()
        beside_items = (beside,) if beside is not None else ()
        head = row(look.px(4), self._head, *beside_items, spacing=look.px(8), align=_MIDDLE)
        self.setLayout(
            column(
                head,
                self._card,
                self._asked,
                row(self._fold, None),
                self._earlier_card,
                spacing=look.px(12),
            )
        )

    def show_facts(self, facts: VisitFacts, today: date) -> None:
        """Show the entries of FACTS."""
        now = entries(facts)
        earlier = [_request_entry(r) for r in (*facts.still_open, *facts.carried)]
        self._entries = {list_id(entry): entry for entry in (*now, *earlier)}
        self._now.show_lines(_lines(now, facts, today))
        self._earlier.show_lines(_lines(earlier, facts, today))
        self._card.setVisible(bool(now))
        self._show_head(facts)
        self._show_asked(facts, something_noted=bool(now))
        self._show_fold(facts)

    @property
    def is_editing(self) -> bool:
        """Tell whether an editor is open."""
        return self._now.is_editing or self._earlier.is_editing

    def focus_first(self) -> None:
        """Put the keyboard on the newest entry."""
        if self._now.count:
            self._now.setCurrentIndex(self._now.model().index(0, 0))
            self._now.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_entry(self, entry: Entry) -> None:
        """Put the keyboard on ENTRY."""
        where = self._list_with(entry)
        where.choose(list_id(entry))
        where.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_place(self, table: str, record_id: int) -> None:
        """Put the keyboard on the entry of TABLE with that id, if it is here; have it seen."""
        found = (e for e in self._entries.values() if (e.table, e.id) == (table, record_id))
        entry = next(found, None)
        if entry is None:
            return
        where = self._list_with(entry)
        if where is self._earlier:
            self._unfold(on=True)
        self.focus_entry(entry)
        self._on_chosen(where)

    def open_editor(self, entry: Entry, editor: EntryEditor) -> None:
        """Let EDITOR stand in the place of ENTRY."""
        self.close_editor()
        self._list_with(entry).open_editor(list_id(entry), editor)

    def show_edited(self) -> None:
        """Have the editor seen, if one is open: it needs more room than the row did."""
        for where in (self._now, self._earlier):
            if where.is_editing:
                self._show_row(where)

    def close_editor(self) -> None:
        """Show the row again where an editor stands."""
        for where in (self._now, self._earlier):
            where.close_editor()

    def _make_list(self, name: str, object_name: str, *, widest: str) -> EntryList:
        width = _at_usual_size(self._look, widest)
        made = EntryList(self._look, name=name, lead_width=width)
        made.setObjectName(object_name)
        made.opened.connect(self._on_opened)
        made.ticked.connect(self._on_ticked)
        made.remove_wanted.connect(self._on_remove_wanted)
        made.moved.connect(self._on_moved)
        made.accept_wanted.connect(self._on_accept_wanted)
        made.menu_wanted.connect(self._on_menu_wanted)
        made.left_upwards.connect(self.left_upwards)
        made.chosen.connect(partial(self._on_chosen, made))
        made.editor_grew.connect(partial(self._on_chosen, made))
        return made

    def _list_with(self, entry: Entry) -> EntryList:
        return self._now if list_id(entry) in self._now.ids else self._earlier

    def _show_head(self, facts: VisitFacts) -> None:
        told = counted_outcomes(r.outcome for r in facts.all_requests)
        nothing = "" if entries(facts) else self.tr("Nothing noted yet")
        self._head.show_title(self.tr("So far"), told or nothing)

    def _show_asked(self, facts: VisitFacts, *, something_noted: bool) -> None:
        """Ask once whether nothing was asked; say so when that was the answer."""
        self._nothing_asked = facts.visit.nothing_asked
        self._asked.setVisible(something_noted and not facts.all_requests)
        if self._nothing_asked:
            words = self.tr("They asked for nothing this time. The page says so.")
            self._asked.show_text(words, action=self.tr("They did ask"))
        else:
            words = self.tr("Did they ask for anything?")
            self._asked.show_text(words, action=self.tr("Nothing this time"))

    def _show_fold(self, facts: VisitFacts) -> None:
        count = len(facts.still_open)
        words = self.tr("1 request still open from earlier")
        if count != 1:
            words = self.tr("{n} requests still open from earlier").format(n=count)
        if not count:
            words = self.tr("Requests from earlier, answered now")
        self._fold.set_label(words)
        there = bool(count or facts.carried)
        self._fold.setVisible(there)
        if not there:
            self._unfold(on=False)

    def _unfold(self, *, on: bool) -> None:
        self._earlier_card.setVisible(on)
        self._fold.set_icon("chevron-down" if on else "chevron-right")

    def _on_fold_pressed(self) -> None:
        self._unfold(on=self._earlier_card.isHidden())

    def _on_asked_pressed(self) -> None:
        self.nothing_asked.emit(not self._nothing_asked)

    def _on_opened(self, entry_id: int) -> None:
        self.edit_wanted.emit(self._entries[entry_id])

    def _on_ticked(self, entry_id: int, _on: bool) -> None:
        self.done_wanted.emit(self._entries[entry_id])

    def _on_remove_wanted(self, entry_id: int) -> None:
        self.remove_wanted.emit(self._entries[entry_id])

    def _on_moved(self, entry_id: int, step: int) -> None:
        self.move_wanted.emit(self._entries[entry_id], step)

    def _on_accept_wanted(self, entry_id: int) -> None:
        self.accept_wanted.emit(self._entries[entry_id])

    def _on_menu_wanted(self, entry_id: int, place: QPoint) -> None:
        self.menu_wanted.emit(self._entries[entry_id], place)

    def _on_chosen(self, where: EntryList, *_: object) -> None:
        # The list takes its new height after this; only then can the row be shown.
        QTimer.singleShot(0, self, partial(self._show_row, where))

    def _show_row(self, where: EntryList) -> None:
        box = where.visualRect(where.currentIndex())
        corner = where.viewport().mapTo(self, box.topLeft())
        self.row_shown.emit(QRect(corner, box.size()))


def list_id(entry: Entry) -> int:
    """Return one number for table and id, as lists know their rows by numbers."""
    return entry.id * len(_TABLES) + _TABLES.index(entry.table)


def _request_entry(request: Request) -> Entry:
    return Entry(table=REQUESTS, id=request.id, record=request)


def _lines(shown: Iterable[Entry], facts: VisitFacts, today: date) -> list[EntryLine]:
    return [
        EntryLine(id=list_id(e), place=_place(e, facts), row=row_of(e, facts, today)) for e in shown
    ]


def _place(entry: Entry, facts: VisitFacts) -> float:
    """Return where ENTRY stands: the newest first, those without an hour last."""
    if not isinstance(entry.record, PrivateLine):
        noted = entry.record.noted_at
        return -noted.timestamp() if noted is not None else 0.0
    at = read_clock(entry.record.at) if entry.record.at else None
    if at is None:
        return 0.0
    zone = ZoneInfo(facts.visit.zone)
    return -datetime.combine(facts.visit.day, at, zone).timestamp() - 59.99


def _at_usual_size(look: Appearance, widest: str) -> int:
    """Return how wide an hour or a day can be, at a text size of 100 per cent."""
    return max(33, look.metrics(Role.SMALL).horizontalAdvance(widest) * 100 // look.percent)
