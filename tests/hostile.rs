//! What people paste and files bring is text: nothing in it becomes a tag, a script or a formula.

use klubba_core::export::Format;
use klubba_core::history::HistoryFilter;
use klubba_core::office::Way;
use klubba_core::routine_file;
use klubba_core::text::Lang;

use crate::given::{self, now};

/// Each would do something, somewhere, if it were taken for more than text.
const HOSTILE: [&str; 16] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    "<iframe srcdoc=\"<script>alert(1)</script>\">",
    "javascript:alert(1)",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!-- --><![CDATA[<script>]]>",
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "{ $name } { policy_url } \u{202e}gnp.exe",
];

/// No tag but those that Klubba writes itself, and no attribute that runs anything.
fn is_harmless(html: &str, own: &[&str]) -> Result<(), String> {
    for (at, _) in html.match_indices('<') {
        let tag: String = html[at + 1..]
            .trim_start_matches('/')
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '!')
            .collect();
        if !own.contains(&tag.to_ascii_lowercase().as_str()) {
            return Err(format!("<{tag}> at {at}"));
        }
        let inside = html[at..].split('>').next().unwrap_or_default().to_ascii_lowercase();
        let runs =
            [" onerror", " onload", " onmouseover", "href=\"javascript", "href=\"data", "srcdoc"];
        if let Some(bad) = runs.iter().find(|bad| inside.contains(*bad)) {
            return Err(format!("{bad} in {inside}"));
        }
    }
    Ok(())
}

#[test]
fn the_invitation_and_the_history_hold_text_alone() {
    let invitation = ["div", "p", "ul", "li", "strong", "b", "h2", "h3", "a", "br", "hr"];
    let page = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3",
        "p", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "section", "caption",
        "script", "div", "span", "strong", "ul", "ol", "li", "pre", "code", "details", "summary",
        "header", "footer", "svg", "rect", "text", "a", "time", "g", "br",
    ];
    for (number, hostile) in (1..).zip(HOSTILE) {
        let mut office = given::office();
        let mut draft = given::draft(&office, "goteborg-digitala-moten");
        draft.title = hostile.to_owned();
        draft.purpose = hostile.to_owned();
        draft.message = hostile.to_owned();
        let sent = given::sent(&mut office, &draft, number);
        is_harmless(&sent.html, &invitation).unwrap_or_else(|why| panic!("{hostile}: {why}"));
        let all = HistoryFilter::default();
        let csv = office.export_history(&all, Format::Csv, now()).unwrap();
        for cell in csv.split(['\n', ';', ',']) {
            let cell = cell.trim_start_matches('"');
            assert!(!cell.starts_with(['=', '@', '+']), "{hostile}: a formula in {cell}");
        }
        let html = office.export_history(&all, Format::Html, now()).unwrap();
        is_harmless(&html, &page).unwrap_or_else(|why| panic!("{hostile}: {why}"));
        assert!(!html.contains("<script>alert"), "{hostile}");
        let ics = sent.ics.replace("\r\n ", "");
        let begins = ics.matches("BEGIN:VEVENT").count();
        assert_eq!(begins, 1, "{hostile}: one event");
    }
}

/// What is written about an incident, and an organisation's name, are text on pages and in numbers.
#[test]
fn an_incident_and_the_statistics_hold_text_alone() {
    let page = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p",
        "dl", "dt", "dd", "ul", "ol", "li", "section", "div", "table", "thead", "tbody", "tr",
        "th", "td",
    ];
    for (number, hostile) in (1..).zip(HOSTILE) {
        let mut office = given::office();
        let mut settings = given::settings(Lang::Sv);
        settings.organisation = hostile.to_owned();
        settings.signature = hostile.to_owned();
        office.save_settings(settings).unwrap();
        let mut draft = given::draft(&office, "goteborg-digitala-moten");
        draft.title = hostile.to_owned();
        let sent = given::sent(&mut office, &draft, number);
        let incident = office.open_incident("outsider", Some(sent.meeting_id), now()).unwrap();
        let mut form = office.incident(incident, now()).unwrap().form;
        form.what = hostile.to_owned();
        form.measures = hostile.to_owned();
        office.save_incident(incident, &form, now()).unwrap();
        let html = office.incident_html(incident, now()).unwrap();
        is_harmless(&html, &page).unwrap_or_else(|why| panic!("{hostile}: {why}"));
        let counted = office.statistics(&HistoryFilter::default(), now()).unwrap();
        let counted = serde_json::to_string(&counted).unwrap();
        assert!(!counted.contains("alert(1)"), "numbers name nothing: {counted}");
    }
}

/// A routine is somebody else's file: what it says in an invitation is text as well.
#[test]
fn an_imported_routine_says_text_alone() {
    let own = ["div", "p", "ul", "li", "strong", "b", "h2", "h3", "a", "br", "hr"];
    let mut tried = 0;
    for (number, hostile) in (1..).zip(HOSTILE) {
        let mut office = given::office();
        let mut routine = office.routine("goteborg-digitala-moten").unwrap().clone();
        routine.id = "theirs".to_owned();
        for rule in &mut routine.rules {
            rule.text.0.values_mut().for_each(|text| *text = hostile.to_owned());
        }
        // What is refused in words does no harm either.
        let Ok(id) = office.import_routine(&routine_file::print(&routine), now()) else { continue };
        let draft = given::draft(&office, &id);
        let uid = format!("uid-{number}@klubba");
        let Ok(sent) = office.send(&draft, None, &uid, Way::Clipboard, now()) else { continue };
        is_harmless(&sent.html, &own).unwrap_or_else(|why| panic!("{hostile}: {why}"));
        tried += 1;
    }
    assert!(tried > 5, "{tried} invitations were made");
}

/// A calendar file's lines cannot be broken out of.
#[test]
fn line_ends_in_a_title_add_nothing_to_the_calendar() {
    for ending in ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{b}"] {
        let mut office = given::office();
        let mut draft = given::draft(&office, "goteborg-digitala-moten");
        draft.title = format!("Möte{ending}ATTENDEE:mailto:x@example.org{ending}END:VCALENDAR");
        let sent = given::sent(&mut office, &draft, 1);
        let lines: Vec<&str> = sent.ics.split("\r\n").collect();
        assert!(!lines.iter().any(|line| line.starts_with("ATTENDEE")), "{ending:?}");
        assert_eq!(lines.iter().filter(|line| **line == "END:VCALENDAR").count(), 1, "{ending:?}");
    }
}

#[test]
fn a_routine_comes_back_from_its_file_as_it_went() {
    for hostile in HOSTILE {
        let office = given::office();
        let mut routine = office.routine("bergen-meet").unwrap().clone();
        for text in routine.title.0.values_mut() {
            *text = hostile.to_owned();
        }
        let file = routine_file::print(&routine);
        let (read, problems) = office.read_routine(&file);
        let title = read.map(|routine| routine.title.say(Lang::Nb));
        // A file may be refused in words; what is read is read as it stands.
        match title {
            Some(title) => assert_eq!(title, hostile),
            None => assert!(!problems.is_empty(), "{hostile}"),
        }
    }
}
