"""The plain-words checks and the engine's data, in milliseconds: there is no floor to compare."""

from collections.abc import Callable, Iterator
from statistics import median

from benchmarks.measuring import Figure, timed
from benchmarks.room import Room
from consultant_app.desk import load_language
from consultant_app.language.check import check_text
from consultant_app.language.propose import propose

NAME = "check"
PARAGRAPH = (
    "I replaced the faulty disk in your storage box and rebuilt the RAID array. The DHCP lease of "
    "the reception computer had expired, so I renewed it and rebooted the router. Unfortunately "
    "the user had disabled the antivirus; please do not do that again. I would recommend that you "
    "leverage multi-factor authentication for all mailboxes in order to reduce the likelihood of "
    "a phishing attack being successful. Your backup runs every night at ten, and a copy of it is "
    "kept outside the office. If the red light on the box comes on, call me, even at the weekend. "
)
_NOTE = "Reset print spooler, removed duplicate driver, told them to restart after updates"


def measure(room: Room) -> Iterator[Figure]:
    """Yield the milliseconds of loading, of a long text, of a paragraph, and of a proposal."""
    words = load_language("en")
    long_text = _text_of(2_000)
    yield _figure("words loaded", _load, limit=150, times=room.some)
    yield _figure("2,000 words", lambda: check_text(long_text, words), limit=40, times=room.some)
    yield _figure("a paragraph", lambda: check_text(PARAGRAPH, words), limit=5, times=room.many)
    yield _figure("a proposal", lambda: propose(_NOTE, words), limit=None, times=room.many)


def _load() -> None:
    words = load_language("en")
    assert words.matcher
    assert words.forms


def _text_of(words: int) -> str:
    repeated = PARAGRAPH.split() * (words // len(PARAGRAPH.split()) + 1)
    lines = [" ".join(repeated[at : at + 100]) for at in range(0, words, 100)]
    return "\n".join(lines)


def _figure(what: str, act: Callable[[], object], *, limit: float | None, times: int) -> Figure:
    once = timed(act)
    once()
    taken = median(once() for _ in range(times))
    goal = "G16" if limit is not None else ""
    return Figure(benchmark=NAME, what=what, program=taken, limit=limit, goal=goal, pairs=times)
