"""What time it is: the system's clock, and the ones that tests and demonstrations set.

Moments are aware datetimes in UTC. A moment becomes a local day or hour only to be shown.
"""

import logging
import os
import re
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Protocol

NOW_VARIABLE = "CONSULTANT_APP_NOW"

log = logging.getLogger(__name__)

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
YEARS = range(1971, 2262)  # later, the nanoseconds since 1970 are more than a database holds
_SHIFT = re.compile(r"([+-])((?:\d+[smhdw])+)", re.ASCII)
_SHIFT_PART = re.compile(r"(\d+)([smhdw])", re.ASCII)


class UnreadableTimeSetting(Exception):  # no ValueError: argparse would word that anew
    """CONSULTANT_APP_NOW holds neither a time nor a shift; `setting` is what it holds."""

    def __init__(self, setting: str) -> None:
        super().__init__(
            f"{NOW_VARIABLE} is {setting!r}. "
            "Give a time, such as 2026-11-12T09:32:00+00:00, or a shift, such as +3h or -2d."
        )
        self.setting = setting


class Clock(Protocol):
    """What the program asks about time."""

    def now_utc(self) -> datetime:
        """Return this moment, aware, in UTC."""

    def monotonic_ns(self) -> int:
        """Return nanoseconds that only ever grow; a jump of the wall clock doesn't move them."""

    def boot_id(self) -> str:
        """Return a word for this start of the computer; empty where the system has none.

        `monotonic_ns` of two moments can be compared only when their boot ids are equal.
        """

    def since_boot_ns(self) -> int | None:
        """Return nanoseconds like `monotonic_ns` that also count sleep; None where nothing does.

        Two moments tell both apart: how long the computer slept, and how far its clock was moved.
        """


class SystemClock:
    """The computer's own clock."""

    def now_utc(self) -> datetime:
        """Return this moment, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        """Return the system's monotonic nanoseconds."""
        return time.monotonic_ns()

    def boot_id(self) -> str:
        """Return the system's word for this start, asked once."""
        return self._boot_id

    def since_boot_ns(self) -> int | None:
        """Return Linux' nanoseconds since the start of the computer, asleep or awake."""
        if sys.platform != "linux":
            return None
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)

    @cached_property
    def _boot_id(self) -> str:
        return _system_boot_id()


@dataclass(frozen=True, slots=True)
class ShiftedClock:
    """Another clock, later or earlier by a fixed span: as if the laptop had slept that long."""

    by: timedelta
    base: Clock = field(default_factory=SystemClock)

    def now_utc(self) -> datetime:
        """Return the base clock's moment plus the shift."""
        return self.base.now_utc() + self.by

    def monotonic_ns(self) -> int:
        """Return the base clock's nanoseconds, unshifted."""
        return self.base.monotonic_ns()

    def boot_id(self) -> str:
        """Return the base clock's boot id."""
        return self.base.boot_id()

    def since_boot_ns(self) -> int | None:
        """Return the base clock's nanoseconds plus the shift: as if it had slept that long."""
        passed = self.base.since_boot_ns()
        return None if passed is None else passed + self.by // timedelta(microseconds=1) * 1000


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still at one moment."""

    at: datetime

    def now_utc(self) -> datetime:
        """Return the moment at which the clock stands, in UTC."""
        return self.at.astimezone(UTC)

    def monotonic_ns(self) -> int:
        """Return the moment as nanoseconds, so that two fixed clocks never seem to jump."""
        since = self.at - datetime(1970, 1, 1, tzinfo=UTC)
        return since // timedelta(microseconds=1) * 1000

    def boot_id(self) -> str:
        """Return the same word for every fixed clock."""
        return "fixed-clock"

    def since_boot_ns(self) -> int | None:
        """Return the same nanoseconds: such a clock never sleeps."""
        return self.monotonic_ns()


def clock_from_environment(environment: Mapping[str, str] | None = None) -> Clock:
    """Return the clock that CONSULTANT_APP_NOW asks for, else the system's.

    A time without a zone is the computer's local time.

    Raises:
        UnreadableTimeSetting: the variable holds neither a time nor a shift.
    """
    variables = os.environ if environment is None else environment
    setting = variables.get(NOW_VARIABLE, "").strip()
    if not setting:
        return SystemClock()
    try:
        clock = _clock_set_to(setting)
        year = clock.now_utc().year
    except (ValueError, OverflowError) as error:
        raise UnreadableTimeSetting(setting) from error
    if year not in YEARS:
        raise UnreadableTimeSetting(setting)
    return clock


def local_zone_name() -> str:
    """Return the IANA name of the computer's zone, such as `Europe/London`.

    A computer whose zone is unknown, or told differently in two places, counts as `UTC`.
    """
    import zoneinfo  # all only when asked for: 25 ms

    import tzlocal

    from consultant_app.domain.local_moments import is_zone

    try:
        name = (tzlocal.get_localzone_name() or "UTC").removeprefix("posix/")
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        log.warning("The computer's time zone is not usable (%s): UTC", type(error).__name__)
        return "UTC"
    if is_zone(name):
        return name
    log.warning("The computer's time zone is none that other computers know: UTC")
    return "UTC"


def ask_zone_anew() -> None:
    """Look again which zone the computer is in: a traveller changes it while the program runs.

    Costs half a millisecond, so `local_zone_name` itself remembers what it was told.
    """
    import zoneinfo

    import tzlocal

    if hasattr(time, "tzset"):
        time.tzset()
    told = logging.getLogger("tzlocal")
    level = told.level
    told.setLevel(logging.ERROR)  # it would repeat a warning every half minute
    try:
        tzlocal.reload_localzone()
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        log.debug("The computer's time zone is not usable now: %s", type(error).__name__)
    finally:
        told.setLevel(level)


def local_day(at: datetime) -> date:
    """Return the day on the computer's calendar at the moment AT.

    A variable TZ that no clock can show, such as `UTC+25`, is left aside as `local_zone_name` does.
    """
    try:
        return at.astimezone().date()
    except (ValueError, OverflowError):
        return _day_in(local_zone_name(), at)


def _day_in(zone: str, at: datetime) -> date:
    from zoneinfo import ZoneInfo

    try:
        return at.astimezone(ZoneInfo(zone)).date()
    except OverflowError:  # the calendar ends here
        return at.date()


def _clock_set_to(setting: str) -> Clock:
    shift = _SHIFT.fullmatch(setting)
    if shift:
        return ShiftedClock(_span(sign=shift[1], amounts=shift[2]))
    return FixedClock(datetime.fromisoformat(setting).astimezone(UTC))


def _span(*, sign: str, amounts: str) -> timedelta:
    parts = _SHIFT_PART.findall(amounts)
    total = sum((timedelta(**{_UNITS[unit]: int(n)}) for n, unit in parts), timedelta())
    return -total if sign == "-" else total


def _system_boot_id() -> str:
    if sys.platform == "win32":
        return _windows_boot_id()
    if sys.platform == "darwin":
        return _macos_boot_id()
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _macos_boot_id() -> str:
    import subprocess  # a Mac only, once: others don't pay for the import

    command = ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"]
    try:
        return subprocess.run(  # noqa: S603 - a fixed command, no shell
            command, capture_output=True, text=True, check=True, timeout=5
        ).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""


def _windows_boot_id() -> str:
    if sys.platform != "win32":
        return ""
    import winreg  # exists on Windows only

    place = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return str(winreg.QueryValueEx(key, "BootId")[0])
    except OSError:
        return ""
