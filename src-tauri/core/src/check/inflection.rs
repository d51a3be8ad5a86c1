//! From an inflected name to the forms it may come from: genitives, and the Finnish cases.

use crate::text::Lang;

/// Calls `found` with each possible base form of a lower-case word.
pub(super) fn bases(word: &str, lang: Lang, mut found: impl FnMut(&str)) {
    for ending in ["'s", "s'", "'", "'n"] {
        if let Some(base) = word.strip_suffix(ending) {
            found(base);
        }
    }
    if lang == Lang::Fi {
        return finnish(word, &mut found);
    }
    if let Some(base) = word.strip_suffix('s').filter(|base| base.chars().count() >= 2) {
        found(base);
    }
}

/// Case endings, longest first; what remains is a stem that may end in another way than the name.
const CASES: [&str; 30] = [
    "llansa", "llensa", "nsa", "nsä", "lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta",
    "stä", "ksi", "na", "nä", "tta", "ttä", "han", "hän", "hin", "hen", "hon", "seen", "een",
    "aan", "ään", "iin", "n", "ta",
];

fn finnish(word: &str, found: &mut impl FnMut(&str)) {
    for case in
        CASES.into_iter().chain(["tä", "a", "ä", "in", "ista", "ille", "illa", "on", "oon", "uun"])
    {
        let Some(stem) = word.strip_suffix(case) else {
            continue;
        };
        if stem.chars().count() < 2 {
            continue;
        }
        stems(stem, found);
    }
}

/// The nominatives a stem can stand for.
fn stems(stem: &str, found: &mut impl FnMut(&str)) {
    found(stem);
    let swap = |from: &str, to: &str| stem.strip_suffix(from).map(|root| format!("{root}{to}"));
    // virtase → virtanen, tuomakse → tuomas, lahde → lahti, niemi ← nieme, joeli → joel.
    let forms = [
        swap("se", "nen"),
        swap("s", "nen"),
        swap("kse", "s"),
        swap("kse", "ks"),
        swap("e", "i"),
        swap("de", "si"),
        swap("de", "ti"),
        swap("i", ""),
        swap("kse", "kse"),
        swap("ä", "ki"),
        swap("ee", "e"),
    ];
    for form in forms.into_iter().flatten() {
        found(&form);
    }
    strengthen(stem, found);
}

/// Undoes consonant gradation before the last vowel: peka → pekka, sadu → satu, lehdo → lehto.
fn strengthen(stem: &str, found: &mut impl FnMut(&str)) {
    let Some(vowel) = stem.chars().next_back().filter(|c| "aeiouyäö".contains(*c)) else {
        return;
    };
    let root = &stem[..stem.len() - vowel.len_utf8()];
    let Some(consonant) = root.chars().next_back() else {
        return;
    };
    let strong: &[&str] = match consonant {
        'k' => &["kk"],
        'p' => &["pp"],
        't' => &["tt"],
        'd' => &["t"],
        'v' => &["p"],
        'l' => &["lt"],
        'n' => &["nt", "nk"],
        'r' => &["rt"],
        _ => return,
    };
    let head = &root[..root.len() - consonant.len_utf8()];
    for form in strong {
        found(&format!("{head}{form}{vowel}"));
    }
}
