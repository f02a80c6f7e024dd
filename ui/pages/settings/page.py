"""The settings: groups at the left, one group at the right; no button to confirm anything."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QStackedWidget, QWidget

from consultant_app.domain.changes import Change
from ui.focus_keeping import FocusKeeper
from ui.pages.settings.about import About
from ui.pages.settings.business import BusinessSettings
from ui.pages.settings.documents import DocumentSettings
from ui.pages.settings.email import EmailSettings
from ui.pages.settings.group import SettingsGroup
from ui.pages.settings.look import LookSettings
from ui.pages.settings.words import WordsSettings
from ui.place import Place, Workplace
from ui.settings_parts import SettingsPart, part_title
from ui.widgets.boxes import column, row
from ui.widgets.headers import PageHeader
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tabs import Tabs

_WIDEST = 860
_PARTS: Mapping[SettingsPart, Callable[[Workplace], SettingsGroup]] = MappingProxyType(
    {
        SettingsPart.BUSINESS: BusinessSettings,
        SettingsPart.LOOK: LookSettings,
        SettingsPart.WORDS: WordsSettings,
        SettingsPart.DOCUMENTS: DocumentSettings,
        SettingsPart.EMAIL: EmailSettings,
        SettingsPart.ABOUT: About,
    }
)


class SettingsPage(Place):
    """Each group is made anew when it is opened, so it shows what is kept now."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Open the first group."""
        super().__init__(parent)
        self._workplace = workplace
        look = workplace.look
        self._tabs = Tabs(look, [part_title(part) for part in _PARTS], name=self.tr("Settings"))
        self._tabs.setObjectName("settings-tabs")
        self._tabs.tab_chosen.connect(self._show)
        self._stack = QStackedWidget()
        self._group: SettingsGroup | None = None
        edges = (look.px(28), look.px(20), look.px(28), 0)
        head = column(
            PageHeader(look, self.tr("Settings")), self._tabs, spacing=look.px(8), margins=edges
        )
        body = column(head)
        body.addWidget(self._stack, 1)
        self.setLayout(body)
        workplace.live.changed.connect(self._on_changed)

    def arrive(self) -> None:
        """Show the open group as it is kept now."""
        self._show(self._tabs.currentIndex())
        self._tabs.setFocus()

    def show_part(self, part: SettingsPart) -> None:
        """Open PART."""
        self._tabs.setCurrentIndex(list(_PARTS).index(part))

    def leave(self) -> None:
        """Save what is typed."""
        if self._group is not None:
            self._group.flush()

    def remember(self) -> object:
        """Return which group is open."""
        return self._tabs.currentIndex()

    def recall(self, memory: object) -> None:
        """Open that group again."""
        if isinstance(memory, int):
            self._tabs.setCurrentIndex(memory)

    def _on_changed(self, change: Change) -> None:
        """Show what is kept now, where it has been changed elsewhere: by undo, for one."""
        group = self._group
        if group is None or change.by is group or not self.isVisible():
            return
        if not change.about(*group.tables):
            return
        group.flush()
        if not group.is_true():
            keeper = FocusKeeper(self._stack)
            self._show(self._tabs.currentIndex())
            keeper.restore(self._stack)

    def _show(self, index: int) -> None:
        self.leave()
        look = self._workplace.look
        self._group = list(_PARTS.values())[index](self._workplace)
        self._group.setMaximumWidth(look.px(_WIDEST))
        edges = (look.px(28), look.px(14), look.px(28), look.px(20))
        line = row(margins=edges)
        line.addWidget(self._group, 1)
        line.addStretch(0)
        page = ScrollPage(line)
        old = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            old.hide()
            self._stack.removeWidget(old)
            old.deleteLater()
