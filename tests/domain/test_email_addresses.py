"""An address is looked at when it is typed: one, whole, and nothing beside it."""

import pytest

from consultant_app.domain.email_addresses import is_email_address


@pytest.mark.parametrize(
    "text",
    ["tom@acme.example", "anna.lane+visits@mail.acme.example", "jörg@bäckerei.example"],
)
def test_an_address_is_one(text: str) -> None:
    assert is_email_address(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("not an email", id="words"),
        pytest.param("tom@acme", id="no-dot"),
        pytest.param("a@x.example, b@y.example", id="two"),
        pytest.param("tom@acme.example\r\nBcc: all@acme.example", id="a-second-line"),
        pytest.param("tom@acme.example\x00", id="nul"),
        pytest.param("<tom@acme.example>", id="angles"),
        pytest.param("x" * 300 + "@acme.example", id="too-long"),
        pytest.param("tom..bell@acme.example", id="two-dots"),
        pytest.param("tom.@acme.example", id="a-dot-at-the-end-of-the-name"),
        pytest.param(".tom@acme.example", id="a-dot-at-its-beginning"),
        pytest.param("-attach@acme.example", id="what-a-program-takes-for-an-option"),
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not is_email_address(text)
