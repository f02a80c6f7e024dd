"""One quiet line: which time and parts of the visit are ready to invoice, and what they come to."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultant_app.workflows.visit_account import VisitAccount
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.money_texts import money, rounded_money
from ui.when_texts import length
from ui.widgets.boxes import row
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap


class ToInvoice(QWidget):
    """Says nothing where nothing is charged."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._words = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        self._words.setObjectName("to-invoice")
        self._amount = Label(look, "", weight=SEMIBOLD)
        icon = Icon(look, "receipt")
        line = row(icon, look.px(10), margins=(4, 0, 4, 0), align=Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        line.addSpacing(look.px(12))
        line.addWidget(self._amount)
        self.setLayout(line)
        self.hide()

    def fill(self, account: VisitAccount, parts: Sequence[Decimal]) -> None:
        """Say what ACCOUNT and the prices of PARTS come to."""
        total, count = sum(parts, account.amount), len(parts)
        self.setVisible(bool(total))
        time = self._time(account)
        bits = [time] if time else []
        if count:
            bits.append(self.tr("1 part") if count == 1 else self.tr("{n} parts").format(n=count))
        words = self.tr("{what} ready to invoice")
        self._words.setText(words.format(what=self.tr(" and ").join(bits)))
        self._amount.setText(money(total, account.currency))

    def _time(self, account: VisitAccount) -> str:
        if not account.billable_minutes:
            return ""
        rates = {line.rate for line in account.lines if line.counted}
        told = length(account.billable_minutes)
        if len(rates) != 1:
            return told
        rate = rounded_money(rates.pop(), account.currency)
        return self.tr("{time} at {rate} an hour").format(time=told, rate=rate)
