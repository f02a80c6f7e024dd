"""The structure tree of a document: what each mark on paper is, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked sequence of a page's content; both numbers count from 0."""

    page: int
    mcid: int


class Element:
    """One node of the tree. Nodes are made in story order; content joins them while drawing."""

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        *,
        title: str = "",
        alt: str = "",
        scope: str = "",
        kept: bool = False,
    ) -> None:
        self.tag = tag
        self.title = title
        self.alt = alt
        self.scope = scope
        self.kept = kept
        self.parent = parent
        self.children: list[Element] = []
        self.marks: list[Mark] = []
        self.box: tuple[float, float, float, float] | None = None
        if parent is not None:
            parent.children.append(self)

    def is_empty(self) -> bool:
        """Tell whether nothing was drawn for this element or below it.

        An element that is `kept` stays all the same: a table needs its empty cells.
        """
        return not (self.kept or self.marks or any(not c.is_empty() for c in self.children))


def walk(element: Element) -> Iterator[Element]:
    """Yield ELEMENT and everything below it that was drawn, in reading order."""
    if element.is_empty():
        return
    yield element
    for child in element.children:
        yield from walk(child)
