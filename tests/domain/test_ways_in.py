"""Ways in: each is shown with its own sign, and a code in the face of codes."""

import pytest

from consultant_app.domain.clients import AccessKind, access_notes

DOOR, PARKING, NOTE = AccessKind.DOOR, AccessKind.PARKING, AccessKind.NOTE


@pytest.mark.parametrize(
    ("line", "kinds", "codes"),
    [
        pytest.param(
            "Side door 4471#. Park behind the bank", [DOOR, PARKING], ["4471#", ""], id="two-things"
        ),
        pytest.param("Gate by the car park 4471#", [DOOR], ["4471#"], id="a-code-is-for-a-door"),
        pytest.param("Ring at St. Mary's. Ask Tom", [NOTE], [""], id="one-note"),
        pytest.param("Side door. Ask for Tom", [DOOR], [""], id="a-note-stays-with-its-door"),
    ],
)
def test_a_line_is_parted_where_it_speaks_of_another_thing(
    line: str, kinds: list[AccessKind], codes: list[str]
) -> None:
    notes = access_notes(line)
    assert [note.kind for note in notes] == kinds
    assert [note.code for note in notes] == codes
