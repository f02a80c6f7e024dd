"""How well notes become sentences, counted by rules of its own and not by those of the engine."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from consultant_app.domain.proposals import Clause, ClauseKind
from consultant_app.language.data import Words
from consultant_app.language.propose import propose

# Figures in these are part of a name that a plain sentence says in its own words.
NAMES_WITH_FIGURES = re.compile(
    r"\b(?:win(?:dows)? ?1[01]|w1[01]|o365|m365|(?:office|ms) ?365|365|2fa|cat[56]e?|smb[12]|[34]g"
    r"|3-2-1|2nd|1st|3rd|c2|b2|usb ?[23]|p2v|80211)\b",
    re.IGNORECASE,
)
# The rule of what only the technician needs, in words of its own: ports, models, builds, how long a
# fault lasted, how full a thing was before.
TECHNICAL = re.compile(
    r"\bports? \d+|\b\d+[- ](?:port|way)\b|\b[a-z]{2,}\d{2,}\w*|\b(?:hp|brother|dell) \d{3,4}\b"
    r"|\b(?:down|out|slow|fast) \d+ min|\b\d+ min (?:slow|fast|out|down)|\b\d+(?:\.\d+){2,}"
    r"|\b\d+ ?(?:gb)? ?(?=(?:>|to) ?\d+ ?gb)"
    r"|\b\d+ ?[mg]b left\b"
    r"|\b\d+ ?% full|\bstuck (?:at|on) \d+ ?%|\bback in \d+ min|\bboots in \d+ ?s\b",
    re.IGNORECASE,
)
FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
UNDONE = re.compile(r"\b(?:not|never|cancelled|left in place|declined|skipped)\b|n't\b")
JOINTS = re.compile(r"(?i)\b(?:and|then|but|so)\b")
NUMBER_WORDS = {
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "11": "eleven",
    "12": "twelve",
}


@dataclass(frozen=True, slots=True)
class Expected:
    """One thing that a note says: the kinds it may be, and the tasks that are right for it."""

    kinds: frozenset[ClauseKind]
    tasks: frozenset[str]


@dataclass(frozen=True, slots=True)
class SampleNote:
    """A note with what is right for it; nothing expected where no task fits."""

    text: str
    expected: tuple[Expected, ...]


@dataclass
class NoteReport:
    """What came of a set of notes; every list holds the notes to look at."""

    wanted: int = 0
    first: int = 0
    among_three: int = 0
    clauses: int = 0
    proposed: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    own_words: list[str] = field(default_factory=list)

    @property
    def share_first(self) -> float:
        """Of what the notes say, the share whose task comes first."""
        return self.first / max(self.wanted, 1)

    @property
    def share_among_three(self) -> float:
        """Of what the notes say, the share whose task is among the first three."""
        return self.among_three / max(self.wanted, 1)

    @property
    def share_proposed(self) -> float:
        """The share of clauses that have a sentence without asking."""
        return self.proposed / max(self.clauses, 1)

    @property
    def share_right(self) -> float:
        """Of the sentences proposed without asking, the share that is right."""
        return 1 - len(self.wrong) / max(self.proposed, 1)

    def table(self, title: str) -> str:
        """Return the figures as lines of text, misses listed below."""
        lines = [
            f"{title}: {self.wanted} pieces of work, {self.clauses} clauses",
            f"  right first, among three      {_both(self.share_first, self.share_among_three)}",
            f"  proposed without asking, right {_both(self.share_proposed, self.share_right)}",
            f"  clauses lost                  {len(self.lost)}",
            f"  invented numbers or names     {len(self.invented)}",
            f"  numbers dropped though sure   {len(self.dropped)}",
        ]
        for name in ("wrong", "lost", "invented", "dropped", "missed", "own_words"):
            lines += [f"  {name}: {one}" for one in getattr(self, name)]
        return "\n".join(lines)


def _both(one: float, two: float) -> str:
    return f"{one:6.1%} {two:6.1%}"


def sample_notes(path: Path) -> list[SampleNote]:
    """Return the notes of a file with rows of [note, right for it, ...]."""
    rows = tomllib.loads(path.read_text("utf-8"))["notes"]
    return [SampleNote(text, tuple(_expected(w) for w in want if w)) for text, *want in rows]


def report_on(notes: list[SampleNote], words: Words) -> NoteReport:
    """Return what came of NOTES, each proposed on its own."""
    report = NoteReport()
    for note in notes:
        clauses = propose(note.text, words).clauses
        _count_tasks(note, clauses, report)
        _count_loss(note, clauses, report)
        for clause in clauses:
            report.clauses += 1
            if clause.sure and clause.sentence:
                report.proposed += 1
                _judge(note, clause, report)
    return report


def _expected(written: str) -> Expected:
    named = [one.rpartition(":") for one in written.split("|")]
    kinds = frozenset(ClauseKind(kind or "done") for kind, _, task in named if kind or task)
    return Expected(kinds, frozenset(task for _, _, task in named if task))


def _count_tasks(note: SampleNote, clauses: tuple[Clause, ...], report: NoteReport) -> None:
    ranked = [[a.task for a in c.alternatives] or [c.task or ""] for c in clauses]
    for tasks in (e.tasks for e in note.expected if e.tasks):
        report.wanted += 1
        report.first += any(r[0] in tasks for r in ranked)
        report.among_three += any(set(r[:3]) & tasks for r in ranked)
        if not any(r[0] in tasks for r in ranked):
            firsts = ", ".join(r[0] for r in ranked)
            report.missed.append(f"{note.text!r} {'|'.join(sorted(tasks))}: got {firsts}")


def _count_loss(note: SampleNote, clauses: tuple[Clause, ...], report: NoteReport) -> None:
    covered = {place for c in clauses for place in range(c.start, c.end)}
    left = "".join(c for place, c in enumerate(note.text) if place not in covered)
    if re.search(r"[^\W_]", JOINTS.sub(" ", left)):
        report.lost.append(f"{note.text!r}: {left!r}")


def _judge(note: SampleNote, clause: Clause, report: NoteReport) -> None:
    said = f"{clause.text!r} -> {clause.task or 'own words'}: {clause.sentence}"
    if clause.task is None:
        report.own_words.append(said)
    if not _is_right(note, clause):
        report.wrong.append(said)
    if _invented(note.text, clause.sentence):
        report.invented.append(said)
    if _dropped(clause):
        report.dropped.append(said)


def _is_right(note: SampleNote, clause: Clause) -> bool:
    if clause.task is not None:
        looked = clause.kind is ClauseKind.FOUND  # a check that was done may be told as found
        kinds = {clause.kind, ClauseKind.DONE} if looked else {clause.kind}
        return any(e.kinds & kinds and clause.task in e.tasks for e in note.expected)
    if not note.expected:
        return clause.kind is not ClauseKind.DONE or not UNDONE.search(clause.text.lower())
    return clause.kind is ClauseKind.FOUND or any(clause.kind in e.kinds for e in note.expected)


def _invented(note: str, sentence: str) -> bool:
    """Tell if SENTENCE has a figure, or in its midst a capital letter, that NOTE has not."""
    if set(FIGURES.findall(sentence)) - set(FIGURES.findall(note)):
        return True
    plain = {"I", "Wi-Fi", "TV", "It", "The", "There", "If", "USB", "Windows", "Excel", "Word"}
    named = {w.removesuffix("'s") for w in re.findall(r"(?<=[a-z,] )[A-Z][\w-]*(?:'s)?", sentence)}
    return any(name.lower() not in note.lower() for name in named - plain)


def _dropped(clause: Clause) -> bool:
    text = TECHNICAL.sub(" ", NAMES_WITH_FIGURES.sub(" ", clause.text))
    said = clause.sentence.lower()
    return any(
        f not in said and NUMBER_WORDS.get(f, "#") not in said for f in FIGURES.findall(text)
    )
