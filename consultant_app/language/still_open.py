"""What a note says is not over yet: "takes till tonight", "live in 24-48h", "should be 15"."""

import re

from consultant_app.language.tokens import folded

RUNS_ON = re.compile(
    r"\b(?:still (?:running|going|syncing|copying|busy|downloading|uploading|indexing)|in progress"
    r"|takes? (?:till|until|about|all|a while|\d)|(?:can|may|could|will) take|done by|ready by"
    r"|live (?:in|by|from)|active (?:in|by|from|within)|(?:left|leave) (?:it )?(?:running|copying)"
    r"|(?:rebuild|resync|sync|copy|scan|restore|move|upload|download|check|test|install|import)"
    r" (?:is |now )?(?:running|started|syncing)|(?:downloading|uploading|copying|rebuilding)"
    r"|(?:syncing|resyncing|verifying|indexing|expanding|encrypting) \d{1,3} ?%"
    r"|(?:should|will) (?:be|finish|run|show|start) |finish(?:es)?\b"
    r"|watch (?:it )?(?:till|until|for)|see (?:if|how) |(?<!stuck )(?<!hung )at \d{1,2} ?%"
    r"|within \d+ ?(?:h|hours|days?))"
    r"|\b\d{1,2} ?(?:-|to) ?\d{1,2} ?(?:h|hrs?|hours|d|days|weeks|working days)\b"
)
GOES_ON = re.compile(  # what was set going by the work before it
    r"^\W*(?:the )?(?:rebuild|resync|sync|copy|re-?index|scan|restore|import|migration|encryption)"
    r" (?:is |was |now |still )*(?:running|going|started|in progress|(?:at )?\d{1,2} ?%)"
)
OVERNIGHT = re.compile(
    r"^(?!.*(?:\w+ed|rebuilt|ran|done) overnight).*\b(?:overnight|tonight|tomorrow)\b"
)
REGULAR = re.compile(
    r"\b(?:set|schedul\w*|daily|nightly|every|each|rule|moved to|time|from tonight)\b"
)
REPORTS = re.compile(r"\bshould (?:be|have been|last|do|read|show)\b|\binstead of\b|\bexpected\b")


def runs_on(text: str) -> bool:
    """Tell if TEXT says that what was begun is not over: "takes till tonight", "live in 24-48h"."""
    lower = folded(text)
    later = OVERNIGHT.search(lower) and not REGULAR.search(lower)
    return bool(RUNS_ON.search(lower) or later)


def goes_on(text: str) -> bool:
    """Tell if TEXT is about what the work before it set going: "rebuild running 40%"."""
    return bool(GOES_ON.search(folded(text)))


def corrects_a_look(text: str) -> bool:
    """Tell if TEXT says that what was measured is not as it should be: "should be 15"."""
    return bool(REPORTS.search(folded(text)))
