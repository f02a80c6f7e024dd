"""The plain-words checks and the engine's data, in milliseconds as the goals have them.

A text of terse notes, and proposals for them, are compared with a floor too: Python that takes the
same text apart and counts it, so that a slow machine tells the same as a fast one.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from statistics import median

from benchmarks.measuring import Figure, figure_of, in_turns, timed
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
_TERSE = """
hdd 3 dead in the storage box, swapped same size, rebuild at 12%
till 2 no network, patch lead behind the fridge chewed, new one in
front desk pc slow, startup list cleared, 8gb more ram ordered
wifi in the waiting room drops at noon, moved the box off the microwave
scanner to folder failing since the password change, re-entered, ok
told Maria how to share her calendar, she will try on Monday
backup job not run since the 3rd, re-enabled, watched it through
label printer skewed again, roller cleaned, could not reproduce
need 2 toner for upstairs, ask Ben what colour
router fw 2.4.1, restarted at 18:30, all phones back after 4 min
"""


def measure(room: Room) -> Iterator[Figure]:
    """Yield the milliseconds of loading, of a long text, of a paragraph, and of a proposal."""
    words = load_language("en")
    new = (_text_of(2_000, number) for number in count())
    paragraphs = (_numbered(PARAGRAPH, number) for number in count())
    page, changed = _text_of(2_000, 0), count()
    yield _figure("words loaded", _load, limit=150, times=room.some)
    yield _figure("2,000 words", lambda: check_text(next(new), words), limit=40, times=room.some)
    yield _figure(
        "2,000 words, one of them new",
        lambda: check_text(f"{page} It is {next(changed)}.", words),
        limit=40,
        times=room.some,
    )
    yield _figure(
        "a paragraph", lambda: check_text(next(paragraphs), words), limit=5, times=room.many
    )
    yield _figure("a proposal", lambda: propose(_NOTE, words), limit=None, times=room.many)
    notes = (_TERSE * (2_000 // len(_TERSE.split()) + 1)).strip()
    acts = {
        "2,000 words of notes": lambda: check_text(notes, words),
        "notes proposed": lambda: propose(_TERSE, words),
    }
    for (what, act), text in zip(acts.items(), (notes, _TERSE), strict=True):
        floor = timed(partial(_letters_counted, text))
        yield figure_of(NAME, what, in_turns(timed(act), floor, pairs=room.some))


def _load() -> None:
    words = load_language("en")
    assert words.matcher
    assert words.forms


def _letters_counted(text: str) -> Counter[str]:
    words = text.lower().split()
    return Counter(word[place : place + 3] for word in words for place in range(len(word)))


def _text_of(words: int, number: int) -> str:
    """Return a text of so many WORDS that no other NUMBER shares a sentence with."""
    repeated = PARAGRAPH.split() * (words // len(PARAGRAPH.split()) + 1)
    lines = [" ".join(repeated[at : at + 100]) for at in range(0, words, 100)]
    return _numbered("\n".join(lines), number)


def _numbered(text: str, number: int) -> str:
    """Return TEXT with NUMBER at each sentence's end: what was read lately helps no more."""
    return text.replace(". ", f" {number}. ")


def _figure(what: str, act: Callable[[], object], *, limit: float | None, times: int) -> Figure:
    once = timed(act)
    once()
    taken = median(once() for _ in range(times))
    goal = "G16" if limit is not None else ""
    return Figure(benchmark=NAME, what=what, program=taken, limit=limit, goal=goal, pairs=times)
