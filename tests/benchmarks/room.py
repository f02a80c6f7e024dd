"""What a benchmark works with: the data, a place for what it makes, and how often to measure."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.data_rows import Size
from benchmarks.statements import Ear


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A profile and how much is in it."""

    size: Size
    profile: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Handed to every benchmark.

    `ear` hears what the database is asked. `grown` is the same with ten times the data, where
    growth is to be measured. `few` is how many pairs there are of what takes seconds, `some` of
    what takes a tenth of one, `many` of the rest.
    """

    sample: Sample
    grown: Sample | None
    scratch: Path
    ear: Ear
    few: int
    some: int
    many: int

    @property
    def warm_up(self) -> int:
        """How often to do what takes seconds before it is measured."""
        return 1 if self.few > 1 else 0

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The data, and the grown data if there are any."""
        return (self.sample,) if self.grown is None else (self.sample, self.grown)
