"""Which part of a remark was marked as private."""

import pytest

from consultant_app.domain.private_remarks import Remark, parted


@pytest.mark.parametrize(
    ("written", "told", "covered"),
    [
        pytest.param("Short version first.", "Short version first.", "", id="not-marked"),
        pytest.param("", "", "", id="empty"),
        pytest.param(
            "Always Mrs Rowe. Private: she is ill. Ask kindly.",
            "Always Mrs Rowe.",
            "Private: she is ill. Ask kindly.",
            id="to-the-end-of-the-line",
        ),
        pytest.param(
            "Private - owes us money\nLikes tea",
            "Likes tea",
            "Private - owes us money",
            id="one-line-of-two",
        ),
        pytest.param("Privat: krank", "", "Privat: krank", id="german"),
        pytest.param("(private) a new baby", "", "(private) a new baby", id="in-brackets"),
        pytest.param("Private school teacher.", "Private school teacher.", "", id="only-the-word"),
        pytest.param("In a private office.", "In a private office.", "", id="inside-a-sentence"),
    ],
)
def test_a_remark_is_covered_from_its_mark_on(written: str, told: str, covered: str) -> None:
    assert parted(written) == Remark(open=told, private=covered)
