//! The link patterns: what the data file says, made ready for matching.

use super::Link;
use regex::{Captures, Regex, RegexBuilder};
use serde::Deserialize;
use url::Url;

const SHIPPED: &str = include_str!("../../../../routines/links.toml");
/// A regular expression in the data may not compile to more than this.
const MAX_REGEX_BYTES: usize = 1 << 20;

/// The services' link forms, in the order they are tried.
#[derive(Debug, Clone)]
pub struct LinkPatterns {
    forms: Vec<Form>,
    redirects: Vec<Redirect>,
    conference_properties: Vec<String>,
}

/// What is wrong with a file of link patterns.
#[derive(Debug, thiserror::Error)]
pub enum PatternError {
    #[error("link patterns: {0}")]
    Syntax(#[from] toml::de::Error),
    #[error("link patterns of {service}: {reason}")]
    Expression { service: String, reason: Box<regex::Error> },
}

#[derive(Debug, Clone)]
struct Form {
    service: String,
    hosts: Vec<HostPattern>,
    except_hosts: Vec<HostPattern>,
    own_hosts: bool,
    path: Regex,
    except: Option<Regex>,
    key: String,
    case_sensitive: bool,
    standing: bool,
}

#[derive(Debug, Clone)]
struct Redirect {
    hosts: Vec<HostPattern>,
    path: Option<Regex>,
    parameters: Vec<String>,
}

#[derive(Debug, Clone)]
enum HostPattern {
    Any,
    Exact(String),
    Domain(String),
    Containing(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileRow {
    #[serde(default)]
    conference_properties: Vec<String>,
    #[serde(default)]
    redirects: Vec<RedirectRow>,
    #[serde(default)]
    services: Vec<ServiceRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RedirectRow {
    hosts: Vec<String>,
    path: Option<String>,
    parameters: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceRow {
    id: String,
    #[serde(default)]
    links: Vec<FormRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormRow {
    hosts: Vec<String>,
    #[serde(default)]
    except_hosts: Vec<String>,
    #[serde(default)]
    own_hosts: bool,
    path: String,
    except: Option<String>,
    key: String,
    #[serde(default)]
    case_sensitive: bool,
    #[serde(default)]
    standing: bool,
}

impl LinkPatterns {
    /// The patterns that ship with the program.
    pub fn shipped() -> Self {
        Self::parse(SHIPPED).expect("the shipped link patterns are read in the tests")
    }

    /// Reads patterns from a file's text.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let file: FileRow = toml::from_str(text)?;
        let mut forms = Vec::new();
        for service in file.services {
            for row in service.links {
                forms.push(Form::new(&service.id, row)?);
            }
        }
        let redirects = file.redirects.into_iter().map(Redirect::new).collect::<Result<_, _>>()?;
        Ok(Self { forms, redirects, conference_properties: file.conference_properties })
    }

    /// Adds the organisation's own hosts of a service, as listed in its settings.
    pub fn with_own_hosts(mut self, service: &str, hosts: &[&str]) -> Self {
        for form in self.forms.iter_mut().filter(|form| form.own_hosts && form.service == service) {
            form.hosts.extend(hosts.iter().map(|host| HostPattern::new(host)));
        }
        self
    }

    /// Whether any form of the service's links is known, so that another address is worth a word.
    pub fn knows(&self, service: &str) -> bool {
        self.forms.iter().any(|form| form.service == service)
    }

    /// Names of calendar properties that hold a join link, most trusted first.
    pub fn conference_properties(&self) -> &[String] {
        &self.conference_properties
    }

    pub(super) fn recognise(&self, url: &Url) -> Option<Link> {
        let host = url.host_str()?.trim_end_matches('.');
        let tail = tail(url);
        self.forms.iter().find_map(|form| form.recognise(host, &tail, url))
    }

    pub(super) fn unwrap_redirect(&self, url: &Url) -> Option<String> {
        let host = url.host_str()?;
        let redirect = self.redirects.iter().find(|redirect| redirect.wraps(host, url))?;
        let mut pairs = url.query_pairs();
        let (_, inner) =
            pairs.find(|(name, _)| redirect.parameters.iter().any(|known| known == name))?;
        Some(inner.into_owned())
    }
}

impl Form {
    fn new(service: &str, row: FormRow) -> Result<Self, PatternError> {
        let compile = |text: &str| expression(service, text);
        Ok(Self {
            service: service.to_owned(),
            hosts: row.hosts.iter().map(|host| HostPattern::new(host)).collect(),
            except_hosts: row.except_hosts.iter().map(|host| HostPattern::new(host)).collect(),
            own_hosts: row.own_hosts,
            path: compile(&row.path)?,
            except: row.except.as_deref().map(compile).transpose()?,
            key: row.key,
            case_sensitive: row.case_sensitive,
            standing: row.standing,
        })
    }

    fn recognise(&self, host: &str, tail: &str, url: &Url) -> Option<Link> {
        let is_host =
            |patterns: &[HostPattern]| patterns.iter().any(|pattern| pattern.matches(host));
        if !is_host(&self.hosts) || is_host(&self.except_hosts) {
            return None;
        }
        if self.except.as_ref().is_some_and(|except| except.is_match(tail)) {
            return None;
        }
        let captures = self.path.captures(tail)?;
        let key = self.fill_key(host, &captures);
        let key = if self.case_sensitive { key } else { key.to_lowercase() };
        Some(Link {
            service: self.service.clone(),
            key,
            standing: self.standing,
            url: url.as_str().to_owned(),
        })
    }

    fn fill_key(&self, host: &str, captures: &Captures) -> String {
        let mut key = self.key.replace("{host}", host);
        for (number, capture) in captures.iter().enumerate().skip(1) {
            let text = capture.map_or_else(String::new, |found| percent_decoded(found.as_str()));
            key = key.replace(&format!("{{{number}}}"), &text);
        }
        key
    }
}

impl Redirect {
    fn new(row: RedirectRow) -> Result<Self, PatternError> {
        Ok(Self {
            hosts: row.hosts.iter().map(|host| HostPattern::new(host)).collect(),
            path: row.path.as_deref().map(|path| expression("redirects", path)).transpose()?,
            parameters: row.parameters,
        })
    }

    fn wraps(&self, host: &str, url: &Url) -> bool {
        self.hosts.iter().any(|pattern| pattern.matches(host))
            && self.path.as_ref().is_none_or(|path| path.is_match(&tail(url)))
    }
}

impl HostPattern {
    fn new(text: &str) -> Self {
        let text = text.to_ascii_lowercase();
        match (text.strip_prefix('*'), text.strip_suffix('*')) {
            (Some(""), _) => Self::Any,
            (Some(_), Some(_)) => Self::Containing(text.trim_matches('*').to_owned()),
            (Some(rest), None) if rest.starts_with('.') => Self::Domain(rest.to_owned()),
            _ => Self::Exact(text),
        }
    }

    fn matches(&self, host: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Exact(name) => host == name,
            Self::Domain(dotted) => host.ends_with(dotted.as_str()) || host == &dotted[1..],
            Self::Containing(word) => host.contains(word.as_str()),
        }
    }
}

fn expression(service: &str, text: &str) -> Result<Regex, PatternError> {
    RegexBuilder::new(text).case_insensitive(true).size_limit(MAX_REGEX_BYTES).build().map_err(
        |reason| PatternError::Expression { service: service.to_owned(), reason: Box::new(reason) },
    )
}

/// Everything after the host: path, query and fragment.
fn tail(url: &Url) -> String {
    url[url::Position::BeforePath..].to_owned()
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
