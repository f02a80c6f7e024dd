<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Letters and icons by others</source>
        <translation>Schriften und Symbole von anderen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Your data are on this laptop and go nowhere by themselves.</source>
        <translation>Ihre Daten liegen auf diesem Laptop und gehen von selbst nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Send a test mail to myself</source>
        <translation>Testmail an mich selbst senden</translation>
    </message>
    <message>
        <source>Send me a copy of each letter</source>
        <translation>Mir von jedem Brief eine Kopie senden</translation>
    </message>
    <message>
        <source>Talking to your mail server…</source>
        <translation>Spricht mit Ihrem Mailserver…</translation>
    </message>
    <message>
        <source>Use it for letters</source>
        <translation>Für Briefe nehmen</translation>
    </message>
    <message>
        <source>Used for letters</source>
        <translation>Für Briefe genommen</translation>
    </message>
    <message>
        <source>{name} removed. Its password is forgotten.</source>
        <translation>{name} entfernt. Das Passwort dazu ist vergessen.</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Another mail server</source>
        <translation>Anderer Mailserver</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Your name, as readers see it</source>
        <translation>Ihr Name, wie ihn andere lesen</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>It lies ready in your mail program. Tell here once you have sent it.</source>
        <translation>Es liegt in Ihrem Mailprogramm bereit. Sagen Sie hier Bescheid, wenn Sie es gesendet haben.</translation>
    </message>
    <message>
        <source>Taken back: the letter to {name}. The page is kept.</source>
        <translation>Zurückgenommen: der Brief an {name}. Die Seite bleibt erhalten.</translation>
    </message>
    <message>
        <source>The words of the email are copied.</source>
        <translation>Die Worte der E-Mail sind kopiert.</translation>
    </message>
    <message>
        <source>Your mail server said: {words}</source>
        <translation>Ihr Mailserver sagte: {words}</translation>
    </message>
</context>
<context>
    <name>AddAccountCard</name>
    <message>
        <source>Add this account</source>
        <translation>Dieses Konto hinzufügen</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Weiteres Konto</translation>
    </message>
    <message>
        <source>Letters then go out by themselves, and wait here while there is no internet. Without an account you can send them with your own mail program, and no password is needed.</source>
        <translation>Briefe gehen dann von selbst hinaus und warten hier, solange es kein Internet gibt. Ohne Konto können Sie sie mit Ihrem eigenen Mailprogramm senden, und es braucht kein Passwort.</translation>
    </message>
    <message>
        <source>Send from your own address</source>
        <translation>Von Ihrer eigenen Adresse senden</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Who keeps your mail</source>
        <translation>Wo Ihre E-Mail liegt</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>AddClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>That is enough. Everything else can follow when you hear of it.</source>
        <translation>Das genügt. Alles andere kann folgen, wenn Sie davon hören.</translation>
    </message>
    <message>
        <source>“{name}” is here already. Open it instead</source>
        <translation>„{name}“ gibt es schon. Stattdessen öffnen</translation>
    </message>
</context>
<context>
    <name>AddStep</name>
    <message>
        <source>A step in plain words</source>
        <translation>Ein Schritt in einfachen Worten</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Order a longer cable by Friday</source>
        <translation>Bis Freitag ein längeres Kabel bestellen</translation>
    </message>
    <message>
        <source>What is to be done? A few words are enough.</source>
        <translation>Was ist zu tun? Ein paar Worte genügen.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>The photos</source>
        <translation>Die Fotos</translation>
    </message>
</context>
<context>
    <name>AddingNews</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adding photo {n} of {all}</source>
        <translation>Foto {n} von {all} kommt dazu</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>Add the address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>In {address} the letters {letters} are of another alphabet and only look the same: it may lead to somebody else. Write it anew, or press again to keep it.</source>
        <translation>In {address} stammen die Zeichen {letters} aus einem anderen Alphabet und sehen nur gleich aus: Die Adresse kann zu jemand anderem führen. Schreiben Sie sie neu, oder drücken Sie noch einmal, um sie zu behalten.</translation>
    </message>
    <message>
        <source>It gets a letter of its own. Several, with commas between them, share one.</source>
        <translation>Sie bekommt einen eigenen Brief. Mehrere, durch Kommas getrennt, teilen sich einen.</translation>
    </message>
    <message>
        <source>Not every mail server can send to {address}: before the @ stand letters that some do not know. Press again to keep it.</source>
        <translation>Nicht jeder Mailserver kann an {address} senden: Vor dem @ stehen Zeichen, die manche nicht kennen. Drücken Sie noch einmal, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>The letter goes there as it is. The details of the client stay.</source>
        <translation>Der Brief geht so dorthin, wie er ist. Die Angaben beim Kunden bleiben.</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Wohin geht es?</translation>
    </message>
    <message>
        <source>Who else gets it?</source>
        <translation>Wer bekommt es noch?</translation>
    </message>
    <message>
        <source>Write addresses like name@example.com, with commas between them.</source>
        <translation>Schreiben Sie Adressen wie name@example.com, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Write one address, like name@example.com.</source>
        <translation>Schreiben Sie eine Adresse wie name@example.com.</translation>
    </message>
</context>
<context>
    <name>BlankSheets</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the visit sheet</source>
        <translation>Besuchsblatt speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Besuchsblatt</translation>
    </message>
</context>
<context>
    <name>BrowserPart</name>
    <message>
        <source>Asking the keyring of your system…</source>
        <translation>Der Schlüsselbund Ihres Systems wird gefragt…</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientschlüssel</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Google gives one beside the client id. It is not shown again.</source>
        <translation>Google gibt einen zusammen mit der Client-ID aus. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Sign in at the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waiting for you at the browser…</source>
        <translation>Wartet im Browser auf Sie…</translation>
    </message>
    <message>
        <source>Write the client id that you have from the provider, then sign in.</source>
        <translation>Schreiben Sie die Client-ID, die Sie vom Anbieter haben, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>You are not signed in yet.</source>
        <translation>Sie sind noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in. {kept}</source>
        <translation>Sie sind angemeldet. {kept}</translation>
    </message>
</context>
<context>
    <name>BusinessSettings</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Schlusssatz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>I did this</source>
        <translation>Ich habe das getan</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Say “urgent” and I will call back within 30 minutes.</source>
        <translation>Sagen Sie „dringend“, und ich rufe innerhalb von 30 Minuten zurück.</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>Die Seite sagt</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>Used when you write none of your own for a visit.</source>
        <translation>Steht da, wenn Sie zu einem Besuch keinen eigenen schreiben.</translation>
    </message>
    <message>
        <source>We did this</source>
        <translation>Wir haben das getan</translation>
    </message>
    <message>
        <source>What you do, in one line</source>
        <translation>Was Sie tun, in einer Zeile</translation>
    </message>
    <message>
        <source>What your pages say</source>
        <translation>Was Ihre Seiten sagen</translation>
    </message>
    <message>
        <source>When it is urgent</source>
        <translation>Wenn es dringend ist</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Write one address, like tom@acme.example.</source>
        <translation>Schreiben Sie eine Adresse wie tom@acme.example.</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>A folder that your phone copies its pictures to. While a visit runs, new ones are offered beside it; none is taken by itself.</source>
        <translation>Ein Ordner, in den Ihr Telefon seine Bilder kopiert. Während ein Besuch läuft, werden neue daneben angeboten; von selbst wird keines übernommen.</translation>
    </message>
    <message>
        <source>Camera folder</source>
        <translation>Kamera-Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
    <message>
        <source>{folder} is not there now; it is looked for again.</source>
        <translation>{folder} ist gerade nicht da; er wird wieder gesucht.</translation>
    </message>
</context>
<context>
    <name>CannotStart</name>
    <message>
        <source>Close and change nothing</source>
        <translation>Schließen und nichts ändern</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>What did they say, or what did you do?</source>
        <translation>Was wurde gesagt, oder was haben Sie getan?</translation>
    </message>
</context>
<context>
    <name>CaptureFacts</name>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Answers: {request}</source>
        <translation>Antwort auf: {request}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Kein Anliegen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take it away: it answers no request</source>
        <translation>Wegnehmen: Es beantwortet kein Anliegen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>next visit, no day yet</source>
        <translation>nächster Besuch, noch ohne Tag</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>plain words</source>
        <translation>einfache Worte</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} ×</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>No request</source>
        <translation>Kein Anliegen</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Notiert: {words}</translation>
    </message>
    <message>
        <source>Noted: {words}. Answers “{request}”</source>
        <translation>Notiert: {words}. Antwort auf „{request}“</translation>
    </message>
</context>
<context>
    <name>CertificatePart</name>
    <message>
        <source>Asking the server what it shows…</source>
        <translation>Der Server wird gefragt, was er vorzeigt …</translation>
    </message>
    <message>
        <source>If it is a server of your own office, look at what it shows.</source>
        <translation>Ist es ein Server Ihres eigenen Büros, sehen Sie nach, was er vorzeigt.</translation>
    </message>
    <message>
        <source>It is a new one, and those who vouch for servers vouch for it.</source>
        <translation>Es ist ein neues, und wer für Server bürgt, bürgt dafür.</translation>
    </message>
    <message>
        <source>Look at its certificate</source>
        <translation>Zertifikat ansehen</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}. What it shows says that it is for {names} and good until {day}. Its fingerprint:
{fingerprint}
Let whoever looks after the server read you theirs, by phone say. Trust it only if every pair is the same: somebody between you and the server would show another one.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für {host}. Was der Server vorzeigt, gilt nach eigener Angabe für {names} bis {day}. Sein Fingerabdruck:
{fingerprint}
Lassen Sie sich von dem, der den Server betreut, den seinen vorlesen, etwa am Telefon. Vertrauen Sie ihm nur, wenn jedes Paar gleich ist: Wer zwischen Ihnen und dem Server säße, würde ein anderes vorzeigen.</translation>
    </message>
    <message>
        <source>Of {host} one certificate is trusted, and no other:
{fingerprint}</source>
        <translation>Von {host} wird einem einzigen Zertifikat vertraut und keinem anderen:
{fingerprint}</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that you trust. Ask whoever looks after it whether it was changed.</source>
        <translation>Der Server zeigt ein anderes Zertifikat vor als das, dem Sie vertrauen. Fragen Sie den, der ihn betreut, ob es gewechselt wurde.</translation>
    </message>
    <message>
        <source>This computer believes its certificate. Try the test again.</source>
        <translation>Dieser Computer glaubt seinem Zertifikat. Versuchen Sie den Test noch einmal.</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trust the old one no more</source>
        <translation>Dem alten nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>address changed</source>
        <translation>Anschrift geändert</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>client put away</source>
        <translation>Kunde weggelegt</translation>
    </message>
    <message>
        <source>client removed</source>
        <translation>Kunde entfernt</translation>
    </message>
    <message>
        <source>clock changed</source>
        <translation>Uhr geändert</translation>
    </message>
    <message>
        <source>clock checked</source>
        <translation>Uhr geprüft</translation>
    </message>
    <message>
        <source>clock question answered</source>
        <translation>Frage zur Uhr beantwortet</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>noch einmal getan</translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation>Eintrag geändert</translation>
    </message>
    <message>
        <source>entry removed</source>
        <translation>Eintrag entfernt</translation>
    </message>
    <message>
        <source>equipment changed</source>
        <translation>Geräte geändert</translation>
    </message>
    <message>
        <source>file brought in</source>
        <translation>Datei übernommen</translation>
    </message>
    <message>
        <source>how the page looks</source>
        <translation>wie die Seite aussieht</translation>
    </message>
    <message>
        <source>how their page looks</source>
        <translation>wie die Seite des Kunden aussieht</translation>
    </message>
    <message>
        <source>how your pages look</source>
        <translation>wie Ihre Seiten aussehen</translation>
    </message>
    <message>
        <source>language of your pages</source>
        <translation>Sprache Ihrer Seiten</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>letter put into the outbox</source>
        <translation>Brief in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>mail account changed</source>
        <translation>E-Mail-Konto geändert</translation>
    </message>
    <message>
        <source>marked as invoiced</source>
        <translation>als berechnet markiert</translation>
    </message>
    <message>
        <source>no longer marked as invoiced</source>
        <translation>nicht mehr als berechnet markiert</translation>
    </message>
    <message>
        <source>own words changed</source>
        <translation>eigene Worte geändert</translation>
    </message>
    <message>
        <source>page handed over</source>
        <translation>Seite übergeben</translation>
    </message>
    <message>
        <source>page made</source>
        <translation>Seite erstellt</translation>
    </message>
    <message>
        <source>page signed</source>
        <translation>Seite unterschrieben</translation>
    </message>
    <message>
        <source>part noted</source>
        <translation>Teil notiert</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>Foto hinzugefügt</translation>
    </message>
    <message>
        <source>photo changed</source>
        <translation>Foto geändert</translation>
    </message>
    <message>
        <source>photo removed</source>
        <translation>Foto entfernt</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>private Notiz</translation>
    </message>
    <message>
        <source>private notes changed</source>
        <translation>private Notizen geändert</translation>
    </message>
    <message>
        <source>promise noted</source>
        <translation>Zusage notiert</translation>
    </message>
    <message>
        <source>promise ticked</source>
        <translation>Zusage abgehakt</translation>
    </message>
    <message>
        <source>rate changed</source>
        <translation>Stundensatz geändert</translation>
    </message>
    <message>
        <source>request answered</source>
        <translation>Anliegen beantwortet</translation>
    </message>
    <message>
        <source>request noted</source>
        <translation>Anliegen notiert</translation>
    </message>
    <message>
        <source>sample clients added</source>
        <translation>Beispielkunden hinzugefügt</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>signature taken off the page</source>
        <translation>Unterschrift von der Seite genommen</translation>
    </message>
    <message>
        <source>steps that time counts in</source>
        <translation>Schritte, in denen Zeit zählt</translation>
    </message>
    <message>
        <source>switched to another visit</source>
        <translation>zu einem anderen Besuch gewechselt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>text kept</source>
        <translation>Text behalten</translation>
    </message>
    <message>
        <source>time changed</source>
        <translation>Zeit geändert</translation>
    </message>
    <message>
        <source>time joined</source>
        <translation>Zeit zusammengefügt</translation>
    </message>
    <message>
        <source>time moved to another visit</source>
        <translation>Zeit zu einem anderen Besuch verschoben</translation>
    </message>
    <message>
        <source>time split</source>
        <translation>Zeit geteilt</translation>
    </message>
    <message>
        <source>usual drive changed</source>
        <translation>übliche Fahrt geändert</translation>
    </message>
    <message>
        <source>visit changed</source>
        <translation>Besuch geändert</translation>
    </message>
    <message>
        <source>visit finished</source>
        <translation>Besuch beendet</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>Besuch geplant</translation>
    </message>
    <message>
        <source>visit removed</source>
        <translation>Besuch entfernt</translation>
    </message>
    <message>
        <source>visit started</source>
        <translation>Besuch begonnen</translation>
    </message>
    <message>
        <source>visit written down</source>
        <translation>Besuch nachgetragen</translation>
    </message>
    <message>
        <source>visits told on one page</source>
        <translation>Besuche auf einer Seite</translation>
    </message>
    <message>
        <source>ways in changed</source>
        <translation>Zugang geändert</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>was Sie tun</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>wenn es dringend ist</translation>
    </message>
    <message>
        <source>words accepted</source>
        <translation>Worte angenommen</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Worte geändert</translation>
    </message>
    <message>
        <source>work noted</source>
        <translation>Arbeit notiert</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>Ihre Anschrift</translation>
    </message>
    <message>
        <source>your business name</source>
        <translation>Name Ihres Betriebs</translation>
    </message>
    <message>
        <source>your closing line</source>
        <translation>Ihr Schlusssatz</translation>
    </message>
    <message>
        <source>your email address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>your hours</source>
        <translation>Ihre Zeiten</translation>
    </message>
    <message>
        <source>your logo</source>
        <translation>Ihr Logo</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <source>your usual rate</source>
        <translation>Ihr üblicher Stundensatz</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>“I” or “we” on your pages</source>
        <translation>„Ich“ oder „wir“ auf Ihren Seiten</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>review made</source>
        <translation>Rückblick gemacht</translation>
    </message>
    <message>
        <source>words of a review changed</source>
        <translation>Worte eines Rückblicks geändert</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>A password or a key is always pointed out.</source>
        <translation>Auf ein Passwort oder einen Schlüssel wird immer hingewiesen.</translation>
    </message>
    <message>
        <source>Blame, and words that belittle or sound cold</source>
        <translation>Vorwürfe und Worte, die herablassend oder kalt klingen</translation>
    </message>
    <message>
        <source>Long sentences and wordy phrases</source>
        <translation>Lange Sätze und umständliche Wendungen</translation>
    </message>
    <message>
        <source>Promises that go too far</source>
        <translation>Versprechen, die zu weit gehen</translation>
    </message>
    <message>
        <source>Spelling and rare words</source>
        <translation>Rechtschreibung und seltene Wörter</translation>
    </message>
    <message>
        <source>Vague days, such as “soon”</source>
        <translation>Ungenaue Tage, etwa „bald“</translation>
    </message>
    <message>
        <source>What is checked as you write</source>
        <translation>Was beim Schreiben geprüft wird</translation>
    </message>
    <message>
        <source>Words a customer may not know</source>
        <translation>Wörter, die ein Kunde vielleicht nicht kennt</translation>
    </message>
    <message>
        <source>Words that frighten</source>
        <translation>Worte, die Angst machen</translation>
    </message>
</context>
<context>
    <name>ChoicePill</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Zurück zu den anderen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>First visit {day}</source>
        <translation>Erster Besuch {day}</translation>
    </message>
    <message>
        <source>Last visit today</source>
        <translation>Letzter Besuch heute</translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation>Letzter Besuch {day}</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>Nothing found for “{name}”.</source>
        <translation>Nichts gefunden zu „{name}“.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put away: {n}</source>
        <translation>Weggelegt: {n}</translation>
    </message>
    <message>
        <source>Visit at {time}</source>
        <translation>Besuch um {time}</translation>
    </message>
    <message>
        <source>Visit today</source>
        <translation>Besuch heute</translation>
    </message>
</context>
<context>
    <name>ClientMonths</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Invoiced {day}</source>
        <translation>Berechnet {day}</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Kein Satz</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Aus der Ferne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Zu berechnen</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Writing up</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>and {amounts} invoiced in another currency</source>
        <translation>und {amounts} in anderer Währung berechnet</translation>
    </message>
    <message>
        <source>{amount} of it is invoiced</source>
        <translation>{amount} davon sind berechnet</translation>
    </message>
    <message>
        <source>{client}: {used} of {plan} in their plan used</source>
        <translation>{client}: {used} von {plan} des Vertrags genutzt</translation>
    </message>
    <message>
        <source>{real} recorded, counts as {counted}</source>
        <translation>{real} erfasst, zählt als {counted}</translation>
    </message>
</context>
<context>
    <name>ClientName</name>
    <message>
        <source>Open {client}</source>
        <translation>{client} öffnen</translation>
    </message>
    <message>
        <source>Opens the client</source>
        <translation>Öffnet den Kunden</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>A few letters, or a new name</source>
        <translation>Ein paar Buchstaben oder ein neuer Name</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New client “{name}”</source>
        <translation>Neuer Kunde „{name}“</translation>
    </message>
</context>
<context>
    <name>ClientTicks</name>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Clients to export</source>
        <translation>Kunden für die Ausgabe</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>A name is enough to begin.</source>
        <translation>Für den Anfang genügt ein Name.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Done: “{what}”</source>
        <translation>Erledigt: „{what}“</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
</context>
<context>
    <name>ClockActs</name>
    <message>
        <source>Correct the times…</source>
        <translation>Zeiten berichtigen …</translation>
    </message>
    <message>
        <source>Started earlier…</source>
        <translation>Früher begonnen …</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Switch to another client…</source>
        <translation>Zu einem anderen Kunden wechseln …</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>The clock now runs since {time}.</source>
        <translation>Die Uhr läuft jetzt seit {time}.</translation>
    </message>
    <message>
        <source>Travel from now on</source>
        <translation>Ab jetzt unterwegs</translation>
    </message>
    <message>
        <source>change start visit other customer</source>
        <translation>wechseln beginnen besuch anderer kunde</translation>
    </message>
    <message>
        <source>drive journey way road trip car</source>
        <translation>fahrt fahren weg reise auto anfahrt</translation>
    </message>
    <message>
        <source>edit hours segments stretch</source>
        <translation>bearbeiten stunden abschnitte zeit</translation>
    </message>
    <message>
        <source>end halt leave finish time</source>
        <translation>ende halt stopp gehen fertig zeit</translation>
    </message>
    <message>
        <source>minutes ago forgot begin start late</source>
        <translation>minuten vorher vergessen beginn start zu spät</translation>
    </message>
    <message>
        <source>pause lunch rest</source>
        <translation>pause mittag ausruhen</translation>
    </message>
    <message>
        <source>{since} {time} are there twice: look at the times.</source>
        <translation>{since} {time} sind doppelt da: sehen Sie die Zeiten an.</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>Between {left} and {back} you were away {n} times, {time} in all.</source>
        <translation>Zwischen {left} und {back} waren Sie {n}-mal weg, zusammen {time} lang.</translation>
    </message>
    <message>
        <source>Count both parts</source>
        <translation>Beide Teile zählen</translation>
    </message>
    <message>
        <source>Count none of it</source>
        <translation>Nichts davon zählen</translation>
    </message>
    <message>
        <source>End at {time}</source>
        <translation>Um {time} beenden</translation>
    </message>
    <message>
        <source>Go on in {here} time</source>
        <translation>Mit der Zeit von {here} weiter</translation>
    </message>
    <message>
        <source>I last saw you at {left}, and then again at {back}.</source>
        <translation>Zuletzt waren Sie um {left} da, dann wieder um {back}.</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Zeit behalten</translation>
    </message>
    <message>
        <source>Leave out the absences</source>
        <translation>Abwesenheiten weglassen</translation>
    </message>
    <message>
        <source>Leave out {left} until now</source>
        <translation>{left} bis jetzt weglassen</translation>
    </message>
    <message>
        <source>Leave out {left}–{back}</source>
        <translation>{left}–{back} weglassen</translation>
    </message>
    <message>
        <source>Nobody has typed anything since.</source>
        <translation>Seitdem hat niemand etwas geschrieben.</translation>
    </message>
    <message>
        <source>The clock at {client} has run since {start}.</source>
        <translation>Die Uhr bei {client} läuft seit {start}.</translation>
    </message>
    <message>
        <source>The clock ran from {start} to {end}.</source>
        <translation>Die Uhr lief von {start} bis {end}.</translation>
    </message>
    <message>
        <source>The computer was asleep from {left} to {back}.</source>
        <translation>Der Computer schlief von {left} bis {back}.</translation>
    </message>
    <message>
        <source>The computer went from {there} time to {here} time, from {left} to {back}.</source>
        <translation>Der Computer ist von der Zeit in {there} zur Zeit in {here} gewechselt, von {left} auf {back}.</translation>
    </message>
    <message>
        <source>The computer’s clock was put forward, from {left} to {back}.</source>
        <translation>Die Uhr des Computers wurde vorgestellt, von {left} auf {back}.</translation>
    </message>
    <message>
        <source>The computer’s clock was set back, from {left} to {back}.</source>
        <translation>Die Uhr des Computers wurde zurückgestellt, von {left} auf {back}.</translation>
    </message>
    <message>
        <source>You last typed at {time}.</source>
        <translation>Zuletzt geschrieben haben Sie um {time}.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} ({day})</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>{time} (heute)</translation>
    </message>
    <message>
        <source>{time} yesterday</source>
        <translation>{time} (gestern)</translation>
    </message>
