"""What the more menu of a suggestion does: keep the words for good, or add words of one's own."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultant_app.domain.findings import Finding
from consultant_app.domain.own_words import OwnTerm
from consultant_app.workflows import keep_own_words
from ui.dialogs.dialog_draft import DialogDraft
from ui.dialogs.own_term import OwnTermDialog
from ui.pages.visit.menus import menu_text, show_menu
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.widgets.menu import Menu
from ui.widgets.squiggles import Mark
from ui.widgets.suggest_tour import SuggestTour


class KeepingWords(QObject):
    """Serves a tour of suggestions; what is kept shows at once, for the page follows the news."""

    def __init__(self, visit: OpenWrapUp, tour: SuggestTour, over: QWidget) -> None:
        """Serve TOUR, which goes OVER the page of VISIT."""
        super().__init__(tour)
        self._visit = visit
        self._over = over
        self._tour = tour
        tour.more_wanted.connect(self._on_more)

    def _on_more(self, mark: Mark, anchor: QWidget) -> None:
        menu = Menu(anchor)
        client = self._visit.facts.client.name
        here = menu.addAction(menu_text(self.tr("Keep always for {client}").format(client=client)))
        here.triggered.connect(partial(self._keep, mark, here=True))
        everywhere = menu.addAction(self.tr("Never flag this"))
        everywhere.triggered.connect(partial(self._keep, mark, here=False))
        own = menu.addAction(self.tr("Add my own words…"))
        own.triggered.connect(partial(self._add_words, mark))
        show_menu(menu, anchor)

    def _keep(self, mark: Mark, *_: object, here: bool) -> None:
        self._tour.close_popover()
        words = keep_own_words.bare_words(mark.finding, mark.words)
        if not self._visit.act(partial(self._note, mark.finding, words, here=here)):
            return
        text = self.tr("“{words}” is kept from now on.")
        self._visit.tell(text.format(words=words), undo=True)

    def _note(self, finding: Finding, words: str, *, here: bool) -> None:
        client_id = self._visit.facts.client.id if here else None
        keep_own_words.never_flag(self._visit.desk, finding, words, client_id=client_id)

    def _add_words(self, mark: Mark, *_: object) -> None:
        self._tour.close_popover()
        visit = self._visit
        term = OwnTerm(
            language=visit.desk.words(visit.facts.language).lang,
            form=keep_own_words.bare_words(mark.finding, mark.words),
            say=mark.finding.fixes[0] if mark.finding.fixes else "",
        )
        dialog = OwnTermDialog(visit.workplace.look, term, self._over)
        DialogDraft(dialog, visit.desk, f"own-term/{term.language}/{term.form}")
        if not dialog.exec():
            return
        if keep_own_words.wrong_with_term(visit.desk, dialog.term):
            visit.tell(self.tr("This looks like a password or a key. It is not kept."))
        elif visit.act(partial(keep_own_words.save_term, visit.desk, dialog.term)):
            text = self.tr("“{word}” is one of your words now.")
            visit.tell(text.format(word=dialog.term.form), undo=True)
