"""What waits for an invoice, as sums take it: minutes of a visit by kind and day, prices of parts.

Making the lines themselves takes a visit with all its stretches; of twenty years that would be
seconds, and a page only tells the sum. Both count by the same rules and come to the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from consultant_app.domain.billable_lines import counted_each, hourly_rate
from consultant_app.domain.billing import Rounding, RoundingPer, added, amount, rounded
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visits import VisitKind


class WaitingTime(NamedTuple):  # no dataclass: there may be a hundred thousand
    """Time of one visit, kind and local `day`: `lengths` are the minutes of each stretch."""

    visit_id: VisitId
    visit_kind: VisitKind
    kind: SegmentKind
    day: date
    lengths: tuple[int, ...]

    @property
    def minutes(self) -> int:
        """All stretches together."""
        return sum(self.lengths)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientWaiting:
    """What of a client is charged for and stands in no invoice; `parts` are exact totals."""

    client_id: ClientId
    time: Sequence[WaitingTime] = ()
    parts: Sequence[Decimal] = ()


def waiting_sums(
    waiting: ClientWaiting, *, client: Client, business: Business
) -> tuple[int, Decimal]:
    """Return the real minutes and the amount that invoice lines of all WAITING would come to."""
    rule = client.rounding or business.rounding
    currency = client.currency or business.currency
    pieces = sorted(_pieces(waiting.time, rule), key=_place)
    amounts = [rounded(total, currency=currency) for total in waiting.parts]
    for piece, counted in zip(pieces, counted_each(pieces, rule), strict=True):
        rate = hourly_rate(piece.visit_kind, piece.kind, client=client, business=business)
        amounts.append(amount(counted, rate, currency=currency))
    return sum(piece.minutes for piece in pieces), added(amounts, currency=currency)


class _Piece(NamedTuple):
    """What stands in one line."""

    visit_id: VisitId
    visit_kind: VisitKind
    kind: SegmentKind
    day: date
    minutes: int


def _pieces(time: Sequence[WaitingTime], rule: Rounding) -> Iterator[_Piece]:
    if rule.per is RoundingPer.LINE:
        yield from (_Piece(*one[:4], minutes) for one in time for minutes in one.lengths if minutes)
        return
    together: dict[object, list[WaitingTime]] = {}
    for one in time:
        day = one.day if rule.per is RoundingPer.DAY else None
        together.setdefault((one.visit_id, one.kind, day), []).append(one)
    for same in together.values():
        minutes = sum(one.minutes for one in same)
        if minutes:
            yield _Piece(*same[0][:4], minutes)


def _place(piece: _Piece) -> tuple[date, int, int]:
    """Return the place of PIECE in a bill: by it a day's last line takes what rounding adds."""
    return piece.day, piece.visit_id, _KINDS.index(piece.kind)


_KINDS = tuple(SegmentKind)
