"""What a password looks like, and what only looks like one: times, amounts, models, file names."""

import re

AMOUNT = re.compile(
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m)?|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?"
    r"|v?\d+(?:\.\d+){1,4}"
    r"|[£$€]?\d[\d.,]*[£$€%]?"
    r"|\d+(?:st|nd|rd|th|x|h|hrs?|min|mins|am|pm|[kmgt]b|kg|[mg]bps|[mk]?m|ghz|mhz|hz|dpi|px|ppm|rpm|mah|[mg]bit|inch|[vw])"
    r"|\d+-(?:digit|character|letter|step|day|week|month|year|hour|minute|factor"
    r"|bit|pin|port|core|bay|way|part|page|inch|foot|metre|meter|person|seat|user|hole|point|pack|ply"
    r"|piece|story|storey|line|key|button|watt|volt|amp|litre|euro|pound)s?"
)
PRODUCT = re.compile(
    r"(?:office|windows|win|server|sql|outlook|exchange|ios|macos|android|galaxy|iphone|ipad|sage"
    r"|word|excel|teams|access|visio|project|acrobat|xero|quickbooks|autocad|photoshop|ubuntu"
    r"|debian|python|php|mysql|esxi|vmware|veeam|proxmox|latitude|optiplex|precision|thinkpad"
    r"|elitebook|probook|pavilion|envy|zbook|laserjet|officejet|deskjet|workforce|pixma|surface"
    r"|pixel|unifi|ms|kb|hp|dell|pc|mac|img|photo|invoice|order|ticket|case|quote|report|version"
    r"|room|floor|suite|unit|desk|bay|rack|shelf|row|box|tray|channel|vlan|port|switch|usb|wi-?fi"
    r"|wpa|cat|step|line|level|page|part|day|week|month|quarter|fy|item|note|user|disk|drive|phone"
    r"|laptop|till|printer|scan|file|folder|backup|job|ddr|gen|mark|series|type|size|model|core"
    r"|ryzen|table|figure|chapter|group|team|site|house|flat|[a-z]{1,2})"
    r"-?\d{1,8}[a-z]{0,3}"
)
MODEL = re.compile(
    r"[A-Z]{1,6}-?[A-Z]{0,3}\d{1,6}[A-Za-z]{0,5}(?:-[A-Za-z0-9]{1,6})*"
    r"|i[3579]-\w{4,8}|\d{1,4}[A-Z]{1,3}\d{0,8}"
)
NAMED_MODEL = re.compile(r"[a-z]{4,20}-")  # "Annex-PC4"; a licence key begins with figures
ISSUE = re.compile(
    r"[\w./-]{2,60}#\d{1,6}|[a-z]{2,20}-\d|[\w-]{0,20}[a-z]\+\S{1,20}", re.IGNORECASE
)
FILE = re.compile(r".+\.[a-z][a-z0-9]{1,4}", re.IGNORECASE)
MAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
SYMBOLS = frozenset("!@#$%^&*?~+=€£§<>|")
# What was done, in German: "angeschraubt", "ausgetauscht".
DONE_IN_GERMAN = re.compile(
    r"(?:ab|an|auf|aus|bei|ein|fest|frei|los|mit|nach|um|vor|weg|zu|zuruck)ge[a-z]{3,15}(?:t|en)"
)
ENDINGS = ("ed", "ing", "able", "ible", "less", "ous", "'s")
GOES_ON = re.compile(
    r" (?:for|and|or|on|at|then|but|so|until|till|from|since|as|by|in|again|please|now|today|to"
    r"|which|when|if|not|\()(?!\w)"
)
MARKUP = "*_`"
COUNTED = re.compile(r" (?!(?:is|was|are|as)\b)[a-z]")
CLOSING = ".,;:)]}\"'"


def is_secret_like(value: str) -> bool:
    """Tell if VALUE mixes letters, digits and signs as passwords do, and words and times do not."""
    bare = value.rstrip(CLOSING).lower()
    if len(bare) < 4 or AMOUNT.fullmatch(bare) or PRODUCT.fullmatch(bare):
        return bare.isdigit() and 4 <= len(bare) <= 12
    if NAMED_MODEL.match(bare) and is_model(value.rstrip(CLOSING)):
        return False
    letters = any(c.isalpha() for c in bare)
    digits = any(c.isdigit() for c in bare)
    signs = any(c in SYMBOLS for c in bare[:-1])
    if letters and signs:
        return not MAIL.fullmatch(bare)
    return digits and (signs or (letters and len(bare) >= 5)) and "://" not in bare


def is_beside(value: str, *, rest: str) -> bool:
    """Tell if VALUE is like a secret and, where it is a bare number, counts nothing in REST."""
    if value.rstrip(CLOSING).isdigit() and COUNTED.match(rest) and not GOES_ON.match(rest):
        return False
    return is_secret_like(value)


