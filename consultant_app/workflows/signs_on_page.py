"""Name the words of a page with a sign that no font has, before the page goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consultant_app.domain.missing import Missing, MissingWhat, Place

if TYPE_CHECKING:
    from consultant_app.domain.summaries import SummaryDocument
    from consultant_app.domain.visit_facts import VisitFacts


def signs_missing(facts: VisitFacts, document: SummaryDocument) -> tuple[Missing, ...]:
    """Return the words of DOCUMENT that can't be printed whole, each with where it was typed.

    FACTS are those it is made of. A word of none of them, such as one of the own terms, stands on
    "the page".
    """
    from consultant_app.language.page.printed_texts import printed_texts, texts_on
    from consultant_app.language.page.public_view import public_view
    from consultant_app.reports.unprintable import unprintable_words

    letters = document.options.letters
    on_page = [word for found in unprintable_words(texts_on(document), letters) for word in found]
    if not on_page:
        return ()
    shown = {sign for word in on_page for sign in word.signs}
    public = public_view(facts, draft=True, secrets=lambda _: ()).facts
    typed = tuple(printed_texts(public))
    found = zip(typed, unprintable_words((text for _, text in typed), letters), strict=True)
    named = [
        _missing(facts, word.word, word.signs, place)
        for (place, _text), words in found
        for word in words
        if shown & set(word.signs)
    ]
    told = {sign for missing in named for sign in missing.signs}
    page = Place(table="visits", id=facts.visit.id, field="")
    others = (
        _missing(facts, word.word, word.signs, page) for word in on_page if set(word.signs) - told
    )
    return tuple(dict.fromkeys((*named, *others)))


def _missing(facts: VisitFacts, word: str, signs: tuple[str, ...], place: Place) -> Missing:
    return Missing(
        visit_id=facts.visit.id, what=MissingWhat.SIGN, note=word, place=place, signs=signs
    )