</context>
<context>
    <name>ClockQuestionLine</name>
    <message>
        <source>Let me look</source>
        <translation>Ich sehe nach</translation>
    </message>
</context>
<context>
    <name>ClockReview</name>
    <message>
        <source>Let me look</source>
        <translation>Ich sehe nach</translation>
    </message>
    <message>
        <source>Look whether these times are right.</source>
        <translation>Sehen Sie nach, ob diese Zeiten stimmen.</translation>
    </message>
    <message>
        <source>The times are right</source>
        <translation>Die Zeiten stimmen</translation>
    </message>
    <message>
        <source>The times are settled.</source>
        <translation>Die Zeiten sind geklärt.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bigger page</source>
        <translation>Seite größer</translation>
    </message>
    <message>
        <source>Export for invoicing</source>
        <translation>Für die Rechnung ausgeben</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>Seite an die Breite anpassen</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Zum Postausgang</translation>
    </message>
    <message>
        <source>Go to Time</source>
        <translation>Zu Zeit gehen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Go to Visits</source>
        <translation>Zu den Besuchen</translation>
    </message>
    <message>
        <source>Hand over the page</source>
        <translation>Seite übergeben</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation>Hilfe zu den Tasten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Note a part</source>
        <translation>Teil notieren</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Zusage notieren</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Anliegen notieren</translation>
    </message>
    <message>
        <source>Note something private</source>
        <translation>Privates notieren</translation>
    </message>
    <message>
        <source>Note work</source>
        <translation>Arbeit notieren</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>Bei einem Besuch</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Print a blank visit sheet for this client</source>
        <translation>Leeres Besuchsblatt für diesen Kunden drucken</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Seite drucken</translation>
    </message>
    <message>
        <source>Print timesheet</source>
        <translation>Stundenblatt drucken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>Show or hide the page</source>
        <translation>Seite zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Seite kleiner</translation>
    </message>
    <message>
        <source>Start the next visit, or take a break</source>
        <translation>Nächsten Besuch beginnen oder Pause machen</translation>
    </message>
    <message>
        <source>The next line answers no request</source>
        <translation>Die nächste Zeile beantwortet kein Anliegen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Turn the screen to the customer</source>
        <translation>Bildschirm zum Kunden drehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Beim Abschließen</translation>
    </message>
    <message>
        <source>Write down a past visit</source>
        <translation>Vergangenen Besuch nachtragen</translation>
    </message>
    <message>
        <source>Look back on a quarter or a year</source>
        <translation>Auf ein Quartal oder Jahr zurückblicken</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>It takes your address and a password for programs, once. Until then print a page, save it, or hand it to your own mail program.</source>
        <translation>Es braucht einmal Ihre Adresse und ein Passwort für Programme. Bis dahin drucken Sie eine Seite, speichern sie oder geben sie Ihrem eigenen Mailprogramm.</translation>
    </message>
    <message>
        <source>No email account is set up here yet.</source>
        <translation>Hier ist noch kein E-Mail-Konto eingerichtet.</translation>
    </message>
    <message>
        <source>One message goes out by itself as soon as this laptop finds the internet.</source>
        <translation>Eine Nachricht geht von selbst hinaus, sobald dieser Laptop das Internet findet.</translation>
    </message>
    <message>
        <source>Sending 1 of {n}</source>
        <translation>Sende 1 von {n}</translation>
    </message>
    <message>
        <source>Set up email</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>What you send waits here until this laptop finds the internet.</source>
        <translation>Was Sie senden, wartet hier, bis dieser Laptop das Internet findet.</translation>
    </message>
    <message>
        <source>You are offline. Nothing is lost.</source>
        <translation>Sie sind offline. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>{n} messages go out by themselves as soon as this laptop finds the internet.</source>
        <translation>{n} Nachrichten gehen von selbst hinaus, sobald dieser Laptop das Internet findet.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>1 message is waiting.</source>
        <translation>1 Nachricht wartet.</translation>
    </message>
    <message>
        <source>1 message needs you.</source>
        <translation>1 Nachricht braucht Sie.</translation>
    </message>
    <message>
        <source>All is saved on this laptop.</source>
        <translation>Alles ist auf diesem Laptop gespeichert.</translation>
    </message>
    <message>
        <source>All messages sent.</source>
        <translation>Alle Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sending {n} of {m}</source>
        <translation>Sende {n} von {m}</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>{n} messages are waiting.</source>
        <translation>{n} Nachrichten warten.</translation>
    </message>
    <message>
        <source>{n} messages need you.</source>
        <translation>{n} Nachrichten brauchen Sie.</translation>
    </message>
    <message>
        <source>{title}. {line}</source>
        <translation>{title}. {line}</translation>
    </message>
</context>
<context>
    <name>CountingFields</name>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>Rounded per</source>
        <translation>Gerundet je</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Time counts in steps of</source>
        <translation>Zeit zählt in Schritten von</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>Auf den nächsten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>keine Mindestzeit</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>The part that is shown</source>
        <translation>Der Ausschnitt</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>{width} % of the width, {height} % of the height</source>
        <translation>{width} % der Breite, {height} % der Höhe</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Open visit</source>
        <translation>Besuch öffnen</translation>
    </message>
    <message>
        <source>Parts of the client’s page</source>
        <translation>Teile der Kundenseite</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>client since {year}</source>
        <translation>Kunde seit {year}</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} pro Stunde</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Bring back into the lists</source>
        <translation>Zurück in die Listen</translation>
    </message>
    <message>
        <source>How their page looks</source>
        <translation>So sieht die Seite des Kunden aus</translation>
    </message>
    <message>
        <source>In {currency}. Empty means your usual rate, if its currency is the same.</source>
        <translation>In {currency}. Leer heißt: Ihr üblicher Satz, wenn die Währung gleich ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One per line: Side door 4471#. Park behind the bank. Only for you.</source>
        <translation>Eines je Zeile: Nebentür 4471#. Parken hinter der Bank. Nur für Sie.</translation>
    </message>
    <message>
        <source>Only for you. They reach no page and no letter.</source>
        <translation>Nur für Sie. Sie kommen auf keine Seite und in keinen Brief.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation>Diesen Kunden entfernen</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>Usual drive</source>
        <translation>Übliche Fahrt</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo der Kunde ist</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wer der Kunde ist</translation>
    </message>
    <message>
        <source>Write it like 1:30 or 90.</source>
        <translation>Schreiben Sie es wie 1:30 oder 90.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ist wieder da.</translation>
    </message>
    <message>
        <source>{name} is put away.</source>
        <translation>{name} ist weggelegt.</translation>
    </message>
</context>
<context>
    <name>DocumentSettings</name>
    <message>
        <source>American English</source>
        <translation>Amerikanisches Englisch</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Each client can have it differently, under Details.</source>
        <translation>Jeder Kunde kann es anders haben, unter „Angaben“.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>1 promise</source>
        <translation>1 Zusage</translation>
    </message>
    <message>
        <source>1 promise for {day}</source>
        <translation>1 Zusage für {day}</translation>
    </message>
    <message>
        <source>1 request done</source>
        <translation>1 Anliegen erledigt</translation>
    </message>
    <message>
        <source>Clock stopped at {time}</source>
        <translation>Uhr angehalten um {time}</translation>
    </message>
    <message>
        <source>The clock is running</source>
        <translation>Die Uhr läuft</translation>
    </message>
    <message>
        <source>The clock was not sure of the time</source>
        <translation>Die Uhr war bei der Zeit nicht sicher</translation>
    </message>
    <message>
        <source>{n} promises</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <source>{n} promises for {day}</source>
        <translation>{n} Zusagen für {day}</translation>
    </message>
    <message>
        <source>{n} promises, the first for {day}</source>
        <translation>{n} Zusagen, die erste für {day}</translation>
    </message>
    <message>
        <source>{n} requests done</source>
        <translation>{n} Anliegen erledigt</translation>
    </message>
    <message>
        <source>{time} by phone</source>
        <translation>{time} am Telefon</translation>
    </message>
    <message>
        <source>{time} from afar</source>
        <translation>{time} aus der Ferne</translation>
    </message>
    <message>
        <source>{time} on site</source>
        <translation>{time} vor Ort</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>All done at {client}.</source>
        <translation>Alles erledigt bei {client}.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Copy the email’s words</source>
        <translation>Worte der E-Mail kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the saved page</source>
        <translation>Gespeicherte Seite öffnen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Show the Outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
</context>
<context>
    <name>EmailSettings</name>
    <message>
        <source>Passwords are kept in the keyring of your system only: in no file of this program, no backup and no log. After a change of the server, put the password in again.</source>
        <translation>Passwörter liegen nur im Schlüsselbund Ihres Systems: in keiner Datei dieses Programms, keiner Sicherung und keinem Protokoll. Wenn Sie den Server geändert haben, geben Sie das Passwort noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>EmailWords</name>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>The words in the email</source>
        <translation>Die Worte in der E-Mail</translation>
    </message>
    <message>
        <source>Whose email</source>
        <translation>Wessen E-Mail</translation>
    </message>
    <message>
        <source>Words of the email</source>
        <translation>Worte der E-Mail</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>1 request still open from earlier</source>
        <translation>1 Anliegen von früher ist noch offen</translation>
    </message>
    <message>
        <source>Did they ask for anything?</source>
        <translation>Gab es ein Anliegen?</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Noch nichts notiert</translation>
    </message>
    <message>
        <source>Nothing this time</source>
        <translation>Diesmal nichts</translation>
    </message>
    <message>
        <source>Requests from earlier, answered now</source>
        <translation>Frühere Anliegen, jetzt beantwortet</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>They asked for nothing this time. The page says so.</source>
        <translation>Diesmal gab es kein Anliegen. Die Seite sagt das.</translation>
    </message>
    <message>
        <source>They did ask</source>
        <translation>Es gab doch eines</translation>
    </message>
    <message>
        <source>{n} requests still open from earlier</source>
        <translation>{n} Anliegen von früher sind noch offen</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Accept the words</source>
        <translation>Worte annehmen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Done: “{words}”</source>
        <translation>Erledigt: „{words}“</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>It answers no request now.</source>
        <translation>Es beantwortet jetzt kein Anliegen.</translation>
    </message>
    <message>
        <source>It answers “{words}” now.</source>
        <translation>Es beantwortet jetzt „{words}“.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept: “{words}”</source>
        <translation>Gehalten: „{words}“</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Kein Anliegen</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht gehalten</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: “{words}”</source>
        <translation>Entfernt: „{words}“</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No next visit is planned yet. Write a day.</source>
        <translation>Noch ist kein nächster Besuch geplant. Schreiben Sie einen Tag.</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Write the day like Thursday, 20 November or in 2 weeks.</source>
        <translation>Schreiben Sie den Tag wie Donnerstag, 20. November oder in 2 Wochen.</translation>
    </message>
    <message>
        <source>Write the time like 20 min or 1:30.</source>
        <translation>Schreiben Sie die Zeit wie 20 Min. oder 1:30.</translation>
    </message>
</context>
<context>
    <name>EntryKinds</name>
    <message>
        <source>! A longer network cable by Friday</source>
        <translation>! Ein längeres Netzwerkkabel bis Freitag</translation>
    </message>
    <message>
        <source>&quot;The printer keeps asking me for a password</source>
        <translation>&quot;Der Drucker fragt mich ständig nach einem Passwort</translation>
    </message>
    <message>
        <source>Only you see this. It never reaches a page.</source>
        <translation>Das sehen nur Sie. Es kommt nie auf eine Seite.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Reset the print spooler on the reception PC 20m</source>
        <translation>Druckwarteschlange am Empfang zurückgesetzt 20m</translation>
    </message>
    <message>
        <source>Say the day in words: Thursday, next visit, in 2 weeks.</source>
        <translation>Sagen Sie den Tag in Worten: Donnerstag, nächster Besuch, in 2 Wochen.</translation>
    </message>
    <message>
        <source>Their own words, as they say them. The page quotes them.</source>
        <translation>In den eigenen Worten des Kunden. Die Seite führt sie wörtlich an.</translation>
    </message>
    <message>
        <source>There is nothing to note yet. A word or two are enough.</source>
        <translation>Noch ist nichts zu notieren. Ein, zwei Worte genügen.</translation>
    </message>
    <message>
        <source>What did they say? A word or two are enough.</source>
        <translation>Was wurde gesagt? Ein, zwei Worte genügen.</translation>
    </message>
    <message>
        <source>What do you promise? A few words are enough.</source>
        <translation>Was sagen Sie zu? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>What is the part called? A word is enough.</source>
        <translation>Wie heißt das Teil? Ein Wort genügt.</translation>
    </message>
    <message>
        <source>With number and price: 2 x keyboard 34.90</source>
        <translation>Mit Anzahl und Preis: 2 x Tastatur 34,90</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Answers “{words}”</source>
        <translation>Antwort auf „{words}“</translation>
    </message>
    <message>
        <source>For the customer: {reply}</source>
        <translation>Für den Kunden: {reply}</translation>
    </message>
    <message>
        <source>For the customer: {words}</source>
        <translation>Für den Kunden: {words}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Needs plain words</source>
        <translation>Braucht einfache Worte</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch ohne Tag</translation>
    </message>
    <message>
        <source>Only for you. It stays off the page.</source>
        <translation>Nur für Sie. Es bleibt von der Seite weg.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>Proposed for them: {what}, {day}.</source>
        <translation>Für sie vorgeschlagen: {what}, {day}.</translation>
    </message>
    <message>
        <source>Proposed: {what}, {day}.</source>
        <translation>Vorgeschlagen: {what}, {day}.</translation>
    </message>
    <message>
        <source>They do it</source>
        <translation>Der Kunde macht es</translation>
    </message>
    <message>
        <source>They do: {what}, {day}.</source>
        <translation>Der Kunde macht: {what}, {day}.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>You promised an answer, {day}.</source>
        <translation>Sie haben eine Antwort zugesagt, {day}.</translation>
    </message>
    <message>
        <source>You promised: {what}, {day}.</source>
        <translation>Sie haben zugesagt: {what}, {day}.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>{name}. {reply}</source>
        <translation>{name}. {reply}</translation>
    </message>
    <message>
        <source>{said} Asked by {name}.</source>
        <translation>{said} Gefragt von {name}.</translation>
    </message>
    <message>
        <source>{who}: {what}, {day}.</source>
        <translation>{who}: {what}, {day}.</translation>
    </message>
</context>
<context>
    <name>EquipmentDialog</name>
    <message>
        <source>Add a thing you look after</source>
        <translation>Ein Gerät hinzufügen, um das Sie sich kümmern</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Everything but the name is only for you.</source>
        <translation>Alles außer dem Namen ist nur für Sie.</translation>
    </message>
    <message>
        <source>Keep these details</source>
        <translation>Diese Angaben behalten</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Marke und Modell</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Their name for it</source>
        <translation>Wie der Kunde es nennt</translation>
    </message>
</context>
<context>
    <name>EquipmentTab</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>Their own name for a thing is enough: “Maria’s computer”.</source>
        <translation>Der Name, den der Kunde benutzt, genügt: „Marias Computer“.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, für andere Programme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export for invoicing</source>
        <translation>Für die Rechnung ausgeben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mark as invoiced</source>
        <translation>Als berechnet markieren</translation>
    </message>
    <message>
        <source>Mark these as invoiced? They stay as they are in the file, whatever you correct later. Undo takes the mark away.</source>
        <translation>Diese als berechnet markieren? Sie bleiben wie in der Datei, was immer Sie später berichtigen. Rückgängig nimmt die Markierung weg.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing to export in this choice.</source>
        <translation>In dieser Auswahl gibt es nichts auszugeben.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>What was invoiced before</source>
        <translation>Schon Berechnetes</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} Zeilen</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is not invoiced</source>
        <translation>Alles nicht Berechnete</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Invoicing {month}</source>
        <translation>Abrechnung {month}</translation>
    </message>
    <message>
        <source>Marked as invoiced.</source>
        <translation>Als berechnet markiert.</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tabellen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
</context>
<context>
    <name>FilesRefused</name>
    <message>
        <source>A folder or a device has that name.</source>
        <translation>Ein Ordner oder ein Gerät heißt schon so.</translation>
    </message>
    <message>
        <source>Choose a shorter name, then save again.</source>
        <translation>Wählen Sie einen kürzeren Namen und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation>Wählen Sie einen anderen Ordner und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose another name, then save again.</source>
        <translation>Wählen Sie einen anderen Namen und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Close the file or choose another folder, then save again.</source>
        <translation>Schließen Sie die Datei oder wählen Sie einen anderen Ordner, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Look after the disk that holds your data, then press Save PDF again.</source>
        <translation>Sehen Sie nach der Festplatte mit Ihren Daten und drücken Sie noch einmal auf „PDF speichern“.</translation>
    </message>
    <message>
        <source>Make some room or choose another disk, then save again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Make some room, then press Save PDF again.</source>
        <translation>Schaffen Sie Platz und drücken Sie noch einmal auf „PDF speichern“.</translation>
    </message>
    <message>
        <source>Nothing can be written there, or the file is open elsewhere.</source>
        <translation>Dort kann nichts geschrieben werden, oder die Datei ist anderswo geöffnet.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Dort kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk did not take it.</source>
        <translation>Der Datenträger hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Den Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The name is too long for that disk.</source>
        <translation>Der Name ist für diesen Datenträger zu lang.</translation>
    </message>
    <message>
        <source>The page is made and kept here as version {n}.</source>
        <translation>Die Seite ist erstellt und wird hier als Fassung {n} aufbewahrt.</translation>
    </message>
    <message>
        <source>The page was not made.</source>
        <translation>Die Seite wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The program keeps your data there.</source>
        <translation>Dort bewahrt das Programm Ihre Daten auf.</translation>
    </message>
    <message>
        <source>The visit is finished and your words are saved.</source>
        <translation>Der Besuch ist beendet, und Ihre Worte sind gespeichert.</translation>
    </message>
    <message>
        <source>Your words are saved.</source>
        <translation>Ihre Worte sind gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” was not saved. {why}</source>
        <translation>„{name}“ wurde nicht gespeichert. {why}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A long sentence</source>
        <translation>Ein langer Satz</translation>
    </message>
    <message>
        <source>A word few people use</source>
        <translation>Ein Wort, das wenige benutzen</translation>
    </message>
    <message>
        <source>A word they may not know</source>
        <translation>Ein Wort, das vielleicht unbekannt ist</translation>
    </message>
    <message>
        <source>It does not say who did it</source>
        <translation>Es sagt nicht, wer es getan hat</translation>
    </message>
    <message>
        <source>Letters they may not know</source>
        <translation>Abkürzung, die vielleicht unbekannt ist</translation>
    </message>
    <message>
        <source>Look at the spelling</source>
        <translation>Sehen Sie nach der Schreibweise</translation>
    </message>
    <message>
        <source>This could be shorter</source>
        <translation>Das könnte kürzer sein</translation>
    </message>
    <message>
        <source>This could frighten</source>
        <translation>Das könnte Angst machen</translation>
    </message>
    <message>
        <source>This could sound belittling</source>
        <translation>Das könnte herablassend klingen</translation>
    </message>
    <message>
        <source>This could sound cold</source>
        <translation>Das könnte kalt klingen</translation>
    </message>
    <message>
        <source>This could sound like blame</source>
        <translation>Das könnte nach Vorwurf klingen</translation>
    </message>
    <message>
        <source>This is a little vague</source>
        <translation>Das ist etwas ungenau</translation>
    </message>
    <message>
        <source>This looks like a secret</source>
        <translation>Das sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>This promises a lot</source>
        <translation>Das verspricht viel</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>The page was not written. {why} All that you noted is safe, and the clock runs on.</source>
        <translation>Die Seite wurde nicht geschrieben. {why} Alles, was Sie notiert haben, ist sicher, und die Uhr läuft weiter.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>01632 960 118</source>
        <translation>01632 960 118</translation>
    </message>
    <message>
        <source>A name is enough. Add people, the door code and the dog when you hear about them.</source>
        <translation>Ein Name genügt. Personen, Türcode und Hund kommen dazu, wenn Sie davon hören.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Den ersten Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Fielding IT</source>
        <translation>Fielding IT</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Good to have you here</source>
        <translation>Schön, dass Sie da sind</translation>
    </message>
    <message>
        <source>How your customers reach you. It stands on every page.</source>
        <translation>So erreichen Ihre Kunden Sie. Es steht auf jeder Seite.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Sehen Sie sich erst um</translation>
    </message>
    <message>
        <source>Made-up clients with visits and promises. Remove them all with one click.</source>
        <translation>Erfundene Kunden mit Besuchen und Zusagen. Ein Klick entfernt sie alle.</translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation>Sie werden angelegt…</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Sam Fielding</source>
        <translation>Sam Fielding</translation>
    </message>
    <message>
        <source>This is your quiet place for clients, visits and promises. Where would you like to start?</source>
        <translation>Das ist Ihr ruhiger Ort für Kunden, Besuche und Zusagen. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Two or three words for the top of your pages. You can skip them.</source>
        <translation>Zwei, drei Worte für den Kopf Ihrer Seiten. Sie können sie auslassen.</translation>
    </message>
    <message>
        <source>Use sample clients</source>
        <translation>Beispielkunden nehmen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Willkommen, {name}</translation>
    </message>
    <message>
        <source>Write one phone number, like 01632 960 118, or one email address. An address has its place in Settings, under You and your business.</source>
        <translation>Schreiben Sie eine Telefonnummer wie 01632 960 118 oder eine E-Mail-Adresse. Eine Anschrift hat ihren Platz in den Einstellungen unter „Sie und Ihr Betrieb“.</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your notes stay on this laptop. Nothing leaves it unless you send, save or export it.</source>
        <translation>Ihre Notizen bleiben auf diesem Laptop. Nichts verlässt ihn, wenn Sie es nicht senden, speichern oder ausgeben.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, eingeklappt</translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation>{title}, ausgeklappt</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back to visit</source>
        <translation>Zurück zum Besuch</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Was hinausging</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Your words or the page</source>
        <translation>Ihre Worte oder die Seite</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>It goes out by itself when you are back online.</source>
        <translation>Sie geht von selbst hinaus, wenn Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Send it there, and then say so in the Outbox.</source>
        <translation>Senden Sie es dort, und sagen Sie es dann im Postausgang.</translation>
    </message>
    <message>
        <source>The Outbox tells when your mail server took it.</source>
        <translation>Der Postausgang sagt, wann Ihr Mailserver sie angenommen hat.</translation>
    </message>
