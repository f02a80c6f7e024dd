"""The post of the window: looks at the network, sends in the background, says how it stands."""

from PySide6.QtCore import QObject

from ui.place import Workplace
from ui.post.post_sign import PostSign
from ui.post.postman import Postman
from ui.sidebar import Sidebar


class Post(QObject):
    """Begins with the desk and ends with the window."""

    def __init__(self, workplace: Workplace, sidebar: Sidebar) -> None:
        """Do nothing before `begin`; SIDEBAR shows how the post stands."""
        super().__init__(sidebar)
        self._network = workplace.network
        self._network.setParent(self)
        self._postman = Postman(workplace, self)
        self._sign = PostSign(workplace, self._postman, sidebar)

    def begin(self) -> None:
        """Send what is due, and go on doing so."""
        self._network.watch()
        self._postman.begin()

    def stop(self) -> None:
        """Begin nothing more: the window closes."""
        self._network.stop()
        self._postman.stop()
