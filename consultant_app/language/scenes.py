"""A clause with what is known around it, and the sentence that was made of it so far."""

from dataclasses import dataclass
from functools import cached_property

from consultant_app.language.carried import Carriable, carriable_in
from consultant_app.language.data import Words
from consultant_app.language.entries import Task
from consultant_app.language.explained import ToExplain, to_explain
from consultant_app.language.facts import Told, told_apart
from consultant_app.language.known import Known
from consultant_app.language.people import Reader
from consultant_app.language.pieces import Cut
from consultant_app.language.sentences import Named, named_in
from consultant_app.language.technical import without_label, without_technical


@dataclass(frozen=True, slots=True)
class Draft:
    """What was made of a clause so far, in the voice "I".

    `task` is the sentence's own: its why and notice go with it.
    """

    sentence: str = ""
    sure: bool = False
    task: Task | None = None


@dataclass(frozen=True)
class Scene:
    """A clause and what is known around it; its secrets are hidden from all that reads it."""

    text: str
    cut: Cut
    line: str
    before: str  # the note's line up to the clause, and the request that the work answers
    after_work: bool  # something was done before in the same note
    words: Words
    known: Known

    @cached_property
    def reader(self) -> Reader:
        """What filling a slot needs."""
        return Reader(self.words.grammar.names, self.words.lexicon, self.known)

    @cached_property
    def meant(self) -> str:
        """The clause less what only the technician needs, of the same length."""
        grammar = self.words.grammar
        return without_technical(without_label(self.text, grammar), grammar)

    @cached_property
    def told(self) -> Told:
        """The clause less the figures that are said apart."""
        return told_apart(self.text, self.words)

    @cached_property
    def carriable(self) -> Carriable:
        """What the clause tells that a task's sentence may have no room for."""
        return carriable_in(self.meant, self.words, self.reader, before=self.before)

    @cached_property
    def to_explain(self) -> ToExplain:
        """What of the clause its task has to account for."""
        return to_explain(self.meant, self.cut, self.words, self.reader)

    @cached_property
    def named(self) -> Named:
        """What the clause names; read once for all the sentences it is filled into."""
        return named_in(self.text, self.reader, around=self.before)