</context>
<context>
    <name>GoesAlong</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>GoingAlong</name>
    <message>
        <source>What goes along with the page?</source>
        <translation>Was geht mit der Seite mit?</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>No program for PDF files was found. The page is at {place}.</source>
        <translation>Es wurde kein Programm für PDF-Dateien gefunden. Die Seite liegt unter {place}.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>The email’s words are copied. Attach the page to them.</source>
        <translation>Die Worte der E-Mail sind kopiert. Hängen Sie die Seite daran.</translation>
    </message>
</context>
<context>
    <name>HandOverStep</name>
    <message>
        <source>Copy the email’s words</source>
        <translation>Worte der E-Mail kopieren</translation>
    </message>
    <message>
        <source>Fewer photos make it smaller. Long logs and the technician’s copy are better not sent along. Printed, its size does not matter.</source>
        <translation>Mit weniger Fotos wird er kleiner. Lange Protokolle und das Blatt für Techniker bleiben besser hier. Auf Papier spielt die Größe keine Rolle.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No internet here. The email goes out by itself when you are back online. Paper works right now.</source>
        <translation>Hier gibt es kein Internet. Die E-Mail geht von selbst hinaus, wenn Sie wieder online sind. Papier geht sofort.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save a draft…</source>
        <translation>Entwurf speichern…</translation>
    </message>
    <message>
        <source>Set up email</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>Technician’s copy…</source>
        <translation>Blatt für Techniker…</translation>
    </message>
    <message>
        <source>To send pages from here, set up your email once. Until then print the page, save it, or open it in your own mail program.</source>
        <translation>Um Seiten von hier zu senden, richten Sie einmal Ihre E-Mail ein. Bis dahin drucken Sie die Seite, speichern sie oder öffnen sie in Ihrem eigenen Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>HandOverWays</name>
    <message>
        <source>By email to {names}</source>
        <translation>Per E-Mail an {names}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>In your mail program, for {names}</source>
        <translation>In Ihrem Mailprogramm, für {names}</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Open in your mail program</source>
        <translation>In Ihrem Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print and open your mail program</source>
        <translation>Drucken und Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Print and send</source>
        <translation>Drucken und senden</translation>
    </message>
    <message>
        <source>Print and send when online</source>
        <translation>Drucken und senden, wenn online</translation>
    </message>
    <message>
        <source>Print to {printer}</source>
        <translation>Drucken auf {printer}</translation>
    </message>
    <message>
        <source>Print, send and open your mail program</source>
        <translation>Drucken, senden und Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Senden, wenn online</translation>
    </message>
    <message>
        <source>Send, and open your mail program</source>
        <translation>Senden und Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Your mail program</source>
        <translation>Ihr Mailprogramm</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>große Schrift</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>only this address</source>
        <translation>nur diese Adresse</translation>
    </message>
    <message>
        <source>share one letter</source>
        <translation>teilen sich einen Brief</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>Handed over at {time}, version {n}. What you change goes out as a correction.</source>
        <translation>Übergeben um {time}, Fassung {n}. Was Sie ändern, geht als Berichtigung hinaus.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} am {day}</translation>
    </message>
</context>
<context>
    <name>Hanging</name>
    <message>
        <source>Every request now has an answer, a promise or a reason. Nothing is left hanging.</source>
        <translation>Jedes Anliegen hat jetzt eine Antwort, eine Zusage oder einen Grund. Nichts hängt in der Luft.</translation>
    </message>
    <message>
        <source>Still left hanging</source>
        <translation>Hängt noch in der Luft</translation>
    </message>
    <message>
        <source>{quote} has a step that is only proposed</source>
        <translation>{quote} hat einen Schritt, der nur vorgeschlagen ist</translation>
    </message>
    <message>
        <source>{quote} has no day yet</source>
        <translation>{quote} hat noch keinen Tag</translation>
    </message>
    <message>
        <source>{quote} has no outcome yet</source>
        <translation>{quote} hat noch kein Ergebnis</translation>
    </message>
    <message>
        <source>{quote} has no reason yet</source>
        <translation>{quote} hat noch keinen Grund</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter again adds it</source>
        <translation>Noch einmal Enter legt ihn an</translation>
    </message>
</context>
<context>
    <name>JustSent</name>
    <message>
        <source>It is on its way already and can’t be taken back.</source>
        <translation>Der Brief ist schon unterwegs und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Only a part could be taken back. The Outbox shows what has gone.</source>
        <translation>Nur ein Teil ließ sich zurücknehmen. Der Postausgang zeigt, was schon gegangen ist.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent, and the page is kept.</source>
        <translation>Zurückgenommen. Nichts wurde gesendet, und die Seite bleibt erhalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{what}: sending in {n} s.</source>
        <translation>{what}: geht in {n} s hinaus.</translation>
    </message>
    <message>
        <source>{what}: sending when online.</source>
        <translation>{what}: geht hinaus, wenn Sie online sind.</translation>
    </message>
</context>
<context>
    <name>KeepingWords</name>
    <message>
        <source>Add my own words…</source>
        <translation>Eigene Worte hinzufügen…</translation>
    </message>
    <message>
        <source>Keep always for {client}</source>
        <translation>Für {client} immer behalten</translation>
    </message>
    <message>
        <source>Never flag this</source>
        <translation>Nie mehr darauf hinweisen</translation>
    </message>
    <message>
        <source>This looks like a password or a key. It is not kept.</source>
        <translation>Das sieht nach einem Passwort oder Schlüssel aus. Es wird nicht behalten.</translation>
    </message>
    <message>
        <source>“{words}” is kept from now on.</source>
        <translation>„{words}“ wird von nun an behalten.</translation>
    </message>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>„{word}“ gehört jetzt zu Ihren Worten.</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>A photo: before, after</source>
        <translation>Ein Foto: davor, danach</translation>
    </message>
    <message>
        <source>A photo: turn it, see it large and crop it</source>
        <translation>Ein Foto: drehen, groß ansehen und zuschneiden</translation>
    </message>
    <message>
        <source>A photo: move it forward or back</source>
        <translation>Ein Foto: nach vorn oder hinten rücken</translation>
    </message>
    <message>
        <source>Alt ← →</source>
        <translation>Alt ← →</translation>
    </message>
    <message>
        <source>Accept a proposal, or the first suggestion</source>
        <translation>Vorschlag oder ersten Hinweis annehmen</translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <translation>Alt Eingabe</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>Begin a request, promise, part or private note</source>
        <translation>Anliegen, Zusage, Teil oder private Notiz beginnen</translation>
    </message>
    <message>
        <source>Choose the request it answers</source>
        <translation>Wählen, welches Anliegen beantwortet wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Schließen, was obenauf liegt</translation>
    </message>
    <message>
        <source>Correct the time of the block</source>
        <translation>Zeit des Blocks berichtigen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From an empty line into the list</source>
        <translation>Aus einer leeren Zeile in die Liste</translation>
    </message>
    <message>
        <source>Go from block to block</source>
        <translation>Von Block zu Block gehen</translation>
    </message>
    <message>
        <source>Go to the plain sentence</source>
        <translation>Zum einfachen Satz</translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation>Hilfe zu den Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Move in a list; letters jump</source>
        <translation>In einer Liste gehen; Buchstaben springen</translation>
    </message>
    <message>
        <source>Open or edit the row</source>
        <translation>Zeile öffnen oder bearbeiten</translation>
    </message>
    <message>
        <source>Remove the row; Undo brings it back</source>
        <translation>Zeile entfernen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation>Speichern, was Sie notiert haben</translation>
    </message>
    <message>
        <source>Shift F10</source>
        <translation>Umschalt F10</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>Zeile abhaken</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Arrows move the frame, Shift and arrows change its size, plus and minus make the part smaller and larger. The file keeps the whole picture.</source>
        <translation>Pfeiltasten bewegen den Rahmen, mit der Umschalttaste ändern sie seine Größe, Plus und Minus machen den Ausschnitt kleiner und größer. Die Datei behält das ganze Bild.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A letter is just being handed over. The window closes in a moment.</source>
        <translation>Ein Brief wird gerade übergeben. Das Fenster schließt gleich.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out, since the time waits for a look: {visits}.</source>
        <translation>Weggelassen, weil die Zeit noch anzusehen ist: {visits}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>noch {n}</translation>
    </message>
</context>
<context>
    <name>LengthLine</name>
    <message>
        <source>Charge</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>Write the day like “yesterday” or “20 Nov”.</source>
        <translation>Schreiben Sie den Tag wie „gestern“ oder „20. Nov.“.</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>A length is 24 hours at most. Divide what took longer.</source>
        <translation>Eine Dauer hat höchstens 24 Stunden. Teilen Sie auf, was länger war.</translation>
    </message>
    <message>
        <source>A length needs at least one minute.</source>
        <translation>Eine Dauer hat mindestens eine Minute.</translation>
    </message>
    <message>
        <source>Write at most 59 minutes after the hours.</source>
        <translation>Schreiben Sie nach den Stunden höchstens 59 Minuten.</translation>
    </message>
    <message>
        <source>Write how long it took, like 90, 1:30 or 1.5h.</source>
        <translation>Schreiben Sie, wie lange es war, etwa 90, 1:30 oder 1,5h.</translation>
    </message>
    <message>
        <source>Write the length like 90, 1:30, 1h30 or 1.5h.</source>
        <translation>Schreiben Sie die Dauer wie 90, 1:30, 1h30 oder 1,5h.</translation>
    </message>
</context>
<context>
    <name>LetterChoices</name>
    <message>
        <source>Also tell of the call on {day}</source>
        <translation>Auch vom Gespräch am {day} berichten</translation>
    </message>
    <message>
        <source>Also tell of the visit on {day}</source>
        <translation>Auch vom Besuch am {day} berichten</translation>
    </message>
    <message>
        <source>For whom, and of which visits</source>
        <translation>Für wen, und von welchen Besuchen</translation>
    </message>
    <message>
        <source>Greet {name} too</source>
        <translation>Auch {name} begrüßen</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LetterPrinting</name>
    <message>
        <source>It is not sent by email any more.</source>
        <translation>Per E-Mail geht es nicht mehr hinaus.</translation>
    </message>
    <message>
        <source>Meanwhile the letter went out by email too.</source>
        <translation>Inzwischen ging der Brief auch per E-Mail hinaus.</translation>
    </message>
</context>
<context>
    <name>LetterRoom</name>
    <message>
        <source>{most} letters are the most here. What was there stays.</source>
        <translation>Hier sind höchstens {most} Zeichen möglich. Was da stand, bleibt.</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>More for {title}</source>
        <translation>Mehr zu {title}</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>They come once nothing is missing from the page.</source>
        <translation>Sie kommen, sobald auf der Seite nichts mehr fehlt.</translation>
    </message>
</context>
<context>
    <name>ListShelf</name>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>LogVisit</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Write down a past visit</source>
        <translation>Vergangenen Besuch nachtragen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Yesterday, or 20 Nov</source>
        <translation>Gestern oder 20. Nov.</translation>
    </message>
</context>
<context>
    <name>LookBackTab</name>
    <message>
        <source>As they will see it</source>
        <translation>So wird man sie sehen</translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation>So wird {name} sie sehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Quarter or year</source>
        <translation>Quartal oder Jahr</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Move less</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>LooseEnds</name>
    <message>
        <source>1 visit to write up, from {day}</source>
        <translation>1 Besuch zu schreiben, {day}</translation>
    </message>
    <message>
        <source>All tidy.</source>
        <translation>Alles aufgeräumt.</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Offene Enden</translation>
    </message>
    <message>
        <source>Paused: {client}</source>
        <translation>Pause: {client}</translation>
    </message>
    <message>
        <source>Paused: {client}, from {day}</source>
        <translation>Pause: {client}, seit {day}</translation>
    </message>
    <message>
        <source>Visits to write up</source>
        <translation>Zu schreibende Besuche</translation>
    </message>
    <message>
        <source>{n} visits to write up, the oldest from {day}</source>
        <translation>{n} Besuche zu schreiben, der älteste: {day}</translation>
    </message>
</context>
<context>
    <name>LooseFixes</name>
    <message>
        <source>Begin the time at {client} at {time}</source>
        <translation>Die Zeit bei {client} um {time} beginnen</translation>
    </message>
    <message>
        <source>Both times are kept. You are asked again only if they share more.</source>
        <translation>Beide Zeiten bleiben. Sie werden nur wieder gefragt, wenn sie sich weiter überschneiden.</translation>
    </message>
    <message>
        <source>Correct the time at {client} by hand</source>
        <translation>Die Zeit bei {client} von Hand berichtigen</translation>
    </message>
    <message>
        <source>End the time at {client} at {time}</source>
        <translation>Die Zeit bei {client} um {time} beenden</translation>
    </message>
    <message>
        <source>It was a break</source>
        <translation>Es war eine Pause</translation>
    </message>
    <message>
        <source>It was travel to {client}</source>
        <translation>Es war die Fahrt zu {client}</translation>
    </message>
    <message>
        <source>It was work at {client}</source>
        <translation>Es war Arbeit bei {client}</translation>
    </message>
    <message>
        <source>Keep both: they are right</source>
        <translation>Beide behalten: sie stimmen</translation>
    </message>
    <message>
        <source>The time is corrected.</source>
        <translation>Die Zeit ist berichtigt.</translation>
    </message>
    <message>
        <source>The time is noted.</source>
        <translation>Die Zeit ist notiert.</translation>
    </message>
</context>
<context>
    <name>LooseTime</name>
    <message>
        <source>Fix</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Das vorige</translation>
    </message>
    <message>
        <source>Ways to settle it</source>
        <translation>Wege, es zu klären</translation>
    </message>
    <message>
        <source>{day} {hours} has no entry.</source>
        <translation>{day} {hours} hat keinen Eintrag.</translation>
    </message>
    <message>
        <source>{day}: {one} {hours} and {other} {more} share {time}.</source>
        <translation>{day}: {one} {hours} und {other} {more} überschneiden sich um {time}.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>MailAccounts</name>
    <message>
        <source>Kept in the keyring of your system, and in no file of this program.</source>
        <translation>Aufbewahrt im Schlüsselbund Ihres Systems und in keiner Datei dieses Programms.</translation>
    </message>
    <message>
        <source>Kept until you close the program, then asked again. {why}</source>
        <translation>Aufbewahrt, bis Sie das Programm schließen; danach werden Sie wieder gefragt. {why}</translation>
    </message>
    <message>
        <source>Mail goes unprotected to this computer itself only. Choose SSL/TLS or STARTTLS.</source>
        <translation>Ungeschützt geht E-Mail nur an diesen Computer selbst. Wählen Sie SSL/TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Microsoft takes no passwords from programs here any more. Sign in at the browser, or send with your own mail program.</source>
        <translation>Microsoft nimmt hier von Programmen keine Passwörter mehr. Melden Sie sich im Browser an, oder senden Sie mit Ihrem eigenen Mailprogramm.</translation>
    </message>
    <message>
        <source>No way to the mail server was found. Look at its name, and whether you are online.</source>
        <translation>Kein Weg zum Mailserver wurde gefunden. Sehen Sie nach seinem Namen und ob Sie online sind.</translation>
    </message>
    <message>
        <source>The line broke at the very end. Look in your inbox whether it came.</source>
        <translation>Die Leitung brach ganz am Ende ab. Sehen Sie in Ihrem Posteingang nach, ob die E-Mail angekommen ist.</translation>
    </message>
    <message>
        <source>The mail server asks to come back later. Try again in some minutes.</source>
        <translation>Der Mailserver bittet, später wiederzukommen. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is, so it was told no password. Look at its name.</source>
        <translation>Der Mailserver konnte nicht nachweisen, wer er ist, darum wurde ihm kein Passwort gesagt. Sehen Sie nach seinem Namen.</translation>
    </message>
    <message>
        <source>The mail server did not take the mail. Nothing else was sent.</source>
        <translation>Der Mailserver nahm die E-Mail nicht an. Sonst wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server did not take the name or the password. Put the password in again; many providers want an app password.</source>
        <translation>Der Mailserver nahm den Namen oder das Passwort nicht an. Geben Sie das Passwort noch einmal ein; viele Anbieter verlangen ein App-Passwort.</translation>
    </message>
    <message>
        <source>The mail server does not answer. Look at its name and port, or try again later.</source>
        <translation>Der Mailserver antwortet nicht. Sehen Sie nach seinem Namen und dem Port, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The mail server does not send for this address.</source>
        <translation>Der Mailserver sendet nicht für diese Adresse.</translation>
    </message>
    <message>
        <source>The mail server offers no protected line, so it was told nothing. Look at the port and at the protection.</source>
        <translation>Der Mailserver bietet keine geschützte Leitung, darum wurde ihm nichts gesagt. Sehen Sie nach dem Port und dem Schutz.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in at the browser again.</source>
        <translation>Die Anmeldung ist abgelaufen. Melden Sie sich im Browser neu an.</translation>
    </message>
    <message>
        <source>There are signs that can’t be in here.</source>
        <translation>Darin stehen Zeichen, die hier nicht möglich sind.</translation>
    </message>
    <message>
        <source>There is no password yet. Put it in first.</source>
        <translation>Es gibt noch kein Passwort. Geben Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>Write a number, mostly 465 or 587.</source>
        <translation>Schreiben Sie eine Zahl, meist 465 oder 587.</translation>
    </message>
    <message>
        <source>Write one address, like tom@acme.example.</source>
        <translation>Schreiben Sie eine Adresse wie tom@acme.example.</translation>
    </message>
    <message>
        <source>Write only the name of the server, like smtp.acme.example.</source>
        <translation>Schreiben Sie nur den Namen des Servers, etwa smtp.acme.example.</translation>
    </message>
    <message>
        <source>Write the address that your mail comes from.</source>
        <translation>Schreiben Sie die Adresse, von der Ihre E-Mail kommt.</translation>
    </message>
    <message>
        <source>Write the name of the server, like smtp.acme.example.</source>
        <translation>Schreiben Sie den Namen des Servers, etwa smtp.acme.example.</translation>
    </message>
    <message>
        <source>Your mail server took the test mail to {address}. Look in your inbox.</source>
        <translation>Ihr Mailserver hat die Testmail an {address} angenommen. Sehen Sie in Ihren Posteingang.</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>AOL wants an app password. Choose Security in your AOL account, then Generate app password, and put the new one in here.</source>
        <translation>AOL verlangt ein App-Passwort. Wählen Sie in Ihrem AOL-Konto „Sicherheit“, dann „App-Passwort generieren“, und geben Sie das neue hier ein.</translation>
    </message>
    <message>
        <source>At the browser, with Google</source>
        <translation>Im Browser, bei Google</translation>
    </message>
    <message>
        <source>At the browser, with Microsoft</source>
        <translation>Im Browser, bei Microsoft</translation>
    </message>
    <message>
        <source>Fastmail wants an app password. Make one under Settings, Privacy &amp; Security, and put it in here.</source>
        <translation>Fastmail verlangt ein App-Passwort. Erstellen Sie eines unter „Einstellungen“, „Datenschutz &amp; Sicherheit“, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>First allow other programs: in your mailbox on the web choose Settings, then POP3 and IMAP. If you sign in with a second step, make an app password there and put it in here.</source>
        <translation>Erlauben Sie zuerst andere Programme: Wählen Sie in Ihrem Postfach im Browser „Einstellungen“, dann „POP3/IMAP“. Wenn Sie sich in zwei Schritten anmelden, erstellen Sie dort ein App-Passwort, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Gmail wants an app password, not your usual one. Turn on 2-Step Verification in your Google account, make an app password there and put it in here. It ends when you change your Google password.</source>
        <translation>Gmail verlangt ein App-Passwort, nicht Ihr übliches. Schalten Sie in Ihrem Google-Konto die Bestätigung in zwei Schritten ein, erstellen Sie dort ein App-Passwort, und geben Sie es hier ein. Es endet, wenn Sie Ihr Google-Passwort ändern.</translation>
    </message>
    <message>
        <source>If you sign in to Zoho with a second step, make an application-specific password in your account and put it in here.</source>
        <translation>Wenn Sie sich bei Zoho in zwei Schritten anmelden, erstellen Sie in Ihrem Konto ein anwendungsspezifisches Passwort, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Microsoft is ending passwords for programs. Until the end of December 2026 they work as before. Then they are switched off, unless your administrator switches them on again, and new organisations get none. In the second half of 2027 Microsoft will say when they end for good. Sign in at the browser instead: that needs a client id of your own, and perhaps the consent of your administrator. Without one, send with your own mail program.</source>
        <translation>Microsoft beendet Passwörter für Programme. Bis Ende Dezember 2026 gelten sie wie bisher. Dann werden sie abgeschaltet, außer Ihre Administration schaltet sie wieder ein, und neue Organisationen bekommen keine. In der zweiten Hälfte von 2027 sagt Microsoft, wann sie endgültig enden. Melden Sie sich stattdessen im Browser an: Das braucht eine eigene Client-ID und vielleicht die Zustimmung Ihrer Administration. Ohne Client-ID senden Sie mit Ihrem eigenen Mailprogramm.</translation>
    </message>
    <message>
        <source>None; this computer only</source>
        <translation>Keiner; nur für diesen Computer</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Outlook.com and Hotmail have taken no passwords from programs since 16 September 2024. Sign in at the browser with a client id of your own, or send with your own mail program.</source>
        <translation>Outlook.com und Hotmail nehmen von Programmen seit dem 16. September 2024 keine Passwörter mehr. Melden Sie sich mit einer eigenen Client-ID im Browser an, oder senden Sie mit Ihrem eigenen Mailprogramm.</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, verlangt</translation>
    </message>
    <message>
        <source>Signing in with Google needs a client id of your own, for a desktop app, from the Google Cloud console. While that client is in testing, Google ends the sign-in after seven days. An app password is simpler for most people.</source>
        <translation>Die Anmeldung bei Google braucht eine eigene Client-ID für eine Desktop-App aus der Google Cloud Console. Solange dieser Client im Test ist, beendet Google die Anmeldung nach sieben Tagen. Ein App-Passwort ist für die meisten einfacher.</translation>
    </message>
    <message>
        <source>Telekom wants the password for mail programs, which you set in the customer centre. It is not the one that you sign in to the website with.</source>
        <translation>Die Telekom verlangt das Passwort für E-Mail-Programme, das Sie im Kundencenter festlegen. Es ist nicht das, mit dem Sie sich auf der Website anmelden.</translation>
    </message>
    <message>
        <source>The help pages of your mail provider or web host name the server for outgoing mail (SMTP) and its port. The password is that of the mailbox; if you sign in there with a second step, it wants an app password.</source>
        <translation>Die Hilfeseiten Ihres E-Mail-Anbieters oder Webhosters nennen den Postausgangsserver (SMTP) und seinen Port. Das Passwort ist das des Postfachs; wenn Sie sich dort in zwei Schritten anmelden, verlangt er ein App-Passwort.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>Yahoo wants an app password. Choose Security in your Yahoo account, then Generate app password, and put the new one in here.</source>
        <translation>Yahoo verlangt ein App-Passwort. Wählen Sie in Ihrem Yahoo-Konto „Sicherheit“, dann „App-Passwort generieren“, und geben Sie das neue hier ein.</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password. Sign in to your Apple account, choose Sign-In and Security, then App-Specific Passwords, and put the new one in here.</source>
        <translation>iCloud verlangt ein app-spezifisches Passwort. Melden Sie sich bei Ihrem Apple Account an, wählen Sie „Anmelden und Sicherheit“, dann „App-spezifische Passwörter“, und geben Sie das neue hier ein.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another time is set – {name}</source>
        <translation>Eine andere Zeit ist eingestellt – {name}</translation>
    </message>
    <message>
        <source>The sample clients are gone.</source>
        <translation>Die Beispielkunden sind fort.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>A phone number or an email is not in the settings yet.</source>
        <translation>In den Einstellungen steht noch keine Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>1 text is still a proposal; Accept all takes it as it stands.</source>
        <translation>1 Text ist noch ein Vorschlag; „Alle annehmen“ nimmt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>A photo can’t be read any more and stays off the page.</source>
        <translation>Ein Foto ist nicht mehr lesbar und bleibt von der Seite weg.</translation>
    </message>
    <message>
        <source>A photo has no description yet. Say on step 1 what it shows.</source>
        <translation>Ein Foto hat noch keine Beschreibung. Sagen Sie in Schritt 1, was es zeigt.</translation>
    </message>
    <message>
        <source>No place of {client} has an address. The page is laid out without a window.</source>
        <translation>Für {client} ist keine Anschrift eingetragen. Die Seite wird ohne Fenster gesetzt.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet: a word can’t be printed as it is typed. Saving again goes on.</source>
        <translation>Noch nicht gespeichert: Ein Wort lässt sich nicht so drucken, wie es getippt ist. Erneut speichern macht weiter.</translation>
    </message>
    <message>
        <source>Something in {place} looks like a secret.</source>
        <translation>Etwas in „{place}“ sieht nach einem Geheimnis aus.</translation>
    </message>
    <message>
        <source>Still proposed: “{words}”</source>
        <translation>Noch Vorschlag: „{words}“</translation>
    </message>
    <message>
        <source>The clock was not sure of the time {hours}. Look at it, or leave the time out.</source>
        <translation>Bei der Zeit {hours} war die Uhr nicht sicher. Sehen Sie nach, oder lassen Sie die Zeit weg.</translation>
    </message>
    <message>
        <source>The photo “{words}” can’t be read any more and stays off the page.</source>
        <translation>Das Foto „{words}“ ist nicht mehr lesbar und bleibt von der Seite weg.</translation>
    </message>
    <message>
        <source>The photo “{words}” has no description yet. Say on step 1 what it shows.</source>
        <translation>Das Foto „{words}“ hat noch keine Beschreibung. Sagen Sie in Schritt 1, was es zeigt.</translation>
    </message>
    <message>
        <source>The window of the envelope is for A4. On US Letter it is left out.</source>
        <translation>Das Fenster des Umschlags gibt es nur für A4. Auf US Letter fällt es weg.</translation>
    </message>
    <message>
        <source>Your name is not in the settings yet. It signs the page.</source>
        <translation>Ihr Name steht noch nicht in den Einstellungen. Er unterschreibt die Seite.</translation>
    </message>
    <message>
        <source>Your own address is not in the settings. The sender’s line has only your name.</source>
        <translation>Ihre eigene Anschrift fehlt in den Einstellungen. In der Absenderzeile steht nur Ihr Name.</translation>
    </message>
    <message>
        <source>a next step</source>
        <translation>ein nächster Schritt</translation>
    </message>
    <message>
        <source>a note about the time</source>
        <translation>eine Notiz zur Zeit</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>the client’s name</source>
        <translation>im Namen des Kunden</translation>
    </message>
    <message>
        <source>the closing line</source>
        <translation>der Schlusssatz</translation>
    </message>
    <message>
        <source>the name of a part</source>
        <translation>der Name eines Teils</translation>
    </message>
    <message>
        <source>the name of a person</source>
        <translation>im Namen einer Person</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>the reason of the visit</source>
        <translation>der Grund des Besuchs</translation>
    </message>
    <message>
        <source>the short version</source>
        <translation>die Kurzfassung</translation>
    </message>
    <message>
        <source>the thank-you</source>
        <translation>der Dank</translation>
    </message>
    <message>
        <source>the words of a photo</source>
        <translation>die Worte zu einem Foto</translation>
    </message>
    <message>
        <source>the words they signed</source>
        <translation>den unterschriebenen Worten</translation>
    </message>
    <message>
        <source>what they asked for</source>
        <translation>in ihrem Anliegen</translation>
    </message>
    <message>
        <source>what they may notice</source>
        <translation>was auffallen kann</translation>
    </message>
    <message>
        <source>what you did</source>
        <translation>was Sie getan haben</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>warum es wichtig ist</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>{n} photos are for the page, and it has room for four. Choose on step 1.</source>
        <translation>{n} Fotos sind für die Seite, und sie hat Platz für vier. Wählen Sie in Schritt 1 aus.</translation>
    </message>
    <message>
        <source>{n} texts are still proposals; Accept all takes them as they stand.</source>
        <translation>{n} Texte sind noch Vorschläge; „Alle annehmen“ nimmt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>{n} things are missing; the list above names each.</source>
        <translation>{n} Dinge fehlen; die Liste oben nennt jedes.</translation>
    </message>
    <message>
        <source>“{words}” goes on, but has no day yet.</source>
        <translation>„{words}“ geht weiter, hat aber noch keinen Tag.</translation>
    </message>
    <message>
        <source>“{words}” has no outcome yet.</source>
        <translation>„{words}“ hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Nothing says what you did. Write it in one sentence.</source>
        <translation>Nichts sagt, was Sie getan haben. Schreiben Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>“{words}” has no plain words and stays off the page.</source>
        <translation>„{words}“ hat keine einfachen Worte und bleibt von der Seite weg.</translation>
    </message>
    <message>
        <source>“{words}” has only its outcome on the page.</source>
        <translation>„{words}“ hat auf der Seite nur sein Ergebnis.</translation>
    </message>
    <message>
        <source>“{words}” is not advised. Say why.</source>
        <translation>„{words}“ ist nicht empfohlen. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>“{words}” is a question. Answer it in one sentence.</source>
        <translation>„{words}“ ist eine Frage. Beantworten Sie sie in einem Satz.</translation>
    </message>
    <message>
        <source>“{words}” is in another language than the page. It is in your settings.</source>
        <translation>„{words}“ steht in einer anderen Sprache in Ihren Einstellungen und fehlt auf der Seite.</translation>
    </message>
    <message>
        <source>“{words}” waits. Say for whom, or for what.</source>
        <translation>„{words}“ wartet. Sagen Sie, auf wen oder worauf.</translation>
    </message>
    <message>
        <source>“{words}”: the day has passed. Is it done? If not, write a new day.</source>
        <translation>„{words}“: Der Tag ist vorbei. Ist es erledigt? Sonst geben Sie einen neuen Tag an.</translation>
    </message>
    <message>
        <source>“{word}” in {place}: Arabic and Hebrew can’t be printed yet. It becomes “?”.</source>
        <translation>„{word}“ ({place}): Arabisch und Hebräisch lassen sich noch nicht drucken. Daraus wird „?“.</translation>
    </message>
    <message>
        <source>“{word}” in {place}: no font has {signs}. It becomes “?”.</source>
        <translation>„{word}“ ({place}): Keine Schrift hat {signs}. Daraus wird „?“.</translation>
    </message>
    <message>
        <source>“{word}” in {place}: no font has {signs}. It is left out.</source>
        <translation>„{word}“ ({place}): Keine Schrift hat {signs}. Das Zeichen fällt weg.</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>1 text is still a proposal.</source>
        <translation>1 Text ist noch ein Vorschlag.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Bevor sie hinausgeht</translation>
    </message>
    <message>
        <source>Not on the page, and that may be fine</source>
        <translation>Nicht auf der Seite, und das kann so richtig sein</translation>
    </message>
    <message>
        <source>Not printed as it is typed</source>
        <translation>Wird nicht so gedruckt, wie es getippt ist</translation>
    </message>
    <message>
        <source>Nothing is missing. The page can go out.</source>
        <translation>Nichts fehlt. Die Seite kann hinaus.</translation>
    </message>
    <message>
        <source>Nothing is noted for the page, so it has nothing to tell. Write a line or two, or finish without a summary.</source>
        <translation>Für die Seite ist nichts notiert, darum hat sie nichts zu erzählen. Schreiben Sie ein, zwei Zeilen, oder beenden Sie ohne Seite.</translation>
    </message>
    <message>
        <source>Promised for a day that has passed</source>
        <translation>Für einen Tag zugesagt, der vorbei ist</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Eine Zeile schreiben</translation>
    </message>
    <message>
        <source>{n} texts are still proposals.</source>
        <translation>{n} Texte sind noch Vorschläge.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>+ 1 part needs your words: {parts}</source>
        <translation>+ 1 Teil braucht Ihre Worte: {parts}</translation>
    </message>
    <message>
        <source>+ {n} parts need your words: {parts}</source>
        <translation>+ {n} Teile brauchen Ihre Worte: {parts}</translation>
    </message>
    <message>
        <source>They may notice: {notice}</source>
        <translation>Was auffallen kann: {notice}</translation>
    </message>
    <message>
        <source>Why it matters: {why}</source>
        <translation>Wozu das gut ist: {why}</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>{place}, {count}</source>
        <translation>{place}, {count}</translation>
    </message>
