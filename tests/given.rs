//! What most tests start from: an office with an empty store, a fixed now, a draft that can be sent.

use jiff::Timestamp;
use klubba_core::draft::Draft;
use klubba_core::office::{Office, Outgoing, Preview, Settings, Way};
use klubba_core::store::{ReminderPlace, Store};
use klubba_core::text::Lang;

pub const ROUTINES: [&str; 5] = [
    "goteborg-digitala-moten",
    "oppvekst-teams",
    "bergen-meet",
    "hasselby-pexip",
    "skl-molntjanster",
];
/// The languages that are complete.
pub const LANGS: [Lang; 3] = [Lang::Sv, Lang::Nb, Lang::En];
pub const ZONE: &str = "Europe/Stockholm";
pub const POLICY: &str = "https://www.stad.se/integritetspolicy";

/// A moment on the wall clock of `ZONE`, as in `2026-11-26T15:30`.
pub fn at(local: &str) -> Timestamp {
    let local: jiff::civil::DateTime = local.parse().unwrap();
    local.to_zoned(jiff::tz::TimeZone::get(ZONE).unwrap()).unwrap().timestamp()
}

/// A Monday morning; drafts are for the Thursday after it.
pub fn now() -> Timestamp {
    at("2026-11-23T09:00")
}

pub fn settings(lang: Lang) -> Settings {
    Settings {
        lang,
        signature: "Expeditionen".to_owned(),
        policy_url: POLICY.to_owned(),
        time_zone: ZONE.to_owned(),
        ..Settings::default()
    }
}

pub fn office() -> Office {
    office_in(Lang::Sv)
}

pub fn office_in(lang: Lang) -> Office {
    office_with(Store::open_in_memory().unwrap(), lang)
}

pub fn office_with(store: Store, lang: Lang) -> Office {
    let mut office = Office::open(store, now()).unwrap();
    office.save_settings(settings(lang)).unwrap();
    office
}

/// A join link such as the service makes.
pub fn link(service: &str) -> &'static str {
    match service {
        "teams" => {
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d"
        }
        "meet" => "https://meet.google.com/abc-defg-hij",
        _ => "https://vmr.svenskakyrkan.se/webapp/m/moterum",
    }
}

/// A draft of a routine with nothing missing.
pub fn draft(office: &Office, routine: &str) -> Draft {
    let mut draft = office.draft_for(routine, now());
    draft.date = "2026-11-26".to_owned();
    draft.time = "15.30".to_owned();
    draft.link = link(draft.service.as_deref().unwrap_or_default()).to_owned();
    draft
}

/// The draft after a change that other fields follow.
pub fn with_type(office: &Office, mut draft: Draft, kind: &str) -> Draft {
    draft.meeting_type = Some(kind.to_owned());
    office.fit_draft(draft, klubba_core::form::Changed::MeetingType, now()).draft
}

pub fn preview(office: &Office, draft: &Draft) -> Preview {
    office.preview(draft, &[], now()).unwrap()
}

/// A meeting that was sent; its uid is made from the number.
pub fn sent(office: &mut Office, draft: &Draft, number: u32) -> Outgoing {
    office.send(draft, None, &format!("uid-{number}@klubba"), Way::Clipboard, now()).unwrap()
}

/// Looks, and shows what is to be shown in Klubba's own window; the ids of what was shown.
pub fn look(office: &mut Office, now: Timestamp) -> Vec<String> {
    let fired = office.look(now).unwrap().into_iter();
    let ids: Vec<String> =
        fired.filter(|fired| fired.outcome.is_shown()).map(|fired| fired.id).collect();
    office.note_shown(&ids, ReminderPlace::Window.into(), now).unwrap();
    ids
}

/// The ids of a preview's findings that block.
pub fn blocks(preview: &Preview) -> Vec<&str> {
    let blocks = preview
        .findings
        .iter()
        .filter(|finding| finding.severity == klubba_core::routine::Severity::Block);
    blocks.map(|finding| finding.id.as_str()).collect()
}

/// The key of stores that are files.
pub static KEY: klubba_core::store::Key = klubba_core::store::Key::new([7; 32]);

/// A folder of its own, and where the store's file is in it.
pub fn file() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    (folder, path)
}

/// The file as SQLite sees it, past the store.
pub fn raw(path: &std::path::Path) -> rusqlite::Connection {
    let connection = rusqlite::Connection::open(path).unwrap();
    let hex: String = KEY.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    connection
}

/// A file with this many meetings in it, each sent and ticked.
pub fn filled(path: &std::path::Path, meetings: u32) {
    let mut office = office_with(Store::open(path, &KEY).unwrap(), Lang::En);
    let draft = draft(&office, "bergen-meet");
    for number in 1..=meetings {
        sent(&mut office, &draft, number);
    }
}

pub fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
