"""Make the blank visit sheet, for writing by hand; nothing is stored."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId
from consultant_app.domain.options import Shows, page_options
from consultant_app.domain.problems import FileThere
from consultant_app.domain.summaries import Rendered
from consultant_app.workflows.page_making import attachment_of
from consultant_app.workflows.summary_files import write_file


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSheet:
    """The sheet, and the name to save it by."""

    rendered: Rendered
    name: str


def make(desk: Desk, client_id: ClientId | None = None) -> MadeSheet:
    """Make the sheet in the language and on the paper of a client, or of the business.

    Of a client nothing but the name is on it, and that only where a client is given.

    Raises:
        NotFound: there is no such client.
    """
    from consultant_app.language.page.blank_sheet import blank_sheet
    from consultant_app.reports.blank_sheet import render_blank_sheet
    from consultant_app.reports.file_names import safe_part

    with desk.store.reading() as tx:
        business = tx.settings.business()
        client: Client | None = None if client_id is None else tx.clients.get(client_id)
    language = (client.language if client else "") or business.language
    shows = client.shows if client else Shows()
    document = blank_sheet(
        business,
        desk.page_words(language),
        options=page_options(shows, business.shows),
        made_at=desk.now(),
        logo=attachment_of(desk)(business.logo),
        client=client.name if client else "",
    )
    name = f"{safe_part(document.title)}.pdf"
    return MadeSheet(rendered=render_blank_sheet(document), name=name)


def save(desk: Desk, made: MadeSheet, to: Path, *, replace: bool = False) -> Path:
    """Save the sheet as the file TO.

    Raises:
        FileThere: a file TO is there, and REPLACE was not said; it was not touched.
        AmongOwnFiles: there lie the files of the profile itself.
        DiskRefused: the disk did not take it; what stood there before stands there still.
    """
    if to.exists() and not replace:
        raise FileThere(to)
    write_file(desk, to, made.rendered.pdf)
    return to
