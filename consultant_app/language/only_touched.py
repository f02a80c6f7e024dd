"""What a clause only touches: "unplugged it", "mouse batteries", "nearly full", "battery flat".

The task that such words are near to has its work on another thing, or on more than was done.
"""

import re

from consultant_app.language.data import Words
from consultant_app.language.scenes import Scene
from consultant_app.language.tokens import tokens_of
from consultant_app.language.told_acts import work_verbs

WITH_IT = re.compile(r"^\W*(?:and |then |so |i )?[a-z-]+ (?:it|them|this|that)\b")
IT_TOLD = re.compile(r"\b(?:it|them)\b")
NEARLY = re.compile(r"\b(?:nearly|almost|partly|partially|barely)\b")
# A small part, with the device whose it is before it; the work is on the part.
SMALL_PART = re.compile(
    r"\b(?:mouse|mice|keyboard|screen|monitor|printer|laptop|phone|handset|tablet|till|camera|scanner)"
    r" (?P<part>batter(?:y|ies)|stand|feet|foot|mat|cover|hook|shelf|arm|bag|case|box|wheels?)\b"
)
BAD = re.compile(
    r"\b(?:flat|dead|worn|broken|cracked|expired|empty|faulty|corrupt|low|poor|missing)\W*$"
)
MADE_GOOD = re.compile(
    r"^i (?:replaced|renewed|fitted|put|gave|repaired|mended|made|cleaned|changed|installed)\b"
)


def only_touches(clause: str, said: str, scene: Scene) -> bool:
    """Tell if SAID works on another thing than CLAUSE does, or on more of it."""
    return (
        _on_something(clause, said, scene)
        or (bool(NEARLY.search(clause)) and not NEARLY.search(said))
        or _on_a_part(clause, said, scene.words)
        or _is_only_bad(clause, said, scene)
    )


def _on_something(clause: str, said: str, scene: Scene) -> bool:
    """Tell if what "it" is in CLAUSE stands nowhere, while SAID names a thing for it."""
    if not WITH_IT.search(clause) or IT_TOLD.search(said.partition(". ")[0]):
        return False
    around = _things(f"{scene.before} {clause}", scene.words)
    return not around & _things(said.partition(". ")[0], scene.words)


def _on_a_part(clause: str, said: str, words: Words) -> bool:
    stems = words.matcher.stemmer.stems
    told = set(stems(said))
    return any(not told & set(stems(hit["part"])) for hit in SMALL_PART.finditer(clause))


def _is_only_bad(clause: str, said: str, scene: Scene) -> bool:
    """Tell if CLAUSE has no work and ends with how bad it was, and SAID has made it good."""
    worked = work_verbs(scene.text, scene.cut, scene.words)
    return not worked and bool(BAD.search(clause) and MADE_GOOD.match(said))


def _things(text: str, words: Words) -> set[str]:
    """Return the stems of TEXT, less the words that name nothing and the acts."""
    grammar, stems = words.grammar, words.matcher.stemmer.stems
    nothing = grammar.stop_words | grammar.prepositions | frozenset(grammar.verbs)
    named = [token.text for token in tokens_of(text.lower()) if token.text not in nothing]
    return set(stems(" ".join(named)))
