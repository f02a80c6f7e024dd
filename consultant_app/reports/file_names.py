"""Names of the files we write: readable, in the document's language, safe in every folder."""

import unicodedata
from datetime import date

MOST_BYTES = 120

_SUFFIX = ".pdf"
_INTERNAL = "INTERNAL"
_ALLOWED_MARKS = frozenset("&'-(),.")
_APOSTROPHES = "\u2018\u2019\u02bc"
_RESERVED = frozenset(
    ["CON", "PRN", "AUX", "NUL"]
    + [f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)]
)


def summary_file_name(
    day: date,
    client: str,
    words: str,
    *,
    corrected: date | None = None,
    corrected_word: str = "corrected",
    draft_word: str = "",
) -> str:
    """Return the name of a visit summary's file.

    Args:
        day: of the visit.
        client: the client's name as typed; cut where the whole would be too long.
        words: the kind of document in its language, such as "Visit summary".
        corrected: the day of the correction, if this version replaces another.
        corrected_word: "corrected" in the document's language.
        draft_word: "Draft" in the document's language, until it is issued.
    """
    notes = _notes(corrected, corrected_word, draft_word)
    return _assembled(f"{day.isoformat()} {safe_part(words)}", client, notes)


def technician_file_name(day: date, client: str, words: str) -> str:
    """Return the name of a technician's copy, marked so that nobody sends it by mistake."""
    return _assembled(f"{_INTERNAL} {day.isoformat()} {safe_part(words)}", client, [])


def statement_file_name(month: date, client: str, words: str) -> str:
    """Return the name of a time statement's file: it starts with the MONTH of that day."""
    return _assembled(f"{month:%Y-%m} {safe_part(words)}", client, [])


def review_file_name(
    period: str,
    client: str,
    words: str,
    *,
    corrected: date | None = None,
    corrected_word: str = "corrected",
    draft_word: str = "",
) -> str:
    """Return the name of a review's or year letter's file: it starts with its PERIOD.

    The other values are those of `summary_file_name`.
    """
    notes = _notes(corrected, corrected_word, draft_word)
    return _assembled(f"{safe_part(period)} {safe_part(words)}", client, notes)


def safe_part(text: str) -> str:
    """Return TEXT with only what every file system takes; it may be empty.

    Letters, digits, spaces and a few marks stay, everything else becomes a space. It starts with
    neither a dash nor a dot, ends in no dot, and is no name that Windows keeps for itself.
    """
    composed = unicodedata.normalize("NFC", text)
    kept = " ".join("".join(map(_allowed, composed)).split())
    part = kept.lstrip(" -.").rstrip(" .")
    return f"{part}_" if part.split(".")[0].strip().upper() in _RESERVED else part


def _notes(corrected: date | None, corrected_word: str, draft_word: str) -> list[str]:
    """Return what stands in brackets behind the client's name."""
    notes = []
    if corrected is not None:
        notes.append(f"({safe_part(corrected_word)} {corrected.isoformat()})")
    if draft_word:
        notes.append(f"({safe_part(draft_word)})")
    return notes


def _allowed(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    if char in _ALLOWED_MARKS or unicodedata.category(char)[0] in "LMN":
        return char
    return " "


def _assembled(start: str, client: str, notes: list[str]) -> str:
    """Return the parts as one name of at most `MOST_BYTES`, cut in the client's name."""
    end = "".join(f" {note}" for note in notes) + _SUFFIX
    room = MOST_BYTES - len(f"{start} - {end}".encode())
    name = _cut(safe_part(client), room)
    if name:
        return f"{start} - {name}{end}"
    return f"{_cut(start, MOST_BYTES - len(end.encode()))}{end}"


def _cut(text: str, most_bytes: int) -> str:
    """Return as much of TEXT as fits into MOST_BYTES, letters whole."""
    kept = text.encode()[: max(0, most_bytes)].decode(errors="ignore")
    return kept.rstrip(" -.,(&")
