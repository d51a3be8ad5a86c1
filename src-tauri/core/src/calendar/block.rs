//! Cuts a file into calendars, and each calendar into its zones and events, without reading them.
//!
//! Every event is cut out by itself, so that a broken one cannot take others with it.
//! Nothing is copied and nothing recurses, so a hostile file costs no more than its length.

use super::fold::is_fold;
use super::line::{ContentLine, MAX_LINE_BYTES, decoded, first_line, is_name};
use super::problem::{ProblemCode, Problems};
use std::borrow::Cow;

/// Components of every kind in a file.
pub const MAX_COMPONENTS: usize = 50_000;
/// How deep components may be nested.
pub const MAX_DEPTH: usize = 16;
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// Content lines in one event.
pub const MAX_LINES_PER_EVENT: usize = 20_000;

/// One VCALENDAR.
#[derive(Default)]
pub(super) struct CalendarBlock<'a> {
    /// Its own properties: METHOD, X-WR-TIMEZONE and the like.
    pub head: Vec<ContentLine<'a>>,
    pub zones: Vec<Block<'a>>,
    pub events: Vec<Block<'a>>,
    is_implied: bool,
    /// Text that is no property stands among its own.
    has_stray: bool,
    /// Line of its BEGIN, until its END has come.
    begun: Option<u32>,
}

/// One component, cut out: everything between its BEGIN and END.
pub(super) struct Block<'a> {
    /// Line of its BEGIN.
    pub line: u32,
    bytes: &'a [u8],
}

/// Cuts the file; what cannot be cut is among the problems.
pub(super) fn calendars<'a>(file: &'a [u8], problems: &mut Problems) -> Vec<CalendarBlock<'a>> {
    let mut cutter = Cutter {
        calendars: Vec::new(),
        open: None,
        stack: 0,
        is_poll: false,
        stray: None,
        components: 0,
        problems,
    };
    for (number, line, at) in physical_lines(file) {
        if !cutter.take(file, (number, line, at)) {
            break;
        }
    }
    cutter.finish(file);
    cutter.calendars
}

