//! Prints how fast the checker is: one invitation of 2,000 characters, invitations, hostile text.

#![allow(clippy::disallowed_methods, reason = "a tool of its own, with a command line")]

use klubba_core::check::{Context, Field, check};
use klubba_core::text::Lang;
use std::time::Instant;

const ORDINARY: &str = "Välkommen till digitalt föräldramöte tisdag 3 februari kl. 18.30 i Teams. Mötes-ID: 377 001 245 90, lösenord: Lp2wQx. \
Vi går igenom terminens planering, läxor och den nya lärplattformen, och ni får gärna skicka frågor i förväg till skola@solbacka.se. \
Karin Lindqvist leder mötet. Alva och hennes pappa Johan kommer på måndag, ring 070-174 06 88 om något är oklart.\n";

const GENERAL: &str = "Mötet är till för alla som vill veta mer om hur skolan arbetar med digitala möten. Vi går igenom vilka tjänster som \
får användas, hur man loggar in och vad som gäller när någon vill spela in. Personuppgifter behandlas med stöd av allmänt intresse, och \
den som vill kan läsa mer på skolans webbplats. Ta gärna med frågor, så svarar vi på dem efter genomgången.\n";

fn main() {
    let context = Context {
        organiser: "Karin Lindqvist".into(),
        org_domains: vec!["solbacka.se".into()],
        ..Context::default()
    };
    let first = Instant::now();
    run("Hej", &context);
    println!("first check, lists built: {:?}", first.elapsed());
    let text: String = ORDINARY.chars().cycle().take(2_000).collect();
    let mut times: Vec<_> = (0..2_000).map(|_| time(&text, &context)).collect();
    times.sort_unstable();
    println!("2,000 characters: p50 {:?}, p99 {:?}", times[1_000], times[1_980]);
    report("general text, 64 kB", &GENERAL.repeat(64_000 / GENERAL.len()), &context);
    let page: String = ORDINARY.repeat(64_000 / ORDINARY.len());
    report("invitations, 64 kB", &page, &context);
    let long = ORDINARY.repeat(4_000_000 / ORDINARY.len());
    report("invitations, 4 MB", &long, &context);
    let hostile = [
        ("digits", "7"),
        ("digits in groups", "12 "),
        ("capitals", "A"),
        ("capital words", "Ab "),
        ("initials", "A."),
        ("combining marks", "\u{301}"),
        ("letters", "a"),
        ("at signs", "a@"),
    ];
    for (name, unit) in hostile {
        for size in [250_000, 1_000_000] {
            report(
                &format!("{name}, {} kB", size / 1000),
                &unit.repeat(size / unit.len()),
                &context,
            );
        }
    }
}

fn run(text: &str, context: &Context) -> usize {
    check(&[(Field::Body, text)], Lang::Sv, context).len()
}

fn time(text: &str, context: &Context) -> std::time::Duration {
    let start = Instant::now();
    std::hint::black_box(run(text, context));
    start.elapsed()
}

fn report(name: &str, text: &str, context: &Context) {
    let took = time(text, context);
    println!("{name}: {took:?}, {:.1} MB/s", text.len() as f64 / 1e6 / took.as_secs_f64());
}
