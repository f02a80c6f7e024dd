"""A document under construction: sections with their headings, one below the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from consultant_app.reports.layout.blocks import Column, Setting, label, overlay, rule
from consultant_app.reports.layout.drawing import Chapter
from consultant_app.reports.layout.strips import (
    ShapeInk,
    Strip,
    after,
    at_least,
    beside,
    bound,
    total,
)
from consultant_app.reports.layout.structure import Element

_HAIRLINE_PT = 0.6
_ABOVE_RULE, _BELOW_RULE = 0.45, 0.62
_BELOW_HEADING = 0.2


@dataclass
class Draft:
    """What a document has so far: its tree, its strips, its outline."""

    setting: Setting
    continued: str
    root: Element = field(default_factory=lambda: Element("Document"))
    strips: list[Strip] = field(default_factory=list)
    chapters: list[Chapter] = field(default_factory=list)

    def add(self, strips: Sequence[Strip], *, gap: float = 0.0) -> None:
        """Put STRIPS below what is there, GAP between."""
        self.strips.extend(after(gap, strips))

    def add_section(
        self, title: str, build: Callable[[Element], list[Strip]], *, gap: float = 0.0, room: float = 0.0
    ) -> None:
        """Put a section below what is there.

        Args:
            title: its heading, which a page that continues it repeats.
            build: makes the section's content below the element it is given.
            gap: space above it without a rule; 0 sets a rule between.
            room: the least height left on the page for the section to start there.
        """
        section = Element("Sect", self.root, title=title)
        head = self._heading(title, section)
        body = build(section)
        if not body:
            self.root.children.remove(section)
            return
        self.chapters.append(Chapter(title, section.children[0]))
        first, *others = self._headed(head, body)
        again = tuple(self._headed(self._heading(f"{title} {self.continued}", None), []))
        lead, inks = (gap, ()) if gap else self._ruled()
        self.strips.append(replace(first, lead=lead, lead_inks=inks, room=room))
        self.strips += [replace(strip, carry=(*again, *strip.carry)) for strip in others]

    def _heading(self, title: str, parent: Element | None) -> list[Strip]:
        measures = self.setting.measures
        column = Column(0, measures.heading_width)
        type_ = measures.type(13, 16.5)
        return label(title, type_, column, setting=self.setting, tag="H2", parent=parent)

    def _headed(self, head: Sequence[Strip], body: Sequence[Strip]) -> list[Strip]:
        """Return BODY with HEAD beside it, or above where there is no column for headings."""
        measures = self.setting.measures
        if not measures.hanging:
            gap = _BELOW_HEADING * measures.line
            return [*head, *after(gap, bound(body))] if body else [*head, Strip(height=gap)]
        if not body:
            return beside([], overlay(head))
        return at_least(total(head), beside(body, overlay(head)))

    def _ruled(self) -> tuple[float, tuple[ShapeInk, ...]]:
        """Return the gap between two sections and the rule in it."""
        measures = self.setting.measures
        above, below = _ABOVE_RULE * measures.line, _BELOW_RULE * measures.line
        line = rule(
            0,
            measures.full_width,
            above,
            line_pt=_HAIRLINE_PT,
            colour=self.setting.palette.hairline,
        )
        return above + below, (line,)
