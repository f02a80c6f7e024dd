"""Tables: a header that every page repeats, rows with hairlines, split only where too tall."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from consultant_app.reports.layout.blocks import Column, Setting, Side, rule, text_block
from consultant_app.reports.layout.colours import Colour
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import Type
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import Ink, Strip, after, bound, columns, kept
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import plain

COLUMN_GAP = 2.5 * MM
_HEADER_RULE_PT = 1.1
HAIRLINE_PT = 0.6
_FEW_ROWS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """How a table is set.

    Attributes:
        widths: of the columns, in points.
        header: type of the column heads.
        body: type of the cells.
        above, below, below_header: space between a text and the lines around it.
        code: type of the cells in the columns CODES, set in the face that tells 0 from O.
        ends: the columns whose texts end at the right, as numbers do.
        accent: the rule below the heads has the colour of headings.
    """

    widths: tuple[float, ...]
    header: Type
    body: Type
    above: float
    below: float
    below_header: float
    code: Type | None = None
    codes: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    accent: bool = False


def table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    look: TableLook,
    *,
    setting: Setting,
    parent: Element,
    foot: Sequence[str] = (),
) -> list[Strip]:
    """Return ROWS under HEADS; without rows there is no table.

    FOOT is the row of the sums; it stays with the last two rows, or with the last one where there
    are no more than two: else such a table could never be split, and left a page half empty.
    """
    if not rows:
        return []
    whole = Element("Table", parent)
    header = _header(heads, look, setting, whole)
    again = (*_header(heads, look, setting, None), Strip(height=look.above))
    groups = [_row(cells, look, setting, whole) for cells in rows]
    if foot:
        last = bound(groups[-1]) if len(groups) > _FEW_ROWS else groups[-1]
        groups[-1:] = [last, bound(_foot(foot, look, setting, whole))]
    first, *others = (strip for group in groups for strip in group)
    return [
        *header,
        replace(first, opens=False),
        *(replace(strip, carry=again) for strip in others),
    ]


def _header(
    heads: Sequence[str], look: TableLook, setting: Setting, parent: Element | None
) -> list[Strip]:
    """Return the head of the table; without a parent it only repeats what was said."""
    row = Element("TR", parent) if parent else None
    cells = []
    for head, column in zip(heads, _columns(look), strict=False):
        cell = Element("TH", row, scope="Column", kept=True) if row else None
        spans = plain(head, weight=Weight.SEMIBOLD)
        cells.append(text_block(spans, look.header, column, setting=setting, tag="P", parent=cell))
    strips = kept(columns(*cells), at_most=setting.measures.height)
    colour = setting.palette.accent if look.accent else setting.palette.ink
    line = (sum(look.widths), _HEADER_RULE_PT, colour)
    return underlined(strips, look.below_header, line)


def _row(cells: Sequence[str], look: TableLook, setting: Setting, parent: Element) -> list[Strip]:
    row = Element("TR", parent)
    stacks = []
    for place, (cell, column) in enumerate(zip(cells, _columns(look), strict=False)):
        is_code = place in look.codes
        element = Element("TD", row, kept=True)
        spans = plain(cell, weight=Weight.CODE if is_code else Weight.REGULAR)
        type_ = (look.code if is_code else None) or look.body
        stacks.append(text_block(spans, type_, column, setting=setting, tag="P", parent=element))
    strips = kept(columns(*stacks), at_most=setting.measures.height / 2)
    line = (sum(look.widths), HAIRLINE_PT, setting.palette.hairline)
    return after(look.above, underlined(strips, look.below, line))


def _foot(cells: Sequence[str], look: TableLook, setting: Setting, parent: Element) -> list[Strip]:
    """Return the row of the sums, semibold and without a line below."""
    row = Element("TR", parent)
    stacks = []
    for cell, column in zip(cells, _columns(look), strict=True):
        element = Element("TD", row, kept=True)
        spans = plain(cell, weight=Weight.SEMIBOLD)
        stacks.append(
            text_block(spans, look.body, column, setting=setting, tag="P", parent=element)
        )
    return after(look.above, kept(columns(*stacks), at_most=setting.measures.height / 2))


def _columns(look: TableLook) -> list[Column]:
    """Return the columns, with a gap at the right of all but the last."""
    starts = [sum(look.widths[:place]) for place in range(len(look.widths))]
    last = len(look.widths) - 1
    return [
        Column(
            start,
            width - (0 if place == last else COLUMN_GAP),
            Side.END if place in look.ends else Side.START,
        )
        for place, (start, width) in enumerate(zip(starts, look.widths, strict=True))
    ]


def underlined(
    strips: Sequence[Strip], below: float, line: tuple[float, float, Colour]
) -> list[Strip]:
    """Return STRIPS with a LINE, its width, thickness and colour, BELOW the last of them."""
    *others, last = strips or [Strip(height=0.0)]
    width, line_pt, colour = line
    bottom = last.height + below
    ink: Ink = rule(0, width, bottom, line_pt=line_pt, colour=colour)
    return [*others, replace(last, height=bottom, inks=(*last.inks, ink))]
