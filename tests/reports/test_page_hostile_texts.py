"""Whatever is typed is printed as typed: no markup, picture, link or script ever comes of it."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultant_app.domain.summaries import AskedItem, SummaryDocument, TableBlock, WordItem
from consultant_app.reports.layout.text import clean
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.visit_summary import render_summary
from helpers.hostile_texts import HOSTILE_TEXTS
from helpers.paper_reader import everything_in, opened, squeezed, words_of
from helpers.sample_dentist import dentist
from helpers.sample_file_copy import technician


def holding(texts: tuple[str, ...]) -> SummaryDocument:
    """Return the dentist's page with each of TEXTS as the reply to a request."""
    item = dentist().asked[0]
    asked = tuple(replace(item, quote="“Quote.”", reply=text) for text in texts)
    return replace(dentist(), asked=asked)


def test_two_hundred_hostile_texts_print_as_typed(tmp_path: Path) -> None:
    heard = words_of(render_summary(holding(HOSTILE_TEXTS)).pdf, tmp_path)

    assert len(HOSTILE_TEXTS) >= 200
    missing = [text for text in HOSTILE_TEXTS if squeezed(f"“Quote.” Done. {text}") not in heard]
    assert not missing


def test_hostile_texts_become_no_picture_link_or_file(tmp_path: Path) -> None:
    local = tmp_path / "private.png"
    local.write_bytes(b"PRIVATE" * 100)
    texts = (*HOSTILE_TEXTS, f'<img src="{local}"/>', f"<img src='file://{local}'>")
    quiet = replace(
        holding(texts), did=(), signature=None, letterhead=replace(dentist().letterhead, logo=None)
    )

    page = render_summary(quiet)

    assert b"PRIVATE" not in everything_in(page.pdf)
    pdf = opened(page.pdf)
    assert not any("/Annots" in sheet for sheet in pdf.pages)
    pictures = [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
    ]
    assert not pictures


@given(text=st.text(max_size=60))
@settings(max_examples=25)
def test_any_text_at_all_prints_letter_by_letter(text: str) -> None:
    """Letters that we have stand there as typed, the others are named; none is lost or added."""
    page = render_summary(replace(dentist(), thanks=text, did=(), signature=None))
    expected = "".join(
        ("?" if char.isalnum() else "") if char in page.unprintable else char
        for char in clean(text)
    )

    with TemporaryDirectory() as folder:
        heard = words_of(page.pdf, Path(folder))

    start, end = heard.index("Dear Maria,") + len("Dear Maria,"), heard.index("You asked")
    assert squeezed(heard[start:end]) == squeezed(expected)


@pytest.mark.parametrize("text", ["<b>", "a<b then c>d", "AT&T", '<img src="/etc/passwd"/>'])
def test_every_place_of_the_page_prints_markup_as_typed(text: str, tmp_path: Path) -> None:
    page = everywhere(text)

    heard = words_of(render_summary(page).pdf, tmp_path)

    assert heard.count(text) == 30


def test_every_cell_of_the_technicians_copy_prints_markup_as_typed(tmp_path: Path) -> None:
    text = "<para>a<b & c>d</para>"
    document = technician()
    blocks = tuple(
        replace(block, rows=tuple(tuple(text for _ in row) for row in block.rows))
        if isinstance(block, TableBlock)
        else replace(block, paragraphs=(text,))
        for block in document.blocks
    )

    page = render_technician(replace(document, blocks=blocks, facts=((text, text),)))

    assert words_of(page.pdf, tmp_path).count(text) == 2 + 4 * 4 + 5 * 4 + 3 * 4 + 3 * 4 + 3 * 4 + 1


def everywhere(text: str) -> SummaryDocument:
    """Return a page that says TEXT in each of its places, 30 of them in the letter."""
    page = dentist()
    top = replace(page.letterhead, name=text, promise=text, contact_lines=(text,))
    asked = AskedItem(
        outcome=page.asked[0].outcome, quote=text, outcome_word=text, reply=text, note=text
    )
    did = page.did[1]
    photo = replace(did.photos[0], lead=text, caption=text)
    return replace(
        page,
        title=text,
        author=text,
        subject=text,
        letterhead=top,
        kicker=text,
        headline=text,
        greeting=text,
        thanks=text,
        panel=(replace(page.panel[0], label=text, text=text),),
        asked=(asked,),
        next=(replace(page.next[0], who=text, what=text, when=text),),
        did=(replace(did, result=text, how=text, why_label=text, why=text, photos=(photo,)),),
        notices=(text,),
        words=(WordItem(term=text, meaning=text),),
        time=(text,),
        parts=(),
        trouble=(text,),
        trouble_bold=text,
        closing=text,
        regards=text,
        signer=text,
        seen_by="",
        footer=text,
        draft_word=text,
    )
