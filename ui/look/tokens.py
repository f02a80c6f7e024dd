"""The colours of the program, light and dark; no other file names a colour.

Warm paper and deep green. A colour means something or is absent: green is done or running, amber
a promise or the tone of a sentence, blue a request or something on its way, rose late or refused,
violet a part, neutral everything else.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Tone(StrEnum):
    """What a coloured spot means; each has a soft ground and a text colour."""

    NEUTRAL = "neutral"
    GREEN = "green"
    AMBER = "amber"
    ROSE = "rose"
    BLUE = "blue"
    VIOLET = "violet"


class Ink(StrEnum):
    """The colours that letters and icons may have; the value is the token's name."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    PRIMARY = "primary_text"
    ON_PRIMARY = "on_primary"
    AMBER = "amber"
    ROSE = "rose"
    BLUE = "blue"
    VIOLET = "violet"
    ON_BAR = "on_bar"
    ON_BAR2 = "on_bar2"
    ON_BAR_LIGHT = "on_bar_light"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One whole set of colours."""

    dark: bool
    canvas: str
    sidebar: str
    surface: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    primary: str
    primary_hover: str
    on_primary: str
    primary_soft: str
    primary_text: str
    amber: str
    amber_soft: str
    rose: str
    rose_soft: str
    blue: str
    blue_soft: str
    violet: str
    violet_soft: str
    bar: str
    on_bar: str
    on_bar2: str
    bar_button: str
    bar_button_edge: str
    bar_light: str
    on_bar_light: str
    bar_dot: str
    ring: str
    time_remote: str
    time_travel: str
    time_break: str
    paper: str
    contrast: bool = False

    def ink(self, ink: Ink) -> str:
        """Return the colour of INK in this set."""
        return str(getattr(self, ink.value))

    def tint(self, tone: Tone) -> tuple[str, str]:
        """Return the ground and the text colour of TONE."""
        return {
            Tone.NEUTRAL: (self.hover, self.text2),
            Tone.GREEN: (self.primary_soft, self.primary_text),
            Tone.AMBER: (self.amber_soft, self.amber),
            Tone.ROSE: (self.rose_soft, self.rose),
            Tone.BLUE: (self.blue_soft, self.blue),
            Tone.VIOLET: (self.violet_soft, self.violet),
        }[tone]

    @property
    def button_edge(self) -> str:
        """The outline of a quiet button: its label says what it is, so it may be soft."""
        return self.edge if self.contrast else mixed(self.edge, self.surface, share=0.55)


LIGHT = Tokens(
    dark=False,
    canvas="#F6F4EF",
    sidebar="#EDEAE2",
    surface="#FFFFFF",
    sunken="#F9F8F4",
    hover="#F1EEE7",
    line="#E4E0D7",
    edge="#8B887F",
    text="#1D2A2B",
    text2="#53605E",
    text3="#66716E",
    primary="#0E6B5B",
    primary_hover="#0B594C",
    on_primary="#FFFFFF",
    primary_soft="#DFF0EB",
    primary_text="#0B5F51",
    amber="#855000",
    amber_soft="#FBEFD9",
    rose="#A3303A",
    rose_soft="#FBE8E6",
    blue="#27588F",
    blue_soft="#E6EFF8",
    violet="#65489A",
    violet_soft="#F0EAF8",
    bar="#0F4F45",
    on_bar="#FFFFFF",
    on_bar2="#C9E5DD",
    bar_button="#1C6155",
    bar_button_edge="#3F8577",
    bar_light="#E3F5EF",
    on_bar_light="#0F4F45",
    bar_dot="#7FE0C4",
    ring="#0E6B5B",
    time_remote="#559A8B",
    time_travel="#6A8DBD",
    time_break="#968F80",
    paper="#FFFFFF",
)

DARK = Tokens(
    dark=True,
    canvas="#15191A",
    sidebar="#101415",
    surface="#1D2324",
    sunken="#191E1F",
    hover="#262D2E",
    line="#2E3637",
    edge="#75827F",
    text="#E8ECEA",
    text2="#AAB5B2",
    text3="#929E9B",
    primary="#58C3A9",
    primary_hover="#6CD0B8",
    on_primary="#04241C",
    primary_soft="#18362F",
    primary_text="#74D5BD",
    amber="#F0C070",
    amber_soft="#372A12",
    rose="#F3A6A0",
    rose_soft="#3D2020",
    blue="#9AC2F2",
    blue_soft="#1A2C42",
    violet="#C6B3F0",
    violet_soft="#2B2442",
    bar="#123A33",
    on_bar="#EAF7F3",
    on_bar2="#A9D3C7",
    bar_button="#1B4A41",
    bar_button_edge="#3B7A6D",
    bar_light="#E3F5EF",
    on_bar_light="#0F4F45",
    bar_dot="#7FE0C4",
    ring="#74D5BD",
    time_remote="#3E8B79",
    time_travel="#7197C8",
    time_break="#7C817C",
    paper="#FFFFFF",
)


PEN = "#14315A"
"""What is signed with: dark blue on white paper, in light and dark."""


def high_contrast(tokens: Tokens) -> Tokens:
    """Return TOKENS for people who asked their system for more contrast."""
    return replace(
        tokens,
        contrast=True,
        line=tokens.edge,
        text2=tokens.text,
        text3=tokens.text,
        primary_soft=tokens.surface,
        amber_soft=tokens.surface,
        rose_soft=tokens.surface,
        blue_soft=tokens.surface,
        violet_soft=tokens.surface,
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by the WCAG formula, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, *, share: float) -> str:
    """Return the colour that lies between ONE and OTHER; SHARE (0 to 1) is the part of ONE."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
