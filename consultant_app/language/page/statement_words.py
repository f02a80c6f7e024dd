"""How the parts of a time statement are worded, and set for print."""

from consultant_app.domain.time_statement import StatementRow
from consultant_app.language.page.apostrophes import with_apostrophes
from consultant_app.language.page.no_break import holder
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.public_view import Secrets
from consultant_app.language.page.statement_facts import StatementFacts
from consultant_app.language.page.what_for import WhatFor, what_for
from consultant_app.language.sentence_ends import one_line


class StatementWords:
    """Words the parts of a statement in one language and voice."""

    def __init__(self, *, facts: StatementFacts, page: PageWords, secrets: Secrets) -> None:
        self.facts = facts
        self.page = page
        self.client = one_line(facts.client.name)
        self._secrets = secrets
        self._holder = holder(page)

    def held(self, text: str) -> str:
        """Return TEXT as print sets it."""
        return with_apostrophes(self._holder(text))

    def say(self, key: str, **values: str) -> str:
        """Return words of the statement as print sets them."""
        return self.held(self.page.say(f"statement.{key}", **values))

    def what(self, row: StatementRow) -> WhatFor:
        """Return what ROW was for."""
        told = self.facts.told.get(row.visit_id) if row.visit_id is not None else None
        return what_for(row, told, self.client, self.page, secrets=self._secrets, held=self.held)
