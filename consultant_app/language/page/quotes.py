"""The customer's own words as printed: between the language's quotation marks, never changed."""

from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import one_line, sentences_of, word_count


def bare_quote(words: str, page: PageWords) -> str:
    """Return WORDS on one line, without the quotation marks they may have been typed in."""
    line = one_line(words)
    marks = page.say("quote.marks")
    inner = line[1:-1].strip()
    wrapped = len(line) > 1 and line[0] in marks and line[-1] in marks
    return inner if wrapped and not any(m in inner for m in marks) else line


def quoted(words: str, page: PageWords) -> str:
    """Return WORDS in quotation marks."""
    return f"{page.say('quote.open')}{bare_quote(words, page)}{page.say('quote.close')}"


def short_quote(words: str, page: PageWords, *, most: int) -> str:
    """Return WORDS in quotation marks, at most MOST words: whole, or their first sentence, or
    their beginning and an ellipsis.
    """
    bare = bare_quote(words, page)
    if word_count(bare) <= most:
        return quoted(bare, page)
    first = sentences_of(bare)[0]
    if word_count(first) <= most and first in bare:
        return quoted(first, page)
    return quoted(f"{' '.join(bare.split()[: most - 1]).rstrip(',;:-–')} …", page)
