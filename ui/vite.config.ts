import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** The windows load only their own part of a language file: what stands below the line «### Windows». */
const windowsWords: Plugin = {
  name: "windows-words",
  transform: {
    filter: { id: /locales\/\w+\.ftl/ },
    handler: (code) => code.replace(/(export default ")[^]*?### Windows/, "$1### Windows"),
  },
};

export default defineConfig({
  base: "./",
  plugins: [svelte(), windowsWords],
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
