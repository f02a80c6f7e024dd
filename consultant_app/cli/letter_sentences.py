"""How a letter stands, in plain words: why it waits or was not sent, and what to do about it."""

from collections.abc import Mapping
from types import MappingProxyType

from consultant_app.cli.mail_sentences import sentence_of_trial
from consultant_app.domain.letters import Letter, LetterState, WhyNotSent


def how_it_stands(letter: Letter) -> str:
    """Return in one sentence how LETTER stands."""
    if letter.state is LetterState.FAILED or letter.state is LetterState.IN_DOUBT:
        return what_to_do(letter)
    if letter.state in (LetterState.QUEUED, LetterState.DEFERRED):
        return _WAITS.get(letter.why, _WAITS[WhyNotSent.NONE])
    if letter.state is LetterState.SENT and letter.code is None:
        return "You said that it arrived, or that you sent it."
    return _STATES[letter.state]


def what_to_do(letter: Letter) -> str:
    """Return why LETTER needs a person, and what there is to do."""
    if letter.state is LetterState.HANDED_TO_MAIL_PROGRAM:
        return _STATES[letter.state]
    said = _NEEDS.get(letter.why)
    if said is None:
        return sentence_of_trial(letter.why, letter.about)
    return said.format(about=letter.about or ", ".join(letter.recipients))


_STATES: Mapping[LetterState, str] = MappingProxyType(
    {
        LetterState.SENDING: "It is on its way to your mail server.",
        LetterState.HANDING_OVER: "It is on its way to your mail server.",
        LetterState.SENT: "Your mail server took it.",
        LetterState.CANCELLED: "It was taken back.",
        LetterState.HANDED_TO_MAIL_PROGRAM: "It is in your own mail program. If you sent it there, "
        "say so in the Outbox.",
    }
)
_WAITS: Mapping[WhyNotSent, str] = MappingProxyType(
    {
        WhyNotSent.NONE: "It waits to be sent.",
        WhyNotSent.OFFLINE: "It goes out once there is internet.",
        WhyNotSent.NO_ANSWER: "The mail server does not answer. It is tried again by itself.",
        WhyNotSent.BUSY: "The mail server is busy. It is tried again by itself.",
    }
)
_NEEDS: Mapping[WhyNotSent, str] = MappingProxyType(
    {
        WhyNotSent.MAY_HAVE_GONE: "It may have gone. Look in your Sent folder or ask them, then "
        "say in the Outbox that it arrived, or send it again.",
        WhyNotSent.RESTORED: "It comes from a backup and may have gone since. Look in your Sent "
        "folder or ask them, then say in the Outbox that it arrived, or send it again.",
        WhyNotSent.ADDRESS_REFUSED: "The address {about} was not found. Nobody got it; mend the "
        "address in the Outbox.",
        WhyNotSent.ADDRESS_NOT_SENDABLE: "Your mail server can't send to {about}. Nobody got it; "
        "use another address.",
        WhyNotSent.TOO_LARGE: "It is too large for your mail server. Leave out photos, or hand it "
        "over another way.",
        WhyNotSent.CONTENT_REFUSED: "The mail server did not take what stands in it.",
        WhyNotSent.GAVE_UP: "The mail server put it off for five days. Nobody got it; send it "
        "again, or hand it over another way.",
        WhyNotSent.NO_ACCOUNT: "Its mail account is gone. Send it again to use the usual one.",
    }
)
