"""Say how a thing was found, or how it is now, in the note's own words.

"Load too high" is "I found that the load was too high."; "ups quiet now" is "Your backup battery is
quiet now.". The thing and its state must both be of the lists, and nothing else may be said.
"""

from collections.abc import Sequence

from consultant_app.language.own_phrases import leads_in, thing_with_places
from consultant_app.language.own_things import Hearing, Thing, thing_said
from consultant_app.language.tokens import Token

IS = frozenset({"was", "were", "is", "are"})
LEADS_A_PLACE = frozenset({"in", "on", "at", "under", "behind"})
COMPARED = ("quieter", "faster", "better", "stronger", "cooler", "clearer", "louder", "brighter")
FILLED = frozenset({"full", "out", "short", "covered"})


def finding_told(tokens: Sequence[Token], hearing: Hearing) -> tuple[str, Thing] | None:
    """Return how a thing was found, "the load was too high", and the thing; None if unknown."""
    if tokens and tokens[0].text in ("found", "noticed") and len(tokens) > 2:
        tokens = tokens[1:]
    if len(tokens) > 2 and tokens[-1].text == "before":
        tokens = tokens[:-1]
    for place in range(1, len(tokens)):
        state = _state(tokens[place:], hearing)
        if not state:
            continue
        end = place - 1 if tokens[place - 1].text in IS else place
        said = thing_with_places(tokens[:end], hearing, article="the")
        thing = _head_of(tokens[:end], hearing) if said else None
        if thing is None or thing.person:
            continue
        return f"{said} {'were' if thing.many else 'was'} {state}", thing
    return None


def _head_of(tokens: Sequence[Token], hearing: Hearing) -> Thing | None:
    """Return the thing before any place: "the remote" of "the remote of the TV"."""
    _, chunk = next(leads_in(tokens, hearing))
    return thing_said(chunk, hearing, article="the")


def result_told(tokens: Sequence[Token], hearing: Hearing) -> str:
    """Return how a thing is now: "your backup battery is quiet now", or ""."""
    texts = [token.text for token in tokens]
    compared = bool(texts) and texts[-1] in COMPARED
    now = "now" in texts[1:] or texts[-3:] == ["back", "in", "place"]
    if not (now or compared):
        return ""
    kept = [token for token in tokens if token.text not in IS | {"now"}]
    results = hearing.words.grammar.own.results
    for size in (3, 2, 1):
        state = results.get(" ".join(token.text for token in kept[-size:]))
        thing = thing_said(kept[:-size], hearing, article="the") if state else None
        if thing is not None and not thing.person:
            again = "" if state and state.startswith(("on again", "back")) else " now"
            return f"{thing.said} {'are' if thing.many else 'is'} {state}{again}"
    return ""


def _state(tokens: Sequence[Token], hearing: Hearing) -> str:
    """Return what TOKENS say of how a thing is, or ""."""
    own = hearing.words.grammar.own
    texts = [token.text for token in tokens]
    whole = " ".join(texts)
    if whole in own.states and whole not in own.only_by_degree:
        return own.states[whole]
    for size in (2, 1):
        degree = " ".join(texts[:size])
        rest = " ".join(texts[size:])
        if degree in own.degrees and rest in own.states:
            return f"{degree} {own.states[rest]}"
    if texts[0] in FILLED and len(texts) > 2 and texts[1] in ("of", "in"):
        filled = thing_said(tokens[2:], hearing, article="a")
        bare = filled is not None and (filled.many or not filled.said.startswith(("a ", "an ")))
        return f"{texts[0]} {texts[1]} {filled.said}" if filled and bare else ""
    if texts[0] in LEADS_A_PLACE and "wrong" in texts[1:3]:
        where = thing_said(tokens[1:], hearing, article="the")
        return f"{texts[0]} {where.said}" if where and " wrong " in where.said else ""
    return ""
