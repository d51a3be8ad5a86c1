### The program's own words. Above «Windows»: core, tray, notifications, command line.

## Languages and dates
language-sv = Swedish
language-nb = Norwegian (Bokmål)
language-nn = Norwegian (Nynorsk)
language-da = Danish
language-fi = Finnish
language-en = English
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-full = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-short = { $day } { $month }
date-time = { $hour }:{ $minute }
date-month = { $month } { $year }
date-meeting = { $date }, { $start }–{ $end } ({ $zone })
date-meeting-overnight = { $date }, { $start } to { $end_date }, { $end } ({ $zone })
# What is typed for a day, each way of writing it; taken as it stands.
day-today = today
day-tomorrow = tomorrow
day-after-tomorrow = the day after tomorrow, day after tomorrow
day-skip = on, the, of, this, coming
day-next = next
country-zone-se = Europe/Stockholm
country-zone-no = Europe/Oslo
country-zone-dk = Europe/Copenhagen
country-zone-fi = Europe/Helsinki
zone-europe-stockholm = Swedish time
zone-europe-oslo = Norwegian time
zone-europe-copenhagen = Danish time
zone-europe-helsinki = Finnish time

## The invitation
invitation-language = In English
invitation-greeting = Hello,
invitation-welcome = You are invited to a digital meeting: { $title }.
invitation-welcome-untitled = You are invited to a digital meeting.
invitation-replaces = This invitation replaces the one you received earlier.
invitation-replaces-link = The meeting has a new link. Do not use the old one.
invitation-replaces-time = The meeting has a new time.
invitation-cancelled = Cancelled: { $title }
invitation-cancelled-text = The meeting is cancelled: { $title }.
invitation-cancelled-link = The link to the meeting no longer holds. Do not use it.
invitation-time = Time: { $when }
invitation-place = Place: { $service }
invitation-place-link = Place: { $service }, { $link }
invitation-conduct = This applies to the meeting:
invitation-regards = Kind regards
    { $name }

## Who is invited
audience-guardians = Guardians
audience-internal = Own staff
audience-external = Others outside the organisation
audience-public = The public

