//! National identity numbers of Sweden, Norway, Denmark, Finland and Iceland.

use super::digits::Groups;
use super::document::Document;
use super::finding::{Category, Spot};
use super::role::Role;
use crate::text::Lang;

/// How far, in bytes, a word such as «fødselsnummer» introduces a number.
const BEFORE: usize = 48;
const AFTER: usize = 24;
const HYPHENS: &[&str] = &["-", "–", "+", " - ", " – "];
const LOOSE: &[&str] = &["-", "–", "+", " ", " - ", " – "];

/// An identity number that begins at a group, and how many groups it takes.
pub(super) fn find(
    document: &Document<'_>,
    groups: &Groups<'_>,
    index: usize,
) -> Option<(Spot, usize)> {
    if groups.glued(index) || !(matches!(groups.len(index), 4 | 6 | 8 | 10 | 11 | 12)) {
        return None;
    }
    if let Some(found) = lettered(document, groups, index) {
        return Some(found);
    }
    let (count, digits, written) = shape(groups, index)?;
    let (start, end) = groups.range(index, count);
    if groups.glued_right(index + count - 1) {
        return None;
    }
    let labelled = is_labelled(document, start, end);
    let (confidence, evidence) = judge(document.lexicon.lang, &digits, written, labelled)?;
    Some((Spot { category: Category::NationalId, start, end, confidence, evidence }, count))
}

/// How the digits are written, which tells how sure a match is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    /// Six or eight digits, a hyphen, four digits.
    Hyphen,
    /// The same with a space.
    Space,
    Bare,
}

fn shape(groups: &Groups<'_>, index: usize) -> Option<(usize, String, Written)> {
    let dashed = ["-", "/", ".", " "];
    let hyphen = |at: usize| groups.gap(at).is_some_and(|gap| HYPHENS.contains(&gap));
    let written = |at: usize| {
        if hyphen(at) { Written::Hyphen } else { Written::Space }
    };
    for (lengths, signs) in [(&[6, 4][..], LOOSE), (&[8, 4], LOOSE), (&[6, 5], LOOSE)] {
        if groups.shaped(index, lengths, signs) {
            return Some((2, groups.joined(index, 2), written(index)));
        }
    }
    if groups.shaped(index, &[4, 2, 2, 4], &["-", " ", ".", "–"]) {
        return Some((4, groups.joined(index, 4), Written::Hyphen));
    }
    if groups.shaped(index, &[6, 3, 2], &dashed) {
        return Some((3, groups.joined(index, 3), Written::Space));
    }
    matches!(groups.len(index), 10..=12)
        .then(|| (1, groups.digits(index).to_owned(), Written::Bare))
}

/// Finnish codes and Swedish interim numbers, which have a letter inside.
fn lettered(document: &Document<'_>, groups: &Groups<'_>, index: usize) -> Option<(Spot, usize)> {
    let group = groups.all[index];
    let rest = &groups.text[group.end..];
    let next = groups.all.get(index + 1).filter(|next| next.len() == 3 || next.len() == 4)?;
    let between = &groups.text[group.end..next.start];
    let after = groups.text[next.end..].chars().next();
    let spot = |end, confidence, evidence| Spot {
        category: Category::NationalId,
        start: group.start,
        end,
        confidence,
        evidence,
    };
    let ends = |at: usize| !groups.text[at..].starts_with(|c: char| c.is_alphanumeric());
    let sign = between.trim();
    let century = sign.len() == 1
        && sign.starts_with([
            '-', '+', 'A', 'B', 'C', 'D', 'E', 'F', 'U', 'V', 'W', 'X', 'Y', 'a', 'b', 'c', 'd',
            'e', 'f', 'u', 'v', 'w', 'x', 'y',
        ]);
    // The check sign may be a digit as well: 010203A9024.
    if groups.len(index) == 6
        && century
        && next.len() == 4
        && sign.starts_with(|c: char| c.is_ascii_alphabetic())
        && ends(next.end)
    {
        let (serial, check) = groups.digits(index + 1).split_at(3);
        let checked = hetu_check(groups.digits(index), serial) == check.chars().next();
        let sure = day_month(groups.digits(index)) && checked;
        return (sure || is_labelled(document, group.start, next.end)).then(|| {
            (
                spot(
                    next.end,
                    if sure { 0.98 } else { 0.9 },
                    if sure { "hetu" } else { "hetu-mistyped" },
                ),
                2,
            )
        });
    }
    if groups.len(index) == 6
        && century
        && next.len() == 3
        && after.is_some_and(|c| c.is_ascii_alphabetic())
        && ends(next.end + 1)
    {
        let date = day_month(groups.digits(index));
        let check = hetu_check(groups.digits(index), groups.digits(index + 1))
            == after.map(|c| c.to_ascii_uppercase());
        let labelled = is_labelled(document, group.start, next.end + 1);
        return match (date, check, labelled) {
            (true, true, _) => Some((spot(next.end + 1, 0.98, "hetu"), 2)),
            (_, _, true) => Some((spot(next.end + 1, 0.9, "hetu-mistyped"), 2)),
            (true, false, false) if sign != "-" || document.lexicon.lang == Lang::Fi => {
                Some((spot(next.end + 1, 0.7, "hetu-mistyped"), 2))
            }
            _ => None,
        };
    }
    let interim = matches!(groups.len(index), 6 | 8)
        && next.len() == 3
        && interim_letter(between)
        && ends(next.end);
    let date = |digits: &str| month_day(&digits[digits.len() - 4..]);
    (interim && rest.starts_with(['-', '+', ' ']) && date(groups.digits(index)))
        .then(|| (spot(next.end, 0.9, "interim"), 2))
}

