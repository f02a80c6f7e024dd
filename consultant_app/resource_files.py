"""Where the files shipped with the program lie: fonts, icons, words, sample data."""

from pathlib import Path


def resource_root() -> Path:
    """Return the folder `resources`, in a checkout, an installed wheel or a frozen app alike.

    A wheel carries it inside the package; a checkout and an editable install have it beside.
    """
    package = Path(__file__).resolve().parent
    shipped = package / "resources"
    return shipped if shipped.is_dir() else package.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of one shipped file or folder, such as `("icons", "sun.svg")`."""
    return resource_root().joinpath(*parts)