## What must be put right before copying
review-no-date = No day is chosen
review-no-date-text = Choose a day, and the invitation will state it.
review-no-time = The time is missing
review-no-time-text = Write when the meeting starts, for example 15:30.
review-time-unreadable = The time cannot be read
review-time-unreadable-text = Write hour and minute, for example 15:30.
review-time-does-not-exist = That time does not exist on that day
review-time-does-not-exist-text = The clocks go forward just then. Choose another time.
review-zone-unknown = The time zone is unknown
review-zone-unknown-text = Choose a time zone in the settings, for example Europe/Stockholm.
review-length = The length cannot be used
review-length-text = A meeting is between one minute and one day.
review-no-title = The meeting has no title
review-no-title-text = Write what the meeting is about, without anybody’s name.
review-title-long = The title is too long
review-title-long-text = Write at most { $limit } characters; the rest belongs in the text.
review-no-policy-url = The address of the privacy policy is missing
review-no-policy-url-text = Those invited must be able to read how personal data are handled. Fill in a real web address (https://…) of the organisation’s policy.
review-no-purpose = The purpose is missing
review-no-purpose-text = Write why the meeting is held, in general words.
review-no-legal-basis = The legal basis is missing
review-no-legal-basis-text = Choose the legal basis of the meeting. Ask the data protection officer if you are not sure.
review-link-reused = The link is another meeting’s
review-link-reused-text = That meeting is { $day }. Whoever was invited then can come in here too. Make a new link. Copying an old meeting in the calendar copies its link as well.
review-link-earlier = The meeting had that link before
review-link-earlier-text = Whoever still has the link can come in again. Make a new meeting in the meeting service and copy its link.
review-link-series = The same link every time
review-link-series-text = The same link is used { $day }: whoever is invited once can come in every time. Better make a meeting of its own with a new link.
review-link-standing = A room that stays the same
review-link-standing-text = Others may still have the link. Use the lobby or a PIN, and let in only those who are invited.
review-no-link = The meeting link is missing
review-no-link-text = Create the meeting in the service and paste the link here.
review-no-service = The service is missing
review-no-service-text = Choose where the meeting is held.
review-no-meeting-type = The kind of meeting is missing
review-no-meeting-type-text = Choose what kind of meeting it is.
review-no-organisation = The organisation’s name is missing
review-no-organisation-text = Write the organisation’s name in the settings.
review-link-unreadable = The link cannot be read
review-link-unreadable-text = Paste the whole link. It begins with https://
review-link-of-other-service = The link is for another service
review-link-of-other-service-text = The link is for { $other }, but you chose { $service }.
review-link-unknown = Check the link
review-link-unknown-text = Klubba does not recognise it as a link for { $service }.
review-not-ready = { $service } is not ready for use yet
review-not-ready-text =
    { $in_place } of { $asked } in place. Missing: { $names }{ $more ->
        [0] .
       *[other] ; and { $more } more.
    } See the whole list under Routines, or ask whoever is responsible for data protection.
review-rule = { $text }
review-rule-text = The routine says so. You can still send.
review-review-overdue = The routine is overdue for review
review-review-overdue-text = It was to be reviewed by { $day }. Ask whoever is responsible whether it still applies.
review-no-longer-valid = The routine is no longer valid
review-no-longer-valid-text = It was valid until { $day }.
review-other-language = Not everything exists in { $language }
review-other-language-text = What is missing appears in another language in the invitation.

## Changed meetings
sent-web-calendar = The meeting is open in { $calendar }. Invite, go through the settings below, and save.
sent-web-calendar-rest = The meeting is open in { $calendar } with title and time. The whole text did not fit, so it is copied: paste it into the meeting.
change-same-link = The new link leads to the same meeting as the old one. Make a wholly new meeting in the meeting service and copy its link.
change-link-met = The link belongs to the meeting { $day }. Make a wholly new meeting in the meeting service and copy its link.
event-changed = You changed the meeting
event-changed-link = You gave the meeting a new link
event-changed-time = You gave the meeting a new time
event-changed-link-time = You gave the meeting a new link and a new time
event-old-link-closed = (you said that the old link was closed first)
event-sent-web-calendar = You opened the invitation in the calendar
event-cancelled = You cancelled the meeting
event-restored = You planned the meeting again
mark-cancelled = cancelled
fact-replaces-earlier = Replaces an earlier invitation

## Series of talks
series-no-days = Choose at least one day.
series-no-time = Write when the first talk begins at the earliest, and when the last one ends at the latest.
series-time-unreadable = The time cannot be read. Write for example 13:00.
series-wrong-way-round = The end must be later than the beginning.
series-no-talks = No talk fits between the two times.
series-too-many = That makes more than { $count } talks. Choose fewer days or longer talks.
series-links-repeated =
    { $count ->
        [one] One link was in the list several times. It is used only once: every talk needs its own.
       *[other] { $count } links were in the list several times. They are used only once: every talk needs its own.
    }
series-links-unused =
    { $count ->
        [one] One link is left over.
       *[other] { $count } links are left over.
    }
series-link-missing = The link is missing
series-link-standing = A standing room: the last visitor can come in
series-link-reused = The link belongs to another meeting
series-link-met = The link belongs to the meeting { $day }
series-link-other = The link belongs to another meeting service

## Coming meetings
coming-today = Today, { $day }
coming-tomorrow = Tomorrow, { $day }

## Rules, steps and sources
source-of-year = { $place } ({ $year })
strength-must = must
strength-must-not = must not
strength-should = should
strength-should-not = should not
strength-may = may
strength-may-need = may need to
strength-info = good to know
certainty-sure = certain
certainty-likely = likely
certainty-unsure = not certain
clicks-source = Source: { $source }. Checked { $day } ({ $certainty }).

## The meeting
run-ended = Ended { $day } at { $time }
run-ends = Ends { $day } at { $time }
run-not-answered = Answer everything that is left before you close the meeting.
clock-before = Starts in { $minutes } min
clock-passed = { $minutes } min gone
clock-left = { $minutes } min left
clock-over = { $minutes } min over time

## Reminders
reminder-a-meeting = A meeting
reminder-read-aloud = The meeting starts: read the guidelines aloud
reminder-read-aloud-text =
    { $kind }, { $service }. { $points ->
        [one] One point
       *[other] { $points } points
     }, about { $seconds } seconds.
reminder-clean-up = The meeting is over: time to clean up
reminder-clean-up-text = { $kind }, { $service }. Decide what happens to the chat.
reminder-rule = Meeting soon: { $kind }
reminder-rule-text = Look in the routine.
reminder-lead = At { $start }: { $kind }
reminder-lead-text = { $service }. Have the routine at hand.
reminder-missed = Missed: { $kind }
reminder-review = Time for a review
reminder-summary = { $count ->
    [one] A meeting waits for you
   *[other] { $count } meetings wait for you
}
reminder-summary-matters = { $count ->
    [one] One thing is waiting for you
   *[other] { $count } things are waiting for you
}
reminder-summary-deadline = { $count ->
    [one] One incident waits for a decision.
   *[other] { $count } incidents wait for a decision.
}
reminder-summary-review = { $count ->
    [one] One review is waiting.
   *[other] { $count } reviews are waiting.
}
reminder-summary-running = { $count ->
    [one] A meeting is running: read the guidelines now.
   *[other] { $count } meetings are running: read the guidelines now.
}
reminder-summary-ended = { $count ->
    [one] A meeting is over: clean up the chat.
   *[other] { $count } meetings are over: clean up the chats.
}
reminder-summary-missed = { $count ->
    [one] For one meeting a reminder was missed.
   *[other] For { $count } meetings reminders were missed.
}
action-read-aloud = Read aloud
action-clean-up = Clean up now
action-open = Show
action-go-on = Still going: 10 minutes more
action-seen = I see it
action-snooze = In 5 minutes
action-snooze-hour = In an hour
action-snooze-day = Tomorrow
action-done = Already done
reminder-closed-text = Klubba’s database is locked, so it cannot say which meeting. Look in your calendar, and open Klubba.
reminder-closed-deadline = An incident’s hours are running
reminder-closed-matter-text = Klubba’s database is locked. Open Klubba and unlock it to see what this is about.
reminder-unrecorded = Klubba cannot record this now. Open it to see why.
reminder-test = This is what a reminder looks like
reminder-test-text = Klubba can remind you on this computer.

## Tray
tray-name = Klubba
tray-tooltip = Klubba: routines for digital meetings
tray-tooltip-clean-up =
    Klubba: { $count ->
        [one] one meeting to clean up
       *[other] { $count } meetings to clean up
     }
tray-new-invitation = New invitation
tray-next-meeting = Start meeting: { $title }, { $when }
tray-no-meeting = No meeting is planned
tray-end-now = The meeting is over: { $title }
tray-pause-hour = Pause reminders for an hour
tray-pause-tomorrow = Pause reminders until tomorrow at 7
tray-paused = Reminders are paused until { $until }: go on now
tray-clean-up = Clean up ({ $count })
tray-tooltip-incident = Klubba: incident, { $left }
tray-incident = { $title }: { $left }
tray-went-wrong = Something has happened in a meeting …
tray-history = History
tray-routines = Routines
tray-settings = Settings
tray-quit = Quit Klubba
tray-waiting = Klubba is waiting for the keyring …

## Incidents
incident-left-hours = { $count } h left
incident-left-minutes = { $count } min left
incident-over-hours = { $count } h over time
incident-over-minutes = { $count } min over time
incident-reminder = Incident: { $left }
incident-officer = Data protection officer
incident-state = State
incident-state-undecided = The data protection officer is to decide
incident-state-to-notify = To be notified
incident-state-notified = Notified
incident-state-not-notified = Not notified
incident-verdict-notify = The data protection officer: to be notified.
incident-verdict-not-notify = The data protection officer: not notified.
incident-event-started = Begun: { $state }
incident-event-done = Done: { $state }
incident-event-passed = Not done: { $state }
incident-event-noted = { $field }: { $value }
incident-event-told = { $role } was told
incident-event-notified = The authority was notified
incident-field-what = What happened
incident-field-happened-at = When it happened
incident-field-noticed-at = When it was noticed
incident-field-known-at = When the organisation knew
incident-field-categories = Kinds of data
incident-field-persons = Persons, roughly
incident-field-records = Records or documents, roughly
incident-field-measures = Measures
incident-field-persons-told = Those concerned were told
incident-persons-told-yes = yes
incident-persons-told-no = no, not needed
incident-not-known = not known yet
incident-not-told = not yet
incident-meeting = Meeting
incident-page-title = Incident { $id }: { $title }
incident-claim = Recorded in Klubba. The times are those noted at the time. Klubba cannot see the meeting: what stands as done was ticked by the organiser.
incident-section-what = What and when
incident-section-data = Data and persons
incident-section-measures = Measures, with the time of each step
incident-section-decision = Decision and deadline
incident-section-events = In order of time
incident-no-link = Paste the new meeting link first.
incident-names = The note may name somebody. Rewrite it, or confirm that nobody is named.
incident-names-reason = The reason may name somebody. Write it without names.
incident-time-unreadable = The time cannot be read: { $reason }. Write a date and a time, such as 15:30.
incident-count-large = The number is too large: at most { $reason }.
incident-reason-missing = Say why it is not notified.

## Notices and errors
notice-key-file = This computer has no keyring that Klubba can use. The key to your meetings is in a file that only your account can read. Whoever gets into your account can read the history.
notice-keyring-reset = The keyring was empty, but the key was still in the spare file. Nothing is lost.
cli-no-display = Klubba finds no display. On the command line: klubba --help
cli-read-only = Nothing was saved: the database is open for reading only.
cli-cut-off = The answer could not be written out whole: { $reason }. What was written is incomplete.
notice-no-tray = This desktop shows no program icons. Klubba therefore shows an ordinary window. Start Klubba again to bring it up.
notice-zone = The computer is in another time zone than Klubba. Meetings are planned in Klubba's: look under Settings.
notice-no-notifications = This computer shows no notifications. Klubba opens its own window when it is time.
notice-store-failed = Klubba cannot open its database: { $reason }. Nothing is deleted. Restart the computer; if that does not help, contact IT support and show this.
error-not-found = It is no longer there. The window now shows what is.
error-internal = Something went wrong in Klubba. Nothing you wrote is lost. Try again.
error-store-closed = Klubba has not opened its database yet. Wait a moment.
error-clipboard = The clipboard could not be used. The meeting is saved: save it as a calendar file or send it as mail instead.
error-file = The file could not be written in the folder { $folder }. Check that the folder exists and is not full.
error-open = The computer found no program for that. The text is still there; copy it instead.
error-detail-missing = { $asks }
error-detail-long = Write at most { $limit } characters.
error-has-holes = { $reason }. Put it right first.
error-newer-database = The database was made by a newer version of Klubba. Install the newest version.
sent-clipboard = The invitation is copied. Paste it into your mail or calendar.
sent-calendar-file = The calendar file is saved: { $path }
sent-mail = Your mail program is open with the invitation.
sent-mail-long = Your mail program is open. The text is too long to go along, so it is copied: paste it.

## History
mark-sent = sent
mark-not-sent = not sent
mark-opened = opened, guidelines read
mark-not-opened = guidelines not read
mark-closed = cleaned up and closed
mark-not-closed = not cleaned up
event-sent-clipboard = You copied the invitation
event-sent-calendar-file = You saved the invitation as a calendar file
event-sent-mail = You opened the invitation in the mail program
event-said = You ticked that it was read aloud
event-not-said = You passed over it
event-ticked = You ticked it
event-not-done = You answered: not done
event-not-applicable = You answered: does not apply
event-unticked = You took the tick back
event-opened = The meeting was opened: every guideline is answered
event-stage-let-in = You began to let people in
event-stage-read-aloud = You began to read the guidelines aloud
event-stage-during = The talk began
event-stage-close = You began to close the meeting
event-admitted = Admitted: { $count }
event-turned-away = Turned away: { $count }
event-not-identified = Not identified: { $count }
event-incident = Something went wrong: an incident was noted
event-decided = You decided: { $answer }
event-reminder-shown-toast = Klubba reminded you with a notification
event-reminder-shown-window = Klubba reminded you in its own window
event-reminder-shown-toast-do-not-disturb = Klubba sent a notification; the computer was set to Do not disturb
event-reminder-shown-toast-locked = Klubba reminded you with a notification; the screen was locked
event-reminder-shown-window-locked = Klubba reminded you in its own window; the screen was locked
event-reminder-answered-toast = You answered the reminder in the notification
event-reminder-answered-window = You answered the reminder in Klubba
event-went-on = The meeting went on for { $minutes } minutes more
event-ended-now = You said that the meeting is over
event-reminder-missed = The reminder was missed: the computer was not on, or reminders were paused
event-kept = You let it stand: { $category }. Reason: { $reason }
event-moved = The meeting was moved in the calendar
event-moved-link = The meeting got a new link in the calendar
event-withdrawn = The meeting was removed from the calendar; its reminders were withdrawn
event-closed = The meeting was closed
event-correction = You corrected no. { $number }: { $text }
history-corrected = Corrected in no. { $number }
history-correct-empty = Write what is right.
fact-purpose = Purpose
fact-legal-basis = Legal basis
fact-meeting-type = Kind of meeting
fact-audience = Invited
fact-service = Service
fact-languages = Languages
fact-public-authority = Public authority
fact-country = Country
fact-organisation-kind = Kind of organisation
fact-participant-count = Number of participants
fact-link-known = The meeting link is known
history-title = Meeting routines: history
history-made = Made { $at }.
history-claim = Klubba shows what the organiser ticked and decided, and when. Klubba cannot see the meeting.
history-head-meeting = Meeting
history-head-time = Time
history-head-service = Service
history-head-routine = Routine
history-head-version = Version
history-head-at = When
history-head-what = What
history-head-rule = Rule
history-head-source = Where it stands
history-head-number = No.
history-head-evidence = Evidence (leave as it is)
history-entry-left-out = Not in this selection
history-entry-purged = Purged
history-entry-counted-again = Earlier count, replaced by a later one
history-export-too-many = One file holds { $limit } meetings at most. Choose a period, such as one year at a time.
history-export-count =
    { $total ->
        [one] One meeting.
       *[other] { $total } meetings.
    }
history-export-part = This is a selection. The rest of the history is there as checksums, without its content.
history-filter-from = From
history-filter-to = To
history-filter-routine = Routine
history-filter-organisation = Organisation
history-filter-search = Search words
event-purged = Klubba purged history by its retention rule
evidence-title = What the history shows, and what it does not
evidence-shows = The history is tamper-evident: every entry stands on the one before with a checksum, and the last is signed. If somebody changes, removes or moves anything in the file, a check shows it.
evidence-shows-not = It shows what the organiser recorded in Klubba, not what happened in the meeting. Whoever has both the program and the key can make a new history from the beginning. That shows only against a receipt that was kept elsewhere: on paper, in mail or in an earlier export.
evidence-how = Check the file in Klubba under History, or with the command: klubba history verify FILE. Add --head RECEIPT if you have a receipt from before.
evidence-count = Entries
evidence-head = Receipt
evidence-key = Key
evidence-previous = Receipt in the previous export
evidence-receipt = Receipt for the meeting routines' history in Klubba: { $head }. Keep it outside the computer. The history can then be checked against it.
evidence-receipt-subject = Receipt for Klubba's history
evidence-head-unreadable = The receipt cannot be read. Copy it as it stands: a number and eight groups of four characters.
verify-whole = The history is whole: all { $count } entries hold together.
verify-not-whole = The history is not as it was written.
verify-key = The file is signed with another key than the one you gave.
verify-seal = The file was changed after it was written.
verify-surroundings = What can be read in the file is not what was signed.
verify-head = The signature does not fit.
verify-content = No. { $number } says something else than when it was written.
verify-hash = The checksum of no. { $number } was changed.
verify-no-entry = What stands in place { $number } in the file is no entry.
verify-spliced = No. { $number } does not stand on what is before it now: something before it was rewritten.
verify-missing = No. { $number } is missing.
verify-missing-several = No. { $number } to { $to } are missing.
verify-repeated = No. { $number } stands more than once.
verify-order = No. { $number } stands in the wrong place.
verify-cut = No. { $number }, the last, is missing.
verify-cut-several = The end is missing: no. { $number } to { $to }.
verify-beyond = No. { $number } was added after the signed end.
verify-rewritten = The entries hold together but do not end in what was signed: they were rewritten.
verify-unaccounted = No. { $number } is gone, and no purge says why.
verify-withheld = No. { $number } is left out, though the file says that everything is there.
verify-previous-head = The receipt of the previous export is not in the history: it was rewritten or cut.
verify-kept-head = The receipt { $head } is not in the history: it was rewritten or cut since the receipt was kept.
verify-note-rewritten = The file was saved anew by another program. The content is the same.
verify-note-filtered = The file is a selection. That the right meetings were selected does not show in the file.
verify-note-own-key = The key comes from the file itself. Compare it with the organisation's key, or give that with --public-key.
verify-note-no-head = Without a receipt from before it does not show whether the whole history was rewritten, or its end removed before the file was written.
verify-no-history = There is no history from Klubba in the file that can be read. Choose a file that was saved with «Export».
verify-newer = The file was made with a newer Klubba. Update Klubba and try again.
verify-damaged = The file is damaged at line { $line } and cannot be read. Ask for a new copy.
verify-spoilt = The file is an export of Klubba’s history, but it is cut off or changed so that it cannot be read (line { $line }). Ask for a new copy.
history-nothing-stored = Nothing is stored here yet, so there is no history to show or sign.
purge-rule = { $meetings } meetings that ended more than { $months } months ago.
purge-nothing = No history is older than it should be.
purge-dry = Nothing was removed. Run it without --dry-run to remove it. That cannot be undone: export the history first if it is needed.
purge-done = The history is purged. A signed receipt of it is in the history.
notice-purge = There is history older than it should be. Under History you can export it and decide that it goes.
delete-say-yes = This deletes everything and cannot be undone. Add --yes if you mean it.
delete-done = Everything in Klubba is deleted. Backups and exports that you put elsewhere are still there: delete them yourself.
delete-keyring = The keyring did not answer. Remove the entry «Klubba» from the keyring yourself.
delete-wrong-word = Type the word just as it stands. Nothing was deleted.

## Safe keeping: backups
notice-newer-database = A newer version of Klubba has used these meetings. This version shows them and changes nothing. Install the newest version to go on writing.
notice-other-computer = Klubba is open on the computer { $computer } since { $since }. Here you can read, not write. Quit Klubba there and start it again here.
notice-read-only-disk = The folder with your meetings cannot be written to. Klubba shows what is there and saves nothing. Contact IT support.
notice-disk-full = The disk is full. Klubba shows what is there and saves nothing. Make room on the disk; Klubba then goes on by itself.
notice-recovered = The database was damaged. Klubba has saved what could be read: { $meetings }, { $entries }. The damaged file is kept as { $file }. If something is missing, let IT support restore a backup (klubba backup restore).
notice-recovered-nothing = The database was damaged so badly that nothing could be read. It is kept as { $file }. Let IT support restore a backup (klubba backup restore).
notice-backup-holds-more = { $contents } That is more than could be saved: restore it in Settings under Backups.
recovered-meeting =
    { $lost ->
        [0] all { $kept } meetings
       *[other] { $kept } meetings ({ $lost } are lost)
     }
recovered-meeting-unknown = { $kept } meetings (how many are lost cannot be told)
recovered-entry =
    { $lost ->
        [0] all { $kept } entries of the history
       *[other] { $kept } entries of the history ({ $lost } are lost)
     }
recovered-entry-unknown = { $kept } entries of the history (how many are lost cannot be told)
failed-wrong-key = the key does not fit this database
failed-damaged = the database is damaged
failed-disk-full = the disk is full
failed-disk = the disk does not answer as it should
failed-in-use = another window or program of Klubba is using the database
failed-read-only = the folder cannot be written to
failed-migration = this version could not take over the database, which is unchanged
failed-newer = the database was made by a newer version of Klubba
failed-missing = the database is not where it was
progress-copying = Klubba is copying the database … { $percent } %
progress-checking = Klubba is checking the copy …
progress-migrating = Klubba is preparing the database for this version …
progress-recovering = Klubba is saving what can be read … { $percent } %
progress-writing = Klubba is writing the backup … { $percent } %
error-read-only = Nothing can be written just now; nothing is lost. The line at the top of the window says why.
error-displaced = That was not saved: the database was moved, or another computer writes to it. Klubba opens it again; then try once more.
error-disk-full = That was not saved: the disk is full. Make room and try again.
error-disk = That was not saved: the disk does not answer as it should. Try again; if it happens again, contact IT support.
error-in-use = Nothing was changed: another window or program of Klubba is using the database. Close it and try again.
error-damaged = The database is damaged. Klubba saves what can be read and opens again in a moment.
notice-backups-failing = No backup has succeeded since { $since }. Choose another folder under Backups in Settings.
backup-folder-gone = The folder { $folder } is not there.
backup-no-file = There is no file { $file }.
backup-none = There is no backup in { $folder }.
backup-not-ours = This file is not a backup from Klubba.
backup-newer = The backup was made by a newer version of Klubba. Install the newest version.
backup-damaged = The backup is damaged. Choose another one.
backup-other-key = The backup was made with another key. The recovery code for it is needed.
backup-wrong-code = That code does not open this backup.
backup-empty = The backup of { $made } holds no meetings.
backup-holds =
    The backup of { $made } holds { $meetings ->
        [one] one meeting
       *[other] { $meetings } meetings
     } and { $entries ->
        [one] one entry
       *[other] { $entries } entries
     } of the history. The newest is from { $newest }.
backup-loses-nothing = Everything that is in Klubba now is in the backup, too.
backup-loses =
    Not in the backup: { $meetings ->
        [0] no meeting
        [one] one meeting
       *[other] { $meetings } meetings
     } and { $entries ->
        [0] no entry
        [one] one entry
       *[other] { $entries } entries
     } of the history that came later. They stay in a file of their own, which is not deleted.
backup-loses-unknown = What is in Klubba now cannot be read. It stays in a file of its own, which is not deleted.
backup-made = The backup is made and checked: { $file }
backup-restored = Restored. What was there before is kept as { $file }.
backup-restored-new = Restored.
backup-is-sound = The backup is sound.
backup-age-none = There is no backup yet.
backup-age =
    { $days ->
        [0] The newest backup is from today ({ $made }).
        [1] The newest backup is from yesterday ({ $made }).
       *[other] The newest backup is { $days } days old ({ $made }).
     }

## Routines
phase-readiness = Preconditions
phase-before = Before the meeting
phase-invitation = Invitation
phase-start = When the meeting starts
phase-during = During the meeting
phase-after = After the meeting
phase-incident = If something goes wrong
phase-support = Help
channel-readiness-gate = Precondition
channel-form-field = Help in the form
channel-before-check = To do before
channel-invite-sentence = Sentence in the invitation
channel-invite-attachment = Attachment
channel-setting-step = Setting to make
channel-let-in = When people are let in
channel-read-aloud = Read aloud
channel-live-check = To watch
channel-after-check = To do afterwards
channel-incident-step = If something goes wrong
channel-support-card = Help
channel-tip = Tip
condition-and = and
condition-or = or
condition-not = not ({ $condition })
condition-eq = { $fact }: { $value }
condition-ne = { $fact }: not { $value }
condition-in = { $fact }: { $value }
condition-nin = { $fact }: not { $value }
condition-lt = { $fact }: fewer than { $value }
condition-le = { $fact }: at most { $value }
condition-gt = { $fact }: more than { $value }
condition-ge = { $fact }: at least { $value }
condition-has = { $fact }: { $value }
condition-yes = yes
condition-no = no
about-organisation = Organisation
about-policy = Privacy policy
about-source = Source
about-publisher = Publisher
about-published = Published
about-based-on = Copy of
about-adopted-by = Adopted by
about-adopted-on = Adopted
about-valid-from = Valid from
about-valid-to = Valid to
about-review-by = Review by
about-parent = Stands on
routine-review-by = Review by { $day }
routine-review-overdue = Was due for review { $day }
routine-is-shipped = This routine comes with Klubba and is not changed. Make your own copy and change that.
routine-loosens = The rule { $key } is locked in a routine that this one stands on. It may be tightened but not loosened.
import-version-taken = Version { $version } is already in force. Raise the number after “version” in the file to { $next } or more.
routine-names-somebody = The rule { $key } seems to name a person. Write the role instead.
import-replaces = Replaces { $title }, version { $version }
change-title = The routine’s name
change-organisation = The organisation’s name
change-policy = The privacy policy’s address
change-field = The field { $field }
change-rule = Rule: { $key }
kind-municipality = Municipality
kind-school = School
kind-parish = Parish
kind-association = Association
kind-health = Health care
kind-university = University
kind-state = State authority
kind-company = Company
kind-other = Other

## Safe keeping: the key
recovery-code-empty = Write the recovery code.
recovery-code-length = A recovery code has { $whole } letters and digits, in seven groups of five. You have written { $found }.
recovery-code-character = «{ $character }» in group { $group } is in no recovery code. Look at the paper again.
recovery-code-groups =
    { $count ->
        [one] Something is mistyped in group { $groups }.
       *[other] Something is mistyped in the groups { $groups }.
     } Compare with the paper, character by character.
recovery-other-code = The code is correctly written, but it belongs to another Klubba, or was replaced by a newer code. Look for the newest paper.
recovery-file-missing = The file klubba.recovery, which belongs to the code, is not beside the database. Open a backup with the code instead.
recovery-file-damaged = The file klubba.recovery is damaged. Open a backup with the code instead.
recovery-file-newer = The file klubba.recovery was made by a newer version of Klubba. Install the newest version.
recovery-file-damaged-here = The file klubba.recovery is damaged. Make a new recovery code.
recovery-other-database = The code opened its file, but the key in it does not fit this database. Open a backup with the code instead.
recovery-code-none = There is no recovery code. If the computer’s keyring loses the key, nobody can open what Klubba keeps. Make a recovery code.
recovery-code-unconfirmed = A recovery code was made, but nobody has typed it back. If it is on paper it works; if not, make a new one.
recovery-code-confirmed = There is a recovery code, and it was typed back. It works.
recovery-code-keep = This is the new recovery code. Write it down or print it, and keep it away from this computer.
recovery-code-type-back = Type it back, to see that it was written down rightly. An empty line stops; then the code before it is good as well.
recovery-code-differs = Group { $group } is not what the code says. Compare with the paper, character by character.
recovery-code-gone = The code is no longer shown. Make a new one.
recovery-page-title = Recovery code for Klubba
recovery-page-made = Made { $day }.
recovery-page-what = With this code Klubba opens its database when the computer has lost the key, and opens backups on a new computer. Upper or lower case and spaces make no difference.
recovery-page-keep = Keep it where only you or your organisation can reach it, and never together with the computer. When a new code is made, this page is worthless: tear it up.
locked-title = Klubba cannot open its database
locked-waiting = The computer’s keyring does not answer. Look for a window that asks for its password. Klubba goes on reminding meanwhile.
locked-missing = The computer’s keyring is not there. Log out and in again, or ask IT support to start it. Klubba goes on reminding meanwhile.
locked-locked = The computer’s keyring is locked. Unlock it with its password, usually the one you log in with, and try again. Klubba goes on reminding meanwhile.
locked-emptied = The computer’s keyring no longer has the key to Klubba’s database. It was emptied, replaced or renamed. Open with the recovery code; Klubba then puts the key back.
locked-other-key = The key in the computer’s keyring does not fit Klubba’s database. Open with the recovery code; Klubba then puts the key back.
locked-unlock-command = With the recovery code: klubba key unlock
key-no-database = Nothing is stored yet, so there is no key.
key-in-keyring = The key is in the computer’s keyring.
key-in-file = The key is in a file that only this account can read: this computer has no keyring.
key-changed = The database has a new key. The recovery code is the same.
key-unlocked-keyring = The database is open, and the key is back in the keyring.
key-unlocked-file = The database is open. This computer has no keyring, so the key is in a file that only this account can read.
key-unlocked-only = The code is right. The keyring did not take the key; a running Klubba is open until it is ended.
notice-was-open = Other accounts on this computer could read Klubba’s folder. It is closed now.
notice-stays-open = Klubba’s folder cannot be closed to other accounts on this computer. What is in it is encrypted; ask IT support all the same.
error-too-long = That is more than Klubba takes in. Shorten it.
error-unusable = That cannot be used as it stands. Nothing was changed.
error-not-from-here = That cannot be done from this window. Open it from Klubba’s menu.
notice-no-recovery-code = Klubba has no recovery code yet. Make one in Settings, so that you get in even if the computer loses the key.
notice-recovery-code-unconfirmed = Nobody has checked that the recovery code was written down rightly. Make a new one in Settings and type it back.
error-recovery-file = The recovery code could not be kept beside the database. Check that the disk is not full, and try again.
error-key-stays = The key could not be changed; the old one is good. Close other windows of Klubba and try again.

## Mistakes in files
diagnostic-syntax = Line { $line }: the file cannot be read as TOML ({ $reason }).
diagnostic-too-large = The file is too large. At most { $limit } KiB can be read.
diagnostic-too-long = Line { $line }, { $field }: too long. The limit is { $limit }.
diagnostic-unknown-field = Line { $line }: there is no field { $field } here. These exist: { $allowed }.
diagnostic-missing = Line { $line }: the field { $field } is missing.
diagnostic-wrong = Line { $line }, { $field }: this should be { $wanted }.
diagnostic-not-allowed = Line { $line }, { $field }: “{ $found }” is not allowed. These are: { $allowed }.
diagnostic-duplicate = Line { $line }, { $field }: “{ $found }” already stands earlier in the file.
diagnostic-lacks-language = Line { $line }, { $field }: the text is missing in the routine’s own language ({ $language }).
diagnostic-no-output = Line { $line }, { $field }: the rule is shown nowhere. Give it at least one place, for example channel = "tip".
wanted-text = a text
wanted-texts = a text for each language, for example en = "…"
wanted-number = a whole number
wanted-yes-no = true or false
wanted-date = a date, for example 2026-11-26
wanted-word = a word
wanted-words = a list of words, for example ["a", "b"]
wanted-table = a table
wanted-tables = a list of tables
wanted-condition = a condition, for example {"{"} fact = "service", in = ["a"] {"}"}

## Calendars
calendar-updated = Updated { $when }
calendar-fetching = Fetching { $name } ({ $number } of { $total }) …
calendar-fetching-amount = Fetching { $name } ({ $number } of { $total }) … { $kilobytes } kB
calendar-fetching-one = Fetching { $name } …
calendar-fetching-one-amount = Fetching { $name } … { $kilobytes } kB
calendar-never-updated = Not fetched yet
meetings-out-of-date = The invitation no longer holds
meetings-out-of-date-link = The meeting got a new link in the calendar. The invitation that went out has the old one. Send a new one.
meetings-out-of-date-time = The meeting was moved in the calendar. The invitation that went out has the old time. Send a new one.
meetings-out-of-date-link-time = The meeting got a new link and a new time in the calendar. The invitation that went out has the old ones. Send a new one.
calendar-note-feed = Programs that hand out a calendar this way may be some hours behind. A brand-new meeting does not show at once.
calendar-no-name = Give the calendar a name.
calendar-connected-already = That address is connected already, as “{ $name }”.
calendar-opened-files = Opened files
calendar-all-day = All day
calendar-passed-over-all-day = It is for the whole day
calendar-passed-over-declined = You declined
calendar-passed-over-free = It is shown as free time
calendar-passed-over-too-often = More than a hundred times a day: that is no real meeting
calendar-passed-over-no-link = It has no link to a digital meeting
calendar-mapping-empty = Choose words in the subject, a service or a calendar.
calendar-mapping-words = subject with “{ $value }”
calendar-mapping-service = service: { $value }
calendar-mapping-calendar = calendar: { $value }
calendar-mapping-event = only this meeting
calendar-file-none = The file is not a calendar file. Save the meeting as .ics in your calendar program, and open that file.
calendar-file-nothing-ahead = The file has no meetings from today on.
calendar-file-line = Line { $line }: { $reason }
calendar-line-not-a-calendar = there is no calendar in this file.
calendar-line-file-too-long = the file is longer than { $a } bytes. The rest was not read.
calendar-line-too-many-components = the file has more than { $a } parts. The rest was not read.
calendar-line-too-deep = parts lie inside one another more than { $a } deep. This one was not read.
calendar-line-line-too-long = the line is longer than { $a } bytes and was not read.
calendar-line-line-unreadable = this line makes no sense here: { $a }
calendar-line-quote-open = a quotation mark is not closed: { $a }. Check the time.
calendar-line-too-many-lines = the event has more than { $a } lines. The rest was not read.
calendar-line-too-many-dates = { $a } lists more than { $b } dates. The rest was not read.
calendar-line-too-many-instances = the series has more than { $a } meetings here. The rest is not shown.
calendar-line-too-often = the series has more than { $a } meetings a day. Klubba does not remind of them.
calendar-line-too-many-occurrences = more than { $a } meetings. The rest is not shown.
calendar-line-rules-too-costly = the series takes too long to work out. Not all its meetings are shown: look in your calendar program.
calendar-line-not-closed = { $a } has no end. What is there was read.
calendar-line-outside-calendar = the event stands outside the calendar. It is shown all the same.
calendar-line-start-missing = the event has no start and cannot be shown.
calendar-line-start-unreadable = the start is not a date or time: { $a }. The event cannot be shown.
calendar-line-time-doubtful = the time is not written as it should be: { $a }. It was read as { $b }: check it.
calendar-line-end-unreadable = the end makes no sense: { $a }. The meeting is shown without length.
calendar-line-end-before-start = the end comes before the start. The meeting is shown without length.
calendar-line-date-unreadable = { $a } has something that is not a date: { $b }. It was left out.
calendar-line-recurrence-id-unreadable = it does not say which meeting of the series it changes: { $a }. It is shown by itself.
calendar-line-rule-unreadable = the repetition makes no sense: { $a }. Only the first meeting is shown.
calendar-line-rule-part-ignored = a part of the repetition was left out: { $a }. Check the days in your calendar program.
calendar-line-rule-ends-before-start = the series ends before it begins. Nothing of it is shown.
calendar-line-zone-unknown = the time zone is not known: { $a }. The times are read as { $b }: check them.
calendar-line-zone-fixed-offset = only the time zone’s distance is known: { $a }. Half the year the time may be an hour off: check it.
calendar-line-zone-unreadable = the file’s own time zone cannot be read: { $a }. Check the times.
calendar-line-uid-missing = the event has no name of its own. Later changes to it cannot be followed.
calendar-line-uid-repeated = two different events have the same name: { $a }. Both are shown.
calendar-line-text-shortened = { $a } is longer than { $b } bytes and was cut off.
calendar-line-not-utf8 = letters from here on may be wrong: the file is not in UTF-8.
calendar-line-property-repeated = { $a } stands there twice. The first was read.
calendar-line-not-both = { $a } stands there beside { $b }. { $b } was read.
calendar-line-rule-ends-twice = the repetition says twice when it ends. It ends at whichever comes first: check the last day.
calendar-line-rule-last-day = the series ends on { $a } without a time. A meeting on that day is not shown: look in your calendar program.
calendar-line-rule-never-happens = the repetition names days that do not exist: { $a }. Only the first meeting is shown.
calendar-line-zone-not-whole = the file’s own time zone changes too often to be worked out: { $a }. Check the times.
calendar-line-more-problems = { $a } more lines are not listed.
calendar-address-unreadable = The address cannot be read. Copy the whole address from your calendar program; it begins with https:// or webcal://.
calendar-none-found = The server has no calendar for that account.
calendar-problem-offline = No network just now. Klubba uses the last copy and tries again by itself.
calendar-problem-timeout = The server did not answer in time. Klubba tries again by itself.
calendar-problem-unauthorised = The address or the password no longer holds. Give the calendar a new address or a new password.
calendar-problem-not-found = There is no calendar at that address. Give the calendar a new address.
calendar-problem-too-many-requests = The server asks Klubba to wait. Klubba tries again by itself.
calendar-problem-server-error = The server has a fault. Klubba tries again by itself.
calendar-problem-too-large = The calendar is larger than 10 MB. Share a calendar with fewer meetings.
calendar-problem-incomplete = The answer broke off. Klubba uses the last whole copy and tries again.
calendar-problem-not-a-calendar = The address gave no calendar, perhaps a login page. Your meetings are kept. Get a new address in your calendar program.
calendar-problem-not-encrypted = The address is not encrypted. Use an address that begins with https://.
calendar-problem-certificate = The server’s certificate does not fit. Ask IT support.
calendar-problem-other-server = The server points to another server, and Klubba does not send your password there. Connect with that server’s address.
calendar-problem-no-secret = The computer’s keyring does not give the address or the password. Unlock it, or give the calendar the address or the password again.
calendar-problem-unexpected = The server answered in a way that Klubba does not understand. Klubba tries again by itself.

## Is everything working?
doctor-bus = Desktop bus
doctor-bus-ok = Klubba reaches the desktop.
doctor-bus-bad = Klubba does not reach the desktop. Notifications and the icon do not work.
doctor-bus-remedy = Log out and in again. If that does not help, contact IT support.
doctor-tray = Icon in the tray
doctor-tray-ok = The desktop shows the icon.
doctor-tray-bad = The desktop shows no program icons.
doctor-tray-remedy = Klubba opens an ordinary window instead. GNOME needs the AppIndicator extension.
doctor-notifications = Notifications
doctor-notifications-ok = The computer shows notifications.
doctor-notifications-bad = No program on this computer shows notifications.
doctor-notifications-remedy = Klubba opens its own window when it is time. Ask IT support for a notification service.
doctor-disturb = Do not disturb
doctor-disturb-ok = As far as this computer says, nothing holds notifications back.
doctor-disturb-bad = The computer is set to Do not disturb and holds notifications back.
doctor-disturb-remedy = Klubba’s own window comes all the same, unless you have chosen otherwise in Settings. Turn Do not disturb off to see notifications.
doctor-lock = Screen lock
doctor-lock-ok = As far as this computer says, the screen is not locked.
doctor-lock-bad = The screen is locked: nobody sees what Klubba shows now.
doctor-lock-remedy = Unlock the screen. Reminders that are still useful wait there.
doctor-keyring = Keyring
doctor-keyring-ok = The key to your meetings is in the computer’s keyring.
doctor-keyring-bad = Klubba cannot use the computer’s keyring.
doctor-keyring-remedy = The key is in a file that only your account can read. Unlock or install a keyring if you can.
doctor-database = Database
doctor-database-ok = The database is open.
doctor-database-none = There is no database yet. It is made when Klubba is first started.
doctor-database-bad = The database cannot be opened: { $reason }.
doctor-database-remedy = Delete nothing. Contact IT support and show this.
doctor-window = Windows
doctor-window-ok = Klubba can show windows ({ $version }).
doctor-window-bad = There is no display to show windows on.
doctor-window-remedy = Start Klubba from the desktop. The command line works all the same.

## Readiness and roles
medium-speech = The talk
medium-video = Video
medium-screen = Screen sharing
medium-chat = The chat
medium-files = Shared files
medium-poll = Polls and surveys
medium-recording = Recording
medium-transcript = Automatic transcript
medium-ai-summary = Summary by AI
medium-publishing = Publishing
medium-invitation = The invitation
verdict-allow = Allowed
verdict-deny = Not allowed
verdict-with-conditions = On conditions
verdict-unsaid = Not said
review-not-allowed = { $data } must not occur here: { $medium }
review-not-allowed-text = The routine says of { $service }: { $rule }
review-with-conditions = { $medium }: only on certain conditions
review-with-conditions-text = The routine says of { $service }, about “{ $data }”: { $rule }
review-not-said = { $medium }: the routine says nothing
review-not-said-text = The routine does not say whether “{ $data }” may occur there in { $service }. Ask whoever is responsible for the routine.
review-ask-for-meeting = The meeting is created by { $who }
review-ask-for-meeting-text = Your role may not create meetings here. Write the request, and go on with the invitation when the link has come.
review-role-unknown = Which role do you have?
review-role-unknown-text = Only { $who } may create meetings here. Say which role you have, and Klubba writes a request if one is needed.
request-subject = Request for a digital meeting: { $title }
request-opening = I need a digital meeting in { $service } and may not create it myself under the routine ({ $source }). Could you create it?
request-title = Meeting: { $value }
request-purpose = Purpose: { $value }
request-time = Time: { $value }
request-audience = Invited: { $value }
request-settings = Set up the meeting like this:
request-closing = Then please send me the meeting link, and I will invite people.
request-needs-time = Choose day and time first: whoever creates the meeting needs to know when it is.
request-names-somebody = The title seems to name a person. Say what the meeting is about without a name.
request-copied = The request is copied. Paste it into a message to { $who }.
request-mailed = The mail program is open with the request.
event-requested = You asked somebody who may create the meeting for it
mark-requested = asked for, waiting for the link
readiness-count = { $in_place } of { $asked } in place
readiness-missing = Missing
readiness-under-way = Under way
readiness-in-place = In place
readiness-not-needed = Not needed
readiness-overdue = Should have been reviewed by { $day }
readiness-notice = { $item } for { $service } is to be reviewed by { $day }. Do it under Routines.
readiness-notice-overdue = { $item } for { $service } should have been reviewed by { $day }. Do it under Routines.
readiness-decided = Decided by { $role } on { $day }
readiness-decided-by-role = Decided by { $role }
readiness-decided-on-day = Decided on { $day }
readiness-review = To be reviewed by { $day }
readiness-decided-on = Decided on
readiness-review-by = Review by
readiness-day-unreadable = { $field }: Klubba does not understand “{ $typed }” as a day. Write for example 3/12/2026, the day first.
readiness-decided-later = The decision cannot have been made after today. Write the day it was made, or leave the field empty.
readiness-why-not-needed = Write why it is not needed.
readiness-names-somebody = That looks like a name. Write the role that decided, for example head teacher.
readiness-too-long = Write less: at most { $limit } characters in each field.

## The text checker: arguments never hold the text that was found
check-category-national-id = Identity number
check-category-phone = Telephone number
check-category-email = E-mail address
check-category-street-address = Street address
check-category-bank-account = Account number
check-category-person-name = Name
check-category-initials = Initials
check-category-pupil-class = Pupil and class
check-category-special-category = Sensitive detail
check-category-school-secrecy = Support or a case
check-category-case-number = Case number
check-category-protected-identity = Protected identity
check-category-asks-for-sensitive = Asks for sensitive details

check-severity-stop = Remove before you send
check-severity-warn = Look once more
check-severity-hint = Perhaps

check-why-national-id = { $kind ->
    [wrong-check] This is written as an identity number, but the check digit is wrong. It still points at a person.
   *[other] This looks like an identity number. It points at a person.
}
check-why-phone = This looks like a private telephone number. Klubba knows the meeting's own numbers.
check-why-email = This e-mail address is not your organisation's.
check-why-street-address = This looks like somebody's address.
check-why-bank-account = This looks like an account number.
check-why-person-name = This looks like a person's name.
check-why-initials = These letters seem to stand for a person. Initials point at somebody too.
check-why-pupil-class = A name and a class together point at a pupil.
check-why-special-category = { $kind ->
    [health] The word tells of somebody's health.
    [religion] The word tells of somebody's faith.
    [ethnicity] The word tells of somebody's origin.
    [orientation] The word tells of somebody's sexual orientation or gender identity.
    [union] The word tells that somebody is in a union.
    [politics] The word tells of somebody's political opinion.
   *[other] The word tells something sensitive about a person.
}
check-why-school-secrecy = The word gives away support, absence or a case about somebody.
check-why-case-number = A case number leads to one person.
check-why-protected-identity = That somebody lives under protection must never stand in an invitation.
check-why-asks-for-sensitive = The text asks people to write sensitive details where others can read them.

check-instead-national-id = Remove the number. It can be given at the meeting.
check-instead-phone = Remove the number, or write your switchboard.
check-instead-email = Remove the address. Those invited stand in the recipient field.
check-instead-street-address = Remove the address. Write only where the meeting is held.
check-instead-bank-account = Remove the number. Send it in a safe way.
check-instead-person-name = Write only what kind of meeting it is, for example “Progress talk”.
check-instead-initials = Remove the letters. Write only what kind of meeting it is.
check-instead-pupil-class = Remove the name. Write only what kind of meeting it is.
check-instead-special-category = Remove the words. Bring the matter up at the meeting.
check-instead-school-secrecy = Write “Meeting” or “Talk” without saying what it is about.
check-instead-case-number = Remove the number.
check-instead-protected-identity = Remove the words. Ask your manager how the meeting can be held.
check-instead-asks-for-sensitive = Ask them to bring it to the meeting instead.

check-override-question = Why should it stay?
check-override-not-a-person = It is not a person
check-override-public-role = The person takes part as part of their job
check-override-general = The text is general and about nobody in particular
check-override-agreed = The person has agreed
check-override-own-word = It is one of our own words

### Windows

## Windows: titles
title-create = New invitation
title-change = Change the meeting
title-meetings = Meetings
title-cancel = Cancel the meeting
title-series = Series of talks
title-first-run = Welcome
title-read = Start of meeting
title-clean-up = To clean up
title-incidents = Incidents
title-history = History
title-routines = Routines
title-settings = Settings

## Windows: reminders
due-deadline = Incident: the hours run
due-running = Running now: read the guidelines?
due-ended = Over: clean up the chat
due-review = To be reviewed
due-snooze-deadline = In an hour
due-snooze-review = Tomorrow
due-missed = Missed while you were away
due-noted = I have seen it
due-go-on = Still going: 10 minutes more
due-end-now = The meeting is over
reminders-title = Reminders
reminders-lead = Remind me before the meeting too
reminders-lead-help = Beside the times that the routine itself has.
reminders-lead-minutes = { $minutes } min
reminders-quiet = Quiet hours
reminders-quiet-on = Wait with the clean-up in the evening and at night
reminders-quiet-help = Klubba still reminds you of a meeting that starts.
reminders-quiet-from = From
reminders-quiet-to = to
reminders-window = Klubba's own window
reminders-window-on = Show the window when something is due
reminders-window-help = If the computer can show no notifications, the window comes all the same.
reminders-window-undisturbed = Show it also while the computer is set to Do not disturb
reminders-pause = Pause
reminders-pause-help = Nothing is shown meanwhile. What is too late then is listed as missed.
reminders-pause-hour = One hour
reminders-pause-tomorrow = Until tomorrow at 7
reminders-paused = Paused until { $until }
reminders-go-on = Go on now
reminders-try = Does it work?
reminders-test-toast-waiting = Notification: waiting for the computer …
reminders-test-toast-shown = Notification: the computer took it. Press «I see it» in it.
reminders-test-toast-seen = Notification: works, you saw it.
reminders-test-toast-held_back = Notification: the computer is set to Do not disturb and shows none now.
reminders-test-toast-failed = Notification: the computer can show none. Klubba uses its own window.
reminders-test-window-waiting = Klubba's window: waiting …
reminders-test-window-shown = Klubba's window: works.
reminders-test-window-seen = Klubba's window: works.
reminders-test-window-held_back = Klubba's window: not shown now.
reminders-test-window-failed = Klubba's window: could not be shown. Look under Does everything work?
reminders-test-tray-waiting = Icon in the tray: waiting …
reminders-test-tray-shown = Icon in the tray: the desktop shows it.
reminders-test-tray-failed = Icon in the tray: this desktop shows none. Klubba uses ordinary windows.

## Windows: in several places
common-close = Close
common-understood = I understand
common-try-again = Try again
common-back = Back
common-cancel = Cancel
common-why = Why?
common-show = Show
common-how = How to do it
common-check-applies = Check whether this applies to your meeting.
common-not-applicable = Does not apply here
common-optional = (optional)
common-loading = Fetching …
common-tabs = Parts of Klubba
common-notices = Notices from Klubba
common-due = Waiting for you
common-due-read = Read aloud
common-due-clean-up = Clean up now
common-due-snooze = In 5 minutes
common-due-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
 }
