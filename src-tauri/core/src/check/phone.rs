//! Telephone numbers that are neither the organisation's nor the meeting service's.

use super::allowed::Allowed;
use super::digits::Groups;
use super::document::Document;
use super::finding::{Category, Spot};
use super::role::Role;
use crate::text::Lang;

const GAPS: &[&str] = &[" ", "-", "–", ".", " - ", " – ", "/", ") ", ")", " (", "(", "- ", " / "];
/// The longest number in groups: `+46 (0)70 123 45 67`.
const MOST: usize = 8;

type Number = (Option<Spot>, usize);

/// A number with a country code; `None` inside says it was one, but is allowed.
pub(super) fn abroad(
    document: &Document<'_>,
    groups: &Groups<'_>,
    index: usize,
    allowed: &Allowed,
) -> Option<Number> {
    let before = groups.text[..groups.all[index].start].trim_end_matches([' ', '(']);
    let plus = before.ends_with('+') && groups.all[index].start - before.len() <= 2;
    let zeros = groups.digits(index).starts_with("00");
    if !plus && !zeros || groups.glued(index) {
        return None;
    }
    let count = (1..=chain(groups, index)).rev().find(|&count| {
        let digits = groups.joined(index, count);
        is_abroad(if zeros { &digits[2..] } else { &digits })
    })?;
    let (mut start, end) = groups.range(index, count);
    if plus {
        start = before.len() - 1;
    }
    Some((keep(document, groups, index, (start, end, 0.95), allowed), count))
}

fn is_abroad(digits: &str) -> bool {
    const CODES: [(&str, usize, usize); 30] = [
        ("46", 7, 10),
        ("47", 8, 8),
        ("45", 8, 8),
        ("358", 6, 11),
        ("354", 7, 7),
        ("298", 6, 6),
        ("299", 6, 6),
        ("44", 10, 11),
        ("49", 7, 12),
        ("48", 9, 9),
        ("380", 9, 9),
        ("372", 7, 8),
        ("371", 8, 8),
        ("370", 8, 8),
        ("31", 9, 10),
        ("33", 9, 10),
        ("90", 10, 10),
        ("252", 7, 9),
        ("964", 9, 10),
        ("963", 8, 9),
        ("98", 10, 10),
        ("93", 9, 9),
        ("251", 9, 9),
        ("291", 7, 7),
        ("84", 9, 10),
        ("66", 9, 9),
        ("1", 10, 10),
        ("7", 10, 10),
        ("39", 9, 10),
        ("34", 9, 9),
    ];
    CODES.iter().any(|&(code, least, most)| {
        digits.strip_prefix(code).is_some_and(|rest| {
            // «(0)» after the country code is written but not dialled.
            let rest = rest.strip_prefix('0').unwrap_or(rest);
            (least..=most).contains(&rest.len())
        })
    })
}

/// A number as it is written inside the country.
pub(super) fn domestic(
    document: &Document<'_>,
    groups: &Groups<'_>,
    index: usize,
    allowed: &Allowed,
) -> Option<Number> {
    if groups.glued(index) {
        return None;
    }
    let start = groups.all[index].start;
    let cue = cued(document, start);
    let lang = document.lexicon.lang;
    // Joined once: a text of nothing but short groups has a number to try at every one of them.
    let most = chain(groups, index);
    let digits = groups.joined(index, most);
    let lengths: [usize; MOST] = std::array::from_fn(|at| groups.len(index + at));
    let mut tried = (1..=most).rev().filter_map(|count| {
        if groups.glued_right(index + count - 1) {
            return None;
        }
        let lengths = &lengths[..count];
        let digits = &digits[..lengths.iter().sum()];
        if allowed.is_own_phone(digits) {
            return Some((0.0, count));
        }
        confidence(lang, digits, lengths, cue).map(|confidence| (confidence, count))
    });
    let (confidence, count) = tried.next()?;
    let (start, end) = groups.range(index, count);
    let start = if groups.text[..start].ends_with('(') { start - 1 } else { start };
    Some((keep(document, groups, index, (start, end, confidence), allowed), count))
}

/// How many groups may belong to one number.
fn chain(groups: &Groups<'_>, index: usize) -> usize {
    let mut count = 1;
    let mut digits = groups.len(index);
    while count < MOST && groups.gap(index + count - 1).is_some_and(|gap| GAPS.contains(&gap)) {
        digits += groups.len(index + count);
        if digits > 16 {
            break;
        }
        count += 1;
    }
    count
}

/// A word such as «ring» shortly before, with no other number between.
fn cued(document: &Document<'_>, start: usize) -> bool {
    let clear =
        |end: usize| document.between(end, start).bytes().filter(u8::is_ascii_digit).count() < 3;
    document.before(Role::PhoneWord, start, 60).is_some_and(|hit| clear(hit.end))
}

