//! The program's own words: nothing is missing, doubled or different between the languages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use klubba_core::dates;
use klubba_core::text::Lang;
use klubba_core::words::{Words, arg};

use crate::given::{self, LANGS};

const FILES: [(Lang, &str); 6] = [
    (Lang::Sv, include_str!("../locales/sv.ftl")),
    (Lang::Nb, include_str!("../locales/nb.ftl")),
    (Lang::En, include_str!("../locales/en.ftl")),
    (Lang::Nn, include_str!("../locales/nn.ftl")),
    (Lang::Da, include_str!("../locales/da.ftl")),
    (Lang::Fi, include_str!("../locales/fi.ftl")),
];

/// Every message of a file with the variables in it, in order; the list tells of keys defined twice.
fn messages(file: &str) -> (BTreeMap<String, BTreeSet<String>>, Vec<String>) {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut twice = Vec::new();
    let mut current = String::new();
    for line in file.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let (key, _) = line.split_once('=').unwrap_or((line, ""));
            current = key.trim().to_owned();
            if messages.insert(current.clone(), BTreeSet::new()).is_some() {
                twice.push(current.clone());
            }
        } else if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let variables = line.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
        });
        if let Some(known) = messages.get_mut(&current) {
            known.extend(variables);
        }
    }
    (messages, twice)
}

#[test]
fn no_message_is_defined_twice() {
    for (lang, file) in FILES {
        assert_eq!(messages(file).1, Vec::<String>::new(), "{}.ftl", lang.code());
    }
}

#[test]
fn the_complete_languages_have_the_same_messages_with_the_same_variables() {
    let (english, _) = messages(FILES[2].1);
    for (lang, file) in FILES {
        let (own, _) = messages(file);
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        let extra: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{}: {missing:?}, {extra:?}", lang.code());
        // A language may write its dates otherwise, with a month's number for its name.
        for (key, variables) in own.iter().filter(|(key, _)| !key.starts_with("date-")) {
            assert_eq!(Some(variables), english.get(key), "{} in {}", key, lang.code());
        }
    }
}

/// The string literals of core's source that look like keys: after `say(` and `phrase(`, and those
/// that begin with a group of messages.
fn keys_in_source() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for literal in line.split('"').skip(1).step_by(2) {
                    keys.insert(literal.to_owned());
                }
            }
        }
    }
    keys
}

