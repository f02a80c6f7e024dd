"""The document object: every word of a page, worded and ordered, ready for a renderer.

It knows no database, no screen and no ReportLab; the preview, the PDF and the email body are fed
by the same object. All strings are plain text in the document's language, quotation marks
included where they are printed.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from consultant_app.domain.ids import VersionId, VisitId
from consultant_app.domain.page_document import PageDocument
from consultant_app.domain.photos import Crop, Pair
from consultant_app.domain.requests import Outcome


class DocumentKind(StrEnum):
    """What kind of document it is; the values are those of the headless command."""

    SUMMARY = "summary"
    SHORT = "short"
    TECHNICIAN = "technician"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Top of the first page. `initial` stands in the mark only where the screen needs one."""

    name: str
    promise: str = ""
    contact_lines: tuple[str, ...] = ()
    logo: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelRow:
    """One row of *In short*."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedItem:
    """One request: mark, the quote as printed, the outcome's words ("Done."), the reply.

    `note` is set after the quote in regular weight, such as "(asked on 12 November)".
    """

    outcome: Outcome
    quote: str
    outcome_word: str
    reply: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRow:
    """One row of *What happens next*; `when` stands on its own line, in bold."""

    who: str
    what: str
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoOnPage:
    """A JPEG, `lead` ("Before.") set bold before the caption, and its alternative text.

    `turn` and `crop` say how the JPEG is shown, see `Photo`.
    """

    jpeg: bytes
    lead: str
    caption: str
    description: str
    pair: Pair | None = None
    turn: int = 0
    crop: Crop | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DidItem:
    """One piece of work: result (bold), how (the rest), why, photos."""

    result: str
    how: str = ""
    why_label: str = ""
    why: str = ""
    photos: tuple[PhotoOnPage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WordItem:
    """One line of *Words I used*."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """Fixed words of the page in its language. `page` holds {n} and {m}."""

    in_short: str
    asked: str
    next: str
    did: str
    notice: str
    words: str
    time: str
    trouble: str
    page: str
    continued: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryDocument(PageDocument):
    """A visit summary. Sections with nothing to say are empty and left out by the renderer,
    except *asked* and *next*, whose empty text stands in `asked_empty` and as a row.

    `trouble` paragraphs may mark one stretch as bold: `trouble_bold` is that very stretch.
    `seen_by_bold` is the person's name inside `seen_by`, `seen_by_signature` what they drew and
    `seen_by_alt` what that picture is. `draft_word` is empty once issued.
    """

    headings: Headings
    letterhead: Letterhead
    kicker: str
    headline: str
    greeting: str
    thanks: str
    panel: tuple[PanelRow, ...]
    asked: tuple[AskedItem, ...]
    asked_empty: str
    next: tuple[NextRow, ...]
    did: tuple[DidItem, ...]
    notices: tuple[str, ...]
    words: tuple[WordItem, ...]
    time: tuple[str, ...]
    parts: tuple[str, ...]
    trouble: tuple[str, ...]
    trouble_bold: str
    closing: str
    regards: str
    signer: str
    signature: bytes | None
    seen_by: str
    seen_by_bold: str
    footer: str
    draft_word: str
    seen_by_signature: bytes | None = None
    seen_by_alt: str = ""
    bad_news: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    """A table of the technician's copy; `shares` are column widths in parts of the whole.

    `codes` are indexes of columns set in the typeface for codes.
    """

    heading: str
    columns: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    codes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A paragraph of the technician's copy; `bold` is a stretch of it to be set bold."""

    heading: str
    paragraphs: tuple[str, ...]
    bold: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TechnicianDocument(PageDocument):
    """The technician's copy: facts in two columns, then blocks in order, empty ones left out."""

    head: str
    warning: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[TableBlock | TextBlock, ...]
    continued: str
    footer: str
    page_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A finished PDF: its bytes, its pages, and what did not get onto them.

    `unprintable` are the characters that no font has, in the order they were met.
    `unreadable_pictures` counts pictures that are left out since their file is broken.
    """

    pdf: bytes
    pages: int
    unprintable: tuple[str, ...] = ()
    unreadable_pictures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryVersion:
    """An issued summary, frozen. `file` is its path below the profile's `documents/`.

    `fingerprint` is the SHA-256 of the document object, to know that nothing changed since.
    """

    id: VersionId = VersionId(0)
    visit_id: VisitId
    version: int
    kind: DocumentKind
    issued_at: datetime
    file: str
    sha256: str
    pages: int
    title: str
    fingerprint: str
