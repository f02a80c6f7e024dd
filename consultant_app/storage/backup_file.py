"""The one file of a backup: a zip of named members, then the SHA-256 of all before it.

A zip's own checks miss flips in its headers; the digest at the end misses none. What comes out of
such a file is not trusted: only members that the manifest names, of fixed shapes, within limits.
"""

import hashlib
import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from consultant_app.domain.problems import BackupDamaged
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage.values import day_of
from consultant_app.storage.zip_count import holds_more_than

FORMAT = "consultant-app-backup/1"
DATABASE_MEMBER = DATABASE_NAME

_MANIFEST = "manifest.json"
_DIGEST_BYTES = 32
_BLOCK = 1 << 20
_LARGEST_MEMBER = 2 << 30
_LARGEST_MANIFEST = 64 << 20
_LARGEST_RATIO = 200
_MOST_MEMBERS = 65_535  # twice the photos and pages of twenty busy years
_LONGEST_NAME = 500  # bytes
_SMALL = 1 << 20  # below this a member may be packed as tightly as it likes
_NAME = re.compile(r"consultant\.db|attachments/[^/]+|documents/[^/]+(?:/[^/]+)*")
_NEVER_IN_NAME = re.compile(r'[\\:\0-\x1f"<>|?*]|(?:^|/)\.\.?(?:/|$)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says it holds; `files` gives the SHA-256 of each member."""

    made_at: datetime
    schema: int
    clients: int
    visits: int
    last_visit_day: date | None
    files: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def write_backup_file(file: BinaryIO, manifest: Manifest, sources: Mapping[str, Path]) -> Manifest:
    """Write the SOURCES, by member name, and MANIFEST with their digests into FILE, and seal it.

    Returns:
        the manifest as it was written.
    """
    with zipfile.ZipFile(file, "w") as packed:
        digests = {name: _pack(packed, name, source) for name, source in sources.items()}
        full = replace(manifest, files=digests)
        packed.writestr(_MANIFEST, _manifest_text(full))
    end = file.seek(0, 2)
    digest = _digest(file, length=end)
    file.seek(end)
    file.write(digest)
    file.flush()
    return full


class OpenedBackup:
    """A backup whose seal is whole; its members are checked as they are read."""

    def __init__(self, path: Path, packed: zipfile.ZipFile) -> None:
        self._path = path
        self._packed = packed
        self._members = _members(path, packed)
        self.manifest = self._read_manifest()
        if set(self._members) - {_MANIFEST} != set(self.manifest.files):
            raise BackupDamaged(path, "its list of files is wrong")

    def copy_out(self, name: str, write: Callable[[bytes], object]) -> None:
        """Hand the member NAME to WRITE, block by block.

        Raises:
            BackupDamaged: it is not what the manifest says.
        """
        digest = hashlib.sha256()
        for block in self._blocks(name):
            digest.update(block)
            write(block)
        if digest.hexdigest() != self.manifest.files[name]:
            raise BackupDamaged(self._path, f"{name} is not what it was")

    def prove(self) -> None:
        """Read every member to its end.

        Raises:
            BackupDamaged: one is not what the manifest says.
        """
        for name in self.manifest.files:
            self.copy_out(name, len)

    def _blocks(self, name: str) -> Iterator[bytes]:
        with self._packed.open(self._members[name]) as member:  # gives no more than it says
            while block := member.read(_BLOCK):
                yield block

    def _read_manifest(self) -> Manifest:
        info = self._members.get(_MANIFEST)
        if info is None or info.file_size > _LARGEST_MANIFEST:
            raise BackupDamaged(self._path, "it does not say what it holds")
        try:
            return _manifest_of(json.loads(b"".join(self._blocks(_MANIFEST))))
        except _SENSELESS as error:
            raise BackupDamaged(self._path, "it does not say what it holds") from error


@contextmanager
def opened_backup(path: Path) -> Iterator[OpenedBackup]:
    """Open the backup at PATH once its seal is found whole.

    Raises:
        BackupDamaged: it is no backup of ours, or not as it was made.
    """
    try:
        with path.open("rb") as file:
            _check_seal(path, file)
            if holds_more_than(file, _MOST_MEMBERS):
                raise BackupDamaged(path, "it holds too many files")
            with zipfile.ZipFile(file) as packed:
                yield OpenedBackup(path, packed)
    except _ZIP_ERRORS as error:
        raise BackupDamaged(path, "it can't be unpacked") from error


_SENSELESS = (
    *(ValueError, KeyError, TypeError, AttributeError),
    *(OverflowError, RecursionError),
)
_ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, struct.error)


