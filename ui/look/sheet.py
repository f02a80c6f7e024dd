"""The one style sheet of the application, made from the tokens and the text size.

Sheets on single widgets are not allowed: they cost more and hide colours. A widget says what it
is by a property (`card`, `kind`, `field`), and the rules here say how that looks.
"""

from string import Template

from ui.look.tokens import Tokens, mixed

_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: ${p4}px ${p8}px; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }

QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[card="sunken"] { background: $sunken; border: 1px solid $line; border-radius: 12px; }
QFrame[card="green"] { background: $primary_soft; border: $green_outline; border-radius: 12px; }
QFrame[card="amber"] { background: $amber_soft; border: $amber_outline; border-radius: 10px; }
QFrame[card="blue"] { background: $blue_soft; border: $blue_outline; border-radius: 12px; }
QFrame[card="rose"] { background: $rose_soft; border: $rose_outline; border-radius: 12px; }
QFrame[card="chip"] { background: $sunken; border: 1px solid $line; border-radius: 8px; }
QFrame[card="desk"] { background: $hover; border: 1px solid $line; border-radius: 12px; }
QFrame[card="sidebar"] { background: $sidebar; border: none; border-right: 1px solid $line; }
QFrame[card="column"] { background: transparent; border: none; border-right: 1px solid $line; }
QFrame[card="bar"] { background: $bar; border: none; }
QFrame[card="footer"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[card="rule"] { background: $line; border: none; }

QPushButton[kind] { border-radius: 8px; padding: 0; }
QPushButton[kind="primary"] { background: $primary; border: 1px solid $primary; }
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:pressed { background: $primary_hover; }
QPushButton[kind="ghost"] { background: $surface; border: 1px solid $button_edge; }
QPushButton[kind="ghost"]:hover, QPushButton[kind="ghost"]:pressed { background: $hover; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $line; }
QPushButton[kind="danger"] { background: $surface; border: 1px solid $rose; }
QPushButton[kind="danger"]:hover { background: $rose_soft; }
QPushButton[kind="bar"] { background: $bar_button; border: 1px solid $bar_button_edge; }
QPushButton[kind="bar"]:hover { background: $bar_button_edge; }
QPushButton[kind="bar_light"] { background: $bar_light; border: 1px solid $bar_light; }
QPushButton[kind="bar_light"]:hover { background: $on_bar2; border-color: $on_bar2; }
QPushButton[kind]:disabled { background: $hover; border: 1px solid $line; }
QPushButton[kind="quiet"]:disabled { background: transparent; border-color: transparent; }

QLineEdit, QPlainTextEdit, QComboBox {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: 8px;
  placeholder-text-color: $text3;
  selection-background-color: $selection; selection-color: $text;
}
QLineEdit { padding: 0 ${p10}px; min-height: ${p36}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $ring; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: $sunken; color: $text3;
}
QLineEdit[field="capture"] { min-height: ${p42}px; padding: 0 ${p12}px; }
QLineEdit[field="quiet"] { background: $sunken; border-color: $line; min-height: ${p38}px; }
QLineEdit[field="quiet"]:focus { background: $surface; border-color: $ring; }
QLineEdit[field="proposed"] {
  background: $sunken; color: $text2; border-color: $line; min-height: ${p38}px;
}
QLineEdit[field="proposed"]:focus { border-color: $ring; }
QLineEdit[field="filter"] { min-height: ${p32}px; padding-left: ${p34}px; }
QLineEdit[field="day"] { padding-left: ${p30}px; }
QLineEdit[field="search"] { background: transparent; border: none; padding: 0; }
QLineEdit[field="trouble"] { border-color: $rose; }
QLineEdit[field="day-trouble"] { border-color: $rose; padding-left: ${p30}px; }
QPlainTextEdit { padding: ${p4}px ${p8}px; }
QPlainTextEdit[field="proposed"] { background: $sunken; color: $text2; }

QComboBox { padding: 0 ${p12}px; min-height: ${p36}px; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $surface; color: $text; border: 1px solid $line; outline: none;
  selection-background-color: $primary_soft; selection-color: $text; padding: ${p4}px;
}
QComboBox QAbstractItemView::item { min-height: ${p30}px; padding: 0 ${p6}px; }

QListView { background: transparent; border: none; outline: none; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: ${p6}px; }
QMenu::item { padding: ${p6}px ${p20}px ${p6}px ${p12}px; border-radius: 6px; }
QMenu::item:selected { background: $primary_soft; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: ${p6}px ${p8}px; }

QTabBar { background: transparent; border: none; }
QTabBar::tab {
  background: transparent; color: $text2; border: none; border-bottom: 2px solid transparent;
  padding: ${p6}px 1px ${p8}px 1px; margin-right: ${p22}px;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $primary; }
QTabBar::tab:hover:!selected { color: $text; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton {
  background: transparent; color: $text; border: none; border-radius: 6px; padding: ${p4}px;
}
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
  background: $surface; border: none; outline: none;
  selection-background-color: $primary; selection-color: $on_primary;
}
QCalendarWidget QSpinBox { background: $surface; color: $text; border: none; }
""")

_STEPS = (4, 6, 8, 10, 12, 20, 22, 28, 30, 32, 34, 36, 38, 42)


def sheet_for(tokens: Tokens, *, percent: int) -> str:
    """Return the style sheet of TOKENS at a text size of PERCENT."""
    return _SHEET.substitute(
        _colours(tokens), **{f"p{s}": round(s * percent / 100) for s in _STEPS}
    )


def _colours(tokens: Tokens) -> dict[str, str]:
    names = [name for name in tokens.__slots__ if name not in ("dark", "contrast")]
    outline = "1px solid {}" if tokens.contrast else "none"
    return {
        **{name: str(getattr(tokens, name)) for name in names},
        "button_edge": tokens.button_edge,
        "handle": mixed(tokens.edge, tokens.canvas, share=0.5),
        "selection": mixed(tokens.primary, tokens.surface, share=0.28),
        "green_outline": outline.format(tokens.primary_text),
        "amber_outline": outline.format(tokens.amber),
        "blue_outline": outline.format(tokens.blue),
        "rose_outline": outline.format(tokens.rose),
    }
