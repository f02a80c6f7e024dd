"""Put the photos of a visit in order, choose those for the page, remove one, find those gone."""

from collections.abc import Collection
from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import PhotoId, VisitId
from consultant_app.domain.photos import Photo, for_the_page, moved
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.page_making import attachment_of


def move_photo(desk: Desk, photo: Photo, step: int, *, by: object = None) -> None:
    """Move PHOTO by STEP places among the photos of its visit; at an end it stays."""
    with desk.store.changing(What.EDIT_PHOTO, by=by) as tx:
        before = tx.photos.of(photo.visit_id)
        places = {old.id: old.position for old in before}
        for new in moved(before, photo.id, step):
            if new.position != places[new.id]:
                tx.photos.put(new)


def choose_photos(
    desk: Desk, visit_id: VisitId, chosen: Collection[PhotoId], *, by: object = None
) -> None:
    """Let the customer get the photos CHOSEN of a visit; the others stay with the visit."""
    with desk.store.changing(What.EDIT_PHOTO, by=by) as tx:
        for photo in tx.photos.of(visit_id):
            if photo.public != (photo.id in chosen):
                tx.photos.put(replace(photo, public=photo.id in chosen))


def remove_photo(desk: Desk, photo_id: PhotoId, *, by: object = None) -> None:
    """Remove a photo from its visit; undo brings it back."""
    with desk.store.changing(What.REMOVE_PHOTO, by=by) as tx:
        tx.photos.remove(photo_id)


def photos_gone(desk: Desk, facts: VisitFacts) -> tuple[Photo, ...]:
    """Return the photos for the page whose file is gone or no longer what was kept.

    A photo is named by what it holds, so that a damaged file tells itself.
    """
    read = attachment_of(desk)
    wanted = for_the_page(facts.photos) if facts.options.photos else ()
    return tuple(photo for photo in wanted if not _is_whole(photo.file, read(photo.file)))


def _is_whole(name: str, data: bytes | None) -> bool:
    return data is not None and name.startswith(digest_of(data))
