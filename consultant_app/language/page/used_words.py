"""The section "Words I used": hard words that stand in the document, each explained once."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence

from consultant_app.domain.drafts import UsedWord
from consultant_app.domain.summaries import SummaryDocument, WordItem
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import capital_first, ended
from consultant_app.language.word_checks import HardWord

WORDS_AT_MOST = 4
HardWords = Callable[[str], Sequence[HardWord]]


def document_texts(document: SummaryDocument, page: PageWords) -> tuple[str, ...]:
    """Return the texts of DOCUMENT that we wrote, in their order, without the customer's words."""
    quote = re.escape(page.say("quote.open")) + ".*?" + re.escape(page.say("quote.close"))
    return tuple(
        re.sub(quote, " ", text)
        for text in (
            document.headline,
            document.thanks,
            *(row.text for row in document.panel),
            *(item.reply for item in document.asked),
            *(row.what for row in document.next),
            *(t for item in document.did for t in (item.result, item.how, item.why)),
            *(p.caption for item in document.did for p in item.photos),
            *document.notices,
            *document.time,
            *document.parts,
            *document.trouble,
            document.closing,
        )
        if text
    )


def used_words(
    texts: Iterable[str], hard_words: HardWords, *, words_off: Collection[str]
) -> tuple[UsedWord, ...]:
    """Return the hard words of TEXTS in the order of their first use: at most four that the page
    shows, and those taken off it.

    WORDS_OFF are ids of terms that the consultant took off this page.
    """
    found: dict[str, UsedWord] = {}
    for text in texts:
        for word in sorted(hard_words(text), key=lambda w: w.start):
            found.setdefault(word.id, _used(word, shown=word.id not in words_off))
    shown = [word for word in found.values() if word.shown][:WORDS_AT_MOST]
    return tuple(word for word in found.values() if word in shown or not word.shown)


def explained(words: Iterable[UsedWord]) -> tuple[WordItem, ...]:
    """Return those of WORDS that the page shows, as it prints them."""
    return tuple(WordItem(term=word.term, meaning=word.meaning) for word in words if word.shown)


def _used(word: HardWord, *, shown: bool) -> UsedWord:
    return UsedWord(
        id=word.id, term=capital_first(word.term), meaning=ended(word.explain), shown=shown
    )
