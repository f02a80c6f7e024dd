"""The time statement as a document object: every word of it, worded and ordered, for a renderer."""

from dataclasses import dataclass

from consultant_app.domain.page_document import PageDocument
from consultant_app.domain.summaries import Letterhead


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverRow:
    """A row of the panel: who bears how much. `bold` is the stretch of `text` set bold."""

    label: str
    text: str
    bold: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """A row of *Day by day*. `cover` has a second line where the time counts as another."""

    day: str
    what: str
    where: str
    time: str
    cover: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHeads:
    """The heads of *Day by day*; `what_where` stands where two columns share the room of one."""

    day: str
    what: str
    where: str
    what_where: str
    time: str
    cover: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTable:
    """*Day by day* with its sums; `total_cost` is empty where no more than one row has a price."""

    heading: str
    heads: DayHeads
    rows: tuple[DayRow, ...]
    total_label: str
    total_time: str
    total_cost: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSection:
    """A section behind the table; `bold` is the stretch of `text` that is set bold."""

    heading: str
    text: str
    bold: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementDocument(PageDocument):
    """A client's month. Without rows there is no table, and without cover rows no panel.

    `page_words` holds {n} and {m}; `panel_title` is for those who hear the page.
    """

    letterhead: Letterhead
    kicker: str
    headline: str
    greeting: str
    intro: str
    panel_title: str
    panel: tuple[CoverRow, ...]
    days: DayTable
    sections: tuple[StatementSection, ...]
    closing: str
    regards: str
    signer: str
    footer: str
    page_words: str
    continued: str
