"""What the customer has now, told from what was done: "Your till works again." for "I got it ...".

Only where the deed itself says it. Patterns and wordings stand with the other fixed words of the
page (`state` there): "PATTERN => WORDING", where "works|work" is chosen by the number of WHAT.
"""

import re

from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.results import act_of
from consultant_app.language.sentence_ends import capital_first

_CHOICE = re.compile(r"(\w+)\|(\w+)")


def state_of(sentence: str, page: PageWords) -> str:
    """Return how things are after the deed that SENTENCE tells, or nothing; no full stop."""
    act = act_of(sentence, page)
    rules = (rule.split(" => ") for rule in page.items("state.rules"))
    told = ((re.fullmatch(pattern, act), wording) for pattern, wording in rules)
    return next((_worded(match, wording, page) for match, wording in told if match), "")


def _worded(match: re.Match[str], wording: str, page: PageWords) -> str:
    """Return WORDING with what MATCH found, its verb in the number of what it speaks of."""
    form = 2 if _is_plural(match["what"], page) else 1
    agreed = _CHOICE.sub(lambda choice: choice[form], wording)
    found = {name: text or "" for name, text in match.groupdict().items()}
    words = agreed.format(**found | {"what": _as_subject(match["what"], page)})
    return capital_first(" ".join(words.split()))


def _is_plural(what: str, page: PageWords) -> bool:
    return any(re.search(pattern, what) for pattern in page.items("state.plural"))


def _as_subject(what: str, page: PageWords) -> str:
    """Return WHAT as it stands in front of a verb: "Ihr Drucker" for "Ihren Drucker"."""
    first, _, rest = what.partition(" ")
    subjects = dict(pair.split(" ", 1) for pair in page.items("state.subject"))
    return f"{subjects.get(first, first)} {rest}".strip()
