//! Line by line: every demand that the five documents make on an invitation is seen where it is met.

use std::collections::BTreeSet;

use klubba_core::draft::Draft;
use klubba_core::office::Office;

use crate::given;

const SEED_IDS: &str = include_str!("data/seed-ids.txt");

/// Where a demand shows itself to the organiser or those invited.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Text,
    Field,
    Before,
    Setting,
    LetIn,
    Aloud,
    Live,
    Incident,
    Support,
    Tip,
    Finding,
}
use Place::*;

/// Everything that is seen in one place, in one text.
fn seen(office: &mut Office, draft: &Draft, place: Place, number: u32) -> String {
    let preview = given::preview(office, draft);
    let texts = |steps: &[klubba_core::step::Step]| {
        steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>().join("\n")
    };
    match place {
        Text => return preview.text,
        Field => return preview.fields.into_values().collect::<Vec<_>>().join("\n"),
        Before => return texts(&preview.before),
        Tip => return texts(&preview.tips),
        Finding => {
            return preview
                .findings
                .iter()
                .map(|found| format!("{} {}\n", found.id, found.title))
                .collect();
        }
        _ => {}
    }
    let out = given::sent(office, draft, number);
    let view = office.meeting(out.meeting_id, given::now()).unwrap();
    let companion = office.companion(out.meeting_id, None, given::now()).unwrap();
    let read = companion.read;
    match place {
        Setting => texts(&out.steps),
        Aloud => read.lines.iter().map(|line| format!("{}\n", line.step.text)).collect(),
        LetIn => texts(&companion.let_in),
        Live => texts(&read.live),
        Incident => texts(&view.incident),
        Support => texts(&view.support),
        _ => unreachable!("the others are answered above"),
    }
}

type Row = (&'static str, Place, &'static str);
/// Demand by demand, as the Swedish reader of Klubba sees it.
const GOTEBORG_TEAMS: &[Row] = &[
    ("S0-09", Text, "Slå på kameran när du kommer in i mötet"),
    ("S0-09", Aloud, "Slå på kameran"),
    ("S0-10", Text, "Ha gärna legitimation till hands"),
    ("S0-10", Aloud, "visa legitimation framför kameran"),
    ("S0-11", Text, "Skriv inget känsligt i chatten"),
    ("S0-11", Aloud, "Skriv inget känsligt i chatten"),
    ("S0-12", Aloud, "Dela inga filer med känsligt innehåll"),
    ("S0-13", Aloud, "Om mötet spelas in får inget känsligt komma med"),
    ("S0-08", LetIn, "Försäkra dig om vilka alla som deltar är"),
    ("S0-15", Support, "Instruktioner för att komma igång med Teams"),
    ("S0-16", Support, "Tips och råd för den som håller eller deltar i möten i Teams"),
];
const GOTEBORG_MEET: &[Row] = &[
    ("S0-19", Field, "Du kan bjuda in olika funktioner till Meet"),
    ("S0-23", Text, "Slå på kameran när du kommer in i mötet"),
    ("S0-24", Text, "Ha gärna legitimation till hands"),
    ("S0-25", Text, "Skriv inget känsligt i chatten"),
    ("S0-26", Aloud, "Dela inga filer med känsligt innehåll"),
    ("S0-29", Support, "Mer information och riktlinjer för Meet"),
];
const OPPVEKST: &[Row] = &[
    ("S1-07", Setting, "Skicka inbjudan och rutinen med e-post"),
    ("S1-08", Before, "Skapa inbjudan i Outlook-kalendern"),
    ("S1-09", Before, "välj Teams-möte, så att möteslänken skapas"),
    ("S1-10", Before, "Skriv inget känsligt, varken i ämnesraden"),
    ("S1-10", Field, "Välj en neutral rubrik"),
    ("S1-11", Before, "eller i texten"),
    ("S1-12", Before, "Skriv inte barnets namn"),
    ("S1-13", Before, "inte ens initialerna"),
    ("S1-14", Before, "Bifoga inga dokument med känsligt innehåll"),
    ("S1-16", Text, "Vår rutin för videomöten är bifogad"),
    ("S1-16", Setting, "Bifoga kommunens rutin"),
    ("S1-17", Setting, "Märk mötet som privat, med hänglåset"),
    ("S1-18", Text, "Klicka på möteslänken när mötet börjar, så öppnas mötet i webbläsaren"),
    ("S1-19", Text, "Du behöver inte installera något program"),
    ("S1-22", Text, "Ha kameran på under mötet"),
    ("S1-24", Aloud, "Under deltagarikonerna ser ni vilka de andra är"),
    ("S1-24", Tip, "deltagarikonerna"),
    ("S1-25", Text, "Sitt avskilt, så att ingen annan kan se eller höra mötet"),
    ("S1-26", Text, "Genom att delta samtycker du till att vi använder videosamtal"),
    ("S1-27", Text, "Mötet spelas inte in"),
    ("S1-27", Aloud, "Mötet spelas inte in"),
    ("S1-28", Aloud, "Om någon startar en inspelning i Teams syns det"),
    ("S1-29", Text, "Skriv inget känsligt i chatten"),
];
const BERGEN: &[Row] = &[
    ("S2-09", Setting, "Skicka inbjudan genom elevens Google-kalender|lägg till eleven som gäst"),
    ("S2-09", Before, "Ge varje samtal en egen länk"),
    ("S2-11", Field, "Skriv bara vad slags samtal det är"),
    ("S2-12", Before, "Skriv inga personuppgifter i inbjudan"),
    ("S2-13", Before, "inget annat som omfattas av tystnadsplikt"),
    ("S2-18", Text, "Mötet spelas inte in"),
    ("S2-19", Text, "Vi använder inte chatten. Skriv ingenting där"),
    ("S2-19", Setting, "Stäng av chatten"),
    ("S2-14", Live, "Läs upp riktlinjerna när mötet börjar"),
    ("S2-16", Aloud, "bara eleven, vårdnadshavarna och jag som kontaktlärare"),
    ("S2-17", Aloud, "säga vad du själv tycker"),
    ("S2-18", Aloud, "Ingen får spela in mötet"),
    ("S2-19", Aloud, "Vi skriver ingenting i chatten"),
    ("S2-20", Aloud, "stoppar vi samtalet"),
    ("S2-21", Aloud, "en ny inbjudan med en ny länk"),
    ("S2-21", Incident, "ny, unik länk"),
    ("S2-22", Aloud, "talar vi inte om elevens eller familjens hälsa"),
    ("S2-23", Support, "https://allmenningen.bergen.kommune.no/"),
];
const BERGEN_WITHOUT_CALENDAR: &[Row] =
    &[("S2-10", Setting, "lägg till vårdnadshavarna som gäster i stället för eleven")];
