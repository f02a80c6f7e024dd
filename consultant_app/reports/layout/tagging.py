"""A canvas that writes tagged pages, and the tree that goes with them (report.md 9 and 12).

Everything here that reaches into ReportLab 5.1 is in this module and `reportlab_globals`; a test
fails loudly when an upgrade moves something.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from hashlib import md5
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from consultant_app.reports.images import Picture
from consultant_app.reports.layout.packing import packed
from consultant_app.reports.layout.structure import Element, Mark, walk

PRODUCER = "ReportLab PDF Library"

# Where the header of a colour profile holds its date: six numbers of two bytes.
_PROFILE_DATE = (24, 36)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a file says about itself. `made_at` is the moment in its time stamp."""

    language: str
    title: str
    author: str
    subject: str
    creator: str
    made_at: datetime


class TaggedCanvas(Canvas):
    """A canvas on which every mark belongs to an element or is an artifact."""

    # Any: ReportLab's stubs do not know these, and they are what tagging needs.
    _code: list[str]
    _doc: Any
    _formsinuse: list[str]
    _escape: Any

    def __init__(self, paper: tuple[float, float], about: About, *, first_font: str) -> None:
        # Any: the stubs take a font's name for a number.
        name: Any = first_font
        super().__init__(
            "",
            pagesize=paper,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=name,
            lang=about.language,
        )
        self._marks: list[list[Element]] = [[]]
        self._about = about
        self._say_about(about)

    def begin(self, element: Element) -> None:
        """Start content that belongs to ELEMENT."""
        marks = self._marks[-1]
        mark = Mark(len(self._marks) - 1, len(marks))
        self._code.append(f"/{element.tag} <</MCID {mark.mcid}>> BDC")
        element.marks.append(mark)
        marks.append(element)

    def begin_artifact(self, kind: str = "Layout") -> None:
        """Start content that says nothing, or repeats what is said elsewhere."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")

    def end(self) -> None:
        """End what `begin` or `begin_artifact` started."""
        self._code.append("EMC")

    def write(self, code: str) -> None:
        """Add CODE, operators of the page's content, as it is."""
        self._code.append(code)

    def encoded(self, font: TTFont, text: str) -> Iterator[tuple[str, bytes]]:
        """Yield TEXT as stretches of one subset of FONT each: its name, a byte per character."""
        for number, codes in font.splitString(text, self._doc):
            yield font.getSubsetInternalName(number, self._doc), codes

    def escaped(self, codes: bytes) -> str:
        """Return CODES as they stand between the brackets of a PDF string."""
        return str(self._escape(codes))

    def place(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        """Draw PICTURE with its lower left corner at (X, Y); its bytes go in as they are."""
        name = f"picture{len(self._doc.idToObject)}"
        image: Any = pdfdoc.PDFImageXObject(name)
        image.width, image.height = picture.width_px, picture.height_px
        image.bitsPerComponent = 8
        image.colorSpace = "DeviceGray" if picture.grey else "DeviceRGB"
        image._filters = (picture.encoding,)
        image.streamContent = picture.data
        internal = self._doc.getXObjectName(name)
        self._doc.Reference(image, internal)
        self._formsinuse.append(name)
        self._code.append(f"q {width:.3f} 0 0 {height:.3f} {x:.3f} {y:.3f} cm /{internal} Do Q")

    def end_page(self) -> None:
        """Finish the page and give it its place in the parent tree."""
        self.showPage()
        page = self._doc.Pages.pages[-1]
        page.StructParents = len(self._marks) - 1
        page.Tabs = pdfdoc.PDFName("S")
        self._marks.append([])

    def finished(self, root: Element) -> bytes:
        """Return the file, with the tree below ROOT; the canvas must not be used any more."""
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self._tree(root)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.Metadata = self._doc.Reference(pdfdoc.XMP(creator=lambda _doc: xmp(self._about)))
        catalog.OutputIntents = pdfdoc.PDFArray([self._output_intent()])
        self.setViewerPreference("DisplayDocTitle", "true")
        self._doc.format = partial(packed, self._doc)
        file: bytes = self.getpdfdata()  # type: ignore[no-untyped-call]  # the stubs lack it
        return file

    def _say_about(self, about: About) -> None:
        self.setTitle(about.title)
        self.setAuthor(about.author)
        self.setSubject(about.subject)
        self.setCreator(about.creator)
        self.setProducer(PRODUCER)
        stamp = self._doc._timeStamp
        made_at = about.made_at.astimezone(UTC)
        stamp.t = made_at.timestamp()
        stamp.lt = made_at.timetuple()
        stamp.YMDhms = stamp.lt[:6]
        # The file's ID grows from the document's own moment, not from one that the machine sets.
        self._doc.signature = md5(made_at.isoformat().encode(), usedforsecurity=False)

    def _tree(self, root: Element) -> object:
        names = {id(element): f"element{n}" for n, element in enumerate(walk(root))}
        for element in walk(root):
            self._doc.Reference(self._node(element, names), names[id(element)])
        root_of_tree: object = self._doc.Reference(
            pdfdoc.PDFDictionary(
                {
                    "Type": pdfdoc.PDFName("StructTreeRoot"),
                    "K": pdfdoc.PDFArray([pdfdoc.PDFObjectReference(names[id(root)])]),
                    "ParentTree": self._parent_tree(names),
                    "ParentTreeNextKey": len(self._marks) - 1,
                }
            ),
            "structure",
        )
        return root_of_tree

    def _node(self, element: Element, names: dict[int, str]) -> pdfdoc.PDFDictionary:
        parent = names[id(element.parent)] if element.parent else "structure"
        entries: dict[str, object] = {
            "S": pdfdoc.PDFName(element.tag),
            "P": pdfdoc.PDFObjectReference(parent),
        }
        kids: list[object] = [
            pdfdoc.PDFObjectReference(names[id(c)]) for c in element.children if not c.is_empty()
        ]
        if element.marks:
            first = element.marks[0].page
            entries["Pg"] = _page(first)
            kids += [_kid(mark, first) for mark in element.marks]
        if kids:
            entries["K"] = kids[0] if len(kids) == 1 else pdfdoc.PDFArray(kids)
        for key, text in (("T", element.title), ("Alt", element.alt)):
            if text:
                entries[key] = pdfdoc.PDFString(text)
        if attributes := _attributes(element):
            entries["A"] = attributes
        return pdfdoc.PDFDictionary(entries)

    def _parent_tree(self, names: dict[int, str]) -> object:
        numbers: list[object] = []
        for page, elements in enumerate(self._marks[:-1]):
            owners = [pdfdoc.PDFObjectReference(names[id(element)]) for element in elements]
            numbers += [page, pdfdoc.PDFArray(owners)]
        tree: object = self._doc.Reference(pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)}))
        return tree

    def _output_intent(self) -> pdfdoc.PDFDictionary:
        profile = pdfdoc.PDFStream(content=srgb_profile(self._about.made_at))
        profile.dictionary["N"] = 3
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("OutputIntent"),
                "S": pdfdoc.PDFName("GTS_PDFA1"),
                "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
                "Info": pdfdoc.PDFString("sRGB"),
                "DestOutputProfile": self._doc.Reference(profile),
            }
        )


