"""The top of the first page: logo, name and promise on the left, how to reach on the right."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from consultant_app.domain.summaries import Letterhead
from consultant_app.reports.images import Picture
from consultant_app.reports.layout.blocks import (
    Column,
    Setting,
    Side,
    overlay,
    rule,
    text_block,
)
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import natural_width
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import (
    Ink,
    PictureInk,
    Strip,
    TextInk,
    stacked,
    total,
)
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import cut_short, one_line, plain

_LOGO_HEIGHT, _LOGO_WIDTH = 13 * MM, 45 * MM
_LOGO_GAP = 4 * MM
_RULE_GAP, _RULE_PT = 4 * MM, 1.1
_COLUMN_GAP = 6 * MM
_MOST_CONTACT = 0.55
# How small its letters may become in a window letter, and then how many of each line are kept:
# of what somebody pasted by mistake, nobody could read more.
_SHARES, _CUT_SHARE = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4), 0.4
_CUTS = (400, 200, 100, 50, 25)


def letterhead(head: Letterhead, *, setting: Setting, parent: Element) -> list[Strip]:
    """Return the letterhead as one strip, its rule included. No logo leaves no gap."""
    measures = setting.measures
    logo = _logo(head.logo, setting)
    left = logo[1] + _LOGO_GAP if logo else 0.0
    contact_width = _contact_width(head.contact_lines, setting)
    name_width = measures.full_width - left - contact_width - _COLUMN_GAP
    name = _name(head, Column(left, name_width), setting, parent)
    contact = _contact(head.contact_lines, contact_width, setting, parent)
    height = max(total(name), total(contact), logo[2] if logo else 0.0)
    inks: list[Ink] = [*_centred(name, height), *_centred(contact, height)]
    if logo:
        inks.append(_placed(logo, height))
    bottom = height + _RULE_GAP
    accent = setting.palette.accent
    inks.append(rule(0, measures.full_width, bottom, line_pt=_RULE_PT, colour=accent))
    return [Strip(height=bottom, inks=tuple(inks))]


def letterhead_within(
    head: Letterhead, height: float, *, setting: Setting, parent: Element
) -> list[Strip]:
    """Return the letterhead no taller than HEIGHT, its letters smaller where it takes that.

    Where the smallest are too tall yet, its texts are cut.
    """
    for tried, share in (*((head, share) for share in _SHARES), *_cut_ones(head)):
        scale = setting.measures.print_scale * share
        smaller = replace(setting, measures=replace(setting.measures, print_scale=scale))
        if total(letterhead(tried, setting=smaller, parent=Element("Document"))) <= height:
            break
    return letterhead(tried, setting=smaller, parent=parent)


def _cut_ones(head: Letterhead) -> Iterator[tuple[Letterhead, float]]:
    """Yield HEAD with less and less of its texts."""
    for letters in _CUTS:
        yield (
            replace(
                head,
                name=cut_short(one_line(head.name), letters),
                promise=cut_short(one_line(head.promise), letters),
                contact_lines=tuple(
                    cut_short(one_line(line), letters) for line in head.contact_lines
                ),
            ),
            _CUT_SHARE,
        )


def letterhead_or_lines(
    head: Letterhead, height: float, *, setting: Setting, parent: Element
) -> list[Strip]:
    """Return the letterhead, or where it is taller than HEIGHT its lines over the full width.

    Somebody's slip of the clipboard may make it taller than a page, and lines go on on the next.
    """
    tried = letterhead(head, setting=setting, parent=Element("Document"))
    if total(tried) <= height:
        return letterhead(head, setting=setting, parent=parent)
    width = setting.measures.full_width
    name = _name(head, Column(0, width), setting, parent)
    contact = _contact(head.contact_lines, width, setting, parent)
    accent = setting.palette.accent
    line = rule(0, width, _RULE_GAP, line_pt=_RULE_PT, colour=accent)
    return [*name, *contact, Strip(height=_RULE_GAP, inks=(line,), opens=False)]


def _logo(data: bytes | None, setting: Setting) -> tuple[Picture, float, float] | None:
    """Return the logo with its width and height on paper; a broken one is as none."""
    if not data:
        return None
    picture = setting.pictures.drawing(data, width_pt=_LOGO_WIDTH, height_pt=_LOGO_HEIGHT)
    return (picture, *picture.fitted(_LOGO_WIDTH, _LOGO_HEIGHT)) if picture else None


def _placed(logo: tuple[Picture, float, float], row_height: float) -> PictureInk:
    picture, width, height = logo
    drop = (row_height + height) / 2
    return PictureInk(
        x=0, drop=drop, width=width, height=height, radius=0, picture=picture, element=None
    )


def _name(head: Letterhead, column: Column, setting: Setting, parent: Element) -> list[Strip]:
    measures = setting.measures
    parts = (
        (plain(one_line(head.name), weight=Weight.BOLD), measures.frame_type(15, 17.4)),
        (plain(one_line(head.promise)), measures.frame_type(11, 14.4)),
    )
    return stacked(
        (
            text_block(spans, type_, column, setting=setting, tag="P", parent=parent)
            for spans, type_ in parts
        ),
        gap=0,
    )


def _contact_width(lines: Sequence[str], setting: Setting) -> float:
    type_ = setting.measures.frame_type(11, 14.4)
    widths = (natural_width(plain(line), type_, fonts=setting.fonts) for line in lines)
    return min(max(widths, default=0.0) + 0.1, setting.measures.full_width * _MOST_CONTACT)


def _contact(lines: Sequence[str], width: float, setting: Setting, parent: Element) -> list[Strip]:
    column = Column(setting.measures.full_width - width, width, Side.END)
    type_ = setting.measures.frame_type(11, 14.4)
    return stacked(
        (
            text_block(
                plain(one_line(line)), type_, column, setting=setting, tag="P", parent=parent
            )
            for line in lines
        ),
        gap=0,
    )


def _centred(strips: Sequence[Strip], height: float) -> list[TextInk]:
    top = (height - total(strips)) / 2
    return list(overlay([Strip(height=top), *strips]))
