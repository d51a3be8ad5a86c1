//! What is sent: subject and text, made from the rules for this meeting.
//!
//! A hole is a finding (see `review`), never an error: the organiser sees the text grow.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::REPLACES_EARLIER;
use crate::dates;
use crate::desk::{Case, Shown};
use crate::document::{self, Block, BlockKind, Part, visible};
use crate::routine::{Channel, Section};
use crate::text::Lang;
use crate::words::arg;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Invitation {
    pub subject: String,
    pub parts: Vec<Part>,
    /// What the rules wanted to say and could not.
    pub holes: Vec<Hole>,
    /// Sentences that exist only in another language than asked for.
    pub fallbacks: Vec<Fallback>,
}

/// A placeholder without a value, and the rule whose sentence has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Hole {
    pub placeholder: String,
    pub rule_key: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Fallback {
    pub wanted: Lang,
    pub found: Lang,
    pub rule_key: String,
}

/// Writes the invitation in the draft's languages.
pub fn write(case: &Case<'_>) -> Invitation {
    let draft = case.resolved.draft;
    let languages =
        if draft.languages.is_empty() { vec![draft.lang()] } else { draft.languages.clone() };
    let mut invitation = Invitation {
        subject: subject(case, &languages),
        parts: vec![],
        holes: vec![],
        fallbacks: vec![],
    };
    for lang in languages.iter().copied() {
        let mut writer = Writer { case, lang, blocks: Vec::new(), invitation: &mut invitation };
        if languages.len() > 1 {
            writer.word(BlockKind::Heading, "invitation-language", &[]);
        }
        writer.write();
        let blocks = writer.blocks;
        invitation.parts.push(Part { lang, blocks });
    }
    invitation
}

/// Writes that the meeting is not held, in the draft's languages.
pub fn write_cancelled(case: &Case<'_>) -> Invitation {
    let draft = case.resolved.draft;
    let languages =
        if draft.languages.is_empty() { vec![draft.lang()] } else { draft.languages.clone() };
    let title = subject(case, &languages);
    let words = case.desk.words;
    let mut invitation = Invitation {
        subject: words.say(draft.lang(), "invitation-cancelled", &[arg("title", title.as_str())]),
        parts: vec![],
        holes: vec![],
        fallbacks: vec![],
    };
    for lang in languages {
        let mut writer = Writer { case, lang, blocks: Vec::new(), invitation: &mut invitation };
        writer.cancelled();
        let blocks = writer.blocks;
        invitation.parts.push(Part { lang, blocks });
    }
    invitation
}

