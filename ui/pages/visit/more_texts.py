"""What comes along with a proposed sentence, in words: its why, and what it leaves unsaid."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.proposals import More
from ui.pages.visit.short_words import shortened

_PART_AT_MOST = 40


def more_text(more: More) -> str:
    """Return the lines below a proposed sentence; empty where there is nothing to add."""
    lines = [
        _tr("Why it matters: {why}").format(why=more.why) if more.why else "",
        _tr("They may notice: {notice}").format(notice=more.notice) if more.notice else "",
        _unsaid_text(more.unsaid),
    ]
    return "\n".join(line for line in lines if line)


def _unsaid_text(unsaid: tuple[str, ...]) -> str:
    if not unsaid:
        return ""
    parts = "; ".join(shortened(part, _PART_AT_MOST) for part in unsaid)
    if len(unsaid) == 1:
        return _tr("+ 1 part needs your words: {parts}").format(parts=parts)
    return _tr("+ {n} parts need your words: {parts}").format(n=len(unsaid), parts=parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("More", text)
