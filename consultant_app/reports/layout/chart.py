"""The chart of a review: for each month a solid bar beside an outlined one, told apart in grey.

The value stands over each bar, so there is no grid and no axis to read. It is one figure: who
hears the page gets all values as its description.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from consultant_app.domain.review_document import ChartMonth, MonthChart
from consultant_app.reports.layout.blocks import Column, Setting
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import Type, broken, natural_width
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import FigureInk, Strip, TextInk
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Spans, plain

_TALLEST = 38 * MM
_BAR, _BETWEEN_BARS = 6 * MM, 1.4 * MM
_MOST_OF_MONTH = 0.7  # of the width of a month, that its two bars take at most
_OUTLINE_PT, _BASELINE_PT, _MARK_PT = 1.1, 0.9, 0.7
_BOX = 3.7 * MM
_BOX_GAP, _LEGEND_GAP = 2.2 * MM, 8 * MM
_VALUE_GAP = 3.0
_NO_LIMIT = 10_000.0

_Shape = Callable[[Canvas, float, float], None]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the parts stand, in points: from the left of the column, below the chart's top."""

    column: Column
    month_width: float
    bar: float
    baseline: float
    per_unit: float
    names: Type
    legend_rows: int


def chart(months: MonthChart, column: Column, *, setting: Setting, parent: Element) -> list[Strip]:
    """Return the chart of MONTHS, as wide as COLUMN, as one strip that is never cut."""
    figure = Element("Figure", parent, alt=months.alt)
    place = _placed(months, column, setting)
    texts = (*_legend(months, place, setting, figure), *_labels(months, place, setting, figure))
    height = _bottom(months, place, setting)
    drawn = FigureInk(
        x=column.x,
        drop=height,
        width=column.width,
        height=height,
        draw=_drawing(months, place, height, setting),
        element=figure,
    )
    return [Strip(height=height, inks=(drawn, *texts))]


def _placed(months: MonthChart, column: Column, setting: Setting) -> _Place:
    sizes = setting.measures
    width = column.width / len(months.months)
    bar = min(_BAR * sizes.scale, (width * _MOST_OF_MONTH - _BETWEEN_BARS) / 2)
    most = max(1, *(max(m.asked, m.planned) for m in months.months))
    rows = _legend_rows(months, column, setting)
    top = rows * sizes.body.leading * 1.15 + sizes.body.leading + _VALUE_GAP
    return _Place(
        column=column,
        month_width=width,
        bar=bar,
        baseline=top + _TALLEST,
        per_unit=_TALLEST / most,
        names=_fitting([m.name for m in months.months], width, setting),
        legend_rows=rows,
    )


def _fitting(names: Sequence[str], width: float, setting: Setting) -> Type:
    """Return the body's type, smaller where the longest of NAMES would not fit into a month."""
    body, fonts = setting.measures.body, setting.fonts
    longest = max(natural_width(_semibold(name), body, fonts=fonts) for name in names)
    share = min(1.0, (width - 1.0) / longest)
    return Type(body.size * share, body.leading)


def _legend_rows(months: MonthChart, column: Column, setting: Setting) -> int:
    """Return 1, or 2 where both entries do not fit side by side."""
    body, fonts = setting.measures.body, setting.fonts
    box = (_BOX + _BOX_GAP) * setting.measures.scale
    widths = (natural_width(plain(t), body, fonts=fonts) for t in (months.asked, months.planned))
    return 1 if sum(widths) + 2 * box + _LEGEND_GAP <= column.width else 2


def _entries(
    months: MonthChart, place: _Place, setting: Setting
) -> Iterator[tuple[str, float, int]]:
    """Yield the entries of the legend: words, distance from the left, row."""
    box = (_BOX + _BOX_GAP) * setting.measures.scale
    first = natural_width(plain(months.asked), setting.measures.body, fonts=setting.fonts)
    beside = place.legend_rows == 1
    yield months.asked, 0.0, 0
    yield months.planned, box + first + _LEGEND_GAP if beside else 0.0, 0 if beside else 1


def _legend(
    months: MonthChart, place: _Place, setting: Setting, figure: Element
) -> Iterator[TextInk]:
    body = setting.measures.body
    box = (_BOX + _BOX_GAP) * setting.measures.scale
    for words, left, row in _entries(months, place, setting):
        drop = row * body.leading + _ascent(body)
        yield _text(plain(words), place.column.x + left + box, drop, body, setting, figure)


