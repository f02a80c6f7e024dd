"""The parts of the settings, with their titles and other words by which Ctrl+K finds them."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class SettingsPart(StrEnum):
    """The parts, in the order in which they stand."""

    BUSINESS = "business"
    LOOK = "look"
    WORDS = "words"
    DOCUMENTS = "documents"
    EMAIL = "email"
    ABOUT = "about"


def part_title(part: SettingsPart) -> str:
    """Return the title of PART as its tab has it."""
    return {
        SettingsPart.BUSINESS: _tr("You and your business"),
        SettingsPart.LOOK: _tr("Look"),
        SettingsPart.WORDS: _tr("Words"),
        SettingsPart.DOCUMENTS: _tr("Documents"),
        SettingsPart.EMAIL: _tr("Email"),
        SettingsPart.ABOUT: _tr("About"),
    }[part]


def part_other_words(part: SettingsPart) -> str:
    """Return what stands in PART, and words that people have for it."""
    return {
        SettingsPart.BUSINESS: _tr(
            "name company logo address phone email hours closing line urgent rate price money "
            "currency rounding time steps"
        ),
        SettingsPart.LOOK: _tr(
            "appearance theme colours colors light dark text size bigger smaller letters font zoom "
            "motion animation"
        ),
        SettingsPart.WORDS: _tr(
            "own sentences terms jargon glossary dictionary spelling checks tone never flagged "
            "export table"
        ),
        SettingsPart.DOCUMENTS: _tr(
            "paper size letter typeface font print language signature easy read PDF pages reports"
        ),
        SettingsPart.EMAIL: _tr(
            "mail account server SMTP password app password sign in Microsoft Gmail Google test "
            "keyring sending"
        ),
        SettingsPart.ABOUT: _tr("version licences licenses data folder files where help"),
    }[part]


def part_note(part: SettingsPart) -> str:
    """Return in a few words what stands in PART."""
    return {
        SettingsPart.BUSINESS: _tr("name, address, rate, currency"),
        SettingsPart.LOOK: _tr("colours, text size, motion"),
        SettingsPart.WORDS: _tr("own sentences, terms, checks"),
        SettingsPart.DOCUMENTS: _tr("paper, letters, signature"),
        SettingsPart.EMAIL: _tr("accounts, passwords, test"),
        SettingsPart.ABOUT: _tr("version, data folder, licences"),
    }[part]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)
