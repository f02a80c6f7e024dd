"""What the consultant accepts is remembered as their wording, and offered to the next client."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.capture import CaptureLine, EntryKind
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Contact
from consultant_app.domain.findings import Category, Finding
from consultant_app.domain.ids import VisitId, WorkId
from consultant_app.domain.missing import Place
from consultant_app.domain.own_words import Lesson, NeverFlag, OwnTerm, Wording
from consultant_app.domain.proposals import ClauseKind
from consultant_app.domain.settings import Business
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import keep_own_words, revise_summary
from consultant_app.workflows.edit_entry import remove_entry, save_work
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_clients import add_client
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.plan_visit import plan_visit
from consultant_app.workflows.propose_words import propose_for
from consultant_app.workflows.record_entry import note_entry
from helpers.hand_clock import HandClock

NOTE = "gpupdate on front desk pc"
SAID = "I refreshed the rules on the front desk computer."


@pytest.fixture
def oakfield(desk: Desk, running_visit: Visit) -> Visit:
    """A visit to another client, where a Dr Patel works."""
    client = add_client(desk, "Oakfield Dental")
    save_contact(desk, Contact(client_id=client.id, name="Priya Patel", address_as="Dr Patel"))
    return plan_visit(desk, client.id, day=date(2026, 11, 13))


def noted(desk: Desk, visit_id: VisitId, note: str, public: str | None = None) -> WorkItem:
    line = CaptureLine(kind=EntryKind.WORK, text=note)
    record = note_entry(desk, visit_id, line, public=public).record
    assert isinstance(record, WorkItem)
    return record


def wordings(desk: Desk) -> tuple[Wording, ...]:
    with desk.store.reading() as tx:
        return tx.wordings.all()


def test_what_was_written_for_one_client_is_offered_to_the_next(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    noted(desk, running_visit.id, NOTE, SAID)

    proposal = propose_for(desk, oakfield.id, "GPupdate on the front desk PC")

    assert proposal.sentence == SAID
    assert proposal.own is not None
    assert (proposal.own.uses, proposal.own.last_used) == (1, date(2026, 11, 12))


def test_it_is_offered_and_never_put_in_as_if_it_were_accepted(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    noted(desk, running_visit.id, NOTE, SAID)

    work = noted(desk, oakfield.id, NOTE)

    assert (work.public, work.state) == (SAID, TextState.PROPOSED)
    assert [wording.uses for wording in wordings(desk)] == [1]


def test_accepting_it_again_counts_and_moves_the_day(
    desk: Desk, running_visit: Visit, oakfield: Visit, clock: HandClock
) -> None:
    noted(desk, running_visit.id, NOTE, SAID)
    clock.pass_time(days=3)
    work = noted(desk, oakfield.id, NOTE)

    revise_summary.accept(desk, Place(table="work", id=work.id, field="public"))

    (wording,) = wordings(desk)
    assert (wording.uses, wording.last_used) == (2, date(2026, 11, 15))


def test_the_first_clients_people_are_not_told_to_the_next(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    noted(desk, running_visit.id, "reset pwd for mrs rowe", "I made a fresh password for Mrs Rowe.")

    assert all("owe" not in f"{w.clause} {w.sentence}" for w in wordings(desk))
    said = propose_for(desk, oakfield.id, "reset pwd for priya").sentence
    assert said == "I made a fresh password for Priya."


@pytest.mark.parametrize(
    ("note", "public"),
    [
        ("reset wifi pw", "The new wireless password is Tulip99."),
        ("reset wifi pw", "The new wireless password is tulip."),
        ("set up router", "Your router now lives at 192.168.1.254 and is quick."),
        ("cleaned rollers", "Dave from the workshop was happy with the rollers."),
        ("cleaned rollers", "The rollers are clean, as Dave had asked."),
        ("cleaned rollers", "The rollers at Hartley & Rowe are clean again."),
        ("cleaned rollers", "I cleaned the rollers in 20 minutes."),
        ("cleaned rollers", "I will clean the rollers again on 12 December."),
    ],
    ids=[
        "password",
        "password-that-is-a-word",
        "network-address",
        "name-first",
        "name-inside",
        "client",
        "figure-of-that-day",
        "day",
    ],
)
def test_what_holds_for_one_customer_only_is_not_stored(
    desk: Desk, running_visit: Visit, note: str, public: str
) -> None:
    noted(desk, running_visit.id, note, public)
    assert wordings(desk) == ()


def test_a_password_typed_into_a_learnt_sentence_makes_it_forgotten(
    desk: Desk, running_visit: Visit, profile: Path
) -> None:
    work = noted(desk, running_visit.id, NOTE, SAID)

    revise_summary.save_public(desk, work.id, f"{SAID} The password: Zebra!4471")

    assert wordings(desk) == ()


def test_counts_come_from_the_new_note(desk: Desk, running_visit: Visit, oakfield: Visit) -> None:
    noted(
        desk,
        running_visit.id,
        "replaced 3 toner cartridges",
        "I put three new toner cartridges into the printer.",
    )
    said = propose_for(desk, oakfield.id, "replaced 2 toner cartridges").sentence
    assert said == "I put two new toner cartridges into the printer."


@pytest.mark.parametrize(
    "note",
    [
        "gpupdate on front desk pc and reset password for everyone",
        "did not gpupdate on front desk pc",
        "will gpupdate on front desk pc next week",
        "gpupdate on back office pc",
    ],
    ids=["more", "negated", "pending", "another-place"],
)
def test_a_note_that_says_something_else_does_not_get_it(
    desk: Desk, running_visit: Visit, oakfield: Visit, note: str
) -> None:
    noted(desk, running_visit.id, NOTE, SAID)
    whole_clauses = propose_for(desk, oakfield.id, note).clauses
    assert all(not c.own or c.text.strip() == NOTE for c in whole_clauses)


def test_typing_on_leaves_one_wording_and_is_one_step_to_undo(
    desk: Desk, running_visit: Visit
) -> None:
    work = noted(desk, running_visit.id, NOTE)
    for public in ("I refreshed the", "I refreshed the rules", SAID):
        revise_summary.save_public(desk, work.id, public)
    assert [wording.sentence for wording in wordings(desk)] == [SAID]

    desk.store.undo()

    assert wordings(desk) == ()
    with desk.store.reading() as tx:
        assert tx.work.get(work.id).public == work.public
    desk.store.redo()
    assert [wording.sentence for wording in wordings(desk)] == [SAID]


def test_undo_of_the_accepting_forgets_what_it_taught(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    noted(desk, running_visit.id, NOTE, SAID)
    work = noted(desk, oakfield.id, NOTE)
    revise_summary.accept_all(desk, oakfield.id)
    assert [wording.uses for wording in wordings(desk)] == [2]

    desk.store.undo()
    assert [wording.uses for wording in wordings(desk)] == [1]
    assert work.public == SAID

    desk.store.undo()
    desk.store.undo()
    assert wordings(desk) == ()
    assert propose_for(desk, oakfield.id, NOTE).own is None


def test_another_sentence_for_the_same_clause_is_offered_from_then_on(
    desk: Desk, running_visit: Visit, oakfield: Visit, clock: HandClock
) -> None:
    noted(desk, running_visit.id, NOTE, SAID)
    clock.pass_time(days=1)
    better = "I brought the rules of the front desk computer up to date."
    noted(desk, running_visit.id, NOTE, better)

    assert propose_for(desk, oakfield.id, NOTE).sentence == better
    assert {wording.sentence for wording in wordings(desk)} == {SAID, better}


def test_what_the_program_says_by_itself_is_not_taken_for_an_own_wording(
    desk: Desk, running_visit: Visit
) -> None:
    work = noted(desk, running_visit.id, "Replaced failing disk in the NAS")
    assert work.public
    revise_summary.accept_all(desk, running_visit.id)
    assert wordings(desk) == ()


def test_each_sentence_of_a_longer_note_is_learnt_with_its_clause(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    note = f"replaced failing disk in NAS; {NOTE}"
    work = noted(desk, running_visit.id, note)
    revise_summary.save_public(desk, work.id, f"{_first(work.public)} {SAID}")

    assert [wording.clause for wording in wordings(desk)] == [NOTE]
    assert propose_for(desk, oakfield.id, NOTE).sentence == SAID


def test_issuing_with_accept_learns_what_it_accepts(desk: Desk, running_visit: Visit) -> None:
    noted(desk, running_visit.id, NOTE, SAID)
    again = noted(desk, running_visit.id, NOTE)
    assert again.state is TextState.PROPOSED
    issue(desk, running_visit.id, accept=True)
    assert [wording.uses for wording in wordings(desk)] == [2]


def test_forgetting_a_wording_ends_its_being_offered_until_undone(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    work = noted(desk, running_visit.id, NOTE, SAID)
    (wording,) = wordings(desk)

    keep_own_words.forget_wording(desk, wording.id)
    assert propose_for(desk, oakfield.id, NOTE).own is None
    save_work(desk, replace(work, why="It saves time."))
    assert wordings(desk) == ()
    desk.store.undo()
    desk.store.undo()

    assert propose_for(desk, oakfield.id, NOTE).sentence == SAID


def test_removing_the_work_keeps_the_wording(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    work = noted(desk, running_visit.id, NOTE, SAID)
    remove_entry(desk, "work", work.id)
    assert propose_for(desk, oakfield.id, NOTE).sentence == SAID


def test_own_terms_are_flagged_with_the_consultants_words(desk: Desk, business: Business) -> None:
    text = "I moved the gizmatron to a quieter place."
    assert "term.own" not in rules_for(desk, text)
    term = keep_own_words.save_term(
        desk, OwnTerm(language="en", form="gizmatron", say="phone box", explain="what rings")
    )
    (found,) = (
        f
        for f in revise_summary.check(desk, text, language="en").findings
        if f.rule.startswith("term.own")
    )
    assert found.fixes == ("phone box", "gizmatron (what rings)")

    keep_own_words.forget_term(desk, term.id)
    assert "term.own" not in rules_for(desk, text)


def test_a_term_without_other_words_is_one_that_everybody_knows(
    desk: Desk, business: Business
) -> None:
    text = "I moved the QZX to a quieter place."
    assert revise_summary.check(desk, text, language="en").findings
    keep_own_words.save_term(desk, OwnTerm(language="en", form="QZX"))
    assert revise_summary.check(desk, text, language="en").findings == ()


def test_never_for_this_client_holds_there_and_nowhere_else(
    desk: Desk, running_visit: Visit, oakfield: Visit
) -> None:
    text = "I moved your files to the NAS."
    (found,) = checked(desk, text, running_visit)
    keep_own_words.never_flag(desk, found, "NAS", client_id=running_visit.client_id)

    assert checked(desk, text, running_visit) == []
    assert [f.rule for f in checked(desk, text, oakfield)] == [found.rule]

    keep_own_words.never_flag(desk, found, "NAS")
    assert checked(desk, text, oakfield) == []
    desk.store.undo()
    assert [f.rule for f in checked(desk, text, oakfield)] == [found.rule]


def test_a_secret_is_always_flagged(desk: Desk, running_visit: Visit) -> None:
    text = "The password: Zebra!4471"
    (found,) = checked(desk, text, running_visit)
    with pytest.raises(ValueError, match="always"):
        keep_own_words.never_flag(desk, found, "Zebra!4471")
    keep_own_words.switch_checks(desk, frozenset(Category), on=False)
    assert [f.category for f in checked(desk, text, running_visit)] == [Category.SECRET]


def test_a_check_that_is_switched_off_says_nothing(desk: Desk, running_visit: Visit) -> None:
    text = "I moved your files to the NAS."
    keep_own_words.switch_checks(desk, frozenset({Category.JARGON, Category.ACRONYM}), on=False)
    assert checked(desk, text, running_visit) == []
    keep_own_words.switch_checks(desk, frozenset({Category.JARGON, Category.ACRONYM}), on=True)
    assert checked(desk, text, running_visit) != []


def test_an_edited_wording_may_hold_no_secret(desk: Desk, running_visit: Visit) -> None:
    noted(desk, running_visit.id, NOTE, SAID)
    (wording,) = wordings(desk)

    problems = keep_own_words.save_wording(
        desk, replace(wording, sentence="The password: Zebra!4471")
    )
    assert [problem.field for problem in problems] == ["sentence"]
    assert wordings(desk) == (wording,)

    assert keep_own_words.save_wording(desk, replace(wording, sentence="I tidied up.")) == ()
    assert [w.sentence for w in wordings(desk)] == ["I tidied up."]


KILLED = """
import sys
from pathlib import Path
from consultant_app.desk import open_desk
from consultant_app.domain.capture import CaptureLine, EntryKind
from consultant_app.domain.ids import VisitId
from consultant_app.workflows.record_entry import note_entry

