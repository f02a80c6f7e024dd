"""Render the technician's copy: exact, dense, boxed at the top so that nobody mixes it up."""

from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from consultant_app.domain.options import PageOptions
from consultant_app.domain.summaries import Rendered, TableBlock, TechnicianDocument, TextBlock
from consultant_app.reports.images import Pictures
from consultant_app.reports.layout.blocks import (
    Column,
    Setting,
    Side,
    label,
    overlay,
    text_block,
)
from consultant_app.reports.layout.colours import palette
from consultant_app.reports.layout.drawing import Chapter, Story
from consultant_app.reports.layout.facts import FactsLook, facts_table
from consultant_app.reports.layout.fonts import Fonts, Weight
from consultant_app.reports.layout.footer import footer
from consultant_app.reports.layout.lines import Type, natural_width
from consultant_app.reports.layout.measures import MM, measures
from consultant_app.reports.layout.pages import paginated
from consultant_app.reports.layout.reportlab_globals import reportlab_ready
from consultant_app.reports.layout.strips import (
    ShapeInk,
    Strip,
    after,
    bound,
    stacked,
    total,
)
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.table import COLUMN_GAP, TableLook, table
from consultant_app.reports.layout.text import one_line, plain, with_bold
from consultant_app.reports.rendering import rendered

_TOP, _BOTTOM = 11 * MM, 16 * MM
_BODY, _SMALL, _HEADING = Type(10, 12.4), Type(8.4, 11), Type(11.5, 14.5)
_CODE = Type(9.4, 12.4, beside=10)
_HEAD, _WARNING = Type(15, 20), Type(11.5, 16)
# A cell of so few letters stays on one line; the share of a table that a column may ask for.
_SHORT_CELL, _MOST_OF_TABLE = 14, 0.4
_BOX_PT, _BOX_MARGIN, _BOX_AIR = 1.4, 4 * MM, 5.5
_ABOVE_ROW, _BELOW_ROW, _BELOW_HEADER = 2.3, 3.1, 1.6
_ABOVE_FACTS, _ABOVE_HEADING, _BELOW_HEADING = 4.2 * MM, 5, 2.6


def render_technician(document: TechnicianDocument) -> Rendered:
    """Return DOCUMENT as a tagged PDF; the same document gives the same bytes."""
    with reportlab_ready():
        setting = _setting(document)
        return rendered(document, _laid_out(document, setting), setting)


def _setting(document: TechnicianDocument) -> Setting:
    """Return the setting: the paper is the reader's choice, the print size is not."""
    options = document.options
    sizes = replace(
        measures(PageOptions(paper=options.paper)), top=_TOP, bottom=_BOTTOM, body=_BODY
    )
    return Setting(Fonts(options.letters), Pictures(), sizes, palette(document.accent, options.ink))


def _laid_out(document: TechnicianDocument, setting: Setting) -> Story:
    root = Element("Document", kept=True)
    strips = _head(document, setting, root)
    facts = facts_table(document.facts, FactsLook(_SMALL, _BODY), setting=setting, parent=root)
    strips += after(_ABOVE_FACTS, facts)
    chapters: list[Chapter] = []
    for block in document.blocks:
        strips += _block(block, setting, root, chapters, continued=document.continued)
    return Story(
        pages=paginated(strips, height=setting.measures.height),
        height=setting.measures.height,
        root=root,
        chapters=tuple(chapters),
        footer=footer(plain(document.footer), document.page_words, setting=setting),
    )


def _head(document: TechnicianDocument, setting: Setting, root: Element) -> list[Strip]:
    """Return the box that says what this is and for whom it is not; words too many have none."""
    width = setting.measures.full_width
    half = width / 2 - _BOX_MARGIN
    left, right = Column(_BOX_MARGIN, half), Column(width / 2, half, Side.END)
    head = plain(one_line(document.head), weight=Weight.BOLD)
    warning = plain(one_line(document.warning), weight=Weight.SEMIBOLD)
    title = text_block(head, _HEAD, left, setting=setting, tag="H1", parent=root)
    note = text_block(warning, _WARNING, right, setting=setting, tag="P", parent=root)
    height = max(total(title), total(note)) + 2 * _BOX_AIR
    if height > setting.measures.height:
        return [*title, *note]
    texts = [
        ink
        for strips in (title, note)
        for ink in overlay([Strip(height=(height - total(strips)) / 2), *strips])
    ]
    return [Strip(height=height, inks=(_box(width, height), *texts))]


