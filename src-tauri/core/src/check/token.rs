//! Words, numbers and sentences of a plain text.

/// A run of letters and digits; an apostrophe between letters belongs to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    pub shape: Shape,
    /// Whether the token opens its sentence or line, where a capital says nothing.
    pub opens: bool,
    /// The parts it plays, one bit for each `Role`.
    pub roles: u64,
}

/// How a token is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Lower,
    Capital,
    /// Two capitals or more and nothing else.
    Capitals,
    /// Digits first.
    Number,
    Mixed,
}

impl Token {
    pub fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Capitals)
    }
}

/// Reads the tokens and the start of every sentence.
pub(super) fn read(text: &str) -> (Vec<Token>, Vec<usize>) {
    let mut reader = Reader { text, tokens: Vec::new(), sentences: vec![0], opens: true };
    let mut at = 0;
    while at < text.len() {
        at = reader.step(at);
    }
    (reader.tokens, reader.sentences)
}

struct Reader<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    sentences: Vec<usize>,
    opens: bool,
}

impl Reader<'_> {
    fn step(&mut self, at: usize) -> usize {
        let Some(c) = self.text[at..].chars().next() else {
            return self.text.len();
        };
        if c.is_alphanumeric() {
            return self.word(at);
        }
        let next = at + c.len_utf8();
        let ends = match c {
            '\n' => self.line_ends(next),
            '.' | '!' | '?' | '…' => self.sentence_ends(at, next, c),
            ':' | '–' | '•' | '*' | '-' | '"' | '(' | '«' | '“' => {
                // A capital after these says little, but the sentence goes on.
                self.opens |= c == ':' || self.text[..at].ends_with('\n') || c == '•';
                false
            }
            _ => false,
        };
        if ends {
            self.opens = true;
            self.sentences.push(next);
        }
        next
    }

    fn word(&mut self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut end = start;
        for (offset, c) in self.text[start..].char_indices() {
            let joined = c == '\''
                && offset > 0
                && bytes
                    .get(start + offset + 1)
                    .is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80);
            if !(c.is_alphanumeric() || joined) {
                break;
            }
            end = start + offset + c.len_utf8();
        }
        let shape = shape(&self.text[start..end]);
        self.tokens.push(Token { start, end, shape, opens: self.opens, roles: 0 });
        self.opens = false;
        end
    }

    /// A line that goes on in lower case is one sentence that was wrapped.
    fn line_ends(&self, next: usize) -> bool {
        !self.text[next..].chars().next().is_some_and(char::is_lowercase)
    }

    fn sentence_ends(&self, at: usize, next: usize, c: char) -> bool {
        let mut after = self.text[next..].chars();
        match after.next() {
            None => return true,
            Some(' ' | '\n' | '"' | ')' | '»' | '”') => {}
            Some(_) => return false,
        }
        let starts = after.find(|c| !c.is_whitespace()).is_none_or(|c| !c.is_lowercase());
        starts && (c != '.' || !self.is_abbreviation(at))
    }

    /// A dot after a number, a single letter or a known short word ends no sentence.
    fn is_abbreviation(&self, at: usize) -> bool {
        const SHORT: [&str; 34] = [
            "kl",
            "tlf",
            "tel",
            "nr",
            "ca",
            "bl.a",
            "bl",
            "f.eks",
            "eks",
            "t.ex",
            "dvs",
            "st",
            "sta",
            "skt",
            "sct",
            "mr",
            "mrs",
            "ms",
            "dr",
            "no",
            "org",
            "reg",
            "saksnr",
            "sagsnr",
            "kontonr",
            "journalnr",
            "dnr",
            "man",
            "tir",
            "ons",
            "tors",
            "vedr",
            "ang",
            "mob",
        ];
        let Some(last) = self.tokens.last().filter(|token| token.end == at) else {
            return false;
        };
        let word = &self.text[last.start..last.end];
        let next_is_digit =
            self.text[at + 1..].trim_start().starts_with(|c: char| c.is_ascii_digit());
        if last.shape == Shape::Number {
            return word.len() <= 2 && !last.opens;
        }
        let lone = word.chars().count() == 1 && last.shape != Shape::Lower;
        lone || SHORT.iter().any(|short| word.eq_ignore_ascii_case(short))
            && (next_is_digit || word.len() <= 4 && last.shape != Shape::Lower || word.len() <= 4)
    }
}

fn shape(word: &str) -> Shape {
    let mut chars = word.chars();
    let Some(first) = chars.next() else {
        return Shape::Lower;
    };
    if first.is_ascii_digit() {
        return Shape::Number;
    }
    let (mut upper, mut lower, mut digits) = (0, 0, 0);
    for c in chars {
        if c.is_numeric() {
            digits += 1;
        } else if c.is_uppercase() {
            upper += 1;
        } else {
            lower += 1;
        }
    }
    match (first.is_uppercase(), upper, lower) {
        _ if digits > 0 => Shape::Mixed,
        (false, ..) => Shape::Lower,
        (true, 1.., 0) => Shape::Capitals,
        (true, _, _) => Shape::Capital,
    }
}
