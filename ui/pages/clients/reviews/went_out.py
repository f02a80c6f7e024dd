"""How a look back left the house: a line for each time, the newest first."""

from consultant_app.domain.ids import ClientId
from consultant_app.domain.review_periods import Period
from consultant_app.workflows import handed_over
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.place import Workplace
from ui.printing.went_out_texts import went_out_text
from ui.widgets.labels import Label, Wrap

_MOST = 3


class WentOut(Label):
    """Hidden while nothing left the house."""

    def __init__(self, workplace: Workplace, client_id: ClientId) -> None:
        """Be empty."""
        super().__init__(workplace.look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self.setObjectName("review-went-out")
        self._desk = workplace.desk
        self._client_id = client_id
        self.hide()

    def show_period(self, period: Period) -> None:
        """Show the last times that the page of PERIOD left the house."""
        went = handed_over.of_review(self._desk, self._client_id, period)[:_MOST]
        self.setText("\n".join(went_out_text(each, self._desk.zone()) for each in went))
        self.setVisible(bool(went))
