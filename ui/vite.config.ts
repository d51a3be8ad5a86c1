import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** The sections of a language file, by their headings, that only some windows need; the other ones below «### Windows» are everyone's. */
const sections: Record<string, RegExp> = {
  reminders: /^Windows: reminders$/,
  start: /^Windows: (first run|recovery code)$/,
  invitation: /^Windows: (new invitation|changing a meeting)$/,
  series: /^Windows: (new invitation|series)$/,
  companion: /^Windows: (reading aloud|companion|incidents)$/,
  incidents: /^Windows: (reading aloud|incidents)$|^Tabs: history$/,
  tabs: /^Tabs|^Windows: (reminders|recovery code)$/,
};

/** A window loads only its own part of a language file, named in the import (`?raw&tabs`): what several places say, and its own sections. */
const windowsWords: Plugin = {
  name: "windows-words",
  transform: {
    filter: { id: /locales\/\w+\.ftl/ },
    handler(code, id) {
      const text: string = JSON.parse(code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1));
      const own = sections[id.slice(id.lastIndexOf("&") + 1)];
      const [, ...windows] = text.slice(text.indexOf("\n### Windows")).split(/^## /m);
      const kept = windows.filter((section) => {
        const heading = section.slice(0, section.indexOf("\n"));
        return own?.test(heading) || !Object.values(sections).some((part) => part.test(heading));
      });
      return `export default ${JSON.stringify(kept.map((section) => `## ${section}`).join(""))}`;
    },
  },
};

/** Design tokens that nothing uses are left out of the built style sheets; theme.css has them all. */
const usedTokens: Plugin = {
  name: "used-tokens",
  enforce: "post",
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const sheets = files.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
    const scripts = files.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
    let length = 0;
    for (let before = -1; before !== length; ) {
      before = length;
      // A name that begins a declaration does not use itself; what it stands for may go in the next round.
      const text = [scripts, ...sheets.map((sheet) => String("source" in sheet ? sheet.source : ""))].join("\n");
      const used = new Set(text.match(/(?<![{};\w-])--[\w-]+/g));
      for (const sheet of sheets) {
        if (!("source" in sheet)) continue;
        const kept = (declaration: string, name: string) => (used.has(name) ? declaration : "");
        sheet.source = String(sheet.source).replace(/(?<=[{};])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, kept);
      }
      length = sheets.reduce((sum, sheet) => sum + ("source" in sheet ? sheet.source.length : 0), 0);
    }
  },
};

export default defineConfig({
  base: "./",
  plugins: [svelte(), windowsWords, usedTokens],
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    outDir: "dist",
    target: "safari17",
    cssTarget: "safari17.5",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
});
