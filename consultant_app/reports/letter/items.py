"""The lists of a letter: the panel's rows, requests, promises, bullets."""

from collections.abc import Sequence
from dataclasses import replace

from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import AskedItem, NextRow
from consultant_app.reports.layout.blocks import (
    Column,
    Setting,
    disc,
    label,
    rule,
    semibold,
    semibold_accent,
    text_block,
    widest,
)
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.marks import mark
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import (
    Box,
    ShapeInk,
    Strip,
    after,
    beside,
    bound,
    columns,
    kept,
    stacked,
)
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Span, Spans, plain, spaced

_PANEL_RADIUS = 2.2 * MM
_PANEL_MARGIN, _PANEL_LABEL, _PANEL_GAP = 6 * MM, 30 * MM, 2 * MM
_MARK, _MARK_LOW, _MARK_COLUMN = 12.5, 0.3, 7 * MM
_NAME, _NAME_MOST, _NAME_GAP = 15 * MM, 32 * MM, 3 * MM
_ROW_ABOVE, _ROW_BELOW = 5.0, 6.0
_HAIRLINE_PT = 0.6


def panel(rows: Sequence[tuple[str, Spans]], *, setting: Setting, parent: Element) -> list[Strip]:
    """Return ROWS, each a label and its text, on a tinted panel."""
    measures = setting.measures
    labels = Column(_PANEL_MARGIN, _PANEL_LABEL * measures.scale - _PANEL_GAP)
    start = labels.x + labels.width + _PANEL_GAP
    texts = Column(start, measures.full_width - _PANEL_MARGIN - start)
    whole = Element("L", parent)
    body = stacked(
        (_panel_row(row, labels, texts, setting, Element("LI", whole)) for row in rows),
        gap=0.4 * measures.line,
    )
    if not body:
        return []
    edge = Strip(height=0.6 * measures.line)
    box = Box(measures.full_width, _PANEL_RADIUS)
    strips = kept([edge, *bound(body), replace(edge, opens=False)], at_most=measures.height / 2)
    return [replace(strip, box=box) for strip in strips]


def _panel_row(
    row: tuple[str, Spans], labels: Column, texts: Column, setting: Setting, item: Element
) -> list[Strip]:
    lead = setting.measures.lead
    name, text = row
    return columns(
        label(name, lead, labels, setting=setting, tag="Lbl", parent=item),
        text_block(text, lead, texts, setting=setting, tag="P", parent=Element("LBody", item)),
    )


def requests(items: Sequence[AskedItem], *, setting: Setting, parent: Element) -> list[Strip]:
    """Return ITEMS, each with the mark of its outcome, the quote and the reply."""
    whole = Element("L", parent)
    return stacked(
        (_request(item, setting, whole) for item in items), gap=0.5 * setting.measures.line
    )


def _request(item: AskedItem, setting: Setting, parent: Element) -> list[Strip]:
    measures = setting.measures
    indent = _MARK_COLUMN * measures.print_scale
    column = Column(measures.text_x + indent, measures.text_width - indent)
    body = Element("LBody", Element("LI", parent))
    quote = spaced(semibold(item.quote), Span(item.note))
    reply = spaced(semibold_accent(item.outcome_word), Span(item.reply))
    texts = stacked(
        (
            text_block(spans, measures.body, column, setting=setting, tag="P", parent=body)
            for spans in (quote, reply)
        ),
        gap=0,
    )
    return kept(beside(texts, [_mark(item.outcome, setting)]), at_most=measures.height / 2)


def _mark(outcome: Outcome, setting: Setting) -> ShapeInk:
    """Return the mark of OUTCOME, centred on the first line."""
    measures = setting.measures
    size = _MARK * measures.scale
    drop = measures.body.leading / 2 + _MARK_LOW * measures.scale
    return mark(outcome, measures.text_x + size / 2, drop, size, colour=setting.palette.accent)


def promises(rows: Sequence[NextRow], *, setting: Setting, parent: Element) -> list[Strip]:
    """Return ROWS of who does what, the day on a line of its own, hairlines between."""
    measures = setting.measures
    names = widest([row.who for row in rows], measures.body, setting=setting) + _NAME_GAP
    width = min(max(names, _NAME * measures.scale), _NAME_MOST * measures.scale)
    whole = Element("L", parent)
    strips: list[Strip] = []
    for row in rows:
        built = _promise(row, width, setting, Element("LI", whole))
        strips += _under_hairline(built, setting) if strips else built
    return strips


def _promise(row: NextRow, name_width: float, setting: Setting, item: Element) -> list[Strip]:
    measures = setting.measures
    names = Column(measures.text_x, name_width - _NAME_GAP)
    texts = Column(measures.text_x + name_width, measures.text_width - name_width)
    who = label(row.who, measures.body, names, setting=setting, tag="Lbl", parent=item)
    body = Element("LBody", item)
    what = stacked(
        (
            text_block(spans, measures.body, texts, setting=setting, tag="P", parent=body)
            for spans in (plain(row.what), plain(row.when, weight=Weight.SEMIBOLD))
        ),
        gap=0,
    )
    return kept(columns(who, what), at_most=measures.height / 2)


def _under_hairline(strips: Sequence[Strip], setting: Setting) -> list[Strip]:
    measures = setting.measures
    below, above = _ROW_BELOW * measures.print_scale, _ROW_ABOVE * measures.print_scale
    line = rule(
        measures.text_x,
        measures.text_width,
        below,
        line_pt=_HAIRLINE_PT,
        colour=setting.palette.hairline,
    )
    first, *others = after(below + above, strips)
    return [replace(first, lead_inks=(line,)), *others]


def bullets(texts: Sequence[Spans], *, setting: Setting, parent: Element) -> list[Strip]:
    """Return TEXTS as a list with discs."""
    measures = setting.measures
    indent = 5 * MM * measures.scale
    column = Column(measures.text_x + indent, measures.text_width - indent)
    whole = Element("L", parent)
    size = measures.body.size
    dot = disc(
        measures.text_x + size * 0.16, size * 0.72, size * 0.16, colour=setting.palette.accent
    )
    return stacked(
        (beside(_item(text, column, setting, whole), [dot]) for text in texts),
        gap=0.25 * measures.line,
    )


def entries(texts: Sequence[Spans], *, setting: Setting, parent: Element) -> list[Strip]:
    """Return TEXTS as a list without marks, each on its own."""
    measures = setting.measures
    column = Column(measures.text_x, measures.text_width)
    whole = Element("L", parent)
    return stacked((_item(text, column, setting, whole) for text in texts), gap=0.3 * measures.line)


def _item(text: Spans, column: Column, setting: Setting, parent: Element) -> list[Strip]:
    body = Element("LBody", Element("LI", parent))
    return text_block(text, setting.measures.body, column, setting=setting, tag="P", parent=body)
