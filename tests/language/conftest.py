"""The shipped words, read once for all tests of the engine."""

from pathlib import Path

import pytest

from consultant_app.language.data import Words, load_words
from consultant_app.resource_files import resource_path

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def english() -> Words:
    """All words of English, as the program loads them."""
    return load_words("en", resource_path("language"))


@pytest.fixture(scope="session")
def german() -> Words:
    """All words of German, as the program loads them."""
    return load_words("de", resource_path("language"))


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder with sentences and notes written for these tests."""
    return DATA
