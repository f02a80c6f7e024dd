"""Write lines of text as PDF operators, letter by letter as they were typed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from consultant_app.reports.layout.colours import Palette
from consultant_app.reports.layout.fonts import Word
from consultant_app.reports.layout.lines import Line
from consultant_app.reports.layout.tagging import TaggedCanvas

_SMALLEST_MOVE = 0.5


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line with its size and the point where its baseline starts on the page."""

    line: Line
    size: float
    x: float
    y: float


def text_operators(lines: Sequence[SetLine], canvas: TaggedCanvas, palette: Palette) -> str:
    """Return the operators that write LINES on CANVAS."""
    return "\n".join(["BT", *_operators(lines, canvas, palette), "ET"])


def _operators(lines: Iterable[SetLine], canvas: TaggedCanvas, palette: Palette) -> Iterator[str]:
    colour: object = None
    face = ""
    for set_line in lines:
        yield f"1 0 0 1 {set_line.x:.3f} {set_line.y:.3f} Tm"
        for piece in set_line.line.pieces:
            wanted = palette.accent if piece.accent else palette.ink
            if wanted != colour:
                colour = wanted
                yield "{:.4g} {:.4g} {:.4g} rg".format(*wanted)
            for subset, letters in _letters(piece.word, canvas):
                if (chosen := f"{subset} {set_line.size:g} Tf") != face:
                    face = chosen
                    yield chosen
                yield letters


def _letters(word: Word, canvas: TaggedCanvas) -> Iterator[tuple[str, str]]:
    """Yield each stretch of WORD that one subset of its font has: its name and its operator."""
    moves = _moves(word)
    start = 0
    for name, codes in canvas.encoded(word.font, word.text):
        end = start + len(codes)
        yield name, _shown(codes, moves[start:end], canvas)
        start = end


def _moves(word: Word) -> list[float]:
    """Return how far left the pen moves after each character, in thousandths of the size."""
    widths = word.font.face.charWidths
    return [
        widths[32 if char == "\xa0" else ord(char)] - advance
        for char, advance in zip(word.text, word.advances, strict=True)
    ]


def _shown(codes: bytes, moves: Sequence[float], canvas: TaggedCanvas) -> str:
    if not any(abs(move) >= _SMALLEST_MOVE for move in moves):
        return f"({canvas.escaped(codes)}) Tj"
    parts: list[str] = []
    start = 0
    for place, move in enumerate(moves, start=1):
        if abs(move) >= _SMALLEST_MOVE:
            parts.append(f"({canvas.escaped(codes[start:place])}) {move:g}")
            start = place
    if start < len(codes):
        parts.append(f"({canvas.escaped(codes[start:])})")
    return f"[{' '.join(parts)}] TJ"
