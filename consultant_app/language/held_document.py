"""A whole page with its no-break spaces; only the customer's own words stay as they were typed."""

from dataclasses import replace
from functools import partial

from consultant_app.domain.summaries import (
    AskedItem,
    DidItem,
    Letterhead,
    NextRow,
    PanelRow,
    SummaryDocument,
    WordItem,
)
from consultant_app.language.no_break import held_together
from consultant_app.language.page_words import PageWords


def held_document(document: SummaryDocument, page: PageWords) -> SummaryDocument:
    """Return DOCUMENT with a no-break space wherever words belong together."""
    held = partial(held_together, page=page)
    return replace(
        document,
        letterhead=_letterhead(document.letterhead, page),
        kicker=held(document.kicker),
        headline=held(document.headline),
        greeting=held(document.greeting),
        thanks=held(document.thanks),
        panel=tuple(_panel(row, page) for row in document.panel),
        asked=tuple(_asked(item, page) for item in document.asked),
        next=tuple(_next(row, page) for row in document.next),
        did=tuple(_did(item, page) for item in document.did),
        notices=tuple(map(held, document.notices)),
        words=tuple(WordItem(term=w.term, meaning=held(w.meaning)) for w in document.words),
        time=tuple(map(held, document.time)),
        parts=tuple(map(held, document.parts)),
        trouble=tuple(map(held, document.trouble)),
        trouble_bold=held(document.trouble_bold),
        closing=held(document.closing),
        seen_by=held(document.seen_by),
        footer=held(document.footer),
    )


def _letterhead(head: Letterhead, page: PageWords) -> Letterhead:
    return replace(
        head, contact_lines=tuple(held_together(line, page) for line in head.contact_lines)
    )


def _panel(row: PanelRow, page: PageWords) -> PanelRow:
    quotes = row.text.startswith(page.say("quote.open"))
    return row if quotes else replace(row, text=held_together(row.text, page))


def _asked(item: AskedItem, page: PageWords) -> AskedItem:
    return replace(
        item,
        outcome_word=held_together(item.outcome_word, page),
        reply=held_together(item.reply, page),
        note=held_together(item.note, page),
    )


def _next(row: NextRow, page: PageWords) -> NextRow:
    return replace(row, what=held_together(row.what, page), when=held_together(row.when, page))


def _did(item: DidItem, page: PageWords) -> DidItem:
    photos = tuple(
        replace(photo, caption=held_together(photo.caption, page)) for photo in item.photos
    )
    return replace(
        item,
        result=held_together(item.result, page),
        how=held_together(item.how, page),
        why=held_together(item.why, page),
        photos=photos,
    )
