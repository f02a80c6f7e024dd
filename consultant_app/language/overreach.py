"""What a sentence says beyond its note: everyone for one, a deed that still runs, what is fine.

A terse line holds a finding, a deed and its result in ten words. A task may be near to these words
and its sentence still tell of another device, of all people, or of the opposite act. Each check
here compares the whole clause with the finished sentence; one that fails keeps it from being sure.
"""

import re
from collections.abc import Callable, Iterator

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.entries import VerbGroup
from consultant_app.language.only_touched import only_touches
from consultant_app.language.scenes import Scene
from consultant_app.language.still_open import runs_on
from consultant_app.language.things import kind_of
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.told_acts import work_verbs
from consultant_app.language.verb_hits import verbs_in

EXCEPT = re.compile(r"\b(?:all|every\w*|each|any\w*|both) (?:[\w']+ ){0,3}?but\b|\bexcept\b")
EXCEPT_TOLD = re.compile(r"\b(?:but|except|apart from|only|not)\b")
MANY = (
    r"(?:pcs?|computers?|laptops?|phones?|tills?|printers?|screens?|monitors?|users?|staff|people"
    r"|accounts?|accts?|mailbox(?:es)?|desks?|rooms?|devices?|tablets?|ipads?|servers?|cams?|cameras?"
    r"|aps?|sockets?|drives?|disks?|readers?|terminals?|handsets?|teams?|offices?|machines?)"
)
EVERYONE = re.compile(
    rf"\b(?:everyone|everybody)'s\b|\b(?:for|of|to|on) (?:all|everyone|everybody)\W*$"
    rf"|\b(?:all|both|each|every) (?:the |of |your |our )?(?:[a-z]+ )?{MANY}\b"
)
ALL_TOLD = re.compile(
    r"\b(?:all|both|each|every|everyone|everybody|whole|two)\b"
    r"|\byour (?:team|people|staff|[a-z]+s)\b"
)
ALL_CLAIMED = re.compile(
    r"\b(?:all|both|each|every|everyone|everybody)\b(?! (?:in order|is|was|works))"
)
ALL_SAID = re.compile(
    r"\b(?:all|both|each|every\w*|whole|entire|everywhere|whole|full|(?P<n>\d+) (?:of|/) (?P=n))\b"
)
IDIOM = re.compile(  # what a task says of itself, whatever its note
    r"\ball (?:was|is|in) (?:in )?order\b|\beach (?:time|now|person|other|may)\b"
    r"|\bboth directions\b|\bevery (?:day|night|week|month|file)\b|\bwhat each\b"
    r"|\bout on every device\b"
)
MINE = re.compile(r"\b(?:my|mine)\b(?! (?:passport|spare|old|loan|way|end)\b)")
TRIAL = re.compile(
    r"\b(?:test|dummy|trial|sample) (?:user|account|acct?|mailbox|login|phone|laptop|pc|group"
    r"|tenant|customer|member|email address|profile)s?\b"
)
TRIAL_TOLD = re.compile(r"\b(?:test|trial|tried)\b")
RUNS_TOLD = re.compile(r"\b(?:still|asked|started|takes?|will|until|running|tonight|tomorrow)\b")
ASKS = re.compile(r"\brequested(?: from .*)?\W*$|\b(?:applied for|awaiting|waiting (?:for|on))\b")
ASKS_TOLD = re.compile(r"\b(?:asked|order\w*|request\w*|wait\w*|applied)\b")
NOTHING = re.compile(r"\b(?:nothing|none|nil)\W*$")
NOTHING_TOLD = re.compile(r"\b(?:nothing|no|none|all was in order|not)\b")
LISTED = re.compile(r"\b(?:listed|noted|counted|written down|spotted|seen)\W*$")
LISTED_TOLD = re.compile(r"\b(?:list\w*|noted?|count\w*|recorded|wrote|saw|found|record)\b")
APP = re.compile(r"\b(?:apps?|plug-?in|add-?in|extension|software)\b(?=.*\w)")
APP_TOLD = re.compile(
    r"\b(?:apps?|programs?|software|add-?ons?|add-?ins?|extensions?|plug-?ins?|helpers?|tools?"
    r"|protection|watch|website|shop|second check|private line|parts?|phone)\b"
)
PUT_ON = re.compile(r"\b(?:put|install\w*|load\w*|download\w*|added|set up|on)\b")
CHECKED = re.compile(r"^i (?:checked|tested|made sure)\b(?!.*\band (?:repaired|mended))")
LOOK_BY_WORK = re.compile(r"\b(?:ran|run|sent|opened|restored|pulled|held|tests?|scan|scrub\w*)\b")
LOOK_GROUPS = frozenset({VerbGroup.CHECK, VerbGroup.FIND})
HEALS_NOTHING = frozenset({"restart", "reboot", "power cycle", "turn on", "renew", "update"})
AGAIN = re.compile(r"\bagain\b|\bback (?:to life|in step)\b")
TROUBLE = re.compile(
    r"\b(?:no|not|n't|again|back|hung|fro(?:ze|zen)|stuck|slow|crash\w*|dead|down|offline|off|fail\w*"
    r"|err\w*|lost|drop\w*|broke\w*|fault\w*|bad|fix\w*|repair\w*|works?|working|ok|fine|expired"
    r"|hang\w*|blank|black|stopped|(?:wo|would|do|does|did|ca|could)n'?t|dis\w+ed|gone|loose|full|jam\w*|re(?!new|start|boot)\w+ed|wrong)\b"
)
SOUND_PART = re.compile(
    r"(?:^|[,;:.-] ?|\band )(?P<what>[a-z][\w' ]{1,24}?) (?:was |is |are |were )?"
    r"(?:ok|okay|fine|good|healthy|clean|in order|normal)(?=\W|$)(?! (?:again|now|after))"
)
LOOKS = re.compile(r"^i (?:checked|tested|looked|measured|made sure|tried|searched|noted|found)\b")
OUTCOME = re.compile(r"\b(?:test|page|prints?|scans?|spool|works?|calls?)\b")
ON_IT = frozenset({"on", "of"})
OWN_MACHINES = frozenset({"computer", "till", "camera", "phone", "printer", "network"})
SOME_MACHINE = re.compile(
    r"\byour (?:computers?|laptop|internet box|storage box|main computer|phones?|printer|till)\b"
)
MADE_NEW = re.compile(r"\b[a-z]{3,} new\W*$")
NEW_TOLD = re.compile(r"\b(?:new|renew\w*|replaced?|changed?|fitted|gave|put in|set up a)\b")
WHEN = re.compile(r"\b(?:last (?:week|month|year|friday|monday)|yesterday|\w+ ago|since \w+)\W*$")
HOW_ONLY = re.compile(
    r"^\W*(?:all |both )?(?:told|informed|shown|showed|sent|asked|agreed|done|explained|confirmed)"
    r" (?:her |him |them )?(?:by|via|over|per|on) (?:the )?"
    r"(?:phone|mail|e-?mail|sms|text|teams)\W*$"
)
BRACKET = re.compile(r"\(([^()]*)\)")
COUNTS = re.compile(
    r"^(?:on |in |for |to |from |at )?"
    r"(?:\d|two|three|four|five|six|seven|eight|nine|ten|all |both )"
)
BARE_COUNT = re.compile(
    r"^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?"
    r"(?:computers|printers|phones|screens|tills|tablets|laptops|boxes|cameras|readers|scanners)$"
)
AND = re.compile(r" [+&] |\band\b|\bplus\b")
LIST_PARTS = re.compile(r"[,+&]|\band\b|\bplus\b")
LEAST_LISTED, MOST_WORDS = 3, 2
TAKES_OUT = frozenset(
    {"remove", "uninstall", "delete", "disable", "turn off", "disconnect", "cancel", "close"}
    | {"revoke", "block", "deactivate", "unplug", "end", "stop", "decommission", "retire"}
)
GETS_RID = frozenset({"remove", "delete", "uninstall"})
LEAVES_IT = frozenset({"adjust", "set", "tune", "check", "test", "look", "show", "write"})
PUTS_IN = frozenset(
    {"install", "add", "connect", "fit", "set up", "create", "enable", "turn on", "mount", "open"}
    | {"activate", "plug in", "pair", "reconnect", "re-enable", "link", "join"}
)

