"""Keep the line that is typed and no entry yet, so that it is there again after a crash."""

from PySide6.QtCore import QObject

from consultant_app.domain.capture import EntryKind
from consultant_app.domain.ids import VisitId
from consultant_app.workflows import keep_draft
from ui.pages.visit.capture_card import CaptureCard
from ui.pages.visit.open_visit import OpenVisit
from ui.widgets.autosave import AutoSave

_LINE, _PLAIN, _KIND = "line", "plain-words", "kind"


class KeptLine(QObject):
    """Writes line 1, line 2 and the chosen kind while they are typed; each only if it changed."""

    def __init__(self, visit: OpenVisit, card: CaptureCard) -> None:
        """Keep what is typed in CARD."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._visit_id: VisitId | None = None
        self._kept: dict[str, str] = {}
        self._saving = AutoSave(self)
        self._saving.due.connect(self._keep)
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