fn interim_letter(between: &str) -> bool {
    let mut chars = between.chars();
    matches!(chars.next(), Some('-' | '+' | ' '))
        && chars.next().is_some_and(|c| "TRSUWXJKLMN".contains(c))
        && chars.next().is_none()
}

/// Whether a word for identity numbers stands close, with no other number in between.
fn is_labelled(document: &Document<'_>, start: usize, end: usize) -> bool {
    let clear = |from: usize, to: usize| {
        let between = document.between(from, to);
        between.bytes().filter(u8::is_ascii_digit).count() < 5 && !between.contains('@')
    };
    let before =
        document.before(Role::IdWord, start, BEFORE).is_some_and(|hit| clear(hit.end, start));
    before
        || document.after(Role::IdWord, end, AFTER).is_some_and(|hit| {
            !document.between(end, hit.start).contains(". ") && clear(end, hit.start)
        })
}

fn judge(
    lang: Lang,
    digits: &str,
    written: Written,
    labelled: bool,
) -> Option<(f32, &'static str)> {
    let found = match digits.len() {
        12 => swedish(&digits[2..], Some(&digits[..2]), written),
        11 => norwegian(digits, written),
        10 => ten(lang, digits, written, labelled),
        _ => None,
    };
    let sure = found.filter(|&(confidence, _)| confidence >= 0.85);
    if sure.is_some() {
        return sure;
    }
    if labelled {
        return Some((0.93, if found.is_some() { "labelled" } else { "mistyped" }));
    }
    found
}

/// Ten digits may be Swedish, Danish, Finnish with a digit as check sign, or Icelandic.
fn ten(lang: Lang, digits: &str, written: Written, labelled: bool) -> Option<(f32, &'static str)> {
    let mobile = digits.starts_with("07") && written == Written::Bare && !labelled;
    let finnish = (written == Written::Hyphen
        && day_month(&digits[..6])
        && hetu_check(&digits[..6], &digits[6..9]) == digits.chars().last())
    .then_some((if lang == Lang::Fi { 0.97 } else { 0.6 }, "hetu"));
    let swedish = swedish(digits, None, written).filter(|_| !mobile);
    let candidates = [swedish, danish(lang, digits, written), icelandic(digits, written), finnish];
    let home = match lang {
        Lang::Da => candidates[1],
        Lang::Fi => candidates[3],
        _ => candidates[0],
    };
    let best = candidates.into_iter().flatten().max_by(|a, b| a.0.total_cmp(&b.0));
    home.filter(|&(confidence, _)| confidence >= 0.6).or(best)
}

