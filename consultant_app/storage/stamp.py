"""Read what a database file says about itself without opening it as a database.

Opening may write (a `-wal` appears, a header changes); a file of a newer version or of somebody
else must stay as it is to the last byte.
"""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from consultant_app.domain.problems import NotOurDatabase

APPLICATION_ID = 0x436E4170  # "CnAp", in the header of every database of ours
HEADER_BYTES = 100

_MAGIC = b"SQLite format 3\0"
_WAL_MAGICS = (0x377F0682, 0x377F0683)
_WAL_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands in the header: whose file it is, and the version of its schema."""

    application_id: int
    schema: int


def read_stamp(path: Path) -> Stamp | None:
    """Return the stamp of the database at PATH, None if there is no file.

    Raises:
        NotOurDatabase: the file is no SQLite database, or another program's.
    """
    try:
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except FileNotFoundError:
        return None
    if len(header) < HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotOurDatabase(path, "not a database")
    newest = _header_in_wal(path.with_name(path.name + "-wal"), file_header=header) or header
    schema, application_id = struct.unpack_from(">I4xI", newest, 60)
    if application_id != APPLICATION_ID:
        raise NotOurDatabase(path, "made by another program")
    return Stamp(application_id=application_id, schema=schema)


def _header_in_wal(wal: Path, *, file_header: bytes) -> bytes | None:
    """Return the header as the last commit in WAL has it, None if no commit changed it."""
    try:
        with wal.open("rb") as file:
            return _last_committed_header(file, file_header=file_header)
    except FileNotFoundError:
        return None


def _last_committed_header(file: BinaryIO, *, file_header: bytes) -> bytes | None:
    log_header = file.read(_WAL_HEADER_BYTES)
    if len(log_header) < _WAL_HEADER_BYTES:
        return None
    magic, page_bytes = struct.unpack_from(">I4xI", log_header)
    if magic not in _WAL_MAGICS or page_bytes != _page_bytes(file_header):
        return None
    salts = log_header[16:24]
    pending = committed = None
    while len(frame := file.read(_FRAME_HEADER_BYTES)) == _FRAME_HEADER_BYTES:
        page_number, pages_after_commit = struct.unpack_from(">II", frame)
        if frame[8:16] != salts:
            break
        page = file.read(page_bytes)
        if page_number == 1 and len(page) == page_bytes:
            pending = page[:HEADER_BYTES]
        if pages_after_commit:
            committed = pending
    return committed


def _page_bytes(header: bytes) -> int:
    (size,) = struct.unpack_from(">H", header, 16)
    return 65536 if size == 1 else int(size)
