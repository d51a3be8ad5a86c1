//! Starting other programs from the repository's root, and saying so.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};

pub type Done<T = ()> = Result<T, String>;

/// The repository, wherever xtask was called from.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// A program to be started in the root.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    command
}

/// Runs a program, whose output goes where ours goes.
pub fn run(program: &str, arguments: &[&str]) -> Done {
    println!("\n> {program} {}", arguments.join(" "));
    let status = command(program, arguments).status();
    let status = status.map_err(|error| format!("{program} cannot be started: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("{program} {} ended with {status}", arguments.join(" "))),
    }
}

/// Runs a program, prints what it says and hands each line on; whether it succeeded.
pub fn run_and_read(program: &str, arguments: &[&str], mut line: impl FnMut(&str)) -> Done<bool> {
    println!("\n> {program} {}", arguments.join(" "));
    let mut command = command(program, arguments);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| format!("{program} cannot be started: {error}"))?;
    let (said, heard) = channel();
    send_lines(child.stdout.take(), said.clone());
    send_lines(child.stderr.take(), said);
    for text in heard {
        println!("{text}");
        line(&text);
    }
    let status = child.wait().map_err(|error| format!("{program}: {error}"))?;
    Ok(status.success())
}

fn send_lines(from: Option<impl Read + Send + 'static>, to: Sender<String>) {
    let Some(from) = from else { return };
    std::thread::spawn(move || {
        for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
            if to.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                return;
            }
        }
    });
}

/// What a program prints; nothing if it cannot be started or fails.
pub fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

pub fn is_installed(program: &str) -> bool {
    let found = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&found).any(|folder| folder.join(program).is_file())
}
