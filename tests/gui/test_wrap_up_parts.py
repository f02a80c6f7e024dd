"""What the wrap-up decides without a window: hints, order, the last sentence, what is missing."""

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Missing, MissingWhat, Place
from consultant_app.domain.requests import Outcome
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import VisitKind
from consultant_app.resource_files import resource_root
from helpers.visit_builder import a_visit, promise, request, segment, work
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.pages.wrap_up.done_texts import done_sentence
from ui.pages.wrap_up.missing_texts import missing_icon, missing_text
from ui.pages.wrap_up.page_checks import PageChecks, shared_out
from ui.pages.wrap_up.steps_parts import steps_parts
from ui.pages.wrap_up.words_parts import said_in, wants_a_look, words_parts
from ui.widgets.suggest_edit import SuggestEdit

EVENING = datetime(2026, 11, 12, 18, 0, tzinfo=UTC)


def hint(start: int, category: Category = Category.WORDY) -> Finding:
    return Finding(start=start, end=start + 1, category=category, level=Level.HINT, why="")


def warning(start: int) -> Finding:
    return Finding(start=start, end=start + 1, category=Category.BLAME, level=Level.WARN, why="")


class TestHints:
    """At most five hints a page."""

    def test_the_worst_five_of_the_page_have_their_place(self) -> None:
        mild = [hint(n, Category.PASSIVE) for n in range(4)]
        worse = [hint(n, Category.COLD) for n in range(3)]
        assert shared_out([mild, worse], ["a", "b"]) == {"a": 2, "b": 3}

    def test_what_is_left_may_be_used_by_any_field(self) -> None:
        assert shared_out([[hint(0)], []], ["a", "b"]) == {"a": 5, "b": 4}

    def test_warnings_are_shown_beside_five_hints(
        self, qtbot: QtBot, look: Appearance, jobs: Jobs
    ) -> None:
        checks = PageChecks(lambda _text: [warning(0), *(hint(n) for n in range(1, 9))])
        fields = [SuggestEdit(look, jobs, checks.check_for(key), name=key) for key in "ab"]
        for field in fields:
            qtbot.addWidget(field)
        checks.watch(list(zip("ab", fields, strict=True)))
        for field in fields:
            field.fill("abcdefghij")
        shown = [mark.finding.level for field in fields for mark in field.marks]
        assert shown.count(Level.WARN) == 2
        assert shown.count(Level.HINT) == 5

    def test_a_paragraph_that_was_looked_at_is_not_looked_at_again(self) -> None:
        asked: list[str] = []

        def look_at(text: str) -> list[Finding]:
            asked.append(text)
            return [hint(0)]

        check = PageChecks(look_at).check_for("a")
        check("one\ntwo")
        assert [found.start for found in check("one\nthree")] == [0, 4]
        assert asked == ["one", "two", "three"]


class TestOrder:
    """What comes first, what is folded away, what hangs."""

    def test_what_needs_words_comes_first_and_the_rest_stays_in_order(self) -> None:
        facts = a_visit(
            requests=(
                request("first", reply="Done so."),
                request("second", Outcome.HEARD),
                request("third", reply="And so."),
            ),
            work=(work("I did it."), work(""), work("For me.", only_for_me=True)),
        )
        parts = words_parts(facts)
        assert [r.words for r in parts.requests] == ["second", "first", "third"]
        assert [w.public for w in parts.loose] == ["", "I did it."]
        assert [w.public for w in parts.private] == ["For me."]

    @pytest.mark.parametrize(
        ("text", "reply", "said"),
        [
            pytest.param("I did it.", "I did it.  It works.", True, id="one-of-two"),
            pytest.param("I did it. And that.", "I did it.", False, id="one-more"),
            pytest.param("I did it.", "I did it well.", False, id="other-words"),
            pytest.param("", "I did it.", True, id="nothing"),
        ],
    )
    def test_a_reply_says_what_stands_in_it_word_for_word(
        self, text: str, reply: str, said: bool
    ) -> None:
        assert said_in(text, reply) is said

    def test_work_that_adds_nothing_to_its_reply_stays_folded(self) -> None:
        same = work("I did it.", state=TextState.PROPOSED)
        more = work("I did it.", why="It saves you time.", state=TextState.PROPOSED)
        assert not wants_a_look(same, "I did it.")
        assert wants_a_look(more, "I did it.")
        assert wants_a_look(work(""), "I did it.")

    @pytest.mark.parametrize(
        ("asked", "promised", "hangs"),
        [
            pytest.param(request("q", Outcome.HEARD), None, True, id="no-answer"),
            pytest.param(request("q", Outcome.DONE), None, False, id="done"),
            pytest.param(request("q", Outcome.DECLINED), None, True, id="no-reason"),
            pytest.param(request("q", Outcome.DECLINED, "Why."), None, False, id="a-reason"),
            pytest.param(request("q", Outcome.LATER), None, True, id="no-promise"),
            pytest.param(request("q", Outcome.LATER), date(2026, 11, 20), False, id="a-day"),
        ],
    )
    def test_a_request_hangs_without_answer_promise_or_reason(
        self, asked: object, promised: date | None, hangs: bool
    ) -> None:
        promises = (promise("fit it", promised, answers=1),) if promised else ()
        facts = a_visit(requests=(asked,), promises=promises)  # type: ignore[arg-type]  # a request
        assert bool(steps_parts(facts).hanging) is hangs


class TestLastSentence:
    """What was done, in numbers and plain words."""

    def test_it_tells_time_requests_and_the_promise(self) -> None:
        facts = a_visit(
            segments=(segment("9:30", "11:15"),),
            requests=(request("one"), request("two"), request("three", Outcome.LATER)),
            promises=(promise("fit it", date(2026, 11, 20)),),
        )
        told = done_sentence(facts, EVENING)
        assert told == "1 h 45 on site, 2 requests done, 1 promise for 20 November."

    def test_several_promises_are_told_by_the_first_day(self) -> None:
        facts = a_visit(
            promises=(promise("b", date(2026, 12, 1)), promise("a", date(2026, 11, 20)))
        )
        assert done_sentence(facts, EVENING) == "2 promises, the first for 20 November."

    def test_a_visit_by_phone_without_a_clock_tells_its_length(self) -> None:
        facts = a_visit(kind=VisitKind.PHONE, duration_minutes=20)
        assert done_sentence(facts, EVENING) == "20 min by phone."

    def test_a_visit_of_nothing_tells_nothing(self) -> None:
        assert done_sentence(a_visit(), EVENING) == ""


@pytest.mark.parametrize("what", MissingWhat)
def test_everything_that_can_be_missing_has_words_and_an_icon(
    look: Appearance, what: MissingWhat
) -> None:
    place = Place(table="business", id=0, field="person")
    missing = Missing(visit_id=VisitId(1), what=what, note="The words", place=place)
    assert missing_text(missing).endswith((".", "”"))
    assert (resource_root() / "icons" / f"{missing_icon(missing)}.svg").exists()
