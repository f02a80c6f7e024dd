"""*What I did, and why it matters*: which work is told, how, with which photos."""

from dataclasses import replace

from consultant_app.domain.options import Length, PageOptions
from consultant_app.domain.photos import Crop, Pair
from consultant_app.domain.summaries import DidItem
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, photo, promise, request, work


def told_in(facts: VisitFacts, *, draft: bool = False) -> tuple[DidItem, ...]:
    return drafted(facts, draft=draft).document.did


def test_the_first_sentence_is_the_result_and_the_rest_tells_how() -> None:
    (item,) = told_in(
        a_visit(
            work=(
                work(
                    "The copy runs again. An update, ver. 3.2, had stopped it. I put that right",
                    why="You lose at most one day",
                ),
            )
        )
    )

    assert item.result == "The copy runs again."
    assert item.how == "An update, ver. 3.2, had stopped it. I put that right."
    assert (item.why_label, item.why) == ("Why it matters.", "You lose at most one day.")


def test_work_without_plain_words_stays_off_the_page() -> None:
    assert told_in(a_visit(work=(work("", note="chkdsk /f"),))) == ()


def test_work_that_its_reply_tells_already_is_not_told_twice() -> None:
    facts = a_visit(
        requests=(request("It jams", reply="I cleared the jam. It prints again."),),
        work=(work("I cleared the jam. It prints again.", answers=1),),
    )

    assert told_in(facts) == ()


def test_why_it_matters_stands_behind_the_reply_so_that_no_answer_is_told_twice() -> None:
    facts = a_visit(
        requests=(request("It jams", reply="I cleared the jam. It prints again."),),
        work=(work("I cleared the jam. It prints again.", answers=1, why="Letters leave on time"),),
    )

    page = drafted(facts).document

    assert page.asked[0].reply == "I cleared the jam. It prints again. Letters leave on time."
    assert page.did == ()


def test_each_why_stands_behind_its_own_result() -> None:
    facts = a_visit(
        requests=(request("It jams", reply="I cleared the jam. I cleaned the rollers."),),
        work=(
            work("I cleared the jam.", answers=1, why="Letters leave on time."),
            work("I cleaned the rollers.", answers=1, why="Dust makes paper slip."),
        ),
    )

    assert drafted(facts).document.asked[0].reply == (
        "I cleared the jam. Letters leave on time. I cleaned the rollers. Dust makes paper slip."
    )
    assert told_in(facts) == ()


def test_of_many_requests_the_whys_come_after_what_happens_next() -> None:
    """Page one answers what was asked and what happens next: explanations would push that off."""
    wishes = (
        request("It jams", reply="I cleared the jam. I cleaned the rollers."),
        *(request(f"Wish {n}") for n in range(2, 5)),
    )
    facts = a_visit(
        requests=wishes,
        work=(
            work("I cleared the jam.", answers=1, why="Letters leave on time."),
            work("I replaced the lamp."),
            work("I cleaned the rollers.", answers=1, why="Dust makes paper slip."),
        ),
    )

    page = drafted(facts).document

    assert page.asked[0].reply == "I cleared the jam. I cleaned the rollers."
    assert [(item.result, item.why) for item in page.did] == [
        ("I cleared the jam.", "Letters leave on time."),
        ("I replaced the lamp.", ""),
        ("I cleaned the rollers.", "Dust makes paper slip."),
    ]


def test_the_short_page_has_no_whys() -> None:
    facts = a_visit(
        requests=(request("It jams", reply="I cleared the jam."),),
        work=(work("I cleared the jam.", answers=1, why="Letters leave on time."),),
    )

    page = drafted(facts, options=PageOptions(length=Length.SHORT)).document

    assert page.asked[0].reply == "I cleared the jam."


def test_work_behind_a_reply_is_told_if_it_has_a_sentence_more() -> None:
    facts = a_visit(
        requests=(request("It jams", reply="I cleared the jam."),),
        work=(work("I cleared the jam. It was a staple.", answers=1, why="So it jams less."),),
    )

    (item,) = told_in(facts)

    assert (item.result, item.how, item.why) == (
        "I cleared the jam.",
        "It was a staple.",
        "So it jams less.",
    )


def test_work_behind_a_reply_is_told_if_it_has_a_photo() -> None:
    facts = a_visit(
        requests=(request("It jams", reply="I cleared the jam."),),
        work=(work("I cleared the jam.", answers=1, why="Letters leave on time."),),
        photos=(photo("The paper that was stuck", "A crumpled sheet", of_work=1),),
    )

    (item,) = told_in(facts)

    assert item.photos[0].caption == "The paper that was stuck."
    assert (item.result, item.why) == ("I cleared the jam.", "Letters leave on time.")


def test_the_same_work_noted_twice_is_told_once() -> None:
    why = "Such messages look real."
    facts = a_visit(
        requests=(request("Is it real?", reply="I dealt with a false message."),),
        work=(
            work("I dealt with a false message.", answers=1, why=why),
            work("I dealt with a false message.", why=why),
            work("I replaced a lamp."),
            work("I replaced a lamp."),
        ),
    )

    page = drafted(facts).document
    assert page.asked[0].reply == f"I dealt with a false message. {why}"
    assert [(item.result, item.why) for item in page.did] == [("I replaced a lamp.", "")]


