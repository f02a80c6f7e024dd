"""Keep text that is typed and no record yet, so that a crash costs at most the last second."""

from consultant_app.desk import Desk
from consultant_app.domain.changes import What


def kept(desk: Desk, key: str) -> str:
    """Return the text kept for KEY, such as "visit/12/line"; empty if there is none."""
    with desk.store.reading() as tx:
        return tx.drafts.get(key)


def keep(desk: Desk, key: str, text: str) -> None:
    """Keep TEXT for KEY; undo knows nothing of it."""
    with desk.store.changing(What.KEEP_DRAFT, undoable=False) as tx:
        tx.drafts.put(key, text)


def forget(desk: Desk, key: str) -> None:
    """Forget the text of KEY: it has become a record, or is not wanted."""
    with desk.store.changing(What.KEEP_DRAFT, undoable=False) as tx:
        tx.drafts.remove(key)
