//! Whether a service may be used at all: what must be in place for it, item by item.
//!
//! Which items are asked for is data: the `readiness_gate` outputs of the law and the routine.
//! Klubba cannot know what is in place: it keeps what the organisation says, by which role, and
//! when it is to be looked at again.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::{Case, Shown};
use crate::document::is_web_address;
use crate::routine::Channel;
use crate::text::Lang;

/// How far the organisation is with one item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    #[default]
    Missing,
    UnderWay,
    InPlace,
    /// Does not concern this service; the reason says why.
    NotNeeded,
}

/// What was last said of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub state: ItemState,
    /// Why it is not needed, or anything else to know.
    pub reason: String,
    /// A web address, or where else the document lies: a case number, a folder.
    pub evidence: String,
    /// The role or body that decided, never a person's name.
    pub decided_by: String,
    pub decided_on: Option<Date>,
    /// From the day after, the item counts as not in place until it was looked at again.
    pub review_by: Option<Date>,
}

/// What stands, by routine, service and key of the `readiness_gate` rule.
pub type Readiness = BTreeMap<(String, String, String), Standing>;

impl ItemState {
    pub const ALL: [ItemState; 4] =
        [ItemState::Missing, ItemState::UnderWay, ItemState::InPlace, ItemState::NotNeeded];

    /// The word for it in files and keys.
    pub fn word(self) -> &'static str {
        match self {
            ItemState::Missing => "missing",
            ItemState::UnderWay => "under_way",
            ItemState::InPlace => "in_place",
            ItemState::NotNeeded => "not_needed",
        }
    }
}

impl Standing {
    /// Whether the item is no longer in the way of using the service.
    pub fn holds(&self, today: Date) -> bool {
        matches!(self.state, ItemState::InPlace | ItemState::NotNeeded) && !self.is_overdue(today)
    }

    /// The day of review is over.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.review_by.is_some_and(|day| day < today)
    }

    /// The evidence, where a browser can open it.
    pub fn address(&self) -> Option<&str> {
        is_web_address(&self.evidence).then_some(self.evidence.as_str())
    }
}

impl<'d> Case<'d> {
    /// What must be in place before the service may be used: the routine's gates, and the law's for
    /// which the routine has none of its own.
    pub fn gates(&self) -> Vec<Shown<'d>> {
        let all: Vec<Shown<'d>> = self.shown(Channel::ReadinessGate).collect();
        let own = |item: &str| {
            let same = |gate: &Shown<'_>| gate.output.item.as_deref() == Some(item);
            all.iter().any(|gate| gate.applicable.from.is_some() && same(gate))
        };
        let replaced = |gate: &&Shown<'d>| {
            gate.applicable.from.is_none() && gate.output.item.as_deref().is_some_and(own)
        };
        all.iter().filter(|gate| !replaced(gate)).copied().collect()
    }

    /// What was last said of one gate of this routine and service.
    pub fn standing(&self, rule_key: &str) -> Option<&'d Standing> {
        let service = self.resolved.service?.id.clone();
        let routine = self.resolved.routine.id.clone();
        self.desk.readiness.get(&(routine, service, rule_key.to_owned()))
    }

    /// The gates that are in the way of using the service.
    pub fn not_in_place(&self) -> Vec<Shown<'d>> {
        let holds = |gate: &Shown<'d>| {
            let standing = self.standing(&gate.applicable.rule.key);
            standing.is_some_and(|standing| standing.holds(self.desk.today))
        };
        self.gates().into_iter().filter(|gate| !holds(gate)).collect()
    }

    /// What a gate is called: its short name, else its sentence.
    pub fn gate_name(&self, gate: Shown<'_>, lang: Lang) -> String {
        let name = gate.output.state.as_ref();
        self.say(name.unwrap_or_else(|| gate.output.text(gate.applicable.rule)), lang)
    }
}
