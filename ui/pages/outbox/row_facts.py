"""From a line of the Outbox to what its row shows."""

from datetime import datetime

from consultant_app.domain.letters import LetterGroup
from consultant_app.domain.outbox import OutboxLine, PrintedPage
from ui.look.tokens import Tone
from ui.pages.outbox.letter_acts import Act, act_icon, act_words, buttons_of
from ui.pages.outbox.letter_row import RowButton, RowFacts
from ui.pages.outbox.letter_texts import (
    letter_note,
    letter_pill,
    letter_title,
    printed_note,
    printed_pill,
    summary_title,
)
from ui.widgets.buttons import Kind

_ICONS = {
    LetterGroup.NEEDS_YOU: ("mail", Tone.ROSE),
    LetterGroup.WAITING: ("file-text", Tone.GREEN),
    LetterGroup.SENDING: ("send", Tone.GREEN),
    LetterGroup.SENT: ("check", Tone.NEUTRAL),
}


def letter_row_facts(
    line: OutboxLine, now: datetime, zone: str, *, offline: bool, primary: bool, large: bool = False
) -> RowFacts:
    """Return the row of LINE; PRIMARY makes its fitting button the one of the page.

    LARGE tells that some mail servers would not take it.
    """
    icon, icon_tone = _ICONS[line.letter.group or LetterGroup.SENT]
    pill, tone = letter_pill(line, now, zone, offline=offline)
    buttons = [
        _button(act, line, primary=primary and not number)
        for number, act in enumerate(buttons_of(line, now))
    ]
    return RowFacts(
        name=f"letter-{line.id}",
        title=letter_title(line),
        note=letter_note(line, large=large),
        pill=pill,
        pill_tone=tone,
        icon=icon,
        icon_tone=icon_tone,
        buttons=tuple(buttons),
    )


def printed_row_facts(page: PrintedPage, now: datetime, zone: str) -> RowFacts:
    """Return the row of a page that went out on paper alone."""
    return RowFacts(
        name=f"printed-{page.version_id}",
        title=summary_title(page.day),
        note=printed_note(page),
        pill=printed_pill(page, now, zone),
        pill_tone=Tone.NEUTRAL,
        icon="check",
        icon_tone=Tone.NEUTRAL,
        more=False,
    )


def _button(act: Act, line: OutboxLine, *, primary: bool) -> RowButton:
    kind = Kind.PRIMARY if primary else Kind.QUIET if act is Act.PRINT else Kind.GHOST
    return RowButton(act=act.value, words=act_words(act, line), icon=act_icon(act), kind=kind)
