"""English word forms by rule: plurals, past and -ing forms, the case of what is replaced.

The irregular ones come from the language data.
"""

from collections.abc import Mapping

VOWELS = "aeiou"
PLURALS = {
    "box": "boxes",
    "person": "people",
    "child": "children",
    "mouse": "mice",
    "life": "lives",
    "shelf": "shelves",
    "copy": "copies",
}


def like(matched: str, plain: str) -> str:
    """Return PLAIN with a capital first letter where MATCHED begins a sentence with one."""
    letters = [c for c in matched if c.isalpha()]
    shouted = len(letters) > 1 and all(c.isupper() for c in letters)
    if not plain or not letters or not letters[0].isupper() or shouted:
        return plain
    return plain[0].upper() + plain[1:]


def plural_of(word: str) -> str:
    """Return the plural of a lower-case English noun."""
    if word in PLURALS:
        return PLURALS[word]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and len(word) > 2 and word[-2] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def past_of(verb: str, irregular: Mapping[str, tuple[str, str]]) -> str:
    """Return the past form of a verb in its base form."""
    if verb in irregular:
        return irregular[verb][0]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and len(verb) > 2 and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return (_doubled(verb) if _doubles(verb) else verb) + "ed"


def ing_of(verb: str) -> str:
    """Return the -ing form of a verb in its base form."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("set"):  # "reset"
        return verb + "ting"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and len(verb) > 2:
        return verb[:-1] + "ing"
    return (_doubled(verb) if _doubles(verb) else verb) + "ing"


def third_person_of(verb: str) -> str:
    """Return the form of a verb after he, she or it."""
    if verb in ("do", "go"):
        return verb + "es"
    return "has" if verb == "have" else plural_of(verb) if verb not in PLURALS else verb + "es"


def with_article(noun: str) -> str:
    """Return NOUN after "a" or "an"; "another" is one word."""
    if noun.startswith("other "):
        return f"an{noun}"
    return f"{'an' if starts_with_vowel_sound(noun) else 'a'} {noun}"


def starts_with_vowel_sound(word: str) -> bool:
    """Tell if WORD takes "an"."""
    lower = word.lower()
    if lower.startswith(("uni", "use", "usu", "eu", "one", "uk", "us-", "usb")):
        return False
    return lower.startswith(("a", "e", "i", "o", "u", "hour", "honest", "heir"))


def _doubles(verb: str) -> bool:
    """Tell if the last letter is doubled before -ed: one syllable, consonant-vowel-consonant."""
    if len(verb) < 3 or verb[-1] in "wxyaeiouhcg" or verb[-2] not in VOWELS or verb[-3] in VOWELS:
        return False
    return (
        sum(1 for i, c in enumerate(verb) if c in VOWELS and (i == 0 or verb[i - 1] not in VOWELS))
        == 1
    )


def _doubled(verb: str) -> str:
    return verb + verb[-1]
