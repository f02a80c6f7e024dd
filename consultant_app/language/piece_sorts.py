"""What a piece of a note is by itself: work, a fault, what was found, what is still to do."""

import re
from collections.abc import Sequence
from enum import StrEnum

from consultant_app.language.entries import Grammar, VerbGroup
from consultant_app.language.habits import Habits
from consultant_app.language.tokens import Token, tokens_of
from consultant_app.language.verb_hits import VerbHit, verbs_in

STATUS_WORDS = 6
LEFT_UNDONE = re.compile(r"(?:did|do|have|has|had|was|were)(?: not|n'?t)\b|not\b|never\b")
NOT_WANTED = re.compile(
    r"\b(?:not|no longer|isn'?t|wasn'?t) (?:needed|required|necessary|wanted)\b"
)
WENT_WELL = re.compile(r"\b(?:ok|okay|done|fine|good|passed|worked|works|successful)\W*$")
SWITCHED = re.compile(r"^[^\W\d][\w' -]{2,30} (?:on|off)\W*$")  # "AirPrint on"
HOW_IT_WAS = re.compile(r"\b(?:was|were|is|are)(?: already| still)? (?:on|off|in place|active)\W*$")
BEHAVES = re.compile(  # "PDF opens in Edge", "Outlook asks for the password"
    r"^(?!\w+ed\b)(?:[\w'-]+ ){1,3}(?:opens (?:in|with|on)|asks|keeps|wants|prompts"
    r"|defaults|comes up)\b(?!.*ed\b)"
)
REASON = re.compile(r"(?<=\w) (?:as|because|since) .*")  # "called BT as still slow" was done
NOTHING_TO_DO = re.compile(
    r"^\W*(?:there (?:was|is) )?nothing (?:else |more )?(?:for (?:me|us) )?to do\b"
)
SINCE_WHEN = re.compile(r"(?<=\w) (?:after|since|because|as|when) ")
NEEDED = re.compile(r"^(?!no\b).*\b(?:needed|required|wanted)\W*$")
MAY_BE = re.compile(r"^\W*(?:then |and )*(?:i|we) (?:can|could|may|might)\b(?!n)")
RUNS = re.compile(  # "prints again", "recording": how it goes now, and no work
    r"^\W*(?:now |it |and |all )*(?:prints|scans|works|boots|rings|charges|sends|syncs|opens|loads"
    r"|starts|connects|reads|records|plays|(?:print|scann|record|trad|r[iu]n+|charg|send|sync|work)ing)"
    r"(?: again| now| fine| ok| well| clear| sharp| normally)*\W*$"
)
NEW_IN = re.compile(r"^\W*(?:new|spare|replacement) [\w' -]{2,40} in\W*$")  # "new router in"
UNLISTED_WORK = re.compile(
    r"^\W*(?:then |and |so |i |we )*(?!need|indeed|speed|feed|red\b|used\b)([a-z]{3,}ed)\b"
)
ADVISED = re.compile(r"^\W*(?:(?:i|we|also|strongly) )*(?:advised|recommended|suggested) \w")
GUESS = re.compile(
    r"^\W*(?:i )?(?:probably|maybe|perhaps|possibly|prob|likely|looks? like|seems? (?:to be|like)"
    r"|suspect(?:ed)?|thinks?|guess(?:ing)?|assume[ds]?|(?:could|might|may) (?:be|have))\b"
)
LEFT_AS_IT_WAS = re.compile(
    r"^\W*(?:i |we )?left (?:the |a |an |his |her |their |your )?(?!over\b).*\b"
    r"(?:\w+ed|\w+ing|in place|as is|as it was|alone|on|off|open|overnight)\W*$"
)
LACKS = re.compile(  # "no admin rights": why something could not be done
    r"^\W*(?:no|without|not enough) (?:\w+ )?(?:rights|passwords?|access|logins?|keys?|permissions?"
    r"|time|answer|one|body|spares?|stock|parts?|admin|card|cards|signal|internet|power)\b"
)
FOUND_SO = re.compile(  # "labels loaded the wrong way round": how it was found
    r"^\W*(?:[\w'-]+ ){1,4}(?:(?:was|were|had been) )?(?:loaded|plugged|put|inserted|fitted|wired"
    r"|seated|connected|installed|set|placed|laid) (?:in(?:to)? )?(?:the )?"
    r"(?:wrong(?:ly)?|incorrectly|backwards|upside|back to front|badly|inside out|the other way)\b"
)
TROUBLE = re.compile(  # "disk 2 SMART warning": what shows, and no work
    r"\b(?:warnings?|alarms?|failing|failures?|predictive|imminent|end of life|eol|last legs"
    r"|on (?:its|the) way out|(?:amber|red|orange|flashing) (?:lights?|leds?|lamps?))\W*$"
    r"|(?:amber|red|orange) (?:light|led|lamp)\b"
)
# A verb's word that is a noun here: "link for the architect", "contact form", "calls go to Ann".
NOUN_FIRST = re.compile(
    r"^\W*(?:(?:new |the )?(?:links?|forward(?:ing|s)?|redirects?|loans?|labels?|patch lead|pins?"
    r"|books?|bookings?|transfers?|restores?|exports?) (?:for|from|of|and|on)\b"
    r"|contact (?:form|page|list|card)|loan (?:laptop|pc|phone|machine|unit|device|router|screen)"
    r"|test (?:restore|mail|payment|print|calls?)s?\b|booking (?:page|widget|form|link|system|tool)"
    r"|pin (?:print|pad|entry)|call (?:group|queue|quality|recording)"
    r"|(?!(?:its?|gas|bus|yes|this|has|was|is|us|as)\b)[a-z]{3,}[^s\W\d]s (?:go|goes|land|lands"
    r"|open|opens|arrive|arrives|show|shows|reach|come|comes|cards|card)\b)"
)
SET_AT_LAST = re.compile(
    r"\w[^,;]* (?:re-?set|set|set ?up|re-?run|split|reset)\W*$"
)  # "... to Kim set"
# "Inventory of all kit done": what was worked through, not how it is.
WORKED_THROUGH = re.compile(
    r"^\W*(?!(?:all|everything|nothing|it|this|that|both|now|half|not|tests?|and|so|well|job|jobs|work)\b)"
    r"(?=[a-z]+[^\W\d])[\w' /-]{6,60}? (?:now |all )?(?:done|completed)(?: together)?"
    r"(?: (?:w|w/|with|by|for|on|in|at) [\w' -]{2,40})?\W*$"
)
# "Back up and running" saved no copy.
UP_AGAIN = re.compile(
    r"^\W*(?:now |it |all |and |is |was |are )*back up"
    r"(?: and running| again| now| online| ok| fine)*\W*$"
)
ENDS_IN_ED = re.compile(r"\b[a-z]{3,}ed\b")
US = frozenset({"i", "we"})  # "so I put in a new one": what follows is our work
GONE = re.compile(r"^\W*(?:removed|uninstalled|deleted|took|cleared|cancelled|canceled|disabled)\b")


