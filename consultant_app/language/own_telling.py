"""Say whom one asked, told, called or showed something, and what: "asked BT for static ip"."""

from collections.abc import Sequence

from consultant_app.language.own_deeds import plan_told
from consultant_app.language.own_findings import finding_told
from consultant_app.language.own_lexicon import Towards
from consultant_app.language.own_phrases import thing_with_places
from consultant_app.language.own_things import Hearing, person_said, thing_said
from consultant_app.language.tokens import Token

ABOUT = frozenset({"about", "re", "regarding", "on"})


def telling_said(said: str, verb: Towards, rest: Sequence[Token], hearing: Hearing) -> str:
    """Return whom one asked, told or called, and what about, or ""."""
    for size in range(min(3, len(rest)), 0, -1):
        who = person_said(rest[:size], hearing)
        if who is None:
            continue
        after = rest[size:]
        if not after:
            return f"{said} {who.said}" if "alone" in verb.after else ""
        what = _matter(verb, after, hearing)
        return f"{said} {who.said} {what}" if what else ""
    return ""


def _matter(verb: Towards, after: Sequence[Token], hearing: Hearing) -> str:
    """Return what somebody was asked, told or called about, or ""."""
    first, rest = after[0].text, after[1:]
    if first in ABOUT and "about" in verb.after:
        about = thing_with_places(rest, hearing, article="the")
        return f"about {about}" if about else ""
    if first == "for" and "for" in verb.after:
        wish = thing_with_places(rest, hearing, article="a")
        return f"for {wish}" if wish else ""
    if first == "with" and "with" in verb.after:
        what = thing_with_places(rest, hearing, article="the")
        return f"with {what}" if what else ""
    if "that" in verb.after and first not in ("to", "not"):
        told = finding_told(rest if first == "that" else after, hearing)
        return f"that {told[0]}" if told else ""
    return _plan(verb, after, hearing) or _where_it_is(verb, after, hearing)


def _plan(verb: Towards, after: Sequence[Token], hearing: Hearing) -> str:
    """Return "to restart the router", "not to plug it in" or "how to print", or ""."""
    first, rest = after[0].text, after[1:]
    if first == "not" and rest and rest[0].text == "to" and "to" in verb.after:
        plan = plan_told(rest[1:], hearing)
        return f"not to {plan}" if plan else ""
    if first == "to" and "to" in verb.after:
        plan = plan_told(rest, hearing)
        return f"to {plan}" if plan else ""
    if first == "how" and rest and rest[0].text == "to" and "how" in verb.after:
        plan = plan_told(rest[1:], hearing)
        return f"how to {plan}" if plan else ""
    return plan if "bare" in verb.after and (plan := plan_told(after, hearing)) else ""


def _where_it_is(verb: Towards, after: Sequence[Token], hearing: Hearing) -> str:
    """Return "where your scanner is", or ""."""
    if "where" not in verb.after or after[0].text != "where" or len(after) < 3:
        return ""
    thing = thing_said(after[1:-1], hearing, article="the")
    be = "are" if thing and thing.many else "is"
    return f"where {thing.said} {be}" if thing and after[-1].text == be else ""
