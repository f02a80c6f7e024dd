"""Makes JSON of the TOML in which the language data is written: JSON is read fifteen times faster.

Git keeps the TOML only. `dev.py setup` and the wheel's build hook call this.
"""

import json
import sys
import tomllib
from pathlib import Path

LANGUAGE = Path("resources", "language")


def compile_language(checkout: Path) -> list[Path]:
    """Write the JSON beside each TOML that is newer than its JSON, and return what was written."""
    sources = sorted((checkout / LANGUAGE).glob("*/*.toml"))
    written = [_compiled(source) for source in sources if _is_stale(source)]
    catalogues = [source.parent for source in sources if source.name == "tasks.toml"]
    return written + [made for folder in catalogues for made in _indexed(checkout, folder)]


def _indexed(checkout: Path, folder: Path) -> list[Path]:
    """Write the matcher's index of the catalogue in FOLDER, where it is older than what makes it.

    Making it is the program's own work: the engine of this very checkout is imported for it.
    """
    made = folder / "matcher.bin"
    engine = checkout / "consultant_app" / "language"
    sources = [folder / "tasks.toml", folder / "grammar.toml", *folder.glob("examples.tsv")]
    sources += engine.glob("*.py")
    if not (engine.is_dir() and (folder / "grammar.toml").exists()):
        return []
    if made.exists() and all(s.stat().st_mtime <= made.stat().st_mtime for s in sources):
        return []
    sys.path.insert(0, str(checkout))
    try:
        from consultant_app.language.data import load_words
        from consultant_app.language.matcher_file import written_index
        from consultant_app.language.matcher_index import make_index, read_examples

        words = load_words(folder.name, folder.parent)
    finally:
        sys.path.remove(str(checkout))
    index = make_index(words.tasks, words.grammar, read_examples(folder))
    _write(made, written_index(index, folder))
    return [made]


def _is_stale(source: Path) -> bool:
    made = source.with_suffix(".json")
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def _compiled(source: Path) -> Path:
    try:
        data = tomllib.loads(source.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SystemExit(f"{source} can't be read: {error}") from error
    made = source.with_suffix(".json")
    _write(made, json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode())
    return made


def _write(made: Path, content: bytes) -> None:
    unfinished = made.with_suffix(f"{made.suffix}.part")
    unfinished.write_bytes(content)
    unfinished.replace(made)  # whoever reads meanwhile sees the old or the new, whole