Check = Callable[[str, str, Scene], bool]


def overreaches(sentence: str, scene: Scene) -> bool:
    """Tell if SENTENCE says more or other than the clause of SCENE, or narrows it."""
    return next(reasons(sentence, scene), "") != ""


def reasons(sentence: str, scene: Scene) -> Iterator[str]:
    """Yield the names of the checks that SENTENCE fails."""
    if not scene.words.grammar.habits.english:  # the words above are English
        return
    clause, said = folded(scene.text), folded(sentence)
    for check in CHECKS:
        if check(clause, said, scene):
            yield check.__name__.strip("_")


def _spares_someone(clause: str, said: str, scene: Scene) -> bool:
    return bool(EXCEPT.search(clause)) and not EXCEPT_TOLD.search(said)


def _narrows(clause: str, said: str, scene: Scene) -> bool:
    told = said.replace("one of your people", "")
    return bool(EVERYONE.search(clause)) and not ALL_TOLD.search(told)


def _widens(clause: str, said: str, scene: Scene) -> bool:
    return bool(ALL_CLAIMED.search(IDIOM.sub("", said))) and not ALL_SAID.search(clause)


def _is_ours(clause: str, said: str, scene: Scene) -> bool:
    mine = MINE.search(clause) and not re.search(r"\bmy\b", said)
    return bool(mine) or bool(TRIAL.search(clause) and not TRIAL_TOLD.search(said))


