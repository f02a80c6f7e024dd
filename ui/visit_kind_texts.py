"""How the screen words where a visit takes place."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.visits import VisitKind


def visit_kind_text(kind: VisitKind) -> str:
    """Return "At their office", "From my desk" or "By phone"."""
    return {
        VisitKind.ON_SITE: _tr("At their office"),
        VisitKind.REMOTE: _tr("From my desk"),
        VisitKind.PHONE: _tr("By phone"),
    }[kind]


def visit_kind_choices() -> tuple[tuple[object, str], ...]:
    """Return every kind with its words, for a field to choose from."""
    return tuple((kind, visit_kind_text(kind)) for kind in VisitKind)


def _tr(text: str) -> str:
    return QCoreApplication.translate("VisitKinds", text)
