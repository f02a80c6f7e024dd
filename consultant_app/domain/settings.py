"""The consultant's own data, the defaults of their documents, and how the program looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from consultant_app.domain.billing import Rounding
from consultant_app.domain.findings import Category
from consultant_app.domain.options import Shows

# The fields of `Business` that name a picture.
PICTURES = ("logo", "signature")


class Voice(StrEnum):
    """Whether the page says I or we."""

    I = "I"  # noqa: E741 - the word itself
    WE = "we"


class Look(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """Who writes the page. `logo` and `signature` are names of files in `attachments/`.

    `urgent` and `reach` are sentences of "If something is not right"; empty leaves them out or
    takes the usual words. `accent` is a colour such as #0B5263.
    """

    name: str = ""
    person: str = ""
    phone: str = ""
    email: str = ""
    hours: str = ""
    promise: str = ""
    address: tuple[str, ...] = ()
    currency: str = "GBP"
    language: str = "en-GB"
    voice: Voice = Voice.I
    logo: str = ""
    signature: str = ""
    reach: str = ""
    urgent: str = ""
    closing: str = ""
    accent: str = ""
    rates: Mapping[str, Decimal] = field(default_factory=lambda: MappingProxyType({}))
    rounding: Rounding = Rounding()
    shows: Shows = field(default_factory=Shows)

    @property
    def first_name(self) -> str:
        """How "What happens next" names the consultant."""
        return self.person.split()[0] if self.person.split() else self.name

    @property
    def can_be_reached(self) -> bool:
        """Tell whether the page would give a way to reach the consultant."""
        return bool(self.phone.strip() or self.email.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class AppSettings:
    """How the program looks and what it has asked already. `text_size` is in per cent;
    `checks_off` are the plain-words checks that say nothing.
    """

    look: Look = Look.SYSTEM
    text_size: int = 100
    less_motion: bool = False
    first_run_done: bool = False
    sample_data: bool = False
    sidebar_folded: bool = False
    photo_folder: str = ""
    checks_off: frozenset[Category] = frozenset()
