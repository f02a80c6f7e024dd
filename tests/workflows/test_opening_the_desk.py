"""Opening a profile: one writer, any number of readers, nothing made where nothing should be."""

import errno
import os
import socket
import sys
from pathlib import Path
from threading import Thread

import pytest

from consultant_app.clock import SystemClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.changes import Change, What
from consultant_app.domain.clients import Client
from consultant_app.domain.problems import (
    DiskRefused,
    NotOurDatabase,
    ProfileInUse,
    ProfileMissing,
)
from consultant_app.folders import DATABASE_NAME
from consultant_app.profile_lock import holder_of, take_lock
from consultant_app.storage.migrations import ladder
from consultant_app.storage.store import open_store
from consultant_app.workflows.keep_clients import add_client, client_lines


def test_a_second_writer_is_refused_and_told_who_writes(desk: Desk, profile: Path) -> None:
    with pytest.raises(ProfileInUse) as refused:
        open_desk(profile)

    assert refused.value.holder.endswith(str(os.getpid()))


def test_a_reader_sees_what_the_writer_commits(desk: Desk, profile: Path) -> None:
    reader = open_desk(profile, writing=False)
    add_client(desk, "Rossi Bakery")

    names = [line.name for line in client_lines(reader)]
    close_desk(reader)

    assert names == ["Rossi Bakery"]
    assert reader.lock is None


def test_the_right_to_write_is_given_back(profile: Path) -> None:
    close_desk(open_desk(profile))

    close_desk(open_desk(profile))


def test_a_lock_that_can_not_say_who_holds_it_is_given_back(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(socket, "gethostname", full)
        with pytest.raises(DiskRefused):
            open_desk(profile)

    close_desk(open_desk(profile))


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(ProfileMissing):
        open_desk(tmp_path / "gone")

    assert not (tmp_path / "gone").exists()


def test_a_refused_database_leaves_the_lock_free(profile: Path) -> None:
    (profile / "consultant.db").write_bytes(b"not a database")

    with pytest.raises(NotOurDatabase):
        open_desk(profile)

    take_lock(profile).release()
    assert (profile / "consultant.db").read_bytes() == b"not a database"


def test_looking_at_a_new_profile_finds_it_empty(profile: Path) -> None:
    reader = open_desk(profile, writing=False)

    lines = client_lines(reader)
    close_desk(reader)

    assert lines == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_folders_are_for_their_owner_only(desk: Desk) -> None:
    assert desk.attachments.stat().st_mode & 0o777 == 0o700
    assert desk.documents.stat().st_mode & 0o777 == 0o700
    assert (desk.profile / "lock").stat().st_mode & 0o777 == 0o600


def test_the_words_of_a_language_are_loaded_once(desk: Desk) -> None:
    found: list[object] = []
    threads = [Thread(target=lambda: found.append(desk.words("en-GB"))) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({id(words) for words in found}) == 1


def test_a_language_that_we_have_not_falls_back_to_english(desk: Desk) -> None:
    assert desk.words("pt-BR").lang == desk.words("en").lang


def test_news_of_a_change_name_its_maker(desk: Desk) -> None:
    heard: list[Change] = []
    desk.store.on_change(heard.append)
    page = object()

    client = add_client(desk, "Rossi", by=page)

    (news,) = heard
    assert (news.what, news.by) == (What.ADD_CLIENT, page)
    assert news.touched["clients"] == frozenset({client.id})


def test_nobody_is_named_where_nobody_holds_the_lock(tmp_path: Path) -> None:
    assert holder_of(tmp_path) == ""


def test_whoever_only_looks_after_an_update_finds_the_data_brought_up_to_date(
    tmp_path: Path,
) -> None:
    with pytest.MonkeyPatch.context() as first_release:
        first_release.setattr(ladder, "STEPS", ladder.STEPS[:1])
        first_release.setattr(ladder, "SCHEMA", 1)
        earlier = open_store(tmp_path / DATABASE_NAME, clock=SystemClock())
    with earlier.changing(What.SAMPLE) as tx:
        tx.clients.put(Client(name="Rossi Bakery"))
    earlier.close()

    desk = open_desk(tmp_path, writing=False)

    with desk.store.reading() as tx:
        assert [client.name for client in tx.clients.all()] == ["Rossi Bakery"]
        assert tx.wordings.all() == ()
    close_desk(desk)
    assert len(list((tmp_path / "backups").iterdir())) == 1
