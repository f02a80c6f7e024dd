"""What stands around the news: kicker, greeting, thanks, promises kept, trouble, closing."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId, VersionId, VisitId
from consultant_app.domain.settings import Business, Voice
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.domain.visits import OwnLines, VisitKind
from helpers.page_reader import as_read, drafted
from helpers.visit_builder import OKAFOR, a_visit, promise, request

WE = replace(OKAFOR, voice=Voice.WE)


def reader(name: str, address_as: str = "", greeting: str = "") -> Contact:
    return Contact(
        id=ContactId(1),
        client_id=ClientId(1),
        name=name,
        address_as=address_as,
        greeting=greeting,
    )


@pytest.mark.parametrize(
    ("person", "greeting"),
    [
        pytest.param(reader("Maria Lindqvist", "Maria"), "Dear Maria,", id="as-they-like-it"),
        pytest.param(reader("Margaret Rowe", "Mrs Rowe"), "Dear Mrs Rowe,", id="form-of-address"),
        pytest.param(reader("Tom"), "Dear Tom,", id="no-last-name"),
        pytest.param(reader("M Rowe", greeting="Hello, Meg"), "Hello, Meg,", id="own"),
        pytest.param(reader(" "), "Dear Hill Street team,", id="no-name"),
    ],
)
def test_people_are_greeted_as_they_like_it(person: Contact, greeting: str) -> None:
    page = drafted(a_visit(contact=person)).document

    assert page.greeting.replace("\u00a0", " ") == greeting


@pytest.mark.parametrize(
    ("client", "greeting"),
    [
        ("Hill Street Dental Practice", "Dear Hill Street team,"),
        ("Hartley & Rowe Solicitors LLP", "Dear Hartley & Rowe team,"),
        ("The Most Worshipful Company of Bookbinders and Stationers of Wolverhampton", "Dear all,"),
        ("Maple & Thread", "Dear Maple & Thread team,"),
        ("The Nursery", "Dear Nursery team,"),
        ("St Mary's Primary School", "Dear St Mary’s team,"),
        ("Smith & Co", "Dear Smith team,"),
    ],
)
def test_without_a_contact_the_team_is_greeted(client: str, greeting: str) -> None:
    page = drafted(a_visit(client=client, nobody=True)).document

    assert page.greeting.replace("\u00a0", " ") == greeting


@pytest.mark.parametrize(
    ("kind", "called_us", "words"),
    [
        pytest.param(VisitKind.ON_SITE, False, "Thank you for having me.", id="on-site"),
        pytest.param(VisitKind.PHONE, True, "Thank you for calling.", id="they-called"),
        pytest.param(VisitKind.PHONE, False, "", id="i-called"),
        pytest.param(VisitKind.REMOTE, False, "", id="remote"),
    ],
)
def test_thanks_are_given_for_what_happened(kind: VisitKind, called_us: bool, words: str) -> None:
    assert drafted(a_visit(kind=kind, called_us=called_us)).document.thanks == words


@pytest.mark.parametrize(
    ("what", "told"),
    [
        pytest.param("A longer cable", "The longer cable I promised is in.", id="a-thing"),
        pytest.param(
            "A longer cable for the meeting room",
            "The longer cable for the meeting room I promised is in.",
            id="a-thing-for-a-place",
        ),
        pytest.param(
            "A list of all passwords to change",
            "The list of all passwords to change I promised is taken care of.",
            id="a-matter",
        ),
        pytest.param(
            "Order a spare mouse", "I promised to order a spare mouse, and I did.", id="a-verb"
        ),
        pytest.param(
            "Fits the roller.", "I promised to fit the roller, and I did.", id="as-on-the-page"
        ),
        pytest.param("New keys for Tom", "My promise is kept: new keys for Tom.", id="several"),
    ],
)
def test_a_promise_kept_is_told_in_the_second_sentence(what: str, told: str) -> None:
    page = drafted(a_visit(kept=(promise(what),))).document

    assert page.thanks.replace("\u00a0", " ") == f"Thank you for having me. {told}"


def test_what_others_promised_is_not_claimed_as_ours() -> None:
    facts = a_visit(kept=(promise("Try the calendar", who="client"),))

    assert drafted(facts).document.thanks == "Thank you for having me."


@pytest.mark.parametrize(
    ("kind", "kicker", "footer"),
    [
        (
            VisitKind.ON_SITE,
            "Summary of my visit on Thursday 12 November 2026",
            "Hill Street Dental Practice · Visit on 12 November 2026",
        ),
        (
            VisitKind.PHONE,
            "Summary of our call on Thursday 12 November 2026",
            "Hill Street Dental Practice · Call on 12 November 2026",
        ),
    ],
)
def test_kicker_and_footer_name_the_occasion(kind: VisitKind, kicker: str, footer: str) -> None:
    page = drafted(a_visit(kind=kind)).document

    assert page.kicker.replace("\u00a0", " ") == kicker
    assert page.footer.replace("\u00a0", " ") == footer


def test_a_corrected_page_says_what_it_replaces() -> None:
    first = _issued(datetime(2026, 11, 12, 19, 0, tzinfo=UTC))

    page = drafted(
        a_visit(), made_at=datetime(2026, 11, 14, 8, 0, tzinfo=UTC), replaces=first
    ).document

    assert page.kicker.replace("\u00a0", " ") == (
        "Summary of my visit on Thursday 12 November 2026. Corrected on 14 November. "
        "It replaces the summary of 12 November."
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        pytest.param(
            "en",
            "Corrected on 12 November at 21:10. It replaces the page you had before.",
            id="english",
        ),
        pytest.param(
            "de",
            "Berichtigt am 12. November um 21:10 Uhr. Ersetzt die Seite, die Sie vorher hatten.",
            id="german",
        ),
    ],
)
def test_a_correction_on_the_same_day_is_told_apart_by_the_hour(language: str, said: str) -> None:
    """It said that the summary of 12 November replaces the summary of 12 November."""
    facts = a_visit()
    facts = replace(facts, contact=None, client=replace(facts.client, language=language))

    page = drafted(
        facts,
        made_at=datetime(2026, 11, 12, 21, 10, tzinfo=UTC),
        replaces=_issued(datetime(2026, 11, 12, 19, 0, tzinfo=UTC)),
    ).document

    assert page.kicker.replace("\u00a0", " ").endswith(said)


def _issued(at: datetime) -> SummaryVersion:
    return SummaryVersion(
        id=VersionId(1),
        visit_id=VisitId(1),
        version=1,
        kind=DocumentKind.SUMMARY,
        issued_at=at,
        file="",
        sha256="",
        pages=1,
        title="",
        fingerprint="",
    )


@pytest.mark.parametrize(
    ("business", "words", "bold"),
    [
        pytest.param(
            OKAFOR,
            "Please call me on 01632 960 147. You will reach me, and no question is too small.",
            "01632 960 147",
            id="phone",
        ),
        pytest.param(
            replace(
                OKAFOR,
                reach="I answer myself",
                urgent="if patients are waiting, say “urgent” and I will call back within "
                "30 minutes",
            ),
            "Please call me on 01632 960 147. I answer myself. If patients are waiting, say "
            "“urgent” and I will call back within 30 minutes.",
            "01632 960 147",
            id="own-words",
        ),
        pytest.param(
            replace(OKAFOR, phone=""),
            "Please write to me at sam@okafor-it.example. I answer myself, and no question is "
            "too small.",
            "sam@okafor-it.example",
            id="email",
        ),
        pytest.param(
            WE,
            "Please call us on 01632 960 147. You will reach us, and no question is too small.",
            "01632 960 147",
            id="we",
        ),
    ],
)
def test_who_to_call_is_always_said(business: Business, words: str, bold: str) -> None:
    page = drafted(a_visit(business=business)).document

    assert " ".join(page.trouble).replace("\u00a0", " ") == words
    assert page.trouble_bold.replace("\u00a0", " ") == bold
    assert page.trouble_bold in page.trouble[0]


def test_the_closing_is_own_or_the_business_or_the_languages() -> None:
    business = replace(OKAFOR, closing="See you soon")

    assert drafted(a_visit()).document.closing == "Thank you for your trust."
    assert drafted(a_visit(business=business)).document.closing == "See you soon."
    own = a_visit(business=business, lines=OwnLines(closing="Hello to Biscuit!"))
    assert drafted(own).document.closing == "Hello to Biscuit!"


def test_a_page_of_several_people_never_says_i() -> None:
    facts = a_visit(
        business=WE,
        requests=(request("It is slow"), request("And loud")),
        kept=(promise("A longer cable"), promise("The list")),
        promises=(promise("Fits the fan", date(2026, 11, 17)),),
    )

    text = as_read(drafted(facts).document)

    assert " I " not in text
    assert " me" not in text.replace("meeting", "")
    assert "Thank you for having us. The longer cable we promised is in." in text


def test_letterhead_and_signature_come_from_the_business() -> None:
    business = replace(OKAFOR, logo="logo.png", signature="sam.png", hours="")
    page = drafted(a_visit(business=business)).document

    assert page.letterhead.name == "Okafor Office IT"
    assert [line.replace("\u00a0", " ") for line in page.letterhead.contact_lines] == [
        "01632 960 147",
        "sam@okafor-it.example",
    ]
    assert (page.letterhead.logo, page.signature) == (b"logo.png", b"sam.png")
    assert page.signer == "Sam Okafor"


def test_a_logo_that_is_gone_is_no_reason_to_stop() -> None:
    business = replace(OKAFOR, logo="logo.png")

    assert (
        drafted(a_visit(business=business), files=lambda _: None).document.letterhead.logo is None
    )


def test_sentences_of_our_own_stand_on_pages_in_their_language_alone() -> None:
    """An English sentence on what is urgent stood on a German page."""
    own = replace(OKAFOR, urgent="Say “urgent”.", reach="I answer myself.", closing="Take care.")

    english = as_read(drafted(a_visit(business=own, language="en-US")).document)
    german = as_read(drafted(a_visit(business=own, language="de-DE")).document)

    for sentence in ("Say “urgent”.", "I answer myself.", "Take care."):
        assert sentence in english
        assert sentence not in german
