//! Files that are dropped on a window.
//!
//! Most engines give the page the file. WebKitGTK gives none, and hides where it is: its widget is
//! asked instead, which is told by the program that the file comes from.

#[cfg(target_os = "linux")]
use std::path::PathBuf;

use tauri::WebviewWindow;

/// Takes note of what is dragged over a window.
#[cfg(target_os = "linux")]
pub fn heed(window: &WebviewWindow) {
    use gtk::prelude::WidgetExt;
    use tauri::Manager;

    let app = window.app_handle().clone();
    let heeded = window.with_webview(move |webview| {
        webview.inner().connect_drag_data_received(move |_, _, _, _, data, _, _| {
            if let Some(path) = data.uris().iter().find_map(|address| path_of(address)) {
                app.state::<crate::windows::Shell>().put_dropped(path);
            }
        });
    });
    if let Err(error) = heeded {
        eprintln!("klubba: files cannot be dropped: {error}");
    }
}

#[cfg(target_os = "linux")]
fn path_of(address: &str) -> Option<PathBuf> {
    let url = url::Url::parse(address).ok().filter(|url| url.scheme() == "file")?;
    url.to_file_path().ok()
}

#[cfg(not(target_os = "linux"))]
pub fn heed(_window: &WebviewWindow) {}