class Sort(StrEnum):
    """What a piece of a clause is, before pieces are joined."""

    ACTION = "action"
    BARE = "bare"  # work without a thing: "replaced", "tested ok"
    STATUS = "status"
    SYMPTOM = "symptom"
    FOUND = "found"
    FAILED = "failed"
    PENDING = "pending"
    NEGATED = "negated"
    ADVISED = "advised"
    THINGS = "things"


def sort_of(text: str, grammar: Grammar) -> tuple[Sort, bool]:
    """Return what sort of piece the folded TEXT is, and if it may be work still to do."""
    kinds = grammar.kinds
    bare = _after_label(text)
    label = grammar.labels.match(text)
    if label:
        text = bare = text[label.end() :]
    if grammar.habits.english and NOTHING_TO_DO.match(bare):
        return Sort.FOUND, False
    if NOT_WANTED.search(bare) and not GONE.search(bare):
        return Sort.NEGATED, False
    if grammar.habits.english and ADVISED.match(bare):
        return Sort.ADVISED, False
    if grammar.habits.english and GUESS.match(bare):
        return Sort.SYMPTOM, False
    if grammar.habits.english and LEFT_AS_IT_WAS.match(bare):
        return Sort.NEGATED, False
    if grammar.habits.english and FOUND_SO.match(bare):
        return Sort.SYMPTOM, False
    if any(pattern.search(t) for pattern in (kinds.pending, kinds.others) for t in (text, bare)):
        return Sort.PENDING, False
    if kinds.failed.search(REASON.sub("", bare)):
        return Sort.FAILED, False
    if NEEDED.search(bare) or MAY_BE.search(bare):  # "then we can move the name"
        return Sort.PENDING, False
    if RUNS.match(bare) or UP_AGAIN.match(bare):
        return Sort.STATUS, False
    if BEHAVES.search(bare):
        return Sort.SYMPTOM, False
    tokens = tokens_of(bare)
    hits = _working_verbs(tokens, bare, grammar)
    if (
        kinds.negated.search(bare)
        and not kinds.found.search(bare)
        and not _remedied(tokens, hits, grammar.habits)
    ):
        undone = LEFT_UNDONE.match(bare) or any(hit.past for hit in hits)
        complaint = kinds.symptom.search(bare) and not undone
        return (Sort.SYMPTOM if complaint else Sort.NEGATED), False
    if hits and grammar.habits.english and _only_since(bare, tokens, hits, grammar):
        return Sort.SYMPTOM, False
    if hits and all(hit.verb.group is VerbGroup.FIND for hit in hits):
        return Sort.FOUND, False
    if hits and _is_outcome(bare, tokens, hits, grammar):
        return Sort.STATUS, False
    if hits:
        rest = _content(tokens, hits, grammar)
        last = grammar.habits.verb_last
        past = any(hit.past or (hit.first > 0 and not last) for hit in hits)
        told = WENT_WELL.search(bare) or NOUN_FIRST.match(bare) or SET_AT_LAST.search(bare)
        unsure = not past and not (told and (grammar.habits.english or WENT_WELL.search(bare)))
        return (Sort.ACTION if rest else Sort.BARE), unsure
    return _sort_without_verb(bare, tokens, grammar), False


