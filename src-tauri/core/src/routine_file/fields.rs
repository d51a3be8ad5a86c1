//! Reading one TOML table field by field, so that every mistake is told with its line, and what
//! nobody asked for is told too.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::condition;
use crate::condition::Condition;
use crate::diagnostic::{Diagnostic, Problem};
use crate::text::{Lang, Text};

/// No text of a routine needs more characters.
pub const MAX_TEXT: usize = 2_000;
/// No list of a routine needs more entries.
pub const MAX_LIST: usize = 1_000;

/// The diagnostics of one file, and how byte offsets become lines.
pub struct Report {
    line_starts: Vec<usize>,
    /// Where each field that was read begins, by its path.
    places: BTreeMap<String, usize>,
    pub diagnostics: Vec<Diagnostic>,
}

/// One table that is being read.
pub struct Fields<'r, 'i> {
    report: &'r mut Report,
    table: DeTable<'i>,
    path: String,
    offset: usize,
    asked: Vec<&'static str>,
}

impl Report {
    pub fn new(file: &str) -> Report {
        let newlines = file.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let line_starts = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
        Report { line_starts, places: BTreeMap::new(), diagnostics: Vec::new() }
    }

    pub fn add(&mut self, offset: usize, field: String, problem: Problem) {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.diagnostics.push(Diagnostic { line, field, problem });
    }

    /// Where the field stands, or else the nearest table around it.
    fn place(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            if let Some(offset) = self.places.get(path) {
                return *offset;
            }
            match path.rfind(['.', '[']) {
                Some(at) => path = &path[..at],
                None => return 0,
            }
        }
    }
}

impl<'r, 'i> Fields<'r, 'i> {
    pub fn new(report: &'r mut Report, table: DeTable<'i>, path: String, offset: usize) -> Self {
        report.places.insert(path.clone(), offset);
        Fields { report, table, path, offset, asked: Vec::new() }
    }

    pub fn report(&mut self) -> &mut Report {
        self.report
    }

    pub fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// Tells of a problem with a field that was read before, by its whole path.
    ///
    /// Of a field that is broken already, nothing more is told.
    pub fn complain_at(&mut self, path: &str, problem: Problem) {
        let broken =
            |known: &Diagnostic| is_within(path, &known.field) || is_within(&known.field, path);
        if !self.report.diagnostics.iter().any(broken) {
            let offset = self.report.place(path);
            self.report.add(offset, path.to_owned(), problem);
        }
    }

    /// Tells of a problem with one field, at the field's own line where it stands in the file.
    pub fn complain(&mut self, name: &str, problem: Problem) {
        let span = self.table.iter().find(|(key, _)| key.get_ref() == name);
        let offset = span.map_or(self.offset, |(key, _)| key.span().start);
        let path = self.path_of(name);
        self.report.add(offset, path, problem);
    }

    /// Takes the field's value; its key stays, for telling where it stood.
    fn value(&mut self, name: &'static str) -> Option<Spanned<DeValue<'i>>> {
        self.asked.push(name);
        let offset = self.table.get_key_value(name)?.0.span().start;
        let value = self.table.get_mut(name)?;
        let taken = std::mem::replace(value.get_mut(), DeValue::Boolean(false));
        let value = Spanned::new(value.span(), taken);
        let path = self.path_of(name);
        self.report.places.insert(path, offset);
        Some(value)
    }

    /// The field, or nothing if it is absent or of another kind, which is then told.
    pub fn optional<T: DeserializeOwned>(&mut self, name: &'static str, wanted: &str) -> Option<T> {
        let value = self.value(name)?;
        match T::deserialize(value.into_deserializer()) {
            Ok(found) => Some(found),
            Err(_) => {
                self.complain(name, Problem::Wrong { wanted: wanted.to_owned() });
                None
            }
        }
    }

    pub fn or_default<T: DeserializeOwned + Default>(
        &mut self,
        name: &'static str,
        wanted: &str,
    ) -> T {
        self.optional(name, wanted).unwrap_or_default()
    }

    pub fn required<T: DeserializeOwned>(&mut self, name: &'static str, wanted: &str) -> Option<T> {
        if !self.table.contains_key(name) {
            self.asked.push(name);
            self.complain(name, Problem::Missing);
            return None;
        }
        self.optional(name, wanted)
    }

    /// A text of one paragraph that must be there and not be empty.
    pub fn text(&mut self, name: &'static str) -> String {
        let text: Option<String> = self.required(name, "text");
        if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
            self.complain(name, Problem::Missing);
        }
        let text = text.unwrap_or_default();
        self.limit(name, &text);
        text
    }

    pub fn optional_text(&mut self, name: &'static str) -> Option<String> {
        let text: Option<String> = self.optional(name, "text");
        self.limit(name, text.as_deref().unwrap_or_default());
        text.filter(|text| !text.is_empty())
    }

    fn limit(&mut self, name: &str, text: &str) {
        if text.chars().count() > MAX_TEXT {
            self.complain(name, Problem::TooLong { limit: MAX_TEXT as u32 });
        }
    }

    pub fn texts(&mut self, name: &'static str) -> Text {
        if !self.table.contains_key(name) {
            self.asked.push(name);
            self.complain(name, Problem::Missing);
            return Text::default();
        }
        self.optional_texts(name).unwrap_or_default()
    }

