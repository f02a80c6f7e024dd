"""Where words stand on the page, found in the very PDF that is shown."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.widgets.page_pictures import PagePictures

if TYPE_CHECKING:
    import pypdfium2

_FIRST_WORDS = 6
_FEWER_WORDS = 3


@dataclass(frozen=True, slots=True)
class PagePlace:
    """PAGE from 0, and how far down on it, from 0 at the top to 1."""

    page: int
    share: float


class SearchablePages(PagePictures):
    """Pictures of pages that can also say where words stand."""

    def find(self, pdf: bytes, words: str) -> PagePlace | None:
        """Return where WORDS begin on the pages of PDF, None if they are not there.

        Called on a worker. Words around a line break or a no-break space are found too.
        """
        import pypdfium2

        patterns = tuple(_patterns(words))
        if not patterns or not pdf:
            return None
        with self._lock:
            try:
                with closing(pypdfium2.PdfDocument(pdf)) as document:
                    return _place_in(document, patterns)
            except pypdfium2.PdfiumError:
                return None


def _patterns(words: str) -> Iterator[re.Pattern[str]]:
    """Yield what to look for: the first words, then fewer of them."""
    known = re.findall(r"\w+", words)
    for count in (_FIRST_WORDS, _FEWER_WORDS):
        if len(known) >= min(count, _FEWER_WORDS) or count == _FEWER_WORDS:
            some = known[:count]
            if some:
                yield re.compile(r"\W+".join(map(re.escape, some)), re.IGNORECASE)


def _place_in(
    document: "pypdfium2.PdfDocument", patterns: tuple[re.Pattern[str], ...]
) -> PagePlace | None:
    for pattern in patterns:
        for number in range(len(document)):
            with closing(document[number]) as page, closing(page.get_textpage()) as text:
                found = pattern.search(text.get_text_range())
                if found is None:
                    continue
                _, _, _, top = text.get_charbox(found.start())
                share = 1 - top / page.get_height()
                return PagePlace(number, min(1.0, max(0.0, share)))
    return None
