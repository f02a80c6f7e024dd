"""A document under construction: sections with their headings, one below the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from consultant_app.reports.layout.blocks import Column, Setting, label, overlay, rule
from consultant_app.reports.layout.drawing import Chapter
from consultant_app.reports.layout.strips import (
    ShapeInk,
    Strip,
    after,
    beside,
    bound,
    total,
)
from consultant_app.reports.layout.structure import Element

_HAIRLINE_PT = 0.6
_ABOVE_RULE, _BELOW_RULE = 0.45, 0.62
_BELOW_HEADING = 0.25
_PARAGRAPH_GAP = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the letter with a heading.

    Attributes:
        title: its heading, which a page that continues it repeats.
        build: makes its content below the element it is given; no content, no section.
        below: the space that its content keeps below itself, in lines.
        room: the least height left on a page for it to start there, in points.
        whole: it starts where all of it fits, unless it is taller than half a page.
        wide: its heading stands above its content, which is as wide as the page.
    """

    title: str
    build: Callable[[Element], list[Strip]]
    below: float = _PARAGRAPH_GAP
    room: float = 0.0
    whole: bool = False
    wide: bool = False


@dataclass
class Manuscript:
    """What a document has so far: its tree, its strips, its outline.

    `below` is the space, in lines, that the last block keeps below itself. The first page wants to
    carry so many strips as `told_first` says.
    """

    setting: Setting
    continued: str
    root: Element = field(default_factory=lambda: Element("Document", kept=True))
    strips: list[Strip] = field(default_factory=list)
    chapters: list[Chapter] = field(default_factory=list)
    below: float = 0.0
    told_first: int = 0

    def add(self, strips: Sequence[Strip], *, gap: float) -> None:
        """Put STRIPS below what is there, GAP lines between."""
        lead = (gap + self.below) * self.setting.measures.line
        self.strips.extend(after(lead, strips))
        self.below = 0.0

    def add_section(self, section: Section, *, gap: float = 0.0) -> None:
        """Put SECTION below what is there: after GAP lines, or after a rule if GAP is 0."""
        measures = self.setting.measures
        sect = Element("Sect", self.root, title=section.title)
        above = section.wide or not measures.hanging
        width = measures.full_width if above else measures.heading_width
        head = self._heading(section.title, sect, width)
        body = section.build(sect)
        if not body:
            self.root.children.remove(sect)
            return
        self.chapters.append(Chapter(section.title, sect.children[0]))
        first, *others = self._headed(head, body, above=above)
        height = total((first, *others))
        again = self._headed(
            self._heading(f"{section.title} {self.continued}", None, width), [], above=above
        )
        lead, inks = (gap * measures.line, ()) if gap else self._ruled()
        fits = section.whole and height <= measures.height / 2
        room = max(section.room, total(head), height if fits else 0.0)
        self.strips.append(replace(first, lead=lead, lead_inks=inks, room=room, clears=True))
        self.strips += [replace(strip, carry=(*again, *strip.carry)) for strip in others]
        self.below = section.below

    def _heading(self, title: str, parent: Element | None, width: float) -> list[Strip]:
        column, type_ = Column(0, width), self.setting.measures.type(13, 16.5)
        return label(title, type_, column, setting=self.setting, tag="H2", parent=parent)

    def _headed(self, head: Sequence[Strip], body: Sequence[Strip], *, above: bool) -> list[Strip]:
        """Return BODY with HEAD beside it, or ABOVE where it has no column of its own."""
        if above:
            gap = _BELOW_HEADING * self.setting.measures.line
            return [*head, *after(gap, bound(body))] if body else [*head, Strip(height=gap)]
        first, *others = beside(body, overlay(head))
        return [replace(first, reach=total(head)), *others]

    def _ruled(self) -> tuple[float, tuple[ShapeInk, ...]]:
        """Return the gap between two sections and the rule in it."""
        measures = self.setting.measures
        above = (self.below + _ABOVE_RULE) * measures.line
        below = _BELOW_RULE * measures.line
        line = rule(
            0,
            measures.full_width,
            above,
            line_pt=_HAIRLINE_PT,
            colour=self.setting.palette.hairline,
        )
        return above + below, (line,)
