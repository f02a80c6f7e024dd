"""The keys of the business, of clients and of what belongs to them, and of the program's looks."""

from consultant_app.domain.billing import RoundingMode, RoundingPer
from consultant_app.domain.clients import Role
from consultant_app.domain.findings import Category
from consultant_app.domain.options import (
    Ink,
    Length,
    Letters,
    Paper,
    PrintSize,
    ShownPrices,
    ShownTime,
    SignOff,
    Window,
)
from consultant_app.domain.settings import Look, Voice
from consultant_app.exchange.keys import Group, Key, Table
from consultant_app.exchange.value_kinds import (
    AMOUNT,
    COLOUR,
    COUNT,
    CURRENCY,
    FILE_OR_EMPTY,
    FLAG,
    LANGUAGE,
    NAME,
    RATES,
    TEXT,
    TEXTS,
    WHOLE,
    choice,
    choices,
    or_nothing,
)

SHOWS = Group(
    "shows",
    (
        Key("time", choice(ShownTime)),
        Key("prices", choice(ShownPrices)),
        Key("photos", FLAG),
        Key("words", FLAG),
        Key("sign_off", choice(SignOff)),
        Key("print_size", choice(PrintSize)),
        Key("letters", choice(Letters)),
        Key("paper", choice(Paper)),
        Key("length", choice(Length)),
        Key("ink", choice(Ink)),
        Key("window", choice(Window)),
    ),
)
ROUNDING = Group(
    "rounding",
    (
        Key("minutes", COUNT),
        Key("mode", choice(RoundingMode)),
        Key("minimum", WHOLE),
        Key("per", choice(RoundingPer)),
    ),
)

BUSINESS = Table(
    "business",
    keys=(
        *(Key(name, TEXT) for name in ("name", "person", "phone", "email", "hours", "promise")),
        Key("address", TEXTS),
        Key("currency", CURRENCY),
        Key("language", LANGUAGE),
        Key("paper", choice(Paper)),
        Key("voice", choice(Voice)),
        *(Key(name, TEXT) for name in ("reach", "urgent", "closing")),
        Key("accent", COLOUR),
        Key("logo", FILE_OR_EMPTY),
        Key("signature", FILE_OR_EMPTY),
        Key("rates", RATES),
        ROUNDING,
        SHOWS,
    ),
)
SITE = Table(
    "site",
    "s",
    (
        Key("name", TEXT),
        Key("address", TEXTS),
        Key("access", TEXT),
        Key("travel_minutes", or_nothing(WHOLE)),
        Key("distance_km", or_nothing(AMOUNT)),
    ),
)
CONTACT = Table(
    "contact",
    "p",
    (
        Key("name", NAME, needed=True),
        Key("address_as", TEXT),
        Key("greeting", TEXT),
        Key("role", choices(Role), field="roles"),
        *(Key(name, TEXT) for name in ("email", "phone", "remember")),
        Key("language", LANGUAGE),
        Key("large_print", FLAG),
    ),
)
EQUIPMENT = Table(
    "equipment",
    "e",
    (
        Key("name", NAME, needed=True),
        *(Key(name, TEXT) for name in ("make", "serial", "private_notes")),
    ),
)
CLIENT = Table(
    "client",
    "c",
    (
        Key("name", NAME, needed=True),
        Key("also_known_as", TEXTS),
        Key("language", LANGUAGE),
        Key("currency", CURRENCY),
        Key("archived", FLAG),
        Key("private_notes", TEXT),
        ROUNDING,
        Key("rates", RATES),
        Key("plan_minutes", WHOLE),
        SHOWS,
    ),
    (("sites", SITE), ("contacts", CONTACT), ("equipment", EQUIPMENT)),
)
APP_SETTINGS = Table(
    "settings",
    keys=(
        Key("look", choice(Look)),
        Key("text_size", COUNT),
        *(Key(name, FLAG) for name in ("less_motion", "first_run_done", "sample_data")),
        Key("sidebar_folded", FLAG),
        Key("photo_folder", TEXT),
        Key("checks_off", choices(Category)),
    ),
)
