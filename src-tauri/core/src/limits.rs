//! How much is taken in of what somebody types or pastes. More is a mistake, or nobody's typing.

use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};

/// Of one line, such as a title or a name, in characters.
pub const LINE: usize = 500;
/// Of an address of a server or a folder.
pub const ADDRESS: usize = 4_096;
/// Of a text of several lines.
pub const TEXT: usize = 20_000;
/// Of what is pasted as a list.
pub const PASTED: usize = 200_000;
/// Entries of one list.
const LIST: usize = 1_000;

/// # Errors
/// `Invalid` if any text in it is longer, or any list in it has more entries than anybody makes.
pub fn check(typed: &impl Serialize, characters: usize) -> Result<()> {
    check_value(&serde_json::to_value(typed)?, characters)
}

fn check_value(value: &Value, characters: usize) -> Result<()> {
    let is_long = |text: &str| text.len() > characters && text.chars().count() > characters;
    let too_long = || Error::Invalid { field: "detail_length", reason: characters.to_string() };
    match value {
        Value::String(text) if is_long(text) => Err(too_long()),
        Value::Array(list) if list.len() > LIST => Err(too_many()),
        Value::Object(fields) if fields.len() > LIST => Err(too_many()),
        Value::Object(fields) if fields.keys().any(|name| is_long(name)) => Err(too_long()),
        Value::Array(list) => list.iter().try_for_each(|one| check_value(one, characters)),
        Value::Object(fields) => fields.values().try_for_each(|one| check_value(one, characters)),
        _ => Ok(()),
    }
}

fn too_many() -> Error {
    Error::Invalid { field: "list_length", reason: LIST.to_string() }
}
