"""Put the photos of a visit in order, choose those for the page, remove one."""

from collections.abc import Collection
from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import PhotoId, VisitId
from consultant_app.domain.photos import Photo, moved


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
