"""The email around a statement, a review or a year letter: its news, and where the rest stands."""

from collections.abc import Sequence

from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.drafts import EmailText
from consultant_app.domain.review_document import ReviewDocument
from consultant_app.domain.settings import Business
from consultant_app.domain.statement_document import StatementDocument
from consultant_app.language.page import letter_frame as frame
from consultant_app.language.page.email_text import plain, wrapped
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import one_line


def cover_email(
    document: StatementDocument | ReviewDocument,
    page: PageWords,
    *,
    business: Business,
    client: Client,
    readers: Sequence[Contact] = (),
) -> EmailText:
    """Return the letter around DOCUMENT to READERS, by default to those whom it greets itself."""
    voiced = page.in_voice(business.voice)
    attached = "statement" if isinstance(document, StatementDocument) else "review"
    paragraphs = [
        frame.greeting(readers[0], client.name, voiced, others=readers[1:])
        if readers
        else document.greeting,
        document.intro,
        document.headline,
        voiced.say(f"email.attached_{attached}"),
        _trouble(business, voiced),
        "\n".join((document.regards, document.signer)),
    ]
    told = (p if "\n" in p else wrapped(p) for p in paragraphs)
    body = "\n\n".join(p for p in told if p.strip())
    return EmailText(subject=plain(document.title).replace("!", ""), body=f"{plain(body)}\n")


def _trouble(business: Business, page: PageWords) -> str:
    phone = one_line(business.phone)
    return page.say("email.trouble_call", phone=phone) if phone else page.say("email.trouble_write")
