"""The line at the foot of every page: whose page it is, and which of how many."""

from collections.abc import Callable
from dataclasses import replace

from consultant_app.reports.layout.blocks import Setting
from consultant_app.reports.layout.lines import Line, broken
from consultant_app.reports.layout.strips import TextInk
from consultant_app.reports.layout.text import Spans, one_line, plain

_SIZE, _LEADING = 10, 13.8
_GAP_PT = 12
# Between the parts of the line stands more air than between words.
_DOT, _AIRY_DOT = " · ", " \xa0·\xa0 "


def footer(
    left: Spans, page_words: str, *, setting: Setting
) -> Callable[[int, int], tuple[TextInk, ...]]:
    """Return what sets the footer of page n of m, as PAGE_WORDS say with {n} and {m}.

    What stands at the LEFT is cut where it would meet the page's number.
    """
    measures = setting.measures
    type_ = measures.frame_type(_SIZE, _LEADING)

    def footer_of(number: int, pages: int) -> tuple[TextInk, ...]:
        words = page_words.replace("{n}", str(number)).replace("{m}", str(pages))
        right = _single(plain(one_line(words)), measures.full_width, setting)
        end = measures.full_width - right.width_pt
        start = _single(_airy(left), end - _GAP_PT, setting)
        return tuple(
            TextInk(x=x, drop=0, line=line, size=type_.size, element=None)
            for x, line in ((0, start), (end, right))
        )

    return footer_of


def _airy(spans: Spans) -> Spans:
    return tuple(replace(span, text=span.text.replace(_DOT, _AIRY_DOT)) for span in spans)


def _single(spans: Spans, width: float, setting: Setting) -> Line:
    """Return the first line of SPANS, the whole of it where it fits."""
    type_ = setting.measures.frame_type(_SIZE, _LEADING)
    lines = broken(spans, type_, fonts=setting.fonts, width_pt=width)
    return lines[0] if lines else Line((), 0.0)