impl<'a> Block<'a> {
    /// Its content lines, unfolded, those of components inside it left out.
    pub(super) fn lines(&self, problems: &mut Problems) -> Vec<ContentLine<'a>> {
        let mut lines = Vec::with_capacity(24);
        let mut depth = 0usize;
        for (number, raw) in self.raw_lines() {
            if lines.len() >= MAX_LINES_PER_EVENT {
                problems.add(
                    number,
                    None,
                    ProblemCode::TooManyLines,
                    &[&MAX_LINES_PER_EVENT.to_string()],
                );
                break;
            }
            if raw.len() > MAX_LINE_BYTES {
                if !is_enclosed(raw) {
                    let limit = MAX_LINE_BYTES.to_string();
                    problems.add(number, None, ProblemCode::LineTooLong, &[&limit]);
                }
                continue;
            }
            match marker(raw.trim_ascii_start()) {
                Some((Marker::Begin, _)) => depth += 1,
                Some((Marker::End, _)) => depth = depth.saturating_sub(1),
                None if depth > 0 => {}
                None => self.push_line(&mut lines, number, raw, problems),
            }
        }
        lines
    }

    /// The components inside it, one level down.
    pub(super) fn children(&self) -> Vec<(&'a [u8], Block<'a>)> {
        let mut children = Vec::new();
        let mut open: Option<(u32, usize, &[u8])> = None;
        let mut depth = 0usize;
        for (number, line, at) in physical_lines(self.bytes) {
            match marker(line) {
                Some((Marker::Begin, name)) => {
                    if depth == 0 {
                        open = Some((self.line + number - 1, at + line.len(), name));
                    }
                    depth += 1;
                }
                Some((Marker::End, _)) => {
                    depth = depth.saturating_sub(1);
                    if let Some((line, from, name)) = open.take_if(|_| depth == 0) {
                        children
                            .push((name, Block { line, bytes: &self.bytes[from..at.max(from)] }));
                    }
                }
                None => {}
            }
        }
        children
    }

    fn push_line(
        &self,
        lines: &mut Vec<ContentLine<'a>>,
        number: u32,
        raw: &'a [u8],
        problems: &mut Problems,
    ) {
        let broken = physical_lines(raw)
            .skip(1)
            .find(|(_, line, _)| !line.trim_ascii().is_empty() && !is_fold(line));
        if let Some((offset, broken, _)) = broken {
            let line = number + offset - 1;
            problems.add(line, None, ProblemCode::LineUnreadable, &[&decoded(broken)]);
        }
        let text = match broken {
            Some((_, _, at)) if !may_be_broken(raw) => unfolded(&raw[..at]),
            _ => unfolded(raw),
        };
        if text.trim().is_empty() {
            return;
        }
        let quote: String = text.chars().take(100).collect();
        match ContentLine::new(number, text) {
            Some(line) => {
                if line.has_open_quote() {
                    problems.add(number, None, ProblemCode::QuoteOpen, &[&quote]);
                }
                lines.push(line);
            }
            None => problems.add(number, None, ProblemCode::LineUnreadable, &[&quote]),
        }
    }

    /// Content lines with their folds still in them.
    ///
    /// A line that cannot be a property belongs to the one before: some programs break text without folding it.
    fn raw_lines(&self) -> impl Iterator<Item = (u32, &'a [u8])> + '_ {
        let mut lines = physical_lines(self.bytes).peekable();
        std::iter::from_fn(move || {
            let (number, first, start) = lines.next()?;
            let mut end = start + first.len();
            while let Some((_, next, at)) = lines.peek() {
                if !goes_on(next) {
                    break;
                }
                end = at + next.len();
                lines.next();
            }
            // The line of BEGIN was cut off with its end of line, so this block's line 1 is its empty rest.
            Some((self.line + number - 1, &self.bytes[start..end]))
        })
    }
}

struct Cutter<'a, 'p> {
    calendars: Vec<CalendarBlock<'a>>,
    open: Option<Open<'a>>,
    /// Depth outside of an open component.
    stack: usize,
    /// Inside a poll events are proposals, not meetings.
    is_poll: bool,
    /// The first text before any calendar.
    stray: Option<(u32, &'a [u8])>,
    components: usize,
    problems: &'p mut Problems,
}

/// A zone or event whose END has not come yet.
struct Open<'a> {
    kind: &'a [u8],
    line: u32,
    from: usize,
    depth: usize,
    is_too_deep: bool,
}

enum Marker {
    Begin,
    End,
}

