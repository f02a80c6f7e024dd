"""The blank visit sheet: one page to be filled by hand where no computer is opened."""

from dataclasses import dataclass

from consultant_app.domain.page_document import PageDocument
from consultant_app.domain.summaries import Letterhead


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankField:
    """A label with a line behind it; `value` is printed on the line where it is known."""

    label: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankSection:
    """A heading with empty lines below it, that gets `share` of the room."""

    heading: str
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankSheet(PageDocument):
    """Rows of fields side by side, then the sections; `page_words` holds {n} and {m}."""

    letterhead: Letterhead
    heading: str
    rows: tuple[tuple[BlankField, ...], ...]
    sections: tuple[BlankSection, ...]
    last_rows: tuple[tuple[BlankField, ...], ...]
    footer: str
    page_words: str
