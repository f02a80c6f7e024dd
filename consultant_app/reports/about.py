"""What a document's file says about itself."""

from consultant_app.domain.summaries import SummaryDocument, TechnicianDocument
from consultant_app.reports.layout.tagging import About
from consultant_app.reports.layout.text import one_line


def about(document: SummaryDocument | TechnicianDocument) -> About:
    """Return title, author, subject and the like of DOCUMENT, each on one clean line."""
    return About(
        language=document.language,
        title=one_line(document.title),
        author=one_line(document.author),
        subject=one_line(document.subject),
        creator=one_line(document.creator),
        made_at=document.made_at,
    )
