"""A visit planned at a new client is one change: both come, both go."""

from datetime import date

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change, What
from consultant_app.workflows.keep_clients import client_lines
from consultant_app.workflows.plan_visit import plan_at_new_client, visit_lines


def test_one_step_back_takes_the_client_and_the_plan(desk: Desk) -> None:
    news: list[Change] = []
    desk.store.on_change(news.append)

    visit = plan_at_new_client(desk, " Rossi  Bakery ", day=date(2026, 11, 20), reason=" Till ")

    assert [change.what for change in news] == [What.PLAN_VISIT]
    assert visit.reason == "Till"
    assert [line.client for line in visit_lines(desk)] == ["Rossi Bakery"]
    desk.store.undo()
    assert (visit_lines(desk), client_lines(desk)) == ((), ())
    desk.store.redo()
    assert [line.client for line in visit_lines(desk)] == ["Rossi Bakery"]
