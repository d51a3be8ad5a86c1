//! The parts a word can play in a text, as the `use` field of the word lists names them.

use serde::Deserialize;

macro_rules! roles {
    ($($name:ident)*) => {
        /// One part a word can play.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(super) enum Role { $($name,)* }
        impl Role {
            pub const ALL: &'static [Role] = &[$(Role::$name,)*];
        }
    };
}

roles! {
    Health Religion Ethnicity SexualOrientation Union Politics Secrecy Protected
    Person PersonGeneric BeforeName TowardName Greeting Collective MeetingNoun BeforeInitials TowardInitials
    General Scripture PersonalMeeting Institution Room Saint GroupWord Known
    IdWord OrgWord PayWord MeetingWord DialWord PhoneWord AccountWord CaseWord WeakCaseWord
    HomeWord VenueWord AskVerb AskNoun Negation Kin ClassWord
}

impl Role {
    pub fn bit(self) -> u64 {
        1 << self as u64
    }

    /// Whether the word itself may be a finding.
    pub fn discloses(self) -> bool {
        (self as usize) <= Role::Protected as usize
    }

    /// The word for the role in the reason's arguments.
    pub fn evidence(self) -> &'static str {
        match self {
            Role::Health => "health",
            Role::Religion => "religion",
            Role::Ethnicity => "ethnicity",
            Role::SexualOrientation => "orientation",
            Role::Union => "union",
            Role::Politics => "politics",
            _ => "support",
        }
    }
}
