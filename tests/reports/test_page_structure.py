"""The file as reading programs and checkers need it: tags, language, title, fonts, one date."""

import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from consultant_app.domain.summaries import Rendered
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.time_statement import render_statement
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import elements, kids_of, opened, operations, streams, tag_of, tool
from helpers.sample_dentist import dentist
from helpers.sample_file_copy import technician
from helpers.sample_law_office import law_office_posted
from helpers.sample_pages import many_requests
from helpers.sample_shop import shop, shop_in_large_print
from helpers.sample_statement import long_statement, statement

PAGES = {
    "dentist": lambda: render_summary(dentist()),
    "shop": lambda: render_summary(shop()),
    "large-print": lambda: render_summary(shop_in_large_print()),
    "many-requests": lambda: render_summary(many_requests(26)),
    "posted": lambda: render_summary(law_office_posted()),
    "technician": lambda: render_technician(technician()),
    "statement": lambda: render_statement(statement()),
    "long-statement": lambda: render_statement(long_statement(60)),
}


@pytest.fixture(scope="module", params=list(PAGES))
def page(request: pytest.FixtureRequest) -> Rendered:
    """Each of the sample documents, printed."""
    return PAGES[str(request.param)]()


@pytest.fixture
def pdf(page: Rendered) -> pikepdf.Pdf:
    """The printed document, opened."""
    return opened(page.pdf)


@pytest.fixture
def file(page: Rendered, tmp_path: Path) -> Path:
    """The printed document as a file."""
    path = tmp_path / "page.pdf"
    path.write_bytes(page.pdf)
    return path


def test_there_is_one_headline_and_no_level_is_skipped(pdf: pikepdf.Pdf) -> None:
    levels = [tag_of(element) for element in elements(pdf) if re.match("H[1-6]", tag_of(element))]

    assert levels[0] == "H1"
    assert set(levels[1:]) == {"H2"}


def test_only_known_tags_stand_where_they_may(pdf: pikepdf.Pdf) -> None:
    allowed = {
        "Document": {"Sect", "P", "H1", "Figure", "Table"},
        "Sect": {"H2", "P", "L", "Table", "Figure", "Caption"},
        "L": {"LI"},
        "LI": {"Lbl", "LBody"},
        "LBody": {"P"},
        "Table": {"TR"},
        "TR": {"TH", "TD"},
        "TH": {"P"},
        "TD": {"P"},
    }

    found = list(elements(pdf))
    assert found
    for element in found:
        below = {tag_of(kid) for kid in kids_of(element) if isinstance(kid, pikepdf.Dictionary)}
        below.discard("")
        assert below <= allowed.get(tag_of(element), set()), tag_of(element)


def test_every_section_has_a_title(pdf: pikepdf.Pdf) -> None:
    sections = [element for element in elements(pdf) if tag_of(element) == "Sect"]

    assert sections
    assert all(str(section.T) for section in sections)


def test_every_picture_says_what_it_shows_and_where_it_is() -> None:
    pdf = opened(render_summary(dentist()).pdf)
    figures = [element for element in elements(pdf) if tag_of(element) == "Figure"]

    assert [str(figure.Alt) for figure in figures] == [
        "The scanner's cable, bent by the chair, its wires showing.",
        "The scanner with its new cable in a duct along the wall.",
        "Sam Okafor",
    ]
    for figure in figures:
        left, lower, right, upper = (float(number) for number in figure.A.BBox)
        assert 0 < left < right < 595
        assert 0 < lower < upper < 842


def test_every_table_head_says_what_it_heads() -> None:
    pdf = opened(render_technician(technician()).pdf)
    heads = [element for element in elements(pdf) if tag_of(element) == "TH"]

    scopes = Counter(str(head.A.Scope) for head in heads)
    assert scopes == {"/Row": 8, "/Column": 20}


def test_every_row_of_a_table_has_as_many_cells(pdf: pikepdf.Pdf) -> None:
    with_tables = opened(render_technician(technician()).pdf)  # most summaries have none
    found = [*elements(pdf), *elements(with_tables)]
    tables = [element for element in found if tag_of(element) == "Table"]

    assert tables
    for table in tables:
        assert len({len(kids_of(row)) for row in kids_of(table)}) == 1


