"""Notes of technicians stand beside the short names of a task and help to find it."""

from consultant_app.language.data import Words
from consultant_app.language.matcher import Matcher, make_matcher
from consultant_app.language.matcher_index import EXAMPLES, make_index, read_examples
from consultant_app.resource_files import resource_path

ENGLISH = resource_path("language", "en")


def test_examples_find_what_no_short_name_of_a_task_says(english: Words) -> None:
    def matcher(examples: dict[str, list[str]]) -> Matcher:
        index = make_index(english.tasks, english.grammar, examples)
        return make_matcher(english.tasks, english.grammar, is_word=bool, index=index)

    note, task = "gizmo in the loft recalibrated", "scanner.clean"
    place = [one.id for one in english.tasks].index(task)

    with_example = matcher({task: ["gizmo recalibrated"]})

    assert with_example.find(note)[0].task == place
    assert matcher({}).find(note)[0].task != place


def test_a_word_of_an_example_alone_bears_out_no_claim(english: Words) -> None:
    index = make_index(english.tasks, english.grammar, {english.tasks[0].id: ["gizmo"]})
    assert "gizmo" in index.weights
    assert not any("gizmo" in stems for stems in index.task_stems)


def test_every_example_names_a_task_of_the_catalogue(english: Words) -> None:
    examples = read_examples(ENGLISH)
    assert len(examples) > 300
    assert examples.keys() <= english.task_by_id.keys(), EXAMPLES
