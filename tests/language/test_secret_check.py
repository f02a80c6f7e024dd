"""Secrets: what must never reach a page, what only looks like it, and that nothing repeats them."""

import pytest

from consultant_app.domain.findings import Level
from consultant_app.language.check import masked, secrets_in
from consultant_app.language.data import Words

SECRETS = [
    ("admin pw for the NAS: Sp1nner!", "Sp1nner!"),
    ("Router login admin/Kestrel77", "Kestrel77"),
    ("Wi-Fi: GuestNet, pass Blueberry12", "Blueberry12"),
    ("Set Anna's temporary password to Welcome2026 and told her", "Welcome2026"),
    ("M365 admin: it@hartley.example / Qx7!pond", "Qx7!pond"),
    ("The key safe code is 2580", "2580"),
    ("Gate code: 1234#", "1234#"),
    ('New wifi key is "otters like tea"', "otters like tea"),
    ("bitlocker 123456-123456-123456-123456-123456-123456-123456-123456", "123456-123456"),
    ("Remote desktop to 10.1.2.3:3389", "10.1.2.3"),
    ("She uses sunshine as password", "sunshine"),
    ("the PIN on the alarm changed from 1122 to 3344", "3344"),
    ("Voicemail PIN reset to 0000", "0000"),
    ("Used API key 3f9a2b7c8d1e4f5a6b7c8d9e", "3f9a2b7c8d1e4f5a6b7c8d9e"),
    ("Office licence QW12E-RT34Y-UI56O-PA78S-DF90G", "QW12E-RT34Y"),
    ("PSK changed to river-stone-42", "river-stone-42"),
    ("root password hunter2", "hunter2"),
    ("Username: sam Password: dragonfly", "dragonfly"),
    ("Safe combination 12-34-56", "12-34-56"),
    ("IMEI 356938035643809", "356938035643809"),
    ("my card 5555 5555 5555 4444 exp 12/27", "5555 5555 5555 4444"),
    ("SNMP community string private", "private"),
    ("I set the password to Summer.", "Summer"),
    ("Default gateway 192.168.0.1", "192.168.0.1"),
    ("a1:b2:c3:d4:e5:f6", "a1:b2:c3:d4:e5:f6"),
    (r"\\server\share\accounts", r"\share\accounts"),
    ("Password for Windows is Office2021", "Office2021"),
    ("The admin account uses P4ssword.", "P4ssword"),
    ("recovery code: 8JX2-99QP-LMN4", "8JX2-99QP-LMN4"),
    ("one-time code 482193", "482193"),
    ("Password:\n  Anna2026", "Anna2026"),
    ("\uff11\uff19\uff12.168.1.20 in wide figures", "168.1.20"),
    ("fe80::1ff:fe23:4567:890a", "fe80"),
    ("Passwort: Geheim1", "Geheim1"),
    ("The password's Marigold88", "Marigold88"),
    ("Alarm 7731# then door", "7731#"),
    ("set pass to Qwerty12 and left it on the desk", "Qwerty12"),
    ("Use login: reception / Sunny-Day-7", "Sunny-Day-7"),
    ("Router admin:Zyxel!22", "Zyxel!22"),
    ("VPN PSK 'green-tea-hat'", "green-tea-hat"),
]

NO_SECRETS = [
    "Your new password works on all three computers.",
    "I changed the Wi-Fi password and gave it to Maria.",
    "The password for the reception computer is now safely with you.",
    "Your password: nobody else knows it.",
    "The printer no longer asks for a password.",
    "Version 10.0.1.2 of the program is installed.",
    "Invoice 2026-1147 came to £1,240.50 on 12/11/2026.",
    "Please call me on 01632 960 147 or +44 7700 900123.",
    "Order 4471-2231 is on its way.",
    "I was here from 9:30 to 11:45.",
    "The code on the box is 1603.",
    "The error code 0x80070005 no longer appears.",
    "The PIN pad works again.",
    "I paid 1250 for the doors.",
    "The spare key: in the drawer.",
    "Model MFC-L8900CDW prints both sides.",
    "Log in / log out works.",
    "The secret is a longer password.",
    "From 2024 to 2026 nothing was lost.",
    "The phone number is 01632 960147.",
    "She signs in with her password and a code from her phone.",
    "The backup runs at 22:00 on 192 folders.",
    "I bought it for $1,200.00 on 2026-11-12.",
    "Passwords must be at least 12 characters.",
    "The address sam.o'neil2@mail.example works.",
    "See https://www.example.com/help/printers-2026",
    "The Wi-Fi key is now longer.",
    "Your account is password-free.",
]


@pytest.mark.parametrize(("text", "secret"), SECRETS, ids=[text[:24] for text, _ in SECRETS])
def test_a_secret_is_found_and_hidden(text: str, secret: str, english: Words) -> None:
    assert secrets_in(text, english)
    assert secret not in masked(text, english)


@pytest.mark.parametrize("text", NO_SECRETS)
def test_what_only_looks_like_a_secret_passes(text: str, english: Words) -> None:
    assert [text[f.start : f.end] for f in secrets_in(text, english)] == []
    assert masked(text, english) == text


def test_neither_reason_nor_fix_repeats_the_secret(english: Words) -> None:
    for text, _ in SECRETS:
        for finding in secrets_in(text, english):
            match = text[finding.start : finding.end]
            assert match not in finding.why
            assert all(match not in fix for fix in finding.fixes)
            assert finding.level is Level.BLOCK


def test_hiding_leaves_the_words_around_as_they_are(english: Words) -> None:
    text = "Login admin / P@ssw0rd1, then the PIN 4471 and 192.168.1.20."
    assert masked(text, english) == "Login …, then the PIN … and …."


def test_hiding_twice_changes_nothing_more(english: Words) -> None:
    once = masked("The password is Tulip77! Card 4111 1111 1111 1111.", english)
    assert masked(once, english) == once
