"""What a change was, in the words of toasts and of the undo list."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.changes import What


def change_text(what: What) -> str:
    """Return the words for WHAT, past tense, for "Taken back: …"."""
    return QCoreApplication.translate("Changes", _SOURCE[what])


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
    What.EDIT_TIME: "time changed",
    What.CLOCK: "clock changed",
    What.FINISH_VISIT: "visit finished",
    What.EDIT_SUMMARY: "words changed",
    What.ACCEPT_WORDS: "words accepted",
    What.ISSUE_SUMMARY: "page made",
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
    What.EDIT_OWN_WORDS: "own words changed",
    What.KEEP_DRAFT: "text kept",
    What.IMPORT: "file brought in",
    What.SAMPLE: "sample clients added",
    What.BEAT: "clock checked",
    What.UNDO: "taken back",
    What.REDO: "done again",
}
