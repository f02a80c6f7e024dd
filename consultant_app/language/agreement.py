"""Does a note bear out what a task's sentence claims: its verbs, its things, and "works again".

A task may be near a clause in its words and still tell of something else: "printed test page" is
no repair, "battery ordered" no fitting, and "vacuumed" alone says nothing of fans.
"""

import re
from itertools import pairwise

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.data import Words
from consultant_app.language.entries import VerbGroup
from consultant_app.language.named_whole import is_named_whole
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.told_acts import parts_of, work_verbs
from consultant_app.language.verb_hits import verbs_in

SMALL_ACT = re.compile(r"\ba (?:quick |good )?(?:restart|reboot|wipe|dust|tidy|look)\b")
# What only moves, looks after or leaves a thing behind puts nothing in.
PUTS_IN = re.compile(
    r"^I (?:put (?:in|a new|new|up)|fitted|gave .{2,40} a (?:new|faster)|installed|added"
    r"|set up an?)\b"
)
PUTS_NOTHING_IN = frozenset(
    {"move", "re-terminate", "clean", "label", "adjust", "restart", "reboot", "tidy"}
    | {"power cycle", "test", "check", "close", "call", "report", "clear", "unplug", "disconnect"}
    | {"leave", "ask", "tell", "write", "document", "send", "stop", "save", "collect"}
)
LEFT_THERE = re.compile(r"^\W*(?:i )?left (?:an?|the|some|two|three|four|\d+|spare|behind)\b")
OFF = re.compile(r"^[\w' -]{3,40} off\W*$")  # "old lines off" set nothing up
ENDED = re.compile(
    r"\b(?:off|stopped|blocked|removed|closed|cancelled|changed|out of use|took|refuse|not)\b"
)
# "Rolled it back" says not what: the sentence would name a thing that no one told.
POINTS_BACK = re.compile(
    r"^\W*(?:[\w-]+ ){1,2}(?:it|them|that|this|these|those|one)"
    r"(?: (?:back|up|off|out|down|on|over|again|in|too|now|first))*\W*$"
    r"|\b(?:onto|into|to|in|on|from) (?:it|them|these|those)\W*$"
)
# "Projector bulb at 2900 hrs" says how a thing is, and nothing that was done to it.
READING = re.compile(
    r"^\W*no\b|^\W*[\w'-]+(?: [\w'-]+)? (?:has|have|had)\b(?! been)"
    r"|\bat (?:about |approx |~)?\d[\d.,]* ?(?:hrs?|hours|%|pages|prints|gb|tb|mbps|km|c)\b"
)
ODD_BUT_EMPTY = frozenset(
    {"looked", "pushed", "pulled", "included", "identified", "conducted", "performed", "provided"}
    | {"processed", "established", "hooked", "examined"}
)
TURNED_OFF = re.compile(
    r"^\W*(?:turned|switched|took|taken|plugged|put) .{2,40} (?:off|out|away)\b"
)

NEW_WORD = re.compile(r"\b(?:new|spare|replacement|second|another|extra)\b")
NEW_THING = re.compile(r"^[\w' -]{2,30}: (?:new|spare|replacement) ")  # "hall telly: new lead"
# When and why something was done; the work itself stands before.
ASIDE = re.compile(
    r"(?<=\w)[ ,]+(?:after|before|during|because|since|while|when|like"
    r"|as \w+ now|as (?:it|they|he|she|the|was)|due to|so (?:that|he|she|it|they)|in case"
    r"|ready for|ahead of|prior to|following|which|until)"
    r"\b[^;]*"
)
OPENS = frozenset({"i", "we", "tried", "to"})  # what stands before the verb of a sentence
# What is meant where a note only says what is needed: "needs a new drum", "more licences".
BRINGS_IT = frozenset(
    {"replace", "fit", "renew", "install", "add", "order", "buy", "update", "put", "give", "set up"}
    | {"get", "change", "create", "connect", "write", "clean", "repair", "fix", "build"}
)
STAYS_AWAY = frozenset({"not", "no", "stopped", "isn't", "wasn't", "call", "mail"})
LOOKS = frozenset({VerbGroup.CHECK, VerbGroup.FIND})


def bears_out(clause: str, cut: Cut, task: int, sentence: str, words: Words) -> bool:
    """Tell if CLAUSE says all that SENTENCE of the task number TASK claims of the work."""
    return (
        _names_a_thing(clause, cut, task, words)
        and not _is_of_another_trade(clause, task, words)
        and (
            is_named_whole(clause, cut, task, words)
            or (
                (_verbs_agree(clause, cut, task, words) or _is_mended(clause, cut, sentence, words))
                and _says_what_the_verb_says(clause, cut, sentence, words)
            )
        )
        and _shows_its_verbs(clause, cut, sentence, words)
        and _puts_in_what_it_says(clause, cut, sentence, words)
        and not POINTS_BACK.search(folded(clause))
        and not (cut.sort is Sort.THINGS and READING.search(folded(clause)))
        and _knows_odd_verb(clause, task, words)
        and not _is_the_reason(clause, sentence, words)
        and not _is_going_on(clause, words)
        and not (OFF.search(folded(clause)) and not ENDED.search(sentence))
        and _is_large_enough(clause, cut, sentence, words)
        and (cut.kind is not ClauseKind.DONE or tells_of_repair(clause, sentence, words))
        and tells_of_claims(clause, sentence, words)
    )


