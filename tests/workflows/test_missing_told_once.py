"""What a page still needs is told once, though a reply and its work need the same words."""

from consultant_app.cli.missing_things import missing_data, missing_lines
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Missing, MissingWhat, Place


def test_a_reply_and_its_work_with_the_same_words_are_one_line() -> None:
    found = [
        Missing(
            visit_id=VisitId(3),
            what=MissingWhat.ACCEPT,
            note="I cleared the jam.",
            place=Place(table=table, id=1, field=field),
        )
        for table, field in (("requests", "reply"), ("work", "public"))
    ]

    assert [line["note"] for line in missing_data(found)] == ["I cleared the jam."]
    assert len(missing_lines(found)) == 1
