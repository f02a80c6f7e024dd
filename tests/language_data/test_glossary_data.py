"""The glossary read on its own: each hard word has a short, plain way round it.

Each test collects what offends, so that one run names every entry that needs a second look.
"""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

GLOSSARY = Path(__file__).parents[2] / "resources" / "language" / "en" / "glossary.toml"
DATA: dict[str, Any] = tomllib.loads(GLOSSARY.read_text(encoding="utf-8"))
TERMS: list[dict[str, Any]] = DATA["term"]
REQUIRED = {"id", "forms", "kind", "say", "explain", "before", "after"}
OPTIONAL = {"cues", "everyday", "say_for", "as_written"}
COMMON = [term for term in TERMS if term["kind"] == "common"]
EVERYDAY = {
    *("account", "app", "backup", "battery", "browser", "button", "cable", "camera", "charger"),
    *("computer", "copy", "download", "email", "file", "folder", "internet", "keyboard", "laptop"),
    *("message", "mouse", "online", "password", "pdf", "phone", "printer", "program", "scanner"),
    *("screen", "software", "tablet", "update", "upload", "usb", "website", "wi-fi"),
}


def place_of(form: str, text: str) -> re.Match[str] | None:
    """Return where FORM stands in TEXT as a word of its own."""
    if form.lower() not in text.lower():
        return None
    return re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text, re.IGNORECASE)


def cues_of(term: dict[str, Any]) -> list[str]:
    """Return the cues of TERM, those of its named lists among them."""
    groups: dict[str, list[str]] = DATA["cues"]
    named = [groups[cue[2:-2]] if cue.startswith("{{") else [cue] for cue in term["cues"]]
    return [cue for group in named for cue in group if cue not in term["forms"]]


def replacements(term: dict[str, Any]) -> list[str]:
    """Return every plain wording that TERM offers."""
    return [term["say"], *term.get("say_for", {}).values()]


def test_the_glossary_is_large_and_of_all_four_kinds() -> None:
    kinds = Counter(term["kind"] for term in TERMS)
    assert len(TERMS) >= 1000
    assert set(kinds) == {"word", "acronym", "phrase", "common"}
    assert min(kinds.values()) >= 60


def test_every_term_has_all_fields_and_no_unknown_one() -> None:
    odd = [term["id"] for term in TERMS if not REQUIRED <= set(term) <= REQUIRED | OPTIONAL]
    assert odd == []
    assert [t["id"] for t in TERMS if not set(t.get("say_for", {})) <= set(t["forms"])] == []
    assert [t["id"] for t in TERMS if not set(t.get("as_written", [])) <= set(t["forms"])] == []


def test_no_id_and_no_form_stands_twice() -> None:
    ids = Counter(term["id"] for term in TERMS)
    forms = Counter(form.lower() for term in TERMS for form in term["forms"])
    assert [value for value, times in ids.items() if times > 1] == []
    assert [value for value, times in forms.items() if times > 1] == []


def test_no_word_that_everyone_knows_is_called_hard() -> None:
    assert {form.lower() for term in TERMS for form in term["forms"]} & EVERYDAY == set()


def test_a_replacement_is_short_and_ready_to_stand_in_a_sentence() -> None:
    said = [(term["id"], say) for term in TERMS for say in replacements(term)]
    assert [pair for pair in said if not 1 <= len(pair[1].split()) <= 8] == []
    assert [pair for pair in said if re.search(r"[.!?;:(]", pair[1])] == []


def test_an_explanation_is_one_plain_sentence_of_at_most_twenty_words() -> None:
    told = [(term["id"], term["explain"]) for term in TERMS]
    assert [pair for pair in told if not 3 <= len(pair[1].split()) <= 20] == []
    assert [pair for pair in told if re.search(r"[.!?;:(]", pair[1])] == []


def test_neither_replacement_nor_explanation_needs_explaining() -> None:
    hard = [
        form
        for term in TERMS
        if term["kind"] != "common"
        for form in term["forms"]
        if form not in term.get("as_written", [])
    ]
    found = [
        (term["id"], form)
        for term in TERMS
        for text in (term["explain"], *replacements(term))
        for form in hard
        if place_of(form, text)
    ]
    assert found == []


def test_plain_words_are_the_same_in_britain_and_america() -> None:
    one_shore = re.compile(
        r"(?i)\b(behaviou?r|cent(er|re)|colou?r|fib(er|re)|licen[cs]e|\w+is(e|ed|ing))\b"
    )
    allowed = {"advertise", "advise", "otherwise", "precise", "rise", "wise", "noise", "promise"}
    allowed |= {"advertising", "promised", "disguised"}
    found = [
        (term["id"], word.group())
        for term in TERMS
        for text in (term["explain"], term["after"], *replacements(term))
        for word in one_shore.finditer(text)
        if word.group().lower() not in allowed
    ]
    assert found == []


def test_before_becomes_after_by_one_replacement() -> None:
    assert [term["id"] for term in TERMS if term["after"] not in _made_from_before(term)] == []


def test_only_an_everyday_word_needs_company_to_be_hard() -> None:
    assert [t["id"] for t in TERMS if t["kind"] != "common" and t.get("cues")] == []
    assert [term["id"] for term in COMMON if len(cues_of(term)) < 4] == []
    assert [term["id"] for term in COMMON if not _cues_in(term, term["before"])] == []


def test_a_cue_is_one_small_word_and_not_the_term_itself() -> None:
    cues = [(term, cue) for term in COMMON for cue in cues_of(term)]
    assert [cue for _, cue in cues if cue != cue.lower() or " " in cue] == []
    own = [(term["id"], cue) for term in COMMON for cue in term["cues"] if cue in term["forms"]]
    assert own == []


def test_what_shows_the_everyday_meaning_is_no_cue_too() -> None:
    both = [(t["id"], set(cues_of(t)) & set(t.get("everyday", []))) for t in COMMON]
    assert [(term, words) for term, words in both if words] == []


def _made_from_before(term: dict[str, Any]) -> set[str]:
    made = set()
    for form in term["forms"]:
        found = place_of(form, term["before"])
        if found:
            say = term.get("say_for", {}).get(form, term["say"])
            head, tail = term["before"][: found.start()], term["before"][found.end() :]
            beside_another = {f"{found.group()} ({gloss})" for gloss in (say, term["explain"])}
            made |= {f"{head}{new}{tail}" for new in (say, *beside_another)}
    return made


def _cues_in(term: dict[str, Any], text: str) -> set[str]:
    return set(cues_of(term)) & set(re.findall(r"[\w-]+", text.lower()))
