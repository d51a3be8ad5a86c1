//! The text checker: finds personal data, and words that disclose, in an invitation before it is sent.
//! Pure and local: it reads nothing but its arguments, keeps nothing, and never repeats what it found.

mod about;
mod account;
mod address;
mod allowed;
mod case_number;
mod class;
mod digits;
mod disclosure;
mod document;
mod email;
mod evidence;
mod finding;
mod frame;
mod hash;
mod identity;
mod inflection;
mod initials;
mod lexicon;
mod mask;
mod names;
mod numbers;
mod overlap;
mod pattern;
mod person;
mod phone;
mod plain;
mod range;
mod request;
mod role;
mod spans;
mod token;

pub use finding::{Category, Context, Field, Finding, SHOWN, Severity, Why};
pub use range::{scalar_range, utf16_range};

use allowed::Allowed;
use document::Document;
use finding::Spot;
use lexicon::Lexicon;

use crate::text::Lang;

/// Checks the texts of one invitation together and returns the findings in reading order.
///
/// Ranges are bytes of the text they are found in. Findings below [`SHOWN`] are hints for a closer look.
pub fn check(texts: &[(Field, &str)], lang: Lang, context: &Context) -> Vec<Finding> {
    let lexicon = Lexicon::of(lang);
    let allowed = Allowed::new(context);
    let mut documents: Vec<Document<'_>> =
        texts.iter().map(|&(field, text)| Document::read(field, text, lexicon)).collect();
    let mut spots: Vec<Vec<Spot>> =
        documents.iter_mut().map(|document| certain(document, &allowed, context)).collect();
    person::find(&documents, &allowed, &mut spots);
    for (document, found) in documents.iter().zip(&mut spots) {
        initials::find(document, &allowed, found);
    }
    initials::find_again(&documents, &mut spots);
    for (document, found) in documents.iter().zip(&mut spots) {
        class::join(document, found);
    }
    disclosure::find(&documents, &mut spots);
    for (document, found) in documents.iter().zip(&mut spots) {
        initials::find_beside_disclosure(document, found);
        request::find(document, found);
    }
    documents
        .iter()
        .zip(spots)
        .flat_map(|(document, found)| overlap::resolve(document, found))
        .collect()
}

/// What can be told without knowing who is meant: allowed parts, e-mail, numbers, addresses, protected identity.
fn certain(document: &mut Document<'_>, allowed: &Allowed, context: &Context) -> Vec<Spot> {
    let mut found = Vec::new();
    mask::cover(document, allowed);
    about::find(document, context, &mut found);
    email::find(document, allowed, &mut found);
    address::find(document, &mut found);
    numbers::find(document, allowed, &mut found);
    found
}
