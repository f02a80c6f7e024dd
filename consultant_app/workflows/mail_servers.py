"""Where an account sends its mail, and whom it trusts there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.domain.mail_accounts import MailAccount

if TYPE_CHECKING:
    from consultant_app.mail.outcomes import MailServer

EXTRA_CA = "CONSULTANT_APP_MAIL_CA"


def server_of(account: MailAccount) -> MailServer:
    """Return the server of ACCOUNT; a file of one's own authority is named by a variable."""
    from consultant_app.mail.outcomes import MailServer

    return MailServer.of(account, extra_ca=own_authority())


def own_authority() -> Path | None:
    """Return the file of one's own authority that the variable names."""
    named = os.environ.get(EXTRA_CA, "")
    return Path(named) if named else None
