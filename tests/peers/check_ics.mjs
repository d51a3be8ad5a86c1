// Reads .ics files that we wrote with ical.js, and prints what it saw as JSON, in the form of check_ics.py.
//
// usage: node check_ics.mjs FILE…
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const NORDIC = ["Europe/Oslo", "Europe/Stockholm", "Europe/Copenhagen", "Europe/Helsinki"];

/** The offset at noon of every day, by the file's own rules and by Node's. */
function checkZone(part) {
  const name = String(part.getFirstPropertyValue("tzid"));
  if (!NORDIC.includes(name)) return;
  const own = new ICAL.Timezone({ component: part, tzid: name });
  const format = new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" });
  for (let at = Date.UTC(2026, 0, 1, 12); at < Date.UTC(2031, 0, 1); at += 86400000) {
    const day = new Date(at);
    const time = new ICAL.Time({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(), hour: 12 }, own);
    const [, hours] = format.format(day).match(/GMT\+(\d\d):00/);
    if (own.utcOffset(time) !== hours * 3600) throw new Error(`${name} on ${day.toISOString()}: ${own.utcOffset(time)}`);
  }
}

for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    checkZone(zone);
    ICAL.TimezoneService.register(zone);
  }
  for (const part of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(part);
    const value = (name) => String(part.getFirstPropertyValue(name) ?? "");
    const utc = (time) => new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
    const conference = part.getFirstProperty("conference");
    // ical.js does not know that FEATURE is a list, and leaves its values as they are written.
    const features = conference ? [conference.getParameter("feature")].flat().flatMap((each) => each.split(",")) : [];
    const label = conference?.getParameter("label") ?? "";
    const seen = {
      alarms: part.getAllSubcomponents("valarm").length, class: value("class"), conference: value("conference"), description: value("description"),
      end: utc(event.endDate), features, label, location: value("location"), method: String(calendar.getFirstPropertyValue("method")),
      sequence: event.sequence, start: utc(event.startDate), status: value("status"), summary: value("summary"), uid: value("uid"), url: value("url"),
      zones: calendar.getAllSubcomponents("vtimezone").map((zone) => String(zone.getFirstPropertyValue("tzid"))),
    };
    console.log(JSON.stringify(seen));
  }
}
