"""Look back with a client: the words at the left, the page as they make it at the right."""

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.findings import Finding
from consultant_app.domain.review_periods import Period
from consultant_app.domain.reviews import ReviewLines
from consultant_app.workflows import look_back
from consultant_app.workflows.client_overview import ClientOverview
from consultant_app.workflows.issue_review import MadeReview
from consultant_app.workflows.look_back import LookBack
from consultant_app.workflows.posted_pages import ReviewPage
from ui.letters.sending_page import SendingPage
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.clients.reviews.fields import ReviewFields
from ui.pages.clients.reviews.maker import ReviewMaker
from ui.pages.clients.reviews.printing import ReviewPrinting
from ui.pages.clients.reviews.saving import ReviewSaving
from ui.pages.clients.reviews.texts import missing_text, period_text
from ui.pages.clients.reviews.went_out import WentOut
from ui.pages.clients.tab import ClientTab
from ui.place import Workplace
from ui.widgets.accessible import announce
from ui.widgets.autosave import AutoSave
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import ChoiceField
from ui.widgets.labels import Label, Wrap
from ui.widgets.page_pictures import PagePictures
from ui.widgets.page_preview import PagePreview
from ui.widgets.shared_row import SharedRow

_LEAST, _PAGE_HIGH = 330, 560
_CHOICE_WIDE = 260


