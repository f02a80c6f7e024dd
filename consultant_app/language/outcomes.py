"""Sentences for what was found, not done: "no errors in ...", "found a loose cable", "all ok"."""

import re

from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.rewriting import plain_clause, plain_thing
from consultant_app.language.sentences import as_sentence
from consultant_app.language.tokens import folded

NOTHING = re.compile(
    r"^(?:there (?:are|were) |found |0 |zero )?no (?P<what>[a-z ]{3,40}?)(?: (?:was|were))?"
    r"(?: found| seen| reported| logged)?(?: (?P<where>(?:in|on|with) .{2,80}))?$"
)
NOTHING_ODD = re.compile(
    r"^(?:there was |i )?(?:found |saw )?nothing (?:odd|wrong|unusual|abnormal|suspicious|bad|new"
    r"|strange|out of the ordinary)(?: found| seen)? (?P<where>(?:in|on|with|at) .{2,80})$"
)
FOUND = re.compile(
    r"^(?:i |we |also )?(?:found|noticed|saw|discovered|spotted|identified|noted|observed)"
    r" (?P<what>.{3,120})$"
)
NO_FINDINGS = frozenset({"good", "use", "go", "idea", "need", "time", "answer", "change", "luck"})
STATE = re.compile(
    r"^(?P<what>.{3,60}?) (?P<be>was|were|is|are)(?P<when> already| still)?"
    r" (?P<state>on|off|turned on|turned off|switched on|switched off|enabled|disabled|active"
    r"|up to date|in place|installed|connected|unplugged|loose|full|empty)$"
)
FAULT = re.compile(
    r"^(?P<what>.{3,60}?)(?: (?:was|were|is|are|has|have|had|just|now|completely|nearly|almost))*"
    r" (?P<state>unplugged|loose|full|empty|dead|worn|worn out|cracked|broken|missing|blank|jammed"
    r"|stuck|offline|off-line|down|faulty|swollen|frozen|slow|noisy|died|failed)$"
)
PLAIN_STATE = {
    "enabled": "turned on",
    "disabled": "turned off",
    "active": "on",
    "dead": "not working",
    "died": "not working",
    "down": "not working",
    "offline": "not connected",
    "off-line": "not connected",
}
LEFT_UNDONE = re.compile(r"^(?:i |we )?(?:did|do|have|has)(?: not|n'?t) (?P<act>.{3,80})$")
# A complaint about one thing: "laptop won't start", "scanner not scanning".
BEHAVED = re.compile(
    r"^(?P<what>.{3,60}?) (?:(?:would|will|did|does|do)(?: not|n'?t)|won'?t|wouldn'?t"
    r"|(?P<ing>(?:is |was |are |were )?not|isn'?t|wasn'?t)) (?P<verb>[a-z]+)(?: (?P<up>up|on))?$"
)
BEHAVIOURS = {
    "start": "starting",
    "print": "printing",
    "scan": "scanning",
    "open": "opening",
    "close": "closing",
    "charge": "charging",
    "ring": "ringing",
    "load": "loading",
    "turn": "turning",
    "switch": "switching",
    "wake": "waking",
    "connect": "connecting",
    "respond": "responding",
    "work": "working",
    "record": "recording",
}
ALL_WELL = re.compile(
    r"(?:^|[\s,:;(-])(?:all|everything|both|is|are|was|were|found|looks?|reads?)*\s*"
    r"(?:ok|okay|fine|good|clean|healthy|green|normal|in order|passed|nowt|no findings"
    r"|no (?:errors?|issues?|problems?|faults?|warnings?)(?: found| seen)?"
    r"|nothing (?:found|wrong|unusual|odd))\W*$"
)
FINE_END = re.compile(
    r"[\s,:-]{1,6}(?:(?:and )?(?:found )?"
    r"(?:all|is|are|was|were|it|they|everything|now|looks?|seems?)"
    r" ){0,3}"
    r"(?:ok|okay|fine|good|clean|well|normal|healthy|in order)$"
)


def nothing_found(clause: str, words: Words, known: Known) -> str:
    """Return "I found no errors in your storage box." for "no errors in NAS", or ""."""
    bare = clause.strip(" .,;!")
    odd, none = NOTHING_ODD.match(folded(bare)), NOTHING.match(folded(bare))
    match = odd or none
    if match is None or (none and none.group("what") in NO_FINDINGS):
        return ""
    what = "" if odd else plain_thing(match.group("what"), words, known, article="").strip()
    where = _where_found(bare[match.start("where") :], words, known) if match["where"] else ""
    if where is None or not (odd or what):
        return ""
    if odd:
        return as_sentence(words.grammar.frames["found"].format(thing=f"nothing wrong{where}"))
    frame = words.grammar.frames["found_none"].rstrip(".")
    return as_sentence(frame.format(thing=what) + where)