desk = open_desk(Path(sys.argv[1]))
for word in ("cable", "screen", "keyboard", "printer", "mouse"):
    line = CaptureLine(kind=EntryKind.WORK, text=f"polished the {word}")
    said = f"I gave your {word} a good shine."
    note_entry(desk, VisitId(int(sys.argv[2])), line, public=said)
    print(word, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
@pytest.mark.parametrize("last_word", ["cable", "keyboard", "mouse"])
def test_killed_after_a_word_was_saved_its_wording_is_there(
    profile: Path, running_visit: Visit, desk: Desk, last_word: str
) -> None:
    close_desk(desk)
    words: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(profile), str(running_visit.id)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as noting:
        assert noting.stdout is not None
        for line in noting.stdout:
            words.append(line.strip())
            if words[-1] == last_word:
                break
        noting.send_signal(signal.SIGKILL)
    again = open_desk(profile)
    with again.store.reading() as tx:
        sentences = [wording.sentence for wording in tx.wordings.all()]
        publics = [work.public for work in tx.work.of(running_visit.id)]
    close_desk(again)
    assert words
    assert sentences == publics
    assert [f"I gave your {word} a good shine." for word in words] == sentences[: len(words)]


def test_thousands_of_wordings_are_brought_up_to_date_by_what_changed(
    desk: Desk, running_visit: Visit, oakfield: Visit, count_reads: Callable[[], int]
) -> None:
    """The whole shelf is read once; a lesson afterwards reads that one row."""
    with desk.store.changing(What.IMPORT) as tx:
        for number in range(300):
            lesson = Lesson(
                language="en",
                kind=ClauseKind.DONE,
                clause=f"oiled hinge {number} of cabinet",
                sentence="I oiled the hinges of the cabinet.",
            )
            tx.wordings.learn(WorkId(10_000 + number), [lesson], on_day=date(2026, 11, 1))
    propose_for(desk, oakfield.id, NOTE)
    before = count_reads()

    noted(desk, running_visit.id, NOTE, SAID)

    assert propose_for(desk, oakfield.id, NOTE).sentence == SAID
    assert count_reads() - before == 1


@pytest.fixture
def count_reads(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Count the wordings that are made from rows for the shelf."""
    from consultant_app.storage.own_words import Wordings

    read: list[int] = []
    those, every = Wordings.those, Wordings.all

    def count(found: tuple[Wording, ...]) -> tuple[Wording, ...]:
        read.append(len(found))
        return found

    monkeypatch.setattr(Wordings, "those", lambda self, ids: count(those(self, ids)))
    monkeypatch.setattr(Wordings, "all", lambda self: count(every(self)))
    return lambda: sum(read)


def checked(desk: Desk, text: str, visit: Visit) -> list[Finding]:
    found = revise_summary.check(desk, text, language="en", visit_id=visit.id)
    return list(found.findings)


def rules_for(desk: Desk, text: str) -> set[str]:
    return {f.rule[:8] for f in revise_summary.check(desk, text, language="en").findings}


def _first(public: str) -> str:
    return public.partition(".")[0] + "."


def test_a_never_flag_is_told_with_what_it_is_about(desk: Desk, running_visit: Visit) -> None:
    (found,) = checked(desk, "I moved your files to the NAS.", running_visit)
    keep_own_words.never_flag(desk, found, "NAS")
    keep_own_words.never_flag(desk, found, "NAS")
    with desk.store.reading() as tx:
        assert [(f.words, f.category) for f in tx.never_flags.all()] == [("NAS", Category.ACRONYM)]
        assert isinstance(tx.never_flags.all()[0], NeverFlag)
