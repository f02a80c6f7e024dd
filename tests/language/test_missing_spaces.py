"""A sentence glued to the one before is shown with the space that is missing."""

import pytest

from consultant_app.language.check import check_text
from consultant_app.language.data import Words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Your files are safe.Two of them moved.", "safe. Two", id="glued"),
        pytest.param("Your files are safe. Two of them moved.", "", id="parted"),
        pytest.param("I set up booking.example.com for you.", "", id="address"),
        pytest.param("I opened report.Final.pdf for you.", "", id="file"),
    ],
)
def test_a_space_missing_after_a_sentence_is_offered(english: Words, text: str, found: str) -> None:
    fixes = [f.fixes[0] for f in check_text(text, english).findings if f.rule == "missing-space"]
    assert fixes == ([found] if found else [])
