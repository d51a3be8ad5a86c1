//! What an auditor is shown: found again by a few letters, and exported without surprises.

use klubba_core::error::Error;
use klubba_core::export::Format;
use klubba_core::history::HistoryFilter;
use klubba_core::office::Office;
use klubba_core::routine::Channel;
use klubba_core::step::Tick;
use klubba_core::store::Store;
use klubba_core::verify::{Known, verify};

use crate::given::{self, at};

/// An office with a meeting for each title.
fn office(titles: &[&str]) -> Office {
    let mut office = given::office();
    for (number, title) in (1..).zip(titles) {
        let mut draft = given::draft(&office, "hasselby-pexip");
        draft.title = (*title).to_owned();
        given::sent(&mut office, &draft, number);
    }
    office
}

fn exported(office: &mut Office, filter: &HistoryFilter, format: Format) -> String {
    office.export_history(filter, format, given::now()).unwrap()
}

#[test]
fn a_search_finds_by_the_beginning_of_words() {
    let titles = [
        "Föräldramöte åk 4",
        "Forum för äldre",
        "Ömsesidigt \"samtal\"",
        "50 % – vad nu?",
        "Årsmöte",
    ];
    let office = office(&titles);
    let table: [(&str, &[&str]); 16] = [
        ("", &titles),
        ("föräldra", &["Föräldramöte åk 4"]),
        ("FÖRÄLDRA", &["Föräldramöte åk 4"]),
        ("foraldra", &[]),
        ("för", &["Föräldramöte åk 4", "Forum för äldre"]),
        ("åk", &["Föräldramöte åk 4"]),
        ("års", &["Årsmöte"]),
        ("ömse", &["Ömsesidigt \"samtal\""]),
        ("\"samtal\"", &["Ömsesidigt \"samtal\""]),
        ("\"", &[]),
        ("-", &[]),
        ("forum äldre", &["Forum för äldre"]),
        ("forum OR årsmöte", &[]),
        ("words:forum", &[]),
        ("50 %", &["50 % – vad nu?"]),
        ("NEAR(forum)*", &[]),
    ];
    for (search, expected) in table {
        let page = office.history(search, 0, given::now()).unwrap();
        let rows = page.months.iter().flat_map(|month| &month.rows).map(|row| row.title.as_str());
        let mut found: Vec<&str> = rows.collect();
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "«{search}»");
        assert_eq!(page.total as usize, expected.len(), "«{search}»");
    }
    for (search, count) in [
        ("pexip", 5),
        ("2026-11", 5),
        ("november", 5),
        ("torsdag", 5),
        ("kyrkoråd", 5),
        ("december", 0),
    ] {
        assert_eq!(office.history(search, 0, given::now()).unwrap().total, count, "«{search}»");
    }
    assert_eq!(office.history("a\0b", 0, given::now()).unwrap().total, 0, "no sign is an error");
}

#[test]
fn it_is_shown_page_by_page_and_month_by_month() {
    let mut office = given::office();
    for number in 0..120 {
        let mut draft = given::draft(&office, "bergen-meet");
        draft.date = jiff::civil::date(2026, 1, 1)
            .saturating_add(jiff::Span::new().days(i64::from(number)))
            .to_string();
        given::sent(&mut office, &draft, number);
    }
    let (mut seen, mut offset, mut pages) = (Vec::new(), Some(0), 0);
    while let Some(from) = offset {
        let page = office.history("", from, given::now()).unwrap();
        assert_eq!(page.total, 120);
        seen.extend(
            page.months.iter().flat_map(|month| month.rows.iter().map(|row| row.meeting_id)),
        );
        offset = page.next_offset;
        pages += 1;
    }
    assert_eq!((pages, seen.len()), (3, 120));
    assert!(seen.is_sorted_by(|a, b| a > b), "the latest first, none twice");
    let page = office.history("", 0, given::now()).unwrap();
    assert_eq!(page.months[0].label, "april 2026");
}

