//! Notifications as the desktop sees them: every Notify call on the bus, and dunst's answers.

use std::fs;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use zbus::MessageStream;
use zbus::export::futures_core::Stream;
use zbus::message::Type;
use zbus::zvariant::OwnedValue;

use crate::desktop::Desktop;
use crate::wait::within;

/// What a program asked to be shown, and when.
#[derive(Clone, Debug)]
pub struct Notice {
    pub at: SystemTime,
    pub summary: String,
    pub body: String,
    /// Key, label, key, label …
    pub actions: Vec<String>,
    pub urgency: u8,
}

/// Listens on the bus from now on.
pub struct Notices {
    seen: Arc<Mutex<Vec<Notice>>>,
}

impl Notices {
    pub async fn on(desktop: &Desktop) -> Notices {
        let bus = desktop.bus().await;
        let rule = "type='method_call',interface='org.freedesktop.Notifications',member='Notify'";
        bus.call_method(
            Some("org.freedesktop.DBus"),
            "/org/freedesktop/DBus",
            Some("org.freedesktop.DBus.Monitoring"),
            "BecomeMonitor",
            &(vec![rule], 0_u32),
        )
        .await
        .expect("the bus lets us listen");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&seen);
        tokio::spawn(async move {
            let mut stream = MessageStream::from(bus);
            while let Some(Ok(message)) = next(&mut stream).await {
                if let Some(notice) = notice(&message) {
                    heard.lock().expect("no panic while held").push(notice);
                }
            }
        });
        Notices { seen }
    }

    pub fn all(&self) -> Vec<Notice> {
        self.seen.lock().expect("no panic while held").clone()
    }

    /// All of them, once there are so many; more are as good as a failure.
    pub async fn told(&self, count: usize) -> Vec<Notice> {
        let what = format!("{count} notifications");
        within(Duration::from_secs(30), &what, async || (self.all().len() >= count).then_some(()))
            .await;
        assert_eq!(self.all().len(), count, "{:?}", self.all());
        self.all()
    }

    /// The first whose summary or body holds these words.
    pub async fn saying(&self, words: &str, time: Duration) -> Notice {
        within(time, &format!("a notification saying {words:?}"), async || {
            let said =
                |notice: &Notice| notice.summary.contains(words) || notice.body.contains(words);
            self.all().into_iter().find(said)
        })
        .await
    }
}

async fn next(stream: &mut MessageStream) -> Option<zbus::Result<zbus::Message>> {
    std::future::poll_fn(|context| Stream::poll_next(Pin::new(&mut *stream), context)).await
}

type Notify = (
    String,
    u32,
    String,
    String,
    String,
    Vec<String>,
    std::collections::HashMap<String, OwnedValue>,
    i32,
);

fn notice(message: &zbus::Message) -> Option<Notice> {
    let header = message.header();
    if header.message_type() != Type::MethodCall || header.member()?.as_str() != "Notify" {
        return None;
    }
    let body = message.body();
    let (_, _, _, summary, text, actions, hints, _) = body.deserialize::<Notify>().ok()?;
    let urgency = hints.get("urgency").and_then(|hint| hint.downcast_ref::<u8>().ok()).unwrap_or(1);
    Some(Notice { at: SystemTime::now(), summary, body: text, actions, urgency })
}

/// How many notifications are on the screen.
pub fn shown(desktop: &Desktop) -> u32 {
    desktop.ask("dunstctl", &["count", "displayed"]).parse().unwrap_or(0)
}

/// Opens the actions of what is shown, as a right click does, and takes the one with this label.
pub async fn answer(desktop: &Desktop, label: &str) {
    fs::write(desktop.path("action"), format!("{label}\n")).expect("the desktop's folder");
    within(Duration::from_secs(10), "a notification on the screen", async || {
        (shown(desktop) > 0).then_some(())
    })
    .await;
    desktop.ask("dunstctl", &["context"]);
}

/// Puts away everything that is shown, as it lies over the windows.
pub fn close_all(desktop: &Desktop) {
    desktop.ask("dunstctl", &["close-all"]);
}
