"""Render the time statement: one client's month on a page, its table as long as it needs to be."""

from functools import partial

from consultant_app.domain.options import Length
from consultant_app.domain.statement_document import (
    DayRow,
    DayTable,
    StatementDocument,
    StatementSection,
)
from consultant_app.domain.summaries import Rendered
from consultant_app.reports.layout.blocks import Column, Setting, text_block
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import Type, natural_width
from consultant_app.reports.layout.measures import Tightness
from consultant_app.reports.layout.sections import Manuscript, Section
from consultant_app.reports.layout.strips import Strip, kept
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.table import COLUMN_GAP, TableLook, table
from consultant_app.reports.layout.text import plain, with_bold
from consultant_app.reports.letter.closing import Ending, closing
from consultant_app.reports.letter.opening import Opening, add_opening
from consultant_app.reports.letter.paper import Letter, rendered_letter

_ABOVE_ROW, _BELOW_ROW, _BELOW_HEADER = 5.0, 5.6, 4.0
_WIDER_GAP = 2.0  # of what parts the columns of a table
# With less of the page than this left for it, what it was for shares its column with where.
_LEAST_FOR_WHAT = 0.3
_MOST_OF_PAGE = 0.24  # that one of the other columns may ask for

Cells = tuple[str, ...]


def render_statement(document: StatementDocument) -> Rendered:
    """Return DOCUMENT as a tagged PDF; the same document gives the same bytes."""
    return rendered_letter(
        Letter(
            document=document,
            length=Length.FULL,
            continued=document.continued,
            foot=plain(document.footer),
            page_words=document.page_words,
            write=partial(_write, document),
        )
    )


def _write(document: StatementDocument, manuscript: Manuscript, _: Tightness) -> None:
    setting = manuscript.setting
    add_opening(_opening(document), manuscript)
    days = partial(_days, document.days, setting)
    manuscript.add_section(
        Section(title=document.days.heading, build=days, below=0.5, wide=True), gap=0.8
    )
    for place, section in enumerate(document.sections):
        prose = Section(title=section.heading, build=partial(_prose, section, setting))
        manuscript.add_section(prose, gap=0.8 if place == 0 else 0.0)
    ending = Ending(
        line=document.closing, regards=document.regards, signer=document.signer, unsigned=True
    )
    manuscript.add(closing(ending, setting=setting, parent=manuscript.root), gap=0.45)


def _opening(document: StatementDocument) -> Opening:
    return Opening(
        letterhead=document.letterhead,
        kicker=document.kicker,
        headline=document.headline,
        greeting=document.greeting,
        thanks=document.intro,
        panel_title=document.panel_title,
        panel=[(row.label, with_bold(row.text, row.bold)) for row in document.panel],
        posted_to=document.posted_to,
    )


def _prose(section: StatementSection, setting: Setting, sect: Element) -> list[Strip]:
    """Return a paragraph that is not torn: what follows the last one is bound to all of it."""
    sizes = setting.measures
    column = Column(sizes.text_x, sizes.text_width)
    spans = with_bold(section.text, section.bold)
    strips = text_block(spans, sizes.body, column, setting=setting, tag="P", parent=sect)
    return kept(strips, at_most=sizes.height / 2)


def _days(days: DayTable, setting: Setting, sect: Element) -> list[Strip]:
    """Return the table; where the letters are large, where it was stands below what it was for."""
    cells, foot = _cells(days), _foot(days, columns=5)
    widths = _widths(cells, foot, setting)
    if widths[1] < _LEAST_FOR_WHAT * setting.measures.full_width:
        cells, foot = _narrow_cells(days), _foot(days, columns=4)
        widths = _widths(cells, foot, setting)
    look = _look(widths, setting)
    return table(cells[0], cells[1:], look, setting=setting, parent=sect, foot=foot)


def _cells(days: DayTable) -> list[Cells]:
    heads = days.heads
    rows = ((row.day, row.what, row.where, row.time, row.cover) for row in days.rows)
    return [(heads.day, heads.what, heads.where, heads.time, heads.cover), *rows]


def _narrow_cells(days: DayTable) -> list[Cells]:
    heads = days.heads
    return [
        (heads.day, heads.what_where, heads.time, heads.cover),
        *map(_without_where, days.rows),
    ]


def _foot(days: DayTable, *, columns: int) -> Cells:
    """Return the row of sums for so many COLUMNS."""
    between = ("",) * (columns - 4)
    return "", days.total_label, *between, days.total_time, days.total_cost


def _without_where(row: DayRow) -> Cells:
    what = "\n".join(filter(None, (row.what, row.where)))
    return row.day, what, row.time, row.cover


def _look(widths: tuple[float, ...], setting: Setting) -> TableLook:
    sizes, last = setting.measures, len(widths) - 1
    air = sizes.line / sizes.body.leading  # what is tightened, and by how much
    return TableLook(
        widths=widths,
        header=_header(setting),
        body=sizes.body,
        above=_ABOVE_ROW * air * sizes.scale,
        below=_BELOW_ROW * air * sizes.scale,
        below_header=_BELOW_HEADER * sizes.scale,
        ends=(last - 1, last),
        accent=True,
    )


def _header(setting: Setting) -> Type:
    return setting.measures.type(10.4, 13.8)


def _widths(rows: list[Cells], foot: Cells, setting: Setting) -> tuple[float, ...]:
    """Return the widths of the columns: the second has what the others leave."""
    full, last = setting.measures.full_width, len(rows[0]) - 1
    gap = COLUMN_GAP * _WIDER_GAP
    wanted = [0.0] * (last + 1)
    for place in range(last + 1):
        if place != 1:
            texts = {row[place] for row in (*rows[1:], foot)}
            need = _widest(texts, rows[0][place], setting) + (0 if place == last else gap)
            wanted[place] = min(need, _MOST_OF_PAGE * full)
    wanted[1] = full - sum(wanted)
    return tuple(wanted)


def _widest(texts: set[str], head: str, setting: Setting) -> float:
    """Return the width of the widest line of a column, its head among them."""
    body, fonts = setting.measures.body, setting.fonts
    lines = {line for text in texts for line in text.split("\n")}
    cells = (
        natural_width(plain(line, weight=Weight.SEMIBOLD), body, fonts=fonts) for line in lines
    )
    title = natural_width(plain(head, weight=Weight.SEMIBOLD), _header(setting), fonts=fonts)
    return max((title, *cells))
