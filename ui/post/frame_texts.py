"""What the frame of the window says of the post: the card in the sidebar, and the badge."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultant_app.workflows.post_status import PostStatus
from ui.look.tokens import Tone
from ui.network import Reach


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """A heading, the line below it, and whether there is a way to the internet."""

    title: str
    line: str
    online: bool


def is_offline(status: PostStatus, reach: Reach) -> bool:
    """Tell whether letters wait for the internet: the system says so, or they found no way out.

    Where the system knows of a way, a mail server that was not found is another matter.
    """
    return reach is Reach.OFF or (status.offline and reach is Reach.UNKNOWN)


def card_words(status: PostStatus, reach: Reach, *, began_with: int) -> CardWords:
    """Return what the card says; BEGAN_WITH is how many letters the round that runs is about."""
    if status.sending:
        total = max(began_with, status.sending + status.due)
        number = max(1, total - status.due - status.sending + 1)
        words = _tr("Sending {n} of {m}").format(n=number, m=total)
        return CardWords(title=_tr("Online"), line=words, online=True)
    if is_offline(status, reach):
        words = _tr("All is saved on this laptop.")
        return CardWords(title=_tr("Working offline"), line=words, online=False)
    return CardWords(title=_tr("Online"), line=_standing(status), online=True)


def badge(status: PostStatus) -> tuple[str, Tone]:
    """Return how much is not sent yet, rose where somebody must look; nothing at zero."""
    if not status.open:
        return "", Tone.NEUTRAL
    return str(status.open), Tone.ROSE if status.needs_you else Tone.NEUTRAL


def _standing(status: PostStatus) -> str:
    if status.needs_you == 1:
        return _tr("1 message needs you.")
    if status.needs_you:
        return _tr("{n} messages need you.").format(n=status.needs_you)
    if status.waiting == 1:
        return _tr("1 message is waiting.")
    if status.waiting:
        return _tr("{n} messages are waiting.").format(n=status.waiting)
    return _tr("All messages sent.") if status.ever_sent else _tr("All is saved on this laptop.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConnectionCard", text)
