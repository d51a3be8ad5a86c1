//! The recovery code on a page to print.

use jiff::Zoned;
use zeroize::Zeroizing;

use super::RecoveryCode;
use crate::dates;
use crate::document::escape;
use crate::text::Lang;
use crate::words::{Words, arg};

/// A page that any browser shows and prints; it names nobody.
pub fn page(code: &RecoveryCode, words: &Words, lang: Lang, now: &Zoned) -> Zeroizing<String> {
    let say = |key: &str| escape(&words.say(lang, key, &[]));
    let made = [arg("day", dates::date(words, lang, now.date()).as_str())];
    let made = escape(&words.say(lang, "recovery-page-made", &made));
    let groups = code.groups();
    let numbered = groups.iter().enumerate();
    let items: Vec<String> = numbered
        .map(|(at, group)| format!("<li><b>{}</b> {}</li>", at + 1, group.as_str()))
        .collect();
    let items = Zeroizing::new(items.join("\n"));
    Zeroizing::new(format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>\nbody {{ font: 13pt/1.5 system-ui, sans-serif; max-width: 38rem; margin: 3rem auto; }}\n\
         ol {{ list-style: none; padding: 1rem; border: 1px solid; font: 20pt/1.6 monospace; }}\n\
         b {{ font: 11pt system-ui, sans-serif; }}\n</style>\n\
         <h1>{title}</h1>\n<p>{made}</p>\n<ol>\n{items}\n</ol>\n<p>{what}</p>\n<p>{keep}</p>\n",
        lang.code(),
        title = say("recovery-page-title"),
        items = items.as_str(),
        what = say("recovery-page-what"),
        keep = say("recovery-page-keep"),
    ))
}
