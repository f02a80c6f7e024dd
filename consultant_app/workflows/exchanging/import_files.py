"""The photos and documents that come with an interchange file, put into the profile first.

A row that names a file is written after the file. If the import is refused, the files that it
brought are taken away again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from consultant_app.desk import Desk
from consultant_app.domain.digests import digest_of
from consultant_app.domain.problems import BadImage
from consultant_app.domain.settings import PICTURES
from consultant_app.exchange.interchange import Interchange, Thing
from consultant_app.exchange.photo_files import SUFFIX, read_photo
from consultant_app.exchange.signature_files import SUFFIX as SIGNATURE_SUFFIX
from consultant_app.exchange.signature_files import read_signature
from consultant_app.folders import DOCUMENTS

_NAME_BYTES = 150


@dataclass(slots=True, kw_only=True)
class KeptFiles:
    """Where each file named by the import was put; `new` are those that were not there before."""

    desk: Desk
    folder: Path
    trial: bool
    names: dict[str, str] = field(default_factory=dict)
    new: list[Path] = field(default_factory=list)

    def discard(self) -> None:
        """Take away what the import brought."""
        for path in self.new:
            path.unlink(missing_ok=True)

    def keep_picture(self, name: str) -> None:
        """Put the picture NAME into the profile, if it is one that can be used."""
        from consultant_app.storage.files import keep_file

        data = _photo(self.folder / name)
        if data is None:
            return
        self.names[name] = f"{digest_of(data)}{SUFFIX}"
        place = self.desk.attachments / self.names[name]
        if not self.trial and not place.exists():
            self.new.append(place)
            keep_file(self.desk.attachments, data, SUFFIX)

    def keep_signature(self, name: str) -> None:
        """Put the drawn signature NAME into the profile, if it is one that can be used."""
        from consultant_app.storage.files import keep_file

        data = _signature(self.folder / name)
        if data is None:
            return
        self.names[name] = f"{digest_of(data)}{SIGNATURE_SUFFIX}"
        place = self.desk.attachments / self.names[name]
        if not self.trial and not place.exists():
            self.new.append(place)
            keep_file(self.desk.attachments, data, SIGNATURE_SUFFIX)

    def keep_document(self, version: Thing) -> None:
        """Put the document of an issued VERSION into the profile, if it is still what it was."""
        from consultant_app.storage.files import write_document

        name: str = version.values["file"]
        pdf = _bytes_of(self.folder / name)
        if pdf is None or digest_of(pdf) != version.values["sha256"]:
            return
        below = _safe_place(name.removeprefix(f"{DOCUMENTS}/"))
        wanted = self.desk.documents.joinpath(*below.parts)
        if self.trial or _bytes_of(wanted) == pdf:
            self.names[name] = below.as_posix()
            return
        written = write_document(wanted.parent, wanted.name, pdf)
        self.new.append(written)
        self.names[name] = written.relative_to(self.desk.documents).as_posix()


def keep_files(desk: Desk, data: Interchange, folder: Path, *, trial: bool) -> KeptFiles:
    """Put the photos and documents that DATA names into the profile.

    Those that are not in FOLDER, or can't be used, are left out. A TRIAL only looks at them.
    """
    kept = KeptFiles(desk=desk, folder=folder, trial=trial)
    try:
        for name in dict.fromkeys(_pictures(data)):
            kept.keep_picture(name)
        for name in dict.fromkeys(_signatures(data)):
            kept.keep_signature(name)
        for version in _versions(data):
            kept.keep_document(version)
    except BaseException:
        kept.discard()
        raise
    return kept


def _pictures(data: Interchange) -> Iterator[str]:
    if data.business is not None:
        business = data.business.values
        yield from (business[key] for key in PICTURES if business.get(key))
    for visit in data.visits:
        yield from (photo.values["file"] for photo in visit.all_of("photos"))


def _signatures(data: Interchange) -> Iterator[str]:
    for visit in data.visits:
        named = (seen.values.get("signature", "") for seen in visit.all_of("seen_by"))
        yield from (name for name in named if name)


def _versions(data: Interchange) -> Iterator[Thing]:
    for visit in data.visits:
        yield from visit.all_of("versions")
    for review in data.reviews:
        yield from review.all_of("versions")


def _safe_place(name: str) -> PurePosixPath:
    """Return the place below `documents/` for NAME, with names that every system and backup takes.

    Those of our own export stay as they are.
    """
    parts = PurePosixPath(name).parts[-2:]
    return PurePosixPath(*(_safe_name(part) for part in parts))


def _safe_name(part: str) -> str:
    from consultant_app.reports.file_names import safe_part

    stem, suffix = PurePosixPath(part).stem, safe_part(PurePosixPath(part).suffix[1:])
    kept = safe_part(stem).encode()[:_NAME_BYTES].decode(errors="ignore").rstrip(" .")
    return f"{kept or 'Document'}.{suffix[:8]}" if suffix else kept or "Document"


def _photo(path: Path) -> bytes | None:
    try:
        return read_photo(path) if path.is_file() else None
    except (BadImage, OSError):
        return None


def _signature(path: Path) -> bytes | None:
    try:
        return read_signature(path) if path.is_file() else None
    except (BadImage, OSError):
        return None


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None
