//! The file a routine is exchanged in: TOML that a privacy officer can read and compare.
//!
//! `parse` tells every mistake at once and keeps what it could read; `print` writes what `parse`
//! reads back unchanged. `parse_for` also tells of services and legal bases that Klubba lacks.

mod condition;
mod fields;
mod validate;

use toml::de::DeTable;

pub use fields::{Fields, Report};

use crate::diagnostic::{Diagnostic, Problem};
use crate::library::Library;
use crate::routine::*;
use crate::text::Lang;

/// No routine needs a larger file, in bytes.
pub const MAX_FILE: usize = 1024 * 1024;

/// Reads a routine file; with diagnostics the routine is not fit for use.
pub fn parse(file: &str) -> (Option<Routine>, Vec<Diagnostic>) {
    parse_with(file, |fields| {
        let routine = read_routine(fields);
        validate::validate(&routine, fields);
        routine
    })
}

/// Reads a routine file that is to be used with a library.
pub fn parse_for(file: &str, library: &Library) -> (Option<Routine>, Vec<Diagnostic>) {
    parse_with(file, |fields| {
        let routine = read_routine(fields);
        validate::validate(&routine, fields);
        validate::validate_names(&routine, library, fields);
        routine
    })
}

/// Reads any of our files: syntax first, then the fields by `read`.
pub fn parse_with<T>(
    file: &str,
    read: impl FnOnce(&mut Fields<'_, '_>) -> T,
) -> (Option<T>, Vec<Diagnostic>) {
    let mut report = Report::new(file);
    if file.len() > MAX_FILE {
        report.add(0, String::new(), Problem::TooLarge { limit: MAX_FILE as u32 });
        return (None, report.diagnostics);
    }
    let (table, errors) = DeTable::parse_recoverable(file);
    if !errors.is_empty() {
        for error in errors {
            let offset = error.span().map_or(0, |span| span.start);
            let reason = error.message().to_owned();
            report.add(offset, String::new(), Problem::Syntax { reason });
        }
        return (None, report.diagnostics);
    }
    let mut fields = Fields::new(&mut report, table.into_inner(), String::new(), 0);
    let value = read(&mut fields);
    fields.finish();
    report.diagnostics.sort_by_key(|diagnostic| diagnostic.line);
    (Some(value), report.diagnostics)
}

/// The version that a file says it is, without reading the rest; 0 where it says none.
pub fn version_of(file: &str) -> u32 {
    let number = |line: &str| {
        line.strip_prefix("version")?.trim_start().strip_prefix('=')?.trim().parse().ok()
    };
    file.lines().find_map(number).unwrap_or(0)
}

/// Writes a routine so that `parse` reads the same one back.
pub fn print(routine: &Routine) -> String {
    let mut table = toml::Table::try_from(routine).expect("a routine has only string keys");
    leave_out_empty(&mut table);
    toml::to_string_pretty(&table).expect("a table of plain values can be written")
}

fn leave_out_empty(table: &mut toml::Table) {
    for (name, value) in table.iter_mut() {
        match value {
            // An empty list in a condition has a meaning of its own.
            _ if name == "applies" => {}
            toml::Value::Table(inner) => leave_out_empty(inner),
            toml::Value::Array(entries) => {
                entries.iter_mut().filter_map(toml::Value::as_table_mut).for_each(leave_out_empty);
            }
            _ => {}
        }
    }
    table.retain(|_, value| !matches!(value, toml::Value::Array(entries) if entries.is_empty()));
}

fn read_routine(fields: &mut Fields<'_, '_>) -> Routine {
    let format: u32 = fields.required("format", "number").unwrap_or(FORMAT);
    if format != FORMAT {
        let allowed = vec![FORMAT.to_string()];
        fields.complain("format", Problem::NotAllowed { found: format.to_string(), allowed });
    }
    Routine {
        format,
        id: fields.text("id"),
        version: read_version(fields),
        original_language: fields.word("original_language").unwrap_or(Lang::En),
        adopted_on: fields.date("adopted_on"),
        valid_from: fields.date("valid_from"),
        valid_to: fields.date("valid_to"),
        review_by: fields.date("review_by"),
        services: fields.or_default("services", "words"),
        title: fields.texts("title"),
        adopted_by: fields.optional_texts("adopted_by"),
        change_note: fields.optional_texts("change_note"),
        organisation: fields.table("organisation", read_organisation),
        source: fields.table("source", read_source),
        parents: fields.tables("parents", read_parent),
        roles: fields.tables("roles", |role| Role {
            id: role.text("id"),
            can_be_chosen: role.or_default("can_be_chosen", "yes_no"),
            title: role.texts("title"),
        }),
        meeting_types: fields.tables("meeting_types", read_meeting_type),
        questions: fields.tables("questions", read_question),
        data_classes: fields.tables("data_classes", |class| DataClass {
            id: class.text("id"),
            title: class.texts("title"),
        }),
        permissions: fields.tables("permissions", read_permission),
        rules: fields.tables("rules", read_rule),
    }
}

fn read_version(fields: &mut Fields<'_, '_>) -> u32 {
    let version = fields.required("version", "number").unwrap_or(1);
    if version == 0 {
        let allowed = ["1", "2", "3 …"].map(str::to_owned).to_vec();
        fields.complain("version", Problem::NotAllowed { found: version.to_string(), allowed });
    }
    version
}

