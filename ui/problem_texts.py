"""Every problem in a sentence: what happened, what is safe, what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultant_app.domain import printing, problems
from ui.attachment_problem_texts import words_of_attachments
from ui.change_texts import change_text
from ui.secret_problem_texts import words_of_secrets
from ui.when_texts import day_and_month


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemText:
    """A heading, and one or two sentences below it."""

    title: str
    body: str


def problem_text(problem: problems.Problem) -> ProblemText:
    """Return the words for PROBLEM; a test holds that every type has its own."""
    title, body = _words(problem)
    return ProblemText(title=title, body=body)


def start_problem_text(problem: problems.Problem) -> ProblemText:
    """Return the words for a PROBLEM that keeps the data from being opened."""
    if not isinstance(problem, problems.DiskRefused):
        return problem_text(problem)
    body = _tr(
        "The disk does not let the program in{why}. Nothing was changed. "
        "If the folder is on another drive, connect it and try again."
    )
    why = f" ({problem.why})" if problem.why else ""
    return ProblemText(title=_tr("The data folder can’t be used."), body=body.format(why=why))


def words_of_a_bug() -> ProblemText:
    """Return what to say when the program itself is at fault."""
    return ProblemText(
        title=_tr("Something went wrong in the program."),
        body=_tr(
            "What was saved before is safe. Look whether the last thing you did is there, "
            "and do it again if not. The log holds the details."
        ),
    )


def _image_trouble(why: str) -> str:
    """Return why a picture can't be used, as the beginning of a sentence."""
    words = {
        problems.ImageTrouble.NOT_A_PHOTO: _tr("It is no picture that can be read"),
        problems.ImageTrouble.PHONE_ONLY: _tr("It is a HEIC picture, which only phones read"),
        problems.ImageTrouble.TOO_LARGE: _tr("It is too large"),
        problems.ImageTrouble.DAMAGED: _tr("The file is damaged or cut off"),
        problems.ImageTrouble.UNREADABLE: _tr("Its disk did not give it"),
    }
    known = {str(trouble): text for trouble, text in words.items()}
    return known.get(why, why[:1].upper() + why[1:])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)


def _words(problem: problems.Problem) -> tuple[str, str]:
    kinds = (_words_of_records, _words_of_files, words_of_secrets, words_of_attachments)
    found = next((words for tell in kinds if (words := tell(problem)) is not None), None)
    if found is None:
        raise KeyError(type(problem).__name__)
    return found


def _words_of_records(problem: problems.Problem) -> tuple[str, str] | None:
    match problem:
        case problems.NotFound():
            return _tr("This is no longer here."), _tr(
                "It was removed meanwhile. If you removed it just now, Undo brings it back."
            )
        case problems.NothingToUndo():
            return _tr("There is nothing to take back."), _tr("All your changes stand.")
        case problems.NothingToRedo():
            return _tr("Nothing was taken back that could be done again."), _tr(
                "All is as you left it."
            )
        case problems.ChangedSince():
            return _words_of_a_stand(problem)
        case problems.PageWentOut():
            return _words_of_a_page_that_went_out(problem)
        case problems.NotToldThere():
            return _tr("That visit can’t be told on this page."), _tr(
                "It was handed over already, or belongs to another page. Nothing was changed."
            )
        case problems.TextTooLong():
            return _tr("This text is too long."), _tr(
                "It has {letters} letters, and {most} is the most. Nothing was changed. "
                "Shorten it, or put a part of it elsewhere."
            ).format(letters=problem.letters, most=problem.most)
        case problems.CannotIssue():
            return _tr("The page still needs something."), _tr(
                "The list says what. Your words are saved."
            )
        case printing.PrintingNotHere():
            return _tr("This computer has no print queue for pages."), _tr(
                "Nothing was printed. Save the page as a PDF and print it from there."
            )
        case printing.NoPrinter():
            return _tr("No printer is set up on this computer."), _tr(
                "Nothing was printed. Add one in the settings of the system, or save a PDF."
            )
        case printing.PrinterGone():
            return _tr("The printer “{name}” is not there any more.").format(
                name=problem.printer
            ), _tr("Nothing was printed. Choose another printer.")
        case printing.PrinterRefused():
            return _tr("“{name}” did not take the page ({why}).").format(
                name=problem.printer, why=problem.why
            ), _tr("Nothing was printed. Look at the printer, then print again.")
        case problems.NoMailAccount():
            return _tr("No email account is set up."), _tr(
                "Nothing was sent. Add one in Settings, Email, or use your own mail program."
            )
        case problems.NoAddress():
            return _tr("There is no email address for {name}.").format(name=problem.reader), _tr(
                "Nothing was sent. Add the address to the person, then send again."
            )
        case problems.WrongAddress():
            return _tr("“{address}” is no email address.").format(address=problem.address), _tr(
                "Nothing was sent. One address looks like name@example.com."
            )
        case problems.NoMailProgram():
            return _tr("No mail program could be opened."), _tr(
                "Nothing was sent. Copy the words, save the page, and send both as you like."
            )
        case problems.LetterWentOn():
            return _tr("This letter is no longer where it was."), _tr(
                "It went on meanwhile. The Outbox shows where it is now."
            )
        case problems.CopyNotWritten():
            return _tr("The copy was not written ({why}).").format(why=problem.why), _tr(
                "The page is issued as version {version} and is kept. Save it again elsewhere."
            ).format(version=problem.version)
        case problems.VisitRuns():
            return _tr("A visit is running already."), _tr(
                "Finish the visit at {client} first, or put it on a break. Its clock runs on."
            ).format(client=problem.client)
        case problems.PeriodAhead():
            return _tr("This time has not begun yet."), _tr(
                "Choose an earlier quarter or year. Nothing was changed."
            )
        case problems.LinesChanged():
            return _tr("The recorded time has changed meanwhile."), _tr(
                "Nothing was marked as invoiced. Look at the lines again, then mark them."
            )
        case problems.NoVisitRuns():
            return _tr("No visit is running."), _tr("Start one from Today or from a client.")
        case problems.StretchBegan():
            return _tr("What runs now began later than that."), _tr(
                "Nothing was changed. Choose a later moment, or correct the times of the visit."
            )
        case problems.CannotCut():
            return _tr("This time can’t be cut or joined like that."), _words_of_a_cut(problem.why)
        case problems.WrongTime():
            return _tr("This time can’t be."), words_of_wrong_time(problem.found)
    return None


