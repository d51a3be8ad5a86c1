// Starts a window: words and state first, then the screen, then tells the shell that it can be shown.
import "./style.css";
import { mount } from "svelte";
import AppView from "./App.svelte";
import { app } from "./app.svelte";
import { backend } from "./backend";
import { loadWords } from "./words";

window.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  app.fail(event.reason);
});

try {
  await app.start();
} catch (error) {
  await loadWords("en");
  app.fail(error);
}
mount(AppView, { target: document.body });
// Not requestAnimationFrame: a webview that is still hidden may draw no frames.
setTimeout(() => void backend.windowReady(), 0);
