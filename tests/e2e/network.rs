//! No network: what Klubba does needs none, and it asks for none while no calendar is connected.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::app::binary;
use crate::desktop::Desktop;

/// Set where a test runs for the second time, without a network.
const INSIDE: &str = "KLUBBA_TEST_WITHOUT_NETWORK";
/// The calls by which a program reaches another one.
const CALLS: &str = "trace=socket,connect,bind,sendto";

/// Runs this very test once more where there is nothing but the computer itself, and says whether
/// that was done; false inside, and where this account may not make such a place.
pub fn is_done_without(test: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return false;
    }
    let is_root = rustix::process::geteuid().is_root();
    let place: &[&str] = if is_root { &["--net"] } else { &["--net", "--map-root-user"] };
    let unshare = |command: &[&str]| {
        let mut unshare = Command::new("unshare");
        unshare.args(place).args(command).stdin(Stdio::null());
        unshare
    };
    if !unshare(&["true"]).status().is_ok_and(|status| status.success()) {
        eprintln!("with the network there is: this account may not leave it");
        return false;
    }
    // The driver of windows speaks over the loopback, which is all there is.
    let again = "ip link set lo up && exec \"$0\" --exact \"$1\" --nocapture";
    let own = std::env::current_exe().expect("a program");
    let mut command = unshare(&["sh", "-c", again]);
    let status = command.arg(own).arg(test).env(INSIDE, "1").status().expect("the same test");
    assert!(status.success(), "{test} without a network");
    true
}

/// What a program called to reach others, written down by `strace`.
pub struct Watch {
    log: PathBuf,
}

impl Watch {
    /// Nothing where programs may not be watched.
    pub fn new(desktop: &Desktop) -> Option<Watch> {
        let log = desktop.path("calls");
        let mut probe = Command::new("strace");
        probe.args(["--quiet=all", "--output", "/dev/null", "true"]).stdin(Stdio::null());
        match probe.status() {
            Ok(status) if status.success() => Some(Watch { log }),
            _ => {
                eprintln!("not watched: this account may not look at other programs' calls");
                None
            }
        }
    }

    /// The program, watched with everything it starts; it keeps its own number.
    pub fn over(&self, desktop: &Desktop, program: &str) -> Command {
        let mut command = desktop.program("strace");
        command.args(["--daemonize", "--follow-forks", "--seccomp-bpf", "--quiet=all"]);
        command.args(["--output-append-mode", "--output"]).arg(&self.log);
        command.args(["-e", CALLS]).arg(program);
        command
    }

    /// Every call that is not between programs on this computer, but for those to this port: there
    /// the test drives the windows.
    pub fn to_others(&self, driven_at: Option<u16>) -> Vec<String> {
        let port =
            driven_at.map(|port| format!("htons({port}), sin_addr=inet_addr(\"127.0.0.1\")"));
        let is_ours = |call: &str| {
            let is_local = call.contains("AF_UNIX") || call.contains("sendto(");
            let is_between = is_local && !call.contains("AF_INET");
            let opens = call.contains("socket(AF_INET, SOCK_STREAM");
            let drives = port.as_ref().is_some_and(|port| call.contains(port) || opens);
            // The web engine hears from the system's kernel whether there is a network.
            let hears = port.is_some() && call.contains("AF_NETLINK");
            is_between || drives || hears
        };
        let calls = self.calls();
        // The rest of a call that another one interrupted: whom it was for stands before.
        let is_rest = |line: &&str| line.contains(" resumed>");
        let calls = calls.lines().filter(|line| line.contains('(') && !is_rest(line));
        calls.filter(|call| !is_ours(call)).map(str::to_owned).collect()
    }

    pub fn calls(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}

#[test]
fn the_command_line_speaks_to_this_computer_alone() {
    let desktop = Desktop::bare();
    let Some(watch) = Watch::new(&desktop) else { return };
    let backup = desktop.path("backups");
    let backup = backup.to_str().expect("a plain path");
    let text = desktop.path("routine.toml");
    let text = text.to_str().expect("a plain path");
    let export = watched(&watch, &desktop, &["routines", "export", "bergen-meet"]);
    std::fs::write(text, export.replace("\"bergen-meet\"", "\"own\"")).expect("a file");
    let commands: [&[&str]; 17] = [
        &["routines", "import", text],
        &["routines", "list"],
        &["routines", "check", text],
        &["invite", "--routine", "bergen-meet", "--lang", "nb"],
        &["readiness", "list"],
        &["meetings", "list"],
        &["calendar", "list"],
        &["calendar", "refresh"],
        &["reminders", "plan", "--from", "2026-01-01", "--to", "2026-01-02"],
        &["history", "list"],
        &["history", "export", "--format", "html"],
        &["history", "head"],
        &["incidents", "list"],
        &["backup", "create", "--folder", backup],
        &["backup", "list"],
        &["key", "rekey"],
        &["doctor"],
    ];
    for command in commands {
        watched(&watch, &desktop, command);
    }
    assert!(watch.calls().contains("AF_UNIX"), "it was watched: {}", watch.calls());
    assert_eq!(watch.to_others(None), Vec::<String>::new());
}

/// Runs the command line to its end; what it printed.
fn watched(watch: &Watch, desktop: &Desktop, arguments: &[&str]) -> String {
    let mut command = watch.over(desktop, &binary());
    let output = command.args(arguments).stdout(Stdio::piped()).output().expect("klubba");
    // Some find nothing, or miss something: they ran all the same.
    let code = output.status.code();
    assert!(code.is_some_and(|code| code <= 2), "{arguments:?} ended with {code:?}");
    assert!(Path::new(&watch.log).exists());
    String::from_utf8_lossy(&output.stdout).into_owned()
}
