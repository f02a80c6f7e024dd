"""One first visit, from an empty profile to the page, to be lived by hands or by commands.

Whoever lives it, the page is the same: the hands note at 9:32 and wrap up at 11:27, by the clock.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import keep_clients, keep_draft, keep_settings, run_visit
from helpers.headless import Headless

ARRIVED = datetime(2026, 11, 12, 9, 32, tzinfo=UTC)
LEFT = datetime(2026, 11, 12, 11, 27, tzinfo=UTC)
PERSON, BUSINESS, PHONE = "Sam Fielding", "Fielding IT", "01632 960 118"
CLIENT = "Hartley & Rowe Solicitors"
THE_CLIENT, VISIT = ClientId(1), VisitId(1)

PRINTER = "The printer keeps asking me for a password."
CALENDAR = "How does the shared calendar work?"
INTERNET = "Could the internet be faster?"
PROMISE = "Bring a longer cable"
STEP = "Ask the internet company for a faster line"
PART = "Network cable 3 m"

DOOR_CODE = "Front door 5093#"
ABOUT_THE_CLIENT = "Pays late, collects numbats"
PRIVATE_NOTE = "Key safe 4471, quagga behind the desk"
PRIVATE_WORDS = (
    *("5093", "Pays late", "numbat", "Key safe", "4471", "quagga"),
    *("spooler", "driver", "DHCP", "HDD", "NAS", "firmware"),
)
"""What no page may hold: words of the three above, and words only in technical notes."""


@dataclass(frozen=True)
class Work:
    """Work as it is noted; `answers` is the number of the request, 0 for none."""

    note: str
    answers: int = 0
    took: str = ""

    @property
    def line(self) -> str:
        """What is typed."""
        return f"{self.note} {self.took}".strip()


WORK = (
    Work("Reset print spooler, removed duplicate driver", answers=1, took="25m"),
    Work("Moved shared calendar, DHCP lease renewed", answers=2),
    Work("Replaced failing HDD in NAS"),
    Work("Updated router firmware"),
)


_KNOWN = {
    "format": "consultant-app/1",
    "business": {"name": BUSINESS, "person": PERSON, "phone": PHONE},
    "clients": [
        {
            "id": "c1",
            "name": CLIENT,
            "private_notes": ABOUT_THE_CLIENT,
            "sites": [{"id": "s1", "access": DOOR_CODE}],
        }
    ],
}


class Hands(Protocol):
    """Hands on the keyboard of a window, and eyes on what it has stored."""

    def type(self, text: str) -> None:
        """Type TEXT where the focus is."""

    def press(self, *keys: str) -> None:
        """Press KEYS one after the other, written as Qt writes them: "Ctrl+N"."""

    def answer(self, key: str, title: str, words: str) -> None:
        """Press KEY, which asks TITLE; type WORDS there, and Enter."""

    def save_as(self, key: str, to: Path) -> None:
        """Press KEY, which asks for a file; name TO."""

    def until(self, seen: Callable[[Desk], bool]) -> None:
        """Wait until what is stored is as SEEN wants it."""

    def keep_pressing(self, key: str, seen: Callable[[Desk], bool]) -> None:
        """Press KEY again and again until what is stored is as SEEN wants it."""

    def rest(self) -> None:
        """Look on until the window has nothing left to do."""

    def come_back(self, at: datetime) -> None:
        """Go on at the moment AT."""


def live_by_hand(hands: Hands, page: Path) -> None:
    """Live the visit with HANDS in an empty profile, and save its page as PAGE."""
    introduce_oneself(hands)
    hands.answer("Ctrl+N", "Add a client", CLIENT)
    hands.until(lambda desk: bool(keep_clients.client_lines(desk)))
    describe_the_client(hands)
    hands.answer("F8", "Start a visit", "")
    hands.until(lambda desk: run_visit.running_visit(desk) is not None)
    note_everything(hands)
    hands.come_back(LEFT)
    hands.press("Ctrl+3", "Return")  # the visits; the one that runs is the first
    wrap_up(hands, page)


def live_by_command(house: Headless, folder: Path, page: Path) -> None:
    """Live the same visit by the headless command; FOLDER takes the file that is imported."""
    file = folder / "known.json"
    file.write_text(json.dumps(_KNOWN), encoding="utf-8")
    arrived, left = ARRIVED.isoformat(), LEFT.isoformat()
    house.ask("import", str(file), at=arrived)
    house.ask("start", CLIENT, at=arrived)
    asked = [
        house.ask("add", "request", said, at=arrived)["id"]
        for said in (f"{PRINTER} @Mrs Rowe", f"{CALENDAR} @Tom Bailey", f"{INTERNET} @Mrs Rowe")
    ]
    for work in WORK:
        answers = ("--answers", asked[work.answers - 1]) if work.answers else ()
        house.ask("add", "work", work.line, *answers, at=arrived)
    house.ask("add", "promise", PROMISE, "--by", "20 Nov", "--answers", asked[2], at=arrived)
    house.ask("add", "part", f"{PART} 8.50", at=arrived)
    house.ask("add", "note", PRIVATE_NOTE, at=arrived)
    house.ask("answer", asked[0], "done", at=left)
    house.ask("answer", asked[1], "done", at=left)
    house.ask("finish", str(VISIT), at=left)
    house.ask("add", "promise", f"{STEP} by 27 Nov", "--visit", str(VISIT), at=left)
    house.ask("summary", str(VISIT), "-o", str(page), "--accept", at=left)


def introduce_oneself(hands: Hands) -> None:
    """Answer the first run's questions and go to the clients."""
    for words in (PERSON, BUSINESS, PHONE):
        hands.type(words)
        hands.press("Return")
    hands.until(lambda desk: keep_settings.app_settings(desk).first_run_done)
    hands.press("Ctrl+2")


