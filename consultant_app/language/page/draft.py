"""From the facts of a visit to the page about it: every word worded and ordered, nothing private.

Pure: no clock, no file, no database. The facts first lose all that is not public
(`public_view`); what is left is worded section by section in the order of the page.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from datetime import datetime

from consultant_app.domain.drafts import DraftedSummary, UsedWord
from consultant_app.domain.missing import Missing
from consultant_app.domain.options import Length, PageOptions
from consultant_app.domain.page_document import PostedTo
from consultant_app.domain.summaries import (
    Headings,
    PanelRow,
    SummaryDocument,
    SummaryVersion,
)
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from consultant_app.language.page import letter_frame as frame
from consultant_app.language.page.asked import asked_empty, asked_items
from consultant_app.language.page.bad_news import has_bad_news
from consultant_app.language.page.did import ChosenPhotos, Files, chosen_photos, did_items, notices
from consultant_app.language.page.held_document import held_document
from consultant_app.language.page.next_steps import next_rows
from consultant_app.language.page.own_lines import generated_lines, own_names, shown_lines
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.parts_used import parts_lead, parts_list, parts_sentence
from consultant_app.language.page.posted import as_drawn, posted_to
from consultant_app.language.page.public_view import public_view
from consultant_app.language.page.replies import answered_by_work
from consultant_app.language.page.seen_by import seen_on_page
from consultant_app.language.page.their_place import at_their_place
from consultant_app.language.page.time_sentence import time_sentences
from consultant_app.language.page.used_words import document_texts, explained, used_words
from consultant_app.language.page.whys import PlacedWhys, placed_whys
from consultant_app.language.word_checks import WordChecks

_HEADINGS = tuple(field.name for field in fields(Headings))


def draft_summary(
    facts: VisitFacts,
    checks: WordChecks,
    page: PageWords,
    *,
    made_at: datetime,
    draft: bool,
    options: PageOptions | None = None,
    files: Files = lambda _name: None,
    confirmed: Collection[str] = (),
    replaces: SummaryVersion | None = None,
    only_signed: bool = False,
) -> DraftedSummary:
    """Return the page about a visit, and what was left out of it.

    Args:
        facts: the visit with all that hangs on it; private fields are dropped here.
        checks: finds secrets and hard words.
        page: the fixed words of the document's language.
        made_at: aware moment that the file is dated with.
        draft: proposed texts are shown, and the page is marked as a draft.
        options: how the page looks; those of the visit's reader and client if None.
        files: bytes of a photo, logo or signature by its name in `attachments/`, None if gone.
        confirmed: texts that were looked at and hold no secret.
        replaces: the issued version that this page corrects, if it does.
        only_signed: it says the same as that one, and was signed since.
    """
    view = public_view(facts, draft=draft, secrets=checks.secrets, confirmed=confirmed)
    voiced = page.in_voice(facts.business.voice)
    wished = options or facts.options
    posted = posted_to(facts, wished, secrets=checks.secrets)
    making = _Making(
        facts=answered_by_work(view.facts, voiced),
        page=voiced,
        checks=checks,
        options=as_drawn(wished, posted),
        posted=posted,
        files=files,
        made_at=made_at,
        draft=draft,
        replaces=replaces,
        only_signed=only_signed,
    )
    return _drafted(making, view.left_out)


def _drafted(making: "_Making", left_out: tuple[Missing, ...]) -> DraftedSummary:
    generated = generated_lines(_without_proposed_steps(making.facts), making.page)
    shown = shown_lines(making.facts.visit.lines, generated)
    photos = chosen_photos(making.facts, making.files) if making.options.photos else ChosenPhotos()
    document = _document(making, shown, photos)
    words = _words(document, making)
    document = replace(document, words=explained(words))
    return DraftedSummary(
        document=held_document(document, making.page),
        lines=generated,
        shown=shown,
        own=own_names(making.facts.visit.lines),
        left_out=left_out,
        photos_missing=photos.missing,
        photos_over=photos.over,
        words=words,
        visit_at=next_rows(making.facts, making.page).visit_at,
    )


def _without_proposed_steps(facts: VisitFacts) -> VisitFacts:
    """Return FACTS as the lines around may tell them: a step counts once somebody accepted it."""
    given = (p for p in facts.promises if p.state is TextState.ACCEPTED)
    return replace(facts, promises=tuple(given))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Making:
    """What a page is made from: public facts, words in the business's voice, and how it looks."""

    facts: VisitFacts
    page: PageWords
    checks: WordChecks
    options: PageOptions
    posted: PostedTo | None
    files: Files
    made_at: datetime
    draft: bool
    replaces: SummaryVersion | None
    only_signed: bool


