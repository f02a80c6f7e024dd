"""Other words by which Ctrl+K finds a command: those that people may have for it."""

from PySide6.QtCore import QCoreApplication

from ui.shortcuts import CommandName


def other_words(name: CommandName) -> str:
    """Return other words for the command NAME, empty where its title says enough."""
    return (_of_the_window() | _of_the_work()).get(name, "")


def _of_the_window() -> dict[CommandName, str]:
    name = CommandName
    return {
        name.GO_TODAY: _tr("home start overview dashboard day promises due loose ends"),
        name.GO_CLIENTS: _tr(
            "customers people contacts addresses companies remove delete put away archive"
        ),
        name.GO_VISITS: _tr("calendar diary appointments planned history jobs schedule"),
        name.GO_TIME: _tr("hours timesheet this week month worked stopwatch invoice"),
        name.GO_OUTBOX: _tr("email mail messages letters post sent sending waiting offline online"),
        name.GO_SETTINGS: _tr("preferences options configure set up"),
        name.NEW: _tr("add create make"),
        name.PAST_VISIT: _tr(
            "log visit without clock hours yesterday forgotten duration length add time"
        ),
        name.FILTER: _tr("find search narrow"),
        name.UNDO: _tr("take back revert restore bring back"),
        name.REDO: _tr("do again repeat"),
        name.BACK: _tr("previous page return"),
        name.FORWARD: _tr("next page"),
        name.FOLD_SIDEBAR: _tr("hide show menu navigation wider"),
        name.KEYBOARD_HELP: _tr("shortcuts keys hotkeys manual F1"),
        name.FULL_SCREEN: _tr("bigger maximise maximize window"),
        name.QUIT: _tr("exit close leave end"),
    }


def _of_the_work() -> dict[CommandName, str]:
    name = CommandName
    return {
        name.START_OR_BREAK: _tr("begin clock time timer stopwatch stop pause back to work go on"),
        name.NOTE_REQUEST: _tr("wish question asked said quote"),
        name.NOTE_WORK: _tr("done did task"),
        name.NOTE_PROMISE: _tr("follow-up later reminder"),
        name.NOTE_PART: _tr("material hardware price item"),
        name.NOTE_PRIVATE: _tr("remark only for me secret"),
        name.ADD_PHOTO: _tr("picture image camera file"),
        name.WRAP_UP: _tr("finish end complete stop summary page report"),
        name.LOOK_BACK: _tr("review quarterly year letter annual report summary figures chart"),
        name.EXPORT_TIME: _tr(
            "invoice invoices bill billing charge CSV spreadsheet Excel month end"
        ),
        name.PRINT_TIME: _tr("time statement hours PDF month client paper"),
        name.PAGE_PREVIEW: _tr("preview PDF paper"),
        name.ZOOM_IN: _tr("zoom in larger preview closer"),
        name.ZOOM_OUT: _tr("zoom out preview whole"),
        name.ZOOM_FIT: _tr("zoom reset preview 100"),
        name.NEXT_STEP: _tr("go on continue"),
        name.BLANK_SHEET: _tr("paper form handwriting pen empty template offline"),
        name.PRINT_PAGE: _tr("printer paper copies"),
        name.HAND_OVER: _tr("print save send PDF issue give"),
        name.CUSTOMER_VIEW: _tr("customer view client show sign signature hide private"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("OtherWords", text)
