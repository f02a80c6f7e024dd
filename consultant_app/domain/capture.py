"""Read the capture line: one line typed on site becomes one entry.

Its first characters tell the kind: any opening quotation mark is a request, `!` a promise, `+` a
part, `//` a private note; anything else is work. What the line says beside its text (minutes, a
day, a price, who said it) is taken out of the text and handed back as values.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from consultant_app.domain.amount_caps import is_kept
from consultant_app.domain.day_words import find_day, is_day_word
from consultant_app.domain.time_words import minutes_at_end


class EntryKind(StrEnum):
    """What a line becomes; the values are those of the headless command `add`."""

    REQUEST = "request"
    WORK = "work"
    PROMISE = "promise"
    PART = "part"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureLine:
    """One line as understood. An empty `text` means: it names nothing that could be noted.

    `speaker` is the name after `@`: who said a request, or whom a promise was given to.
    """

    kind: EntryKind
    text: str
    minutes: int | None = None
    by: date | None = None
    by_words: str = ""
    next_visit: bool = False
    quantity: Decimal = Decimal(1)
    price: Decimal | None = None
    speaker: str = ""


_CLOSERS = {
    '"': '"”',
    "“": '”"“',
    "”": '”"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "‹": "›",
    "‘": "’'",
    "‚": "‘’'",
    "'": "'’",
}
_TITLES = r"(?:mrs?|ms|miss|mx|dr|prof|rev|sir|dame|frau|herr)\.?"
_SPEAKER = re.compile(
    rf"(?<![\w.@])@(?:\"(?P<quoted>[^\"]+)\"|(?P<titled>{_TITLES}\s+\w[\w'’-]*)|(?P<word>\w[\w'’-]*))",
    re.IGNORECASE,
)
_MORE_OF_A_NAME = re.compile(r"(?:\s+[^\W\d_][\w'’-]*){1,3}\s*")
_QUANTITY = re.compile(r"(\d{1,4}(?:[.,]\d{1,3})?)\s*[x×](?:\s+|$|(?=[^\W\d_]{2}))", re.IGNORECASE)
_PRICE = re.compile(
    r"[,;:]?\s+(?:for\s+|(?P<lead>at\s+|@\s*))?(?P<before>[£$€])?\s?"
    r"(?P<number>\d[\d.,'’]*)(?P<after>\s?[£$€])?(?P<each>\s+each)?\s*$",
    re.IGNORECASE,
)


def kind_of(text: str) -> EntryKind:
    """Return what TEXT would become by its first characters alone."""
    start = text.lstrip()
    if start[:1] in _CLOSERS and start[:1]:
        return EntryKind.REQUEST
    if start.startswith("//"):
        return EntryKind.NOTE
    return {"!": EntryKind.PROMISE, "+": EntryKind.PART}.get(start[:1], EntryKind.WORK)


def read_line(
    text: str, *, today: date, kind: EntryKind | None = None, people: Sequence[str] = ()
) -> CaptureLine:
    """Return the entry that TEXT is.

    Args:
        text: the line as typed.
        today: the local day, for "Thursday" and "in 2 weeks".
        kind: what the person chose; None lets the mark decide.
        people: names known at this client, so that `@Tom Bailey` is taken whole.
    """
    chosen = kind or kind_of(text)
    bare = CaptureLine(kind=chosen, text=_without_mark(text.strip(), chosen))
    line = _understood(bare, today=today, people=people)
    return line if _names_something(line.text) else replace(line, text="")


def _understood(bare: CaptureLine, *, today: date, people: Sequence[str]) -> CaptureLine:
    """Return BARE with what its text says besides taken out of it."""
    match bare.kind:
        case EntryKind.REQUEST:
            return _with_speaker(bare, people)
        case EntryKind.WORK:
            rest, minutes = minutes_at_end(bare.text)
            return replace(bare, text=rest, minutes=minutes) if rest else bare
        case EntryKind.PROMISE:
            return _with_day(_with_speaker(bare, people), today)
        case EntryKind.PART:
            return _as_part(bare)
        case EntryKind.NOTE:
            return bare


def _names_something(text: str) -> bool:
    """Tell whether TEXT is more than signs such as "@"; an emoji may be all that was said."""
    return any(
        category[0] in "LN" or category == "So" for category in map(unicodedata.category, text)
    )


def _without_mark(text: str, kind: EntryKind) -> str:
    if kind is EntryKind.WORK or kind_of(text) is not kind:
        return text
    if kind is EntryKind.REQUEST:
        return _without_quotes(text)
    return text.lstrip(text[0]).strip()


def _without_quotes(text: str) -> str:
    """Return TEXT without its opening mark, and without the one that closes it.

    What is quoted inside keeps its own marks: in `"It says "no device"` nothing closes the first.
    """
    closers = _CLOSERS[text[0]]
    inside = text[1:].strip()
    speaker = _SPEAKER.search(inside)
    ends = speaker and not inside[_end_of_name(inside, speaker.end()) :].strip()
    said = inside[: speaker.start()].rstrip() if speaker and ends else inside
    tail = inside[len(said) :]
    same = text[0] == '"' and said.count('"') % 2 == 0
    if said[-1:] and said[-1:] in closers and not same:
        said = said[:-1].rstrip()
    return said + tail


def _with_speaker(line: CaptureLine, people: Sequence[str]) -> CaptureLine:
    for name in sorted(people, key=len, reverse=True):
        known = re.search(rf"(?<![\w.@])@{re.escape(name)}(?!\w)", line.text, re.IGNORECASE)
        if name and known:
            return replace(line, text=_cut(line.text, known.start(), known.end()), speaker=name)
    found = _SPEAKER.search(line.text)
    if found is None:
        return line
    end = found.end() if found["quoted"] else _end_of_name(line.text, found.end())
    speaker = found["quoted"] or line.text[found.start() + 1 : end]
    rest = _cut(line.text, found.start(), end)
    return replace(line, text=rest, speaker=" ".join(speaker.split()))


def _end_of_name(text: str, end: int) -> int:
    """Return where a name ends: at the end of the line it may be of several words.

    In "call @Tom about the line" it is one word; in "by 20 Nov @Tom Bailey" two.
    """
    more = _MORE_OF_A_NAME.fullmatch(text, end)
    if more is None:
        return end
    words = more.group().split()
    named = all(word[0].isupper() and not is_day_word(word) for word in words)
    return len(text) if named else end


def _with_day(line: CaptureLine, today: date) -> CaptureLine:
    day = find_day(line.text, today=today)
    if day is None:
        return line
    return replace(
        line,
        text=_cut(line.text, day.start, day.end),
        by=day.by,
        by_words=day.by_words,
        next_visit=day.next_visit,
    )


def _as_part(line: CaptureLine) -> CaptureLine:
    count = _QUANTITY.match(line.text)
    rest = f" {line.text[count.end() if count else 0 :]}"  # a price may be all that is there
    quantity = _decimal(count[1]) if count else None
    priced = _PRICE.search(rest)
    price = _price(priced) if priced else None
    if priced and price is not None:
        rest = rest[: priced.start()]
    return replace(line, text=rest.strip(), quantity=quantity or Decimal(1), price=price)


def _price(match: re.Match[str]) -> Decimal | None:
    """Return the price, unless the number may well belong to the name ("cable cat 6")."""
    said = match["lead"] or match["before"] or match["after"] or match["each"]
    cents = re.search(r"[.,]\d{2}$", match["number"])
    return _decimal(match["number"]) if said or cents else None


def _decimal(number: str) -> Decimal | None:
    """Return NUMBER with either sign for the decimals, such as 1,299.00 or 1.299,00.

    One that is too long to be kept is none: it stays in the text.
    """
    whole, sign, cents = re.fullmatch(r"(.*?)(?:([.,])(\d{1,2}))?", number).groups()  # type: ignore[union-attr]  # the pattern matches any text
    digits = re.sub(r"\D", "", whole)
    amount = Decimal(f"{digits}.{cents}" if sign else digits) if digits else None
    return amount if amount is not None and is_kept(amount) else None


def _cut(text: str, start: int, end: int) -> str:
    before, after = text[:start].rstrip(" ,;:–-("), text[end:].lstrip(" ,;:)")
    if after[:1] in (".", "?"):
        return before + after.rstrip(".")
    return f"{before} {after}".strip()
