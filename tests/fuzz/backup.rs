//! `fuzz_backup SEED COUNT FOLDER`: reads mutated backups, half of them with a header that fits what
//! was done to the database, so that it is opened. Nothing but the database that was put in is good.

#![allow(clippy::disallowed_methods, reason = "it stands outside core: it has files and a clock")]

mod frame;
#[path = "../given.rs"]
#[allow(dead_code, reason = "a backup needs little of what tests begin with")]
mod given;

use std::path::Path;

use frame::Seeds;
use klubba_core::recovery::{self, RecoveryCode, RecoveryFile, SYMBOL_COUNT};
use klubba_core::store::Store;
use klubba_core::store::backup::{self, Making};
use sha2::{Digest, Sha256};

const FIRST_LINE: &[u8] = b"klubba backup 1\n";
const RARE: [&str; 12] = [
    "klubba backup 1\n",
    "klubba backup 2\n",
    "\n",
    "{",
    "}",
    "\"length\":",
    "\"sha256\":\"",
    "null",
    "\"recovery\":",
    "\"schema\":",
    "18446744073709551616",
    "\\u0000",
];

fn main() {
    let (folder, path) = given::file();
    let code = RecoveryCode::make(&[7; SYMBOL_COUNT]);
    let made = make(folder.path(), &path, &code);
    let whole = std::fs::read(&made).expect("a backup");
    let contents = backup::verify(&made, &given::KEY, folder.path(), &mut |_| {});
    let (_, contents) = contents.expect("it can be read").expect("it is sound");
    let words = RARE.map(|word| word.as_bytes().to_vec()).to_vec();
    let longest = whole.len() + 4_096;
    let tried = folder.path().join("tried");
    frame::run(&Seeds { inputs: vec![whole], words, longest }, |input, random| {
        let fitted = (random.below(2) == 0).then(|| with_fitting_header(input)).flatten();
        let input = fitted.as_deref().unwrap_or(input);
        if let Ok(Ok(header)) = backup::read_header(&mut &input[..]) {
            let file = header.recovery.unwrap_or_default();
            // Damaged or not, it is answered.
            let _ = recovery::unwrap(&code, &file);
        }
        std::fs::write(&tried, input).expect("a file");
        let verified = backup::verify(&tried, &given::KEY, folder.path(), &mut |_| {});
        let Ok(Ok((_, found))) = verified else { return false };
        assert_eq!(found, contents, "every page carries a code made with the key");
        true
    });
}

fn make(folder: &Path, path: &Path, code: &RecoveryCode) -> std::path::PathBuf {
    given::filled(path, 1);
    let mut recovery = RecoveryFile::default();
    recovery.add(code, &given::KEY, &[3; 32], given::now());
    let making = Making {
        folder,
        workshop: folder,
        recovery: Some(recovery.print()),
        new_id: "0123456789abcdef",
        now: given::now(),
    };
    let store = Store::open(path, &given::KEY).expect("a store");
    backup::create(&store, &given::KEY, &making, &mut |_| {}).expect("a backup").path
}

/// The same, with the length and the hash that its database has now.
fn with_fitting_header(input: &[u8]) -> Option<Vec<u8>> {
    let rest = input.strip_prefix(FIRST_LINE)?;
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (header, database) = (&rest[..end], &rest[end + 1..]);
    let mut header: serde_json::Value = serde_json::from_slice(header).ok()?;
    let fields = header.as_object_mut()?;
    fields.insert("length".to_owned(), database.len().into());
    fields.insert("sha256".to_owned(), hex::encode(Sha256::digest(database)).into());
    let header = serde_json::to_vec(&header).ok()?;
    Some([FIRST_LINE, &header, b"\n", database].concat())
}
