"""Interchange files for tests: the example of the format, word for word, and changes of it."""

import copy
import json
import re
from typing import Any

EXAMPLE: dict[str, Any] = json.loads("""{
  "format": "consultant-app/1",
  "business": {"name": "Fielding IT", "person": "Sam Fielding", "phone": "", "email": "",
    "hours": "", "promise": "", "currency": "GBP", "language": "en-GB", "paper": "a4"},
  "clients": [{
    "id": "c1", "name": "Hartley & Rowe Solicitors", "also_known_as": [], "language": "en-GB",
    "currency": "GBP", "archived": false, "private_notes": "",
    "rounding": {"minutes": 15, "mode": "up", "minimum": 30, "per": "visit"},
    "rates": {"work": "72.00", "travel": "0.00"}, "plan_minutes": 0,
    "shows": {"time": "words", "prices": "parts", "photos": true, "sign_off": "none",
      "print_size": "standard", "paper": "a4"},
    "sites": [{"id": "s1", "name": "", "address": ["12 Mill Lane", "Bramford"],
      "access": "Side door 4471#", "travel_minutes": 25, "distance_km": "18"}],
    "contacts": [{"id": "p1", "name": "Margaret Rowe", "address_as": "Mrs Rowe",
      "greeting": "Dear Mrs Rowe", "role": ["reads", "signs"], "email": "", "phone": "",
      "remember": "Short version first", "language": "en-GB", "large_print": false}],
    "equipment": [{"id": "e1", "name": "Reception computer", "make": "", "serial": "",
      "private_notes": ""}]
  }],
  "visits": [{
    "id": "v1", "client": "c1", "site": "s1", "contact": "p1", "kind": "on-site",
    "state": "finished", "day": "2026-11-12", "zone": "Europe/London",
    "reason": "", "nothing_asked": false, "headline": "", "thanks": "",
    "in_short": {"asked": "", "did": "", "now": ""}, "closing": "", "private_notes": "",
    "requests": [{"id": "r1",
      "words": "The printer keeps asking me for a password every single time.",
      "asked_by": "p1", "outcome": "done", "outcome_word": "", "reply": "",
      "lost_minutes": null}],
    "work": [{"id": "w1", "at": null, "minutes": null,
      "note": "Reset print spooler, removed duplicate driver", "public": "", "why": "",
      "request": "r1", "equipment": [], "task": null, "only_for_me": false,
      "state": "proposed"}],
    "segments": [{"kind": "work", "start": "2026-11-12T09:32:00+00:00",
      "end": "2026-11-12T10:50:00+00:00", "charge": "billable"}],
    "duration_minutes": null,
    "parts": [{"name": "Network cable 3 m", "quantity": "1", "price": "8.50"}],
    "notice": [""], "photos": [],
    "promises": [{"id": "q1", "what": "A longer cable for the meeting room",
      "who": "consultant", "to": "p1", "by": "2026-11-20", "by_words": "",
      "kept_on": null, "request": null}]
  }]
}""")


def example() -> dict[str, Any]:
    """Return a copy of the example that a test may change."""
    return copy.deepcopy(EXAMPLE)


def changed(place: str, value: object) -> dict[str, Any]:
    """Return the example with VALUE at PLACE, such as `visits[0].segments[0].end`."""
    data: Any = example()
    *steps, last = [
        int(index) if index else name for name, index in re.findall(r"([a-z_]+)|\[(\d+)\]", place)
    ]
    inner = data
    for step in steps:
        inner = inner[step]
    inner[last] = value
    return dict(data)
