"""What is still open, was tried in vain or was only advised, in a note's own words made plain.

"Will order bigger backup disk" is a step: "Order a bigger backup disk."; "tried new cable, no
difference" and "advised against cheap toner" are told as what they are. Whatever is another's to
do, or only may be so, waits for the consultant's words.
"""

import re

from consultant_app.language.data import Words
from consultant_app.language.inflection import ing_of, past_of
from consultant_app.language.known import Known
from consultant_app.language.prose import plan_as_it_stands
from consultant_app.language.rewriting import plain_clause, plain_thing
from consultant_app.language.sentences import as_sentence
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.verb_hits import verb_at

# A plan that was only spoken of, that waits for something or is another's to do is no step of ours.
NOT_OURS = re.compile(
    r"\b(?:rec\b|priced up|recommend|advis|suggest|propos|quot|discuss|consider|talked about"
    r"|tbc|tbd|await"
    r"|waiting|on order|back-?order|in progress|ongoing|parked|on hold|paused|deferred|postponed)"
)
UNCERTAIN = re.compile(
    r"\b(?:may(?! \d)|might|maybe|perhaps|possibly|probably|prob|likely|if|unless|whether|not sure"
    r"|depending|suspect|think|guess)\b"
)
ACTING = frozenset(
    {"they", "he", "she", "someone", "somebody", "client", "customer", "owner"}
    | {"engineer", "technician", "openreach", "isp", "bt", "provider", "supplier", "vendor"}
    | {"landlord", "electrician", "builder", "cleaner", "plumber", "nephew", "son", "daughter"}
)
BY_OTHERS = frozenset(
    {"to", "from", "for", "in", "on", "by", "at", "with"}
)  # "client moved to 365"
OTHERS = re.compile(r"\b(?:they|he|she|engineer|technician|openreach|courier|landlord)\b")
OURS = re.compile(r"^\W*(?:i\b|we\b|to-?do|to do|next visit|next time|follow)")
LABEL = re.compile(
    r"^(?:to-?do|to do|not done|still open|open|outstanding|left to do|undone|follow[- ]?up|f/u"
    r"|next (?:visit|time)|actions?|reminder|to be done)\b\W+",
    re.IGNORECASE,
)
# What leads to a verb; a bare "to do" or "next visit" may be followed by a thing alone.
LEAD = re.compile(
    r"^(?:(?:i|we)(?:'ll| will| must| need to| have to| am going to| are going to)|will|must|shall"
    r"|(?:still )?(?:need|needs|have|has|want|wants|going|remember|remind me|aim|hope|plan|planning"
    r"|due|yet) to|(?:still )?to)\s+(?:also |then |still |now |just )*",
    re.IGNORECASE,
)
PASSIVE_FIRST = re.compile(r"^(?:still )?to be (?P<done>[a-z-]+)\W+(?P<thing>.+)$", re.IGNORECASE)
PASSIVE_LAST = re.compile(
    r"^(?P<thing>.+?) (?:(?:is |are )?(?:still |yet )?to be (?P<done>[a-z-]+)"
    r"|(?:still )?(?:needs?|wants?|requires?) (?:to be )?(?P<doing>[a-z-]+(?:ing|ed)))$",
    re.IGNORECASE,
)
NEEDS = re.compile(
    r"^(?:still )?(?:needs?|requires?|wants?) (?P<thing>(?:(?:a|an|some|another|\d) )?.+)$",
    re.IGNORECASE,
)
WHEN = re.compile(
    r",? (?:(?:on |by |for )?(?:next |this |coming )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri"
    r"|sat(?:ur)?|sun)(?:day)?|week|weekend|month|visit|time)|(?:at|over) the weekend|tomorrow"
    r"|tonight|later|soon|asap|shortly)$",
    re.IGNORECASE,
)
ADVISED = re.compile(
    r"^(?:i |we |also |strongly )*(?P<said>advised|recommended|suggested)(?P<against> against)? "
    r"(?:(?:client|customer|user|owner|them|her|him|staff) to )?(?P<what>.+)$",
    re.IGNORECASE,
)
IN_VAIN = (
    r"(?:but )?(?:it )?(?:made |makes )?(?:no (?:difference|change|improvement|effect|joy|luck|good"
    r"|better|help|success|go)|(?:still )?(?:the )?same(?: result| again| thing| fault| problem"
    r"| issue| error)?|did(?:n't| not) (?:help|work|fix it|cure it))"
)
TRIED_IN_VAIN = re.compile(
    rf"^(?:i |we )?(?:also )?tried (?P<what>.{{3,80}}?)[\s,;:-]+{IN_VAIN}\W*$", re.IGNORECASE
)


# "Speakers had been unplugged by the cleaner" tells what was found, not what was done.
HAD_BEEN = re.compile(
    r"\bhad been [a-z]+(?:ed|en|t)\b(?! (?:by (?:me|us)))|\b\w+ed by the \w+"
    # What has been wiped or set up was so by the writer; what was unplugged, by anybody.
    r"|\bhas been (?:unplugged|moved|changed|turned|switched|disconnected|dropped|cut|broken"
    r"|damaged|knocked|stolen|taken|used|left)\b(?! (?:by (?:me|us)))"
)


