"""Acts of the window that have no key; Ctrl+K finds them by their own words and by others."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from consultant_app.desk import Desk
from consultant_app.domain.settings import Look
from consultant_app.workflows import keep_settings
from ui.commands import command_text
from ui.look.type import TEXT_SIZES
from ui.navigation import PlaceName
from ui.other_words import other_words
from ui.place import Workplace
from ui.settings_parts import SettingsPart, part_note, part_other_words, part_title
from ui.sheet_acts import sheet_acts
from ui.shortcuts import CommandName
from ui.widgets.palette_hits import Hit


def window_acts(workplace: Workplace) -> tuple[Hit, ...]:
    """Return the acts: what is to be written up, the parts of the settings, how things look."""
    write_up = Hit(
        title=_tr("Show what is to be written up"),
        also=_tr("finish visits summaries pages waiting unfinished"),
        icon="pen-line",
        what=workplace.navigation.open_to_write_up,
    )
    folder = Hit(
        title=_tr("Show the folder with your data"),
        also=_tr("backup back up copy save files disk where"),
        icon="folder-open",
        what=partial(_show_folder, workplace.desk),
    )
    return (
        write_up,
        folder,
        *sheet_acts(workplace),
        *_of_time(workplace),
        *_looks(workplace.desk),
        *_settings(workplace),
    )


def _of_time(workplace: Workplace) -> tuple[Hit, ...]:
    """Return what the page of hours offers; on it these are commands already."""
    there = {command.name for command in workplace.commands.available()}
    names = (CommandName.EXPORT_TIME, CommandName.PRINT_TIME)
    return tuple(_from_afar(workplace, name) for name in names if name not in there)


def _from_afar(workplace: Workplace, name: CommandName) -> Hit:
    text, go = command_text(name), partial(_on_time_page, workplace, name)
    return Hit(title=text.title, also=other_words(name), icon=text.icon, what=go)


def _on_time_page(workplace: Workplace, command: CommandName) -> None:
    workplace.navigation.go(PlaceName.TIME)
    workplace.commands.run(command)


def _show_folder(desk: Desk) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(desk.profile)))


def _settings(workplace: Workplace) -> tuple[Hit, ...]:
    return tuple(
        Hit(
            title=_tr("Settings: {part}").format(part=part_title(part)),
            note=part_note(part),
            also=part_other_words(part),
            icon="settings",
            what=partial(workplace.navigation.open_settings, part),
        )
        for part in SettingsPart
    )


def _looks(desk: Desk) -> tuple[Hit, ...]:
    """Return what changes the look at once; read when it is chosen, for it may have changed."""
    colours, sizes = _tr("theme mode appearance look colours colors"), _tr("text letters font zoom")
    return (
        _look(_tr("Light colours"), f"{colours} {_tr('bright day white')}", desk, Look.LIGHT),
        _look(_tr("Dark colours"), f"{colours} {_tr('night black')}", desk, Look.DARK),
        _look(_tr("Same colours as the system"), colours, desk, Look.SYSTEM),
        _size(_tr("Bigger letters"), f"{sizes} {_tr('larger increase')}", desk, +1),
        _size(_tr("Smaller letters"), f"{sizes} {_tr('less decrease')}", desk, -1),
    )


def _look(title: str, also: str, desk: Desk, look: Look) -> Hit:
    return Hit(title=title, also=also, icon="eye", what=partial(_choose_look, desk, look))


def _size(title: str, also: str, desk: Desk, step: int) -> Hit:
    return Hit(title=title, also=also, icon="eye", what=partial(_choose_size, desk, step))


def _choose_look(desk: Desk, look: Look) -> None:
    settings = keep_settings.app_settings(desk)
    keep_settings.save_app_settings(desk, replace(settings, look=look))


def _choose_size(desk: Desk, step: int) -> None:
    """Take the next text size up or down, as far as they go."""
    settings = keep_settings.app_settings(desk)
    here = TEXT_SIZES.index(min(TEXT_SIZES, key=lambda size: abs(size - settings.text_size)))
    size = TEXT_SIZES[max(0, min(here + step, len(TEXT_SIZES) - 1))]
    keep_settings.save_app_settings(desk, replace(settings, text_size=size))


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActs", text)
