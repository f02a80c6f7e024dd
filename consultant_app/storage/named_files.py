"""The photos, pictures and documents that a database names, and what each must hold."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from consultant_app.domain.settings import PICTURES, Business
from consultant_app.folders import ATTACHMENTS, DOCUMENTS
from consultant_app.storage.driver import connect
from consultant_app.storage.refusals import translated
from consultant_app.storage.values import BUSINESS_KEY, from_json

_PHOTOS = "SELECT id, file FROM photos WHERE removed_at IS NULL ORDER BY id"
_VERSIONS = """
    SELECT visit_id, version, kind, file, sha256 FROM versions
    WHERE removed_at IS NULL ORDER BY visit_id, version
"""

_SIGNATURES = """
    SELECT id, signature FROM seen_by
    WHERE removed_at IS NULL AND signature <> '' ORDER BY id
"""
_REVIEWS = """
    SELECT v.review_id, v.version, v.file, v.sha256 FROM review_versions v
    WHERE v.removed_at IS NULL ORDER BY v.review_id, v.version
"""

_BUSINESS = "SELECT value FROM settings WHERE key = ?"


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
            signed = [_signed(*row) for row in connection.execute(_SIGNATURES).fetchall()]
            reviews = [_review(*row) for row in connection.execute(_REVIEWS).fetchall()]
            pages = [_page(*row) for row in connection.execute(_VERSIONS).fetchall()]
            settings = connection.execute(_BUSINESS, (BUSINESS_KEY,)).fetchall()
        finally:
            connection.close()
    pictures = [picture for (value,) in settings for picture in _pictures(value)]
    return (*photos, *signed, *pictures, *pages, *reviews)


def _photo(id_: int, file: str) -> NamedFile:
    digest = PurePosixPath(file).stem  # a photo is called by what it holds
    return NamedFile(folder=ATTACHMENTS, name=file, sha256=digest, what=f"photo {id_}")


def _signed(id_: int, file: str) -> NamedFile:
    digest = PurePosixPath(file).stem
    return NamedFile(folder=ATTACHMENTS, name=file, sha256=digest, what=f"signature {id_}")


def _review(review: int, version: int, file: str, digest: str) -> NamedFile:
    what = f"review {review}, version {version},"
    return NamedFile(folder=DOCUMENTS, name=file, sha256=digest, what=what)


def _pictures(settings: str) -> Iterator[NamedFile]:
    """Yield the logo and the signature of SETTINGS; what can't be read there is told elsewhere."""
    try:
        business = from_json(Business, settings)
    except (ValueError, TypeError, AttributeError):
        return
    for what in PICTURES:
        if name := getattr(business, what):
            digest = PurePosixPath(name).stem
            yield NamedFile(folder=ATTACHMENTS, name=name, sha256=digest, what=what)


def _page(visit: int, version: int, kind: str, file: str, digest: str) -> NamedFile:
    what = f"{kind} of visit {visit}, version {version},"
    return NamedFile(folder=DOCUMENTS, name=file, sha256=digest, what=what)
