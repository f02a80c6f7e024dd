"""The pages of letters that were sent long ago: read from the documents, not kept a second time.

What goes out is frozen whole. A month after the mail server took it the words stay and the attached
page goes: it lies among the documents, under the same hash. Else a few years of letters would
outweigh all other data, in each backup again.
"""

from __future__ import annotations

from datetime import timedelta

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import ReviewVersionId
from consultant_app.domain.letters import DocumentRef, LetterKind
from consultant_app.domain.problems import NotFound

KEPT_WHOLE = timedelta(days=30)
_AT_ONCE = 100


def page_of(desk: Desk, document: DocumentRef) -> bytes | None:
    """Return the issued DOCUMENT from where it lies, None where it can't be read as it was."""
    from consultant_app.storage.files import read_bytes

    try:
        file = _file_of(desk, document)
        pdf = read_bytes(desk.documents, file) if file else None
    except (NotFound, OSError):
        return None
    return pdf if pdf is not None and digest_of(pdf) == document.sha256 else None


def lighten_sent(desk: Desk) -> int:
    """Let letters sent long ago keep their words only; return how many did.

    One whose page does not lie among the documents stays whole, and so does a statement: no
    statement is kept there.
    """
    from consultant_app.mail.frozen import without_files

    with desk.store.reading() as tx:
        sent = tx.letters.whole_ones(sent_before=tx.now - KEPT_WHOLE, limit=_AT_ONCE)
    light = [letter for letter in sent if page_of(desk, letter.document) is not None]
    if light:
        with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            for letter in light:
                tx.letters.keep_words_of(letter.id, without_files(tx.letters.mime(letter.id)))
    return len(light)


def _file_of(desk: Desk, document: DocumentRef) -> str:
    with desk.store.reading() as tx:
        if document.version_id is not None:
            return tx.versions.get(document.version_id).file
        if document.kind is LetterKind.STATEMENT:
            return ""
        number = ReviewVersionId(int(document.key.partition(":")[2]))
        return tx.review_versions.get(number).file