def tells_of_repair(clause: str, sentence: str, words: Words) -> bool:
    """Tell if CLAUSE has a fault or its mending where SENTENCE claims that a thing works again."""
    repair = words.grammar.repair
    return not repair.claim.search(sentence) or bool(repair.proof.search(folded(clause)))


def tells_of_claims(clause: str, sentence: str, words: Words) -> bool:
    """Tell if CLAUSE bears out what SENTENCE claims beyond the work: "a new computer"."""
    lower = folded(clause)
    return all(
        bool(claim.proof.search(lower))
        for claim in words.grammar.claims
        if claim.claim.search(sentence)
    )


def _claimed(sentence: str, words: Words) -> list[str]:
    """Return the base of the verb with which SENTENCE begins: "I replaced", "Replace"."""
    tokens = tokens_of(folded(sentence))
    start = next((i for i, t in enumerate(tokens) if t.text not in OPENS), 0)
    hits = verbs_in(tokens[start : start + 3], words.grammar)
    return [hit.verb.base for hit in hits if hit.first == 0]


def _names_a_thing(clause: str, cut: Cut, task: int, words: Words) -> bool:
    """Tell if CLAUSE has a word of the task besides verbs; where it only "fixed", no mere device.

    "Fixed Rita's laptop" could be any work on a laptop.
    """
    grammar, matcher = words.grammar, words.matcher
    told = {base for base, _ in work_verbs(clause, cut, words)}
    vague = told and told <= grammar.repairs_anything and cut.sort is Sort.ACTION
    complains = grammar.kinds.symptom.search(folded(clause))
    nothing = words.empty_stems
    if vague and len(cut.parts) < 2 and not complains:
        nothing |= words.device_stems
    known, verbs = matcher.task_stems[task], words.group_of_stem
    pairs = matcher.stemmer.stems_and_words(folded(clause))
    stems = [matcher.known_stem(*pair)[0] for pair in pairs]
    named = {s for place, s in enumerate(stems) if s in known and (place > 0 or s not in verbs)}
    named -= nothing
    return bool(named - words.weak_stems) or (not vague and len(named) > 1)


def _odd_verbs(clause: str, words: Words) -> list[str]:
    """Return the past forms that no list knows, at either end: "gpo for drive maps edited"."""
    texts = [token.text for token in tokens_of(folded(clause))]
    return [
        text
        for text in {*texts[:1], *texts[-1:]}
        if len(text) > 5
        and text.endswith("ed")
        and text not in words.grammar.verbs
        and text not in words.grammar.verb_begins
        and text not in ODD_BUT_EMPTY
        and text not in words.grammar.plain_adjectives
        and text not in words.grammar.adds_nothing
        and not words.grammar.states.fullmatch(text)
    ]


def _knows_odd_verb(clause: str, task: int, words: Words) -> bool:
    """Tell if the task is known by each verb of CLAUSE that no list has, slips put right."""
    stem, known = words.matcher.stemmer.stem_of_word, words.matcher
    meant = [known.known_stem(stem(verb), verb)[0] for verb in _odd_verbs(clause, words)]
    return all(one in known.task_stems[task] or known.knows(task, one) for one in meant)


def _is_of_another_trade(clause: str, task: int, words: Words) -> bool:
    """Tell if CLAUSE is about a thing that the task does not know: "letter scale", "wall clock"."""
    texts = [token.text for token in tokens_of(folded(clause))]
    pairs = (f"{one} {two}" for one, two in pairwise(texts))
    named = words.grammar.other_trades & {*texts, *pairs}
    known, stems = words.matcher.task_stems[task], words.matcher.stemmer.stems
    return any(not known.issuperset(stems(thing)) for thing in named)


def _says_what_the_verb_says(clause: str, cut: Cut, sentence: str, words: Words) -> bool:
    """Tell if the verbs of SENTENCE are those of CLAUSE: cleaned rollers are no renewed ones.

    Verbs that any work may be said with ("gave", "put") are left alone. A second verb ("and moved
    everything across") must be in the clause too.
    """
    told = {base for base, _ in work_verbs(clause, cut, words)}
    if not told:
        needed = cut.sort is not Sort.PENDING or set(_claimed(sentence, words)) <= BRINGS_IT
        return needed and (" and " not in sentence or not _second_verbs(sentence, words))
    claims = [] if _makes_room(sentence) else _claimed(sentence, words)
    claims += _second_verbs(sentence, words)
    stem = words.matcher.stemmer.stem_of_word
    stems = {*words.matcher.stemmer.stems(clause), *map(stem, told)}
    loose = words.grammar.repairs_anything
    return all(
        base in words.grammar.any_work
        or told & loose
        or words.matcher.stand_ins.get(stem(base), frozenset({stem(base)})) & stems
        for base in claims
    )


