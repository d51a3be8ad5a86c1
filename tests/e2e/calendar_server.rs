//! A web server for calendars that behaves as servers do: well, or not at all.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// How the next answers are.
#[derive(Clone, Debug)]
pub enum Manner {
    /// A status, headers and a body, complete.
    Answer { status: &'static str, headers: String, body: Vec<u8> },
    /// Half of what it announced.
    Half(Vec<u8>),
    /// A gigabyte, as long as somebody reads.
    Gigabyte,
    /// A letter at a time, for ever.
    Drip,
    /// Nothing: the connection ends before it began.
    HangUp,
}

pub struct Server {
    pub port: u16,
    manner: Arc<Mutex<Manner>>,
    /// Heads of the requests, in order.
    heard: Arc<Mutex<Vec<String>>>,
    /// Bytes of the last long answer.
    pub sent: Arc<AtomicUsize>,
}

impl Server {
    pub fn start(manner: Manner) -> Server {
        Server::on("127.0.0.1", manner)
    }

    /// Stays when this computer's own network goes and comes back.
    pub fn start_anywhere(manner: Manner) -> Server {
        Server::on("0.0.0.0", manner)
    }

    fn on(address: &str, manner: Manner) -> Server {
        let listener = TcpListener::bind((address, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let manner = Arc::new(Mutex::new(manner));
        let (heard, sent) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let server = Server {
            port,
            manner: Arc::clone(&manner),
            heard: Arc::clone(&heard),
            sent: Arc::clone(&sent),
        };
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let manner = Arc::clone(&manner);
                let (heard, sent) = (Arc::clone(&heard), Arc::clone(&sent));
                std::thread::spawn(move || {
                    // Whoever hangs up meanwhile has heard enough.
                    let _ = serve(stream, &manner, &heard, &sent);
                });
            }
        });
        server
    }

    pub fn behave(&self, manner: Manner) {
        *self.manner.lock().expect("no panic while held") = manner;
    }

    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("no panic while held").clone()
    }
}

pub fn answer(status: &'static str, headers: &str, body: &[u8]) -> Manner {
    Manner::Answer { status, headers: headers.to_owned(), body: body.to_vec() }
}

fn serve(
    mut stream: TcpStream,
    manner: &Mutex<Manner>,
    heard: &Mutex<Vec<String>>,
    sent: &AtomicUsize,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut head = String::new();
    while reader.read_line(&mut head)? > 2 {}
    heard.lock().expect("no panic while held").push(head);
    let manner = manner.lock().expect("no panic while held").clone();
    match manner {
        Manner::Answer { status, headers, body } => {
            let length = body.len();
            let has_body = if status.starts_with("304") {
                String::new()
            } else {
                format!("Content-Length: {length}\r\n")
            };
            write!(stream, "HTTP/1.1 {status}\r\n{headers}{has_body}Connection: close\r\n\r\n")?;
            if !status.starts_with("304") {
                stream.write_all(&body)?;
            }
        }
        Manner::Half(body) => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len() * 2)?;
            stream.write_all(&body)?;
        }
        Manner::Gigabyte => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")?;
            let part = [b'x'; 65_536];
            sent.store(0, Ordering::SeqCst);
            for _ in 0..15_000 {
                stream.write_all(&part)?;
                sent.fetch_add(part.len(), Ordering::SeqCst);
            }
        }
        Manner::HangUp => return Ok(()),
        Manner::Drip => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")?;
            loop {
                stream.write_all(b"B")?;
                std::thread::sleep(std::time::Duration::from_millis(200));
            }
        }
    }
    stream.flush()
}

/// What a server is given of a request's body; none: it refuses the request with 501.
pub type Given = fn(String) -> Option<String>;

/// Stands before a server so that it knows less. Returns its port.
pub fn before(port: u16, given: Given) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let own = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // Whoever hangs up meanwhile has heard enough.
            std::thread::spawn(move || pass_on(stream, port, given));
        }
    });
    own
}

fn pass_on(mut stream: TcpStream, port: u16, given: Given) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let (mut head, mut line, mut length) = (String::new(), String::new(), 0);
    while reader.read_line(&mut line)? > 2 {
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        if !lower.starts_with("connection:") && !lower.starts_with("content-length:") {
            head.push_str(&line);
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let Some(body) = given(String::from_utf8_lossy(&body).into_owned()) else {
        // Told that it ends, or the next question may go the same way while it closes.
        let refusal =
            "HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        return stream.write_all(refusal.as_bytes());
    };
    let mut server = TcpStream::connect(("127.0.0.1", port))?;
    let length = body.len();
    write!(server, "{head}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")?;
    std::io::copy(&mut server, &mut stream).map(drop)
}

/// Packed by the system's own program.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut child = Command::new("gzip")
        .arg("-9c")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("gzip runs");
    let mut stdin = child.stdin.take().expect("its input");
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().expect("gzip ends");
    writer.join().expect("no panic").expect("gzip reads");
    output.stdout
}

/// One request to a server on this computer; its status and answer.
pub fn request(port: u16, method: &str, path: &str, login: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server");
    let kind = if body.starts_with('<') { "application/xml" } else { "text/calendar" };
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{login}Content-Type: {kind}\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
    .expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split_whitespace().nth(1).and_then(|status| status.parse().ok());
    (status.unwrap_or_default(), answer)
}
