"""What Today looks like: filled from `TodayFacts`, which the first look reads before all else."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultant_app.domain.lines import PlannedVisit, RunningVisit, TodayFacts, VisitLine
from consultant_app.domain.visits import VisitState
from ui.focus_keeping import FocusKeeper, tab_stops
from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.pages.today.side import LooseEnds, PromisesDue, WithoutDay
from ui.pages.today.visit_card import VisitCard
from ui.shortcuts import CommandName, shown_key
from ui.when_texts import clock, length, until, week_day, whole_day
from ui.widgets.boxes import column, fitting, holder, row
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, Ground
from ui.widgets.headers import PageHeader
from ui.widgets.labels import Label, Wrap
from ui.widgets.link_row import LinkRow
from ui.widgets.notices import EmptyState
from ui.widgets.page_body import PageBody

_GUTTER = 66
_PLAN = "plan-visit"
_OPEN_RUNNING = "open-running"
_MOST_OF_DONE = 2
_AFTERNOON = 12
_EVENING = 18


class TodayView(QWidget):
    """Today, without a database: signals say what the consultant wants.

    Up and Down go from one planned visit to the next.
    """

    start_wanted = Signal(object)
    client_wanted = Signal(int)
    promise_ticked = Signal(int, bool)
    plan_wanted = Signal()
    write_up_wanted = Signal()
    visit_wanted = Signal(int)
    running_wanted = Signal(int)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show nothing until the first `fill`."""
        super().__init__(parent)
        self._look = look
        self._shown: tuple[TodayFacts, int] | None = None
        self._cards: list[VisitCard] = []
        keys = shown_key(CommandName.NEW)
        self._plan = Button(look, self.tr("Plan a visit"), icon="plus", keys=keys)
        self._plan.setObjectName(_PLAN)
        self._plan.clicked.connect(self.plan_wanted)
        self._header = PageHeader(look, "", "", actions=(self._plan,))
        self._body = PageBody(look, self._header)
        self.setLayout(column(self._body))

    def fill(self, facts: TodayFacts, now: datetime, zone: str) -> None:
        """Show FACTS at the aware moment NOW in ZONE; focus and place on the page stay."""
        local = now.astimezone(ZoneInfo(zone))
        shown = (facts, local.hour * 60 + local.minute)
        if shown == self._shown:
            return
        self._shown = shown
        keeper, bar = FocusKeeper(self), self._body.verticalScrollBar()
        place = bar.value()
        self._header.show_title(self._greeting(facts, local), self._subtitle(facts))
        self._plan.setVisible(not _is_free(facts))  # the free day's card has that button itself
        main, side = holder(self._main(facts, local)), holder(self._side(facts))
        self._body.show_columns(main, side, side_width=316)
        for part in (main, side):
            part.show()  # Qt would do so only later, and what is hidden takes no focus
        bar.setValue(place)
        keeper.restore(self)

    def focus_first(self) -> None:
        """Give the focus to the visit that runs, else to the next one's button, else to the first.

        Whoever starts the program while a visit runs wants to go on with it.
        """
        there = tab_stops(self)
        opens = [stop for stop in there if stop.objectName() == _OPEN_RUNNING]
        stops = opens or [card.start_button for card in self._cards] or there
        if stops:
            stops[0].setFocus()

    def _on_moved(self, card: VisitCard, step: int) -> None:
        """Go to the visit before or after the one of CARD."""
        there = self._cards.index(card) + step
        if 0 <= there < len(self._cards):
            self._cards[there].name.setFocus(Qt.FocusReason.TabFocusReason)
            self._body.ensureWidgetVisible(self._cards[there])

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
        parts = []
        if count == 1:
            parts.append(self.tr("1 visit"))
        elif count:
            parts.append(self.tr("{n} visits").format(n=count))
        minutes = sum(visit.planned_minutes or 0 for visit in facts.planned)
        if minutes:
            parts.append(self.tr("about {time} on site").format(time=length(minutes)))
        day = whole_day(facts.on_day, facts.on_day)
        return "  ·  ".join(filter(None, (day, ", ".join(parts))))

    def _main(self, facts: TodayFacts, local: datetime) -> QVBoxLayout:
        main = column(spacing=self._look.px(14))
        self._cards = []
        if facts.running is not None and not facts.planned:
            main.addWidget(self._visit_runs(facts.running))
        elif _is_free(facts):
            main.addWidget(self._nothing_planned())
        for place, visit in enumerate(facts.planned):
            main.addLayout(self._planned(visit, local, first=place == 0, facts=facts))
        for title, icon, visits in self._over(facts):
            main.addLayout(self._line(title, self.tr("today"), self._over_card(icon, visits)))
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
        card.client_wanted.connect(self.client_wanted)
        card.promise_ticked.connect(self.promise_ticked)
        card.moved.connect(partial(self._on_moved, card))
        self._cards.append(card)
        if visit.planned_at is None:
            return self._line(self.tr("Today"), "", card)
        return self._line(clock(visit.planned_at), until(visit.planned_at, local.time()), card)

    def _nothing_planned(self) -> Card:
        empty = EmptyState(
            self._look,
            "sun",
            self.tr("Nothing planned today."),
            self.tr("A good day to keep a promise."),
            action=self.tr("Plan a visit"),
            action_icon="plus",
            action_name=_PLAN,
        )
        empty.acted.connect(self.plan_wanted)
        return fitting(Card(self._look, empty))

    def _visit_runs(self, running: RunningVisit) -> Card:
        paused = running.segment_kind is None
        words = (
            self.tr("Paused: {client}.") if paused else self.tr("A visit is under way: {client}.")
        )
        empty = EmptyState(
            self._look,
            "briefcase-business",
            words.format(client=running.client),
            self.tr("Nothing else is planned today."),
            action=self.tr("Open the visit"),
            action_icon="arrow-right",
            action_name=_OPEN_RUNNING,
        )
        empty.acted.connect(partial(self.running_wanted.emit, running.visit_id))
        return fitting(Card(self._look, empty))

    def _over(self, facts: TodayFacts) -> Iterator[tuple[str, str, Sequence[VisitLine]]]:
        """Yield the visits of today that are over: those that wait for their page, those done."""
        waiting = [visit for visit in facts.done_today if _is_to_write_up(visit)]
        done = [visit for visit in facts.done_today if not _is_to_write_up(visit)]
        if waiting:
            yield self.tr("To write up"), "pen-line", waiting
        if done:
            yield self.tr("Done"), "check", done

    def _over_card(self, icon: str, visits: Sequence[VisitLine]) -> Card:
        card = fitting(Card(self._look, ground=Ground.SUNKEN, spacing=0, margins=(20, 8, 20, 8)))
        for visit in visits:
            words = f"{visit.client}  ·  {visit.title}" if visit.title else visit.client
            line = LinkRow(self._look, icon, words, at_most=_MOST_OF_DONE)
            line.setObjectName(f"over-{visit.id}")
            line.clicked.connect(partial(self.visit_wanted.emit, visit.id))
            card.body.addWidget(line)
        return card

    def _coming(self, facts: TodayFacts) -> QHBoxLayout:
        days = row(spacing=self._look.px(16))
        for visit in facts.coming:
            when = week_day(visit.day)
            if visit.planned_at:
                when = f"{when}, {clock(visit.planned_at)}"
            name = Label(self._look, visit.client, Role.SMALL, weight=MEDIUM, wrap=Wrap.DOTS)
            days.addLayout(column(Label(self._look, when, Role.MICRO), name, spacing=2), 1)
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
        ends.paused_wanted.connect(self.running_wanted)
        later = (self._without_day(facts),) if facts.promises_without_day else ()
        return column(due, ends, *later, None, spacing=self._look.px(14))

    def _without_day(self, facts: TodayFacts) -> WithoutDay:
        card = WithoutDay(self._look, facts)
        card.promise_ticked.connect(self.promise_ticked)
        card.client_wanted.connect(self.client_wanted)
        return card


def _is_to_write_up(visit: VisitLine) -> bool:
    """Tell whether the page of a visit that is over is still to be written."""
    return visit.state is VisitState.FINISHED and not visit.told_later


def _is_free(facts: TodayFacts) -> bool:
    """Tell whether nothing was or is or will be today."""
    return not (facts.planned or facts.done_today or facts.running)
