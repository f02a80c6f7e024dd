"""The counts of things in a note, such as "3" in "3 PCs"; versions, sizes and times are none."""

import re

from consultant_app.language.tokens import folded, tokens_of

NUMBER = re.compile(
    r"(?<![\w.,:/-])(?<!windows )(?<!office )(?<!server )(?<!room )(?<!bay )(?<!port )(?<!version )"
    r"(?<!line )(?<!ext )(?<!channel )(?<!vlan )(?<!sage )(?<!win )(?<!disk )(?<!drive )(?<!last )"
    r"(\d{1,2})(?:\s?x)?(?=\s+[a-z])(?!\s+(?:mins?|minutes?|hours?|hrs?|h|gb|mb|tb|[ap]m|port|inch"
    r"|days?|weeks?|months?|years?|times|bit|ghz|mhz|mm?|cm|pin|digit|hz|core|attempts|to|from|at|and"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b)|(?<!\w)x\s?(\d{1,2})(?!\w)"
)
NUMBER_WORDS = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "several"}
    | {"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "eighteen", "twenty"}
    | {"thirty", "forty", "fifty", "sixty", "hundred", "dozen"}
)
IN_WORDS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def count_in_words(count: str) -> str:
    """Return a count up to twelve as a word, a larger one as it is."""
    return IN_WORDS[int(count) - 1] if count.isdigit() and 1 <= int(count) <= 12 else count


def counts_in(clause: str) -> tuple[str, ...]:
    """Return the counts of things in CLAUSE, such as "3" and "two"; versions and sizes are none."""
    lower = folded(clause)
    found = [a or b for a, b in NUMBER.findall(lower) if (a or b) not in ("0", "1")]
    found += [t.text for t in tokens_of(lower) if t.text in NUMBER_WORDS]
    return tuple(found)
