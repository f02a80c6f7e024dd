"""Find anything by its words: what Ctrl+K shows."""

from consultant_app.desk import Desk
from consultant_app.domain.lines import SearchHit


def find(desk: Desk, text: str, *, limit: int = 50) -> tuple[SearchHit, ...]:
    """Return what holds the words of TEXT: clients and people first, then the newest."""
    with desk.store.reading() as tx:
        return tx.find(text, limit=limit)


def find_near(desk: Desk, text: str, *, limit: int = 4) -> tuple[SearchHit, ...]:
    """Return the clients and people whose names TEXT is with a typing slip, the nearest first."""
    with desk.store.reading() as tx:
        return tx.find_near(text, limit=limit)
