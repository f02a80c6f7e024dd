"""Plain help for the mail of common providers: which password they want, and where it is made."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.mail_accounts import MailSecurity, SignIn


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderHelp:
    """What to know, and a page of the provider where it is done; empty where there is none."""

    words: str
    page: str = ""


def provider_help(key: str, sign_in: SignIn) -> ProviderHelp:
    """Return the help called KEY for an account that uses SIGN_IN; that of web hosts by default."""
    if sign_in is SignIn.GOOGLE:
        return ProviderHelp(words=_of_google_sign_in(), page=_GOOGLE_CLIENTS)
    if sign_in is SignIn.MICROSOFT and key not in ("microsoft-365", "outlook"):
        key = "microsoft-365"
    words = _of_microsoft(key) or _of_app_passwords(key) or _of_own_settings(key) or _of_hosts()
    return ProviderHelp(words=words, page=_PAGES.get(key, ""))


def security_title(security: MailSecurity) -> str:
    """Return how a line is protected, as a choice."""
    return {
        MailSecurity.TLS: _tr("SSL/TLS"),
        MailSecurity.STARTTLS: _tr("STARTTLS, required"),
        MailSecurity.NONE: _tr("None; this computer only"),
    }[security]


def sign_in_title(sign_in: SignIn) -> str:
    """Return a way to sign in, as a choice."""
    return {
        SignIn.PASSWORD: _tr("With a password"),
        SignIn.MICROSOFT: _tr("At the browser, with Microsoft"),
        SignIn.GOOGLE: _tr("At the browser, with Google"),
        SignIn.NONE: _tr("Not needed"),
    }[sign_in]


_GOOGLE_CLIENTS = "https://console.cloud.google.com/apis/credentials"
_PAGES = {
    "gmail": "https://myaccount.google.com/apppasswords",
    "icloud": "https://account.apple.com",
    "yahoo": "https://login.yahoo.com/account/security",
    "aol": "https://login.aol.com/account/security",
    "fastmail": "https://app.fastmail.com/settings/security",
    "zoho": "https://accounts.zoho.com/home#security",
    "microsoft-365": "https://entra.microsoft.com",
    "outlook": "https://entra.microsoft.com",
}


def _of_microsoft(key: str) -> str:
    return {
        "microsoft-365": _tr(
            "Microsoft is ending passwords for programs. Until the end of December 2026 they work "
            "as before. Then they are switched off, unless your administrator switches them on "
            "again, and new organisations get none. In the second half of 2027 Microsoft will say "
            "when they end for good. Sign in at the browser instead: that needs a client id of "
            "your own, and perhaps the consent of your administrator. Without one, send with "
            "your own mail program."
        ),
        "outlook": _tr(
            "Outlook.com and Hotmail have taken no passwords from programs since 16 September "
            "2024. Sign in at the browser with a client id of your own, or send with your own "
            "mail program."
        ),
    }.get(key, "")


def _of_app_passwords(key: str) -> str:
    return {
        "gmail": _tr(
            "Gmail wants an app password, not your usual one. Turn on 2-Step Verification in your "
            "Google account, make an app password there and put it in here. It ends when you "
            "change your Google password."
        ),
        "icloud": _tr(
            "iCloud wants an app-specific password. Sign in to your Apple account, choose Sign-In "
            "and Security, then App-Specific Passwords, and put the new one in here."
        ),
        "yahoo": _tr(
            "Yahoo wants an app password. Choose Security in your Yahoo account, then Generate "
            "app password, and put the new one in here."
        ),
        "aol": _tr(
            "AOL wants an app password. Choose Security in your AOL account, then Generate app "
            "password, and put the new one in here."
        ),
        "fastmail": _tr(
            "Fastmail wants an app password. Make one under Settings, Privacy & Security, and "
            "put it in here."
        ),
    }.get(key, "")


def _of_own_settings(key: str) -> str:
    return {
        "gmx": _tr(
            "First allow other programs: in your mailbox on the web choose Settings, then POP3 "
            "and IMAP. If you sign in with a second step, make an app password there and put it "
            "in here."
        ),
        "t-online": _tr(
            "Telekom wants the password for mail programs, which you set in the customer centre. "
            "It is not the one that you sign in to the website with."
        ),
        "zoho": _tr(
            "If you sign in to Zoho with a second step, make an application-specific password in "
            "your account and put it in here."
        ),
    }.get(key, "")


def _of_google_sign_in() -> str:
    return _tr(
        "Signing in with Google needs a client id of your own, for a desktop app, from the Google "
        "Cloud console. While that client is in testing, Google ends the sign-in after seven "
        "days. An app password is simpler for most people."
    )


def _of_hosts() -> str:
    return _tr(
        "The help pages of your mail provider or web host name the server for outgoing mail "
        "(SMTP) and its port. The password is that of the mailbox; if you sign in there with a "
        "second step, it wants an app password."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MailProviders", text)
