//! A real window, driven through WebKitWebDriver.
//!
//! The driver is given the address of the program that already runs: it starts nothing, so that
//! Klubba's windows can come and go as they do for a person. Every call has a deadline; the driver
//! has been seen to wait for ever.

use std::future::Future;
use std::net::TcpStream;
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, WebDriver};

use crate::app::{App, free_port};
use crate::desktop::Desktop;
use crate::wait::{until, within};

const DEADLINE: Duration = Duration::from_secs(20);
/// On a page where nothing moves the driver has been seen to wait for a frame that never comes.
const REPAINT: &str = "window.repaint ??= setInterval(() => {
  const style = document.documentElement.style;
  style.opacity = style.opacity === '1' ? '0.9999' : '1';
}, 50)";

pub struct Window<'d> {
    desktop: &'d Desktop,
    driver: WebDriver,
    process: Child,
    axe: String,
}

impl<'d> Window<'d> {
    /// Takes hold of the windows of a running Klubba, once one is shown, and turns to that title.
    pub async fn titled(app: &App<'d>, part: &str) -> Window<'d> {
        let desktop = app.desktop;
        desktop.window_titled("Klubba").await;
        let target = format!("127.0.0.1:{}", app.inspector);
        until("the window to listen", async || TcpStream::connect(&target).ok().map(drop)).await;
        let port = free_port();
        let mut command = desktop.program("WebKitWebDriver");
        let process =
            command.args([format!("--port={port}"), format!("--target={target}")]).spawn();
        let process = process.expect("WebKitWebDriver");
        until("the driver", async || TcpStream::connect(("127.0.0.1", port)).ok().map(drop)).await;
        let mut capabilities = Capabilities::new();
        capabilities.set("webkitgtk:browserOptions", json!({})).expect("an object");
        let driver = WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities)
            .request_timeout(DEADLINE)
            .connect();
        let driver = in_time("a session", driver).await;
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("npm ci in ui");
        let window = Window { desktop, driver, process, axe };
        window.switch(part).await;
        window
    }

    /// Turns to the window whose title holds this.
    pub async fn switch(&self, part: &str) {
        until(&format!("a page titled {part:?}"), async || {
            for handle in self.driver.windows().await.ok()? {
                self.driver.switch_to_window(handle).await.ok()?;
                if self.driver.title().await.ok()?.contains(part) {
                    self.driver.execute(REPAINT, vec![]).await.ok()?;
                    return Some(());
                }
            }
            None
        })
        .await;
    }

    /// Goes to a screen as a link does.
    pub async fn go(&self, place: &str) {
        self.run(&format!("location.hash = {}", json!(place))).await;
    }

    pub async fn run(&self, script: &str) -> Value {
        let answer = in_time(script, self.driver.execute(script, vec![])).await;
        answer.json().clone()
    }

    /// The answer of a script that calls its last argument once it has one.
    pub async fn wait_for(&self, script: &str) -> Value {
        let answer = in_time(script, self.driver.execute_async(script, vec![])).await;
        answer.json().clone()
    }

    /// Waits until something is there and can be seen.
    pub async fn see(&self, css: &str) -> WebElement {
        until(&format!("{css} in the window"), async || {
            let found = self.driver.find(By::Css(css)).await.ok()?;
            found.is_displayed().await.ok()?.then_some(found)
        })
        .await
    }

