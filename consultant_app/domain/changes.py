"""What a change was, and which records it touched: the one piece of news that goes upwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class What(StrEnum):
    """The label of one write, as undo and toasts name it."""

    ADD_CLIENT = "add-client"
    EDIT_CLIENT = "edit-client"
    EDIT_RATE = "edit-rate"
    EDIT_CLIENT_NOTES = "edit-client-notes"
    EDIT_CLIENT_WISHES = "edit-client-wishes"
    REMOVE_CLIENT = "remove-client"
    ARCHIVE_CLIENT = "archive-client"
    EDIT_PERSON = "edit-person"
    EDIT_SITE = "edit-site"
    EDIT_WAYS_IN = "edit-ways-in"
    EDIT_DRIVE = "edit-drive"
    EDIT_EQUIPMENT = "edit-equipment"
    PLAN_VISIT = "plan-visit"
    START_VISIT = "start-visit"
    EDIT_VISIT = "edit-visit"
    REMOVE_VISIT = "remove-visit"
    NOTE_REQUEST = "note-request"
    ANSWER_REQUEST = "answer-request"
    NOTE_WORK = "note-work"
    NOTE_PART = "note-part"
    NOTE_PROMISE = "note-promise"
    KEEP_PROMISE = "keep-promise"
    NOTE_PRIVATE = "note-private"
    EDIT_ENTRY = "edit-entry"
    REMOVE_ENTRY = "remove-entry"
    ADD_PHOTO = "add-photo"
    EDIT_PHOTO = "edit-photo"
    REMOVE_PHOTO = "remove-photo"
    LOG_VISIT = "log-visit"
    EDIT_TIME = "edit-time"
    SPLIT_TIME = "split-time"
    JOIN_TIME = "join-time"
    MOVE_TIME = "move-time"
    CLOCK = "clock"
    ANSWER_CLOCK = "answer-clock"
    SWITCH_VISIT = "switch-visit"
    FINISH_VISIT = "finish-visit"
    EDIT_SUMMARY = "edit-summary"
    EDIT_PAGE_LOOKS = "edit-page-looks"
    TELL_TOGETHER = "tell-together"
    ACCEPT_WORDS = "accept-words"
    ISSUE_SUMMARY = "issue-summary"
    EDIT_REVIEW = "edit-review"
    ISSUE_REVIEW = "issue-review"
    HAND_OVER = "hand-over"
    SIGN_VISIT = "sign-visit"
    UNSIGN_VISIT = "unsign-visit"
    EDIT_SETTINGS = "edit-settings"
    OWN_NAME = "own-name"
    OWN_PERSON = "own-person"
    OWN_PROMISE = "own-promise"
    OWN_PHONE = "own-phone"
    OWN_EMAIL = "own-email"
    OWN_HOURS = "own-hours"
    OWN_ADDRESS = "own-address"
    OWN_LOGO = "own-logo"
    OWN_LANGUAGE = "own-language"
    OWN_VOICE = "own-voice"
    OWN_URGENT = "own-urgent"
    OWN_CLOSING = "own-closing"
    OWN_CURRENCY = "own-currency"
    OWN_RATES = "own-rates"
    OWN_ROUNDING = "own-rounding"
    OWN_SHOWS = "own-shows"
    MARK_INVOICED = "mark-invoiced"
    UNMARK_INVOICED = "unmark-invoiced"
    EDIT_OWN_WORDS = "edit-own-words"
    POST_LETTER = "post-letter"
    MOVE_LETTER = "move-letter"
    EDIT_MAIL_ACCOUNT = "edit-mail-account"
    KEEP_DRAFT = "keep-draft"
    IMPORT = "import"
    SAMPLE = "sample"
    BEAT = "beat"
    UNDO = "undo"
    REDO = "redo"


class Did(StrEnum):
    """What a change did to the one thing it was about."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The one thing a change was about, by the name or the words that people know it by."""

    name: str
    did: Did


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One committed write: its label, who made it, and the touched ids by table name.

    `by` is the object that made it (a page), so that it can ignore its own news; None outside
    the window. `subject` tells of a change that was taken back or done again what it was about,
    None where that was nothing with a name, or several things.
    """

    what: What
    by: object = None
    touched: Mapping[str, frozenset[int]] = field(default_factory=lambda: MappingProxyType({}))
    undoable: bool = True
    subject: Subject | None = None

    def about(self, *tables: str) -> bool:
        """Tell whether the change touched any of TABLES."""
        return any(self.touched.get(table) for table in tables)
