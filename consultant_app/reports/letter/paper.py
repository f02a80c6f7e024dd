"""From the parts of a letter to its file: laid out, drawn together where that saves a sheet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from consultant_app.domain.options import Length
from consultant_app.domain.page_document import PageDocument
from consultant_app.domain.summaries import Rendered
from consultant_app.reports.images import Pictures
from consultant_app.reports.layout.blocks import Setting
from consultant_app.reports.layout.colours import palette
from consultant_app.reports.layout.drawing import Story
from consultant_app.reports.layout.fonts import Fonts
from consultant_app.reports.layout.footer import footer
from consultant_app.reports.layout.measures import Tightness, measures
from consultant_app.reports.layout.pages import paginated
from consultant_app.reports.layout.reportlab_globals import reportlab_ready
from consultant_app.reports.layout.sections import Manuscript
from consultant_app.reports.layout.text import Spans
from consultant_app.reports.layout.tightening import tightened
from consultant_app.reports.rendering import rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A document as a letter: `write` puts its parts into a manuscript, as tight as it is told.

    `continued` follows the heading of a section on its next page; `foot` and `page_words` stand at
    the foot of each page.
    """

    document: PageDocument
    length: Length
    continued: str
    foot: Spans
    page_words: str
    write: Callable[[Manuscript, Tightness], None]


def rendered_letter(letter: Letter) -> Rendered:
    """Return LETTER as a tagged PDF; the same letter gives the same bytes."""
    with reportlab_ready():
        options = letter.document.options
        setting = Setting(
            fonts=Fonts(options.letters),
            pictures=Pictures(),
            measures=measures(options, posted=_is_posted(letter)),
            palette=palette(letter.document.accent, options.ink),
        )
        lay_out = partial(_laid_out, letter, setting)
        story = tightened(lay_out, length=letter.length, size=options.print_size)
        return rendered(letter.document, story, setting)


def _laid_out(letter: Letter, loose: Setting, tightness: Tightness) -> Story:
    """Return LETTER on pages, nothing drawn yet."""
    sizes = measures(letter.document.options, tightness, posted=_is_posted(letter))
    setting = replace(loose, measures=sizes)
    manuscript = Manuscript(setting, letter.continued)
    letter.write(manuscript, tightness)
    return Story(
        pages=paginated(manuscript.strips, height=setting.measures.height),
        height=setting.measures.height,
        root=manuscript.root,
        chapters=tuple(manuscript.chapters),
        footer=footer(letter.foot, letter.page_words, setting=setting),
        told_first=manuscript.told_first,
    )


def _is_posted(letter: Letter) -> bool:
    return letter.document.posted_to is not None