impl<'a> Cutter<'a, '_> {
    /// Takes one physical line; false when nothing more is to be read.
    fn take(&mut self, file: &'a [u8], (number, line, at): (u32, &'a [u8], usize)) -> bool {
        match marker(line) {
            Some((Marker::Begin, name)) => {
                self.components += 1;
                if self.components > MAX_COMPONENTS {
                    self.problems.add(
                        number,
                        None,
                        ProblemCode::TooManyComponents,
                        &[&MAX_COMPONENTS.to_string()],
                    );
                    return false;
                }
                self.begin(file, (number, name, at), at + line.len());
            }
            Some((Marker::End, name)) => self.end(file, name, at),
            None if self.open.is_none() && self.stack == 0 => self.push_head(number, line),
            None => {}
        }
        true
    }

    fn begin(&mut self, file: &'a [u8], (number, name, at): (u32, &'a [u8], usize), from: usize) {
        if name.eq_ignore_ascii_case(b"VCALENDAR") {
            self.close_unfinished(file, at);
            self.note_unclosed();
            if let Some((number, line)) = self.stray.take() {
                self.note_stray(number, line);
            }
            self.calendars.push(CalendarBlock { begun: Some(number), ..CalendarBlock::default() });
            self.stack = 0;
            self.is_poll = false;
        } else if name.eq_ignore_ascii_case(b"VPOLL") {
            self.close_unfinished(file, at);
            self.is_poll = true;
        } else if is_wanted(name) {
            self.close_unfinished(file, at);
            if self.calendars.is_empty() {
                self.problems.add(number, None, ProblemCode::OutsideCalendar, &[]);
                self.calendars.push(CalendarBlock { is_implied: true, ..CalendarBlock::default() });
            }
            self.open = Some(Open {
                kind: name,
                line: number,
                from,
                depth: 0,
                is_too_deep: self.stack + 2 > MAX_DEPTH,
            });
        } else if let Some(open) = &mut self.open {
            open.depth += 1;
            open.is_too_deep |= open.depth + self.stack + 2 > MAX_DEPTH;
        } else {
            self.stack += 1;
        }
    }

    fn end(&mut self, file: &'a [u8], name: &[u8], at: usize) {
        if name.eq_ignore_ascii_case(b"VCALENDAR") {
            self.close_unfinished(file, at);
            self.stack = 0;
            self.is_poll = false;
            if let Some(calendar) = self.calendars.last_mut() {
                calendar.begun = None;
            }
            return;
        }
        if name.eq_ignore_ascii_case(b"VPOLL") {
            self.is_poll = false;
            return;
        }
        match &mut self.open {
            Some(open) if open.kind.eq_ignore_ascii_case(name) => self.close(file, at),
            Some(open) => open.depth = open.depth.saturating_sub(1),
            None => self.stack = self.stack.saturating_sub(1),
        }
    }

    fn close_unfinished(&mut self, file: &'a [u8], at: usize) {
        if let Some(open) = &self.open {
            let name = String::from_utf8_lossy(open.kind).to_uppercase();
            self.problems.add(open.line, None, ProblemCode::NotClosed, &[&name]);
            self.close(file, at);
        }
    }

    /// A calendar that breaks off was not sent whole.
    fn note_unclosed(&mut self) {
        if let Some(line) = self.calendars.last().and_then(|calendar| calendar.begun) {
            self.problems.add(line, None, ProblemCode::NotClosed, &["VCALENDAR"]);
        }
    }

    fn close(&mut self, file: &'a [u8], at: usize) {
        let Some(open) = self.open.take() else { return };
        if open.is_too_deep {
            self.problems.add(open.line, None, ProblemCode::TooDeep, &[&MAX_DEPTH.to_string()]);
            return;
        }
        if self.is_poll && open.kind.eq_ignore_ascii_case(b"VEVENT") {
            return;
        }
        let Some(calendar) = self.calendars.last_mut() else { return };
        let block = Block { line: open.line, bytes: &file[open.from..at.max(open.from)] };
        if open.kind.eq_ignore_ascii_case(b"VTIMEZONE") {
            calendar.zones.push(block);
        } else {
            calendar.events.push(block);
        }
    }

    fn push_head(&mut self, number: u32, line: &'a [u8]) {
        let is_text = || !line.trim_ascii().is_empty() && !is_fold(line);
        let Some(calendar) = self.calendars.last_mut() else {
            self.stray = self.stray.or(Some((number, line)).filter(|_| is_text()));
            return;
        };
        if line.len() > MAX_LINE_BYTES {
            return;
        }
        match ContentLine::new(number, decoded(line)) {
            Some(line) if calendar.head.len() < MAX_LINES_PER_EVENT => calendar.head.push(line),
            Some(_) => {}
            // The first says it for all of them.
            None if is_text() && !calendar.has_stray => {
                calendar.has_stray = true;
                self.note_stray(number, line);
            }
            None => {}
        }
    }

    fn note_stray(&mut self, number: u32, line: &[u8]) {
        self.problems.add(number, None, ProblemCode::LineUnreadable, &[&decoded(line)]);
    }

    fn finish(&mut self, file: &'a [u8]) {
        self.close_unfinished(file, file.len());
        self.note_unclosed();
        if self.calendars.iter().all(|calendar| calendar.is_implied && calendar.events.is_empty()) {
            self.problems.add(1, None, ProblemCode::NotACalendar, &[]);
        }
    }
}

