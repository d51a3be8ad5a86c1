//! Desktop notifications: shows one, and reports what the user did with it.
//!
//! A toast is a hint. It may be suppressed, its daemon may die: what it announced is in the store
//! and in Klubba's own window.

use std::time::Duration;

#[cfg(target_os = "linux")]
use notify_rust::NotificationResponse;
use notify_rust::{Notification, Timeout, Urgency};
use tokio::sync::mpsc::UnboundedSender;

use crate::resident::Event;

/// After this the daemon is taken for dead and the toast for gone.
#[cfg(target_os = "linux")]
const LONGEST_TOAST: Duration = Duration::from_secs(8 * 3600);
/// A daemon that does not answer for this long does not exist.
const LONGEST_SHOWING: Duration = Duration::from_secs(5);

#[cfg(target_os = "linux")]
const DAEMON: &str = "org.freedesktop.Notifications";
/// Where daemons tell that they hold toasts back: by the specification, and one of their own.
#[cfg(target_os = "linux")]
const HELD_BACK: [(&str, &str); 2] =
    [("org.freedesktop.Notifications", "Inhibited"), ("org.dunstproject.cmd0", "paused")];

/// What a toast says; the text names no person.
#[derive(Clone, Debug)]
pub struct Toast {
    pub id: String,
    /// The reminders it stands for.
    pub stands_for: Vec<String>,
    pub title: String,
    pub text: String,
    /// Key and label of each button; the first is also what a click on the toast means.
    pub actions: Vec<(&'static str, String)>,
}

/// Shows a toast and waits for its answer, apart from everything else.
pub fn show(toast: Toast, events: UnboundedSender<Event>) {
    tokio::spawn(async move {
        let shown = tokio::time::timeout(LONGEST_SHOWING, deliver(&toast, &events)).await;
        let failed = match shown {
            Ok(Ok(())) => {
                // The resident is gone only when Klubba is.
                let _ = events.send(Event::ToastShown { id: toast.id, ids: toast.stands_for });
                return;
            }
            Ok(Err(error)) => error.to_string(),
            Err(_) => "the notification daemon does not answer".to_owned(),
        };
        // As above.
        let _ = events.send(Event::NotShown { id: toast.id, reason: failed });
    });
}

#[cfg(target_os = "linux")]
async fn deliver(toast: &Toast, events: &UnboundedSender<Event>) -> notify_rust::error::Result<()> {
    let handle = notification(toast).show_async().await?;
    let (id, gone, events) = (toast.id.clone(), events.clone(), events.clone());
    let stands_for = toast.stands_for.clone();
    let first = toast.actions.first().map(|(key, _)| (*key).to_owned()).unwrap_or_default();
    tokio::spawn(async move {
        let answered = handle.wait_for_action_async(|response| {
            let action = match response {
                NotificationResponse::Default => first,
                NotificationResponse::Action(key) if key == "default" => first,
                NotificationResponse::Action(key) => key.clone(),
                _ => return,
            };
            // As above.
            let _ = events.send(Event::ToastAnswered { id, action });
        });
        // The handle holds the connection: some desktops close a toast with it.
        tokio::select! {
            _ = tokio::time::timeout(LONGEST_TOAST, answered) => {}
            () = daemon_gone() => {
                // As above.
                let _ = gone.send(Event::ToastGone { ids: stands_for });
            }
        }
    });
    Ok(())
}

/// Untested on the platforms it is for: the answer is waited for in a thread of its own.
#[cfg(not(target_os = "linux"))]
async fn deliver(toast: &Toast, _: &UnboundedSender<Event>) -> notify_rust::error::Result<()> {
    notification(toast).show().map(|_| ())
}

fn notification(toast: &Toast) -> Notification {
    let mut notification = Notification::new();
    notification
        .appname("Klubba")
        .summary(&toast.title)
        .body(&toast.text)
        .icon("appointment-soon")
        .urgency(Urgency::Critical)
        .timeout(Timeout::Never);
    if !toast.actions.is_empty() {
        notification.action("default", &toast.actions[0].1);
    }
    for (key, label) in &toast.actions {
        notification.action(key, label);
    }
    notification.finalize()
}

/// Returns when the daemon that shows toasts ends; never where nobody can tell.
#[cfg(target_os = "linux")]
async fn daemon_gone() {
    let watched = async {
        let bus = zbus::Connection::session().await?;
        let dbus = zbus::fdo::DBusProxy::new(&bus).await?;
        let mut changes = dbus.receive_name_owner_changed_with_args(&[(0, DAEMON)]).await?;
        let next = |context: &mut std::task::Context<'_>| {
            zbus::export::futures_core::Stream::poll_next(std::pin::pin!(&mut changes), context)
        };
        let mut next = next;
        while let Some(change) = std::future::poll_fn(&mut next).await {
            if change.args()?.new_owner().is_none() {
                return zbus::Result::Ok(());
            }
        }
        std::future::pending().await
    };
    if watched.await.is_err() {
        std::future::pending().await
    }
}

/// Whether the desktop holds toasts back now; false where it cannot be asked.
#[cfg(target_os = "linux")]
pub async fn are_held_back() -> bool {
    let asked = tokio::time::timeout(LONGEST_SHOWING, async {
        let bus = zbus::Connection::session().await?;
        let dbus = zbus::fdo::DBusProxy::new(&bus).await?;
        // Asking must not start a daemon.
        if !dbus.name_has_owner(DAEMON.try_into()?).await? {
            return zbus::Result::Ok(false);
        }
        for (interface, property) in HELD_BACK {
            let proxy = zbus::Proxy::new(&bus, DAEMON, "/org/freedesktop/Notifications", interface);
            if proxy.await?.get_property::<bool>(property).await.unwrap_or(false) {
                return Ok(true);
            }
        }
        Ok(false)
    });
    asked.await.is_ok_and(|answer| answer.unwrap_or(false))
}

#[cfg(not(target_os = "linux"))]
pub async fn are_held_back() -> bool {
    false
}

/// Whether a notification daemon is there; asks it nothing that is shown.
#[cfg(target_os = "linux")]
pub async fn is_available() -> bool {
    let asked = tokio::time::timeout(LONGEST_SHOWING, async {
        let bus = zbus::Connection::session().await?;
        let dbus = zbus::fdo::DBusProxy::new(&bus).await?;
        let owned = dbus.name_has_owner(DAEMON.try_into()?).await?;
        let names = dbus.list_activatable_names().await?;
        zbus::Result::Ok(owned || names.iter().any(|activatable| activatable.as_str() == DAEMON))
    });
    asked.await.is_ok_and(|answer| answer.unwrap_or(false))
}

#[cfg(not(target_os = "linux"))]
pub async fn is_available() -> bool {
    true
}