def is_member_name(name: str) -> bool:
    """Tell whether a member of a backup may have this NAME."""
    fits = _NAME.fullmatch(name) and not _NEVER_IN_NAME.search(name)
    return bool(fits) and len(name.encode(errors="replace")) <= _LONGEST_NAME


def _pack(packed: zipfile.ZipFile, name: str, source: Path) -> str:
    digest = hashlib.sha256()
    info = zipfile.ZipInfo.from_file(source, name, strict_timestamps=False)
    with source.open("rb") as file, packed.open(info, "w") as member:
        while block := file.read(_BLOCK):
            digest.update(block)
            member.write(block)
    return digest.hexdigest()


def _check_seal(path: Path, file: BinaryIO) -> None:
    end = file.seek(0, 2) - _DIGEST_BYTES
    if end <= 0:
        raise BackupDamaged(path, "it is no backup")
    digest = _digest(file, length=end)
    if file.read(_DIGEST_BYTES) != digest:
        raise BackupDamaged(path, "its seal is broken")


def _digest(file: BinaryIO, *, length: int) -> bytes:
    """Return the SHA-256 of the first LENGTH bytes of FILE and leave it behind them."""
    digest = hashlib.sha256()
    file.seek(0)
    while length > 0 and (block := file.read(min(_BLOCK, length))):
        digest.update(block)
        length -= len(block)
    return digest.digest()


def _members(path: Path, packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    for info in packed.infolist():
        if info.filename in members:
            raise BackupDamaged(path, "it holds a file twice")
        if not _may_be_unpacked(info):
            raise BackupDamaged(path, "it holds what no backup of ours holds")
        members[info.filename] = info
    if any(str(folder) in members for name in members for folder in PurePosixPath(name).parents):
        raise BackupDamaged(path, "one of its files is a folder, too")
    return members


def _may_be_unpacked(info: zipfile.ZipInfo) -> bool:
    mode = info.external_attr >> 16
    is_plain_file = stat.S_IFMT(mode) in (0, stat.S_IFREG) and not info.flag_bits & 1
    is_plainly_packed = info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    is_sane = info.file_size <= _LARGEST_MEMBER and (
        info.file_size <= _SMALL or info.file_size <= _LARGEST_RATIO * info.compress_size
    )
    # `orig_filename` is the name as it stands in the file, before zipfile makes it harmless.
    named_well = info.orig_filename == _MANIFEST or is_member_name(info.orig_filename)
    return is_plain_file and is_plainly_packed and is_sane and named_well


def _manifest_text(manifest: Manifest) -> str:
    told = {
        "format": FORMAT,
        "made_at": manifest.made_at.isoformat(),
        "schema": manifest.schema,
        "clients": manifest.clients,
        "visits": manifest.visits,
        "last_visit_day": manifest.last_visit_day and manifest.last_visit_day.isoformat(),
        "files": dict(manifest.files),
        "missing": list(manifest.missing),
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _manifest_of(told: dict[str, Any]) -> Manifest:
    if told["format"] != FORMAT:
        raise ValueError(told["format"])
    return Manifest(
        made_at=datetime.fromisoformat(told["made_at"]),
        schema=int(told["schema"]),
        clients=_count(told["clients"]),
        visits=_count(told["visits"]),
        last_visit_day=day_of(told["last_visit_day"]),
        files={str(name): str(digest) for name, digest in told["files"].items()},
        missing=tuple(str(name) for name in told["missing"]),
    )


def _count(told: Any) -> int:  # Any: JSON
    count = int(told)
    if count < 0:
        raise ValueError(told)
    return count
