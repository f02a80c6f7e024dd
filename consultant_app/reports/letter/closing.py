"""The end of the letter: closing line, regards, signature, name, who saw it. Never alone."""

from dataclasses import dataclass, replace

from consultant_app.reports.layout.blocks import Column, Setting, text_block
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import PictureInk, Strip, after, columns
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import plain, with_bold

_SIGNATURE_HEIGHT = 38.0
_COLUMN_GAP = 4 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a letter ends. `signature` is a picture, None for room for a pen.

    One that is `unsigned` has neither: the name follows the regards. `seen_by_bold` is the
    person's name inside `seen_by`.
    """

    line: str
    regards: str
    signer: str
    signature: bytes | None = None
    unsigned: bool = False
    seen_by: str = ""
    seen_by_bold: str = ""


def closing(ending: Ending, *, setting: Setting, parent: Element) -> list[Strip]:
    """Return the closing as one block that no page starts with."""
    measures = setting.measures
    column = Column(measures.text_x, measures.text_width)
    lead, body = measures.lead, measures.body
    strips = [
        *text_block(plain(ending.line), lead, column, setting=setting, tag="P", parent=parent),
        *after(
            0.53 * measures.line,
            text_block(
                plain(ending.regards), body, column, setting=setting, tag="P", parent=parent
            ),
        ),
        *after(0.1 * measures.line, _signature(ending, column, setting, parent)),
        *_names(ending, column, setting, parent),
    ]
    return [replace(strip, opens=False) for strip in strips]


def _signature(ending: Ending, column: Column, setting: Setting, parent: Element) -> list[Strip]:
    """Return the drawn signature, or room for a pen."""
    data = ending.signature
    if ending.unsigned:
        return []
    picture = None
    if data:
        picture = setting.pictures.drawing(data, width_pt=column.width, height_pt=_SIGNATURE_HEIGHT)
    if picture is None:
        return [Strip(height=setting.measures.pen)]
    width, height = picture.fitted(column.width, _SIGNATURE_HEIGHT)
    ink = PictureInk(
        x=column.x,
        drop=_SIGNATURE_HEIGHT,
        width=width,
        height=height,
        radius=0,
        picture=picture,
        element=Element("Figure", parent, alt=ending.signer),
    )
    return [Strip(height=_SIGNATURE_HEIGHT, inks=(ink,))]


def _names(ending: Ending, column: Column, setting: Setting, parent: Element) -> list[Strip]:
    """Return the signer's name, and beside it who saw the work."""
    body = setting.measures.body
    half = (column.width - _COLUMN_GAP) / 2
    beside = Column(column.x + half + _COLUMN_GAP, half)
    name = plain(ending.signer, weight=Weight.SEMIBOLD)
    seen = with_bold(ending.seen_by, ending.seen_by_bold)
    left = replace(column, width=half) if ending.seen_by else column
    return columns(
        text_block(name, body, left, setting=setting, tag="P", parent=parent),
        text_block(seen, body, beside, setting=setting, tag="P", parent=parent),
    )