common-due-done = Already done
common-unexpected = Something went wrong in the window. What you have written is still there. Try again, and if that does not help, close the window and open it again.
common-store-opening = Klubba is opening its notes
common-store-opening-text = It takes a few seconds.
common-store-waiting-for-keyring = Klubba is waiting for the computer's keyring
common-store-locked = Klubba is locked
common-store-failed = Klubba cannot open its notes
common-store-failed-text = Nothing has been deleted. Try again. If that does not help: quit Klubba in its menu, restart the computer and try once more.
common-lang-sv = Swedish
common-lang-nb = Norwegian (Bokmål)
common-lang-nn = Norwegian (Nynorsk)
common-lang-da = Danish
common-lang-fi = Finnish
common-lang-en = English
start-shown-in = Klubba's windows do not exist in { $language } yet. They are shown in { $shown }.
start-signature = Your name
start-organisation = Workplace or organisation
start-policy = Address of your page about personal data

## Windows: new invitation
create-routine = Routine
create-title = What is the meeting about?
create-when = When?
create-other-day = Other day
create-date = Date
create-date-help = For example 3/12 (the day first), Thursday, tomorrow or 3 December.
create-date-unread = Klubba does not understand this as a day.
create-time = Time
create-time-example = for example 15.30
create-length = Length
create-minutes = { $minutes } min
create-service = Meeting service
create-link = Meeting link
create-paste = Paste the link I copied
create-paste-empty = There is no text to paste. Copy the meeting link first, then try again.
create-link-service = The link goes to { $service }.
create-link-other = The link goes to { $service }, but you have chosen { $chosen }.
create-link-change = Change to { $service }
create-role = Your role
create-ask = Ask { $who } for the meeting
create-ask-text = Your role may not create meetings under the routine. Fill in what the meeting is about and when, and Klubba writes the request. When the link comes, go on here.
create-ask-write = Write the request
create-ask-copy = Copy the request
create-waiting = Waiting for a meeting link
create-waiting-continue = Go on
create-data-class = What data will come up?
create-media = What will be used?
create-audience = Who is invited?
create-language = Language
create-language-also = Also in
create-language-none = No other language
create-message = Your own words
create-more = More about the meeting
create-more-text = purpose, legal basis, meeting type
create-meeting-type = Meeting type
create-purpose = Why is the meeting held?
create-legal-basis = Legal basis
create-choose = Choose …
create-questions = Questions about the meeting
create-yes = Yes
create-no = No
create-unknown = Don't know
create-preview = Preview
create-subject = Subject:
create-own-words = Your own words
create-before = Before you send
create-tips = Good to know
create-copy = Copy invitation
create-copy-again = Copy again
create-keys = Ctrl ↵
create-mail = Mail
create-calendar = Calendar file
create-series = Many short talks? Make a series
create-my-calendar = Open in my calendar
create-which-calendar = Which calendar do you use?
create-which-calendar-help = The invitation opens there as a new meeting, filled in. You invite and send it yourself. Klubba remembers the choice.
create-calendar-other = Another calendar program (file)
create-open-calendar = Open
create-choose-calendar = Choose
create-in-calendar = Set this in the calendar
create-sent-web-calendar = The invitation is open in the calendar
create-findings = To review
create-severity-block = Must be solved
create-severity-warn = Review
create-severity-hint = Tip
create-show-field = Show field
create-open-settings = Open settings
create-show-all =
    { $more ->
        [one] Show one more
       *[other] Show { $more } more
    }