def is_no_step_of_ours(clause: str, before: str, words: Words) -> bool:
    """Tell if CLAUSE is open, but another's to do, waiting for something, or not certain.

    Args:
        clause: what is open.
        before: what its line says before: "they measured the line, will swap port tomorrow".
        words: the words of the language.
    """
    lower = folded(clause)
    if OTHERS.search(folded(before)) and not OURS.match(lower):
        return True
    others = words.grammar.kinds.others.search(lower)
    return bool(others or NOT_OURS.search(lower) or UNCERTAIN.search(lower))


def others_did(clause: str, words: Words) -> bool:
    """Tell if somebody else is the one who acts in CLAUSE: "they measured the line"."""
    tokens = tokens_of(folded(clause))
    texts = [token.text for token in tokens]
    if {"i", "we", "me"} & set(texts):
        return False
    for place, text in enumerate(texts[:3]):
        if text in ACTING:
            acts = verb_at(tokens, place + 1, words.grammar) if place + 2 < len(tokens) else None
            follows = texts[acts.last + 1 : acts.last + 2] if acts is not None else []
            return bool(acts and acts.past and follows and follows[0] not in BY_OTHERS)
    return False


def has_unknown_verb(clause: str, words: Words) -> bool:
    """Tell if what CLAUSE says will be done is no verb of the trade: "will come back with ..."."""
    bare = LABEL.sub("", clause.strip(" .,;"))
    lead = LEAD.match(bare)
    return bool(lead and bare[lead.end() :].strip() and not _with_known_verb(bare, words))


def step_in(clause: str, words: Words, known: Known) -> str:
    """Return "Order a bigger backup disk." for "will order bigger backup disk", or ""."""
    if not words.grammar.habits.english:
        return ""
    bare = LABEL.sub("", WHEN.sub("", clause.strip(" .,;")))
    plan = _with_known_verb(bare, words)
    plain = plain_clause(plan, words, known) if plan else None
    if plain is not None:
        return as_sentence(f"{plain.base} {plain.rest}")
    needed = NEEDS.match(bare)
    if needed:
        thing = plain_thing(needed.group("thing"), words, known, article="a")
        return as_sentence(f"get {thing}") if thing and not thing.startswith("your ") else ""
    lead = LEAD.match(bare)
    return plan_as_it_stands(bare[lead.end() :], words, known) if lead else ""


def advice_in(clause: str, words: Words, known: Known) -> str:
    """Return "I advised against cheap toner." for "advised against cheap toner", or ""."""
    match = ADVISED.match(clause.strip(" .,;"))
    if match is None:
        return ""
    said, what = match.group("said").lower(), match.group("what")
    plain = plain_clause(what, words, known)
    thing = f"{ing_of(plain.base)} {plain.rest}" if plain else ""
    thing = thing or plain_thing(what, words, known, article="" if match.group("against") else "a")
    thing = thing.strip()
    if not thing or thing.startswith("your "):
        return ""
    return as_sentence(f"I {'advised against' if match.group('against') else said} {thing}")


def tried_in_vain(clause: str, words: Words, known: Known) -> str:
    """Return "I tried a new cable, but it made no difference." for what CLAUSE tells, or ""."""
    match = TRIED_IN_VAIN.match(clause.strip(" .,;"))
    if match is None:
        return ""
    what = match.group("what")
    plain = plain_clause(what, words, known)
    if plain is not None:
        thing = f"{ing_of(plain.base)} {plain.rest}"
    else:
        thing = plain_thing(what, words, known, article="a")
    if not thing or thing.startswith("your "):
        return ""
    return words.grammar.frames["tried_in_vain"].format(thing=thing)


def _with_known_verb(bare: str, words: Words) -> str:
    """Return what is to be done, its verb of the trade first, or ""."""
    first = PASSIVE_FIRST.match(bare)
    last = PASSIVE_LAST.match(bare)
    passive = first or last
    if passive:
        groups = passive.groupdict()
        verb = _verb(groups.get("done") or groups.get("doing") or "", words)
        return f"{verb} {passive.group('thing')}" if verb else ""
    lead = LEAD.match(bare)
    plan = bare[lead.end() :] if lead else bare
    written, _, rest = plan.partition(" ")
    verb = _verb(written, words) if lead else _verb_as_written(written, words)
    if verb:
        return f"{verb} {rest}"
    return plan if _begins_with_phrase(plan, words) else ""


def _verb_as_written(written: str, words: Words) -> str:
    return written if written.lower() in words.grammar.verbs else ""


def _verb(written: str, words: Words) -> str:
    """Return the base of the verb that WRITTEN is, be it one that is a noun as well: "phone"."""
    verbs, lower = words.grammar.verbs, written.lower()
    verb = verbs.get(lower) or verbs.get(past_of(lower, {}))
    return verb.base if verb else ""


def _begins_with_phrase(plan: str, words: Words) -> bool:
    """Tell if PLAN begins with a verb of two words: "set up", "back up"."""
    return " ".join(plan.lower().split()[:2]) in words.grammar.verbs
