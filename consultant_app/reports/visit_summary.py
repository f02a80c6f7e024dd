"""Render the visit summary, full or short: a calm letter that fits on two pages."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from consultant_app.domain.options import Length
from consultant_app.domain.summaries import Rendered, SummaryDocument
from consultant_app.reports.layout.blocks import Column, Setting, semibold, text_block
from consultant_app.reports.layout.measures import Tightness
from consultant_app.reports.layout.sections import Manuscript, Section
from consultant_app.reports.layout.strips import Strip, kept, stacked
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Span, Spans, plain, spaced, with_bold
from consultant_app.reports.letter.closing import Ending, closing
from consultant_app.reports.letter.items import bullets, entries, promises, requests
from consultant_app.reports.letter.opening import Opening, add_opening
from consultant_app.reports.letter.paper import Letter, rendered_letter
from consultant_app.reports.letter.work import work

# Work starts on page 2 when less than this share of page 1 is left for it (report.md 8, rule 5):
# what stands there must be worth the turn of the page.
_LEAST_SHARE = 0.22
_MOST_PARTS_IN_TEXT = 2
_PARAGRAPH_GAP = 0.35


def render_summary(document: SummaryDocument) -> Rendered:
    """Return DOCUMENT as a tagged PDF; the same document gives the same bytes."""
    return rendered_letter(
        Letter(
            document=document,
            length=document.options.length,
            continued=document.headings.continued,
            foot=_foot(document),
            page_words=document.headings.page,
            write=partial(_write, document),
        )
    )


def _write(document: SummaryDocument, manuscript: Manuscript, tightness: Tightness) -> None:
    short = document.options.length is Length.SHORT
    add_opening(_opening(document), manuscript, short=short)
    _add_sections(document, manuscript, parted=tightness.parted)
    _add_closing(document, manuscript)


def _foot(document: SummaryDocument) -> Spans:
    """Return the left of the footer, which says so while nothing is issued."""
    if not document.draft_word:
        return plain(document.footer)
    return (semibold(document.draft_word), Span(f" · {document.footer}"))


def _opening(document: SummaryDocument) -> Opening:
    return Opening(
        letterhead=document.letterhead,
        kicker=document.kicker,
        headline=document.headline,
        greeting=document.greeting,
        thanks=document.thanks,
        panel_title=document.headings.in_short,
        panel=[(row.label, plain(row.text)) for row in document.panel],
        posted_to=document.posted_to,
    )


def _add_sections(document: SummaryDocument, manuscript: Manuscript, *, parted: bool) -> None:
    """Add the sections in the order of the page; those with nothing to say are left out.

    PARTED, the first of those that answer no request starts on a page of its own.
    """
    heads, setting = document.headings, manuscript.setting
    asked = Section(title=heads.asked, build=partial(_asked, document, setting), below=0.1)
    manuscript.add_section(asked, gap=0.8)
    coming = Section(
        title=heads.next, build=partial(_next, document, setting), below=0.1, whole=True
    )
    manuscript.add_section(coming)
    manuscript.told_first = len(manuscript.strips)
    so_far = len(manuscript.strips)
    for section in _told_behind(document, setting):
        first = len(manuscript.strips) == so_far
        room = setting.measures.height if parted and first else section.room
        manuscript.add_section(replace(section, room=room))


def _told_behind(document: SummaryDocument, setting: Setting) -> tuple[Section, ...]:
    """Return the sections behind the three first questions."""
    heads = document.headings
    return (
        Section(
            title=heads.did,
            build=partial(_did, document, setting),
            room=_LEAST_SHARE * setting.measures.height,
        ),
        Section(title=heads.notice, build=partial(_notices, document, setting), below=0.25),
        Section(title=heads.words, build=partial(_words, document, setting)),
        Section(title=heads.time, build=partial(_time, document, setting)),
        Section(title=heads.trouble, build=partial(_trouble, document, setting)),
    )


def _asked(document: SummaryDocument, setting: Setting, sect: Element) -> list[Strip]:
    if document.asked:
        return requests(document.asked, setting=setting, parent=sect)
    return _prose((plain(document.asked_empty),), setting, sect)


def _next(document: SummaryDocument, setting: Setting, sect: Element) -> list[Strip]:
    return promises(document.next, setting=setting, parent=sect)


def _did(document: SummaryDocument, setting: Setting, sect: Element) -> list[Strip]:
    return work(document.did, setting=setting, parent=sect, photos_behind=document.bad_news)


def _notices(document: SummaryDocument, setting: Setting, sect: Element) -> list[Strip]:
    return bullets([plain(text) for text in document.notices], setting=setting, parent=sect)


def _words(document: SummaryDocument, setting: Setting, sect: Element) -> list[Strip]:
    texts = [spaced(semibold(f"{word.term}:"), Span(word.meaning)) for word in document.words]
    return entries(texts, setting=setting, parent=sect)


def _time(document: SummaryDocument, setting: Setting, sect: Element) -> list[Strip]:
    """Return the time and the parts in one paragraph, or the parts as a list from three on."""
    if len(document.parts) <= _MOST_PARTS_IN_TEXT:
        return _prose((plain(" ".join((*document.time, *document.parts))),), setting, sect)
    time = _prose((plain(" ".join(document.time)),), setting, sect)
    parts = bullets([plain(text) for text in document.parts], setting=setting, parent=sect)
    return stacked((time, parts), gap=_PARAGRAPH_GAP * setting.measures.line)


def _trouble(document: SummaryDocument, setting: Setting, sect: Element) -> list[Strip]:
    """Return the last section; its last paragraph is never torn, the signature follows it."""
    texts = [with_bold(text, document.trouble_bold) for text in document.trouble]
    *others, last = texts or [()]
    return stacked(
        (
            _prose(others, setting, sect),
            kept(_prose((last,), setting, sect), at_most=setting.measures.height / 2),
        ),
        gap=_PARAGRAPH_GAP * setting.measures.line,
    )


def _prose(texts: Iterable[Spans], setting: Setting, sect: Element) -> list[Strip]:
    sizes = setting.measures
    column = Column(sizes.text_x, sizes.text_width)
    return stacked(
        (
            text_block(text, sizes.body, column, setting=setting, tag="P", parent=sect)
            for text in texts
        ),
        gap=_PARAGRAPH_GAP * sizes.line,
    )


def _add_closing(document: SummaryDocument, manuscript: Manuscript) -> None:
    ending = Ending(
        line=document.closing,
        regards=document.regards,
        signer=document.signer,
        signature=document.signature,
        seen_by=document.seen_by,
        seen_by_bold=document.seen_by_bold,
        seen_by_signature=document.seen_by_signature,
        seen_by_alt=document.seen_by_alt,
    )
    manuscript.add(closing(ending, setting=manuscript.setting, parent=manuscript.root), gap=0.45)
