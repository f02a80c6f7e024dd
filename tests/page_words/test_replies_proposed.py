"""The reply proposed for a request, from the public texts of the work that answers it."""

from consultant_app.language.page.replies import proposed_reply
from helpers.page_reader import words_of
from helpers.visit_builder import request, work

PAGE = words_of()
JAM = request("It jams", number=3)


def test_one_piece_of_work_gives_its_first_two_sentences() -> None:
    items = (work("I cleared the jam. It prints again. The rollers are clean.", answers=3),)

    assert proposed_reply(JAM, items, PAGE) == "I cleared the jam. It prints again."


def test_of_several_pieces_each_is_heard_first() -> None:
    items = (
        work("I cleared the jam. It prints again.", answers=3),
        work("I also changed the tray", answers=3),
        work("I cleaned it.", answers=3),
    )

    assert proposed_reply(JAM, items, PAGE) == "I cleared the jam. I also changed the tray."


def test_the_same_sentence_is_not_said_twice() -> None:
    items = (work("I cleared the jam.", answers=3), work("I cleared the jam.", answers=3))

    assert proposed_reply(JAM, items, PAGE) == "I cleared the jam."


def test_nothing_private_and_nothing_of_another_request_is_proposed() -> None:
    items = (
        work("I found the key.", answers=3, only_for_me=True),
        work("", answers=3, note="spooler"),
        work("I set the clock.", answers=4),
        work("I cleaned up."),
    )

    assert proposed_reply(JAM, items, PAGE) == ""


def test_of_several_pieces_the_most_telling_comes_first() -> None:
    items = (
        work("I checked the paper path.", answers=3),
        work("I cleaned the tray.", answers=3),
        work("I replaced the worn roller.", answers=3),
        work("Your printer prints again.", answers=3),
    )

    reply = proposed_reply(JAM, items, PAGE)

    assert reply == "Your printer prints again. I replaced the worn roller."


def test_what_does_not_work_yet_is_no_result_to_begin_with() -> None:
    items = (
        work("The second tray still does not pull.", answers=3),
        work("I replaced the worn roller.", answers=3),
    )

    assert proposed_reply(JAM, items, PAGE).startswith("I replaced the worn roller.")
