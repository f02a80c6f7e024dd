"""The capture line: what one typed line becomes."""

from datetime import date
from decimal import Decimal

import pytest

from consultant_app.domain.capture import EntryKind, kind_of, read_line
from consultant_app.domain.time_words import read_clock, read_minutes

TODAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ('"The printer is slow."', EntryKind.REQUEST, "The printer is slow."),
        ("“The printer is slow.", EntryKind.REQUEST, "The printer is slow."),
        ("„Der Drucker ist langsam.“", EntryKind.REQUEST, "Der Drucker ist langsam."),
        ("!Bring a cable", EntryKind.PROMISE, "Bring a cable"),
        ("+ Network cable 3 m", EntryKind.PART, "Network cable 3 m"),
        ("// 4 GB memory only", EntryKind.NOTE, "4 GB memory only"),
        ("Reset print spooler", EntryKind.WORK, "Reset print spooler"),
    ],
)
def test_the_first_characters_tell_the_kind(typed: str, kind: EntryKind, text: str) -> None:
    line = read_line(typed, today=TODAY)

    assert (line.kind, line.text) == (kind, text)
    assert kind_of(typed) is kind


def test_a_chosen_kind_wins_over_the_mark() -> None:
    line = read_line('"Scanner" service restarted', today=TODAY, kind=EntryKind.WORK)

    assert (line.kind, line.text) == (EntryKind.WORK, '"Scanner" service restarted')


def test_quotation_marks_inside_a_request_stay() -> None:
    assert read_line('"It says "no device""', today=TODAY).text == 'It says "no device"'
    assert read_line('"It says "no device"', today=TODAY).text == 'It says "no device"'


def test_the_speaker_is_taken_out_of_the_words() -> None:
    line = read_line('"Could it be faster?" @Tom', today=TODAY)

    assert (line.text, line.speaker) == ("Could it be faster?", "Tom")


@pytest.mark.parametrize(
    ("typed", "text", "speaker"),
    [
        ('"Could it be faster?" @Tom Bailey', "Could it be faster?", "Tom Bailey"),
        ("!Call @Tom about the Wi-Fi", "Call about the Wi-Fi", "Tom"),
        ("!A cable, Friday @Tom Bailey", "A cable", "Tom Bailey"),
        ("!A cable @Tom Friday", "A cable", "Tom"),
        ('"It is slow." @Mrs Rowe', "It is slow.", "Mrs Rowe"),
        ('"It is slow." @"the new trainee"', "It is slow.", "the new trainee"),
    ],
)
def test_a_new_name_is_taken_as_far_as_it_goes(typed: str, text: str, speaker: str) -> None:
    line = read_line(typed, today=TODAY)

    assert (line.text, line.speaker) == (text, speaker)


def test_a_known_person_is_taken_by_the_whole_name() -> None:
    line = read_line("!Call @Tom Bailey on Friday", today=TODAY, people=("Tom Bailey",))

    assert (line.text, line.speaker, line.by) == ("Call", "Tom Bailey", date(2026, 11, 13))


def test_an_email_address_names_no_speaker() -> None:
    line = read_line('"Send it to tom@rowe.example"', today=TODAY)

    assert (line.text, line.speaker) == ("Send it to tom@rowe.example", "")


@pytest.mark.parametrize(
    ("typed", "text", "minutes"),
    [
        ("Moved shared calendar 20m", "Moved shared calendar", 20),
        ("Moved shared calendar, 1h15", "Moved shared calendar", 75),
        ("Moved shared calendar (1.5 h)", "Moved shared calendar", 90),
        ("Moved 20m of cable", "Moved 20m of cable", None),
        ("20m", "20m", None),
    ],
)
def test_minutes_at_the_end_of_work_are_its_length(
    typed: str, text: str, minutes: int | None
) -> None:
    line = read_line(typed, today=TODAY)

    assert (line.text, line.minutes) == (text, minutes)


@pytest.mark.parametrize(
    ("typed", "name", "quantity", "price"),
    [
        ("+2 x keyboard 34.90", "keyboard", "2", "34.90"),
        ("+Network cable 3 m, 8.50", "Network cable 3 m", "1", "8.50"),
        ("+Laptop £1,299.00", "Laptop", "1", "1299.00"),
        ("+SSD 1.299,00 €", "SSD", "1", "1299.00"),
        ("+toner at 40", "toner", "1", "40"),
        ("+cable cat 6", "cable cat 6", "1", None),
        ("+Cable 123456789012.99", "Cable", "1", "123456789012.99"),
        ("+Cable 1234567890123.99", "Cable 1234567890123.99", "1", None),
    ],
)
def test_a_part_has_quantity_and_price(
    typed: str, name: str, quantity: str, price: str | None
) -> None:
    line = read_line(typed, today=TODAY)

    assert (line.text, line.quantity) == (name, Decimal(quantity))
    assert line.price == (None if price is None else Decimal(price))


def test_a_promise_says_its_day_and_the_words_beside_it() -> None:
    line = read_line("!Fit the roller, Tuesday before 9:00", today=TODAY)

    assert (line.text, line.by, line.by_words) == (
        "Fit the roller",
        date(2026, 11, 17),
        "before 9:00",
    )


def test_a_private_note_is_taken_as_it_stands() -> None:
    line = read_line("// alarm off by Friday, 20m @Tom", today=TODAY)

    assert (line.text, line.by, line.minutes) == ("alarm off by Friday, 20m @Tom", None, None)


@pytest.mark.parametrize("typed", ["", "   ", '"', "!", "+", "//"])
def test_a_mark_alone_notes_nothing(typed: str) -> None:
    assert read_line(typed, today=TODAY).text == ""


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("90", 90),
        ("1:30", 90),
        ("1h30", 90),
        ("1.5h", 90),
        ("20 min", 20),
        ("1:75", None),
        ("", None),
    ],
)
def test_a_length_field_understands_how_people_write(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "clock"),
    [("9:30", "09:30"), ("930", "09:30"), ("9", "09:00"), ("4 pm", "16:00"), ("24:00", None)],
)
def test_an_hour_field_understands_how_people_write(typed: str, clock: str | None) -> None:
    found = read_clock(typed)

    assert (found and found.isoformat("minutes")) == clock


@pytest.mark.parametrize(
    "typed",
    [
        "! @",
        "! @Tom",
        "! Friday",
        "! @Tom by Friday",
        "!.",
        '"@Tom"',
        '"."',
        "+ 3 x",
        "+3x",
        "+ 3 x 8.50",
        "+ £5",
        "+ -",
        "// @",
        "@",
    ],
)
def test_a_line_that_names_nothing_notes_nothing(typed: str) -> None:
    assert read_line(typed, today=TODAY).text == ""


def test_one_sign_may_be_all_that_somebody_said() -> None:
    assert read_line('"👍" @Tom', today=TODAY).text == "👍"


@pytest.mark.parametrize(
    ("typed", "text"),
    [("!!! Call the bank", "Call the bank"), ("++ cable", "cable"), ("/// 4 GB only", "4 GB only")],
)
def test_a_mark_may_be_typed_more_than_once(typed: str, text: str) -> None:
    assert read_line(typed, today=TODAY).text == text


def test_a_number_may_stand_close_to_the_part() -> None:
    line = read_line("+3xcable 2.00", today=TODAY)

    assert (line.text, line.quantity, line.price) == ("cable", Decimal(3), Decimal("2.00"))
