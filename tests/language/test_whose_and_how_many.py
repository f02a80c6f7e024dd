"""Whose a thing is, how many there were, and what a figure is of, as the note has it."""

import pytest

from consultant_app.language.brackets import reads_oddly
from consultant_app.language.data import Words
from consultant_app.language.propose import propose


@pytest.mark.parametrize(
    ("note", "whose"),
    [
        ("cleaned MD's pc fan", "the managing director's computer"),
        ("cleaned the owner's pc fan", "the owner's computer"),
        ("cleaned Jane's pc fan", "Jane's computer"),
        ("cleaned the tenant's pc fan", "the computer"),
    ],
)
def test_a_thing_that_is_somebodys_is_not_called_your(
    note: str, whose: str, english: Words
) -> None:
    assert whose in propose(note, english).clauses[0].sentence


def test_several_leavers_are_no_single_colleague(english: Words) -> None:
    sentence = propose("disabled 2 leavers accts", english).sentence
    assert sentence == "I closed two former colleagues' access to your computers and email."


def test_a_new_battery_for_the_power_box_is_told_as_one(english: Words) -> None:
    assert propose("replaced ups battery", english).sentence.startswith("I put in a new battery")


def test_days_are_not_counted_from_behind_a_point(english: Words) -> None:
    assert "(5 days)" not in str(propose("1.5 days of mails restored", english).clauses)


def test_harmless_adware_brings_no_advice_on_passwords(english: Words) -> None:
    adware, trojan = (
        propose(note, english).clauses[0]
        for note in ("removed adware from reception pc", "trojan removed from reception pc")
    )
    assert adware.sure
    assert adware.next_step == ""
    assert "password" not in adware.why
    assert "unwanted advertising" in adware.sentence
    assert "passwords" in trojan.next_step


@pytest.mark.parametrize(
    ("sentence", "odd"),
    [
        ("I restarted your internet box (312 days).", True),
        ("I cleaned your printer (two cleans).", True),
        ("I got the regular copy running again (3 May).", True),
        ("I replaced the rollers of your printer (tray 2).", False),
        ("I set your computers to lock when nobody is there (five minutes).", False),
        ("I moved your office's email to its new home (14 mailboxes).", False),
        ("I renewed your subscription.", False),
    ],
)
def test_a_bare_figure_in_brackets_must_say_what_it_is_of(
    sentence: str, *, odd: bool, english: Words
) -> None:
    assert reads_oddly(sentence, english) is odd


@pytest.mark.parametrize(
    ("note", "never"),
    [
        pytest.param("2 test faxes ok", "calls", id="a-fax-is-no-call"),
        pytest.param("changed jitter, 2 test faxes ok", "calls", id="nor-its-sound"),
        pytest.param("ran memtest 2 passes, ok", "found a fault", id="no-fault-was-found"),
        pytest.param("turned off wifi on printer, now on cable", "replaced", id="cable-not-new"),
        pytest.param("printed 3 invoices", "templates", id="printed-only"),
        pytest.param("no charge", "charger", id="no-bill-is-no-charger"),
    ],
)
def test_a_task_is_not_read_into_words_that_it_shares(
    note: str, never: str, english: Words
) -> None:
    assert [
        c.sentence for c in propose(note, english).clauses if c.sure and never in c.sentence
    ] == []


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("quote for 2 laptops sent", "two laptops"),
        ("ordered 2 docking stations and a monitor", "two desk connection boxes and a screen"),
        ("2 leavers: accounts disabled, sessions revoked", "your former colleagues out"),
        ("swapped PSU in front desk PC, back up and running", "feeds the front desk computer"),
        ("UPS self test, held 11 mins on load", "It held for 11 minutes."),
    ],
)
def test_what_was_bought_who_left_and_how_it_went_is_told(
    note: str, said: str, english: Words
) -> None:
    clauses = propose(note, english).clauses
    assert any(clause.sure and said in clause.sentence for clause in clauses)


def test_a_remark_after_a_comma_names_no_task(english: Words) -> None:
    clauses = propose("New mouse for Olga, left behind in the van", english).clauses
    assert not any(one.alternatives for one in clauses[1:])