#[test]
fn every_key_that_core_uses_exists() {
    let (known, _) = messages(FILES[2].1);
    let groups: BTreeSet<&str> =
        known.keys().filter_map(|key| key.split_once('-')).map(|(group, _)| group).collect();
    let slug = |text: &str| {
        text.contains('-')
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let mut unknown = Vec::new();
    for literal in keys_in_source() {
        let group = literal.split('-').next().unwrap_or_default();
        if slug(&literal) && !literal.ends_with('-') && groups.contains(group) {
            let used =
                known.contains_key(&literal) || known.contains_key(&format!("review-{literal}"));
            if !used {
                unknown.push(literal);
            }
        }
    }
    assert!(unknown.is_empty(), "words that no language has: {unknown:?}");
}

#[test]
fn every_key_that_is_put_together_exists() {
    let mut keys: Vec<String> = Vec::new();
    let mut group = |stem: &str, endings: &[&str]| {
        keys.extend(endings.iter().map(|ending| format!("{stem}-{ending}")));
    };
    group(
        "calendar-line",
        &[
            "not-a-calendar",
            "file-too-long",
            "too-many-components",
            "too-deep",
            "line-too-long",
            "line-unreadable",
            "too-many-lines",
            "too-many-dates",
            "too-many-instances",
            "too-many-occurrences",
            "rules-too-costly",
            "not-closed",
            "outside-calendar",
            "start-missing",
            "start-unreadable",
            "time-doubtful",
            "end-unreadable",
            "end-before-start",
            "date-unreadable",
            "recurrence-id-unreadable",
            "rule-unreadable",
            "rule-part-ignored",
            "rule-ends-before-start",
            "zone-unknown",
            "zone-fixed-offset",
            "zone-unreadable",
            "uid-missing",
            "uid-repeated",
            "text-shortened",
            "not-utf8",
            "property-repeated",
            "rule-never-happens",
            "zone-not-whole",
            "more-problems",
        ],
    );
    group("language", &["sv", "nb", "nn", "da", "fi", "en"]);
    group("audience", &["guardians", "internal", "external", "public"]);
    group("certainty", &["sure", "likely", "unsure"]);
    group("event-stage", &["let-in", "read-aloud", "during", "close"]);
    group("event", &["admitted", "turned-away", "not-identified"]);
    group("incident-state", &["undecided", "to-notify", "notified", "not-notified"]);
    group("incident-verdict", &["notify", "not-notify"]);
    group("incident-event", &["done", "passed"]);
    group("incident-persons-told", &["yes", "no"]);
    group(
        "incident-field",
        &[
            "what",
            "happened-at",
            "noticed-at",
            "known-at",
            "categories",
            "persons",
            "records",
            "measures",
            "persons-told",
        ],
    );
    group("event-sent", &["clipboard", "calendar-file", "mail", "web-calendar"]);
    group(
        "medium",
        &[
            "speech",
            "video",
            "screen",
            "chat",
            "files",
            "poll",
            "recording",
            "transcript",
            "ai-summary",
            "publishing",
            "invitation",
        ],
    );
    group("verdict", &["allow", "deny", "with-conditions", "unsaid"]);
    group("readiness", &["missing", "under-way", "in-place", "not-needed"]);
    group(
        "mark",
        &["requested", "sent", "not-sent", "opened", "not-opened", "closed", "not-closed"],
    );
    group("mark", &["cancelled"]);
    group("event-changed", &["link", "time", "link-time"]);
    group(
        "phase",
        &["readiness", "before", "invitation", "start", "during", "after", "incident", "support"],
    );
    group(
        "channel",
        &[
            "readiness-gate",
            "form-field",
            "before-check",
            "invite-sentence",
            "invite-attachment",
            "setting-step",
            "let-in",
            "read-aloud",
            "live-check",
            "after-check",
            "incident-step",
            "support-card",
            "tip",
        ],
    );
    group(
        "wanted",
        &[
            "text",
            "texts",
            "number",
            "yes-no",
            "date",
            "word",
            "words",
            "table",
            "tables",
            "condition",
        ],
    );
    group(
        "fact",
        &[
            "audience",
            "country",
            "languages",
            "legal-basis",
            "link-known",
            "meeting-type",
            "organisation-kind",
            "participant-count",
            "public-authority",
            "replaces-earlier",
            "service",
        ],
    );
    group(
        "kind",
        &[
            "municipality",
            "school",
            "parish",
            "association",
            "health",
            "university",
            "state",
            "company",
            "other",
        ],
    );
    group(
        "history-head",
        &[
            "number", "meeting", "time", "service", "routine", "version", "at", "what", "rule",
            "source", "evidence",
        ],
    );
    group("statistics", &["month", "meetings", "read", "in-time", "late"]);
    group(
        "verify",
        &[
            "key",
            "seal",
            "surroundings",
            "head",
            "content",
            "hash",
            "no-entry",
            "spliced",
            "missing",
            "missing-several",
            "repeated",
            "order",
            "cut",
            "cut-several",
            "beyond",
            "rewritten",
            "unaccounted",
            "withheld",
            "previous-head",
            "kept-head",
        ],
    );
    let words = Words::new();
    for review in [
        "no-date",
        "no-time",
        "time-unreadable",
        "time-does-not-exist",
        "zone-unknown",
        "length",
        "no-title",
        "no-policy-url",
        "no-purpose",
        "no-legal-basis",
        "no-link",
        "no-service",
        "no-meeting-type",
        "no-organisation",
        "link-unreadable",
        "link-of-other-service",
        "link-unknown",
        "rule",
        "not-ready",
        "review-overdue",
        "no-longer-valid",
        "other-language",
    ] {
        keys.push(format!("review-{review}"));
        keys.push(format!("review-{review}-text"));
    }
    for key in keys {
        for lang in LANGS {
            assert!(words.has(lang, &key), "{} lacks {key}", lang.code());
        }
    }
}

#[test]
fn a_gap_is_seen_not_hidden() {
    let words = Words::new();
    for lang in Lang::ALL {
        let phrase = words.phrase(lang, "invitation-conduct", &[]);
        assert_eq!(phrase.lang, lang, "{} has words of its own", lang.code());
        assert_eq!(words.say(lang, "no-such-key", &[]), "no-such-key");
    }
}

#[test]
fn numbers_and_names_come_out_as_they_went_in() {
    let words = Words::new();
    let said = words.say(Lang::Sv, "tray-clean-up", &[arg("count", 1234_u32)]);
    assert!(said.contains("1234"), "{said}");
    let said =
        words.say(Lang::En, "invitation-welcome", &[arg("title", "{ $x } \"quoted\" \u{2068}")]);
    assert!(said.contains("{ $x } \"quoted\""), "an argument is never read as a pattern: {said}");
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    // Checked against calendars and CLDR: Sunday 1 March 2026, Thursday 26 November 2026.
    let words = Words::new();
    let zoned = |text: &str, zone: &str| {
        let local: jiff::civil::DateTime = text.parse().unwrap();
        local.in_tz(zone).unwrap()
    };
    let table = [
        (
            Lang::Sv,
            "2026-11-26T15:30",
            given::ZONE,
            "torsdag 26 november 2026 kl. 15.30–16.00 (svensk tid)",
        ),
        (
            Lang::Nb,
            "2026-11-26T15:30",
            "Europe/Oslo",
            "torsdag 26. november 2026 kl. 15.30–16.00 (norsk tid)",
        ),
        (
            Lang::En,
            "2026-11-26T15:30",
            given::ZONE,
            "Thursday 26 November 2026, 15:30–16:00 (Swedish time)",
        ),
        (
            Lang::Sv,
            "2026-03-01T09:05",
            given::ZONE,
            "söndag 1 mars 2026 kl. 09.05–09.35 (svensk tid)",
        ),
        (
            Lang::Nb,
            "2026-03-01T09:05",
            "Europe/Oslo",
            "søndag 1. mars 2026 kl. 09.05–09.35 (norsk tid)",
        ),
        (
            Lang::Nb,
            "2026-05-17T12:00",
            given::ZONE,
            "søndag 17. mai 2026 kl. 12.00–12.30 (svensk tid)",
        ),
        (
            Lang::En,
            "2026-11-26T15:30",
            "Asia/Kathmandu",
            "Thursday 26 November 2026, 15:30–16:00 (UTC+05:45)",
        ),
        (
            Lang::Sv,
            "2026-12-31T23:45",
            given::ZONE,
            "torsdag 31 december 2026 kl. 23.45 till fredag 1 januari 2027 kl. 00.15 (svensk tid)",
        ),
    ];
    for (lang, start, zone, expected) in table {
        let start = zoned(start, zone);
        let end = start.checked_add(jiff::SignedDuration::from_mins(30)).unwrap();
        assert_eq!(dates::meeting_time(&words, lang, &start, &end), expected);
    }
}

#[test]
fn every_weekday_and_month_has_its_own_name() {
    let words = Words::new();
    for lang in LANGS {
        let days = (1..=7)
            .map(|day| dates::weekday(&words, lang, jiff::civil::date(2026, 6, day).weekday()));
        assert_eq!(days.collect::<BTreeSet<_>>().len(), 7, "{}", lang.code());
        let months = (1..=12)
            .map(|month| dates::month_of_year(&words, lang, jiff::civil::date(2026, month, 1)));
        assert_eq!(months.collect::<BTreeSet<_>>().len(), 12, "{}", lang.code());
    }
}
