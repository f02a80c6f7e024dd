"""What a clause tells that was done: its parts with their sorts, and the verbs of work in them."""

from collections.abc import Sequence

from consultant_app.language.data import Words
from consultant_app.language.entries import VerbGroup
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.tokens import Token, folded, tokens_of
from consultant_app.language.verb_hits import VerbHit, verbs_in

BEFORE_A_PLAN = frozenset({"to", "will", "must", "shall", "do", "visit", "time"})


def work_verbs(clause: str, cut: Cut, words: Words) -> list[tuple[str, VerbGroup]]:
    """Return the bases and groups of the verbs that tell what was done, part by part."""
    found: list[tuple[str, VerbGroup]] = []
    for part in parts_of(clause, cut):
        if part[1] in (Sort.SYMPTOM, Sort.THINGS, Sort.STATUS):
            continue
        tokens = tokens_of(folded(part[0]))
        plan = part[1] in (Sort.PENDING, Sort.FAILED)
        hits = [h for h in verbs_in(tokens, words.grammar) if _tells_of_work(h, tokens, plan=plan)]
        clear = [h for h in hits if h.written not in words.grammar.also_other or h.first == 0]
        found += [(h.verb.base, h.verb.group) for h in clear or hits]
    return found


def parts_of(clause: str, cut: Cut) -> Sequence[tuple[str, Sort]]:
    """Return the parts of CLAUSE as texts with their sort; one part where secrets moved them."""
    if len(cut.parts) < 2 or len(clause) != cut.end - cut.start:
        return [(clause, cut.sort)]
    return [(clause[p.start - cut.start : p.end - cut.start], p.sort) for p in cut.parts]


def _tells_of_work(hit: VerbHit, tokens: Sequence[Token], *, plan: bool) -> bool:
    """Tell if a verb is what was done, or in a PLAN what is still to do: "will label"."""
    led = plan and hit.first > 0 and tokens[hit.first - 1].text in BEFORE_A_PLAN
    return hit.past or hit.first == 0 or led
