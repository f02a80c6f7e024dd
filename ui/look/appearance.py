"""The look in force: light or dark, text size, contrast and motion, and what follows from them.

One object is made at the start and handed to whatever is drawn. Widgets ask it for fonts, colours
and icons, and listen to `changed`.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from consultant_app.domain.settings import Look
from ui.look.icons import Icons
from ui.look.palette import palette_for
from ui.look.sheet import sheet_for
from ui.look.tokens import DARK, LIGHT, Ink, Tokens, high_contrast
from ui.look.type import TEXT_SIZES, Role, font_for, load_fonts

_LettersKey = tuple[Role, QFont.Weight | None, bool]


class Appearance(QObject):
    """How everything looks now; `changed` tells that it looks different from here on."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path) -> None:
        """Give APP our style, letters and colours.

        Args:
            app: the application to dress.
            resources: the folder that holds `fonts` and `icons`.
        """
        super().__init__(app)
        self._app = app
        self._icons = Icons(resources / "icons")
        self._choice = Look.SYSTEM
        self._percent = 100
        self._less_motion = False
        self._tokens = LIGHT
        self._letters: dict[_LettersKey, tuple[QFont, QFontMetrics]] = {}
        load_fonts(resources / "fonts")
        app.setAttribute(_KEEP_OWN_PALETTES)
        app.setStyle(QStyleFactory.create("Fusion"))
        self._listen_to_the_system()
        self._apply()

    @property
    def application(self) -> QApplication:
        """The application that is dressed."""
        return self._app

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def percent(self) -> int:
        """The text size, 100 being the usual one."""
        return self._percent

    def choose(
        self, choice: Look, *, text_size: int | None = None, less_motion: bool | None = None
    ) -> None:
        """Take over what the consultant chose; TEXT_SIZE goes to the nearest one we have."""
        self._choice = choice
        if text_size is not None:
            self._percent = min(TEXT_SIZES, key=lambda size: abs(size - text_size))
        if less_motion is not None:
            self._less_motion = less_motion
        self._apply()

    def px(self, pixels: float) -> int:
        """Return PIXELS of the design at the text size in force."""
        return round(pixels * self._percent / 100)

    def milliseconds(self, usual: int) -> int:
        """Return how long a movement takes: nothing when less motion is wanted."""
        return 0 if self._less_motion else usual

    def font(self, role: Role, *, weight: QFont.Weight | None = None, code: bool = False) -> QFont:
        """Return the font of ROLE at the text size in force."""
        return self._letters_of(role, weight, code=code)[0]

    def metrics(self, role: Role, *, weight: QFont.Weight | None = None) -> QFontMetrics:
        """Return the measures of ROLE's font."""
        return self._letters_of(role, weight, code=False)[1]

    def _letters_of(
        self, role: Role, weight: QFont.Weight | None, *, code: bool
    ) -> tuple[QFont, QFontMetrics]:
        """Return font and measures; rows of lists ask for them a thousand times a second."""
        key = (role, weight, code)
        if key not in self._letters:
            font = font_for(role, percent=self._percent, weight=weight, code=code)
            self._letters[key] = (font, QFontMetrics(font))
        return self._letters[key]

    def ink(self, ink: Ink) -> QColor:
        """Return the colour of INK now."""
        return QColor(self._tokens.ink(ink))

    def icon(self, name: str, *, colour: str, size: int, ratio: float) -> QPixmap:
        """Return icon NAME as a picture; SIZE in pixels of the design, scaled with the text."""
        return self._icons.picture(name, colour=colour, size=self.px(size), ratio=ratio)

    def _listen_to_the_system(self) -> None:
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def _on_system_changed(self) -> None:
        if self._wanted_tokens() != self._tokens:
            self._apply()

    def _apply(self) -> None:
        self._tell_native_parts()
        self._tokens = self._wanted_tokens()
        self._icons.forget()
        self._letters.clear()
        self._app.setFont(self.font(Role.BODY))
        self._app.setPalette(palette_for(self._tokens))
        self._app.setStyleSheet(sheet_for(self._tokens, percent=self._percent))
        self.changed.emit()

    def _wanted_tokens(self) -> Tokens:
        hints = self._app.styleHints()
        system_is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = system_is_dark if self._choice is Look.SYSTEM else self._choice is Look.DARK
        tokens = DARK if dark else LIGHT
        preference = hints.accessibility().contrastPreference()
        return high_contrast(tokens) if preference is _MORE_CONTRAST else tokens

    def _tell_native_parts(self) -> None:
        """Let title bars and native dialogs agree; does nothing where Qt knows no scheme."""
        schemes = {Look.LIGHT: Qt.ColorScheme.Light, Look.DARK: Qt.ColorScheme.Dark}
        hints = self._app.styleHints()
        if self._choice is Look.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(schemes[self._choice])


_MORE_CONTRAST = Qt.ContrastPreference.HighContrast

# Without it a sheet remembers the palette that each widget had when it was first drawn, and gives
# it back when the widget moves to another parent: dark words in a dark window.
_KEEP_OWN_PALETTES = Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles
