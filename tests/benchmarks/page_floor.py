"""The words, pictures and fonts of a page through plain Platypus: the least that it could cost."""

from html import escape
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Image, Paragraph, SimpleDocTemplate, Table

from consultant_app.domain.summaries import DidItem, SummaryDocument
from consultant_app.resource_files import resource_path

_BODY = ParagraphStyle("body", fontName="FloorRegular", fontSize=10.5, leading=14.2, spaceAfter=5)
_BOLD = ParagraphStyle("bold", parent=_BODY, fontName="FloorSemiBold")
_HEAD = ParagraphStyle("head", parent=_BOLD, fontSize=13, leading=17, spaceBefore=10)
_TITLE = ParagraphStyle("title", parent=_BOLD, fontSize=20, leading=25)


def plain_page(document: SummaryDocument) -> bytes:
    """Return DOCUMENT as a PDF without tags, panels, rules or care for where pages break."""
    rl_config.useA85 = 0
    rl_config.canvas_basefontname = "FloorRegular"
    for weight in ("Regular", "SemiBold"):
        _register(weight)
    file = BytesIO()
    paper = SimpleDocTemplate(
        file, pagesize=A4, leftMargin=57, rightMargin=57, topMargin=45, bottomMargin=50
    )
    paper.build(_flowables(document))
    return file.getvalue()


def _register(weight: str) -> None:
    name = f"Floor{weight}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, resource_path("fonts", f"SourceSans3-{weight}.ttf")))


def _flowables(page: SummaryDocument) -> list[Flowable]:
    heads = page.headings
    top = [*_logo(page), *_texts(_BODY, page.letterhead.name, *page.letterhead.contact_lines)]
    told = _texts(_BODY, page.kicker, page.greeting, page.thanks)
    did = [flowable for item in page.did for flowable in _did(item)]
    return [
        *(*top, *_texts(_TITLE, page.headline), *told),
        *_section(heads.in_short, _texts(_BODY, *(f"{r.label} {r.text}" for r in page.panel))),
        *_section(
            heads.asked,
            [f for a in page.asked for f in _texts(_BODY, a.quote, f"{a.outcome_word} {a.reply}")],
        ),
        *_section(heads.next, [_steps(page)] if page.next else []),
        *_section(heads.did, did),
        *_section(heads.notice, _texts(_BODY, *page.notices)),
        *_section(heads.words, _texts(_BODY, *(f"{w.term}: {w.meaning}" for w in page.words))),
        *_section(heads.time, _texts(_BODY, *page.time, *page.parts)),
        *_section(heads.trouble, _texts(_BODY, *page.trouble)),
        *_texts(_BODY, page.closing, page.regards, page.signer, page.seen_by, page.footer),
    ]


def _section(head: str, body: list[Flowable]) -> list[Flowable]:
    return [*_texts(_HEAD, head), *body] if body else []


def _texts(style: ParagraphStyle, *texts: str) -> list[Flowable]:
    return [Paragraph(escape(text), style) for text in texts if text.strip()]


def _logo(page: SummaryDocument) -> list[Flowable]:
    logo = page.letterhead.logo
    return [] if logo is None else [Image(BytesIO(logo), width=40, height=40)]


def _did(item: DidItem) -> list[Flowable]:
    words = [*_texts(_BOLD, item.result), *_texts(_BODY, item.how, f"{item.why_label} {item.why}")]
    photos = [Image(BytesIO(photo.jpeg), width=210, height=131) for photo in item.photos]
    captions = _texts(_BODY, *(f"{photo.lead} {photo.caption}" for photo in item.photos))
    return [*words, Table([photos]), *captions] if photos else words


def _steps(page: SummaryDocument) -> Flowable:
    rows = [_texts(_BODY, row.who, f"{row.what} {row.when}") for row in page.next]
    return Table(rows, colWidths=(110, 370))
