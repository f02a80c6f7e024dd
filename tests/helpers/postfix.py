"""A real mail server of its own: Postfix takes letters, Dovecot knows the password.

It runs beside whatever mail server this machine has, from configuration in a folder of its own,
listens on this machine only, and keeps every letter in that folder: nothing can leave.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from consultant_app.domain.mail_accounts import MailSecurity
from consultant_app.mail.conversation import MailServer
from helpers.mail_certificates import MailAuthority
from helpers.on_screen import ended
from helpers.program import wait_for

USER = "consultant@lab.example"
PASSWORD = "s3cret-app-pw"
DOMAIN = "customer.example"
SIZE_LIMIT = 10_240_000

_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
_PROGRAMS = ("postfix", "dovecot")
_MAIN = """\
compatibility_level = 3.6
config_directory = {place}/postfix
queue_directory = {place}/queue
data_directory = {place}/data
maillog_file = {place}/log/postfix
maillog_file_prefixes = {place}, /var, /dev/stdout
myhostname = post.lab.example
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
local_transport = error:nobody lives here
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {place}/mail
virtual_mailbox_maps = regexp:{place}/postfix/readers
virtual_minimum_uid = 1
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
message_size_limit = {size}
mailbox_size_limit = 0
virtual_mailbox_limit = 0
smtpd_sasl_type = dovecot
smtpd_sasl_path = {place}/sasl
smtpd_sasl_auth_enable = yes
smtpd_tls_auth_only = yes
smtpd_tls_security_level = encrypt
smtpd_tls_chain_files = {place}/tls/server.key, {place}/tls/server.pem
smtpd_recipient_restrictions = reject_unlisted_recipient, permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtputf8_enable = yes
"""
_READERS = """\
if !/^nobody@/
/^(.+)@{domain}$/ box/
endif
"""
_MASTER = """\
127.0.0.1:{starttls} inet n - n - - smtpd
127.0.0.1:{tls} inet n - n - - smtpd
    -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
tlsmgr unix - - n 1000? 1 tlsmgr
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
_DOVECOT = """\
base_dir = {place}/dovecot/run
state_dir = {place}/dovecot/state
log_path = {place}/log/dovecot
protocols =
ssl = no
auth_mechanisms = plain login
auth_failure_delay = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {place}/dovecot/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={place}/mail
}}
service auth {{
  unix_listener {place}/sasl {{
    mode = 0666
  }}
}}
"""
_FOLDERS = ("postfix", "queue", "data", "mail", "log", "tls", "dovecot/run", "dovecot/state")


def _why_not() -> str:
    missing = [name for name in _PROGRAMS if shutil.which(name, path=_PATH) is None]
    if missing:
        return f"a real mail server needs {', '.join(missing)}, which is not here"
    if os.geteuid() != 0:
        return "Postfix is started by root only, and these tests are run by somebody else"
    return ""


needs_a_mail_server = pytest.mark.skipif(bool(_why_not()), reason=_why_not() or "all is here")


class RealMailServer:
    """Postfix with Dovecot behind it."""

    def __init__(self, place: Path, authority: MailAuthority) -> None:
        self._place = place
        self._authority = authority
        self._ports = {MailSecurity.STARTTLS: free_port(), MailSecurity.TLS: free_port()}

    def reached_by(self, security: MailSecurity, *, user: str = USER) -> MailServer:
        """Return how to reach it."""
        return MailServer(
            host="localhost",
            port=self._ports[security],
            security=security,
            user=user,
            extra_ca=self._authority.file,
        )

    def arrived(self, number: int = 1) -> list[bytes]:
        """Return the letters in the box once NUMBER have come, in order, with line ends of mail."""
        box = self._place / "mail" / "box" / "new"
        wait_for(lambda: box.is_dir() and len(list(box.iterdir())) >= number, self._told())
        letters = sorted(box.iterdir(), key=lambda file: file.stat().st_mtime_ns)
        return [file.read_bytes().replace(b"\n", b"\r\n") for file in letters]

    def empty_box(self) -> None:
        """Throw away what has come."""
        shutil.rmtree(self._place / "mail" / "box", ignore_errors=True)

    def write_settings(self) -> None:
        """Write what both programs are started with."""
        nobody = pwd.getpwnam("nobody")
        words = {
            "place": self._place,
            "domain": DOMAIN,
            "size": SIZE_LIMIT,
            "uid": nobody.pw_uid,
            "gid": nobody.pw_gid,
            "starttls": self._ports[MailSecurity.STARTTLS],
            "tls": self._ports[MailSecurity.TLS],
        }
        files = {
            "postfix/main.cf": _MAIN,
            "postfix/master.cf": _MASTER,
            "postfix/readers": _READERS,
            "dovecot/dovecot.conf": _DOVECOT,
            "dovecot/users": f"{USER}:{{{{PLAIN}}}}{PASSWORD}::::::\n",
        }
        for name in _FOLDERS:
            (self._place / name).mkdir(parents=True)
        for name, text in files.items():
            (self._place / name).write_text(text.format(**words))
        self._lay_down_certificate()
        shutil.chown(self._place / "data", "postfix")
        shutil.chown(self._place / "mail", "nobody")

    def listens(self) -> bool:
        """Tell whether both programs can be reached."""
        return all(_answers(port) for port in self._ports.values()) and self._knows_passwords()

    def _knows_passwords(self) -> bool:
        return (self._place / "sasl").is_socket()

    def _lay_down_certificate(self) -> None:
        for file in self._authority.files():
            shutil.copy2(file, self._place / "tls" / file.name)

    def _told(self) -> str:
        logs = (self._place / "log").iterdir()
        return "\n".join(["letters in the box", *(log.read_text() for log in logs)])


@contextmanager
def a_real_mail_server(authority: MailAuthority) -> Iterator[RealMailServer]:
    """Give a mail server whose certificate AUTHORITY signed, and end it afterwards."""
    # Its own users must get through, and the folders of tests are closed to them.
    with tempfile.TemporaryDirectory(prefix="post-") as folder:
        place = Path(folder)
        place.chmod(0o755)
        server = RealMailServer(place, authority)
        server.write_settings()
        settings = str(place / "dovecot" / "dovecot.conf")
        dovecot = subprocess.Popen(
            ["dovecot", "-F", "-c", settings],
            env={**os.environ, "PATH": _PATH},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with ended(dovecot):
            try:
                _postfix(place, "start")
                wait_for(server.listens, "the mail server answers")
                yield server
            finally:
                _postfix(place, "stop")


def _postfix(place: Path, what: str) -> None:
    """Let Postfix WHAT; it goes to the background by itself, as a group of its own."""
    subprocess.run(
        ["postfix", "-c", str(place / "postfix"), what],
        env={**os.environ, "PATH": _PATH},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=False,  # the log tells why, and who waits for it shows that
    )


def free_port() -> int:
    """Return a port of this machine on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
