"""How a page gets onto paper: what the printer is asked for, and whether the page fits there.

Lengths are points, 72 to an inch. Pages count from 1, the last one included.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from consultant_app.domain.problems import Problem

_SAME_PT = 4.0
_HAIR_PT = 1.0


class Sides(StrEnum):
    """On which sides of a sheet it is printed; the words are those of CUPS."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """What a printer is asked to do with a PDF.

    `media` names the paper as CUPS does, "A4"; empty is what the printer holds. A page is printed
    in its true size unless it was agreed that it `fits` the paper. `pages` is like "1-2,4"; empty
    is all of them.
    """

    printer: str
    media: str = ""
    copies: int = 1
    pages: str = ""
    sides: Sides = Sides.ONE
    fits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedToPrinter:
    """A page that the printer took at a moment; whether it came out on paper nobody told us.

    `again` is False where the same hand-over was asked for before and was not repeated.
    """

    printer: str
    at: datetime
    waits: bool = False
    again: bool = True


@dataclass(frozen=True, slots=True)
class Extent:
    """A width and a height."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Edges:
    """How far something keeps away from the left, top, right and bottom edge."""

    left: float = 0
    top: float = 0
    right: float = 0
    bottom: float = 0


class PaperTrouble(StrEnum):
    """Why a page does not go onto a paper as it is."""

    OTHER_PAPER = "other paper"
    EDGE_CUT = "edge cut"


class PrintingNotHere(Problem):
    """This system has no queue that takes pages from a command."""


class NoPrinter(Problem):
    """No printer is set up on this computer, or none is the usual one."""

    known: tuple[str, ...] = ()


class PrinterGone(Problem):
    """The printer that was asked for is not there; `known` are those that are."""

    printer: str
    known: tuple[str, ...] = ()


class PrinterRefused(Problem):
    """The printer did not take the page; `why` is what its queue says."""

    printer: str
    why: str


def paper_trouble(page: Extent, paper: Extent, *, free: Edges, ink: Edges) -> PaperTrouble | None:
    """Return what would go wrong if PAGE went onto PAPER in its true size; None: nothing.

    Args:
        page: how big the page is.
        paper: how big the paper in the printer is.
        free: what the printer leaves white at each edge, whatever it is asked for.
        ink: how far the print of the page keeps away from each of its edges.
    """
    if not _is_same(page, paper):
        return PaperTrouble.OTHER_PAPER
    pairs = zip(_all(free), _all(ink), strict=True)
    if any(white > kept + _HAIR_PT for white, kept in pairs):
        return PaperTrouble.EDGE_CUT
    return None


def percent_to_fit(page: Extent, paper: Extent, *, free: Edges) -> int:
    """Return at how many percent of its true size PAGE fits what can be printed of PAPER."""
    wide = (paper.width - free.left - free.right) / page.width
    high = (paper.height - free.top - free.bottom) / page.height
    return int(100 * min(wide, high, 1.0))


def _is_same(page: Extent, paper: Extent) -> bool:
    wide, high = abs(page.width - paper.width), abs(page.height - paper.height)
    return wide <= _SAME_PT and high <= _SAME_PT


def _all(edges: Edges) -> tuple[float, float, float, float]:
    return (edges.left, edges.top, edges.right, edges.bottom)