def is_shaped(value: str) -> bool:
    """Tell if VALUE is like a password even where the words around it say little.

    A model, a part number, a file or a bare number is none.
    """
    bare = value.rstrip(CLOSING + "!?")
    if sum(c.isalpha() for c in bare) < 3 or any(c in "/\\:{" for c in bare):
        return False
    if not bare[0].isalnum() or any(known.fullmatch(bare) for known in (MODEL, FILE, ISSUE)):
        return False
    if is_model(bare):
        return False
    return is_secret_like(value)


def is_model(bare: str) -> bool:
    """Tell if BARE is a model or holds one between dashes: "X1-Carbon9", "Yealink-T54W"."""
    parts = re.split(r"[-_]", bare)
    if MODEL.fullmatch(bare) and not re.search(r"\d[a-z]{3,}$", bare):
        return True
    mixed = [p for p in parts if any(c.isdigit() for c in p) and any(c.isalpha() for c in p)]
    return len(parts) > 1 and any(MODEL.fullmatch(p) or PRODUCT.fullmatch(p.lower()) for p in mixed)


def is_secret_word(value: str, *, rest: str, ordinary: frozenset[str]) -> bool:
    """Tell if VALUE, named as the password by the words before it, is one.

    A plain word counts only where what it could describe does not follow in REST: "the password is
    longer now".
    """
    words = value.rstrip(CLOSING).split()
    if not words:
        return False
    first = words[0].lower().rstrip(CLOSING)
    if len(words) == 2 and words[1].lower().rstrip(CLOSING) in ordinary:
        return False  # "Passwords: Kate done"
    if is_secret_like(first) or (PRODUCT.fullmatch(first) and not AMOUNT.fullmatch(first)):
        return True
    if not is_word_for_secret(first, ordinary=ordinary):
        return False
    after = rest[:1]
    return value[-1] in CLOSING or after in ("", *"\n,;:.!?)\"'") or bool(GOES_ON.match(rest))


def is_word_for_secret(word: str, *, ordinary: frozenset[str]) -> bool:
    """Tell if the plain WORD, in small letters, could be a password and says nothing about one."""
    if word in ordinary or len(word) < 3 or word.endswith(ENDINGS):
        return False
    if DONE_IN_GERMAN.fullmatch(word):
        return False
    if word.isalpha():  # most are: neither an amount nor two words with a slash
        return True
    return not (AMOUNT.fullmatch(word) or any(part in ordinary for part in word.split("/")))


def is_passphrase(value: str, *, ordinary: frozenset[str]) -> bool:
    """Tell if no word of VALUE is ORDINARY in sentences: "correct horse battery staple"."""
    return not any(word in ordinary for word in value.lower().split())


def is_random(value: str) -> bool:
    """Tell if VALUE looks made by a machine or by rules for passwords, whatever stands around."""
    bare = value.strip(MARKUP).rstrip(CLOSING)
    if len(bare) < 8 or "://" in bare or bare.lower().startswith("www."):
        return False
    if MAIL.fullmatch(bare) or ISSUE.fullmatch(bare):
        return False
    lower = any(c.islower() for c in bare)
    upper = any(c.isupper() for c in bare)
    digit = any(c.isdigit() for c in bare)
    if lower and upper and digit and any(c in SYMBOLS - {"+", "="} for c in bare[1:-1]):
        return len(bare) <= 64 and "/" not in bare
    if re.fullmatch(r"[0-9a-f]{24,400}|[0-9A-F]{24,400}", bare):
        return digit and (lower or upper)
    turns = _turns(bare)
    if not (lower and upper and digit):
        return False
    return (len(bare) >= 12 and turns >= 7) or (len(bare) >= 20 and turns >= 6)


def has_mixed_groups(value: str) -> bool:
    """Tell if some group between dashes mixes letters and digits, as licence keys do."""
    return any(
        any(c.isalpha() for c in group) and any(c.isdigit() for c in group)
        for group in value.split("-")
    )


def has_letters_and_digits(value: str) -> bool:
    """Tell if VALUE has both letters and digits."""
    return any(c.isalpha() for c in value) and any(c.isdigit() for c in value)


def _turns(value: str) -> int:
    """Count the changes between small letters, capitals and digits, a first capital aside."""
    kinds = [_kind(c) for c in value]
    turns = 0
    for place in range(1, len(kinds)):
        before, now = kinds[place - 1], kinds[place]
        begins_word = before == "U" and now == "l" and (place < 2 or kinds[place - 2] != "U")
        turns += before != now and "" not in (before, now) and not begins_word
    return turns


def _kind(character: str) -> str:
    if character.isdigit():
        return "d"
    if character.isupper():
        return "U"
    return "l" if character.isalpha() else ""
