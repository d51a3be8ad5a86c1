"""Occurrences of .ics files as Python's recurring-ical-events sees them, in the form of `klubba calendar expand`.

usage: occurrences.py ZONE (FILE FROM TO)…   prints one JSON object per line: {file, occurrences|error}
"""
import datetime
import json
import signal
import sys
import zoneinfo

import icalendar
import recurring_ical_events
import x_wr_timezone

UTC = datetime.timezone.utc


def text(value, zone):
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            value = value.replace(tzinfo=zone)
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def occurrences(path, begin, end, zone):
    with open(path, "rb") as file:
        calendars = icalendar.Calendar.from_ical(file.read(), multiple=True)
    rows = []
    for calendar in calendars:
        calendar = x_wr_timezone.to_standard(calendar)
        is_cancel = str(calendar.get("METHOD", "")).upper() == "CANCEL"
        start = datetime.datetime.combine(begin, datetime.time(), zone)
        stop = datetime.datetime.combine(end, datetime.time(), zone)
        for event in recurring_ical_events.of(calendar).between(start, stop):
            if is_cancel or str(event.get("STATUS", "")).upper() == "CANCELLED":
                continue
            first, last = event.start, event.end
            if not isinstance(first, datetime.datetime) and not (
                first < end and (last > begin or (first == last and first >= begin))
            ):
                continue
            rows.append([text(first, zone), str(event.get("UID", "")), text(last, zone)])
    return sorted(rows)


def main():
    zone = zoneinfo.ZoneInfo(sys.argv[1])

    def too_long(*_):
        raise TimeoutError("5 s")

    signal.signal(signal.SIGALRM, too_long)
    for path, first, last in zip(*[iter(sys.argv[2:])] * 3):
        begin, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
        signal.alarm(5)
        try:
            row = {"file": path, "occurrences": occurrences(path, begin, end, zone)}
        except Exception as error:  # every failure of the peer is a row, not the end
            row = {"file": path, "error": f"{type(error).__name__}: {error}"[:200]}
        signal.alarm(0)
        print(json.dumps(row), flush=True)


main()
