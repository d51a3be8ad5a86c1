//! Names that are no persons: of schools, streets, rooms, saints, feasts and verses.

use super::class;
use super::names::Kind;
use super::person::Reading;
use super::role::Role;
use super::token::Shape;
use crate::text::Lang;

impl Reading<'_> {
    /// Closes names of schools, streets, rooms, saints and feasts.
    pub(super) fn close_frames(&mut self) {
        let mut index = 0;
        while index < self.document.tokens.len() {
            if !self.document.tokens[index].is_capital() {
                index += 1;
                continue;
            }
            let end = self.run_end(index);
            for from in index..=end {
                if self.is_framed(from, index, end) {
                    self.closed[from..=end].fill(true);
                    break;
                }
            }
            index = end + 1;
        }
    }

    /// The last of the capitalised words that stand together.
    pub(super) fn run_end(&self, index: usize) -> usize {
        let tokens = &self.document.tokens;
        let mut end = index;
        while end + 1 < tokens.len()
            && end - index < 4
            && tokens[end + 1].is_capital()
            && self.touches(end)
            && !tokens[end + 1].opens
        {
            end += 1;
        }
        end
    }

    /// Whether only a space, a hyphen or an initial's dot parts a word from the next.
    pub(super) fn touches(&self, index: usize) -> bool {
        let tokens = &self.document.tokens;
        tokens.get(index + 1).is_some_and(|next| {
            matches!(
                self.document.between(tokens[index].end, next.start),
                " " | "-" | ". " | "." | "\n"
            )
        })
    }

    pub(super) fn is_framed(&self, from: usize, run: usize, end: usize) -> bool {
        let document = self.document;
        let previous = run
            .checked_sub(1)
            .filter(|&before| self.is_beside(before) || self.touches_saint(before));
        if from == run
            && previous.is_some_and(|before| self.opens_frame(before))
            && !self.has_class(end)
        {
            return true;
        }
        if from > run
            && (document.has(from - 1, Role::Saint)
                || document.has(from - 1, Role::Room) && self.names[from - 1].is_none())
        {
            return true;
        }
        let own = document.tokens[end].roles;
        // «Victoria Hall» is a hall in English; «Synnøve Bakke» is a person in Norwegian.
        let hall = document.lexicon.lang == Lang::En
            && end > from
            && self.names[end].as_ref().is_some_and(|name| name.kind < Kind::Given);
        let compound = own & Role::Institution.bit() != 0 && (self.names[end].is_none() || hall);
        compound
            || self.is_hyphened(end)
            || from == run && self.institution_follows(run, end)
            || self.verse_follows(end)
    }

    pub(super) fn is_beside(&self, index: usize) -> bool {
        let tokens = &self.document.tokens;
        matches!(
            self.document.between(tokens[index].end, tokens[index + 1].start),
            " " | ": " | "-"
        )
    }

    pub(super) fn touches_saint(&self, before: usize) -> bool {
        let tokens = &self.document.tokens;
        self.document.has(before, Role::Saint)
            && tokens.get(before + 1).is_some_and(|next| next.start - tokens[before].end <= 2)
    }

    pub(super) fn opens_frame(&self, before: usize) -> bool {
        let document = self.document;
        if document.has(before, Role::Saint) || document.has(before, Role::Room) {
            return true;
        }
        // «rum Astrid och Selma»
        let and =
            matches!(document.lower(&document.tokens[before]), "och" | "og" | "ja" | "and" | "&");
        and && before >= 2 && self.closed[before - 1] && document.has(before - 2, Role::Room)
    }

    pub(super) fn institution_follows(&self, run: usize, end: usize) -> bool {
        let document = self.document;
        let Some(next) = document.tokens.get(end + 1).filter(|_| self.touches(end)) else {
            return false;
        };
        if !document.has(end + 1, Role::Institution)
            || document.between(document.tokens[end].end, next.start) == "\n"
        {
            return false;
        }
        if end > run || document.between(document.tokens[end].end, next.start) == "-" {
            return true;
        }
        // «Emmas skolgård» is a pupil's; «Olafs kirke» and «Sofia skola» are places.
        document
            .after(Role::Institution, next.start, 0)
            .is_some_and(|hit| hit.end >= next.end && !self.is_own_thing(end + 1))
    }

    /// «Dagfinn-bygget», «Elsa-salen»: part of a longer word.
    pub(super) fn is_hyphened(&self, end: usize) -> bool {
        let tokens = &self.document.tokens;
        let next = tokens.get(end + 1).filter(|next| {
            next.shape == Shape::Lower && self.document.between(tokens[end].end, next.start) == "-"
        });
        next.is_some_and(|next| next.end - next.start >= 3)
    }

    /// Things a person may have as well: her school, his house.
    pub(super) fn is_own_thing(&self, index: usize) -> bool {
        const THINGS: [&str; 26] = [
            "skola", "skole", "skule", "rum", "rom", "hus", "bok", "book", "dag", "day", "house",
            "room", "school", "letter", "lag", "metod", "film", "film", "dikt", "brev", "musik",
            "koulu", "koulun", "huone", "kirja", "week",
        ];
        let name = self.names[index - 1].as_ref();
        let word = self.document.lower(&self.document.tokens[index]);
        name.is_some_and(|name| name.inflected && name.kind == Kind::Given)
            && THINGS.contains(&word)
    }

    /// «Lukas 2:1», «Markus 16,1–8», and in a text about the Bible also «Johannes 15».
    pub(super) fn verse_follows(&self, end: usize) -> bool {
        let lower = self.document.lower(&self.document.tokens[end]);
        let chapter =
            self.document.tokens.get(end + 1).is_some_and(|next| next.shape == Shape::Number)
                && !self.has_class(end);
        if chapter
            && [
                "johannes",
                "markus",
                "lukas",
                "matteus",
                "matthæus",
                "jesaja",
                "daniel",
                "job",
                "joel",
                "john",
                "mark",
                "luke",
                "matthew",
            ]
            .contains(&lower)
        {
            return true;
        }
        let after = &self.document.text()[self.document.tokens[end].end..];
        let mut chars = after.chars().skip_while(|c| *c == ' ').skip_while(char::is_ascii_digit);
        after.starts_with(' ')
            && after[1..].starts_with(|c: char| c.is_ascii_digit())
            && matches!(chars.next(), Some(':' | ','))
            && chars.next().is_some_and(|c| c.is_ascii_digit())
    }

    pub(super) fn has_class(&self, index: usize) -> bool {
        class::after(self.document, self.document.tokens[index].end).is_some()
    }
}
