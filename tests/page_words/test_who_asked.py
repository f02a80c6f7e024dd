"""Where somebody beside the reader spoke, the page says whose words they are, and no more."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId, VisitId
from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, request

TOM = Contact(
    id=ContactId(7), client_id=ClientId(1), name="Tom Bailey", phone="01632 960 999", remember="Shy"
)


def heard(*, now: tuple[Request, ...] = (), carried: tuple[Request, ...] = ()) -> VisitFacts:
    facts = a_visit(requests=now, carried=carried)
    assert facts.contact is not None
    return replace(facts, contacts=(facts.contact, TOM))


def by_tom(words: str) -> Request:
    return replace(request(words), asked_by=TOM.id)


def notes_of(facts: VisitFacts) -> list[str]:
    return [item.note.replace("\u00a0", " ") for item in drafted(facts).document.asked]


def test_only_the_words_of_somebody_else_are_named() -> None:
    facts = heard(now=(request("No sound"), by_tom("My screen flickers")))
    assert facts.contact is not None
    facts = replace(
        facts,
        requests=(replace(facts.requests[0], asked_by=facts.contact.id), facts.requests[1]),
    )

    assert notes_of(facts) == ["", "(asked by Tom Bailey)"]


def test_a_person_is_named_as_they_like_it() -> None:
    facts = heard(now=(by_tom("My screen flickers"),))
    shy = replace(facts, contacts=(replace(TOM, address_as="Tom"),))

    assert notes_of(shy) == ["(asked by Tom)"]


def test_words_that_name_who_asks_need_no_name_beside_them() -> None:
    assert notes_of(heard(now=(by_tom("Tom can’t open the rota"),))) == [""]


def test_a_title_in_the_words_names_nobody() -> None:
    facts = heard(now=(by_tom("Can Mr Hale print?"),))
    formal = replace(facts, contacts=(replace(TOM, address_as="Mr Bailey"),))

    assert notes_of(formal) == ["(asked by Mr Bailey)"]


def test_what_was_said_earlier_tells_who_and_when() -> None:
    facts = heard(carried=(replace(by_tom("My screen flickers"), visit_id=VisitId(3)),))
    dated = replace(facts, asked_on=MappingProxyType({VisitId(3): date(2026, 11, 5)}))

    assert notes_of(dated) == ["(asked by Tom Bailey on 5 November)"]


def test_nothing_but_the_name_of_who_asked_reaches_the_page() -> None:
    made = repr(drafted(heard(now=(by_tom("My screen flickers"),))))

    assert TOM.phone not in made
    assert TOM.remember not in made
