"""A clock that a test moves by hand."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 12, 9, 32, tzinfo=UTC)


class HandClock:
    """Stands still until it is moved; sleep and a corrected wall clock are told apart."""

    def __init__(self, at: datetime = START) -> None:
        self._now = at.astimezone(UTC)
        self._monotonic = timedelta(hours=1)
        self._since_boot = timedelta(hours=1)
        self._boots = 1

    def now_utc(self) -> datetime:
        """Return the moment it was moved to."""
        return self._now

    def monotonic_ns(self) -> int:
        """Return how long the computer was awake, as far as this clock is told."""
        return self._monotonic // timedelta(microseconds=1) * 1000

    def boot_id(self) -> str:
        """Return a word that changes with `restart`."""
        return f"boot-{self._boots}"

    def since_boot_ns(self) -> int:
        """Return how long the computer was on, awake or asleep."""
        return self._since_boot // timedelta(microseconds=1) * 1000

    def pass_time(self, **span: float) -> None:
        """Let time go by, awake: `pass_time(minutes=5)`."""
        self._now += timedelta(**span)
        self._monotonic += timedelta(**span)
        self._since_boot += timedelta(**span)

    def sleep(self, **span: float) -> None:
        """Let the computer sleep: the wall clock goes on, the monotonic one stands."""
        self._now += timedelta(**span)
        self._since_boot += timedelta(**span)

    def set_to(self, at: datetime) -> None:
        """Correct the wall clock, forwards or back."""
        self._now = at.astimezone(UTC)

    def restart(self, **span: float) -> None:
        """Switch the computer off and on again."""
        self.sleep(**span)
        self._monotonic = timedelta(seconds=20)
        self._since_boot = timedelta(seconds=20)
        self._boots += 1
