"""The German data read on its own: the ids of English, formal and plain German, both voices.

Each test collects what offends, so that one run names every entry that needs a second look.
"""

import re

from consultant_app.domain.settings import Voice
from consultant_app.language.check import check_text
from consultant_app.language.data import Words, load_words
from consultant_app.language.entries import Task
from consultant_app.language.propose import propose
from consultant_app.language.sentences import in_voice
from consultant_app.resource_files import resource_path

GERMAN: Words = load_words("de", resource_path("language"))
ENGLISH: Words = load_words("en", resource_path("language"))
SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\|([^{}]*)\}")
INFORMAL = re.compile(r"\b(?:du|dein\w*|dir|dich|euch|euer|eure\w*)\b", re.IGNORECASE)
ONE_PERSON = re.compile(r"\b(?:ich|mir|mich|mein\w*)\b", re.IGNORECASE)


def printed(task: Task) -> tuple[str, ...]:
    """Return all sentences that may reach a page from TASK, slots filled with their defaults."""
    texts = (task.did, task.plan, task.why, task.notice, task.next_step, task.back)
    return tuple(SLOT.sub(r"\3", text) for text in texts if text)


def test_the_format_is_proven_by_sixty_tasks_and_eighty_terms() -> None:
    assert len(GERMAN.tasks) >= 60
    assert len(GERMAN.terms) >= 80


def test_ids_are_those_of_english() -> None:
    assert {t.id for t in GERMAN.tasks} <= {t.id for t in ENGLISH.tasks}
    assert {t.id for t in GERMAN.terms} <= {t.id for t in ENGLISH.terms}


def test_every_note_leads_to_its_task() -> None:
    lost = [
        (task.id, note)
        for task in GERMAN.tasks
        for note in task.notes
        if task.id not in {clause.task for clause in propose(note, GERMAN).clauses}
    ]

    assert lost == []


def test_most_notes_are_proposed_without_asking() -> None:
    """Where two tasks are near to each other the consultant chooses; that is the lesser part."""
    notes = [(task.id, note) for task in GERMAN.tasks for note in task.notes]
    sure = sum(any(c.sure for c in propose(note, GERMAN).clauses) for _, note in notes)

    assert sure / len(notes) >= 0.8


def test_no_sure_sentence_is_that_of_another_task() -> None:
    wrong = [
        (task.id, clause.task, note)
        for task in GERMAN.tasks
        for note in task.notes
        for clause in propose(note, GERMAN).clauses
        if clause.sure and clause.task not in (task.id, None)
    ]

    assert wrong == []


def test_every_sentence_passes_every_german_check() -> None:
    found = [
        (task.id, finding.rule, text[finding.start : finding.end])
        for task in GERMAN.tasks
        for text in printed(task)
        for finding in check_text(text, GERMAN, hints_at_most=99).findings
    ]

    assert found == []


def test_everybody_is_addressed_as_sie() -> None:
    texts = [(task.id, text) for task in GERMAN.tasks for text in printed(task)]
    texts += [(term.id, text) for term in GERMAN.terms for text in (term.say, term.explain)]

    assert [pair for pair in texts if INFORMAL.search(pair[1])] == []


def test_did_is_the_perfect_tense_and_plan_the_bare_work() -> None:
    assert [t.id for t in GERMAN.tasks if not t.did.startswith("Ich habe ")] == []
    assert [t.id for t in GERMAN.tasks if re.search(r"\bzu \w+en$|\.$", t.plan)] == []


def test_several_people_never_say_ich() -> None:
    voice = GERMAN.grammar.voice
    said = [
        (task.id, in_voice(text, Voice.WE, voice))
        for task in GERMAN.tasks
        for text in printed(task)
    ]

    assert [pair for pair in said if ONE_PERSON.search(pair[1])] == []
    assert [pair for pair in said if re.search(r"\b[Ww]ir \w*e\b", pair[1])] == []


def test_every_slot_for_a_thing_or_a_person_names_its_case() -> None:
    slots = [(t.id, *s) for t in GERMAN.tasks for s in SLOT.findall(t.did + t.plan)]

    assert [slot for slot in slots if slot[1] != "part" and not slot[2]] == []


def test_every_device_has_its_form_in_every_case() -> None:
    names = GERMAN.grammar.names

    for case, forms in names.cases.items():
        assert set(names.devices.values()) <= set(forms), case


def test_no_word_counts_in_two_terms() -> None:
    forms = [form.lower() for term in GERMAN.terms for form in term.forms]

    assert sorted(form for form in set(forms) if forms.count(form) > 1) == []
