"""Learned judges: how much each sign of a word or a sentence says, added up to a yes or a no.

The hand-written rules give reasons and fixes, a judge gives reach: it has weighed thousands of
sentences with a mark and their harmless neighbours. Its weights are learnt by
`packaging/learn_words.py` from `packaging/corpus/`, and read here from `judges/NAME.json`. All are
whole points, a hundred of which are one of log-odds, so that a sum is the same on every machine. A
language without such files has no judges.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from consultant_app.language.reading import LanguageDataError

FOLDER = "judges"
VERSION = 2
KEYS = frozenset({"version", "judge", "corpus", "bias", "least", "doubt", "unseen", "weights"})
UNSEEN = frozenset({"found", "wrong"})

Weights = Mapping[str, Mapping[str, int]]  # by the kind of a sign and by the sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """What one judge has learnt.

    From `least` points on it says yes; below `doubt` it holds a yes of others for a mistake.
    `corpus` is the digest of the lines that it was taught with. `unseen` tells how the rules do
    together with a judge that doesn't know the writer: of a thousand lines how many are `found`,
    and how many harmless ones are taken `wrong`.
    """

    name: str
    corpus: str
    bias: int
    least: int
    doubt: int
    unseen: Mapping[str, int]
    weights: Weights

    def of_kind(self, kind: str) -> Mapping[str, int]:
        """Return the weights of the signs of KIND."""
        return self.weights.get(kind, {})

    def points(self, signs: Iterable[tuple[str, str]]) -> int:
        """Return the sum for SIGNS, each with its kind before it."""
        weights, total = self.weights, self.bias
        for kind, sign in signs:
            if kind in weights:
                total += weights[kind].get(sign, 0)
        return total


def read_judge(home: Path, name: str) -> Judge | None:
    """Return the judge NAME of the language folder HOME, if it has one.

    Raises:
        LanguageDataError: the file is no judge of this version; the message names file and place.
    """
    file = home / FOLDER / f"{name}.json"
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise LanguageDataError(f"{file.name} can't be read: {error}") from error
    fault = _fault(data, name)
    if fault:
        raise LanguageDataError(f"{FOLDER}/{file.name}: {fault}")
    return Judge(
        name=name,
        corpus=data["corpus"],
        bias=data["bias"],
        least=data["least"],
        doubt=data["doubt"],
        unseen=data["unseen"],
        weights=data["weights"],
    )


def written_judge(judge: Judge) -> str:
    """Return the text of the file of JUDGE, a line for each kind of sign."""
    head = {
        "version": VERSION,
        "judge": judge.name,
        "corpus": judge.corpus,
        "bias": judge.bias,
        "least": judge.least,
        "doubt": judge.doubt,
        "unseen": dict(judge.unseen),
    }
    lines = [f"{_json(key)}:{_json(value)}" for key, value in head.items()]
    kinds = [f"{_json(kind)}:{_json(signs)}" for kind, signs in sorted(judge.weights.items())]
    lines.append('"weights":{\n' + ",\n".join(kinds) + "\n}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _fault(data: Any, name: str) -> str:  # Any: straight from JSON
    """Return what is wrong with DATA as the judge NAME, or ""."""
    if not isinstance(data, dict) or data.keys() != KEYS:
        return "its keys are not those of a judge"
    if data["version"] != VERSION:
        return f"its version is {data['version']}, not {VERSION}"
    if data["judge"] != name or not isinstance(data["corpus"], str):
        return "it is another judge"
    if any(type(data[key]) is not int for key in ("bias", "least", "doubt")):
        return "bias, least and doubt are whole points"
    unseen = data["unseen"]
    if not isinstance(unseen, dict) or unseen.keys() != UNSEEN or not _are_whole(unseen):
        return "it does not tell how it did"
    weights = data["weights"]
    if not isinstance(weights, dict) or not all(isinstance(w, dict) for w in weights.values()):
        return "its weights are no tables"
    return "" if all(map(_are_whole, weights.values())) else "a weight is no whole number"


def _are_whole(table: Mapping[str, Any]) -> bool:
    return set(map(type, table.values())) <= {int}
