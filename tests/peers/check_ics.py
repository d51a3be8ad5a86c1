"""Reads .ics files that we wrote with Python's icalendar, and prints what it saw as JSON, a row for each event.

usage: check_ics.py FILE…   fails if a file cannot be read or breaks a rule of RFC 5545 or one of ours: no names, no METHOD in an event
"""
import datetime
import json
import sys

import icalendar

for path in sys.argv[1:]:
    data = open(path, "rb").read()
    assert not data.startswith(b"\xef\xbb\xbf"), "BOM"
    lines = data.split(b"\r\n")
    assert lines.pop() == b"" and all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines), "lines"
    for line in lines:
        line.decode("utf-8")  # no character is split by folding
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar.errors == [], calendar.errors
    for event in calendar.walk("VEVENT"):
        assert event.errors == [], event.errors
        assert "ORGANIZER" not in event and "ATTENDEE" not in event and "METHOD" not in event
        utc = lambda when: when.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        conference = event.get("CONFERENCE")
        alarms = [str(alarm.get("TRIGGER").dt) for alarm in event.walk("VALARM")]
        print(json.dumps({
            "method": str(calendar["METHOD"]), "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]),
            "start": utc(event.start), "end": utc(event.end), "summary": str(event["SUMMARY"]), "class": str(event["CLASS"]),
            "status": str(event["STATUS"]), "location": str(event.get("LOCATION", "")), "url": str(event.get("URL", "")),
            "conference": str(conference or ""), "features": list(conference.params["FEATURE"]) if conference else [],
            "label": str(conference.params.get("LABEL", "")) if conference else "",
            "description": str(event.get("DESCRIPTION", "")), "alarms": len(alarms),
            "zones": [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")],
        }, ensure_ascii=False, sort_keys=True))
