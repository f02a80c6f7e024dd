"""The reply proposed for a request, from the public texts of the work that answers it."""

from consultant_app.language.page.replies import proposed_reply
from helpers.visit_builder import request, work

JAM = request("It jams", number=3)


def test_one_piece_of_work_gives_its_first_two_sentences() -> None:
    items = (work("I cleared the jam. It prints again. The rollers are clean.", answers=3),)

    assert proposed_reply(JAM, items) == "I cleared the jam. It prints again."


def test_of_several_pieces_each_is_heard_first() -> None:
    items = (
        work("I cleared the jam. It prints again.", answers=3),
        work("I also changed the tray", answers=3),
        work("I cleaned it.", answers=3),
    )

    assert proposed_reply(JAM, items) == "I cleared the jam. I also changed the tray."


def test_the_same_sentence_is_not_said_twice() -> None:
    items = (work("I cleared the jam.", answers=3), work("I cleared the jam.", answers=3))

    assert proposed_reply(JAM, items) == "I cleared the jam."


def test_nothing_private_and_nothing_of_another_request_is_proposed() -> None:
    items = (
        work("I found the key.", answers=3, only_for_me=True),
        work("", answers=3, note="spooler"),
        work("I set the clock.", answers=4),
        work("I cleaned up."),
    )

    assert proposed_reply(JAM, items) == ""
