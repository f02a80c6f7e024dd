"""A client who reads German: German notes in, a German page out, and nothing English on it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from helpers.headless import Headless
from helpers.paper_reader import assert_nothing_overlaps, squeezed, words_of

NOON = "2026-11-12T12:00:00+01:00"
COMPOUND = "Telefonanlagenkonfigurationsunterlagenaufbewahrungsschrankschlüsselverzeichnis"
ENGLISH = re.compile(
    r"\b(?:the|and|your|you|with|for|of|what|is|are|done|nothing|next|page|draft|visit|call|please"
    r"|thank|dear|summary|why|matters|words|used|together|something|right|my|we|our)\b",
    re.IGNORECASE,
)
INFORMAL = re.compile(r"\b(?:du|dein\w*|dir|dich|euch|euer|eure\w*)\b", re.IGNORECASE)


def the_visit(*notes: str, public: str = "") -> dict[str, Any]:
    """Return a file with one German visit whose work is NOTES, and one text of one's own."""
    work = [{"id": f"w{n}", "note": note} for n, note in enumerate(notes)]
    work += [{"id": "own", "note": "VPN", "public": public}] if public else []
    work[0]["request"] = "r1"
    client = {"id": "c1", "name": "Kanzlei Brandt & Öztürk", "language": "de-DE", "currency": "EUR"}
    reader = {"id": "p1", "name": "Elif Öztürk", "address_as": "Frau Öztürk", "role": ["reads"]}
    words = "Der Drucker am Empfang druckt nur noch Streifen."
    kept = f"Was wird aus dem {COMPOUND}?"
    return {
        "format": "consultant-app/1",
        "business": {
            "name": "Weber Büro-IT",
            "person": "Jonas Weber",
            "phone": "030 23125 014",
            "currency": "EUR",
            "language": "en-GB",
        },
        "clients": [{**client, "contacts": [reader]}],
        "visits": [
            {
                "id": "v1",
                "client": "c1",
                "contact": "p1",
                "state": "finished",
                "day": "2026-11-12",
                "zone": "Europe/Berlin",
                "work": work,
                "requests": [
                    {"id": "r1", "words": words, "asked_by": "p1", "outcome": "done"},
                    {
                        "id": "r2",
                        "words": kept,
                        "asked_by": "p1",
                        "outcome": "done",
                        "reply": f"Das {COMPOUND} liegt jetzt im 2. Stock. Es bleibt dort.",
                    },
                ],
                "segments": [
                    {
                        "kind": "work",
                        "start": "2026-11-12T08:05:00+00:00",
                        "end": "2026-11-12T10:20:00+00:00",
                    }
                ],
                "parts": [{"name": "Tonerkartusche", "quantity": "1", "price": "64.90"}],
                "promises": [
                    {
                        "id": "q1",
                        "what": "Bringt einen WLAN-Verstärker mit",
                        "who": "consultant",
                        "by": "2026-11-20",
                    }
                ],
            }
        ],
    }


def page_of(headless: Headless, folder: Path, visit: dict[str, Any]) -> tuple[bytes, Any]:
    """Bring VISIT in with proposed words, issue its page, and return the page and the answer."""
    file = folder / "visit.json"
    file.write_text(json.dumps(visit), encoding="utf-8")
    headless.ask("import", str(file), "--propose-words", at=NOON)
    told = headless.ask("summary", "1", "-o", str(folder / "page.pdf"), "--accept", at=NOON)
    return (folder / "page.pdf").read_bytes(), told


def test_german_notes_become_a_german_page(headless: Headless, tmp_path: Path) -> None:
    visit = the_visit("Toner getauscht", "Windows-Updates auf allen Rechnern installiert")

    pdf, told = page_of(headless, tmp_path, visit)

    page = squeezed(words_of(pdf, tmp_path))
    for said in (
        "Guten Tag Frau Öztürk,",
        "Zusammenfassung meines Besuchs am Donnerstag, 12. November 2026",
        "Ich habe in Ihrem Drucker den Toner gewechselt.",
        "Ich habe die neuesten Sicherheitsupdates auf allen Computern eingespielt.",
        "„Der Drucker am Empfang druckt nur noch Streifen.“",
        "Zweieinviertel Stunden bei Ihnen.",
        "Freitag, 20. November.",
        "64,90 €",
    ):
        assert squeezed(said) in page
    assert told["missing"] == []
    assert not told["grade_word"]


def test_no_english_word_and_no_du_stands_on_it(headless: Headless, tmp_path: Path) -> None:
    pdf, _ = page_of(headless, tmp_path, the_visit("Toner getauscht", "Backup geprüft, läuft"))

    page = words_of(pdf, tmp_path)
    assert ENGLISH.findall(page) == []
    assert INFORMAL.findall(page) == []


def test_a_hard_word_is_explained_in_german_in_the_order_of_the_page(
    headless: Headless, tmp_path: Path
) -> None:
    public = "Ihr VPN-Zugang ist bereit. Die Firewall lässt ihn durch."

    pdf, _ = page_of(headless, tmp_path, the_visit("Toner getauscht", public=public))

    page = squeezed(words_of(pdf, tmp_path))
    vpn, firewall = "geschützte Verbindung von außen", "Wächter zwischen Ihrem Netz"
    assert squeezed("Wörter auf dieser Seite") in page
    assert 0 < page.index(squeezed(vpn)) < page.index(squeezed(firewall))


def test_a_very_long_compound_breaks_and_stays_itself(headless: Headless, tmp_path: Path) -> None:
    pdf, _ = page_of(headless, tmp_path, the_visit("Toner getauscht"))

    assert_nothing_overlaps(pdf, tmp_path)
    assert squeezed(COMPOUND) in re.sub(r"\s", "", words_of(pdf, tmp_path)).replace("­", "")


def test_an_english_note_is_named_as_needing_words(headless: Headless, tmp_path: Path) -> None:
    visit = the_visit("Toner getauscht", "Replaced keyboard at reception")

    pdf, told = page_of(headless, tmp_path, visit)

    assert [(m["what"], m["note"]) for m in told["missing"]] == [
        ("words", "Replaced keyboard at reception")
    ]
    assert "keyboard" not in words_of(pdf, tmp_path)


@pytest.mark.parametrize(("note", "sure"), [("Toner getauscht", True), ("Replaced toner", False)])
def test_propose_takes_the_language(note: str, sure: bool, headless: Headless) -> None:
    (clause,) = headless.ask("propose", note, "--lang", "de")["clauses"]

    assert clause["sure"] is sure
    assert clause["sentence"] == ("Ich habe in Ihrem Drucker den Toner gewechselt." if sure else "")


def test_check_takes_the_language(headless: Headless) -> None:
    text = "Sie hätten das Backup prüfen müssen."

    found = headless.ask("check", "--lang", "de", stdin=text)["findings"]

    assert [finding["category"] for finding in found] == ["blame"]
    assert headless.ask("check", "--lang", "de-AT", stdin=text)["findings"] == found
