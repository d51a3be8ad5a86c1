//! A disk of its own, as small as is wanted: a file system in memory that only this test sees.
//!
//! It lies in a mount name space of its own, so it needs the right to make one: the administrator
//! has it, and elsewhere most accounts do. Programs are started into it with `nsenter`.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

pub struct SmallDisk {
    holder: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
    folder: tempfile::TempDir,
}

/// What takes the room that is not left.
const BALLAST: &str = "ballast";

impl SmallDisk {
    /// Nothing where this account may not mount.
    pub fn new(kilobytes: u64) -> Option<SmallDisk> {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = Command::new("unshare");
        command.args(if is_root() { &["--mount"][..] } else { &["--mount", "--map-root-user"] });
        let command = command.arg("sh").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut holder = command.stderr(Stdio::null()).spawn().ok()?;
        let orders = holder.stdin.take()?;
        let answers = BufReader::new(holder.stdout.take()?);
        let mut disk = SmallDisk { holder, orders, answers, folder };
        let place = disk.place().display().to_string();
        let mount = format!("mount -t tmpfs -o size={kilobytes}k,mode=0700 none {place}");
        disk.order(&mount).then_some(disk)
    }

    /// Where it is, for programs that are started into it.
    pub fn place(&self) -> &Path {
        self.folder.path()
    }

    /// Where it is for this process; nothing that follows links by itself finds it there.
    pub fn seen(&self) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.holder.id()));
        root.join(self.place().strip_prefix("/").expect("an absolute path"))
    }

    /// A program that sees the disk.
    pub fn program(&self, program: &Path) -> Command {
        let mut command = Command::new("nsenter");
        let holder = self.holder.id().to_string();
        command.args(["--target", &holder, "--mount"]);
        if !is_root() {
            command.args(["--user", "--preserve-credentials"]);
        }
        command.arg("--").arg(program);
        command
    }

    /// Fills it until so many bytes are left.
    pub fn fill(&self, left: u64) {
        let mut ballast = File::create(self.seen().join(BALLAST)).expect("a file");
        let mut piece = vec![0xA5; 64 * 1024];
        let mut length = 0;
        while !piece.is_empty() {
            match ballast.write(&piece) {
                Ok(written) if written > 0 => length += written as u64,
                _ => piece.truncate(piece.len() / 2),
            }
        }
        ballast.set_len(length.saturating_sub(left)).expect("a shorter file");
    }

    pub fn make_room(&self) {
        fs::remove_file(self.seen().join(BALLAST)).expect("a full disk");
    }

    pub fn take_no_changes(&mut self, none: bool) {
        let how = if none { "ro" } else { "rw" };
        let place = self.place().display().to_string();
        assert!(self.order(&format!("mount -o remount,{how} {place}")), "remounted {how}");
    }

    fn order(&mut self, order: &str) -> bool {
        let sent = writeln!(self.orders, "{order} >/dev/null 2>&1 && echo yes || echo no");
        let mut answer = String::new();
        sent.is_ok() && self.answers.read_line(&mut answer).is_ok_and(|_| answer.trim() == "yes")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = self.holder.kill(); // ended already is as good; the disk ends with it
        let _ = self.holder.wait();
    }
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}
