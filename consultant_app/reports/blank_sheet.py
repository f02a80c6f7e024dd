"""Render the blank visit sheet: lines to write on, which fill one page whatever the paper."""

from collections.abc import Sequence

from consultant_app.domain.blank_sheet import BlankField, BlankSection, BlankSheet
from consultant_app.domain.summaries import Rendered
from consultant_app.reports.images import Pictures
from consultant_app.reports.layout.blocks import (
    Column,
    Setting,
    label,
    overlay,
    rule,
    text_block,
    widest,
)
from consultant_app.reports.layout.colours import palette
from consultant_app.reports.layout.drawing import Chapter, Story
from consultant_app.reports.layout.fonts import Fonts, Weight
from consultant_app.reports.layout.footer import footer
from consultant_app.reports.layout.lines import Type
from consultant_app.reports.layout.measures import MM, measures
from consultant_app.reports.layout.pages import paginated
from consultant_app.reports.layout.reportlab_globals import reportlab_ready
from consultant_app.reports.layout.strips import Ink, Strip, after, total
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import one_line, plain
from consultant_app.reports.letter.letterhead import letterhead
from consultant_app.reports.rendering import rendered

_WRITING = 8.6 * MM  # from line to line: hands write larger than printers
_ROW, _FIELD_GAP, _LABEL_GAP = 10.5 * MM, 7 * MM, 2 * MM
_ABOVE_HEADING, _ABOVE_ROWS, _ABOVE_SECTION = 7 * MM, 2 * MM, 6 * MM
_LEAST_ROOM = 32 * MM  # a name or a signature written by hand
_LINE_PT = 0.5
_HAIR = 0.5


def render_blank_sheet(document: BlankSheet) -> Rendered:
    """Return DOCUMENT as a tagged PDF of one page; the same document gives the same bytes."""
    with reportlab_ready():
        options = document.options
        setting = Setting(
            Fonts(options.letters),
            Pictures(),
            measures(options),
            palette(document.accent, options.ink),
        )
        return rendered(document, _laid_out(document, setting), setting)


def _laid_out(document: BlankSheet, setting: Setting) -> Story:
    root = Element("Document", kept=True)
    chapters: list[Chapter] = []
    head = letterhead(document.letterhead, setting=setting, parent=root)
    head += after(_ABOVE_HEADING, _title(document.heading, setting, root))
    for number, fields in enumerate(document.rows):
        head += after(0 if number else _ABOVE_ROWS, [_row(fields, setting, root)])
    titles = [_section_head(section, setting, root, chapters) for section in document.sections]
    foot = [
        row for fields in document.last_rows for row in _rows_of_equal_room(fields, setting, root)
    ]
    used = total(head) + sum(total(title) for title in titles) + total(foot)
    room = setting.measures.height - used - _ABOVE_SECTION * (len(titles) + 1) - _HAIR
    strips = [*head]
    for title, section in zip(titles, document.sections, strict=True):
        share = section.share / sum(each.share for each in document.sections)
        strips += after(_ABOVE_SECTION, title)
        strips += _lines(room * share, setting)
    strips += after(_ABOVE_SECTION, foot)
    return Story(
        pages=paginated(strips, height=setting.measures.height),
        height=setting.measures.height,
        root=root,
        chapters=tuple(chapters),
        footer=footer(plain(document.footer), document.page_words, setting=setting),
    )


def _title(text: str, setting: Setting, root: Element) -> list[Strip]:
    type_, column = setting.measures.type(20, 25), Column(0, setting.measures.full_width)
    spans = plain(one_line(text), weight=Weight.BOLD)
    return text_block(spans, type_, column, setting=setting, tag="H1", parent=root)


def _section_head(
    section: BlankSection, setting: Setting, root: Element, chapters: list[Chapter]
) -> list[Strip]:
    sect = Element("Sect", root, title=section.heading)
    type_, column = setting.measures.type(13, 16.5), Column(0, setting.measures.full_width)
    head = label(section.heading, type_, column, setting=setting, tag="H2", parent=sect)
    chapters.append(Chapter(section.heading, sect.children[0]))
    return head


def _lines(height: float, setting: Setting) -> list[Strip]:
    """Return lines to write on in HEIGHT, as far apart as fills it."""
    count = max(1, int(height / _WRITING))
    each, width = height / count, setting.measures.full_width
    grey = setting.palette.hairline
    line = rule(0, width, each, line_pt=_LINE_PT, colour=grey)
    return [Strip(height=each, inks=(line,), opens=False) for _ in range(count)]


def _row(fields: Sequence[BlankField], setting: Setting, root: Element) -> Strip:
    """Return FIELDS side by side: the first one gets as much room as all others together."""
    gaps = _FIELD_GAP * (len(fields) - 1)
    shares = [max(1, len(fields) - 1), *[1] * (len(fields) - 1)]
    part = (setting.measures.full_width - gaps) / sum(shares)
    return _beside(fields, [part * share for share in shares], setting, root)


def _rows_of_equal_room(
    fields: Sequence[BlankField], setting: Setting, root: Element
) -> list[Strip]:
    """Return FIELDS side by side with equal room for the hand, or one below the other."""
    type_ = _label_type(setting)
    named = [_named_width(field, type_, setting) + _LABEL_GAP for field in fields]
    full = setting.measures.full_width
    room = (full - _FIELD_GAP * (len(fields) - 1) - sum(named)) / len(fields)
    if room < _LEAST_ROOM:
        return [_beside([field], [full], setting, root) for field in fields]
    return [_beside(fields, [width + room for width in named], setting, root)]


def _beside(
    fields: Sequence[BlankField], widths: Sequence[float], setting: Setting, root: Element
) -> Strip:
    inks: list[Ink] = []
    x = 0.0
    for field, width in zip(fields, widths, strict=True):
        inks += _field(field, Column(x, width), setting, root)
        x += width + _FIELD_GAP
    return Strip(height=_ROW, inks=tuple(inks), opens=False)


def _field(field: BlankField, column: Column, setting: Setting, root: Element) -> list[Ink]:
    type_ = _label_type(setting)
    named = label(field.label, type_, column, setting=setting, tag="P", parent=root)
    start = column.x + _named_width(field, type_, setting) + _LABEL_GAP
    width = max(1.0, column.x + column.width - start)
    inks: list[Ink] = list(overlay(_at_foot(named)))
    if field.value:
        value = text_block(
            plain(field.value),
            type_,
            Column(start, width),
            setting=setting,
            tag="P",
            parent=root,
        )
        inks += overlay(_at_foot(value[:1]))
    inks.append(rule(start, width, _ROW, line_pt=_LINE_PT, colour=setting.palette.hairline))
    return inks


def _label_type(setting: Setting) -> Type:
    return setting.measures.type(11, 14.4)


def _at_foot(strips: Sequence[Strip]) -> list[Strip]:
    return [Strip(height=max(0.0, _ROW - total(strips))), *strips]


def _named_width(field: BlankField, type_: Type, setting: Setting) -> float:
    return widest([field.label], type_, setting=setting)
