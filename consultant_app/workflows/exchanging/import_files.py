"""The photos and documents that come with an interchange file, put into the profile first.

A row that names a file is written after the file. If the import is refused, the files that it
brought are taken away again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from consultant_app.desk import Desk
from consultant_app.domain.problems import BadImage
from consultant_app.exchange.interchange import Interchange, Thing
from consultant_app.exchange.photo_files import SUFFIX, read_photo

_DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFiles:
    """Where each file named by the import was put; `new` are those that were not there before."""

    names: Mapping[str, str]
    new: tuple[Path, ...]

    def discard(self) -> None:
        """Take away what the import brought."""
        for path in self.new:
            path.unlink(missing_ok=True)


def keep_files(desk: Desk, data: Interchange, folder: Path, *, trial: bool) -> KeptFiles:
    """Put the photos and documents that DATA names into the profile.

    Those that are not in FOLDER, or can't be used, are left out. A TRIAL only looks at them.
    """
    names: dict[str, str] = {}
    new: list[Path] = []
    try:
        for name in dict.fromkeys(_pictures(data)):
            _keep_picture(desk, folder, name, names, new, trial=trial)
        for version in _versions(data):
            _keep_document(desk, folder, version, names, new, trial=trial)
    except BaseException:
        KeptFiles(names=names, new=tuple(new)).discard()
        raise
    return KeptFiles(names=names, new=tuple(new))


def _pictures(data: Interchange) -> Iterator[str]:
    if data.business is not None:
        business = data.business.values
        yield from (business[key] for key in ("logo", "signature") if business.get(key))
    for visit in data.visits:
        yield from (photo.values["file"] for photo in visit.all_of("photos"))


def _versions(data: Interchange) -> Iterator[Thing]:
    for visit in data.visits:
        yield from visit.all_of("versions")


def _keep_picture(
    desk: Desk, folder: Path, name: str, names: dict[str, str], new: list[Path], *, trial: bool
) -> None:
    from consultant_app.storage.files import keep_file

    path = folder / name
    try:
        if not path.is_file():
            return
        data = read_photo(path)
    except (BadImage, OSError):
        return
    kept = f"{sha256(data).hexdigest()}{SUFFIX}"
    place = desk.attachments / kept
    names[name] = kept
    if trial or place.exists():
        return
    new.append(place)
    keep_file(desk.attachments, data, SUFFIX)


def _keep_document(
    desk: Desk,
    folder: Path,
    version: Thing,
    names: dict[str, str],
    new: list[Path],
    *,
    trial: bool,
) -> None:
    from consultant_app.storage.files import write_document

    name: str = version.values["file"]
    pdf = _bytes_of(folder / name)
    if pdf is None or sha256(pdf).hexdigest() != version.values["sha256"]:
        return
    place = PurePosixPath(name)
    below = place.relative_to(_DOCUMENTS) if place.parts[0] == _DOCUMENTS else place
    wanted = desk.documents.joinpath(*below.parts)
    if trial or _bytes_of(wanted) == pdf:
        names[name] = below.as_posix()
        return
    written = write_document(wanted.parent, wanted.name, pdf)
    new.append(written)
    names[name] = written.relative_to(desk.documents).as_posix()


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None
