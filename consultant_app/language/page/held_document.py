"""A whole page as print sets it: no-break spaces, curved apostrophes.

Only the customer's own words stay as they were typed.
"""

from dataclasses import replace

from consultant_app.domain.summaries import (
    AskedItem,
    DidItem,
    Letterhead,
    NextRow,
    SummaryDocument,
    WordItem,
)
from consultant_app.language.page.apostrophes import with_apostrophes
from consultant_app.language.page.no_break import Holder, holder
from consultant_app.language.page.page_words import PageWords


def held_document(document: SummaryDocument, page: PageWords) -> SummaryDocument:
    """Return DOCUMENT with a no-break space wherever words belong together."""
    joined = holder(page)

    def held(text: str) -> str:
        return with_apostrophes(joined(text))

    return replace(
        document,
        letterhead=_letterhead(document.letterhead, held),
        kicker=held(document.kicker),
        headline=held(document.headline),
        greeting=held(document.greeting),
        thanks=held(document.thanks),
        panel=tuple(replace(row, text=held(row.text)) for row in document.panel),
        asked=tuple(_asked(item, held) for item in document.asked),
        next=tuple(_next(row, held) for row in document.next),
        did=tuple(_did(item, held) for item in document.did),
        notices=tuple(map(held, document.notices)),
        words=tuple(WordItem(term=w.term, meaning=held(w.meaning)) for w in document.words),
        time=tuple(map(held, document.time)),
        parts=tuple(map(held, document.parts)),
        trouble=tuple(map(held, document.trouble)),
        trouble_bold=held(document.trouble_bold),
        closing=held(document.closing),
        seen_by=held(document.seen_by),
        seen_by_bold=held(document.seen_by_bold),
        footer=held(document.footer),
    )


def _letterhead(head: Letterhead, held: Holder) -> Letterhead:
    return replace(head, contact_lines=tuple(held(line) for line in head.contact_lines))


def _asked(item: AskedItem, held: Holder) -> AskedItem:
    return replace(
        item,
        quote=held(item.quote),
        outcome_word=held(item.outcome_word),
        reply=held(item.reply),
        note=held(item.note),
    )


def _next(row: NextRow, held: Holder) -> NextRow:
    return replace(row, what=held(row.what), when=held(row.when))


def _did(item: DidItem, held: Holder) -> DidItem:
    photos = tuple(replace(photo, caption=held(photo.caption)) for photo in item.photos)
    return replace(
        item,
        result=held(item.result),
        how=held(item.how),
        why=held(item.why),
        photos=photos,
    )
