"""Add a photo to a visit: checked, and freed of everything but the picture."""

from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId, WorkId
from consultant_app.domain.photos import Photo
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
            )
        )


def save_photo(desk: Desk, photo: Photo, *, by: object = None, merge: bool = False) -> Photo:
    """Store PHOTO as it was edited: its caption, its description, what it belongs to."""
    with desk.store.changing(What.EDIT_ENTRY, by=by, merge=merge) as tx:
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
