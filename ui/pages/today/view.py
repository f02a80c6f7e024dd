"""What Today looks like: filled from `TodayFacts`, which the first look reads before all else."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultant_app.domain.lines import PlannedVisit, TodayFacts
from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.pages.today.side import LooseEnds, PromisesDue
from ui.pages.today.visit_card import VisitCard
from ui.when_texts import clock, length, week_day, whole_day
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, Ground
from ui.widgets.headers import PageHeader
from ui.widgets.labels import Label, Wrap
from ui.widgets.link_row import LinkRow
from ui.widgets.notices import EmptyState
from ui.widgets.page_body import PageBody

_GUTTER = 66
_TOP = Qt.AlignmentFlag.AlignTop
_AFTERNOON = 12
_EVENING = 18


class TodayView(QWidget):
    """Today, without a database: signals say what the consultant wants."""

    start_wanted = Signal(object)
    promise_ticked = Signal(int, bool)
    plan_wanted = Signal()
    write_up_wanted = Signal()
    visit_wanted = Signal(int)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show nothing until the first `fill`."""
        super().__init__(parent)
        self._look = look
        self._plan = Button(look, self.tr("Plan a visit"), icon="plus", keys="Ctrl+N")
        self._plan.setObjectName("plan-visit")
        self._plan.clicked.connect(self.plan_wanted)
        self._header = PageHeader(look, "", "", actions=(self._plan,))
        self._body = PageBody(look, self._header)
        self.setLayout(column(self._body))

    def fill(self, facts: TodayFacts, now: datetime, zone: str) -> None:
        """Show FACTS at the aware moment NOW in ZONE; the focus stays where it was by name."""
        focus = self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        local = now.astimezone(ZoneInfo(zone))
        self._header.show_title(self._greeting(facts, local), self._subtitle(facts))
        self._body.show_columns(
            holder(self._main(facts, local)), holder(self._side(facts)), side_width=316
        )
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def focus_first(self) -> None:
        """Give the focus to the next visit's button, or to planning one."""
        cards = self.findChildren(VisitCard)
        (cards[0].start_button if cards else self._plan).setFocus()

    def _greeting(self, facts: TodayFacts, local: datetime) -> str:
        if local.hour < _AFTERNOON:
            words = self.tr("Good morning, {name}")
        elif local.hour < _EVENING:
            words = self.tr("Good afternoon, {name}")
        else:
            words = self.tr("Good evening, {name}")
        bare = words.split(",")[0]
        return words.format(name=facts.first_name) if facts.first_name else bare

    def _subtitle(self, facts: TodayFacts) -> str:
        count = len(facts.planned)
        parts = [whole_day(facts.on_day, facts.on_day)]
        if count == 1:
            parts.append(self.tr("1 visit"))
        elif count:
            parts.append(self.tr("{n} visits").format(n=count))
        minutes = sum(visit.planned_minutes or 0 for visit in facts.planned)
        if minutes:
            parts.append(self.tr("about {time} on site").format(time=length(minutes)))
        return "  ·  ".join(parts)

    def _main(self, facts: TodayFacts, local: datetime) -> QVBoxLayout:
        main = column(spacing=self._look.px(14))
        if not facts.planned and not facts.done_today:
            main.addWidget(self._nothing_planned())
        for place, visit in enumerate(facts.planned):
            main.addLayout(self._planned(visit, local, first=place == 0, facts=facts))
        if facts.done_today:
            main.addLayout(self._done(facts))
        if facts.coming:
            main.addLayout(self._coming(facts))
        main.addStretch(1)
        return main

    def _planned(
        self, visit: PlannedVisit, local: datetime, *, first: bool, facts: TodayFacts
    ) -> QHBoxLayout:
        primary = first and facts.running is None
        card = VisitCard(self._look, visit, open_up=first, primary=primary)
        card.start_wanted.connect(self.start_wanted)
        card.promise_ticked.connect(self.promise_ticked)
        when = clock(visit.planned_at) if visit.planned_at else self.tr("Today")
        return self._line(when, self._relative(visit, local), card)

    def _relative(self, visit: PlannedVisit, local: datetime) -> str:
        if visit.planned_at is None:
            return ""
        minutes = (visit.planned_at.hour - local.hour) * 60 + visit.planned_at.minute - local.minute
        if minutes < 0:
            return self.tr("since then")
        if minutes < 60:
            return self.tr("in {time}").format(time=length(minutes)) if minutes else self.tr("now")
        return self.tr("in {time}").format(time=length(minutes // 60 * 60))

    def _nothing_planned(self) -> Card:
        empty = EmptyState(
            self._look,
            "sun",
            self.tr("Nothing planned today."),
            self.tr("A good day to keep a promise."),
            action=self.tr("Plan a visit"),
            action_icon="plus",
        )
        empty.acted.connect(self.plan_wanted)
        return Card(self._look, empty)

    def _done(self, facts: TodayFacts) -> QHBoxLayout:
        card = Card(self._look, ground=Ground.SUNKEN, spacing=0, margins=(20, 8, 20, 8))
        for visit in facts.done_today:
            words = f"{visit.client}  ·  {visit.title}" if visit.title else visit.client
            line = LinkRow(self._look, "check", words)
            line.setObjectName(f"done-{visit.id}")
            line.clicked.connect(partial(self.visit_wanted.emit, visit.id))
            card.body.addWidget(line)
        return self._line(self.tr("Done"), self.tr("today"), card)

    def _coming(self, facts: TodayFacts) -> QHBoxLayout:
        days = row(spacing=self._look.px(16))
        for visit in facts.coming:
            when = week_day(visit.day)
            if visit.planned_at:
                when = f"{when}, {clock(visit.planned_at)}"
            name = Label(self._look, visit.client, weight=MEDIUM, wrap=Wrap.DOTS)
            days.addLayout(column(Label(self._look, when, Role.SMALL), name, spacing=2), 1)
        card = Card(self._look, days, ground=Ground.SUNKEN, margins=(20, 12, 20, 12))
        return self._line(self.tr("Next"), self.tr("coming up"), card)

    def _line(self, when: str, relative: str, card: QWidget) -> QHBoxLayout:
        look = self._look
        gutter = holder(
            column(
                look.px(16),
                Label(look, when, weight=SEMIBOLD),
                Label(look, relative, Role.SMALL, wrap=Wrap.WORDS),
                None,
                spacing=look.px(2),
            )
        )
        gutter.setFixedWidth(look.px(_GUTTER))
        line = row(gutter, look.px(6))
        line.addWidget(card, 1)
        return line

    def _side(self, facts: TodayFacts) -> QVBoxLayout:
        due = PromisesDue(self._look, facts)
        due.promise_ticked.connect(self.promise_ticked)
        ends = LooseEnds(self._look, facts)
        ends.write_up_wanted.connect(self.write_up_wanted)
        return column(due, ends, None, spacing=self._look.px(14))
