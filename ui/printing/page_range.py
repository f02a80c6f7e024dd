"""Which pages somebody chose, "1-2,4", as those that are there."""

from collections.abc import Iterator


def pages_chosen(pages: str, count: int) -> Iterator[int]:
    """Yield the numbers, from 0, of the pages that PAGES ("1-2,4") names among COUNT.

    PAGES counts from 1 and includes the last; empty is all of them. "4-2" is "2-4".
    """
    for part in pages.split(",") if pages else [f"1-{count}"]:
        one, _, other = part.partition("-")
        first, last = sorted((int(one), int(other or one)))
        yield from range(max(1, first) - 1, min(count, last))
