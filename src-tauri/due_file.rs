//! The list of what comes due, beside the database: read when that cannot be opened.

use std::io::Read;
use std::path::{Path, PathBuf};

use klubba_core::due_list::DueList;

use crate::paths;

/// No list is longer, in bytes.
const MAX_FILE: u64 = 256 * 1024;

fn path(data_dir: &Path) -> PathBuf {
    data_dir.join("due.json")
}

/// The list that was left; an empty one if there is none, or it cannot be read.
pub fn read(data_dir: &Path) -> DueList {
    let mut text = String::new();
    let read = std::fs::File::open(path(data_dir))
        .and_then(|file| file.take(MAX_FILE).read_to_string(&mut text));
    read.ok().and_then(|_| DueList::read(&text)).unwrap_or_default()
}

pub fn write(data_dir: &Path, list: &DueList) -> std::io::Result<()> {
    paths::replace(&path(data_dir), list.print().as_bytes())
}
