"""What the steps of the wrap-up are called."""

from PySide6.QtCore import QCoreApplication


def step_names() -> tuple[str, str, str]:
    """Return the names of the steps in their order."""
    return _tr("Words"), _tr("Next steps"), _tr("Hand over")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WrapUpView", text)