fn swedish(ten: &str, century: Option<&str>, written: Written) -> Option<(f32, &'static str)> {
    let number = |range: std::ops::Range<usize>| ten[range].parse::<u32>().unwrap_or(99);
    let (month, day) = (number(2..4), number(4..6));
    let year =
        century.map_or(2000, |century| century.parse::<u32>().unwrap_or(0) * 100 + number(0..2));
    if !(1880..=2045).contains(&year) {
        return None;
    }
    let coordination = (60..=91).contains(&day) && month <= 12;
    let birth = real_day(month, day);
    if !(birth || coordination) || &ten[6..9] == "000" {
        return None;
    }
    let kind = if birth { "personnummer" } else { "samordningsnummer" };
    let confidence = match (luhn(ten), century.is_some(), written) {
        (true, true, _) | (true, _, Written::Hyphen) => 0.97,
        (true, false, Written::Space) => 0.85,
        (true, false, Written::Bare) if birth => 0.8,
        (true, false, Written::Bare) => 0.6,
        (false, true, Written::Hyphen) => 0.75,
        (false, true, Written::Space) if birth => 0.6,
        (false, true, Written::Bare) if birth => 0.55,
        (false, false, Written::Hyphen) if birth => 0.4,
        _ => return None,
    };
    Some((confidence, if luhn(ten) { kind } else { "personnummer-mistyped" }))
}

fn norwegian(digits: &str, written: Written) -> Option<(f32, &'static str)> {
    let number = |range: std::ops::Range<usize>| digits[range].parse::<u32>().unwrap_or(99);
    let (day, month) = (number(0..2), number(2..4));
    let plain_day = if day > 40 { day - 40 } else { day };
    let plain_month = match month {
        81..=92 => month - 80,
        41..=52 => month - 40,
        _ => month,
    };
    if !real_day(plain_month, plain_day) {
        return None;
    }
    let sum = |weights: &[u32]| {
        digits
            .bytes()
            .zip(weights)
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum::<u32>()
            % 11
    };
    // From 2032 four remainders are accepted for the first check digit; the second stays exact.
    let first = sum(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
    let second = sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0;
    let kind = match (day > 40, month > 12) {
        (true, _) => "d-number",
        (_, true) => "synthetic",
        _ => "fodselsnummer",
    };
    match (first, second, written) {
        (0, true, _) => Some((0.97, kind)),
        (1..=3, true, _) => Some((0.85, kind)),
        (_, _, Written::Space) => Some((0.4, "fodselsnummer-mistyped")),
        _ => None,
    }
}

fn danish(lang: Lang, digits: &str, written: Written) -> Option<(f32, &'static str)> {
    if !day_month(&digits[..6]) {
        return None;
    }
    let sum: u32 = digits
        .bytes()
        .zip([4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let checked = if sum.is_multiple_of(11) { 0.05 } else { 0.0 };
    let confidence = match (written, lang) {
        (Written::Hyphen, Lang::Da) => 0.92,
        (Written::Hyphen, Lang::Nb | Lang::Nn | Lang::En) => 0.8,
        (Written::Hyphen, _) => 0.4,
        (Written::Space, Lang::Da) => 0.85,
        (Written::Bare, Lang::Da) => 0.65,
        _ => 0.3,
    };
    Some((confidence + checked, "cpr"))
}

/// Persons only: an organisation's number has forty added to the day.
fn icelandic(digits: &str, written: Written) -> Option<(f32, &'static str)> {
    let sum: u32 = digits
        .bytes()
        .zip([3, 2, 7, 6, 5, 4, 3, 2, 1])
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let century = matches!(digits.as_bytes()[9], b'0' | b'8' | b'9');
    let fits = day_month(&digits[..6]) && sum.is_multiple_of(11) && century;
    fits.then_some((if written == Written::Bare { 0.3 } else { 0.86 }, "kennitala"))
}

fn hetu_check(date: &str, serial: &str) -> Option<char> {
    let number: u32 = format!("{date}{serial}").parse().ok()?;
    "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth((number % 31) as usize)
}

fn luhn(ten: &str) -> bool {
    let sum: u32 = ten
        .bytes()
        .enumerate()
        .map(|(at, digit)| {
            let value = u32::from(digit - b'0') * if at % 2 == 0 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// DDMMYY.
fn day_month(six: &str) -> bool {
    let number = |range: std::ops::Range<usize>| six[range].parse::<u32>().unwrap_or(99);
    real_day(number(2..4), number(0..2))
}

/// MMDD, also with sixty added to the day.
fn month_day(four: &str) -> bool {
    let (month, day) = (four[..2].parse().unwrap_or(99), four[2..].parse::<u32>().unwrap_or(99));
    real_day(month, day) || real_day(month, day.wrapping_sub(60))
}

fn real_day(month: u32, day: u32) -> bool {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}
