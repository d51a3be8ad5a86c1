//! The clipboard: an invitation as HTML and plain text together.
//!
//! On Linux what was copied lives in the process that copied it, so the value is kept for as long
//! as the windows' process runs.

use std::sync::Mutex;

use arboard::Clipboard as System;

#[derive(Default)]
pub struct Clipboard {
    system: Mutex<Option<System>>,
    copied: Mutex<Option<String>>,
}

impl Clipboard {
    pub fn copy(&self, html: &str, text: &str) -> Result<(), arboard::Error> {
        self.with(|system| system.set_html(html, Some(text)))?;
        *self.copied.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) =
            Some(text.to_owned());
        Ok(())
    }

    /// Copies a secret, marked so that clipboard histories leave it out, where the system can.
    pub fn copy_secret(&self, text: &str) -> Result<(), arboard::Error> {
        self.with(|system| {
            #[cfg(target_os = "macos")]
            use arboard::SetExtApple;
            #[cfg(target_os = "linux")]
            use arboard::SetExtLinux;
            #[cfg(target_os = "windows")]
            use arboard::SetExtWindows;
            let set = system.set().exclude_from_history();
            #[cfg(target_os = "windows")]
            let set = set.exclude_from_cloud();
            set.text(text)
        })?;
        *self.copied.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) =
            Some(text.to_owned());
        Ok(())
    }

    /// The text on the clipboard; read only when the user asks for it.
    pub fn text(&self) -> Result<String, arboard::Error> {
        self.with(System::get_text)
    }

    fn with<T>(
        &self,
        work: impl FnOnce(&mut System) -> Result<T, arboard::Error>,
    ) -> Result<T, arboard::Error> {
        let mut system = self.system.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if system.is_none() {
            *system = Some(System::new()?);
        }
        system.as_mut().map_or(Err(arboard::Error::ClipboardNotSupported), work)
    }

    /// Whether the clipboard still holds what was copied here, and would lose it with us.
    pub fn is_ours(&self) -> bool {
        let copied = self.copied.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let mut system = self.system.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        match (copied.as_ref(), system.as_mut()) {
            (Some(copied), Some(system)) => system.get_text().is_ok_and(|text| text == *copied),
            _ => false,
        }
    }
}
