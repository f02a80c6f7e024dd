"""Keep the consultant's own data and how the program looks.

The window asks at its start; what reads pictures is loaded with the first one.
"""

from dataclasses import replace
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.settings import AppSettings, Business


def business(desk: Desk) -> Business:
    """Return who writes the pages."""
    with desk.store.reading() as tx:
        return tx.settings.business()


def save_business(
    desk: Desk, business: Business, *, by: object = None, merge: bool = False
) -> Business:
    """Store who writes the pages."""
    with desk.store.changing(What.EDIT_SETTINGS, by=by, merge=merge) as tx:
        tx.settings.put_business(business)
        return tx.settings.business()


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
