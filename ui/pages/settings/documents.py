"""How pages look unless a client wishes something else."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from consultant_app.domain.options import (
    Ink,
    Length,
    Letters,
    PageOptions,
    Paper,
    PrintSize,
    ShownPrices,
    ShownTime,
    Shows,
    page_options,
)
from consultant_app.workflows import keep_settings
from ui.page_option_texts import option_choices, option_titles
from ui.pages.settings.group import SettingsGroup
from ui.place import Workplace
from ui.widgets.boxes import column, fitting
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.shared_row import SharedRow

_Wish = TypeVar("_Wish")
_LEAST = 240
_OPTIONS = ("paper", "length", "print_size", "letters", "ink", "time", "prices")


class DocumentSettings(SettingsGroup):
    """Paper, print and what a page tells; each client can differ."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the wishes of the business."""
        super().__init__()
        self._workplace = workplace
        business = keep_settings.business(workplace.desk)
        options = page_options(business.shows)
        look = workplace.look
        self._fields = {name: self._field(name, options) for name in _OPTIONS}
        self._language = ChoiceField(look, self.tr("Language"), self._languages(business.language))
        self._language.setObjectName("documents-language")
        self._language.fill(business.language)
        self._language.value_chosen.connect(self._save)
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
        self.setLayout(column(fitting(card), None))

    def is_true(self) -> bool:
        """Tell whether these are still the wishes that are kept."""
        business = keep_settings.business(self._workplace.desk)
        told = page_options(self._read(business.shows))
        return told == page_options(business.shows) and self._language.value == business.language

    def _languages(self, kept: str) -> tuple[tuple[object, str], ...]:
        """Return English as it is spelt here and there, and the language that is KEPT."""
        known = {"en-GB": self.tr("British English"), "en-US": self.tr("American English")}
        return tuple({kept: kept, **known}.items())

    def _field(self, name: str, options: PageOptions) -> ChoiceField:
        field = ChoiceField(self._workplace.look, option_titles()[name], option_choices()[name])
        field.setObjectName(f"documents-{name}")
        field.fill(str(getattr(options, name)))
        field.value_chosen.connect(self._save)
        return field

    def _save(self, *_: object) -> None:
        desk = self._workplace.desk
        business = keep_settings.business(desk)
        saved = replace(
            business, language=str(self._language.value), shows=self._read(business.shows)
        )
        keep_settings.save_business(desk, saved, by=self)

    def _read(self, shows: Shows) -> Shows:
        return replace(
            shows,
            paper=self._value("paper", Paper),
            length=self._value("length", Length),
            print_size=self._value("print_size", PrintSize),
            letters=self._value("letters", Letters),
            ink=self._value("ink", Ink),
            time=self._value("time", ShownTime),
            prices=self._value("prices", ShownPrices),
        )

    def _value(self, name: str, kind: Callable[[str], _Wish]) -> _Wish:
        return kind(str(self._fields[name].value))  # Qt hands a word back, not our enum