fn confidence(lang: Lang, digits: &str, lengths: &[usize], cue: bool) -> Option<f32> {
    let home = match lang {
        Lang::Sv => swedish(digits, lengths, cue),
        Lang::Nb | Lang::Nn => norwegian(digits, lengths, cue),
        Lang::Da => danish(digits, lengths, cue),
        Lang::Fi => finnish(digits, lengths, cue),
        Lang::En => british(digits, lengths, cue),
    };
    if home.is_some() {
        return home;
    }
    let elsewhere = swedish(digits, lengths, cue)
        .or_else(|| finnish(digits, lengths, cue))
        .or_else(|| if cue { norwegian(digits, lengths, cue) } else { None });
    elsewhere.filter(|_| cue || digits.starts_with("07")).map(|confidence| confidence - 0.1)
}

fn swedish(digits: &str, lengths: &[usize], cue: bool) -> Option<f32> {
    let length = digits.len();
    let mobile = length == 10
        && digits.starts_with("07")
        && matches!(digits.as_bytes()[2], b'0' | b'2' | b'3' | b'6' | b'9');
    let grouped = lengths.len() >= 2
        && matches!(lengths[0], 2..=4)
        && lengths[1..].iter().all(|length| matches!(length, 2..=6));
    if !digits.starts_with('0') || digits.starts_with("00") || !(8..=10).contains(&length) {
        return None;
    }
    match (mobile, grouped || lengths.len() == 1, cue) {
        (true, true, _) => Some(0.93),
        (_, true, true) => Some(0.9),
        (false, true, false) if grouped && length >= 9 => Some(0.75),
        (false, true, false) if grouped => Some(0.6),
        _ => None,
    }
}

fn finnish(digits: &str, lengths: &[usize], cue: bool) -> Option<f32> {
    let mobile = digits.starts_with("04") || digits.starts_with("050");
    let grouped = lengths.len() >= 2
        && matches!(lengths[0], 2..=4)
        && lengths[1..].iter().all(|length| matches!(length, 2..=7));
    if !digits.starts_with('0') || digits.starts_with("00") || !(8..=11).contains(&digits.len()) {
        return None;
    }
    match (mobile, grouped, cue) {
        (true, true, _) => Some(0.93),
        (true, false, _) if lengths.len() == 1 && digits.len() == 10 => Some(0.85),
        (_, true, true) | (_, _, true) if lengths.len() <= 5 => Some(0.9),
        (false, true, false) => Some(0.65),
        _ => None,
    }
}

fn norwegian(digits: &str, lengths: &[usize], cue: bool) -> Option<f32> {
    if digits.len() != 8 {
        return None;
    }
    let mobile = matches!(digits.as_bytes()[0], b'4' | b'9');
    let real = mobile || matches!(digits.as_bytes()[0], b'2' | b'3' | b'5' | b'6' | b'7');
    match (lengths, mobile, cue) {
        ([2, 2, 2, 2] | [3, 2, 3], true, _) => Some(0.93),
        ([2, 2, 2, 2] | [3, 2, 3] | [8] | [4, 4] | [2, 3, 3] | [2, 6], _, true) if real => {
            Some(0.88)
        }
        ([8], true, false) => Some(0.45),
        ([2, 2, 2, 2], false, false) if real => Some(0.55),
        _ => None,
    }
}

fn danish(digits: &str, lengths: &[usize], cue: bool) -> Option<f32> {
    if digits.len() != 8 || digits.starts_with(['0', '1']) {
        return None;
    }
    match (lengths, cue) {
        ([2, 2, 2, 2], true) => Some(0.93),
        ([2, 2, 2, 2], false) => Some(0.7),
        ([8] | [4, 4] | [2, 3, 3] | [3, 2, 3] | [2, 6], true) => Some(0.88),
        _ => None,
    }
}

fn british(digits: &str, lengths: &[usize], cue: bool) -> Option<f32> {
    let mobile = digits.len() == 11 && digits.starts_with("07");
    let grouped = lengths.len() >= 2 && matches!(lengths[0], 3..=5);
    if mobile {
        return Some(0.93);
    }
    let fixed = digits.starts_with("01") || digits.starts_with("02");
    (fixed && (10..=11).contains(&digits.len()) && (grouped || cue)).then_some(0.85)
}

/// The spot, unless the number is the organisation's, the meeting service's or a short help line.
fn keep(
    document: &Document<'_>,
    groups: &Groups<'_>,
    index: usize,
    (start, end, confidence): (usize, usize, f32),
    allowed: &Allowed,
) -> Option<Spot> {
    let number = &groups.text[start..end];
    let tail = &groups.text[end..];
    let dialled = tail.starts_with(",,")
        || tail.starts_with(" ,,")
        || tail.starts_with('#')
        || tail.starts_with("p#");
    if confidence <= 0.0
        || allowed.is_own_phone(number)
        || dialled
        || groups.digits(index) == "116" && number.len() <= 7
    {
        return None;
    }
    if dials_in(document, start, end) {
        return None;
    }
    Some(Spot { category: Category::Phone, start, end, confidence, evidence: "phone" })
}

/// A word of dialling in within the sentence or just beside.
fn dials_in(document: &Document<'_>, start: usize, end: usize) -> bool {
    let (from, to) = document.sentence(start);
    document.within(Role::DialWord, from, to)
        || document.after(Role::DialWord, end, 60).is_some_and(|hit| {
            document
                .between(end, hit.start)
                .trim_matches(['.', ' ', ',', '\n', '(', '-'])
                .is_empty()
        })
}
