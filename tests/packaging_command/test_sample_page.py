"""Where no window can open, `dev.py run` still shows what the program is for."""

import sys
from pathlib import Path

import pytest

import sample_page


def test_the_page_of_a_sample_visit_is_made_by_the_real_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = sample_page.make_sample_page(tmp_path)

    assert page.read_bytes().startswith(b"%PDF-")
    assert str(page) in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == [page.name]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    ("variables", "screen"),
    [
        pytest.param({}, False, id="a-server"),
        pytest.param({"DISPLAY": ":0"}, True, id="x11"),
        pytest.param({"WAYLAND_DISPLAY": "wayland-0"}, True, id="wayland"),
    ],
)
def test_a_screen_is_known_by_its_display(
    variables: dict[str, str], screen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert sample_page.has_screen() is screen
