"""Whether the sidebar shows its names: as preferred, and never in a narrow window."""

from ui.sidebar import Sidebar

_FOLDS_BELOW = 1100


class Folding:
    """In a narrow window the sidebar folds by itself; unfolding it there is for the moment."""

    def __init__(self, sidebar: Sidebar) -> None:
        """Fold and unfold SIDEBAR."""
        self._sidebar = sidebar
        self._narrow = False
        self.preferred = False

    def prefer(self, *, folded: bool) -> None:
        """Take over what was chosen for wide windows."""
        self.preferred = folded
        if not self._narrow:
            self._sidebar.set_folded(folded=folded)

    def fit(self, width: int) -> None:
        """Fit a window WIDTH pixels wide."""
        narrow = width < _FOLDS_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self._sidebar.set_folded(folded=narrow or self.preferred)

    def toggle(self) -> bool:
        """Fold or unfold; tell whether that is what is preferred from now on."""
        folded = not self._sidebar.folded
        self._sidebar.set_folded(folded=folded)
        if not self._narrow:
            self.preferred = folded
        return not self._narrow
