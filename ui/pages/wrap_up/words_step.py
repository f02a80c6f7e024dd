"""The first step: the short version, each request with its reply, and the rest of the work."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.drafts import DraftedSummary, OfferedLines
from consultant_app.domain.ids import WorkId
from consultant_app.domain.missing import Place
from consultant_app.domain.photos import MOST_ON_PAGE, Photo, for_the_page
from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from consultant_app.domain.work import WorkItem
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.wrap_up.photo_block import PhotoBlock
from ui.pages.wrap_up.photo_choice import PhotoBytes, PhotoChoice
from ui.pages.wrap_up.request_block import RequestBlock
from ui.pages.wrap_up.short_version import ShortVersion
from ui.pages.wrap_up.step_head import StepHead, SuggestionCount
from ui.pages.wrap_up.used_words import UsedWords
from ui.pages.wrap_up.word_fields import WordFields
from ui.pages.wrap_up.words_foot import WordsFoot
from ui.pages.wrap_up.words_parts import (
    WordsParts,
    nothing_was_noted,
    only_repeats,
    wants_a_look,
    words_parts,
    work_behind,
)
from ui.pages.wrap_up.words_questions import NothingNoted, OnlyForYou, WhatTheyAsked
from ui.pages.wrap_up.work_block import WorkBlock
from ui.widgets.boxes import column, holder, row
from ui.widgets.cards import Rule
from ui.widgets.labels import Heading, Label


class WordsStep(QWidget):
    """Built anew only when something comes or goes; otherwise its fields are filled in place."""

    outcome_chosen = Signal(object, object)
    only_for_me = Signal(object, bool)
    photo_left_off = Signal(object)
    photos_chosen = Signal(object)
    nothing_asked = Signal()
    back_wanted = Signal()
    accept_all_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        fields: WordFields,
        photo_bytes: PhotoBytes,
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing until the first `fill`; PHOTO_BYTES reads a picture."""
        super().__init__(parent)
        self._look = look
        self.fields = fields
        self._photo_bytes = photo_bytes
        self._keys: tuple[object, ...] | None = None
        self._facts: VisitFacts | None = None
        self._parts: WordsParts | None = None
        self._wordless: Heading | None = None
        self._short: ShortVersion | None = None
        self._requests: list[RequestBlock] = []
        self._work: list[WorkBlock] = []
        self._photos: list[PhotoBlock] = []
        self._choice: PhotoChoice | None = None
        self.count = SuggestionCount(look)
        self.used = UsedWords(look)
        self._foot = WordsFoot(look)
        self._foot.accept_all_wanted.connect(self.accept_all_wanted)
        self._inside: QWidget | None = None
        head = StepHead(look, self.tr("Tell the story"), self.count)
        self._box = column(head, look.px(14), self.used, self._foot, None)
        self.setLayout(self._box)

    @property
    def short(self) -> ShortVersion | None:
        """The short version, if there is anything to tell."""
        return self._short

    def fill(self, facts: VisitFacts, generated: OwnLines, *, words: bool) -> bool:
        """Show FACTS; without WORDS the texts stay as they stand in their fields.

        Returns:
            Whether the step was built anew, so that its fields are others now.
        """
        parts = words_parts(facts)
        keys = (
            facts.visit.id,
            *parts.keys,
            tuple((p.id, p.public) for p in _photos(facts)),
            facts.visit.nothing_asked,
            facts.business.voice,
            _reader(facts),
        )
        built = keys != self._keys
        self._facts = facts
        if built:
            self._keys = keys
            self._build(facts, parts)
        self._fill_blocks(facts, generated, words=words or built)
        return built

    def show_drafted(self, drafted: DraftedSummary, offered: OfferedLines) -> None:
        """Show what the page makes of it: lines that nobody wrote, and the words it explains.

        OFFERED are lines to choose from.
        """
        if self._short is not None and self._facts is not None:
            self._short.fill(self._facts.visit.lines, drafted.lines, words=False)
            self._short.offer(offered)
        for block in self._work:
            block.offer(offered.work.get(block.work.id, ()))
        self.used.fill(drafted.words)

    def show_proposals(self) -> None:
        """Offer to accept what is still proposed."""
        self._foot.show_count(len(list(self.fields.proposals())))

    def request_block(self, place: Place) -> RequestBlock | None:
        """Return the block of the request at PLACE."""
        return next((b for b in self._requests if b.request.id == place.id), None)

    def photo_place(self, place: Place) -> QWidget | None:
        """Return where it is said whether the photo at PLACE is on the page."""
        if self._choice is not None:
            return self._choice.tile_of(place.id)
        return next((b.off_button for b in self._photos if b.photo.id == place.id), None)

    def _fill_blocks(self, facts: VisitFacts, generated: OwnLines, *, words: bool) -> None:
        requests = {r.id: r for r in facts.all_requests}
        work = {w.id: w for w in facts.work}
        photos = {p.id: p for p in facts.photos}
        if self._short is not None:
            self._short.fill(facts.visit.lines, generated, words=words)
        for request_block in self._requests:
            request_block.fill(requests[request_block.request.id], words=words)
        for work_block in self._work:
            item = work[work_block.work.id]
            work_block.fill(item, words=words)
            work_block.public.only_repeats(on=only_repeats(item, facts))
        for photo_block in self._photos:
            photo_block.fill(photos[photo_block.photo.id], words=words)
        notices = self.fields.at(_notices_place(facts))
        if notices is not None and words:
            notices.fill("\n".join(facts.visit.notices))
        self._head_wordless(work)
        self.show_proposals()

    def _build(self, facts: VisitFacts, parts: WordsParts) -> None:
        self.fields.clear()
        self._requests, self._work, self._photos = [], [], []
        self._short = self._choice = self._wordless = None
        self._parts = parts
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._look.px(16))
        if nothing_was_noted(facts):
            self._add_nothing_noted(inside)
        else:
            self._add_all(inside, facts, parts)
        self._put_inside(holder(inside))

    def _put_inside(self, inside: QWidget) -> None:
        if self._inside is not None:
            self._box.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._box.insertWidget(2, inside)
        inside.show()  # by itself it would come only with the next events

    def _add_nothing_noted(self, inside: QVBoxLayout) -> None:
        empty = NothingNoted(self._look)
        empty.acted.connect(self.back_wanted)
        inside.addWidget(empty)

    def _add_all(self, inside: QVBoxLayout, facts: VisitFacts, parts: WordsParts) -> None:
        self._short = ShortVersion(self.fields, facts, _reader(facts) or self.tr("they"))
        inside.addWidget(self._short)
        inside.addWidget(Rule())
        if not facts.all_requests:
            asked = WhatTheyAsked(self._look, nothing=facts.visit.nothing_asked)
            asked.nothing_asked.connect(self.nothing_asked)
            asked.back_wanted.connect(self.back_wanted)
            inside.addWidget(asked)
        wordless = parts.wordless if parts.requests else ()
        self._wordless = self._add_work(inside, "", wordless)
        for request in parts.requests:
            inside.addWidget(self._request_block(request, facts))
        words = self.tr("What else I did") if parts.requests else self.tr("What I did")
        self._add_work(inside, words, [w for w in parts.loose if w not in wordless])
        inside.addWidget(self._notices(facts))
        self._add_photos(inside, facts)
        if parts.private:
            only = OnlyForYou(self._look, parts.private)
            only.on_page_wanted.connect(partial(self._on_only_for_me, only=False))
            inside.addWidget(only)

    def _add_work(
        self, inside: QVBoxLayout, title: str, work: Sequence[WorkItem]
    ) -> Heading | None:
        """Add WORK under a heading with TITLE; return the heading, None where there is no work."""
        heading = Heading(self._look, title, Role.H2) if work else None
        if heading is not None:
            inside.addWidget(heading)
        for item in work:
            inside.addWidget(self._work_block(item))
        return heading

    def _head_wordless(self, work: Mapping[WorkId, WorkItem]) -> None:
        """Name the work on top by what it is now: it stays there once it has its words."""
        if self._wordless is not None and self._parts is not None:
            wants = any(not work[item.id].public.strip() for item in self._parts.wordless)
            did = self.tr("What I did")
            self._wordless.setText(self.tr("What needs your words") if wants else did)

    def _request_block(self, request: Request, facts: VisitFacts) -> RequestBlock:
        block = RequestBlock(self.fields, request, _said_by(request, facts))
        block.outcome_chosen.connect(partial(self._on_outcome, block))
        behind = work_behind(request, facts)
        blocks = [self._work_block(work) for work in behind]
        block.add_work(blocks, unfolded=any(wants_a_look(w, request.reply) for w in behind))
        self._requests.append(block)
        return block

    def _work_block(self, work: WorkItem) -> WorkBlock:
        block = WorkBlock(self.fields, work)
        block.only_for_me.connect(partial(self._on_only_for_me, only=True))
        self._work.append(block)
        return block

    def _notices(self, facts: VisitFacts) -> QWidget:
        look = self._look
        title = Label(
            look, self.tr("What you may notice"), Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT
        )
        hint = Label(look, self.tr("One line each, at most four"), Role.MICRO, ink=Ink.TEXT2)
        field = self.fields.paragraph(
            _notices_place(facts),
            self.tr("What you may notice"),
            placeholder=self.tr("What looks or works differently now. That is normal."),
            lines=True,
        )
        title.setBuddy(field)
        return holder(column(row(title, None, hint), look.px(5), field))

    def _add_photos(self, inside: QVBoxLayout, facts: VisitFacts) -> None:
        photos = _photos(facts)
        if photos:
            inside.addWidget(Heading(self._look, self.tr("Photos"), Role.H2))
        if len(photos) > MOST_ON_PAGE or len(for_the_page(photos)) < len(photos):
            self._choice = PhotoChoice(self._look, photos, self._photo_bytes)
            self._choice.chosen.connect(self.photos_chosen)
            inside.addWidget(self._choice)
        for photo in for_the_page(photos):
            block = PhotoBlock(self.fields, photo, self._photo_bytes(photo))
            block.left_off.connect(self.photo_left_off)
            self._photos.append(block)
            inside.addWidget(block)

    def _on_outcome(self, block: RequestBlock, outcome: object) -> None:
        self.outcome_chosen.emit(block.request, outcome)

    def _on_only_for_me(self, work: WorkItem, *, only: bool) -> None:
        self.only_for_me.emit(work, only)


def _notices_place(facts: VisitFacts) -> Place:
    return Place(table="visits", id=facts.visit.id, field="notices")


def _photos(facts: VisitFacts) -> tuple[Photo, ...]:
    return facts.photos if facts.options.photos else ()


def _reader(facts: VisitFacts) -> str:
    return facts.contact.called if facts.contact else ""


def _said_by(request: Request, facts: VisitFacts) -> str:
    person = next((c for c in facts.contacts if c.id == request.asked_by), None)
    return person.called if person else ""
