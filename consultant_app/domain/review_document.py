"""A look back as a document object: every word of it, worded and ordered, for a renderer."""

from dataclasses import dataclass

from consultant_app.domain.page_document import PageDocument
from consultant_app.domain.summaries import AskedItem, Letterhead


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A figure, large, and what it counts."""

    figure: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartMonth:
    """Two bars of a month; CURRENT ones belong to the period that the page is about."""

    name: str
    asked: int
    planned: int
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthChart:
    """The bars of some months. ALT lists all values, for those who hear the page."""

    asked: str
    planned: str
    this_period: str
    months: tuple[ChartMonth, ...]
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsSection:
    """What the months say, in a sentence; the chart below shows it where there is one."""

    heading: str
    text: str
    chart: MonthChart | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProseSection:
    """A section of paragraphs, or of bullets."""

    heading: str
    texts: tuple[str, ...]
    bullets: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One recommendation: what (bold), why, and what it takes behind its bold label."""

    what: str
    why: str
    takes_label: str
    takes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceSection:
    """At most three recommendations, led by a word on who decides."""

    heading: str
    lead: str
    items: tuple[Advice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSection:
    """The requests that are still open."""

    heading: str
    items: tuple[AskedItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpentSection:
    """Where the time went: a row for each kind, a column for each period, the sums at the foot."""

    heading: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDocument(PageDocument):
    """A quarterly review or a year letter; what has nothing to say is None or empty.

    `tiles_title` is for those who hear the page. `one_page` is the goal of a letter.
    """

    one_page: bool
    letterhead: Letterhead
    kicker: str
    headline: str
    greeting: str
    intro: str
    tiles_title: str
    tiles: tuple[Tile, ...]
    months: MonthsSection | None
    meant: ProseSection | None
    not_kept: ProseSection | None
    still_open: OpenSection | None
    advice: AdviceSection | None
    spent: SpentSection | None
    on_me: ProseSection | None
    closing: str
    regards: str
    signer: str
    signature: bytes | None
    footer: str
    page_words: str
    continued: str
    draft_word: str
