"""Secrets within reach of a run: one question to the keyring, long ones sealed, none readable."""

import stat
from pathlib import Path

import pytest

from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.secrets import KeyringLocked, KeyringMissing, SecretKept
from consultant_app.sealed_secrets import SealedSecrets
from consultant_app.secret_shelf import SecretShelf
from consultant_app.system_keyring import SystemKeyring
from helpers.kept_in_mind import KeyringInMind
from helpers.private_keyring import a_private_keyring, needs_a_real_keyring

MARKER = "marker-of-the-shelf-3Kd"
LONG = "".join(f"{MARKER}{n}." for n in range(160))  # a refresh token of four thousand letters
NAME = "mail of sam@lab.example at smtp.lab.example"


@pytest.fixture
def keyring() -> KeyringInMind:
    return KeyringInMind()


def shelf(keyring: KeyringInMind | SystemKeyring, profile: Path) -> SecretShelf:
    """Return what a new start of the program has."""
    return SecretShelf(keyring, SealedSecrets(profile))


def test_a_start_asks_the_keyring_once_for_each_secret_also_for_one_that_is_not_there(
    keyring: KeyringInMind, tmp_path: Path
) -> None:
    """P-46: some systems ask the person each time."""
    shelf(keyring, tmp_path).put(NAME, MARKER)
    started = shelf(keyring, tmp_path)
    for _ in range(50):
        assert started.get(NAME) == MARKER
        assert started.get("another") is None
    assert keyring.reads == [NAME, "another"]


def test_a_locked_keyring_is_asked_again_for_it_may_be_open_by_then(
    keyring: KeyringInMind, tmp_path: Path
) -> None:
    keyring.kept[NAME] = MARKER
    keyring.trouble = KeyringLocked()
    started = shelf(keyring, tmp_path)
    with pytest.raises(KeyringLocked):
        started.get(NAME)
    keyring.trouble = None
    assert started.get(NAME) == MARKER


def test_without_a_keyring_a_secret_lasts_for_this_run_only(
    keyring: KeyringInMind, tmp_path: Path
) -> None:
    keyring.trouble = KeyringMissing()
    started = shelf(keyring, tmp_path)
    keeping = started.put(NAME, MARKER)
    assert (keeping.kept, type(keeping.why)) == (SecretKept.SESSION, KeyringMissing)
    assert started.get(NAME) == MARKER

    keyring.trouble = None
    assert shelf(keyring, tmp_path).get(NAME) is None
    assert not list(tmp_path.iterdir())


def test_a_token_of_four_thousand_letters_outlives_the_run_and_lies_nowhere_readable(
    keyring: KeyringInMind, tmp_path: Path
) -> None:
    """P-45: Windows keeps no more than 1,280 letters."""
    keeping = shelf(keyring, tmp_path).put(NAME, LONG)

    assert keeping.kept is SecretKept.KEYRING
    assert shelf(keyring, tmp_path).get(NAME) == LONG
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert len(files) == 1
    assert stat.S_IMODE(files[0].stat().st_mode) == 0o600
    assert MARKER.encode() not in files[0].read_bytes()
    assert "lab.example" not in files[0].name
    assert all(MARKER not in kept for kept in keyring.kept.values())


@needs_a_real_keyring
def test_the_real_keyring_keeps_the_key_of_a_long_token(tmp_path: Path) -> None:
    with a_private_keyring():
        shelf(SystemKeyring(), tmp_path).put(NAME, LONG)
        assert shelf(SystemKeyring(), tmp_path).get(NAME) == LONG


def test_without_its_key_a_sealed_token_is_gone_not_wrong(
    keyring: KeyringInMind, tmp_path: Path
) -> None:
    shelf(keyring, tmp_path).put(NAME, LONG)
    for kept in list(keyring.kept):
        keyring.kept[kept] = "00" * 32
    assert shelf(keyring, tmp_path).get(NAME) is None


def test_a_sealed_file_under_another_name_or_cut_short_opens_nothing(tmp_path: Path) -> None:
    sealed, key = SealedSecrets(tmp_path), b"k" * 32
    sealed.write("mine", MARKER, key)
    sealed.write("yours", "other", key)
    mine, yours = sorted(tmp_path.rglob("*/*"), key=lambda f: f.stat().st_size, reverse=True)
    yours.write_bytes(mine.read_bytes())
    assert (sealed.read("mine", key), sealed.read("yours", key)) == (MARKER, None)
    for length in (0, 3, 16, 20):
        mine.write_bytes(mine.read_bytes()[:length])
        assert sealed.read("mine", key) is None


@pytest.mark.parametrize(("first", "then"), [(LONG, "short"), ("short", LONG)])
def test_the_newest_secret_counts_however_long_it_is(
    first: str, then: str, keyring: KeyringInMind, tmp_path: Path
) -> None:
    started = shelf(keyring, tmp_path)
    started.put(NAME, first)
    started.put(NAME, then)
    assert shelf(keyring, tmp_path).get(NAME) == then


@pytest.mark.parametrize("secret", ["short", LONG])
def test_what_is_forgotten_is_gone_everywhere(
    secret: str, keyring: KeyringInMind, tmp_path: Path
) -> None:
    started = shelf(keyring, tmp_path)
    started.put(NAME, secret)
    started.forget(NAME)
    assert started.get(NAME) is None
    assert shelf(keyring, tmp_path).get(NAME) is None
    assert NAME not in keyring.kept


def test_a_full_disk_keeps_a_long_token_for_this_run(
    keyring: KeyringInMind, tmp_path: Path
) -> None:
    (tmp_path / "sealed").write_text("something else lies here")
    started = shelf(keyring, tmp_path)
    keeping = started.put(NAME, LONG)
    assert (keeping.kept, type(keeping.why)) == (SecretKept.SESSION, DiskRefused)
    assert started.get(NAME) == LONG
