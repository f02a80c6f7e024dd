"""Facts as pairs of name and value, two pairs to a row, a hairline below each."""

from collections.abc import Sequence
from dataclasses import dataclass

from consultant_app.reports.layout.blocks import Column, Setting, text_block
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import Type
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import Strip, after, columns
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.table import HAIRLINE_PT, underlined
from consultant_app.reports.layout.text import plain

_NAME, _VALUE, _COLUMN_GAP, _VALUE_GAP = 26 * MM, 59 * MM, 2 * MM, 5 * MM
_AIR_PT = 2.2
_PAIRS = 2

Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class FactsLook:
    """The types of the names and of the values."""

    name: Type
    value: Type


def facts_table(
    facts: Sequence[Fact], look: FactsLook, *, setting: Setting, parent: Element
) -> list[Strip]:
    """Return FACTS, the first two in the first row."""
    whole = Element("Table", parent)
    rows = [facts[place : place + _PAIRS] for place in range(0, len(facts), _PAIRS)]
    return [strip for row in rows for strip in _row(row, look, setting, whole)]


def _row(row: Sequence[Fact], look: FactsLook, setting: Setting, parent: Element) -> list[Strip]:
    element = Element("TR", parent)
    padded = [*row, *[("", "")] * (_PAIRS - len(row))]
    stacks = [
        stack
        for place, fact in enumerate(padded)
        for stack in _pair(fact, place * (_NAME + _VALUE), look, setting, element)
    ]
    line = (setting.measures.full_width, HAIRLINE_PT, setting.palette.hairline)
    return after(_AIR_PT, underlined(columns(*stacks), _AIR_PT, line))


def _pair(
    fact: Fact, x: float, look: FactsLook, setting: Setting, row: Element
) -> tuple[list[Strip], list[Strip]]:
    """Return name and value of FACT; an empty pair fills the row of a table with cells."""
    name, value = fact
    head = Element("TH", row, scope="Row", kept=True) if name else Element("TD", row, kept=True)
    cell = Element("TD", row, kept=True)
    names = Column(x, _NAME - _COLUMN_GAP)
    values = Column(x + _NAME, _VALUE - _VALUE_GAP)
    spans = plain(name, weight=Weight.SEMIBOLD)
    return (
        text_block(spans, look.name, names, setting=setting, tag="P", parent=head),
        text_block(plain(value), look.value, values, setting=setting, tag="P", parent=cell),
    )