def _box(width: float, height: float) -> ShapeInk:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        canvas.setStrokeColorRGB(0, 0, 0)
        canvas.setLineWidth(_BOX_PT)
        canvas.rect(x, y, width, height, stroke=1, fill=0)

    return ShapeInk(x=0, drop=height, draw=draw)


def _block(
    block: TableBlock | TextBlock,
    setting: Setting,
    root: Element,
    chapters: list[Chapter],
    *,
    continued: str,
) -> list[Strip]:
    """Return BLOCK under its heading, which its next page repeats; an empty one is left out."""
    section = Element("Sect", root, title=one_line(block.heading))
    head = _heading(block.heading, setting, section)
    if isinstance(block, TableBlock):
        body = _table(block, setting, section)
    else:
        body = _text(block, setting, section)
    if not body:
        root.children.remove(section)
        return []
    chapters.append(Chapter(section.title, section.children[0]))
    again = _heading(f"{block.heading} {continued}", setting, None)
    again = [*again, Strip(height=_BELOW_HEADING)]
    first, *others = bound(body)
    body = [first, *(replace(strip, carry=(*again, *strip.carry)) for strip in others)]
    return after(_ABOVE_HEADING, [*head, *after(_BELOW_HEADING, body)])


def _heading(text: str, setting: Setting, parent: Element | None) -> list[Strip]:
    full = Column(0, setting.measures.full_width)
    return label(text, _HEADING, full, setting=setting, tag="H2", parent=parent)


def _table(block: TableBlock, setting: Setting, section: Element) -> list[Strip]:
    look = TableLook(
        widths=_widths(block, setting),
        header=_SMALL,
        body=_BODY,
        above=_ABOVE_ROW,
        below=_BELOW_ROW,
        below_header=_BELOW_HEADER,
        code=_CODE,
        codes=block.codes,
    )
    return table(block.columns, block.rows, look, setting=setting, parent=section)


def _widths(block: TableBlock, setting: Setting) -> tuple[float, ...]:
    """Return the widths of the columns by their shares; where a word is wider than its column,
    the others make room for it, and where that is not enough, each has its part of the width.
    """
    full = setting.measures.full_width
    shared = [share * full / sum(block.shares) for share in block.shares]
    least = [
        min(_widest(block, place, setting) + COLUMN_GAP, full * _MOST_OF_TABLE)
        for place in range(len(shared))
    ]
    if sum(least) > full:
        return tuple(need * full / sum(least) for need in least)
    lack = sum(max(0.0, need - width) for need, width in zip(least, shared, strict=True))
    spare = sum(max(0.0, width - need) for need, width in zip(least, shared, strict=True))
    part = min(1.0, lack / spare) if spare else 0.0
    return tuple(
        need if need > width else width - (width - need) * part
        for need, width in zip(least, shared, strict=True)
    )


def _widest(block: TableBlock, place: int, setting: Setting) -> float:
    """Return the width of the widest word in a column; a short cell is not broken either."""
    weight, type_ = (Weight.CODE, _CODE) if place in block.codes else (Weight.REGULAR, _BODY)
    cells = {row[place] for row in block.rows}
    words = {w for c in cells for w in ([c] if len(c) <= _SHORT_CELL else c.split(" "))}
    return max(
        natural_width(plain(w, weight=weight), type_, fonts=setting.fonts) for w in {"", *words}
    )


def _text(block: TextBlock, setting: Setting, section: Element) -> list[Strip]:
    column = Column(0, setting.measures.full_width)
    return stacked(
        (
            text_block(
                with_bold(text, block.bold), _BODY, column, setting=setting, tag="P", parent=section
            )
            for text in block.paragraphs
        ),
        gap=0.35 * _BODY.leading,
    )
