"""Words stay words: what is read aloud from a page is what was put in, in the order of the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.domain.options import Letters
from consultant_app.domain.summaries import (
    DidItem,
    SummaryDocument,
    TableBlock,
    TechnicianDocument,
)
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import Said, page_words, spoken, squeezed, words_of
from helpers.sample_dentist import dentist
from helpers.sample_file_copy import technician
from helpers.sample_pages import with_options
from helpers.sample_shop import shop, shop_in_large_print


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(dentist(), id="dentist"),
        pytest.param(shop(), id="shop"),
        pytest.param(shop_in_large_print(), id="large-print"),
        pytest.param(with_options(dentist(), letters=Letters.ATKINSON), id="atkinson"),
    ],
)
def test_a_reader_hears_the_summary_as_it_was_written(
    document: SummaryDocument, tmp_path: Path
) -> None:
    heard = spoken(render_summary(document).pdf, tmp_path)

    assert [said.text for said in heard] == [squeezed(text) for text in _written(document)]


def test_the_technicians_copy_is_read_as_it_was_written(tmp_path: Path) -> None:
    document = technician()

    heard = words_of(render_technician(document).pdf, tmp_path)

    assert heard == squeezed(" ".join(_filed(document)))


def test_headline_headings_and_labels_are_told_apart(tmp_path: Path) -> None:
    heard = spoken(render_summary(dentist()).pdf, tmp_path)

    assert Said("H1", dentist().headline) in heard
    assert [said.text for said in heard if said.tag == "H2"] == [
        "What you asked for",
        "What happens next",
        "What I did, and why it matters",
        "What you may notice",
        "Words I used",
        "Our time together",
        "If something is not right",
    ]
    assert [said.text for said in heard if said.tag == "Lbl"] == [
        *("You asked", "I did", "Now"),
        *("You", "Sam", "Sam"),
    ]


def test_every_page_says_which_of_how_many_it_is(tmp_path: Path) -> None:
    pdf = render_summary(dentist()).pdf

    assert page_words(pdf, tmp_path, 1).endswith("Page 1 of 2")
    assert page_words(pdf, tmp_path, 2).endswith("Page 2 of 2")
    assert page_words(render_summary(shop()).pdf, tmp_path, 1).endswith("Page 1 of 1")


def _written(document: SummaryDocument) -> Iterator[str]:
    """Yield every text of DOCUMENT as one reads it, section by section."""
    heads, top = document.headings, document.letterhead
    yield from (top.name, top.promise, *top.contact_lines)
    yield from (document.kicker, document.headline, document.greeting, document.thanks)
    for row in document.panel:
        yield from (row.label, row.text)
    yield heads.asked
    for item in document.asked:
        yield from (item.quote, f"{item.outcome_word} {item.reply}")
    yield heads.next
    for step in document.next:
        yield from filter(None, (step.who, step.what, step.when))
    if document.did:
        yield heads.did
        yield from (text for work in document.did for text in _work(work))
    if document.notices:
        yield from (heads.notice, *document.notices)
    if document.words:
        yield from (heads.words, *(f"{word.term}: {word.meaning}" for word in document.words))
    yield from (heads.time, " ".join((*document.time, *document.parts)))
    yield from (heads.trouble, *document.trouble)
    yield from (document.closing, document.regards, document.signer)
    if document.seen_by:
        yield document.seen_by


def _work(item: DidItem) -> Iterator[str]:
    yield f"{item.result} {item.how}"
    if item.why:
        yield f"{item.why_label} {item.why}"
    yield from (f"{photo.lead} {photo.caption}" for photo in item.photos)


def _filed(document: TechnicianDocument) -> Iterator[str]:
    """Yield every text of the technician's copy, row by row."""
    yield from (document.head, document.warning)
    yield from (text for fact in document.facts for text in fact)
    for block in document.blocks:
        yield block.heading
        if isinstance(block, TableBlock):
            yield from block.columns
            yield from (cell for row in block.rows for cell in row)
        else:
            yield from block.paragraphs
