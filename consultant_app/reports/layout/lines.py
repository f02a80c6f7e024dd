"""Break text into lines: greedy, ragged, without hyphens; only too long words are cut."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from consultant_app.reports.layout.fonts import Fonts, Word
from consultant_app.reports.layout.text import Spans

_WORDS_AND_SPACES = re.compile(r" +|[^ ]+")
_CUT_AFTER = "/.-_"
_BALANCED_LINES = 4
# A last word alone takes another one down, where the line before has enough of them.
_WORDS_TO_GIVE = 4
_SHORT_LINE = 0.5
_LEAST_WIDTH_PT = 200.0  # headings and cells are narrower
_FUZZ_PT = 1e-6


@dataclass(frozen=True, slots=True)
class Type:
    """Size and leading of a text, in points; BESIDE is the size whose baseline it shares."""

    size: float
    leading: float
    beside: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line in one face and colour."""

    word: Word
    accent: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line as set. `width_pt` leaves out the space that a reader needs at its end."""

    pieces: tuple[Piece, ...]
    width_pt: float


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What is never broken: a word, or a cut part of one; `space` follows it."""

    pieces: tuple[Piece, ...]
    width_pt: float
    space: Piece | None


def broken(spans: Spans, type_: Type, *, fonts: Fonts, width_pt: float) -> tuple[Line, ...]:
    """Return SPANS, one paragraph, as lines no wider than WIDTH_PT; no short word ends it alone."""
    chunks = _fitting(_chunks(spans, type_, fonts), type_, width_pt)
    rows = _rows(chunks, type_, width_pt)
    wide = width_pt >= _LEAST_WIDTH_PT
    if wide and len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) >= _WORDS_TO_GIVE:
        joined = rows[-2][-1].width_pt + rows[-1][0].width_pt
        if joined < width_pt * _SHORT_LINE and rows[-2][-1].space is not None:
            rows[-2:] = [rows[-2][:-1], [rows[-2][-1], rows[-1][0]]]
    return _set(rows, type_)


def balanced(spans: Spans, type_: Type, *, fonts: Fonts, width_pt: float) -> tuple[Line, ...]:
    """Return SPANS broken at the narrowest width that needs no line more (a headline)."""
    chunks = _fitting(_chunks(spans, type_, fonts), type_, width_pt)
    best = _filled(chunks, type_, width_pt)
    if not 1 < len(best) <= _BALANCED_LINES:
        return best
    low, high = max(chunk.width_pt for chunk in chunks), width_pt
    while high - low > 0.5:
        middle = (low + high) / 2
        tried = _filled(chunks, type_, middle)
        if len(tried) > len(best):
            low = middle
        else:
            high, best = middle, tried
    return best


def natural_width(spans: Spans, type_: Type, *, fonts: Fonts) -> float:
    """Return the width of SPANS on a single line, in points."""
    return sum(
        word.width * type_.size / 1000
        for span in spans
        for word in fonts.words(span.text, span.weight)
    )


def _chunks(spans: Spans, type_: Type, fonts: Fonts) -> list[_Chunk]:
    """Return the words of SPANS; a word may run through several spans."""
    chunks: list[_Chunk] = []
    pieces: list[Piece] = []
    for span in spans:
        for text in _WORDS_AND_SPACES.findall(span.text):
            if text[0] != " ":
                words = fonts.words(text, span.weight)
                pieces.extend(Piece(word, span.accent) for word in words if word.text)
            elif pieces:
                (space,) = fonts.words(" ", span.weight)
                chunks.append(_chunk(pieces, type_, Piece(space, span.accent)))
                pieces = []
    if pieces:
        chunks.append(_chunk(pieces, type_, None))
    return chunks


def _chunk(pieces: list[Piece], type_: Type, space: Piece | None) -> _Chunk:
    width_pt = sum(piece.word.width for piece in pieces) * type_.size / 1000
    return _Chunk(tuple(pieces), width_pt, space)


def _fitting(chunks: list[_Chunk], type_: Type, width_pt: float) -> list[_Chunk]:
    """Return CHUNKS with those wider than WIDTH_PT cut."""
    if all(chunk.width_pt <= width_pt for chunk in chunks):
        return chunks
    return [
        part
        for chunk in chunks
        for part in ([chunk] if chunk.width_pt <= width_pt else _cut(chunk, type_, width_pt))
    ]


def _cut(chunk: _Chunk, type_: Type, width_pt: float) -> Iterator[_Chunk]:
    """Yield the parts of CHUNK that fit, cut after one of `/.-_` or else anywhere."""
    room = width_pt * 1000 / type_.size
    held: list[Piece] = []
    used = 0.0
    for piece in chunk.pieces:
        word, start, cut_at = piece.word, 0, 0
        for place, advance in enumerate(word.advances):
            if used + advance > room and (held or place > start):
                end = cut_at if cut_at > start else place
                held.extend(_part(piece, start, end))
                yield _chunk(held, type_, None)
                held, start, cut_at = [], end, 0
                used = sum(word.advances[end:place])
            used += advance
            if word.text[place] in _CUT_AFTER:
                cut_at = place + 1
        held.extend(_part(piece, start, len(word.text)))
    yield _chunk(held, type_, chunk.space)


def _part(piece: Piece, start: int, end: int) -> Iterator[Piece]:
    """Yield the characters of PIECE from START to END, if there are any."""
    word, advances = piece.word, piece.word.advances[start:end]
    if advances:
        part = Word(word.font, word.text[start:end], advances, sum(advances))
        yield Piece(part, piece.accent)


def _filled(chunks: list[_Chunk], type_: Type, width_pt: float) -> tuple[Line, ...]:
    """Return CHUNKS as lines, each as full as WIDTH_PT allows."""
    return _set(_rows(chunks, type_, width_pt), type_)


def _rows(chunks: list[_Chunk], type_: Type, width_pt: float) -> list[list[_Chunk]]:
    """Return CHUNKS line by line, each as full as WIDTH_PT allows."""
    rows: list[list[_Chunk]] = []
    used = 0.0
    for chunk in chunks:
        if rows and used + chunk.width_pt <= width_pt + _FUZZ_PT:
            rows[-1].append(chunk)
        else:
            rows.append([chunk])
            used = 0.0
        used += chunk.width_pt + _gap(chunk, type_)
    return rows


def _set(rows: list[list[_Chunk]], type_: Type) -> tuple[Line, ...]:
    """Return ROWS as lines; each but the last keeps the space at its end for readers."""
    lines: list[Line] = []
    for row in rows:
        pieces = [p for c in row for p in (*c.pieces, *([c.space] if c.space else ()))]
        if row is rows[-1] and row[-1].space is not None:
            pieces.pop()
        used = sum(c.width_pt + _gap(c, type_) for c in row) - _gap(row[-1], type_)
        lines.append(Line(_merged(pieces), used))
    return tuple(lines)


def _gap(chunk: _Chunk, type_: Type) -> float:
    return 0.0 if chunk.space is None else chunk.space.word.width * type_.size / 1000


def _merged(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return PIECES with neighbours of the same face and colour as one."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        last = runs[-1][-1] if runs else None
        if last and last.word.font is piece.word.font and last.accent == piece.accent:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return tuple(run[0] if len(run) == 1 else _one(run) for run in runs)


def _one(run: list[Piece]) -> Piece:
    words = [piece.word for piece in run]
    advances = tuple(advance for word in words for advance in word.advances)
    text = "".join(word.text for word in words)
    return Piece(Word(words[0].font, text, advances, sum(advances)), run[0].accent)
