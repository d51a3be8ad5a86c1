"""Reads .ics files that we wrote with Python's icalendar, and prints what it saw as JSON, a row for each event.

usage: check_ics.py FILE…   fails if a file cannot be read or breaks a rule of RFC 5545 or one of ours: no names, no METHOD in an event
"""
import datetime
import json
import re
import sys
import zoneinfo

import icalendar

NORDIC = {"Europe/Oslo", "Europe/Stockholm", "Europe/Copenhagen", "Europe/Helsinki"}


def check_lines(data):
    """RFC 5545 § 3.1, and what readers trip over; returns the text unfolded."""
    assert not data.startswith(b"\xef\xbb\xbf"), "BOM"
    lines = data.split(b"\r\n")
    assert lines.pop() == b"" and all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines), "lines"
    for line in lines:
        line.decode("utf-8")  # no character is split by folding
    text = data.decode().replace("\r\n ", "")
    for line in text.split("\r\n"):
        name = re.split("[:;]", line)[0]
        assert name not in ("X-ALT-DESC", "ORGANIZER", "ATTENDEE"), name
        if name == "CONFERENCE":
            assert ";FEATURE=AUDIO,VIDEO" in line, "quoted, two features are one"
        if name in ("URL", "CONFERENCE"):
            assert "\\" not in line.partition("https:")[2], "an address is not escaped as text is"
    head = text.split("BEGIN:V", 2)[1].split("\r\n")
    assert head[1] == "VERSION:2.0" and sum(line.startswith(("METHOD:", "PRODID:")) for line in head) == 2, head
    return text


def check_zone(zone):
    """Every hour on days of change, and noon on all others, by the file's own rules."""
    name = str(zone["TZID"])
    own, real = zone.to_tz(lookup_tzid=False), zoneinfo.ZoneInfo(name)
    day = datetime.datetime(2026, 1, 1)
    while name in NORDIC and day.year < 2031:
        tomorrow = day + datetime.timedelta(days=1)
        changes = day.replace(tzinfo=real).utcoffset() != tomorrow.replace(tzinfo=real).utcoffset()
        for hour in range(0, 24, 1 if changes else 12):
            when = day + datetime.timedelta(hours=hour)
            # What a clock shows twice or never is written in UTC.
            fold = {when.replace(tzinfo=real, fold=fold).utcoffset() for fold in (0, 1)}
            assert len(fold) == 2 or when.replace(tzinfo=own).utcoffset() in fold, (name, when)
        day = tomorrow

for path in sys.argv[1:]:
    data = open(path, "rb").read()
    text = check_lines(data)
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar.errors == [], calendar.errors
    zones = calendar.walk("VTIMEZONE")
    for zone in zones:
        check_zone(zone)
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert len(re.findall(f"\r\n{name}:\\d{{8}}T\\d{{6}}Z\r\n", text)) == len(calendar.walk("VEVENT")), name
    assert set(re.findall(";TZID=([^:;]+):", text)) <= {str(zone["TZID"]) for zone in zones}, "a zone is used but not there"
    for event in calendar.walk("VEVENT"):
        assert event.errors == [], event.errors
        assert "METHOD" not in event
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
            "zones": [str(zone["TZID"]) for zone in zones],
        }, ensure_ascii=False, sort_keys=True))
