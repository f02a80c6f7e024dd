"""The real mail servers of the tests: installed for root alone, and never left running."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import system_packages

FOR_MAIL = ("postfix", "dovecot-core")

# Asked on every Debian before it starts what was just installed; 101 means no.
_SERVICE_POLICY = Path("/usr/sbin/policy-rc.d")
_NO_SETTINGS = "postfix postfix/main_mailer_type select No configuration\n"
_PATH = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin"


def install_mail_servers() -> None:
    """Install what the tests of letters want, where they can run it and nothing must go for it.

    Only root may start Postfix, and it would push out any other mail server. Without them these
    tests are left out, and say so.
    """
    if not _is_root() or _another_one_is_here():
        return
    with _services_stay_off():
        system_packages.install_missing(FOR_MAIL, what_for="the tests", answers=_NO_SETTINGS)


def _is_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0


def _another_one_is_here() -> bool:
    delivers, is_postfix = (shutil.which(name, path=_PATH) for name in ("sendmail", "postfix"))
    return delivers is not None and is_postfix is None


@contextmanager
def _services_stay_off() -> Iterator[None]:
    """See to it that nothing that is installed meanwhile starts by itself."""
    if _SERVICE_POLICY.exists() or not _SERVICE_POLICY.parent.is_dir():
        yield
        return
    _SERVICE_POLICY.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
    _SERVICE_POLICY.chmod(0o755)
    try:
        yield
    finally:
        _SERVICE_POLICY.unlink()
