"""The post of the window: looks at the network, sends in the background, says how it stands."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from consultant_app.workflows import draft_files
from ui.place import Workplace
from ui.post.leaving import Leaving
from ui.post.post_sign import PostSign
from ui.post.postman import Postman
from ui.sidebar import Sidebar


class Post(QObject):
    """Begins with the desk and ends with the window."""

    def __init__(self, workplace: Workplace, sidebar: Sidebar) -> None:
        """Do nothing before `begin`; SIDEBAR shows how the post stands."""
        super().__init__(sidebar)
        self._workplace = workplace
        self._network = workplace.network
        self._network.setParent(self)
        self._postman = Postman(workplace, self)
        self._sign = PostSign(workplace, self._postman, sidebar)
        self._leaving = Leaving(workplace.navigation, self._postman)

    def begin(self) -> None:
        """Send what is due, and go on doing so; remove the files of drafts that went."""
        self._network.watch()
        self._postman.begin()
        work = partial(draft_files.sweep, self._workplace.desk)
        self._workplace.jobs.run(work, self._on_swept)

    def may_go(self, close: Callable[[], object]) -> bool:
        """Begin nothing more; while a letter is on its way return False, and CLOSE in a moment."""
        self._network.stop()
        return self._leaving.may_go(close)

    def _on_swept(self, _nothing: object) -> None:
        """Files of drafts that nobody waits for are gone."""
