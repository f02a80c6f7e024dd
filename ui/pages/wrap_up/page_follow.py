"""Keeps the edited part of the page in view."""

from functools import partial

from PySide6.QtCore import QObject

from ui.jobs import Jobs
from ui.pages.wrap_up.page_places import PagePlace, SearchablePages
from ui.widgets.page_preview import PagePreview


class PageFollow(QObject):
    """Looks up the words that are being written in the page shown, and scrolls there."""

    def __init__(
        self,
        jobs: Jobs,
        pages: SearchablePages,
        preview: PagePreview,
        parent: QObject | None = None,
    ) -> None:
        """Follow in PREVIEW."""
        super().__init__(parent)
        self._jobs = jobs
        self._pages = pages
        self._preview = preview
        self._pdf = b""
        self._words = ""
        self._asked = 0
        preview.renewed.connect(self._look)

    def show_pdf(self, pdf: bytes) -> None:
        """Show PDF and stay with the words that are followed."""
        self._pdf = pdf
        self._preview.show_pdf(pdf)

    def follow(self, words: str, *, at_once: bool) -> None:
        """Bring WORDS into view whenever the page is drawn anew, and now if they are on it."""
        self._words = words
        if at_once:
            self._look()

    def _look(self) -> None:
        if not self._words.strip() or not self._pdf:
            return
        self._asked += 1
        work = partial(self._pages.find, self._pdf, self._words)
        self._jobs.run(work, partial(self._on_found, self._asked))

    def _on_found(self, asked: int, place: PagePlace | None) -> None:
        if asked == self._asked and place is not None:
            self._preview.scroll_to(place.page, place.share)
