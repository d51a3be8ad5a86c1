//! How it goes, month by month: what counts, and that nobody is named.

use klubba_core::history::HistoryFilter;
use klubba_core::statistics::{Counts, Held, count};
use klubba_core::text::Lang;
use klubba_core::words::Words;

use crate::given::{self, ZONE, at};

#[test]
fn a_clean_up_is_in_time_until_the_next_working_day_is_over() {
    let zone = jiff::tz::TimeZone::get(ZONE).unwrap();
    // 2026-11-26 is a Thursday.
    let table = [
        ("2026-11-26T16:00", "2026-11-26T16:01", true),
        ("2026-11-26T16:00", "2026-11-27T23:59", true),
        ("2026-11-26T16:00", "2026-11-28T00:00", false),
        ("2026-11-27T16:00", "2026-11-30T23:59", true),
        ("2026-11-27T16:00", "2026-12-01T00:00", false),
        ("2026-11-28T16:00", "2026-11-30T12:00", true),
    ];
    for (end, closed, in_time) in table {
        let end_at = at(end);
        let start_at = end_at - jiff::SignedDuration::from_mins(30);
        let held = Held { start_at, end_at, closed_at: Some(at(closed)), opened: false };
        let counted = count(&[held], &zone, &Words::new(), Lang::Sv).total;
        let expected = (u32::from(in_time), u32::from(!in_time));
        assert_eq!((counted.cleaned_in_time, counted.cleaned_late), expected, "{end} {closed}");
    }
}

#[test]
fn months_are_the_organisers_and_only_what_is_over_counts() {
    let mut office = given::office();
    let days = [("2026-10-31", "23.45"), ("2026-11-01", "0.15"), ("2026-11-26", "15.30")];
    for (number, (day, time)) in (1..).zip(days) {
        let mut draft = given::draft(&office, "bergen-meet");
        (draft.date, draft.time) = (day.to_owned(), time.to_owned());
        draft.title = "Om Alva".to_owned();
        given::sent(&mut office, &draft, number);
    }
    let everything = HistoryFilter::default();
    let before = office.statistics(&everything, given::now()).unwrap();
    let months: Vec<(&str, u32)> =
        before.months.iter().map(|month| (month.label.as_str(), month.counts.meetings)).collect();
    assert_eq!(months, [("oktober 2026", 1), ("november 2026", 1)]);
    let after = office.statistics(&everything, at("2026-12-01T00:00")).unwrap();
    let expected = Counts { meetings: 3, ..Counts::default() };
    assert_eq!(after.total, expected);
    assert!(!serde_json::to_string(&after).unwrap().contains("Alva"));
}
