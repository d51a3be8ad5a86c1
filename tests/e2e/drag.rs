//! A file that is dragged onto a window, as a file manager does it: the protocol between two
//! programs (XDND, version 5), without a mouse that a loaded machine may lose on the way.

use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::desktop::Desktop;
use crate::wait::PATIENCE;

const VERSION: u32 = 5;
/// So long an answer is waited for before the place is told again, as a hand that moves does.
const MOVE: Duration = Duration::from_millis(200);
const PAUSE: Duration = Duration::from_millis(10);

struct Drag {
    display: RustConnection,
    source: Window,
    target: Window,
    /// `text/uri-list`, and what it holds.
    uris: (Atom, String),
    /// The middle of the target, on the screen.
    place: (i16, i16),
}

/// Drags a file onto a window and lets it go there.
///
/// # Panics
/// If the window does not want it.
pub fn drop_file(desktop: &Desktop, window: &str, file: &Path) {
    let display = desktop.variable("DISPLAY").expect("a screen");
    let (display, screen) = RustConnection::connect(Some(display)).expect("the screen");
    let root = display.setup().roots[screen].root;
    let source = display.generate_id().expect("an id");
    display
        .create_window(
            0,
            source,
            root,
            -10,
            -10,
            1,
            1,
            0,
            WindowClass::INPUT_ONLY,
            0,
            &CreateWindowAux::new().override_redirect(1),
        )
        .expect("a window");
    let target: Window = window.parse().expect("a window's number");
    let size = display.get_geometry(target).expect("asked").reply().expect("its size");
    let at = display.translate_coordinates(target, root, 0, 0).expect("asked").reply();
    let at = at.expect("its place");
    let place = (
        at.dst_x + i16::try_from(size.width / 2).expect("a small window"),
        at.dst_y + i16::try_from(size.height / 2).expect("a small window"),
    );
    let list = format!("file://{}\r\n", file.display());
    let uris = (atom(&display, "text/uri-list"), list);
    Drag { display, source, target, uris, place }.run();
}

fn atom(display: &RustConnection, name: &str) -> Atom {
    display.intern_atom(false, name.as_bytes()).expect("asked").reply().expect("an atom").atom
}

impl Drag {
    fn run(&self) {
        let selection = self.atom("XdndSelection");
        self.display
            .set_selection_owner(self.source, selection, x11rb::CURRENT_TIME)
            .expect("the selection");
        self.tell("XdndEnter", [VERSION << 24, self.uris.0, 0, 0]);
        let place = (u32::from(self.place.0.cast_unsigned()) << 16)
            | u32::from(self.place.1.cast_unsigned());
        let copy = self.atom("XdndActionCopy");
        let move_to = || self.tell("XdndPosition", [0, place, x11rb::CURRENT_TIME, copy]);
        let status = self.atom("XdndStatus");
        // A hand moves more than once, and the page is asked at the second place only.
        for _ in 0..3 {
            self.until("the window to want it", &move_to, |message| {
                message.type_ == status && message.data.as_data32()[1] & 1 == 1
            });
        }
        self.tell("XdndDrop", [0, x11rb::CURRENT_TIME, 0, 0]);
        let finished = self.atom("XdndFinished");
        self.until("the window to have it", &|| {}, |message| message.type_ == finished);
    }

    fn atom(&self, name: &str) -> Atom {
        atom(&self.display, name)
    }

    fn tell(&self, what: &str, [one, two, three, four]: [u32; 4]) {
        let data = [self.source, one, two, three, four];
        let message = ClientMessageEvent::new(32, self.target, self.atom(what), data);
        self.display
            .send_event(false, self.target, EventMask::NO_EVENT, message)
            .expect("a message");
        self.display.flush().expect("the screen");
    }

    /// Gives the file's address to whoever asks, until a message comes.
    fn until(&self, what: &str, again: &dyn Fn(), is_it: impl Fn(&ClientMessageEvent) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut next = Instant::now();
        loop {
            if Instant::now() >= next {
                again();
                next = Instant::now() + MOVE;
            }
            match self.display.poll_for_event().expect("the screen") {
                Some(Event::ClientMessage(message)) if is_it(&message) => return,
                Some(Event::SelectionRequest(request)) => self.give(&request),
                Some(_) => {}
                None => std::thread::sleep(PAUSE),
            }
            assert!(Instant::now() < deadline, "waited in vain for {what}");
        }
    }

    fn give(&self, request: &SelectionRequestEvent) {
        let (uris, list) = &self.uris;
        let property = match request.property {
            0 => request.target,
            property => property,
        };
        let given = if request.target == *uris {
            self.display
                .change_property8(
                    PropMode::REPLACE,
                    request.requestor,
                    property,
                    *uris,
                    list.as_bytes(),
                )
                .expect("a property");
            property
        } else if request.target == self.atom("TARGETS") {
            self.display
                .change_property32(
                    PropMode::REPLACE,
                    request.requestor,
                    property,
                    AtomEnum::ATOM,
                    &[*uris],
                )
                .expect("a property");
            property
        } else {
            0
        };
        let notice = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property: given,
        };
        self.display
            .send_event(false, request.requestor, EventMask::NO_EVENT, notice)
            .expect("a message");
        self.display.flush().expect("the screen");
    }
}
