import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/**
 * A window loads only its own part of a language file, below the line «### Windows»:
 * what several places say, and either the tabs' words or (before «## Tabs») those of the other windows.
 */
const windowsWords: Plugin = {
  name: "windows-words",
  transform: {
    filter: { id: /locales\/\w+\.ftl/ },
    handler(code, id) {
      const words = code.replace(/(export default ")[^]*?### Windows/, "$1### Windows");
      return id.includes("tabs")
        ? words.replace(/## Windows: new invitation[^]*?(?=## Tabs)/, "")
        : words.replace(/## Tabs[^]*(?=")/, "");
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
