"""Measure the program beside its floors: `dev.py bench`, from the folder `tests`.

Nothing here passes or fails: it prints what was reached, and keeps the figures as JSON.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp

from benchmarks import (
    check,
    hours,
    keystroke,
    lists,
    memory,
    opening,
    preview,
    save,
    search,
    start,
    summary,
)
from benchmarks.data_rows import ONE, TEN, TENTH, TINY, Size
from benchmarks.data_set import profile_of
from benchmarks.measuring import Figure
from benchmarks.results import line_of, say_how_busy, write_json
from benchmarks.room import Room, Sample
from benchmarks.statements import Ear

OUTPUT = Path(__file__).resolve().parents[2] / "test-output" / "bench"
ALL = (start, opening, lists, search, save, hours, keystroke, summary, preview, check, memory)
BY_NAME = {benchmark.NAME: benchmark for benchmark in ALL}


def main(words: Sequence[str]) -> int:
    """Run the benchmarks that WORDS ask for, by default all."""
    asked = _parser().parse_args(words)
    print(say_how_busy() or "Measuring", flush=True)
    scratch = Path(mkdtemp(prefix="bench-", dir=_made(asked.out)))
    ear = Ear()
    try:
        room = _room(asked, scratch, ear)
        figures = _measured(asked.names or list(BY_NAME), room)
    finally:
        ear.leave()
        shutil.rmtree(scratch, ignore_errors=True)
    file = asked.out / f"figures-{room.sample.size.name}.json"
    write_json(file, figures, [sample.size.name for sample in room.samples])
    print(f"Written: {file}")
    return 0


def _measured(names: Sequence[str], room: Room) -> list[Figure]:
    figures = []
    for name in names:
        for figure in BY_NAME[name].measure(room):
            print(line_of(figure), flush=True)
            figures.append(figure)
    return figures


def _room(asked: argparse.Namespace, scratch: Path, ear: Ear) -> Room:
    size = TINY if asked.tiny else TENTH if asked.quick else ONE
    few, some, many = (1, 1, 2) if asked.tiny else (5, 9, 40) if asked.quick else (7, 21, 200)
    return Room(
        sample=_sample(size, asked.out),
        grown=_sample(TEN, asked.out) if asked.large else None,
        scratch=scratch,
        ear=ear,
        few=few,
        some=some,
        many=many,
    )


def _sample(size: Size, folder: Path) -> Sample:
    return Sample(size=size, profile=profile_of(size, folder))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    amount = parser.add_mutually_exclusive_group()
    amount.add_argument("--quick", action="store_true", help="a tenth of the data, fewer turns")
    amount.add_argument("--large", action="store_true", help="ten times the data beside the usual")
    amount.add_argument("--tiny", action="store_true", help="hardly any data: only to see it work")
    parser.add_argument("--out", type=Path, default=OUTPUT, help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*", choices=[[], *BY_NAME], metavar="NAME", default=[])
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
