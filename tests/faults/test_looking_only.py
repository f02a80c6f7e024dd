"""What only looks takes no lock, and where nothing can be written it says where to write."""

import json
from pathlib import Path

from consultant_app.desk import close_desk
from helpers.headless import Headless
from helpers.office import opened


def test_a_trial_import_needs_no_right_to_write(headless: Headless, tmp_path: Path) -> None:
    """A trial was refused while the window was open, and from a disk that takes no file."""
    file = tmp_path / "in.json"
    data = {"format": "consultant-app/1", "clients": [{"id": "c1", "name": "Acme"}]}
    file.write_text(json.dumps(data))
    window = opened(headless.profile)

    found = headless.ask("import", str(file), "--dry-run")

    close_desk(window)
    assert found["added"] == {"client": 1}
    assert headless.ask("clients") == []


def test_a_backup_that_has_no_place_is_sent_elsewhere(headless: Headless) -> None:
    (headless.profile / "backups").write_text("no folder")

    done = headless.run("backup")

    assert (done.status, done.err.count("\n")) == (1, 1)
    assert "`consultant-app backup FILE` puts it elsewhere." in done.err
