//! What another program finds on the clipboard.

use crate::desktop::Desktop;
use crate::wait::until;

pub async fn text(desktop: &Desktop) -> String {
    of_kind(desktop, "UTF8_STRING").await
}

pub async fn html(desktop: &Desktop) -> String {
    of_kind(desktop, "text/html").await
}

async fn of_kind(desktop: &Desktop, kind: &str) -> String {
    until(&format!("{kind} on the clipboard"), async || {
        let found = desktop.ask("xclip", &["-selection", "clipboard", "-o", "-t", kind]);
        (!found.is_empty()).then_some(found)
    })
    .await
}