def _only_since(
    text: str, tokens: Sequence[Token], hits: Sequence[VerbHit], grammar: Grammar
) -> bool:
    """Tell if TEXT complains, and has verbs only in since when: "broke after MS killed it"."""
    lead = SINCE_WHEN.search(text)
    return (
        lead is not None
        and all(tokens[hit.first].start > lead.start() for hit in hits)
        and _has_symptom(text[: lead.start()], grammar)
    )


def _sort_without_verb(text: str, tokens: Sequence[Token], grammar: Grammar) -> Sort:
    kinds = grammar.kinds
    if HOW_IT_WAS.search(text):
        return Sort.FOUND
    if SWITCHED.match(text) or NEW_IN.match(text):
        return Sort.ACTION
    if grammar.habits.english and WORKED_THROUGH.match(text) and not _has_symptom(text, grammar):
        return Sort.ACTION
    if _begins_with_work(text, grammar):
        return Sort.ACTION if len(tokens) > 1 else Sort.BARE
    complains = _has_symptom(text, grammar)
    if kinds.fine.search(text) and len(tokens) <= STATUS_WORDS and not complains:
        return Sort.STATUS
    if kinds.found.search(text):
        return Sort.FOUND
    if complains or (grammar.habits.english and TROUBLE.search(text)):
        return Sort.SYMPTOM
    if grammar.habits.english and LACKS.match(text):
        return Sort.SYMPTOM
    return Sort.STATUS if _only_says_it_is_fine(text, grammar) else Sort.THINGS


