//! What is typed has bounds, and what is named must be there, whoever calls; what is refused leaves
//! the store as it was.

use klubba_core::error::{Error, Result};
use klubba_core::history::HistoryFilter;
use klubba_core::mapping::Condition;
use klubba_core::office::{OldLink, SeriesPlan, Settings, Way};
use klubba_core::retention::Retention;
use klubba_core::store::Store;
use klubba_core::text::Lang;

use crate::given::{self, now};

type Try = fn(&mut klubba_core::office::Office, String) -> Result<()>;

/// What is typed somewhere, with a text in it that nobody types.
const TYPED: [(&str, Try); 15] = [
    ("settings", |office, long| {
        office.save_settings(Settings { signature: long, ..office.settings().clone() })
    }),
    ("own words", |office, long| {
        office.save_settings(Settings { own_words: vec![long], ..office.settings().clone() })
    }),
    ("an unsent draft", |office, long| {
        let mut draft = given::draft(office, "bergen-meet");
        draft.kept.insert(long, "x".to_owned());
        office.keep_unsent(&draft)
    }),
    ("a preview", |office, long| {
        let draft = given::draft(office, "bergen-meet");
        office.preview(&draft, &[long], now()).map(drop)
    }),
    ("an invitation", |office, long| {
        let mut draft = given::draft(office, "bergen-meet");
        draft.message = long;
        office.send(&draft, None, "new@klubba", Way::Clipboard, now()).map(drop)
    }),
    ("a change", |office, long| {
        let mut draft = given::draft(office, "bergen-meet");
        draft.purpose = long;
        office.change_meeting(1, &draft, OldLink::NotSaid, Way::Clipboard, now()).map(drop)
    }),
    ("a request", |office, long| {
        let mut draft = given::draft(office, "bergen-meet");
        draft.title = long;
        office.meeting_request(&draft, now()).map(drop)
    }),
    ("a series", |office, long| {
        let draft = given::draft(office, "bergen-meet");
        let plan = SeriesPlan {
            draft,
            days: vec!["2026-11-26".to_owned()],
            from: "13".to_owned(),
            to: "14".to_owned(),
            pause_minutes: 5,
            links: long,
            without: Vec::new(),
        };
        office.make_series(&plan, std::iter::empty(), now()).map(drop)
    }),
    ("a copy of a routine", |office, long| {
        office.copy_routine("bergen-meet", &long, now()).map(drop)
    }),
    ("a routine that is being changed", |office, long| {
        let mut edit = office.edit_routine("own").expect("a routine");
        edit.title = long;
        office.keep_edit("own", Some(edit))
    }),
    ("a changed routine", |office, long| {
        let mut edit = office.edit_routine("own").expect("a routine");
        edit.rules[0].text = long;
        office.save_routine(&edit, now()).map(drop)
    }),
    ("a rule for calendars", |office, long| {
        let condition = Condition { words: long, ..Condition::default() };
        office.map_meetings(&condition, Some(("bergen-meet", None)), now()).map(drop)
    }),
    ("how long history is kept", |office, long| {
        let mut retention = Retention::default();
        retention.routines.insert(long, 12);
        office.save_retention(retention)
    }),
    ("a search", |office, long| office.history(&long, 0, now()).map(drop)),
    ("a correction", |office, long| office.correct(1, 1, &long, now())),
];

#[test]
fn more_than_anybody_types_is_refused() {
    let (_folder, path) = given::file();
    let mut office = given::office_with(Store::open(&path, &given::KEY).unwrap(), Lang::Sv);
    let draft = given::draft(&office, "bergen-meet");
    given::sent(&mut office, &draft, 1);
    let own = office.copy_routine("bergen-meet", "Own", now()).unwrap();
    assert_eq!(own, "own");
    let before = stored(&path);
    for (what, attempt) in TYPED {
        let refused = attempt(&mut office, "x".repeat(1_000_000));
        let is_told = matches!(refused, Err(Error::Invalid { field: "detail_length", .. }));
        assert!(is_told, "{what}: {refused:?}");
        assert_eq!(stored(&path), before, "{what} stores nothing");
    }
    let many = Settings { own_words: vec!["x".to_owned(); 1_001], ..given::settings(Lang::Sv) };
    let refused = office.save_settings(many);
    assert!(matches!(refused, Err(Error::Invalid { field: "list_length", .. })), "{refused:?}");
    let mut draft = given::draft(&office, "bergen-meet");
    draft.title = "x".repeat(501);
    assert_eq!(given::blocks(&given::preview(&office, &draft)), ["title-long"]);
}

#[test]
fn what_is_not_there_cannot_be_named() {
    let (_folder, path) = given::file();
    let mut office = given::office_with(Store::open(&path, &given::KEY).unwrap(), Lang::Sv);
    let draft = given::draft(&office, "bergen-meet");
    given::sent(&mut office, &draft, 1);
    let incident = office.open_incident("screen", Some(1), now()).unwrap();
    let before = stored(&path);
    let words = Condition { words: "Samtal".to_owned(), ..Condition::default() };
    let elsewhere = Condition { calendar_id: Some(77), ..words.clone() };
    let mut form = office.incident(incident, now()).unwrap().form;
    form.categories.push("nonsense".to_owned());
    let attempts = [
        office.tell_of_incident(incident, "nonsense", now()),
        office.save_incident(incident, &form, now()),
        office.map_meetings(&elsewhere, None, now()).map(drop),
        office.map_meetings(&words, Some(("bergen-meet", Some("nonsense"))), now()).map(drop),
        // Nobody would be told.
        office.remove_talk(1, now()),
        office
            .export_history(
                &HistoryFilter { meeting_id: Some(77), ..HistoryFilter::default() },
                klubba_core::export::Format::Json,
                now(),
            )
            .map(drop),
    ];
    for (number, refused) in attempts.iter().enumerate() {
        assert!(matches!(refused, Err(Error::NotFound(_))), "{number}: {refused:?}");
    }
    assert_eq!(stored(&path), before);
}

/// Everything that is stored, a line for each row.
fn stored(path: &std::path::Path) -> Vec<String> {
    let raw = given::raw(path);
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                  AND sql NOT LIKE 'CREATE VIRTUAL%'";
    let mut tables = raw.prepare(tables).unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let mut rows = Vec::new();
    for name in names.map(|name| name.unwrap()) {
        let mut all = raw.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = all.column_count();
        let mut found = all.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let values = (0..columns).map(|at| row.get::<_, rusqlite::types::Value>(at).unwrap());
            rows.push(format!("{name} {:?}", values.collect::<Vec<_>>()));
        }
    }
    rows
}
