"""From the figures of a quarter or a year to the page: every word worded, nothing private.

Pure: no clock, no file, no database. What is printed of the records are their public fields
(`public_view`); a line that holds a secret is left out and named.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from consultant_app.domain.options import PageOptions
from consultant_app.domain.own_sentences import own_sentence
from consultant_app.domain.requests import Request
from consultant_app.domain.review_document import (
    Advice,
    AdviceSection,
    OpenSection,
    ProseSection,
    ReviewDocument,
)
from consultant_app.domain.review_figures import OpenRequest
from consultant_app.domain.reviews import Recommendation, ReviewLines, ReviewVersion
from consultant_app.domain.summaries import AskedItem
from consultant_app.domain.text_state import TextState
from consultant_app.language.page import letter_frame as frame
from consultant_app.language.page import review_told as told
from consultant_app.language.page.asked import outcome_words
from consultant_app.language.page.held_review import held_review
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.posted import as_drawn, sent_to
from consultant_app.language.page.public_view import Secrets, public_record
from consultant_app.language.page.quotes import quoted
from consultant_app.language.page.review_facts import DraftedReview, ReviewFacts
from consultant_app.language.page.what_for import their_place
from consultant_app.language.page.wording import clock, day_short, day_with_weekday
from consultant_app.language.sentence_ends import capital_first, ended, one_line

MOST_ADVICE = 3


def draft_review(
    facts: ReviewFacts,
    page: PageWords,
    *,
    secrets: Secrets,
    made_at: datetime,
    options: PageOptions,
    draft: bool = False,
    replaces: ReviewVersion | None = None,
) -> DraftedReview:
    """Return the review of a quarter, or the letter of a year.

    Args:
        facts: what it is made from; private fields are dropped here.
        page: the fixed words of the document's language.
        secrets: finds passwords, keys and network addresses in a text.
        made_at: aware moment that the file is dated with.
        options: how the page looks.
        draft: the page says that it is one.
        replaces: the version that this one corrects.
    """
    lines, left_out = public_lines(facts.lines, secrets)
    public = _public(replace(facts, lines=lines), secrets)
    voiced = page.in_voice(public.business.voice)
    words = _Words(public, voiced)
    posted = sent_to(
        facts.client,
        facts.reader,
        facts.site,
        business=facts.business,
        options=options,
        secrets=secrets,
    )
    drawn = as_drawn(options, posted)
    document = words.document(made_at=made_at, options=drawn, replaces=replaces)
    draft_word = page.say("heading.draft") if draft else ""
    marked = replace(document, draft_word=draft_word, posted_to=posted)
    return DraftedReview(
        document=held_review(marked, voiced),
        client=words.client,
        headline=told.headline(public.figures, voiced),
        left_out=left_out,
    )


def public_lines(lines: ReviewLines, secrets: Secrets) -> tuple[ReviewLines, tuple[str, ...]]:
    """Return LINES without those that hold a secret, and the names of the fields these were.

    Recommendations that say nothing are no recommendations; there are three at most.
    """
    names = [f.name for f in fields(lines) if f.name != "recommendations"]
    held = [name for name in names if secrets(getattr(lines, name))]
    said = [r for r in lines.recommendations if r.what.strip()][:MOST_ADVICE]
    safe = tuple(r for r in said if not any(secrets(t) for t in (r.what, r.why, r.takes)))
    kept = {name: "" if name in held else getattr(lines, name) for name in names}
    if len(safe) != len(said):
        held.append("recommendations")
    return ReviewLines(**kept, recommendations=safe), tuple(held)


def _public(facts: ReviewFacts, secrets: Secrets) -> ReviewFacts:
    """Return FACTS with the public fields of their records only."""
    still_open = tuple(
        replace(each, request=public_record(_as_accepted(each.request), secrets=secrets))
        for each in facts.figures.still_open
    )
    return replace(
        facts,
        figures=replace(facts.figures, still_open=still_open),
        business=public_record(facts.business, secrets=secrets),
        client=public_record(facts.client, secrets=secrets),
        reader=public_record(facts.reader, secrets=secrets) if facts.reader else None,
    )


def _as_accepted(request: Request) -> Request:
    """Return REQUEST without a reply that nobody has accepted yet."""
    stands = request.reply_state is TextState.ACCEPTED
    return request if stands else replace(request, reply="")


class _Words:
    """Words the parts of a look back in one language and voice."""

    def __init__(self, facts: ReviewFacts, page: PageWords) -> None:
        self._facts = facts
        self._page = page
        self._kind = "year" if facts.figures.period.is_year else "review"
        self.client = one_line(facts.client.name)

    def document(
        self, *, made_at: datetime, options: PageOptions, replaces: ReviewVersion | None
    ) -> ReviewDocument:
        """Return the whole page."""
        facts, page, figures = self._facts, self._page, self._facts.figures
        is_year = figures.period.is_year
        return ReviewDocument(
            language=page.lang,
            title=self._say("title"),
            author=frame.author(facts.business, page),
            subject=self._say("subject"),
            creator=frame.CREATOR,
            made_at=made_at,
            options=options,
            accent=facts.business.accent,
            one_page=is_year,
            letterhead=frame.letterhead(facts.business, facts.logo),
            kicker=self._kicker(made_at, replaces),
            headline=ended(one_line(facts.lines.headline)) or told.headline(figures, page),
            greeting=frame.greeting(facts.reader, facts.client.name, page),
            intro=told.intro(figures, facts.lines, self.client, page),
            tiles_title=page.say("review.tiles"),
            tiles=told.tiles(figures, page),
            months=told.months_section(figures, page),
            meant=self._meant(),
            not_kept=self._not_kept(),
            still_open=None if is_year else self._still_open(),
            advice=None if is_year else self._advice(),
            spent=told.spent_section(figures, page),
            on_me=self._on_me() if is_year else None,
            closing=self._closing(),
            regards=page.say("close.regards"),
            signer=frame.signer(facts.business),
            signature=facts.signature,
            footer=self._say("footer"),
            page_words=page.pattern("heading.page"),
            continued=page.say("heading.continued"),
            draft_word="",
        )

    def _say(self, key: str, **values: str) -> str:
        """Return words of this kind of page, which may name the client and the time."""
        period = self._facts.figures.period
        months = "" if period.is_year else told.months_told(period, self._page)
        named = {"client": self.client, "months": months, "year": str(period.year), **values}
        return self._page.say(f"{self._kind}.{key}", **named)

    def _kicker(self, made_at: datetime, replaces: ReviewVersion | None) -> str:
        """Return the line above the headline; a corrected page says so and what it replaces."""
        line = self._say("kicker_so_far" if self._facts.figures.so_far else "kicker")
        if replaces is None:
            return line
        zone, page = ZoneInfo(self._facts.zone), self._page
        now, before = made_at.astimezone(zone), replaces.issued_at.astimezone(zone)
        same_day = now.date() == before.date()
        return self._say(
            "kicker_corrected_same_day" if same_day else "kicker_corrected",
            kicker=line,
            corrected=day_short(now.date(), page),
            at=clock(now.time(), page),
            before=clock(before.time(), page) if same_day else day_short(before.date(), page),
        )

    def _meant(self) -> ProseSection | None:
        """Return what it was good for, in the consultant's words: several lines are bullets."""
        key = "year.value" if self._kind == "year" else "review.meant"
        texts = tuple(_paragraphs(self._facts.lines.value))
        return _prose(self._page.say(key), texts, bullets=len(texts) > 1)

    def _not_kept(self) -> ProseSection | None:
        """Return what was written of promises that were not kept, if there were any."""
        count = len(self._facts.figures.not_kept)
        texts = tuple(_paragraphs(self._facts.lines.not_kept)) if count else ()
        return _prose(self._page.count("review.not_kept", count), texts)

    def _on_me(self) -> ProseSection | None:
        given = told.given(self._facts.figures.time, self._page)
        return _prose(self._page.say("year.on_me"), (given,) if given else ())

    def _still_open(self) -> OpenSection | None:
        """Return what is still open now, with what was said of it and the day it goes on."""
        items = tuple(
            self._item(each) for each in self._facts.figures.still_open if each.settled_on is None
        )
        return OpenSection(heading=self._page.say("review.open"), items=items) if items else None

    def _item(self, still: OpenRequest) -> AskedItem:
        page, request = self._page, still.request
        note = page.say("asked.earlier", day=day_short(still.asked_on, page))
        return AskedItem(
            outcome=request.outcome,
            quote=quoted(request.words, page),
            outcome_word=outcome_words(request, page),
            reply=" ".join(filter(None, (request.reply.strip(), self._next_day(still)))),
            note="" if still.in_period else note,
        )

    def _next_day(self, still: OpenRequest) -> str:
        """Return when it goes on, unless the reply tells that day already."""
        day = self._facts.next_days.get(still.request.id)
        if day is None or day_short(day, self._page) in still.request.reply:
            return ""
        when = day_with_weekday(day, self._page, seen_from=self._facts.figures.period.last)
        said = self._page.say("now.on_day", when=when)
        return self._page.say("review.next_day", when=said)

    def _advice(self) -> AdviceSection | None:
        page, items = self._page, self._facts.lines.recommendations
        if not items:
            return None
        heading = capital_first(page.count("review.advice", len(items)))
        return AdviceSection(
            heading=heading,
            lead=page.say("review.advice_lead"),
            items=tuple(_advised(item, page) for item in items),
        )

    def _closing(self) -> str:
        """Return the thanks and the last line: the consultant's own where they wrote them."""
        lines, page = self._facts.lines, self._page
        thanks, closing = ended(one_line(lines.thanks)), ended(one_line(lines.closing))
        own = own_sentence(self._facts.business, "closing", language=page.lang)
        usual = "" if closing else ended(one_line(own))
        said = thanks or usual or self._say("thanks", place=their_place(self.client, page))
        return f"{said} {closing}".strip()


def _advised(item: Recommendation, page: PageWords) -> Advice:
    takes = ended(one_line(item.takes))
    return Advice(
        what=ended(capital_first(one_line(item.what))),
        why=ended(one_line(item.why)),
        takes_label=page.say("review.takes") if takes else "",
        takes=takes,
    )


def _prose(heading: str, texts: Iterable[str], *, bullets: bool = False) -> ProseSection | None:
    said = tuple(texts)
    return ProseSection(heading=heading, texts=said, bullets=bullets) if said else None


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the lines of TEXT that say something, each ended."""
    lines = (one_line(line).lstrip("-•* ") for line in text.splitlines())
    yield from (ended(line) for line in lines if line)
