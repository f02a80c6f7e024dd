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


class DocumentSettings(SettingsGroup):
    """Paper, print and what a page tells; each client can differ."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the wishes of the business."""
        super().__init__()
        self._workplace = workplace
        business = keep_settings.business(workplace.desk)
        options = page_options(business.shows)
        look = workplace.look
        self._fields = {name: self._field(name, options) for name in self._choices()}
        self._language = ChoiceField(look, self.tr("Language"), self._languages(business.language))
        self._language.setObjectName("documents-language")
        self._language.fill(business.language)
        self._language.value_chosen.connect(self._save)
        titled = [Field(look, self._titles()[name], field) for name, field in self._fields.items()]
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
        field = ChoiceField(self._workplace.look, self._titles()[name], self._choices()[name])
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

    def _titles(self) -> dict[str, str]:
        return {
            "paper": self.tr("Paper"),
            "length": self.tr("Length"),
            "print_size": self.tr("Print"),
            "letters": self.tr("Letters"),
            "ink": self.tr("Ink"),
            "time": self.tr("Time"),
            "prices": self.tr("Prices"),
        }

    def _choices(self) -> dict[str, tuple[tuple[object, str], ...]]:
        return {
            "paper": ((Paper.A4.value, "A4"), (Paper.LETTER.value, self.tr("US Letter"))),
            "length": (
                (Length.FULL.value, self.tr("Full page")),
                (Length.SHORT.value, self.tr("Short page")),
            ),
            "print_size": (
                (PrintSize.STANDARD.value, self.tr("Standard")),
                (PrintSize.LARGE.value, self.tr("Large print")),
                (PrintSize.EXTRA_LARGE.value, self.tr("Extra large print")),
            ),
            "letters": (
                (Letters.SOURCE_SANS.value, self.tr("Usual letters")),
                (Letters.ATKINSON.value, self.tr("Easy-read letters")),
            ),
            "ink": (
                (Ink.COLOUR.value, self.tr("Colour")),
                (Ink.BLACK.value, self.tr("Black only")),
            ),
            "time": (
                (ShownTime.HIDDEN.value, self.tr("Not shown")),
                (ShownTime.WORDS.value, self.tr("In words")),
                (ShownTime.FROM_TO.value, self.tr("In words, from and to")),
            ),
            "prices": (
                (ShownPrices.HIDDEN.value, self.tr("Not shown")),
                (ShownPrices.PARTS.value, self.tr("Parts only")),
                (ShownPrices.ALL.value, self.tr("Parts and time")),
            ),
        }
