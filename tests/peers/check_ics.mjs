// Reads .ics files that we wrote with ical.js, and prints what it saw as JSON, in the form of check_ics.py.
//
// usage: node check_ics.mjs FILE…
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
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
