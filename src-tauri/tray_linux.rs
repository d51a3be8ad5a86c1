//! The tray on Linux: StatusNotifierItem over the session bus, without GTK or any tray library.

use ksni::menu::StandardItem;
use ksni::{Handle, MenuItem, ToolTip, TrayMethods};
use tokio::sync::mpsc::UnboundedSender;

use crate::orders::{Place, Screen};
use crate::resident::Event;
use crate::tray::{Choice, Item, TrayView};

const ICON: &[u8] = include_bytes!("../icons/tray.png");
const ICON_PENDING: &[u8] = include_bytes!("../icons/tray-pending.png");

pub struct Tray {
    handle: Option<Handle<KlubbaItem>>,
}

struct KlubbaItem {
    view: TrayView,
    events: UnboundedSender<Event>,
}

impl Tray {
    /// Puts the icon into the tray; without a session bus there is none.
    ///
    /// Where no tray host runs yet it appears as soon as one does.
    pub async fn create(view: TrayView, events: UnboundedSender<Event>) -> Tray {
        let item = KlubbaItem { view, events: events.clone() };
        match item.assume_sni_available(true).spawn().await {
            Ok(handle) => Tray { handle: Some(handle) },
            Err(error) => {
                eprintln!("klubba: no tray: {error}");
                let _ = events.send(Event::TrayHost { is_there: false }); // we are the receiver
                Tray { handle: None }
            }
        }
    }

    pub async fn update(&self, view: TrayView) {
        if let Some(handle) = &self.handle {
            handle.update(|item| item.view = view).await;
        }
    }
}

impl KlubbaItem {
    fn choose(&self, choice: Choice) {
        // The resident is gone only when Klubba is.
        let _ = self.events.send(Event::Chosen(choice));
    }
}

impl ksni::Tray for KlubbaItem {
    fn id(&self) -> String {
        "klubba".to_owned()
    }

    fn title(&self) -> String {
        "Klubba".to_owned()
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        let icon = if self.view.is_pending { ICON_PENDING } else { ICON };
        read_icon(icon).into_iter().collect()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip { title: self.view.tooltip.clone(), ..ToolTip::default() }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.choose(Choice::Go(Place::of(Screen::Create)));
    }

    fn menu_about_to_show(&mut self) {
        let _ = self.events.send(Event::MenuOpens); // as above
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.view.items.iter().map(menu_item).collect()
    }

    fn watcher_online(&self) {
        let _ = self.events.send(Event::TrayHost { is_there: true }); // as above
    }

    fn watcher_offline(&self, _: ksni::OfflineReason) -> bool {
        let _ = self.events.send(Event::TrayHost { is_there: false }); // as above
        true
    }
}

fn menu_item(item: &Item) -> MenuItem<KlubbaItem> {
    match item {
        Item::Separator => MenuItem::Separator,
        Item::Choice { label, choice } => {
            let choice = *choice;
            StandardItem {
                label: label.replace('_', "__"), // a single one would mark an access key
                enabled: choice.is_some(),
                activate: Box::new(move |item: &mut KlubbaItem| {
                    if let Some(choice) = choice {
                        item.choose(choice);
                    }
                }),
                ..StandardItem::default()
            }
            .into()
        }
    }
}

/// Decodes one of our own icons to what the bus wants: ARGB, big-endian.
fn read_icon(png: &[u8]) -> Option<ksni::Icon> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().ok()?;
    let mut data = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut data).ok()?;
    data.truncate(frame.buffer_size());
    data.as_chunks_mut::<4>().0.iter_mut().for_each(|pixel| pixel.rotate_right(1));
    let (width, height) = (i32::try_from(frame.width).ok()?, i32::try_from(frame.height).ok()?);
    Some(ksni::Icon { width, height, data })
}
