"""The pages that were issued, the newest first: how each went out, to print or save once more."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.deliveries import Delivery
from consultant_app.domain.summaries import SummaryVersion
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, Role
from ui.printing.went_out_texts import moment_text, went_out_text
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover

_WIDTH = 460

Versions = Sequence[tuple[SummaryVersion, tuple[Delivery, ...]]]


class VersionsPanel(Popover):
    """`print_wanted` and `save_wanted` carry the id of a version."""

    print_wanted = Signal(int)
    save_wanted = Signal(int)

    def __init__(self, look: Appearance, window: QWidget, versions: Versions, zone: str) -> None:
        """Show VERSIONS; their hours are those of ZONE."""
        rows = [self._row(look, version, sent, zone) for version, sent in versions]
        super().__init__(look, window, *rows, name=_tr("Pages that went out"))
        self.setObjectName("versions-panel")
        self.set_panel_width(_WIDTH)

    def _row(
        self, look: Appearance, version: SummaryVersion, sent: tuple[Delivery, ...], zone: str
    ) -> QWidget:
        when = moment_text(version.issued_at, zone)
        title = _tr("Version {n}, {when}").format(n=version.version, when=when)
        told = "\n".join(went_out_text(delivery, zone) for delivery in sent)
        words = Label(look, told, Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        words.setVisible(bool(told))
        print_it = self._button(look, _tr("Print…"), f"print-version-{version.id}")
        print_it.clicked.connect(partial(self._on_print, version.id))
        save_it = self._button(look, _tr("Save PDF"), f"save-version-{version.id}")
        save_it.clicked.connect(partial(self._on_save, version.id))
        for button in (print_it, save_it):
            button.setAccessibleName(f"{button.label}, {title}")
        texts = column(Label(look, title, weight=MEDIUM), words, spacing=look.px(2))
        line = row(spacing=look.px(8))
        line.addLayout(texts, 1)
        line.addWidget(print_it)
        line.addWidget(save_it)
        return holder(line)

    def _on_print(self, version_id: int, *_: object) -> None:
        self.close_it()
        self.print_wanted.emit(version_id)

    def _on_save(self, version_id: int, *_: object) -> None:
        self.close_it()
        self.save_wanted.emit(version_id)

    def _button(self, look: Appearance, words: str, name: str) -> Button:
        button = Button(look, words, Kind.GHOST, small=True)
        button.setObjectName(name)
        return button


def _tr(text: str) -> str:
    return QCoreApplication.translate("Versions", text)
