"""The page beside the editor: made anew while one writes, and scrolled to what is being written."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from consultant_app.domain.visit_facts import VisitFacts
from ui.pages.wrap_up.page_follow import PageFollow
from ui.pages.wrap_up.page_maker import MadePage, PageMaker, make_page
from ui.pages.wrap_up.page_places import SearchablePages
from ui.place import Workplace
from ui.widgets.page_preview import PagePreview


class PageBeside(QObject):
    """Holds the preview; `made` carries each new `MadePage`, whose lines the editor shows too."""

    made = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        """Make no page yet."""
        super().__init__(parent)
        self._workplace = workplace
        self._pages = SearchablePages()
        self.preview = self.another_preview(self.tr("As they will see it"))
        self.preview.setObjectName("page-preview")
        self._follow = PageFollow(workplace.jobs, self._pages, self.preview, self)
        self._maker = PageMaker(workplace.jobs, self)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self.preview.show_trouble)
        self._facts: VisitFacts | None = None
        self.preview.try_again_wanted.connect(self._on_try_again)

    def another_preview(self, title: str) -> PagePreview:
        """Return a preview of its own that shows what it is given; its pages are drawn alike."""
        return PagePreview(self._workplace.look, self._workplace.jobs, self._pages, title=title)

    def show_visit(self, facts: VisitFacts) -> None:
        """Show the page of another visit."""
        self._facts = facts
        self._follow.follow("", at_once=False)
        self.name_reader(facts)
        self._on_try_again()

    def name_reader(self, facts: VisitFacts) -> None:
        """Say for whom the page is."""
        title = self.tr("As they will see it")
        if facts.contact is not None:
            title = self.tr("As {name} will see it").format(name=facts.contact.called)
        self.preview.set_title(title)

    def now(self) -> None:
        """Something has changed: make the page anew."""
        self._maker.now()

    def follow(self, words: str, *, at_once: bool) -> None:
        """Keep WORDS in view; AT_ONCE where the page shows them already."""
        self._follow.follow(words, at_once=at_once)

    def _on_made(self, made: MadePage) -> None:
        if self._facts is None or made.visit_id != self._facts.visit.id:
            return
        self._follow.show_pdf(made.rendered.pdf)
        self.made.emit(made)

    def _on_try_again(self) -> None:
        if self._facts is not None:
            self.preview.show_waiting()
            self._maker.make(partial(make_page, self._workplace.desk, self._facts.visit.id))
