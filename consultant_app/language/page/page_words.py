"""The fixed words of the pages in one language: headings, patterns, sentences with places.

Words come from `resources/documents/<lang>.toml`; a file such as `en-US.toml` on top says what
differs. A language that does not ship falls back to English, words and dates alike.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from consultant_app.domain.problems import BadWords
from consultant_app.domain.settings import Voice

_FALLBACK = "en"
_WE = "we."


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """Words of one language in one voice; keys are dotted, such as "panel.asked"."""

    lang: str
    locale: Locale
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    def say(self, key: str, **values: str) -> str:
        """Return the words of KEY with VALUES put in their places."""
        return self.texts[key].format_map(values)

    def pattern(self, key: str) -> str:
        """Return the words of KEY with their places left open, for whoever fills them later."""
        return self.texts[key]

    def count(self, key: str, number: int, **values: str) -> str:
        """Return the words of KEY in the form that NUMBER asks for.

        {n} is the number in words, unless VALUES say it in other words.
        """
        form = f"{key}.{self.locale.plural_form(number)}"
        chosen = form if form in self.texts else f"{key}.other"
        return self.say(chosen, **{"n": self.number(number), **values})

    def number(self, number: int) -> str:
        """Return a small NUMBER in words, a larger one in figures."""
        words = self.lists["number.words"]
        return words[number] if 0 <= number < len(words) else str(number)

    def items(self, key: str) -> tuple[str, ...]:
        """Return the list of words of KEY."""
        return self.lists[key]

    def in_voice(self, voice: Voice) -> "PageWords":
        """Return these words for a business that says VOICE of itself."""
        if voice is Voice.I:
            return self
        own = {k.removeprefix(_WE): v for k, v in self.texts.items() if k.startswith(_WE)}
        lists = {k.removeprefix(_WE): v for k, v in self.lists.items() if k.startswith(_WE)}
        return replace(self, texts={**self.texts, **own}, lists={**self.lists, **lists})


def load_page_words(lang: str, folder: Path) -> PageWords:
    """Return the words of LANG (a tag such as "en-GB") from FOLDER, `resources/documents`.

    Raises:
        BadWords: a file can't be read or holds something that is neither text nor list.
    """
    base = lang.split("-")[0].lower()
    ships = (folder / f"{base}.toml").is_file()
    names = (base, lang) if ships else (_FALLBACK,)
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for name in dict.fromkeys(names):
        for key, value in _entries(folder / f"{name}.toml", needed=name == names[0]):
            if isinstance(value, str):
                texts[key] = value
            else:
                lists[key] = value
    tag = lang if ships and "-" in lang else texts["language.locale"]
    return PageWords(lang=tag, locale=_locale(tag, texts), texts=texts, lists=lists)


def _locale(tag: str, texts: Mapping[str, str]) -> Locale:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(texts["language.locale"], sep="-")


def _entries(path: Path, *, needed: bool) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    if not needed and not path.is_file():
        return
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadWords(place=path.name, why=str(error)) from error
    yield from _flat(data, place=path.name)


# TOML values are of many kinds; only text, lists of text and tables are let in.
def _flat(
    table: Mapping[str, Any], *, place: str, prefix: str = ""
) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    for name, value in table.items():
        key = f"{prefix}{name}"
        if isinstance(value, dict):
            yield from _flat(value, place=place, prefix=f"{key}.")
        elif isinstance(value, str):
            yield key, value
        elif isinstance(value, list) and all(isinstance(v, str) for v in value):
            yield key, tuple(value)
        else:
            raise BadWords(place=f"{place}: {key}", why="is neither text nor a list of text")
