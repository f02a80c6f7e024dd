"""A look back as print sets it: no-break spaces, curved apostrophes; quotes stay as typed."""

from dataclasses import replace

from consultant_app.domain.review_document import (
    Advice,
    AdviceSection,
    MonthsSection,
    OpenSection,
    ProseSection,
    ReviewDocument,
    Tile,
)
from consultant_app.domain.summaries import AskedItem
from consultant_app.language.page.apostrophes import with_apostrophes
from consultant_app.language.page.no_break import Holder, holder
from consultant_app.language.page.page_words import PageWords


def held_review(document: ReviewDocument, page: PageWords) -> ReviewDocument:
    """Return DOCUMENT with a no-break space wherever words belong together."""
    joined = holder(page)

    def held(text: str) -> str:
        return with_apostrophes(joined(text))

    head, months, advice = document.letterhead, document.months, document.advice
    return replace(
        document,
        letterhead=replace(head, contact_lines=tuple(map(held, head.contact_lines))),
        kicker=held(document.kicker),
        headline=held(document.headline),
        greeting=held(document.greeting),
        intro=held(document.intro),
        tiles=tuple(Tile(figure=tile.figure, text=held(tile.text)) for tile in document.tiles),
        months=_months(months, held) if months else None,
        meant=_prose(document.meant, held),
        not_kept=_prose(document.not_kept, held),
        still_open=_open(document.still_open, held) if document.still_open else None,
        advice=_advice(advice, held) if advice else None,
        on_me=_prose(document.on_me, held),
        closing=held(document.closing),
        footer=held(document.footer),
    )


def _months(months: MonthsSection, held: Holder) -> MonthsSection:
    return replace(months, text=held(months.text))


def _prose(section: ProseSection | None, held: Holder) -> ProseSection | None:
    return section and replace(section, texts=tuple(map(held, section.texts)))


def _open(section: OpenSection, held: Holder) -> OpenSection:
    return replace(section, items=tuple(_asked(item, held) for item in section.items))


def _asked(item: AskedItem, held: Holder) -> AskedItem:
    return replace(
        item,
        quote=with_apostrophes(item.quote),
        outcome_word=held(item.outcome_word),
        reply=held(item.reply),
        note=held(item.note),
    )


def _advice(section: AdviceSection, held: Holder) -> AdviceSection:
    items = (
        Advice(
            what=held(item.what),
            why=held(item.why),
            takes_label=item.takes_label,
            takes=held(item.takes),
        )
        for item in section.items
    )
    return replace(section, items=tuple(items))
