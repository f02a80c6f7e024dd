"""Pages made with the shipped rules and glossary instead of small stand-ins."""

from dataclasses import replace

import pytest

from consultant_app.domain.clients import Site
from consultant_app.domain.ids import ClientId
from consultant_app.domain.missing import MissingWhat
from consultant_app.language.check import find_terms, secrets_in
from consultant_app.language.data import Words, load_words
from consultant_app.language.page.email_text import email_body
from consultant_app.language.page.file_mask import file_mask
from consultant_app.language.page.technician import technician_document
from consultant_app.language.word_checks import WordChecks
from helpers.page_reader import DOCUMENTS, drafted, words_of
from helpers.visit_builder import EVENING, a_visit, promise, request, work

PASSWORD, ADDRESS = "Sommer2024!", "192.168.178.44"


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words("en", DOCUMENTS.parent / "language")


@pytest.fixture
def checks(words: Words) -> WordChecks:
    return WordChecks(
        secrets=lambda text: secrets_in(text, words),
        hard_words=lambda text: find_terms(text, words),
        back=lambda task: words.task_by_id[task].back,
    )


def test_no_password_and_no_address_reaches_page_or_letter(checks: WordChecks) -> None:
    facts = a_visit(
        requests=(request(f"My password is {PASSWORD}, why?", reply=f"It is at {ADDRESS}."),),
        work=(work(f"The printer is at {ADDRESS} now.", answers=1), work("I cleaned the fan.")),
        promises=(promise(f"Set the password to {PASSWORD}"),),
        notices=(f"The new password is {PASSWORD}.",),
    )

    made = drafted(facts, checks=checks, draft=True)
    letter = email_body(made.document, facts, words_of())

    assert PASSWORD not in repr(made) + repr(letter)
    assert ADDRESS not in repr(made) + repr(letter)
    assert made.document.asked[0].quote == "“My password is …, why?”"
    assert {m.what for m in made.left_out} == {MissingWhat.SECRET}
    assert len(made.left_out) == 5


def test_the_file_keeps_addresses_and_hides_passwords(checks: WordChecks) -> None:
    facts = a_visit(work=(work("", note=f"Printer moved to {ADDRESS}, password {PASSWORD}"),))

    copy = technician_document(facts, words_of(), made_at=EVENING, mask=file_mask(checks.secrets))

    assert ADDRESS in repr(copy)
    assert PASSWORD not in repr(copy)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        pytest.param("Main office", ("12 Mill Lane", "Bramford"), id="an-office"),
        pytest.param("", ("St Anne’s Parish", "Ashcombe"), id="a-parish"),
        pytest.param("Head office", ("4 Castle Arcade", "Ashcombe"), id="a-head-office"),
    ],
)
def test_the_file_tells_where_the_place_is(
    name: str, address: tuple[str, ...], checks: WordChecks
) -> None:
    """Lines of an address in one row read as a login and what opens it: a town was hidden."""
    site = Site(client_id=ClientId(1), name=name, address=address)
    facts = replace(a_visit(), site=site)

    copy = technician_document(facts, words_of(), made_at=EVENING, mask=file_mask(checks.secrets))

    assert ("Site", ", ".join(part for part in (name, *address) if part)) in copy.facts


def test_the_file_hides_a_password_that_stands_over_two_lines(checks: WordChecks) -> None:
    facts = a_visit()
    facts = replace(facts, visit=replace(facts.visit, private_notes=f"Password:\n  {PASSWORD}"))

    copy = technician_document(facts, words_of(), made_at=EVENING, mask=file_mask(checks.secrets))

    assert PASSWORD not in repr(copy)


def test_the_sample_page_of_the_design_holds_no_secret(checks: WordChecks) -> None:
    """Days, times, phone numbers and prices are none."""
    facts = a_visit(
        requests=(request("The scanner in Room 2 just says no device."),),
        work=(work("An update had switched it off on 3 November. Version 24.7.9 is in now."),),
    )

    assert drafted(facts, checks=checks).left_out == ()


def test_a_hard_word_is_explained_in_at_most_twenty_words(checks: WordChecks) -> None:
    facts = a_visit(work=(work("Your laptop has an SSD now, and the router is new."),))

    explained = drafted(facts, checks=checks).document.words

    assert "SSD" in [word.term for word in explained]
    assert all(len(word.meaning.split()) <= 20 for word in explained)
    assert all(word.meaning.endswith(".") for word in explained)


def test_what_may_come_back_is_told_last(checks: WordChecks) -> None:
    facts = a_visit(work=(replace(work("I cleared the queue."), task="storage.disk.replace"),))

    (trouble,) = drafted(facts, checks=checks).document.trouble

    assert trouble.endswith("call me, even if everything still works.")
