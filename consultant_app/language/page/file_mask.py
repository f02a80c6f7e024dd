"""What hides passwords in the technician's copy; addresses of networks are at home there."""

from collections.abc import Callable, Sequence

from consultant_app.domain.findings import HIDDEN, Finding

# Secrets on a customer's page, plain facts in the file: rules that find where a thing is, not how
# to get in.
_AT_HOME = frozenset(
    f"secret.{what}" for what in ("ipv4", "ipv6", "mac", "host", "unc", "uuid", "imei")
)


def file_mask(secrets: Callable[[str], Sequence[Finding]]) -> Callable[[str], str]:
    """Return what puts "…" in the place of each password or key that SECRETS finds in a text."""

    def mask(text: str) -> str:
        hidden = [f for f in secrets(text) if f.rule not in _AT_HOME]
        for finding in sorted(hidden, key=lambda f: f.start, reverse=True):
            text = f"{text[: finding.start]}{HIDDEN}{text[finding.end :]}"
        return text

    return mask
