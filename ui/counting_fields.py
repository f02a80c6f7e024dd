"""The rule by which recorded time counts: its steps, which way, at least, and of what."""

from PySide6.QtWidgets import QWidget

from consultant_app.domain.billing import Rounding, RoundingMode, RoundingPer
from ui.length_texts import length_trouble
from ui.look.appearance import Appearance
from ui.widgets.boxes import column
from ui.widgets.fields import Field
from ui.widgets.saved_fields import SavedFields
from ui.widgets.shared_row import SharedRow
from ui.widgets.value_fields import DurationField

_STEPS = (1, 5, 6, 10, 15, 30, 60)
_AS_USUAL = 0
_LEAST_WIDTH = 150


class CountingFields(QWidget):
    """Four fields of a form. With a usual rule, "As usual" may be chosen, which is None."""

    def __init__(
        self,
        look: Appearance,
        fields: SavedFields,
        rule: Rounding | None,
        *,
        usual: Rounding | None = None,
        name: str,
    ) -> None:
        """Show RULE as some of FIELDS, or what is USUAL where it is None; NAME begins all names."""
        super().__init__()
        self._usual = usual
        self._make_choices(fields, rule, name)
        self._make_least(look, fields, name)
        self._show(rule)
        self._step.value_chosen.connect(self._on_step)
        shared = SharedRow(
            Field(look, self.tr("Time counts in steps of"), self._step),
            Field(look, self.tr("Rounded"), self._mode),
            Field(look, self.tr("Rounded per"), self._per),
            self._least_field,
            gap=look.px(12),
            least=look.px(_LEAST_WIDTH),
        )
        self.setLayout(column(shared))

    def rule(self) -> Rounding | None:
        """Return the rule that the fields say, None for the usual one."""
        step = int(str(self._step.value))
        if step == _AS_USUAL:
            return None
        return Rounding(
            minutes=step,
            mode=RoundingMode(str(self._mode.value)),
            minimum=self._least.minutes or 0,
            per=RoundingPer(str(self._per.value)),
        )

    def _make_choices(self, fields: SavedFields, rule: Rounding | None, name: str) -> None:
        own = {rule.minutes} if rule is not None else set()
        steps = [(n, self.tr("{n} min").format(n=n)) for n in sorted({*_STEPS, *own})]
        if self._usual is not None:
            steps.insert(0, (_AS_USUAL, self.tr("As usual")))
        ways = (
            (RoundingMode.UP, self.tr("Up")),
            (RoundingMode.NEAREST, self.tr("To the nearest")),
            (RoundingMode.DOWN, self.tr("Down")),
        )
        whole = (
            (RoundingPer.VISIT, self.tr("Visit")),
            (RoundingPer.DAY, self.tr("Day")),
            (RoundingPer.LINE, self.tr("Stretch of time")),
        )
        title = self.tr("Time counts in steps of")
        self._step = fields.choice(title, tuple(steps), _AS_USUAL, f"{name}-step")
        self._mode = fields.choice(self.tr("Rounded"), ways, ways[0][0], f"{name}-rounded")
        self._per = fields.choice(self.tr("Rounded per"), whole, whole[0][0], f"{name}-per")

    def _make_least(self, look: Appearance, fields: SavedFields, name: str) -> None:
        self._least = DurationField(look, self.tr("At least"))
        self._least.setObjectName(f"{name}-least")
        self._least.setPlaceholderText(self.tr("no minimum"))
        self._least_field = Field(look, self.tr("At least"), self._least)
        self._least.minutes_changed.connect(fields.save_now)
        self._least.minutes_changed.connect(self._on_least_understood)
        self._least.not_understood.connect(self._on_least_unclear)

    def _show(self, rule: Rounding | None) -> None:
        shown = rule or self._usual or Rounding()
        self._step.fill(_AS_USUAL if rule is None and self._usual else shown.minutes)
        self._mode.fill(shown.mode)
        self._per.fill(shown.per)
        self._least.fill_minutes(shown.minimum or None)
        for field in (self._mode, self._per, self._least):
            field.setEnabled(rule is not None or self._usual is None)

    def _on_step(self, _value: object) -> None:
        self._show(self.rule())

    def _on_least_understood(self, _minutes: object) -> None:
        self._least_field.show_problem("")

    def _on_least_unclear(self, typed: str) -> None:
        self._least_field.show_problem(length_trouble(typed))
