"""The checks of all fields of one page: each paragraph once, and at most five hints together."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from threading import Lock

import shiboken6
from PySide6.QtCore import QObject

from consultant_app.domain.findings import Category, Finding, Level
from ui.widgets.suggest_edit import Check, SuggestEdit

MOST_HINTS = 5

_MOST_KEPT = 500
_WORST_FIRST = {category: rank for rank, category in enumerate(Category)}


class PageChecks(QObject):
    """Gives each field its check, and shares out the hints among them.

    Warnings and secrets are always shown. A check runs on a worker thread; paragraphs that it has
    seen are not looked at again.
    """

    def __init__(self, look_at: Check, parent: QObject | None = None) -> None:
        """LOOK_AT gives the findings of one paragraph."""
        super().__init__(parent)
        self._look_at = look_at
        self._lock = Lock()
        self._known: dict[str, tuple[Finding, ...]] = {}
        self._hints: dict[str, tuple[Finding, ...]] = {}
        self._allowed: dict[str, int] = {}
        self._edits: list[tuple[str, SuggestEdit]] = []

    def check_for(self, key: str) -> Check:
        """Return the check of the field KEY."""
        return partial(self._check, key)

    def watch(self, edits: Sequence[tuple[str, SuggestEdit]]) -> None:
        """Share the hints among EDITS, in reading order; fields that are gone get none."""
        known = {id(edit) for _, edit in self._edits}
        self._edits = list(edits)
        keys = {key for key, _ in edits}
        with self._lock:
            self._hints = {key: found for key, found in self._hints.items() if key in keys}
        for _, edit in edits:
            if id(edit) not in known:
                edit.marks_changed.connect(self._share_out)
        self._share_out()

    def forget(self) -> None:
        """Look at every paragraph anew: names or settings have changed."""
        with self._lock:
            self._known.clear()

    def _check(self, key: str, text: str) -> tuple[Finding, ...]:
        found = tuple(_found_in_lines(text, self._findings))
        hints = tuple(f for f in found if f.level is Level.HINT)
        with self._lock:
            self._hints[key] = hints
            shown = set(hints[: self._allowed.get(key, MOST_HINTS)])
        return tuple(f for f in found if f.level is not Level.HINT or f in shown)

    def _findings(self, line: str) -> tuple[Finding, ...]:
        with self._lock:
            known = self._known.get(line)
        if known is not None:
            return known
        found = tuple(self._look_at(line))
        with self._lock:
            if len(self._known) > _MOST_KEPT:
                self._known.clear()
            self._known[line] = found
        return found

    def _share_out(self) -> None:
        """Give the worst hints of the page their place; ask the fields again where that differs."""
        with self._lock:
            order = [key for key, edit in self._edits if _counts(edit)]
            before = {key: self._allowed.get(key, MOST_HINTS) for key in order}
            self._allowed = shared_out([self._hints.get(key, ()) for key in order], order)
            hints = {key: len(self._hints.get(key, ())) for key in order}
            changed = {
                key
                for key in order
                if min(before[key], hints[key]) != min(self._allowed[key], hints[key])
            }
        for key, edit in self._edits:
            if key in changed and _counts(edit):
                edit.check_now()


def _counts(edit: SuggestEdit) -> bool:
    """Tell whether EDIT is there and its words are read: else it takes no hint from the others."""
    return shiboken6.isValid(edit) and edit.is_looked_at


def shared_out(hints: Sequence[Sequence[Finding]], keys: Sequence[str]) -> dict[str, int]:
    """Return how many hints each of KEYS may show, the worst of the page first, five in all.

    A page with fewer leaves room: a field without any hint may show as many as are left.
    """
    ranked = sorted(
        (_WORST_FIRST[hint.category], number, place)
        for number, found in enumerate(hints)
        for place, hint in enumerate(found)
    )
    chosen = [number for _, number, _ in ranked[:MOST_HINTS]]
    left = MOST_HINTS - len(chosen)
    return {key: chosen.count(number) + left for number, key in enumerate(keys)}


def _found_in_lines(text: str, findings: Callable[[str], tuple[Finding, ...]]) -> Sequence[Finding]:
    """Return the findings of each line of TEXT, at their places in the whole, worst first."""
    found: list[Finding] = []
    start = 0
    for line in text.split("\n"):
        moved = (
            replace(f, start=f.start + start, end=f.end + start)
            for f in (findings(line) if line.strip() else ())
        )
        found.extend(moved)
        start += len(line) + 1
    return sorted(found, key=lambda f: (_WORST_FIRST[f.category], f.start))
