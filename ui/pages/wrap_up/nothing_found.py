"""What F7 says where no suggestion is left: what waits still, or that the words read well."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.pages.wrap_up.paragraph import Paragraph


def nothing_found_text(fields: Sequence[Paragraph]) -> str:
    """Return the words for FIELDS without suggestions; praise is for those that are one's own."""
    proposed = sum(field.is_proposal for field in fields)
    empty = [field.place.table for field in fields if field.needs_words]
    waiting = (
        _counted(
            proposed, _tr("1 text is still a proposal."), _tr("{n} texts are still proposals.")
        ),
        _counted(
            empty.count("work"),
            _tr("1 note has no plain words."),
            _tr("{n} notes have no plain words."),
        ),
        _counted(
            empty.count("requests"),
            _tr("1 request has no reply."),
            _tr("{n} requests have no reply."),
        ),
    )
    told = " ".join(words for words in waiting if words)
    return told or _tr("The words read well. There is nothing to look at.")


def _counted(count: int, one: str, many: str) -> str:
    if not count:
        return ""
    return one if count == 1 else many.format(n=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggesting", text)
