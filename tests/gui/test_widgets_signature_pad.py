"""Signing with mouse, pen and finger: what is drawn, what comes out, what a listener hears."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.domain.settings import Look
from ui.look.appearance import Appearance
from ui.widgets.signature_pad import LEAST, SignaturePad

_WAY = (QPoint(60, 120), QPoint(90, 50), QPoint(130, 130), QPoint(200, 70), QPoint(300, 90))


@pytest.fixture
def pad(qtbot: QtBot, look: Appearance) -> SignaturePad:
    made = SignaturePad(
        look, name="Signature", hint="Sign here", empty="Nothing yet", drawn="Drawn"
    )
    qtbot.addWidget(made)
    made.resize(LEAST)
    made.show()
    qtbot.waitExposed(made)
    return made


def _with_mouse(pad: SignaturePad) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=_WAY[0])
    for point in _WAY[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, left, pos=_WAY[-1])


def _with_pen(pad: SignaturePad) -> None:
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(_WAY) - 1)]
    for kind, at in zip(kinds, _WAY, strict=True):
        _send_pen(pad, pen, kind, QPointF(at), left)
    _send_pen(pad, pen, QEvent.Type.TabletRelease, QPointF(_WAY[-1]), none)


def _send_pen(
    pad: SignaturePad,
    pen: QPointingDevice,
    kind: QEvent.Type,
    at: QPointF,
    held: Qt.MouseButton,
) -> None:
    whole = pad.mapToGlobal(at)
    button = (
        Qt.MouseButton.NoButton if kind is QEvent.Type.TabletMove else Qt.MouseButton.LeftButton
    )
    plain = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, pen, at, whole, 0.4, 0, 0, 0.0, 0.0, 0.0, plain, button, held)
    QApplication.sendEvent(pad, event)


def _with_finger(pad: SignaturePad) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad, screen).press(0, _WAY[0], pad).commit()
    for point in _WAY[1:]:
        QTest.touchEvent(pad, screen).move(0, point, pad).commit()
    QTest.touchEvent(pad, screen).release(0, _WAY[-1], pad).commit()


@pytest.mark.parametrize("write", [_with_mouse, _with_pen, _with_finger])
def test_each_hand_draws_one_dark_line_that_comes_out_cut_to_it(
    pad: SignaturePad, write: object
) -> None:
    write(pad)  # type: ignore[operator]  # one of the three above

    image = QImage.fromData(pad.picture())
    assert (pad.is_empty, pad.lines) == (False, 1)
    assert image.width() == pytest.approx((300 - 60 + 12) * 3, abs=6)
    assert image.height() == pytest.approx((130 - 50 + 12) * 3, abs=6)
    greys = {image.pixelColor(x, y).lightness() for x in range(0, 700, 3) for y in range(0, 270, 3)}
    assert (min(greys), max(greys)) == (0, 255)


def test_the_line_has_no_corner_where_the_hand_has_none(pad: SignaturePad) -> None:
    """It passes beside the turning points: the picture is lower than they lie apart."""
    _with_mouse(pad)
    image = QImage.fromData(pad.picture())

    highest = next(y for y in range(image.height()) if _row_has_ink(image, y))

    assert highest > 6 * 3 + 3


def _row_has_ink(image: QImage, y: int) -> bool:
    return any(image.pixelColor(x, y).lightness() < 128 for x in range(image.width()))


def test_a_palm_beside_the_finger_draws_nothing(pad: SignaturePad) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad, screen).press(0, _WAY[0], pad).commit()
    QTest.touchEvent(pad, screen).stationary(0).press(1, QPoint(400, 150), pad).commit()
    QTest.touchEvent(pad, screen).move(0, _WAY[1], pad).move(1, QPoint(420, 160), pad).commit()
    QTest.touchEvent(pad, screen).release(0, _WAY[1], pad).release(1, _WAY[2], pad).commit()

    assert pad.lines == 1
    assert QImage.fromData(pad.picture()).width() < 150


def test_a_touch_alone_is_the_dot_of_an_i(pad: SignaturePad) -> None:
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 80))

    image = QImage.fromData(pad.picture())
    assert image.pixelColor(image.rect().center()).lightness() < 60


def test_clean_paper_gives_no_picture_and_both_states_are_told(pad: SignaturePad) -> None:
    heard: list[str] = []
    pad.changed.connect(lambda: heard.append(pad.accessibleDescription()))

    _with_mouse(pad)
    pad.clear()

    assert pad.picture() == b""
    assert heard == ["Drawn", "Nothing yet"]
    assert pad.accessibleName() == "Signature"


def test_paper_is_white_and_ink_dark_in_dark_colours_too(
    pad: SignaturePad, look: Appearance
) -> None:
    look.choose(Look.DARK, text_size=100, less_motion=True)
    _with_mouse(pad)

    shown = pad.grab().toImage()
    middle = shown.pixelColor(shown.width() - 30, 30)

    assert middle.lightness() == 255
    dark = [
        shown.pixelColor(x, y)
        for x in range(50, shown.width() // 2)
        for y in range(40, shown.height() // 2)
        if shown.pixelColor(x, y).lightness() < 70
    ]
    assert dark
    look.choose(Look.LIGHT, text_size=100, less_motion=False)


def test_a_swing_beyond_the_paper_stays_on_it(pad: SignaturePad) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=QPoint(500, 100))
    QTest.mouseMove(pad, QPoint(900, -200))
    QTest.mouseRelease(pad, left, pos=QPoint(900, -200))

    image = QImage.fromData(pad.picture())
    assert image.width() <= (LEAST.width() - 500 + 12) * 3
