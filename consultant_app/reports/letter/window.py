"""The first page of a letter for a window envelope, DIN 5008 form B: address, folds, punch.

Distances are those of the standard, from the top and the left edge of the paper.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from consultant_app.domain.page_document import PostedTo
from consultant_app.reports.layout.blocks import Column, Setting, overlay, rule, text_block
from consultant_app.reports.layout.lines import Type
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import Ink, ShapeInk, Strip, TextInk, total
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import cut_short, one_line, plain

FIELD_TOP = 45 * MM
_TEXT_TOP, _FIELD_BOTTOM = 98 * MM, 90 * MM
_SENDER_RULE, _SENDER_GAP = 60.2 * MM, 1.5 * MM
_ADDRESS_TOP = 63.5 * MM
_FIELD_WIDTH = 80 * MM
_SENDER, _ADDRESS = Type(8, 10), Type(12, 15)
_FOLDS, _PUNCH = (105 * MM, 210 * MM), 148.5 * MM
_FOLD_LENGTH, _PUNCH_LENGTH, _MARK_X = 5 * MM, 8 * MM, 4 * MM
_MARK_PT, _SENDER_RULE_PT = 0.35, 0.7
_LEAST_SHARE = 0.5
# A line that is cut keeps so many letters; where that does not do, there are too many lines.
_LEAST_LETTERS = 20


def window(posted: PostedTo, *, above: float, setting: Setting, parent: Element) -> list[Strip]:
    """Return what lies between the letterhead, ABOVE points tall, and the text of the letter."""
    start = setting.measures.top + above
    sender = _sender(posted.sender, setting, parent)
    address = _address(posted.lines, setting, parent)
    inks: tuple[Ink, ...] = (
        *_lowered(sender, _SENDER_RULE - _SENDER_GAP - total(sender) - start),
        *_lowered(address, _ADDRESS_TOP - start),
        _sender_rule(_SENDER_RULE - start, setting),
        *_marks(start, setting),
    )
    return [Strip(height=_TEXT_TOP - start, inks=inks, opens=False)]


def _sender(line: str, setting: Setting, parent: Element) -> list[Strip]:
    return _set_small(one_line(line), _SENDER, setting, parent, most=1)


def _address(lines: Sequence[str], setting: Setting, parent: Element) -> list[Strip]:
    """Return the address, its letters smaller where its lines would leave the field."""
    text = "\n".join(map(one_line, lines))
    most = int((_FIELD_BOTTOM - _ADDRESS_TOP) / _ADDRESS.leading)
    return _set_small(text, _ADDRESS, setting, parent, most=most)


def _set_small(
    text: str, type_: Type, setting: Setting, parent: Element, *, most: int
) -> list[Strip]:
    """Return TEXT in the field, as small as it takes for MOST lines of TYPE_'s height.

    Where the smallest letters do not do, its longest lines are cut: of an address the street and
    the town are to be read whole.
    """
    height, share = most * type_.leading, 1.0
    small = type_
    while _height(text, small, setting) > height and share > _LEAST_SHARE:
        share -= 0.05
        small = Type(type_.size * share, type_.leading * share)
    while _height(text, small, setting) > height:
        text = _with_its_longest_line_cut(text)
    return _in_field(text, small, setting, parent)


def _with_its_longest_line_cut(text: str) -> str:
    lines = text.split("\n")
    longest = max(range(len(lines)), key=lambda place: len(lines[place]))
    if len(lines[longest]) <= _LEAST_LETTERS:
        return "\n".join(lines[:-1])
    lines[longest] = cut_short(lines[longest], len(lines[longest]) * 9 // 10 - 2)
    return "\n".join(lines)


def _height(text: str, type_: Type, setting: Setting) -> float:
    return total(_in_field(text, type_, setting, None))


def _in_field(text: str, type_: Type, setting: Setting, parent: Element | None) -> list[Strip]:
    column = Column(0, _FIELD_WIDTH)
    return text_block(plain(text), type_, column, setting=setting, tag="P", parent=parent)


def _lowered(strips: Sequence[Strip], by: float) -> Iterator[TextInk]:
    for ink in overlay(strips):
        yield replace(ink, drop=ink.drop + by)


def _sender_rule(drop: float, setting: Setting) -> ShapeInk:
    colour = setting.palette.ink
    return rule(0, _FIELD_WIDTH, drop, line_pt=_SENDER_RULE_PT, colour=colour)


def _marks(start: float, setting: Setting) -> Iterator[ShapeInk]:
    """Yield where to fold, and where to punch, at the very edge of the paper."""
    left = _MARK_X - setting.measures.margin
    lengths = (*((fold, _FOLD_LENGTH) for fold in _FOLDS), (_PUNCH, _PUNCH_LENGTH))
    for top, length in lengths:
        colour = setting.palette.ink
        yield rule(left, length, top - start, line_pt=_MARK_PT, colour=colour)
