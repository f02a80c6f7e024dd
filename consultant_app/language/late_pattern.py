"""An expression of the language data that is made when it is first asked: a page asks for few."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class LatePattern:
    """An expression without regard to case; FAULT tells where it stands if it can't be made."""

    source: str
    fault: Callable[[str], Exception]

    @cached_property
    def made(self) -> re.Pattern[str]:
        """The expression itself."""
        try:
            return re.compile(self.source, re.IGNORECASE)
        except re.error as error:
            raise self.fault(str(error)) from error

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return its first match in TEXT."""
        return self.made.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return its match at START of TEXT."""
        return self.made.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return its match of the whole TEXT."""
        return self.made.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield all its matches in TEXT."""
        return self.made.finditer(text)

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return TEXT with PUT for each match."""
        return self.made.sub(put, text)
