//! What every process of Klubba does first: nothing it writes is for others, and no crash tells what
//! was in it.

use std::panic::PanicHookInfo;
#[cfg(unix)]
use std::sync::atomic::{AtomicU32, Ordering};

/// What the user's own files are masked with.
#[cfg(unix)]
static USUAL_UMASK: AtomicU32 = AtomicU32::new(0o022);

/// Closes files made from now on to other accounts, keeps memory out of core dumps, and keeps texts
/// out of what a crash says.
pub fn close() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit, umask};
        let usual = umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
        USUAL_UMASK.store(usual.bits(), Ordering::Relaxed);
        // Refused only where less is allowed already.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    std::panic::set_hook(Box::new(|panic| {
        if let Some(reason) = not_printed(panic) {
            if !reason.contains("Broken pipe") {
                let words = klubba_core::words::Words::new();
                let args = [klubba_core::words::arg("reason", reason)];
                eprintln!("klubba: {}", words.say(crate::cli::system_lang(), "cli-cut-off", &args));
            }
            std::process::exit(2);
        }
        eprintln!("klubba: {}", crash(panic));
    }));
}

/// Why an answer could not be printed whole: whoever read it has left, or the disk it went to is
/// full. Its only way to be told is a panic of `println!`.
fn not_printed<'p>(panic: &'p PanicHookInfo<'_>) -> Option<&'p str> {
    let said = panic.payload().downcast_ref::<String>()?;
    said.strip_prefix("failed printing to stdout: ")
}

/// Where it was. What a panic says may quote the text it stumbled over: only words that stand in
/// the program are repeated.
fn crash(panic: &PanicHookInfo<'_>) -> String {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let words = panic.payload().downcast_ref::<&'static str>().copied();
    format!("ended early at {place}: {}", words.unwrap_or("the details are kept back"))
}

/// A program of somebody else's, started by us, makes files as its user is used to.
#[cfg(unix)]
pub fn reopen(command: &mut std::process::Command) {
    use std::os::unix::process::CommandExt;
    let usual = rustix::fs::Mode::from_bits_truncate(USUAL_UMASK.load(Ordering::Relaxed));
    // SAFETY: umask is async-signal-safe and touches nothing but the new process.
    unsafe {
        command.pre_exec(move || {
            rustix::process::umask(usual);
            Ok(())
        });
    }
}

#[cfg(not(unix))]
pub fn reopen(_: &mut std::process::Command) {}
