"""The section "Words I used": hard words that stand in the document, each explained once."""

from collections.abc import Callable, Collection, Iterable, Sequence

from consultant_app.domain.summaries import SummaryDocument, WordItem
from consultant_app.language.sentence_ends import capital_first, ended
from consultant_app.language.word_checks import HardWord

WORDS_AT_MOST = 4
HardWords = Callable[[str], Sequence[HardWord]]


def document_texts(document: SummaryDocument) -> tuple[str, ...]:
    """Return the texts of DOCUMENT that the reader reads as sentences, in their order."""
    return tuple(
        text
        for text in (
            document.headline,
            document.thanks,
            *(row.text for row in document.panel),
            *(t for item in document.asked for t in (item.quote, item.reply)),
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
) -> tuple[WordItem, ...]:
    """Return the hard words of TEXTS in the order of their first use, at most four.

    WORDS_OFF are ids of terms that the consultant took off this page.
    """
    found: dict[str, WordItem] = {}
    for text in texts:
        for word in sorted(hard_words(text), key=lambda w: w.start):
            if word.id not in words_off and word.id not in found:
                term = capital_first(word.term)
                found[word.id] = WordItem(term=term, meaning=ended(word.explain))
    return tuple(found.values())[:WORDS_AT_MOST]