def _labels(
    months: MonthChart, place: _Place, setting: Setting, figure: Element
) -> Iterator[TextInk]:
    """Yield each month's values and its name, and below the current ones what they are."""
    body, left = setting.measures.body, place.column.x
    for at, month in enumerate(months.months):
        middle = left + (at + 0.5) * place.month_width
        for value, x, spans in _values(month, place, middle):
            drop = place.baseline - value * place.per_unit - _VALUE_GAP
            yield _centred(spans, x, drop, body, setting, figure)
        name = _semibold(month.name) if month.current else plain(month.name)
        drop = place.baseline + _ascent(body) + _VALUE_GAP
        yield _centred(name, middle, drop, place.names, setting, figure)
    if span := _current(months, place):
        middle = left + (span[0] + span[1]) / 2
        words = plain(months.this_period, weight=Weight.SEMIBOLD, accent=True)
        drop = place.baseline + body.leading + 2 * _VALUE_GAP + _ascent(body)
        yield _centred(words, middle, drop, _small(setting), setting, figure)


def _values(
    month: ChartMonth, place: _Place, middle: float
) -> tuple[tuple[int, float, Spans], tuple[int, float, Spans]]:
    aside = (place.bar + _BETWEEN_BARS) / 2
    return (
        (month.asked, middle - aside, plain(str(month.asked), weight=Weight.BOLD)),
        (month.planned, middle + aside, plain(str(month.planned))),
    )


def _current(months: MonthChart, place: _Place) -> tuple[float, float] | None:
    """Return from where to where the current months stand; None where all or none of them are."""
    now = [at for at, month in enumerate(months.months) if month.current]
    if not now or len(now) == len(months.months):
        return None
    return now[0] * place.month_width, (now[-1] + 1) * place.month_width


def _bottom(months: MonthChart, place: _Place, setting: Setting) -> float:
    leading = setting.measures.body.leading
    rows = 2 if _current(months, place) else 1
    return place.baseline + rows * (leading + _VALUE_GAP)


def _drawing(months: MonthChart, place: _Place, height: float, setting: Setting) -> _Shape:
    """Return what draws the bars, the baseline, the marks of the legend and of this period."""
    palette = setting.palette

    def draw(canvas: Canvas, x: float, y: float) -> None:
        top = y + height
        canvas.setFillColorRGB(*palette.accent)
        canvas.setStrokeColorRGB(*palette.accent)
        for (_, left, row), solid in zip(
            _entries(months, place, setting), (True, False), strict=True
        ):
            _legend_box(canvas, x + left, top, row, setting, solid=solid)
        for at, month in enumerate(months.months):
            _bars(canvas, month, place, x + (at + 0.5) * place.month_width, top - place.baseline)
        if span := _current(months, place):
            line = top - place.baseline - setting.measures.body.leading - 1.6 * _VALUE_GAP
            canvas.setLineWidth(_MARK_PT)
            canvas.line(x + span[0], line, x + span[1], line)
        canvas.setStrokeColorRGB(*palette.ink)
        canvas.setLineWidth(_BASELINE_PT)
        canvas.line(x, top - place.baseline, x + place.column.width, top - place.baseline)

    return draw


def _legend_box(
    canvas: Canvas, x: float, top: float, row: int, setting: Setting, *, solid: bool
) -> None:
    body, side = setting.measures.body, _BOX * setting.measures.scale
    bottom = top - row * body.leading - _ascent(body) - side * 0.06
    _rect(canvas, x, bottom, side, side, solid=solid)


def _bars(canvas: Canvas, month: ChartMonth, place: _Place, middle: float, bottom: float) -> None:
    """Draw both bars of MONTH; nothing stands where there was nothing."""
    left = middle - _BETWEEN_BARS / 2 - place.bar
    if month.asked:
        _rect(canvas, left, bottom, place.bar, month.asked * place.per_unit, solid=True)
    if month.planned:
        right, tall = middle + _BETWEEN_BARS / 2, month.planned * place.per_unit
        _rect(canvas, right, bottom, place.bar, tall, solid=False)


def _rect(canvas: Canvas, x: float, y: float, width: float, height: float, *, solid: bool) -> None:
    """Draw a bar; the line of an outlined one lies inside, so that both are as large."""
    if solid:
        canvas.rect(x, y, width, height, stroke=0, fill=1)
        return
    half = _OUTLINE_PT / 2
    canvas.setLineWidth(_OUTLINE_PT)
    canvas.rect(x + half, y + half, width - 2 * half, max(0.1, height - 2 * half), fill=0)


def _centred(
    spans: Spans, middle: float, drop: float, type_: Type, setting: Setting, figure: Element
) -> TextInk:
    width = natural_width(spans, type_, fonts=setting.fonts)
    return _text(spans, middle - width / 2, drop, type_, setting, figure)


def _text(
    spans: Spans, x: float, drop: float, type_: Type, setting: Setting, figure: Element
) -> TextInk:
    (line, *_) = broken(spans, type_, fonts=setting.fonts, width_pt=_NO_LIMIT)
    return TextInk(x=x, drop=drop, line=line, size=type_.size, element=figure)


def _semibold(text: str) -> Spans:
    return plain(text, weight=Weight.SEMIBOLD)


def _small(setting: Setting) -> Type:
    return setting.measures.type(11, 14.4)


def _ascent(type_: Type) -> float:
    """Return how far below the top of a line its baseline stands."""
    return type_.leading * 0.75
