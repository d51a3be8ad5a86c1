//! A whole desktop of its own: home, screen, session bus, window manager, tray host, notification
//! daemon and keyring. Nothing is imitated; a test may leave parts out.
//!
//! Everything started belongs to one process group, whose leader ends the group as soon as the
//! test lets go of it: at the end, in a panic, and when the test itself is killed.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;

use zbus::Connection;

use crate::wait::until;

const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";
pub const SCREEN: &str = "1280x1000x24";
pub const KEYRING_PASSWORD: &str = "test";

/// What this desktop has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    pub bus: bool,
    pub tray: bool,
    pub notifications: bool,
    pub keyring: Keyring,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keyring {
    Absent,
    Unlocked,
    Locked,
}

impl Parts {
    pub const ALL: Parts =
        Parts { bus: true, tray: true, notifications: true, keyring: Keyring::Unlocked };
}

pub struct Desktop {
    folder: tempfile::TempDir,
    group: i32,
    leader: Child,
    leash: Option<ChildStdin>,
    env: Vec<(String, String)>,
    parts: Mutex<Vec<Child>>,
}

/// What `timeout` says of a program that is not there.
const NOT_FOUND: i32 = 127;

impl Desktop {
    pub async fn complete() -> Desktop {
        Desktop::with(Parts::ALL).await
    }

    pub async fn with(parts: Parts) -> Desktop {
        let mut desktop = Desktop::bare();
        desktop.start_screen();
        // The window manager cannot do without a bus; a desktop without one hides it from Klubba.
        desktop.start_bus(parts);
        desktop.start_window_manager().await;
        if !parts.bus {
            desktop.env.retain(|(name, _)| name != BUS);
        }
        if parts.keyring != Keyring::Absent {
            desktop.start_keyring(parts.keyring).await;
        }
        if parts.notifications && parts.bus {
            desktop.start_notifications().await;
        }
        if parts.tray && parts.bus {
            desktop.start_tray_host().await;
        }
        desktop
    }

    /// Screen readers find the windows of whatever is started from now on.
    pub async fn let_screen_readers_in(&mut self) {
        self.env.retain(|(name, _)| name != "NO_AT_BRIDGE");
        let mut launcher = self.program("/usr/libexec/at-spi-bus-launcher");
        self.keep(launcher.arg("--launch-immediately").spawn());
        until("the bus of screen readers", async || {
            self.has_name("org.a11y.Bus").await.then_some(())
        })
        .await;
    }

    /// Whoever asks for the system's bus from now on finds this desktop's.
    pub fn let_its_bus_be_the_systems(&mut self) {
        let address = self.variable(BUS).expect("a desktop with a bus").to_owned();
        self.set("DBUS_SYSTEM_BUS_ADDRESS", address);
    }

    /// Klubba's clock on this desktop can be set from now on.
    pub fn start_clock(&mut self) {
        let file = self.path("clock");
        fs::write(&file, "0").expect("a clock");
        let file = file.to_str().expect("a plain path").to_owned();
        self.set("KLUBBA_TEST_CLOCK", file);
    }

    /// Klubba's clock shows this; what runs is told that the clock was set.
    pub fn set_clock(&self, at: jiff::Timestamp) {
        let ahead = at.duration_since(jiff::Timestamp::now()).as_millis();
        let seconds = ahead.div_euclid(1000) + i128::from(ahead.rem_euclid(1000) > 0);
        // In place and of one width: whoever reads meanwhile finds a whole number.
        let mut file = File::options().write(true).open(self.path("clock")).expect("a clock");
        file.write_all(format!("{seconds:<20}").as_bytes()).expect("a clock");
    }

    /// The notification daemon crashes.
    pub async fn kill_notifications(&self) {
        let bus = self.bus().await;
        let dbus = zbus::fdo::DBusProxy::new(&bus).await.expect("the bus");
        let name = "org.freedesktop.Notifications".try_into().expect("a name");
        let daemon = dbus.get_connection_unix_process_id(name).await.expect("a daemon");
        self.ask("kill", &["-KILL", &daemon.to_string()]);
        until("the daemon to be gone", async || {
            (!self.has_name("org.freedesktop.Notifications").await).then_some(())
        })
        .await;
    }

