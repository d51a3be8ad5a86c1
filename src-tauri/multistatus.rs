//! What WebDAV servers answer (RFC 4918, section 13), as far as a calendar needs it.

use roxmltree::{Document, Node};

const DAV: &str = "DAV:";

/// An answer about several things at once.
#[derive(Default)]
pub struct Multistatus {
    pub responses: Vec<Response>,
    pub sync_token: Option<String>,
}

/// What is said of one address.
#[derive(Default)]
pub struct Response {
    pub href: String,
    /// Of the address itself; none where its properties are told.
    pub status: Option<u16>,
    pub etag: Option<String>,
    pub ctag: Option<String>,
    pub calendar_data: Option<String>,
    pub is_collection: bool,
    is_calendar: bool,
    /// Kinds of components it may hold; empty: not said.
    components: Vec<String>,
    display_name: Option<String>,
    /// Addresses within properties, by the property.
    hrefs: Vec<(String, String)>,
}

/// Reads an answer; none if it is not one.
pub fn read(body: &[u8]) -> Option<Multistatus> {
    let text = std::str::from_utf8(body).ok()?;
    // Without DTDs nothing can be made to grow.
    let document = Document::parse(text.trim_start_matches('\u{feff}')).ok()?;
    let root = document.root_element();
    if !root.has_tag_name((DAV, "multistatus")) {
        return None;
    }
    let responses = root.children().filter(|node| node.has_tag_name((DAV, "response")));
    let sync_token = child(root, "sync-token").map(text_of).filter(|token| !token.is_empty());
    Some(Multistatus { responses: responses.filter_map(response).collect(), sync_token })
}

/// A text as it stands between tags.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn response(node: Node<'_, '_>) -> Option<Response> {
    let mut response = Response {
        href: text_of(child(node, "href")?),
        status: child(node, "status").and_then(status),
        ..Response::default()
    };
    for part in node.children().filter(|node| node.has_tag_name((DAV, "propstat"))) {
        if child(part, "status").and_then(status).is_some_and(|status| status != 200) {
            continue;
        }
        for property in child(part, "prop").into_iter().flat_map(|prop| prop.children()) {
            response.take(property);
        }
    }
    Some(response)
}

impl Response {
    fn take(&mut self, property: Node<'_, '_>) {
        let name = property.tag_name().name();
        let text = || Some(text_of(property)).filter(|text| !text.is_empty());
        match name {
            "getetag" => self.etag = text(),
            "getctag" => self.ctag = text(),
            "displayname" => self.display_name = text(),
            // Not trimmed: it is the object itself.
            "calendar-data" => self.calendar_data = Some(all_text(property)),
            "resourcetype" => {
                let is = |name| property.children().any(|kind| kind.tag_name().name() == name);
                (self.is_collection, self.is_calendar) = (is("collection"), is("calendar"));
            }
            "supported-calendar-component-set" => {
                let names = property.children().filter_map(|comp| comp.attribute("name"));
                self.components = names.map(str::to_ascii_uppercase).collect();
            }
            _ => {
                let hrefs = property.children().filter(|node| node.has_tag_name((DAV, "href")));
                self.hrefs.extend(hrefs.map(|href| (name.to_owned(), text_of(href))));
            }
        }
    }

    /// A collection that holds events.
    pub fn is_event_calendar(&self) -> bool {
        let holds_events = |kinds: &[String]| kinds.iter().any(|kind| kind == "VEVENT");
        self.is_calendar && (self.components.is_empty() || holds_events(&self.components))
    }

    /// What it is called; else the last part of its address.
    pub fn name(&self, otherwise: &str) -> String {
        let last = otherwise.trim_end_matches('/').rsplit('/').next().unwrap_or(otherwise);
        self.display_name.clone().unwrap_or_else(|| last.to_owned())
    }

    pub fn href_in(&self, property: &str) -> Option<String> {
        self.hrefs_in(property).next()
    }

    pub fn hrefs_in(&self, property: &str) -> impl Iterator<Item = String> {
        self.hrefs.iter().filter(move |(name, _)| name == property).map(|(_, href)| href.clone())
    }
}

/// The number in `HTTP/1.1 404 Not Found`.
fn status(node: Node<'_, '_>) -> Option<u16> {
    text_of(node).split_whitespace().nth(1)?.parse().ok()
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|node| node.has_tag_name((DAV, name)))
}

fn text_of(node: Node<'_, '_>) -> String {
    all_text(node).trim().to_owned()
}

fn all_text(node: Node<'_, '_>) -> String {
    node.children().filter_map(|node| node.text()).collect()
}
