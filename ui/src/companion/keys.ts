// The keys of whoever goes step by step: Space or → on, ← back.

/** Whoever writes or chooses keeps her keys. */
export function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return true;
  return (event.target as HTMLElement).closest("select, input, textarea, dialog") !== null;
}

/** On for Space, unless it presses a button, and for →; back for ←. */
export function stepOf(event: KeyboardEvent): "next" | "back" | null {
  if (event.key === "ArrowLeft") return "back";
  const isSpace = event.key === " " && !(event.target as HTMLElement).closest("button, summary, a");
  return isSpace || event.key === "ArrowRight" ? "next" : null;
}
