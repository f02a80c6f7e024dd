"""Render a look back: the review of a quarter on two pages, or the letter of a year on one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from consultant_app.domain.options import Length
from consultant_app.domain.review_document import (
    Advice,
    AdviceSection,
    MonthsSection,
    OpenSection,
    ProseSection,
    ReviewDocument,
    SpentSection,
)
from consultant_app.domain.summaries import Rendered
from consultant_app.reports.layout.blocks import (
    Column,
    Setting,
    label,
    semibold,
    semibold_accent,
    text_block,
)
from consultant_app.reports.layout.chart import chart
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import natural_width
from consultant_app.reports.layout.measures import MM, Tightness
from consultant_app.reports.layout.sections import Manuscript, Section
from consultant_app.reports.layout.strips import Strip, bound, columns, kept, stacked
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.table import COLUMN_GAP, TableLook, table
from consultant_app.reports.layout.text import Span, Spans, plain, spaced
from consultant_app.reports.layout.tiles import Figure, tiles
from consultant_app.reports.letter.closing import Ending, closing
from consultant_app.reports.letter.items import bullets, requests
from consultant_app.reports.letter.opening import Opening, add_opening
from consultant_app.reports.letter.paper import Letter, rendered_letter

_NUMBER = 9 * MM
_PARAGRAPH_GAP = 0.35
_ADVICE_GAP = 0.6
_ABOVE_ROW, _BELOW_ROW, _BELOW_HEADER = 4.6, 5.0, 4.0


def render_review(document: ReviewDocument) -> Rendered:
    """Return DOCUMENT as a tagged PDF; the same document gives the same bytes."""
    return rendered_letter(
        Letter(
            document=document,
            length=Length.SHORT if document.one_page else Length.FULL,
            continued=document.continued,
            foot=_foot(document),
            page_words=document.page_words,
            write=partial(_write, document),
        )
    )


def _foot(document: ReviewDocument) -> Spans:
    """Return the left of the footer, which says so while nothing is issued."""
    if not document.draft_word:
        return plain(document.footer)
    return (semibold(document.draft_word), Span(f" · {document.footer}"))


def _write(document: ReviewDocument, manuscript: Manuscript, _: Tightness) -> None:
    setting = manuscript.setting
    add_opening(_opening(document), manuscript)
    sect = Element("Sect", manuscript.root, title=document.tiles_title)
    figures = [Figure(tile.figure, tile.text) for tile in document.tiles]
    manuscript.add(tiles(figures, setting=setting, parent=sect), gap=0.5)
    first = True
    for section in _sections(document, setting):
        before = len(manuscript.strips)
        manuscript.add_section(section, gap=0.8 if first else 0.0)
        first = first and len(manuscript.strips) == before
    ending = Ending(
        line=document.closing,
        regards=document.regards,
        signer=document.signer,
        signature=document.signature,
    )
    manuscript.add(closing(ending, setting=setting, parent=manuscript.root), gap=0.6)


def _opening(document: ReviewDocument) -> Opening:
    return Opening(
        letterhead=document.letterhead,
        kicker=document.kicker,
        headline=document.headline,
        greeting=document.greeting,
        thanks=document.intro,
        panel_title="",
        panel=(),
        posted_to=document.posted_to,
    )


def _sections(document: ReviewDocument, setting: Setting) -> Iterator[Section]:
    """Yield the sections that have something to say, in the order of the page."""
    yield from _prose_sections((document.on_me,), setting)
    if months := document.months:
        yield Section(title=months.heading, build=partial(_months, months, setting))
    yield from _prose_sections((document.meant, document.not_kept), setting)
    if waiting := document.still_open:
        build = partial(_open, waiting, setting)
        yield Section(title=waiting.heading, build=build, below=0.1)
    if advice := document.advice:
        yield Section(title=advice.heading, build=partial(_advice, advice, setting))
    if spent := document.spent:
        yield Section(title=spent.heading, build=partial(_spent, spent, setting), whole=True)


def _prose_sections(sections: Iterable[ProseSection | None], setting: Setting) -> Iterator[Section]:
    for section in sections:
        if section is not None:
            yield Section(title=section.heading, build=partial(_prose, section, setting))


def _prose(section: ProseSection, setting: Setting, sect: Element) -> list[Strip]:
    """Return paragraphs, none of them torn: what follows the last one is bound to all of it."""
    if section.bullets:
        return bullets([plain(text) for text in section.texts], setting=setting, parent=sect)
    sizes = setting.measures
    return stacked(
        (
            kept(_paragraph(plain(text), setting, sect), at_most=sizes.height / 2)
            for text in section.texts
        ),
        gap=_PARAGRAPH_GAP * sizes.line,
    )


def _months(months: MonthsSection, setting: Setting, sect: Element) -> list[Strip]:
    """Return the sentence, and the chart bound to it."""
    said = _paragraph(plain(months.text), setting, sect)
    if months.chart is None:
        return said
    sizes = setting.measures
    column = Column(sizes.text_x, sizes.text_width)
    drawn = chart(months.chart, column, setting=setting, parent=sect)
    return stacked((kept(said, at_most=sizes.height / 2), bound(drawn)), gap=0.6 * sizes.line)


def _open(section: OpenSection, setting: Setting, sect: Element) -> list[Strip]:
    return requests(section.items, setting=setting, parent=sect)


def _advice(section: AdviceSection, setting: Setting, sect: Element) -> list[Strip]:
    """Return who decides, and the numbered recommendations; none of them is torn."""
    sizes = setting.measures
    lead = kept(_paragraph(plain(section.lead), setting, sect), at_most=sizes.height / 2)
    whole = Element("L", sect)
    items = [_advised(n, item, setting, whole) for n, item in enumerate(section.items, start=1)]
    first, *others = items
    return stacked((lead, bound(first), *others), gap=_ADVICE_GAP * sizes.line)


def _advised(number: int, item: Advice, setting: Setting, parent: Element) -> list[Strip]:
    sizes = setting.measures
    element, indent = Element("LI", parent), _NUMBER * sizes.scale
    figure = label(
        str(number),
        sizes.type(18, sizes.body.leading / sizes.scale),
        Column(sizes.text_x, indent),
        setting=setting,
        tag="Lbl",
        parent=element,
    )
    body, column = (
        Element("LBody", element),
        Column(sizes.text_x + indent, sizes.text_width - indent),
    )
    told = spaced(semibold(item.what), Span(item.why))
    takes = spaced(semibold_accent(item.takes_label), Span(item.takes))
    texts = stacked(
        (
            text_block(spans, sizes.body, column, setting=setting, tag="P", parent=body)
            for spans in (told, takes)
        ),
        gap=0.2 * sizes.line,
    )
    return kept(columns(figure, texts), at_most=sizes.height / 2)


def _spent(section: SpentSection, setting: Setting, sect: Element) -> list[Strip]:
    """Return the table of minutes, its numbers at the right, in the column of the text."""
    sizes = setting.measures
    look = TableLook(
        widths=_widths(section, setting),
        header=sizes.type(10.4, 13.8),
        body=sizes.body,
        above=_ABOVE_ROW * sizes.scale,
        below=_BELOW_ROW * sizes.scale,
        below_header=_BELOW_HEADER * sizes.scale,
        ends=tuple(range(1, len(section.heads))),
        accent=True,
    )
    heads, foot = section.heads, section.foot
    strips = table(heads, section.rows, look, setting=setting, parent=sect, foot=foot)
    return kept(_indented(strips, sizes.text_x), at_most=sizes.height / 2)


def _indented(strips: Sequence[Strip], by: float) -> list[Strip]:
    """Return STRIPS moved to the right, what they carry included."""
    return [
        replace(
            strip,
            inks=tuple(replace(ink, x=ink.x + by) for ink in strip.inks),
            lead_inks=tuple(replace(ink, x=ink.x + by) for ink in strip.lead_inks),
            carry=tuple(_indented(strip.carry, by)),
        )
        for strip in strips
    ]


def _widths(section: SpentSection, setting: Setting) -> tuple[float, ...]:
    """Return the widths of the columns: the first has what the numbers leave."""
    sizes, last = setting.measures, len(section.heads) - 1
    wanted = []
    for place in range(1, last + 1):
        cells = [row[place] for row in (*section.rows, section.foot)]
        texts = [natural_width(_bold(cell), sizes.body, fonts=setting.fonts) for cell in cells]
        head = natural_width(
            _bold(section.heads[place]), sizes.type(10.4, 13.8), fonts=setting.fonts
        )
        wanted.append(max(head, *texts) + (0 if place == last else 3 * COLUMN_GAP) + 0.5)
    return (sizes.text_width - sum(wanted), *wanted)


def _bold(text: str) -> Spans:
    return plain(text, weight=Weight.SEMIBOLD)


def _paragraph(spans: Spans, setting: Setting, sect: Element) -> list[Strip]:
    sizes = setting.measures
    column = Column(sizes.text_x, sizes.text_width)
    return text_block(spans, sizes.body, column, setting=setting, tag="P", parent=sect)
