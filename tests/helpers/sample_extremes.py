"""Pages at their limits: far too many words, words far too long, logos of all kinds."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import (
    DidItem,
    PanelRow,
    SummaryDocument,
    TableBlock,
    TechnicianDocument,
    TextBlock,
)
from helpers.sample_dentist import dentist
from helpers.sample_file_copy import technician
from helpers.sample_logos import (
    broken_picture,
    huge_logo,
    tiny_logo,
    transparent_logo,
    wide_logo,
)
from helpers.sample_pages import many_requests

LONG_WORD = "Donaudampfschifffahrts" * 5 + "gesellschaft"[:10]
"""A word of 120 letters."""

PATH = "https://files.example.org/clients/hill-street/2026/november/visit_of_the_twelfth.final.pdf"
LOG_LINES = 6000


def with_logo(logo: bytes | None) -> SummaryDocument:
    """Return the dentist's page under another LOGO, or under none."""
    page = dentist()
    return replace(page, letterhead=replace(page.letterhead, logo=logo))


def long_words(word: str) -> SummaryDocument:
    """Return the dentist's page with WORD in every place that has a column of its own."""
    page = dentist()
    item = replace(page.asked[0], quote=word, reply=word, note=word)
    return replace(
        page,
        asked=(item,),
        headline=f"{word} works.",
        panel=(PanelRow(label=word, text=word),),
        next=(replace(page.next[1], who=word, what=word, when=word),),
        letterhead=replace(page.letterhead, name=word, promise=word, contact_lines=(word,)),
    )


def five_thousand_words() -> SummaryDocument:
    """Return the dentist's page with a reply of 5,000 words."""
    page = dentist()
    text = " ".join(f"word{n}" for n in range(5000))
    return replace(page, asked=(replace(page.asked[0], reply=text), *page.asked[1:]))


def pasted_log() -> SummaryDocument:
    """Return the dentist's page with a log of 6,000 lines in a reply."""
    page = dentist()
    return replace(page, asked=(replace(page.asked[0], reply=_log()),))


def filed_log() -> TechnicianDocument:
    """Return the technician's copy with the same log as a note."""
    copy = technician()
    block = TextBlock(heading="Notes", paragraphs=(_log(),))
    tables = tuple(b for b in copy.blocks if isinstance(b, TableBlock))
    return replace(copy, blocks=(*tables, block))


def broken_photos() -> SummaryDocument:
    """Return the dentist's page with one photo of a pair that can't be read."""
    page = dentist()
    before, after = page.did[1].photos
    photos = (replace(before, jpeg=broken_picture()), after)
    return replace(page, did=(page.did[0], replace(page.did[1], photos=photos)))


def long_headline() -> SummaryDocument:
    """Return the dentist's page with a headline of three lines."""
    return replace(
        dentist(),
        headline="Your X-ray scanner works again, your patient records are safely copied every "
        "night, and the reception printer starts quickly each and every morning.",
    )


def bad_news() -> SummaryDocument:
    """Return the dentist's page on which the first wish can't be had, with photos of the work."""
    page = dentist()
    refused = replace(
        page.asked[0],
        outcome=Outcome.DECLINED,
        outcome_word="Not possible.",
        reply="Its disk no longer turns. A rescue company may still read it.",
    )
    return replace(
        page,
        headline="The pictures of October are lost; I ask a rescue company on Friday.",
        asked=(refused,),
        next=page.next[:1],
        did=page.did[::-1],
        bad_news=True,
    )


def much_work() -> SummaryDocument:
    """Return the dentist's page with more work than two pages hold."""
    work = tuple(
        DidItem(
            result=f"The computer in Room {n} has its updates.",
            how="It was restarted in the evening, and I looked at it again in the morning.",
            why_label="Why it matters.",
            why="Nobody can use an old gap in it.",
        )
        for n in range(1, 15)
    )
    return replace(dentist(), did=work)


EXTREMES: Mapping[str, Callable[[], SummaryDocument]] = MappingProxyType(
    {
        "no-requests": lambda: many_requests(0),
        "26-requests": lambda: many_requests(26),
        "5000-words": five_thousand_words,
        "pasted-log": pasted_log,
        "long-word": lambda: long_words(LONG_WORD),
        "long-address": lambda: long_words(PATH),
        "long-headline": long_headline,
        "much-work": much_work,
        "bad-news": bad_news,
        "no-logo": lambda: with_logo(None),
        "tiny-logo": lambda: with_logo(tiny_logo()),
        "huge-logo": lambda: with_logo(huge_logo()),
        "wide-logo": lambda: with_logo(wide_logo()),
        "transparent-logo": lambda: with_logo(transparent_logo()),
        "broken-logo": lambda: with_logo(broken_picture()),
        "unreadable-photo": broken_photos,
    }
)


def _log() -> str:
    return "\n".join(f"2026-11-12 09:{n % 60:02} line {n}" for n in range(LOG_LINES))