def srgb_profile(made_at: datetime) -> bytes:
    """Return the sRGB colour profile, dated MADE_AT: it would carry the time of day otherwise."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    start, end = _PROFILE_DATE
    date = struct.pack(">6H", *made_at.astimezone(UTC).timetuple()[:6])
    return profile[:start] + date + profile[end:]


def xmp(about: About) -> bytes:
    """Return the metadata packet that says the same as the document information."""
    made_at = about.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    title, author, subject = (escape(text) for text in (about.title, about.author, about.subject))
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made_at}</xmp:CreateDate>
<xmp:ModifyDate>{made_at}</xmp:ModifyDate>
<xmp:CreatorTool>{escape(about.creator)}</xmp:CreatorTool>
<pdf:Producer>{escape(PRODUCER)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _page(index: int) -> pdfdoc.PDFObjectReference:
    return pdfdoc.PDFObjectReference(f"Page{index + 1}")


def _kid(mark: Mark, first_page: int) -> object:
    """Return MARK as the element's own page allows: a number, or a reference with its page."""
    if mark.page == first_page:
        return mark.mcid
    return pdfdoc.PDFDictionary(
        {"Type": pdfdoc.PDFName("MCR"), "Pg": _page(mark.page), "MCID": mark.mcid}
    )


def _attributes(element: Element) -> pdfdoc.PDFDictionary | None:
    if element.scope:
        return pdfdoc.PDFDictionary(
            {"O": pdfdoc.PDFName("Table"), "Scope": pdfdoc.PDFName(element.scope)}
        )
    if element.box:
        corners = pdfdoc.PDFArray([round(number, 2) for number in element.box])
        return pdfdoc.PDFDictionary({"O": pdfdoc.PDFName("Layout"), "BBox": corners})
    return None
