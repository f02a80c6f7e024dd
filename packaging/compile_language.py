"""Makes JSON of the TOML in which the language data is written: JSON is read fifteen times faster.

Git keeps the TOML only. `dev.py setup` and the wheel's build hook call this.
"""

import json
import tomllib
from pathlib import Path

LANGUAGE = Path("resources", "language")


def compile_language(checkout: Path) -> list[Path]:
    """Write the JSON beside each TOML that is newer than its JSON, and return what was written."""
    sources = sorted((checkout / LANGUAGE).glob("*/*.toml"))
    return [_compiled(source) for source in sources if _is_stale(source)]


def _is_stale(source: Path) -> bool:
    made = source.with_suffix(".json")
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def _compiled(source: Path) -> Path:
    try:
        data = tomllib.loads(source.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SystemExit(f"{source} can't be read: {error}") from error
    made = source.with_suffix(".json")
    unfinished = made.with_suffix(".json.part")
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    unfinished.write_text(text, encoding="utf-8", newline="\n")
    unfinished.replace(made)  # whoever reads meanwhile sees the old or the new, whole
    return made
