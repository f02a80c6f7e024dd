"""File names of documents: readable for people, harmless for every folder."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultant_app.reports.file_names import (
    MOST_BYTES,
    summary_file_name,
    technician_file_name,
)

DAY = date(2026, 11, 12)


def test_a_summary_is_named_by_day_kind_and_client() -> None:
    name = summary_file_name(DAY, "Hill Street Dental Practice", "Visit summary")

    assert name == "2026-11-12 Visit summary - Hill Street Dental Practice.pdf"


def test_a_correction_names_its_own_day() -> None:
    name = summary_file_name(
        DAY, "Hill Street Dental Practice", "Visit summary", corrected=date(2026, 11, 14)
    )

    assert (
        name == "2026-11-12 Visit summary - Hill Street Dental Practice (corrected 2026-11-14).pdf"
    )


def test_a_draft_says_so_in_its_name() -> None:
    name = summary_file_name(DAY, "Kanzlei Öztürk", "Besuchsbericht", draft_word="Entwurf")

    assert name == "2026-11-12 Besuchsbericht - Kanzlei Öztürk (Entwurf).pdf"


def test_the_technicians_copy_starts_with_a_warning() -> None:
    name = technician_file_name(DAY, "Brandt & Osei Solicitors", "Technician’s copy")

    assert name == "INTERNAL 2026-11-12 Technician's copy - Brandt & Osei Solicitors.pdf"


@pytest.mark.parametrize(
    ("client", "shown"),
    [
        pytest.param("CON", "CON_", id="reserved"),
        pytest.param("nul.", "nul_", id="reserved-with-dot"),
        pytest.param("com1.txt", "com1.txt_", id="reserved-with-ending"),
        pytest.param("../../x", "x", id="climbs-out"),
        pytest.param("-rf", "rf", id="looks-like-an-option"),
        pytest.param(".hidden", "hidden", id="hidden-file"),
        pytest.param("a\u202efdp.exe", "a fdp.exe", id="turns-the-text-around"),
        pytest.param("Caf\u0065\u0301 \U0001f600", "Café", id="composed-and-without-emoji"),
        pytest.param('A<B>:"C"/D\\E|F?G*H', "A B C D E F G H", id="forbidden-by-windows"),
        pytest.param("Miller’s Ltd.", "Miller's Ltd", id="apostrophe-and-last-dot"),
        pytest.param("two\nlines\x00here", "two lines here", id="control-characters"),
    ],
)
def test_a_hostile_client_name_becomes_harmless(client: str, shown: str) -> None:
    assert summary_file_name(DAY, client, "Visit summary") == (
        f"2026-11-12 Visit summary - {shown}.pdf"
    )


def test_a_name_without_letters_leaves_the_kind_alone() -> None:
    assert summary_file_name(DAY, "///", "Visit summary") == "2026-11-12 Visit summary.pdf"


def test_a_long_name_is_cut_in_the_clients_part() -> None:
    name = summary_file_name(
        DAY, "ž" * 300, "Visit summary", corrected=date(2026, 11, 14), draft_word="Draft"
    )

    assert len(name.encode()) <= MOST_BYTES
    assert name.endswith("ž (corrected 2026-11-14) (Draft).pdf")


@given(client=st.text(max_size=400), words=st.text(max_size=200))
def test_any_name_stays_in_its_folder(client: str, words: str) -> None:
    name = summary_file_name(DAY, client, words)

    assert Path(name).name == name
    assert len(name.encode()) <= MOST_BYTES
    assert name == name.strip()
    assert name.startswith("2026-11-12")
    assert name.endswith(".pdf")


def test_a_file_of_a_hostile_name_can_be_written_and_opened(tmp_path: Path) -> None:
    path = tmp_path / summary_file_name(DAY, "../../ž\u202e😀CON" * 40, "Visit summary")

    path.write_bytes(b"%PDF")

    assert path.read_bytes() == b"%PDF"
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
