"""Puts `resources/`, with its language data compiled, into every wheel, whoever builds it."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledResources(BuildHookInterface[Any]):
    """Hatchling calls this before it packs a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what is newer than its JSON; an editable install reads the checkout's files."""
        # the backend loads this file by its path, so the module beside it is no import
        step = runpy.run_path(str(Path(self.root, "packaging", "compile_language.py")))
        step["compile_language"](Path(self.root))
        if version == "standard":
            build_data["force_include"]["resources"] = "consultant_app/resources"
