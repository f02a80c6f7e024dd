"""A window with one of every widget, for looking at and for walking through."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from consultant_app.domain.findings import Category, Finding, Level
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import SEMIBOLD, Role
from ui.running_bar import BarFacts, ClockState, RunningBar
from ui.sidebar import NavEntry, Sidebar
from ui.widgets.boxes import column, holder, row, spread
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.capture_edit import CaptureEdit, ProposedLine
from ui.widgets.cards import Card, FooterBar, Ground, Rule
from ui.widgets.check_box import CheckBox
from ui.widgets.chips import Chip, FactChip
from ui.widgets.fact_line import FactLine
from ui.widgets.fields import ChoiceField, Field, FilterField, LineField
from ui.widgets.flow import Flow
from ui.widgets.growing_text import GrowingText
from ui.widgets.headers import PageHeader, PersonLine, SectionHead
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import KeyCap, Label, Wrap
from ui.widgets.notices import Banner, EmptyState, GoodNews
from ui.widgets.page_pictures import PagePictures
from ui.widgets.page_preview import PagePreview
from ui.widgets.pill import Pill
from ui.widgets.record_list import RecordList
from ui.widgets.record_model import Source
from ui.widgets.rows import Row, RowStyle, Strength
from ui.widgets.save_state import SaveState
from ui.widgets.stepper import Stepper
from ui.widgets.suggest_edit import SuggestEdit
from ui.widgets.tabs import Tabs
from ui.widgets.value_fields import DateField, DurationField, TimeField

STORY = "The spooler had two settings. You should have told us sooner, but it prints."
TODAY = date(2026, 11, 12)

ENTRIES = (
    Row(
        title="“The printer keeps asking me for a password every single time.”",
        note="Mrs Rowe, at her desk",
        lead="11:02",
        icon="message-square-quote",
        tone=Tone.BLUE,
        strength=Strength.SAID,
        pill="In progress",
        pill_tone=Tone.BLUE,
    ),
    Row(
        title="Moved shared calendar to Tom’s account, set reminders",
        note="Needs plain words",
        lead="10:41",
        icon="wrench",
        tone=Tone.GREEN,
        hollow=True,
        pill="18 min",
    ),
    Row(
        title="Network cable 3 m, from the van",
        lead="9:58",
        icon="package",
        tone=Tone.VIOLET,
        pill="1 × £8.50",
    ),
)
CLIENTS = tuple(
    Row(title=name, note="Last visit 3 Nov", initials_of=name)
    for name in ("Brightside Nursery", "Dr Lindqvist", "Hartley & Rowe", "Mill Lane Pottery")
)
PROMISES = (
    Row(title="Order longer cable, fit it", note="Hartley & Rowe", ticked=False, pill="20 Nov"),
    Row(title="Quote for two laptops", ticked=True, pill="Today", pill_tone=Tone.AMBER),
)


def rows_source(rows: Sequence[Row]) -> Source:
    """Return a source of fixed ROWS, whose ids count from 1."""
    numbered = list(enumerate(rows, start=1))

    def some(ids: Collection[int]) -> Sequence[tuple[int, Row]]:
        return [pair for pair in numbered if pair[0] in ids]

    return Source(
        page=lambda last, _count: numbered if last is None else [],
        some=some,
        show=lambda pair: pair[1],
        id_of=lambda pair: pair[0],
        place_of=lambda pair: pair[0],
    )


def check(text: str) -> Sequence[Finding]:
    """Find two phrases, as the plain-words checks would."""
    wanted = (
        ("spooler", Category.JARGON, "Few people know this word.", ("print queue",)),
        (
            "You should have told us sooner",
            Category.BLAME,
            "They did nothing wrong. Leave it out, or say it as help:",
            ("", "It is always fine to call early"),
        ),
    )
    return [
        Finding(
            start=text.index(words),
            end=text.index(words) + len(words),
            category=category,
            level=Level.WARN,
            why=why,
            fixes=fixes,
            rule=words,
        )
        for words, category, why, fixes in wanted
        if words in text
    ]


def gallery(look: Appearance, jobs: Jobs, pdf: bytes) -> QWidget:
    """Return a window of 1366 by 900 with one of everything; PDF is what the preview shows."""
    window = QWidget()
    window.setObjectName("gallery")
    window.resize(1366, 900)
    preview = PagePreview(
        look,
        jobs,
        PagePictures(),
        title="As Mrs Rowe will see it",
        actions=(IconButton(look, "printer", "Print"),),
    )
    saved = SaveState(look)
    saved.show_saved("11:27")
    foot = FooterBar(
        look, saved, None, Button(look, "Back to visit"), Button(look, "Next", Kind.PRIMARY)
    )
    parts = row(
        spread(holder(_notes(look, jobs))),
        spread(holder(_lists(look))),
        spread(holder(column(_fields(look), preview, spacing=12))),
        spacing=20,
        margins=(20, 12, 20, 8),
    )
    bar = RunningBar(look)
    window.setLayout(row(_sidebar(look), column(bar, parts, foot)))
    _fill(bar)
    preview.show_pdf(pdf)
    return window


def _sidebar(look: Appearance) -> Sidebar:
    places = (
        NavEntry(name="today", icon="sun", text="Today", keys="Ctrl 1"),
        NavEntry(name="clients", icon="users", text="Clients", keys="Ctrl 2"),
    )
    foot = NavEntry(name="settings", icon="settings", text="Settings", keys="Ctrl ,")
    sidebar = Sidebar(look, places, foot=foot, search_keys="Ctrl K")
    sidebar.show_business("Fielding IT", "Sam Fielding")
    sidebar.show_place("today")
    sidebar.set_badge("clients", "2", Tone.AMBER)
    return sidebar


def _fill(bar: RunningBar) -> None:
    seconds: Callable[[], int] = lambda: 5527  # noqa: E731 - a fixed clock
    bar.show_visit(
        BarFacts(
            client="Hartley & Rowe Solicitors",
            since="On site since 9:32  ·  travel 25 min",
            state=ClockState.RUNNING,
            seconds=seconds,
            photos=True,
        )
    )


def _notes(look: Appearance, jobs: Jobs) -> QLayout:
    head = PageHeader(look, "Wrap up", "Hartley & Rowe", actions=(Button(look, "Plan a visit"),))
    kinds = [
        Chip(look, name, icon=icon, keys=f"Alt {number}", checkable=True)
        for number, (name, icon) in enumerate((("Request", "heart"), ("Work", "wrench")), 1)
    ]
    kinds[1].setChecked(True)
    line = CaptureEdit(look, "Note", placeholder="What did they say, or what did you do?")
    plain = ProposedLine(look, "For Mrs Rowe")
    plain.propose("The printer had two conflicting settings.")
    answers = Chip(look, "The printer keeps asking me", icon="heart", removable=True)
    story = SuggestEdit(look, jobs, check, name="What I did")
    story.fill(STORY, proposal=True)
    own = GrowingText(look, "Private note", placeholder="Only you see this")
    return column(
        Stepper(look, ["Words", "Next steps", "Send"]),
        head,
        Card(look, row(*kinds, None, spacing=6), line, plain, row(answers, None), spacing=10),
        story,
        own,
        Tabs(look, ["Overview", "Smith & Sons"], name="Parts of the client"),
        GoodNews(look, "Every request now has an answer, a promise or a reason."),
        Banner(look, "You are offline. Nothing is lost.", Tone.BLUE, icon="wifi-off", action="Why"),
        None,
        spacing=10,
    )


def _lists(look: Appearance) -> QLayout:
    entries = RecordList(
        look, rows_source(ENTRIES), name="So far", lead_width=32, edits=True, grows=True
    )
    clients = RecordList(
        look, rows_source(CLIENTS), name="Clients", style=RowStyle.TILE, uniform=True, grows=True
    )
    clients.choose(3)
    promises = RecordList(look, rows_source(PROMISES), name="Promises", grows=True)
    none = (0, 1, 0, 1)
    return column(
        SectionHead(look, "So far", note="1 request", beside=Pill(look, "Saved", Tone.GREEN)),
        Card(look, entries, margins=none),
        clients,
        Card(look, promises, margins=none),
        Card(
            look,
            Label(look, "You promised", Role.SMALL, weight=SEMIBOLD, ink=Ink.AMBER),
            CheckBox(look, "Show Tom & Amara the calendar"),
            ground=Ground.AMBER,
            margins=(14, 10, 14, 10),
            spacing=2,
        ),
        None,
        spacing=10,
    )


def _fields(look: Appearance) -> QLayout:
    trouble = Field(look, "Hours", DurationField(look, "Hours"))
    trouble.show_problem("Write the time like 1:30.")
    person = PersonLine(look, "Mrs Rowe", "Always ‘Mrs Rowe’. Likes the short version first.")
    empty = EmptyState(
        look,
        "users",
        "No clients yet",
        "A name is enough to begin.",
        action="Add a client",
        action_icon="plus",
    )
    tones = [Pill(look, tone.value, tone) for tone in Tone]
    day = DateField(look, "By when", today=lambda: TODAY)
    day.fill_day(TODAY)
    return column(
        row(
            spread(Field(look, "Your name", LineField(look, "Your name"), hint="As on a letter.")),
            spread(trouble),
            spacing=12,
        ),
        row(FilterField(look, "Filter clients"), day, TimeField(look, "At"), spacing=8),
        row(ChoiceField(look, "Look", (("system", "Same as system"),)), None),
        Flow(
            FactChip(look, "key-round", "Side door", code="4471#"),
            FactChip(look, "dog", "Biscuit, friendly spaniel"),
            *tones,
        ),
        person,
        FactLine(look, "wifi", "Guest Wi-Fi", code="O0l1-I8B", hidden=True),
        Rule(),
        row(
            KeyCap(look, "Tab"),
            6,
            Label(look, "plain words", Role.MICRO, wrap=Wrap.DOTS),
            12,
            RoundIcon(look, "wrench", Tone.GREEN),
            None,
            Button(look, "Leave it out", Kind.DANGER, small=True),
            align=Qt.AlignmentFlag.AlignVCenter,
        ),
        empty,
        spacing=8,
    )