    /// Waits until the window says something.
    pub async fn hear(&self, words: &str) {
        let script = "return document.body.innerText";
        let mut last = String::new();
        let deadline = Instant::now() + crate::wait::PATIENCE;
        while !last.contains(words) {
            assert!(Instant::now() < deadline, "no {words:?} in the window, but:\n{last}");
            last = self.run(script).await.as_str().unwrap_or_default().to_owned();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    pub async fn text(&self) -> String {
        self.run("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    pub async fn has(&self, css: &str) -> bool {
        self.count(css).await > 0
    }

    pub async fn count(&self, css: &str) -> u64 {
        let script = format!("return document.querySelectorAll({}).length", json!(css));
        self.run(&script).await.as_u64().unwrap_or(0)
    }

    /// Clicks what can be seen, once it can be clicked; what lies below a bar is scrolled up first.
    pub async fn click(&self, css: &str) {
        until(&format!("a click on {css}"), async || {
            let found = self.driver.find(By::Css(css)).await.ok()?;
            self.scroll_to(css).await;
            found.click().await.ok()
        })
        .await;
    }

    /// Clicks the first button or link of that name.
    pub async fn press(&self, name: &str) {
        let quoted = format!(
            "//*[self::button or self::a or self::summary][contains(normalize-space(.), '{name}')]"
        );
        until(&format!("a button {name:?}"), async || {
            let found = self.driver.find(By::XPath(&quoted)).await.ok()?;
            found.scroll_into_view().await.ok()?;
            found.click().await.ok()
        })
        .await;
    }

    /// Types on the keyboard into a field, instead of what stands there; every other time through
    /// the driver, which is slow, because letters that the keyboard lacks now and then get lost.
    pub async fn fill(&self, css: &str, text: &str) {
        self.see(css).await;
        let field = format!("document.querySelector({})", json!(css));
        let mut attempts = 0;
        until(&format!("{text:?} in {css}"), async || {
            self.come_to_the_front().await;
            self.scroll_to(css).await;
            self.run(&format!("{field}.focus(); {field}.select()")).await;
            attempts += 1;
            match attempts {
                1 => {
                    self.desktop
                        .ask("xdotool", &["key", "BackSpace", "type", "--delay", "2", text]);
                }
                2 => {
                    let found = self.driver.find(By::Css(css)).await.ok()?;
                    found.clear().await.ok()?;
                    found.send_keys(text).await.ok()?;
                }
                // Keys get lost on a loaded machine; what is tested is what comes of the text.
                _ => {
                    let value = json!(text);
                    let put = format!(
                        "{field}.value = {value}; \
                         {field}.dispatchEvent(new Event('input', {{ bubbles: true }}));"
                    );
                    self.run(&put).await;
                }
            }
            let deadline = Instant::now() + Duration::from_secs(4);
            while Instant::now() < deadline {
                if self.run(&format!("return {field}.value")).await == json!(text) {
                    return Some(());
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            None
        })
        .await;
    }

    /// Gives this window the keyboard.
    pub async fn front(&self) {
        self.come_to_the_front().await;
    }

    /// Puts the keyboard into one field, without a mouse.
    pub async fn focus(&self, css: &str) {
        self.see(css).await;
        self.front().await;
        self.run(&format!("document.querySelector({}).focus()", json!(css))).await;
    }

    /// Gives this window the keyboard, as a click on it does.
    async fn come_to_the_front(&self) -> String {
        let title = in_time("a title", self.driver.title()).await;
        let id = self.desktop.window_titled(&title).await;
        if self.desktop.ask("xdotool", &["getactivewindow"]) != id {
            self.desktop.ask("xdotool", &["windowactivate", "--sync", &id]);
        }
        id
    }

    /// Chooses in a list, by the value behind its words.
    pub async fn choose(&self, css: &str, value: &str) {
        self.see(css).await;
        let script = format!(
            "const list = document.querySelector({}); list.value = {};
             list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.value",
            json!(css),
            json!(value)
        );
        assert_eq!(self.run(&script).await, json!(value), "{css} offers {value}");
    }

    /// Chooses a file in a field for one.
    pub async fn choose_file(&self, css: &str, file: &Path) {
        let path = file.to_str().expect("a plain path");
        let field = in_time(css, self.driver.find(By::Css(css))).await;
        in_time(path, field.send_keys(path)).await;
    }

    async fn scroll_to(&self, css: &str) {
        let script = format!(
            "document.querySelector({})?.scrollIntoView({{ block: 'center', behavior: 'instant' }})",
            json!(css)
        );
        self.run(&script).await;
    }

    /// What has the focus, in words a person would see or hear.
    pub async fn focused(&self) -> String {
        let script = "return document.activeElement?.innerText ?? ''";
        self.run(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// A key press of the keyboard itself, to whatever window has the focus.
    pub fn key(&self, key: &str) {
        self.desktop.ask("xdotool", &["key", "--clearmodifiers", key]);
    }

    pub async fn resize(&self, width: u32, height: u32) {
        in_time("a size", self.driver.set_window_rect(0, 40, width, height)).await;
        within(Duration::from_secs(10), &format!("a window {width} wide"), async || {
            let inner = self.run("return window.innerWidth").await.as_u64()?;
            inner.abs_diff(u64::from(width)).le(&4).then_some(())
        })
        .await;
    }

    /// What axe finds wrong with the page, one line each.
    pub async fn problems(&self) -> Vec<String> {
        if self.run("return typeof axe").await == json!("undefined") {
            self.run(&format!("{}; window.axe = axe", self.axe)).await;
        }
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
              ({ violations }) => done(violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`))),
              (error) => done([`axe failed: ${error}`]))";
        let answer = self.wait_for(script).await;
        let lines = answer.as_array().cloned().expect("axe answers with a list");
        lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// A picture of the window as it stands on the screen.
    pub async fn picture(&self, file: &Path) {
        let id = self.come_to_the_front().await;
        // Two frames, so that what was changed last is painted.
        let script = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        in_time("a frame", self.driver.execute_async(script, vec![])).await;
        self.desktop.ask("import", &["-window", &id, file.to_str().expect("a plain path")]);
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // The session is left, not quit: quitting would close the window.
        let _ = self.driver.clone().leak();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn in_time<T>(what: &str, call: impl Future<Output = WebDriverResult<T>>) -> T {
    let answer = tokio::time::timeout(DEADLINE, call).await;
    let what: String = what.chars().take(200).collect();
    match answer {
        Ok(Ok(answer)) => answer,
        Ok(Err(error)) => panic!("{what}: {error}"),
        Err(_) => panic!("{what}: the driver did not answer"),
    }
}
