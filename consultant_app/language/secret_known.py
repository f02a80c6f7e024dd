"""Names that the program knows: what is weighed and found to be one of them is no secret.

Only what evidence and a judge hold for a secret is let go, only words of letters, and only where
the line speaks of no password, code or key: a firm's name may well be its Wi-Fi key.
"""

from collections.abc import Iterable

from consultant_app.domain.findings import Finding
from consultant_app.language.known import Known
from consultant_app.language.people import OF_SECRETS
from consultant_app.language.tokens import folded, tokens_of

WEIGHED = "secret.evidence"


def without_known_names(found: Iterable[Finding], text: str, known: Known) -> tuple[Finding, ...]:
    """Return the secrets FOUND in TEXT that are no names of KNOWN."""
    return tuple(finding for finding in found if not _is_name(finding, text, known))


def _is_name(finding: Finding, text: str, known: Known) -> bool:
    if finding.rule != WEIGHED or not known.words:
        return False
    said = folded(text[finding.start : finding.end])
    names = [token.text for token in tokens_of(said)]
    if not names or not all(name.isalpha() and name in known.words for name in names):
        return False
    begin = text.rfind("\n", 0, finding.start) + 1
    end = text.find("\n", finding.end)
    return not OF_SECRETS.search(folded(text[begin : end if end >= 0 else len(text)]))
