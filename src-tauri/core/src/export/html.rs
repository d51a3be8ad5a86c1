//! The history as one page that any browser opens and prints. Everything is escaped and nothing is
//! active; the chain is a block of data in it.

use super::{Evidence, sealed};
use crate::chain::{ChainKey, canonical, digest_of_bytes};
use crate::document::escape;
use crate::history::{HistoryEvent, HistoryMeeting};
use crate::statistics::Counts;
use crate::text::Lang;
use crate::words::{Words, arg};

pub const BLOCK_START: &str = "<script type=\"application/json\" id=\"klubba-history\">";
pub const BLOCK_END: &str = "</script>";

pub fn write(evidence: &Evidence<'_>, key: &ChainKey, words: &Words) -> String {
    let mut before = head(evidence, key, words);
    before.push_str(&meetings(evidence, words));
    before.push_str(&incidents(evidence, words));
    let after = "\n</body>\n</html>\n";
    let mut document = evidence.document(key);
    document.insert("chain".to_owned(), evidence.chain().into());
    document.insert("page".to_owned(), digest(before.as_bytes(), after.as_bytes()).into());
    let block = encode(&canonical(&sealed(document, key)));
    format!("{before}{BLOCK_START}{block}{BLOCK_END}{after}")
}

/// The digest of everything but the block: the length of what is before it, that, and what is after.
pub fn digest(before: &[u8], after: &[u8]) -> String {
    let length = (before.len() as u64).to_be_bytes();
    digest_of_bytes(&[&length, before, after]).to_string()
}

/// JSON in a page: nothing in it can end the block.
pub fn encode(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn head(evidence: &Evidence<'_>, key: &ChainKey, words: &Words) -> String {
    let lang = evidence.lang;
    let say = |key: &str| escape(&words.say(lang, key, &[]));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{}</p>\n<p>{}</p>\n",
        lang.code(),
        include_str!("../../data/history.css"),
        escape(&words.say(lang, "history-made", &[arg("at", evidence.made.as_str())])),
        say("history-claim"),
        title = say("history-title"),
    );
    html.push_str(&selection(evidence, words));
    html.push_str(&statistics(evidence, words));
    html.push_str(&format!("<section class=\"proof\">\n<h2>{}</h2>\n", say("evidence-title")));
    for key in ["evidence-shows", "evidence-shows-not", "evidence-how"] {
        html.push_str(&format!("<p>{}</p>\n", say(key)));
    }
    let head = &evidence.head.head;
    let mut rows = vec![
        ("evidence-count", head.count.to_string()),
        ("evidence-head", head.short()),
        ("evidence-key", key.public().root().short()),
    ];
    if let Some(previous) = evidence.previous {
        let digits = previous.hash.as_bytes().chunks(4).take(8);
        let digits: Vec<_> = digits.map(String::from_utf8_lossy).collect();
        rows.push(("evidence-previous", format!("{} {}", previous.count, digits.join("-"))));
    }
    html.push_str("<dl>\n");
    for (term, text) in rows {
        html.push_str(&format!(
            "<dt>{}</dt><dd class=\"code\">{}</dd>\n",
            say(term),
            escape(&text)
        ));
    }
    html.push_str("</dl>\n</section>\n");
    html
}

/// What the filter left, and how much it left out.
fn selection(evidence: &Evidence<'_>, words: &Words) -> String {
    let lang = evidence.lang;
    let total = evidence.meetings.len().to_string();
    let mut lines = vec![words.say(lang, "history-export-count", &[arg("total", total.as_str())])];
    if !evidence.filter.is_everything() {
        lines.push(words.say(lang, "history-export-part", &[]));
    }
    let filter = evidence.filter;
    let day =
        |date: Option<jiff::civil::Date>| date.map(|date| crate::dates::day(words, lang, date));
    let rows = [
        ("history-filter-from", day(filter.from)),
        ("history-filter-to", day(filter.to)),
        ("history-filter-routine", filter.routine.clone()),
        ("history-filter-organisation", filter.organisation.clone()),
        ("history-filter-search", Some(filter.search.clone()).filter(|text| !text.is_empty())),
    ];
    let mut html = format!("<p>{}</p>\n<dl>\n", escape(&lines.join(" ")));
    for (key, value) in rows {
        if let Some(value) = value {
            let term = escape(&words.say(lang, key, &[]));
            html.push_str(&format!("<dt>{term}</dt><dd>{}</dd>\n", escape(&value)));
        }
    }
    html.push_str("</dl>\n");
    html
}

