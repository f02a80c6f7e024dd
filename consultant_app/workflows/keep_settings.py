"""Keep the consultant's own data and how the program looks.

The window asks at its start; what reads pictures is loaded with the first one.
"""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.settings import AppSettings, Business

_FIELDS = MappingProxyType(
    {
        "name": What.OWN_NAME,
        "person": What.OWN_PERSON,
        "promise": What.OWN_PROMISE,
        "phone": What.OWN_PHONE,
        "email": What.OWN_EMAIL,
        "hours": What.OWN_HOURS,
        "address": What.OWN_ADDRESS,
        "logo": What.OWN_LOGO,
        "language": What.OWN_LANGUAGE,
        "voice": What.OWN_VOICE,
        "urgent": What.OWN_URGENT,
        "closing": What.OWN_CLOSING,
        "currency": What.OWN_CURRENCY,
        "rates": What.OWN_RATES,
        "rounding": What.OWN_ROUNDING,
        "shows": What.OWN_SHOWS,
    }
)


def business(desk: Desk) -> Business:
    """Return who writes the pages."""
    with desk.store.reading() as tx:
        return tx.settings.business()


def save_business(
    desk: Desk, business: Business, *, by: object = None, merge: bool = False
) -> Business:
    """Store who writes the pages; what differs names the step of undo."""
    with desk.store.changing(What.EDIT_SETTINGS, by=by, merge=merge) as tx:
        tx.name(_what_differs(tx.settings.business(), business))
        tx.settings.put_business(business)
        return tx.settings.business()


def _what_differs(before: Business, after: Business) -> What:
    """Return the name of the one field that differs, or that of them all."""
    for name, what in _FIELDS.items():
        if before != after == replace(before, **{name: getattr(after, name)}):
            return what
    return What.EDIT_SETTINGS


def keep_logo(desk: Desk, file: Path, *, by: object = None) -> Business:
    """Take the picture FILE as the logo; see `add_photo` for what is refused."""
    from consultant_app.workflows.add_photo import keep_picture

    name = keep_picture(desk, file)
    return save_business(desk, replace(business(desk), logo=name), by=by)


def app_settings(desk: Desk) -> AppSettings:
    """Return how the program looks."""
    with desk.store.reading() as tx:
        return tx.settings.app()


def save_app_settings(desk: Desk, settings: AppSettings, *, by: object = None) -> AppSettings:
    """Store how the program looks."""
    with desk.store.changing(What.EDIT_SETTINGS, by=by, undoable=False) as tx:
        tx.settings.put_app(settings)
        return tx.settings.app()
