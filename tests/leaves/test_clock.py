"""What time it is, and how a test or a demonstration sets it."""

import logging
import sys
import time
import zoneinfo
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import tzlocal

from consultant_app.clock import (
    Clock,
    FixedClock,
    ShiftedClock,
    SystemClock,
    UnreadableTimeSetting,
    clock_from_environment,
    local_day,
    local_zone_name,
)
from helpers.hand_clock import HandClock

NOON = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
SetZone = Callable[[str], None]

posix_only = pytest.mark.skipif(not hasattr(time, "tzset"), reason="TZ is POSIX's")


def test_without_a_setting_it_is_the_systems_clock() -> None:
    clock = clock_from_environment({})

    assert isinstance(clock, SystemClock)
    assert abs(clock.now_utc() - datetime.now(UTC)) < timedelta(minutes=1)
    assert clock.now_utc().tzinfo is UTC


def test_monotonic_time_grows_and_a_boot_keeps_its_id() -> None:
    clock = SystemClock()

    assert clock.monotonic_ns() <= clock.monotonic_ns()
    assert clock.boot_id() == SystemClock().boot_id()


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own file is Linux's")
def test_the_boot_id_is_the_kernels() -> None:
    kernels = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")

    assert SystemClock().boot_id() == kernels.strip() != ""


@pytest.mark.parametrize(
    ("setting", "moment"),
    [
        pytest.param("2026-07-01T12:00:00+00:00", NOON, id="utc"),
        pytest.param("2026-07-01T12:00:00Z", NOON, id="z"),
        pytest.param("2026-07-01T14:00:00+02:00", NOON, id="with-an-offset"),
        pytest.param("2026-07-01T13:00:00", NOON, id="local-time-in-London-in-summer"),
        pytest.param(" 2026-07-01T12:00Z ", NOON, id="spaces-around"),
        pytest.param(
            "2026-07-01", datetime(2026, 6, 30, 23, 0, tzinfo=UTC), id="a-local-day-at-midnight"
        ),
    ],
)
def test_a_fixed_time_stands_still(setting: str, moment: datetime) -> None:
    clock = clock_from_environment({"CONSULTANT_APP_NOW": setting})

    assert clock.now_utc() == clock.now_utc() == moment
    assert clock.now_utc().tzinfo is UTC


@pytest.mark.parametrize(
    ("setting", "by"),
    [
        pytest.param("+3h", timedelta(hours=3), id="hours-later"),
        pytest.param("-2d", timedelta(days=-2), id="days-earlier"),
        pytest.param("+1w2d3h4m5s", timedelta(days=9, hours=3, minutes=4, seconds=5), id="sum"),
        pytest.param("-1h30m", timedelta(minutes=-90), id="the-sign-is-for-all-of-it"),
    ],
)
def test_a_shift_moves_the_wall_clock_and_not_the_monotonic_one(
    setting: str, by: timedelta
) -> None:
    clock = clock_from_environment({"CONSULTANT_APP_NOW": setting})

    assert isinstance(clock, ShiftedClock)
    assert abs(clock.now_utc() - by - datetime.now(UTC)) < timedelta(minutes=1)
    assert abs(clock.monotonic_ns() - SystemClock().monotonic_ns()) < 60 * 10**9
    assert clock.boot_id() == SystemClock().boot_id()


@pytest.mark.parametrize(
    "setting",
    [
        *("tomorrow", "3h", "+3", "+3y", "+", "2026-13-01", "+99999999999999w", "٣h", "+٣h"),
        pytest.param("-99999w", id="before-there-were-years"),
        pytest.param("0001-01-01T00:00:00+00:00", id="the-first-day-has-no-day-before"),
        pytest.param("9999-12-31T23:59:59+00:00", id="the-last-day-has-no-day-after"),
    ],
)
def test_a_setting_that_is_no_time_is_refused_and_named(setting: str) -> None:
    with pytest.raises(UnreadableTimeSetting, match="CONSULTANT_APP_NOW") as refused:
        clock_from_environment({"CONSULTANT_APP_NOW": setting})

    assert refused.value.setting == setting