/// The numbers in a table, each month with a bar.
fn statistics(evidence: &Evidence<'_>, words: &Words) -> String {
    let say = |key: &str| escape(&words.say(evidence.lang, key, &[]));
    let months = &evidence.statistics.months;
    let most = months.iter().map(|month| month.counts.meetings).max().unwrap_or_default();
    if most == 0 {
        return String::new();
    }
    let mut html = format!("<section>\n<h2>{}</h2>\n<table>\n<thead><tr>", say("statistics-title"));
    for head in ["month", "meetings", "read", "in-time", "late"] {
        html.push_str(&format!("<th scope=\"col\">{}</th>", say(&format!("statistics-{head}"))));
    }
    html.push_str("<td></td></tr></thead>\n<tbody>\n");
    for month in months {
        let Counts { meetings, guidelines_read, cleaned_in_time, cleaned_late } = month.counts;
        html.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td>{meetings}</td><td>{guidelines_read}</td>\
             <td>{cleaned_in_time}</td><td>{cleaned_late}</td><td class=\"bar\">\
             <svg viewBox=\"0 0 {most} 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
             <rect width=\"{meetings}\" height=\"1\"/></svg></td></tr>\n",
            escape(&month.label),
        ));
    }
    html.push_str("</tbody>\n</table>\n</section>\n");
    html
}

fn meetings(evidence: &Evidence<'_>, words: &Words) -> String {
    let mut html = String::new();
    for shown in evidence.meetings {
        html.push_str(&meeting(shown, words, evidence.lang));
    }
    html
}

fn incidents(evidence: &Evidence<'_>, words: &Words) -> String {
    let say = |key: &str| escape(&words.say(evidence.lang, key, &[]));
    let mut html = String::new();
    for incident in evidence.incidents {
        html.push_str(&format!(
            "<section>\n<h2>{}</h2>\n<dl>\n<dt>{}</dt><dd>{}</dd>\n<dt>{}</dt><dd>{}</dd>\n",
            escape(&incident.title),
            say("history-head-time"),
            escape(&incident.when),
            say("incident-state"),
            escape(&incident.state),
        ));
        html.push_str(&events(&incident.events, words, evidence.lang));
    }
    html
}

fn meeting(meeting: &HistoryMeeting, words: &Words, lang: Lang) -> String {
    let say = |key: &str| escape(&words.say(lang, key, &[]));
    let mut html = format!("<section>\n<h2>{}</h2>\n<dl>\n", escape(&meeting.summary.title));
    let mut row = |term: String, text: &str| {
        html.push_str(&format!("<dt>{term}</dt><dd>{}</dd>\n", escape(text)));
    };
    row(say("history-head-time"), &meeting.summary.when);
    row(say("history-head-service"), &meeting.summary.service);
    row(say("history-head-routine"), &format!("{} ({})", meeting.routine, meeting.version));
    for fact in &meeting.facts {
        row(escape(&fact.id), &fact.label);
    }
    html.push_str(&events(&meeting.events, words, lang));
    html
}

fn events(events: &[HistoryEvent], words: &Words, lang: Lang) -> String {
    let say = |key: &str| escape(&words.say(lang, key, &[]));
    let mut html = String::from("</dl>\n<table>\n<thead><tr>");
    for head in ["number", "at", "what", "rule", "source"] {
        html.push_str(&format!("<th scope=\"col\">{}</th>", say(&format!("history-head-{head}"))));
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for event in events {
        let what = match &event.corrected {
            Some(corrected) => format!("{} – {corrected}", event.what),
            None => event.what.clone(),
        };
        let number = event.number.to_string();
        let cells = [
            number.as_str(),
            &event.at,
            &what,
            event.rule.as_deref().unwrap_or_default(),
            event.source.as_deref().unwrap_or_default(),
        ];
        html.push_str(&format!("<tr><td>{}</td></tr>\n", cells.map(escape).join("</td><td>")));
    }
    html.push_str("</tbody>\n</table>\n</section>\n");
    html
}
