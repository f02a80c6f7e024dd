"""Take a row of words apart at its prepositions and particles, and say a thing with its places."""

from collections.abc import Iterator, Sequence

from consultant_app.language.own_things import Hearing, thing_said
from consultant_app.language.tokens import Token

LONGEST_LEAD = 3
IN_A_PLACE = frozenset({"in", "on", "at", "under", "behind", "beside", "next to", "near", "inside"})
KINDS_OF = ("new ", "spare ", "another ", "more ", "several ", "some ")


def leads_in(tokens: Sequence[Token], hearing: Hearing) -> Iterator[tuple[str, Sequence[Token]]]:
    """Yield TOKENS in stretches, each with the preposition or particle that leads it, or ""."""
    own = hearing.words.grammar.own
    lead, start, place = "", 0, 0
    while place < len(tokens):
        found = ""
        for size in range(min(LONGEST_LEAD, len(tokens) - place), 0, -1):
            phrase = " ".join(token.text for token in tokens[place : place + size])
            if phrase in own.prepositions or phrase in own.particles:
                found = phrase
                break
        if not found:
            place += 1
            continue
        if lead or place > start:
            yield lead, tokens[start:place]
        place += len(found.split())
        lead, start = found, place
    if lead or start < len(tokens):
        yield lead, tokens[start:]


def thing_with_places(tokens: Sequence[Token], hearing: Hearing, *, article: str) -> str:
    """Return a thing with what stands beside it: "a hole in the wall for the cable", or ""."""
    said: list[str] = []
    for place, (lead, chunk) in enumerate(leads_in(tokens, hearing)):
        preposition = hearing.words.grammar.own.prepositions.get(lead, "")
        if bool(lead) is (place == 0) or (lead and not preposition):
            return ""
        thing = thing_said(chunk, hearing, article="the" if lead else article)
        if thing is None:
            return ""
        said += [preposition, thing.said] if lead else [thing.said]
    return " ".join(said)


def there_told(tokens: Sequence[Token], hearing: Hearing) -> str:
    """Return "there is a spare in the cupboard" for "spare in cupboard", or "".

    Only of what is counted, new or spare: of anything else a note may say that it was put there.
    """
    stretches = list(leads_in(tokens, hearing))
    if len(stretches) != 2 or stretches[0][0] or stretches[1][0] not in IN_A_PLACE:
        return ""
    chunk = stretches[0][1]
    left = " left" if chunk[-1].text == "left" else ""
    thing = thing_said(chunk[:-1] if left else chunk, hearing, article="a")
    place = thing_said(stretches[1][1], hearing, article="the")
    if thing is None or place is None or thing.person or place.person:
        return ""
    bare = thing.said.removeprefix("a ").removeprefix("an ")
    counted = bare.split()[0] in hearing.words.grammar.names.counts.values()
    if not (counted or bare == "spare" or bare.startswith(KINDS_OF)):
        return ""
    return (
        f"there {'are' if thing.many else 'is'} {thing.said}{left} {stretches[1][0]} {place.said}"
    )
