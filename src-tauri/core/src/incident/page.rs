//! An incident as one page: for the data protection officer, the authority's form, and the files.

use super::drill::{DrillStep, Scene};
use super::{Incident, IncidentView};
use crate::dates;
use crate::document::escape;
use crate::run::MeetingSummary;
use crate::words::arg;

/// The page's rows in their order: a heading, then terms with what they hold.
struct Section {
    heading: String,
    rows: Vec<(String, String)>,
}

/// One page that any browser opens and prints; everything is escaped.
pub fn to_html(
    scene: &Scene<'_, '_>,
    incident: &Incident<'_>,
    of: Option<MeetingSummary>,
) -> String {
    let view = scene.view(incident, of);
    let say = |key: &str| escape(&scene.words.say(scene.lang, key, &[]));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{}</p>\n<p>{}</p>\n",
        scene.lang.code(),
        include_str!("../../data/incident.css"),
        escape(&made(scene, incident)),
        say("incident-claim"),
        title = escape(&headline(scene, &view)),
    );
    for section in sections(scene, incident, &view) {
        html.push_str(&format!("<section>\n<h2>{}</h2>\n<dl>\n", escape(&section.heading)));
        for (term, value) in &section.rows {
            let value = escape(value).replace('\n', "<br>");
            html.push_str(&format!("<dt>{}</dt><dd>{value}</dd>\n", escape(term)));
        }
        html.push_str("</dl>\n</section>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}

/// The same page as plain text.
pub fn to_text(
    scene: &Scene<'_, '_>,
    incident: &Incident<'_>,
    of: Option<MeetingSummary>,
) -> String {
    let view = scene.view(incident, of);
    let mut text = format!("{}\n{}\n", headline(scene, &view), made(scene, incident));
    for section in sections(scene, incident, &view) {
        text.push_str(&format!("\n{}\n", section.heading));
        for (term, value) in &section.rows {
            text.push_str(&format!("  {term}: {}\n", value.replace('\n', "\n    ")));
        }
    }
    text
}

fn headline(scene: &Scene<'_, '_>, view: &IncidentView) -> String {
    let args = [arg("id", view.id), arg("title", view.title.as_str())];
    scene.words.say(scene.lang, "incident-page-title", &args)
}

fn made(scene: &Scene<'_, '_>, incident: &Incident<'_>) -> String {
    let at = dates::recorded(scene.words, scene.lang, scene.now, &incident.zone());
    scene.words.say(scene.lang, "history-made", &[arg("at", at.as_str())])
}

fn sections(scene: &Scene<'_, '_>, incident: &Incident<'_>, view: &IncidentView) -> Vec<Section> {
    let say = |key: &str| scene.words.say(scene.lang, key, &[]);
    let section = |key: &str, rows| Section { heading: say(key), rows };
    let unknown = say("incident-not-known");
    let field = |field: &str| {
        let value = match field {
            "what" => view.form.what.clone(),
            "happened_at" => {
                scene.field_value(incident, field, &incident.happened_at().to_string())
            }
            "noticed_at" => scene.field_value(incident, field, &incident.noticed_at().to_string()),
            "known_at" => scene.field_value(incident, field, &incident.known_at().to_string()),
            "categories" => scene.field_value(incident, field, &view.form.categories.join(",")),
            field => scene.field_value(incident, field, incident.noted(field).unwrap_or_default()),
        };
        let value = if value.is_empty() { unknown.clone() } else { value };
        (say(&format!("incident-field-{}", field.replace('_', "-"))), value)
    };
    let mut about =
        vec![field("what"), field("happened_at"), field("noticed_at"), field("known_at")];
    if let Some(meeting) = &view.meeting {
        // The meeting's time and service identify it; its title may hold too much.
        let held = [meeting.when.as_str(), meeting.service.as_str()];
        about.push((say("incident-meeting"), held.join(" · ")));
    }
    let mut deadline = vec![
        (view.deadline.law.clone(), format!("{} ({})", view.deadline.at, view.deadline.left)),
        (say("incident-state"), view.state_text.clone()),
    ];
    if let Some(decision) = &view.decision {
        deadline.push((decision.at.clone(), format!("{} {}", decision.text, decision.reason)));
    }
    if let Some(notified) = &view.notified {
        deadline.push((say("incident-event-notified"), notified.clone()));
    }
    for told in &view.contacts {
        let at = told.at.clone().unwrap_or_else(|| say("incident-not-told"));
        deadline.push((told.contact.title.clone(), at));
    }
    if let Some(authority) = &view.authority {
        deadline.push((authority.name.clone(), authority.form_url.clone()));
    }
    let drill = scene.drill(incident, view.meeting.clone());
    let took = |step: &DrillStep| {
        let took = step.took.clone().unwrap_or_else(|| unknown.clone());
        (step.state.clone(), took)
    };
    let done = drill.steps.iter().filter(|step| step.tick == Some(crate::step::Tick::Done));
    vec![
        section("incident-section-what", about),
        section(
            "incident-section-data",
            vec![field("categories"), field("persons"), field("records"), field("persons_told")],
        ),
        section("incident-section-measures", {
            let mut rows = vec![field("measures")];
            rows.extend(done.map(took));
            rows
        }),
        section("incident-section-decision", deadline),
        section(
            "incident-section-events",
            view.events.iter().map(|event| (event.at.clone(), event.what.clone())).collect(),
        ),
    ]
}