    /// Somebody locks the screen; there is nobody to unlock it.
    pub async fn lock_screen(&self) {
        self.keep(self.program("mate-screensaver").arg("--no-daemon").spawn());
        until("the screen's lock", async || {
            self.has_name("org.mate.ScreenSaver").await.then_some(())
        })
        .await;
        self.ask("mate-screensaver-command", &["--lock"]);
    }

    /// A home and an empty process group.
    pub fn bare() -> Desktop {
        let folder =
            tempfile::Builder::new().prefix("klubba-").tempdir().expect("a folder in /tmp");
        let home = folder.path().join("home");
        let run = folder.path().join("run");
        fs::create_dir_all(&home).expect("home");
        fs::create_dir_all(&run).expect("run");
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).expect("run");
        // The pause lets Xvfb take its socket with it; what does not listen is ended all the same.
        let end = "cat >/dev/null; trap '' TERM; kill -TERM -- -$$; sleep 0.3; kill -KILL -- -$$";
        let mut leader = Command::new("bash")
            .args(["-c", end])
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("bash");
        let group = i32::try_from(leader.id()).expect("a process id");
        let path = |name: &Path| name.to_str().expect("a plain path").to_owned();
        let env = [
            ("HOME", path(&home)),
            ("XDG_RUNTIME_DIR", path(&run)),
            ("XDG_DATA_HOME", path(&home.join(".local/share"))),
            ("XDG_CONFIG_HOME", path(&home.join(".config"))),
            ("XDG_CACHE_HOME", path(&home.join(".cache"))),
            ("XDG_CURRENT_DESKTOP", "XFCE".to_owned()),
            ("PATH", std::env::var("PATH").unwrap_or_else(|_| "/usr/bin:/bin".to_owned())),
            ("LANG", "C.UTF-8".to_owned()),
            ("TZ", "Europe/Stockholm".to_owned()),
            ("GDK_BACKEND", "x11".to_owned()),
            ("LIBGL_ALWAYS_SOFTWARE", "1".to_owned()),
            ("NO_AT_BRIDGE", "1".to_owned()),
        ];
        let env = env.map(|(name, value)| (name.to_owned(), value)).to_vec();
        let leash = leader.stdin.take();
        Desktop { folder, group, leader, leash, env, parts: Mutex::default() }
    }

    /// A program on this desktop; what it says goes to a log in the desktop's folder.
    pub fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        let log = self.log_name(name);
        let log = File::options().create(true).append(true).open(log).expect("a log");
        command
            .env_clear()
            .envs(self.env.iter().cloned())
            .current_dir(self.folder.path())
            .process_group(self.group)
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a log"))
            .stderr(log);
        command
    }

    /// What a program says on this desktop; empty if it failed. It is given ten seconds.
    pub fn ask(&self, name: &str, arguments: &[&str]) -> String {
        String::from_utf8_lossy(&self.ask_bytes(name, arguments)).trim_end().to_owned()
    }

    pub fn ask_bytes(&self, name: &str, arguments: &[&str]) -> Vec<u8> {
        let mut command = self.program("timeout");
        let command = command.arg("10").arg(name).args(arguments).stdout(Stdio::piped());
        let answer = command.output().unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_ne!(answer.status.code(), Some(NOT_FOUND), "{name} is not installed");
        if answer.status.success() { answer.stdout } else { Vec::new() }
    }

    pub fn log(&self, name: &str) -> String {
        fs::read_to_string(self.log_name(name)).unwrap_or_default()
    }

    fn log_name(&self, name: &str) -> PathBuf {
        let name = Path::new(name).file_name().and_then(|name| name.to_str()).unwrap_or("program");
        self.folder.path().join(format!("{name}.log"))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// A connection to the session bus.
    pub async fn bus(&self) -> Connection {
        let address = self.variable(BUS).expect("a desktop with a bus");
        let builder = zbus::connection::Builder::address(address).expect("an address");
        builder.build().await.expect("the session bus")
    }

    pub async fn has_name(&self, name: &str) -> bool {
        let bus = self.bus().await;
        let owned = bus
            .call_method(
                Some("org.freedesktop.DBus"),
                "/org/freedesktop/DBus",
                Some("org.freedesktop.DBus"),
                "NameHasOwner",
                &name,
            )
            .await;
        owned.is_ok_and(|answer| answer.body().deserialize().unwrap_or(false))
    }

    /// The titles of the windows that can be seen, with their numbers.
    pub fn windows(&self) -> Vec<(String, String)> {
        let found = self.ask("xdotool", &["search", "--onlyvisible", "--name", "Klubba"]);
        let title = |id: &str| (id.to_owned(), self.ask("xdotool", &["getwindowname", id]));
        found.lines().map(title).collect()
    }

    pub async fn window_titled(&self, part: &str) -> String {
        until(&format!("a window titled {part:?}"), async || {
            self.windows().into_iter().find(|(_, title)| title.contains(part)).map(|(id, _)| id)
        })
        .await
    }

    /// What there is to see and to read when a test fails.
    pub fn picture_of_failure(&self) {
        let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
        self.picture(&pictures().join(format!("failed-{name}.png")));
        for name in ["klubba", "xfwm4", "xfce4-panel", "dunst", "gnome-keyring-daemon"] {
            eprintln!("--- {name} said:\n{}", self.log(name));
        }
    }

    /// A picture of the whole screen.
    pub fn picture(&self, file: &Path) {
        self.ask("import", &["-window", "root", file.to_str().expect("a plain path")]);
    }

    pub fn variable(&self, name: &str) -> Option<&str> {
        self.env.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    fn set(&mut self, name: &str, value: String) {
        self.env.push((name.to_owned(), value));
    }

    fn start_screen(&mut self) {
        let mut command = self.program("Xvfb");
        let arguments = ["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"];
        let screen = command.args(arguments).stdout(Stdio::piped()).spawn().expect("Xvfb");
        let number = self.first_line(screen);
        assert!(!number.is_empty(), "Xvfb did not start: {}", self.log("Xvfb"));
        self.set("DISPLAY", format!(":{number}"));
    }

    /// A bus that starts only what this desktop has: elsewhere, installing dunst is enough to have
    /// it started by the bus.
    fn start_bus(&mut self, parts: Parts) {
        let services = self.path("services");
        fs::create_dir_all(&services).expect("services");
        let mut wanted = vec!["org.xfce.Xfconf"];
        if parts.keyring != Keyring::Absent {
            wanted.push("org.gnome.keyring.SystemPrompter");
        }
        for name in wanted {
            let file = format!("{name}.service");
            let known = Path::new("/usr/share/dbus-1/services").join(&file);
            std::os::unix::fs::symlink(known, services.join(file)).expect("services");
        }
        let run = self.path("run");
        let configuration = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
            run.display(),
            services.display()
        );
        let file = self.path("bus.conf");
        fs::write(&file, configuration).expect("bus.conf");
        let mut command = self.program("dbus-daemon");
        let config = format!("--config-file={}", file.display());
        let command = command.args(["--nofork", "--nosyslog", "--print-address=1", &config]);
        let bus = command.stdout(Stdio::piped()).spawn().expect("dbus-daemon");
        let address = self.first_line(bus);
        assert!(!address.is_empty(), "no bus: {}", self.log("dbus-daemon"));
        self.set(BUS, address);
    }

    async fn start_window_manager(&self) {
        let file = self.home().join(".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml");
        fs::create_dir_all(file.parent().expect("a folder")).expect("home");
        fs::write(file, PANEL).expect("home");
        self.keep(self.program("xfwm4").arg("--compositor=off").spawn());
        until("the window manager", async || {
            let root = self.ask("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"]);
            root.contains("window id").then_some(())
        })
        .await;
    }

    async fn start_keyring(&self, keyring: Keyring) {
        let mut command = self.program("gnome-keyring-daemon");
        let command = command.args(["--foreground", "--unlock", "--components=secrets"]);
        let mut daemon = command.stdin(Stdio::piped()).spawn().expect("gnome-keyring-daemon");
        let mut password = daemon.stdin.take().expect("stdin");
        password.write_all(KEYRING_PASSWORD.as_bytes()).expect("gnome-keyring-daemon");
        drop(password);
        self.keep(Ok(daemon));
        let bus = self.bus().await;
        let locked = until("the keyring", async || {
            let answer = bus
                .call_method(
                    Some("org.freedesktop.secrets"),
                    LOGIN_KEYRING,
                    Some("org.freedesktop.DBus.Properties"),
                    "Get",
                    &("org.freedesktop.Secret.Collection", "Locked"),
                )
                .await
                .ok()?;
            let value: zbus::zvariant::OwnedValue = answer.body().deserialize().ok()?;
            bool::try_from(value).ok()
        })
        .await;
        assert!(!locked, "the password opens the keyring");
        if keyring == Keyring::Locked {
            let path = zbus::zvariant::ObjectPath::try_from(LOGIN_KEYRING).expect("a path");
            bus.call_method(
                Some("org.freedesktop.secrets"),
                "/org/freedesktop/secrets",
                Some("org.freedesktop.Secret.Service"),
                "Lock",
                &vec![path],
            )
            .await
            .expect("the keyring locks");
        }
    }

    /// dunst, whose menu of actions picks the line that a file names.
    pub async fn start_notifications(&self) {
        let menu = self.path("pick-action");
        let pick = format!("#!/bin/sh\nexec grep -m1 -F -f {}\n", self.path("action").display());
        fs::write(&menu, pick).expect("pick-action");
        fs::set_permissions(&menu, fs::Permissions::from_mode(0o755)).expect("pick-action");
        let file = self.path("dunstrc");
        let config = format!("[global]\n dmenu = {}\n history_length = 50\n", menu.display());
        fs::write(&file, config).expect("dunstrc");
        let config = file.to_str().expect("a plain path");
        self.keep(self.program("dunst").args(["-conf", config]).spawn());
        until("the notification daemon", async || {
            self.has_name("org.freedesktop.Notifications").await.then_some(())
        })
        .await;
    }

    pub async fn start_tray_host(&self) {
        self.keep(self.program("xfce4-panel").arg("--disable-wm-check").spawn());
        until("the tray host", async || {
            self.has_name("org.kde.StatusNotifierWatcher").await.then_some(())
        })
        .await;
    }

    /// Remembers a part, to be waited for in the end.
    pub fn keep(&self, part: std::io::Result<Child>) {
        let part = part.expect("it is installed");
        self.parts.lock().expect("no panic while held").push(part);
    }

    fn first_line(&self, mut process: Child) -> String {
        let mut line = String::new();
        let output = process.stdout.take().expect("stdout");
        BufReader::new(output).read_line(&mut line).expect("a line");
        self.keep(Ok(process));
        line.trim().to_owned()
    }

    /// Ends what left the group (services that the bus started); they carry this desktop's folder.
    fn end_strays(&self) {
        let mark = format!("XDG_RUNTIME_DIR={}", self.path("run").display());
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let strays = processes.filter_map(|entry| {
            let mut environment = Vec::new();
            File::open(entry.path().join("environ")).ok()?.read_to_end(&mut environment).ok()?;
            let is_ours = environment.split(|byte| *byte == 0).any(|one| one == mark.as_bytes());
            is_ours.then(|| entry.file_name().to_string_lossy().into_owned())
        });
        let strays: Vec<String> = strays.collect();
        if !strays.is_empty() {
            // Nothing can be done for one that is gone already.
            let _ = Command::new("kill").arg("-KILL").args(strays).stderr(Stdio::null()).status();
        }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        drop(self.leash.take());
        // The leader ends itself last; a failure to wait leaves nothing to do.
        let _ = self.leader.wait();
        let parts = self.parts.get_mut().unwrap_or_else(|poisoned| poisoned.into_inner());
        for part in parts {
            let _ = part.wait(); // as above
        }
        self.end_strays();
    }
}

/// Where pictures for people go.
pub fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures");
    fs::create_dir_all(&folder).expect("pictures");
    folder
}

const LOGIN_KEYRING: &str = "/org/freedesktop/secrets/collection/login";

/// A panel that holds only the tray.
const PANEL: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator"><property name="expand" type="bool" value="true"/></property>
    <property name="plugin-2" type="string" value="systray"><property name="square-icons" type="bool" value="true"/></property>
  </property>
</channel>
"#;
