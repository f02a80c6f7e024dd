"""From a laid-out document to its file."""

from consultant_app.domain.page_document import PageDocument
from consultant_app.domain.summaries import Rendered
from consultant_app.reports.layout.blocks import Setting
from consultant_app.reports.layout.drawing import Story, drawn
from consultant_app.reports.layout.tagging import About
from consultant_app.reports.layout.text import one_line


def rendered(document: PageDocument, story: Story, setting: Setting) -> Rendered:
    """Return DOCUMENT, laid out as STORY, as a file with what could not be printed."""
    return Rendered(
        pdf=drawn(story, _about(document), setting=setting),
        pages=len(story.pages),
        unprintable=setting.fonts.unprintable,
        unreadable_pictures=setting.pictures.unreadable,
    )


def _about(document: PageDocument) -> About:
    """Return what the file says about itself, each value on one clean line."""
    return About(
        language=document.language,
        title=one_line(document.title),
        author=one_line(document.author),
        subject=one_line(document.subject),
        creator=one_line(document.creator),
        made_at=document.made_at,
    )
