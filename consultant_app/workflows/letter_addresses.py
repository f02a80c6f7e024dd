"""Whose addresses stand on a frozen letter, and how others get there.

What may have gone is never touched: the reader may have it, and two letters that differ would be
two. What certainly never went follows the account that sends it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.domain.digests import digest_of
from consultant_app.domain.letter_moves import may_have_gone
from consultant_app.domain.letters import Letter, LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailAccount, usual_of

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def with_some_account(tx: Tx, letter: Letter) -> Letter:
    """Return LETTER, with the usual account if its own is gone and it certainly never went."""
    accounts = tx.mail_accounts.all()
    account = usual_of(accounts)
    has_its_own = any(known.id == letter.account_id for known in accounts)
    never_went = letter.state is LetterState.FAILED or letter.account_id is None
    if account is None or has_its_own or not never_went:
        return letter
    return tx.letters.address_anew(
        replace(letter, account_id=account.id), tx.letters.mime(letter.id)
    )


def from_account(tx: Tx, letter: Letter, account: MailAccount) -> Letter:
    """Return LETTER as one from ACCOUNT, whose address may be another since it was frozen.

    A copy to the earlier address goes to the new one.
    """
    from consultant_app.mail.addresses import on_the_wire
    from consultant_app.mail.frozen import from_another, sender_in

    mime = tx.letters.mime(letter.id)
    before, now = sender_in(mime), on_the_wire(account.address)
    if not before or before == now or may_have_gone(tx.letter_events.of(letter.id)):
        return letter
    is_own = letter.copy_to.casefold() == before.casefold()
    copy_to = account.address if is_own else letter.copy_to
    anew = from_another(mime, sender=account.address, copy_to=copy_to)
    return _stored(tx, replace(letter, copy_to=copy_to), anew)


def with_address(tx: Tx, letter: Letter, address: str) -> Letter:
    """Return LETTER, which was refused, with ADDRESS in place of the one that was refused.

    Where a letter with the document goes to these readers already, that one is returned.
    """
    from consultant_app.mail.frozen import copied_to, readdressed

    mime = tx.letters.mime(letter.id)
    if _is_of_copy(letter):
        return _stored(tx, replace(letter, copy_to=address), copied_to(mime, copy_to=address))
    recipients = _with_instead(letter, address)
    other = tx.letters.same_as(letter.document.key, recipients)
    if other is not None and other.id != letter.id:
        return other
    anew = readdressed(mime, recipients=recipients)
    is_nameless = letter.reader == ", ".join(letter.recipients)
    reader = ", ".join(recipients) if is_nameless else letter.reader
    return _stored(tx, replace(letter, recipients=recipients, reader=reader), anew)


def _stored(tx: Tx, letter: Letter, mime: bytes) -> Letter:
    return tx.letters.address_anew(replace(letter, sha256=digest_of(mime)), mime)


def _is_of_copy(letter: Letter) -> bool:
    """Tell whether the address that was refused is the consultant's own."""
    refused, readers = letter.about.casefold(), map(str.casefold, letter.recipients)
    is_own = bool(refused) and refused == letter.copy_to.casefold()
    return letter.why is WhyNotSent.ADDRESS_REFUSED and is_own and refused not in readers


def _with_instead(letter: Letter, address: str) -> tuple[str, ...]:
    refused = {letter.about.casefold()}
    if len(letter.recipients) == 1 or letter.why is not WhyNotSent.ADDRESS_REFUSED:
        refused = {letter.recipients[0].casefold()}
    kept = (address if each.casefold() in refused else each for each in letter.recipients)
    return tuple(dict.fromkeys(kept))
