"""Names of firms, places and people: what in a sentence speaks of a secret, and not of the name.

The "Street" of "Maple Street Library" tells nothing of "Library", nor does the "Secret" of "Secret
Garden Nursery". So a word that looks like any other, or like a name, may be a secret only beside a
cue that is no part of the same name.
"""

from consultant_app.language.secret_words import Role, Scene, Token

CUES = (
    Role.BE
    | Role.ACT
    | Role.CHANGE
    | Role.OPEN
    | Role.ITSELF
    | Role.USER
    | Role.TELLS
    | Role.HINT
    | Role.HAND
)
OF_ACCESS = 3  # of the weight of a clue for words: "login", "Wi-Fi"; not "gate"
SURELY_OF_ACCESS = 4  # "password"
NEAR = 2  # words after a name that may say what it does: "Heron opens it"
MARKS = frozenset(":=>/~|")
WITHIN_NAMES = frozenset(
    {"of", "the", "and", "at", "for", "on", "upon", "in", "de", "du", "la", "le"}
)
BESIDE_IN_NAME = frozenset({"", ",", "&", "-", ".", ".,", ",&"})  # may part the words of a name


def has_nothing_to_judge(scene: Scene) -> bool:
    """Tell if SCENE has plain words only, and nothing that could make a secret of one of them."""
    if scene.before or scene.spelt:
        return False
    for token in scene.tokens:
        if not token.is_plain or token.clue or token.role & CUES:
            return False
    return MARKS.isdisjoint(scene.text[scene.tokens[0].start : scene.end])


def is_cued(scene: Scene, place: int) -> bool:
    """Tell if anything but the name that the word at PLACE is part of may speak of a secret."""
    if scene.before or scene.spelt:
        return True
    tokens = scene.tokens
    if not scene.text[tokens[place].start].isupper():
        return _is_marked(scene, place) or _is_spoken_of(scene, place, place, place + 1, least=0)
    first, last = _name_around(scene, place)
    goes_on = place + 1 < last
    # what goes on is rather a name: the "Access" of "Access Hire" needs more than a last word
    return _is_spoken_of(scene, place, first, last, least=OF_ACCESS if goes_on else 0)


def _is_spoken_of(scene: Scene, place: int, first: int, last: int, *, least: int) -> bool:
    """Tell if a cue stands outside FIRST to LAST, or a sure one within beside PLACE."""
    for number, token in enumerate(scene.tokens):
        if first <= number < last:
            if number != place and token.clue and token.clue.words >= SURELY_OF_ACCESS:
                return True
        elif (token.clue and token.clue.words >= least) or (
            number < last + NEAR and token.role & CUES
        ):
            return True
    return False


def _is_marked(scene: Scene, place: int) -> bool:
    """Tell if a mark names the word at PLACE; "ordered: roller" is but a list."""
    if scene.evidence.shapes.is_word(scene.tokens[place].lower):
        return False
    return place > 0 and not MARKS.isdisjoint(_gap(scene, place))


def _gap(scene: Scene, place: int) -> str:
    """Return what stands between the word before PLACE and the one there."""
    start = scene.tokens[place].start
    return scene.text[scene.tokens[place - 1].end : start]


def _name_around(scene: Scene, place: int) -> tuple[int, int]:
    """Return where the row of words with a capital begins and ends in which PLACE stands."""
    tokens = scene.tokens
    first, last = place, place + 1
    while first > 0 and _goes_on(scene, first) and _is_of_name(tokens[first - 1], scene):
        first -= 1
    while last < len(tokens) and _goes_on(scene, last) and _is_of_name(tokens[last], scene):
        last += 1
    while last - 1 > place and tokens[last - 1].lower in WITHIN_NAMES:
        last -= 1  # "Heron and then"
    return first, last


def _goes_on(scene: Scene, place: int) -> bool:
    return _gap(scene, place).replace(" ", "") in BESIDE_IN_NAME


def _is_of_name(token: Token, scene: Scene) -> bool:
    return token.lower in WITHIN_NAMES or scene.text[token.start].isupper()
