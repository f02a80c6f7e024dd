"""Find anything by its words: what Ctrl+K shows."""

from consultant_app.desk import Desk
from consultant_app.domain.lines import SearchHit


def find(desk: Desk, text: str, *, limit: int = 50) -> tuple[SearchHit, ...]:
    """Return what holds the words of TEXT: clients and people first, then the newest."""
    with desk.store.reading() as tx:
        return tx.find(text, limit=limit)
