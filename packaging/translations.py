"""Gathers the window's texts for translators, and packs what they wrote for the program.

A text is found by how it is marked: `self.tr("…")` in a class, whose name is then the context, or
`QCoreApplication.translate("Context", …)`, called itself or through a function of the module. Qt's
own collector knows the first kind only, so it is shown all of them as the second.
"""

import ast
import tempfile
from collections.abc import Iterator
from pathlib import Path

from checkout import ROOT, run, say, tool

LANGUAGES = ("de",)
TRANSLATIONS = ROOT / "resources" / "translations"

Text = tuple[str, str]  # context and words


def update() -> None:
    """Bring every language's `.ts` up to date with the window's texts and make its `.qm`."""
    TRANSLATIONS.mkdir(exist_ok=True)
    texts = sorted({text for file in (ROOT / "ui").rglob("*.py") for text in texts_in(file)})
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "texts.py")
        listed.write_text("".join(map(_as_call, texts)), encoding="utf-8")
        for language in LANGUAGES:
            _bring_up_to_date(TRANSLATIONS / f"consultant-app_{language}.ts", language, listed)
    say(f"{len(texts)} texts of the window are in {TRANSLATIONS.relative_to(ROOT)}")


def pack() -> list[Path]:
    """Make the `.qm` of each `.ts` that is newer, for the window to read; return what was made."""
    sources = sorted(TRANSLATIONS.glob("*.ts"))
    stale = [ts for ts in sources if _is_newer(ts, than=ts.with_suffix(".qm"))]
    return [_packed(ts) for ts in stale]


def texts_in(file: Path) -> set[Text]:
    """Return the texts that FILE marks for translation, each with its context."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    constants = dict(_constants(tree))
    wrappers = dict(_wrappers(tree))
    found: set[Text] = set()
    for context, call in _calls(tree, ""):
        place, argument = _marked(call, context, wrappers)
        found |= {(place, words) for words in _words(argument, constants) if place and words}
    return found


def _bring_up_to_date(ts: Path, language: str, listed: Path) -> None:
    collect = [tool("pyside6-lupdate"), "-silent", "-locations", "none", "-no-obsolete"]
    languages = ["-source-language", "en", "-target-language", language]
    run("collecting texts", [*collect, *languages, str(listed), "-ts", str(ts)], quietly=True)
    _packed(ts)


def _packed(ts: Path) -> Path:
    made = ts.with_suffix(".qm")
    command = [tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(made)]
    run("packing translations", command, quietly=True)
    return made


def _is_newer(source: Path, *, than: Path) -> bool:
    return not than.exists() or than.stat().st_mtime <= source.stat().st_mtime


def _as_call(text: Text) -> str:
    context, words = map(_quoted, text)
    return f"QCoreApplication.translate({context}, {words})\n"


def _quoted(words: str) -> str:
    """Return WORDS as Qt's collector reads them: it knows \\n and \\", and no other escapes."""
    plain = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{plain}"'


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call below NODE with the name of the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield inside, child
        yield from _calls(child, inside)


def _marked(call: ast.Call, context: str, wrappers: dict[str, str]) -> tuple[str, ast.expr | None]:
    """Return the context and the argument that CALL marks, or no context."""
    match call:
        case ast.Call(func=ast.Attribute(attr="tr"), args=[argument, *_]):
            return context, argument
        case ast.Call(
            func=ast.Attribute(attr="translate") | ast.Name(id="tr"),
            args=[ast.Constant(value=str(place)), argument, *_],
        ):
            return place, argument
        case ast.Call(func=ast.Name(id=name), args=[argument, *_]) if name in wrappers:
            return wrappers[name], argument
    return "", None


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the module's functions that hand their one argument to Qt, with their contexts."""
    for function in tree.body:
        match function:
            case ast.FunctionDef(
                name=name,
                args=ast.arguments(args=[_]),
                body=[
                    *_,
                    ast.Return(
                        value=ast.Call(
                            func=ast.Attribute(attr="translate"),
                            args=[ast.Constant(value=str(context)), ast.Name()],
                        )
                    ),
                ],
            ):
                yield name, context


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for statement in tree.body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.expr() as value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ):
                yield name, value


def _words(argument: ast.expr | None, constants: dict[str, ast.expr]) -> Iterator[str]:
    """Yield the words that ARGUMENT stands for: its own, or those of a constant of the module."""
    match argument:
        case ast.Constant(value=str(words)):
            yield words
        case ast.IfExp(body=one, orelse=other):
            yield from _words(one, constants)
            yield from _words(other, constants)
        case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name)) if name in constants:
            yield from _words(constants[name], {})
        case ast.Dict(values=values):
            for value in values:
                yield from _words(value, {})
        case ast.Call(args=[inner, *_]):  # MappingProxyType({...})
            yield from _words(inner, {})
