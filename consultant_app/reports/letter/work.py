"""What I did, and why it matters: result, how, why, and the photos that show it."""

from collections.abc import Sequence
from dataclasses import replace

from consultant_app.domain.summaries import DidItem
from consultant_app.reports.layout.blocks import (
    Column,
    Setting,
    semibold,
    semibold_accent,
    text_block,
)
from consultant_app.reports.layout.figures import photo_rows
from consultant_app.reports.layout.strips import Strip, bound, kept, stacked
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Span, spaced


def work(
    items: Sequence[DidItem], *, setting: Setting, parent: Element, photos_behind: bool = False
) -> list[Strip]:
    """Return ITEMS one below the other; PHOTOS_BEHIND stand on no first page."""
    return stacked(
        (_item(item, setting, parent, photos_behind=photos_behind) for item in items),
        gap=0.55 * setting.measures.line,
    )


def _item(item: DidItem, setting: Setting, parent: Element, *, photos_behind: bool) -> list[Strip]:
    measures = setting.measures
    column = Column(measures.text_x, measures.text_width)
    told = spaced(semibold(item.result), Span(item.how))
    why = spaced(semibold_accent(item.why_label), Span(item.why)) if item.why else ()
    told_lines, why_lines = (
        text_block(spans, measures.body, column, setting=setting, tag="P", parent=parent)
        for spans in (told, why)
    )
    texts = stacked((told_lines, bound(why_lines)), gap=0.35 * measures.line)
    texts = kept(texts, at_most=measures.height / 2)
    rows = [
        replace(row, behind_first=photos_behind)
        for row in photo_rows(item.photos, column, setting=setting, parent=parent)
    ]
    return stacked((texts, bound(rows) if texts else rows), gap=0.6 * measures.line)
