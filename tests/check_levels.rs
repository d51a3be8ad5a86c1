//! The checker against its own labelled texts: prints a table and holds floor levels.

use klubba_core::check::{Category, Context, Field, Finding, SHOWN, check};
use klubba_core::text::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Labelled {
    id: String,
    lang: Lang,
    subject: String,
    body: String,
    context: Context,
    expected: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    category: Category,
    start: usize,
    end: usize,
}

/// Right and all, of the findings and of the expected places.
#[derive(Default, Clone, Copy)]
struct Count {
    right: u32,
    found: u32,
    hit: u32,
    expected: u32,
}

impl Count {
    fn precision(self) -> f64 {
        f64::from(self.right) / f64::from(self.found.max(1))
    }

    fn recall(self) -> f64 {
        f64::from(self.hit) / f64::from(self.expected.max(1))
    }

    fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        2.0 * p * r / (p + r).max(f64::EPSILON)
    }
}

/// Names, initials and pupils are one group; so are the two kinds of disclosing words.
fn group(category: Category) -> Category {
    match category {
        Category::Initials | Category::PupilClass => Category::PersonName,
        Category::SpecialCategory => Category::SchoolSecrecy,
        other => other,
    }
}

fn shown(text: &Labelled) -> Vec<(Category, usize, usize)> {
    let findings = check(
        &[(Field::Subject, &text.subject), (Field::Body, &text.body)],
        text.lang,
        &text.context,
    );
    let place = |finding: &Finding| {
        let (text, shift) = if finding.field == Field::Subject {
            (&text.subject, 0)
        } else {
            (&text.body, text.subject.chars().count() + 1)
        };
        let (start, end) = klubba_core::check::scalar_range(text, finding.start, finding.end);
        (finding.category, start + shift, end + shift)
    };
    let counted = |finding: &&Finding| {
        finding.confidence >= SHOWN && finding.category != Category::AsksForSensitive
    };
    findings.iter().filter(counted).map(place).collect()
}

fn measure(file: &str) -> (Count, f64, BTreeMap<String, Count>) {
    let mut rows = BTreeMap::<String, Count>::new();
    let (mut clean, mut alarmed) = (0, 0);
    for line in file.lines().filter(|line| !line.is_empty()) {
        let text: Labelled = serde_json::from_str(line).expect("a labelled text");
        let found = shown(&text);
        if text.expected.is_empty() {
            clean += 1;
            alarmed += u32::from(!found.is_empty());
            assert!(found.len() < 3, "{} is clean", text.id);
        }
        let matches = |a: Category, (s, e): (usize, usize), b: Category, (t, f): (usize, usize)| {
            group(a) == group(b) && s < f && t < e
        };
        for &(category, start, end) in &found {
            let right = text
                .expected
                .iter()
                .any(|e| matches(category, (start, end), e.category, (e.start, e.end)));
            for row in ["all".to_owned(), format!("{category:?}"), format!("~{:?}", text.lang)] {
                let count = rows.entry(row).or_default();
                count.found += 1;
                count.right += u32::from(right);
            }
        }
        for e in &text.expected {
            let hit = found.iter().any(|&(category, start, end)| {
                matches(category, (start, end), e.category, (e.start, e.end))
            });
            for row in ["all".to_owned(), format!("{:?}", e.category), format!("~{:?}", text.lang)]
            {
                let count = rows.entry(row).or_default();
                count.expected += 1;
                count.hit += u32::from(hit);
            }
        }
    }
    (rows["all"], f64::from(alarmed) / f64::from(clean.max(1)), rows)
}

fn hold(name: &str, file: &str) {
    let (all, alarms, rows) = measure(file);
    println!(
        "{name}: P {:.3} R {:.3} F1 {:.3}, clean texts with an alarm {:.3}",
        all.precision(),
        all.recall(),
        all.f1(),
        alarms
    );
    for (row, count) in &rows {
        println!(
            "  {row:20} {:3} expected  P {:.3}  R {:.3}",
            count.expected,
            count.precision(),
            count.recall()
        );
    }
    assert!(all.f1() >= 0.95, "overall F1 of {name}");
    assert!(alarms <= 0.05, "alarms on clean texts of {name}");
    let recall = |category: &str| rows.get(category).map_or(1.0, |row| row.recall());
    for (category, least) in [
        ("NationalId", 0.98),
        ("PersonName", 0.93),
        ("SchoolSecrecy", 0.85),
        ("SpecialCategory", 0.9),
        ("ProtectedIdentity", 0.95),
    ] {
        assert!(recall(category) >= least, "recall of {category} in {name}");
    }
    let precision = rows.get("NationalId").map_or(1.0, |row| row.precision());
    assert!(precision >= 0.99, "precision of identity numbers in {name}");
}

#[test]
fn first_set() {
    hold("first set", include_str!("data/check/heldout.jsonl"));
}

#[test]
fn second_set() {
    hold("second set", include_str!("data/check/second.jsonl"));
}

#[test]
fn third_set() {
    hold("third set", include_str!("data/check/third.jsonl"));
}

#[test]
fn last_set() {
    hold("last set", include_str!("data/check/last.jsonl"));
}

#[test]
fn numbers() {
    let (all, alarms, _) = measure(include_str!("data/check/numbers.jsonl"));
    assert!(all.f1() >= 0.98 && alarms == 0.0, "numbers in every writing");
}
