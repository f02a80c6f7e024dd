"""What a row of a list shows."""

from dataclasses import dataclass
from enum import StrEnum

from ui.look.tokens import Tone

LINES_TO_READ = 12
"""A sentence in a list is read whole; a page of text where it is edited, or in its tip."""


class RowStyle(StrEnum):
    """Rows with a line between them, or tiles of which the chosen one stands out."""

    RULED = "ruled"
    TILE = "tile"


class Strength(StrEnum):
    """How the title is set: usual, words as said (500), a name (600)."""

    USUAL = "usual"
    SAID = "said"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row. Everything but the title may be left out.

    `lead` is a time at the left; `initials_of` a name in a circle, or `icon` in one of `tone`;
    `note` the second line, with `note_icon` before it; `tail` a text at the right, then `pill`.
    `ticked` None means no check box. `hollow` marks what still needs plain words. `spoken` is what
    screen readers say instead of all texts in order.
    """

    title: str
    note: str = ""
    lead: str = ""
    initials_of: str = ""
    icon: str = ""
    tone: Tone = Tone.NEUTRAL
    strength: Strength = Strength.USUAL
    note_icon: str = ""
    note_tone: Tone = Tone.NEUTRAL
    tail: str = ""
    pill: str = ""
    pill_tone: Tone = Tone.NEUTRAL
    ticked: bool | None = None
    hollow: bool = False
    spoken: str = ""

    @property
    def words(self) -> str:
        """What screen readers say of the row."""
        parts = (self.title, self.note, self.lead, self.tail, self.pill)
        return self.spoken or ", ".join(part for part in parts if part)
