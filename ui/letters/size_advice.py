"""A calm word on a letter that some mail servers would not take, while it can still be smaller."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from consultant_app.domain.attached_files import AttachedFile, is_large, travels_as
from ui.letters.size_texts import size_text
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.widgets.notices import Banner


class SizeAdvice(Banner):
    """Hidden as long as the letter is of a usual size, or nobody gets one."""

    def __init__(self, look: Appearance, *, advice: str, parent: QWidget | None = None) -> None:
        """Say ADVICE on what makes such a page smaller."""
        super().__init__(look, "", Tone.AMBER, icon="paperclip", parent=parent)
        self.setObjectName("size-advice")
        self._advice = advice
        self._page = 0
        self._files: tuple[AttachedFile, ...] = ()
        self._emails = False
        self.hide()

    def show_page(self, size: int) -> None:
        """Count the page with SIZE bytes from now on."""
        self._page = size
        self._show()

    def show_letter(self, files: Sequence[AttachedFile], *, emails: bool) -> None:
        """Count FILES that go along; EMAILS tells whether a letter goes out at all."""
        self._files, self._emails = tuple(files), emails
        self._show()

    def _show(self) -> None:
        sizes = (self._page, *(file.size for file in self._files))
        self.setVisible(self._emails and is_large(*sizes))
        told = self.tr(
            "This letter is about {size} on its way, and some mail servers take no more than "
            "10 MB. {advice}"
        )
        self.show_text(told.format(size=size_text(travels_as(*sizes)), advice=self._advice))
