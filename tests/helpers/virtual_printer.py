"""A real print server of its own with one printer, which writes what it prints as a PDF.

The backend of CUPS-PDF runs as root and writes into the home folder that the password file names;
numbers of jobs that nobody else has tell its files apart from those of other tests.
"""

import os
import pwd
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from consultant_app.domain.printing import Edges, Extent, PrintJob
from helpers.on_screen import ended
from helpers.program import wait_for
from ui.printing.offer import PrintOffer
from ui.printing.wish import PrintWish

NAME = "Front-Office"

_DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
_PROGRAMS = ("lp", "lpstat", "lpadmin", "cupsd")
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin"
_FOLDERS = ("spool/tmp", "cache", "run", "log", "ppd", "ssl")
_SERVER = """\
Listen {place}/sock
LogLevel info
PageLogFormat %j pages %C media %{{media}} sides %{{sides}} scaling %{{print-scaling}}
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
_FILES = """\
ServerRoot {place}
RequestRoot {place}/spool
TempDir {place}/spool/tmp
CacheDir {place}/cache
StateDir {place}/run
AccessLog {place}/log/access_log
ErrorLog {place}/log/error_log
PageLog {place}/log/page_log
ServerKeychain {place}/ssl
Sandboxing relaxed
"""


def _why_not() -> str:
    missing = [name for name in _PROGRAMS if shutil.which(name, path=_PATH) is None]
    if missing:
        return f"a real print server needs {', '.join(missing)}, which is not here"
    if not _BACKEND.exists() or not _DRIVER.exists():
        return "a printer that writes PDF needs printer-driver-cups-pdf, which is not here"
    if os.geteuid() != 0:
        return "CUPS-PDF prints as root only, and these tests are run by somebody else"
    return ""


needs_a_print_server = pytest.mark.skipif(bool(_why_not()), reason=_why_not() or "all is here")


class VirtualPrinter:
    """The server and its printer; programs find it by the variable CUPS_SERVER."""

    def __init__(self, place: Path, first_job: int) -> None:
        self.variables = {"CUPS_SERVER": str(place / "sock")}
        self._place = place
        self._first_job = first_job
        self._out = Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"

    def does(self, *words: str) -> str:
        """Run a command of CUPS at this server; return what it says."""
        there = {**os.environ, **self.variables, "PATH": _PATH, "LC_ALL": "C"}
        done = subprocess.run(words, env=there, capture_output=True, text=True, timeout=60)
        return done.stdout

    def printed(self, number: int = 1) -> bytes:
        """Return what lies in the tray after the job NUMBER, from 1."""
        wait_for(lambda: len(self._files()) >= number, f"page {number} comes out")
        wait_for(lambda: not self.does("lpstat", "-o"), "the printer is idle")
        return self._files()[number - 1].read_bytes()

    def asked_for(self, number: int) -> str:
        """Return what the job NUMBER, from 1, asked the printer for."""
        job = f"{self._first_job + number - 1} "
        lines = (self._place / "log" / "page_log").read_text().splitlines()
        return next(line.removeprefix(job) for line in lines if line.startswith(job))

    @property
    def jobs(self) -> int:
        """How many jobs came in."""
        return len(self.does("lpstat", "-W", "all", "-o").splitlines())

    def _files(self) -> list[Path]:
        jobs = range(self._first_job, self._first_job + 50)
        found = (self._out.glob(f"*-job_{job}.pdf") for job in jobs)
        return [file for files in found for file in files]

    def clear_tray(self) -> None:
        """Throw away what was printed."""
        for file in self._files():
            file.unlink()


@contextmanager
def a_virtual_printer() -> Iterator[VirtualPrinter]:
    """Give a print server with one idle printer, which is the usual one."""
    # A socket's path has room for a hundred letters; the folder of a test may be longer.
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        place, first_job = Path(folder), random.randrange(10_000, 900_000)
        for name in _FOLDERS:
            (place / name).mkdir(parents=True)
        (place / "cupsd.conf").write_text(_SERVER.format(place=place))
        (place / "cups-files.conf").write_text(_FILES.format(place=place))
        (place / "cache" / "job.cache").write_text(f"NextJobId {first_job}\n")
        server = subprocess.Popen(
            ["cupsd", "-f", "-c", str(place / "cupsd.conf"), "-s", str(place / "cups-files.conf")],
            env={**os.environ, "PATH": _PATH},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with ended(server):
            printer = VirtualPrinter(place, first_job)
            wait_for(lambda: "is running" in printer.does("lpstat", "-r"), "the print server")
            driver = ("-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd")
            printer.does("lpadmin", "-p", NAME, "-v", "cups-pdf:/", *driver, "-E")
            printer.does("lpadmin", "-d", NAME)
            wait_for(lambda: "idle" in printer.does("lpstat", "-p", NAME), "the printer")
            try:
                yield printer
            finally:
                printer.clear_tray()


def on_plain_paper(_over: QWidget, _offer: PrintOffer, _begin: str) -> PrintWish:
    """Answer the system's dialog: this printer, on A4."""
    paper = Extent(595.28, 841.89)
    job = PrintJob(printer=NAME, media="A4")
    return PrintWish(job=job, paper=paper, paper_name="A4", free=Edges())