</context>
<context>
    <name>NeedsWords</name>
    <message>
        <source>Needs your words</source>
        <translation>Braucht Ihre Worte</translation>
    </message>
</context>
<context>
    <name>NeverFlaggedCard</name>
    <message>
        <source>Flag again</source>
        <translation>Wieder hinweisen</translation>
    </message>
    <message>
        <source>Flag {words} again</source>
        <translation>Auf {words} wieder hinweisen</translation>
    </message>
    <message>
        <source>Never flagged</source>
        <translation>Ohne Hinweis</translation>
    </message>
    <message>
        <source>Nothing. What you keep at a suggestion of a page is listed here.</source>
        <translation>Nichts. Was Sie bei einem Hinweis der Seite behalten, steht hier.</translation>
    </message>
    <message>
        <source>a removed client</source>
        <translation>ein entfernter Kunde</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>for {client}</source>
        <translation>für {client}</translation>
    </message>
    <message>
        <source>“{words}” is flagged again.</source>
        <translation>Auf „{words}“ wird wieder hingewiesen.</translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Usually every week</source>
        <translation>Meist jede Woche</translation>
    </message>
    <message>
        <source>Usually every {n} weeks</source>
        <translation>Meist alle {n} Wochen</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>{often}, on a {weekday}.</source>
        <translation>{often}, am {weekday}.</translation>
    </message>
    <message>
        <source>{often}.</source>
        <translation>{often}.</translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Day of the next visit</source>
        <translation>Tag des nächsten Besuchs</translation>
    </message>
    <message>
        <source>Is there a day already?</source>
        <translation>Gibt es schon einen Tag?</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>No date yet. Nothing about it stands on the page.</source>
        <translation>Noch kein Termin. Auf der Seite steht nichts davon.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Planned: {when}.</source>
        <translation>Geplant: {when}.</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Time of the next visit</source>
        <translation>Uhrzeit des nächsten Besuchs</translation>
    </message>
    <message>
        <source>Tuesday, or 20 Nov</source>
        <translation>Dienstag oder 20. Nov.</translation>
    </message>
    <message>
        <source>Which day? Write it like “Tuesday”.</source>
        <translation>Welcher Tag? Schreiben Sie ihn wie „Dienstag“.</translation>
    </message>
    <message>
        <source>Write the day like “Tuesday” or “20 Nov”.</source>
        <translation>Schreiben Sie den Tag wie „Dienstag“ oder „20. Nov.“.</translation>
    </message>
    <message>
        <source>Write the time like 9:30.</source>
        <translation>Schreiben Sie die Uhrzeit wie 9:30.</translation>
    </message>
</context>
<context>
    <name>NoVisits</name>
    <message>
        <source>Every visit you finished has its page.</source>
        <translation>Jeder Besuch, den Sie beendet haben, hat seine Seite.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden zu „{words}“.</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing to write up.</source>
        <translation>Nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>Visits appear here once you start one.</source>
        <translation>Besuche erscheinen hier, sobald Sie einen beginnen.</translation>
    </message>
</context>
<context>
    <name>NothingNoted</name>
    <message>
        <source>Nothing is noted for the page.</source>
        <translation>Für die Seite ist nichts notiert.</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Write a line or two, or finish without a summary.</source>
        <translation>Schreiben Sie ein, zwei Zeilen, oder beenden Sie den Besuch ohne Zusammenfassung.</translation>
    </message>
</context>
<context>
    <name>OfferedChoices</name>
    <message>
        <source>Take this line: {line}</source>
        <translation>Diese Zeile nehmen: {line}</translation>
    </message>
</context>
<context>
    <name>OnlyForYou</name>
    <message>
        <source>Only for you ({n})</source>
        <translation>Nur für Sie ({n})</translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation>Auf die Seite setzen</translation>
    </message>
    <message>
        <source>Put it on the page: {note}</source>
        <translation>Auf die Seite setzen: {note}</translation>
    </message>
</context>
<context>
    <name>OpenRequestRow</name>
    <message>
        <source>By when: {words}</source>
        <translation>Bis wann: {words}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>OtherVisitRuns</name>
    <message>
        <source>Another visit is running</source>
        <translation>Ein anderer Besuch läuft</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish {client} first, or pause it? Your notes are kept either way.</source>
        <translation>{client} erst beenden oder pausieren? Ihre Notizen bleiben in beiden Fällen.</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>add create make</source>
        <translation>anlegen hinzufügen erstellen</translation>
    </message>
    <message>
        <source>begin clock time timer stopwatch stop pause back to work go on</source>
        <translation>anfangen Uhr Zeit Stoppuhr stoppen anhalten Pause weiterarbeiten weiter</translation>
    </message>
    <message>
        <source>bigger maximise maximize window</source>
        <translation>größer maximieren Fenster</translation>
    </message>
    <message>
        <source>calendar diary appointments planned history jobs schedule</source>
        <translation>Kalender Termine geplant Verlauf Aufträge Terminplan</translation>
    </message>
    <message>
        <source>do again repeat</source>
        <translation>wiederholen noch einmal</translation>
    </message>
    <message>
        <source>done did task</source>
        <translation>erledigt getan Aufgabe</translation>
    </message>
    <message>
        <source>exit close leave end</source>
        <translation>schließen verlassen Ende aufhören</translation>
    </message>
    <message>
        <source>find search narrow</source>
        <translation>finden suchen eingrenzen</translation>
    </message>
    <message>
        <source>finish end complete stop summary page report</source>
        <translation>fertig beenden abschließen stoppen Zusammenfassung Seite Bericht</translation>
    </message>
    <message>
        <source>follow-up later reminder</source>
        <translation>später nachfassen Erinnerung</translation>
    </message>
    <message>
        <source>go on continue</source>
        <translation>weiter fortfahren</translation>
    </message>
    <message>
        <source>hide show menu navigation wider</source>
        <translation>ausblenden einblenden Menü Navigation breiter</translation>
    </message>
    <message>
        <source>home start overview dashboard day promises due loose ends</source>
        <translation>Anfang Start Übersicht Tag Zusagen fällig offene Enden</translation>
    </message>
    <message>
        <source>customers people contacts addresses companies remove delete put away archive</source>
        <translation>Kunden Kundschaft Personen Leute Kontakte Adressen Firmen entfernen löschen weglegen archivieren</translation>
    </message>
    <message>
        <source>customer view client show sign signature hide private</source>
        <translation>Kundenansicht Kunde zeigen unterschreiben Unterschrift verbergen privat</translation>
    </message>
    <message>
        <source>email mail messages letters post sent sending waiting offline online</source>
        <translation>E-Mail Mail Nachrichten Briefe Post gesendet senden wartet warten offline online</translation>
    </message>
    <message>
        <source>hours timesheet this week month worked stopwatch invoice</source>
        <translation>Stunden Stundenzettel diese Woche Monat gearbeitet Stoppuhr Rechnung</translation>
    </message>
    <message>
        <source>invoice invoices bill billing charge CSV spreadsheet Excel month end</source>
        <translation>Rechnung Rechnungen abrechnen berechnen CSV Tabelle Excel Monatsende</translation>
    </message>
    <message>
        <source>log visit without clock hours yesterday forgotten duration length add time</source>
        <translation>Besuch nachtragen erfassen ohne Uhr Stunden gestern vergessen Dauer Länge Zeit hinzufügen</translation>
    </message>
    <message>
        <source>material hardware price item</source>
        <translation>Material Gerät Preis Posten</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>nächste Seite</translation>
    </message>
    <message>
        <source>paper form handwriting pen empty template offline</source>
        <translation>Papier Formular Handschrift Stift leer Vorlage ohne Netz</translation>
    </message>
    <message>
        <source>picture image camera file</source>
        <translation>Bild Aufnahme Kamera Datei</translation>
    </message>
    <message>
        <source>preferences options configure set up</source>
        <translation>Optionen Vorlieben einrichten einstellen</translation>
    </message>
    <message>
        <source>preview PDF paper</source>
        <translation>Vorschau PDF Papier</translation>
    </message>
    <message>
        <source>previous page return</source>
        <translation>vorige Seite zurückgehen</translation>
    </message>
    <message>
        <source>print save send PDF issue give</source>
        <translation>drucken speichern senden PDF ausgeben übergeben</translation>
    </message>
    <message>
        <source>printer paper copies</source>
        <translation>Drucker Papier Kopien ausdrucken</translation>
    </message>
    <message>
        <source>remark only for me secret</source>
        <translation>Bemerkung nur für mich geheim</translation>
    </message>
    <message>
        <source>shortcuts keys hotkeys manual F1</source>
        <translation>Tastenkürzel Tasten Kurzbefehle Anleitung F1</translation>
    </message>
    <message>
        <source>take back revert restore bring back</source>
        <translation>zurücknehmen rückgängig wiederherstellen zurückholen</translation>
    </message>
    <message>
        <source>time statement hours PDF month client paper</source>
        <translation>Zeitaufstellung Stunden PDF Monat Kunde Papier</translation>
    </message>
    <message>
        <source>wish question asked said quote</source>
        <translation>Wunsch Frage gefragt gesagt Zitat</translation>
    </message>
    <message>
        <source>zoom in larger preview closer</source>
        <translation>zoomen vergrößern größer Vorschau näher</translation>
    </message>
    <message>
        <source>zoom out preview whole</source>
        <translation>zoomen verkleinern kleiner Vorschau ganz</translation>
    </message>
    <message>
        <source>zoom reset preview 100</source>
        <translation>zoomen zurücksetzen Vorschau 100</translation>
    </message>
    <message>
        <source>review quarterly year letter annual report summary figures chart</source>
        <translation>Rückblick Quartal Jahr Brief Jahresbrief Bericht Zahlen Diagramm</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>Again at {time}</source>
        <translation>Wieder um {time}</translation>
    </message>
    <message>
        <source>Again {day}, {time}</source>
        <translation>Wieder {day}, {time}</translation>
    </message>
    <message>
        <source>In your mail program</source>
        <translation>In Ihrem Mailprogramm</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Gedruckt {day}</translation>
    </message>
    <message>
        <source>Sending in {n} s</source>
        <translation>Geht in {n} s hinaus</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Gesendet {when}</translation>
    </message>
    <message>
        <source>Visit summary, {day}</source>
        <translation>Besuchsbericht, {day}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>When online</source>
        <translation>Wenn online</translation>
    </message>
    <message>
        <source>handed to the printer “{name}”</source>
        <translation>an den Drucker „{name}“ gegeben</translation>
    </message>
    <message>
        <source>on paper too</source>
        <translation>auch auf Papier</translation>
    </message>
    <message>
        <source>over 10 MB, which some mail servers refuse</source>
        <translation>über 10 MB, was manche Mailserver ablehnen</translation>
    </message>
    <message>
        <source>signed, {pages}</source>
        <translation>unterschrieben, {pages}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
</context>
<context>
    <name>OutboxActs</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Email settings</source>
        <translation>E-Mail-Einstellungen</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Passwort angeben</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Ich habe es gesendet</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Es ist angekommen</translation>
    </message>
    <message>
        <source>Open it there again</source>
        <translation>Dort noch einmal öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print instead</source>
        <translation>Stattdessen drucken</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send it from here instead</source>
        <translation>Stattdessen von hier senden</translation>
    </message>
    <message>
        <source>Set up your email</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>Show PDF</source>
        <translation>PDF zeigen</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use my mail program</source>
        <translation>Mein Mailprogramm nehmen</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>Was der Mailserver sagte</translation>
    </message>
