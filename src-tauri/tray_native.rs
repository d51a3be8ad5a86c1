//! The tray on Windows and macOS, by Tauri's own tray icon.
//!
//! Untested on the platforms it is for. The tray needs the platform's event loop, which runs here
//! in a thread beside the resident's.

use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::TrayIconBuilder;
use tokio::sync::mpsc::UnboundedSender;

use crate::resident::Event;
use crate::tray::{Item, TrayView};

/// The same id every time, so that a user's choice to always show the icon is kept.
const ID: &str = "klubba";

pub struct Tray {
    app: Option<tauri::AppHandle>,
    events: UnboundedSender<Event>,
}

impl Tray {
    pub async fn create(view: TrayView, events: UnboundedSender<Event>) -> Tray {
        let (ready, app) = tokio::sync::oneshot::channel();
        std::thread::spawn(move || {
            let built = tauri::Builder::default().any_thread().build(tauri::generate_context!());
            match built {
                Ok(app) => {
                    let _ = ready.send(Some(app.handle().clone())); // we are waited for below
                    app.run(|_, _| {});
                }
                Err(error) => {
                    eprintln!("klubba: no tray: {error}");
                    let _ = ready.send(None); // as above
                }
            }
        });
        let tray = Tray { app: app.await.ok().flatten(), events };
        let is_there = tray.build(&view).is_ok();
        let _ = tray.events.send(Event::TrayHost { is_there }); // the receiver is our caller
        tray
    }

    pub async fn update(&self, view: TrayView) {
        if let Err(error) = self.build(&view) {
            eprintln!("klubba: the tray was not updated: {error}");
        }
    }

    fn build(&self, view: &TrayView) -> anyhow::Result<()> {
        let app = self.app.as_ref().ok_or_else(|| anyhow::anyhow!("no event loop"))?;
        let menu = Menu::new(app)?;
        for (index, item) in view.items.iter().enumerate() {
            match item {
                Item::Separator => menu.append(&PredefinedMenuItem::separator(app)?)?,
                Item::Choice { label, choice } => {
                    let item = MenuItem::with_id(
                        app,
                        index.to_string(),
                        label,
                        choice.is_some(),
                        None::<&str>,
                    )?;
                    menu.append(&item)?;
                }
            }
        }
        app.remove_tray_by_id(ID);
        let (items, events) = (view.items.clone(), self.events.clone());
        let mut builder = TrayIconBuilder::with_id(ID).tooltip(&view.tooltip).menu(&menu);
        if let Some(icon) = app.default_window_icon() {
            builder = builder.icon(icon.clone());
        }
        builder
            .on_menu_event(move |_, event| {
                let index: Option<usize> = event.id().as_ref().parse().ok();
                if let Some(Item::Choice { choice: Some(choice), .. }) =
                    index.and_then(|index| items.get(index))
                {
                    let _ = events.send(Event::Chosen(*choice)); // gone only when Klubba is
                }
            })
            .build(app)?;
        Ok(())
    }
}
