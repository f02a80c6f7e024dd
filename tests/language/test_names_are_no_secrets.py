"""Names of clients, places and people, and the words of the trade, are never hidden as secrets.

A page masks what it holds for a secret: a client who finds its own name as "…" trusts nothing else
on it. So these names come from all sorts of firms, streets and towns, alone and in plain sentences.
"""

import pytest

from consultant_app.language.check import check_text, masked, secrets_in
from consultant_app.language.data import Words
from consultant_app.language.known import Known

STREETS = (
    "High Street",
    "Maple Street",
    "Main Street",
    "Station Road",
    "Kings Road",
    "Church Lane",
    "Mill Lane",
    "Park Avenue",
    "Harbour Row",
    "Castle Hill",
    "Market Square",
    "Victoria Terrace",
    "Bridge Gate",
    "Queens Drive",
    "Canal Wharf",
    "Tower Court",
    "Old Pass",
    "Keys Close",
    "Lock Lane",
    "Safe Harbour Way",
)
TOWNS = (
    "Ashcombe",
    "Wetherfold",
    "Little Marling",
    "Port Ellery",
    "Kaltbrunn",
    "Thornbury",
    "Stow-on-the-Wold",
    "Newtown",
    "Llandefan",
    "Aberfoyle",
    "Kirkby",
    "Saltmere",
    "Oakhampton",
    "Bad Lindau",
    "Sainte-Marie",
    "Hythe",
)
OWNERS = (
    "Welcome",
    "Brightside",
    "St Anne's",
    "Lindqvist & Sons",
    "Okafor",
    "The Copper Kettle",
    "Secret Garden",
    "Golden Key",
    "Four Seasons",
    "Public",
    "Private",
    "Cisco's",
    "Admiral",
    "Northgate",
    "Alpha",
    "Delta Tango",
    "Seven Oaks",
    "Sunrise",
    "Default",
    "Magnolia",
    "Raspberry",
    "Manager's",
    "O'Hara",
    "Keystone",
)
TRADES = (
    "Bakery",
    "Library",
    "Deli",
    "Arcade",
    "Dental Practice",
    "Surgery",
    "Nursery",
    "Parish",
    "Solicitors",
    "Opticians",
    "Garage",
    "Hotel",
    "Brewery",
    "Veterinary Clinic",
    "Housing Trust",
    "Locksmiths",
    "Security",
    "Access Hire",
    "Door Company",
    "Safe Storage",
    "Internet Café",
    "Print Works",
    "Theatre",
    "Primary School",
)
FIRST_NAMES = (
    "Mia",
    "Femi",
    "Rosalind",
    "Tomasz",
    "Grace",
    "Will",
    "Charlie",
    "Victor",
    "Summer",
    "Rose",
    "Yusuf",
    "Siobhan",
    "Mark",
    "Penny",
    "Joy",
)
SURNAMES = (
    "Holt",
    "Lindqvist",
    "Okonkwo",
    "Garden",
    "Synnott",
    "Key",
    "Locke",
    "Winterbottom",
    "Nowak",
    "Pinner",
    "MacAllister",
    "de Vries",
    "Password",
    "Fernandes",
    "Gates",
)
SENTENCES = (
    "{}",
    "{}.",
    "I went to {} in the morning.",
    "The printer of {} prints again.",
    "This was done for {}, and all is well.",
    "Visit to {}",
    "{} is open again.",
    "I spoke with {} about the new laptop.",
    "{} called, and I explained how the backup works.",
    "Client: {}",
)
NO_SURNAME = frozenset({"Password"})  # said beside a name, it names a secret


def _firms() -> list[str]:
    """Return firms at a street, of an owner, and in a town: each list runs at its own pace."""
    found = [f"{street} {TRADES[n % len(TRADES)]}" for n, street in enumerate(STREETS)]
    found += [f"{street} {TRADES[(n * 5 + 2) % len(TRADES)]}" for n, street in enumerate(STREETS)]
    found += [f"{owner} {trade}" for n, owner in enumerate(OWNERS) for trade in TRADES[n % 4 :: 4]]
    found += [
        f"{OWNERS[n % len(OWNERS)]} {trade}, {TOWNS[n % len(TOWNS)]}"
        for n, trade in enumerate(TRADES * 2)
    ]
    return found


def _people() -> list[str]:
    found = [
        f"{first} {SURNAMES[(n + step) % len(SURNAMES)]}"
        for n, first in enumerate(FIRST_NAMES)
        for step in (0, 3, 7)
    ]
    found += [f"{title} {name}" for name in SURNAMES for title in ("Mr", "Mrs", "Dr")]
    return [name for name in found if name.split()[-1] not in NO_SURNAME]


NAMES = (*STREETS, *TOWNS, *_firms(), *_people())


def test_there_are_hundreds_of_names() -> None:
    assert len(set(NAMES)) > 350


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_name_is_no_secret(sentence: str, english: Words) -> None:
    texts = [sentence.format(name) for name in NAMES]
    assert [(text, masked(text, english)) for text in texts if secrets_in(text, english)] == []


@pytest.mark.parametrize(
    "sentence", ["{}", "{}.", "The {} is slow.", "I looked at the {} today.", "{} was mended."]
)
def test_a_word_of_the_trade_is_no_secret(sentence: str, english: Words) -> None:
    terms = sorted({form for term in english.terms for form in (term.id, *term.forms)})
    texts = [sentence.format(word) for term in terms for word in (term, term.capitalize())]
    assert [(text, masked(text, english)) for text in texts if secrets_in(text, english)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Welcome Arcade",
        "High Street Bakery\nMaple Street Library\nMain Street Deli",
        "St Anne's Parish, Ashcombe",
        "The phone was jailbroken.",
        "We ran it with sudo.",
        "Their mail came by IMAP, and now it comes by Exchange.",
        "The Synology is full.",
    ],
)
def test_a_name_that_was_once_hidden_stays_in_sight(text: str, english: Words) -> None:
    assert masked(text, english) == text


def test_a_name_that_is_known_is_not_hidden(english: Words) -> None:
    """Unknown, it is taken for what opens a door."""
    text = "The gate opens with Bramblewick."
    known = Known(terms=("Bramblewick",))
    assert secrets_in(text, english)
    assert secrets_in(text, english, known=known) == ()
    found = check_text(text, english, known=known).findings
    assert not [f for f in found if f.rule.startswith("secret.")]


@pytest.mark.parametrize("text", ["The password is Bramblewick.", "Wi-Fi key: Bramblewick"])
def test_a_known_name_that_is_a_password_is_hidden(text: str, english: Words) -> None:
    assert secrets_in(text, english, known=Known(terms=("Bramblewick",)))