def _where_found(written: str, words: Words, known: Known) -> str | None:
    """Return " in your storage box" for "in NAS"; None where it can't be said plainly."""
    preposition, _, thing = written.partition(" ")
    said = plain_thing(thing, words, known, article="your")
    return f" {preposition.lower()} {said}" if said else None


def thing_found(clause: str, words: Words, known: Known) -> str:
    """Return "I found a loose cable." for "found loose cable", or ""."""
    match = FOUND.match(folded(clause).strip(" .,;!"))
    if not match:
        return ""
    start = match.start("what") + len(clause) - len(clause.lstrip(" .,;!"))
    what = plain_thing(clause[start:].strip(" .,;!"), words, known, article="a")
    return as_sentence(words.grammar.frames["found"].format(thing=what)) if what else ""


def state_found(clause: str, words: Words, known: Known) -> str:
    """Return "I found that your disk lock was on." for "BitLocker was on", or ""."""
    text = clause.strip(" .,;!")
    match = STATE.match(folded(text))
    if not match:
        return ""
    what = plain_thing(text[: match.end("what")], words, known, article="your")
    if not what:
        return ""
    be = "were" if match.group("be") in ("were", "are") else "was"
    state = PLAIN_STATE.get(match.group("state"), match.group("state"))
    thing = f"that {what} {be}{match.group('when') or ''} {state}"
    return as_sentence(words.grammar.frames["found"].format(thing=thing))


def fault_found(clause: str, words: Words, known: Known) -> str:
    """Return "I found that your printer was not connected." for "printer offline", or ""."""
    text = clause.strip(" .,;")
    match = FAULT.match(folded(text)) or BEHAVED.match(folded(text))
    how = _how_it_was(match) if match else ""
    what = plain_thing(text[: match.end("what")], words, known, article="your") if match else ""
    if not how or not what:
        return ""
    many = " and " in what or what.rsplit(" ", 1)[-1].endswith("s")
    said = how.removeprefix("was ") if many and how.startswith("was ") else ""
    thing = f"that {what} {f'were {said}' if said else how}"
    return as_sentence(words.grammar.frames["found"].format(thing=thing))


def _how_it_was(match: re.Match[str]) -> str:
    """Return "was not connected" for the state, "did not start" for what a thing did not do."""
    told = match.groupdict()
    if "state" in told:
        return "had failed" if told["state"] == "failed" else f"was {_plain_state(told['state'])}"
    bases = {ing: base for base, ing in BEHAVIOURS.items()}
    base = bases.get(told["verb"]) if told["ing"] else told["verb"]
    if base not in BEHAVIOURS or (base in ("turn", "switch")) != (told["up"] == "on"):
        return ""
    return f"did not {base} {told['up'] or ''}".rstrip()


def _plain_state(state: str) -> str:
    return PLAIN_STATE.get(state, state)


def found_well(clause: str) -> bool:
    """Tell if CLAUSE, a look at something, ends with all being well: "disk health all ok"."""
    return bool(ALL_WELL.search(folded(clause)))


def left_undone(clause: str, words: Words, known: Known) -> str:
    """Return "I did not install the printer." for "didn't install the printer", or ""."""
    text = clause.strip(" .,;!")
    match = LEFT_UNDONE.match(folded(text))
    plain = plain_clause(text[match.start("act") :], words, known) if match else None
    if plain is None:
        return ""
    return words.grammar.frames["not_done"].format(plan=f"{plain.base} {plain.rest}")


def looked_at(clause: str, words: Words, known: Known) -> str:
    """Return "I checked your cables, and found all in order." for "checked cables - ok", or ""."""
    lower = folded(clause).rstrip(" .,;!")
    end = FINE_END.search(lower)
    if not end:
        return ""
    frame = words.grammar.frames["checked_fine"]
    plain = plain_clause(clause[: end.start()], words, known)
    if plain is None:  # "backup disk ok": whoever says how it is has looked
        thing = plain_thing(clause[: end.start()], words, known, article="your")
        solid = thing.rsplit(" ", 1)[-1] in words.grammar.solid_nouns
        return as_sentence(frame.format(thing=thing)) if solid else ""
    return as_sentence(frame.replace("checked", plain.past).format(thing=plain.rest))