</context>
<context>
    <name>OutboxReasons</name>
    <message>
        <source>Microsoft takes no passwords from programs any more. Sign in with Microsoft, or use your mail program</source>
        <translation>Microsoft nimmt von Programmen keine Passwörter mehr. Melden Sie sich bei Microsoft an, oder nehmen Sie Ihr Mailprogramm</translation>
    </message>
    <message>
        <source>it is larger than your mail server allows. Print it, or send it anew with fewer photos and files</source>
        <translation>der Brief ist größer, als Ihr Mailserver erlaubt. Drucken Sie die Seite, oder senden Sie sie mit weniger Fotos und Dateien neu</translation>
    </message>
    <message>
        <source>it shows another certificate than the one that you trust</source>
        <translation>er zeigt ein anderes Zertifikat vor als das, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>it was tried for five days. It is kept here, and was not sent</source>
        <translation>es wurde fünf Tage lang versucht. Es liegt noch hier und wurde nicht gesendet</translation>
    </message>
    <message>
        <source>its proof is for another name</source>
        <translation>sein Nachweis gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its proof is not valid yet; look at the clock of this computer</source>
        <translation>sein Nachweis gilt noch nicht; sehen Sie nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>its proof is out of date</source>
        <translation>sein Nachweis ist abgelaufen</translation>
    </message>
    <message>
        <source>no way to the mail server was found</source>
        <translation>kein Weg zum Mailserver wurde gefunden</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for it</source>
        <translation>niemand, dem dieser Computer vertraut, bürgt für ihn</translation>
    </message>
    <message>
        <source>the address {about} was not found</source>
        <translation>die Adresse {about} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the email account it was to go with is gone</source>
        <translation>das E-Mail-Konto, mit dem es gehen sollte, ist weg</translation>
    </message>
    <message>
        <source>the file with your own authority could not be read</source>
        <translation>die Datei mit Ihrer eigenen Zertifizierungsstelle ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>the mail server asks to come back later</source>
        <translation>der Mailserver bittet, später wiederzukommen</translation>
    </message>
    <message>
        <source>the mail server could not prove who it is: {about}</source>
        <translation>der Mailserver konnte nicht nachweisen, wer er ist: {about}</translation>
    </message>
    <message>
        <source>the mail server does not answer</source>
        <translation>der Mailserver antwortet nicht</translation>
    </message>
    <message>
        <source>the mail server does not know your password</source>
        <translation>der Mailserver kennt Ihr Passwort nicht</translation>
    </message>
    <message>
        <source>the mail server does not send for your address</source>
        <translation>der Mailserver sendet nicht für Ihre Adresse</translation>
    </message>
    <message>
        <source>the mail server offers no protected line, so it was told nothing</source>
        <translation>der Mailserver bietet keine geschützte Leitung, darum wurde ihm nichts gesagt</translation>
    </message>
    <message>
        <source>the password of your email is needed</source>
        <translation>das Passwort Ihrer E-Mail wird gebraucht</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>to {name}. It lies ready in your mail program. Did you send it there?</source>
        <translation>an {name}. Es liegt in Ihrem Mailprogramm bereit. Haben Sie es dort gesendet?</translation>
    </message>
    <message>
        <source>to {name}. It may have gone. Look in your Sent folder or ask them.</source>
        <translation>an {name}. Es kann hinausgegangen sein. Sehen Sie in Ihrem Ordner „Gesendet“ nach oder fragen Sie.</translation>
    </message>
    <message>
        <source>to {name}. It waited when the backup was made, and may have gone since. Look in your Sent folder or ask them.</source>
        <translation>an {name}. Es wartete, als die Sicherung gemacht wurde, und kann seither hinausgegangen sein. Sehen Sie in Ihrem Ordner „Gesendet“ nach oder fragen Sie.</translation>
    </message>
    <message>
        <source>you are no longer signed in to your email</source>
        <translation>Sie sind bei Ihrer E-Mail nicht mehr angemeldet</translation>
    </message>
    <message>
        <source>your mail server can’t send to {about}</source>
        <translation>Ihr Mailserver kann nicht an {about} senden</translation>
    </message>
    <message>
        <source>your mail server did not take it</source>
        <translation>Ihr Mailserver nahm es nicht an</translation>
    </message>
    <message>
        <source>your mail server did not take it as it is</source>
        <translation>Ihr Mailserver nahm es so nicht an</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>A page that you send stands here until your mail server took it, and what came of it afterwards.</source>
        <translation>Eine Seite, die Sie senden, steht hier, bis Ihr Mailserver sie angenommen hat, und danach, was daraus wurde.</translation>
    </message>
    <message>
        <source>Everything on its way to a customer</source>
        <translation>Alles, was zu Kunden unterwegs ist</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>OutcomeChooser</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation>Ergebnis: {words}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>1 request: {parts}</source>
        <translation>1 Anliegen: {parts}</translation>
    </message>
    <message>
        <source>Better, not finished</source>
        <translation>Besser, nicht fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>Nicht empfohlen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>{n} better, not finished</source>
        <translation>{n} besser, nicht fertig</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} erledigt</translation>
    </message>
    <message>
        <source>{n} heard</source>
        <translation>{n} gehört</translation>
    </message>
    <message>
        <source>{n} in progress</source>
        <translation>{n} in Arbeit</translation>
    </message>
    <message>
        <source>{n} not advised</source>
        <translation>{n} nicht empfohlen</translation>
    </message>
    <message>
        <source>{n} promised</source>
        <translation>{n} zugesagt</translation>
    </message>
    <message>
        <source>{n} requests: {parts}</source>
        <translation>{n} Anliegen: {parts}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wartend</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Door code, parking, the dog: what helps at the door.</source>
        <translation>Türcode, Parken, der Hund: was an der Tür hilft.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Letzte Besuche</translation>
    </message>
    <message>
        <source>No open promises.</source>
        <translation>Keine offenen Zusagen.</translation>
    </message>
    <message>
        <source>No open promises. Well kept.</source>
        <translation>Keine offenen Zusagen. Gut gehalten.</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Noch kein Besuch.</translation>
    </message>
    <message>
        <source>Nothing yet this year.</source>
        <translation>In diesem Jahr noch nichts.</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Zusagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>This year together</source>
        <translation>Dieses Jahr gemeinsam</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Der Kunde ist am Zug</translation>
    </message>
    <message>
        <source>Who do you meet there?</source>
        <translation>Wen treffen Sie dort?</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>Zusagen gehalten</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>request done</source>
        <translation>Anliegen erledigt</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>requests done</source>
        <translation>Anliegen erledigt</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} von {n}</translation>
    </message>
    <message>
        <source>Year letter</source>
        <translation>Jahresbrief</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>Left out while there is nothing to say.</source>
        <translation>Bleibt weg, solange es nichts zu sagen gibt.</translation>
    </message>
    <message>
        <source>Not yet yours: it follows your answers until you change it.</source>
        <translation>Noch nicht von Ihnen: Die Zeile folgt Ihren Antworten, bis Sie sie ändern.</translation>
    </message>
</context>
<context>
    <name>OwnTermDialog</name>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add your own words</source>
        <translation>Eigene Worte hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Stattdessen sagen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>You find your words under Settings, Words.</source>
        <translation>Ihre Worte finden Sie unter Einstellungen, Worte.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Used once, {day}</source>
        <translation>Einmal benutzt, {day}</translation>
    </message>
    <message>
        <source>Used {n} times, last {day}</source>
        <translation>{n}-mal benutzt, zuletzt {day}</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[Name]</translation>
    </message>
    <message>
        <source>[number in words{which}]</source>
        <translation>[Zahl in Worten{which}]</translation>
    </message>
    <message>
        <source>[number{which}]</source>
        <translation>[Zahl{which}]</translation>
    </message>
    <message>
        <source>your wording, used once, {day}</source>
        <translation>Ihre Worte, einmal benutzt, {day}</translation>
    </message>
    <message>
        <source>your wording, used {n} times, last {day}</source>
        <translation>Ihre Worte, {n}-mal benutzt, zuletzt {day}</translation>
    </message>
</context>
<context>
    <name>PageBeside</name>
    <message>
        <source>As they will see it</source>
        <translation>So wird es gelesen</translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation>So sieht es {name}</translation>
    </message>
</context>
<context>
    <name>PageChoices</name>
    <message>
        <source>Always for {client}</source>
        <translation>Immer für {client}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>As usual for {client}</source>
        <translation>Wie sonst für {client}</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>Wie die Seite aussieht</translation>
    </message>
    <message>
        <source>Only this page</source>
        <translation>Nur diese Seite</translation>
    </message>
    <message>
        <source>Paper, envelope, letters</source>
        <translation>Papier, Umschlag, Schrift</translation>
    </message>
    <message>
        <source>What is chosen holds</source>
        <translation>Was gewählt wird, gilt</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>Black only</source>
        <translation>Nur Schwarz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Easy-read letters</source>
        <translation>Leicht lesbare Schrift</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Extra large print</source>
        <translation>Besonders großer Druck</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Volle Seite</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>In words, from and to</source>
        <translation>In Worten, von und bis</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Druckfarbe</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großer Druck</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation>Name und Uhrzeit</translation>
    </message>
    <message>
        <source>Name, time and signature</source>
        <translation>Name, Uhrzeit und Unterschrift</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Ohne Fenster</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts and time</source>
        <translation>Teile und Zeit</translation>
    </message>
    <message>
        <source>Parts only</source>
        <translation>Nur Teile</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Short page</source>
        <translation>Kurze Seite</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>With a window, DIN 5008</source>
        <translation>Mit Fenster, DIN 5008</translation>
    </message>
    <message>
        <source>Words I used</source>
        <translation>Erklärte Wörter</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Bigger page</source>
        <translation>Seite größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>Die Seite wird erstellt…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Seite kleiner</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The page could not be drawn</source>
        <translation>Die Seite ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>The page fits the width</source>
        <translation>Die Seite füllt die Breite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your words are safe.</source>
        <translation>Ihre Worte sind sicher.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A name, a word, or what you want to do</source>
        <translation>Ein Name, ein Wort oder was Sie tun möchten</translation>
    </message>
    <message>
        <source>Add client {name}</source>
        <translation>Kunden {name} hinzufügen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Continue the visit at {client}</source>
        <translation>Besuch bei {client} fortsetzen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found in visits</source>
        <translation>In Besuchen gefunden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note this as a request</source>
        <translation>Als Anliegen notieren</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden zu „{words}“.</translation>
    </message>
    <message>
        <source>Open the visit at {client}</source>
        <translation>Besuch bei {client} öffnen</translation>
    </message>
    <message>
        <source>People and clients</source>
        <translation>Personen und Kunden</translation>
    </message>
    <message>
        <source>Phone call with {client}</source>
        <translation>Telefonat mit {client}</translation>
    </message>
    <message>
        <source>Remote visit at {client}</source>
        <translation>Fernbesuch bei {client}</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>Start visit at {client}</source>
        <translation>Besuch bei {client} beginnen</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>phone call telephone ring</source>
        <translation>Telefon Telefonat Anruf anrufen telefonieren</translation>
    </message>
    <message>
        <source>remote remotely online</source>
        <translation>Fernbesuch Fernwartung remote online</translation>
    </message>
    <message>
        <source>start switch</source>
        <translation>starten beginnen wechseln</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{what}: Enter again</source>
        <translation>{what}: noch einmal Enter</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>How to get in at {client}</source>
        <translation>Zugang bei {client}</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Notiert: {words}</translation>
    </message>
    <message>
        <source>Open the visit at {client}</source>
        <translation>Besuch bei {client} öffnen</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>Start a visit at another client</source>
        <translation>Einen Besuch bei einem anderen Kunden beginnen</translation>
    </message>
    <message>
        <source>Start visit at {client}</source>
        <translation>Besuch bei {client} beginnen</translation>
    </message>
    <message>
        <source>Wrap up at {client}</source>
        <translation>{client} abschließen</translation>
    </message>
    <message>
        <source>begin clock time timer stopwatch new other appointment</source>
        <translation>anfangen Uhr Zeit Stoppuhr neu anderer Termin</translation>
    </message>
    <message>
        <source>finish end complete visit summary page report print</source>
        <translation>fertig beenden abschließen Besuch Zusammenfassung Seite Bericht drucken</translation>
    </message>
    <message>
        <source>getting door code key alarm parking Wi-Fi ways address</source>
        <translation>Tür Türcode Code Schlüssel Alarm Parken Parkplatz WLAN Weg Adresse hinein</translation>
    </message>
    <message>
        <source>go back running now clock note</source>
        <translation>zurück läuft jetzt Uhr Notiz</translation>
    </message>
    <message>
        <source>new appointment schedule calendar</source>
        <translation>neu Termin vereinbaren Kalender</translation>
    </message>
    <message>
        <source>new customer company create</source>
        <translation>neuer Kunde Firma anlegen</translation>
    </message>
    <message>
        <source>pause stop clock time timer lunch rest break end start begin go on</source>
        <translation>Pause anhalten stoppen Uhr Zeit Timer Mittag Mittagspause ausruhen beenden starten beginnen weiter</translation>
    </message>