create-show-first = Show only the first
create-source = Stated in: { $source }
create-ready = Ready to copy.
create-blocked =
    { $count ->
        [one] One thing left before you can copy.
       *[other] { $count } things left before you can copy.
    }
create-to-review =
    { $count ->
        [one] One thing to review.
       *[other] { $count } things to review.
    }
create-copy-anyway = You can copy anyway, but read why first.
create-check-instead = Better: { $text }
create-check-remove = Remove
create-check-select = Show in text
create-check-keep = Keep …
create-check-keep-why = Why may it stay?
create-check-keep-it = Keep it
create-check-kept = { $count } kept – Change
create-check-kept-because = Stays because: { $reason }
create-check-take-back = Check it again
create-check-removed = Removed from the text.
create-check-undo = Undo
create-check-about = Whom is it about?
create-check-about-only = (only for this check)
create-check-about-help = For example the child’s name and initials, with commas between. Then Klubba says if they occur in the invitation. Klubba forgets this when the window closes and never saves it.
create-sent-clipboard = The invitation is copied
create-sent-calendar-file = The calendar file is ready
create-sent-mail = The invitation is open in your mail
create-before-still = Have you done this before you send?
create-settings = Set this in the meeting service
create-settings-text = Tick as you go. The list stays with the meeting in Klubba.
create-settings-none = Nothing more to set. Klubba reminds you when the meeting starts.
create-edit = Change the invitation
create-new = New invitation

