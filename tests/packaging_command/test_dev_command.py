"""The developer's command starts on a machine that has Python and nothing else."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import system_packages
from checkout import ROOT, StepFailed

PACKAGING = ROOT / "packaging"
COMMANDS = "setup run test bench lint format translations package lock"
COMMAND = [sys.executable, str(PACKAGING / "dev.py")]


def test_it_says_what_it_can_do() -> None:
    told = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=True)

    told_of = {line.split()[0] for line in told.stdout.splitlines() if line.startswith("    ")}
    assert told_of >= set(COMMANDS.split())


@pytest.mark.parametrize(
    "words", [[], ["fly"], ["lint", "--long"]], ids=["none", "unknown", "no-such"]
)
def test_a_wrong_use_is_refused_before_anything_is_installed(words: list[str]) -> None:
    told = subprocess.run([*COMMAND, *words], capture_output=True, text=True, check=False)

    assert told.returncode == 2
    assert told.stdout == ""
    assert "usage: dev.py" in told.stderr


def test_an_old_python_can_read_far_enough_to_be_refused_in_words() -> None:
    source = (PACKAGING / "dev.py").read_text(encoding="utf-8")

    tree = ast.parse(source, feature_version=(3, 7))

    imports = [i for i, part in enumerate(tree.body) if isinstance(part, ast.Import)]
    check = next(i for i, part in enumerate(tree.body) if isinstance(part, ast.If))
    assert [ast.unparse(tree.body[i]) for i in imports if i < check] == [
        "import argparse",
        "import sys",
    ]


def test_it_imports_nothing_but_the_standard_library() -> None:
    own = {path.stem for path in PACKAGING.glob("*.py")} | {"consultant_app"}
    imported = set()
    for path in PACKAGING.glob("*.py"):
        if path.stem in ("build_hook", "folder_start"):  # hatchling and PyInstaller read those
            continue
        if path.stem.startswith("learn_"):  # run by hand, with an extra of their own
            continue
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(part, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in part.names}
            elif isinstance(part, ast.ImportFrom):
                imported.add((part.module or "").split(".")[0])

    assert imported - own - sys.stdlib_module_names == set()


def test_what_it_imports_of_the_program_needs_no_package_either() -> None:
    makes_the_index = "import consultant_app.language.data, consultant_app.language.matcher_file"

    bare = subprocess.run([sys.executable, "-S", "-c", makes_the_index], cwd=PACKAGING.parent)

    assert bare.returncode == 0


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Debian whose packages are those in the file `installed`, and where nobody is root."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (tmp_path / "installed").write_text("")
    told = f"#!/bin/sh\nsed 's/^/installed /' {tmp_path / 'installed'}\n"
    for name, script in {"apt-get": "#!/bin/sh\nexit 9\n", "dpkg-query": told}.items():
        (programs / name).write_text(script)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(system_packages, "_is_debian", lambda: True)
    monkeypatch.setattr(system_packages, "_as_root", lambda: None)
    return tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages")
def test_without_the_right_to_install_it_prints_the_one_line_to_run(
    debian: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (debian / "installed").write_text("libgl1\n")

    with pytest.raises(StepFailed):
        system_packages.install_missing(["libgl1", "libegl1"], what_for="the window")

    assert "\n  sudo apt-get install " in (told := capsys.readouterr().out)
    assert "libegl1" in told
    assert "libgl1" not in told


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages")
def test_a_library_renamed_by_a_newer_system_counts_as_installed(
    debian: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (debian / "installed").write_text("libglib2.0-0t64\nlibgl1\n")

    system_packages.install_missing(["libglib2.0-0", "libgl1"], what_for="the window")

    assert capsys.readouterr().out == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no test wants more")
def test_where_nothing_can_be_installed_the_missing_programs_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a Linux that is no Debian, tests were left out and nobody was told what they want."""
    monkeypatch.setattr(system_packages, "_is_debian", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "qpdf" else name)

    system_packages.name_missing_programs()

    assert "programs: qpdf." in capsys.readouterr().out