</context>
<context>
    <name>PaperQuestion</name>
    <message>
        <source>Don’t print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>Fit onto {paper}</source>
        <translation>Auf {paper} einpassen</translation>
    </message>
    <message>
        <source>In its true size the page would lose something at the edge. Made smaller, to {percent} %, all of it is on {paper}.</source>
        <translation>In voller Größe würde am Rand etwas fehlen. Auf {percent} % verkleinert ist alles auf {paper}.</translation>
    </message>
    <message>
        <source>On {page} it comes out as you see it: put {page} into the printer. On {paper} it would be cut, so it can be made smaller, to {percent} %.</source>
        <translation>Auf {page} kommt sie heraus, wie Sie sie sehen: Legen Sie {page} ein. Auf {paper} würde sie beschnitten; sie lässt sich auf {percent} % verkleinern.</translation>
    </message>
    <message>
        <source>Print on {page}</source>
        <translation>Auf {page} drucken</translation>
    </message>
    <message>
        <source>Print with the edge cut</source>
        <translation>Mit beschnittenem Rand drucken</translation>
    </message>
    <message>
        <source>The page is for {page}, the printer is set to {paper}</source>
        <translation>Die Seite ist für {page}, der Drucker steht auf {paper}</translation>
    </message>
    <message>
        <source>This printer leaves a wider edge white</source>
        <translation>Dieser Drucker lässt einen breiteren Rand frei</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Edit part</source>
        <translation>Teil bearbeiten</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Price for one</source>
        <translation>Preis für eines</translation>
    </message>
    <message>
        <source>Write a number like 34.90.</source>
        <translation>Schreiben Sie eine Zahl wie 34,90.</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message>
        <source>A password is kept. Put in another one to replace it.</source>
        <translation>Ein Passwort ist da. Geben Sie ein anderes ein, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Asking the keyring of your system…</source>
        <translation>Der Schlüsselbund Ihres Systems wird gefragt…</translation>
    </message>
    <message>
        <source>Handing it to the keyring of your system…</source>
        <translation>Wird dem Schlüsselbund Ihres Systems übergeben…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Press Enter to keep it. It is not shown again.</source>
        <translation>Mit der Eingabetaste behalten Sie es. Es wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>There is no password yet.</source>
        <translation>Es gibt noch kein Passwort.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PastVisits</name>
    <message>
        <source>Written down: {client}</source>
        <translation>Nachgetragen: {client}</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Choose a week</source>
        <translation>Woche wählen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>How you address them</source>
        <translation>Ihre Anrede für die Person</translation>
    </message>
    <message>
        <source>Keep these details</source>
        <translation>Diese Angaben behalten</translation>
    </message>
    <message>
        <source>Large print, please</source>
        <translation>Bitte großer Druck</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Mrs Rowe, or Maria</source>
        <translation>Frau Rowe oder Maria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Only for you: likes paper, new baby, call before eight.</source>
        <translation>Nur für Sie: mag Papier, neues Baby, vor acht anrufen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>The letters {letters} are of another alphabet and only look the same. Write the address anew, unless it is right.</source>
        <translation>Die Zeichen {letters} stammen aus einem anderen Alphabet und sehen nur gleich aus. Schreiben Sie die Adresse neu, wenn sie nicht stimmt.</translation>
    </message>
    <message>
        <source>The page is written to this person</source>
        <translation>Die Seite ist an diese Person geschrieben</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Was zu merken ist</translation>
    </message>
    <message>
        <source>Write one address, like tom@acme.example.</source>
        <translation>Schreiben Sie eine Adresse wie tom@acme.example.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Large print, please.</source>
        <translation>Bitte großer Druck.</translation>
    </message>
    <message>
        <source>Reads the page</source>
        <translation>Liest die Seite</translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message>
        <source>Photo removed.</source>
        <translation>Foto entfernt.</translation>
    </message>
    <message>
        <source>The file of this photo can’t be read any more.</source>
        <translation>Die Datei dieses Fotos ist nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>PhotoBlock</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Needed before the page goes out</source>
        <translation>Nötig, bevor die Seite hinausgeht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Say what can be seen, for those who can’t see it.</source>
        <translation>Sagen Sie, was zu sehen ist, für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>The new cable.</source>
        <translation>Das neue Kabel.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Take the first four</source>
        <translation>Die ersten vier nehmen</translation>
    </message>
    <message>
        <source>{n} of {all} photos are on the page; the others stay with the visit.</source>
        <translation>{n} von {all} Fotos stehen auf der Seite; die anderen bleiben beim Besuch.</translation>
    </message>
    <message>
        <source>{n} photos are ticked, and the page has room for four. Choose four; the others stay with the visit.</source>
        <translation>{n} Fotos sind angehakt, und die Seite hat Platz für vier. Wählen Sie vier aus; die anderen bleiben beim Besuch.</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Davor oder danach</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For people who can&apos;t see it. The page needs it.</source>
        <translation>Für Menschen, die es nicht sehen können. Die Seite braucht es.</translation>
    </message>
    <message>
        <source>Larger, and crop</source>
        <translation>Größer, mit Ausschnitt</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show on their page</source>
        <translation>Auf der Seite zeigen</translation>
    </message>
    <message>
        <source>The visit as a whole</source>
        <translation>Zum ganzen Besuch</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Larger, and crop</source>
        <translation>Größer, mit Ausschnitt</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>No longer “after”</source>
        <translation>Nicht mehr „Danach“</translation>
    </message>
    <message>
        <source>No longer “before”</source>
        <translation>Nicht mehr „Davor“</translation>
    </message>
    <message>
        <source>Only keep it</source>
        <translation>Nur behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show on their page</source>
        <translation>Auf ihrer Seite zeigen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>noch nicht beschrieben</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>New in your camera folder: {name}</source>
        <translation>Neu in Ihrem Kamera-Ordner: {name}</translation>
    </message>
    <message>
        <source>New in your camera folder: {n} pictures</source>
        <translation>Neu in Ihrem Kamera-Ordner: {n} Bilder</translation>
    </message>
    <message>
        <source>Photo added.</source>
        <translation>Foto hinzugefügt.</translation>
    </message>
    <message>
        <source>The visit has it already.</source>
        <translation>Der Besuch hat es schon.</translation>
    </message>
    <message>
        <source>The visit has them already.</source>
        <translation>Der Besuch hat sie schon.</translation>
    </message>
    <message>
        <source>{name} can’t be read; it is a HEIC picture. Share it from the phone as JPEG.</source>
        <translation>{name} ist nicht lesbar; es ist ein HEIC-Bild. Geben Sie es vom Telefon als JPEG frei.</translation>
    </message>
    <message>
        <source>{name} can’t be read; it is no JPEG, PNG, GIF or WebP picture.</source>
        <translation>{name} ist nicht lesbar; es ist kein JPEG-, PNG-, GIF- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>{name} can’t be read; its disk did not give it.</source>
        <translation>{name} ist nicht lesbar; der Datenträger hat es nicht hergegeben.</translation>
    </message>
    <message>
        <source>{name} can’t be read; the file is damaged or cut off.</source>
        <translation>{name} ist nicht lesbar; die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} is too large for a photo.</source>
        <translation>{name} ist zu groß für ein Foto.</translation>
    </message>
    <message>
        <source>{n} of {all} pictures can’t be used. The card Photos names each.</source>
        <translation>{n} von {all} Bildern sind nicht brauchbar. Die Karte „Fotos“ nennt jedes.</translation>
    </message>
    <message>
        <source>{n} photos added.</source>
        <translation>{n} Fotos hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotosIn</name>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Photos ({names})</source>
        <translation>Fotos ({names})</translation>
    </message>
    <message>
        <source>The copied picture</source>
        <translation>Das kopierte Bild</translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>It stands on the page if they ask for nothing.</source>
        <translation>Es steht auf der Seite, wenn es kein Anliegen gibt.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>The check-up we had agreed.</source>
        <translation>Die Durchsicht, die wir vereinbart hatten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tuesday, or 20 Nov</source>
        <translation>Dienstag oder 20. Nov.</translation>
    </message>
    <message>
        <source>Which day? Write it like “Tuesday”.</source>
        <translation>Welcher Tag? Schreiben Sie ihn wie „Dienstag“.</translation>
    </message>
    <message>
        <source>Write it like 1:30 or 90.</source>
        <translation>Schreiben Sie es wie 1:30 oder 90.</translation>
    </message>
    <message>
        <source>Write the day like “Tuesday” or “20 Nov”.</source>
        <translation>Schreiben Sie den Tag wie „Dienstag“ oder „20. Nov.“.</translation>
    </message>
    <message>
        <source>Write the time like 9:30.</source>
        <translation>Schreiben Sie die Uhrzeit wie 9:30.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Visit to {client} moved to {day}</source>
        <translation>Besuch bei {client} verschoben auf {day}</translation>
    </message>
    <message>
        <source>Visit to {client} planned for {day}</source>
        <translation>Besuch bei {client} geplant für {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>Handing the page to “{printer}”…</source>
        <translation>Die Seite geht an „{printer}“…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} is on its way to the printer…</source>
        <translation>Seite {page} von {pages} ist unterwegs zum Drucker…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>A visit whose clock runs is left out.</source>
        <translation>Ein Besuch, dessen Uhr läuft, fehlt darin.</translation>
    </message>
    <message>
        <source>Handed to the printer “{name}”</source>
        <translation>Dem Drucker „{name}“ übergeben</translation>
    </message>
    <message>
        <source>It waits there: the printer is stopped.</source>
        <translation>Sie wartet dort: Der Drucker ist angehalten.</translation>
    </message>
    <message>
        <source>It was made smaller to fit the paper.</source>
        <translation>Sie wurde verkleinert, damit sie auf das Papier passt.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten entstehen…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Printing was stopped. What the printer had by then may still come out.</source>
        <translation>Der Druck wurde angehalten. Was der Drucker schon hatte, kann noch herauskommen.</translation>
    </message>
    <message>
        <source>Save the timesheet</source>
        <translation>Stundenblatt speichern</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Send the time statement</source>
        <translation>Zeitübersicht senden</translation>
    </message>
    <message>
        <source>The page is made and kept here as version {n}.</source>
        <translation>Die Seite ist erstellt und wird hier als Fassung {n} aufbewahrt.</translation>
    </message>
    <message>
        <source>Time statement</source>
        <translation>Zeitübersicht</translation>
    </message>
    <message>
        <source>What has no plain words yet is told as a visit.</source>
        <translation>Was noch keine einfachen Worte hat, steht als Besuch da.</translation>
    </message>
    <message>
        <source>Where to put the timesheets</source>
        <translation>Wohin mit den Stundenblättern</translation>
    </message>
    <message>
        <source>Whether it came out, only you can see.</source>
        <translation>Ob sie herausgekommen ist, sehen nur Sie.</translation>
    </message>
    <message>
        <source>Your closing line looks like a secret and was left out.</source>
        <translation>Ihre Schlusszeile sieht nach einem Geheimnis aus und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{n} timesheets are saved in “{folder}”.</source>
        <translation>{n} Stundenblätter sind in „{folder}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>PrivateEditor</name>
    <message>
        <source>Edit private note</source>
        <translation>Private Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A language file is wrong.</source>
        <translation>Eine Sprachdatei stimmt nicht.</translation>
    </message>
    <message>
        <source>A newer version made this file.</source>
        <translation>Eine neuere Fassung hat diese Datei erstellt.</translation>
    </message>
    <message>
        <source>A visit is running already.</source>
        <translation>Ein Besuch läuft schon.</translation>
    </message>
    <message>
        <source>All your changes stand.</source>
        <translation>Alle Ihre Änderungen bleiben.</translation>
    </message>
    <message>
        <source>Another window or command is using this data. Close it, then try again.</source>
        <translation>Ein anderes Fenster oder ein Befehl benutzt diese Daten. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>At {place}: {why}. Install the program again to mend it.</source>
        <translation>Bei {place}: {why}. Installieren Sie das Programm neu, dann stimmt sie wieder.</translation>
    </message>
    <message>
        <source>At {place}: {why}. Nothing of it was brought in.</source>
        <translation>Bei {place}: {why}. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Finish the visit at {client} first, or put it on a break. Its clock runs on.</source>
        <translation>Beenden Sie zuerst den Besuch bei {client}, oder machen Sie dort Pause. Seine Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>If it is on another drive, connect it and try again. Nothing was changed.</source>
        <translation>Wenn er auf einem anderen Laufwerk liegt, schließen Sie es an und versuchen Sie es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It could not be proven, so it was not kept. Your data are as they were. Try again, or choose another disk.</source>
        <translation>Sie ließ sich nicht prüfen und wurde deshalb nicht behalten. Ihre Daten sind, wie sie waren. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>It is being saved just now. Nothing was sent. Wait a moment, then send again.</source>
        <translation>Sie wird gerade gespeichert. Nichts wurde gesendet. Warten Sie einen Moment und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>It was not touched. If you have a backup, it can be put back.</source>
        <translation>Sie wurde nicht angerührt. Wenn Sie eine Sicherung haben, kann sie zurückgeholt werden.</translation>
    </message>
    <message>
        <source>It was not touched. Install the newest version to open it.</source>
        <translation>Sie wurde nicht angerührt. Installieren Sie die neueste Fassung, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>It was removed meanwhile. If you removed it just now, Undo brings it back.</source>
        <translation>Es wurde inzwischen entfernt. Wenn Sie es eben entfernt haben, bringt Rückgängig es zurück.</translation>
    </message>
    <message>
        <source>No backup was made ({why}).</source>
        <translation>Es wurde keine Sicherung erstellt ({why}).</translation>
    </message>
    <message>
        <source>The disk can’t be used just now ({why}).</source>
        <translation>Der Datenträger ist gerade nicht zu benutzen ({why}).</translation>
    </message>
    <message>
        <source>What was done since builds on it, so it stays. Undo now reaches: {what}.</source>
        <translation>Was seither getan wurde, baut darauf auf, darum bleibt es. Rückgängig erreicht jetzt: {what}.</translation>
    </message>
    <message>
        <source>What was done since builds on it, so it stays. You can edit it by hand.</source>
        <translation>Was seither getan wurde, baut darauf auf, darum bleibt es. Sie können es von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you are typing stays on the screen. Make room or connect the drive, then do it again.</source>
        <translation>Was vorher gespeichert war, ist sicher, und was Sie tippen, bleibt auf dem Bildschirm. Schaffen Sie Platz oder schließen Sie das Laufwerk an, und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Look whether the last thing you did is there, and do it again if not. The log holds the details.</source>
        <translation>Was vorher gespeichert war, ist sicher. Sehen Sie nach, ob Ihr letzter Schritt da ist, und tun Sie ihn sonst noch einmal. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>No visit is running.</source>
        <translation>Es läuft kein Besuch.</translation>
    </message>
    <message>
        <source>A visit has 24 hours at most. Write a shorter time.</source>
        <translation>Ein Besuch hat höchstens 24 Stunden. Schreiben Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>A week ago is the most. Write a later moment.</source>
        <translation>Weiter als eine Woche geht es nicht zurück. Schreiben Sie einen späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>All is as you left it.</source>
        <translation>Alles ist, wie Sie es zuletzt hatten.</translation>
    </message>
    <message>
        <source>Change it as a correction.</source>
        <translation>Ändern Sie sie als Berichtigung.</translation>
    </message>
    <message>
        <source>Change it as a correction. Undo now reaches: {what}.</source>
        <translation>Ändern Sie sie als Berichtigung. Rückgängig erreicht jetzt: {what}.</translation>
    </message>
    <message>
        <source>It belongs to the program’s own data, which hold more than one client. To send a page along, save it as a PDF elsewhere first.</source>
        <translation>Sie gehört zu den eigenen Daten des Programms, in denen mehr als ein Kunde steht. Um eine Seite mitzusenden, speichern Sie sie erst anderswo als PDF.</translation>
    </message>
    <message>
        <source>It ends before it starts. Change one of the two.</source>
        <translation>Es endet, bevor es beginnt. Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>It has {letters} letters, and {most} is the most. Nothing was changed. Shorten it, or put a part of it elsewhere.</source>
        <translation>Er hat {letters} Buchstaben, höchstens {most} sind möglich. Es wurde nichts geändert. Kürzen Sie ihn, oder setzen Sie einen Teil anderswohin.</translation>
    </message>
    <message>
        <source>It is a HEIC picture, which only phones read</source>
        <translation>Es ist ein HEIC-Bild, das nur Telefone lesen</translation>
    </message>
    <message>
        <source>It is no picture that can be read</source>
        <translation>Es ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>It is one already. Choose the one before it or after it.</source>
        <translation>Sie ist schon eine. Wählen Sie die davor oder die danach.</translation>
    </message>
    <message>
        <source>It is over 50 MB, and no mail server takes that. Give it to them on a stick, or by a link.</source>
        <translation>Sie ist größer als 50 MB, und das nimmt kein Mailserver an. Geben Sie sie auf einem Stick oder über einen Link weiter.</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Es ist zu groß</translation>
    </message>
    <message>
        <source>It may be asking for its password in a box of its own, perhaps behind this window. Answer that, then try again. You can go on working meanwhile.</source>
        <translation>Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort, womöglich hinter diesem. Antworten Sie dort, und versuchen Sie es dann noch einmal. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>It needs a client id of your own. Write it into the account.</source>
        <translation>Es braucht eine eigene Client-ID. Schreiben Sie sie ins Konto.</translation>
    </message>
    <message>
        <source>It was handed over already, or belongs to another page. Nothing was changed.</source>
        <translation>Er wurde schon übergeben oder gehört zu einer anderen Seite. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It went on meanwhile. The Outbox shows where it is now.</source>
        <translation>Er ist inzwischen weitergegangen. Der Postausgang zeigt, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>Its disk did not give it</source>
        <translation>Der Datenträger hat es nicht hergegeben</translation>
    </message>
    <message>
        <source>Its disk did not give it. Nothing was sent. Connect the disk, or choose another file.</source>
        <translation>Ihr Laufwerk gab sie nicht her. Nichts wurde gesendet. Schließen Sie das Laufwerk an, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No email account is set up.</source>
        <translation>Es ist kein E-Mail-Konto eingerichtet.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Kein Mailprogramm ließ sich öffnen.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>No time is kept of days so long ago. Write a later day.</source>
        <translation>Für so lange vergangene Tage wird keine Zeit festgehalten. Schreiben Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later moment, or correct the times of the visit.</source>
        <translation>Es wurde nichts geändert. Wählen Sie einen späteren Zeitpunkt, oder berichtigen Sie die Zeiten des Besuchs.</translation>
    </message>
    <message>
        <source>Nothing was marked as invoiced. Look at the lines again, then mark them.</source>
        <translation>Es wurde nichts als berechnet markiert. Sehen Sie die Zeilen noch einmal an, und markieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Nothing was printed. Add one in the settings of the system, or save a PDF.</source>
        <translation>Es wurde nichts gedruckt. Richten Sie einen in den Systemeinstellungen ein oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed. Choose another printer.</source>
        <translation>Es wurde nichts gedruckt. Wählen Sie einen anderen Drucker.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer, then print again.</source>
        <translation>Es wurde nichts gedruckt. Sehen Sie nach dem Drucker und drucken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was printed. Save the page as a PDF and print it from there.</source>
        <translation>Es wurde nichts gedruckt. Speichern Sie die Seite als PDF und drucken Sie sie von dort.</translation>
    </message>
    <message>
        <source>Nothing was put back and your data are as they were. Choose an older one.</source>
        <translation>Es wurde nichts zurückgeholt, und Ihre Daten sind, wie sie waren. Wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>Nothing was saved as “{name}”: {why}.</source>
        <translation>Unter „{name}“ wurde nichts gespeichert: {why}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add one in Settings, Email, or use your own mail program.</source>
        <translation>Nichts wurde gesendet. Fügen Sie eines unter Einstellungen, E-Mail hinzu, oder nehmen Sie Ihr eigenes Mailprogramm.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add the address to the person, then send again.</source>
        <translation>Nichts wurde gesendet. Fügen Sie der Person die Adresse hinzu, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the words, save the page, and send both as you like.</source>
        <translation>Nichts wurde gesendet. Kopieren Sie die Worte, speichern Sie die Seite, und senden Sie beides, wie Sie mögen.</translation>
    </message>
    <message>
        <source>Nothing was sent. One address looks like name@example.com.</source>
        <translation>Nichts wurde gesendet. Eine Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Es wurde nichts zurückgenommen, das sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>Nothing was written and your data are safe. Choose another folder.</source>
        <translation>Es wurde nichts geschrieben, und Ihre Daten sind sicher. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was written for the time between the two.</source>
        <translation>Für die Zeit zwischen den beiden wurde nichts notiert.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or say that it may be replaced.</source>
        <translation>Es wurde nichts geschrieben. Wählen Sie einen anderen Namen, oder erlauben Sie, die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>One of the two was invoiced and the other was not.</source>
        <translation>Eine der beiden wurde berechnet, die andere nicht.</translation>
    </message>
    <message>
        <source>Passwords are asked each time the program runs, and are written nowhere.</source>
        <translation>Nach Passwörtern werden Sie bei jedem Start des Programms gefragt; sie werden nirgends aufgeschrieben.</translation>
    </message>
    <message>
        <source>Sample clients only go into an empty program, so that they never mix with yours.</source>
        <translation>Beispielkunden kommen nur in ein leeres Programm, damit sie sich nie mit Ihren mischen.</translation>
    </message>
    <message>
        <source>Sign in at the browser again. Your letters wait.</source>
        <translation>Melden Sie sich im Browser neu an. Ihre Briefe warten.</translation>
    </message>
    <message>
        <source>Something else lies between the two.</source>
        <translation>Zwischen den beiden liegt etwas anderes.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Start one from Today or from a client.</source>
        <translation>Beginnen Sie einen von Heute oder von einem Kunden aus.</translation>
    </message>
    <message>
        <source>That is another certificate.</source>
        <translation>Das ist ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>That visit can’t be told on this page.</source>
        <translation>Von diesem Besuch kann diese Seite nicht berichten.</translation>
    </message>
    <message>
        <source>The copy was not written ({why}).</source>
        <translation>Die Kopie wurde nicht geschrieben ({why}).</translation>
    </message>
    <message>
        <source>The data file can’t be read.</source>
        <translation>Die Datei mit den Daten ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The data folder can’t be used.</source>
        <translation>Der Ordner mit den Daten ist nicht zu benutzen.</translation>
    </message>
    <message>
        <source>The data folder is not there.</source>
        <translation>Der Ordner mit den Daten ist nicht da.</translation>
    </message>
    <message>
        <source>The disk does not let the program in{why}. Nothing was changed. If the folder is on another drive, connect it and try again.</source>
        <translation>Der Datenträger lässt das Programm nicht hinein{why}. Es wurde nichts geändert. Wenn der Ordner auf einem anderen Laufwerk liegt, schließen Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The fields say what to mend. Nothing was changed.</source>
        <translation>Die Felder sagen, was zu berichtigen ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>The keyring of your system did not do as it was asked ({why}).</source>
        <translation>Der Schlüsselbund Ihres Systems tat nicht, worum er gebeten wurde ({why}).</translation>
    </message>
    <message>
        <source>The keyring of your system does not answer.</source>
        <translation>Der Schlüsselbund Ihres Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The keyring of your system is locked.</source>
        <translation>Der Schlüsselbund Ihres Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>The list says what. Your words are saved.</source>
        <translation>Die Liste sagt, was. Ihre Worte sind gespeichert.</translation>
    </message>
    <message>
        <source>The moment has to lie inside it.</source>
        <translation>Der Zeitpunkt muss darin liegen.</translation>
    </message>
    <message>
        <source>The page is issued as version {version} and is kept. Save it again elsewhere.</source>
        <translation>Die Seite ist als Fassung {version} ausgegeben und wird aufbewahrt. Speichern Sie sie noch einmal anderswo.</translation>
    </message>
    <message>
        <source>The page of {day} went out.</source>
        <translation>Die Seite vom {day} ist hinausgegangen.</translation>
    </message>
    <message>
        <source>The page still needs something.</source>
        <translation>Der Seite fehlt noch etwas.</translation>
    </message>
    <message>
        <source>The printer “{name}” is not there any more.</source>
        <translation>Der Drucker „{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The program is open already.</source>
        <translation>Das Programm ist schon offen.</translation>
    </message>
    <message>
        <source>The program keeps your data there.</source>
        <translation>Dort bewahrt das Programm Ihre Daten auf.</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>Der Anbieter war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The provider did not let the program in ({why}).</source>
        <translation>Der Anbieter ließ das Programm nicht hinein ({why}).</translation>
    </message>
    <message>
        <source>The recorded time has changed meanwhile.</source>
        <translation>Die erfasste Zeit hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The server shows another one by now. Nothing is trusted; look at it again.</source>
        <translation>Der Server zeigt inzwischen ein anderes vor. Es wird keinem vertraut; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The sign-in at the browser was not finished. Start it again when you like.</source>
        <translation>Die Anmeldung im Browser kam nicht zum Ende. Beginnen Sie sie neu, wann Sie mögen.</translation>
    </message>
    <message>
        <source>The two are charged differently. Change one of them first.</source>
        <translation>Die beiden werden verschieden berechnet. Ändern Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>The two are of different kinds. Change one of them first.</source>
        <translation>Die beiden sind von verschiedener Art. Ändern Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>The two belong to different visits. Move one of them first.</source>
        <translation>Die beiden gehören zu verschiedenen Besuchen. Verschieben Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>There are clients here already.</source>
        <translation>Hier gibt es schon Kunden.</translation>
    </message>
    <message>
        <source>There is no email address for {name}.</source>
        <translation>Für {name} gibt es keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no such file any more. Nothing was sent.</source>
        <translation>Diese Datei gibt es nicht mehr. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is nothing in it. Choose another file.</source>
        <translation>Sie ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This account can’t be kept like that.</source>
        <translation>Dieses Konto lässt sich so nicht behalten.</translation>
    </message>
    <message>
        <source>This account can’t sign in at the browser yet.</source>
        <translation>Dieses Konto kann sich noch nicht im Browser anmelden.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>This can’t be taken back any more.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>This can’t be taken back any more: {what}.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen: {what}.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps passwords safely.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Passwörter sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no print queue for pages.</source>
        <translation>Dieser Computer hat keine Druckwarteschlange für Seiten.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Das gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>This is still to come. Write an earlier time.</source>
        <translation>Das liegt noch vor Ihnen. Schreiben Sie eine frühere Uhrzeit.</translation>
    </message>
    <message>
        <source>This letter is no longer where it was.</source>
        <translation>Dieser Brief ist nicht mehr, wo er war.</translation>
    </message>
    <message>
        <source>This picture can’t be used.</source>
        <translation>Dieses Bild ist nicht zu benutzen.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>This time can’t be cut or joined like that.</source>
        <translation>Diese Zeit lässt sich so nicht teilen oder zusammenfügen.</translation>
    </message>
    <message>
        <source>This time can’t be.</source>
        <translation>Diese Zeit ist nicht möglich.</translation>
    </message>
    <message>
        <source>This time zone is not known here. Choose another one.</source>
        <translation>Diese Zeitzone ist hier nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Try again once you are online. Your letters wait.</source>
        <translation>Versuchen Sie es noch einmal, sobald Sie online sind. Ihre Briefe warten.</translation>
    </message>
    <message>
        <source>Unlock it with its own password, then try again. Nothing is lost.</source>
        <translation>Entsperren Sie ihn mit seinem eigenen Passwort, und versuchen Sie es dann noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>What runs now began later than that.</source>
        <translation>Was jetzt läuft, hat später begonnen.</translation>
    </message>
    <message>
        <source>What you put in is kept until you close the program.</source>
        <translation>Was Sie eingegeben haben, bleibt, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>With it the files are over 50 MB together, and no mail server takes that. Give it to them on a stick, or by a link.</source>
        <translation>Mit ihr sind die Dateien zusammen größer als 50 MB, und das nimmt kein Mailserver an. Geben Sie sie auf einem Stick oder über einen Link weiter.</translation>
    </message>
    <message>
        <source>Write how long it took, like 45 or 1:30.</source>
        <translation>Schreiben Sie, wie lange es dauerte, etwa 45 oder 1:30.</translation>
    </message>
    <message>
        <source>Write when it ended, like 10:50.</source>
        <translation>Schreiben Sie, wann es endete, etwa 10:50.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your data are as they were. What is there was left alone. Give a folder a name that nothing has yet.</source>
        <translation>Ihre Daten sind, wie sie waren. Was dort liegt, wurde nicht angerührt. Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{why}. Use a JPEG or PNG picture; the file was left alone.</source>
        <translation>{why}. Nehmen Sie ein Bild als JPEG oder PNG; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>“{address}” is no email address.</source>
        <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{name}” can’t go along.</source>
        <translation>„{name}“ kann nicht mitgehen.</translation>
    </message>
    <message>
        <source>“{name}” did not take the page ({why}).</source>
        <translation>„{name}“ hat die Seite nicht angenommen ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose an earlier quarter or year. Nothing was changed.</source>
        <translation>Wählen Sie ein früheres Quartal oder Jahr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This time has not begun yet.</source>
        <translation>Diese Zeit hat noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>PromiseDays</name>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>next visit</source>
        <translation>nächster Besuch</translation>
    </message>
    <message>
        <source>next visit, {day}</source>
        <translation>nächster Besuch, {day}</translation>
    </message>
</context>
<context>
    <name>PromiseEditor</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>Zusage bearbeiten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>Zugesagt an</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es macht</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>PromisesDue</name>
    <message>
        <source>And 1 more; it stands with its client.</source>
        <translation>Und 1 weitere; sie steht bei ihrem Kunden.</translation>
    </message>
    <message>
        <source>And {n} more; they stand with their clients.</source>
        <translation>Und {n} weitere; sie stehen bei ihren Kunden.</translation>
    </message>
    <message>
        <source>Nothing is due today or tomorrow.</source>
        <translation>Heute und morgen ist nichts fällig.</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Fällige Zusagen</translation>
    </message>
</context>
<context>
    <name>ProposedLine</name>
    <message>
        <source>Proposed. Alt+Enter accepts it.</source>
        <translation>Vorschlag. Alt+Eingabe nimmt ihn an.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What you had written is here again.</source>
        <translation>Was Sie geschrieben hatten, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>RateField</name>
    <message>
        <source>An hour by phone</source>
        <translation>Eine Stunde am Telefon</translation>
    </message>
    <message>
        <source>An hour from my desk</source>
        <translation>Eine Stunde vom Schreibtisch aus</translation>
    </message>
    <message>
        <source>An hour of travel</source>
        <translation>Eine Stunde Fahrt</translation>
    </message>
    <message>
        <source>Empty means your usual rate, if its currency is the same.</source>
        <translation>Leer heißt: Ihr üblicher Satz, wenn die Währung gleich ist.</translation>
    </message>
    <message>
        <source>Empty: as for work.</source>
        <translation>Leer: wie für Arbeit.</translation>
    </message>
    <message>
        <source>Empty: it costs nothing.</source>
        <translation>Leer: Sie kostet nichts.</translation>
    </message>
    <message>
        <source>Rate per hour</source>
        <translation>Satz pro Stunde</translation>
    </message>
    <message>
        <source>Write it like 75 or 75.50.</source>
        <translation>Schreiben Sie es wie 75 oder 75,50.</translation>
    </message>
</context>
<context>
    <name>ReaderButton</name>
    <message>
        <source>Choose who the page is for</source>
        <translation>Wählen, für wen die Seite ist</translation>
    </message>
</context>
<context>
    <name>ReaderLine</name>
    <message>
        <source>{name} gets it</source>
        <translation>{name} bekommt es</translation>
    </message>
</context>
<context>
    <name>RememberCard</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How: {kind}</source>
        <translation>Wie: {kind}</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>The page is for</source>
        <translation>Die Seite ist für</translation>
    </message>
    <message>
        <source>The page is for {name}</source>
        <translation>Die Seite ist für {name}</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zu merken</translation>
    </message>
    <message>
        <source>Who do you meet there?</source>
        <translation>Wen treffen Sie dort?</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>RequestBlock</name>
    <message>
        <source>From your notes ({n})</source>
        <translation>Aus Ihren Notizen ({n})</translation>
    </message>
    <message>
        <source>One or two sentences that they can check.</source>
        <translation>Ein, zwei Sätze, die sich nachprüfen lassen.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Their own words, kept as they were said</source>
        <translation>In eigenen Worten, so behalten, wie es gesagt wurde</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What comes next, in a sentence.</source>
        <translation>Was als Nächstes kommt, in einem Satz.</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf es wartet</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What works now, and what is left.</source>
        <translation>Was jetzt geht und was noch fehlt.</translation>
    </message>
    <message>
        <source>Who or what it waits for.</source>
        <translation>Auf wen oder was es wartet.</translation>
    </message>
    <message>
        <source>Why not, kindly, in one sentence. And what would help instead.</source>
        <translation>Warum nicht, freundlich, in einem Satz. Und was stattdessen helfen würde.</translation>
    </message>
    <message>
        <source>{name}’s own words, kept as they were said</source>
        <translation>In eigenen Worten von {name}, so behalten, wie es gesagt wurde</translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Anliegen bearbeiten</translation>
    </message>
    <message>
        <source>For whom or what</source>
        <translation>Auf wen oder was</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Instead of the usual one, such as “Waiting for your supplier.”</source>
        <translation>Statt des üblichen, etwa „Wartet auf Ihren Lieferanten.“</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>What works now, and what is left</source>
        <translation>Was jetzt geht und was noch fehlt</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Was Sie zugesagt haben</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Why, in kind words</source>
        <translation>Warum, in freundlichen Worten</translation>
    </message>
    <message>
        <source>Word on the page</source>
        <translation>Wort auf der Seite</translation>
    </message>
    <message>
        <source>Your answer on the page</source>
        <translation>Ihre Antwort auf der Seite</translation>
    </message>
</context>
<context>
    <name>ReviewFields</name>
    <message>
        <source>A line for each point: time, money, peace of mind.</source>
        <translation>Eine Zeile für jeden Punkt: Zeit, Geld, Ruhe.</translation>
    </message>
    <message>
        <source>Empty, it says: {headline}</source>
        <translation>Leer heißt es: {headline}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>Say sorry once. The page tells it in a section of its own.</source>
        <translation>Entschuldigen Sie sich einmal. Auf der Seite steht es in einem eigenen Abschnitt.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>The promise that was not kept</source>
        <translation>Das Versprechen, das nicht gehalten wurde</translation>
    </message>
    <message>
        <source>Three at most. The page says: You decide. Nothing happens until you say yes.</source>
        <translation>Höchstens drei. Auf der Seite steht: Sie entscheiden. Ohne Ihr Ja geschieht nichts.</translation>
    </message>
    <message>
        <source>What happened, and what changed</source>
        <translation>Was geschah, und was jetzt anders ist</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>What it was good for</source>
        <translation>Wozu es gut war</translation>
    </message>
    <message>
        <source>What you would do next</source>
        <translation>Was Sie als Nächstes tun würden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{n}. What it takes</source>
        <translation>{n}. Was es braucht</translation>
    </message>
    <message>
        <source>{n}. What you would do</source>
        <translation>{n}. Was Sie tun würden</translation>
    </message>
    <message>
        <source>{n}. Why</source>
        <translation>{n}. Warum</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>1 stretch of time waits for a look. Its visit is on no invoice till then.</source>
        <translation>1 Zeitspanne ist noch anzusehen. Ihr Besuch steht bis dahin auf keiner Rechnung.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Das vorige</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} stretches of time wait for a look. Their visits are on no invoice.</source>
        <translation>{n} Zeitspannen sind noch anzusehen. Ihre Besuche stehen auf keiner Rechnung.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Saved as “{name}”, as it was made before.</source>
        <translation>Gespeichert als „{name}“, so wie sie schon gemacht war.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. This is version {n}; it stays as it is.</source>
        <translation>Gespeichert als „{name}“. Das ist Fassung {n}; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A headline of your own would say more.</source>
        <translation>Eine eigene Überschrift würde mehr sagen.</translation>
    </message>
    <message>
        <source>Look at the time of a visit first: nobody is sure of it.</source>
        <translation>Sehen Sie sich zuerst die Zeit eines Besuchs an: Sie ist noch nicht sicher.</translation>
    </message>
    <message>
        <source>One of your texts may hold a password. It is left out.</source>
        <translation>In einem Ihrer Texte steht vielleicht ein Passwort. Er wird weggelassen.</translation>
    </message>
    <message>
        <source>Tell in a sentence or two of the promise that was late.</source>
        <translation>Schreiben Sie ein, zwei Sätze über das Versprechen, das zu spät kam.</translation>
    </message>
    <message>
        <source>Year letter {year}</source>
        <translation>Jahresbrief {year}</translation>
    </message>
    <message>
        <source>You may say what the year was good for.</source>
        <translation>Sie können sagen, wozu das Jahr gut war.</translation>
    </message>
    <message>
        <source>Write your name and a way to reach you in Settings first.</source>
        <translation>Schreiben Sie zuerst in den Einstellungen Ihren Namen und wie man Sie erreicht.</translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <translation>{first} bis {last} {year}</translation>
    </message>
    <message>
        <source>“{what}”: promised for {day}, kept on {kept}.</source>
        <translation>„{what}“: versprochen für {day}, gehalten am {kept}.</translation>
    </message>
    <message>
        <source>“{what}”: promised for {day}, not kept yet.</source>
        <translation>„{what}“: versprochen für {day}, noch nicht gehalten.</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>A client with a rule of their own keeps it.</source>
        <translation>Wer eine eigene Regel hat, behält sie.</translation>
    </message>
    <message>
        <source>Each stretch of time</source>
        <translation>Jede Zeitspanne</translation>
    </message>
    <message>
        <source>It counts as {time} at least.</source>
        <translation>Sie zählt mindestens als {time}.</translation>
    </message>
    <message>
        <source>The time of each day</source>
        <translation>Die Zeit jedes Tages</translation>
    </message>
    <message>
        <source>The time of each visit</source>
        <translation>Die Zeit jedes Besuchs</translation>
    </message>
    <message>
        <source>Time counts to the minute.</source>
        <translation>Zeit zählt auf die Minute genau.</translation>
    </message>
    <message>
        <source>{what} counts in steps of {time}, rounded down.</source>
        <translation>{what} zählt in Schritten von {time}, abgerundet.</translation>
    </message>
    <message>
        <source>{what} counts in steps of {time}, rounded up.</source>
        <translation>{what} zählt in Schritten von {time}, aufgerundet.</translation>
    </message>
    <message>
        <source>{what} counts in steps of {time}, to the nearest one.</source>
        <translation>{what} zählt in Schritten von {time}, auf den nächsten gerundet.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>More about this clock</source>
        <translation>Mehr zu dieser Uhr</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>When did you leave?</source>
        <translation>Wann sind Sie gegangen?</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>You are looking at sample clients.</source>
        <translation>Sie sehen Beispielkunden.</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>SavingReadable</name>
    <message>
        <source>1 client</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>All of it could be read.</source>
        <translation>Alles war zu lesen.</translation>
    </message>
    <message>
        <source>It goes into a new folder. The damaged data stay as they are.</source>
        <translation>Es kommt in einen neuen Ordner. Die beschädigten Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reading what can be read. With many visits this takes a minute…</source>
        <translation>Was zu lesen ist, wird gelesen. Bei vielen Besuchen dauert das eine Minute…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Retten, was zu lesen ist</translation>
    </message>
    <message>
        <source>Saved from Consultant App</source>
        <translation>Gerettet aus Consultant App</translation>
    </message>
    <message>
        <source>Saved: {clients} and {visits}, in “{folder}”.</source>
        <translation>Gerettet: {clients} und {visits}, in „{folder}“.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Gerettetes zeigen</translation>
    </message>
    <message>
        <source>Some of it could not be read any more.</source>
        <translation>Einiges war nicht mehr zu lesen.</translation>
    </message>
    <message>
        <source>The damaged data are as they were.</source>
        <translation>Die beschädigten Daten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>To work with it, start: consultant-app --profile &quot;{folder}&quot;</source>
        <translation>Um damit zu arbeiten, starten Sie: consultant-app --profile &quot;{folder}&quot;</translation>
    </message>
    <message>
        <source>Where to put what can be read</source>
        <translation>Wohin mit dem, was zu lesen ist</translation>
    </message>
    <message>
        <source>{n} clients</source>
        <translation>{n} Kunden</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} Besuche</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>SecondLine</name>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>No words are known for this yet: a sentence of your own helps them.</source>
        <translation>Dafür sind noch keine Worte bekannt: Ein eigener Satz hilft dem Kunden.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Copied. Attach the page to them.</source>
        <translation>Kopiert. Hängen Sie die Seite an.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>No internet here. The email goes out by itself when you are back online.</source>
        <translation>Kein Internet hier. Die E-Mail geht von selbst hinaus, wenn Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Set up email</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>Show PDF</source>
        <translation>PDF zeigen</translation>
    </message>
    <message>
        <source>Take a file out, or print the page instead.</source>
        <translation>Lassen Sie eine Datei weg, oder drucken Sie die Seite.</translation>
    </message>
    <message>
        <source>To send pages from here, set up your email once. Until then save the page, print it, or open it in your own mail program.</source>
        <translation>Um Seiten von hier zu senden, richten Sie einmal Ihre E-Mail ein. Bis dahin speichern oder drucken Sie die Seite, oder öffnen Sie sie im eigenen Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>It goes out by itself when you are back online.</source>
        <translation>Sie geht von selbst hinaus, wenn Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Send it there, and then say so in the Outbox.</source>
        <translation>Senden Sie es dort, und sagen Sie es dann im Postausgang.</translation>
    </message>
    <message>
        <source>The Outbox tells when your mail server took it.</source>
        <translation>Der Postausgang sagt, wann Ihr Mailserver sie angenommen hat.</translation>
    </message>
