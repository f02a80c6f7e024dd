"""What screen readers are told beyond names: headings, and news that nobody looked at."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from ui.widgets.labels import Heading


def expose_headings() -> None:
    """Let screen readers meet our headings as headings; called once, at the start."""
    QAccessible.installFactory(_interface_for)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say TEXT, after what it is saying; at once when it is URGENT."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class _HeadingInterface(QAccessibleWidget):
    """A label that is announced as a heading, with its text as the name."""

    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the label's own text where nobody gave it a name."""
        given = super().text(kind)
        heading = self.object()
        if given or kind is not QAccessible.Text.Name or not isinstance(heading, Heading):
            return given
        return heading.text()


def _interface_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    return _HeadingInterface(thing) if isinstance(thing, Heading) else None
