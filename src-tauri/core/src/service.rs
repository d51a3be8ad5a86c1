//! The services meetings are held in: facts and click-by-click steps, each as data.
//!
//! Facts about services age, so each carries its source and the date it was verified on.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::diagnostic::Diagnostic;
use crate::routine_file::{Fields, parse_with};
use crate::text::Text;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Service {
    pub id: String,
    pub name: String,
    pub vendor: String,
    pub facts: Vec<ServiceFact>,
    pub tasks: Vec<ServiceTask>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ServiceFact {
    pub key: String,
    pub certainty: Certainty,
    pub source: String,
    #[specta(type = Option<String>)]
    pub verified_on: Option<Date>,
    pub text: Text,
}

/// Something to do in the service, click by click.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ServiceTask {
    pub id: String,
    pub certainty: Certainty,
    pub source: String,
    #[specta(type = Option<String>)]
    pub verified_on: Option<Date>,
    pub title: Text,
    pub steps: Vec<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Sure,
    Likely,
    Unsure,
}

impl Service {
    pub fn task(&self, id: &str) -> Option<&ServiceTask> {
        self.tasks.iter().find(|task| task.id == id)
    }
}

/// Reads a services file; with diagnostics it is not fit for use.
pub fn parse(file: &str) -> (Vec<Service>, Vec<Diagnostic>) {
    let (services, diagnostics) = parse_with(file, |fields| {
        let _format: Option<u32> = fields.required("format", "number");
        fields.tables("services", read_service)
    });
    (services.unwrap_or_default(), diagnostics)
}

fn read_service(fields: &mut Fields<'_, '_>) -> Service {
    Service {
        id: fields.text("id"),
        name: fields.text("name"),
        vendor: fields.text("vendor"),
        facts: fields.tables("facts", |fact| ServiceFact {
            key: fact.text("key"),
            certainty: fact.word("certainty").unwrap_or(Certainty::Unsure),
            source: fact.text("source"),
            verified_on: fact.date("verified_on"),
            text: fact.texts("text"),
        }),
        tasks: fields.tables("tasks", |task| ServiceTask {
            id: task.text("id"),
            certainty: task.word("certainty").unwrap_or(Certainty::Unsure),
            source: task.text("source"),
            verified_on: task.date("verified_on"),
            title: task.texts("title"),
            steps: task.or_default("steps", "texts"),
        }),
    }
}