</context>
<context>
    <name>SentencesCard</name>
    <message>
        <source>Find a sentence</source>
        <translation>Satz finden</translation>
    </message>
    <message>
        <source>Nothing yet. When you write a sentence of your own for a note, it is offered the next time. Names and passwords are never kept.</source>
        <translation>Noch nichts. Wenn Sie zu einer Notiz einen eigenen Satz schreiben, wird er beim nächsten Mal angeboten. Namen und Passwörter werden nie behalten.</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <source>What you accepted or wrote yourself is offered first when a note says the same. Names and passwords are never kept.</source>
        <translation>Was Sie angenommen oder selbst geschrieben haben, wird zuerst angeboten, wenn eine Notiz dasselbe sagt. Namen und Passwörter werden nie behalten.</translation>
    </message>
    <message>
        <source>Your sentences</source>
        <translation>Ihre Sätze</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>You and your business</source>
        <translation>Sie und Ihr Betrieb</translation>
    </message>
    <message>
        <source>accounts, passwords, test</source>
        <translation>Konten, Passwörter, Test</translation>
    </message>
    <message>
        <source>appearance theme colours colors light dark text size bigger smaller letters font zoom motion animation</source>
        <translation>Aussehen Design Farben hell dunkel Schriftgröße größer kleiner Buchstaben Schrift Zoom Bewegung</translation>
    </message>
    <message>
        <source>colours, text size, motion</source>
        <translation>Farben, Schriftgröße, Bewegung</translation>
    </message>
    <message>
        <source>mail account server SMTP password app password sign in Microsoft Gmail Google test keyring sending</source>
        <translation>Mail Konto Server SMTP Passwort App-Passwort anmelden Anmeldung Microsoft Gmail Google Test Schlüsselbund senden</translation>
    </message>
    <message>
        <source>name company logo address phone email hours closing line urgent rate price money currency rounding time steps</source>
        <translation>Name Firma Logo Anschrift Telefon E-Mail Zeiten Schlusszeile dringend Satz Preis Geld Währung runden Schritte</translation>
    </message>
    <message>
        <source>name, address, rate, currency</source>
        <translation>Name, Adresse, Satz, Währung</translation>
    </message>
    <message>
        <source>own sentences terms jargon glossary dictionary spelling checks tone never flagged export table</source>
        <translation>eigene Sätze Begriffe Fachwörter Glossar Wörterbuch Rechtschreibung Prüfungen Ton nie anmerken Tabelle</translation>
    </message>
    <message>
        <source>own sentences, terms, checks</source>
        <translation>eigene Sätze, Begriffe, Prüfungen</translation>
    </message>
    <message>
        <source>paper size letter typeface font print language signature easy read PDF pages reports</source>
        <translation>Papier Format Schrift drucken Sprache Unterschrift leicht lesen PDF Seiten Berichte</translation>
    </message>
    <message>
        <source>paper, letters, signature</source>
        <translation>Papier, Schrift, Unterschrift</translation>
    </message>
    <message>
        <source>version licences licenses data folder files where help</source>
        <translation>Version Lizenzen Daten Ordner Dateien wo Hilfe</translation>
    </message>
    <message>
        <source>version, data folder, licences</source>
        <translation>Version, Datenordner, Lizenzen</translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message>
        <source>To move them: consultant-app backup FILE, then consultant-app --profile NEW-FOLDER restore FILE.</source>
        <translation>So ziehen sie um: consultant-app backup DATEI, dann consultant-app --profile NEUER-ORDNER restore DATEI.</translation>
    </message>
    <message>
        <source>Your data lie in a folder that a sync program sends about. It can lose what you save.</source>
        <translation>Ihre Daten liegen in einem Ordner, den ein anderes Programm abgleicht. Dabei kann verloren gehen, was Sie speichern.</translation>
    </message>
    <message>
        <source>Your data lie in a folder that {who} sends about. It can lose what you save.</source>
        <translation>Ihre Daten liegen in einem Ordner, den {who} abgleicht. Dabei kann verloren gehen, was Sie speichern.</translation>
    </message>
    <message>
        <source>Your data lie on a network drive, which can lose what you save.</source>
        <translation>Ihre Daten liegen auf einem Netzlaufwerk. Dort kann verloren gehen, was Sie speichern.</translation>
    </message>
</context>
<context>
    <name>SharedFolderLine</name>
    <message>
        <source>I have read this</source>
        <translation>Ich habe es gelesen</translation>
    </message>
</context>
<context>
    <name>ShortVersion</name>
    <message>
        <source>Closing line</source>
        <translation>Schlusssatz</translation>
    </message>
    <message>
        <source>First thing {name} reads</source>
        <translation>Was {name} zuerst liest</translation>
    </message>
    <message>
        <source>Grey lines are not yet yours. They follow your answers until you change them.</source>
        <translation>Graue Zeilen sind noch nicht von Ihnen. Sie folgen Ihren Antworten, bis Sie sie ändern.</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich tat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Thank-you and closing line</source>
        <translation>Dank und Schlusssatz</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>Die Kurzfassung</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Wir taten</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Ihr Anliegen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>SignatureActs</name>
    <message>
        <source>Confirmed by name.</source>
        <translation>Mit Namen bestätigt.</translation>
    </message>
    <message>
        <source>Confirmed by {name}.</source>
        <translation>Bestätigt von {name}.</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Unterschrieben von {name}.</translation>
    </message>
    <message>
        <source>Signed on the screen.</source>
        <translation>Auf dem Bildschirm unterschrieben.</translation>
    </message>
    <message>
        <source>The page will say: {sentence}</source>
        <translation>Auf der Seite steht dann: {sentence}</translation>
    </message>
    <message>
        <source>The signature is off the page.</source>
        <translation>Die Unterschrift ist von der Seite genommen.</translation>
    </message>
</context>
<context>
    <name>SignatureStep</name>
    <message>
        <source>If they like. It says you were there and what they saw, and it is no order.</source>
        <translation>Wer mag. Sie sagt, dass Sie da waren und was gesehen wurde, und ist kein Auftrag.</translation>
    </message>
    <message>
        <source>In your own words, after “saw”. Nothing is fine too.</source>
        <translation>In Ihren Worten, vor „gesehen“. Nichts ist auch in Ordnung.</translation>
    </message>
    <message>
        <source>No signature today</source>
        <translation>Heute keine Unterschrift</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Room 2, or nothing</source>
        <translation>Raum 2, oder nichts</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Noch einmal unterschreiben</translation>
    </message>
    <message>
        <source>Sign in this window</source>
        <translation>In diesem Fenster unterschreiben</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Take it off the page</source>
        <translation>Von der Seite nehmen</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>Die Unterschrift</translation>
    </message>
    <message>
        <source>Turn the screen to them</source>
        <translation>Bildschirm hinüberdrehen</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>Was sie gesehen haben</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>the scanner working</source>
        <translation>den Scanner laufen</translation>
    </message>
</context>
<context>
    <name>SignedBy</name>
    <message>
        <source>Confirmed by {name}, {time}</source>
        <translation>Bestätigt von {name}, {time}</translation>
    </message>
    <message>
        <source>Signed by {name}, {time}</source>
        <translation>Unterschrieben von {name}, {time}</translation>
    </message>
</context>
<context>
    <name>SizeAdvice</name>
    <message>
        <source>This letter is about {size} on its way, and some mail servers take no more than 10 MB. {advice}</source>
        <translation>Dieser Brief ist unterwegs etwa {size} groß, und manche Mailserver nehmen nicht mehr als 10 MB an. {advice}</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>From “{words}”</source>
        <translation>Aus „{words}“</translation>
    </message>
    <message>
        <source>Promised at this visit</source>
        <translation>Bei diesem Besuch zugesagt</translation>
    </message>
    <message>
        <source>Promised to {name} at this visit</source>
        <translation>{name} bei diesem Besuch zugesagt</translation>
    </message>
    <message>
        <source>Proposed from your notes. It counts once you accept it.</source>
        <translation>Aus Ihren Notizen vorgeschlagen. Es zählt, sobald Sie es annehmen.</translation>
    </message>
    <message>
        <source>Write a day like “Friday” or “20 Nov”.</source>
        <translation>Schreiben Sie einen Tag wie „Freitag“ oder „20. Nov.“.</translation>
    </message>
</context>
<context>
    <name>StandStill</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Geplant für {day}</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>{day}  ·  paused</source>
        <translation>{day}  ·  Pause</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>StartVisit</name>
    <message>
        <source>Begun how long ago</source>
        <translation>Begonnen vor</translation>
    </message>
    <message>
        <source>Empty: it begins now.</source>
        <translation>Leer: Er beginnt jetzt.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>It began at {time}.</source>
        <translation>Er begann um {time}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>StartedEarlier</name>
    <message>
        <source>At what time</source>
        <translation>Um wie viel Uhr</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Vor wie langer Zeit</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Beginn verschieben</translation>
    </message>
    <message>
        <source>Started earlier</source>
        <translation>Früher begonnen</translation>
    </message>
    <message>
        <source>The clock at {client} runs since {time}. When did it really begin?</source>
        <translation>Die Uhr bei {client} läuft seit {time}. Wann hat es wirklich begonnen?</translation>
    </message>
    <message>
        <source>Write how long ago, like 20 or 1:30.</source>
        <translation>Schreiben Sie, vor wie langer Zeit, etwa 20 oder 1:30.</translation>
    </message>
    <message>
        <source>Write the time like 9:30.</source>
        <translation>Schreiben Sie die Uhrzeit wie 9:30.</translation>
    </message>
    <message>
        <source>ago, or</source>
        <translation>vorher, oder</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Letters go out client by client.</source>
        <translation>Briefe gehen für jeden Kunden einzeln hinaus.</translation>
    </message>
    <message>
        <source>No time in this month.</source>
        <translation>Keine Zeit in diesem Monat.</translation>
    </message>
    <message>
        <source>One PDF for each client: {n}.</source>
        <translation>Je Kunde ein PDF: {n}.</translation>
    </message>
    <message>
        <source>One PDF, for one client.</source>
        <translation>Ein PDF, für einen Kunden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Print timesheet</source>
        <translation>Stundenblatt drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Comes back to you about {quote}</source>
        <translation>Meldet sich bei Ihnen wegen {quote}</translation>
    </message>
</context>
<context>
    <name>SteppingAside</name>
    <message>
        <source>The clock ran on while the window was away. {keys} quits.</source>
        <translation>Die Uhr lief weiter, während das Fenster fort war. {keys} beendet.</translation>
    </message>
    <message>
        <source>The clock runs on and stays in sight here. Quit is in the menu.</source>
        <translation>Die Uhr läuft weiter und bleibt hier in Sicht. Beenden steht im Menü.</translation>
    </message>
</context>
<context>
    <name>StepsActs</name>
    <message>
        <source>No next visit is planned yet. Plan it below, or name a day.</source>
        <translation>Noch ist kein nächster Besuch geplant. Planen Sie ihn unten, oder nennen Sie einen Tag.</translation>
    </message>
    <message>
        <source>Planned: {when}</source>
        <translation>Geplant: {when}</translation>
    </message>
    <message>
        <source>Removed: “{what}”</source>
        <translation>Entfernt: „{what}“</translation>
    </message>
</context>
<context>
    <name>StepsStep</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Most people look here first</source>
        <translation>Hierhin sehen die meisten zuerst</translation>
    </message>
    <message>
        <source>The page says to them: “You: Nothing to do.”</source>
        <translation>Auf der Seite steht dann: „Sie: Nichts zu tun.“</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>SuggestEdit</name>
    <message>
        <source>Proposed. Alt+Enter accepts it.</source>
        <translation>Vorschlag. Alt+Eingabe nimmt ihn an.</translation>
    </message>
</context>
<context>
    <name>SuggestPopover</name>
    <message>
        <source>Explain it in brackets</source>
        <translation>In Klammern erklären</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>SuggestTour</name>
    <message>
        <source>Suggestion {number} of {all}: {what}.</source>
        <translation>Hinweis {number} von {all}: {what}.</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 note has no plain words.</source>
        <translation>1 Notiz hat noch keine einfachen Worte.</translation>
    </message>
    <message>
        <source>1 request has no reply.</source>
        <translation>1 Anliegen hat noch keine Antwort.</translation>
    </message>
    <message>
        <source>1 text is still a proposal.</source>
        <translation>1 Text ist noch ein Vorschlag.</translation>
    </message>
    <message>
        <source>The words read well. There is nothing to look at.</source>
        <translation>Der Text liest sich gut. Es gibt nichts anzusehen.</translation>
    </message>
    <message>
        <source>Your words are still being looked at.</source>
        <translation>Ihre Worte werden noch durchgesehen.</translation>
    </message>
    <message>
        <source>{n} notes have no plain words.</source>
        <translation>{n} Notizen haben noch keine einfachen Worte.</translation>
    </message>
    <message>
        <source>{n} requests have no reply.</source>
        <translation>{n} Anliegen haben noch keine Antwort.</translation>
    </message>
    <message>
        <source>{n} texts are still proposals.</source>
        <translation>{n} Texte sind noch Vorschläge.</translation>
    </message>
</context>
<context>
    <name>SuggestionCount</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} Hinweise</translation>
    </message>
</context>
<context>
    <name>SystemSleep</name>
    <message>
        <source>Notes when the clock of a visit was last seen</source>
        <translation>Hält fest, wann die Uhr eines Besuchs zuletzt gesehen wurde</translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <source>A copy</source>
        <translation>Eine Kopie</translation>
    </message>
    <message>
        <source>My own words.csv</source>
        <translation>Meine eigenen Worte.csv</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save your own words</source>
        <translation>Ihre eigenen Worte speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Your sentences, your terms and what is never flagged, as one table.</source>
        <translation>Ihre Sätze, Ihre Begriffe und was ohne Hinweis bleibt, als eine Tabelle.</translation>
    </message>
    <message>
        <source>{name} was not saved. Choose another folder or another name.</source>
        <translation>{name} wurde nicht gespeichert. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Words of your trade that a customer may not know. Without other words to say, a word counts as one that they know.</source>
        <translation>Wörter Ihres Fachs, die ein Kunde vielleicht nicht kennt. Ohne andere Worte dafür gilt ein Wort als bekannt.</translation>
    </message>
    <message>
        <source>Your terms</source>
        <translation>Ihre Begriffe</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Filter their words</source>
        <translation>Worte des Kunden filtern</translation>
    </message>
    <message>
        <source>No request noted yet.</source>
        <translation>Noch kein Anliegen notiert.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden zu „{words}“.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>What they ask for during a visit is kept here as they said it.</source>
        <translation>Was bei einem Besuch gewünscht wird, bleibt hier, wie es gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>TimeActs</name>
    <message>
        <source>Both stay as they are.</source>
        <translation>Beide bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No other visit is near this day</source>
        <translation>Kein anderer Besuch liegt nahe an diesem Tag</translation>
    </message>
    <message>
        <source>The time belongs to the visit at {client} now.</source>
        <translation>Die Zeit gehört jetzt zum Besuch bei {client}.</translation>
    </message>
    <message>
        <source>The time is corrected.</source>
        <translation>Die Zeit ist berichtigt.</translation>
    </message>
    <message>
        <source>The time is split.</source>
        <translation>Die Zeit ist geteilt.</translation>
    </message>
    <message>
        <source>The times are settled.</source>
        <translation>Die Zeiten sind geklärt.</translation>
    </message>
    <message>
        <source>The two are one now.</source>
        <translation>Die beiden sind jetzt eins.</translation>
    </message>
    <message>
        <source>Time removed.</source>
        <translation>Zeit entfernt.</translation>
    </message>
    <message>
        <source>{told} It stays on the invoice of {day}.</source>
        <translation>{told} Auf der Rechnung vom {day} bleibt sie stehen.</translation>
    </message>
