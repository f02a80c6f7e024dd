"""From which sum on a judge says yes, and below which it holds a rule's yes for a mistake.

Both are chosen together, on lines of writers whom the judge does not know: what a rule is not
believed leaves room for what the judge finds by itself.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from learn_model import Array

# Shares of what the rules find rightly that a judge may withdraw: what costs least is taken.
WITHDRAWN = [step / 100 for step in range(4, 32, 2)]
MOST_STEPS = 400  # far more lines than may be wrong
NEVER = -100.0  # log-odds of no line


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """What rules and a judge think of each line of the corpus, and what the line is."""

    odds: Array  # log-odds of what the program asks the judge about
    of_all: Array  # the same of everything in the line
    ruled: Array  # flagged by a rule
    right: Array  # rightly so
    harmless: Array
    mean: Callable[..., float]  # the share of what is found, `among` some lines

    def flagged(self, least: float, doubt: float) -> Array:
        """Return what is flagged in the end."""
        return (self.ruled & (self.of_all >= doubt)) | (self.odds >= least)

    def found(self, flagged: Array) -> float:
        """Return what part of the lines that should be FLAGGED is."""
        return self.mean(flagged, among=self.right)

    def wrong(self, flagged: Array) -> float:
        """Return what part of the harmless lines is FLAGGED."""
        return self.mean(flagged, among=self.harmless)


def beside_rules(unseen: Unseen, *, most: float, likely: float) -> tuple[float, float]:
    """Return both thresholds of a judge that withdraws nothing.

    Args:
        unseen: the lines.
        most: the share of harmless lines that the judge may add to those of the rules.
        likely: the lowest log-odds at which it may say yes, however few are wrong.
    """
    return max(likely, _least(unseen, unseen.harmless & ~unseen.ruled, most)), NEVER


def over_rules(unseen: Unseen, *, most: float, likely: float) -> tuple[float, float]:
    """Return the thresholds that find most, with at most the share MOST of harmless lines wrong.

    Args:
        unseen: the lines.
        most: the share of harmless lines that rules and judge may flag together.
        likely: the lowest log-odds at which the judge may say yes.
    """
    pairs = [(max(likely, least), doubt) for least, doubt in _pairs(unseen, most)]
    return max(pairs, key=lambda pair: unseen.found(unseen.flagged(*pair)))


def _pairs(unseen: Unseen, most: float) -> Iterator[tuple[float, float]]:
    for withdrawn in WITHDRAWN:
        doubt = float(np.quantile(unseen.of_all[unseen.right & unseen.ruled], withdrawn))
        kept = unseen.ruled & (unseen.of_all >= doubt)
        room = most - unseen.wrong(kept)
        if room > 0 or withdrawn == WITHDRAWN[-1]:
            yield _least(unseen, unseen.harmless & ~kept, room), doubt


def _least(unseen: Unseen, may: Array, most: float) -> float:
    """Return the lowest log-odds from which on at most MOST of the lines that MAY are wrong."""
    odds = unseen.odds
    steps = np.sort(odds[may & np.isfinite(odds)])[::-1][:MOST_STEPS]
    within = bisect_right(steps, most, key=lambda step: unseen.wrong(may & (odds >= step)))
    return float(steps[within - 1]) if within else float(steps[0] + 1)
