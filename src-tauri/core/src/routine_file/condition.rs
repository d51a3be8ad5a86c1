//! Reading a condition, in which a word too much would change which meetings a rule is for.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Report;
use crate::condition::{Comparison, Condition};
use crate::diagnostic::Problem;

/// The comparisons there are; a fact is compared once.
const TESTS: [&str; 9] = ["eq", "ne", "in", "nin", "lt", "le", "gt", "ge", "has"];

pub fn read(report: &mut Report, value: Spanned<DeValue<'_>>, path: String) -> Option<Condition> {
    let span = value.span();
    let DeValue::Table(mut table) = value.into_inner() else {
        return wrong(report, span.start, path);
    };
    if table.contains_key("fact") {
        let tests = table.keys().filter(|key| TESTS.contains(&&**key.get_ref())).count();
        if !only(report, &table, &path, &TESTS) {
            return None;
        }
        let comparison = Comparison::deserialize(
            Spanned::new(span.clone(), DeValue::Table(table)).into_deserializer(),
        );
        return match comparison {
            Ok(comparison) if tests == 1 => Some(Condition::Is(comparison)),
            _ => wrong(report, span.start, path),
        };
    }
    let Some(joint) = ["all", "any", "not"].into_iter().find(|joint| table.contains_key(*joint))
    else {
        return wrong(report, span.start, path);
    };
    let is_alone = only(report, &table, &path, &[joint]);
    let inner = table.remove(joint)?;
    let path = format!("{path}.{joint}");
    if joint == "not" {
        let not = Box::new(read(report, inner, path)?);
        return is_alone.then_some(Condition::Not { not });
    }
    let DeValue::Array(entries) = inner.into_inner() else {
        return wrong(report, span.start, path);
    };
    let parts = entries
        .into_iter()
        .enumerate()
        .map(|(index, entry)| read(report, entry, format!("{path}[{}]", index + 1)));
    let parts: Vec<Option<Condition>> = parts.collect();
    let parts: Vec<Condition> = parts.into_iter().collect::<Option<_>>()?;
    let condition = match joint {
        "all" => Condition::All { all: parts },
        _ => Condition::Any { any: parts },
    };
    is_alone.then_some(condition)
}

fn wrong(report: &mut Report, offset: usize, path: String) -> Option<Condition> {
    report.add(offset, path, Problem::Wrong { wanted: "condition".to_owned() });
    None
}

/// Tells of every key but the allowed ones, and whether there was none; `fact` is allowed beside tests.
fn only(report: &mut Report, table: &DeTable<'_>, path: &str, allowed: &[&str]) -> bool {
    let is_known = |key: &str| allowed.contains(&key) || (key == "fact" && allowed == TESTS);
    let mut is_alone = true;
    for (key, _) in table.iter().filter(|(key, _)| !is_known(key.get_ref())) {
        let allowed = allowed.iter().map(|key| (*key).to_owned()).collect();
        let field = format!("{path}.{}", key.get_ref());
        report.add(key.span().start, field, Problem::UnknownField { allowed });
        is_alone = false;
    }
    is_alone
}
