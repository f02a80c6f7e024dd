"""The learned judge of secrets: weighs the words of a sentence that the rules are not sure of.

It goes from left to right, since a secret may be several words: the next one is weighed with the
knowledge that the one before is part of a secret.
"""

from collections.abc import Iterator, Mapping, Sequence
from operator import add

from consultant_app.language.judges import Judge
from consultant_app.language.secret_names import has_nothing_to_judge
from consultant_app.language.secret_shapes import CLOSING
from consultant_app.language.secret_signs import (
    LEFT_GROUP,
    LEFT_WORD,
    RIGHT_GROUP,
    RIGHT_WORD,
    Evidenced,
    Word,
    is_worth_a_look,
    may_be_secret,
    signs_of,
    words_of_scene,
)
from consultant_app.language.secret_words import Scene

NAME = "secrets"
EVEN = 0  # points from which on a yes of the rules' evidence stands
LONGEST = 120  # words; whatever is longer is no sentence
JOINS = frozenset(" -_/.&+'")  # may stand between the words of one secret


def judged(scene: Scene, evidenced: Sequence[Evidenced], judge: Judge) -> Iterator[tuple[int, int]]:
    """Yield the places of what JUDGE holds for secrets in SCENE, values of several words whole.

    Args:
        scene: the sentence.
        evidenced: the values in it, each with what the rules' evidence comes to.
        judge: what has been learnt.
    """
    if len(scene.tokens) > LONGEST or has_nothing_to_judge(scene):
        return
    words = words_of_scene(scene)
    start = end = -1
    for place in _places(words, scene, evidenced, judge):
        token = words[place].token
        if start >= 0 and JOINS.issuperset(scene.text[end : token.start]):
            end = token.end
            continue
        if start >= 0:
            yield start, _whole(scene.text, start, end)
        start, end = token.start, token.end
    if start >= 0:
        yield start, _whole(scene.text, start, end)


def is_doubted(scene: Scene, evidenced: Sequence[Evidenced], least: int, judge: Judge) -> bool:
    """Tell if JUDGE holds what the rules' evidence comes to in SCENE for a mistake.

    It can't where a value of LEAST evidence has no word that it may judge, as "12-34-56" has none.
    """
    if len(scene.tokens) > LONGEST:
        return False
    words = words_of_scene(scene)
    asked = [n for n in range(len(words)) if may_be_secret(words, n, after_secret=False)]
    for value, total in evidenced:
        if total >= least and not any(value.first <= place < value.last for place in asked):
            return False
    around = list(_around(words, judge))
    return not any(
        judge.points(signs_of(words, n, scene, after_secret=False, evidenced=evidenced)) + around[n]
        >= EVEN
        for n in asked
    )


def _places(
    words: Sequence[Word], scene: Scene, evidenced: Sequence[Evidenced], judge: Judge
) -> Iterator[int]:
    worth = [is_worth_a_look(words, n, scene, after_secret=False) for n in range(len(words))]
    if True not in worth:
        return
    after_secret = False
    for place, around in enumerate(_around(words, judge)):
        is_secret = False
        if worth[place] or (
            after_secret and is_worth_a_look(words, place, scene, after_secret=True)
        ):
            signs = signs_of(words, place, scene, after_secret=after_secret, evidenced=evidenced)
            is_secret = judge.points(signs) + around >= judge.least
        if is_secret:
            yield place
        after_secret = is_secret


def _around(words: Sequence[Word], judge: Judge) -> Iterator[int]:
    """Return for each of WORDS what those to its left and to its right say."""
    left = _running(words, judge.of_kind(LEFT_WORD), judge.of_kind(LEFT_GROUP))
    backwards = _running(words[::-1], judge.of_kind(RIGHT_WORD), judge.of_kind(RIGHT_GROUP))
    return map(add, left, reversed(backwards))


def _running(
    words: Sequence[Word], of_word: Mapping[str, int], of_group: Mapping[str, int]
) -> list[int]:
    """Return for each of WORDS what all before it say, each of them once."""
    total, sums = 0, list[int]()
    lowers, groups = set[str](), set[str]()
    for word in words:
        sums.append(total)
        lower, group = word.lower, word.group
        if lower not in lowers:
            lowers.add(lower)
            total += of_word.get(lower, 0)
        if group not in groups:
            groups.add(group)
            total += of_group.get(group, 0)
    return sums


def _whole(text: str, start: int, end: int) -> int:
    """Return where the secret from START ends: a "!" belongs to it, a full stop does not."""
    while end - 1 > start and text[end - 1] in CLOSING:
        end -= 1
    shouted = text[end : end + 1] == "!" and not text[end + 1 : end + 2].isalnum()
    return end + shouted
