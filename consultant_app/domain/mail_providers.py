"""What common providers expect of a program that sends mail, as they said in November 2026.

An address tells the provider where its domain is theirs; mail of one's own domain may be anywhere.
"""

from consultant_app.domain.mail_accounts import MailSecurity, Provider, SignIn

_TLS = MailSecurity.TLS
_STARTTLS = MailSecurity.STARTTLS


def _provider(
    key: str,
    name: str,
    host: str,
    *domains: str,
    help_: str = "",
    security: MailSecurity = _TLS,
    sign_in: SignIn = SignIn.PASSWORD,
) -> Provider:
    return Provider(
        key=key,
        name=name,
        domains=domains,
        host=host,
        port=465 if security is _TLS else 587,
        security=security,
        sign_in=sign_in,
        help=help_ or key,
    )


_GMX = ("gmx.de", "gmx.net", "gmx.at", "gmx.ch")
_OUTLOOK = ("outlook.com", "outlook.de", "hotmail.com", "hotmail.co.uk", "hotmail.de", "live.com")
_YAHOO = ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "ymail.com", "rocketmail.com")

PROVIDERS = (
    _provider(
        "microsoft-365",
        "Microsoft 365",
        "smtp.office365.com",
        security=_STARTTLS,
        sign_in=SignIn.MICROSOFT,
    ),
    _provider("gmail", "Gmail", "smtp.gmail.com", "gmail.com", "googlemail.com"),
    _provider(
        "outlook",
        "Outlook.com",
        "smtp-mail.outlook.com",
        *(*_OUTLOOK, "live.co.uk", "msn.com"),
        security=_STARTTLS,
        sign_in=SignIn.MICROSOFT,
    ),
    _provider(
        "icloud",
        "iCloud Mail",
        "smtp.mail.me.com",
        *("icloud.com", "me.com", "mac.com"),
        security=_STARTTLS,
    ),
    _provider("yahoo", "Yahoo Mail", "smtp.mail.yahoo.com", *_YAHOO),
    _provider("aol", "AOL Mail", "smtp.aol.com", "aol.com", "aol.co.uk", "aim.com"),
    _provider("fastmail", "Fastmail", "smtp.fastmail.com", "fastmail.com", "fastmail.fm"),
    _provider("gmx", "GMX", "mail.gmx.net", *_GMX),
    _provider("gmx-com", "GMX.com", "mail.gmx.com", "gmx.com", "gmx.co.uk", help_="gmx"),
    _provider("web-de", "WEB.DE", "smtp.web.de", "web.de", security=_STARTTLS, help_="gmx"),
    _provider("t-online", "Telekom", "securesmtp.t-online.de", "t-online.de", "magenta.de"),
    _provider("ionos-uk", "IONOS (United Kingdom)", "smtp.ionos.co.uk", help_="host"),
    _provider("ionos-de", "IONOS (Germany)", "smtp.ionos.de", help_="host"),
    _provider("ionos", "IONOS (United States)", "smtp.ionos.com", help_="host"),
    _provider("zoho", "Zoho Mail", "smtp.zoho.com", "zohomail.com"),
    _provider("zoho-eu", "Zoho Mail (Europe)", "smtp.zoho.eu", "zohomail.eu", help_="zoho"),
    _provider("mailbox-org", "mailbox.org", "smtp.mailbox.org", "mailbox.org", help_="host"),
    _provider("posteo", "Posteo", "posteo.de", *("posteo.de", "posteo.net"), help_="host"),
    _provider("bt", "BT Mail", "mail.btinternet.com", "btinternet.com", help_="host"),
)
"""In the order in which they are offered; the most common first."""


def provider_of_address(address: str) -> Provider | None:
    """Return whose ADDRESS is, as far as its domain tells."""
    domain = address.rpartition("@")[2].strip().casefold()
    return next((known for known in PROVIDERS if domain in known.domains), None)


def provider_of_host(host: str) -> Provider | None:
    """Return whose mail server HOST is; None for those that nobody here knows."""
    return next((known for known in PROVIDERS if known.host == host.strip().casefold()), None)
