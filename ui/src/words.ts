// The windows' words: the same Fluent files as the tray and the command line, one chunk per language and kind of window (vite.config.ts cuts them).
// A message missing in one language is taken from the next in its chain, which is fetched only then; `<html lang>` follows the language that has words at all.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createSubscriber } from "svelte/reactivity";
import type { Lang } from "./bindings";

const parts = {
  reminders: import.meta.glob<string>("../../locales/*.ftl", { query: "?raw&reminders", import: "default" }),
  start: import.meta.glob<string>("../../locales/*.ftl", { query: "?raw&start", import: "default" }),
  invitation: import.meta.glob<string>("../../locales/*.ftl", { query: "?raw&invitation", import: "default" }),
  series: import.meta.glob<string>("../../locales/*.ftl", { query: "?raw&series", import: "default" }),
  companion: import.meta.glob<string>("../../locales/*.ftl", { query: "?raw&companion", import: "default" }),
  incidents: import.meta.glob<string>("../../locales/*.ftl", { query: "?raw&incidents", import: "default" }),
  tabs: import.meta.glob<string>("../../locales/*.ftl", { query: "?raw&tabs", import: "default" }),
};
type Part = keyof typeof parts;

/** Where a screen's words are; the tabs are the rest. */
const places: Record<string, Part> = {
  "first-run": "start",
  "": "invitation",
  create: "invitation",
  change: "invitation",
  cancel: "invitation",
  series: "series",
  read: "companion",
  "went-wrong": "companion",
  incidents: "incidents",
};

const chains: Record<Lang, Lang[]> = {
  sv: ["sv", "en"],
  nb: ["nb", "en"],
  nn: ["nn", "nb", "en"],
  da: ["da", "nb", "en"],
  fi: ["fi", "sv", "en"],
  en: ["en"],
};

type Words = { lang: Lang; bundle: FluentBundle; count: number };
let chain: Words[] = [];
/** What has not been needed yet: the other parts, the next language. */
let rest: [Lang, Part][] = [];
let isFetching = false;
let announce = () => {};
const follow = createSubscriber((update) => {
  announce = update;
});

/** Loads a language's words, those of the screen first; every text on screen follows. */
export async function loadWords(lang: Lang, screen = ""): Promise<void> {
  const found: Words[] = [];
  const own = places[screen] ?? "tabs";
  const order = [own, ...(Object.keys(parts) as Part[]).filter((part) => part !== own)];
  const left = chains[lang].flatMap((one) => order.map((part): [Lang, Part] => [one, part]));
  do found.push(await load(...left.shift()!));
  while (left.length > 0 && found.at(-1)?.count === 0);
  [chain, rest] = [found, left];
  document.documentElement.lang = spokenLang();
  announce();
}

/** Something is not said in the languages at hand: fetches the next; every text follows. */
async function loadNext(): Promise<void> {
  const before = chain;
  const [next, ...left] = rest;
  if (!next || isFetching) return;
  isFetching = true;
  const words = await load(...next).finally(() => (isFetching = false));
  // Meanwhile another language may have been chosen.
  if (chain === before) [chain, rest] = [[...before, words], left];
  announce();
}

/** A message in words. */
export function t(id: string, values?: Record<string, FluentVariable>): string {
  return said(id, values).text;
}

/** A message together with the language it was found in, for a `lang` attribute. */
export function said(id: string, values?: Record<string, FluentVariable>): { text: string; lang: Lang } {
  follow();
  for (const { lang, bundle } of chain) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return { text: bundle.formatPattern(pattern, values), lang };
  }
  if (rest.length === 0) return { text: id, lang: "en" };
  void loadNext();
  return { text: "", lang: "en" };
}

/** The language the windows really speak: the first of the chain that has words. */
export function spokenLang(): Lang {
  follow();
  return chain.find(({ count }) => count > 0)?.lang ?? "en";
}

async function load(lang: Lang, part: Part): Promise<Words> {
  const resource = new FluentResource((await parts[part][`../../locales/${lang}.ftl`]?.()) ?? "");
  // Chromium knows no `nn`; its plurals are those of `nb`.
  const bundle = new FluentBundle(lang === "nn" ? "nb" : lang, { useIsolating: false });
  bundle.addResource(resource);
  return { lang, bundle, count: resource.body.length };
}
