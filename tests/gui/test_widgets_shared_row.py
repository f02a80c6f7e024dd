"""Fields that share a line end where a field of the whole line ends."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.shared_row import SharedRow


def test_what_the_parts_of_a_line_leave_over_is_shared_out(qtbot: QtBot) -> None:
    """Three fields ended two pixels before the field below them."""
    fields = [QWidget() for _ in range(3)]
    line = SharedRow(*fields, gap=12)
    qtbot.addWidget(line)
    line.resize(500, 40)
    line.show()
    QApplication.processEvents()
    assert fields[-1].geometry().right() == 499
    assert {field.width() for field in fields} <= {158, 159}
