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
from consultant_app.reports.layout.text import one_line, plain

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
    """Return TEXT in the field, as small as it takes for MOST lines of TYPE_'s height."""
    column = Column(0, _FIELD_WIDTH)
    share = 1.0
    while True:
        small = Type(type_.size * share, type_.leading * share)
        tried = text_block(plain(text), small, column, setting=setting, tag="P", parent=None)
        if total(tried) <= most * type_.leading or share <= _LEAST_SHARE:
            break
        share -= 0.05
    return text_block(plain(text), small, column, setting=setting, tag="P", parent=parent)


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
