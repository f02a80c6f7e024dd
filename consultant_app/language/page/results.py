"""What a visit achieved, in sentences that can be told on their own: headline and "I did"."""

import re
from dataclasses import dataclass

from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.standing import stands_alone
from consultant_app.language.sentence_ends import sentences_of

# Who left is no news to lead with.
_TOLD_LAST = frozenset({"account.leaver"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One thing that was dealt with: a request, or work of one's own, and its sentences."""

    request: Request | None
    sentences: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        """Tell whether nothing of it is left open."""
        return self.request is None or self.request.outcome is Outcome.DONE


def pieces_of(facts: VisitFacts, page: PageWords) -> tuple[Piece, ...]:
    """Return the answered requests and then the other work, with what stands alone of each."""
    asked = facts.all_requests
    own = [w for w in facts.work if w.request_id not in {r.id for r in asked}]
    own.sort(key=_is_told_last)
    return (
        *(
            Piece(request=r, sentences=_alone(answers_to(r, facts), page))
            for r in asked
            if r.outcome.is_answer
        ),
        *(Piece(request=None, sentences=_alone(sentences_of(w.public), page)[:1]) for w in own),
    )


def _is_told_last(work: WorkItem) -> bool:
    return work.task in _TOLD_LAST


def answers_to(request: Request, facts: VisitFacts) -> tuple[str, ...]:
    """Return the reply's sentences, then the first of each piece of work behind it."""
    work = (sentences_of(w.public)[:1] for w in facts.work if w.request_id == request.id)
    return tuple(
        dict.fromkeys((*sentences_of(request.reply), *(s for first in work for s in first)))
    )


def act_of(sentence: str, page: PageWords) -> str:
    """Return "replaced the disk" for "I replaced the disk.", or nothing if it is no such act."""
    first, _, act = sentence.partition(" ")
    if first not in page.items("did.strip"):
        return ""
    verb, _, rest = act.partition(" ")
    if verb.lower() in page.items("did.skip"):
        act, verb = rest, rest.partition(" ")[0]
    return "" if verb.lower() in page.items("did.keep") else act.rstrip(".")


def verb_of(sentence: str, page: PageWords) -> str:
    """Return the verb of the act that SENTENCE tells: its first word, in German its last."""
    words = act_of(sentence, page).split() or [""]
    return words[-1 if page.say("did.verb") == "last" else 0].strip(",").lower()


def speaks_of_us(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE begins with who did it, "I" or "we"."""
    return sentence.partition(" ")[0] in page.items("did.strip")


def is_a_step(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE says what was only a step on the way: it is looked at, or opened."""
    return verb_of(sentence, page) in (*page.items("did.steps"), *page.items("did.looking"))


def is_their_act(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE says what the reader did, and not what they can do or have now."""
    first, _, rest = sentence.partition(" ")
    state = rest.partition(" ")[0].lower() in page.items("did.theirs_now")
    return first in page.items("did.theirs") and not state


def nothing_showed(request: Request, facts: VisitFacts, page: PageWords) -> bool:
    """Tell whether the answer to REQUEST says that the fault did not show itself."""
    cues = page.items("headline.not_found_cues")
    return any(cue in s.lower() for s in _all_said(request, facts) for cue in cues)


def is_open_news(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE speaks of something that does not work, or not yet."""
    small = sentence.lower()
    for fine in page.items("headline.fine_cues"):
        small = small.replace(fine, " ")
    mended = verb_of(sentence, page) in page.items("did.mending")
    gone = page.items("headline.mended_cues") if mended else ()
    return any(cue in small for cue in page.items("headline.open_cues") if cue not in gone)


def is_our_mistake(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE owns up to a mistake of ours."""
    ours = sentence.lower()
    for pattern in page.items("did.not_ours"):
        ours = re.sub(pattern, " ", ours)
    return any(cue in ours for cue in page.items("did.sorry"))


def tells_our_mistake(facts: VisitFacts, page: PageWords) -> bool:
    """Tell whether a reply or a piece of work owns up to a mistake of ours."""
    texts = (*(r.reply for r in facts.all_requests), *(w.public for w in facts.work))
    return any(is_our_mistake(s, page) for text in texts for s in sentences_of(text))


def _alone(sentences: tuple[str, ...], page: PageWords) -> tuple[str, ...]:
    return tuple(s for s in sentences if stands_alone(s, page))


def _all_said(request: Request, facts: VisitFacts) -> tuple[str, ...]:
    return (request.reply, *(w.public for w in facts.work if w.request_id == request.id))