/// One line: the meeting's title in each language, without repeating itself.
fn subject(case: &Case<'_>, languages: &[Lang]) -> String {
    let mut titles: Vec<String> = Vec::new();
    for lang in languages {
        let title = visible(&case.resolved.title(*lang)).replace('\n', " ");
        if !title.trim().is_empty() && !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles.join(" / ")
}

struct Writer<'w, 'd> {
    case: &'w Case<'d>,
    lang: Lang,
    blocks: Vec<Block>,
    invitation: &'w mut Invitation,
}

impl Writer<'_, '_> {
    fn write(&mut self) {
        self.word(BlockKind::Paragraph, "invitation-greeting", &[]);
        let title = visible(&self.case.resolved.title(self.lang));
        let service = self.case.resolved.service.map(|service| service.name.clone());
        let key =
            if title.is_empty() { "invitation-welcome-untitled" } else { "invitation-welcome" };
        self.word(BlockKind::Paragraph, key, &[arg("title", title.as_str())]);
        self.replaces();
        self.time();
        self.place(service.as_deref());
        self.own_message();
        self.sentences(Section::Opening, BlockKind::Paragraph);
        self.sentences(Section::Joining, BlockKind::Paragraph);
        self.conduct();
        self.attachments();
        self.sentences(Section::Privacy, BlockKind::Paragraph);
        self.sign();
    }

    fn cancelled(&mut self) {
        self.word(BlockKind::Paragraph, "invitation-greeting", &[]);
        let title = visible(&self.case.resolved.title(self.lang));
        let args = [arg("title", title.as_str())];
        self.word(BlockKind::Paragraph, "invitation-cancelled-text", &args);
        self.time();
        self.word(BlockKind::Paragraph, "invitation-cancelled-link", &[]);
        self.sign();
    }

    fn word(&mut self, kind: BlockKind, key: &str, args: &[crate::words::Arg]) {
        let phrase = self.case.desk.words.phrase(self.lang, key, args);
        self.blocks.push(Block::new(kind, &phrase.text));
    }

    /// What no longer holds: in the routine's words where it has a sentence for this, else in ours.
    fn replaces(&mut self) {
        let Some(replaces) = self.case.resolved.draft.replaces else { return };
        let mut own = self.case.shown(Channel::InviteSentence).filter(|shown| {
            let asked = shown.applicable.rule.applies.iter();
            asked.flat_map(|condition| condition.facts()).any(|fact| fact == REPLACES_EARLIER)
        });
        if own.next().is_some() {
            return;
        }
        self.word(BlockKind::Paragraph, "invitation-replaces", &[]);
        if replaces.link {
            self.word(BlockKind::Paragraph, "invitation-replaces-link", &[]);
        }
        if replaces.time {
            self.word(BlockKind::Paragraph, "invitation-replaces-time", &[]);
        }
    }

    fn time(&mut self) {
        if let Ok((start, end)) = self.case.resolved.draft.times() {
            let when = dates::meeting_time(self.case.desk.words, self.lang, &start, &end);
            self.word(BlockKind::Paragraph, "invitation-time", &[arg("when", when.as_str())]);
        }
    }

    /// The service, and the link in full so that it works in plain text too.
    fn place(&mut self, service: Option<&str>) {
        let Some(service) = service else { return };
        match self.case.resolved.draft.join_link() {
            Some(link) => {
                let args = [arg("service", service), arg("link", link)];
                let phrase = self.case.desk.words.phrase(self.lang, "invitation-place-link", &args);
                self.blocks.push(Block::with_link(BlockKind::Paragraph, &phrase.text, link));
            }
            None => {
                self.word(BlockKind::Paragraph, "invitation-place", &[arg("service", service)]);
            }
        }
    }

    fn own_message(&mut self) {
        self.blocks.extend(document::own_blocks(&self.case.resolved.draft.message, &[]));
    }

    fn sentences(&mut self, section: Section, kind: BlockKind) {
        let shown = self.case.shown(Channel::InviteSentence);
        let shown = shown.filter(|shown| shown.output.section == Some(section));
        for shown in shown.collect::<Vec<_>>() {
            self.sentence(shown, kind);
        }
    }

    fn conduct(&mut self) {
        let before = self.blocks.len();
        self.sentences(Section::Conduct, BlockKind::Item);
        if self.blocks.len() > before {
            self.word(BlockKind::Paragraph, "invitation-conduct", &[]);
            let intro = self.blocks.pop().expect("it was just pushed");
            self.blocks.insert(before, intro);
        }
    }

    fn attachments(&mut self) {
        for shown in self.case.shown(Channel::InviteAttachment).collect::<Vec<_>>() {
            self.sentence(shown, BlockKind::Paragraph);
        }
    }

    fn sentence(&mut self, shown: Shown<'_>, kind: BlockKind) {
        let rule = shown.applicable.rule;
        let phrase = shown.output.text(rule).phrase(self.lang);
        if phrase.lang != self.lang {
            let (wanted, found) = (self.lang, phrase.lang);
            let rule_key = rule.key.clone();
            self.invitation.fallbacks.push(Fallback { wanted, found, rule_key });
        }
        let (block, holes) = Block::filled(kind, &phrase.text, &self.case.values(self.lang));
        let block = block.by_rule(&rule.key);
        for placeholder in holes {
            let hole = Hole { placeholder, rule_key: rule.key.clone() };
            if !self.invitation.holes.contains(&hole) {
                self.invitation.holes.push(hole);
            }
        }
        self.blocks.push(block);
    }

    fn sign(&mut self) {
        let sender = self.case.desk.sender;
        let organisation = self.case.resolved.organisation(sender);
        let lines = [sender.signature.trim(), organisation.trim()];
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        self.word(
            BlockKind::Paragraph,
            "invitation-regards",
            &[arg("name", lines.join("\n").as_str())],
        );
    }
}
