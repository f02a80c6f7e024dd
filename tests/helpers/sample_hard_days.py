"""Visits that went otherwise than most, as facts: what the page of each must say and look like."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId, RequestId, VisitId
from consultant_app.domain.options import PageOptions, ShownTime
from consultant_app.domain.photos import Pair
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import DocumentKind, SummaryDocument, SummaryVersion
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.told_together import telling_too
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines, VisitKind
from helpers.page_reader import drafted
from helpers.sample_pictures import photo as drawn_photo
from helpers.visit_builder import a_visit, part, photo, promise, request, segment, work

_FROM_TO = PageOptions(time=ShownTime.FROM_TO)
_TWO_DAYS_LATER = datetime(2026, 11, 14, 9, 0, tzinfo=UTC)
_OSEI = Contact(id=ContactId(1), client_id=ClientId(1), name="Ama Osei", address_as="Ms Osei")
_BRANDT = Contact(
    id=ContactId(2), client_id=ClientId(1), name="Karl Brandt", address_as="Mr Brandt"
)


def nothing_asked() -> SummaryDocument:
    """Return a check-up as agreed: nobody asked anything, and nothing is left to do."""
    return _page(
        a_visit(
            reason="The check-up we had agreed",
            nothing_asked=True,
            work=(
                work(
                    "All six computers have their safety updates.", why="Nobody can use an old gap."
                ),
                work("The nightly copy of your records runs, and I brought one file back from it."),
            ),
            segments=(segment("9:00", "10:15"),),
        )
    )


def nothing_found() -> SummaryDocument:
    """Return a fault that did not show itself while somebody watched."""
    return _page(
        a_visit(
            requests=(
                request(
                    "The scanner sometimes just says no device.",
                    Outcome.LATER,
                    "It worked each time I tried it. If it comes back, call me while it happens. "
                    "I believe you.",
                ),
            ),
            promises=(promise("Looks at it again", date(2026, 11, 19), answers=1),),
            segments=(segment("9:00", "9:50"),),
        )
    )


def one_request() -> SummaryDocument:
    """Return a visit for a single thing."""
    return _page(
        a_visit(
            requests=(
                request("The label printer smudges.", Outcome.DONE, "It prints clean lines."),
            ),
            segments=(segment("9:00", "9:20"),),
        )
    )


def bad_news() -> SummaryDocument:
    """Return the day when photos were lost, with a picture of the disk that failed."""
    return _page(
        a_visit(
            client="St Mary’s Primary School",
            contact=_reader("Helen Byrne", "Ms Byrne"),
            requests=(
                request(
                    "Can you get the photos back from the old laptop?",
                    Outcome.DECLINED,
                    "The disk in it no longer turns. A rescue company may still read it, for "
                    "about £400.",
                    outcome_word="Not possible here",
                ),
            ),
            work=(
                work(
                    "The disk of the old laptop has failed. I heard it click, and no program "
                    "reads it any more.",
                ),
                work(
                    "From today the new laptop copies its files every night.",
                    why="If this laptop ever stops, you lose at most one day of work.",
                ),
            ),
            photos=(
                photo("The disk that failed.", "A small metal disk beside a coin.", of_work=1),
            ),
            promises=(
                promise(
                    "Tell me if you would like the rescue company to try",
                    date(2026, 11, 20),
                    who="client",
                ),
            ),
            segments=(segment("9:00", "10:30"),),
        )
    )


def own_fault() -> SummaryDocument:
    """Return the day when the consultant put right what the consultant had broken."""
    return _page(
        a_visit(
            requests=(
                request(
                    "Why did the fax stop on Monday?",
                    reply="I had switched it off by mistake last week, and I am sorry. It now has "
                    "its own entry on my list.",
                ),
            ),
            work=(
                work(
                    "I had switched off the fax line by mistake last week. I am sorry. It works "
                    "again, and it now has its own entry on my list.",
                    answers=1,
                ),
            ),
            segments=(segment("9:00", "9:50", charge=Charge.NO_CHARGE, reason="my mistake"),),
        )
    )


def correction() -> SummaryDocument:
    """Return a page that replaces one of two days before."""
    before = SummaryVersion(
        visit_id=VisitId(1),
        version=1,
        kind=DocumentKind.SUMMARY,
        issued_at=datetime(2026, 11, 12, 18, 0, tzinfo=UTC),
        file="page.pdf",
        sha256="",
        pages=1,
        title="",
        fingerprint="",
    )
    return drafted(_busy_day(), replaces=before, made_at=_TWO_DAYS_LATER, files=_file).document


def draft_page() -> SummaryDocument:
    """Return a page that is not issued yet."""
    return drafted(_busy_day(), draft=True, files=_file).document


def two_contacts() -> SummaryDocument:
    """Return a letter to two people at once."""
    facts = replace(_busy_day(), contact=_OSEI, contacts=(_OSEI, _BRANDT))
    return _page(replace(facts, visit=replace(facts.visit, also_to=(_BRANDT.id,))))


def no_contact() -> SummaryDocument:
    """Return a letter to a place where nobody is known by name."""
    facts = a_visit(
        client="Hill Street",
        nobody=True,
        requests=(
            request("The card reader says connecting.", Outcome.DONE, "It connects at once."),
        ),
        segments=(segment("9:00", "9:20"),),
    )
    return _page(facts)


def several_visits() -> SummaryDocument:
    """Return the page of two visits, with the time of each day."""
    tuesday, moved = date(2026, 11, 10), VisitId(9)
    earlier = a_visit(
        day=tuesday,
        requests=(request("The rota won’t open.", Outcome.DONE, "It opens again."),),
        segments=(segment("9:00", "10:00", on_day=tuesday),),
    )
    earlier = replace(
        earlier,
        visit=replace(earlier.visit, id=moved),
        requests=tuple(replace(r, id=RequestId(90), visit_id=moved) for r in earlier.requests),
        segments=tuple(replace(s, visit_id=moved) for s in earlier.segments),
    )
    return _page(telling_too(_busy_day(), [earlier]), options=_FROM_TO)


def remote_help() -> SummaryDocument:
    """Return an hour of help from afar, after they had called."""
    return _page(
        a_visit(
            kind=VisitKind.REMOTE,
            called_us=True,
            requests=(
                request(
                    "Outlook asks for the password all the time.",
                    Outcome.DONE,
                    "It stopped asking.",
                ),
            ),
            work=(work("I cleared the old sign-in from your computer.", answers=1),),
            segments=(segment("14:00", "15:00"),),
        ),
        options=_FROM_TO,
    )


def phone_call() -> SummaryDocument:
    """Return twenty minutes on the phone, free of charge."""
    return _page(
        a_visit(
            kind=VisitKind.PHONE,
            called_us=True,
            requests=(request("The screen is black.", Outcome.DONE, "Its plug had come loose."),),
            segments=(
                segment("10:00", "10:20", charge=Charge.NO_CHARGE, reason="a quick question"),
            ),
        )
    )


def past_midnight() -> SummaryDocument:
    """Return a move at night that ended on the next day."""
    return _page(
        a_visit(
            requests=(
                request(
                    "Please move the server when nobody works.",
                    Outcome.DONE,
                    "It runs in its new room.",
                ),
            ),
            segments=(segment("21:30", "1:45"),),
        ),
        options=_FROM_TO,
    )


def broken_photo() -> SummaryDocument:
    """Return work with two photos, one of which is gone from the disk."""
    facts = a_visit(
        work=(work("The cable is new.", why="Nobody can trip over it."),),
        photos=(
            photo("Worn.", "A bent cable.", pair=Pair.BEFORE, of_work=1, number=1),
            photo("Safe.", "A straight cable.", pair=Pair.AFTER, of_work=1, number=2),
        ),
        segments=(segment("9:00", "9:40"),),
    )
    return drafted(
        facts, files=lambda name: None if name == "photo-1.jpg" else _file(name)
    ).document


def five_photos() -> SummaryDocument:
    """Return work with more photos than a page has room for: four are shown."""
    facts = a_visit(
        work=(work("The cables run behind the cabinet."),),
        photos=tuple(
            photo(f"Cable {n}.", f"Cable number {n}.", of_work=1, number=n) for n in range(1, 6)
        ),
        segments=(segment("9:00", "9:40"),),
    )
    return _page(facts)


HARD_DAYS: Mapping[str, Callable[[], SummaryDocument]] = MappingProxyType(
    {
        "nothing-asked": nothing_asked,
        "nothing-found": nothing_found,
        "one-request": one_request,
        "bad-news": bad_news,
        "own-fault": own_fault,
        "correction": correction,
        "draft": draft_page,
        "two-contacts": two_contacts,
        "no-contact": no_contact,
        "several-visits": several_visits,
        "remote": remote_help,
        "phone": phone_call,
        "past-midnight": past_midnight,
        "broken-photo": broken_photo,
        "five-photos": five_photos,
    }
)


def _busy_day() -> VisitFacts:
    return a_visit(
        requests=(
            request("The scanner is slow.", Outcome.DONE, "It takes two seconds a page."),
            request(
                "The reception printer jams.", Outcome.PART, "It jams less. One roller is worn."
            ),
        ),
        work=(work("I cleaned the scanner.", answers=1, why="You no longer have to wait for it."),),
        promises=(promise("Fits the new roller", date(2026, 11, 17), answers=2),),
        parts=(part("a scanner cable", "24"),),
        segments=(segment("9:05", "11:35"),),
        lines=OwnLines(closing="I hope the open day on Saturday goes beautifully."),
    )


def _reader(name: str, address_as: str) -> Contact:
    return Contact(id=ContactId(1), client_id=ClientId(1), name=name, address_as=address_as)


def _page(facts: VisitFacts, *, options: PageOptions | None = None) -> SummaryDocument:
    return drafted(facts, options=options, files=_file).document


def _file(_name: str) -> bytes:
    return drawn_photo(cable_worn=False)
