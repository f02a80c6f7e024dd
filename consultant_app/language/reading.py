"""Read one file of language data: the JSON made from a TOML when it is newer, else the TOML.

Every fault names its place, such as `tasks.toml task[3] (printer.queue): "did" is missing`.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from consultant_app.language.late_pattern import LatePattern


class LanguageDataError(ValueError):
    """The shipped language data has a fault; the message names file and place."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of a data file, and its place for messages."""

    place: str
    values: Mapping[str, Any]  # Any: straight from TOML or JSON, checked by the methods below

    def text(self, key: str, *, default: str | None = None) -> str:
        """Return the string KEY; without DEFAULT it must be there and not be empty."""
        value = self.values.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.fault(f'"{key}" is missing or no text')
        return value

    def texts(self, key: str, *, least: int = 0) -> tuple[str, ...]:
        """Return the list of strings KEY, a single string counting as a list of one."""
        value = self.values.get(key, [])
        found = [value] if isinstance(value, str) else value
        if not isinstance(found, list) or not all(isinstance(one, str) and one for one in found):
            raise self.fault(f'"{key}" is no list of texts')
        if len(found) < least:
            raise self.fault(f'"{key}" needs {least} or more')
        return tuple(found)

    def pairs(self, key: str) -> dict[str, str]:
        """Return the table KEY of strings."""
        value = self.values.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
            raise self.fault(f'"{key}" is no table of texts')
        return dict(value)

    def tables(self, key: str) -> Iterator["Entry"]:
        """Yield the tables of the list KEY, in order."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.fault(f'"{key}" is no list of tables')
        for number, one in enumerate(value):
            name = one.get("id", "")
            label = f" ({name})" if isinstance(name, str) and name else ""
            yield Entry(f"{self.place} {key}[{number}]{label}", one)

    def table(self, key: str) -> "Entry":
        """Return the table KEY; a missing one is empty."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            raise self.fault(f'"{key}" is no table')
        return Entry(f"{self.place} {key}", value)

    def expanded(self, key: str, lists: Mapping[str, str]) -> str:
        """Return the expression KEY with every `{{name}}` replaced from LISTS."""
        return _expanded(self.text(key), lists, fault=self.fault)

    def pattern(self, key: str, lists: Mapping[str, str]) -> LatePattern:
        """Return the expression KEY, `{{name}}` replaced from LISTS, without regard to case."""
        source = self.expanded(key, lists)
        return LatePattern(source=source, fault=lambda why: self.fault(f'"{key}": {why}'))

    def fault(self, what: str) -> LanguageDataError:
        """Return the error that names this place."""
        return LanguageDataError(f"{self.place}: {what}")


def read_data(folder: Path, name: str) -> Entry:
    """Read FOLDER/NAME.json where it is at least as new as FOLDER/NAME.toml, else the TOML."""
    source, made = folder / f"{name}.toml", folder / f"{name}.json"
    try:
        if made.exists() and not (source.exists() and _modified(source) > _modified(made)):
            return Entry(made.name, json.loads(made.read_text(encoding="utf-8")))
        return Entry(source.name, tomllib.loads(source.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise LanguageDataError(f"{source.name} is missing in {folder.name}") from error
    except (ValueError, UnicodeDecodeError) as error:
        raise LanguageDataError(f"{source.name} can't be read: {error}") from error


def _expanded(
    source: str, lists: Mapping[str, str], *, fault: Callable[[str], LanguageDataError]
) -> str:
    """Return SOURCE with every `{{name}}` replaced by its list, lists within lists included."""
    for _ in range(5):
        names = re.findall(r"\{\{(\w+)\}\}", source)
        if not names:
            return source
        for name in names:
            if name not in lists:
                raise fault(f"no list is called {name}")
            source = source.replace("{{" + name + "}}", f"(?:{lists[name]})")
    raise fault("lists are nested too deep")


def _modified(path: Path) -> float:
    return path.stat().st_mtime