def _shows_its_verbs(clause: str, cut: Cut, sentence: str, words: Words) -> bool:
    """Tell if SENTENCE shows the sort of work: what was only removed is not told as set up."""
    told = {base for base, group in work_verbs(clause, cut, words) if group not in LOOKS}
    told |= {"turn off"} if TURNED_OFF.search(folded(clause)) else set()
    told = told or ({"fit"} if NEW_THING.search(folded(clause)) else told)
    return all(
        one.shown.search(sentence)
        for one in words.grammar.shown_verbs
        if told and told <= one.verbs
    )


def _puts_in_what_it_says(clause: str, cut: Cut, sentence: str, words: Words) -> bool:
    """Tell if something may have been put in where SENTENCE says so: "moved" alone puts nothing."""
    if not PUTS_IN.search(sentence):
        return True
    told = {base for base, _ in work_verbs(clause, cut, words)}
    lower = folded(clause)
    without = told and told <= PUTS_NOTHING_IN and not NEW_WORD.search(lower)
    return not without and not LEFT_THERE.search(lower)


def without_reason(clause: str) -> str:
    """Return CLAUSE, folded, without when and why the work was done."""
    return ASIDE.sub(" ", folded(clause))


def _is_the_reason(clause: str, sentence: str, words: Words) -> bool:
    """Tell if CLAUSE has the verb of SENTENCE only in its reason: "put it back after the move"."""
    stems, stem = words.matcher.stemmer.stems, words.matcher.stemmer.stem_of_word
    claimed = {stem(base) for base in _claimed(sentence, words)}
    reason = set(stems(clause)) - set(stems(without_reason(clause)))
    return bool(claimed & reason)


def _makes_room(sentence: str) -> bool:
    """Tell if SENTENCE says "made room" or "made X easier", which is no making of a thing."""
    return bool(re.match(r"I made (?!an? |the )", sentence))


def _second_verbs(sentence: str, words: Words) -> list[str]:
    """Return the bases of the past verbs after an "and" in the first sentence of SENTENCE."""
    tokens = tokens_of(folded(sentence.partition(". ")[0]))
    hits = verbs_in(tokens, words.grammar)
    return [
        hit.verb.base
        for hit in hits
        if hit.past and hit.first > 1 and tokens[hit.first - 1].text == "and"
    ]


def _is_large_enough(clause: str, cut: Cut, sentence: str, words: Words) -> bool:
    """Tell if CLAUSE tells of more than a small act where SENTENCE does; a repair may be small."""
    told = {base for base, _ in work_verbs(clause, cut, words)}
    if not told or words.grammar.repair.claim.search(sentence):
        return True
    if not told <= words.grammar.small_acts:  # "gave the player a restart"
        return not SMALL_ACT.search(folded(clause))
    stem = words.matcher.stemmer.stem_of_word
    said = set(words.matcher.stemmer.stems(sentence))
    same = words.matcher.stand_ins
    return any(same.get(stem(base), frozenset({stem(base)})) & said for base in told)


def _is_mended(clause: str, cut: Cut, sentence: str, words: Words) -> bool:
    """Tell if CLAUSE has a fault, some remedy and that all is well, and SENTENCE tells of that.

    What the remedy was ("moved to another socket") then need not be known to the task.
    """
    parts = parts_of(clause, cut)
    ends_well = words.grammar.kinds.fine.search(folded(parts[-1][0]))
    return (
        len(parts) > 1
        and parts[0][1] is Sort.SYMPTOM
        and parts[-1][1] in (Sort.STATUS, Sort.BARE)
        and bool(ends_well)
        and bool(words.grammar.repair.claim.search(sentence))
    )


def _is_going_on(clause: str, words: Words) -> bool:
    """Tell if CLAUSE only says what still goes on: "raid rebuilding", "array syncing"."""
    tokens = tokens_of(folded(clause))
    hits = verbs_in(tokens, words.grammar)
    going = [
        hit
        for hit in hits
        if hit.written.endswith("ing")
        and hit.written != hit.verb.base  # "no ring"
        and hit.verb.group is VerbGroup.DO
        and not (hit.first and tokens[hit.first - 1].text in STAYS_AWAY)
    ]
    return bool(going) and not any(hit.past for hit in hits)


def _verbs_agree(clause: str, cut: Cut, task: int, words: Words) -> bool:
    """Tell if the task knows each verb of work in CLAUSE, or one that may stand for it."""
    known = words.matcher.task_stems[task]
    verbs = work_verbs(clause, cut, words)
    own = [base for base, group in verbs if group not in LOOKS] or [base for base, _ in verbs]
    stem = words.matcher.stemmer.stem_of_word
    anything = words.grammar.repairs_anything | words.grammar.says_any_act
    return all(
        base in anything
        or words.matcher.stand_ins.get(stem(base), frozenset({stem(base)})) & known
        or words.matcher.knows(task, stem(base))  # in a technician's note of it
        for base in own
    )
