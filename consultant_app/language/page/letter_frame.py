"""What stands around the news: letterhead, kicker, greeting, thanks, trouble, closing, footer."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from consultant_app import __version__
from consultant_app.domain.clients import Contact
from consultant_app.domain.own_sentences import own_sentence
from consultant_app.domain.settings import Business
from consultant_app.domain.summaries import Letterhead, SummaryVersion
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.kept_promises import kept_line
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.wording import (
    clock,
    day_in_full,
    day_long,
    day_short,
    days_together,
)
from consultant_app.language.sentence_ends import capital_first, ended, one_line

CREATOR = f"Consultant App {__version__}"


_LETTERS_OF_A_TEAM = 40  # more would greet an institution


def letterhead(business: Business, logo: bytes | None) -> Letterhead:
    """Return the top of the first page."""
    lines = map(one_line, (business.phone, business.email, business.hours))
    return Letterhead(
        name=one_line(business.name or business.person),
        promise=one_line(business.promise),
        contact_lines=tuple(line for line in lines if line),
        logo=logo,
    )


def way_of(facts: VisitFacts) -> str:
    """Return "visit", "call" or "remote", as the page's words name the occasion."""
    return _way(facts.visit.kind)


def occasions_of(facts: VisitFacts) -> str:
    """Return what the page tells, as its words name it: "visits", "calls" and the like."""
    if not facts.told:
        return way_of(facts)
    ways = {_way(visit.kind) for visit in (*facts.told, facts.visit)}
    if "visit" in ways:
        return "visits"
    return "calls" if ways == {"call"} else "remote"


def days_told(facts: VisitFacts, page: PageWords) -> str:
    """Return the days of what the page tells: "12 November 2026", "10 and 12 November 2026"."""
    days = sorted({visit.day for visit in (*facts.told, facts.visit)})
    return days_together(days, page) if len(days) > 1 else day_long(days[0], page)


def _way(kind: VisitKind) -> str:
    """Return how the page's words name a visit of KIND: who works from afar has called nobody."""
    return {VisitKind.ON_SITE: "visit", VisitKind.REMOTE: "remote"}.get(kind, "call")


def kicker(
    facts: VisitFacts,
    page: PageWords,
    *,
    made_at: datetime,
    replaces: SummaryVersion | None,
    only_signed: bool = False,
) -> str:
    """Return the line above the headline; a corrected page says so and what it replaces.

    One that was ONLY_SIGNED since corrects nothing, and says that.
    """
    day = days_told(facts, page) if facts.told else day_in_full(facts.visit.day, page)
    line = page.say(f"document.kicker_{occasions_of(facts)}", day=day)
    if replaces is None:
        return line
    zone = ZoneInfo(facts.visit.zone)
    now, before = made_at.astimezone(zone), replaces.issued_at.astimezone(zone)
    how = "signed" if only_signed else "corrected"
    if now.date() == before.date():
        return page.say(
            f"document.kicker_{how}_same_day",
            kicker=line,
            corrected=day_short(now.date(), page),
            at=clock(now.time(), page),
            before=clock(before.time(), page),
        )
    return page.say(
        f"document.kicker_{how}",
        kicker=line,
        corrected=day_short(now.date(), page),
        before=day_short(before.date(), page),
    )


def greeting(
    reader: Contact | None, client: str, page: PageWords, *, others: Sequence[Contact] = ()
) -> str:
    """Return the greeting: the person's own line, their name in the pattern, or the team's.

    OTHERS are greeted behind the reader: "Dear Ms Osei, dear Mr Brandt,". A name too long to be
    spoken greets nobody: "Dear all," does.
    """
    people = (person for person in (reader, *others) if person is not None)
    first, *more = [said for person in people if (said := _greeted(person, page))] or [""]
    if first:
        said = ", ".join((first, *(line[:1].lower() + line[1:] for line in more)))
        return page.say("greeting.comma", greeting=said)
    name = team_name(client, page)
    short = len(name) <= _LETTERS_OF_A_TEAM
    team = page.say("greeting.team", name=name) if short else page.say("greeting.all")
    return page.say("greeting.comma", greeting=team)


def _greeted(person: Contact, page: PageWords) -> str:
    """Return how PERSON is greeted, without the comma; nothing for one without a name."""
    own = one_line(person.greeting).rstrip(" ,")
    called = one_line(person.called)
    return own or (page.say("greeting.person", name=called) if called else "")


def team_name(client: str, page: PageWords) -> str:
    """Return a business's name as its people say it: "Hill Street" for its dental practice."""
    words = one_line(client).split()
    if words and words[0].lower() in page.items("greeting.articles"):
        words = words[1:] or words
    kept = list(words)
    while len(kept) > 1 and kept[-1].strip(".,").lower() in page.items("greeting.business_words"):
        kept.pop()
    return " ".join(kept).rstrip(",&").strip() or client


def thanks(facts: VisitFacts, page: PageWords) -> str:
    """Return the thank-you and the promise that was kept; a call is thanked if it was theirs."""
    called = facts.visit.kind is VisitKind.ON_SITE or facts.visit.called_us
    thank = page.say(f"thanks.{way_of(facts)}") if called else ""
    return f"{thank} {kept_line(facts, page)}".strip()


def trouble(
    business: Business, page: PageWords, *, back: str = "", short: bool = False
) -> tuple[str, str]:
    """Return "If something is not right", and the stretch of it that is set bold.

    BACK is the sentence on what to do if a fault comes back; it stands last. A SHORT page has one
    line: how to be reached, and that no question is too small. Sentences of the consultant's own
    stand on pages in the language that they are written in.
    """
    phone, email = one_line(business.phone), one_line(business.email)
    reach = ended(one_line(own_sentence(business, "reach", language=page.lang)))
    urgent = own_sentence(business, "urgent", language=page.lang)
    urgent = ended(capital_first(one_line(urgent)))
    if short and (phone or email):
        way = page.say("trouble.short_call", phone=phone) if phone else ""
        way = way or page.say("trouble.short_write", email=email)
        return f"{way} {reach or page.say('trouble.short_reach')}", phone or email
    if phone:
        lines = [page.say("trouble.call", phone=phone), reach or page.say("trouble.reach")]
    elif email:
        lines = [page.say("trouble.write", email=email)]
        lines.append(reach or page.say("trouble.reach_written"))
    else:
        lines = [reach]
    lines += [urgent, ended(one_line(back))]
    return " ".join(line for line in lines if line), phone or email


def signer(business: Business) -> str:
    """Return who signs the page."""
    return one_line(business.person or business.name)


def closing(business: Business, page: PageWords) -> str:
    """Return the closing line of the business, or that of the language where it is another."""
    own = ended(one_line(own_sentence(business, "closing", language=page.lang)))
    return own or page.say("close.closing")


def title(facts: VisitFacts, page: PageWords) -> str:
    """Return the title of the file: kind, client, day."""
    day = days_told(facts, page)
    return page.say("document.title", client=one_line(facts.client.name), day=day)


def author(business: Business, page: PageWords) -> str:
    """Return who wrote the page: person and business, each once."""
    person, name = one_line(business.person), one_line(business.name)
    if not person or not name or person == name:
        return person or name
    return page.say("document.author", person=person, business=name)


def subject(facts: VisitFacts, page: PageWords) -> str:
    """Return what the file is about."""
    return page.say("document.subject", day=days_told(facts, page))


def footer(facts: VisitFacts, page: PageWords) -> str:
    """Return the left of the footer: client and day."""
    client, day = one_line(facts.client.name), days_told(facts, page)
    return page.say(f"document.footer_{occasions_of(facts)}", client=client, day=day)
