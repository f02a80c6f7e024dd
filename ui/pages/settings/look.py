"""How the program looks: light or dark, the size of its text, how much moves."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultant_app.domain.settings import AppSettings, Look
from consultant_app.workflows import keep_settings
from ui.look.type import TEXT_SIZES
from ui.place import Workplace
from ui.widgets.boxes import column, row
from ui.widgets.cards import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead


class LookSettings(QWidget):
    """Every change is seen at once."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show the look as it is chosen."""
        super().__init__(parent)
        self._workplace = workplace
        settings = keep_settings.app_settings(workplace.desk)
        look = workplace.look
        self._look = ChoiceField(
            look,
            self.tr("Colours"),
            (
                (Look.SYSTEM.value, self.tr("Same as system")),
                (Look.LIGHT.value, self.tr("Light")),
                (Look.DARK.value, self.tr("Dark")),
            ),
        )
        self._look.setObjectName("look")
        self._look.fill(settings.look.value)
        self._size = ChoiceField(
            look, self.tr("Text size"), tuple((size, f"{size} %") for size in TEXT_SIZES)
        )
        self._size.setObjectName("text-size")
        self._size.fill(settings.text_size)
        self._still = CheckBox(look, self.tr("Move less"))
        self._still.setObjectName("less-motion")
        self._still.setChecked(settings.less_motion)
        card = Card(
            look,
            SectionHead(look, self.tr("Look")),
            row(
                Field(look, self.tr("Colours"), self._look),
                Field(look, self.tr("Text size"), self._size),
                spacing=look.px(12),
            ),
            self._still,
        )
        self.setLayout(column(card, None))
        self._look.value_chosen.connect(self._apply)
        self._size.value_chosen.connect(self._apply)
        self._still.toggled.connect(self._apply)

    def _apply(self, *_: object) -> None:
        desk = self._workplace.desk
        settings = self._read(keep_settings.app_settings(desk))
        keep_settings.save_app_settings(desk, settings, by=self)
        self._workplace.look.choose(
            settings.look, text_size=settings.text_size, less_motion=settings.less_motion
        )

    def _read(self, settings: AppSettings) -> AppSettings:
        return replace(
            settings,
            look=Look(str(self._look.value)),
            text_size=int(str(self._size.value)),
            less_motion=self._still.isChecked(),
        )
