//! How things leave Klubba: clipboard, calendar file, mail program, files in the user's folder.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use klubba_core::meeting_request::MeetingRequest;
use klubba_core::office::{Handed, Outgoing, Way};
use klubba_core::words::arg;

use crate::error::{Code, CommandError};
use crate::windows::Shell;
use crate::{guard, paths, wall_clock};

/// Files written in this run: only these may be opened on a window's wish.
static WRITTEN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Sends an invitation on its way, and says in words where it went.
pub fn send(shell: &Shell, outgoing: &Outgoing, way: Way) -> Result<String, CommandError> {
    let say = |key: &str| shell.words.say(shell.lang(), key, &[]);
    match way {
        Way::Clipboard => {
            copy(shell, outgoing)?;
            Ok(say("sent-clipboard"))
        }
        Way::CalendarFile => {
            let path = write(shell, "klubba-invitation", "ics", &outgoing.ics)?;
            Ok(shell.words.say(shell.lang(), "sent-calendar-file", &[arg("path", path.as_str())]))
        }
        Way::Mail => hand_over(shell, outgoing, &shell.ask(|office| Ok(office.in_mail(outgoing)))?),
        Way::WebCalendar => open_calendar(shell, outgoing).map(|handed| handed.message),
    }
}

/// Opens an invitation in the chosen web calendar.
pub fn open_calendar(shell: &Shell, outgoing: &Outgoing) -> Result<Handed, CommandError> {
    let now = wall_clock::now();
    let handed = shell.ask(|office| office.in_web_calendar(outgoing, now))?;
    hand_over(shell, outgoing, &handed)?;
    Ok(handed)
}

/// What does not fit into the address is on the clipboard before the other program is open.
fn hand_over(shell: &Shell, outgoing: &Outgoing, handed: &Handed) -> Result<String, CommandError> {
    if handed.is_copied {
        copy(shell, outgoing)?;
    }
    launch(&handed.url).map_err(|error| failed(shell, "error-open", &error))?;
    Ok(handed.message.clone())
}

/// Sends the letter that asks for a meeting on its way, and says in words where it went.
pub fn send_request(
    shell: &Shell,
    request: &MeetingRequest,
    way: Way,
) -> Result<String, CommandError> {
    let letter = klubba_core::calendar::mailto(&request.subject, &request.text);
    if let (Way::Mail, true, Some((scheme, rest))) =
        (way, letter.left_out.is_empty(), letter.url.split_once('?'))
    {
        // Only plain addresses: anything else could add fields of its own to the letter.
        let plain = |address: &&String| !address.contains(['?', '&', '%', ' ', ',']);
        let to: Vec<&str> = request.addresses.iter().filter(plain).map(String::as_str).collect();
        let opened = open::that_detached(format!("{scheme}{}?{rest}", to.join(",")));
        opened.map_err(|error| failed(shell, "error-open", &error))?;
        return Ok(shell.words.say(shell.lang(), "request-mailed", &[]));
    }
    let text = format!("{}\n\n{}", request.subject, request.text);
    let html = klubba_core::document::escape(&text).replace('\n', "<br>");
    let copied = shell.clipboard.copy(&html, &text);
    copied.map_err(|error| failed(shell, "error-clipboard", &error))?;
    let who = [arg("who", request.to.as_str())];
    Ok(shell.words.say(shell.lang(), "request-copied", &who))
}

fn copy(shell: &Shell, outgoing: &Outgoing) -> Result<(), CommandError> {
    let copied = shell.clipboard.copy(&outgoing.html, &outgoing.text);
    copied.map_err(|error| failed(shell, "error-clipboard", &error))
}

/// Opens a mail to nobody yet.
pub fn mail(shell: &Shell, subject: &str, body: &str) -> Result<(), CommandError> {
    let opened = launch(klubba_core::calendar::mailto(subject, body).url);
    opened.map_err(|error| failed(shell, "error-open", &error))
}

/// Writes a file where the user finds it, and returns the place.
pub fn write(
    shell: &Shell,
    stem: &str,
    ending: &str,
    content: &str,
) -> Result<String, CommandError> {
    let folder = paths::for_the_user(&shell.data_dir);
    let path = paths::write_new(&folder, stem, ending, content.as_bytes()).map_err(|error| {
        eprintln!("klubba: {error}");
        let place = folder.display().to_string();
        let args = [arg("folder", place.as_str())];
        let message = shell.words.say(shell.lang(), "error-file", &args);
        CommandError { code: Code::Internal, message }
    })?;
    WRITTEN.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(path.clone());
    Ok(path.display().to_string())
}

/// Opens a file that was written before, with whatever the system opens such files with.
pub fn open_written(shell: &Shell, path: &str) -> Result<(), CommandError> {
    let written = WRITTEN.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if !written.iter().any(|own| own == Path::new(path)) {
        return Err(CommandError::say(
            Code::NotFound,
            &shell.words,
            shell.lang(),
            "error-not-found",
        ));
    }
    launch(path).map_err(|error| failed(shell, "error-open", &error))
}

/// A failure outside core: the cause for the log, the sentence for the user.
pub fn failed(shell: &Shell, key: &str, cause: &dyn std::fmt::Display) -> CommandError {
    eprintln!("klubba: {cause}");
    CommandError::say(Code::Internal, &shell.words, shell.lang(), key)
}

/// Has the system's own program open a file or an address.
pub fn launch(what: impl AsRef<std::ffi::OsStr>) -> std::io::Result<()> {
    let mut last = std::io::Error::from(std::io::ErrorKind::NotFound);
    for mut command in open::commands(what) {
        guard::reopen(&mut command);
        match command.spawn() {
            Ok(mut child) => {
                // Only so that nothing is left of it in the list of processes.
                std::thread::spawn(move || child.wait());
                return Ok(());
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}
