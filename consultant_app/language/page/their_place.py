"""Calls the customer's place what they call it: "in your office" is "in your nursery" there.

The catalogue speaks of offices. Where the client's name tells another kind of place, that word is
put in; where it tells nothing, the phrase is left out, as long as the sentence stands without it.
"""

import re

from consultant_app.language.page.page_words import PageWords


def at_their_place(text: str, client: str, page: PageWords) -> str:
    """Return TEXT, of the catalogue, for the CLIENT of that name."""
    office = page.say("place.office")
    if not office or office not in text:
        return text
    if kind := kind_of_place(client, page):
        return text.replace(office, page.say("place.their", place=kind))
    without = page.say("place.left_out")
    return re.sub(without, "", text)


def kind_of_place(client: str, page: PageWords) -> str:
    """Return "practice" for Hill Street Dental Practice and for Castle Square Dental, or ""."""
    kinds = dict(pair.split("|", 1) for pair in page.items("place.kinds"))
    told = (kinds[word] for word in reversed(_words(client)) if word in kinds)
    return place_in_name(client, page) or next(told, "")


def place_in_name(client: str, page: PageWords) -> str:
    """Return "practice" for Hill Street Dental Practice: what the name itself ends with, or ""."""
    words = [word for word in _words(client) if word not in page.items("time.idle")]
    return words[-1] if words and words[-1] in page.items("time.places") else ""


def _words(client: str) -> list[str]:
    return [word.strip(".,").lower() for word in client.split()]