    pub fn optional_texts(&mut self, name: &'static str) -> Option<Text> {
        let value = self.value(name)?;
        let DeValue::Table(variants) = value.into_inner() else {
            self.complain(name, Problem::Wrong { wanted: "texts".to_owned() });
            return None;
        };
        let mut text = Text::default();
        for (key, variant) in variants {
            let path = format!("{}.{}", self.path_of(name), key.get_ref());
            let lang = Lang::ALL.into_iter().find(|lang| lang.code() == key.get_ref());
            let offset = key.span().start;
            match (lang, variant.into_inner()) {
                (Some(lang), DeValue::String(variant)) => {
                    self.limit(name, &variant);
                    text.0.insert(lang, variant.into_owned());
                }
                (Some(_), _) => {
                    self.report.add(offset, path, Problem::Wrong { wanted: "text".to_owned() })
                }
                (None, _) => {
                    let found = key.into_inner().into_owned();
                    let allowed = Lang::ALL.map(|lang| lang.code().to_owned()).to_vec();
                    self.report.add(offset, path, Problem::NotAllowed { found, allowed });
                }
            }
        }
        Some(text)
    }

    pub fn condition(&mut self, name: &'static str) -> Option<Condition> {
        let value = self.value(name)?;
        let path = self.path_of(name);
        condition::read(self.report, value, path)
    }

    pub fn date(&mut self, name: &'static str) -> Option<jiff::civil::Date> {
        let value = self.value(name)?;
        let written = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(datetime) => datetime.to_string(),
            _ => String::new(),
        };
        let date = written.parse().ok();
        if date.is_none() {
            self.complain(name, Problem::Wrong { wanted: "date".to_owned() });
        }
        date
    }

    /// One of the words of an enum.
    pub fn word<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        if !self.table.contains_key(name) {
            self.asked.push(name);
            self.complain(name, Problem::Missing);
            return None;
        }
        self.optional_word(name)
    }

    pub fn optional_word<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        let found: String = self.optional(name, "word")?;
        let word: Result<T, serde::de::value::Error> =
            T::deserialize(found.as_str().into_deserializer());
        match word {
            Ok(word) => Some(word),
            Err(_) => {
                self.complain(name, Problem::NotAllowed { found, allowed: words_of::<T>() });
                None
            }
        }
    }

    /// A table within the table; absent: told, and read as an empty one.
    pub fn table<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Fields<'_, 'i>) -> T,
    ) -> T {
        let found = match self.value(name).map(|value| (value.span().start, value.into_inner())) {
            Some((offset, DeValue::Table(table))) => Some((offset, table)),
            Some(_) => {
                self.complain(name, Problem::Wrong { wanted: "table".to_owned() });
                None
            }
            None => {
                self.complain(name, Problem::Missing);
                None
            }
        };
        let path = self.path_of(name);
        let Some((offset, table)) = found else {
            let mut silent = Report::new("");
            return read(&mut Fields::new(&mut silent, DeTable::new(), path, 0));
        };
        let mut fields = Fields::new(self.report, table, path, offset);
        let read = read(&mut fields);
        fields.finish();
        read
    }

    /// A table that need not be there.
    pub fn optional_table<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Fields<'_, 'i>) -> T,
    ) -> Option<T> {
        if self.table.contains_key(name) {
            return Some(self.table(name, read));
        }
        self.asked.push(name);
        None
    }

    /// A list of tables; absent: empty.
    pub fn tables<T>(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(&mut Fields<'_, 'i>) -> T,
    ) -> Vec<T> {
        let Some(value) = self.value(name) else { return Vec::new() };
        let DeValue::Array(entries) = value.into_inner() else {
            self.complain(name, Problem::Wrong { wanted: "tables".to_owned() });
            return Vec::new();
        };
        if entries.len() > MAX_LIST {
            self.complain(name, Problem::TooLong { limit: MAX_LIST as u32 });
        }
        let mut list = Vec::new();
        for (index, entry) in entries.into_iter().take(MAX_LIST).enumerate() {
            let offset = entry.span().start;
            let path = self.path_of(&format!("{name}[{}]", index + 1));
            let DeValue::Table(table) = entry.into_inner() else {
                self.report.add(offset, path, Problem::Wrong { wanted: "table".to_owned() });
                continue;
            };
            let mut fields = Fields::new(self.report, table, path, offset);
            list.push(read(&mut fields));
            fields.finish();
        }
        list
    }

    /// Tells of the fields that nobody asked for.
    pub fn finish(self) {
        let allowed: Vec<String> = self.asked.iter().map(|name| (*name).to_owned()).collect();
        for (key, _) in self.table.iter() {
            if self.asked.iter().any(|name| name == key.get_ref()) {
                continue;
            }
            let problem = Problem::UnknownField { allowed: allowed.clone() };
            let field = self.path_of(key.get_ref());
            self.report.add(key.span().start, field, problem);
        }
    }
}

/// Whether a path is that of a field, or of something in it.
fn is_within(path: &str, field: &str) -> bool {
    path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The words that an enum allows, asked of its own `Deserialize`.
fn words_of<T: DeserializeOwned>() -> Vec<String> {
    struct Ask(&'static [&'static str]);
    impl<'de> Deserializer<'de> for &mut Ask {
        type Error = serde::de::value::Error;
        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
            Err(serde::de::Error::custom("only asks"))
        }
        fn deserialize_enum<V: Visitor<'de>>(
            self,
            _: &'static str,
            words: &'static [&'static str],
            _: V,
        ) -> Result<V::Value, Self::Error> {
            self.0 = words;
            Err(serde::de::Error::custom("only asks"))
        }
        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
        }
    }
    let mut ask = Ask(&[]);
    // Always an error: the answer is what was written into `ask`.
    let _ = T::deserialize(&mut ask);
    ask.0.iter().map(|word| (*word).to_owned()).collect()
}
