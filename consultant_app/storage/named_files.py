"""The photos and documents that the rows of a database name, and what each must hold."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from consultant_app.storage.backup_file import ATTACHMENTS, DOCUMENTS
from consultant_app.storage.driver import connect
from consultant_app.storage.refusals import translated

_PHOTOS = "SELECT id, file FROM photos WHERE removed_at IS NULL ORDER BY id"
_VERSIONS = """
    SELECT visit_id, version, kind, file, sha256 FROM versions
    WHERE removed_at IS NULL ORDER BY visit_id, version
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFile:
    """A file that a row names: where it lies, what it must hold; WHAT says nothing private."""

    folder: str
    name: str
    sha256: str
    what: str


def named_files(path: Path) -> tuple[NamedFile, ...]:
    """Return the files that the database at PATH names."""
    with translated(path):
        connection = connect(path, read_only=True)
        try:
            photos = [_photo(*row) for row in connection.execute(_PHOTOS).fetchall()]
            pages = [_page(*row) for row in connection.execute(_VERSIONS).fetchall()]
        finally:
            connection.close()
    return (*photos, *pages)


def _photo(id_: int, file: str) -> NamedFile:
    digest = PurePosixPath(file).stem  # a photo is called by what it holds
    return NamedFile(folder=ATTACHMENTS, name=file, sha256=digest, what=f"photo {id_}")


def _page(visit: int, version: int, kind: str, file: str, digest: str) -> NamedFile:
    what = f"{kind} of visit {visit}, version {version},"
    return NamedFile(folder=DOCUMENTS, name=file, sha256=digest, what=what)
