// Occurrences of .ics files as ical.js sees them, in the form of `klubba calendar expand`.
//
// usage: node occurrences.mjs ZONE (FILE FROM TO)…   prints one JSON object per line: {file, occurrences|error}
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [zone, ...files] = process.argv.slice(2);
const MAX_STEPS = 20000;
let from, to;
const formats = new Map();

/** Offset in milliseconds of a zone at an instant, from Node's own zone data. */
function offsetAt(instant, name) {
  if (!formats.has(name)) {
    const parts = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" };
    formats.set(name, new Intl.DateTimeFormat("en-US", { timeZone: name, hourCycle: "h23", era: "short", ...parts }));
  }
  const part = Object.fromEntries(formats.get(name).formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - Math.floor(instant / 1000) * 1000;
}

/** In a gap the offset before it, in a repeated hour the first. */
function instantOf(local, name) {
  const offset = offsetAt(local - 86400000, name);
  const early = local - offset;
  if (offsetAt(early, name) === offset) return early;
  const other = local - offsetAt(local + 86400000, name);
  return offsetAt(other, name) + other === local ? other : early;
}

function milliseconds(time, tzid) {
  if (time.zone === ICAL.Timezone.utcTimezone || time.zone.component) return time.toUnixTime() * 1000;
  const local = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  let name = zone;
  try { if (tzid) { new Intl.DateTimeFormat("en", { timeZone: tzid }); name = tzid; } } catch { /* not a name it knows */ }
  return instantOf(local, name);
}

const tzidOf = (component, name) => component.getFirstProperty(name)?.getParameter("tzid");
const day = (time) => `${String(time.year).padStart(4, "0")}-${String(time.month).padStart(2, "0")}-${String(time.day).padStart(2, "0")}`;
const written = (ms) => new Date(ms).toISOString().replace(".000Z", "Z");

function occurrencesOf(text) {
  const begin = instantOf(Date.parse(from + "T00:00:00Z"), zone), end = instantOf(Date.parse(to + "T00:00:00Z"), zone);
  let parsed = ICAL.parse(text);
  if (typeof parsed[0] === "string") parsed = [parsed];
  const rows = [];
  for (const root of parsed.map((jcal) => new ICAL.Component(jcal))) {
    ICAL.TimezoneService.reset();
    for (const part of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(part);
    const groups = new Map();
    for (const part of root.getAllSubcomponents("vevent")) {
      const uid = String(part.getFirstPropertyValue("uid") ?? "");
      if (!groups.has(uid)) groups.set(uid, { masters: [], overrides: [] });
      groups.get(uid)[part.hasProperty("recurrence-id") ? "overrides" : "masters"].push(part);
    }
    const isCancel = String(root.getFirstPropertyValue("method") ?? "").toUpperCase() === "CANCEL";
    const show = (part, startTime, endTime, uid) => {
      if (isCancel || String(part.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED") return;
      const tzid = tzidOf(part, "dtstart"), endZone = tzidOf(part, "dtend") ?? tzid;
      if (startTime.isDate) {
        const [a, b] = [day(startTime), day(endTime)];
        if (a < to && (b > from || (a === b && a >= from))) rows.push([a, uid, b]);
        return;
      }
      const [a, b] = [milliseconds(startTime, tzid), milliseconds(endTime, endZone)];
      if (a < end && (b > begin || (a === b && a >= begin))) rows.push([written(a), uid, written(b)]);
    };
    for (const [uid, { masters, overrides }] of groups) {
      if (masters.some((part) => String(part.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED")) continue;
      if (masters.length === 0) {
        for (const part of overrides) { const event = new ICAL.Event(part); show(part, event.startDate, event.endDate, uid); }
        continue;
      }
      const sequence = (part) => Number(part.getFirstPropertyValue("sequence") ?? 0);
      const newest = Math.max(...masters.map(sequence));
      for (const part of masters.filter((each) => sequence(each) === newest)) {
        const event = new ICAL.Event(part, { exceptions: overrides, strictExceptions: false });
        if (!event.isRecurring()) { show(part, event.startDate, event.endDate, uid); continue; }
        const iterator = event.iterator();
        const margin = end + 10 * 86400000;
        for (let steps = 0, next; (next = iterator.next()); steps++) {
          if (steps > MAX_STEPS) throw new Error("too many steps");
          if (Date.UTC(next.year, next.month - 1, next.day) > margin) break;
          const details = event.getOccurrenceDetails(next);
          show(details.item.component, details.startDate, details.endDate, uid);
        }
      }
    }
  }
  return rows.sort((a, b) => (a.join("\t") < b.join("\t") ? -1 : 1));
}

for (let at = 0; at < files.length; at += 3) {
  const file = files[at];
  [from, to] = [files[at + 1], files[at + 2]];
  let row;
  try { row = { file, occurrences: occurrencesOf(readFileSync(file, "utf8")) }; }
  catch (error) { row = { file, error: String(error.message ?? error).slice(0, 200) }; }
  console.log(JSON.stringify(row));
}