fn read_organisation(fields: &mut Fields<'_, '_>) -> Organisation {
    Organisation {
        name: fields.text("name"),
        kind: fields.word("kind").unwrap_or(OrganisationKind::Other),
        country: fields.text("country"),
        public_authority: fields.required("public_authority", "yes_no").unwrap_or(true),
        privacy_policy_url: fields.or_default("privacy_policy_url", "text"),
        default_legal_basis: fields.optional_text("default_legal_basis"),
        contacts: fields.tables("contacts", |contact| Contact {
            role: contact.text("role"),
            address: contact.or_default("address", "text"),
            title: contact.texts("title"),
        }),
    }
}

fn read_source(fields: &mut Fields<'_, '_>) -> Source {
    Source {
        title: fields.text("title"),
        publisher: fields.text("publisher"),
        file: fields.optional_text("file"),
        url: fields.optional_text("url"),
        language: fields.word("language").unwrap_or(Lang::En),
        published_on: fields.date("published_on"),
        based_on: fields.optional_text("based_on"),
        note: fields.optional_texts("note"),
    }
}

fn read_parent(fields: &mut Fields<'_, '_>) -> Parent {
    Parent {
        id: fields.optional_text("id"),
        mode: fields.word("mode").unwrap_or(ParentMode::BasedOn),
        title: fields.texts("title"),
        url: fields.optional_text("url"),
    }
}

fn read_meeting_type(fields: &mut Fields<'_, '_>) -> MeetingType {
    MeetingType {
        id: fields.text("id"),
        minutes: fields.required("minutes", "number").unwrap_or(60),
        audience: fields.word("audience").unwrap_or(Audience::Internal),
        legal_basis: fields.optional_text("legal_basis"),
        services: fields.or_default("services", "words"),
        facts: fields.or_default("facts", "table"),
        title: fields.texts("title"),
        purpose: fields.texts("purpose"),
    }
}

fn read_question(fields: &mut Fields<'_, '_>) -> Question {
    Question {
        fact: fields.text("fact"),
        default: fields.optional("default", "yes_no"),
        applies: fields.condition("applies"),
        text: fields.texts("text"),
    }
}

fn read_permission(fields: &mut Fields<'_, '_>) -> Permission {
    let media: Vec<String> = fields.required("media", "words").unwrap_or_default();
    let mut known = Vec::new();
    for found in media {
        match Medium::ALL.into_iter().find(|medium| medium.word() == found) {
            Some(medium) => known.push(medium),
            None => {
                let allowed = Medium::ALL.map(|medium| medium.word().to_owned()).to_vec();
                fields.complain("media", Problem::NotAllowed { found, allowed });
            }
        }
    }
    Permission {
        services: fields.or_default("services", "words"),
        data: fields.optional_text("data"),
        media: known,
        verdict: fields.word("verdict").unwrap_or(Verdict::Deny),
        rule: fields.text("rule"),
    }
}

/// Reads one rule; the law's file holds rules too.
pub fn read_rule(fields: &mut Fields<'_, '_>) -> Rule {
    Rule {
        key: fields.text("key"),
        topic: fields.text("topic"),
        phase: fields.word("phase").unwrap_or(Phase::Before),
        strength: fields.word("strength").unwrap_or(Strength::Must),
        actor: fields.optional_text("actor").unwrap_or_else(|| "organiser".to_owned()),
        locked: fields.or_default("locked", "yes_no"),
        sources: fields.or_default("sources", "words"),
        locator: fields.optional_text("locator"),
        quote: fields.optional_text("quote"),
        law: fields.optional_text("law"),
        applies: fields.condition("applies"),
        timing: fields.optional_table("timing", |timing| Timing {
            anchor: timing.word("anchor").unwrap_or(Anchor::Start),
            minutes: timing.required("minutes", "number").unwrap_or_default(),
        }),
        text: fields.texts("text"),
        reason: fields.optional_texts("reason"),
        outputs: fields.tables("outputs", read_output),
        checks: fields.tables("checks", read_check),
        branches: fields.tables("branches", read_branch),
    }
}

fn read_output(fields: &mut Fields<'_, '_>) -> Output {
    let channel = fields.word("channel").unwrap_or(Channel::Tip);
    Output {
        channel,
        section: if channel == Channel::InviteSentence {
            fields.word("section")
        } else {
            fields.optional_word("section")
        },
        field: fields.optional_text("field"),
        task: fields.optional_text("task"),
        item: fields.optional_text("item"),
        drill: fields.optional_text("drill"),
        text: fields.optional_texts("text"),
        state: fields.optional_texts("state"),
    }
}

fn read_check(fields: &mut Fields<'_, '_>) -> Check {
    Check {
        primitive: fields.word("primitive").unwrap_or(Primitive::FieldRequired),
        severity: fields.word("severity").unwrap_or(Severity::Warn),
        field: fields.optional_text("field"),
        values: fields.or_default("values", "words"),
        text: fields.optional_texts("text"),
    }
}

fn read_branch(fields: &mut Fields<'_, '_>) -> Branch {
    Branch {
        key: fields.text("key"),
        task: fields.optional_text("task"),
        then: fields.or_default("then", "words"),
        settles: fields.optional("settles", "yes_no").unwrap_or(true),
        text: fields.texts("text"),
        asks: fields.optional_texts("asks"),
    }
}
