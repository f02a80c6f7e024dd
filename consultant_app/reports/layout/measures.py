"""The grid, the rhythm and the letter sizes of a page (report.md 6.1, 6.2, 6.4), in points."""

from dataclasses import dataclass

from consultant_app.domain.options import PageOptions, Paper, PrintSize
from consultant_app.reports.layout.lines import Type

MM = 72 / 25.4

_BODY_SIZES = {PrintSize.STANDARD: 12.5, PrintSize.LARGE: 17.0, PrintSize.EXTRA_LARGE: 20.0}
_PAPERS = {Paper.A4: (210 * MM, 297 * MM), Paper.LETTER: (215.9 * MM, 279.4 * MM)}


@dataclass(frozen=True, slots=True)
class Tightness:
    """How far a page is pulled together to save a sheet (report.md 8, rule 8)."""

    rhythm: float = 1.0
    photos: float = 1.0
    body_size: float = 12.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The distances of one document.

    `scale` is the print size against the standard one. `line` is the unit of the rhythm: the
    body's leading, already tightened. With `hanging` headings stand in a column of their own.
    """

    paper: tuple[float, float]
    margin: float
    top: float
    bottom: float
    scale: float
    hanging: bool
    line: float
    photos: float
    body: Type
    lead: Type

    @property
    def full_width(self) -> float:
        """Return the width between the margins."""
        return self.paper[0] - 2 * self.margin

    @property
    def text_x(self) -> float:
        """Return the distance of the text column from the left margin."""
        return 46 * MM if self.hanging else 0.0

    @property
    def text_width(self) -> float:
        """Return the width of the text column."""
        return self.full_width - self.text_x

    @property
    def heading_width(self) -> float:
        """Return the width that a section heading may take."""
        return 40 * MM if self.hanging else self.full_width

    @property
    def height(self) -> float:
        """Return the height of the text area."""
        return self.paper[1] - self.top - self.bottom

    def type(self, size: float, leading: float) -> Type:
        """Return a type given in standard print, in proportion."""
        return Type(size * self.scale, leading * self.scale)


def measures(options: PageOptions, tightness: Tightness = Tightness()) -> Measures:
    """Return the measures that OPTIONS ask for."""
    standard = options.print_size is PrintSize.STANDARD
    scale = _BODY_SIZES[options.print_size] / 12.5
    body, lead = _body_and_lead(options.print_size, tightness)
    on_letter = options.paper is Paper.LETTER and standard
    return Measures(
        paper=_PAPERS[options.paper],
        margin=(19 if options.paper is Paper.LETTER else 20) * MM,
        top=(13 if on_letter else 15) * MM,
        bottom=(18 if on_letter else 20) * MM,
        scale=scale,
        hanging=standard,
        line=body.leading * tightness.rhythm,
        photos=tightness.photos,
        body=body,
        lead=lead,
    )


def _body_and_lead(size: PrintSize, tightness: Tightness) -> tuple[Type, Type]:
    """Return both types; only standard print may shrink, the others are for weak eyes."""
    if size is PrintSize.LARGE:
        return Type(17, 23), Type(17.68, 23.8)
    if size is PrintSize.EXTRA_LARGE:
        return Type(20, 27), Type(20.8, 28)
    if tightness.body_size < 12.5:
        return Type(12, 16), Type(12.5, 16.8)
    return Type(12.5, 16.8), Type(13, 17.5)
