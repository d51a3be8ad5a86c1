"""Writes varied calendar files as known programs write them, for compare.py.

usage: generate.py SEED COUNT FOLDER
"""
import datetime
import pathlib
import random
import sys

seed, count, folder = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
random.seed(seed)

OSLO = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""
NEW_YORK = OSLO.replace("+0200", "-0400").replace("+0100", "-0500").replace("-1SU;BYMONTH=10", "1SU;BYMONTH=11").replace("-1SU;BYMONTH=3", "2SU;BYMONTH=3").replace("T030000", "T020000")
STYLES = {  # PRODID, zone names with their definitions
    "outlook": ("-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN", [("W. Europe Standard Time", OSLO), ("Eastern Standard Time", NEW_YORK)]),
    "exchange": ("Microsoft Exchange Server 2010", [("W. Europe Standard Time", OSLO), ("Romance Standard Time", OSLO)]),
    "google": ("-//Google Inc//Google Calendar 70.9054//EN", [("Europe/Oslo", OSLO), ("America/New_York", NEW_YORK)]),
    "apple": ("-//Apple Inc.//macOS 14.0//EN", [("Europe/Oslo", OSLO)]),
    "nextcloud": ("-//IDN nextcloud.com//Calendar app 4.5//EN", [("Europe/Berlin", OSLO)]),
    "zimbra": ("Zimbra-Calendar-Provider", [("Europe/Brussels", OSLO)]),
    "own": ("-//Own//EN", [("Customized Time Zone", OSLO)]),
}
RULES = ["FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY={wd}", "FREQ=WEEKLY;BYDAY=MO,{wd},FR;WKST=SU", "FREQ=WEEKLY;WKST=MO;INTERVAL=3;BYDAY={wd}", "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3",
         "FREQ=MONTHLY;BYMONTHDAY={day}", "FREQ=MONTHLY;BYDAY={nth}{wd}", "FREQ=MONTHLY;BYDAY={wd};BYSETPOS={nth}", "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{wd}", "FREQ=MONTHLY;INTERVAL=2"]


def fold(text):
    lines = []
    for line in text.split("\n"):
        data = line.encode()
        first = True
        while len(data) > 74:
            cut = 74
            while data[cut] & 0xC0 == 0x80:
                cut -= 1
            lines.append((b"" if first else b" ") + data[:cut])
            data, first = data[cut:], False
        lines.append((b"" if first else b" ") + data)
    return b"\r\n".join(lines) + b"\r\n"


def stamp(when):
    return when.strftime("%Y%m%dT%H%M%S")


for number in range(count):
    style = random.choice(list(STYLES))
    product, zones = STYLES[style]
    zone, definition = random.choice(zones)
    out = ["BEGIN:VCALENDAR", f"PRODID:{product}", "VERSION:2.0", "CALSCALE:GREGORIAN", "METHOD:" + random.choice(["PUBLISH", "REQUEST"]), definition.format(name=zone)]
    for item in range(random.randrange(1, 6)):
        uid = f"{number}-{item}@{style}.example"
        start = datetime.datetime(2026, random.randrange(1, 13), random.randrange(1, 29), random.randrange(6, 22), random.choice([0, 15, 30]))
        length = datetime.timedelta(minutes=random.choice([15, 30, 45, 60, 90, 240]))
        is_day = random.random() < 0.2
        fields = dict(wd=["MO", "TU", "WE", "TH", "FR", "SA", "SU"][start.weekday()], day=start.day, nth=(start.day - 1) // 7 + 1, month=start.month)
        rule = random.choice(RULES).format(**fields) if random.random() < 0.7 else ""
        if rule and random.random() < 0.6:
            until = start + datetime.timedelta(days=random.randrange(20, 200))
            rule += random.choice([f";COUNT={random.randrange(2, 15)}", f";UNTIL={until:%Y%m%d}" if is_day else f";UNTIL={stamp(until)}Z"])

        def at(name, when, more=""):
            if is_day:
                return f"{name};VALUE=DATE{more}:{when:%Y%m%d}"
            return f"{name};TZID={zone}{more}:{stamp(when)}"

        def event(begin, extra):
            rows = ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", at("DTSTART", begin), f"SUMMARY:Møte {item}\\, {style} " + "æøå " * random.randrange(0, 20)]
            if is_day:
                rows.append(at("DTEND", begin + datetime.timedelta(days=1)))
            else:
                rows.append(random.choice([at("DTEND", begin + length), f"DURATION:PT{int(length.total_seconds()) // 60}M"]))
            rows += extra + ["TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:REMINDER", "TRIGGER:-PT15M", "END:VALARM", "END:VEVENT"]
            return rows

        step = datetime.timedelta(days=7 if "WEEKLY" in rule else 1)
        extra = [f"RRULE:{rule}"] if rule else []
        if rule in ("FREQ=WEEKLY", "FREQ=DAILY") or rule.startswith(("FREQ=WEEKLY;COUNT", "FREQ=DAILY;COUNT")):
            if random.random() < 0.5:
                gone = [start + step * index for index in random.sample(range(1, 6), 2)]
                extra += [at("EXDATE", when) for when in gone] if random.random() < 0.5 else [at("EXDATE", gone[0]) + "," + (gone[1].strftime("%Y%m%d") if is_day else stamp(gone[1]))]
            if random.random() < 0.5:
                original = start + step * random.randrange(6, 9)
                moved = original + datetime.timedelta(days=random.randrange(-2, 3), hours=0 if is_day else random.randrange(-3, 4))
                status = ["STATUS:CANCELLED"] if random.random() < 0.3 else []
                if "COUNT" not in rule:
                    out += event(moved, [at("RECURRENCE-ID", original), f"SEQUENCE:{random.randrange(0, 5)}"] + status)
        out += event(start, extra + [f"SEQUENCE:{random.randrange(0, 3)}"])
    out.append("END:VCALENDAR")
    (folder / f"{number:04}.ics").write_bytes(fold("\n".join(out)))