def _document(making: _Making, shown: OwnLines, photos: ChosenPhotos) -> SummaryDocument:
    facts, page, options = making.facts, making.page, making.options
    business, full = facts.business, options.length is Length.FULL
    seen = seen_on_page(facts, page, options)
    trouble, bold = frame.trouble(business, page, back=_if_it_comes_back(making), short=not full)
    whys = _whys(facts, page, photos) if full else PlacedWhys()
    asked = asked_items(facts, page, whys.behind_replies)
    replies = [item.reply for item in asked]
    return SummaryDocument(
        language=page.lang,
        title=frame.title(facts, page),
        author=frame.author(business, page),
        subject=frame.subject(facts, page),
        creator=frame.CREATOR,
        made_at=making.made_at,
        options=options,
        accent=business.accent,
        posted_to=making.posted,
        headings=_headings(page),
        letterhead=frame.letterhead(business, _file(business.logo, making)),
        kicker=_kicker(making),
        headline=shown.headline,
        greeting=frame.greeting(facts.contact, facts.client.name, page, others=facts.also_greeted),
        thanks=shown.thanks,
        panel=_panel(facts, shown, page),
        asked=asked,
        asked_empty=asked_empty(facts, page),
        next=next_rows(facts, page).rows,
        did=did_items(facts, page, photos, whys.further_down, said=replies) if full else (),
        notices=notices(facts) if full else (),
        words=(),
        time=_time(facts, page, options),
        parts=parts_list(facts, page, options),
        trouble=(trouble,) if trouble else (),
        trouble_bold=bold,
        closing=shown.closing,
        regards=page.say("close.regards"),
        signer=frame.signer(business),
        signature=_file(business.signature, making),
        seen_by=seen.sentence,
        seen_by_bold=seen.name,
        seen_by_signature=_file(seen.picture, making),
        seen_by_alt=seen.alt,
        footer=frame.footer(facts, page),
        draft_word=page.say("heading.draft") if making.draft else "",
        bad_news=has_bad_news(facts, page),
    )


def _kicker(making: _Making) -> str:
    return frame.kicker(
        making.facts,
        making.page,
        made_at=making.made_at,
        replaces=making.replaces,
        only_signed=making.only_signed,
    )


def _whys(facts: VisitFacts, page: PageWords, photos: ChosenPhotos) -> PlacedWhys:
    return placed_whys(facts, page, pictured={photo.work_id for photo, _ in photos.shown})


def _headings(page: PageWords) -> Headings:
    return Headings(**{name: page.pattern(f"heading.{name}") for name in _HEADINGS})


def _panel(facts: VisitFacts, shown: OwnLines, page: PageWords) -> tuple[PanelRow, ...]:
    """Return the rows of *In short* that have something to say."""
    asked = "panel.asked" if facts.all_requests else "panel.reason"
    rows = ((asked, shown.asked), ("panel.did", shown.did), ("panel.now", shown.now))
    return tuple(PanelRow(label=page.say(label), text=text) for label, text in rows if text)


def _time(facts: VisitFacts, page: PageWords, options: PageOptions) -> tuple[str, ...]:
    """Return one paragraph on time and parts; a list of parts gets its words in front."""
    sentences = (
        *time_sentences(facts, page, options),
        parts_sentence(facts, page, options),
        parts_lead(facts, page),
    )
    text = " ".join(s for s in sentences if s)
    return (text,) if text else ()


def _words(document: SummaryDocument, making: _Making) -> tuple[UsedWord, ...]:
    """Return the hard words that stand in DOCUMENT, if it has that section."""
    if not making.options.words or making.options.length is Length.SHORT:
        return ()
    off = making.facts.visit.words_off
    texts = document_texts(document, making.page)
    found = used_words(texts, making.checks.hard_words, words_off=off)
    client = making.facts.client.name
    return tuple(
        replace(word, meaning=at_their_place(word.meaning, client, making.page)) for word in found
    )


def _if_it_comes_back(making: _Making) -> str:
    """Return what the catalogue says of the first piece of work whose fault may come back."""
    said = (making.checks.back(item.task) for item in making.facts.work if item.task)
    return next((sentence for sentence in said if sentence), "")


def _file(name: str, making: _Making) -> bytes | None:
    return making.files(name) if name else None
