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
_CUT = " …"
_MOST_LETTERS = 160  # more never fit into one line


def footer(
    left: Spans, page_words: str, *, setting: Setting
) -> Callable[[int, int], tuple[TextInk, ...]]:
    """Return what sets the footer of page n of m, as PAGE_WORDS say with {n} and {m}.

    Where what stands at the LEFT would meet the page's number, its first part (a name) is cut
    between words; what follows the dot (the day) stays.
    """
    measures = setting.measures
    type_ = measures.frame_type(_SIZE, _LEADING)

    def footer_of(number: int, pages: int) -> tuple[TextInk, ...]:
        words = page_words.replace("{n}", str(number)).replace("{m}", str(pages))
        right = _single(plain(one_line(words)), measures.full_width, setting)
        end = measures.full_width - right.width_pt
        start = _fitted(_airy(left), end - _GAP_PT, setting)
        return tuple(
            TextInk(x=x, drop=0, line=line, size=type_.size, element=None)
            for x, line in ((0, start), (end, right))
        )

    return footer_of


def _airy(spans: Spans) -> Spans:
    return tuple(replace(span, text=span.text.replace(_DOT, _AIRY_DOT)) for span in spans)


def _fitted(spans: Spans, width: float, setting: Setting) -> Line:
    """Return SPANS as one line, words of its first part left out until the whole fits."""
    if _lines(spans, width, setting) <= 1:
        return _single(spans, width, setting)
    name, dot, rest = "".join(span.text for span in spans).partition(_AIRY_DOT)
    name = name[:_MOST_LETTERS]
    while _lines(spans, width, setting) > 1 and " " in name:
        name = name.rpartition(" ")[0]
        spans = plain(f"{name}{_CUT}{dot}{rest}")
    return _single(spans, width, setting)


def _lines(spans: Spans, width: float, setting: Setting) -> int:
    type_ = setting.measures.frame_type(_SIZE, _LEADING)
    return len(broken(spans, type_, fonts=setting.fonts, width_pt=width))


def _single(spans: Spans, width: float, setting: Setting) -> Line:
    """Return the first line of SPANS, the whole of it where it fits."""
    type_ = setting.measures.frame_type(_SIZE, _LEADING)
    lines = broken(spans, type_, fonts=setting.fonts, width_pt=width)
    return lines[0] if lines else Line((), 0.0)
