"""Keep the line that is typed and no entry yet, so that it is there again after a crash."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from consultant_app.domain.capture import EntryKind
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import DiskRefused
from consultant_app.workflows import keep_draft
from ui.pages.visit.capture_card import CaptureCard
from ui.pages.visit.open_visit import OpenVisit
from ui.widgets.autosave import AutoSave

log = logging.getLogger(__name__)

_TRY_AGAIN_MS = 5_000
_LINE, _PLAIN, _KIND = "line", "plain-words", "kind"


class KeptLine(QObject):
    """Writes line 1, line 2 and the chosen kind while they are typed; each only if it changed.

    `refused` says that the disk did not take it; it is tried again until it does.
    """

    refused = Signal()
    kept_again = Signal()

    def __init__(self, visit: OpenVisit, card: CaptureCard) -> None:
        """Keep what is typed in CARD."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._visit_id: VisitId | None = None
        self._kept: dict[str, str] = {}
        self._was_refused = False
        self._saving = AutoSave(self)
        self._saving.due.connect(self.keep_now)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_TRY_AGAIN_MS)
        self._again.timeout.connect(self.keep_now)
        card.typed.connect(self._saving.touch)

    def bring_back(self) -> None:
        """Show in the card what was kept for the visit."""
        self._saving.forget()
        self._visit_id = self._visit.id
        names = (_LINE, _PLAIN, _KIND)
        self._kept = {n: keep_draft.kept(self._visit.desk, self._key(n)) for n in names}
        kind = self._kept[_KIND]
        chosen = next((k for k in EntryKind if k.value == kind), None)
        self._card.begin(self._kept[_LINE], kind=chosen, own_words=self._kept[_PLAIN])

    def flush(self) -> None:
        """Write what is not written yet."""
        self._saving.flush()

    def forget(self) -> None:
        """Forget the line: it has become an entry."""
        self._saving.forget()
        for name, text in self._kept.items():
            if text:
                keep_draft.forget(self._visit.desk, self._key(name))
                self._kept[name] = ""

    def keep_now(self) -> None:
        """Write what has changed; where the disk refuses, try again in a while."""
        try:
            self._keep()
        except DiskRefused as problem:
            log.warning("a line could not be kept: %s", problem.why)
            self._was_refused = True
            self._again.start()
            self.refused.emit()
            return
        self._again.stop()
        if self._was_refused:
            self._was_refused = False
            self.kept_again.emit()

    def _keep(self) -> None:
        card = self._card
        now = {
            _LINE: card.text,
            _PLAIN: card.own_words or "",
            _KIND: card.chosen.value if card.chosen else "",
        }
        for name, text in now.items():
            if text != self._kept[name]:
                keep_draft.keep(self._visit.desk, self._key(name), text)
                self._kept[name] = text

    def _key(self, name: str) -> str:
        return f"visit/{self._visit_id}/{name}"
