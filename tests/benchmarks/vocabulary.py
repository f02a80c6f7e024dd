"""The words that the benchmark's data are made of. All people and firms are invented."""

SURNAMES = (
    *("Hartley", "Rowe", "Okafor", "Webb", "Lindqvist", "Marsh", "Fielding", "Bailey", "Ashdown"),
    *("Pritchard", "Novak", "Sandhu", "Thorne", "Whitlock", "Ferreira", "Gale", "Huxtable"),
    *("Ives", "Jessop", "Kowalski", "Lyle", "Moss", "Nettleton", "Oakes", "Penrose", "Quill"),
    *("Ridley", "Stokes", "Tennant", "Underhill", "Vance", "Wren", "Yardley", "Zeller"),
)
FIRST_NAMES = (
    *("Margaret", "Tom", "Maria", "Ahmed", "Ruth", "Peter", "Ines", "George", "Hannah", "Oliver"),
    *("Priya", "Samuel", "Edith", "Luca", "Nora", "Walter", "Chloe", "Dennis", "Fatima", "Hugo"),
)
TRADES = (
    *("Solicitors", "Dental Practice", "Bakery", "Nursery", "Architects", "Pottery", "Florist"),
    *("Accountants", "Parish Office", "Veterinary Clinic", "Bookshop", "Joinery", "Garden Centre"),
    *("Physiotherapy", "Letting Agents", "Primary School", "Brewery", "Bicycle Repair"),
)
STREETS = ("Mill Lane", "Hill Street", "Station Road", "Church Walk", "Canal Side", "Orchard Way")
TOWNS = ("Bramford", "Little Wexham", "Ashcombe", "Thornbury", "Westerley", "Nether Hollow")

THINGS = (
    *("printer", "print spooler", "scanner", "router", "switch", "laptop", "monitor", "keyboard"),
    *(
        "mailbox",
        "calendar",
        "shared folder",
        "backup",
        "server",
        "disk",
        "firewall",
        "certificate",
    ),
    *("licence", "password", "account", "spreadsheet", "browser", "update", "driver", "antivirus"),
    *("camera", "microphone", "telephone", "headset", "till", "card reader", "website", "domain"),
    *(
        "cable",
        "battery",
        "tablet",
        "projector",
        "label printer",
        "wireless network",
        "access point",
    ),
    *(
        "accounting program",
        "booking system",
        "memory stick",
        "docking station",
        "mouse",
        "archive",
    ),
)
PLACES = (
    *("reception", "the front desk", "the back office", "treatment room 2", "the shop floor"),
    *("the meeting room", "the workshop", "the kitchen", "the storeroom", "upstairs", "the vestry"),
    *("Tom's desk", "the manager's office", "the server cupboard", "the packing bench"),
)
VERBS = (
    *("Reset", "Replaced", "Updated", "Reinstalled", "Moved", "Checked", "Cleaned", "Restored"),
    *(
        "Configured",
        "Disabled",
        "Renewed",
        "Unlocked",
        "Repaired",
        "Migrated",
        "Connected",
        "Tested",
    ),
    *("Renamed", "Archived", "Rolled back", "Extended"),
)
DETAILS = (
    *("duplicate driver removed", "firmware flashed", "registry cleaned", "queue cleared"),
    *("DNS entry corrected", "lease renewed", "permissions set anew", "profile rebuilt"),
    *("static address given", "SMART errors found", "cache emptied", "service set to automatic"),
    *("two-factor turned on", "old partition freed", "sync paused and resumed", "log exported"),
    *("rule added for the guest network", "toner chip reseated", "spare fan fitted"),
)
COMPLAINTS = (
    "The {thing} in {place} keeps asking for a password every single time.",
    "Could you please look at the {thing}? It has been slow since Monday.",
    "Nobody in {place} can find the {thing} any more.",
    "The {thing} says it is offline, although its light is green.",
    "We need a second {thing} in {place} before the end of the month.",
    "The {thing} made a strange noise and then went dark.",
)
RESULTS = (
    "The {thing} in {place} works again, and it starts by itself in the morning.",
    "I put the {thing} in {place} in order, so that nobody has to wait for it.",
    "Your {thing} is safe now, and a copy of it is made every night.",
    "I checked the {thing}, and everything about it is as it should be.",
)
PROMISES = (
    "Bring a longer cable for {place}",
    "Order a new {thing}",
    "Look again at the {thing} in {place}",
    "Send the offer for a second {thing}",
)
PRIVATE = (
    "Alarm code has changed, ask at {place}",
    "They are thinking about a new {thing} next year",
    "Owner prefers a call in the afternoon",
)