def describe_the_client(hands: Hands) -> None:
    """Write down the ways in, and what only the consultant knows."""
    hands.press("F6", "Tab", "Tab", "Tab", "Return")
    hands.type(DOOR_CODE)
    hands.press("Shift+Tab", "Shift+Tab")
    hands.type(ABOUT_THE_CLIENT)
    hands.until(
        lambda desk: keep_clients.client(desk, THE_CLIENT).private_notes == ABOUT_THE_CLIENT
    )


def note_everything(hands: Hands) -> None:
    """Note three requests, four pieces of work, a promise, a part and a private note."""
    _note(hands, f'"{PRINTER}" @Mrs Rowe')
    _work(hands, WORK[0])
    _note(hands, f'"{CALENDAR}" @Tom Bailey')
    _work(hands, WORK[1])
    _note(hands, f'"{INTERNET}" @Mrs Rowe')
    _note(hands, f"! {PROMISE}, 20 Nov")
    _work(hands, WORK[2])
    _work(hands, WORK[3])
    _note(hands, f"+ {PART} 8.50")
    _note(hands, f"// {PRIVATE_NOTE}")
    hands.until(lambda desk: PRIVATE_NOTE in facts(desk).visit.private_notes)


def wrap_up(hands: Hands, page: Path) -> None:
    """Finish, answer what was asked, accept the replies, add a step, and save the page."""
    hands.press("Ctrl+Return")
    hands.until(lambda desk: facts(desk).visit.state is VisitState.FINISHED)
    hands.keep_pressing("Alt+Return", _accepted)
    for number in (0, 1):
        hands.rest()
        # It does not go out before all that was asked has an answer, and leads to what has none.
        hands.press("Ctrl+Shift+Return", "Return", "Return", "Down", "Return")
        hands.until(partial(_is_done, number))
    hands.press("Ctrl+PgDown", "Tab", "Tab", "Tab", "Tab", "Return")
    hands.type(f"{STEP} by 27 Nov")
    hands.press("Return", "Esc")
    hands.until(lambda desk: len(facts(desk).promises) == 2)
    hands.rest()
    hands.save_as("Ctrl+Shift+Return", page)
    hands.until(lambda desk: bool(facts(desk).versions) and page.exists())


def facts(desk: Desk) -> VisitFacts:
    """Return what is stored about the visit."""
    return run_visit.visit_facts(desk, VISIT)


def _note(hands: Hands, line: str) -> None:
    hands.type(line)
    hands.press("Return")


def _work(hands: Hands, work: Work) -> None:
    """Note WORK; accept the sentence that is proposed for it, which takes a moment to come."""
    hands.type(work.line)
    hands.keep_pressing(
        "Alt+Return", lambda desk: bool(keep_draft.kept(desk, f"visit/{VISIT}/plain-words"))
    )
    hands.press("Tab", "Return")
    hands.until(lambda desk: work.note in [noted.note for noted in facts(desk).work])


def _is_done(number: int, desk: Desk) -> bool:
    return facts(desk).requests[number].outcome is Outcome.DONE


def _accepted(desk: Desk) -> bool:
    return all(request.reply_state is TextState.ACCEPTED for request in facts(desk).requests)
