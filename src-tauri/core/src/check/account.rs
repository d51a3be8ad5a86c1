//! Bank accounts: IBAN anywhere, domestic numbers with a word such as «konto», Norwegian ones by their grouping.

use super::digits::Groups;
use super::document::Document;
use super::finding::{Category, Spot};
use super::role::Role;

const REACH: usize = 34;

fn spot(start: usize, end: usize, confidence: f32, evidence: &'static str) -> Spot {
    Spot { category: Category::BankAccount, start, end, confidence, evidence }
}

/// Two letters, two check digits, and the rest in groups; the check digits decide where it ends.
pub(super) fn iban(
    document: &Document<'_>,
    groups: &Groups<'_>,
    index: usize,
) -> Option<(Spot, usize)> {
    let group = groups.all[index];
    let head = groups.text.get(group.start.checked_sub(2)?..group.start)?;
    if group.len() < 2
        || !head.chars().all(|c| c.is_ascii_alphabetic())
        || head
            .chars()
            .any(|c| c.is_ascii_lowercase() != head.starts_with(|c: char| c.is_ascii_lowercase()))
    {
        return None;
    }
    let start = group.start - 2;
    if groups.text[..start].ends_with(char::is_alphanumeric) {
        return None;
    }
    let length = iban_length(&head.to_ascii_uppercase())?;
    let (end, letters) = read_iban(groups.text, start, length)?;
    let checked = mod_97(&letters) == 1;
    let labelled = document.before(Role::AccountWord, start, REACH).is_some();
    if !checked && !labelled && letters.len() != length {
        return None;
    }
    let count = groups.all[index..].iter().take_while(|group| group.start < end).count();
    let confidence = if checked {
        0.98
    } else if labelled {
        0.85
    } else {
        0.55
    };
    Some((spot(start, end, confidence, "iban"), count))
}

fn iban_length(country: &str) -> Option<usize> {
    const LENGTHS: [(&str, usize); 34] = [
        ("SE", 24),
        ("NO", 15),
        ("DK", 18),
        ("FI", 18),
        ("IS", 26),
        ("FO", 18),
        ("GL", 18),
        ("EE", 20),
        ("LV", 21),
        ("LT", 20),
        ("PL", 28),
        ("DE", 22),
        ("GB", 22),
        ("IE", 22),
        ("NL", 18),
        ("BE", 16),
        ("FR", 27),
        ("ES", 24),
        ("PT", 25),
        ("IT", 27),
        ("AT", 20),
        ("CH", 21),
        ("LU", 20),
        ("CZ", 24),
        ("SK", 24),
        ("HU", 28),
        ("RO", 24),
        ("BG", 22),
        ("HR", 21),
        ("SI", 19),
        ("GR", 27),
        ("TR", 26),
        ("UA", 29),
        ("BA", 20),
    ];
    LENGTHS.iter().find(|(code, _)| *code == country).map(|&(_, length)| length)
}

fn read_iban(text: &str, start: usize, length: usize) -> Option<(usize, String)> {
    let mut letters = String::new();
    for (offset, c) in text[start..].char_indices() {
        if c.is_ascii_alphanumeric() {
            letters.push(c.to_ascii_uppercase());
            if letters.len() == length {
                let end = start + offset + 1;
                return (!text[end..].starts_with(|c: char| c.is_ascii_alphanumeric()))
                    .then_some((end, letters));
            }
        } else if c != ' ' && c != '-' {
            return None;
        }
    }
    None
}

fn mod_97(letters: &str) -> u32 {
    letters[4..].chars().chain(letters[..4].chars()).filter_map(|c| c.to_digit(36)).fold(
        0,
        |sum, value| {
            if value > 9 { (sum * 100 + value) % 97 } else { (sum * 10 + value) % 97 }
        },
    )
}

/// Digits right after a word for an account.
pub(super) fn labelled(
    document: &Document<'_>,
    groups: &Groups<'_>,
    index: usize,
) -> Option<(Spot, usize)> {
    if groups.glued(index) {
        return None;
    }
    let start = groups.all[index].start;
    let hit = document.before(Role::AccountWord, start, REACH)?;
    let gap = document.between(hit.end, start);
    let busy = gap.contains(|c: char| c.is_ascii_digit() || c == '+' || c == '\n')
        && !gap.trim_start_matches(['\n', ' ', ':']).is_empty();
    let other = [
        Role::PhoneWord,
        Role::IdWord,
        Role::CaseWord,
        Role::PayWord,
        Role::OrgWord,
        Role::MeetingWord,
    ];
    if busy
        || gap.contains(". ") && gap.trim_matches(['.', ' ', ':']).len() > 1
        || other.iter().any(|&role| document.within(role, hit.end, start))
    {
        return None;
    }
    let gaps = [" ", "-", ", ", ".", "–", " - ", ",", "/", " / "];
    let mut count = 1;
    let mut digits = groups.len(index);
    while count < 7
        && groups.gap(index + count - 1).is_some_and(|gap| gaps.contains(&gap))
        && digits + groups.len(index + count) <= 20
    {
        digits += groups.len(index + count);
        count += 1;
    }
    let (_, end) = groups.range(index, count);
    // «reg. 1551 konto 0004455667», «sort code 12-34-56, account 12345678»: the first part alone is short.
    let clearing = matches!(digits, 4 | 6) && document.after(Role::AccountWord, end, 12).is_some();
    let fits = (7..=20).contains(&digits) || clearing;
    (fits && !groups.glued_right(index + count - 1))
        .then(|| (spot(start, end, 0.85, "account"), count))
}

/// Four, two and five digits with the check digit of a Norwegian account.
pub(super) fn norwegian(groups: &Groups<'_>, index: usize) -> Option<(Spot, usize)> {
    if groups.glued(index)
        || !groups.shaped(index, &[4, 2, 5], &[".", " ", "-"])
        || groups.glued_right(index + 2)
    {
        return None;
    }
    let digits = groups.joined(index, 3);
    let sum: u32 = digits
        .bytes()
        .zip([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let dotted = groups.gap(index) == Some(".") && groups.gap(index + 1) == Some(".");
    let confidence = match (sum.is_multiple_of(11), dotted) {
        (true, _) => 0.95,
        (false, true) => 0.7,
        _ => return None,
    };
    let (start, end) = groups.range(index, 3);
    Some((spot(start, end, confidence, "account-no"), 3))
}
