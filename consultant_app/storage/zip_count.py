"""Count the members of a zip without taking them in: `zipfile` makes an object of each at once."""

import struct
from typing import BinaryIO

_END, _END_64, _LOCATOR = b"PK\5\6", b"PK\6\6", b"PK\6\7"
_MEMBER = b"PK\1\2"
_END_BYTES, _END_64_BYTES, _LOCATOR_BYTES, _MEMBER_BYTES = 22, 56, 20, 46
_LONGEST_COMMENT = 1 << 16
_LARGEST_LIST = 64 << 20


def holds_more_than(file: BinaryIO, most: int) -> bool:
    """Tell whether the zip in FILE lists more than MOST members, whatever number it states.

    Raises:
        struct.error: it is cut short.
    """
    listed = _list_of_members(file)
    if listed is None:
        return True
    count = at = 0
    while count <= most and listed[at : at + len(_MEMBER)] == _MEMBER:
        at += _MEMBER_BYTES + sum(struct.unpack_from("<HHH", listed, at + 28))
        count += 1
    return count > most


def _list_of_members(file: BinaryIO) -> bytes | None:
    """Return the list at the end of FILE, found as `zipfile` finds it; None if it is too long."""
    size = file.seek(0, 2)
    begin = max(0, size - _END_BYTES - _LONGEST_COMMENT)
    file.seek(begin)
    tail = file.read()
    end = tail.rfind(_END)
    if end < 0:
        return b""  # no zip; zipfile says so
    (length,) = struct.unpack_from("<I", tail, end + 12)
    before = end - _LOCATOR_BYTES - _END_64_BYTES  # as far as the larger form, if there is one
    is_large = before >= 0 and tail[end - _LOCATOR_BYTES : end].startswith(_LOCATOR)
    if is_large and tail[before:].startswith(_END_64):
        (length,) = struct.unpack_from("<Q", tail, before + 40)
        end = before
    if length > _LARGEST_LIST:
        return None
    file.seek(max(0, begin + end - length))
    return file.read(length)
