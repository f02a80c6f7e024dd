"""Does a clause hold a whole name of a task, its verb included: then it tells what the task says.

The catalogue's names are written by whoever wrote its sentences: "RMA opened" is "I asked the maker
to repair". So the verbs of such a clause need not be those of the sentence. A clause that tells of
other work besides, or of a thing alone ("Wi-Fi password"), bears out nothing by that.
"""

from collections.abc import Set

from consultant_app.language.data import Words
from consultant_app.language.pieces import Cut
from consultant_app.language.tokens import folded
from consultant_app.language.told_acts import work_verbs


def is_named_whole(clause: str, cut: Cut, task: int, words: Words) -> bool:
    """Tell if a name of the task number TASK, of two words or more, is in CLAUSE with its verbs.

    Args:
        clause: the words of the note.
        cut: where they stand in the note, and of what parts they are made.
        task: the task's place in the catalogue.
        words: the words of the language.
    """
    stemmer = words.matcher.stemmer
    told = {stemmer.stem_of_word(base) for base, _ in work_verbs(clause, cut, words)}
    if not told:
        return False
    said = {words.matcher.known_stem(*pair)[0] for pair in stemmer.stems_and_words(folded(clause))}
    names = (frozenset(stemmer.stems(name)) for name in words.tasks[task].match)
    return any(_holds(name, said, told) for name in names)


def _holds(name: Set[str], said: Set[str], told: Set[str]) -> bool:
    return len(name) > 1 and name <= said and told <= name
