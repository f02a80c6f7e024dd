"""The law office's German page for a window envelope, word for word. All of it is invented."""

from dataclasses import replace

from consultant_app.domain.options import PageOptions, Window
from consultant_app.domain.page_document import PostedTo
from consultant_app.domain.summaries import (
    Headings,
    Letterhead,
    NextRow,
    PanelRow,
    SummaryDocument,
)
from helpers.sample_dentist import dentist
from helpers.sample_frame import NBSP
from helpers.sample_pictures import signature

_HEADINGS = Headings(
    in_short="Kurz gesagt",
    asked="Ihre Anliegen",
    next="Wie es weitergeht",
    did="Was ich getan habe, und wozu",
    notice="Was Ihnen auffallen kann",
    words="Wörter auf dieser Seite",
    time="Unsere Zeit",
    trouble="Wenn etwas nicht stimmt",
    page="Seite {n} von {m}",
    continued="(Fortsetzung)",
)


def law_office_posted() -> SummaryDocument:
    """Return a visit at which nothing was asked: German, A4, for a window, no logo."""
    return replace(
        dentist(),
        language="de-DE",
        title="Besuchsbericht für Kanzlei Brandt & Öztürk, 12. November 2026",
        author="Jonas Weber, Büro-IT",
        subject="Was ich am 12. November 2026 getan habe und wie es weitergeht",
        options=PageOptions(window=Window.DIN),
        posted_to=PostedTo(
            sender="Jonas Weber, Büro-IT · Lindenstraße 4 · 10969 Berlin",
            lines=(
                "Kanzlei Brandt & Öztürk",
                "Frau Elif Öztürk",
                "Schillerstraße 18",
                "10625 Berlin",
            ),
        ),
        headings=_HEADINGS,
        letterhead=Letterhead(
            name="Jonas Weber, Büro-IT",
            promise="Ruhige Hilfe für kleine Büros",
            contact_lines=("030 23125 014", "jonas@weber-it.example", "Mo–Fr 8 bis 18 Uhr"),
        ),
        kicker="Zusammenfassung meines Besuchs am Donnerstag, 12. November 2026",
        headline="Alles läuft, und Ihre Akten sind sicher.",
        greeting="Liebe Frau Öztürk,",
        thanks="vielen Dank für den Tee und die ruhige Stunde. Hier steht, was ich geprüft habe.",
        panel=(
            PanelRow(label="Der Anlass", text="Die vereinbarte Durchsicht im Herbst."),
            PanelRow(
                label="Getan", text="Sechs Rechner, nächtliche Sicherung und Drucker geprüft."
            ),
            PanelRow(label="Jetzt", text="Alles läuft. Es ist nichts offen geblieben."),
        ),
        asked=(),
        asked_empty="Sie hatten diesmal keine. Fällt Ihnen noch etwas ein? Rufen Sie einfach an.",
        next=(
            NextRow(who="Sie", what="Für Sie gibt es nichts zu tun."),
            NextRow(
                who="Jonas",
                what="Meldet sich zur nächsten Durchsicht.",
                when=f"Im Februar{NBSP}2027.",
            ),
        ),
        did=(),
        notices=(),
        words=(),
        time=(),
        parts=(),
        trouble=(
            "Rufen Sie mich an: 030 23125 014. Sie sprechen mit mir selbst, und keine Frage ist "
            "zu klein.",
        ),
        trouble_bold="030 23125 014",
        closing="Viel Freude beim Umzug der Bibliothek!",
        regards="Herzliche Grüße",
        signer="Jonas Weber",
        signature=signature(),
        seen_by="",
        seen_by_bold="",
        footer="Kanzlei Brandt & Öztürk · Besuch am 12. November 2026",
    )
