"""What all sample pages have in common: their colour, their moment, their headings."""

from datetime import UTC, datetime

from consultant_app.domain.summaries import (
    Headings,
)

ACCENT = "#0B5263"
MADE_AT = datetime(2026, 11, 12, 12, 40, tzinfo=UTC)
NBSP = "\xa0"

HEADINGS = Headings(
    in_short="In short",
    asked="What you asked for",
    next="What happens next",
    did="What I did, and why it matters",
    notice="What you may notice",
    words="Words I used",
    time="Our time together",
    trouble="If something is not right",
    page="Page {n} of {m}",
    continued="(continued)",
)
