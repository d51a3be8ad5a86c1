// Written by hand until the generated file of the same shape replaces it.
import { invoke } from "@tauri-apps/api/core";

export const commands = {
  appState: () => result<AppState>(invoke("app_state")),
  firstRun: (lang: Lang) => result<FirstRun>(invoke("first_run", { lang })),
  finishFirstRun: (settings: Settings, routineId: string) => result<null>(invoke("finish_first_run", { settings, routineId })),
  newDraft: () => result<DraftForm>(invoke("new_draft")),
  fitDraft: (draft: Draft, changed: string) => result<DraftForm>(invoke("fit_draft", { draft, changed })),
  preview: (draft: Draft) => result<Preview>(invoke("preview", { draft })),
  sendInvitation: (draft: Draft, meetingId: number | null, by: "clipboard" | "calendar_file" | "mail") => result<Sent>(invoke("send_invitation", { draft, meetingId, by })),
  meeting: (meetingId: number) => result<MeetingView>(invoke("meeting", { meetingId })),
  upcoming: () => result<MeetingSummary[]>(invoke("upcoming")),
  tick: (meetingId: number, ruleKey: string, channel: Channel, tick: "done" | "not_done" | "not_applicable" | null) => result<null>(invoke("tick", { meetingId, ruleKey, channel, tick })),
  readAloud: (meetingId: number, lang: Lang | null) => result<ReadAloud>(invoke("read_aloud", { meetingId, lang })),
  cleanUps: () => result<CleanUp[]>(invoke("clean_ups")),
  decide: (meetingId: number, ruleKey: string, branch: string, detail: string) => result<null>(invoke("decide", { meetingId, ruleKey, branch, detail })),
  closeMeeting: (meetingId: number) => result<null>(invoke("close_meeting", { meetingId })),
  answerReminder: (id: string, answer: "snooze" | "done" | "read") => result<null>(invoke("answer_reminder", { id, answer })),
  history: (search: string, offset: number) => result<HistoryPage>(invoke("history", { search, offset })),
  historyMeeting: (meetingId: number) => result<HistoryMeeting>(invoke("history_meeting", { meetingId })),
  exportHistory: (format: "csv" | "html", search: string, meetingId: number | null) => result<string>(invoke("export_history", { format, search, meetingId })),
  routines: () => result<RoutineSummary[]>(invoke("routines")),
  routine: (id: string) => result<RoutineView>(invoke("routine", { id })),
  readiness: (id: string, service: string) => result<ReadinessRow[]>(invoke("readiness", { id, service })),
  confirmReadiness: (id: string, service: string, ruleKey: string, confirmed: boolean) => result<null>(invoke("confirm_readiness", { id, service, ruleKey, confirmed })),
  copyRoutine: (id: string, title: string) => result<string>(invoke("copy_routine", { id, title })),
  editRoutine: (id: string) => result<EditableRoutine>(invoke("edit_routine", { id })),
  saveRoutine: (routine: EditableRoutine) => result<string[]>(invoke("save_routine", { routine })),
  previewImport: (file: string) => result<ImportPreview>(invoke("preview_import", { file })),
  importRoutine: (file: string) => result<string>(invoke("import_routine", { file })),
  exportRoutine: (id: string) => result<string>(invoke("export_routine", { id })),
  settings: () => result<Settings>(invoke("settings")),
  saveSettings: (settings: Settings) => result<null>(invoke("save_settings", { settings })),
  doctor: () => result<DoctorRow[]>(invoke("doctor")),
  sendTestReminder: () => result<null>(invoke("send_test_reminder")),
  openScreen: (screen: "create" | "read" | "clean-up" | "history" | "routines" | "settings", meetingId: number | null) => result<null>(invoke("open_screen", { screen, meetingId })),
  openFile: (path: string) => result<null>(invoke("open_file", { path })),
  windowReady: () => result<null>(invoke("window_ready")),
};

export type Result<T> = { status: "ok"; data: T } | { status: "error"; error: CommandError };

async function result<T>(answer: Promise<unknown>): Promise<Result<T>> {
  try {
    return { status: "ok", data: (await answer) as T };
  } catch (error) {
    if (error instanceof Error) throw error;
    return { status: "error", error: error as CommandError };
  }
}

export type Lang = "sv" | "nb" | "nn" | "da" | "fi" | "en";
export type Audience = "guardians" | "internal" | "external" | "public";
export type Severity = "block" | "warn" | "hint";
export type Applies = "yes" | "no" | "unknown";      // unknown → show «check whether this applies»
export type Channel = "readiness_gate" | "form_field" | "before_check" | "invite_sentence" | "invite_attachment" | "setting_step" | "read_aloud" | "live_check" | "after_check" | "incident_step" | "support_card" | "tip";
export type CommandError = { code: string; message: string };   // message: ready to show, in the user's language