def test_between_two_fixed_clocks_both_kinds_of_time_differ_alike() -> None:
    """A script that sets 9:00, then 10:00, worked an hour; the laptop did not sleep."""
    early, late = FixedClock(NOON), FixedClock(NOON + timedelta(hours=1))

    assert late.monotonic_ns() - early.monotonic_ns() == 3600 * 10**9
    assert early.boot_id() == late.boot_id()


def test_the_clock_moved_by_hand_tells_sleep_from_work() -> None:
    hand = HandClock(NOON)
    clock: Clock = hand
    began = clock.monotonic_ns()

    hand.pass_time(minutes=5)
    hand.sleep(hours=9)

    assert clock.now_utc() == NOON + timedelta(hours=9, minutes=5)
    assert clock.monotonic_ns() - began == 300 * 10**9


@pytest.fixture
def zone_asked_anew() -> Iterator[None]:
    """Let tzlocal look again; it asks the system once in a process."""
    kept = vars(sys.modules[tzlocal.get_localzone_name.__module__])
    kept.update(_cache_tz=None, _cache_tz_name=None)
    yield
    kept.update(_cache_tz=None, _cache_tz_name=None)


@pytest.fixture
def set_zone(zone_asked_anew: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[SetZone]:
    """Sets TZ, for the system's library too, until the test ends."""

    def set_to(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield set_to
    monkeypatch.undo()
    time.tzset()


@posix_only
@pytest.mark.parametrize(
    ("zone", "day"),
    [
        pytest.param("Asia/Kolkata", date(2026, 7, 2), id="ahead"),
        pytest.param("America/St_Johns", date(2026, 7, 1), id="behind"),
    ],
)
def test_the_local_day_is_the_one_on_the_computers_calendar(
    zone: str, day: date, set_zone: SetZone
) -> None:
    set_zone(zone)

    assert local_day(NOON + timedelta(hours=8)) == day


@posix_only
@pytest.mark.parametrize("zone", ["UTC+25", "UTC-25", "XXX-167", "Nowhere/Land", ""])
def test_a_zone_that_no_clock_can_show_still_has_a_day(zone: str, set_zone: SetZone) -> None:
    """Every command that asked for today broke down with TZ=UTC+25."""
    set_zone(zone)

    day = NOON.astimezone(zoneinfo.ZoneInfo(local_zone_name())).date()
    assert local_day(NOON) == day


def test_the_last_moment_there_is_has_a_day() -> None:
    assert local_day(datetime.max.replace(tzinfo=UTC)) == date(9999, 12, 31)


@pytest.mark.usefixtures("zone_asked_anew")
@pytest.mark.parametrize("zone", ["Europe/London", "Asia/Kolkata", "America/St_Johns"])
def test_the_local_zone_goes_by_its_long_name(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)

    assert local_zone_name() == zone


@pytest.mark.parametrize(
    ("told", "zone", "warnings"),
    [
        pytest.param("posix/Europe/London", "Europe/London", 0, id="in-a-folder-of-some-systems"),
        pytest.param("Factory", "UTC", 1, id="never-set"),
        pytest.param("localtime", "UTC", 1, id="whatever-it-is-here"),
    ],
)
def test_a_zone_goes_by_a_name_that_other_computers_know(
    told: str,
    zone: str,
    warnings: int,
    monkeypatch: pytest.MonkeyPatch,
    logged_trouble: list[logging.LogRecord],
) -> None:
    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: told)

    assert local_zone_name() == zone
    assert len(logged_trouble) == warnings
    logged_trouble.clear()


def test_a_computer_told_two_zones_counts_as_utc_and_the_log_says_so(
    monkeypatch: pytest.MonkeyPatch, logged_trouble: list[logging.LogRecord]
) -> None:
    def told_two_zones() -> str:
        raise zoneinfo.ZoneInfoNotFoundError("Multiple conflicting time zone configurations")

    monkeypatch.setattr(tzlocal, "get_localzone_name", told_two_zones)

    assert local_zone_name() == "UTC"
    assert [record.name for record in logged_trouble] == ["consultant_app.clock"]
    logged_trouble.clear()
