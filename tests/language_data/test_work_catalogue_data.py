"""The work catalogue read on its own: complete, plain, kind, and ready to be filled in.

Each test collects what offends, so that one run names every entry that needs a second look.
"""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

ENGLISH = Path(__file__).parents[2] / "resources" / "language" / "en"
REQUIRED = {"id", "title", "match", "did", "plan", "why", "notice", "next", "notes"}
OPTIONAL = {"back", "needs"}
SENTENCES = ("did", "why", "notice", "next", "back")
SLOT = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")
SLOT_NAMES = {"device", "person", "place", "count", "part", "day"}
HARD_ONLY_IN_COMPANY = "common"
AREAS = {
    *("storage", "backup", "computer", "printer", "scanner", "email", "calendar", "account"),
    *("network", "phone", "till", "card", "web", "files", "updates", "security", "buying"),
    *("moving", "teaching", "remote", "check"),
}
STRONG_PASTS = {
    *("brought", "dealt", "found", "gave", "got", "kept", "lent", "made", "put", "saw", "sent"),
    *("set", "split", "threw", "took", "went", "wrote"),
}
SAME_IN_PAST = {"put", "set", "split"}
MINIMISING = ("just", "simply", "obviously", "easy", "easily", "as I said", "of course")
COLD = ("unfortunately", "issue", "issues", "incident", "ticket", "end user", "resolved")
VAGUE = ("asap", "soon", "shortly", "in due course")
OVER_PROMISING = ("always", "never again", "guarantee", "guaranteed", "100 %", "100%")
BLAMING = ("user error", "you forgot", "you should have", "no problem found")
ONE_SHORE_ONLY = (
    *("color", "colour", "center", "centre", "license", "licence", "favorite", "favourite"),
    *("organize", "organise", "recognize", "recognise", "labeled", "labelled", "gray", "grey"),
    *("check out", "cheque", "diary", "whilst", "cellphone", "mobile phone"),
)
TOLD_AS_A_FACT = re.compile(r"\bI \w+ed\b|\b(yesterday|today we|had failed|(was|were) lost)\b")


def read(name: str) -> list[dict[str, Any]]:
    """Return the entries of one data file."""
    data = tomllib.loads((ENGLISH / name).read_text(encoding="utf-8"))
    (entries,) = (value for value in data.values() if isinstance(value, list))
    return list(entries)


TASKS = read("tasks.toml")


def filled(text: str) -> str:
    """Return TEXT with the default of each slot."""
    return SLOT.sub(lambda slot: slot.group(2), text)


def sentences(text: str) -> list[str]:
    """Return the sentences of TEXT."""
    return [part for part in re.split(r"(?<=[.?])\s+", filled(text)) if part]


def printed(task: dict[str, Any]) -> str:
    """Return all that may reach the page from TASK."""
    return " ".join(filled(task[key]) for key in SENTENCES if task.get(key))


def has_word(phrase: str, text: str) -> bool:
    """Tell if PHRASE stands in TEXT as a word of its own."""
    if phrase.lower() not in text.lower():
        return False
    return re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", text, re.IGNORECASE) is not None


def repeated(values: list[str]) -> list[str]:
    """Return the VALUES that stand more than once."""
    return [value for value, times in Counter(values).items() if times > 1]


def with_words(*phrases: str) -> list[tuple[str, str]]:
    """Return each task that could print one of PHRASES, with the phrase."""
    texts = [(task["id"], printed(task)) for task in TASKS]
    return [(id_, phrase) for id_, text in texts for phrase in phrases if has_word(phrase, text)]


def test_the_catalogue_covers_every_area_of_a_small_office() -> None:
    assert len(TASKS) >= 160
    assert {task["id"].split(".")[0] for task in TASKS} == AREAS


def test_every_task_has_all_fields_and_no_unknown_one() -> None:
    odd = [task["id"] for task in TASKS if not REQUIRED <= set(task) <= REQUIRED | OPTIONAL]
    assert odd == []


