"""What the wrap-up and its steps are called."""

from PySide6.QtCore import QCoreApplication


def step_names() -> tuple[str, str, str, str]:
    """Return the names of the steps in their order."""
    return _tr("Words"), _tr("Next steps"), _tr("Signature"), _tr("Hand over")


def title() -> str:
    """Return the name of the whole."""
    return _tr("Wrap up")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WrapUpView", text)
