//! Desktop notifications: shows one, and reports what the user did with it.
//!
//! A toast is a hint. It may be suppressed, its daemon may die: what it announced is in the store
//! and in Klubba's own window.

use std::time::Duration;

use klubba_core::store::ReminderPlace;
#[cfg(target_os = "linux")]
use notify_rust::NotificationResponse;
use notify_rust::{Notification, Timeout, Urgency};
use tokio::sync::mpsc::UnboundedSender;
use tokio::task::JoinHandle;

use crate::attention;
use crate::orders::Place;
use crate::resident::Event;

/// After this the daemon is taken for dead and the toast for gone.
#[cfg(target_os = "linux")]
const LONGEST_TOAST: Duration = Duration::from_secs(8 * 3600);
/// A daemon that does not answer for this long does not exist.
const LONGEST_SHOWING: Duration = Duration::from_secs(5);

#[cfg(target_os = "linux")]
const DAEMON: &str = "org.freedesktop.Notifications";

/// What a toast says; the text names no person.
#[derive(Clone, Debug)]
pub struct Toast {
    pub id: String,
    /// The reminders it stands for.
    pub stands_for: Vec<String>,
    /// Where a click leads.
    pub place: Place,
    pub title: String,
    pub text: String,
    /// Key and label of each button; the first is also what a click on the toast means.
    pub actions: Vec<(&'static str, String)>,
}

/// Shows a toast and waits for its answer, apart from everything else; ready once the daemon has
/// taken it or will not.
pub fn show(toast: Toast, events: UnboundedSender<Event>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let delivered = tokio::time::timeout(LONGEST_SHOWING, deliver(&toast, &events));
        // Asked meanwhile: what was shown is to be noted at once.
        let (delivered, attention) = tokio::join!(delivered, attention::ask());
        let (id, ids) = (toast.id, toast.stands_for);
        let failed = match delivered {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(error.to_string()),
            Err(_) => Some("the notification daemon does not answer".to_owned()),
        };
        // The resident is gone only when Klubba is.
        let _ = events.send(match failed {
            None => {
                let showing = attention.showing(ReminderPlace::Toast);
                Event::Shown { toast: Some(id), ids, showing }
            }
            Some(reason) => Event::NotShown { toast: id, ids, place: toast.place, reason },
        });
    })
}

#[cfg(target_os = "linux")]
async fn deliver(toast: &Toast, events: &UnboundedSender<Event>) -> notify_rust::error::Result<()> {
    // Watched from before: a daemon that ends right after its answer is missed by nobody.
    let watch = Watch::start().await.ok();
    let handle = notification(toast).show_async().await?;
    let first = toast.actions.first().map(|(key, _)| (*key).to_owned()).unwrap_or_default();
    let (toast, events) = (toast.clone(), events.clone());
    tokio::spawn(async move {
        let (id, place, answers) = (toast.id, toast.place, events.clone());
        let answered = handle.wait_for_action_async(|response| {
            let action = match response {
                NotificationResponse::Default => first,
                NotificationResponse::Action(key) if key == "default" => first,
                NotificationResponse::Action(key) => key.clone(),
                _ => return,
            };
            // As above.
            let _ = answers.send(Event::ToastAnswered { id, place, action });
        });
        // The handle holds the connection: some desktops close a toast with it.
        tokio::select! {
            _ = tokio::time::timeout(LONGEST_TOAST, answered) => {}
            () = daemon_gone(watch) => {
                // As above.
                let _ = events.send(Event::ToastGone { ids: toast.stands_for });
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

/// What the bus says of the daemon.
#[cfg(target_os = "linux")]
struct Watch(zbus::fdo::NameOwnerChangedStream);

#[cfg(target_os = "linux")]
impl Watch {
    async fn start() -> zbus::Result<Watch> {
        let bus = zbus::Connection::session().await?;
        let dbus = zbus::fdo::DBusProxy::new(&bus).await?;
        dbus.receive_name_owner_changed_with_args(&[(0, DAEMON)]).await.map(Watch)
    }

    async fn next(&mut self) -> Option<zbus::fdo::NameOwnerChanged> {
        use zbus::export::futures_core::Stream;
        std::future::poll_fn(|context| std::pin::Pin::new(&mut self.0).poll_next(context)).await
    }
}

/// Returns when the daemon that shows toasts ends; never where nobody can tell.
#[cfg(target_os = "linux")]
async fn daemon_gone(watch: Option<Watch>) {
    if let Some(mut watch) = watch {
        while let Some(change) = watch.next().await {
            // Ended, or another took its place: what it showed is gone. One that starts shows it.
            if change.args().is_ok_and(|args| args.old_owner().is_some()) {
                return;
            }
        }
    }
    std::future::pending().await
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
