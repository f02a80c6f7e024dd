"""The words about mail accounts: help of each provider, and what to do about each trouble."""

import inspect

import pytest

from consultant_app.domain import mail_account_rules, secrets
from consultant_app.domain.mail_accounts import SignIn
from consultant_app.domain.problems import Problem
from ui.mail_provider_texts import provider_help
from ui.problem_texts import problem_text


def test_each_help_is_plain_and_each_page_of_a_provider_is_safe_to_open() -> None:
    keys = ("gmail", "outlook", "microsoft-365", "icloud", "yahoo", "gmx", "t-online", "zoho", "")
    told = [provider_help(key, SignIn.PASSWORD) for key in keys]
    assert len({one.words for one in told}) == len(keys)
    assert all(one.page == "" or one.page.startswith("https://") for one in told)
    assert all(one.words.endswith(".") and "!" not in one.words for one in told)


def test_the_page_that_is_opened_is_that_of_whom_the_help_speaks() -> None:
    """At a server of Microsoft, help on signing in with Google once opened Microsoft's page."""
    assert "google.com" in provider_help("outlook", SignIn.GOOGLE).page
    assert "microsoft.com" in provider_help("gmail", SignIn.MICROSOFT).page
    assert "google.com" in provider_help("gmail", SignIn.PASSWORD).page


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for module in (secrets, mail_account_rules)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, Problem)
        and kind.__module__ == module.__name__
        and kind is not secrets.KeyringTrouble
    ],
)
def test_every_trouble_with_secrets_has_words_of_its_own(kind: type[Problem]) -> None:
    wanted = list(inspect.signature(kind).parameters)
    known: dict[str, object] = {"found": ()}
    told = problem_text(kind(*(known.get(name, "this") for name in wanted)))
    for words in (told.title, told.body):
        assert words.endswith(".")
        assert "!" not in words
        assert "{" not in words
