<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant App {version}. Your data are on this laptop and go nowhere by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and icons by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough. Everything else can follow when you hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is here already. Open it instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddStep</name>
    <message>
        <source>A step in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a longer cable by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessSettings</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “urgent” and I will call back within 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time counts in steps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when you write none of your own for a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your pages say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 75 or 75.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address, like tom@acme.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotStart</name>
    <message>
        <source>Close and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>What did they say, or what did you do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureFacts</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {request}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next visit, no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>No request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how their page looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private notes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample clients added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual drive changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways in changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>A password or a key is always pointed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame, and words that belittle or sound cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long sentences and wordy phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises that go too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling and rare words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague days, such as “soon”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked as you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a customer may not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that frighten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientName</name>
    <message>
        <source>Open {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>A few letters, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>A name is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockQuestionLine</name>
    <message>
        <source>Ended {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock at {client} has run since {start}. I last saw you at {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note something private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next visit, or take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Open visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the client’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back into the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How their page looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {currency}. Empty means your usual rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line: Side door 4471#. Park behind the bank. Only for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you. They reach no page and no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 75 or 75.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is put away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentSettings</name>
    <message>
        <source>American English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each client can have it differently, under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-read letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>1 promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 promise for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock stopped at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} promises for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} promises, the first for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} requests done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} from afar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>All done at {client}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the email&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the saved page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>1 request still open from earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they ask for anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from earlier, answered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for nothing this time. The page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} requests still open from earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Accept the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers no request now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers “{words}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next visit is planned yet. Write a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day like Thursday, 20 November or in 2 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like 20 min or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryKinds</name>
    <message>
        <source>! A longer network cable by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;The printer keeps asking me for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this. It never reaches a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the print spooler on the reception PC 20m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day in words: Thursday, next visit, in 2 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, as they say them. The page quotes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to note yet. A word or two are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say? A word or two are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you promise? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the part called? A word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With number and price: 2 x keyboard 34.90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Answers “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer: {reply}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you. It stays off the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do: {what}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised an answer, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {what}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {reply}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Asked by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentDialog</name>
    <message>
        <source>Add a thing you look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the name is only for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentTab</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own name for a thing is enough: “Maria’s computer”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesRefused</name>
    <message>
        <source>A folder or a device has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file or choose another folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the disk that holds your data, then press Save PDF again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room or choose another disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then press Save PDF again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there, or the file is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is made and kept here as version {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps your data there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is finished and your words are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A long sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word few people use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word they may not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters they may not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could be shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could frighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could sound belittling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could sound cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could sound like blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a little vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promises a lot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>01632 960 118</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is enough. Add people, the door code and the dog when you hear about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fielding IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to have you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your customers reach you. It stands on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up clients with visits and promises. Remove them all with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sam Fielding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your quiet place for clients, visits and promises. Where would you like to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three words for the top of your pages. You can skip them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use sample clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes stay on this laptop. Nothing leaves it unless you save or export it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back to visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words or the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>No program for PDF files was found. The page is at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email&apos;s words are copied. Attach the page to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverStep</name>
    <message>
        <source>Copy the email&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician&apos;s copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n} was made at {time}. If you change something, the next one is marked as corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hanging</name>
    <message>
        <source>Every request now has an answer, a promise or a reason. Nothing is left hanging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still left hanging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} has no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} has no outcome yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} has no reason yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingWords</name>
    <message>
        <source>Add my own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep always for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never flag this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a password or a key. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is kept from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Accept a proposal, or the first suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a request, promise, part or private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the request it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an empty line into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the plain sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a list; letters jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or edit the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListShelf</name>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooseEnds</name>
    <message>
        <source>1 visit to write up, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tidy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {client}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits to write up, the oldest from {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another time is set – {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock ran on while the window was away. {keys} quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample clients are gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>A phone number or an email is not in the settings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 text is still a proposal; Accept all takes it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo has no description yet. Say on step 1 what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {place} looks like a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still proposed: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo “{words}” has no description yet. Say on step 1 what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is not in the settings yet. It signs the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note about the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the short version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they may notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts are still proposals; Accept all takes them as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are missing; the list above names each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” goes on, but has no day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no plain words and stays off the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has only its outcome on the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>1 text is still a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the page, and that may be fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing. The page can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts are still proposals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>{place}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsWords</name>
    <message>
        <source>Needs your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeverFlaggedCard</name>
    <message>
        <source>Flag again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag {words} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. What you keep at a suggestion of a page is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removed client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is flagged again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Usually every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually every {n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often}, on a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a day already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet. Nothing about it stands on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoVisits</name>
    <message>
        <source>Every visit you finished has its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits appear here once you start one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingNoted</name>
    <message>
        <source>Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line or two, or finish without a summary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedChoices</name>
    <message>
        <source>Take this line: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlyForYou</name>
    <message>
        <source>Only for you ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the page: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenRequestRow</name>
    <message>
        <source>By when: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherVisitRuns</name>
    <message>
        <source>Another visit is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {client} first, or pause it? Your notes are kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeChooser</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>1 request: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} better, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} requests: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door code, parking, the dog: what helps at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open promises. Well kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet. F8 starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do you meet there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>Left out while there is nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet yours: it follows your answers until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTermDialog</name>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find your words under Settings, Words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Used once, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used {n} times, last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[number in words{which}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[number{which}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your wording, used once, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your wording, used {n} times, last {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBeside</name>
    <message>
        <source>As they will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageChoices</name>
    <message>
        <source>Extra large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, one or two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words I used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A name, a word, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note this as a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit at {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit at {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit at {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up at {client}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Edit part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number like 34.90.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you address them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mrs Rowe, or Maria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you: likes paper, new baby, call before eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is written to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address, like tom@acme.example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Large print, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos ({names})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBlock</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before the page goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what can be seen, for those who can&apos;t see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who can&apos;t see it. The page needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on their page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the page if they ask for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-up we had agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday, or 20 Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? Write it like “Tuesday”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1:30 or 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day like “Tuesday” or “20 Nov”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit to {client} moved: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit to {client} planned: {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateEditor</name>
    <message>
        <source>Edit private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A language file is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version made this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your changes stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is using this data. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place}: {why}. Install the program again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place}: {why}. Nothing of it was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the visit at {client} first, or put it on a break. Its clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on another drive, connect it and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be proven, so it was not kept. Your data are as they were. Try again, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. If you have a backup, it can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed meanwhile. If you removed it just now, Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can’t be used just now ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done since builds on it, so it stays. Undo now reaches: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done since builds on it, so it stays. You can edit it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you are typing stays on the screen. Make room or connect the drive, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe. Look whether the last thing you did is there, and do it again if not. The log holds the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put back and your data are as they were. Choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written and your data are safe. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample clients only go into an empty program, so that they never mix with yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one from Today or from a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can’t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not let the program in{why}. Nothing was changed. If the folder is on another drive, connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says what. Your words are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is issued as version {version} and is kept. Save it again elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page still needs something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps your data there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are clients here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be taken back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be taken back any more: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture can’t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Use a JPEG or PNG picture; the file was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseDays</name>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next visit, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseEditor</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesDue</name>
    <message>
        <source>And 1 more; it stands with its client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more; they stand with their clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today or tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposedLine</name>
    <message>
        <source>Proposed. Alt+Enter accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What you had written is here again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderButton</name>
    <message>
        <source>Choose who the page is for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberCard</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do you meet there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestBlock</name>
    <message>
        <source>From your notes ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two sentences that they can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, kept as they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works now, and what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not, kindly, in one sentence. And what would help instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s own words, kept as they were said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the usual one, such as “Waiting for your supplier.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works now, and what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in kind words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer on the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at sample clients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondLine</name>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencesCard</name>
    <message>
        <source>Find a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. When you write a sentence of your own for a note, it is offered the next time. Names and passwords are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you accepted or wrote yourself is offered first when a note says the same. Names and passwords are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your business</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortVersion</name>
    <message>
        <source>Closing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First thing {name} reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey lines are not yet yours. They follow your answers until you change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you and closing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised at this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to {name} at this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from your notes. It counts once you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day like “Friday” or “20 Nov”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandStill</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}  ·  clock stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartVisit</name>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Comes back to you about {quote}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsActs</name>
    <message>
        <source>No next visit is planned yet. Plan it below, or name a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsStep</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people look here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says to them: “You: Nothing to do.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestEdit</name>
    <message>
        <source>Proposed. Alt+Enter accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestPopover</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestTour</name>
    <message>
        <source>Suggestion {number} of {all}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCount</name>
    <message>
        <source>1 suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <source>A copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentences, your terms and what is never flagged, as one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not saved. Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Words of your trade that a customer may not know. Without other words to say, a word counts as one that they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Filter their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask for during a visit is kept here as they said it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeActs</name>
    <message>
        <source>It ends before it starts. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps with {kind}, {start}–{end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still to come. Write an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it ended, like 10:50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>Add time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of this visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Done: “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good day to keep a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is under way: {client}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is planned today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be done again: what it would change is different now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsedWords</name>
    <message>
        <source>Explained at the end of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words I used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit at {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} drive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitClock</name>
    <message>
        <source>Back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is later than now. Write when you left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelling since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working from my desk since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitKinds</name>
    <message>
        <source>At their office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From my desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit has not started yet. Start it first, then wrap it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one of the people here now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>A visit that runs, or was handed over, stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: visit at {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>F8 starts one at any time; what was done stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatTheyAsked</name>
    <message>
        <source>A request in their own words makes the page theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they ask for anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for nothing this time. The page says so kindly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsActs</name>
    <message>
        <source>1 text accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page: “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you: “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is off the page. It stays with the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsFoot</name>
    <message>
        <source>1 proposal left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} proposals left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>One line each, at most four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks or works differently now. That is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBlock</name>
    <message>
        <source>In plain words: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me, not for the page: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did for them, in a sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it spares them, or keeps safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks or works differently now. That is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters, and what they may notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note. It stays private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkEditor</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrapUpView</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Clock</name>
    <message>
        <source>Clock: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SentenceRow</name>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the sentence for “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence for “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has nothing that could stand in these brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a password or a key. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what your customer reads, or forget the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{name}, step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, step {number}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, step {number}, open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TermRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a password or a key. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the word itself first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the box that connects your phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Only for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Where</name>
    <message>
        <source>{client}, {since}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
