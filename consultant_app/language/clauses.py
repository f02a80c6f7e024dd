"""Put the pieces of a note together to clauses: what belongs to one piece of work stays one.

Joined are a symptom with its remedy ("PSU dead, replaced"), a remedy with its outcome ("restarted,
prints again") and a list of things with its verb ("installed Word, Excel").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from consultant_app.language.entries import Grammar, VerbGroup
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import LOOKED_AT, Cut, pieces_of
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.verb_hits import VerbHit, verbs_in

NEW_PART = re.compile(r"(?:new|spare|replacement|another|fresh|different)\b")
TOO = re.compile(r"[\s,]+(?:too|as well|also|likewise|ditto)\W*$", re.IGNORECASE)


def split_note(note: str, grammar: Grammar) -> tuple[Cut, ...]:
    """Return the clauses of NOTE in order; every letter and digit of it is in one of them."""
    lower = folded(note)
    return tuple(_joined(list(pieces_of(lower, grammar)), lower, grammar))


def verb_of_too(note: str, cut: Cut, before: Cut | None, grammar: Grammar) -> str:
    """Return the verb that a clause such as "CMOS battery too" takes from the one BEFORE, or ""."""
    if before is None or cut.sort is not Sort.THINGS or before.sort is not Sort.ACTION:
        return ""
    if not TOO.search(folded(note[cut.start : cut.end])):
        return ""
    text = folded(note[before.start : before.end])
    hits = [hit for hit in verbs_in(tokens_of(text), grammar) if hit.past]
    return hits[-1].written if hits else ""


def without_too(text: str) -> str:
    """Return TEXT less its "too" or "as well"."""
    return TOO.sub("", text)


def _joined(pieces: Sequence[Cut], lower: str, grammar: Grammar) -> Iterator[Cut]:
    current: Cut | None = None
    for piece in pieces:
        joined = _join(current, piece, lower, grammar) if current and piece.soft else None
        if joined is None and current is not None:
            yield _settled(current, lower, grammar)
        current = joined or piece
    if current is not None:
        yield _settled(current, lower, grammar)


def _join(before: Cut, piece: Cut, lower: str, grammar: Grammar) -> Cut | None:
    """Return the two as one clause, or None where each says something of its own."""
    own, new = before.sort, piece.sort
    parts = before.parts + piece.parts
    working = (Sort.ACTION, Sort.BARE, Sort.STATUS)
    outcome = own in working and new in working  # "fan swap, tested ok" was done
    unsure = before.unsure and piece.unsure if outcome else before.unsure or piece.unsure
    whole = replace(before, end=piece.end, unsure=unsure, parts=parts)
    done = replace(whole, sort=Sort.ACTION, unsure=before.unsure and piece.unsure)
    if own is Sort.PENDING and new is Sort.BARE and piece.unsure:
        return replace(before, end=piece.end, parts=parts)
    if own is Sort.FAILED and new is Sort.FAILED:
        return whole
    if new is Sort.BARE and own in (Sort.SYMPTOM, Sort.THINGS, Sort.STATUS, Sort.FOUND):
        return done
    if new in (Sort.BARE, Sort.STATUS) and own in (Sort.ACTION, Sort.BARE):
        return whole
    named = own is Sort.SYMPTOM and any(part.sort is Sort.THINGS for part in before.parts)
    if (
        new is Sort.STATUS and named
    ):  # "no comms, router port 3, ok": the fault, its remedy, the end
        return done
    if new is Sort.STATUS and own in (Sort.THINGS, Sort.SYMPTOM, Sort.FOUND, Sort.STATUS):
        return replace(whole, sort=Sort.STATUS if own is Sort.THINGS else own)
    if new is Sort.ACTION and own in (Sort.SYMPTOM, Sort.THINGS, Sort.BARE):
        return None if own is not Sort.BARE and _orders(piece, lower, grammar) else done
    if new is Sort.THINGS and own in (Sort.ACTION, Sort.THINGS, Sort.PENDING, Sort.FAILED):
        return None if own is Sort.ACTION and _needs_no_more(before, lower, grammar) else whole
    if own is Sort.THINGS and new is Sort.SYMPTOM and NEW_PART.match(lower, before.start):
        return done  # "new switch in the cabinet, old one died"
    if own is Sort.SYMPTOM and new is Sort.THINGS and NEW_PART.match(lower, piece.start):
        return done
    if {own, new} <= {Sort.SYMPTOM, Sort.THINGS}:
        return replace(whole, sort=Sort.SYMPTOM)
    return None


def _needs_no_more(before: Cut, lower: str, grammar: Grammar) -> bool:
    """Tell if BEFORE is whole without more things: "AirPrint on" has no verb to lend."""
    text = lower[before.start : min(before.end, before.start + LOOKED_AT)]
    return not verbs_in(tokens_of(text), grammar)


def _orders(piece: Cut, lower: str, grammar: Grammar) -> bool:
    """Tell if PIECE orders something: it follows from a fault, but is no remedy of it yet."""
    text = lower[piece.start : min(piece.end, piece.start + LOOKED_AT)]
    groups = {hit.verb.group for hit in verbs_in(tokens_of(text), grammar)}
    return VerbGroup.ORDER in groups


def _settled(cut: Cut, lower: str, grammar: Grammar) -> Cut:
    """Return CUT with what only the whole clause tells: a check that found all well is found."""
    if cut.sort not in (Sort.ACTION, Sort.BARE):
        return cut
    text = lower[cut.start : min(cut.end, cut.start + LOOKED_AT)]
    hits = [h for h in verbs_in(tokens_of(text), grammar) if h.past or h.first == 0]
    only_looked = hits and all(h.verb.group in (VerbGroup.CHECK, VerbGroup.FIND) for h in hits)
    remarks = _remarks(text, hits)
    all_well = grammar.kinds.fine.search(remarks) or grammar.kinds.found.search(remarks)
    if only_looked and all_well:
        return replace(cut, sort=Sort.FOUND)
    return cut


def _remarks(text: str, hits: Sequence[VerbHit]) -> str:
    """Return TEXT without its verbs, which are words of good news themselves ("tested")."""
    for hit in hits:
        text = text.replace(hit.written, " ", 1)
    return text
