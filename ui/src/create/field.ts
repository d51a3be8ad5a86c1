// The organiser's own words in their fields: opened, selected, and changed as if typed.

/** The draft's fields that the text checker reads. */
export type OwnField = "title" | "message" | "purpose";
type Cut = { start: number; end: number; put: string };

/** The element of a field, visible even if it was folded away. */
export function place(field: string): HTMLElement | null {
  const element = document.getElementById(`create-${field}`);
  const details = element?.closest("details");
  if (details) details.open = true;
  return element;
}

export function select(field: OwnField, start: number, end: number): void {
  const input = place(field) as HTMLInputElement | null;
  // Selected before it is focused: only then is the selection scrolled to.
  input?.setSelectionRange(start, end);
  input?.focus();
}

/** Through the browser's own editing, so that Ctrl+Z in the field takes it back. */
export function write(field: OwnField, { start, end, put }: Cut): void {
  const input = place(field) as HTMLInputElement;
  select(field, start, end);
  if (document.execCommand(put ? "insertText" : "delete", false, put)) return;
  input.setRangeText(put, start, end, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** What to cut so that no double blank, no blank before a full stop, no empty bracket and no double comma stays. */
export function cut(text: string, mark: { start: number; end: number }): Cut {
  let { start, end } = mark;
  if (text[start - 1] === "(" && text[end] === ")") [start, end] = [start - 1, end + 1];
  const from = text.slice(0, start).replace(/[^\S\n]+$/, "").length;
  const to = text.length - text.slice(end).replace(/^[^\S\n]+/, "").length;
  if (/[,;]/.test(text[from - 1] ?? "") && text[to] === text[from - 1]) return { start: from, end: to + 1, put: "" };
  const isEdge = /(?:^|\n)$/.test(text.slice(0, from)) || /^(?:$|[\n.,;:!?)])/.test(text.slice(to));
  const hadBlank = from < start || end < to;
  return { start: from, end: to, put: hadBlank && !isEdge ? " " : "" };
}
