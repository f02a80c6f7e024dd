"""What a page looks like: compared with pictures that were looked at, and told apart in grey.

When a page is meant to look different, look at the new picture (the failing test says where it
lies), then put it into `tests/data/pages/`.
"""

import itertools
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from consultant_app.domain.options import Ink, Letters, PrintSize
from consultant_app.domain.summaries import Rendered, SummaryDocument
from consultant_app.reports.review import render_review
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.time_statement import render_statement
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import tool
from helpers.sample_dentist import dentist
from helpers.sample_extremes import EXTREMES
from helpers.sample_file_copy import technician
from helpers.sample_law_office import law_office_posted
from helpers.sample_pages import all_outcomes, many_requests, signed, with_options
from helpers.sample_review import review, review_with, year_letter
from helpers.sample_shop import shop, shop_in_large_print
from helpers.sample_statement import long_statement, posted_statement, statement

SEEN = Path(__file__).parent.parent / "data" / "pages"
# Differences below are those of another release of the program that draws them.
MOST_DIFFERENT = 12
_LOOKED_AT = (
    *("no-logo", "tiny-logo", "wide-logo", "transparent-logo", "unreadable-photo"),
    *("no-requests", "long-word", "long-address", "long-headline", "much-work", "bad-news"),
)


def _rendered(sample: Callable[[], SummaryDocument]) -> Rendered:
    return render_summary(sample())


PAGES: dict[str, Callable[[], Rendered]] = {
    "dentist": lambda: render_summary(dentist()),
    "signed": lambda: render_summary(signed(dentist())),
    "shop": lambda: render_summary(shop()),
    "large-print": lambda: render_summary(shop_in_large_print()),
    "extra-large-print": lambda: render_summary(
        with_options(shop(), print_size=PrintSize.EXTRA_LARGE)
    ),
    "atkinson-black": lambda: render_summary(
        with_options(dentist(), letters=Letters.ATKINSON, ink=Ink.BLACK)
    ),
    "outcomes": lambda: render_summary(all_outcomes()),
    "many-requests": lambda: render_summary(many_requests(26)),
    **{name: partial(_rendered, EXTREMES[name]) for name in _LOOKED_AT},
    "posted-statement": lambda: render_statement(posted_statement()),
    "posted": lambda: render_summary(law_office_posted()),
    "technician": lambda: render_technician(technician()),
    "statement": lambda: render_statement(statement()),
    "long-statement": lambda: render_statement(long_statement(24)),
    "review": lambda: render_review(review()),
    "review-black": lambda: render_review(review_with(ink=Ink.BLACK)),
    "review-large-print": lambda: render_review(review_with(print_size=PrintSize.LARGE)),
    "year-letter": lambda: render_review(year_letter()),
}


def drawn(page: Rendered, folder: Path, *, dpi: int) -> list[Path]:
    """Return pictures of the pages of PAGE in grey."""
    file = folder / "page.pdf"
    file.write_bytes(page.pdf)
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-png", str(file), str(folder / "page")], check=True
    )
    return sorted(folder.glob("page-*.png"))


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return by how many of 255 shades the most different part of two pictures differs."""
    if one.size != other.size:
        return 255
    blurred = ImageChops.difference(one.convert("L"), other.convert("L")).reduce(8)
    return ImageStat.Stat(blurred).extrema[0][1]


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_looks_as_when_it_was_last_looked_at(name: str, tmp_path: Path) -> None:
    pictures = drawn(PAGES[name](), tmp_path, dpi=60)

    assert pictures
    for number, picture in enumerate(pictures, start=1):
        seen = SEEN / f"{name}-{number}.png"
        new = picture.rename(tmp_path / seen.name)
        assert seen.exists(), f"never looked at: {new}"
        with Image.open(seen) as before, Image.open(new) as now:
            assert difference(before, now) < MOST_DIFFERENT, f"look at {new}"
    assert not (SEEN / f"{name}-{len(pictures) + 1}.png").exists(), "a page is missing"


def test_a_missing_line_is_noticed(tmp_path: Path) -> None:
    """The tolerance above must not swallow what a person would see."""
    (picture, *_others) = drawn(PAGES["shop"](), tmp_path, dpi=60)

    with Image.open(picture) as page:
        spoiled = page.copy()
        spoiled.paste(255, (150, 330, 400, 345))
        assert difference(page, spoiled) > MOST_DIFFERENT


def test_the_marks_of_the_outcomes_differ_in_grey(tmp_path: Path) -> None:
    page = render_summary(with_options(all_outcomes(), ink=Ink.BLACK))
    (picture, *_others) = drawn(page, tmp_path, dpi=144)
    lines = tool("pdftotext", "-bbox", str(tmp_path / "page.pdf"), "-").splitlines()
    tops = [float(line.split('yMin="')[1].split('"')[0]) for line in lines if ">“Request<" in line]

    with Image.open(picture) as whole:
        marks = [whole.crop((370, int(top * 2), 402, int(top * 2) + 34)) for top in tops]

    assert len(marks) == 5
    assert all(ImageStat.Stat(each).stddev[0] > 20 for each in marks), "a mark is missing"
    for one, other in itertools.combinations(marks, 2):
        apart = ImageStat.Stat(ImageChops.difference(one, other)).mean[0]
        assert apart > 8
