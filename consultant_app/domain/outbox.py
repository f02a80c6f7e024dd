"""What the Outbox shows: every letter in its group, and what went out on paper."""

from dataclasses import dataclass
from datetime import date, datetime

from consultant_app.domain.ids import ClientId, LetterId, VersionId, VisitId
from consultant_app.domain.letters import Letter, LetterGroup, LetterKind, LetterState, WhyNotSent


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxLine:
    """One letter as a list shows it.

    `day` is that of the visit, None for what is about more than one. `at` is when it came to where
    it is: sent, refused; while it waits, when it may go. `printed_at` tells that the same page was
    put on paper too. `signed` is a page that the customer has signed.
    """

    letter: Letter
    client: str
    day: date | None
    signed: bool
    at: datetime
    printed_at: datetime | None = None

    @property
    def id(self) -> LetterId:
        """The letter's id."""
        return self.letter.id

    @property
    def kind(self) -> LetterKind:
        """What kind of document it carries."""
        return self.letter.document.kind

    @property
    def title(self) -> str:
        """The document's own title."""
        return self.letter.document.title

    @property
    def reader(self) -> str:
        """Who it greets."""
        return self.letter.reader

    @property
    def pages(self) -> int:
        """How many pages the document has."""
        return self.letter.document.pages

    @property
    def state(self) -> LetterState:
        """How far it is."""
        return self.letter.state

    @property
    def why(self) -> WhyNotSent:
        """Why it is where it is."""
        return self.letter.why

    @property
    def about(self) -> str:
        """What `why` is about: an address, a size, a server."""
        return self.letter.about

    @property
    def sentence(self) -> str:
        """Which sentence tells how it stands: the reason where there is one, else the state."""
        return str(self.letter.why or self.letter.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPage:
    """A page that a printer took, for the list of what went out."""

    version_id: VersionId
    visit_id: VisitId
    client_id: ClientId
    client: str
    day: date
    pages: int
    printer: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxFacts:
    """The letters, each group in its order; `printed` went out on paper and by no letter."""

    lines: tuple[OutboxLine, ...]
    printed: tuple[PrintedPage, ...] = ()

    def of(self, group: LetterGroup) -> tuple[OutboxLine, ...]:
        """Return the lines of GROUP."""
        return tuple(line for line in self.lines if line.letter.group is group)

    @property
    def needs_you(self) -> tuple[OutboxLine, ...]:
        """What waits for a person."""
        return self.of(LetterGroup.NEEDS_YOU)

    @property
    def waiting(self) -> tuple[OutboxLine, ...]:
        """What goes out by itself."""
        return self.of(LetterGroup.WAITING)

    @property
    def sending(self) -> tuple[OutboxLine, ...]:
        """What is on its way to the mail server now."""
        return self.of(LetterGroup.SENDING)

    @property
    def sent(self) -> tuple[OutboxLine, ...]:
        """What the mail server took, the newest first."""
        return self.of(LetterGroup.SENT)
