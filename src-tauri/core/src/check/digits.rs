//! Groups of digits and the signs between them.

/// One unbroken run of digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    pub start: usize,
    pub end: usize,
}

impl Group {
    pub fn len(&self) -> usize {
        self.end - self.start
    }
}

/// The groups of a text with the text itself.
pub(super) struct Groups<'a> {
    pub text: &'a str,
    pub all: Vec<Group>,
}

impl<'a> Groups<'a> {
    pub fn read(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut all = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at].is_ascii_digit() {
                let start = at;
                while at < bytes.len() && bytes[at].is_ascii_digit() {
                    at += 1;
                }
                all.push(Group { start, end: at });
            } else {
                at += 1;
            }
        }
        Self { text, all }
    }

    pub fn digits(&self, index: usize) -> &'a str {
        self.all.get(index).map_or("", |group| &self.text[group.start..group.end])
    }

    pub fn len(&self, index: usize) -> usize {
        self.all.get(index).map_or(0, Group::len)
    }

    /// What stands between a group and the next; `None` at the end or when it is far.
    pub fn gap(&self, index: usize) -> Option<&'a str> {
        let next = self.all.get(index + 1)?;
        let gap = &self.text[self.all[index].end..next.start];
        (gap.len() <= 4).then_some(gap)
    }

    /// Whether `count` groups from `index` have these lengths and one of these signs between them.
    pub fn shaped(&self, index: usize, lengths: &[usize], signs: &[&str]) -> bool {
        lengths.iter().enumerate().all(|(offset, &length)| {
            self.len(index + offset) == length
                && (offset + 1 == lengths.len()
                    || self.gap(index + offset).is_some_and(|gap| signs.contains(&gap)))
        })
    }

    /// The digits of `count` groups in one string.
    pub fn joined(&self, index: usize, count: usize) -> String {
        (index..index + count).map(|at| self.digits(at)).collect()
    }

    pub fn range(&self, index: usize, count: usize) -> (usize, usize) {
        (self.all[index].start, self.all[index + count - 1].end)
    }

    /// The character right after a group.
    pub fn next_char(&self, index: usize) -> Option<char> {
        self.text[self.all[index].end..].chars().next()
    }

    /// Whether a letter touches the group on the left.
    pub fn glued(&self, index: usize) -> bool {
        self.text[..self.all[index].start]
            .chars()
            .next_back()
            .is_some_and(|c| c.is_alphanumeric() || c == '_')
    }

    /// Whether a letter touches the group on the right.
    pub fn glued_right(&self, index: usize) -> bool {
        self.next_char(index).is_some_and(char::is_alphanumeric)
    }
}
