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
FINE_END = re.compile(
    r"[\s,:-]{1,6}(?:(?:and )?(?:found )?"
    r"(?:all|is|are|was|were|it|they|everything|now|looks?|seems?)"
    r" ){0,3}"
    r"(?:ok|okay|fine|good|clean|well|normal|healthy|in order)$"
)


def nothing_found(clause: str, words: Words, known: Known) -> str:
    """Return "I found no errors in your storage box." for "no errors in NAS", or ""."""
    match = NOTHING.match(folded(clause).strip(" .,;!"))
    if not match:
        return ""
    if match.group("what") in NO_FINDINGS:
        return ""
    what = plain_thing(match.group("what"), words, known, article="")
    where = ""
    if match.group("where"):
        start = match.start("where") + len(clause) - len(clause.lstrip(" .,;!"))
        preposition, _, thing = clause[start:].strip(" .,;!").partition(" ")
        said = plain_thing(thing, words, known, article="your")
        if not said:
            return ""
        where = f" {preposition.lower()} {said}"
    if not what:
        return ""
    frame = words.grammar.frames["found_none"].rstrip(".")
    return as_sentence(frame.format(thing=what.strip()) + where)


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
    text = clause.strip(" .,;!")
    match = FAULT.match(folded(text))
    what = plain_thing(text[: match.end("what")], words, known, article="your") if match else ""
    if not match or not what:
        return ""
    many = " and " in what or what.rsplit(" ", 1)[-1].endswith("s")
    written = match.group("state")
    was = f"{'were' if many else 'was'} {PLAIN_STATE.get(written, written)}"
    thing = f"that {what} {'had failed' if written == 'failed' else was}"
    return as_sentence(words.grammar.frames["found"].format(thing=thing))


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
    plain = plain_clause(clause[: end.start()], words, known)
    if plain is None:
        return ""
    frame = words.grammar.frames["checked_fine"]
    return as_sentence(frame.replace("checked", plain.past).format(thing=plain.rest))
