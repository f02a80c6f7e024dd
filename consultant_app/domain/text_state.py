"""Whether a text for the customer is only proposed or stands."""

from enum import StrEnum


class TextState(StrEnum):
    """A proposed text shows on a draft and stops the issue until somebody accepts it."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