def _words_of_a_cut(why: str) -> str:
    words = {
        "outside": _tr("The moment has to lie inside it."),
        "other-visit": _tr("The two belong to different visits. Move one of them first."),
        "other-kind": _tr("The two are of different kinds. Change one of them first."),
        "other-charge": _tr("The two are charged differently. Change one of them first."),
        "gap": _tr("Nothing was written for the time between the two."),
        "between": _tr("Something else lies between the two."),
        "invoiced": _tr("One of the two was invoiced and the other was not."),
        "same": _tr("It is one already. Choose the one before it or after it."),
    }
    return words.get(why, _tr("Nothing was changed."))


def words_of_wrong_time(found: Sequence[problems.FieldProblem]) -> str:
    """Return what to mend in a time of which something wrong was FOUND."""
    words = {
        "in-future": _tr("This is still to come. Write an earlier time."),
        "too-early": _tr("No time is kept of days so long ago. Write a later day."),
        "before-start": _tr("It ends before it starts. Change one of the two."),
        "missing": _tr("Write when it ended, like 10:50."),
        "no-minutes": _tr("Write how long it took, like 45 or 1:30."),
        "over-a-day": _tr("A visit has 24 hours at most. Write a shorter time."),
        "over-a-week": _tr("A week ago is the most. Write a later moment."),
        "unknown": _tr("This time zone is not known here. Choose another one."),
    }
    return words[found[0].problem]


def _words_of_a_stand(problem: problems.ChangedSince) -> tuple[str, str]:
    if problem.what is None:
        title = _tr("This can’t be taken back any more.")
    else:
        words = _tr("This can’t be taken back any more: {what}.")
        title = words.format(what=change_text(problem.what))
    if problem.before_it is None:
        return title, _tr("What was done since builds on it, so it stays. You can edit it by hand.")
    words = _tr("What was done since builds on it, so it stays. Undo now reaches: {what}.")
    return title, words.format(what=change_text(problem.before_it))


def _words_of_a_page_that_went_out(problem: problems.PageWentOut) -> tuple[str, str]:
    title = _tr("The page of {day} went out.").format(day=day_and_month(problem.day))
    if problem.before_it is None:
        return title, _tr("Change it as a correction.")
    words = _tr("Change it as a correction. Undo now reaches: {what}.")
    return title, words.format(what=change_text(problem.before_it))


def _words_of_files(problem: problems.Problem) -> tuple[str, str] | None:
    match problem:
        case problems.MadeByNewerVersion():
            return _tr("A newer version made this file."), _tr(
                "It was not touched. Install the newest version to open it."
            )
        case problems.NotOurDatabase():
            return _tr("The data file can’t be read."), _tr(
                "It was not touched. If you have a backup, it can be put back."
            )
        case problems.ProfileInUse():
            return _tr("The program is open already."), _tr(
                "Another window or command is using this data. Close it, then try again."
            )
        case problems.ProfileNotEmpty():
            return _tr("There are clients here already."), _tr(
                "Sample clients only go into an empty program, so that they never mix with yours."
            )
        case problems.ProfileMissing():
            return _tr("The data folder is not there."), _tr(
                "If it is on another drive, connect it and try again. Nothing was changed."
            )
        case problems.AmongOwnFiles():
            return _tr("The program keeps your data there."), _tr(
                "Nothing was written and your data are safe. Choose another folder."
            )
        case problems.FileThere():
            return _tr("“{name}” is there already.").format(
                name=problem.path.name or problem.path
            ), _tr("Nothing was written. Choose another name, or say that it may be replaced.")
        case problems.PlaceNotFree():
            return _tr("Nothing was saved as “{name}”: {why}.").format(
                name=problem.path.name or problem.path, why=problem.why
            ), _tr(
                "Your data are as they were. What is there was left alone. "
                "Give a folder a name that nothing has yet."
            )
        case problems.DiskRefused():
            return _tr("The disk can’t be used just now ({why}).").format(why=problem.why), _tr(
                "What was saved before is safe, and what you are typing stays on the screen. "
                "Make room or connect the drive, then do it again."
            )
        case problems.WrongInterchange():
            return _tr("The file can’t be read."), _tr(
                "At {place}: {why}. Nothing of it was brought in."
            ).format(place=problem.place, why=problem.why)
        case problems.BackupDamaged():
            return _tr("This backup is damaged."), _tr(
                "Nothing was put back and your data are as they were. Choose an older one."
            )
        case problems.BackupNotProven():
            return _tr("No backup was made ({why}).").format(why=problem.why), _tr(
                "It could not be proven, so it was not kept. Your data are as they were. "
                "Try again, or choose another disk."
            )
        case problems.BadImage():
            return _tr("This picture can’t be used."), _tr(
                "{why}. Use a JPEG or PNG picture; the file was left alone."
            ).format(why=_image_trouble(problem.why))
        case problems.BadWords():
            return _tr("A language file is wrong."), _tr(
                "At {place}: {why}. Install the program again to mend it."
            ).format(place=problem.place, why=problem.why)
    return None
