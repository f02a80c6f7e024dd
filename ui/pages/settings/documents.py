"""How pages look unless a client wishes something else."""

from dataclasses import replace
from functools import partial

from consultant_app.domain.options import PageOptions, page_options, with_wish
from consultant_app.domain.settings import Business
from consultant_app.workflows import keep_settings
from ui.page_option_texts import OFTEN, SELDOM, offered_word, option_choices, option_titles
from ui.pages.settings.camera import CameraCard
from ui.pages.settings.group import SettingsGroup
from ui.place import Workplace
from ui.widgets.boxes import column, fitting
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.shared_row import SharedRow

_LEAST = 240


class DocumentSettings(SettingsGroup):
    """Paper, print and what a page tells; each client can differ."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the wishes of the business."""
        super().__init__()
        self._workplace = workplace
        business = keep_settings.business(workplace.desk)
        options = page_options(business.shows)
        look = workplace.look
        self._fields = {name: self._field(name, options) for name in (*OFTEN, *SELDOM)}
        self._language = ChoiceField(look, self.tr("Language"), self._languages(business.language))
        self._language.setObjectName("documents-language")
        self._language.fill(business.language)
        self._language.value_chosen.connect(self._on_language)
        titles = option_titles()
        titled = [Field(look, titles[name], field) for name, field in self._fields.items()]
        titled.insert(0, Field(look, self.tr("Language"), self._language))
        words = self.tr("Each client can have it differently, under Details.")
        card = Card(
            look,
            SectionHead(look, self.tr("Documents")),
            Label(look, words, wrap=Wrap.WORDS),
            SharedRow(*titled, gap=look.px(12), least=look.px(_LEAST)),
        )
        camera = CameraCard(workplace)
        self.setLayout(column(fitting(card), camera, None, spacing=look.px(14)))

    def is_true(self) -> bool:
        """Tell whether these are still the wishes that are kept."""
        business = keep_settings.business(self._workplace.desk)
        options = page_options(business.shows)
        told = (
            field.value == offered_word(name, getattr(options, name))
            for name, field in self._fields.items()
        )
        return all(told) and self._language.value == business.language

    def _languages(self, kept: str) -> tuple[tuple[object, str], ...]:
        """Return English as it is spelt here and there, and the language that is KEPT."""
        known = {"en-GB": self.tr("British English"), "en-US": self.tr("American English")}
        return tuple({kept: kept, **known}.items())

    def _field(self, name: str, options: PageOptions) -> ChoiceField:
        field = ChoiceField(self._workplace.look, option_titles()[name], option_choices()[name])
        field.setObjectName(f"documents-{name}")
        field.fill(offered_word(name, getattr(options, name)))
        field.value_chosen.connect(partial(self._on_chosen, name))
        return field

    def _on_chosen(self, name: str, word: object) -> None:
        """Keep the one wish that was chosen: others may be of a kind that is not offered."""
        business = keep_settings.business(self._workplace.desk)
        shows = with_wish(business.shows, name, str(word))
        self._save(replace(business, shows=shows))

    def _on_language(self, language: object) -> None:
        business = keep_settings.business(self._workplace.desk)
        self._save(replace(business, language=str(language)))

    def _save(self, business: Business) -> None:
        keep_settings.save_business(self._workplace.desk, business, by=self)
