"""The words of the blank visit sheet; of a client it tells the name, and that only when asked."""

from datetime import datetime

from consultant_app.domain.blank_sheet import BlankField, BlankSection, BlankSheet
from consultant_app.domain.options import PageOptions
from consultant_app.domain.settings import Business
from consultant_app.language.page.letter_frame import CREATOR, author, letterhead
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import one_line

_SECTIONS = (("asked", 4), ("did", 5), ("promised", 3))


def blank_sheet(
    business: Business,
    page: PageWords,
    *,
    options: PageOptions,
    made_at: datetime,
    logo: bytes | None = None,
    client: str = "",
) -> BlankSheet:
    """Return the sheet, for CLIENT where a name is given."""
    voiced = page.in_voice(business.voice)

    def field(name: str, value: str = "") -> BlankField:
        return BlankField(label=voiced.say(f"blank_sheet.{name}"), value=one_line(value))

    return BlankSheet(
        language=voiced.lang,
        title=voiced.say("blank_sheet.title"),
        author=author(business, voiced),
        subject=voiced.say("blank_sheet.title"),
        creator=CREATOR,
        made_at=made_at,
        options=options,
        accent=business.accent,
        letterhead=letterhead(business, logo),
        heading=voiced.say("blank_sheet.title"),
        rows=(
            (field("at", client), field("day")),
            (field("who"), field("from"), field("to")),
        ),
        sections=tuple(
            BlankSection(heading=voiced.say(f"blank_sheet.{name}"), share=share)
            for name, share in _SECTIONS
        ),
        last_rows=((field("seen_by"), field("sign")),),
        footer=voiced.say("blank_sheet.title"),
        page_words=voiced.pattern("heading.page"),
    )
