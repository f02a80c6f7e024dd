"""In words: hours that would be invoiced for nothing, since nobody has set a rate for them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.when_texts import length

_NAMED = 3


def without_price_text(clients: Sequence[tuple[str, int]]) -> str:
    """Return which of CLIENTS, with their minutes, have no price; empty for none."""
    if not clients:
        return ""
    named = [f"{client}, {length(minutes)}" for client, minutes in clients[:_NAMED]]
    more = clients[_NAMED:]
    if more:
        words = _tr("{n} more, {time}")
        named.append(words.format(n=len(more), time=length(sum(minutes for _, minutes in more))))
    words = _tr("No price yet, since no rate is set: {clients}.")
    return words.format(clients="; ".join(named))


def _tr(text: str) -> str:
    return QCoreApplication.translate("WithoutPrice", text)
