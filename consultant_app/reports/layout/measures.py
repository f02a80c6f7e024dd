"""The grid, the rhythm and the letter sizes of a page (report.md 6.1, 6.2, 6.4), in points."""

from dataclasses import dataclass

from consultant_app.domain.options import PageOptions, Paper, PrintSize
from consultant_app.reports.layout.lines import Type

MM = 72 / 25.4

_BODIES = {
    PrintSize.STANDARD: Type(12.5, 16.8),
    PrintSize.LARGE: Type(17, 23),
    PrintSize.EXTRA_LARGE: Type(20, 27),
}
_PEN, _SHORT_PEN = 14 * MM, 9 * MM
_POSTED_MARGIN = 25 * MM
_SMALL_BODY = Type(12, 16)
_PAPERS = {Paper.A4: (210 * MM, 297 * MM), Paper.LETTER: (215.9 * MM, 279.4 * MM)}


@dataclass(frozen=True, slots=True)
class Tightness:
    """How far a page is pulled together to save a sheet (report.md 8, rule 8).

    Gaps and photos get a share of what they have normally; a pen gets less room. Only standard
    print may have small letters: the other sizes are for weak eyes. Where no sheet can be saved,
    the page may be parted instead: what follows *What happens next* starts on a page of its own.
    """

    rhythm: float = 1.0
    photos: float = 1.0
    small_letters: bool = False
    short_pen: bool = False
    parted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The distances of one document.

    Attributes:
        margin: at the left, where a punch needs it; `far_margin` at the right.
        print_scale: the print size against the standard one.
        scale: the size of the letters against standard print; smaller than `print_scale` where
            letters are tightened, which letterhead and footer are not.
        line: the unit of the rhythm: the body's leading, already tightened.
        hanging: headings stand in a column of their own.
        photos: the share of their width that photos get.
        pen: the free height for a signature by hand.
    """

    paper: tuple[float, float]
    margin: float
    far_margin: float
    top: float
    bottom: float
    print_scale: float
    scale: float
    hanging: bool
    line: float
    photos: float
    pen: float
    body: Type
    lead: Type

    @property
    def full_width(self) -> float:
        """Return the width between the margins."""
        return self.paper[0] - self.margin - self.far_margin

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

    def frame_type(self, size: float, leading: float) -> Type:
        """Return a type of the letterhead or the footer, which nothing tightens."""
        return Type(size * self.print_scale, leading * self.print_scale)


def measures(
    options: PageOptions, tightness: Tightness = Tightness(), *, posted: bool = False
) -> Measures:
    """Return the measures that OPTIONS ask for; a POSTED page has the left margin of letters."""
    standard = options.print_size is PrintSize.STANDARD
    normal = _BODIES[options.print_size]
    body = _SMALL_BODY if standard and tightness.small_letters else normal
    scale = body.size / _BODIES[PrintSize.STANDARD].size
    far_margin = (19 if options.paper is Paper.LETTER else 20) * MM
    on_letter = options.paper is Paper.LETTER and standard
    return Measures(
        paper=_PAPERS[options.paper],
        margin=_POSTED_MARGIN if posted else far_margin,
        far_margin=far_margin,
        top=(13 if on_letter else 15) * MM,
        bottom=(18 if on_letter else 20) * MM,
        print_scale=normal.size / _BODIES[PrintSize.STANDARD].size,
        scale=scale,
        hanging=standard,
        line=body.leading * tightness.rhythm,
        photos=tightness.photos,
        pen=_SHORT_PEN if tightness.short_pen else _PEN,
        body=body,
        lead=Type(13 * scale, 17.5 * scale),
    )
