"""Texts that broke other programs' pages: markup, entities, paths, scripts, patterns."""

_TAGS = ("b", "i", "u", "para", "font", "a", "img", "br", "link", "onDraw", "index", "bullet")
_STARTS = (
    "<{tag}>",
    "</{tag}>",
    "<{tag}/>",
    "<{tag} src='/etc/passwd'>",
    '<{tag} href="javascript:alert(1)">x</{tag}>',
    "text <{tag} unclosed",
    "&lt;{tag}&gt;",
    '<{tag} color="[[[getattr(pow,Word)] for Word in [1]]">boom</{tag}>',
    "before<{tag}>after",
)
_ENTITIES = ("AT&T", "&amp;", "&nbsp;", "&#65;", "&#x41;", "&bogus;", "& & &", "a && b", "&;", "&")
_COMPARISONS = ("a<b then c>d", "if a<b then c>d", "x < y > z", "1<2", "2>1", "<<>>", "<", ">")
_MARKUP = (
    "<!-- hidden -->",
    "<![CDATA[x]]>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "see <your name> here",
    "<script>alert(1)</script>",
    "<style>*{display:none}</style>",
    "<unichar name='BULLET'/>",
    "<super>x</super><sub>y</sub>",
    "<span backColor='red'>x</span>",
    "<greek>a</greek>",
    "<nobr>x y</nobr>",
    "<strike>gone</strike>",
    "<seq id='x'/>",
    "<evalString>1+1</evalString>",
)
_PICTURES = (
    "<img src=http://127.0.0.1/x.png>",
    '<img src="http://127.0.0.1:9/x.png" width="1" height="1"/>',
    '<img src="file:///etc/hostname"/>',
    '<img src="../../secret.png"/>',
    '<img src="data:image/png;base64,iVBORw0KGgo="/>',
    "<a href='mailto:x@example.org'>x</a>",
    "<a name='here'/>",
)
_PATTERNS = (
    "%s %d %(name)s",
    "{0} {n} {m} {} {{",
    "$HOME ${HOME} $(id) `id`",
    "'; DROP TABLE visits; --",
    '" onload="x',
    "\\n \\t \\\\ \\(",
    "(unbalanced ((brackets) ]] [[",
    ") Tj ET Q endstream endobj",
    "%%EOF trailer << /Root 1 0 R >>",
    "BT /F1 12 Tf (x) Tj ET",
    "/Artifact <</MCID 0>> BDC",
    "=1+1 @SUM(A1) +1 -1",
    "C:\\Windows\\System32",
    "\\\\server\\share$",
    "/etc/passwd:/root/.ssh/id_rsa",
    "http://example.org/?a=1&b=<2>",
    "https://example.org/a/very/long/path/that/does/not/end/before/the/column/does/at/all.html",
    "sam@okafor-it.example",
    "“quoted” ‘single’ «guillemets» „low“",
    "dashes – — ‒ − - ‐",
    "ellipsis … dots ...",
    "fractions ½ ¼ ¾ and signs × ÷ ± ° µ",
    "currency £ € $ ¥ ¢",
    "fi fl ffi ffl Th tt her ct st",
    "AVATAR To Wa Ye P. Y, r, f)",
    "Il1 O0 B8 rn m",
    "Žluťoučký kůň příšerně úpěl ďábelské ódy",
    "Ελληνικά ΑΒΓ αβγ",
    "Кириллица и ещё",
    "Tiếng Việt đầy đủ dấu",
    "Łódź ŞĞİ ßẞ æøå ÐÞ",
)

HOSTILE_TEXTS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *(start.format(tag=tag) for start in _STARTS for tag in _TAGS),
            *_ENTITIES,
            *_COMPARISONS,
            *_MARKUP,
            *_PICTURES,
            *_PATTERNS,
            *(f"{entity} <{sign}> {entity}" for entity in _ENTITIES for sign in ("b", "/b", "x y")),
        )
    )
)
