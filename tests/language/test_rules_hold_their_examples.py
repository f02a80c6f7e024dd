"""Every rule flags the sentences that it brings along, and lets its hard negatives pass.

Each test collects what offends, so that one run names every rule that needs a second look.
"""

from consultant_app.domain.findings import Category
from consultant_app.language.check import check_text, secrets_in
from consultant_app.language.data import Words
from consultant_app.language.entries import Rule
from consultant_app.language.secrets_check import find_secrets
from consultant_app.language.tokens import folded, sentences_of, straight, tokens_of
from consultant_app.language.tone import find_tone, index_rules
from consultant_app.language.weighing import Weighing

OTHER_MATTERS = {Category.ACRONYM, Category.JARGON, Category.SPELLING, Category.UNCOMMON}


def only(rule: Rule, weighing: Weighing) -> Weighing:
    """Return WEIGHING with nothing but the shapes of RULE."""
    own = {
        kind: [(place, one) for place, one in listed if one.rule == rule]
        for kind, listed in weighing.by_kind.items()
    }
    return Weighing(weighing.cues, {kind: listed for kind, listed in own.items() if listed})


def test_every_tone_rule_flags_its_sentences(english: Words) -> None:
    missed = []
    for rule in english.tone:
        for sentence in rule.flags:
            plain = straight(sentence)
            spans = sentences_of(plain)
            lower = folded(sentence)
            tokens = [tokens_of(lower[: span.end])[:] for span in spans[:1]]
            index = index_rules([rule], weighing=only(rule, english.weighing))
            if not list(find_tone(plain, spans[:1], tokens, index)):
                missed.append((rule.id, sentence))
    assert missed == []


def test_a_flagged_sentence_has_the_category_of_its_rule(english: Words) -> None:
    odd = []
    for rule in english.tone:
        for sentence in rule.flags:
            found = check_text(sentence, english).findings
            if rule.category not in {finding.category for finding in found}:
                odd.append((rule.id, sentence, [f.rule for f in found]))
    assert len(odd) <= 1, odd  # one place, one finding: the worse category of two may win
    assert {rule for rule, *_ in odd} <= {"tone.vague.stuff"}


def test_a_replacement_can_stand_on_the_page_as_it_is(english: Words) -> None:
    """One key puts it there; "we can ..." once stood on a page with its dots."""
    unfinished = [(rule.id, say) for rule in english.tone for say in rule.fixes if "..." in say]
    assert unfinished == []


def test_what_must_pass_passes_every_tone_rule(english: Words) -> None:
    wrong = []
    for rule in english.tone:
        for sentence in rule.passes:
            found = check_text(sentence, english).findings
            wrong += [(rule.id, sentence, f.rule) for f in found if f.category not in OTHER_MATTERS]
    assert wrong == []


def test_every_secret_rule_hides_its_examples(english: Words) -> None:
    missed = [
        (rule.id, sentence)
        for rule in english.secrets
        for sentence in rule.flags
        if not find_secrets(sentence, [rule])
    ]
    assert missed == []


def test_what_is_no_secret_passes_every_secret_rule(english: Words) -> None:
    wrong = [
        (rule.id, sentence, [f.rule for f in secrets_in(sentence, english)])
        for rule in english.secrets
        for sentence in rule.passes
        if secrets_in(sentence, english)
    ]
    assert wrong == []


def test_a_wordy_phrase_gets_its_short_word(english: Words) -> None:
    text = "I moved the desk in order to reach the plug."
    (finding,) = check_text(text, english).findings
    assert finding.category is Category.WORDY
    assert text[finding.start : finding.end] == "in order to"
    assert finding.fixes == ("to",)


def test_no_plain_word_for_a_wordy_phrase_is_wordy_itself(english: Words) -> None:
    wordy = {phrase.wordy for phrase in english.phrases}
    assert [p for p in english.phrases for plain in p.plain if plain in wordy] == []
