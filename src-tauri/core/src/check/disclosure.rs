//! Words that disclose: health, belief, support at school, child protection, protected identity.
//! Strong words speak for themselves; weak ones need a person in the sentence; a general text silences both.

use super::document::Document;
use super::finding::{Category, Spot};
use super::lexicon::Hit;
use super::role::Role;
use super::spans::Spans;

/// Finds the words in all texts, which together decide whether the invitation is a general one.
pub(super) fn find(documents: &[Document<'_>], spots: &mut [Vec<Spot>]) {
    let general = documents.iter().any(|document| document.hits_of(Role::General).next().is_some());
    let personal = spots.iter().flatten().any(points_at_person)
        || documents
            .iter()
            .any(|document| document.hits_of(Role::PersonalMeeting).next().is_some());
    let speaks =
        |role| documents.iter().any(|document| document.hits_of(role).any(|hit| !hit.weak));
    let peopled = personal
        || !spots.iter().all(Vec::is_empty)
        || [Role::Person, Role::PersonGeneric, Role::Secrecy, Role::Protected]
            .into_iter()
            .any(speaks);
    for (document, found) in documents.iter().zip(spots) {
        let people =
            found.iter().filter(|spot| points_at_person(spot)).map(|spot| (spot.start, spot.end));
        let evidence =
            Evidence { document, people: Spans::new(people.collect()), general, personal, peopled };
        found.extend(
            document
                .hits
                .iter()
                .filter(|hit| hit.role.discloses())
                .filter_map(|hit| evidence.judge(hit)),
        );
    }
}

fn points_at_person(spot: &Spot) -> bool {
    use Category::{
        BankAccount, CaseNumber, Initials, NationalId, PersonName, PupilClass, StreetAddress,
    };
    spot.confidence >= super::SHOWN
        && matches!(
            spot.category,
            BankAccount
                | CaseNumber
                | Initials
                | NationalId
                | PersonName
                | PupilClass
                | StreetAddress
        )
}

/// What else is known when a word is judged.
struct Evidence<'a> {
    document: &'a Document<'a>,
    people: Spans,
    general: bool,
    personal: bool,
    /// Whether anything at all in the invitation is about a person.
    peopled: bool,
}

impl Evidence<'_> {
    fn judge(&self, hit: &Hit) -> Option<Spot> {
        if self.document.is_masked(hit.start, hit.end) {
            return None;
        }
        let spot = |confidence| Spot {
            category: category(hit.role),
            start: hit.start,
            end: hit.end,
            confidence,
            evidence: hit.role.evidence(),
        };
        if hit.role == Role::Protected {
            return Some(spot(if self.is_gated(hit) { 0.4 } else { 0.95 }));
        }
        if hit.weak {
            return (self.has_person(hit) && !self.is_gated(hit)).then(|| spot(0.7));
        }
        // A diagnosis in a text without any person is a subject; a plan or an inquiry is always somebody's.
        let impersonal = hit.role != Role::Secrecy && !self.peopled;
        Some(spot(if self.is_gated(hit) || impersonal { 0.3 } else { 0.88 }))
    }

    fn sentence_has(&self, hit: &Hit, role: Role) -> bool {
        let (from, to) = self.document.sentence(hit.start);
        // The word itself is no evidence about itself.
        self.document.within(role, from, hit.start) || self.document.within(role, hit.end, to)
    }

    fn sentence_points(&self, hit: &Hit) -> bool {
        let (from, to) = self.document.sentence(hit.start);
        self.people.touches(from, to)
    }

    fn has_person(&self, hit: &Hit) -> bool {
        self.sentence_points(hit)
            || self.sentence_has(hit, Role::Person)
            || self.sentence_has(hit, Role::PersonGeneric)
    }

    /// The general reading wins when the text speaks to all, and nobody is pointed out.
    fn is_gated(&self, hit: &Hit) -> bool {
        if self.sentence_points(hit) || self.sentence_has(hit, Role::Person) {
            return false;
        }
        if self.personal { self.sentence_has(hit, Role::General) } else { self.general }
    }
}

fn category(role: Role) -> Category {
    match role {
        Role::Secrecy => Category::SchoolSecrecy,
        Role::Protected => Category::ProtectedIdentity,
        _ => Category::SpecialCategory,
    }
}
