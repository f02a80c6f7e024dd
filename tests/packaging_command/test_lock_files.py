"""What is locked is what the project asks for: whole, hashed, and without an address."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from checkout import ROOT
from environment import DEV_LOCK, LOCK

PIN = re.compile(
    r"^([a-z0-9.-]+)==(\S+)(?: ; [^\\]+)? \\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE
)


def pins(text: str) -> dict[str, str]:
    return {name: version for name, version, _ in PIN.findall(text)}


@pytest.fixture(params=[LOCK, DEV_LOCK], ids=lambda path: path.name)
def lock(request: pytest.FixtureRequest) -> str:
    text: str = request.param.read_text(encoding="utf-8")
    return text


def test_every_package_is_pinned_with_its_hashes(lock: str) -> None:
    left = PIN.sub("", lock)

    assert [line for line in left.splitlines() if not line.startswith("    #")] == []
    for _, _, hashes in PIN.findall(lock):
        assert all(
            re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", word)
            for word in hashes.split()
            if word != "\\"
        )


def test_no_address_and_no_folder_is_in_it(lock: str) -> None:
    assert re.findall(r"https?:|file:|(?<=[\s=])/\S+|[A-Z]:\\", lock) == []


def test_every_requirement_of_the_project_is_met() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {LOCK: project["dependencies"]}
    wanted[DEV_LOCK] = project["dependencies"] + project["optional-dependencies"]["dev"]

    for file, requirements in wanted.items():
        locked = pins(file.read_text(encoding="utf-8"))
        for requirement in map(Requirement, requirements):
            assert requirement.specifier.contains(locked[canonicalize_name(requirement.name)])


def test_developers_test_with_the_versions_that_users_get() -> None:
    users = pins(LOCK.read_text(encoding="utf-8"))
    developers = pins(DEV_LOCK.read_text(encoding="utf-8"))

    assert users.items() <= developers.items()


def test_the_one_qt_that_is_sound_on_every_python_is_locked() -> None:
    """6.12.0 on Python 3.11 ends the process after some hundred emitted signals."""
    assert pins(LOCK.read_text(encoding="utf-8"))["pyside6-essentials"] == "6.11.3"
