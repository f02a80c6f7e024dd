"""How the program looks: light or dark, the size of its text, how much moves."""

from dataclasses import replace

from consultant_app.domain.settings import AppSettings, Look
from consultant_app.workflows import keep_settings
from ui.look.type import TEXT_SIZES
from ui.pages.settings.group import SettingsGroup
from ui.place import Workplace
from ui.widgets.boxes import column, fitting
from ui.widgets.cards import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.shared_row import SharedRow


class LookSettings(SettingsGroup):
    """Every change is seen at once: the window follows what is kept."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the look as it is chosen."""
        super().__init__()
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
            SharedRow(
                Field(look, self.tr("Colours"), self._look),
                Field(look, self.tr("Text size"), self._size),
                gap=look.px(12),
            ),
            self._still,
        )
        self.setLayout(column(fitting(card), None))
        self._look.value_chosen.connect(self._save)
        self._size.value_chosen.connect(self._save)
        self._still.toggled.connect(self._save)

    def is_true(self) -> bool:
        """Tell whether this is still the look that is kept."""
        kept = keep_settings.app_settings(self._workplace.desk)
        return self._read(kept) == kept

    def _save(self, *_: object) -> None:
        desk = self._workplace.desk
        settings = self._read(keep_settings.app_settings(desk))
        keep_settings.save_app_settings(desk, settings, by=self)

    def _read(self, settings: AppSettings) -> AppSettings:
        return replace(
            settings,
            look=Look(str(self._look.value)),
            text_size=int(str(self._size.value)),
            less_motion=self._still.isChecked(),
        )
