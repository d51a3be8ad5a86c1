//! The routines, services and law that Klubba has at hand, and what applies when they are put
//! together.

use std::collections::BTreeSet;

use crate::law::{self, Law};
use crate::routine::{Check, Output, ParentMode, Routine, Rule, Strength};
use crate::routine_file;
use crate::service::{self, Service};

/// The files that ship with the program, by name.
pub const SHIPPED: [(&str, &str); 5] = [
    ("goteborg-digitala-moten", include_str!("../../../routines/goteborg-digitala-moten.toml")),
    ("oppvekst-teams", include_str!("../../../routines/oppvekst-teams.toml")),
    ("bergen-meet", include_str!("../../../routines/bergen-meet.toml")),
    ("hasselby-pexip", include_str!("../../../routines/hasselby-pexip.toml")),
    ("skl-molntjanster", include_str!("../../../routines/skl-molntjanster.toml")),
];
pub const SERVICES: &str = include_str!("../../../routines/services.toml");
pub const LAW: &str = include_str!("../../../routines/law.toml");

/// Everything that is known before a single meeting.
#[derive(Clone, Debug)]
pub struct Library {
    pub services: Vec<Service>,
    pub law: Law,
    /// One version of each routine: the one in force.
    pub routines: Vec<Routine>,
}

/// A rule as it holds for a routine, and the routine it comes from; none: the law.
#[derive(Clone, Copy, Debug)]
pub struct Applicable<'l> {
    pub rule: &'l Rule,
    pub from: Option<&'l Routine>,
}

impl Library {
    /// The library of a fresh installation.
    ///
    /// A shipped file with a mistake is left out; a test holds that there is none.
    pub fn shipped() -> Library {
        let routines = SHIPPED.iter().filter_map(|(_, file)| shipped_routine(file));
        Library { routines: routines.collect(), ..Library::without_routines() }
    }

    /// The services and the law alone; the routines in force come from the store.
    pub fn without_routines() -> Library {
        Library {
            services: service::parse(SERVICES).0,
            law: law::parse(LAW).0,
            routines: Vec::new(),
        }
    }

    /// Puts a version in force: it takes the place of the one with the same id.
    pub fn put(&mut self, routine: Routine) {
        match self.routines.iter_mut().find(|own| own.id == routine.id) {
            Some(own) => *own = routine,
            None => self.routines.push(routine),
        }
    }

    pub fn routine(&self, id: &str) -> Option<&Routine> {
        self.routines.iter().find(|routine| routine.id == id)
    }

    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// The services a routine is for: its own list, or all.
    pub fn services_of(&self, routine: &Routine) -> Vec<&Service> {
        let listed = |service: &&Service| {
            routine.services.is_empty() || routine.services.contains(&service.id)
        };
        self.services.iter().filter(listed).collect()
    }

    /// All rules that hold under a routine: the law's, its parents', its own.
    ///
    /// The more specific replaces a rule of the same key, unless that one is locked and the
    /// replacement would loosen it: then the locked one stands.
    pub fn rules<'l>(&'l self, routine: &'l Routine) -> Vec<Applicable<'l>> {
        self.layers(routine).rules
    }

    /// Keys of the routine's rules that would loosen a locked one, and therefore do not hold.
    pub fn loosened<'l>(&'l self, routine: &'l Routine) -> Vec<&'l str> {
        self.layers(routine).refused
    }

    fn layers<'l>(&'l self, routine: &'l Routine) -> Layers<'l> {
        let mut layers = Layers::default();
        for rule in &self.law.rules {
            layers.lay(Applicable { rule, from: None });
        }
        let mut seen = vec![routine.id.as_str()];
        for parent in self.parents(routine, &mut seen) {
            layers.lay_all(parent);
        }
        layers.refused.clear();
        layers.lay_all(routine);
        layers
    }

    /// The routines that apply as well, the most general first; a circle is walked once.
    fn parents<'l>(&'l self, routine: &'l Routine, seen: &mut Vec<&'l str>) -> Vec<&'l Routine> {
        let mut found = Vec::new();
        let also = routine.parents.iter().filter(|parent| parent.mode == ParentMode::AlsoApplies);
        for parent in also.filter_map(|parent| self.routine(parent.id.as_deref()?)) {
            if seen.contains(&parent.id.as_str()) {
                continue;
            }
            seen.push(&parent.id);
            found.extend(self.parents(parent, seen));
            found.push(parent);
        }
        found
    }
}

/// Rules laid over each other, from the most general to the most specific.
#[derive(Default)]
struct Layers<'l> {
    rules: Vec<Applicable<'l>>,
    /// Keys that some layer locked; a later layer does not open them.
    locked: BTreeSet<&'l str>,
    refused: Vec<&'l str>,
}

impl<'l> Layers<'l> {
    fn lay_all(&mut self, routine: &'l Routine) {
        for rule in &routine.rules {
            self.lay(Applicable { rule, from: Some(routine) });
        }
    }

    fn lay(&mut self, new: Applicable<'l>) {
        let key = new.rule.key.as_str();
        match self.rules.iter_mut().find(|old| old.rule.key == key) {
            Some(old) if self.locked.contains(key) && !is_as_strict(new.rule, old.rule) => {
                self.refused.push(key);
            }
            Some(old) => *old = new,
            None => self.rules.push(new),
        }
        if new.rule.locked {
            self.locked.insert(key);
        }
    }
}

/// Whether a rule may stand in for a locked one: at least as strong, for at least the same
/// meetings, seen and checked in at least the same places, and not turned into its opposite.
fn is_as_strict(rule: &Rule, locked: &Rule) -> bool {
    let same_meetings = rule.applies.is_none() || rule.applies == locked.applies;
    let same_side = forbids(rule.strength) == forbids(locked.strength);
    let seen = |output: &Output| rule.outputs(output.channel).next().is_some();
    let checked = |check: &Check| {
        let as_grave = |own: &&Check| own.severity <= check.severity;
        let same = |own: &Check| {
            (own.primitive, &own.field, &own.values)
                == (check.primitive, &check.field, &check.values)
        };
        rule.checks.iter().filter(as_grave).any(same)
    };
    same_meetings
        && same_side
        && weight(rule.strength) >= weight(locked.strength)
        && locked.outputs.iter().all(seen)
        && locked.checks.iter().all(checked)
}

fn forbids(strength: Strength) -> bool {
    matches!(strength, Strength::MustNot | Strength::ShouldNot)
}

fn weight(strength: Strength) -> u8 {
    match strength {
        Strength::Must | Strength::MustNot => 3,
        Strength::Should | Strength::ShouldNot => 2,
        Strength::May | Strength::MayNeed => 1,
        Strength::Info => 0,
    }
}

/// A shipped file's routine; none for a file with a mistake.
pub fn shipped_routine(file: &str) -> Option<Routine> {
    let (routine, diagnostics) = routine_file::parse(file);
    if diagnostics.is_empty() { routine } else { None }
}