class LookBackTab(ClientTab):
    """Chosen by its period; what is typed is saved after a pause, and the page made anew."""

    def __init__(self, workplace: Workplace, facts: ClientOverview) -> None:
        """Show the last whole quarter of the client of FACTS."""
        super().__init__()
        self._workplace = workplace
        self._client_id = facts.client.id
        self._made: MadeReview | None = None
        self._has_news = False
        self._checks = _Checks(workplace.desk)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show(look_back.usual_period(self._periods, workplace.desk.today()))

    def flush(self) -> None:
        """Save what was typed."""
        self._autosave.flush()

    def renew(self, _facts: ClientOverview, change: Change) -> bool:
        """Stay, and make the page anew; words that were taken back are shown as they are."""
        if change.about("reviews"):
            self._fields.fill(self._written())
        self._maker.now()
        return True

    def show_year(self) -> None:
        """Show the letter of the year that runs."""
        year = next((p for p in self._periods if p.is_year), None)
        if year is not None:
            self._show(year)

    def _make_parts(self) -> None:
        workplace, look = self._workplace, self._workplace.look
        self._periods = look_back.periods_of(workplace.desk, self._client_id)
        choices = tuple((str(period), period_text(period)) for period in self._periods)
        self._period_field = ChoiceField(look, self.tr("Quarter or year"), choices)
        self._period_field.setObjectName("review-period")
        self._period_field.setMinimumWidth(look.px(_CHOICE_WIDE))
        self._save = Button(look, self.tr("Save as PDF"), Kind.PRIMARY)
        self._save.setObjectName("review-save")
        self._print = Button(look, self.tr("Print…"))
        self._print.setObjectName("review-print")
        self._send = Button(look, self.tr("Send…"))
        self._send.setObjectName("review-send")
        self._open = Button(look, self.tr("Open"))
        self._open.setObjectName("review-open")
        self._open.hide()
        self._told = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._told.setObjectName("review-told")
        self._went_out = WentOut(workplace, self._client_id)
        self._fields = ReviewFields(look, workplace.jobs, self._checks.of)
        self._preview = PagePreview(
            look, workplace.jobs, PagePictures(), title=self.tr("As they will see it")
        )
        self._preview.setMinimumHeight(look.px(_PAGE_HIGH))
        self._maker = ReviewMaker(workplace.jobs, workplace.desk, self._client_id, self)
        self._saving = ReviewSaving(workplace, self._client_id, self)
        self._printing = ReviewPrinting(workplace, self._client_id, self)
        self._sending = SendingPage(workplace, self)
        self._autosave = AutoSave(self)

    def _lay_out(self) -> None:
        look = self._workplace.look
        buttons = (self._open, self._send, self._print, self._save)
        head = row(self._period_field, None, *buttons, spacing=look.px(8))
        beside = SharedRow(
            self._fields, self._preview, gap=look.px(14), least=look.px(_LEAST), level=True
        )
        parts = (head, self._told, self._went_out, beside)
        self.setLayout(column(*parts, None, spacing=look.px(12)))

    def _connect(self) -> None:
        self._period_field.value_chosen.connect(self._on_period)
        self._fields.edited.connect(self._autosave.touch)
        self._fields.left.connect(self._on_left)
        self._autosave.due.connect(self._on_due)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._preview.show_trouble)
        self._preview.try_again_wanted.connect(self._maker.now)
        self._save.clicked.connect(self._on_save)
        self._print.clicked.connect(self._on_print)
        self._open.clicked.connect(self._saving.open)
        self._saving.saved.connect(self._on_saved)
        self._saving.refused.connect(self._on_refused)
        self._send.clicked.connect(self._on_send)
        self._sending.given.connect(self._on_sent)
        self._sending.taken_back.connect(self._on_taken_back)
        self._sending.refused.connect(self._on_refused)
        self._printing.printed.connect(self._on_handed_over)
        self._printing.refused.connect(self._on_refused)

    def _name_reader(self, found: LookBack) -> None:
        """Say for whom the page is."""
        title = self.tr("As they will see it")
        if found.facts.reader is not None:
            called = found.facts.reader.called
            title = self.tr("As {name} will see it").format(name=called)
        self._preview.set_title(title)

    def _show(self, period: Period) -> None:
        """Show another PERIOD."""
        self.flush()
        self._period = period
        self._has_news = False
        self._period_field.fill(str(period))
        self._saving.forget()
        self._open.hide()
        self._fields.fill(self._written())
        self._fields.show_kind(is_year=period.is_year)
        self._went_out.show_period(period)
        self._preview.show_waiting()
        self._maker.make(period)

    def _written(self) -> ReviewLines:
        return look_back.written_lines(self._workplace.desk, self._client_id, self._period)

    def _on_period(self, value: object) -> None:
        self._show(next(p for p in self._periods if str(p) == value))

    def _on_left(self) -> None:
        """Save at once: together with the next field it would be one step of undo."""
        self._autosave.touch()
        self._autosave.flush()

    def _on_due(self) -> None:
        """Store what is written, unless it is as it was."""
        lines = self._fields.lines
        if lines != self._written():
            self._has_news = False
            desk, period = self._workplace.desk, self._period
            look_back.save_lines(desk, self._client_id, period, lines, by=self, merge=True)
            self._maker.now()

    def _on_made(self, made: MadeReview) -> None:
        self._made = made
        if self._checks.know(made.found):
            self._fields.check_again()
        self._name_reader(made.found)
        self._fields.show_facts(made.headline, made.found.figures.not_kept)
        self._preview.show_pdf(made.rendered.pdf)
        if not self._has_news:
            self._say_missing(made)

    def _say_missing(self, made: MadeReview) -> None:
        said = list(dict.fromkeys(missing_text(m) for m in made.missing))
        self._told.set_ink(Ink.TEXT2)
        self._told.setText(" ".join(said))
        self._told.setVisible(bool(said))

    def _on_save(self) -> None:
        made = self._ready()
        if made is not None:
            self._saving.save(self._period, made.name)

    def _on_print(self) -> None:
        if self._ready() is not None:
            self._printing.ask(self._period)

    def _on_send(self) -> None:
        made = self._ready()
        if made is not None:
            page = ReviewPage(client_id=self._client_id, period=self._period)
            self._sending.ask(page, made.document.title)

    def _ready(self) -> MadeReview | None:
        """Return the page if it can be issued, or go where something is missing."""
        self.flush()
        made = self._made
        if made is None or made.found.period != self._period:
            return None
        stops = [missing for missing in made.missing if missing.what.stops]
        if stops:
            self._tell(missing_text(stops[0]), trouble=True)
            self._fields.focus_field(stops[0].field)
            return None
        return made

    def _on_sent(self, words: str, _is_told: bool) -> None:  # Qt's own signature
        self._on_handed_over(words)

    def _on_taken_back(self) -> None:
        self._has_news = False
        self._maker.now()

    def _on_handed_over(self, words: str) -> None:
        self._tell(words)
        self._went_out.show_period(self._period)
        self._maker.now()

    def _on_saved(self, words: str) -> None:
        self._tell(words)
        self._went_out.show_period(self._period)
        self._open.setVisible(self._saving.can_open)
        self._open.setFocus()
        self._maker.now()

    def _on_refused(self, words: str) -> None:
        self._tell(words, trouble=True)

    def _tell(self, words: str, *, trouble: bool = False) -> None:
        self._has_news = True  # it stays until somebody goes on
        self._told.set_ink(Ink.ROSE if trouble else Ink.TEXT2)
        self._told.setText(words)
        self._told.show()
        announce(self, words)


class _Checks:
    """Looks at a text with what is known of the client; nothing is found before that."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._found: LookBack | None = None

    def know(self, found: LookBack) -> bool:
        """Go by what is known in FOUND; tell whether that is news."""
        before, self._found = self._found, found
        return before is None or before.known != found.known

    def of(self, text: str) -> tuple[Finding, ...]:
        """Return the findings of TEXT; called on a worker."""
        found = self._found
        return () if found is None else look_back.findings_in(self._desk, found, text)
