//! The tray as its host sees it: items on the bus, and their menus.

use std::collections::HashMap;

use serde::Serialize;
use zbus::Connection;
use zbus::zvariant::{DynamicType, OwnedValue, Value};

use crate::desktop::Desktop;
use crate::wait::until;

type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

pub struct Tray {
    bus: Connection,
}

/// One icon in the tray.
#[derive(Clone, Debug)]
pub struct Item {
    name: String,
    path: String,
}

/// One line of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    id: i32,
    pub label: String,
    pub is_enabled: bool,
}

impl Tray {
    pub async fn of(desktop: &Desktop) -> Tray {
        Tray { bus: desktop.bus().await }
    }

    pub async fn items(&self) -> Vec<Item> {
        let host = "org.kde.StatusNotifierWatcher";
        let property = "RegisteredStatusNotifierItems";
        let Some(value) = self.property(host, "/StatusNotifierWatcher", host, property).await
        else {
            return Vec::new();
        };
        let names: Vec<String> = value.try_into().unwrap_or_default();
        let item = |registered: String| {
            let (name, path) =
                registered.split_once('/').unwrap_or((&registered, "StatusNotifierItem"));
            Item { name: name.to_owned(), path: format!("/{path}") }
        };
        names.into_iter().map(item).collect()
    }

    /// Klubba's icon, as soon as it is there.
    pub async fn item(&self) -> Item {
        until("the tray icon", async || self.items().await.into_iter().next()).await
    }

    pub async fn text(&self, item: &Item, property: &str) -> String {
        let value =
            self.property(&item.name, &item.path, "org.kde.StatusNotifierItem", property).await;
        value.and_then(|value| String::try_from(value).ok()).unwrap_or_default()
    }

    pub async fn menu(&self, item: &Item) -> Vec<Line> {
        let Some(path) = self.menu_path(item).await else { return Vec::new() };
        let no_names: Vec<String> = Vec::new();
        let answer = self
            .bus
            .call_method(
                Some(item.name.as_str()),
                path.as_str(),
                Some("com.canonical.dbusmenu"),
                "GetLayout",
                &(0_i32, -1_i32, no_names),
            )
            .await;
        let Ok(answer) = answer else { return Vec::new() };
        let (_, root): (u32, Layout) = answer.body().deserialize().expect("a menu");
        let mut lines = Vec::new();
        flatten(root, &mut lines);
        lines
    }

    /// Chooses the line whose label holds these words.
    pub async fn choose(&self, words: &str) {
        self.open_menu().await;
        let item = self.item().await;
        let line = until(&format!("a menu line {words:?}"), async || {
            let lines = self.menu(&item).await;
            lines.into_iter().find(|line| line.label.contains(words) && line.is_enabled)
        })
        .await;
        let event = (line.id, "clicked", Value::from(""), 0_u32);
        self.tell_menu(&item, "Event", &event).await;
    }

    /// The menu comes up, as its host says before it shows it.
    pub async fn open_menu(&self) {
        let item = self.item().await;
        self.tell_menu(&item, "AboutToShow", &0_i32).await;
    }

    async fn tell_menu<B: Serialize + DynamicType>(&self, item: &Item, method: &str, body: &B) {
        let path = self.menu_path(item).await.expect("a menu");
        let (name, menu) = (Some(item.name.as_str()), Some("com.canonical.dbusmenu"));
        let answer = self.bus.call_method(name, path.as_str(), menu, method, body).await;
        answer.expect("the menu answers");
    }

    /// A left click on the icon.
    pub async fn activate(&self) {
        let item = self.item().await;
        self.bus
            .call_method(
                Some(item.name.as_str()),
                item.path.as_str(),
                Some("org.kde.StatusNotifierItem"),
                "Activate",
                &(0_i32, 0_i32),
            )
            .await
            .expect("the icon answers");
    }

    async fn menu_path(&self, item: &Item) -> Option<String> {
        let interface = "org.kde.StatusNotifierItem";
        let value = self.property(&item.name, &item.path, interface, "Menu").await?;
        let path = zbus::zvariant::OwnedObjectPath::try_from(value).ok()?;
        Some(path.as_str().to_owned())
    }

    async fn property(
        &self,
        name: &str,
        path: &str,
        interface: &str,
        property: &str,
    ) -> Option<OwnedValue> {
        let properties = Some("org.freedesktop.DBus.Properties");
        let answer =
            self.bus.call_method(Some(name), path, properties, "Get", &(interface, property)).await;
        answer.ok()?.body().deserialize().ok()
    }
}

fn flatten((id, properties, children): Layout, lines: &mut Vec<Line>) {
    let label = properties.get("label").and_then(|label| label.downcast_ref::<String>().ok());
    if let Some(label) = label {
        let is_enabled = properties.get("enabled").and_then(|it| it.downcast_ref::<bool>().ok());
        let label = label.replace('_', "");
        lines.push(Line { id, label, is_enabled: is_enabled.unwrap_or(true) });
    }
    for child in children {
        if let Ok(child) = Layout::try_from(child) {
            flatten(child, lines);
        }
    }
}
