"""The top of a letter, as wide as the page: letterhead, headline, greeting, the panel."""

from collections.abc import Sequence
from dataclasses import dataclass

from consultant_app.domain.page_document import PostedTo
from consultant_app.domain.summaries import Letterhead
from consultant_app.reports.layout.blocks import Column, Setting, line_strips, text_block
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import balanced
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.sections import Manuscript
from consultant_app.reports.layout.strips import Strip, after, total
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Spans, one_line, plain
from consultant_app.reports.letter.items import panel
from consultant_app.reports.letter.letterhead import letterhead_or_lines, letterhead_within
from consultant_app.reports.letter.window import FIELD_TOP, window

_ABOVE_KICKER, _ABOVE_KICKER_SHORT = 8 * MM, 7 * MM
# A letterhead that is taller is no longer one.
_MOST_OF_PAGE = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a letter opens with. `panel` are labels and texts; `panel_title` is heard, not seen.

    `posted_to` stands in the window of an envelope, if it goes into one.
    """

    letterhead: Letterhead
    kicker: str
    headline: str
    greeting: str
    thanks: str
    panel_title: str
    panel: Sequence[tuple[str, Spans]]
    posted_to: PostedTo | None = None


def add_opening(opening: Opening, manuscript: Manuscript, *, short: bool = False) -> None:
    """Put OPENING at the top of MANUSCRIPT; a SHORT letter stands a little closer to its head."""
    setting, root = manuscript.setting, manuscript.root
    sizes = setting.measures
    full = Column(0, sizes.full_width)

    def text(words: str) -> list[Strip]:
        return text_block(plain(words), sizes.body, full, setting=setting, tag="P", parent=root)

    kicker = plain(opening.kicker, weight=Weight.SEMIBOLD, accent=True)
    above_kicker = _ABOVE_KICKER_SHORT if short else _ABOVE_KICKER
    manuscript.add(_head(opening, setting, root), gap=0)
    manuscript.add(
        after(
            0.0 if opening.posted_to else above_kicker,
            text_block(kicker, sizes.type(11, 15), full, setting=setting, tag="P", parent=root),
        ),
        gap=0,
    )
    manuscript.add(after(2, _headline(opening.headline, setting, root)), gap=0)
    manuscript.add(text(opening.greeting), gap=0.62)
    manuscript.add(text(opening.thanks), gap=0.32)
    in_short = Element("Sect", root, title=opening.panel_title)
    manuscript.add(panel(opening.panel, setting=setting, parent=in_short), gap=0.6)


def _head(opening: Opening, setting: Setting, root: Element) -> list[Strip]:
    """Return the letterhead, and below it what an envelope's window shows."""
    if opening.posted_to is None:
        most = _MOST_OF_PAGE * setting.measures.height
        return letterhead_or_lines(opening.letterhead, most, setting=setting, parent=root)
    most = FIELD_TOP - setting.measures.top
    head = letterhead_within(opening.letterhead, most, setting=setting, parent=root)
    below = window(opening.posted_to, above=total(head), setting=setting, parent=root)
    return [*head, *below]


def _headline(words: str, setting: Setting, root: Element) -> list[Strip]:
    """Return the headline, its lines of about the same length."""
    type_ = setting.measures.type(23.5, 27.5)
    width = setting.measures.full_width
    lines = balanced(
        plain(one_line(words), weight=Weight.BOLD), type_, fonts=setting.fonts, width_pt=width
    )
    return line_strips(lines, type_, Column(0, width), setting=setting, element=Element("H1", root))
