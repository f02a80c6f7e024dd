"""The parts of a JPEG file: does it hold the picture and not a byte more?"""

import struct

_START, _END, _SCAN, _APP0 = 0xD8, 0xD9, 0xDA, 0xE0
_OF_THE_PICTURE = frozenset({0xDB, 0xC0, 0xC4, _SCAN})  # tables, a plain frame, codes, the picture
_PLAIN_APP0 = b"JFIF\0"
_PLAIN_APP0_BYTES = 14  # with no small picture inside


def is_bare_jpeg(data: bytes) -> bool:
    """Tell whether DATA is a plain JPEG that holds its picture and nothing else.

    Anything that our own writer does not write counts as something else, such as a second scan.
    """
    at, scans = 2, 0
    if data[:2] != bytes((0xFF, _START)):
        return False
    while data[at : at + 1] == b"\xff" and at + 2 <= len(data):
        marker = data[at + 1]
        if marker == _END:
            return scans == 1 and at + 2 == len(data)
        part = _part(data, at)
        if part is None or not _belongs(marker, part, first=at == 2):
            return False
        at += 4 + len(part)
        if marker == _SCAN:
            scans += 1
            at = _end_of_scan(data, at)
    return False


def _part(data: bytes, at: int) -> bytes | None:
    """Return what the part AT that place holds, None if it is cut off."""
    if at + 4 > len(data):
        return None
    (length,) = struct.unpack(">H", data[at + 2 : at + 4])
    return data[at + 4 : at + 2 + length] if 2 <= length <= len(data) - at - 2 else None


def _belongs(marker: int, part: bytes, *, first: bool) -> bool:
    if marker == _APP0:
        return first and len(part) == _PLAIN_APP0_BYTES and part.startswith(_PLAIN_APP0)
    return marker in _OF_THE_PICTURE


def _end_of_scan(data: bytes, at: int) -> int:
    """Return where the next marker stands; a zero after 0xFF says that it is none."""
    while (at := data.find(b"\xff", at)) >= 0 and data[at + 1 : at + 2] == b"\0":
        at += 2
    return at if at >= 0 else len(data)
