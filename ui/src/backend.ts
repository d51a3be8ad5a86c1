// The windows' only way to the shell: commands without the result wrapping, events, and the window itself.
// A command that fails throws a CommandError; whoever has nothing better to do with it lets it pass, and ProblemBar shows it.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { commands, type CommandError as Problem } from "./bindings";

type Commands = typeof commands;
type Data<R> = Extract<R, { status: "ok" }> extends { data: infer D } ? D : never;
type Backend = {
  [K in keyof Commands]: (...args: Parameters<Commands[K]>) => Promise<Data<Awaited<ReturnType<Commands[K]>>>>;
};

export class CommandError extends Error {
  readonly code: string;
  readonly command: string;
  constructor(command: string, problem: Problem) {
    super(problem.message);
    this.code = problem.code;
    this.command = command;
  }
}

type Answer = { status: "ok"; data: unknown } | { status: "error"; error: Problem };
const heard = new Set<(command: string) => void>();

export const backend = Object.fromEntries(
  Object.entries(commands).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      const answer = await (call as (...args: unknown[]) => Promise<Answer>)(...args);
      if (answer.status === "error") throw new CommandError(name, answer.error);
      for (const listener of heard) listener(name);
      return answer.data;
    },
  ]),
) as Backend;

/** Calls back with the name of every command that succeeded. */
export function onAnswer(listener: (command: string) => void): () => void {
  heard.add(listener);
  return () => heard.delete(listener);
}

/** Something was stored: fetch again. */
export function onChanged(fetchAgain: () => void): () => void {
  return subscribe("changed", fetchAgain);
}

/** Fetching calendars is further on, or over: ask how far. */
export function onFetching(ask: () => void): () => void {
  return subscribe("fetching", ask);
}

/** How far a backup or its restoring is; without a number nobody knows. */
export type BackupProgress = { text: string; percent: number | null };

export function onBackupProgress(show: (progress: BackupProgress) => void): () => void {
  return subscribe("backup-progress", show);
}

/** This window, already open, is asked to show something. */
export function onGo(show: (to: { screen: string; meeting_id: number | null }) => void): () => void {
  return subscribe("go", show, ownLabel);
}

/** Closes this window. Asked for by name: the whole window module would be 3 KB for one call. */
export async function closeWindow(): Promise<void> {
  await invoke("plugin:window|close");
}

/** Without a target a window hears what is said to the others, too. */
const ownLabel = (window as unknown as { __TAURI_INTERNALS__?: { metadata: { currentWindow: { label: string } } } })
  .__TAURI_INTERNALS__?.metadata.currentWindow.label;

function subscribe<T>(event: string, listener: (payload: T) => void, target?: string): () => void {
  const stop = listen<T>(event, ({ payload }) => listener(payload), target === undefined ? {} : { target });
  return () => void stop.then((unlisten) => unlisten());
}
