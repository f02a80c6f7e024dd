"""The consultant's own words within reach of the desk: read once, and again where they changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from consultant_app.domain.changes import Change
    from consultant_app.domain.findings import Category
    from consultant_app.domain.own_words import NeverFlag, OwnTerm, Wording
    from consultant_app.language.data import Words
    from consultant_app.language.remembered import Remembered
    from consultant_app.storage.store import Store

WORDINGS, TERMS, NEVER, SETTINGS = "wordings", "own_terms", "never_flags", "settings"


class OwnShelf:
    """What the engine is handed of a profile, as plain values; any thread may ask.

    A new wording is put beside the others; nothing else is read again for it. With thousands of
    them the next proposal comes as quickly as the one before.
    """

    def __init__(self, store: Store, load: Callable[[str], Words]) -> None:
        """Read from STORE, and from the shipped words that LOAD gives, when first asked."""
        self._store = store
        self._load = load
        self._lock = threading.RLock()
        self._terms: tuple[OwnTerm, ...] | None = None
        self._words: dict[str, Words] = {}
        self._never: tuple[NeverFlag, ...] | None = None
        self._off: frozenset[Category] | None = None
        self._remembered: dict[str, Remembered] | None = None
        self._changed: set[int] = set()
        store.on_change(self._on_change)

    def words(self, language: str) -> Words:
        """Return the words of LANGUAGE, the consultant's own terms among them."""
        from consultant_app.language.own_terms import with_own_terms

        shipped = self._load(language)
        with self._lock:
            if shipped.lang not in self._words:
                mine = [term for term in self._own_terms() if term.language == shipped.lang]
                self._words[shipped.lang] = with_own_terms(shipped, mine)
            return self._words[shipped.lang]

    def remembered(self, language: str) -> Remembered:
        """Return the wordings of LANGUAGE, named as `Words.lang` does."""
        from consultant_app.language.remembered import NOTHING

        with self._lock:
            if self._remembered is None:
                self._changed.clear()
                with self._store.reading() as tx:
                    self._remembered = _by_language(tx.wordings.all())
            elif self._changed:
                self._read_changed(self._remembered)
            return self._remembered.get(language, NOTHING)

    def known_words(self) -> tuple[str, ...]:
        """Return the own terms that nothing is said for: words that their clients know."""
        with self._lock:
            return tuple(term.form for term in self._own_terms() if not term.say.strip())

    def never_flags(self) -> tuple[NeverFlag, ...]:
        """Return everything that the checks say nothing of any more."""
        with self._lock:
            if self._never is None:
                with self._store.reading() as tx:
                    self._never = tx.never_flags.all()
            return self._never

    def checks_off(self) -> frozenset[Category]:
        """Return the checks that are switched off."""
        with self._lock:
            if self._off is None:
                with self._store.reading() as tx:
                    self._off = tx.settings.app().checks_off
            return self._off

    def _own_terms(self) -> tuple[OwnTerm, ...]:
        if self._terms is None:
            with self._store.reading() as tx:
                self._terms = tx.own_terms.all()
        return self._terms

    def _read_changed(self, remembered: dict[str, Remembered]) -> None:
        from consultant_app.language.remembered import NOTHING

        ids = frozenset(self._changed)
        self._changed.clear()
        with self._store.reading() as tx:
            new = tx.wordings.those(ids)
        for language in {*remembered, *(wording.language for wording in new)}:
            mine = [wording for wording in new if wording.language == language]
            before = remembered.get(language, NOTHING)
            remembered[language] = before.with_changes(ids, mine)

    def _on_change(self, change: Change) -> None:
        touched = change.touched
        with self._lock:
            self._changed |= touched.get(WORDINGS, frozenset())
            if touched.get(TERMS):
                self._terms = None
                self._words.clear()
            if touched.get(NEVER):
                self._never = None
            if touched.get(SETTINGS):
                self._off = None


def _by_language(wordings: Iterable[Wording]) -> dict[str, Remembered]:
    from consultant_app.language.remembered import Remembered

    grouped: dict[str, list[Wording]] = {}
    for wording in wordings:
        grouped.setdefault(wording.language, []).append(wording)
    return {language: Remembered(found) for language, found in grouped.items()}