#[test]
fn a_row_says_in_words_how_far_it_came() {
    let mut office = given::office();
    let draft = given::draft(&office, "bergen-meet");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let row = |office: &Office, now| office.history("", 0, now).unwrap().months[0].rows[0].clone();
    let planned = row(&office, given::now());
    assert_eq!((planned.marks.len(), planned.complete), (1, false), "{planned:?}");
    let end = at("2026-11-26T17:00");
    let ended = row(&office, end);
    assert_eq!((ended.marks.len(), ended.complete), (3, false), "{ended:?}");
    for line in office.read_aloud(id, None, end).unwrap().lines {
        office.tick(id, (&line.step.rule_key, Channel::ReadAloud), Some(Tick::Done), end).unwrap();
    }
    office.decide(id, ("chat-clean-up", "nothing-written"), "", end).unwrap();
    office.close(id, end).unwrap();
    let closed = row(&office, end);
    assert!(closed.complete, "{closed:?}");
    insta::assert_snapshot!([planned, ended, closed].map(|row| format!("{}: {}", row.day, row.marks.join(", "))).join("\n"), @r##"
    26 tor: skickad
    26 tor: skickad, riktlinjer inte upplästa, inte städad
    26 tor: skickad, öppnad med uppläsning, städad och stängd
    "##);
}

#[test]
fn a_routine_with_nothing_to_read_aloud_has_no_such_mark() {
    let mut office = given::office();
    let draft = given::draft(&office, "skl-molntjanster");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let end = at("2026-11-26T17:00");
    office.close(id, end).unwrap();
    let row = office.history("", 0, end).unwrap().months[0].rows[0].clone();
    assert!(row.complete, "nothing was left out: {row:?}");
}

#[test]
fn one_meeting_on_one_page() {
    let mut office = given::office();
    let draft = given::draft(&office, "bergen-meet");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let start = at("2026-11-26T15:30");
    given::look(&mut office, start);
    for line in office.read_aloud(id, None, start).unwrap().lines {
        office
            .tick(id, (&line.step.rule_key, Channel::ReadAloud), Some(Tick::Done), start)
            .unwrap();
    }
    let end = at("2026-11-26T16:05");
    office.decide(id, ("chat-clean-up", "keep"), "Till elevakten", end).unwrap();
    office.close(id, end).unwrap();
    let meeting = office.history_meeting(id, end).unwrap();
    let events = meeting.events.iter().map(|event| {
        let rest =
            [&event.rule, &event.source].into_iter().flatten().map(|text| format!("\n    {text}"));
        format!("{} {}{}", event.at, event.what, rest.collect::<String>())
    });
    let facts = meeting.facts.iter().map(|fact| format!("{}: {}", fact.id, fact.label));
    let lines: Vec<String> = [meeting.summary.title.clone(), meeting.summary.when.clone()]
        .into_iter()
        .chain(facts)
        .chain(events)
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r##"
    Utvecklingssamtal
    torsdag 26 november 2026 kl. 15.30–16.00 (svensk tid)
    Syfte: samtal mellan elev, vårdnadshavare och lärare om elevens lärande och utveckling
    Rättslig grund: uppgift av allmänt intresse
    Mötestyp: Utvecklingssamtal
    Inbjudna: Vårdnadshavare
    23 november 2026 09.00 Du kopierade inbjudan
    26 november 2026 15.30 Klubba påminde i sitt eget fönster
    26 november 2026 15.30 Du kryssade för att det är uppläst
        Låt bara eleven, vårdnadshavarna och kontaktläraren delta, vid behov också en ämneslärare.
        Notat for bruk av Google Meet i utviklings- og fagsamtaler i Bergen kommune, Retningslinjer for gjennomføring, punkt 1
    26 november 2026 15.30 Du kryssade för att det är uppläst
        Ge eleven plats för egna tankar: var eleven står i ämnena, vad eleven har lärt sig och hur lärandet går.
        Notat for bruk av Google Meet i utviklings- og fagsamtaler i Bergen kommune, Retningslinjer for gjennomføring, punkt 2
    26 november 2026 15.30 Du kryssade för att det är uppläst
        Spela inte in mötet.
        Notat for bruk av Google Meet i utviklings- og fagsamtaler i Bergen kommune, Retningslinjer for gjennomføring, punkt 3
    26 november 2026 15.30 Du kryssade för att det är uppläst
        Skriv ingenting alls i chatten under mötet.
        Notat for bruk av Google Meet i utviklings- og fagsamtaler i Bergen kommune, Retningslinjer for gjennomføring, punkt 4
    26 november 2026 15.30 Du kryssade för att det är uppläst
        Stoppa samtalet genast om någon obehörig kommer in i mötet.
        Notat for bruk av Google Meet i utviklings- og fagsamtaler i Bergen kommune, Retningslinjer for gjennomføring, punkt 5
    26 november 2026 15.30 Du kryssade för att det är uppläst
        Undvik så långt det går att tala om elevens eller familjens hälsa.
        Notat for bruk av Google Meet i utviklings- og fagsamtaler i Bergen kommune, Retningslinjer for gjennomføring, punkt 6
    26 november 2026 15.30 Mötet öppnades: alla riktlinjer är besvarade
    26 november 2026 16.05 Du bestämde: Något behöver sparas – Till elevakten
        Inget skulle skrivas i chatten. Titta efter att det är så.
        Notat for bruk av Google Meet i utviklings- og fagsamtaler i Bergen kommune, Retningslinjer for gjennomføring, punkt 4
    26 november 2026 16.05 Mötet stängdes
    "##);
}

#[test]
fn the_table_is_safe_for_spreadsheets() {
    let titles = [
        "=1+1",
        "+46 8 123",
        "-nu",
        "@SUM(A1)",
        "\tx",
        "Han sa \"hej\", sedan\ngick han",
        "vanlig",
    ];
    let mut office = office(&titles);
    let csv = exported(&mut office, &HistoryFilter::default(), Format::Csv);
    assert!(csv.starts_with('\u{feff}'), "spreadsheets need the mark to read å, ä and ö");
    assert!(csv.ends_with("\r\n"));
    for cell in [
        "\"'=1+1\"",
        "\"'+46 8 123\"",
        "\"'-nu\"",
        "\"'@SUM(A1)\"",
        "\"Han sa \"\"hej\"\", sedan\ngick han\"",
        "\"vanlig\"",
    ] {
        assert!(csv.contains(cell), "{cell} in {csv}");
    }
    for row in csv.trim_start_matches('\u{feff}').split("\r\n").filter(|row| !row.is_empty()) {
        let quotes = row.matches('"').count();
        assert_eq!(quotes % 2, 0, "every quotation mark has its partner: {row}");
        let (words, _) = row.rsplit_once(",\"{").unwrap_or((row, ""));
        assert!(
            matches!(words.matches("\",\"").count(), 9 | 10),
            "ten columns and the evidence: {row}"
        );
    }
}

#[test]
fn the_page_for_printing_is_escaped_and_complete() {
    let mut office = office(&["<script>alert('x')</script> & \"y\""]);
    let html = exported(&mut office, &HistoryFilter::default(), Format::Html);
    assert!(
        html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"),
        "{html}"
    );
    assert_eq!(html.matches("<script").count(), 1, "a block of data and nothing active: {html}");
    assert!(html.contains("<script type=\"application/json\" id=\"klubba-history\">{"), "{html}");
    assert!(html.contains("default-src 'none'"), "{html}");
    let (html, _) = html.split_once("<script").unwrap();
    assert!(
        html.contains("lang=\"sv\"") && html.contains("Klubba ser inte mötet")
            || html.contains("Klubba kan inte se"),
        "{html}"
    );
    for unwanted in ["http://", "src=", "history-", "event-", "fact-"] {
        assert!(!html.replace(given::POLICY, "").contains(unwanted), "{unwanted} in {html}");
    }
    let only = |id| HistoryFilter { meeting_id: Some(id), ..HistoryFilter::default() };
    assert_eq!(office.history_meetings(&only(1), given::now()).unwrap().len(), 1);
    assert!(office.export_history(&only(99), Format::Html, given::now()).is_err());
}

#[test]
fn it_can_be_narrowed_to_days_routine_and_organisation() {
    let mut office = given::office();
    let days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"];
    for (number, day) in (1..).zip(days) {
        let routine = if number % 2 == 0 { "bergen-meet" } else { "hasselby-pexip" };
        let mut draft = given::draft(&office, routine);
        draft.title = day.to_owned();
        draft.date = day.to_owned();
        // The last hour of the day, and the first: days are the organiser's, not UTC's.
        draft.time = if day.ends_with("31") { "23.30" } else { "0.15" }.to_owned();
        given::sent(&mut office, &draft, number);
    }
    let choices = office.history_choices(given::now());
    assert_eq!(choices.routines.len(), 5);
    let bergen = choices.organisations.iter().find(|name| name.contains("Bergen")).unwrap().clone();
    let january = HistoryFilter {
        from: day("2026-01-01"),
        to: day("2026-01-31"),
        ..HistoryFilter::default()
    };
    let table: [(HistoryFilter, &[&str]); 7] = [
        (HistoryFilter::default(), &days),
        (january.clone(), &["2026-01-01", "2026-01-31"]),
        (HistoryFilter { to: day("2025-12-31"), ..HistoryFilter::default() }, &["2025-12-31"]),
        (
            HistoryFilter { routine: Some("bergen-meet".to_owned()), ..january.clone() },
            &["2026-01-01"],
        ),
        (
            HistoryFilter { organisation: Some(bergen), ..HistoryFilter::default() },
            &["2026-01-01", "2026-02-01"],
        ),
        (HistoryFilter { search: "2026-01-31".to_owned(), ..january.clone() }, &["2026-01-31"]),
        (HistoryFilter { routine: Some("none".to_owned()), ..january }, &[]),
    ];
    for (filter, expected) in table {
        let page = office.history_page(&filter, 0, given::now()).unwrap();
        let rows = page.months.iter().flat_map(|month| &month.rows).map(|row| row.title.as_str());
        let mut found: Vec<&str> = rows.collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{filter:?}");
        assert_eq!(page.total as usize, expected.len(), "{filter:?}");
    }
}

fn day(day: &str) -> Option<jiff::civil::Date> {
    Some(day.parse().unwrap())
}

#[test]
fn more_than_one_file_holds_is_exported_by_year() {
    let (_folder, path) = given::file();
    given::filled(&path, 1);
    let many = "INSERT INTO meeting
            (uid, sequence, routine_version_id, draft, title, start_at, end_at)
        WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 100000)
        SELECT 'many-' || n, 0, routine_version_id, draft, title,
               '2025-11-26T14:30:00.000Z', '2025-11-26T15:00:00.000Z'
        FROM count, (SELECT * FROM meeting LIMIT 1)";
    given::raw(&path).execute(many, []).unwrap();
    let mut office = Office::open(Store::open(&path, &given::KEY).unwrap(), given::now()).unwrap();
    let mut export = |filter| office.export_history(&filter, Format::Json, given::now());
    match export(HistoryFilter::default()) {
        Err(Error::Invalid { reason, .. }) => assert_eq!(
            reason,
            "One file holds 100000 meetings at most. Choose a period, such as one year at a time."
        ),
        other => panic!("{other:?}"),
    }
    let file = export(HistoryFilter { from: day("2026-01-01"), ..HistoryFilter::default() });
    let verdict = verify(file.unwrap().as_bytes(), &Known::default()).unwrap();
    assert_eq!((verdict.findings.len(), verdict.shown, verdict.left_out), (0, 1, 0));
}
