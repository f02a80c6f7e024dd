"""A piece of work with its two texts: the private note and the public sentence."""

from dataclasses import dataclass
from datetime import datetime

from consultant_app.domain.ids import EquipmentId, RequestId, VisitId, WorkId
from consultant_app.domain.text_state import TextState


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """What was done. `note` is technical and private; `public`, `why` and `notice` are for the
    customer and count once `state` is accepted. `only_for_me` keeps it off their page.

    `task` is the catalogue id that the public text came from, if any.
    """

    id: WorkId = WorkId(0)
    visit_id: VisitId
    note: str
    public: str = ""
    why: str = ""
    notice: str = ""
    state: TextState = TextState.PROPOSED
    request_id: RequestId | None = None
    equipment_ids: tuple[EquipmentId, ...] = ()
    task: str | None = None
    only_for_me: bool = False
    noted_at: datetime | None = None
    minutes: int | None = None

    @property
    def for_the_page(self) -> bool:
        """Tell whether the customer's page may hold it."""
        return bool(self.public.strip()) and not self.only_for_me