## Windows: recovery code
recovery-title = Your recovery code
recovery-why = If the computer’s keyring loses the key, or the computer breaks, this code opens what Klubba keeps. Nobody else has it.
recovery-make = Show me a recovery code
recovery-once = The code is shown only now. Copy it by hand or print it, and keep it away from the computer.
recovery-print = Print
recovery-save = Save for printing elsewhere
recovery-save-warning = The file is not protected: print it and delete it. Do not leave it on this computer.
recovery-copy = Copy to a password manager
recovery-copied = Copied. It is marked as secret; still, copy something else afterwards.
recovery-check = Type back group { $first } and group { $second }, to see that the paper is right
recovery-group = Group { $n }
recovery-confirm = Check the code
recovery-done = That is right. Keep the paper safe.
recovery-skip = Not now
recovery-skip-text = Without a code a lost key cannot be made good. You find this again under Settings.
recovery-settings = The way back in
recovery-new = Make a new recovery code
recovery-new-text = The code before it is good until you have typed the new one back.
recovery-key = Change the key
recovery-key-text = If somebody may have got hold of the key. The recovery code stays the same, old backups keep their old key.
recovery-key-changing = The key is being changed …
recovery-key-changed = The key is changed.
recovery-open-title = Open with the recovery code
recovery-open-code = Recovery code
recovery-open-help = Seven groups of five, from your paper. Upper or lower case and spaces make no difference.
recovery-open = Open
recovery-opened = The code is right. Klubba is opening …
recovery-no-code = No recovery code was made on this computer.

