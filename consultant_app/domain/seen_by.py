"""Who saw at the end of a visit that the work was done: by name, or with a drawn signature."""

from dataclasses import dataclass
from datetime import datetime

from consultant_app.domain.ids import ContactId, SeenById, VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenBy:
    """A sign-off. The last one of a visit counts; earlier ones stay as they were.

    `name` is printed; `contact_id` tells whose it is where the person is known. `what` completes
    "saw": "the scanner working". `at` is the moment in `zone`, `place` where it was. `signature`
    is the name of a picture in `attachments/`, empty for a typed confirmation.
    """

    id: SeenById = SeenById(0)
    visit_id: VisitId
    name: str
    at: datetime
    zone: str
    contact_id: ContactId | None = None
    what: str = ""
    place: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """A sign-off as it is given, before it is kept: PICTURE is the drawn line, empty by name."""

    name: str
    what: str = ""
    place: str = ""
    contact_id: ContactId | None = None
    picture: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningWords:
    """What the customer reads while signing, in the language of the page."""

    thanks: str
    meaning: str
    hint: str
    name: str
    by_name: str
    clear: str
    none: str
    use: str
    pad: str
    empty: str
    drawn: str
    page: str
    no_name: str
    no_line: str
    not_kept: str
    kept: str
    hand_back: str
    it_is_me: str
    stay: str
