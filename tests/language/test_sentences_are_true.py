"""A sentence that is offered unasked is true of its note, as whoever pays would read it."""

import pytest

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.data import Words
from consultant_app.language.propose import propose


@pytest.mark.parametrize(
    ("note", "never"),
    [
        pytest.param("two dead ports on the switch, moved the users", "put in", id="only-moved"),
        pytest.param("left two spare patch leads in the cab", "set up", id="only-left-there"),
        pytest.param("moved switch onto it", "main equipment", id="moved-to-what"),
        pytest.param("changed the music streaming box to the guest network", "wait", id="no-call"),
        pytest.param(
            "the speakers had been unplugged by the cleaner", "I put", id="others-had-done-it"
        ),
        pytest.param(
            "barcode scanner would not read, cleaned the window", "window", id="of-what-is-lost"
        ),
        pytest.param("installed the new one on every computer", "one", id="one-of-what"),
        pytest.param("cleaned up the desktop", "spill", id="nothing-was-spilt"),
        pytest.param("explained the telephone functions", "step by step", id="no-help-by-phone"),
        pytest.param("kitchen printer fading, new ribbon", "cleaned", id="a-ribbon-cleans-nothing"),
        pytest.param("expanded volume by 200GB", "holds 200", id="by-how-much"),
        pytest.param("scanned the old plans", "checked", id="scanning-is-no-check"),
        pytest.param("bin in the yard emptied", "space", id="a-bin-in-the-yard"),
        pytest.param("Cabling on the second floor is still open", "I put", id="still-open"),
        pytest.param("reset about fifteen passwords", "one of", id="fifteen-are-not-one"),
        pytest.param("re-added Exchange account on iPhone", "on your phone", id="whose-phone"),
        pytest.param(
            "blocked phishing domain in spam filter", "came to your office", id="none-had-come"
        ),
        pytest.param("set up VLAN for guests", "Wi-Fi", id="a-network-is-no-wi-fi"),
        pytest.param(
            "created separate local users for 3 front desk staff, disabled shared logon 30m",
            "only for changes",
            id="not-for-administrators",
        ),
        pytest.param("disabled shared logon", "former colleague", id="nobody-left"),
        pytest.param(
            "mail Peter not on phone, password old, entered new one", "closed", id="nothing-closed"
        ),
        pytest.param("Onboarded 3 Macs to Jamf", "sign-in and access", id="macs-are-no-people"),
        pytest.param(
            "FSLogix profile corrupt, deleted, recreated, user back in", "mail", id="not-of-mail"
        ),
        pytest.param("put Brenda's bookmarks back", "new computer", id="no-new-computer"),
        pytest.param(
            "10:15 exam rm 2 PC slow, added 8GB RAM, good", "two", id="a-room-is-no-count"
        ),
        pytest.param(
            "I upgraded the accounts PC to Windows 11 after taking a full image.",
            "saved a copy",
            id="what-was-done-before",
        ),
        pytest.param("recorded a new greeting with Julie", "from Julie", id="with-is-not-from"),
    ],
)
def test_what_the_note_does_not_tell_is_not_claimed(note: str, never: str, english: Words) -> None:
    assert [
        c.sentence for c in propose(note, english).clauses if c.sure and never in c.sentence
    ] == []


def test_work_is_not_said_of_the_place_that_things_came_from(english: Words) -> None:
    sentence = propose("moved the three computers from the back office upstairs", english).sentence
    assert "back office" not in sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("disk health all ok", "I checked the disks in your computer for signs of wear."),
        ("checked event logs, nowt", "I checked the error records."),
    ],
)
def test_a_look_that_found_all_well_says_so(note: str, sentence: str, english: Words) -> None:
    assert propose(note, english).sentence == f"{sentence} All was in order."


def test_a_look_without_a_word_on_how_it_was_claims_nothing(english: Words) -> None:
    assert propose("checked the backups", english).sentence == "I checked your safety copies."


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("nothing wrong with the printer", "I found nothing wrong with your printer."),
        ("printer not scanning", "I found that your printer did not scan."),
        ("laptop would not start", "I found that your laptop did not start."),
        ("backup disk ok", "I checked your backup disk, and found all in order."),
        ("full scan clean", "I searched for harmful programs, and found none."),
        ("nothing to do from our side", "There was nothing more for me to do."),
    ],
)
def test_what_was_only_found_has_a_sentence_too(note: str, sentence: str, english: Words) -> None:
    (clause,) = propose(note, english).clauses
    assert (clause.kind, clause.sentence) == (ClauseKind.FOUND, sentence)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("without success", "That did not work."),
        ("flickers still", "The trouble is still there."),
        ("couldn't find the cause yet", "I have not found the cause yet."),
    ],
)
def test_what_did_not_help_is_told(note: str, sentence: str, english: Words) -> None:
    assert propose(f"replaced the cable, {note}", english).clauses[-1].sentence == sentence


def test_what_could_not_be_seen_again_has_its_sentence_however_short(english: Words) -> None:
    sentence = propose("could not repro, ran ping 90 min", english).clauses[0].sentence
    assert sentence.startswith("It worked each time I tried it.")


def test_a_fault_that_ended_well_needs_no_remedy_that_the_catalogue_knows(english: Words) -> None:
    (clause,) = propose("pdq machine no signal, moved to other socket, ok", english).clauses
    assert clause.sure
    assert clause.sentence.startswith("I got your card reader taking payments again.")


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("ordered two monitors", "I ordered two screens."),
        ("new battery ordered", "I ordered a new battery."),
        ("mailbox full, archived 2019-2021 to pst", "(2019 to 2021)"),
        ("HP M428 jam tray 2, bit of label stuck on roller, removed", "(tray 2)"),
    ],
)
def test_counts_years_and_models_do_not_keep_a_sentence_back(
    note: str, sentence: str, english: Words
) -> None:
    assert sentence in propose(note, english).sentence


@pytest.mark.parametrize(
    ("note", "begins"),
    [
        pytest.param(
            "Adjusted share permissions", "I set up the shared folders", id="as-others-do"
        ),
        pytest.param("clocks on the tills were an hour out, put right", "I put", id="put-right"),
        pytest.param("put her in the finance group", "I put your colleague in", id="right-group"),
        pytest.param("repalced bad disk in nas bay 1", "I replaced a failing disk", id="a-slip"),
        pytest.param("awareness talk 1h", "I showed your team", id="how-long-it-took"),
        pytest.param("set up guest access in SharePoint", "I set up", id="a-product-is-nobody"),
        pytest.param("phishing training 8 ppl", "I showed your team", id="eight-people"),
        pytest.param("Performed quarterly restore test", "I tested", id="performed"),
        pytest.param("wifi weak, moved AP to ceiling, now 80 mbit", "I made", id="a-reading"),
        pytest.param(
            "The greeting was out of date and I recorded a new one.", "I changed", id="and-i"
        ),
        pytest.param("The old server has been wiped", "I erased", id="has-been"),
        pytest.param("500 error, plugin off", "I got your website back", id="a-code"),
    ],
)
def test_what_the_trade_calls_a_task_is_offered(note: str, begins: str, english: Words) -> None:
    clause = propose(note, english).clauses[0]
    assert clause.sure
    assert clause.sentence.startswith(begins)
