"""What undo tells: sentences stand in quotation marks, names do not."""

import pytest

from consultant_app.domain.changes import Did, Subject, What
from ui.change_texts import change_told


@pytest.mark.parametrize(
    ("what", "name", "told"),
    [
        (What.NOTE_REQUEST, "Can the members book?", "“Can the members book?” added"),
        (What.NOTE_PROMISE, "Call Jenny", "“Call Jenny” added"),
        (What.EDIT_PERSON, "Dan Whitlock", "Dan Whitlock added"),
    ],
)
def test_what_was_said_is_quoted_and_a_name_is_not(what: What, name: str, told: str) -> None:
    assert change_told(what, Subject(name=name, did=Did.ADDED)) == told
