"""Find the photos of a page that can't be shown any more, before it is handed over."""

from collections.abc import Iterator

from consultant_app.desk import Desk
from consultant_app.domain.digests import digest_of
from consultant_app.domain.missing import Missing, MissingWhat, Place
from consultant_app.domain.photos import for_the_page
from consultant_app.domain.visit_facts import VisitFacts


def photos_gone(desk: Desk, facts: VisitFacts) -> Iterator[Missing]:
    """Yield the photos for the page whose file is gone or no longer what was kept.

    A photo is named by what it holds, so a damaged file tells itself.
    """
    from consultant_app.storage.files import read_bytes

    for photo in for_the_page(facts.photos) if facts.options.photos else ():
        if not _is_whole(photo.file, read_bytes(desk.attachments, photo.file)):
            yield Missing(
                visit_id=facts.visit.id,
                what=MissingWhat.PICTURE,
                note=photo.caption or photo.description,
                place=Place(table="photos", id=photo.id, field="file"),
            )


def _is_whole(name: str, data: bytes | None) -> bool:
    return data is not None and name.startswith(digest_of(data))
