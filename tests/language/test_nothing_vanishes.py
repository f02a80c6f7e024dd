"""What bears the meaning of a note stands in its sentence, or the sentence is not offered unasked.

Losses, faults of one's own, what is waited for, what was not done or only for now, since when, and
what is only half so: each changes what a reader would think, however well the rest is told.
"""

import re

import pytest

from consultant_app.language.data import Words
from consultant_app.language.propose import propose


def sure_sentences(note: str, words: Words) -> list[str]:
    return [c.sentence for c in propose(note, words).clauses if c.sure and c.sentence]


@pytest.mark.parametrize(
    "note",
    [
        "restored the share from backup, thursday's work lost",
        "Swapped the disk in the NAS. Photos of 2019 gone for good.",
        "reinstalled windows on Kim's laptop; her desktop files could not be saved",
        "rebuilt pst, two weeks of mail missing after",
        "replaced the failed disk, 3 days of scans not recoverable",
        "new ssd fitted in the design pc - old one unreadable so no data came across",
        "restored sage from last nights copy, lost this mornings postings",
        "wiped and rebuilt the till, sales for saturday lost",
        "moved mailboxes to 365, calendar entries before march lost on the way",
        "cleaned out ransomware, everything since the 4th is gone",
        "restored server image from sunday, mon data gone",
        "phone wiped + set up again, whatsapp history lost",
        "reset the NAS, all snapshots lost",
        "lost this mornings postings, restored sage from the weekend copy",
        "1.5 days lost, restored from last good copy",
        "Restored shared folder. Half a day of typing has to be done again.",
    ],
)
def test_a_loss_holds_the_whole_note_back(note: str, english: Words) -> None:
    assert [s for s in sure_sentences(note, english) if not re.search(r"lost|missing", s)] == []


@pytest.mark.parametrize(
    "note",
    [
        "I had unplugged the switch by mistake, phones back on",
        "sorry - left the firewall rule on, removed it, site loads again",
        "rebooted the server. caused the outage on tuesday with my change",
        "restarted print server, apologised to Rita for the wait",
        "Updated the router. My update on Friday broke the VPN.",
        "wrong toner ordered",
        "pulled wrong cable in the cab, plugged back in, all up",
        "we missed this at the last visit, replaced the battery",
        "replaced the patch lead, should have checked it last week",
        "reset the password again, typo by me",
        "set up the printer again. Deleted it accidentally during the clean up.",
        "ordered the wrong ram, new set ordered",
    ],
)
def test_a_fault_of_our_own_holds_the_whole_note_back(note: str, english: Words) -> None:
    assert sure_sentences(note, english) == []


@pytest.mark.parametrize(
    ("note", "told"),
    [
        pytest.param("set password policy to no expiry", "no|never|not", id="no-expiry"),
        pytest.param("set the screens to never lock", "no|never|not", id="never-lock"),
        pytest.param("set up the laptop without encryption", "without|not", id="without"),
        pytest.param("replaced the router, no wifi on it yet", "not|no", id="no-wifi-yet"),
        pytest.param("installed sage, not licensed", "not", id="not-licensed"),
        pytest.param("moved the files but permissions not set", "not", id="not-set"),
        pytest.param("turned the firewall off on the till", "off|stop", id="firewall-off"),
        pytest.param("turned second check off for the boss", "off|stop", id="second-check-off"),
        pytest.param("MFA off for Sam", "off|stop", id="mfa-off"),
        pytest.param("lowered the spam filter", "lower|less|weaker|eased|reduced", id="lowered"),
        pytest.param("relaxed the password rules", "eased|relax|simpler|less", id="relaxed"),
        pytest.param("shortened the backup to weekly", "short|week", id="shortened"),
        pytest.param("backup paused on the server", "paus|stop", id="paused"),
        pytest.param("excluded sage from the virus scanner", "leave|except|not", id="except"),
        pytest.param("made Jo local admin", "admin|change", id="more-rights"),
    ],
)
def test_what_was_loosened_left_out_or_turned_off_is_told_so(
    note: str, told: str, english: Words
) -> None:
    assert [s for s in sure_sentences(note, english) if not re.search(rf"\b(?:{told})", s)] == []


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("checked backups - last good copy 3 Nov", "last"),
        ("checked the NAS backup, last run 12 days ago", "last"),
        ("backup log checked: nothing since 1/10", "since"),
        ("checked veeam, only 2 of 5 jobs ran", "only"),
        ("backup checked - stopped on 20 Oct", "stopped"),
        ("checked the disks, bay 3 clicking", "bay 3|clicking|noise"),
        ("checked AV on all pcs, 2 out of date", "out of date|old"),
        ("checked backup!! told the boss", "told"),
        ("virus scan, 3 found", "three|3"),
        ("checked the UPS, 4 min left in it", "four|4"),
    ],
)
def test_a_check_that_found_trouble_is_no_ordinary_check(
    note: str, told: str, english: Words
) -> None:
    assert [s for s in sure_sentences(note, english) if not re.search(told, s)] == []


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("NAS disk 4 warning light", "I replaced"),
        ("server: amber light on disk 1", "I "),
        ("C: drive predictive failure", "I replaced"),
        ("battery of UPS failing", "I "),
        ("toner low warning on the Ricoh", "I "),
        ("raid alarm", "I "),
        ("certificate expiry warning", "I renewed"),
        ("printer fuser end of life", "I "),
        ("router on its last legs", "I "),
        ("leaver accounts", "I closed"),
        ("old accounts of 3 leavers", "I closed"),
        ("labels loaded the wrong way round", "I "),
        ("cable plugged into the wrong port", "I "),
        ("still drops on wifi", "I tried"),
        ("still jams on tray 2", "I tried"),
    ],
)
def test_a_thing_and_its_trouble_are_no_work(note: str, never: str, english: Words) -> None:
    told = [s for s in sure_sentences(note, english) if not s.startswith("I found that ")]
    assert [s for s in told if s.startswith(never)] == []


@pytest.mark.parametrize(
    ("note", "told"),
    [
        pytest.param("replaced the fan, temporary one", "now|temporar", id="temporary"),
        pytest.param("bypassed the UPS as a workaround", "now|temporar", id="workaround"),
        pytest.param("set up loan laptop til new one comes", "until|now|loan", id="till-then"),
        pytest.param("mailbox migration half done", "half|part|not", id="half-done"),
        pytest.param("moved most of the files to sharepoint", "most", id="most"),
        pytest.param("updated all pcs except Jo's", "except|apart|but", id="except"),
        pytest.param("updated 3 of 5 pcs", "three of|3 of", id="some-of"),
        pytest.param("partly restored the archive", "part", id="partly"),
        pytest.param("replaced the switch, probably the cause", "may|likely|prob", id="probably"),
        pytest.param("replaced psu? board looks burnt", "may|not sure", id="question"),
    ],
)
def test_what_is_not_final_whole_or_certain_is_told_so(
    note: str, told: str, english: Words
) -> None:
    assert [s for s in sure_sentences(note, english)[:1] if not re.search(told, s)] == []


@pytest.mark.parametrize(
    "note",
    [
        "user lost files, restored from backup",
        "no data lost, replaced the disk",
        "lost phone wiped remotely",
        "printer lost its network settings, set up again",
        "replaced cable, no more drops since",
        "no sound in calls, updated headset driver",
        "wrong default printer, set right one",
        "cleaned up, no viruses found",
        "disabled startup programs",
        "blocked spam sender",
        "new drum fitted, new roller on order",
    ],
)
def test_good_news_and_mended_faults_hold_nothing_back(note: str, english: Words) -> None:
    assert sure_sentences(note, english)
