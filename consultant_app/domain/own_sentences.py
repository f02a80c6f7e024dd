"""The consultant's own sentences from the settings: on which pages they stand, on which not.

They are written in the language of the business. A page in another language takes its own words
instead, and what is lost by that is told.
"""

from collections.abc import Iterator

from consultant_app.domain.settings import Business

FIELDS = ("reach", "urgent", "closing")


def is_same_language(one: str, other: str) -> bool:
    """Tell whether two tags name the same language, whatever the country: en-GB and en-US."""
    return one.partition("-")[0] == other.partition("-")[0]


def own_sentence(business: Business, field: str, *, language: str) -> str:
    """Return the sentence in FIELD as a page in LANGUAGE may print it; nothing if it may not."""
    is_theirs = is_same_language(business.language, language)
    return str(getattr(business, field)) if is_theirs else ""


def left_behind(business: Business, *, language: str) -> Iterator[tuple[str, str]]:
    """Yield field and words of each sentence that a page in LANGUAGE leaves out."""
    for field in FIELDS:
        words = str(getattr(business, field))
        if words.strip() and not own_sentence(business, field, language=language):
            yield field, words
