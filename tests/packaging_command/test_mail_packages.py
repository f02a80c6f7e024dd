"""Installing a mail server on somebody's machine must neither start it nor push one out."""

import os
import shutil
import sys
from pathlib import Path

import pytest

import mail_packages
import system_packages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was installed, with the answers and whether a service might have started."""
    policy, told = tmp_path / "policy-rc.d", list[str]()

    def install(packages: tuple[str, ...], *, what_for: str, answers: str) -> None:
        del what_for
        may_start = "off" if os.access(policy, os.X_OK) else "on"
        told.extend([*packages, answers.strip(), f"services {may_start}"])

    monkeypatch.setattr(mail_packages, "_SERVICE_POLICY", policy)
    monkeypatch.setattr(mail_packages, "_is_root", lambda: True)
    monkeypatch.setattr(system_packages, "install_missing", install)
    return told


def _this_machine_has(monkeypatch: pytest.MonkeyPatch, *programs: str) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, path: name if name in programs else None)


@pytest.mark.parametrize("programs", [(), ("sendmail", "postfix")], ids=["none", "postfix"])
def test_mail_servers_come_without_settings_and_are_not_started(
    installed: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    programs: tuple[str, ...],
) -> None:
    _this_machine_has(monkeypatch, *programs)

    mail_packages.install_mail_servers()

    answer = "postfix postfix/main_mailer_type select No configuration"
    assert installed == ["postfix", "dovecot-core", answer, "services off"]
    assert list(tmp_path.iterdir()) == []


def test_another_mail_server_is_not_pushed_out(
    installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _this_machine_has(monkeypatch, "sendmail")

    mail_packages.install_mail_servers()

    assert installed == []


def test_who_cannot_start_a_mail_server_gets_none(
    installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _this_machine_has(monkeypatch)
    monkeypatch.setattr(mail_packages, "_is_root", lambda: False)

    mail_packages.install_mail_servers()

    assert installed == []


def test_the_policy_of_a_machine_stays_as_it_is(
    installed: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _this_machine_has(monkeypatch)
    policy = tmp_path / "policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 0\n")

    mail_packages.install_mail_servers()

    assert policy.read_text() == "#!/bin/sh\nexit 0\n"
    assert "postfix" in installed
