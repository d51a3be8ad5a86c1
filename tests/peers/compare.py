"""Compares `klubba calendar expand` with both peers over a folder of .ics files; says where they agree and we differ.

Every file gets a window of 120 days around its own dates.
usage: compare.py KLUBBA PYTHON FOLDER ZONE [MAX_FILES] [--all]   exit code 1: a file differs
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys

klubba, python, folder, zone = sys.argv[1:5]
limit = int(sys.argv[5]) if len(sys.argv) > 5 and sys.argv[5].isdigit() else 100_000
here = pathlib.Path(__file__).parent


def window(path):
    """The 120 days that follow the middle one of the file's starts."""
    found = re.findall(rb"DTSTART[^:\r\n]*:(\d{8})", pathlib.Path(path).read_bytes().split(b"BEGIN:VEVENT", 1)[-1])
    days = []
    for text in sorted(found):
        try:
            days.append(datetime.datetime.strptime(text.decode(), "%Y%m%d").date())
        except ValueError:
            pass
    middle = days[len(days) // 2] if days else datetime.date(2026, 10, 1)
    middle = min(max(middle, datetime.date(1970, 2, 1)), datetime.date(2100, 1, 1))
    return [(middle - datetime.timedelta(days=10)).isoformat(), (middle + datetime.timedelta(days=110)).isoformat()]


def run(command, triples, seconds):
    try:
        out = subprocess.run([*command, zone, *sum(triples, [])], capture_output=True, text=True, timeout=seconds).stdout
    except subprocess.TimeoutExpired as error:
        out = (error.stdout or b"").decode() if isinstance(error.stdout, bytes) else error.stdout or ""
    rows = {}
    for line in out.splitlines():
        try:
            row = json.loads(line)
            rows[row["file"]] = row
        except ValueError:
            pass
    return rows


def peer(command, triples):
    rows = {}
    for at in range(0, len(triples), 60):
        chunk = triples[at : at + 60]
        while chunk:
            got = run(command, chunk, 20)
            rows.update(got)
            rest = [triple for triple in chunk if triple[0] not in got]
            if rest:  # the first of the rest is the one that hung
                rows[rest[0][0]] = {"error": "hangs"}
            chunk = rest[1:]
    return rows


files = sorted(str(path) for path in pathlib.Path(folder).rglob("*.ics") if path.stat().st_size < 300_000)
files = files[:: max(1, len(files) // limit)]
windows = {file: window(file) for file in files}
triples = [[file, *windows[file]] for file in files]
python_rows = peer([python, str(here / "occurrences.py")], triples)
js_rows = peer(["node", str(here / "occurrences.mjs")], triples)
agreed = right = with_rows = 0
for file in files:
    begin, end = windows[file]
    ours = subprocess.run([klubba, "calendar", "expand", file, "--from", begin, "--to", end, "--zone", zone, "--format", "json"], capture_output=True, text=True, timeout=20)
    if ours.returncode:
        print("FAILED", file, ours.stderr[-300:])
        continue
    ours = json.loads(ours.stdout)
    mine = sorted([o["start"], o["uid"], o["end"]] for o in ours["occurrences"])
    one, other = python_rows.get(file, {}), js_rows.get(file, {})
    both = "occurrences" in one and one.get("occurrences") == other.get("occurrences")
    agreed += both
    with_rows += both and bool(mine)
    right += both and mine == one["occurrences"]
    if both and mine != one["occurrences"] or ("--all" in sys.argv and not both):
        print("DIFFERS" if both else "peers differ", file, begin, end)
        for name, rows in (("ours", mine), ("python", one.get("occurrences")), ("ical.js", other.get("occurrences"))):
            print("  ", name, len(rows) if rows is not None else (one if name == "python" else other).get("error"))
            others = [r for r in (mine, one.get("occurrences"), other.get("occurrences")) if r is not None and r is not rows]
            for row in [row for row in rows or [] if any(row not in o for o in others)][:3]:
                print("      ", row)
        for problem in ours["problems"][:2]:
            print("    problem", problem)
print(f"{len(files)} files, the peers agree on {agreed} ({with_rows} with occurrences), we are exactly right on {right}")
sys.exit(right < agreed or agreed == 0)
