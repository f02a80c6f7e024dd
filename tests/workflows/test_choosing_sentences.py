"""Work that none was sure of has sentences to choose from, never one about a fault of ours."""

from consultant_app.desk import Desk
from consultant_app.domain.visits import Visit
from consultant_app.workflows.revise_summary import offered, save_public
from helpers.notes import note_work

UNSURE = "scan to email: smtp auth pw expired, new app password, scanned to Ruth ok"


def test_work_without_words_has_at_most_three_sentences_to_choose_from(
    desk: Desk, running_visit: Visit
) -> None:
    work = note_work(desk, running_visit.id, UNSURE)
    assert not work.public

    sentences = offered(desk, running_visit.id).work[work.id]
    assert any("send scans by email" in sentence for sentence in sentences)
    assert len(sentences) <= 3

    save_public(desk, work.id, sentences[0])
    assert work.id not in offered(desk, running_visit.id).work


def test_a_fault_of_our_own_is_worded_by_oneself(desk: Desk, running_visit: Visit) -> None:
    work = note_work(
        desk, running_visit.id, "my fault - left the firewall rule on deny, removed rule"
    )
    assert work.id not in offered(desk, running_visit.id).work
