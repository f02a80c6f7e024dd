"""What the rules that weigh words find and leave alone, and that each finding can be explained.

`kind_words.toml` was written before those rules, the others after them. What the rules found of
each when first run on it, before any was mended for its sake, in per cent:

| set   | blame | belittling | fear | promises | cold | vague | clean flagged |
| ----- | ----- | ---------- | ---- | -------- | ---- | ----- | ------------- |
| later |    37 |         36 |    8 |       56 |   28 |    32 | 6 of 110      |
| wide  |    36 |         57 |   68 |       89 |   80 |    78 | 3 of 72       |
| last  |    33 |         39 |   25 |       62 |   53 |    80 | 7 of 72       |

The last one is oblique on purpose. Since then all are for working on the rules. Only the fresh set
of `test_checking_holds_its_floor` is not.
"""

import tomllib
from pathlib import Path

import pytest

from benchmarks.held_to_checking import SETS, sentences_of_set
from consultant_app.domain.findings import Category, Finding
from consultant_app.language.check import check_text
from consultant_app.language.data import Words

DATA = Path(__file__).parent / "data"
BEFORE = "kind_words"
LISTED = (BEFORE, "kind_words_later", "kind_words_wide", "kind_words_last")
TONES = frozenset(
    {
        Category.BLAME,
        Category.OVER_PROMISE,
        Category.CONDESCENDING,
        Category.ANXIOUS,
        Category.COLD,
        Category.VAGUE,
    }
)
# per cent found at least, of each set in the order of LISTED
FOUND = {
    "blame": (92, 68, 88, 66),
    "condescending": (90, 85, 84, 94),
    "anxious": (85, 64, 85, 90),
    "over_promise": (88, 90, 92, 90),
    "cold": (90, 86, 92, 90),
    "vague": (92, 82, 92, 93),
}


def sentences(name: str) -> dict[str, list[str]]:
    """Return the sentences of the file NAME by what is expected of them."""
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))


def tones(text: str, words: Words) -> list[Finding]:
    """Return what the checks say of the tone of TEXT."""
    found = check_text(text, words, hints_at_most=50).findings
    return [finding for finding in found if finding.category in TONES]


@pytest.mark.parametrize("kind", FOUND)
@pytest.mark.parametrize("name", LISTED)
def test_the_rules_find(kind: str, name: str, english: Words) -> None:
    texts = sentences(name)[kind]
    category = Category(kind.replace("_", "-"))
    missed = [t for t in texts if category not in {f.category for f in tones(t, english)}]
    least = FOUND[kind][LISTED.index(name)]
    assert 100 * (1 - len(missed) / len(texts)) >= least, missed


@pytest.mark.parametrize("name", LISTED)
def test_the_rules_leave_kind_sentences_alone(name: str, english: Words) -> None:
    texts = sentences(name)["clean"]
    flagged = [(t, f.rule) for t in texts for f in tones(t, english)]
    assert len(flagged) <= len(texts) / 36, flagged


def test_every_finding_says_why_and_stands_on_words(english: Words) -> None:
    for texts in sentences(BEFORE).values():
        for text in texts:
            for finding in tones(text, english):
                assert finding.why.endswith(".")
                assert text[finding.start : finding.end].strip()


def test_what_takes_the_sting_out_clears_a_sentence(english: Words) -> None:
    assert tones("The list was not checked in time.", english)
    assert not tones("The list was not checked in time, and it was nobody's fault.", english)


def test_an_act_nobody_listed_is_blame_and_a_kind_one_is_none(english: Words) -> None:
    """No list holds "wedged": whatever a person did counts, but for what people do in good will."""
    assert tones("The new cook had wedged a fork behind the till.", english)
    assert not tones("The new cook showed me the fork behind the till.", english)


def test_the_reason_says_more_than_the_heading(english: Words) -> None:
    """The heading over a finding of blame is "This could sound like blame"."""
    repeated = [rule.id for rule in english.tone if "could sound like blame" in rule.why]
    assert repeated == []


def test_a_word_may_be_a_name_only_where_names_stand(english: Words) -> None:
    assert tones("Tom broke the screen.", english)
    assert not tones("Dust blocked the fan.", english)


def test_no_sentence_stands_in_two_sets() -> None:
    own = [t for name in LISTED for texts in sentences(name).values() for t in texts]
    others = {t for name in SETS for texts in sentences_of_set(name).values() for t in texts}
    assert len(set(own)) == len(own)
    assert sorted(others & set(own)) == []
