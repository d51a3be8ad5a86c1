//! Calendars, both ways: occurrences out of files, and meetings into files and addresses.

mod compose;
mod expand;
mod properties;
mod slots;
mod write;

use std::sync::LazyLock;

use klubba_core::link::LinkPatterns;

/// Made once: compiling the patterns takes longer than most tests.
static PATTERNS: LazyLock<LinkPatterns> = LazyLock::new(LinkPatterns::shipped);

fn assert_snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