def test_all_content_is_tagged_or_marked_as_saying_nothing(pdf: pikepdf.Pdf) -> None:
    assert len(pdf.pages)
    for page in pdf.pages:
        depth = 0
        for operands, operator in operations(page):
            name = str(operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
            assert depth in (0, 1), "marked content is nested"
            if name in ("Tj", "TJ", "Do", "f", "F", "f*", "S", "s", "B", "b", "B*", "b*"):
                assert depth == 1, f"{name} {operands} stands outside"


def test_the_parent_tree_leads_from_every_mark_to_its_element(pdf: pikepdf.Pdf) -> None:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    tree = {int(numbers[at]): list(numbers[at + 1]) for at in range(0, len(numbers), 2)}

    for index, page in enumerate(pdf.pages):
        marks = _marks(page)
        assert int(page.StructParents) == index
        assert marks == list(range(len(marks)))
        assert len(tree[index]) == len(marks)
        for number in marks:
            assert (index, number) in _contents(tree[index][number], pdf)


def test_the_catalogue_says_what_readers_ask(pdf: pikepdf.Pdf) -> None:
    root = pdf.Root

    assert str(root.Lang) in ("en-GB", "en-US", "de-DE")
    assert bool(root.MarkInfo.Marked)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert len(pdf.pages)
    assert all(str(page.Tabs) == "/S" for page in pdf.pages)
    assert pdf.pdf_version == "1.7"
    assert len(pdf.trailer.ID) == 2
    (intent,) = root.OutputIntents
    assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
    assert "/OutputIntents" in root


def test_there_is_nothing_that_acts_or_shines_through(page: Rendered, pdf: pikepdf.Pdf) -> None:
    keys = {str(key) for thing in pdf.objects for key in _keys(thing)}

    assert not pdf.is_encrypted
    assert not keys & {"/Annots", "/AcroForm", "/JavaScript", "/OpenAction", "/AA", "/SMask"}
    assert not keys & {"/ca", "/CA", "/EmbeddedFiles", "/URI"}
    assert b"pdfuaid" not in b"".join(streams(pdf)), "a claim that no validator has confirmed"


def test_the_outline_leads_to_the_sections(page: Rendered, pdf: pikepdf.Pdf) -> None:
    headings = [tag_of(element) for element in elements(pdf)].count("H2")

    with pdf.open_outline() as outline:
        assert len(outline.root) == headings
        assert all(entry.title and entry.destination is not None for entry in outline.root)


def test_all_fonts_are_ours_and_embedded(file: Path) -> None:
    lines = tool("pdffonts", str(file)).splitlines()[2:]

    assert lines
    for line in lines:
        name, *_rest = line.split()
        embedded, subset, readable = line.split()[-5:-2]
        assert (embedded, subset, readable) == ("yes", "yes", "yes"), line
        assert re.search("SourceSans3|AtkinsonHyperlegibleNext", name), line


def test_qpdf_finds_nothing_wrong(file: Path) -> None:
    assert "No syntax or stream encoding errors found" in tool("qpdf", "--check", str(file))


def test_pdfua_finds_only_the_claim_that_we_do_not_make(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pdfua", "check", "--format", "json", str(file)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert set(re.findall(r"UA-\d\d-\d\d\d", done.stdout)) <= {"UA-28-004"}, done.stdout
    json.loads(done.stdout)


def test_metadata_and_information_say_the_same() -> None:
    pdf = opened(render_summary(dentist()).pdf)
    info = pdf.docinfo

    with pdf.open_metadata() as xmp:
        assert xmp["dc:title"] == str(info["/Title"]) == dentist().title
        assert xmp["dc:creator"] == [str(info["/Author"])] == [dentist().author]
        assert xmp["dc:description"] == str(info["/Subject"]) == dentist().subject
        assert xmp["xmp:CreatorTool"] == str(info["/Creator"]) == "Consultant App 0.1.0"
        assert xmp["pdf:Producer"] == str(info["/Producer"])
        assert xmp["xmp:CreateDate"] == "2026-11-12T12:40:00+00:00"
    assert str(info["/CreationDate"]) == "D:20261112124000+00'00"


def test_markup_in_a_title_stays_a_title() -> None:
    pdf = opened(render_summary(replace(dentist(), title="A <b> & “C” \x00\nžluť")).pdf)

    with pdf.open_metadata() as xmp:
        assert xmp["dc:title"] == str(pdf.docinfo["/Title"]) == "A <b> & “C” žluť"


def test_the_same_document_gives_the_same_bytes() -> None:
    first, second = render_summary(dentist()), render_summary(dentist())
    later = render_summary(
        replace(dentist(), made_at=dentist().made_at + timedelta(days=1), title=dentist().title)
    )

    assert first.pdf == second.pdf
    assert opened(first.pdf).trailer.ID[0] != opened(later.pdf).trailer.ID[0]


def _marks(page: Any) -> list[int]:
    return [
        int(operands[1].MCID)
        for operands, operator in operations(page)
        if str(operator) == "BDC" and "/MCID" in operands[1]
    ]


def _contents(element: Any, pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Return page index and number of every mark that ELEMENT says is its own."""
    pages = {page.objgen: index for index, page in enumerate(pdf.pages)}
    own = set()
    for kid in kids_of(element):
        if isinstance(kid, int):
            own.add((pages[element.Pg.objgen], kid))
        elif "/MCID" in kid:
            own.add((pages[kid.Pg.objgen], int(kid.MCID)))
    return own


def _keys(thing: Any) -> list[str]:
    if isinstance(thing, pikepdf.Stream):
        return list(thing.stream_dict.keys())
    return list(thing.keys()) if isinstance(thing, pikepdf.Dictionary) else []
