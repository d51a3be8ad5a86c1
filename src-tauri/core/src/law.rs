//! What the law asks of every invitation: the legal bases there are, and rules that every routine
//! stands on.
//!
//! Law is linked, not judged: the data protection officer decides. Which provision a rule comes
//! from stands in the rule.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::diagnostic::Diagnostic;
use crate::routine::Rule;
use crate::routine_file::{parse_with, read_rule};
use crate::text::Text;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Law {
    pub legal_bases: Vec<LegalBasis>,
    pub rules: Vec<Rule>,
}

/// One of the bases of GDPR art. 6(1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LegalBasis {
    pub id: String,
    pub reference: String,
    pub text: Text,
}

impl Law {
    pub fn legal_basis(&self, id: &str) -> Option<&LegalBasis> {
        self.legal_bases.iter().find(|basis| basis.id == id)
    }
}

/// Reads the law's file; with diagnostics it is not fit for use.
pub fn parse(file: &str) -> (Law, Vec<Diagnostic>) {
    let (law, diagnostics) = parse_with(file, |fields| {
        let _format: Option<u32> = fields.required("format", "number");
        Law {
            legal_bases: fields.tables("legal_bases", |basis| LegalBasis {
                id: basis.text("id"),
                reference: basis.text("reference"),
                text: basis.texts("text"),
            }),
            rules: fields.tables("rules", read_rule),
        }
    });
    (law.unwrap_or_default(), diagnostics)
}
