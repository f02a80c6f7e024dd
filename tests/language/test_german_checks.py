"""The German checks on their own examples, and what of the English ones stays off."""

import pytest

from consultant_app.domain.findings import Category, GradeWord
from consultant_app.language.check import check_text, find_terms, secrets_in
from consultant_app.language.data import Words

ALL = 99


def rules_in(text: str, words: Words) -> set[str]:
    """Return the rules that find something in TEXT."""
    return {f.rule for f in check_text(text, words, hints_at_most=ALL).findings}


def test_every_rule_flags_and_passes_its_own_sentences(german: Words) -> None:
    silent = [(r.id, t) for r in german.tone for t in r.flags if r.id not in rules_in(t, german)]
    loud = [
        (r.id, t)
        for r in german.tone
        for t in r.passes
        if any(found.startswith("tone.") for found in rules_in(t, german))
    ]

    assert (silent, loud) == ([], [])


def test_every_term_is_found_and_its_replacement_is_plain(german: Words) -> None:
    found, hard = [], []
    for term in german.terms:
        if not term.before:
            continue
        fixes = [
            term.before[: f.start] + fix + term.before[f.end :]
            for f in check_text(term.before, german).findings
            for fix in f.fixes
        ]
        found += [term.id] if term.after not in fixes else []
        hard += [(term.id, rule) for rule in rules_in(term.after, german)]

    assert (found, hard) == ([], [])


@pytest.mark.parametrize(
    "text",
    ["Passwort: Sonnenschein", "Das Kennwort lautet Tulpe77!", "Türcode 4471#", "PIN: 0815"],
)
def test_a_german_secret_is_found_in_every_language(
    text: str, german: Words, english: Words
) -> None:
    assert secrets_in(text, german)
    assert secrets_in(text, english)


@pytest.mark.parametrize("text", ["Password: hunter2", "192.168.178.1", "Wi-Fi key: BlueOtter42"])
def test_an_english_secret_is_found_on_a_german_page(text: str, german: Words) -> None:
    assert secrets_in(text, german)


@pytest.mark.parametrize(
    "text",
    ["PW zurückgesetzt", "Das Passwort ist jetzt länger.", "Passwort: wie gewünscht geändert"],
)
def test_speaking_of_a_password_tells_none(text: str, german: Words, english: Words) -> None:
    assert not secrets_in(text, german)
    assert not secrets_in(text, english)


def test_no_german_word_is_called_misspelt(german: Words) -> None:
    """There is no German word list, so spelling and rare words are silent, not wrong."""
    found = check_text("Der Drukcer im Obergeschoss quietscht bekümmert.", german)

    assert {f.category for f in found.findings} & {Category.SPELLING, Category.UNCOMMON} == set()


def test_a_grade_is_given_for_english_only(german: Words, english: Words) -> None:
    text = "Der Drucker geht. Das Netz geht. Die Tür ist zu. Der Tee war gut. Ich komme am Montag."

    assert check_text(text, german).grade_word is GradeWord.NONE
    assert check_text(text, english).grade_word is not GradeWord.NONE


def test_a_date_does_not_end_a_long_sentence(german: Words) -> None:
    words = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    text = f"Ich komme am 20. November und bringe {words} {words} mit."

    assert "sentence.long" in rules_in(text, german)


def test_a_hard_word_is_known_in_its_compounds(german: Words) -> None:
    found = find_terms("Der VPN-Zugang und das Firmware-Update sind bereit.", german)

    assert [word.id for word in found] == ["vpn", "firmware"]
