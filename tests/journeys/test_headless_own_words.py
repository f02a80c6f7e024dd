"""Where a profile is named, the commands that need none use its own wording."""

import json

from helpers.headless import Headless

NOTE = "gpupdate on front desk pc"
SAID = "I refreshed the rules on the front desk computer."


def test_propose_knows_what_was_accepted_at_a_visit(headless: Headless) -> None:
    before = headless.run("propose", NOTE, "--json").data
    assert before["clauses"][0]["own"] is None
    assert not (headless.profile / "consultant.db").exists()

    headless.run("start", "Hartley & Rowe", "--new", at="2026-11-12T09:00:00+00:00")
    headless.run("add", "work", NOTE, "--public", SAID, at="2026-11-12T09:10:00+00:00")
    (clause,) = headless.run("propose", NOTE, "--json").data["clauses"]

    assert (clause["sentence"], clause["sure"]) == (SAID, True)
    assert clause["own"] == {"uses": 1, "last_used": "2026-11-12"}
    told = headless.run("propose", NOTE).out
    assert told == f"{NOTE} -> {SAID} (your wording, used once, last 2026-11-12)\n"


def test_propose_knows_what_a_file_brought(headless: Headless) -> None:
    wording = {"clause": NOTE, "sentence": SAID, "uses": 4, "last_used": "2026-10-01"}
    file = headless.profile.parent / "data.json"
    work = {"id": "w1", "note": NOTE}
    visit = {"id": "v1", "client": "c1", "day": "2026-11-12", "work": [work]}
    client = {"id": "c1", "name": "Oakfield Dental"}
    written = json.dumps(
        {
            "format": "consultant-app/1",
            "clients": [client],
            "visits": [visit],
            "wordings": [wording],
        }
    )
    file.write_text(written, encoding="utf-8")

    assert headless.run("import", str(file)).status == 0
    (clause,) = headless.run("propose", NOTE, "--json").data["clauses"]
    assert clause["own"] == {"uses": 4, "last_used": "2026-10-01"}


def test_check_keeps_quiet_of_what_is_never_flagged(headless: Headless) -> None:
    text = "I moved your files to the NAS."
    file = headless.profile.parent / "data.json"
    flag = {"rule": "term.nas", "words": "NAS", "category": "acronym", "client": None}
    written = json.dumps({"format": "consultant-app/1", "never_flags": [flag]})
    file.write_text(written, encoding="utf-8")
    assert headless.run("check", "--json", stdin=text).data["findings"]

    assert headless.run("import", str(file)).status == 0

    assert headless.run("check", "--json", stdin=text).data["findings"] == []
