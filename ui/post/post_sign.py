"""Shows in the sidebar how the post stands: the connection card, and the badge of the Outbox."""

from PySide6.QtCore import QObject

from consultant_app.workflows.post_status import PostStatus
from ui.navigation import PlaceName
from ui.place import Workplace
from ui.post.frame_texts import badge, card_words
from ui.post.postman import Postman
from ui.sidebar import Sidebar


class PostSign(QObject):
    """Fills the card and the badge whenever the postman has news."""

    def __init__(self, workplace: Workplace, postman: Postman, sidebar: Sidebar) -> None:
        """Serve SIDEBAR; a press on its card leads to the Outbox."""
        super().__init__(sidebar)
        self._workplace = workplace
        self._sidebar = sidebar
        postman.shown.connect(self._on_shown)
        sidebar.connection.clicked.connect(self._on_pressed)

    def _on_shown(self, status: PostStatus, began_with: int) -> None:
        reach = self._workplace.network.reach
        words = card_words(status, reach, began_with=began_with)
        self._sidebar.connection.say(words.title, words.line, online=words.online)
        text, tone = badge(status)
        self._sidebar.set_badge(PlaceName.OUTBOX, text, tone)

    def _on_pressed(self) -> None:
        self._workplace.navigation.go(PlaceName.OUTBOX)
