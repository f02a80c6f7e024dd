"""Each problem has words of its own: what happened, what is safe, what to do."""

from pathlib import Path

from consultant_app.domain.problems import DiskRefused, PlaceNotFree
from ui.problem_texts import problem_text


def test_a_place_that_is_not_free_says_what_is_there_and_what_to_do() -> None:
    """It was told as a disk that can't be used, with the advice to make room."""
    told = problem_text(PlaceNotFree(Path("/somewhere/copy"), "something is there already"))
    assert told != problem_text(DiskRefused(Path("/somewhere/copy"), "something is there already"))
    assert told.title == "Nothing was saved as “copy”: something is there already."
    assert "left alone" in told.body
    assert "Your data are as they were." in told.body
    assert "folder" in told.body
    assert "Make room" not in told.body