</context>
<context>
    <name>TimeBlocks</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Aus der Ferne</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>began the day before</source>
        <translation>begann am Tag davor</translation>
    </message>
    <message>
        <source>goes on after midnight</source>
        <translation>geht nach Mitternacht weiter</translation>
    </message>
    <message>
        <source>included in their plan</source>
        <translation>in ihrem Vertrag enthalten</translation>
    </message>
    <message>
        <source>needs a look: the clock was not sure</source>
        <translation>bitte ansehen: die Uhr war nicht sicher</translation>
    </message>
    <message>
        <source>no hours noted</source>
        <translation>ohne Uhrzeiten</translation>
    </message>
    <message>
        <source>ran over night: counts nowhere before somebody looks at it</source>
        <translation>lief über Nacht: zählt nirgends, bevor jemand nachsieht</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>läuft seit {time}</translation>
    </message>
    <message>
        <source>without charge</source>
        <translation>kostenlos</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>Noch keine Zeit.</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nichts notiert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Add {hours}</source>
        <translation>{hours} eintragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing noted {hours}</source>
        <translation>Nichts notiert {hours}</translation>
    </message>
    <message>
        <source>Time of this visit</source>
        <translation>Zeit dieses Besuchs</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>+1 day</source>
        <translation>+1 Tag</translation>
    </message>
    <message>
        <source>+{n} days</source>
        <translation>+{n} Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Art der Zeit</translation>
    </message>
    <message>
        <source>Less about this time</source>
        <translation>Weniger zu dieser Zeit</translation>
    </message>
    <message>
        <source>More about this time</source>
        <translation>Mehr zu dieser Zeit</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Write the time like 9:30.</source>
        <translation>Schreiben Sie die Uhrzeit wie 9:30.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>TimeMore</name>
    <message>
        <source>Charge</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>It can’t be joined with the next. {why}</source>
        <translation>Sie lässt sich nicht mit der nächsten verbinden. {why}</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Mit der nächsten verbinden</translation>
    </message>
    <message>
        <source>Join with the next, and count the {time} between</source>
        <translation>Mit der nächsten verbinden und die {time} dazwischen zählen</translation>
    </message>
    <message>
        <source>Move to another visit…</source>
        <translation>Zu einem anderen Besuch …</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Teilen um</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Write the day like “yesterday” or “20 Nov”.</source>
        <translation>Schreiben Sie den Tag wie „gestern“ oder „20. Nov.“.</translation>
    </message>
    <message>
        <source>Write the time like 9:30.</source>
        <translation>Schreiben Sie die Uhrzeit wie 9:30.</translation>
    </message>
    <message>
        <source>Write when it should be split, like 10:15.</source>
        <translation>Schreiben Sie, wann geteilt werden soll, etwa 10:15.</translation>
    </message>
</context>
<context>
    <name>TimeNotes</name>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Look whether these times are right.</source>
        <translation>Sehen Sie nach, ob diese Zeiten stimmen.</translation>
    </message>
    <message>
        <source>The times are right</source>
        <translation>Die Zeiten stimmen</translation>
    </message>
</context>
<context>
    <name>TimeOfVisit</name>
    <message>
        <source>Begin {hours} at {time}</source>
        <translation>{hours} um {time} beginnen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>By the clocks there it was {hours}; the length is what truly passed.</source>
        <translation>Nach den Uhren dort war es {hours}; die Dauer ist, was wirklich verging.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>End {hours} at {time}</source>
        <translation>{hours} um {time} beenden</translation>
    </message>
    <message>
        <source>From my desk</source>
        <translation>Vom Schreibtisch aus</translation>
    </message>
    <message>
        <source>Included in their plan</source>
        <translation>Im Vertrag enthalten</translation>
    </message>
    <message>
        <source>The invoice has {held}; recorded for it now: {now}.</source>
        <translation>Auf der Rechnung stehen {held}; erfasst sind dafür jetzt {now}.</translation>
    </message>
    <message>
        <source>It ends the next day, {day}.</source>
        <translation>Es endet am nächsten Tag, {day}.</translation>
    </message>
    <message>
        <source>It ends {n} days later, {day}.</source>
        <translation>Es endet {n} Tage später, {day}.</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Ohne Berechnung</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>That night the clock shows {time} twice. The first is taken.</source>
        <translation>In dieser Nacht zeigt die Uhr {time} zweimal. Gemeint ist das erste Mal.</translation>
    </message>
    <message>
        <source>That night the clock skips this hour. {time} is taken.</source>
        <translation>In dieser Nacht überspringt die Uhr diese Stunde. Genommen wird {time}.</translation>
    </message>
    <message>
        <source>This time was invoiced on {day}. What you change here does not change that invoice.</source>
        <translation>Diese Zeit wurde am {day} in Rechnung gestellt. Was Sie hier ändern, ändert diese Rechnung nicht.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>Write when it ended, like 10:50.</source>
        <translation>Schreiben Sie, wann es endete, etwa 10:50.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{hours} is there twice ({time}): also as “{what}”, {other}.</source>
        <translation>{hours} ist doppelt da ({time}): auch als „{what}“, {other}.</translation>
    </message>
    <message>
        <source>{kind} at {client}</source>
        <translation>{kind} bei {client}</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Export for invoicing</source>
        <translation>Für die Rechnung ausgeben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Print timesheet</source>
        <translation>Stundenblatt drucken</translation>
    </message>
</context>
<context>
    <name>TimeTerms</name>
    <message>
        <source>A new rule counts from the next page on. What went out stays as it is.</source>
        <translation>Eine neue Regel gilt ab der nächsten Seite. Was hinausgegangen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>As usual, {currency}</source>
        <translation>Wie üblich, {currency}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>How their time counts</source>
        <translation>So zählt die Zeit des Kunden</translation>
    </message>
    <message>
        <source>Included each month</source>
        <translation>Jeden Monat enthalten</translation>
    </message>
    <message>
        <source>Write hours a month, like 10 or 7.5.</source>
        <translation>Schreiben Sie die Stunden im Monat, etwa 10 oder 7,5.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>By client, {month}</source>
        <translation>Nach Kunden, {month}</translation>
    </message>
    <message>
        <source>Clients of the month</source>
        <translation>Kunden des Monats</translation>
    </message>
    <message>
        <source>Export for invoicing</source>
        <translation>Für die Rechnung ausgeben</translation>
    </message>
    <message>
        <source>Grouped for invoicing</source>
        <translation>Für die Rechnung zusammengefasst</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>No time in this week.</source>
        <translation>Keine Zeit in dieser Woche.</translation>
    </message>
    <message>
        <source>No time yet this week.</source>
        <translation>Diese Woche noch keine Zeit.</translation>
    </message>
    <message>
        <source>No visits in {month}.</source>
        <translation>Keine Besuche im {month}.</translation>
    </message>
    <message>
        <source>Only you see this: in {year} you gave {time} without charge, worth {amount}.</source>
        <translation>Das sehen nur Sie: {year} haben Sie {time} geschenkt, im Wert von {amount}.</translation>
    </message>
    <message>
        <source>Only you see this: in {year} you gave {time} without charge.</source>
        <translation>Das sehen nur Sie: {year} haben Sie {time} geschenkt.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Print timesheet</source>
        <translation>Stundenblatt drucken</translation>
    </message>
    <message>
        <source>Say when it ended</source>
        <translation>Sagen, wann sie endete</translation>
    </message>
    <message>
        <source>The clock at {client} has run since {when}. Its hours are not counted until you say when it ended.</source>
        <translation>Die Uhr bei {client} läuft seit {when}. Ihre Stunden zählen erst, wenn Sie sagen, wann sie endete.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>can be charged</source>
        <translation>zu berechnen</translation>
    </message>
    <message>
        <source>in this week</source>
        <translation>in dieser Woche</translation>
    </message>
    <message>
        <source>not invoiced yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>this week so far</source>
        <translation>diese Woche bisher</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>Fahrt</translation>
    </message>
</context>
<context>
    <name>ToInvoice</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>{n} Teile</translation>
    </message>
    <message>
        <source>{time} at {rate} an hour</source>
        <translation>{time} zu {rate} die Stunde</translation>
    </message>
    <message>
        <source>{what} ready to invoice</source>
        <translation>{what} bereit für die Rechnung</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Done: “{what}”</source>
        <translation>Erledigt: „{what}“</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>1 visit</source>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>A good day to keep a promise.</source>
        <translation>Ein guter Tag, um eine Zusage zu halten.</translation>
    </message>
    <message>
        <source>A visit is under way: {client}.</source>
        <translation>Ein Besuch läuft: {client}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Nothing else is planned today.</source>
        <translation>Heute ist sonst nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing planned today.</source>
        <translation>Heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Besuch öffnen</translation>
    </message>
    <message>
        <source>Paused: {client}.</source>
        <translation>Pause: {client}.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>about {time} on site</source>
        <translation>etwa {time} vor Ort</translation>
    </message>
    <message>
        <source>coming up</source>
        <translation>demnächst</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} Besuche</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No visit is running</source>
        <translation>Kein Besuch läuft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start a visit…</source>
        <translation>Besuch beginnen …</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>{client}, running since {time}</source>
        <translation>{client}, läuft seit {time}</translation>
    </message>
    <message>
        <source>{client}, {time}</source>
        <translation>{client}, {time}</translation>
    </message>
    <message>
        <source>{client}, {time}, on a break</source>
        <translation>{client}, {time}, in Pause</translation>
    </message>
    <message>
        <source>{client}, {time}, paused</source>
        <translation>{client}, {time}, Pause</translation>
    </message>
    <message>
        <source>{client}, {time}, travelling</source>
        <translation>{client}, {time}, unterwegs</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Noch einmal getan: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Es wurde nichts zurückgenommen, das sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This can’t be done again: what it would change is different now.</source>
        <translation>Das lässt sich nicht wiederholen: Was es ändern würde, ist jetzt anders.</translation>
    </message>
</context>
<context>
    <name>UsedWords</name>
    <message>
        <source>Explained at the end of the page</source>
        <translation>Am Ende der Seite erklärt</translation>
    </message>
    <message>
        <source>Words I used</source>
        <translation>Benutzte Wörter</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Handed to the printer “{detail}”, {when}</source>
        <translation>Dem Drucker „{detail}“ übergeben, {when}</translation>
    </message>
    <message>
        <source>Pages that went out</source>
        <translation>Seiten, die hinausgingen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Saved as “{detail}”, {when}</source>
        <translation>Als „{detail}“ gespeichert, {when}</translation>
    </message>
    <message>
        <source>Sent to {detail}, {when}</source>
        <translation>An {detail} gesendet, {when}</translation>
    </message>
    <message>
        <source>Version {n}, {when}</source>
        <translation>Version {n}, {when}</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>From my desk</source>
        <translation>Vom Schreibtisch aus</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>Start visit at {client}</source>
        <translation>Besuch bei {client} beginnen</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Sie haben zugesagt</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>letzter Besuch</translation>
    </message>
    <message>
        <source>{n} visits ago</source>
        <translation>vor {n} Besuchen</translation>
    </message>
    <message>
        <source>{time} drive</source>
        <translation>{time} Fahrt</translation>
    </message>
</context>
<context>
    <name>VisitClock</name>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Besuch fortsetzen</translation>
    </message>
    <message>
        <source>On a break since {time}</source>
        <translation>Pause seit {time}</translation>
    </message>
    <message>
        <source>On site since {time}</source>
        <translation>Vor Ort seit {time}</translation>
    </message>
    <message>
        <source>On the phone since {time}</source>
        <translation>Am Telefon seit {time}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: {client}.</source>
        <translation>Pause: {client}.</translation>
    </message>
    <message>
        <source>Running since {time}</source>
        <translation>Läuft seit {time}</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>That is later than now. Write when you left.</source>
        <translation>Das ist später als jetzt. Schreiben Sie, wann Sie gegangen sind.</translation>
    </message>
    <message>
        <source>The clock was stopped there.</source>
        <translation>Die Uhr wurde dort angehalten.</translation>
    </message>
    <message>
        <source>The time is corrected. The clock runs on.</source>
        <translation>Die Zeit ist berichtigt. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>The time stays as it is.</source>
        <translation>Die Zeit bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Travelling since {time}</source>
        <translation>Unterwegs seit {time}</translation>
    </message>
    <message>
        <source>Working from my desk since {time}</source>
        <translation>Am Schreibtisch seit {time}</translation>
    </message>
    <message>
        <source>travel {time}</source>
        <translation>Fahrt {time}</translation>
    </message>
</context>
<context>
    <name>VisitKinds</name>
    <message>
        <source>At their office</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>From my desk</source>
        <translation>Vom Schreibtisch aus</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This visit has not started yet. Start it first, then wrap it up.</source>
        <translation>Dieser Besuch hat noch nicht begonnen. Beginnen Sie ihn, und schließen Sie ihn dann ab.</translation>
    </message>
    <message>
        <source>{name} is one of the people here now.</source>
        <translation>{name} gehört jetzt zu den Personen hier.</translation>
    </message>
</context>
<context>
    <name>VisitStarts</name>
    <message>
        <source>Finishing {client}. The next visit starts right after.</source>
        <translation>{client} wird beendet. Der nächste Besuch beginnt gleich danach.</translation>
    </message>
    <message>
        <source>Paused: {client}. That visit stays open.</source>
        <translation>Pause: {client}. Dieser Besuch bleibt offen.</translation>
    </message>
    <message>
        <source>{client} is finished. Its page waits under Visits.</source>
        <translation>{client} ist beendet. Die Seite wartet unter Besuche.</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation>Geplant {time}</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Told later</source>
        <translation>Später berichtet</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>{done} of {n} answered</source>
        <translation>{done} von {n} beantwortet</translation>
    </message>
    <message>
        <source>{time}, needs a look</source>
        <translation>{time}, bitte ansehen</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>A visit that runs, or was handed over, stays.</source>
        <translation>Ein Besuch, der läuft oder übergeben wurde, bleibt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Filter visits</source>
        <translation>Besuche filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: visit at {client}</source>
        <translation>Entfernt: Besuch bei {client}</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Write down a past visit</source>
        <translation>Vergangenen Besuch nachtragen</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>No visit yet.</source>
        <translation>Noch kein Besuch.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>What is done at a visit stands here.</source>
        <translation>Was bei einem Besuch getan wird, steht hier.</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>No time yet this week.</source>
        <translation>Diese Woche noch keine Zeit.</translation>
    </message>
    <message>
        <source>{time} in all. Arrows go from block to block.</source>
        <translation>{time} insgesamt. Pfeiltasten gehen von Block zu Block.</translation>
    </message>
</context>
<context>
    <name>WhatTheyAsked</name>
    <message>
        <source>A request in their own words makes the page theirs.</source>
        <translation>Ein Anliegen in den eigenen Worten des Kunden macht die Seite zu seiner.</translation>
    </message>
    <message>
        <source>Add what they asked</source>
        <translation>Anliegen hinzufügen</translation>
    </message>
    <message>
        <source>Did they ask for anything?</source>
        <translation>Gab es ein Anliegen?</translation>
    </message>
    <message>
        <source>Nothing this time</source>
        <translation>Diesmal nichts</translation>
    </message>
    <message>
        <source>They asked for nothing this time. The page says so kindly.</source>
        <translation>Diesmal gab es kein Anliegen. Die Seite sagt das freundlich.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch ohne Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>{n} Tage zu spät</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} h {m}</source>
        <translation>{n} Std. {m}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>WhoGetsIt</name>
    <message>
        <source>All in one letter</source>
        <translation>Alle in einem Brief</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source>Bigger letters</source>
        <translation>Größere Buchstaben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Print a blank visit sheet</source>
        <translation>Leeres Besuchsblatt drucken</translation>
    </message>
    <message>
        <source>Same colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Save a blank visit sheet as PDF</source>
        <translation>Leeres Besuchsblatt als PDF speichern</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>Einstellungen: {part}</translation>
    </message>
    <message>
        <source>Show the folder with your data</source>
        <translation>Ordner mit Ihren Daten zeigen</translation>
    </message>
    <message>
        <source>Show what is to be written up</source>
        <translation>Zeigen, was noch zu schreiben ist</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Buchstaben</translation>
    </message>
    <message>
        <source>backup back up copy save files disk where</source>
        <translation>Sicherung sichern Backup Kopie kopieren speichern Dateien Platte wo</translation>
    </message>
    <message>
        <source>bright day white</source>
        <translation>hell Tag weiß</translation>
    </message>
    <message>
        <source>finish visits summaries pages waiting unfinished</source>
        <translation>fertig Besuche Zusammenfassungen Seiten warten unfertig</translation>
    </message>
    <message>
        <source>larger increase</source>
        <translation>vergrößern</translation>
    </message>
    <message>
        <source>less decrease</source>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>night black</source>
        <translation>Nacht schwarz</translation>
    </message>
    <message>
        <source>paper form handwriting pen empty template offline</source>
        <translation>Papier Formular Handschrift Stift leer Vorlage ohne Netz</translation>
    </message>
    <message>
        <source>text letters font zoom</source>
        <translation>Text Schrift Schriftgröße Zoom</translation>
    </message>
    <message>
        <source>theme mode appearance look colours colors</source>
        <translation>Design Modus Aussehen Farben</translation>
    </message>
</context>
<context>
    <name>WithoutDay</name>
    <message>
        <source>No day yet</source>
        <translation>Noch ohne Tag</translation>
    </message>
</context>
<context>
    <name>WithoutPrice</name>
    <message>
        <source>No price yet, since no rate is set: {clients}.</source>
        <translation>Noch kein Preis, weil kein Satz festgelegt ist: {clients}.</translation>
    </message>
    <message>
        <source>{n} more, {time}</source>
        <translation>noch {n}, {time}</translation>
    </message>
</context>
<context>
    <name>WordsActs</name>
    <message>
        <source>1 text accepted</source>
        <translation>1 Text angenommen</translation>
    </message>
    <message>
        <source>On the page: “{note}”</source>
        <translation>Auf der Seite: „{note}“</translation>
    </message>
    <message>
        <source>Only for you: “{note}”</source>
        <translation>Nur für Sie: „{note}“</translation>
    </message>
    <message>
        <source>The photo is off the page. It stays with the visit.</source>
        <translation>Das Foto ist von der Seite. Es bleibt beim Besuch.</translation>
    </message>
    <message>
        <source>{n} texts accepted</source>
        <translation>{n} Texte angenommen</translation>
    </message>
</context>
<context>
    <name>WordsFoot</name>
    <message>
        <source>1 proposal left</source>
        <translation>Noch 1 Vorschlag</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <translation>Alt Eingabe</translation>
    </message>
    <message>
        <source>accepts one</source>
        <translation>nimmt einen an</translation>
    </message>
    <message>
        <source>{n} proposals left</source>
        <translation>Noch {n} Vorschläge</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>One line each, at most four</source>
        <translation>Je eine Zeile, höchstens vier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation>Erzählen Sie es</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What else I did</source>
        <translation>Was ich sonst getan habe</translation>
    </message>
    <message>
        <source>What looks or works differently now. That is normal.</source>
        <translation>Was jetzt anders aussieht oder geht. Das ist normal.</translation>
    </message>
    <message>
        <source>What needs your words</source>
        <translation>Was Ihre Worte braucht</translation>
    </message>
    <message>
        <source>What you may notice</source>
        <translation>Was Ihnen auffallen kann</translation>
    </message>
    <message>
        <source>they</source>
        <translation>der Kunde</translation>
    </message>
</context>
<context>
    <name>WorkBlock</name>
    <message>
        <source>In plain words: {note}</source>
        <translation>In einfachen Worten: {note}</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Only for me, not for the page: {note}</source>
        <translation>Nur für mich, nicht für die Seite: {note}</translation>
    </message>
    <message>
        <source>What it did for them, in a sentence or two.</source>
        <translation>Was es für den Kunden getan hat, in ein, zwei Sätzen.</translation>
    </message>
    <message>
        <source>What it spares them, or keeps safe.</source>
        <translation>Was es erspart oder sicher hält.</translation>
    </message>
    <message>
        <source>What looks or works differently now. That is normal.</source>
        <translation>Was jetzt anders aussieht oder geht. Das ist normal.</translation>
    </message>
    <message>
        <source>What they may notice</source>
        <translation>Was auffallen kann</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Why it matters, and what they may notice</source>
        <translation>Warum es wichtig ist und was auffallen kann</translation>
    </message>
    <message>
        <source>Your note. It stays private.</source>
        <translation>Ihre Notiz. Sie bleibt privat.</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Ihre Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>WorkEditor</name>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Edit work</source>
        <translation>Arbeit bearbeiten</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Kein Anliegen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What they may notice</source>
        <translation>Was auffallen kann</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Gearbeitet an</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
</context>
<context>
    <name>WrapUpPlace</name>
    <message>
        <source>The page can’t be shown. {why} All that you noted is safe.</source>
        <translation>Die Seite kann nicht gezeigt werden. {why} Alles, was Sie notiert haben, ist sicher.</translation>
    </message>
</context>
<context>
    <name>WrapUpView</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Back to visit</source>
        <translation>Zurück zum Besuch</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Die Seite wird geöffnet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Writing the page takes longer than usual. All that you noted is safe. You can go back to the visit meanwhile.</source>
        <translation>Das Schreiben der Seite dauert länger als sonst. Alles, was Sie notiert haben, ist sicher. Sie können inzwischen zum Besuch zurück.</translation>
    </message>
    <message>
        <source>Writing the page…</source>
        <translation>Die Seite wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>_Clock</name>
    <message>
        <source>Clock: {time}</source>
        <translation>Uhr: {time}</translation>
    </message>
</context>
<context>
    <name>_Help</name>
    <message>
        <source>Open their page</source>
        <translation>Seite des Anbieters öffnen</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look at this time</source>
        <translation>Diese Zeit ansehen</translation>
    </message>
    <message>
        <source>look at this time</source>
        <translation>diese Zeit ansehen</translation>
    </message>
</context>
<context>
    <name>_SentenceRow</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the sentence for “{note}”</source>
        <translation>Satz zu „{note}“ vergessen</translation>
    </message>
    <message>
        <source>Sentence for “{note}”</source>
        <translation>Satz zu „{note}“</translation>
    </message>
    <message>
        <source>Sentence forgotten.</source>
        <translation>Satz vergessen.</translation>
    </message>
    <message>
        <source>The note has nothing that could stand in these brackets.</source>
        <translation>Die Notiz hat nichts, was in diesen Klammern stehen könnte.</translation>
    </message>
    <message>
        <source>This looks like a password or a key. It is not kept.</source>
        <translation>Das sieht nach einem Passwort oder Schlüssel aus. Es wird nicht behalten.</translation>
    </message>
    <message>
        <source>Write what your customer reads, or forget the sentence.</source>
        <translation>Schreiben Sie, was Ihr Kunde liest, oder vergessen Sie den Satz.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{name}, step {number}</source>
        <translation>{name}, Schritt {number}</translation>
    </message>
    <message>
        <source>{name}, step {number}, done</source>
        <translation>{name}, Schritt {number}, erledigt</translation>
    </message>
    <message>
        <source>{name}, step {number}, open now</source>
        <translation>{name}, Schritt {number}, jetzt offen</translation>
    </message>
</context>
<context>
    <name>_TermRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>{word} entfernen</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Stattdessen sagen</translation>
    </message>
    <message>
        <source>This looks like a password or a key. It is not kept.</source>
        <translation>Das sieht nach einem Passwort oder Schlüssel aus. Es wird nicht behalten.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Write the word itself first.</source>
        <translation>Schreiben Sie zuerst das Wort selbst.</translation>
    </message>
    <message>
        <source>phone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>the box that connects your phones</source>
        <translation>der Kasten, der Ihre Telefone verbindet</translation>
    </message>
    <message>
        <source>“{word}” removed.</source>
        <translation>„{word}“ entfernt.</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Photo {n}</source>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>{photo}, on the page</source>
        <translation>{photo}, auf der Seite</translation>
    </message>
</context>
<context>
    <name>_WeekButton</name>
    <message>
        <source>Choose a week</source>
        <translation>Woche wählen</translation>
    </message>
    <message>
        <source>{week}, choose another week</source>
        <translation>{week}, andere Woche wählen</translation>
    </message>
</context>
<context>
    <name>_Where</name>
    <message>
        <source>{client}, {since}</source>
        <translation>{client}, {since}</translation>
    </message>
</context>
</TS>
