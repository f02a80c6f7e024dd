"""What the third step does: the screen is turned to the customer, they sign, it is taken back."""

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QWidget

from consultant_app.domain.problems import BadImage, DiskRefused
from consultant_app.domain.seen_by import SeenBy, Signing, SigningWords
from consultant_app.workflows import keep_draft, sign_visit
from ui.customer_view import CustomerView
from ui.dialogs.sign import SignDialog
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.page_beside import PageBeside
from ui.pages.wrap_up.page_maker import MadePage
from ui.pages.wrap_up.signature_sheet import SignatureSheet, ToSign
from ui.pages.wrap_up.signature_step import SignatureStep
from ui.widgets.page_preview import PagePreview

_KEY = "seen"


class SignatureActs(QObject):
    """Joins the third step to the workflow; `passed` tells that it goes on to the next step."""

    passed = Signal()

    def __init__(
        self, visit: OpenWrapUp, step: SignatureStep, beside: PageBeside, *, page: QWidget
    ) -> None:
        """Serve STEP; the window of PAGE is put away while the screen is the customer's."""
        super().__init__(step)
        self._visit = visit
        self._step = step
        self._beside = beside
        self._page = page
        self._made: MadePage | None = None
        self._view: CustomerView | None = None
        self._preview: PagePreview | None = None
        self._told: SeenBy | None = None
        beside.made.connect(self._on_made)
        step.hand_over_wanted.connect(self.hand_over)
        step.sign_wanted.connect(self._on_sign_here)
        step.take_back_wanted.connect(self._on_take_back)
        step.none_wanted.connect(self.passed)
        step.prepared.connect(self._on_prepared)
        step.left.connect(visit.flush)
        visit.settling.connect(step.fields.settle)

    def show(self) -> bool:
        """Show what the visit holds; tell whether the fields are others now."""
        facts = self._visit.facts
        built = self._step.fill(facts, self._prepared)
        seen = facts.seen_by[-1] if facts.seen_by else None
        if seen is None:
            self._step.show_signed("", None, "")
        else:
            desk = self._visit.desk
            sentence = sign_visit.seen_sentence(desk, facts, seen)
            picture = sign_visit.signature_picture(desk, seen)
            self._step.show_signed(sentence, picture, self._how(seen))
        self._show_sentence()
        return built

    def hand_over(self) -> None:
        """Turn the screen to the customer, with the page and the paper to sign on."""
        self._turn(signing=True)

    def show_page_alone(self) -> None:
        """Turn the screen to the customer, with the page and nothing to sign."""
        self._turn(signing=False)

    def _turn(self, *, signing: bool) -> None:
        if self._view is not None or not self._visit.flush():
            return
        look, to_sign = self._visit.workplace.look, self._to_sign()
        preview = self._beside.another_preview(to_sign.words.page)
        sheet = SignatureSheet(look, to_sign) if signing else None
        view = CustomerView(look, to_sign.words, page=preview, sheet=sheet)
        view.left.connect(self._on_back)
        if sheet is not None:
            sheet.signed.connect(partial(self._on_signed, sheet, self._after_view))
            sheet.none_wanted.connect(partial(view.thank, ""))
        self._view, self._preview, self._told = view, preview, None
        if self._made is not None and self._made.visit_id == self._visit.id:
            preview.show_pdf(self._made.rendered.pdf)
        view.turn_to_customer(self._page.window())

    def _on_sign_here(self) -> None:
        """Sign in a dialog; on a touch screen the whole screen is the paper."""
        if _is_touched():
            self.hand_over()
            return
        if not self._visit.flush():
            return
        to_sign = self._to_sign()
        sheet = SignatureSheet(self._visit.workplace.look, to_sign)
        look = self._visit.workplace.look
        dialog = SignDialog(look, sheet, to_sign.words.pad, self._page)
        sheet.signed.connect(partial(self._on_signed, sheet, dialog.accept))
        sheet.none_wanted.connect(dialog.reject)
        sheet.none_wanted.connect(self.passed)
        dialog.accepted.connect(self._tell)
        dialog.open()
        dialog.activateWindow()
        sheet.focus_first()

    def _on_signed(
        self, sheet: SignatureSheet, after: Callable[[], None], signing: Signing
    ) -> None:
        """Keep what was signed; where that is refused, the drawn line stays for another try."""
        visit = self._visit
        try:
            self._told = sign_visit.sign_visit(visit.desk, visit.id, signing, by=visit.by)
        except (BadImage, DiskRefused):
            sheet.tell_trouble(self._words().not_kept)
            return
        if keep_draft.kept(visit.desk, self._draft_key):
            keep_draft.forget(visit.desk, self._draft_key)
        visit.read()
        after()

    def _after_view(self) -> None:
        if self._view is not None:
            self._view.thank(self._words().kept)

    def _on_back(self) -> None:
        self._view = self._preview = None
        self._tell()

    def _tell(self) -> None:
        """Say who signed, once nobody but the consultant reads it."""
        seen, self._told = self._told, None
        if seen is not None:
            words = self.tr("Signed by {name}.")
            if not seen.signature:
                words = self.tr("Confirmed by {name}.")
            self._visit.tell(words.format(name=seen.name), undo=True)
            self.passed.emit()

    def _on_take_back(self) -> None:
        visit = self._visit
        if visit.act(partial(sign_visit.take_back, visit.desk, visit.id, by=visit.by)):
            visit.tell(self.tr("The signature is off the page."), undo=True)

    def _on_prepared(self, *_: object) -> None:
        """Keep what is prepared, so that a crash costs none of it."""
        visit = self._visit
        self._show_sentence()
        visit.later(_KEY, partial(self._keep, self._draft_key))

    def _keep(self, key: str) -> None:
        signing = self._step.signing
        kept = {"name": signing.name, "what": signing.what, "place": signing.place}
        keep_draft.keep(self._visit.desk, key, json.dumps(kept, ensure_ascii=False))

    @property
    def _draft_key(self) -> str:
        return f"visit/{self._visit.id}/{_KEY}"

    def _prepared(self) -> Signing | None:
        kept = keep_draft.kept(self._visit.desk, self._draft_key)
        return Signing(**json.loads(kept)) if kept else None

    def _show_sentence(self) -> None:
        signing = self._step.signing
        visit = self._visit
        words = sign_visit.sentence_to_come(visit.desk, visit.facts, signing)
        shown = self.tr("The page will say: {sentence}").format(sentence=words)
        self._step.show_sentence(shown if signing.name else "")

    def _how(self, seen: SeenBy) -> str:
        if seen.signature:
            return self.tr("Signed on the screen.")
        return self.tr("Confirmed by name.")

    def _words(self) -> SigningWords:
        return sign_visit.signing_words(self._visit.desk, self._visit.facts)

    def _to_sign(self) -> ToSign:
        visit, made = self._visit, self._made
        here = made is not None and made.visit_id == visit.id
        document = made.drafted.document if made is not None and here else None
        short = () if document is None else tuple((r.label, r.text) for r in document.panel)
        return ToSign(
            words=self._words(),
            headline="" if document is None else document.headline,
            short=short,
            signing=self._step.signing,
            say=partial(sign_visit.sentence_to_come, visit.desk, visit.facts),
            people=sign_visit.who_may_sign(visit.facts),
        )

    def _on_made(self, made: MadePage) -> None:
        self._made = made
        if self._preview is not None:  # made of words that were saved as the screen was turned
            self._preview.show_pdf(made.rendered.pdf)


def _is_touched() -> bool:
    """Tell whether there is a screen that is touched."""
    touch = QInputDevice.DeviceType.TouchScreen
    return any(device.type() == touch for device in QInputDevice.devices())