def _is_not_over(clause: str, said: str, scene: Scene) -> bool:
    if scene.cut.kind is ClauseKind.PENDING:
        return False
    asks = ASKS.search(clause) and not ASKS_TOLD.search(said)
    return bool(asks) or (runs_on(clause) and not RUNS_TOLD.search(said))


def _loses_what_was_found(clause: str, said: str, scene: Scene) -> bool:
    if not LOOKS.match(said):
        return False
    nothing = NOTHING.search(clause) and not NOTHING_TOLD.search(said)
    return bool(nothing) or bool(LISTED.search(clause) and not LISTED_TOLD.search(said))


def _mends_what_is_fine(clause: str, said: str, scene: Scene) -> bool:
    """Tell if SAID tells of work on what CLAUSE calls fine: "switch ok, replaced fan"."""
    if LOOKS.match(said):
        return False
    stems = scene.words.matcher.stemmer.stems
    told = set(stems(said.partition(". ")[0])) - set(stems(SOUND_PART.sub(" ", clause)))
    fine = (one["what"] for one in SOUND_PART.finditer(clause) if len(clause) > len(one.group()))
    return any(told & set(stems(what)) for what in fine if not OUTCOME.search(what))


def _leans_on_what_stood_before(clause: str, said: str, scene: Scene) -> bool:
    """Tell if CLAUSE has one everyday thing that SAID does not name: "portal text, logo added".

    Of what such a thing is, only the line before it tells, and the task knows nothing of that.
    """
    if not scene.line.partition(scene.text)[0].strip():  # a request it answers is another's words
        return False
    words, stems = scene.words, scene.words.matcher.stemmer.stems
    nothing = words.grammar.stop_words | words.grammar.prepositions
    tokens = [token.text for token in tokens_of(clause)]
    verbs = {hit.written for hit in verbs_in(tokens_of(clause), words.grammar)}
    things = [text for text in tokens if text not in verbs | nothing and not text[0].isdigit()]
    plain = len(things) == 1 and things[0] not in words.forms
    return plain and not set(stems(things[0])) & set(stems(said))


def _only_looked(clause: str, said: str, scene: Scene) -> bool:
    """Tell if SAID is a look where CLAUSE has other work: "3 pcs patched" is no check."""
    groups = {group for _, group in work_verbs(scene.text, scene.cut, scene.words)}
    looks = CHECKED.match(said) and not LOOK_BY_WORK.search(clause)
    return bool(groups and looks) and not groups & LOOK_GROUPS


