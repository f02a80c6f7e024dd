"""Add photos to a visit: checked, and freed of everything but the picture."""

from collections.abc import Sequence
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId, WorkId
from consultant_app.domain.photos import Photo, next_position
from consultant_app.domain.problems import BadImage, ImageTrouble
from consultant_app.workflows.page_making import attachment_of


def add_photo(
    desk: Desk,
    visit_id: VisitId,
    file: Path,
    *,
    work_id: WorkId | None = None,
    caption: str = "",
    description: str = "",
    by: object = None,
) -> Photo:
    """Add the photo FILE to a visit; the file itself is left alone.

    Raises:
        BadImage: it is no photo that can be used.
        DiskRefused: the disk did not take it.
    """
    name = keep_picture(desk, file)
    with desk.store.changing(What.ADD_PHOTO, by=by) as tx:
        return tx.photos.put(
            Photo(
                visit_id=visit_id,
                file=name,
                work_id=work_id,
                caption=caption,
                description=description,
                position=next_position(tx.photos.of(visit_id)),
            )
        )


def put_photos(
    desk: Desk, visit_id: VisitId, names: Sequence[str], *, by: object = None
) -> tuple[Photo, ...]:
    """Add the pictures NAMES, which `keep_picture` has kept, in one step: one undo for all.

    A picture that the visit has already is not added again.
    """
    with desk.store.changing(What.ADD_PHOTO, by=by) as tx:
        there = tx.photos.of(visit_id)
        known = {photo.file for photo in there}
        place = next_position(there)
        new = [name for name in dict.fromkeys(names) if name not in known]
        return tuple(
            tx.photos.put(Photo(visit_id=visit_id, file=name, position=place + number))
            for number, name in enumerate(new)
        )


def save_photo(desk: Desk, photo: Photo, *, by: object = None, merge: bool = False) -> Photo:
    """Store PHOTO as it was edited: its words, what it belongs to, how it is shown."""
    with desk.store.changing(What.EDIT_PHOTO, by=by, merge=merge) as tx:
        return tx.photos.put(photo)


def photo_bytes(desk: Desk, photo: Photo) -> bytes | None:
    """Return the JPEG of PHOTO, None if its file is gone."""
    return attachment_of(desk)(photo.file)


def keep_picture(desk: Desk, file: Path) -> str:
    """Keep the picture FILE in the profile and return its name there; see `add_photo`."""
    from consultant_app.exchange.photo_files import SUFFIX, read_photo
    from consultant_app.storage.files import keep_file

    try:
        data = read_photo(file)
    except OSError as error:
        raise BadImage(file, ImageTrouble.UNREADABLE) from error
    return keep_file(desk.attachments, data, SUFFIX)
