"""A file layer beneath SQLite: it tells each write and sync before it is done, and may fail it.

It stands over the layer of SQLite's own that sqlcipher3 brings: the files are real, and so is all
that SQLite does with them. Python's own connections are not seen.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

OK, FULL = 0, 13
IOERR_WRITE, IOERR_SYNC, IOERR_TRUNCATE = 10 | 3 << 8, 10 | 4 << 8, 10 | 6 << 8

_P, _INT, _LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_OPEN = ctypes.CFUNCTYPE(_INT, _P, _P, _P, _INT, ctypes.POINTER(_INT))
_DELETE = ctypes.CFUNCTYPE(_INT, _P, ctypes.c_char_p, _INT)
_WRITE = ctypes.CFUNCTYPE(_INT, _P, _P, _INT, _LONG)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _P, _LONG)
_SYNC = ctypes.CFUNCTYPE(_INT, _P, _INT)


class _Layer(ctypes.Structure):
    """SQLite's `sqlite3_vfs`, of version 3."""

    _fields_ = [
        ("version", _INT),
        ("file_bytes", _INT),
        ("longest_path", _INT),
        ("next", _P),
        ("name", ctypes.c_char_p),
        ("data", _P),
        ("open", _P),
        ("delete", _P),
        ("others", _P * 13),
    ]


class _Methods(ctypes.Structure):
    """SQLite's `sqlite3_io_methods`, of version 3."""

    _fields_ = [
        ("version", _INT),
        ("close", _P),
        ("read", _P),
        ("write", _P),
        ("truncate", _P),
        ("sync", _P),
        ("others", _P * 13),
    ]


@dataclass(frozen=True, slots=True)
class Step:
    """What SQLite is about to do: to which file, and for a write where and what."""

    what: str  # write, truncate, sync or delete
    path: str
    at: int = 0
    data: bytes = b""


Told = Callable[[Step], int]  # returns OK, or the code with which the step fails


@contextmanager
def beneath_sqlite(told: Told) -> Iterator[None]:
    """Let TOLD hear each step of the databases opened inside the block; close them there."""
    import sqlcipher3._sqlite3  # its library exports what a layer needs

    library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Layer)
    layer = _TellingLayer(library.sqlite3_vfs_find(None).contents, told)
    library.sqlite3_vfs_register(ctypes.byref(layer.own), 1)
    try:
        yield
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(layer.own))


class _TellingLayer:
    """Hands everything on to the layer below, and tells what changes a file.

    Closing is left alone: the driver closes with an exception at hand, which Python code that
    runs then would lose. A later file in the same place takes over what is known of it.
    """

    def __init__(self, below: _Layer, told: Told) -> None:
        self._told = told
        self._below_open, self._below_delete = _OPEN(below.open), _DELETE(below.delete)
        self._paths: dict[int, str] = {}
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}  # below's by place, with ours
        self._of_file: dict[int, _Methods] = {}
        self._kept: list[Any] = [  # what C code calls must stay alive
            _OPEN(self._open),
            _DELETE(self._delete),
            _WRITE(self._write),
            _TRUNCATE(self._truncate),
            _SYNC(self._sync),
        ]
        self.own = _Layer.from_buffer_copy(below)
        self.own.name = b"telling"
        self.own.open, self.own.delete = (_place(call) for call in self._kept[:2])

    def _open(self, layer: int, name: int | None, file: int, flags: int, given: Any) -> int:
        code = self._below_open(layer, name, file, flags, given)
        methods = ctypes.cast(file, ctypes.POINTER(_P))
        if code == OK and name is not None and methods[0]:
            self._paths[file] = ctypes.string_at(name).decode()
            below, ours = self._methods_over(methods[0])
            self._of_file[file] = below
            methods[0] = ctypes.addressof(ours)
        return int(code)

    def _methods_over(self, place: int) -> tuple[_Methods, _Methods]:
        if place not in self._methods:
            below = _Methods.from_address(place)
            ours = _Methods.from_buffer_copy(below)
            calls = (_place(call) for call in self._kept[2:])
            ours.write, ours.truncate, ours.sync = calls
            self._methods[place] = (below, ours)
        return self._methods[place]

    def _write(self, file: int, data: int, long: int, at: int) -> int:
        step = Step("write", self._paths[file], at, ctypes.string_at(data, long))
        return self._told(step) or int(_WRITE(self._of_file[file].write)(file, data, long, at))

    def _truncate(self, file: int, size: int) -> int:
        code = self._told(Step("truncate", self._paths[file], size))
        return code or int(_TRUNCATE(self._of_file[file].truncate)(file, size))

    def _sync(self, file: int, flags: int) -> int:
        code = self._told(Step("sync", self._paths[file]))
        return code or int(_SYNC(self._of_file[file].sync)(file, flags))

    def _delete(self, layer: int, name: bytes, folder_too: int) -> int:
        code = self._told(Step("delete", name.decode()))
        return code or int(self._below_delete(layer, name, folder_too))


def _place(call: Any) -> int | None:
    return ctypes.cast(call, _P).value