def _begins_with_work(text: str, grammar: Grammar) -> bool:
    """Tell if TEXT begins with a past form that no list knows: "glued the hinge"."""
    if not grammar.habits.english:
        return False
    begin = UNLISTED_WORK.match(text)
    if begin is None or begin.group(1) in grammar.verbs:
        return False
    states = (grammar.kinds.symptom, grammar.states)
    return not any(one.match(text, begin.start(1)) for one in states)


def _only_says_it_is_fine(text: str, grammar: Grammar) -> bool:
    """Tell if TEXT is about how a thing is; "Chrome bumped to current" tells of work."""
    fine = grammar.kinds.fine.search(text)
    return bool(fine) and not ENDS_IN_ED.search(text[: fine.start()] if fine else "")


def _after_label(text: str) -> str:
    """Return TEXT after a time or a label such as "09:30" or "Printer:"."""
    label = re.match(r"(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?[\s:-]*)?(?:[\w' ]{1,30}:\s+)?", text)
    rest = text[label.end() :] if label else text
    return rest if rest.strip() else text


def _working_verbs(tokens: Sequence[Token], text: str, grammar: Grammar) -> list[VerbHit]:
    """Return the verbs that tell of work; one that may be a noun counts where no other does."""
    hits = [h for h in verbs_in(tokens, grammar) if _tells_of_work(h, tokens, text, grammar)]
    clear = [
        h
        for h in hits
        if h.written not in grammar.also_other or h.first == 0 or tokens[h.first - 1].text in US
    ]
    return clear or hits


def _tells_of_work(hit: VerbHit, tokens: Sequence[Token], text: str, grammar: Grammar) -> bool:
    """Tell if a verb form is work done here and no adjective, noun or part of a complaint."""
    ambiguous = hit.written in grammar.also_other
    said_of_us = hit.first > 0 and tokens[hit.first - 1].text in US
    if (hit.past and not ambiguous) or (said_of_us and not hit.written.endswith("ing")):
        return True
    if hit.first > 0 and hit.written.endswith("ing"):
        return False
    if _has_symptom(text, grammar):
        return hit.past and hit.first == 0 and not hit.written.endswith("ed")
    if ambiguous and hit.first > 0 and grammar.kinds.fine.search(text):
        return False
    at_edge = hit.first == 0 or hit.last == len(tokens) - 1
    return at_edge or not ambiguous


def _has_symptom(text: str, grammar: Grammar) -> bool:
    """Tell if TEXT complains; "no errors" does not."""
    return bool(grammar.kinds.symptom.search(grammar.kinds.fine.sub(" ", text)))


def _remedied(tokens: Sequence[Token], hits: Sequence[VerbHit], habits: Habits) -> bool:
    """Tell if a complaint stands with its remedy: "fixed X not opening", "X not ringing, fixed"."""
    return any(
        hit.past
        and (hit.first == 0 or (hit.last == len(tokens) - 1 and not habits.verb_last))
        and tokens[hit.first - 1].text not in habits.denials
        for hit in hits
    )


def _is_outcome(
    text: str, tokens: Sequence[Token], hits: Sequence[VerbHit], grammar: Grammar
) -> bool:
    """Tell if TEXT only says how a test went: "test page OK"."""
    looked = all(hit.verb.group is VerbGroup.CHECK and not hit.past for hit in hits)
    return looked and len(tokens) <= STATUS_WORDS and bool(grammar.kinds.fine.search(text))


def _content(tokens: Sequence[Token], hits: Sequence[VerbHit], grammar: Grammar) -> list[str]:
    of_verbs = {place for hit in hits for place in range(hit.first, hit.last + 1)}
    return [
        token.text
        for place, token in enumerate(tokens)
        if place not in of_verbs and token.text not in grammar.stop_words
    ]