const HASSELBY: &[Row] = &[
    ("S3-09", Field, "Du får bjuda in både personer i församlingen och utomstående"),
    ("S3-10", Text, "Vill du veta hur församlingen behandlar personuppgifter"),
    ("S3-11", Text, "klicka här (https://www.stad.se/integritetspolicy)"),
    ("S3-12", Text, "hur församlingen behandlar personuppgifter"),
    ("S3-13", Text, "Mötets ändamål: information om församlingens verksamhet."),
    ("S3-14", Field, "Berättigat intresse är det vanliga och behöver inte stå i inbjudan"),
    ("S3-16", Field, "kan grunden vara rättslig förpliktelse"),
    ("S3-18", Text, "Mikrofon och kamera slår du själv på och av"),
    ("S3-18", Text, "I chatten kan du skriva frågor"),
    ("S3-19", Text, "Länken är bara till för dig som har fått inbjudan"),
    ("S3-19", Setting, "ingen kommer in utan att släppas in"),
    ("S3-21", Text, "Mötet spelas inte in"),
    ("S3-25", Text, "Ha gärna kameran avstängd medan du bara lyssnar"),
    ("S3-26", Text, "Ha gärna mikrofonen avstängd när du inte talar"),
    ("S3-21", Aloud, "Det här mötet spelas inte in"),
    ("S3-25", Aloud, "stäng gärna av kameran"),
    ("S3-26", Aloud, "mikrofonen avstängd"),
    ("S3-28", Aloud, "alla presenterar sig"),
    ("S3-20", LetIn, "Gör närvarokontroll"),
];
const HASSELBY_OTHER_BASIS: &[Row] = &[("S3-15", Text, "Rättslig grund: ")];
const NO_LINK: &[Row] = &[("S1-09", Finding, "no-link")];

/// The drafts that the demands are looked up in.
fn cases(office: &Office) -> Vec<(&'static str, Draft, &'static [Row])> {
    let of =
        |routine: &str, kind: &str| given::with_type(office, given::draft(office, routine), kind);
    let mut meet = of("goteborg-digitala-moten", "parent-meeting");
    meet.service = Some("meet".to_owned());
    meet.link = given::link("meet").to_owned();
    let mut teams = meet.clone();
    teams.service = Some("teams".to_owned());
    teams.link = given::link("teams").to_owned();
    let mut no_calendar = of("bergen-meet", "development-talk");
    no_calendar.answers.insert("pupils_use_calendar".to_owned(), false);
    let mut basis = of("hasselby-pexip", "council-meeting");
    basis.legal_basis = Some("legal_obligation".to_owned());
    let mut no_link = of("oppvekst-teams", "guardian-meeting");
    no_link.link.clear();
    vec![
        ("Göteborg, Teams", teams, GOTEBORG_TEAMS),
        ("Göteborg, Meet", meet, GOTEBORG_MEET),
        ("Oppvekst", of("oppvekst-teams", "guardian-meeting"), OPPVEKST),
        ("Oppvekst without a link", no_link, NO_LINK),
        ("Bergen", of("bergen-meet", "development-talk"), BERGEN),
        ("Bergen without the calendar", no_calendar, BERGEN_WITHOUT_CALENDAR),
        ("Hässelby", of("hasselby-pexip", "information-meeting"), HASSELBY),
        ("Hässelby, other basis", basis, HASSELBY_OTHER_BASIS),
    ]
}

#[test]
fn every_demand_is_met_where_it_shows() {
    let mut office = given::office();
    let mut failures = Vec::new();
    let mut number = 0;
    for (name, draft, rows) in cases(&office) {
        for (id, place, snippet) in rows {
            number += 1;
            let seen = seen(&mut office, &draft, *place, number);
            if !snippet.split('|').any(|snippet| seen.contains(snippet)) {
                failures.push(format!("{name} {id} {place:?}: «{snippet}» in\n{seen}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn no_demand_on_the_invitation_is_left_out_of_the_audit() {
    let office = given::office();
    let cases = cases(&office);
    let audited: BTreeSet<&str> =
        cases.iter().flat_map(|(_, _, rows)| rows.iter().map(|row| row.0)).collect();
    let wanted = SEED_IDS.lines().filter_map(|line| {
        let columns: Vec<&str> = line.split(' ').collect();
        let [id, _, phase, _, kinds] = columns[..] else { panic!("{line}") };
        let of_text = kinds.split(',').any(|kind| kind == "G" || kind == "T");
        (phase == "invitation" || of_text).then_some(id)
    });
    let missing: Vec<&str> = wanted.filter(|id| !audited.contains(id)).collect();
    assert!(missing.is_empty(), "nobody looks for {missing:?}");
}
