//! End-to-end tests: the real program on a real desktop, nothing imitated.
//!
//! Each test has a desktop of its own. Nothing waits by the clock alone: every wait looks again and
//! again until a deadline.

mod app;
mod borrowed;
mod calendar;
mod calendar_screens;
mod calendar_server;
mod calendar_window;
mod check;
mod clipboard;
mod command_line;
mod companion_screens;
mod connected;
mod desktop;
mod disk;
mod displaced;
mod drag;
mod drill;
mod evidence;
mod faults;
mod filled;
mod incident;
mod invitation;
mod key;
mod keyring;
mod kills;
mod network;
mod network_return;
mod notification;
mod passage;
mod peers;
mod private;
mod quiet;
mod readiness;
mod reminding;
mod safe_keeping;
mod screen_reader;
mod screens;
mod small_disk;
mod talks;
mod tray;
mod trespass;
mod wait;
mod window;
mod without;
mod zone;