export type AppState = {
  lang: Lang; theme: "system" | "light" | "dark"; text_size: number /* per cent 100..200 */;
  store: "open" | "opening" | "waiting_for_keyring" | "failed";
  notices: string[];            // sentences to show in a quiet bar (key kept in a file, no tray host …)
  first_run: boolean; clean_up_count: number; due: DueReminder[];
};
export type DueReminder = { id: string; meeting_id: number; kind: "read_aloud" | "clean_up" | "rule"; title: string; text: string; when: string };
export type Choice = { id: string; label: string };
export type Day = { date: string; weekday: string /* «tor» */; label: string /* «26 nov» */; long: string /* «torsdag 26 november», for screen readers */ };
export type Question = { fact: string; text: string; answer: boolean | null };
export type Draft = {
  routine_id: string; meeting_type: string | null; title: string; purpose: string;
  date: string /* YYYY-MM-DD or "" */; time: string /* as typed: 15.30, 1530, 15 */; minutes: number; time_zone: string;
  service: string | null; link: string; audience: Audience | null; legal_basis: string | null;
  languages: Lang[]; message: string; answers: { [fact: string]: boolean };
};
export type Choices = { routines: Choice[]; meeting_types: Choice[]; services: Choice[]; audiences: Choice[]; legal_bases: Choice[]; languages: Choice[]; questions: Question[]; days: Day[]; lengths: number[] };
export type DraftForm = { draft: Draft; choices: Choices };
export type Inline = { text: string; href: string | null };
export type Block = { kind: "paragraph" | "item" | "heading"; inlines: Inline[]; rule_key: string | null; own: boolean /* the organiser's own words */ };
export type Part = { lang: Lang; blocks: Block[] };
export type Finding = { id: string; severity: Severity; field: string | null /* draft field to go to */; title: string; text: string; rule_key: string | null; source: string | null /* where the rule stands */ };
export type Step = { rule_key: string; channel: Channel; text: string; state: string | null /* what ticking states */; tick: "done" | "not_done" | "not_applicable" | null; applies: Applies; why: string | null; source: string; strength: string /* word */; clicks: string[]; clicks_source: string | null };
export type Preview = { when: string | null /* read back in words */; time_problem: string | null; service_of_link: string | null; subject: string; parts: Part[]; text: string; findings: Finding[]; can_copy: boolean; before: Step[]; tips: Step[]; fields: { [field: string]: string } /* help beside fields */ };
export type Sent = { meeting_id: number; message: string; steps: Step[] };
export type MeetingSummary = { meeting_id: number; title: string; when: string; service: string; state: "planned" | "open" | "ended" | "closed" };
export type MeetingView = { summary: MeetingSummary; steps: Step[]; incident: Step[]; support: Step[] };
export type Line = { rule_key: string; topic: string; text: string; lang: Lang; state: string; why: string | null; source: string; ticked: boolean; applies: Applies };
export type ReadAloud = { meeting: MeetingSummary; lang: Lang; langs: Lang[]; seconds: number; lines: Line[]; live: Step[] };
export type BranchChoice = { key: string; text: string; asks: string | null; settles: boolean; clicks: string[]; clicks_source: string | null };
export type Decision = { branches: BranchChoice[]; chosen: string | null; detail: string; when: string | null; settled: boolean };
export type Task = { step: Step; decision: Decision | null };
export type CleanUp = { meeting: MeetingSummary; ended: string /* «Slutade 16.02» */; tasks: Task[]; done: number; total: number; can_close: boolean };
export type HistoryRow = { meeting_id: number; day: string; title: string; routine: string; marks: string[] /* words: «skickad», «öppnad», «inte städad» */; complete: boolean };
export type HistoryPage = { total: number; months: { label: string; rows: HistoryRow[] }[]; next_offset: number | null };
export type HistoryEvent = { at: string; what: string; rule: string | null; source: string | null };
export type HistoryMeeting = { summary: MeetingSummary; routine: string; version: number; facts: Choice[]; events: HistoryEvent[] };
export type RoutineSummary = { id: string; title: string; organisation: string; version: number; shipped: boolean; read_aloud_points: number; read_aloud_seconds: number; rules: number; review: string | null; notice: string | null };
export type RuleView = { key: string; phase: string; text: string; strength: string; reason: string | null; quote: string | null; source: string; shows_as: string[]; condition: string | null };
export type RoutineView = { summary: RoutineSummary; about: Choice[] /* label,value rows */; phases: { title: string; rules: RuleView[] }[]; services: Choice[] };
export type EditableRule = { key: string; text: string; read_aloud: string | null; state: string | null; invitation: string | null; reason: string | null; strength: string; removed: boolean; locked: boolean };
export type EditableRoutine = { id: string; lang: Lang; title: string; organisation: string; policy_url: string; contacts: { role: string; title: string; address: string }[]; rules: EditableRule[]; read_aloud_seconds: number; read_aloud_points: number };
export type Change = { kind: "added" | "removed" | "changed"; what: string; before: string | null; after: string | null };
export type ImportPreview = { problems: string[]; title: string; organisation: string; id: string; version: number; replaces: string | null; changes: Change[]; can_import: boolean };
export type ReadinessRow = { rule_key: string; text: string; strength: string; source: string; confirmed: boolean; when: string | null };
export type Settings = { lang: Lang; theme: "system" | "light" | "dark"; text_size: number; signature: string; organisation: string; policy_url: string; time_zone: string; autostart: boolean };
export type Kind = { id: string; label: string; routines: Choice[] };
export type FirstRun = { lang: Lang; languages: Choice[]; kinds: Kind[]; settings: Settings };
export type DoctorRow = { name: string; ok: boolean; text: string; remedy: string | null };

