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
    person's name inside `seen_by`, `seen_by_signature` what they drew, `seen_by_alt` what that
    picture is.
    """

    line: str
    regards: str
    signer: str
    signature: bytes | None = None
    unsigned: bool = False
    seen_by: str = ""
    seen_by_bold: str = ""
    seen_by_signature: bytes | None = None
    seen_by_alt: str = ""


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
        *after(
            0.0 if ending.unsigned else 0.1 * measures.line, _names(ending, column, setting, parent)
        ),
    ]
    return [replace(strip, opens=False) for strip in strips]


def _names(ending: Ending, column: Column, setting: Setting, parent: Element) -> list[Strip]:
    """Return the signature and the name, and beside them who saw the work, theirs above it."""
    body = setting.measures.body
    left, right = _halves(column) if ending.seen_by else (column, column)
    own = _signature(ending, left if ending.seen_by_signature else column, setting, parent)
    name = plain(ending.signer, weight=Weight.SEMIBOLD)
    signer = text_block(name, body, left, setting=setting, tag="P", parent=parent)
    if not ending.seen_by:
        return [*own, *signer]
    drawn = _drawn(ending.seen_by_signature, ending.seen_by_alt, right, setting, parent)
    spans = with_bold(ending.seen_by, ending.seen_by_bold)
    seen = text_block(spans, body, right, setting=setting, tag="P", parent=parent)
    above = [drawn] if drawn else []
    height = max((strip.height for strip in (*own, *above)), default=0.0)
    first = [_standing_at(height, strip) for strip in own or [Strip(height=0.0)]]
    second = [_standing_at(height, strip) for strip in above or [Strip(height=0.0)]]
    return columns([*first, *signer], [*second, *seen])


def _signature(ending: Ending, column: Column, setting: Setting, parent: Element) -> list[Strip]:
    """Return the drawn signature, or room for a pen."""
    if ending.unsigned:
        return []
    drawn = _drawn(ending.signature, ending.signer, column, setting, parent)
    return [drawn or Strip(height=setting.measures.pen)]


def _drawn(
    data: bytes | None, alt: str, column: Column, setting: Setting, parent: Element
) -> Strip | None:
    """Return the signature in DATA as a figure that is ALT; None if there is none to be read."""
    picture = None
    if data:
        picture = setting.pictures.drawing(data, width_pt=column.width, height_pt=_SIGNATURE_HEIGHT)
    if picture is None:
        return None
    width, height = picture.fitted(column.width, _SIGNATURE_HEIGHT)
    ink = PictureInk(
        x=column.x,
        drop=_SIGNATURE_HEIGHT,
        width=width,
        height=height,
        radius=0,
        picture=picture,
        element=Element("Figure", parent, alt=alt),
    )
    return Strip(height=_SIGNATURE_HEIGHT, inks=(ink,))


def _standing_at(height: float, strip: Strip) -> Strip:
    """Return STRIP as high as HEIGHT, what is drawn in it standing on its lower edge."""
    down = height - strip.height
    inks = tuple(replace(ink, drop=ink.drop + down) for ink in strip.inks)
    return replace(strip, height=height, inks=inks)


def _halves(column: Column) -> tuple[Column, Column]:
    half = (column.width - _COLUMN_GAP) / 2
    return replace(column, width=half), Column(column.x + half + _COLUMN_GAP, half)
