"""The learned judges: they find what no rule foresaw, doubt what rules misread, and are in step.

The sentences here are in none of the files that the judges were taught with.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.check import check_text, masked, secrets_in
from consultant_app.language.data import Words
from consultant_app.language.judges import FOLDER, Judge, read_judge, written_judge
from consultant_app.language.reading import LanguageDataError
from consultant_app.language.tokens import folded, sentences_of, straight, tokens_of
from consultant_app.language.tone import find_tone
from consultant_app.language.tone_judges import JUDGED, NO_JUDGES
from consultant_app.resource_files import resource_path
from corpus_lines import CORPUS, digest_of, lines_of
from note_examples import is_aside

NAMES = ("secrets", *(category.value for category in JUDGED))
ENGLISH = resource_path("language") / "en"
MOST_BYTES = 440_000  # of all judges of a language: they are read at every start
NOTES = CORPUS / "en" / "notes" / "notes.tsv"
MOST_NOTES_FLAGGED = 0.02
# of a thousand lines of an unknown writer: found at least, harmless ones taken wrong at most
FLOORS = {
    "secrets": (720, 35),
    "blame": (690, 22),
    "condescending": (690, 10),
    "anxious": (730, 5),
    "over-promise": (780, 6),
    "cold": (690, 12),
    "vague": (740, 10),
}


@pytest.fixture
def small() -> Judge:
    """A judge of two signs."""
    weights = {"said": {"never": 150}, "last": {".": -40}}
    unseen = {"found": 800, "wrong": 10}
    return Judge(
        name="blame",
        corpus="0" * 64,
        bias=-90,
        least=50,
        doubt=-300,
        unseen=unseen,
        weights=weights,
    )


@pytest.fixture
def home(tmp_path: Path, small: Judge) -> Path:
    """The folder of a language with that one judge."""
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "blame.json").write_text(written_judge(small), "utf-8")
    return tmp_path


def _judge(name: str) -> Judge:
    judge = read_judge(ENGLISH, name)
    assert judge is not None
    return judge


def _tones(text: str, words: Words) -> list[Finding]:
    found = check_text(text, words, hints_at_most=50).findings
    return [finding for finding in found if finding.category in JUDGED]


@pytest.mark.parametrize("name", NAMES)
def test_a_judge_knows_the_very_lines_that_stand_in_the_corpus(name: str) -> None:
    """After a change of a line: `python3 packaging/learn_words.py`."""
    assert _judge(name).corpus == digest_of("en")


@pytest.mark.parametrize("name", FLOORS)
def test_a_judge_finds_enough_of_a_writer_whom_it_does_not_know(name: str) -> None:
    """`learn_words.py` measures it, leaving out one writer at a time: nearly all lines are hard."""
    found, wrong = FLOORS[name]
    unseen = _judge(name).unseen
    assert unseen["found"] >= found
    assert unseen["wrong"] <= wrong


def test_a_technicians_note_is_hardly_ever_taken_for_a_secret(english: Words) -> None:
    """Of the third of the notes that teach nothing; those few name an address of a network."""
    notes = [row.partition("\t")[0] for row in NOTES.read_text("utf-8").splitlines()]
    aside = [note for note in notes if is_aside(note)]
    flagged = [note for note in aside if secrets_in(note, english)]
    assert len(aside) >= 1_000
    assert len(flagged) <= MOST_NOTES_FLAGGED * len(aside), flagged


@pytest.mark.long
def test_the_stored_judges_are_what_the_corpus_teaches() -> None:
    """Needs the packages of `pip install -e '.[learn]'`, and minutes."""
    pytest.importorskip("sklearn")
    import learn_words  # only now: it needs those packages

    assert learn_words.main(["--check"]) == 0


def test_all_judges_together_stay_small() -> None:
    assert sum(file.stat().st_size for file in (ENGLISH / FOLDER).iterdir()) < MOST_BYTES


@pytest.mark.parametrize("matter", ["secrets", "tone"])
def test_no_line_of_the_corpus_stands_twice_or_half_marked(matter: str) -> None:
    texts = [line.text for line in lines_of("en", matter)]
    assert len(set(texts)) == len(texts)
    assert [text for text in texts if "⟦" in text or "⟧" in text] == []


def test_a_judge_is_read_as_it_was_written(home: Path, small: Judge) -> None:
    assert read_judge(home, "blame") == small


def test_what_a_judge_does_not_know_says_nothing(small: Judge) -> None:
    assert small.points([("said", "never"), ("said", "always"), ("first", "never")]) == 60


def test_a_language_without_a_judge_has_none(home: Path) -> None:
    assert read_judge(home, "cold") is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("version", 1, id="of-another-version"),
        pytest.param("judge", "cold", id="of-another-matter"),
        pytest.param("bias", 0.5, id="half-points"),
        pytest.param("least", True, id="no-number"),
        pytest.param("weights", {"said": {"never": 1.5}}, id="half-weights"),
        pytest.param("weights", {"said": ["never"]}, id="no-table"),
        pytest.param("unseen", {"found": 800}, id="half-a-record"),
        pytest.param("more", 1, id="one-key-more"),
    ],
)
def test_a_file_of_another_form_is_refused(key: str, value: object, home: Path) -> None:
    file = home / FOLDER / "blame.json"
    data = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps({**data, key: value}), "utf-8")
    with pytest.raises(LanguageDataError, match=r"blame\.json"):
        read_judge(home, "blame")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        pytest.param(
            "Lodge intercom wants 5520 then the bell",
            "Lodge intercom wants … then the bell",
            id="a-door-that-wants-figures",
        ),
        pytest.param(
            "back office pc, user desk2, Thimble44", "back office pc, user desk2, …", id="a-row"
        ),
        pytest.param(
            "Door to the boiler room answers to 8852",
            "Door to the boiler room answers to …",
            id="a-verb-that-no-rule-knows",
        ),
    ],
)
def test_the_judge_hides_the_secret_and_no_more(text: str, hidden: str, english: Words) -> None:
    assert masked(text, english) == hidden


@pytest.mark.parametrize(
    "text",
    [
        "I met Rita at 15:30 near the boiler room.",
        "The plate on the pump says GX 4410.",
        "Invoice 20417 for the meter cupboard is paid.",
        "The kitchen tablet opens with a swipe.",
        "Budget2027.xlsx is with rita@harbour.example.",
        "The lodge paid £5520 for the intercom on 12/03/2027.",
        "to be ordered: roller",
        "still missing: bracket",
    ],
)
def test_what_only_stands_where_secrets_do_is_left_alone(text: str, english: Words) -> None:
    assert not secrets_in(text, english)


def test_german_is_checked_by_its_rules_alone(german: Words) -> None:
    assert german.tone_index.judges.benches == {}
    assert not secrets_in("Die Tür zum Heizraum klemmt seit 8852 Stunden.", german)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "You would hardly believe how many people get this wrong, so read slowly.",
            "condescending",
        ),
        ("The matter is being handled.", "vague"),
    ],
)
def test_a_sentence_that_no_rule_foresaw_gets_a_hint(
    text: str, category: str, english: Words
) -> None:
    (found,) = _tones(text, english)
    assert (found.category, found.level) == (Category(category), Level.HINT)
    assert found.why
    assert found.fixes == ()
    assert 0 < found.end - found.start <= len(text)


def test_what_a_rule_misreads_is_left_alone(english: Words) -> None:
    text = "Nobody could reach the museum because the line was cut by a storm."
    ruled = replace(english.tone_index, judges=NO_JUDGES)
    plain = straight(text)
    spans, tokens = sentences_of(plain), [tokens_of(folded(text))]
    assert [*find_tone(plain, spans, tokens, ruled)]
    assert _tones(text, english) == []


def test_an_open_rule_counts_only_where_the_judge_leans_to_it(english: Words) -> None:
    """Its shape is that of half of all sentences about people who did something."""
    text = "Nobody moved the ladder, and the camera stayed as it was."
    ruled = replace(english.tone_index, judges=NO_JUDGES)
    plain = straight(text)
    spans, tokens = sentences_of(plain), [tokens_of(folded(text))]
    assert "tone.blame.somebody-did" in {f.rule for f in find_tone(plain, spans, tokens, ruled)}
    assert _tones(text, english) == []


def test_no_judge_clears_what_a_rule_holds_for_a_secret(english: Words) -> None:
    """However unlikely: its doubt lies below every sum."""
    assert _judge("secrets").doubt < -5_000
    assert secrets_in("The password is Heron_88.", english)