fn is_wanted(name: &[u8]) -> bool {
    name.eq_ignore_ascii_case(b"VEVENT") || name.eq_ignore_ascii_case(b"VTIMEZONE")
}

/// BEGIN or END, and of what; a byte order mark may stand before it where files were put together.
fn marker(line: &[u8]) -> Option<(Marker, &[u8])> {
    let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
    let colon = line.iter().take(8).position(|byte| *byte == b':')?;
    let word = line[..colon].trim_ascii();
    let marker = if word.eq_ignore_ascii_case(b"BEGIN") {
        Marker::Begin
    } else if word.eq_ignore_ascii_case(b"END") {
        Marker::End
    } else {
        return None;
    };
    Some((marker, line[colon + 1..].trim_ascii()))
}

/// Each line with its number from 1 and its place, without its end; one at least.
fn physical_lines(bytes: &[u8]) -> impl Iterator<Item = (u32, &[u8], usize)> {
    let mut at = 0;
    let mut number = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(at..).filter(|rest| !rest.is_empty() || number == 0)?;
        let (length, whole) = first_line(rest);
        let start = at;
        at += whole;
        number += 1;
        Some((number, &rest[..length], start))
    })
}

/// Whether a line belongs to the property before it.
pub(crate) fn goes_on(line: &[u8]) -> bool {
    line.is_empty() || is_fold(line) || is_broken_text(line)
}

/// Text that was broken over lines without folding it: it does not begin as a property does.
///
/// A lone name in capitals may be a property whose fold stands before its colon, as old Mozilla programs write it.
fn is_broken_text(line: &[u8]) -> bool {
    let name = line.split(|byte| matches!(byte, b':' | b';')).next().unwrap_or_default();
    let is_lone = name.len() == line.len()
        && !line.iter().all(|byte| byte.is_ascii_uppercase() || matches!(byte, b'-' | b'0'..=b'9'));
    !line.is_empty() && (is_lone || !is_name(name))
}

/// Whether a property holds a file of its own, which is not read anyway.
fn is_enclosed(raw: &[u8]) -> bool {
    let names: [&[u8]; 2] = [b"ATTACH", b"IMAGE"];
    names.iter().any(|name| {
        let (start, rest) = raw.split_at(name.len());
        start.eq_ignore_ascii_case(name) && matches!(rest.first(), Some(b':' | b';'))
    })
}

/// Whether a property holds running text, which alone is broken over lines by mistake.
fn may_be_broken(raw: &[u8]) -> bool {
    let name = raw.split(|byte| matches!(byte, b':' | b';')).next().unwrap_or_default();
    let is = |known: &&[u8]| name.trim_ascii_end().eq_ignore_ascii_case(known);
    let texts: [&[u8]; 5] =
        [b"SUMMARY", b"DESCRIPTION", b"LOCATION", b"COMMENT", b"STYLED-DESCRIPTION"];
    texts.iter().any(is) || name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(b"X-"))
}

/// Takes the folds out as bytes, since a fold may stand inside a character.
pub(crate) fn unfolded(raw: &[u8]) -> Cow<'_, str> {
    if !raw.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
        return decoded(raw);
    }
    let mut bytes = Vec::with_capacity(raw.len());
    for (number, line, _) in physical_lines(raw) {
        if number > 1 && line.is_empty() {
            continue;
        }
        if number > 1 && is_fold(line) {
            bytes.extend_from_slice(&line[1..]);
        } else {
            bytes.extend_from_slice(if number > 1 { b"\\n" } else { b"" });
            bytes.extend_from_slice(line);
        }
    }
    Cow::Owned(decoded(&bytes).into_owned())
}