def _tells_of_no_work(clause: str, said: str, scene: Scene) -> bool:
    """Tell if CLAUSE has only when or how something was: "offsite last week", "told by phone"."""
    if HOW_ONLY.search(clause):
        return True
    return not work_verbs(scene.text, scene.cut, scene.words) and bool(WHEN.search(clause))


def _is_an_app(clause: str, said: str, scene: Scene) -> bool:
    return bool(APP.search(clause) and PUT_ON.search(clause)) and not APP_TOLD.search(said)


def _is_on_another_device(clause: str, said: str, scene: Scene) -> bool:
    """Tell if SAID is about another device than the one on which CLAUSE has the work."""
    devices = scene.reader.names.devices
    texts = [token.text for token in tokens_of(clause)]
    for place, text in enumerate(texts):
        led = set(texts[max(0, place - 2) : place]) & ON_IT
        noun = devices.get(text, "").removeprefix("your ").lower().removesuffix("s")
        own = texts[place + 1 : place + 2] and texts[place + 1] in devices  # "till pcs"
        if (
            led
            and noun
            and not own
            and kind_of(noun, scene.reader) in OWN_MACHINES
            and noun not in said
        ):
            return bool(SOME_MACHINE.search(said))
    return False


def _leaves_new_out(clause: str, said: str, scene: Scene) -> bool:
    return bool(MADE_NEW.search(clause)) and not NEW_TOLD.search(said)


def _claims_a_cure(clause: str, said: str, scene: Scene) -> bool:
    """Tell if SAID heals where CLAUSE has no trouble: "restarted the tills", "renewed the cert"."""
    told = {base for base, _ in work_verbs(scene.text, scene.cut, scene.words)}
    around = f"{folded(scene.before)} {clause}"
    only = bool(told) and told <= HEALS_NOTHING
    return only and bool(AGAIN.search(said)) and not TROUBLE.search(around)


def _counts_in_brackets(clause: str, said: str, scene: Scene) -> bool:
    """Tell if a list stands in brackets behind one of its members, or a number that is a name."""
    spots = [spot for inside in BRACKET.findall(said) for spot in inside.split(", ")]
    counts = [spot for spot in spots if COUNTS.match(spot)]
    beside = AND.search(clause) and any(BARE_COUNT.match(spot) for spot in counts)
    return len(counts) > 1 or bool(beside)


def _picks_one_of_a_list(clause: str, said: str, scene: Scene) -> bool:
    """Tell if CLAUSE only lists things and SAID is about one: "new laptop: mail, printer, vpn"."""
    listed = LIST_PARTS.split(clause.partition(":")[2])
    few = all(0 < len(part.split()) <= MOST_WORDS for part in listed)
    if len(listed) < LEAST_LISTED or not few:
        return False
    stems = scene.words.matcher.stemmer.stems
    told = set(stems(said))
    return not all(told & set(stems(part)) for part in listed)


def _turns_it_round(clause: str, said: str, scene: Scene) -> bool:
    """Tell if SAID begins with putting in what CLAUSE only takes out, or the other way round."""
    told = {base for base, _ in work_verbs(scene.text, scene.cut, scene.words)}
    hits = verbs_in(tokens_of(said)[1:4], scene.words.grammar)
    does = hits[0].verb.base if hits and hits[0].first == 0 else ""
    gone = bool(told) and told <= GETS_RID and does in LEAVES_IT
    out = bool(told) and told <= TAKES_OUT and does in PUTS_IN and "made room" not in said
    back = bool(told) and told <= PUTS_IN and does in TAKES_OUT
    return gone or out or back


CHECKS: tuple[Check, ...] = (
    _spares_someone,
    _narrows,
    _widens,
    _is_ours,
    _is_not_over,
    _loses_what_was_found,
    _mends_what_is_fine,
    _leans_on_what_stood_before,
    _only_looked,
    _tells_of_no_work,
    _is_an_app,
    _is_on_another_device,
    _leaves_new_out,
    _claims_a_cure,
    _counts_in_brackets,
    _picks_one_of_a_list,
    _turns_it_round,
    only_touches,
)
