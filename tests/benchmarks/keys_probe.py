"""Types into the checked editor and a bare one in turns, and tells how long each key took.

Run by `keystroke` in a process of its own: how many keys.
"""

import json
import sys
from collections.abc import Callable
from time import perf_counter, sleep

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from benchmarks.check import PARAGRAPH
from consultant_app.desk import load_language
from consultant_app.language.check import check_text
from consultant_app.resource_files import resource_root
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.pages.wrap_up.page_checks import PageChecks
from ui.widgets.suggest_edit import SuggestEdit

_TYPED = "and then the printer worked "
_LONGEST_SECONDS = 2.0


class Painted(QObject):
    """Notices that the text of an editor was painted."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self.seen = False
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen = True
        return False


def main() -> int:
    """Type as many keys as the first argument says, into each editor."""
    app = QApplication(sys.argv[:1])
    look, jobs, words = Appearance(app, resource_root()), Jobs(), load_language("en")
    window = QWidget()
    # as many marks as a page has
    checks = PageChecks(lambda text: check_text(text, words).findings)
    checked = SuggestEdit(look, jobs, checks.check_for("field"), name="checked")
    bare = QPlainTextEdit()
    bare.setFont(checked.font())
    box = QVBoxLayout(window)
    box.addWidget(checked)
    box.addWidget(bare)
    window.resize(640, 700)
    window.show()
    checked.fill(PARAGRAPH)
    bare.setPlainText(PARAGRAPH)
    bare.setFixedHeight(checked.height())
    _wait(app, lambda: bool(checked.marks))
    taken = _in_turns(app, checked, bare, keys=int(sys.argv[1]))
    jobs.close()
    print(json.dumps({"moment": "typed", "marks": len(checked.marks), **taken}), flush=True)
    return 0


def _in_turns(
    app: QApplication, checked: QPlainTextEdit, bare: QPlainTextEdit, *, keys: int
) -> dict[str, list[float]]:
    painted = {editor: Painted(editor) for editor in (checked, bare)}
    taken: dict[str, list[float]] = {"program": [], "floor": []}
    for number in range(keys + 5):
        for name, editor in (("program", checked), ("floor", bare)):
            ms = _typed(app, editor, painted[editor], _TYPED[number % len(_TYPED)])
            if number >= 5:  # the first ones are the warming up
                taken[name].append(ms)
    return taken


def _typed(app: QApplication, editor: QPlainTextEdit, painted: Painted, letter: str) -> float:
    """Return the milliseconds from the key to the paint, everything else of this key included."""
    editor.setFocus()
    app.processEvents()
    painted.seen = False
    begun = perf_counter()
    key = ord(letter.upper())
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        app.sendEvent(editor, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    while not painted.seen and perf_counter() - begun < _LONGEST_SECONDS:
        app.processEvents()
    return (perf_counter() - begun) * 1000


def _wait(app: QApplication, arrived: Callable[[], bool]) -> None:
    """Let the check arrive; without marks the editor would have nothing to paint."""
    end = perf_counter() + _LONGEST_SECONDS * 5
    while not arrived() and perf_counter() < end:
        app.processEvents()
        sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