## Windows: changing a meeting
change-text = Change what is new. The invitation itself says that it replaces the old one.
change-old-link = Do this first
change-close-first = The old link is still open. Close it first.
change-in-calendar = Change the meeting in your own calendar too: put the new link and text there and send the update. If you see two meetings, delete the old one.
cancel-first = Close the link first
cancel-first-text = Whoever has the link can enter even when the meeting is cancelled.
cancel-tell = Tell everyone
cancel-tell-again = Tell more people
cancel-tell-text = Paste the text into a mail or the calendar, to the same people who got the invitation. Delete the meeting in your own calendar.
cancel-copy = Cancel and copy the text
cancel-copy-again = Copy the text again
cancel-file = Calendar file
cancel-mail = Mail
cancel-done = The meeting is cancelled
cancel-done-text = Klubba no longer reminds you of it.
cancel-restore = Undo: the meeting will be held
cancel-restored = The meeting is planned again. If the cancellation had gone out, send the invitation again.

## Windows: series
series-sub = Many short meetings over some days, each with a link and an invitation of its own.
series-title = What are the talks about?
series-title-help = One title for all. Write no names: each talk is known by its time.
series-days = Which days?
series-add-day = Add
series-from = First time
series-to = End by
series-pause = Pause between
series-links = Meeting links
series-links-help = One link for each talk, in order. Paste the whole list; other text does no harm.
series-paste = Paste what I copied
series-talks =
    { $count ->
        [0] The talks
        [one] One talk
       *[other] { $count } talks
    }
