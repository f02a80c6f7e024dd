"""Shares of sentences that went as they should, beside the goals of "What it is held to"."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One line of the table: how many of all, and the cases that went wrong.

    `goal` is in per cent. It is the least that must be right, or, for a measure of false alarms,
    `at_most`, the most that may be wrong.
    """

    measure: str
    wrong: tuple[str, ...]
    of: int
    goal: float
    at_most: bool = False

    @property
    def per_cent(self) -> float:
        """What was right, or for false alarms what was wrong, in per cent."""
        counted = len(self.wrong) if self.at_most else self.of - len(self.wrong)
        return 100 * counted / self.of if self.of else 0.0

    @property
    def reached(self) -> bool:
        """Tell if the goal is kept."""
        return self.per_cent <= self.goal if self.at_most else self.per_cent >= self.goal


def table_of(title: str, shares: Iterable[Share], *, with_misses: bool) -> str:
    """Return the lines that tell of SHARES under TITLE, with what went wrong under each."""
    lines = [title]
    for share in shares:
        sign = "at most" if share.at_most else "goal"
        verdict = "reached" if share.reached else "MISSED"
        counted = f"{share.per_cent:5.1f} % of {share.of}"
        lines.append(f"  {share.measure:<40}{counted:<16}{sign} {share.goal:g} %  {verdict}")
        if with_misses:
            lines += [f"      {case}" for case in share.wrong]
    return "\n".join(lines)
