"""What every kind of document begins with: what the file says of itself, and how it looks."""

from dataclasses import dataclass
from datetime import datetime

from consultant_app.domain.options import PageOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedTo:
    """What the window of an envelope shows: the sender's line, and the lines of the address."""

    sender: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDocument:
    """The beginning of each document object; LANGUAGE is a tag, ACCENT a colour (#0f4c5c).

    One that is POSTED_TO somebody is laid out for an envelope with a window.
    An issued summary is known again by all that is in its document, in order: nothing moves here.
    """

    language: str
    title: str
    author: str
    subject: str
    creator: str
    made_at: datetime
    options: PageOptions
    accent: str
    posted_to: PostedTo | None = None