series-link-own = A link of its own
series-change = Change
series-leave-out = Remove
series-left-out = The talk is removed.
series-links-later =
    { $count ->
        [one] One talk needs another link. You can do that later.
       *[other] { $count } talks need another link. You can do that later.
    }
series-make =
    { $count ->
        [one] Make one meeting
       *[other] Make { $count } meetings
    }
series-sent = { $sent } of { $total } invitations are out
series-copy-next = Copy the next: { $when }
series-copy = Copy
series-together = All in one calendar file
series-together-help = Copy and paste one invitation at a time, or take the whole series to your own calendar in one file.
series-take-back =
    { $count ->
        [one] Undo: remove the meeting
       *[other] Undo: remove all { $count } meetings
    }
series-is-left-out = Removed
series-is-sent = The invitation is out
series-not-sent = The invitation is not out

## Windows: reading aloud
read-choose = Which meeting is starting?
read-none = No meeting is coming up. When you have copied an invitation, the meeting is shown here.
read-say-aloud = Say aloud
read-place = { $n } of { $count }
read-seconds = Takes about { $seconds } seconds
read-language = Language
read-tick = Tick off
read-said = Said
read-space = space
read-skip = Skip
read-then = Then: { $topic }
read-last = Last one
read-applies = Check whether this applies to the meeting before you say it.
read-nothing = There is nothing to read aloud for this meeting.
read-done = The meeting is open
read-done-all = Everything is said. Klubba reminds you of the clean-up when the meeting is over.
read-done-skipped =
    { $count ->
        [one] One point was skipped.
       *[other] { $count } points were skipped.
    } Klubba reminds you of the clean-up when the meeting is over.
read-live = Keep an eye on this during the meeting

## Windows: companion
companion-stages = Parts of the meeting
companion-stage-let-in = Let in
companion-stage-read-aloud = Read aloud
companion-stage-during = During
companion-stage-close = Close
companion-let-in = Let people in
companion-heads = Count
companion-admitted = Admitted
companion-turned-away = Turned away
companion-not-identified = Not identified
companion-more = One more: { $head }
companion-fewer = One fewer: { $head }
companion-no-names = Only numbers are kept, never names.
companion-everyone-in = Everyone is in
companion-more-time = Ten minutes more
companion-to-close = End the meeting
companion-close = Before you leave
companion-close-none = The routine asks for nothing in particular before you leave.
companion-decisions =
    { $count ->
        [one] One thing remains to be decided when you clean up after the meeting.
       *[other] { $count } things remain to be decided when you clean up after the meeting.
    }
companion-clean-up = Clean up now
companion-later = Later, remind me

## Windows: incidents
incident-something = Something has happened
incident-what = What has happened?
incident-elapsed = Time since it began
incident-new-link = The new meeting link
incident-paste = Paste
incident-copied = The new invitation is on the clipboard.
incident-copy-again = Copy again
incident-calendar-file = Calendar file
incident-mail = Mail
incident-no-address = The routine has no address yet.
incident-skip = Does not apply
incident-drilled = Done. Everything is noted.
incident-drilled-text = The data protection officer decides whether to notify. Klubba reminds you until it is decided.
incident-passed = Not done: { $state }
incident-to-record = Show the record
incident-leave = Back
incident-date = Date: { $what }
incident-time = Time: { $what }
incident-note-what = What happened?
incident-note-what-help = Briefly, without names.
incident-note-happened = When did it happen?
incident-note-noticed = When was it noticed?
incident-note-known-other = The organisation knew at another time
incident-note-known = When did the organisation know?
incident-note-categories = What kinds of data?
incident-note-persons = Persons, roughly
incident-note-records = Documents, roughly
incident-note-measures = What have you done about it?
incident-note-told = Have those concerned been told?
incident-note-told-not-yet = Not yet
incident-note-told-yes = Yes
incident-note-told-no = No, not needed
incident-note-nobody = Nobody is named
incident-all = All incidents
incident-none = No incidents are noted.
incident-report = Note something that has happened
incident-report-text = Much is noticed only afterwards. The 72 hours count from when the organisation knew.
incident-which-meeting = Which meeting?
incident-no-meeting = None of these
incident-begin = Begin
incident-until = By { $at }
incident-was-notified = The authority was notified:
incident-who-knows = Who knows?
incident-told-at = Told { $at }
incident-tell = Has been told
incident-decision = Decision
incident-decision-text = The data protection officer decides. Write here what the officer concluded.
incident-reason = Reason, without names
incident-notify = To be notified
incident-not-notify = Not notified
incident-open-form = Open the form in the browser
incident-number = Case number, if there is one
incident-is-notified = It is notified now
incident-note = The note
incident-save = Save
incident-saved = Saved
incident-go-on = Go on step by step
incident-page = Everything on one page
incident-save-text = Save as text

## Windows: first run
start-step = Step { $n } of 4
start-welcome = Welcome to Klubba
start-what = Klubba writes the invitation the way the rules want it, tells you what to read aloud when the meeting starts, and reminds you of the clean-up afterwards.
start-language = Language
start-kind = Where do you work?
start-routine = Which rules apply where you work?
start-sign = How should the invitation be signed?
start-policy-help = The invitation must link to it. If you do not know it now, you can add it later.
start-ready = Ready!
start-ready-text = You find Klubba among the icons by the clock. Everything can be changed in Settings.
start-next = Next
start-skip = Skip
start-first = Make the first invitation

## Tabs

## Tabs: meetings
meetings-new = New invitation
meetings-none = No meetings to show
meetings-none-text = The next four weeks are empty. New meetings from your calendars show here.
meetings-none-connect = Connect your calendar, and Klubba finds the meetings itself and reminds you at the right minute. Klubba only reads, and nothing leaves the computer.
meetings-offered =
    { $count ->
        [one] One meeting waits for an answer: which routine is it?
       *[other] { $count } meetings wait for an answer: which routine is it?
    }
meetings-quiet =
    { $count ->
        [one] One meeting that Klubba does not remind you of
       *[other] { $count } meetings that Klubba does not remind you of
    }
meetings-start = Start
meetings-prepare = Prepare the invitation
meetings-change = Change
meetings-send-anew = Send the changed invitation
meetings-cancel = Cancel
meetings-cancelled = Cancelled – show
meetings-other-routine = Another routine
meetings-is-mine = Mine after all
meetings-which = Which routine is this?
meetings-that-one = Follow that routine
meetings-not-mine = Not my meeting
meetings-remembered = Klubba remembers the answer and does not ask again about such meetings.
calendars-title = Calendars
calendars-none = No calendar is connected.
calendars-count =
    { $count ->
        [one] one meeting
       *[other] { $count } meetings
    }
calendars-not-understood =
    { $count ->
        [one] One thing in the calendar was not understood
       *[other] { $count } things in the calendar were not understood
    }
calendars-refresh = Fetch now
calendars-refreshing = Fetching …
calendars-connecting = Connecting …
calendars-connected = Connected: { $name }
calendars-removed = Removed: { $name }
calendars-remove = Remove
calendars-remove-ask = Remove { $name }?
calendars-remove-text = Klubba forgets the address and the meetings from there. What is ticked already stays. You can connect the calendar again.
calendars-anew-feed = New address
calendars-anew-caldav = New password
calendars-anew-ask = A new way to { $name }
calendars-anew-text = It is the same calendar: the meetings from there and what is ticked already stay.
calendars-connect = Connect
calendars-by-address = Connect by secret address
calendars-by-address-help = Your calendar has a secret address that Klubba can read. You find it here:
calendars-address = The calendar’s address
calendars-name = What is the calendar to be called here?
calendars-by-server = Connect by server and password (CalDAV)
calendars-by-server-help = For example for Nextcloud, iCloud and Fastmail. Use an app password. The password is kept in the computer’s keyring.
calendars-server = The server’s address
calendars-user = User name
calendars-password = Password
calendars-by-file = Open a calendar file
calendars-by-file-help = A file that ends in .ics. You can also drop it on the window.
calendars-choose-file = Choose a file
file-holds =
    { $count ->
        [0] The file has no meetings.
        [one] The file has one meeting.
       *[other] The file has { $count } meetings.
    }
file-times = { $times } times
file-take =
    { $count ->
        [one] Take in the meeting
       *[other] Take in { $count } meetings
    }
file-close = Close

## Tabs: clean up
clean-up-none = Nothing to clean up
clean-up-none-text = When a meeting is over it is shown here, with what is to be done afterwards.
clean-up-count = { $done } of { $total } done
clean-up-status-todo = To do
clean-up-status-done = Done
clean-up-status-not-done = Was not done
clean-up-status-not-applicable = Does not apply
clean-up-status-waiting = Not settled yet
clean-up-not-done = Was not done
clean-up-not-applicable = Does not apply here
clean-up-undo = Undo
clean-up-answered = Answered { $when }
clean-up-save-answer = Save answer
clean-up-change-answer = Change answer
clean-up-choose-first = Choose one of the answers.
clean-up-fill-in = Fill this in: { $asks }
clean-up-strike = Strike: the meeting is closed
clean-up-strike-wait = The meeting can be closed when everything in the list has an answer.
clean-up-struck = The meeting is closed
clean-up-struck-text = Everything after «{ $title }» is done and kept in the history.
clean-up-in-history = Show in the history
clean-up-coming = Coming meetings
clean-up-running = Running now
clean-up-read = Read aloud
clean-up-steps =
    { $left ->
        [0] The settings in the meeting service are made
        [one] Settings in the meeting service: one left
       *[other] Settings in the meeting service: { $left } left
    }
clean-up-incident = If something goes wrong
clean-up-support = Where to turn

## Tabs: history
history-search = Search title, date or routine
history-count =
    { $total ->
        [one] One meeting.
       *[other] { $total } meetings.
    }
