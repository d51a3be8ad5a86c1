//! Whether anybody can see what is shown: desktops keep toasts back when they are told not to
//! disturb, and a locked screen hides everything.
//!
//! Asked only when something is shown or somebody wants to know. Nothing is started by asking, and
//! whoever does not answer in time counts as saying no.

use klubba_core::store::{Hindrance, ReminderPlace, Showing};

/// What the desktop says of itself; nothing said is nothing in the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    pub is_held_back: bool,
    pub is_locked: bool,
}

impl Attention {
    /// What this means for something that is shown there: our own window comes through.
    pub fn showing(self, place: ReminderPlace) -> Showing {
        let hindrance = match (self.is_locked, self.is_held_back, place) {
            (true, ..) => Some(Hindrance::Locked),
            (false, true, ReminderPlace::Toast) => Some(Hindrance::DoNotDisturb),
            _ => None,
        };
        Showing { place, hindrance }
    }
}

#[cfg(target_os = "linux")]
pub use linux::ask;

/// Untested on the platforms it is for: nobody is asked there.
#[cfg(not(target_os = "linux"))]
pub async fn ask() -> Attention {
    Attention::default()
}

#[cfg(target_os = "linux")]
mod linux {
    use std::time::Duration;

    use tokio::process::Command;
    use tokio::task::JoinSet;
    use zbus::Connection;
    use zbus::zvariant::OwnedValue;

    use super::Attention;

    /// Whoever answers later than this is not waited for.
    const LONGEST: Duration = Duration::from_secs(2);

    /// Where notification daemons tell that they hold toasts back: by the specification, and one of
    /// their own.
    const HELD_BACK: [(&str, &str); 2] =
        [("org.freedesktop.Notifications", "Inhibited"), ("org.dunstproject.cmd0", "paused")];
    const NOTIFICATIONS: (&str, &str) =
        ("org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    /// The daemon whose switch is among its desktop's settings.
    const SETTINGS: (&str, &str) = ("org.xfce.Xfconf", "/org/xfce/Xfconf");
    const SWITCH: (&str, &str) = ("xfce4-notifyd", "/do-not-disturb");
    /// Desktops whose switch is asked by a program: schema, key, and what it says when it is on.
    const SWITCHES: [(&str, &str, &str, &str); 3] = [
        ("GNOME", "org.gnome.desktop.notifications", "show-banners", "false"),
        ("X-Cinnamon", "org.cinnamon.desktop.notifications", "display-notifications", "false"),
        ("MATE", "org.mate.NotificationDaemon", "do-not-disturb", "true"),
    ];
    /// Who locks the screen: its name and path; all of them know `GetActive`.
    const LOCKERS: [(&str, &str); 6] = [
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
        ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
        ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
        ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    ];
    const SESSIONS: &str = "org.freedesktop.login1";
    const OWN_SESSION: &str = "/org/freedesktop/login1/session/auto";

    /// Asks the desktop whether it holds toasts back, and whether the screen is locked.
    pub async fn ask() -> Attention {
        let bus = tokio::time::timeout(LONGEST, Connection::session()).await;
        let bus = bus.ok().and_then(Result::ok);
        let (held, locked) = (any_of_held_back(bus.as_ref()), any_of_locked(bus.as_ref()));
        let (is_held_back, is_locked) = tokio::join!(first_yes(held), first_yes(locked));
        Attention { is_held_back, is_locked }
    }

    /// Everybody is asked at once: one who never answers hides nobody.
    async fn first_yes(mut asked: JoinSet<Option<bool>>) -> bool {
        let yes = async {
            while let Some(answer) = asked.join_next().await {
                if answer.ok().flatten() == Some(true) {
                    return true;
                }
            }
            false
        };
        tokio::time::timeout(LONGEST, yes).await.unwrap_or(false)
    }

    fn any_of_held_back(bus: Option<&Connection>) -> JoinSet<Option<bool>> {
        let mut asked = JoinSet::new();
        if let Some(bus) = bus {
            for property in HELD_BACK {
                let bus = bus.clone();
                asked.spawn(async move { property_of(&bus, NOTIFICATIONS, property).await });
            }
            let (bus, (name, path)) = (bus.clone(), SETTINGS);
            asked.spawn(async move {
                let answer = call(&bus, (name, path), (name, "GetProperty"), &SWITCH).await?;
                bool::try_from(answer.body().deserialize::<OwnedValue>().ok()?).ok()
            });
        }
        let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
        let ours = |name: &str| desktop.split(':').any(|one| one.eq_ignore_ascii_case(name));
        for (_, schema, key, on) in SWITCHES.into_iter().filter(|(name, ..)| ours(name)) {
            asked.spawn(async move {
                let mut command = Command::new("gsettings");
                let said = command.args(["get", schema, key]).kill_on_drop(true).output().await;
                Some(String::from_utf8_lossy(&said.ok()?.stdout).trim() == on)
            });
        }
        asked
    }

    fn any_of_locked(bus: Option<&Connection>) -> JoinSet<Option<bool>> {
        let mut asked = JoinSet::new();
        for (bus, (name, path)) in bus.into_iter().flat_map(|bus| LOCKERS.map(|one| (bus, one))) {
            let bus = bus.clone();
            asked.spawn(async move {
                let answer = call(&bus, (name, path), (name, "GetActive"), &()).await?;
                answer.body().deserialize().ok()
            });
        }
        asked.spawn(async {
            let bus = Connection::system().await.ok()?;
            let hint = ("org.freedesktop.login1.Session", "LockedHint");
            property_of(&bus, (SESSIONS, OWN_SESSION), hint).await
        });
        asked
    }

    async fn property_of(
        bus: &Connection,
        object: (&str, &str),
        property: (&str, &str),
    ) -> Option<bool> {
        let properties = ("org.freedesktop.DBus.Properties", "Get");
        let answer = call(bus, object, properties, &property).await?;
        bool::try_from(answer.body().deserialize::<OwnedValue>().ok()?).ok()
    }

    /// Asks one that is there; asking must not start it.
    async fn call<A>(
        bus: &Connection,
        (name, path): (&str, &str),
        (interface, method): (&str, &str),
        arguments: &A,
    ) -> Option<zbus::Message>
    where
        A: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let dbus = zbus::fdo::DBusProxy::new(bus).await.ok()?;
        if !dbus.name_has_owner(name.try_into().ok()?).await.ok()? {
            return None;
        }
        bus.call_method(Some(name), path, Some(interface), method, arguments).await.ok()
    }
}
