"""A keyring for tests that are about something else: it counts, and refuses when told to.

`tests/leaves/test_system_keyring.py` has the real one beside it.
"""

from consultant_app.domain.secrets import KeyringTrouble
from consultant_app.system_keyring import LONGEST_SECRET


class KeyringInMind:
    """Keeps secrets as long as the test lasts; `trouble` is what every call meets from now on."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.reads: list[str] = []
        self.trouble: KeyringTrouble | None = None

    def read(self, name: str) -> str | None:
        """Return the secret, and count the question."""
        self.reads.append(name)
        self._meet()
        return self.kept.get(name)

    def write(self, name: str, secret: str) -> None:
        """Keep the secret, as long as the real one would take it."""
        self._meet()
        assert len(secret) <= LONGEST_SECRET, "the real one refuses that"
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        """Forget the secret."""
        self._meet()
        self.kept.pop(name, None)

    def let_go(self) -> None:
        """Keep nobody waiting; nobody ever does."""

    def _meet(self) -> None:
        if self.trouble is not None:
            raise self.trouble
