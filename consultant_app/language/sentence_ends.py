"""Where sentences end, and the small mending that a typed sentence needs to stand on paper."""

import re

# After these a full stop ends no sentence, unless a new one visibly begins.
_SHORT_FORMS = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "approx", "incl", "no", "nr", "vs"}
    | {"a.m", "p.m", "z.b", "bzw", "ca", "str", "tel", "inkl", "evtl", "ggf", "d.h", "u.a", "zzgl"}
)
# "am 20. November", "im 2. Stock": in German a full stop makes a figure an ordinal.
_COUNTED = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|Stock|Etage|Obergeschoss|OG|Quartal|Mal|Platz|Teil|Schritt)\b"
)
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+|$)")
_SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")  # control characters are no words


def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of TEXT, each ended; lines and bullets end one too."""
    lines = (_SPACES.sub(" ", line).strip(" -•*") for line in text.splitlines())
    return tuple(ended(s) for line in lines for s in _sentences_of_line(line) if s)


def ended(sentence: str) -> str:
    """Return SENTENCE with a full stop where nothing ends it yet."""
    bare = sentence.strip()
    if not bare or re.search(r"[.!?…:][\"”“’»')\]]*$", bare):
        return bare
    return f"{bare.rstrip(',;')}."


def capital_first(text: str) -> str:
    """Return TEXT with a capital first letter, unless its first word is spelled its own way.

    "iPhone" and "eBay" stay: a capital inside the first word tells that it is a name.
    """
    first = text.split(" ", 1)[0]
    if not first or any(c.isupper() for c in first[1:]):
        return text
    return text[0].upper() + text[1:]


def word_count(text: str) -> int:
    """Return the number of words of TEXT; a no-break space parts words too."""
    return len(text.split())


def one_line(text: str) -> str:
    """Return TEXT as one line without needless spaces and control characters."""
    return _SPACES.sub(" ", text).strip()


def _sentences_of_line(line: str) -> list[str]:
    found, start = [], 0
    for end in _END.finditer(line):
        rest = line[end.end() :].lstrip()
        if rest and not _ends_here(line[start : end.start()], rest):
            continue
        found.append(line[start : end.end()].strip())
        start = end.end()
    found.append(line[start:].strip())
    return [s for s in found if s]


def _ends_here(before: str, rest: str) -> bool:
    last = before.rsplit(" ", 1)[-1].lower().strip("(“\"'")
    if rest[0].islower() or (last.isdigit() and len(last) <= 2 and _COUNTED.match(rest)):
        return False
    if last in {"a.m", "p.m"}:
        return True
    return last not in _SHORT_FORMS and not (len(last) == 1 and last.isalpha() and last != "i")