def test_the_same_work_with_another_why_is_not_lost() -> None:
    facts = a_visit(
        work=(work("I replaced a lamp."), work("I replaced a lamp.", why="The hall is bright."))
    )

    assert [item.why for item in told_in(facts)] == ["", "The hall is bright."]


def test_work_for_a_request_that_is_not_on_this_page_is_told() -> None:
    facts = a_visit(work=(work("I looked at the old fax.", answers=99),))

    assert told_in(facts)[0].result == "I looked at the old fax."


def test_work_only_for_me_never_shows_nor_do_its_photos() -> None:
    facts = a_visit(
        work=(work("I forgot the key.", only_for_me=True),),
        photos=(photo("The door", "A locked door", of_work=1),),
    )

    assert told_in(facts, draft=True) == ()


def test_proposed_work_shows_on_a_draft_only() -> None:
    facts = a_visit(work=(work("I cleared the jam.", state=TextState.PROPOSED),))

    assert len(told_in(facts, draft=True)) == 1
    assert told_in(facts) == ()


def test_photos_come_in_pairs_with_what_they_show() -> None:
    facts = a_visit(
        work=(work("The cable runs behind the cabinet."),),
        photos=(
            photo("Worn", "A worn cable", pair=Pair.BEFORE, of_work=1, number=1),
            photo("Safe", "A cable duct", pair=Pair.AFTER, of_work=1, number=2),
        ),
    )

    before, after = told_in(facts)[0].photos

    assert (before.lead, before.caption, before.description) == ("Before.", "Worn.", "A worn cable")
    assert after.lead == "After."


def test_an_after_stands_right_behind_its_before() -> None:
    facts = a_visit(
        work=(work("The cable runs behind the cabinet."),),
        photos=(
            photo("Safe", "A cable duct", pair=Pair.AFTER, of_work=1, number=1),
            photo("The desk", "A desk", of_work=1, number=2),
            photo("Worn", "A worn cable", pair=Pair.BEFORE, of_work=1, number=3),
        ),
    )

    assert [p.lead or p.caption for p in told_in(facts)[0].photos] == [
        "The desk.",
        "Before.",
        "After.",
    ]


def test_a_photo_is_told_with_its_turn_and_its_part() -> None:
    part = Crop(left=0, top=0, width=500, height=500)
    shown = replace(photo("The new desk", "A desk"), turn=3, crop=part)

    (on_page,) = told_in(a_visit(photos=(shown,)))[0].photos

    assert (on_page.turn, on_page.crop) == (3, part)


def test_a_photo_of_no_work_in_particular_still_finds_its_place() -> None:
    facts = a_visit(photos=(photo("The new desk", "A desk with two screens"),))

    assert told_in(facts)[0].result == "Photos of my visit."


def test_photos_that_cannot_be_shown_are_left_out_and_named() -> None:
    facts = a_visit(
        photos=(
            *(photo(f"Shown {n}", "A desk", number=n) for n in range(1, 6)),
            photo("Gone from the disk", "A desk", number=6),
            photo("Not described", "", number=7),
            photo("Private", "A face", number=8, public=False),
        )
    )

    draft = drafted(facts, files=lambda name: None if "6" in name else b"jpeg")

    shown = [p.caption for p in draft.document.did[0].photos]
    assert shown == [f"Shown {n}." for n in range(1, 5)]
    assert draft.photos_over == (5,)
    assert draft.photos_missing == (6,)


def test_photos_are_left_out_where_the_client_does_not_wish_them() -> None:
    facts = a_visit(photos=(photo("The new desk", "A desk"),))

    assert drafted(facts, options=PageOptions(photos=False)).document.did == ()


def test_further_promises_kept_are_told_after_the_work() -> None:
    facts = a_visit(
        work=(work("I cleared the jam."),),
        kept=(
            promise("A longer cable"),
            promise("Order a spare mouse"),
            promise("The price list"),
        ),
    )

    assert [item.result for item in told_in(facts)] == [
        "I cleared the jam.",
        "I also promised to order a spare mouse, and I did.",
        "I also kept my promise: the price list.",
    ]


def test_notices_come_from_the_visit_and_its_work_at_most_four() -> None:
    facts = a_visit(
        notices=("One", "Two.", ""),
        work=(
            work("I did a.", notice="Two."),
            work("I did b.", notice="Three. That is normal."),
            work("I did c.", notice="Four"),
            work("I did d.", notice="Five"),
        ),
    )

    assert drafted(facts).document.notices == ("One.", "Two.", "Three. That is normal.", "Four.")


def test_what_the_reply_says_already_is_not_said_again_in_bold() -> None:
    facts = a_visit(
        requests=(request("It will not start", reply="I replaced the power supply.", number=3),),
        work=(
            work("I replaced the power supply. I moved your files to a new disk.", answers=3),
            work("I replaced the power supply. It now starts in ten seconds.", answers=3),
        ),
    )

    assert [(item.result, item.how) for item in told_in(facts)] == [
        ("I moved your files to a new disk.", ""),
        ("I replaced the power supply.", "It now starts in ten seconds."),
    ]
