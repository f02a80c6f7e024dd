"""How heavy a page is: small things are packed, and each is found again."""

from io import BytesIO

import pikepdf
import pytest

from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import elements, opened, tag_of
from helpers.sample_dentist import dentist
from helpers.sample_pages import many_requests

# Words of two full pages, their tree, what the file says about itself and its colour profile.
_TWO_PAGES_OF_WORDS = 14_000


def weight_of_pictures_and_fonts(pdf: bytes) -> int:
    """Return how many bytes of PDF are pictures and pieces of fonts."""
    with opened(pdf) as file:
        found = [thing for thing in file.objects if isinstance(thing, pikepdf.Stream)]
        heavy = [s for s in found if s.get("/Subtype") == "/Image" or "/Length1" in s]
        return sum(len(stream.read_raw_bytes()) for stream in heavy)


def test_two_pages_of_words_weigh_little() -> None:
    pdf = render_summary(dentist()).pdf

    assert len(pdf) - weight_of_pictures_and_fonts(pdf) < _TWO_PAGES_OF_WORDS


def test_what_has_no_stream_of_its_own_is_packed() -> None:
    pdf = render_summary(dentist()).pdf

    assert b"/MCR" not in pdf
    assert b"/ParentTree" not in pdf
    with opened(pdf) as file:
        assert [tag_of(element) for element in elements(file)].count("H1") == 1


@pytest.mark.parametrize("requests", [pytest.param(n, id=str(n)) for n in (1, 200, 400)])
def test_however_many_they_are_each_is_found_again(requests: int) -> None:
    pdf = render_summary(many_requests(requests)).pdf

    with pikepdf.open(BytesIO(pdf), attempt_recovery=False) as file:
        assert not file.get_warnings()
        assert [tag_of(element) for element in elements(file)].count("LI") >= requests
