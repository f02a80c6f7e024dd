"""The step of undo is named by what differs from the data as they are when it is taken."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change, What
from consultant_app.storage.store import Store
from consultant_app.workflows.keep_settings import business, save_business


def test_what_another_changed_just_before_does_not_name_the_step(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = replace(business(desk), name="Fielding and daughter", phone="01632 960 000")
    changing = Store.changing

    @contextmanager
    def after_another(store: Store, what: What, **how: Any) -> Iterator[Any]:
        with changing(store, What.OWN_PHONE) as tx:
            tx.settings.put_business(replace(tx.settings.business(), phone=wanted.phone))
        with changing(store, what, **how) as tx:
            yield tx

    news: list[Change] = []
    monkeypatch.setattr(Store, "changing", after_another)
    desk.store.on_change(news.append)

    save_business(desk, wanted)

    assert news[-1].what is What.OWN_NAME
    assert business(desk) == wanted