history-save-found = Only these are included when you save.
history-save-html = Save for printing
history-save-csv = Save as table (CSV)
history-file-saved = The file is saved here:
history-file-open = Open
history-none = No meetings yet
history-none-text = When you have copied an invitation, the meeting is listed here.
history-first = Make the first invitation
history-no-hit = No meeting matches «{ $search }».
history-clear = Clear the search
history-more = Show more meetings
history-back = All meetings
history-state-planned = planned
history-state-open = running now
history-state-ended = over, not cleaned up
history-state-closed = closed
history-state-cancelled = cancelled
history-to-clean-up = Clean up now
history-to-meeting = To the meeting
history-facts = About the meeting
history-routine = Routine
history-version = { $routine }, version { $version }
history-events = What happened
history-events-none = Nothing is noted yet.
history-time = Time
history-time-all = All time
history-routine-all = All routines
history-export = Export
history-verify = Check a file
history-statistics = Statistics
history-retention = How long it is kept
history-export-what = The export has what the list shows now.
history-export-html = A page that opens and prints in the browser
history-export-csv = A table for spreadsheets (CSV)
history-export-json = Data for other programs (JSON)
history-export-format = What kind of file?
history-export-save = Save the file
history-receipt = Receipt to keep elsewhere
history-receipt-help = With the receipt anybody can see later whether the history was rewritten. Print it, or send it to somebody else.
history-receipt-copy = Copy the receipt
history-receipt-copied = The receipt is copied.
history-receipt-mail = Send by mail
history-verify-help = Choose a file that was exported from Klubba. It is read on this computer only.
history-verify-file = Choose a file
history-verify-head = Receipt from before (if you have one)
history-verify-again = Check again
history-verify-more = { $more } more
history-verify-shown = { $shown } are shown, { $left_out } are left out, { $purged } are purged.
history-correct = Correct
history-correct-label = How was it?
history-correct-help = The entry stays. The correction is added after it.
history-correct-save = Save the correction
history-number = No. { $number }
statistics-title = Month by month
statistics-month = Month
statistics-meetings = Meetings
statistics-read = Guidelines read
statistics-in-time = Cleaned up in time
statistics-late = Cleaned up later
statistics-help = In time is by the end of the next working day. Cancelled meetings do not count. No names are here.
statistics-none = No meeting is over yet.
statistics-all = All months
retention-title = How long history is kept
retention-months = Keep history for
retention-month-count =
    { $months ->
        [one] one month
       *[other] { $months } months
    }
retention-agree = Purge by itself, every day, what is older
retention-agree-help = What is purged cannot be brought back. Export it first if it is needed. A signed receipt of the purge stays in the history.
retention-over =
    { $meetings ->
        [0] No meeting is older than that.
        [one] One meeting is older than that.
       *[other] { $meetings } meetings are older than that.
    }
retention-not-closed = { $count } of them are not cleaned up.
retention-purge = Purge now
retention-purge-sure = Yes, purge. It cannot be undone.
retention-done = The history is purged.

## Tabs: routines
routines-shipped = Comes with Klubba
routines-own = Your own
routines-aloud =
    { $points ->
        [0] Nothing to read aloud
        [one] One point to read aloud, about { $seconds } seconds
       *[other] { $points } points to read aloud, about { $seconds } seconds
    }
routines-rules =
    { $rules ->
        [one] one rule
       *[other] { $rules } rules
    }
routines-version = version { $version }
routines-back = All routines
routines-edit = Change the routine
routines-export = Save as file
routines-copy = Make our own copy
routines-copy-help = This routine cannot be changed. Make your own copy, and you can write in your address, your contacts and your own rules.
routines-copy-text = The original stays and is named as the source.
routines-copy-name = What is your routine to be called?
routines-copy-empty = Write a name for the routine.
routines-copy-make = Make the copy
routines-about = About the routine
routines-review = Review
routines-condition = Applies when: { $condition }
routines-from = Why, and from where?
routines-shows-as = Shown in Klubba as: { $places }
routines-readiness = Is the service ready for use?
routines-readiness-text = This is to be in place in the organisation before the service is used. Write what you know, or ask whoever is responsible.
routines-readiness-service = Meeting service
routines-readiness-none = The routine asks for nothing special to be in place for the service.
routines-readiness-change = Change
routines-readiness-open = Open the evidence
routines-readiness-save = Save
routines-readiness-state = How does it stand?
routines-readiness-problems = To put right before it is saved
routines-readiness-evidence = Evidence
routines-readiness-evidence-help = A web address, a case number or where the document lies.
routines-readiness-decided-by = Decided by
routines-readiness-decided-by-help = The role or body, never a person’s name.
routines-readiness-decided-on = Decided on
routines-readiness-decided-on-help = For example 3/5/2026 (the day first) or today.
routines-readiness-review-by = Review by
routines-readiness-review-by-help = Klubba reminds two weeks before.
routines-readiness-reason = Note
routines-readiness-reason-help = Why it is not needed, or what is left to do.
routines-readiness-history = What was said before:
routines-permissions = What may occur where?
routines-permissions-text = The routine says so. Point at a cell to see the rule it comes from.
routines-import = Import a routine
routines-import-file = Choose a routine file
routines-import-help = The file ends in .toml. Nothing changes until you have seen what it holds and said yes.
routines-import-problems =
    { $count ->
        [one] The file cannot be taken in: one mistake
       *[other] The file cannot be taken in: { $count } mistakes
    }
routines-import-notes =
    { $count ->
        [one] One thing to look at in the file
       *[other] { $count } things to look at in the file
    }
routines-import-fix = Ask whoever made the file to correct the lines above, then choose it again. Nothing has changed in Klubba.
routines-import-replaces = Replaces: { $replaces }
routines-import-new = This is a new routine here.
routines-import-same = The rules are the same as in the version in force.
routines-import-take = Take in the routine
routines-imported = The routine is in.
routines-changes =
    { $count ->
        [one] One thing changes
       *[other] { $count } things change
    }
routines-change-added = New
routines-change-removed = Removed
routines-change-changed = Changed
routines-before = Before:
routines-after = Now:
routines-edit-title = Change «{ $title }»
routines-edit-problems =
    { $count ->
        [one] One thing must be corrected before saving
       *[other] { $count } things must be corrected before saving
    }
routines-edit-kept = Your earlier changes are still here, but not saved yet.
routines-edit-name = Name of the routine
routines-edit-contacts = Contacts
routines-edit-contacts-help = E-mail address, telephone number or web address. Shown to those who need help.
routines-edit-rules = Rules
routines-edit-rules-help = Open a rule to change what it says.
routines-added = Additions of our own
routines-added-help = A new rule comes along from the next invitation. Write without anybody’s name.
routines-add = Add a rule
routines-added-rule = New rule { $n }
routines-added-strength = How strong is the rule?
routines-added-channels = Where is it shown?
routines-added-service = Meeting service
routines-added-audience = Invited
routines-added-any = All
routines-added-timing = Reminder
routines-added-none = None of its own
routines-added-day-before = The day before
routines-added-hour-before = An hour before
routines-added-at-end = When the meeting has ended
routines-added-day-after = The day after
routines-added-source = Where does it stand?
routines-undo = Undo
routines-edit-many = { $points } points: people start skipping. Split?
routines-edit-save = Save as a new version
routines-frozen = Meetings already invited to keep the version they were made with.
routines-saved = Saved. The new version applies from the next invitation.
routines-leave = Your changes are not saved
routines-leave-text = Do you want to go on writing, or throw away what you changed?
routines-leave-stay = Go on writing
routines-leave-discard = Throw away the changes
routines-leave-close = Throw away and close
routines-rule-removed = removed
routines-rule-aloud = read aloud
routines-rule-locked = locked
routines-rule-locked-text = The rule is locked by whoever adopted the routine. It cannot be changed or removed here.
routines-rule-text = The rule
routines-rule-read-aloud = Read aloud when the meeting starts
routines-rule-read-aloud-help = The sentence that is said aloud. Leave empty if it is not to be read.
routines-rule-state = On the button that ticks it off
routines-rule-state-help = How things are when it is done, for example «Recording is off».
routines-rule-invitation = In the invitation
routines-rule-invitation-help = The sentence the participants read. Leave empty if it is not to be included.
routines-rule-reason = Why
routines-rule-remove = Remove the rule
routines-rule-restore = Put the rule back

## Tabs: settings
settings-saved = Saved
settings-look = Language and appearance
settings-language = Language of Klubba
settings-theme = Colours
settings-theme-system = Same as the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Text size
settings-size-now = { $size } %
settings-size-smaller = A− smaller text
settings-size-larger = A+ larger text
settings-invitations = In the invitations
settings-signature-help = Stands last in the invitation.
settings-policy-help = The invitation links to it, for example https://www.example.org/privacy.
settings-own-words = Our own words
settings-own-words-help = One per line: names of rooms, projects and the like, which Klubba takes for personal data by mistake. The check lets them pass.
settings-computer = On this computer
settings-autostart = Start Klubba with the computer
settings-autostart-help = Then reminders come even if you have not opened Klubba.
settings-zone = Time zone
settings-zone-help = Meeting times in invitations and reminders follow it.
common-store-missing = Your meetings are not where they were
common-store-missing-text = Klubba had a database on this computer, and it is gone. Nothing new has been begun. Put the file back and try again, or restore a backup below.
settings-doctor = Is everything working?
settings-doctor-checking = Checking …
settings-doctor-ok = working
settings-doctor-not = needs a look
settings-doctor-again = Check again
settings-test = Send a test reminder
delete-word = delete
delete-title = Delete everything
delete-help = Deletes all meetings, routines, settings and keys from this computer, and ends Klubba. It cannot be undone. Backups and exports that you saved are still there: delete them yourself.
delete-backups =
    { $count ->
        [one] One backup stays in { $folder }.
       *[other] { $count } backups stay in { $folder }.
    }
delete-type = Type { $word } to delete everything
delete-button = Delete everything
backups-title = Backups
backups-create = Back up now
backups-busy-create = Klubba is making the backup and checking it …
backups-busy-look = Klubba is opening the backup …
backups-busy-restore = Klubba is restoring. Everything else waits …
backups-folder = Folder for backups
backups-folder-help = Klubba makes a backup each day something has changed. Choose a folder on another disk or a server, with its whole path. The backups are encrypted; on another computer the recovery code opens them.
backups-folder-choose = Use this folder
backups-folder-usual = Use the usual folder
backups-list = Backups, the newest first
backups-size = { $size } kB
backups-restore = Restore …
backups-restore-this = Restore this backup
backups-open = Open with the code
