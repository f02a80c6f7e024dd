"""What screen readers are told beyond names: headings, places, news that nobody looked at."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from ui.widgets.labels import Heading
from ui.widgets.nav_item import NavItem


def expose_roles() -> None:
    """Let screen readers meet headings as headings, places as tabs; called once, at the start."""
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


class _PlaceInterface(QAccessibleWidget):
    """A place of the sidebar, announced as a tab; Qt would call it a check box."""

    def __init__(self, item: NavItem) -> None:
        super().__init__(item, QAccessible.Role.PageTab)

    def state(self) -> QAccessible.State:
        """Return the usual state, and whether this is the place that is shown."""
        state, item = super().state(), self.object()
        state.selectable = True
        state.selected = isinstance(item, NavItem) and item.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """Return that it can be pressed, beside what any widget can."""
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it."""
        item = self.object()
        if name == self.pressAction() and isinstance(item, NavItem):
            item.click()
        else:
            super().doAction(name)


def _interface_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, NavItem):
        return _PlaceInterface(thing)
    return _HeadingInterface(thing) if isinstance(thing, Heading) else None
