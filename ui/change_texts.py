"""What a change was, in the words of toasts and of the undo list."""

from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.changes import Did, Subject, What

_MOST = 44


def change_text(what: What) -> str:
    """Return the words for WHAT, past tense, for "Taken back: …"."""
    return QCoreApplication.translate("Changes", _SOURCE[what])


def change_told(what: What, subject: Subject | None) -> str:
    """Return the words for WHAT with the name of the one thing it was about, where it had one.

    "Dan Whitlock added", not "person changed": whoever takes it back must see what is gone.
    """
    if subject is None or not subject.name or what not in _OF_ONE_THING:
        return change_text(what)
    words = {
        Did.ADDED: _tr("{name} added"),
        Did.CHANGED: _tr("{name} changed"),
        Did.REMOVED: _tr("{name} removed"),
    }
    name = _short(subject.name)
    told = name if what in _OF_A_NAME else _tr("“{words}”").format(words=name)
    return words[subject.did].format(name=told)


def _short(name: str) -> str:
    """Return NAME cut between words, or where it is one word alone, in the midst of it."""
    cut = shorten(name, _MOST, placeholder="…")
    return cut if cut != "…" else f"{name[: _MOST - 1]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Changes", text)


_OF_ONE_THING = frozenset(
    {
        What.ADD_CLIENT,
        What.REMOVE_CLIENT,
        What.EDIT_PERSON,
        What.EDIT_EQUIPMENT,
        What.NOTE_REQUEST,
        What.NOTE_WORK,
        What.NOTE_PART,
        What.NOTE_PROMISE,
        What.EDIT_ENTRY,
        What.REMOVE_ENTRY,
    }
)

_OF_A_NAME = frozenset(
    {What.ADD_CLIENT, What.REMOVE_CLIENT, What.EDIT_PERSON, What.EDIT_EQUIPMENT, What.NOTE_PART}
)
"""What is said, done or promised is a sentence, and stands in quotation marks."""

_SOURCE = {
    What.ADD_CLIENT: "client added",
    What.EDIT_CLIENT: "client changed",
    What.EDIT_RATE: "rate changed",
    What.EDIT_CLIENT_NOTES: "private notes changed",
    What.EDIT_CLIENT_WISHES: "how their page looks",
    What.REMOVE_CLIENT: "client removed",
    What.ARCHIVE_CLIENT: "client put away",
    What.EDIT_PERSON: "person changed",
    What.EDIT_SITE: "address changed",
    What.EDIT_WAYS_IN: "ways in changed",
    What.EDIT_DRIVE: "usual drive changed",
    What.EDIT_EQUIPMENT: "equipment changed",
    What.PLAN_VISIT: "visit planned",
    What.START_VISIT: "visit started",
    What.EDIT_VISIT: "visit changed",
    What.REMOVE_VISIT: "visit removed",
    What.NOTE_REQUEST: "request noted",
    What.ANSWER_REQUEST: "request answered",
    What.NOTE_WORK: "work noted",
    What.NOTE_PART: "part noted",
    What.NOTE_PROMISE: "promise noted",
    What.KEEP_PROMISE: "promise ticked",
    What.NOTE_PRIVATE: "private note",
    What.EDIT_ENTRY: "entry changed",
    What.REMOVE_ENTRY: "entry removed",
    What.ADD_PHOTO: "photo added",
    What.EDIT_PHOTO: "photo changed",
    What.REMOVE_PHOTO: "photo removed",
    What.LOG_VISIT: "visit written down",
    What.EDIT_TIME: "time changed",
    What.SPLIT_TIME: "time split",
    What.JOIN_TIME: "time joined",
    What.MOVE_TIME: "time moved to another visit",
    What.CLOCK: "clock changed",
    What.ANSWER_CLOCK: "clock question answered",
    What.SWITCH_VISIT: "switched to another visit",
    What.FINISH_VISIT: "visit finished",
    What.EDIT_SUMMARY: "words changed",
    What.EDIT_PAGE_LOOKS: "how the page looks",
    What.TELL_TOGETHER: "visits told on one page",
    What.ACCEPT_WORDS: "words accepted",
    What.ISSUE_SUMMARY: "page made",
    What.EDIT_REVIEW: "words of a review changed",
    What.ISSUE_REVIEW: "review made",
    What.HAND_OVER: "page handed over",
    What.SIGN_VISIT: "page signed",
    What.UNSIGN_VISIT: "signature taken off the page",
    What.POST_LETTER: "letter put into the outbox",
    What.MOVE_LETTER: "letter",
    What.EDIT_MAIL_ACCOUNT: "mail account changed",
    What.EDIT_SETTINGS: "settings changed",
    What.OWN_NAME: "your business name",
    What.OWN_PERSON: "your name",
    What.OWN_PROMISE: "what you do",
    What.OWN_PHONE: "your phone number",
    What.OWN_EMAIL: "your email address",
    What.OWN_HOURS: "your hours",
    What.OWN_ADDRESS: "your address",
    What.OWN_LOGO: "your logo",
    What.OWN_LANGUAGE: "language of your pages",
    What.OWN_VOICE: "“I” or “we” on your pages",
    What.OWN_URGENT: "when it is urgent",
    What.OWN_CLOSING: "your closing line",
    What.OWN_CURRENCY: "currency",
    What.OWN_RATES: "your usual rate",
    What.OWN_ROUNDING: "steps that time counts in",
    What.OWN_SHOWS: "how your pages look",
    What.MARK_INVOICED: "marked as invoiced",
    What.UNMARK_INVOICED: "no longer marked as invoiced",
    What.EDIT_OWN_WORDS: "own words changed",
    What.KEEP_DRAFT: "text kept",
    What.IMPORT: "file brought in",
    What.SAMPLE: "sample clients added",
    What.BEAT: "clock checked",
    What.UNDO: "taken back",
    What.REDO: "done again",
}