def test_ids_are_dotted_and_neither_ids_titles_nor_sentences_repeat() -> None:
    assert all(re.fullmatch(r"[a-z]+(\.[a-z0-9-]+)+", task["id"]) for task in TASKS)
    for key in ("id", "title", "did"):
        assert repeated([task[key] for task in TASKS]) == []


def test_a_task_has_five_short_names_or_more_in_the_words_of_the_trade() -> None:
    assert [task["id"] for task in TASKS if not 5 <= len(task["match"]) <= 32] == []
    assert [name for task in TASKS for name in task["match"] if len(name) > 50] == []


def test_no_two_tasks_claim_the_same_words_of_a_note() -> None:
    assert repeated([name.lower() for task in TASKS for name in task["match"]]) == []


def test_the_notes_that_test_a_task_are_not_its_own_names() -> None:
    assert [task["id"] for task in TASKS if not 2 <= len(task["notes"]) <= 3] == []
    names = {name.lower() for task in TASKS for name in task["match"]}
    assert [note for task in TASKS for note in task["notes"] if note.lower() in names] == []


def test_slots_are_known_and_stand_only_where_the_note_can_fill_them() -> None:
    for task in TASKS:
        fillable = task["did"] + task["plan"]
        assert {name for name, _ in SLOT.findall(fillable)} <= SLOT_NAMES, task["id"]
        assert all(default == default.strip() != "" for _, default in SLOT.findall(fillable))
        fixed = [task["title"], *(task.get(key, "") for key in SENTENCES[1:]), filled(fillable)]
        assert not re.search(r"[{}|]", " ".join(fixed)), task["id"]


def test_you_is_never_an_owner_or_a_doer_in_a_slot() -> None:
    """A name fits where "your colleague's" stands; "you's" fits nowhere."""
    assert [task["id"] for task in TASKS if "|you}'" in task["did"] + task["plan"]] == []


def test_did_tells_in_one_or_two_sentences_what_i_did() -> None:
    for task in TASKS:
        said = re.match(r"I (\w+)", task["did"])
        assert said, task["id"]
        assert said.group(1).endswith("ed") or said.group(1) in STRONG_PASTS, task["id"]
        assert len(sentences(task["did"])) <= 2


def test_plan_is_the_bare_work_that_follows_i_will() -> None:
    for task in TASKS:
        first = task["plan"].split()[0]
        assert first.islower(), task["id"]
        assert first not in {"to", "will"} | STRONG_PASTS - SAME_IN_PAST, task["id"]
        assert not task["plan"].endswith(".")
        assert len(filled(task["plan"]).split()) <= 18, task["id"]


def test_each_sentence_is_whole_and_at_most_twenty_words_long() -> None:
    said = [part for task in TASKS for key in SENTENCES for part in sentences(task.get(key, ""))]
    assert [part for part in said if len(part.split()) > 20] == []
    assert [part for part in said if not (part[0].isupper() and part.endswith("."))] == []


def test_why_says_what_could_happen_and_never_that_it_did() -> None:
    assert [task["id"] for task in TASKS if not 1 <= len(sentences(task["why"])) <= 2] == []
    assert [task["id"] for task in TASKS if TOLD_AS_A_FACT.search(task["why"])] == []


def test_no_sentence_shouts_or_has_a_stray_gap() -> None:
    assert [task["id"] for task in TASKS if re.search(r"!|  |[A-Z]{4,}", printed(task))] == []


def test_no_sentence_blames_belittles_chills_or_promises_too_much() -> None:
    assert with_words(*BLAMING, *MINIMISING, *COLD, *VAGUE, *OVER_PROMISING) == []


def test_no_sentence_uses_a_word_that_britain_and_america_write_differently() -> None:
    assert with_words(*ONE_SHORE_ONLY) == []


def test_no_sentence_holds_a_hard_word() -> None:
    hard = [
        (form, form in term.get("as_written", []))
        for term in read("glossary.toml")
        if term["kind"] != HARD_ONLY_IN_COMPANY
        for form in term["forms"]
    ]
    found = [
        (task["id"], form)
        for task in TASKS
        for text in (printed(task), filled(task["plan"]), task["title"])
        for form, as_written in hard
        if (form in text or not as_written) and has_word(form, text)
    ]
    assert found == []
