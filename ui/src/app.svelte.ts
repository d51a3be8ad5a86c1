// What every window knows: the app's state, where it is, and the last problem. It fetches again on «changed».
import { backend, CommandError, onAnswer, onChanged } from "./backend";
import type { AppState } from "./bindings";
import { loadWords, t } from "./words";

/** The screens of the «Klubba» window, in the order of its tabs. */
export const tabs = ["meetings", "clean-up", "history", "routines", "settings"];

class App {
  state = $state.raw<AppState | null>(null);
  /** When it is not open now, somebody has it for a while. */
  wasOpen = false;
  /** A calendar file that a window was given; it is shown before anything is taken in. */
  dropped = $state.raw<File | null>(null);
  isFileOpen = $state(false);
  problem = $state.raw<{ command: string | null; message: string } | null>(null);

  async start(): Promise<void> {
    onAnswer((command) => {
      if (this.problem?.command === command) this.problem = null;
    });
    onChanged(() => void this.refresh());
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const next = await backend.appState();
    const screen = next.first_run ? "first-run" : location.hash.slice(1).split("/")[0];
    if (next.lang !== this.state?.lang) await loadWords(next.lang, screen);
    const root = document.documentElement;
    root.dataset.colorScheme = next.theme === "system" ? "auto" : next.theme;
    if (next.text_size !== this.state?.text_size) resize(next.text_size);
    this.state = next;
    this.wasOpen ||= next.store === "open";
  }

  /** Shows what a calendar file holds. */
  offer(file: File | null): void {
    this.dropped = file;
    this.isFileOpen = true;
  }

  /** The one place where failed commands end up. */
  fail(error: unknown): void {
    console.error(error);
    this.problem =
      error instanceof CommandError
        ? { command: error.command, message: error.message || t("common-unexpected") }
        : { command: null, message: t("common-unexpected") };
  }
}

/** Chromium goes on answering container queries by the old text size until the container is made anew. */
function resize(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
  document.body.style.containerType = "normal";
  void document.body.offsetWidth;
  document.body.style.containerType = "";
}

export const app = new App();
