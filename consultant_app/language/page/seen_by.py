"""Who saw at the end that the work was done: the sentence beside the name, and what signing means.

Everything here is read by the customer, so it comes from the words of the page's language.
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from consultant_app.domain.options import PageOptions, SignOff
from consultant_app.domain.seen_by import SeenBy, SigningWords
from consultant_app.domain.settings import Business
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.wording import clock, day_with_weekday, weekday
from consultant_app.language.sentence_ends import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenOnPage:
    """The sign-off as the page has it: the sentence, the name in it, and the drawn signature.

    `alt` says what the picture is, `picture` is its name in `attachments/`.
    """

    sentence: str = ""
    name: str = ""
    picture: str = ""
    alt: str = ""


def seen_on_page(facts: VisitFacts, page: PageWords, options: PageOptions) -> SeenOnPage:
    """Return the last sign-off of the visit, as far as OPTIONS show it."""
    if not facts.seen_by or options.sign_off is SignOff.NONE:
        return SeenOnPage()
    seen = facts.seen_by[-1]
    drawn = seen.signature if options.sign_off is SignOff.SIGNATURE else ""
    name = one_line(seen.name)
    return SeenOnPage(
        sentence=seen_sentence(seen, facts, page),
        name=name,
        picture=drawn,
        alt=page.say("seen.alt", name=name) if drawn else "",
    )


def seen_sentence(seen: SeenBy, facts: VisitFacts, page: PageWords) -> str:
    """Return "Maria Lindqvist saw the scanner working, Thursday at 11:30." of the visit."""
    what, place = _bare(seen.what), _bare(seen.place)
    words = {"name": one_line(seen.name), "what": what, "when": _when(seen, facts, page)}
    kind = "saw" if what else "signed" if seen.signature else "confirmed"
    if not place:
        return page.say(f"seen.{kind}", **words)
    return page.say(f"seen.{kind}_at", place=place, **words)


def seen_in_file(seen: SeenBy, facts: VisitFacts, page: PageWords) -> str:
    """Return the sign-off for the technician's copy: the sentence, and how it was given."""
    way = "drawn" if seen.signature else "by_name"
    sentence = seen_sentence(seen, facts, page).rstrip(".")
    return page.say(f"seen.file_{way}", sentence=sentence)


def signing_words(facts: VisitFacts, page: PageWords, *, now: datetime) -> SigningWords:
    """Return what the customer reads while signing the page of FACTS at the moment NOW."""
    voiced = page.in_voice(facts.business.voice)
    return SigningWords(
        thanks=_thanks(facts, voiced),
        meaning=_meaning(facts, voiced, now),
        hint=voiced.say("seen.hint"),
        name=voiced.say("seen.name"),
        by_name=voiced.say("seen.by_name"),
        clear=voiced.say("seen.clear"),
        none=voiced.say("seen.none"),
        use=voiced.say("seen.use"),
        pad=voiced.say("seen.pad"),
        empty=voiced.say("seen.pad_empty"),
        drawn=voiced.say("seen.pad_drawn"),
        page=voiced.say("seen.page"),
        no_name=voiced.say("seen.no_name"),
        no_line=voiced.say("seen.no_line"),
        not_kept=voiced.say("seen.not_kept"),
        kept=voiced.say("seen.kept"),
        hand_back=voiced.say("seen.hand_back", person=_person(facts.business)),
        it_is_me=voiced.say("seen.it_is_me", person=_person(facts.business)),
        stay=voiced.say("seen.stay"),
    )


def _thanks(facts: VisitFacts, page: PageWords) -> str:
    called = one_line(facts.contact.called) if facts.contact else ""
    return page.say("seen.thanks", name=called) if called else page.say("seen.thanks_all")


def _meaning(facts: VisitFacts, page: PageWords, now: datetime) -> str:
    """Return what a signature says: who was there and on which day; it is never an order."""
    here = "here" if facts.visit.kind is VisitKind.ON_SITE else "helped"
    who = _person(facts.business)
    if now.astimezone(ZoneInfo(facts.visit.zone)).date() == facts.visit.day:
        return page.say(f"seen.meaning_{here}", person=who)
    day = day_with_weekday(facts.visit.day, page, seen_from=now.date())
    return page.say(f"seen.meaning_{here}_on", person=who, day=day)


def _person(business: Business) -> str:
    """Return how the consultant is called at the customer's: by the first name."""
    name = one_line(business.person) or one_line(business.name)
    return name.split(" ", 1)[0] if business.person.strip() else name


def _when(seen: SeenBy, facts: VisitFacts, page: PageWords) -> str:
    local = seen.at.astimezone(ZoneInfo(seen.zone))
    same = local.date() == facts.visit.day
    day = weekday(local.date(), page)
    if not same:
        day = day_with_weekday(local.date(), page, seen_from=facts.visit.day)
    return page.say("seen.when", day=day, time=clock(local.time(), page))


def _bare(text: str) -> str:
    """Return TEXT for inside a sentence: one line, without the stop that ends it."""
    return one_line(text).rstrip(" .,;")
