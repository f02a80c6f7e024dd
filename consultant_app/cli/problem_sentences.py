"""Every problem in one plain sentence: what happened, and what to do where that helps."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from consultant_app.cli.mail_sentences import sentence_of_attachments, sentence_of_secrets
from consultant_app.domain import printing, problems


def sentence_for(problem: problems.Problem) -> str:
    """Return the sentence for PROBLEM; a test holds that every type has its own."""
    of_post = (sentence_of_secrets, sentence_of_attachments)
    known = (_of_records, _of_files, _of_printing, *of_post)
    return next((said for tell in known if (said := tell(problem))), "") or _of_others(problem)


def _of_records(problem: problems.Problem) -> str:
    match problem:
        case problems.NotFound():
            return _not_found(problem)
        case problems.NothingToUndo():
            return "There is nothing to take back."
        case problems.NothingToRedo():
            return "Nothing was taken back that could be done again."
        case problems.ChangedSince():
            return "This can't be taken back: something else has changed it since."
        case problems.PageWentOut():
            return "This can't be taken back: its page went out. Change it as a correction."
        case problems.NotToldThere():
            return f"The visit of {problem.day} was handed over already, or has another page."
        case problems.TextTooLong():
            return (
                f"There are {problem.letters:,} letters in the {_place(problem)}, and "
                f"{problem.most:,} is the most. Nothing was changed: shorten it, or put a part of "
                "it elsewhere."
            )
        case problems.CannotIssue():
            return "The summary was not issued: it still needs something."
        case problems.NoMailAccount():
            return "No mail account is set up. `mail set-account` adds one."
        case problems.NoAddress():
            return f"There is no email address for {problem.reader}. Name one with --to."
        case problems.WrongAddress():
            return f"{problem.address} is no email address. Nothing was sent."
        case problems.NoMailProgram():
            return "No mail program could be opened. The page is issued; nothing was sent."
        case problems.LetterWentOn():
            return f"The letter went on meanwhile: it is {problem.state} now."
        case problems.CopyNotWritten():
            return (
                f"The page is issued as version {problem.version}, but the copy was not written: "
                f"{problem.path}: {problem.why}. The same command again makes the copy."
            )
        case problems.VisitRuns():
            return f"A visit is running at {problem.client}. Stop or finish it first."
        case problems.PeriodAhead():
            return f"There is nothing to look back on before {problem.first}."
        case problems.LinesChanged():
            return (
                "Nothing was marked: the recorded time has changed since these lines were made. "
                "Make them again, then mark them."
            )
        case problems.NoVisitRuns():
            return "No visit is running. Start one, or name one where --visit is taken."
        case problems.StretchBegan():
            began = problem.since.astimezone().strftime("%H:%M")
            return f"What runs now began at {began}, later than that. Nothing was changed."
        case problems.CannotCut():
            return f"The time was left as it is: {_CUTS.get(problem.why, problem.why)}."
        case problems.WrongTime():
            wrong = ", and ".join(dict.fromkeys(map(_wrong_time, problem.found)))
            return f"Nothing was changed: {wrong}."
    return ""


_CUTS: Mapping[str, str] = MappingProxyType(
    {
        "outside": "the moment does not lie inside it",
        "other-visit": "the two belong to different visits",
        "other-kind": "the two are of different kinds",
        "other-charge": "the two are charged differently",
        "gap": "there is time between the two that nothing was written for",
        "between": "something else lies between the two",
        "invoiced": "one of the two was invoiced and the other was not",
        "same": "it is one already",
    }
)


_WRONG_TIMES: Mapping[str, str] = MappingProxyType(
    {
        "in-future": "that is still to come",
        "too-early": "no time is kept of days so long ago",
        "before-start": "it would end before it starts",
        "missing": "it needs an end",
        "no-minutes": "it needs a length of at least a minute",
        "over-a-day": "24 hours is the most for one visit",
        "over-a-week": "a week ago is the most",
    }
)


def _wrong_time(found: problems.FieldProblem) -> str:
    unknown = f'no time zone is called "{found.text}"'
    return unknown if found.problem == "unknown" else _WRONG_TIMES[found.problem]


_CALLED: Mapping[str, str] = MappingProxyType(
    {
        "WorkItem": "work",
        "OwnTerm": "own word",
        "NeverFlag": "words never flagged",
        "SummaryVersion": "issued page",
        "AppSettings": "settings",
    }
)
_FIELDS_CALLED: Mapping[str, str] = MappingProxyType(
    {"what": "words", "public": "words for the customer", "access": "ways in", "form": "word"}
)


def _place(problem: problems.TextTooLong) -> str:
    """Return the place of a text as a person calls it: private notes of the visit."""
    field = _FIELDS_CALLED.get(problem.field, problem.field.replace("_", " "))
    return f"{field} of the {_CALLED.get(problem.kind, problem.kind.lower())}"


WAYS_OUT_OF_DAMAGE = (
    "`consultant-app salvage DIR` saves what can still be read into a new folder; "
    "`consultant-app restore FILE` puts a backup back."
)


def _of_files(problem: problems.Problem) -> str:
    match problem:
        case problems.MadeByNewerVersion():
            return (
                f"A newer version of the program made this data (format {problem.found}, this "
                f"one knows {problem.known}). It was not touched: please update the program."
            )
        case problems.NotOurDatabase():
            return (
                f"{problem.path} is no data of this program, or damaged. It was not touched. "
                f"{WAYS_OUT_OF_DAMAGE}"
            )
        case problems.ProfileInUse():
            return (
                "This data is open in the window or another command, so nothing was changed. "
                "Close it and try again."
            )
        case problems.ProfileNotEmpty():
            return "Sample data only go into an empty profile, and this one has clients."
        case problems.ProfileMissing() if problem.path.is_dir():
            return (
                f"There is no data of this program in {problem.path}, and none was made: its drive "
                "may not be connected. Connect it, or name another folder with --profile."
            )
        case problems.ProfileMissing():
            return (
                f"The folder {problem.path} is not there, and was not made: its drive may not be "
                "connected. Connect it, or name another folder with --profile."
            )
        case problems.AmongOwnFiles():
            return (
                f"Nothing was written to {problem.path}: the program keeps your data there, and "
                "all of it is safe. Choose a place outside that folder."
            )
        case problems.FileThere():
            return (
                f"Nothing was written: {problem.path} is there already. With --replace it goes, "
                "or name another file."
            )
        case problems.PlaceNotFree():
            return (
                f"Nothing was saved as {problem.path}: {problem.why}. "
                "Name a folder that is not there yet."
            )
        case problems.DiskRefused():
            return (
                f"The disk did not take {problem.path}: {problem.why}. "
                f"What was saved before is safe.{_ADVICE.get(problem.why, '')}"
            )
    return ""


_ADVICE: Mapping[str, str] = MappingProxyType(
    {
        "full": " Make room, then try again.",
        "failing": " Make a backup on another disk before you go on.",
    }
)


def _of_printing(problem: problems.Problem) -> str:
    match problem:
        case printing.PrintingNotHere():
            return (
                "Nothing was printed: printing from a command needs CUPS (`lp`), which is not "
                "here. `consultant-app summary` writes the page as a file."
            )
        case printing.NoPrinter():
            known = f" There is {_names(problem.known)}." if problem.known else ""
            why = "none is the usual one" if problem.known else "no printer is set up here"
            return f"Nothing was printed: {why}.{known}"
        case printing.PrinterGone():
            known = f" There is {_names(problem.known)}." if problem.known else ""
            return f'Nothing was printed: there is no printer "{problem.printer}".{known}'
        case printing.PrinterRefused():
            return f'"{problem.printer}" did not take the page: {problem.why}. Nothing was printed.'
    return ""


def _names(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _of_others(problem: problems.Problem) -> str:
    match problem:
        case problems.WrongInterchange():
            place = f"{problem.place} " if problem.place else "The file "
            return f"Nothing was imported. {place}{problem.why}."
        case problems.BackupDamaged():
            return (
                f"{problem.path} is no whole backup ({problem.why}). Nothing was put back, and "
                "your data is as it was."
            )
        case problems.BackupNotProven():
            return (
                f"No backup was made: {problem.path} could not be proven ({problem.why}) and was "
                "not kept. Your data is as it was. Try again, or name another disk."
            )
        case problems.BadImage():
            return f"{problem.path} can't be used as a photo: {problem.why}."
        case problems.BadWords():
            return f"A language file is wrong: {problem.place} {problem.why}."
    return f"It did not work: {type(problem).__name__}."


_LISTED = ("client", "visit")


def _not_found(problem: problems.NotFound) -> str:
    kind = problem.kind.lower()
    said = f'There is no {kind} "{problem.wanted[:80]}".'
    if problem.nearest:
        near = ", ".join(f'"{name}"' for name in problem.nearest)
        return f"{said} The nearest: {near}."
    return f"{said} `consultant-app {kind}s` lists them." if kind in _LISTED else said
