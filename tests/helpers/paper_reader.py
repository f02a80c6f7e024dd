"""Read a finished PDF back: its tree, its words, its fonts, what checkers say about it."""

import itertools
import re
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

_INDENTED = re.compile(r"^(?P<indent> *)(?P<rest>.*)$")
_TAG = re.compile(r"^(?P<tag>[A-Z][A-Za-z0-9]*)(?: \"(?P<title>.*)\")?(?: \(.*\))?:?$")


@dataclass(frozen=True)
class Said:
    """A stretch of text as a reading program finds it: the tag it stands in, the words."""

    tag: str
    text: str


def tool(*command: str) -> str:
    """Return what a program prints; an exit code other than 0 is an error."""
    # pdfinfo prints section titles in another encoding than the text
    done = subprocess.run(command, capture_output=True, check=True, timeout=120)
    return done.stdout.decode("utf-8", errors="replace")


def spoken(pdf: bytes, folder: Path) -> list[Said]:
    """Return the text of PDF in the order of its tree, as poppler reads it."""
    path = folder / "spoken.pdf"
    path.write_bytes(pdf)
    said: list[Said] = []
    tag = ""
    for line in tool("pdfinfo", "-struct-text", str(path)).splitlines():
        text = line.strip()
        if len(text) > 2 and text[0] == text[-1] == '"':
            said.append(Said(tag, text[1:-1]))
        elif match := _TAG.match(text):
            tag = match["tag"]
    return said


def words_of(pdf: bytes, folder: Path) -> str:
    """Return the text of PDF in the order of its tree, spaces made one."""
    return squeezed(" ".join(said.text for said in spoken(pdf, folder)))


def page_words(pdf: bytes, folder: Path, page: int) -> str:
    """Return the text of one page, the first being 1, footers included."""
    path = folder / "page.pdf"
    path.write_bytes(pdf)
    number = str(page)
    return squeezed(tool("pdftotext", "-f", number, "-l", number, str(path), "-"))


def squeezed(text: str) -> str:
    """Return TEXT with one plain space wherever there are some."""
    return " ".join(text.split())


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Return PDF opened for looking into."""
    return pikepdf.open(BytesIO(pdf))


def elements(document: pikepdf.Pdf) -> Iterator[Any]:
    """Yield every structure element of DOCUMENT in reading order."""
    yield from _below(document.Root.StructTreeRoot)


def tag_of(element: Any) -> str:
    """Return the tag of a structure element, such as "H1"."""
    return str(element.S).removeprefix("/")


def kids_of(element: Any) -> Sequence[Any]:
    """Return what is directly below a structure element."""
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _below(element: Any) -> Iterator[Any]:
    for kid in kids_of(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _below(kid)


def operations(page: Any) -> Iterator[tuple[Any, str]]:
    """Yield what the content of PAGE does: operands and operator."""
    for step in pikepdf.parse_content_stream(page):
        yield step.operands, str(step.operator)


def streams(document: pikepdf.Pdf) -> Iterator[bytes]:
    """Yield the bytes of every stream, unpacked where the packing is not that of a picture."""
    for thing in document.objects:
        if isinstance(thing, pikepdf.Stream):
            try:
                yield thing.read_bytes()
            except pikepdf.PdfError:
                yield thing.read_raw_bytes()


def everything_in(pdf: bytes) -> bytes:
    """Return PDF with all that is packed in it unpacked behind: for what must not be there."""
    with opened(pdf) as document:
        return b"\n".join([pdf, *streams(document)])


def words_on_pages(pdf: bytes) -> Iterator[bytes]:
    """Yield the words of each page, which the letters of a file hide; none where it is damaged."""
    with suppress(pypdfium2.PdfiumError), closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            with closing(page), closing(page.get_textpage()) as text:
                yield text.get_text_bounded().encode()


def boxes(pdf: bytes, folder: Path) -> Iterator[tuple[int, float, float, float, float, str]]:
    """Yield page, left, top, right, bottom and text of every word, in points."""
    path = folder / "boxes.pdf"
    path.write_bytes(pdf)
    page = 0
    for line in tool("pdftotext", "-bbox", str(path), "-").splitlines():
        page += "<page " in line
        if "<word " in line:
            left, top, right, bottom = (float(n.split('"')[0]) for n in line.split('="')[1:5])
            yield page, left, top, right, bottom, line.split(">")[1].split("<")[0]


def assert_nothing_overlaps(pdf: bytes, folder: Path) -> None:
    """Check that no word lies on another, and all within the paper's printable part."""
    words = list(boxes(pdf, folder))
    for page, group in itertools.groupby(words, key=lambda word: word[0]):
        placed = sorted(group, key=lambda word: word[2])
        for place, (_page, left, top, right, bottom, text) in enumerate(placed):
            assert left > 28, f"{text} is at the very edge of page {page}"
            assert right < 612 - 28
            third = (bottom - top) / 3
            for _other, left2, top2, right2, bottom2, text2 in placed[place + 1 :]:
                if top2 > bottom - third:
                    break
                apart = right <= left2 + 0.5 or right2 <= left + 0.5
                assert apart or bottom2 - third <= top, f"{text} and {text2} on page {page}"
