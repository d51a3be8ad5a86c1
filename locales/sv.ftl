### The program's own words. Above «Windows»: core, tray, notifications, command line.

## Languages and dates
language-sv = svenska
language-nb = norska (bokmål)
language-nn = norska (nynorsk)
language-da = danska
language-fi = finska
language-en = engelska
weekday-monday = måndag
weekday-tuesday = tisdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lördag
weekday-sunday = söndag
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-full = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-short = { $day } { $month }
date-time = { $hour }.{ $minute }
date-month = { $month } { $year }
date-meeting = { $date } kl. { $start }–{ $end } ({ $zone })
date-meeting-overnight = { $date } kl. { $start } till { $end_date } kl. { $end } ({ $zone })
# What is typed for a day, each way of writing it; taken as it stands.
day-today = i dag, idag
day-tomorrow = i morgon, imorgon, imorron, i morron
day-after-tomorrow = i övermorgon, övermorgon, iövermorgon
day-skip = på, den, nu, kommande, om
day-next = nästa
country-zone-se = Europe/Stockholm
country-zone-no = Europe/Oslo
country-zone-dk = Europe/Copenhagen
country-zone-fi = Europe/Helsinki
zone-europe-stockholm = svensk tid
zone-europe-oslo = norsk tid
zone-europe-copenhagen = dansk tid
zone-europe-helsinki = finsk tid

## The invitation
invitation-language = På svenska
invitation-greeting = Hej!
invitation-welcome = Välkommen till ett digitalt möte: { $title }.
invitation-welcome-untitled = Välkommen till ett digitalt möte.
invitation-replaces = Den här inbjudan ersätter den du har fått tidigare.
invitation-replaces-link = Mötet har fått en ny länk. Använd inte den gamla.
invitation-replaces-time = Mötet har fått en ny tid.
invitation-cancelled = Inställt: { $title }
invitation-cancelled-text = Mötet är inställt: { $title }.
invitation-cancelled-link = Länken till mötet gäller inte längre. Använd den inte.
invitation-time = Tid: { $when }
invitation-place = Plats: { $service }
invitation-place-link = Plats: { $service }, { $link }
invitation-conduct = Det här gäller för mötet:
invitation-regards = Vänliga hälsningar
    { $name }

## Who is invited
audience-guardians = Vårdnadshavare
audience-internal = Egna medarbetare
audience-external = Andra utanför organisationen
audience-public = Allmänheten

## What must be put right before copying
review-no-date = Ingen dag är vald
review-no-date-text = Välj dag, så står den i inbjudan.
review-no-time = Klockslaget saknas
review-no-time-text = Skriv när mötet börjar, till exempel 15.30.
review-time-unreadable = Klockslaget går inte att läsa
review-time-unreadable-text = Skriv timme och minut, till exempel 15.30.
review-time-does-not-exist = Klockslaget finns inte den dagen
review-time-does-not-exist-text = Klockan ställs fram just då. Välj en annan tid.
review-zone-unknown = Tidszonen är okänd
review-zone-unknown-text = Välj tidszon i inställningarna, till exempel Europe/Stockholm.
review-length = Mötets längd går inte att använda
review-length-text = Ett möte är mellan en minut och ett dygn.
review-no-title = Mötet saknar namn
review-no-title-text = Skriv vad mötet gäller, utan namn på någon.
review-title-long = Titeln är för lång
review-title-long-text = Skriv högst { $limit } tecken; resten hör hemma i texten.
review-no-policy-url = Adressen till integritetspolicyn saknas
review-no-policy-url-text = De inbjudna ska kunna läsa hur personuppgifter behandlas. Fyll i en riktig webbadress (https://…) till organisationens policy.
review-no-purpose = Syftet saknas
review-no-purpose-text = Skriv varför mötet hålls, i allmänna ord.
review-no-legal-basis = Rättslig grund saknas
review-no-legal-basis-text = Välj vilken rättslig grund mötet vilar på. Fråga dataskyddsombudet om du är osäker.
review-link-reused = Länken hör till ett annat möte
review-link-reused-text = Mötet är { $day }. De som bjöds in då kommer in här också. Skapa en ny länk. Den som kopierar ett gammalt möte i kalendern får med dess länk.
review-link-earlier = Mötet har haft den länken förut
review-link-earlier-text = De som har kvar länken kommer in igen. Skapa ett nytt möte i mötestjänsten och kopiera dess länk.
review-link-series = Samma länk varje gång
review-link-series-text = Samma länk används { $day }: de som bjuds in en gång kommer in varje gång. Gör hellre ett eget möte med en ny länk.
review-link-standing = Ett rum som är detsamma varje gång
review-link-standing-text = Andra kan ha kvar länken. Använd lobbyn eller en kod, och släpp bara in dem som är inbjudna.
review-no-link = Möteslänken saknas
review-no-link-text = Skapa mötet i tjänsten och klistra in länken här.
review-no-service = Mötestjänsten saknas
review-no-service-text = Välj var mötet hålls.
review-no-meeting-type = Mötestypen saknas
review-no-meeting-type-text = Välj vad för slags möte det är.
review-no-organisation = Organisationens namn saknas
review-no-organisation-text = Skriv organisationens namn i inställningarna.
review-link-unreadable = Länken går inte att läsa
review-link-unreadable-text = Klistra in hela länken. Den börjar med https://
review-link-of-other-service = Länken går till en annan tjänst
review-link-of-other-service-text = Länken går till { $other }, men du har valt { $service }.
review-link-unknown = Kontrollera länken
review-link-unknown-text = Klubba känner inte igen den som en länk till { $service }.
review-not-ready = { $service } är inte klar att använda än
review-not-ready-text =
    { $in_place } av { $asked } på plats. Saknas: { $names }{ $more ->
        [0] .
       *[other] ; och { $more } till.
    } Se hela listan under Rutiner, eller fråga den som ansvarar för dataskyddet.
review-rule = { $text }
review-rule-text = Så säger rutinen. Du kan ändå skicka.
review-review-overdue = Rutinen skulle ha setts över
review-review-overdue-text = Den skulle ses över senast { $day }. Fråga den som ansvarar för rutinen om den fortfarande gäller.
review-no-longer-valid = Rutinen gäller inte längre
review-no-longer-valid-text = Den gällde till och med { $day }.
review-other-language = Allt finns inte på { $language }
review-other-language-text = Det som saknas står på ett annat språk i inbjudan.

## Changed meetings
sent-web-calendar = Mötet är öppet i { $calendar }. Bjud in, se efter inställningarna nedan och spara.
sent-web-calendar-rest = Mötet är öppet i { $calendar } med rubrik och tid. Hela texten fick inte plats, så den är kopierad: klistra in den i mötet.
change-same-link = Den nya länken leder till samma möte som den gamla. Skapa ett helt nytt möte i mötestjänsten och kopiera dess länk.
change-link-met = Länken hör till mötet { $day }. Skapa ett helt nytt möte i mötestjänsten och kopiera dess länk.
event-changed = Du ändrade mötet
event-changed-link = Du gav mötet en ny länk
event-changed-time = Du gav mötet en ny tid
event-changed-link-time = Du gav mötet en ny länk och en ny tid
event-old-link-closed = (du sade att den gamla länken stängdes först)
event-sent-web-calendar = Du öppnade inbjudan i kalendern
event-cancelled = Du ställde in mötet
event-restored = Du planerade mötet på nytt
mark-cancelled = inställt
fact-replaces-earlier = Ersätter en tidigare inbjudan

## Series of talks
series-no-days = Välj minst en dag.
series-no-time = Skriv när det första samtalet tidigast börjar och när det sista senast slutar.
series-time-unreadable = Klockslaget går inte att läsa. Skriv till exempel 13.00.
series-wrong-way-round = Sluttiden måste vara senare än starttiden.
series-no-talks = Det ryms inget samtal mellan de två klockslagen.
series-too-many = Det blir fler än { $count } samtal. Välj färre dagar eller längre samtal.
series-links-repeated =
    { $count ->
        [one] En länk stod flera gånger i listan. Den används bara en gång: varje samtal behöver en egen.
       *[other] { $count } länkar stod flera gånger i listan. De används bara en gång: varje samtal behöver en egen.
    }
series-links-unused =
    { $count ->
        [one] En länk blev över.
       *[other] { $count } länkar blev över.
    }
series-link-missing = Länken saknas
series-link-standing = Ett fast mötesrum: den förra kan komma in
series-link-reused = Länken hör till ett annat möte
series-link-met = Länken hör till mötet { $day }
series-link-other = Länken hör till en annan mötestjänst

## Coming meetings
coming-today = I dag, { $day }
coming-tomorrow = I morgon, { $day }

## Rules, steps and sources
source-of-year = { $place } ({ $year })
strength-must = ska
strength-must-not = får inte
strength-should = bör
strength-should-not = bör inte
strength-may = får
strength-may-need = kan behöva
strength-info = bra att veta
certainty-sure = säkert
certainty-likely = troligt
certainty-unsure = osäkert
clicks-source = Källa: { $source }. Kontrollerat { $day } ({ $certainty }).

## The meeting
run-ended = Slutade { $day } kl. { $time }
run-ends = Slutar { $day } kl. { $time }
run-not-answered = Svara på allt som är kvar innan du stänger mötet.
clock-before = Börjar om { $minutes } min
clock-passed = { $minutes } min har gått
clock-left = { $minutes } min kvar
clock-over = { $minutes } min över tiden

## Reminders
reminder-a-meeting = Ett möte
reminder-read-aloud = Mötet börjar: läs upp riktlinjerna
reminder-read-aloud-text =
    { $kind }, { $service }. { $points ->
        [one] En punkt
       *[other] { $points } punkter
     }, ungefär { $seconds } sekunder.
reminder-clean-up = Mötet är slut: dags att städa
reminder-clean-up-text = { $kind }, { $service }. Bestäm vad som ska hända med chatten.
reminder-rule = Snart möte: { $kind }
reminder-rule-text = Se efter i rutinen.
reminder-lead = Kl. { $start }: { $kind }
reminder-lead-text = { $service }. Ha rutinen framme.
reminder-missed = Missades: { $kind }
reminder-review = Dags för översyn
reminder-summary = { $count ->
    [one] Ett möte väntar på dig
   *[other] { $count } möten väntar på dig
}
reminder-summary-matters = { $count ->
    [one] En sak väntar på dig
   *[other] { $count } saker väntar på dig
}
reminder-summary-deadline = { $count ->
    [one] En incident väntar på beslut.
   *[other] { $count } incidenter väntar på beslut.
}
reminder-summary-review = { $count ->
    [one] En översyn väntar.
   *[other] { $count } översyner väntar.
}
reminder-summary-running = { $count ->
    [one] Ett möte pågår: läs riktlinjerna nu.
   *[other] { $count } möten pågår: läs riktlinjerna nu.
}
reminder-summary-ended = { $count ->
    [one] Ett möte är slut: städa chatten.
   *[other] { $count } möten är slut: städa chattarna.
}
reminder-summary-missed = { $count ->
    [one] För ett möte missades en påminnelse.
   *[other] För { $count } möten missades påminnelser.
}
action-read-aloud = Läs upp
action-clean-up = Städa nu
action-open = Visa
action-go-on = Pågår än: 10 minuter till
action-seen = Jag ser den
action-snooze = Om 5 minuter
action-snooze-hour = Om en timme
action-snooze-day = I morgon
action-done = Redan gjort
reminder-closed-text = Klubbas databas är låst, så den kan inte säga vilket möte. Titta i kalendern, och öppna Klubba.
reminder-closed-deadline = En incidents timmar löper
reminder-closed-matter-text = Klubbas databas är låst. Öppna Klubba och lås upp den, så visar den vad det gäller.
reminder-unrecorded = Klubba kan inte anteckna det nu. Öppna Klubba och se varför.
reminder-test = Så här ser en påminnelse ut
reminder-test-text = Klubba kan påminna dig på den här datorn.

## Tray
tray-name = Klubba
tray-tooltip = Klubba: rutiner för digitala möten
tray-tooltip-clean-up =
    Klubba: { $count ->
        [one] ett möte att städa
       *[other] { $count } möten att städa
     }
tray-new-invitation = Ny inbjudan
tray-next-meeting = Starta möte: { $title }, { $when }
tray-no-meeting = Inget möte är inlagt
tray-end-now = Mötet är slut: { $title }
tray-pause-hour = Pausa påminnelser en timme
tray-pause-tomorrow = Pausa påminnelser till i morgon kl. 7
tray-paused = Påminnelser är pausade till { $until }: fortsätt nu
tray-clean-up = Städa ({ $count })
tray-tooltip-incident = Klubba: incident, { $left }
tray-incident = { $title }: { $left }
tray-went-wrong = Något har hänt i ett möte …
tray-history = Historik
tray-routines = Rutiner
tray-settings = Inställningar
tray-quit = Avsluta Klubba
tray-waiting = Klubba väntar på nyckelringen …

## Incidents
incident-left-hours = { $count } h kvar
incident-left-minutes = { $count } min kvar
incident-over-hours = { $count } h över tiden
incident-over-minutes = { $count } min över tiden
incident-reminder = Incident: { $left }
incident-officer = Dataskyddsombudet
incident-state = Läge
incident-state-undecided = Dataskyddsombudet ska avgöra
incident-state-to-notify = Ska anmälas
incident-state-notified = Anmäld
incident-state-not-notified = Anmäls inte
incident-verdict-notify = Dataskyddsombudet: ska anmälas.
incident-verdict-not-notify = Dataskyddsombudet: anmäls inte.
incident-event-started = Påbörjat: { $state }
incident-event-done = Gjort: { $state }
incident-event-passed = Gjordes inte: { $state }
incident-event-noted = { $field }: { $value }
incident-event-told = { $role } fick veta
incident-event-notified = Anmäld till myndigheten
incident-field-what = Vad som hände
incident-field-happened-at = När det hände
incident-field-noticed-at = När det upptäcktes
incident-field-known-at = När organisationen fick veta
incident-field-categories = Slags uppgifter
incident-field-persons = Personer, ungefär
incident-field-records = Uppgifter eller dokument, ungefär
incident-field-measures = Åtgärder
incident-field-persons-told = De som berörs har fått veta
incident-persons-told-yes = ja
incident-persons-told-no = nej, det behövs inte
incident-not-known = inte känt än
incident-not-told = inte ännu
incident-meeting = Mötet
incident-page-title = Incident { $id }: { $title }
incident-claim = Anteckningen är gjord i Klubba. Tiderna är de som noterades då. Klubba ser inte mötet: det som står som gjort har arrangören bockat av.
incident-section-what = Vad och när
incident-section-data = Uppgifter och personer
incident-section-measures = Åtgärder, med tid för varje steg
incident-section-decision = Beslut och frist
incident-section-events = I tidsordning
incident-no-link = Klistra in den nya möteslänken först.
incident-names = Anteckningen kan nämna någon. Skriv om det, eller bekräfta att ingen nämns.
incident-names-reason = Skälet kan nämna någon. Skriv det utan namn.
incident-time-unreadable = Tiden går inte att läsa: { $reason }. Skriv datum och klockslag, till exempel 15.30.
incident-count-large = Antalet är för stort: högst { $reason }.
incident-reason-missing = Skriv varför det inte anmäls.

## Notices and errors
notice-key-file = Datorn har ingen nyckelring som Klubba kan använda. Nyckeln till dina möten ligger i en fil som bara ditt konto kan läsa. Den som kommer in på ditt konto kan läsa historiken.
notice-keyring-reset = Nyckelringen var tom, men nyckeln fanns kvar i reservfilen. Inget är förlorat.
cli-no-display = Klubba hittar ingen skärm. På kommandoraden: klubba --help
cli-read-only = Inget sparades: databasen är bara öppen för läsning.
cli-cut-off = Svaret kunde inte skrivas ut helt: { $reason }. Det som hanns med är ofullständigt.
notice-no-tray = Skrivbordet visar inga ikoner från program. Klubba visar därför ett vanligt fönster. Starta Klubba igen för att få fram det.
notice-zone = Datorn är i en annan tidszon än Klubba. Mötena hålls på Klubbas tid: se efter under Inställningar.
notice-no-notifications = Datorn visar inga aviseringar. Klubba öppnar sitt eget fönster när det är dags.
notice-store-failed = Klubba kan inte öppna sin databas: { $reason }. Inget är raderat. Starta om datorn; hjälper det inte, kontakta it-stödet och visa det här.
error-not-found = Det finns inte längre. Fönstret visar nu det som gäller.
error-internal = Något gick fel i Klubba. Inget av det du skrivit är förlorat. Försök igen.
error-store-closed = Klubba har inte öppnat sin databas än. Vänta ett ögonblick.
error-clipboard = Urklippet gick inte att använda. Mötet är sparat: spara det som kalenderfil eller skicka det som e-post i stället.
error-file = Filen gick inte att skriva i mappen { $folder }. Kontrollera att mappen finns och inte är full.
error-open = Datorn hittade inget program för det. Texten finns kvar; kopiera den i stället.
error-detail-missing = { $asks }
error-detail-long = Skriv högst { $limit } tecken.
error-has-holes = { $reason }. Rätta det först.
error-newer-database = Databasen är gjord med en nyare version av Klubba. Installera den nyaste versionen.
sent-clipboard = Inbjudan är kopierad. Klistra in den i din e-post eller kalender.
sent-calendar-file = Kalenderfilen är sparad: { $path }
sent-mail = E-postprogrammet är öppnat med inbjudan.
sent-mail-long = E-postprogrammet är öppnat. Texten är för lång att skicka med, så den är kopierad: klistra in den.

## History
mark-sent = skickad
mark-not-sent = inte skickad
mark-opened = öppnad med uppläsning
mark-not-opened = riktlinjer inte upplästa
mark-closed = städad och stängd
mark-not-closed = inte städad
event-sent-clipboard = Du kopierade inbjudan
event-sent-calendar-file = Du sparade inbjudan som kalenderfil
event-sent-mail = Du öppnade inbjudan i e-postprogrammet
event-said = Du kryssade för att det är uppläst
event-not-said = Du hoppade över
event-ticked = Du kryssade för
event-not-done = Du svarade: inte gjort
event-not-applicable = Du svarade: gäller inte
event-unticked = Du tog bort krysset
event-opened = Mötet öppnades: alla riktlinjer är besvarade
event-stage-let-in = Du började släppa in
event-stage-read-aloud = Du började läsa upp riktlinjerna
event-stage-during = Samtalet började
event-stage-close = Du började avsluta mötet
event-admitted = Insläppta: { $count }
event-turned-away = Avvisade: { $count }
event-not-identified = Inte identifierade: { $count }
event-incident = Något gick fel: en incident antecknades
event-decided = Du bestämde: { $answer }
event-reminder-shown-toast = Klubba påminde med en avisering
event-reminder-shown-window = Klubba påminde i sitt eget fönster
event-reminder-shown-toast-do-not-disturb = Klubba skickade en avisering; datorn var inställd på Stör ej
event-reminder-shown-toast-locked = Klubba påminde med en avisering; skärmen var låst
event-reminder-shown-window-locked = Klubba påminde i sitt eget fönster; skärmen var låst
event-reminder-answered-toast = Du svarade på påminnelsen i aviseringen
event-reminder-answered-window = Du svarade på påminnelsen i Klubba
event-went-on = Mötet pågick { $minutes } minuter till
event-ended-now = Du sade att mötet är slut
event-reminder-missed = Påminnelsen missades: datorn var inte igång, eller påminnelserna var pausade
event-kept = Du lät stå: { $category }. Skäl: { $reason }
event-moved = Mötet flyttades i kalendern
event-moved-link = Mötet fick en ny länk i kalendern
event-withdrawn = Mötet togs bort ur kalendern; påminnelserna drogs tillbaka
event-closed = Mötet stängdes
event-correction = Du rättade nr { $number }: { $text }
history-corrected = Rättad i nr { $number }
history-correct-empty = Skriv vad som är rätt.
fact-purpose = Syfte
fact-legal-basis = Rättslig grund
fact-meeting-type = Mötestyp
fact-audience = Inbjudna
fact-service = Tjänst
fact-languages = Språk
fact-public-authority = Offentlig myndighet
fact-country = Land
fact-organisation-kind = Slags organisation
fact-participant-count = Antal deltagare
fact-link-known = Möteslänken finns
history-title = Mötesrutiner: historik
history-made = Utskrift gjord { $at }.
history-claim = Klubba visar vad organisatören själv har kryssat för och bestämt, och när. Klubba kan inte se mötet.
history-head-meeting = Möte
history-head-time = Tid
history-head-service = Tjänst
history-head-routine = Rutin
history-head-version = Version
history-head-at = När
history-head-what = Vad
history-head-rule = Regel
history-head-source = Var det står
history-head-number = Nr
history-head-evidence = Bevisdata (rör inte)
history-entry-left-out = Inte med i urvalet
history-entry-purged = Gallrad
history-entry-counted-again = Tidigare räkning, ersatt av en senare
history-export-too-many = En fil rymmer högst { $limit } möten. Välj en period, till exempel ett år i taget.
history-export-count =
    { $total ->
        [one] Ett möte.
       *[other] { $total } möten.
    }
history-export-part = Det är ett urval. Resten av historiken finns med som kontrollsummor, utan innehåll.
history-filter-from = Från och med
history-filter-to = Till och med
history-filter-routine = Rutin
history-filter-organisation = Organisation
history-filter-search = Sökord
event-purged = Klubba gallrade historik enligt regeln om lagringstid
evidence-title = Vad historiken visar, och inte
evidence-shows = Historiken är manipulationssäkrad: varje anteckning bygger på den förra med en kontrollsumma, och den sista är signerad. Om någon ändrar, tar bort eller flyttar något i filen märks det vid kontroll.
evidence-shows-not = Den visar vad organisatören har antecknat i Klubba, inte vad som hände i mötet. Den som har både programmet och nyckeln kan göra en ny historik från början. Det märks bara mot ett kvitto som har sparats någon annanstans: på papper, i e-post eller i en tidigare export.
evidence-how = Kontrollera filen i Klubba under Historik, eller med kommandot: klubba history verify FIL. Lägg till --head KVITTO om du har ett kvitto sedan tidigare.
evidence-count = Anteckningar
evidence-head = Kvitto
evidence-key = Nyckel
evidence-previous = Kvitto i förra exporten
evidence-receipt = Kvitto på mötesrutinernas historik i Klubba: { $head }. Spara det utanför datorn. Historiken kan sedan kontrolleras mot det.
evidence-receipt-subject = Kvitto på Klubbas historik
evidence-head-unreadable = Kvittot går inte att läsa. Skriv av det som det står: ett tal och åtta grupper med fyra tecken.
verify-whole = Historiken är hel: alla { $count } anteckningar hänger ihop.
verify-not-whole = Historiken är inte som den skrevs.
verify-key = Filen är signerad med en annan nyckel än den du angav.
verify-seal = Filen har ändrats efter att den skrevs.
verify-surroundings = Det som går att läsa i filen är inte det som signerades.
verify-head = Signaturen stämmer inte.
verify-content = Nr { $number } säger något annat än när det skrevs.
verify-hash = Kontrollsumman för nr { $number } är ändrad.
verify-no-entry = Det som står på plats { $number } i filen är ingen anteckning.
verify-spliced = Nr { $number } bygger inte på det som nu står före: något före det har skrivits om.
verify-missing = Nr { $number } saknas.
verify-missing-several = Nr { $number } till { $to } saknas.
verify-repeated = Nr { $number } står mer än en gång.
verify-order = Nr { $number } står på fel plats.
verify-cut = Nr { $number }, den sista, saknas.
verify-cut-several = Slutet saknas: nr { $number } till { $to }.
verify-beyond = Nr { $number } har lagts till efter det signerade slutet.
verify-rewritten = Anteckningarna hänger ihop men slutar inte i det som signerades: de har skrivits om.
verify-unaccounted = Nr { $number } är borta, och ingen gallring förklarar varför.
verify-withheld = Nr { $number } är utelämnat, fast filen säger att allt är med.
verify-previous-head = Kvittot från förra exporten finns inte i historiken: den har skrivits om eller kortats.
verify-kept-head = Kvittot { $head } finns inte i historiken: den har skrivits om eller kortats sedan kvittot sparades.
verify-note-rewritten = Filen har sparats om av ett annat program. Innehållet är detsamma.
verify-note-filtered = Filen är ett urval. Att rätt möten är med i urvalet går inte att se i filen.
verify-note-own-key = Nyckeln kommer från filen själv. Jämför den med organisationens nyckel, eller ange den med --public-key.
verify-note-no-head = Utan ett kvitto som sparats tidigare syns det inte om hela historiken är omskriven, eller om slutet togs bort innan filen skrevs.
verify-no-history = I filen finns ingen historik från Klubba som går att läsa. Välj en fil som sparats med «Exportera».
verify-newer = Filen är gjord med en nyare Klubba. Uppdatera Klubba och försök igen.
verify-damaged = Filen är skadad på rad { $line } och går inte att läsa. Be om en ny kopia.
verify-spoilt = Filen är en export av Klubbas historik, men den är avhuggen eller ändrad så att den inte går att läsa (rad { $line }). Be om en ny kopia.
history-nothing-stored = Här är ingenting sparat än, så det finns ingen historik att visa eller signera.
purge-rule = { $meetings } möten som tog slut för mer än { $months } månader sedan.
purge-nothing = Ingen historik är äldre än den ska vara.
purge-dry = Inget är borttaget. Kör utan --dry-run för att ta bort det. Det går inte att ångra: exportera historiken först om den behövs.
purge-done = Historiken är gallrad. Ett signerat kvitto på gallringen finns i historiken.
notice-purge = Det finns historik som är äldre än den ska vara. Under Historik kan du exportera den och bestämma att den ska gallras.
delete-say-yes = Det här tar bort allt och går inte att ångra. Lägg till --yes om du menar det.
delete-done = Allt i Klubba är borttaget. Säkerhetskopior och exporter som du har sparat någon annanstans finns kvar: ta bort dem själv.
delete-keyring = Nyckelringen svarade inte. Ta bort posten «Klubba» i nyckelringen själv.
delete-wrong-word = Skriv ordet precis som det står. Inget är borttaget.

## Safe keeping: backups
notice-newer-database = En nyare version av Klubba har använt de här mötena. Den här versionen visar dem och ändrar ingenting. Installera den senaste versionen för att kunna skriva.
notice-other-computer = Klubba är öppet på datorn { $computer } sedan { $since }. Här kan du läsa men inte skriva. Avsluta Klubba där och starta det sedan om här.
notice-read-only-disk = Det går inte att skriva i mappen med dina möten. Klubba visar det som finns och sparar ingenting. Kontakta IT-supporten.
notice-disk-full = Disken är full. Klubba visar det som finns och sparar ingenting. Gör plats på disken; Klubba går vidare av sig själv.
notice-recovered = Databasen var skadad. Klubba har räddat det som gick att läsa: { $meetings }, { $entries }. Den skadade filen finns kvar som { $file }. Saknas något: låt IT-supporten återställa en säkerhetskopia (klubba backup restore).
notice-recovered-nothing = Databasen var så skadad att ingenting gick att läsa. Den finns kvar som { $file }. Låt IT-supporten återställa en säkerhetskopia (klubba backup restore).
notice-backup-holds-more = { $contents } Det är mer än vad som gick att rädda: återställ den i Inställningar under Säkerhetskopior.
recovered-meeting =
    { $lost ->
        [0] alla { $kept } möten
       *[other] { $kept } möten ({ $lost } är förlorade)
     }
recovered-meeting-unknown = { $kept } möten (hur många som är förlorade går inte att säga)
recovered-entry =
    { $lost ->
        [0] alla { $kept } anteckningar i historiken
       *[other] { $kept } anteckningar i historiken ({ $lost } är förlorade)
     }
recovered-entry-unknown = { $kept } anteckningar i historiken (hur många som är förlorade går inte att säga)
failed-wrong-key = nyckeln passar inte till den här databasen
failed-damaged = databasen är skadad
failed-disk-full = disken är full
failed-disk = disken svarar inte som den ska
failed-in-use = databasen används av ett annat fönster eller program från Klubba
failed-read-only = det går inte att skriva i mappen
failed-migration = den här versionen kunde inte ta över databasen, som är oförändrad
failed-newer = databasen är gjord av en nyare version av Klubba
failed-missing = databasen finns inte där den fanns
progress-copying = Klubba kopierar databasen … { $percent } %
progress-checking = Klubba kontrollerar kopian …
progress-migrating = Klubba förbereder databasen för den här versionen …
progress-recovering = Klubba räddar det som går att läsa … { $percent } %
progress-writing = Klubba skriver säkerhetskopian … { $percent } %
error-read-only = Det går inte att spara just nu; ingenting är förlorat. Raden högst upp i fönstret säger varför.
error-displaced = Det sparades inte: databasen har flyttats, eller en annan dator skriver i den. Klubba öppnar den på nytt; försök sedan igen.
error-disk-full = Det sparades inte: disken är full. Gör plats och försök igen.
error-disk = Det sparades inte: disken svarar inte som den ska. Försök igen; händer det igen, kontakta IT-supporten.
error-in-use = Inget ändrades: databasen används av ett annat fönster eller program från Klubba. Stäng det och försök igen.
error-damaged = Databasen är skadad. Klubba räddar det som går att läsa och öppnar strax igen.
notice-backups-failing = Ingen säkerhetskopia har lyckats sedan { $since }. Välj en annan mapp under Säkerhetskopior i Inställningar.
backup-folder-gone = Mappen { $folder } finns inte.
backup-no-file = Filen { $file } finns inte.
backup-none = Det finns ingen säkerhetskopia i { $folder }.
backup-not-ours = Filen är ingen säkerhetskopia från Klubba.
backup-newer = Säkerhetskopian är gjord av en nyare version av Klubba. Installera den senaste versionen.
backup-damaged = Säkerhetskopian är skadad. Välj en annan.
backup-other-key = Säkerhetskopian är gjord med en annan nyckel. Återställningskoden till den behövs.
backup-wrong-code = Koden öppnar inte den här säkerhetskopian.
backup-empty = Säkerhetskopian från { $made } innehåller inga möten.
backup-holds =
    Säkerhetskopian från { $made } innehåller { $meetings ->
        [one] ett möte
       *[other] { $meetings } möten
     } och { $entries ->
        [one] en anteckning
       *[other] { $entries } anteckningar
     } i historiken. Den senaste är från { $newest }.
backup-loses-nothing = Allt som finns i Klubba nu finns också i säkerhetskopian.
backup-loses =
    Inte i säkerhetskopian: { $meetings ->
        [0] inget möte
        [one] ett möte
       *[other] { $meetings } möten
     } och { $entries ->
        [0] ingen anteckning
        [one] en anteckning
       *[other] { $entries } anteckningar
     } i historiken som kom senare. De blir kvar i en egen fil, som inte raderas.
backup-loses-unknown = Det som finns i Klubba nu går inte att läsa. Det blir kvar i en egen fil, som inte raderas.
backup-made = Säkerhetskopian är gjord och kontrollerad: { $file }
backup-restored = Återställt. Det som fanns innan ligger kvar som { $file }.
backup-restored-new = Återställt.
backup-is-sound = Säkerhetskopian är hel.
backup-age-none = Det finns ingen säkerhetskopia än.
backup-age =
    { $days ->
        [0] Den senaste säkerhetskopian är från i dag ({ $made }).
        [1] Den senaste säkerhetskopian är från i går ({ $made }).
       *[other] Den senaste säkerhetskopian är { $days } dagar gammal ({ $made }).
     }

## Routines
phase-readiness = Förutsättningar
phase-before = Före mötet
phase-invitation = Inbjudan
phase-start = När mötet börjar
phase-during = Under mötet
phase-after = Efter mötet
phase-incident = Om något går fel
phase-support = Hjälp
channel-readiness-gate = Förutsättning
channel-form-field = Hjälp i formuläret
channel-before-check = Att göra före
channel-invite-sentence = Mening i inbjudan
channel-invite-attachment = Bilaga
channel-setting-step = Inställning att göra
channel-let-in = När folk släpps in
channel-read-aloud = Läses upp
channel-live-check = Håll ögonen på
channel-after-check = Att göra efter
channel-incident-step = Om något går fel
channel-support-card = Hjälp
channel-tip = Tips
condition-and = och
condition-or = eller
condition-not = inte ({ $condition })
condition-eq = { $fact }: { $value }
condition-ne = { $fact }: inte { $value }
condition-in = { $fact }: { $value }
condition-nin = { $fact }: inte { $value }
condition-lt = { $fact }: färre än { $value }
condition-le = { $fact }: högst { $value }
condition-gt = { $fact }: fler än { $value }
condition-ge = { $fact }: minst { $value }
condition-has = { $fact }: { $value }
condition-yes = ja
condition-no = nej
about-organisation = Organisation
about-policy = Integritetspolicy
about-source = Källa
about-publisher = Utgivare
about-published = Publicerad
about-based-on = Kopia av
about-adopted-by = Antagen av
about-adopted-on = Antagen
about-valid-from = Gäller från
about-valid-to = Gäller till
about-review-by = Ses över senast
about-parent = Vilar på
routine-review-by = Ses över senast { $day }
routine-review-overdue = Skulle ha setts över { $day }
routine-is-shipped = Den här rutinen följer med Klubba och ändras inte. Gör en egen kopia och ändra i den.
routine-loosens = Regeln { $key } är låst i en rutin som den här står på. Den får skärpas men inte mildras.
import-version-taken = Version { $version } gäller redan. Höj talet efter ”version” i filen till { $next } eller mer.
routine-names-somebody = Regeln { $key } ser ut att nämna en person. Skriv rollen i stället.
import-replaces = Ersätter { $title }, version { $version }
change-title = Rutinens namn
change-organisation = Organisationens namn
change-policy = Adressen till integritetspolicyn
change-field = Fältet { $field }
change-rule = Regel: { $key }
kind-municipality = Kommun
kind-school = Skola
kind-parish = Församling
kind-association = Förening
kind-health = Vård
kind-university = Högskola
kind-state = Statlig myndighet
kind-company = Företag
kind-other = Annat

## Safe keeping: the key
recovery-code-empty = Skriv återställningskoden.
recovery-code-length = En återställningskod har { $whole } bokstäver och siffror, i sju grupper om fem. Du har skrivit { $found }.
recovery-code-character = «{ $character }» i grupp { $group } finns inte i någon återställningskod. Titta på papperet igen.
recovery-code-groups =
    { $count ->
        [one] Något är felskrivet i grupp { $groups }.
       *[other] Något är felskrivet i grupperna { $groups }.
     } Jämför med papperet, tecken för tecken.
recovery-other-code = Koden är rätt skriven, men den hör till en annan Klubba eller har ersatts av en nyare kod. Leta efter det senaste papperet.
recovery-file-missing = Filen klubba.recovery, som hör till koden, ligger inte bredvid databasen. Öppna en säkerhetskopia med koden i stället.
recovery-file-damaged = Filen klubba.recovery är skadad. Öppna en säkerhetskopia med koden i stället.
recovery-file-newer = Filen klubba.recovery är gjord av en nyare version av Klubba. Installera den senaste versionen.
recovery-file-damaged-here = Filen klubba.recovery är skadad. Gör en ny återställningskod.
recovery-other-database = Koden öppnade sin fil, men nyckeln i den passar inte den här databasen. Öppna en säkerhetskopia med koden i stället.
recovery-code-none = Det finns ingen återställningskod. Om datorns nyckelring tappar nyckeln kan ingen öppna det som Klubba har sparat. Gör en återställningskod.
recovery-code-unconfirmed = En återställningskod är gjord, men ingen har skrivit tillbaka den. Finns den på papper så fungerar den; annars gör du en ny.
recovery-code-confirmed = Det finns en återställningskod, och den är kontrollerad. Den fungerar.
recovery-code-keep = Det här är den nya återställningskoden. Skriv av den eller skriv ut den, och förvara den inte vid datorn.
recovery-code-type-back = Skriv tillbaka den, så syns det att den är rätt avskriven. En tom rad avbryter; då gäller också koden före.
recovery-code-differs = Grupp { $group } stämmer inte med koden. Jämför med papperet, tecken för tecken.
recovery-code-gone = Koden visas inte längre. Gör en ny.
recovery-page-title = Återställningskod för Klubba
recovery-page-made = Gjord { $day }.
recovery-page-what = Med koden öppnar Klubba sin databas när datorn har tappat nyckeln, och säkerhetskopior på en ny dator. Stora eller små bokstäver och mellanslag spelar ingen roll.
recovery-page-keep = Förvara den där bara du eller din organisation kommer åt den, och aldrig tillsammans med datorn. När en ny kod görs är det här papperet värdelöst: riv det.
locked-title = Klubba kan inte öppna sin databas
locked-waiting = Datorns nyckelring svarar inte. Leta efter ett fönster som frågar efter dess lösenord. Klubba påminner under tiden.
locked-missing = Datorns nyckelring finns inte. Logga ut och in igen, eller be it-supporten starta den. Klubba påminner under tiden.
locked-locked = Datorns nyckelring är låst. Lås upp den med dess lösenord, oftast det du loggar in med, och försök igen. Klubba påminner under tiden.
locked-emptied = Datorns nyckelring har inte längre nyckeln till Klubbas databas. Den har tömts, bytts ut eller bytt namn. Öppna med återställningskoden, så lägger Klubba tillbaka nyckeln.
locked-other-key = Nyckeln i datorns nyckelring passar inte Klubbas databas. Öppna med återställningskoden, så lägger Klubba tillbaka nyckeln.
locked-unlock-command = Med återställningskoden: klubba key unlock
key-no-database = Ingenting är sparat ännu, så det finns ingen nyckel.
key-in-keyring = Nyckeln finns i datorns nyckelring.
key-in-file = Nyckeln finns i en fil som bara det här kontot kan läsa: datorn har ingen nyckelring.
key-changed = Databasen har fått en ny nyckel. Återställningskoden är densamma.
key-unlocked-keyring = Databasen är öppen, och nyckeln är tillbaka i nyckelringen.
key-unlocked-file = Databasen är öppen. Datorn har ingen nyckelring, så nyckeln finns i en fil som bara det här kontot kan läsa.
key-unlocked-only = Koden är rätt. Nyckelringen tog inte emot nyckeln; en Klubba som är i gång är öppen tills den avslutas.
notice-was-open = Andra konton på datorn kunde läsa Klubbas mapp. Nu är den stängd.
notice-stays-open = Klubbas mapp går inte att stänga för andra konton på datorn. Innehållet är krypterat; fråga ändå it-supporten.
error-too-long = Det är mer än Klubba tar emot. Korta ner det.
error-unusable = Det går inte att använda som det står. Inget är ändrat.
error-not-from-here = Det går inte att göra från det här fönstret. Öppna det från Klubbas meny.
notice-no-recovery-code = Klubba har ingen återställningskod ännu. Gör en i Inställningar, så kommer du in även om datorn tappar nyckeln.
notice-recovery-code-unconfirmed = Ingen har kontrollerat att återställningskoden är rätt avskriven. Gör en ny i Inställningar och skriv tillbaka den.
error-recovery-file = Återställningskoden kunde inte sparas bredvid databasen. Se efter att disken inte är full, och försök igen.
error-key-stays = Nyckeln kunde inte bytas; den gamla gäller. Stäng Klubbas andra fönster och försök igen.

## Mistakes in files
diagnostic-syntax = Rad { $line }: filen går inte att läsa som TOML ({ $reason }).
diagnostic-too-large = Filen är för stor. Högst { $limit } KiB går att läsa.
diagnostic-too-long = Rad { $line }, { $field }: för långt. Högst { $limit } går.
diagnostic-unknown-field = Rad { $line }: fältet { $field } finns inte här. Dessa finns: { $allowed }.
diagnostic-missing = Rad { $line }: fältet { $field } saknas.
diagnostic-wrong = Rad { $line }, { $field }: här ska det stå { $wanted }.
diagnostic-not-allowed = Rad { $line }, { $field }: ”{ $found }” går inte. Dessa går: { $allowed }.
diagnostic-duplicate = Rad { $line }, { $field }: ”{ $found }” finns redan tidigare i filen.
diagnostic-lacks-language = Rad { $line }, { $field }: texten saknas på rutinens eget språk ({ $language }).
diagnostic-no-output = Rad { $line }, { $field }: regeln visas ingenstans. Ge den minst en plats, till exempel channel = "tip".
wanted-text = en text
wanted-texts = en text för varje språk, till exempel sv = "…"
wanted-number = ett helt tal
wanted-yes-no = true eller false
wanted-date = ett datum, till exempel 2026-11-26
wanted-word = ett ord
wanted-words = en lista av ord, till exempel ["a", "b"]
wanted-table = en tabell
wanted-tables = en lista av tabeller
wanted-condition = ett villkor, till exempel {"{"} fact = "service", in = ["a"] {"}"}

## Calendars
calendar-updated = Uppdaterad { $when }
calendar-fetching = Hämtar { $name } ({ $number } av { $total }) …
calendar-fetching-amount = Hämtar { $name } ({ $number } av { $total }) … { $kilobytes } kB
calendar-fetching-one = Hämtar { $name } …
calendar-fetching-one-amount = Hämtar { $name } … { $kilobytes } kB
calendar-never-updated = Inte hämtad än
meetings-out-of-date = Inbjudan stämmer inte längre
meetings-out-of-date-link = Mötet har fått en ny länk i kalendern. Inbjudan som gick ut har den gamla. Skicka en ny.
meetings-out-of-date-time = Mötet har flyttats i kalendern. Inbjudan som gick ut har den gamla tiden. Skicka en ny.
meetings-out-of-date-link-time = Mötet har fått en ny länk och en ny tid i kalendern. Inbjudan som gick ut har de gamla. Skicka en ny.
calendar-note-feed = Program som lämnar ut kalendern på det här sättet kan ligga några timmar efter. Ett alldeles nytt möte syns inte genast.
calendar-no-name = Ge kalendern ett namn.
calendar-connected-already = Den adressen är redan ansluten, som ”{ $name }”.
calendar-opened-files = Öppnade filer
calendar-all-day = Hela dagen
calendar-passed-over-all-day = Gäller hela dagen
calendar-passed-over-declined = Du har tackat nej
calendar-passed-over-free = Visas som ledig tid
calendar-passed-over-too-often = Fler än hundra gånger om dagen: det är inget riktigt möte
calendar-passed-over-no-link = Har ingen länk till ett digitalt möte
calendar-mapping-empty = Välj ord i ämnet, en tjänst eller en kalender.
calendar-mapping-words = ämne med «{ $value }»
calendar-mapping-service = tjänst: { $value }
calendar-mapping-calendar = kalender: { $value }
calendar-mapping-event = bara det här mötet
calendar-file-none = Filen är ingen kalenderfil. Spara mötet som .ics i ditt kalenderprogram och öppna den filen.
calendar-file-nothing-ahead = Filen har inga möten från och med i dag.
calendar-file-line = Rad { $line }: { $reason }
calendar-line-not-a-calendar = det finns ingen kalender i filen.
calendar-line-file-too-long = filen är längre än { $a } byte. Resten lästes inte.
calendar-line-too-many-components = filen har fler än { $a } delar. Resten lästes inte.
calendar-line-too-deep = delar ligger mer än { $a } nivåer inuti varandra. Den här lästes inte.
calendar-line-line-too-long = raden är längre än { $a } byte och lästes inte.
calendar-line-line-unreadable = raden går inte att förstå: { $a }
calendar-line-quote-open = ett citattecken är inte avslutat: { $a }. Kontrollera tiden.
calendar-line-too-many-lines = händelsen har fler än { $a } rader. Resten lästes inte.
calendar-line-too-many-dates = { $a } räknar upp fler än { $b } datum. Resten lästes inte.
calendar-line-too-many-instances = serien har fler än { $a } möten här. Resten visas inte.
calendar-line-too-often = serien har fler än { $a } möten om dagen. Klubba påminner inte om dem.
calendar-line-too-many-occurrences = fler än { $a } möten. Resten visas inte.
calendar-line-rules-too-costly = serien tar för lång tid att räkna ut. Alla möten visas inte: titta i ditt kalenderprogram.
calendar-line-not-closed = { $a } har inget slut. Det som finns där lästes.
calendar-line-outside-calendar = händelsen står utanför kalendern. Den visas ändå.
calendar-line-start-missing = händelsen har ingen början och kan inte visas.
calendar-line-start-unreadable = början är varken datum eller tid: { $a }. Händelsen kan inte visas.
calendar-line-time-doubtful = tiden är inte skriven som den ska: { $a }. Den lästes som { $b }: kontrollera den.
calendar-line-end-unreadable = slutet går inte att förstå: { $a }. Mötet visas utan längd.
calendar-line-end-before-start = slutet kommer före början. Mötet visas utan längd.
calendar-line-date-unreadable = { $a } har något som inte är ett datum: { $b }. Det togs inte med.
calendar-line-recurrence-id-unreadable = det framgår inte vilket möte i serien som ändras: { $a }. Det visas för sig.
calendar-line-rule-unreadable = upprepningen går inte att förstå: { $a }. Bara det första mötet visas.
calendar-line-rule-part-ignored = en del av upprepningen togs inte med: { $a }. Kontrollera dagarna i ditt kalenderprogram.
calendar-line-rule-ends-before-start = serien slutar innan den börjar. Inget av den visas.
calendar-line-zone-unknown = tidszonen är okänd: { $a }. Tiderna läses som { $b }: kontrollera dem.
calendar-line-zone-fixed-offset = av tidszonen är bara avståndet känt: { $a }. Halva året kan tiden vara en timme fel: kontrollera den.
calendar-line-zone-unreadable = filens egen tidszon går inte att läsa: { $a }. Kontrollera tiderna.
calendar-line-uid-missing = händelsen har inget eget namn. Senare ändringar kan inte följas.
calendar-line-uid-repeated = två olika händelser har samma namn: { $a }. Båda visas.
calendar-line-text-shortened = { $a } är längre än { $b } byte och kortades.
calendar-line-not-utf8 = bokstäver härifrån kan vara fel: filen är inte i UTF-8.
calendar-line-property-repeated = { $a } står där två gånger. Den första lästes.
calendar-line-not-both = { $a } står bredvid { $b }. { $b } lästes.
calendar-line-rule-ends-twice = upprepningen säger två gånger när den slutar. Den slutar vid det som kommer först: kontrollera sista dagen.
calendar-line-rule-last-day = serien slutar { $a } utan klockslag. Ett möte den dagen visas inte: se efter i ditt kalenderprogram.
calendar-line-rule-never-happens = upprepningen nämner dagar som inte finns: { $a }. Bara det första mötet visas.
calendar-line-zone-not-whole = filens egen tidszon ändras för ofta för att räknas ut: { $a }. Kontrollera tiderna.
calendar-line-more-problems = { $a } rader till räknas inte upp.
calendar-address-unreadable = Adressen går inte att läsa. Kopiera hela adressen från ditt kalenderprogram; den börjar med https:// eller webcal://.
calendar-none-found = Servern har ingen kalender för det kontot.
calendar-problem-offline = Inget nät just nu. Klubba använder den senaste kopian och försöker igen av sig själv.
calendar-problem-timeout = Servern svarade inte i tid. Klubba försöker igen av sig själv.
calendar-problem-unauthorised = Adressen eller lösenordet gäller inte längre. Ge kalendern en ny adress eller ett nytt lösenord.
calendar-problem-not-found = Kalendern finns inte på den adressen. Ge kalendern en ny adress.
calendar-problem-too-many-requests = Servern ber Klubba vänta. Klubba försöker igen av sig själv.
calendar-problem-server-error = Servern har ett fel. Klubba försöker igen av sig själv.
calendar-problem-too-large = Kalendern är större än 10 MB. Dela ut en kalender med färre möten.
calendar-problem-incomplete = Svaret bröts av. Klubba använder den senaste hela kopian och försöker igen.
calendar-problem-not-a-calendar = Adressen gav ingen kalender, kanske en inloggningssida. Dina möten är kvar. Hämta en ny adress i ditt kalenderprogram.
calendar-problem-not-encrypted = Adressen är inte krypterad. Använd en adress som börjar med https://.
calendar-problem-certificate = Serverns certifikat stämmer inte. Fråga it-stödet.
calendar-problem-other-server = Servern hänvisar till en annan server, och dit skickar Klubba inte ditt lösenord. Anslut med den serverns adress.
calendar-problem-no-secret = Datorns nyckelring lämnar inte ut adressen eller lösenordet. Lås upp den, eller ge kalendern adressen eller lösenordet igen.
calendar-problem-unexpected = Servern svarade på ett sätt som Klubba inte förstår. Klubba försöker igen av sig själv.

## Is everything working?
doctor-bus = Skrivbordets buss
doctor-bus-ok = Klubba når skrivbordet.
doctor-bus-bad = Klubba når inte skrivbordet. Aviseringar och ikonen fungerar inte.
doctor-bus-remedy = Logga ut och in igen. Hjälper det inte, kontakta it-stödet.
doctor-tray = Ikonen i aktivitetsfältet
doctor-tray-ok = Skrivbordet visar ikonen.
doctor-tray-bad = Skrivbordet visar inga ikoner från program.
doctor-tray-remedy = Klubba öppnar ett vanligt fönster i stället. På GNOME behövs tillägget AppIndicator.
doctor-notifications = Aviseringar
doctor-notifications-ok = Datorn visar aviseringar.
doctor-notifications-bad = Inget program på datorn visar aviseringar.
doctor-notifications-remedy = Klubba öppnar sitt eget fönster när det är dags. Be it-stödet om en aviseringstjänst.
doctor-disturb = Stör ej
doctor-disturb-ok = Så vitt datorn säger hålls inga aviseringar tillbaka.
doctor-disturb-bad = Datorn är inställd på Stör ej och håller tillbaka aviseringar.
doctor-disturb-remedy = Klubbas eget fönster kommer ändå, om du inte har valt annat i Inställningar. Stäng av Stör ej för att se aviseringar.
doctor-lock = Skärmlås
doctor-lock-ok = Så vitt datorn säger är skärmen inte låst.
doctor-lock-bad = Skärmen är låst: ingen ser vad Klubba visar nu.
doctor-lock-remedy = Lås upp skärmen. Påminnelser som fortfarande behövs väntar där.
doctor-keyring = Nyckelring
doctor-keyring-ok = Nyckeln till dina möten ligger i datorns nyckelring.
doctor-keyring-bad = Klubba kan inte använda datorns nyckelring.
doctor-keyring-remedy = Nyckeln ligger i en fil som bara ditt konto kan läsa. Lås upp eller installera en nyckelring om du kan.
doctor-database = Databas
doctor-database-ok = Databasen är öppen.
doctor-database-none = Det finns ingen databas än. Den görs när Klubba startas första gången.
doctor-database-bad = Databasen går inte att öppna: { $reason }.
doctor-database-remedy = Radera inget. Kontakta it-stödet och visa det här.
doctor-window = Fönster
doctor-window-ok = Klubba kan visa fönster ({ $version }).
doctor-window-bad = Det finns ingen skärm att visa fönster på.
doctor-window-remedy = Starta Klubba från skrivbordet. Kommandoraden fungerar ändå.

## Readiness and roles
medium-speech = Samtalet
medium-video = Bild
medium-screen = Skärmdelning
medium-chat = Chatten
medium-files = Delade filer
medium-poll = Omröstningar och enkäter
medium-recording = Inspelning
medium-transcript = Automatisk utskrift
medium-ai-summary = Sammanfattning av AI
medium-publishing = Publicering
medium-invitation = Inbjudan
verdict-allow = Tillåtet
verdict-deny = Får inte
verdict-with-conditions = Med villkor
verdict-unsaid = Sägs inget
review-not-allowed = { $data } får inte förekomma här: { $medium }
review-not-allowed-text = Så säger rutinen om { $service }: { $rule }
review-with-conditions = { $medium }: bara på vissa villkor
review-with-conditions-text = Så säger rutinen om { $service }, när det gäller «{ $data }»: { $rule }
review-not-said = { $medium }: rutinen säger inget
review-not-said-text = Rutinen säger inte om «{ $data }» får förekomma där i { $service }. Fråga den som ansvarar för rutinen.
review-ask-for-meeting = Mötet skapas av { $who }
review-ask-for-meeting-text = Din roll får inte skapa möten här. Skriv begäran, så fortsätter du med inbjudan när länken har kommit.
review-role-unknown = Vilken roll har du?
review-role-unknown-text = Bara { $who } får skapa möten här. Säg vilken roll du har, så skriver Klubba en begäran om det behövs.
request-subject = Önskemål om digitalt möte: { $title }
request-opening = Jag behöver ett digitalt möte i { $service } och får enligt rutinen inte skapa det själv ({ $source }). Kan du skapa det?
request-title = Möte: { $value }
request-purpose = Ändamål: { $value }
request-time = Tid: { $value }
request-audience = Inbjudna: { $value }
request-settings = Ställ in mötet så här:
request-closing = Skicka sedan möteslänken till mig, så bjuder jag in.
request-needs-time = Välj dag och tid först: den som skapar mötet behöver veta när det är.
request-names-somebody = Titeln ser ut att nämna en person. Skriv vad mötet gäller utan namn.
request-copied = Begäran är kopierad. Klistra in den i ett meddelande till { $who }.
request-mailed = E-postprogrammet är öppnat med begäran.
event-requested = Du bad om mötet hos någon som får skapa det
mark-requested = begärt, väntar på länken
readiness-count = { $in_place } av { $asked } på plats
readiness-missing = Saknas
readiness-under-way = På gång
readiness-in-place = På plats
readiness-not-needed = Behövs inte
readiness-overdue = Skulle ha setts över { $day }
readiness-notice = { $item } för { $service } ska ses över senast { $day }. Gör det under Rutiner.
readiness-notice-overdue = { $item } för { $service } skulle ha setts över { $day }. Gör det under Rutiner.
readiness-decided = Beslutat av { $role } { $day }
readiness-decided-by-role = Beslutat av { $role }
readiness-decided-on-day = Beslutat { $day }
readiness-review = Ses över senast { $day }
readiness-decided-on = Beslutat den
readiness-review-by = Ses över senast
readiness-day-unreadable = { $field }: «{ $typed }» är ingen dag som Klubba förstår. Skriv till exempel 3/12 2026.
readiness-decided-later = Beslutet kan inte vara fattat efter i dag. Skriv dagen då det fattades, eller lämna fältet tomt.
readiness-why-not-needed = Skriv varför det inte behövs.
readiness-names-somebody = Det ser ut som ett namn. Skriv rollen som har beslutat, till exempel rektor.
readiness-too-long = Skriv kortare: högst { $limit } tecken i varje fält.

## The text checker: arguments never hold the text that was found
check-category-national-id = Personnummer
check-category-phone = Telefonnummer
check-category-email = E-postadress
check-category-street-address = Gatuadress
check-category-bank-account = Kontonummer
check-category-person-name = Namn
check-category-initials = Initialer
check-category-pupil-class = Elev och klass
check-category-special-category = Känslig uppgift
check-category-school-secrecy = Stöd eller ärende
check-category-case-number = Ärendenummer
check-category-protected-identity = Skyddad identitet
check-category-asks-for-sensitive = Ber om känsliga uppgifter

check-severity-stop = Ta bort innan du skickar
check-severity-warn = Titta en gång till
check-severity-hint = Kanske

check-why-national-id = { $kind ->
    [wrong-check] Det här är skrivet som ett personnummer, men kontrollsiffran stämmer inte. Det pekar ändå ut en person.
   *[other] Det här ser ut som ett personnummer. Det pekar ut en person.
}
check-why-phone = Det här ser ut som ett privat telefonnummer. Mötets egna nummer känner Klubba igen.
check-why-email = Den här e-postadressen hör inte till er organisation.
check-why-street-address = Det här ser ut som någons adress.
check-why-bank-account = Det här ser ut som ett kontonummer.
check-why-person-name = Det här ser ut som namnet på en person.
check-why-initials = Bokstäverna ser ut att stå för en person. Även initialer pekar ut.
check-why-pupil-class = Namn och klass tillsammans pekar ut en elev.
check-why-special-category = { $kind ->
    [health] Ordet berättar om någons hälsa.
    [religion] Ordet berättar om någons tro.
    [ethnicity] Ordet berättar om någons ursprung.
    [orientation] Ordet berättar om någons sexuella läggning eller könsidentitet.
    [union] Ordet berättar att någon är med i facket.
    [politics] Ordet berättar om någons politiska åsikt.
   *[other] Ordet berättar något känsligt om en person.
}
check-why-school-secrecy = Ordet avslöjar stöd, frånvaro eller ett ärende som gäller någon.
check-why-case-number = Ett ärendenummer leder till en bestämd person.
check-why-protected-identity = Att någon lever skyddat får aldrig stå i en inbjudan.
check-why-asks-for-sensitive = Texten ber människor skriva känsliga uppgifter där fler kan läsa dem.

check-instead-national-id = Ta bort numret. Uppgiften kan lämnas på mötet.
check-instead-phone = Ta bort numret, eller skriv er växel.
check-instead-email = Ta bort adressen. Den som ska bjudas in står i mottagarfältet.
check-instead-street-address = Ta bort adressen. Skriv bara var mötet hålls.
check-instead-bank-account = Ta bort numret. Skicka det på ett säkert sätt.
check-instead-person-name = Skriv bara mötets art, till exempel ”Utvecklingssamtal”.
check-instead-initials = Ta bort bokstäverna. Skriv bara mötets art.
check-instead-pupil-class = Ta bort namnet. Skriv bara mötets art.
check-instead-special-category = Ta bort orden. Ta upp saken på mötet.
check-instead-school-secrecy = Skriv ”Möte” eller ”Samtal” utan att säga vad det gäller.
check-instead-case-number = Ta bort numret.
check-instead-protected-identity = Ta bort orden. Tala med din chef om hur mötet kan hållas.
check-instead-asks-for-sensitive = Be dem ta med uppgiften till mötet i stället.

check-override-question = Varför ska det stå kvar?
check-override-not-a-person = Det är ingen person
check-override-public-role = Personen är med i sin yrkesroll
check-override-general = Texten är allmän och gäller ingen bestämd
check-override-agreed = Den det gäller har sagt ja
check-override-own-word = Det är ett av våra egna ord

### Windows

## Windows: titles
title-create = Ny inbjudan
title-change = Ändra mötet
title-meetings = Möten
title-cancel = Ställ in mötet
title-series = Serie av samtal
title-first-run = Välkommen
title-read = Mötesstart
title-clean-up = Att städa
title-incidents = Incidenter
title-history = Historik
title-routines = Rutiner
title-settings = Inställningar

## Windows: reminders
due-deadline = Incident: timmarna löper
due-running = Pågår nu: läsa riktlinjerna?
due-ended = Slut: städa chatten
due-review = Ska ses över
due-snooze-deadline = Om en timme
due-snooze-review = I morgon
due-missed = Missades medan du var borta
due-noted = Jag har sett det
due-go-on = Pågår än: 10 minuter till
due-end-now = Mötet är slut
reminders-title = Påminnelser
reminders-lead = Påminn mig också före mötet
reminders-lead-help = Utöver de tider som rutinen själv har.
reminders-lead-minutes = { $minutes } min
reminders-quiet = Tysta timmar
reminders-quiet-on = Vänta med städningen på kvällen och natten
reminders-quiet-help = Möten som börjar påminner Klubba ändå om.
reminders-quiet-from = Från
reminders-quiet-to = till
reminders-window = Klubbas eget fönster
reminders-window-on = Visa fönstret när något är dags
reminders-window-help = Kan datorn inte visa aviseringar kommer fönstret ändå.
reminders-window-undisturbed = Visa det också när datorn är inställd på Stör ej
reminders-pause = Pausa
reminders-pause-help = Inget visas under pausen. Det som då blir för sent står som missat.
reminders-pause-hour = En timme
reminders-pause-tomorrow = Till i morgon kl. 7
reminders-paused = Pausat till { $until }
reminders-go-on = Fortsätt nu
reminders-try = Fungerar det?
reminders-test-toast-waiting = Avisering: väntar på svar från datorn …
reminders-test-toast-shown = Avisering: datorn tog emot den. Tryck på «Jag ser den» i rutan.
reminders-test-toast-seen = Avisering: fungerar, du såg den.
reminders-test-toast-held_back = Avisering: datorn är inställd på Stör ej och visar inga rutor nu.
reminders-test-toast-failed = Avisering: datorn kan inte visa någon. Klubba använder sitt eget fönster.
reminders-test-window-waiting = Klubbas fönster: väntar …
reminders-test-window-shown = Klubbas fönster: fungerar.
reminders-test-window-seen = Klubbas fönster: fungerar.
reminders-test-window-held_back = Klubbas fönster: visas inte nu.
reminders-test-window-failed = Klubbas fönster: kunde inte visas. Titta under Fungerar allt?
reminders-test-tray-waiting = Ikonen: väntar …
reminders-test-tray-shown = Ikonen: skrivbordet visar den.
reminders-test-tray-failed = Ikonen: det här skrivbordet visar ingen. Klubba använder vanliga fönster.

## Windows: in several places
common-close = Stäng
common-understood = Jag förstår
common-try-again = Försök igen
common-back = Tillbaka
common-cancel = Avbryt
common-why = Varför?
common-show = Visa
common-how = Så gör du
common-check-applies = Se efter om det här gäller ditt möte.
common-not-applicable = Gäller inte här
common-optional = (valfritt)
common-loading = Hämtar …
common-tabs = Delar av Klubba
common-notices = Meddelanden från Klubba
common-due = Väntar på dig
common-due-read = Läs upp
common-due-clean-up = Städa nu
common-due-snooze = Om 5 minuter
common-due-more = { $count ->
    [one] Visa en till
   *[other] Visa { $count } till
 }
common-due-done = Redan gjort
common-unexpected = Något gick fel i fönstret. Det du har skrivit är kvar. Försök igen, och stäng fönstret och öppna det på nytt om det inte hjälper.
common-store-opening = Klubba öppnar sina anteckningar
common-store-opening-text = Det tar några sekunder.
common-store-waiting-for-keyring = Klubba väntar på datorns nyckelring
common-store-locked = Klubba är låst
common-store-failed = Klubba kan inte öppna sina anteckningar
common-store-failed-text = Inget är raderat. Försök igen. Hjälper det inte: avsluta Klubba i menyn, starta om datorn och försök en gång till.
common-lang-sv = svenska
common-lang-nb = norska (bokmål)
common-lang-nn = norska (nynorsk)
common-lang-da = danska
common-lang-fi = finska
common-lang-en = engelska
start-shown-in = Klubbas fönster finns inte på { $language } än. De visas på { $shown }.
start-signature = Ditt namn
start-organisation = Arbetsplats eller organisation
start-policy = Adress till er sida om personuppgifter

## Windows: new invitation
create-routine = Rutin
create-title = Vad gäller mötet?
create-when = När?
create-other-day = Annan dag
create-date = Datum
create-date-help = Till exempel 3/12, torsdag, i morgon eller 3 december.
create-date-unread = Det är ingen dag som Klubba förstår.
create-time = Klockan
create-time-example = till exempel 15.30
create-length = Längd
create-minutes = { $minutes } min
create-service = Mötestjänst
create-link = Möteslänk
create-paste = Klistra in länken jag kopierade
create-paste-empty = Det finns ingen text att klistra in. Kopiera möteslänken först och försök sedan igen.
create-link-service = Länken går till { $service }.
create-link-other = Länken går till { $service }, men du har valt { $chosen }.
create-link-change = Byt till { $service }
create-role = Din roll
create-ask = Be { $who } om mötet
create-ask-text = Din roll får inte skapa möten enligt rutinen. Fyll i vad mötet gäller och när, så skriver Klubba begäran. När länken kommer fortsätter du här.
create-ask-write = Skriv begäran
create-ask-copy = Kopiera begäran
create-waiting = Väntar på möteslänk
create-waiting-continue = Fortsätt
create-data-class = Vilka uppgifter kommer på tal?
create-media = Vad ska användas?
create-audience = Vilka bjuds in?
create-language = Språk
create-language-also = Också på
create-language-none = Inget mer språk
create-message = Egna ord
create-more = Mer om mötet
create-more-text = syfte, rättslig grund, mötestyp
create-meeting-type = Mötestyp
create-purpose = Varför hålls mötet?
create-legal-basis = Rättslig grund
create-choose = Välj …
create-questions = Frågor om mötet
create-yes = Ja
create-no = Nej
create-unknown = Vet inte
create-preview = Förhandsvisning
create-subject = Ämne:
create-own-words = Dina egna ord
create-before = Innan du skickar
create-tips = Bra att veta
create-copy = Kopiera inbjudan
create-copy-again = Kopiera igen
create-keys = Ctrl ↵
create-mail = E-post
create-calendar = Kalenderfil
create-series = Många korta samtal? Gör en serie
create-my-calendar = Öppna i min kalender
create-which-calendar = Vilken kalender använder du?
create-which-calendar-help = Inbjudan öppnas där som ett nytt, ifyllt möte. Du bjuder in och skickar själv. Klubba minns valet.
create-calendar-other = Ett annat kalenderprogram (fil)
create-open-calendar = Öppna
create-choose-calendar = Välj
create-in-calendar = Ställ in det här i kalendern
create-sent-web-calendar = Inbjudan är öppen i kalendern
create-findings = Att se över
create-severity-block = Måste lösas
create-severity-warn = Se över
create-severity-hint = Tips
create-show-field = Visa fältet
create-open-settings = Öppna inställningar
create-show-all =
    { $more ->
        [one] Visa en till
       *[other] Visa { $more } till
    }
create-show-first = Visa bara den första
create-source = Står i: { $source }
create-ready = Klar att kopiera.
create-blocked =
    { $count ->
        [one] En sak kvar innan du kan kopiera.
       *[other] { $count } saker kvar innan du kan kopiera.
    }
create-to-review =
    { $count ->
        [one] En sak att se över.
       *[other] { $count } saker att se över.
    }
create-copy-anyway = Du kan kopiera ändå, men läs varför först.
create-check-instead = Bättre: { $text }
create-check-remove = Ta bort
create-check-select = Visa i texten
create-check-keep = Behåll …
create-check-keep-why = Varför får det stå kvar?
create-check-keep-it = Behåll det
create-check-kept = Behållet: { $count } – Ändra
create-check-kept-because = Får stå kvar: { $reason }
create-check-take-back = Kontrollera igen
create-check-removed = Borttaget ur texten.
create-check-undo = Ångra
create-check-about = Vem handlar det om?
create-check-about-only = (bara för den här kontrollen)
create-check-about-help = Till exempel barnets namn och initialer, med komma emellan. Då säger Klubba till om de står i inbjudan. Klubba glömmer det när fönstret stängs och sparar det aldrig.
create-sent-clipboard = Inbjudan är kopierad
create-sent-calendar-file = Kalenderfilen är klar
create-sent-mail = Inbjudan är öppnad i e-posten
create-before-still = Har du gjort det här innan du skickar?
create-settings = Ställ in i mötestjänsten
create-settings-text = Bocka av allt eftersom. Listan finns kvar under mötet i Klubba.
create-settings-none = Inget mer att ställa in. Klubba påminner dig när mötet börjar.
create-edit = Ändra inbjudan
create-new = Ny inbjudan

## Windows: recovery code
recovery-title = Din återställningskod
recovery-why = Om datorns nyckelring tappar nyckeln, eller datorn går sönder, öppnar koden det som Klubba har sparat. Ingen annan har den.
recovery-make = Visa en återställningskod
recovery-once = Koden visas bara nu. Skriv av den för hand eller skriv ut den, och förvara den inte vid datorn.
recovery-print = Skriv ut
recovery-save = Spara för utskrift någon annanstans
recovery-save-warning = Filen är inte skyddad: skriv ut den och ta bort den. Låt den inte ligga kvar på datorn.
recovery-copy = Kopiera till en lösenordshanterare
recovery-copied = Kopierad. Den är märkt som hemlig; kopiera ändå något annat efteråt.
recovery-check = Skriv tillbaka grupp { $first } och grupp { $second }, så syns det att papperet stämmer
recovery-group = Grupp { $n }
recovery-confirm = Kontrollera koden
recovery-done = Det stämmer. Förvara papperet säkert.
recovery-skip = Inte nu
recovery-skip-text = Utan kod går en tappad nyckel inte att ersätta. Du hittar det här igen under Inställningar.
recovery-settings = Vägen in igen
recovery-new = Gör en ny återställningskod
recovery-new-text = Koden före gäller tills du har skrivit tillbaka den nya.
recovery-key = Byt nyckel
recovery-key-text = Om någon kan ha kommit över nyckeln. Återställningskoden är densamma, gamla säkerhetskopior behåller sin gamla nyckel.
recovery-key-changing = Nyckeln byts …
recovery-key-changed = Nyckeln är bytt.
recovery-open-title = Öppna med återställningskoden
recovery-open-code = Återställningskod
recovery-open-help = Sju grupper om fem, från ditt papper. Stora eller små bokstäver och mellanslag spelar ingen roll.
recovery-open = Öppna
recovery-opened = Koden är rätt. Klubba öppnar …
recovery-no-code = Ingen återställningskod är gjord på den här datorn.

## Windows: changing a meeting
change-text = Ändra det som är nytt. Inbjudan säger själv att den ersätter den gamla.
change-old-link = Gör det här först
change-close-first = Den gamla länken är fortfarande öppen. Stäng den först.
change-in-calendar = Ändra också mötet i din egen kalender: byt länk och text där och skicka uppdateringen. Ser du två möten, ta bort det gamla.
cancel-first = Stäng länken först
cancel-first-text = Den som har länken kan gå in också när mötet är inställt.
cancel-tell = Berätta för alla
cancel-tell-again = Berätta för fler
cancel-tell-text = Klistra in texten i ett mejl eller i kalendern, till samma personer som fick inbjudan. Ta bort mötet i din egen kalender.
cancel-copy = Ställ in och kopiera texten
cancel-copy-again = Kopiera texten igen
cancel-file = Kalenderfil
cancel-mail = E-post
cancel-done = Mötet är inställt
cancel-done-text = Klubba påminner inte om det mer.
cancel-restore = Ångra: mötet blir av
cancel-restored = Mötet är planerat igen. Om inställandet hann gå ut: skicka inbjudan på nytt.

## Windows: series
series-sub = Många korta möten på några dagar, vart och ett med egen länk och egen inbjudan.
series-title = Vad handlar samtalen om?
series-title-help = Samma rubrik för alla. Skriv inga namn: varje samtal känns igen på sin tid.
series-days = Vilka dagar?
series-add-day = Lägg till
series-from = Första tiden
series-to = Sluta senast
series-pause = Paus mellan
series-links = Möteslänkar
series-links-help = En länk för varje samtal, i ordning. Klistra in hela listan; annan text gör inget.
series-paste = Klistra in det jag kopierat
series-talks =
    { $count ->
        [0] Samtalen
        [one] Ett samtal
       *[other] { $count } samtal
    }
series-link-own = Egen länk
series-change = Ändra
series-leave-out = Ta bort
series-left-out = Samtalet är borttaget.
series-links-later =
    { $count ->
        [one] Ett samtal måste få en annan länk. Det kan du göra sedan.
       *[other] { $count } samtal måste få en annan länk. Det kan du göra sedan.
    }
series-make =
    { $count ->
        [one] Skapa ett möte
       *[other] Skapa { $count } möten
    }
series-sent = { $sent } av { $total } inbjudningar är ute
series-copy-next = Kopiera nästa: { $when }
series-copy = Kopiera
series-together = Alla i en kalenderfil
series-together-help = Kopiera och klistra in en inbjudan i taget, eller ta hela serien till din egen kalender i en fil.
series-take-back =
    { $count ->
        [one] Ångra: ta bort mötet
       *[other] Ångra: ta bort alla { $count } möten
    }
series-is-left-out = Borttaget
series-is-sent = Inbjudan är ute
series-not-sent = Inbjudan är inte ute

## Windows: reading aloud
read-choose = Vilket möte börjar?
read-none = Inget möte är på väg. När du har kopierat en inbjudan visas mötet här.
read-say-aloud = Säg högt
read-place = { $n } av { $count }
read-seconds = Tar ungefär { $seconds } sekunder
read-language = Språk
read-tick = Bocka av
read-said = Sagt
read-space = mellanslag
read-skip = Hoppa över
read-then = Sedan: { $topic }
read-last = Sista punkten
read-applies = Se efter om det här gäller mötet innan du säger det.
read-nothing = Det finns inget att läsa upp för det här mötet.
read-done = Mötet är öppnat
read-done-all = Allt är sagt. Klubba påminner dig om städningen när mötet är slut.
read-done-skipped =
    { $count ->
        [one] En punkt hoppades över.
       *[other] { $count } punkter hoppades över.
    } Klubba påminner dig om städningen när mötet är slut.
read-live = Håll ett öga på det här under mötet

## Windows: companion
companion-stages = Mötets delar
companion-stage-let-in = Släpp in
companion-stage-read-aloud = Läs upp
companion-stage-during = Under mötet
companion-stage-close = Avsluta
companion-let-in = Släpp in deltagarna
companion-heads = Räkna
companion-admitted = Insläppta
companion-turned-away = Avvisade
companion-not-identified = Inte identifierade
companion-more = En till: { $head }
companion-fewer = En färre: { $head }
companion-no-names = Bara antal sparas, aldrig namn.
companion-everyone-in = Alla är inne
companion-more-time = Tio minuter till
companion-to-close = Avsluta mötet
companion-close = Innan du går
companion-close-none = Rutinen kräver inget särskilt innan du går.
companion-decisions =
    { $count ->
        [one] En sak återstår att bestämma när du städar efter mötet.
       *[other] { $count } saker återstår att bestämma när du städar efter mötet.
    }
companion-clean-up = Städa nu
companion-later = Senare, påminn mig

## Windows: incidents
incident-something = Något har hänt
incident-what = Vad har hänt?
incident-elapsed = Tid sedan det började
incident-new-link = Den nya möteslänken
incident-paste = Klistra in
incident-copied = Den nya inbjudan ligger på urklipp.
incident-copy-again = Kopiera igen
incident-calendar-file = Kalenderfil
incident-mail = E-post
incident-no-address = Adressen är inte ifylld i rutinen.
incident-skip = Gäller inte
incident-drilled = Klart. Allt är antecknat.
incident-drilled-text = Dataskyddsombudet avgör om det ska anmälas. Klubba påminner tills det är avgjort.
incident-passed = Inte gjort: { $state }
incident-to-record = Visa anteckningen
incident-leave = Tillbaka
incident-date = Datum: { $what }
incident-time = Klockslag: { $what }
incident-note-what = Vad hände?
incident-note-what-help = Kort, utan namn.
incident-note-happened = När hände det?
incident-note-noticed = När märktes det?
incident-note-known-other = Organisationen fick veta vid en annan tid
incident-note-known = När fick organisationen veta?
incident-note-categories = Vilka slags uppgifter?
incident-note-persons = Personer, ungefär
incident-note-records = Dokument, ungefär
incident-note-measures = Vad har ni gjort åt det?
incident-note-told = Har de som berörs fått veta?
incident-note-told-not-yet = Inte ännu
incident-note-told-yes = Ja
incident-note-told-no = Nej, det behövs inte
incident-note-nobody = Ingen person nämns
incident-all = Alla incidenter
incident-none = Inga incidenter är antecknade.
incident-report = Anteckna något som har hänt
incident-report-text = Mycket märks först efteråt. De 72 timmarna räknas från att organisationen fick veta.
incident-which-meeting = Vilket möte?
incident-no-meeting = Inget av dem
incident-begin = Börja
incident-until = Senast { $at }
incident-was-notified = Anmäld till myndigheten:
incident-who-knows = Vem vet?
incident-told-at = Fick veta { $at }
incident-tell = Har fått veta
incident-decision = Beslut
incident-decision-text = Dataskyddsombudet avgör. Skriv här vad ombudet kom fram till.
incident-reason = Skäl, utan namn
incident-notify = Ska anmälas
incident-not-notify = Anmäls inte
incident-open-form = Öppna anmälan i webbläsaren
incident-number = Ärendenummer, om det finns
incident-is-notified = Nu är det anmält
incident-note = Anteckningen
incident-save = Spara
incident-saved = Sparat
incident-go-on = Fortsätt steg för steg
incident-page = Allt på en sida
incident-save-text = Spara som text

## Windows: first run
start-step = Steg { $n } av 4
start-welcome = Välkommen till Klubba
start-what = Klubba skriver inbjudan så som reglerna vill, säger vad du ska läsa upp när mötet börjar och påminner om städningen efteråt.
start-language = Språk
start-kind = Var arbetar du?
start-routine = Vilka regler gäller hos er?
start-sign = Hur ska inbjudan skrivas under?
start-policy-help = Inbjudan måste länka dit. Vet du den inte nu kan du skriva in den senare.
start-ready = Klart!
start-ready-text = Du hittar Klubba bland ikonerna vid klockan. Allt kan ändras i Inställningar.
start-next = Nästa
start-skip = Hoppa över
start-first = Gör den första inbjudan

## Tabs

## Tabs: meetings
meetings-new = Ny inbjudan
meetings-none = Inga möten att visa
meetings-none-text = De närmaste fyra veckorna är tomma. Nya möten ur dina kalendrar visas här.
meetings-none-connect = Anslut din kalender, så hittar Klubba mötena själv och påminner i rätt minut. Klubba läser bara, och ingenting lämnar datorn.
meetings-offered =
    { $count ->
        [one] Ett möte väntar på svar: vilken rutin är det?
       *[other] { $count } möten väntar på svar: vilken rutin är det?
    }
meetings-quiet =
    { $count ->
        [one] Ett möte som Klubba inte påminner om
       *[other] { $count } möten som Klubba inte påminner om
    }
meetings-start = Starta
meetings-prepare = Förbered inbjudan
meetings-change = Ändra
meetings-send-anew = Skicka ändrad inbjudan
meetings-cancel = Ställ in
meetings-cancelled = Inställt – visa
meetings-other-routine = Annan rutin
meetings-is-mine = Mitt möte ändå
meetings-which = Vilken rutin är det här?
meetings-that-one = Följ den rutinen
meetings-not-mine = Inte mitt möte
meetings-remembered = Klubba minns svaret och frågar inte igen om sådana möten.
calendars-title = Kalendrar
calendars-none = Ingen kalender är ansluten.
calendars-count =
    { $count ->
        [one] ett möte
       *[other] { $count } möten
    }
calendars-not-understood =
    { $count ->
        [one] En sak i kalendern gick inte att förstå
       *[other] { $count } saker i kalendern gick inte att förstå
    }
calendars-refresh = Hämta nu
calendars-refreshing = Hämtar …
calendars-connecting = Ansluter …
calendars-connected = Ansluten: { $name }
calendars-removed = Borttagen: { $name }
calendars-remove = Ta bort
calendars-remove-ask = Ta bort { $name }?
calendars-remove-text = Klubba glömmer adressen och mötena därifrån. Det som redan är bockat av finns kvar. Du kan ansluta kalendern igen.
calendars-anew-feed = Ny adress
calendars-anew-caldav = Nytt lösenord
calendars-anew-ask = Ny väg till { $name }
calendars-anew-text = Det är samma kalender: mötena därifrån och det som är bockat av finns kvar.
calendars-connect = Anslut
calendars-by-address = Anslut med hemlig adress
calendars-by-address-help = Din kalender har en hemlig adress som Klubba kan läsa. Här finns den:
calendars-address = Kalenderns adress
calendars-name = Vad ska kalendern heta här?
calendars-by-server = Anslut med server och lösenord (CalDAV)
calendars-by-server-help = För till exempel Nextcloud, iCloud och Fastmail. Använd ett applösenord. Lösenordet sparas i datorns nyckelring.
calendars-server = Serverns adress
calendars-user = Användarnamn
calendars-password = Lösenord
calendars-by-file = Öppna en kalenderfil
calendars-by-file-help = En fil som slutar på .ics. Du kan också släppa den på fönstret.
calendars-choose-file = Välj fil
file-holds =
    { $count ->
        [0] Filen har inga möten.
        [one] Filen har ett möte.
       *[other] Filen har { $count } möten.
    }
file-times = { $times } gånger
file-take =
    { $count ->
        [one] Ta in mötet
       *[other] Ta in { $count } möten
    }
file-close = Stäng

## Tabs: clean up
clean-up-none = Inget att städa
clean-up-none-text = När ett möte är slut visas det här, med det som ska göras efteråt.
clean-up-count = { $done } av { $total } klara
clean-up-status-todo = Att göra
clean-up-status-done = Klart
clean-up-status-not-done = Blev inte gjort
clean-up-status-not-applicable = Gäller inte
clean-up-status-waiting = Inte klart än
clean-up-not-done = Blev inte gjort
clean-up-not-applicable = Gäller inte här
clean-up-undo = Ångra
clean-up-answered = Svarat { $when }
clean-up-save-answer = Spara svar
clean-up-change-answer = Ändra svar
clean-up-choose-first = Välj ett av svaren.
clean-up-fill-in = Fyll i det här: { $asks }
clean-up-strike = Klubba: mötet är stängt
clean-up-strike-wait = Mötet kan stängas när allt i listan har fått ett svar.
clean-up-struck = Mötet är stängt
clean-up-struck-text = Allt efter «{ $title }» är klart och finns i historiken.
clean-up-in-history = Visa i historiken
clean-up-coming = Möten som kommer
clean-up-running = Pågår nu
clean-up-read = Läs upp
clean-up-steps =
    { $left ->
        [0] Inställningarna i mötestjänsten är gjorda
        [one] Ställ in i mötestjänsten: en sak kvar
       *[other] Ställ in i mötestjänsten: { $left } saker kvar
    }
clean-up-incident = Om något går fel
clean-up-support = Hit kan du vända dig

## Tabs: history
history-search = Sök på titel, datum eller rutin
history-count =
    { $total ->
        [one] Ett möte.
       *[other] { $total } möten.
    }
history-save-found = Bara de tas med när du sparar.
history-save-html = Spara för utskrift
history-save-csv = Spara som tabell (CSV)
history-file-saved = Filen är sparad här:
history-file-open = Öppna
history-none = Inga möten än
history-none-text = När du har kopierat en inbjudan står mötet här.
history-first = Gör den första inbjudan
history-no-hit = Inget möte passar in på «{ $search }».
history-clear = Rensa sökningen
history-more = Visa fler möten
history-back = Alla möten
history-state-planned = planerat
history-state-open = pågår nu
history-state-ended = slut, inte städat
history-state-closed = stängt
history-state-cancelled = inställt
history-to-clean-up = Städa nu
history-to-meeting = Till mötet
history-facts = Om mötet
history-routine = Rutin
history-version = { $routine }, version { $version }
history-events = Vad som hände
history-events-none = Inget är antecknat än.
history-time = Tid
history-time-all = All tid
history-routine-all = Alla rutiner
history-export = Exportera
history-verify = Kontrollera en fil
history-statistics = Statistik
history-retention = Hur länge det sparas
history-export-what = Exporten tar med det som visas i listan just nu.
history-export-html = Sida som öppnas och skrivs ut i webbläsaren
history-export-csv = Tabell för kalkylprogram (CSV)
history-export-json = Data för andra program (JSON)
history-export-format = Vilken sorts fil?
history-export-save = Spara filen
history-receipt = Kvitto att spara på annat håll
history-receipt-help = Med kvittot kan vem som helst senare se om historiken har skrivits om. Skriv ut det, eller skicka det till någon annan.
history-receipt-copy = Kopiera kvittot
history-receipt-copied = Kvittot är kopierat.
history-receipt-mail = Skicka med e-post
history-verify-help = Välj en fil som har exporterats från Klubba. Den läses bara här på datorn.
history-verify-file = Välj fil
history-verify-head = Kvitto sedan tidigare (om du har ett)
history-verify-again = Kontrollera igen
history-verify-more = { $more } till
history-verify-shown = { $shown } visas, { $left_out } är utelämnade, { $purged } är gallrade.
history-correct = Rätta
history-correct-label = Hur var det?
history-correct-help = Anteckningen står kvar. Rättelsen läggs till efter den.
history-correct-save = Spara rättelsen
history-number = Nr { $number }
statistics-title = Månad för månad
statistics-month = Månad
statistics-meetings = Möten
statistics-read = Riktlinjer upplästa
statistics-in-time = Städade i tid
statistics-late = Städade senare
statistics-help = I tid är senast nästa arbetsdag. Inställda möten räknas inte. Inga namn finns här.
statistics-none = Inget möte är slut än.
statistics-all = Alla månader
retention-title = Hur länge historiken sparas
retention-months = Spara historik i
retention-month-count =
    { $months ->
        [one] en månad
       *[other] { $months } månader
    }
retention-agree = Gallra själv varje dag det som är äldre
retention-agree-help = Det som gallras går inte att få tillbaka. Exportera först om det behövs. Ett signerat kvitto på gallringen stannar i historiken.
retention-over =
    { $meetings ->
        [0] Inget möte är äldre än så.
        [one] Ett möte är äldre än så.
       *[other] { $meetings } möten är äldre än så.
    }
retention-not-closed = { $count } av dem är inte städade.
retention-purge = Gallra nu
retention-purge-sure = Ja, gallra. Det går inte att ångra.
retention-done = Historiken är gallrad.

## Tabs: routines
routines-shipped = Följer med Klubba
routines-own = Er egen
routines-aloud =
    { $points ->
        [0] Inget att läsa upp
        [one] En punkt att läsa upp, ungefär { $seconds } sekunder
       *[other] { $points } punkter att läsa upp, ungefär { $seconds } sekunder
    }
routines-rules =
    { $rules ->
        [one] en regel
       *[other] { $rules } regler
    }
routines-version = version { $version }
routines-back = Alla rutiner
routines-edit = Ändra rutinen
routines-export = Spara som fil
routines-copy = Gör en egen kopia
routines-copy-help = Den här rutinen kan inte ändras. Gör en egen kopia, så kan ni skriva in er adress, era kontakter och era egna regler.
routines-copy-text = Originalet finns kvar och anges som källa.
routines-copy-name = Vad ska er rutin heta?
routines-copy-empty = Skriv ett namn på rutinen.
routines-copy-make = Gör kopian
routines-about = Om rutinen
routines-review = Översyn
routines-condition = Gäller när: { $condition }
routines-from = Varför och varifrån?
routines-shows-as = Visas i Klubba som: { $places }
routines-readiness = Är tjänsten klar att använda?
routines-readiness-text = Det här ska finnas på plats i organisationen innan tjänsten används. Skriv det du vet, eller fråga den som ansvarar.
routines-readiness-service = Mötestjänst
routines-readiness-none = Rutinen kräver inget särskilt på plats för tjänsten.
routines-readiness-change = Ändra
routines-readiness-open = Öppna underlaget
routines-readiness-save = Spara
routines-readiness-state = Hur är läget?
routines-readiness-problems = Att rätta innan det sparas
routines-readiness-evidence = Underlag
routines-readiness-evidence-help = Webbadress, diarienummer eller var dokumentet finns.
routines-readiness-decided-by = Beslutat av
routines-readiness-decided-by-help = Rollen eller nämnden, aldrig en persons namn.
routines-readiness-decided-on = Beslutat den
routines-readiness-decided-on-help = Till exempel 3/5 2026 eller i dag.
routines-readiness-review-by = Ses över senast
routines-readiness-review-by-help = Klubba påminner två veckor innan.
routines-readiness-reason = Anmärkning
routines-readiness-reason-help = Varför det inte behövs, eller vad som återstår.
routines-readiness-history = Vad som har sagts tidigare:
routines-permissions = Vad får förekomma var?
routines-permissions-text = Så säger rutinen. Håll pekaren över en ruta för att se regeln den kommer från.
routines-import = Hämta rutin från fil
routines-import-file = Välj en rutinfil
routines-import-help = Filen slutar på .toml. Inget ändras förrän du har sett vad filen innehåller och sagt ja.
routines-import-problems =
    { $count ->
        [one] Filen kan inte tas in: ett fel
       *[other] Filen kan inte tas in: { $count } fel
    }
routines-import-notes =
    { $count ->
        [one] En sak att se över i filen
       *[other] { $count } saker att se över i filen
    }
routines-import-fix = Be den som gjorde filen att rätta raderna ovan, och välj filen på nytt. Inget har ändrats i Klubba.
routines-import-replaces = Ersätter: { $replaces }
routines-import-new = Det här är en ny rutin hos er.
routines-import-same = Reglerna är desamma som i den version som gäller.
routines-import-take = Ta in rutinen
routines-imported = Rutinen är inne.
routines-changes =
    { $count ->
        [one] En sak blir annorlunda
       *[other] { $count } saker blir annorlunda
    }
routines-change-added = Nytt
routines-change-removed = Borttaget
routines-change-changed = Ändrat
routines-before = Förut:
routines-after = Nu:
routines-edit-title = Ändra «{ $title }»
routines-edit-problems =
    { $count ->
        [one] En sak behöver rättas innan det går att spara
       *[other] { $count } saker behöver rättas innan det går att spara
    }
routines-edit-kept = Dina ändringar från förut är kvar, men inte sparade än.
routines-edit-name = Rutinens namn
routines-edit-contacts = Kontakter
routines-edit-contacts-help = E-postadress, telefonnummer eller webbadress. Visas för den som behöver hjälp.
routines-edit-rules = Regler
routines-edit-rules-help = Öppna en regel för att ändra vad den säger.
routines-added = Egna tillägg
routines-added-help = En ny regel följer med från nästa inbjudan. Skriv utan namn på någon.
routines-add = Lägg till en regel
routines-added-rule = Ny regel { $n }
routines-added-strength = Hur stark är regeln?
routines-added-channels = Var ska den visas?
routines-added-service = Mötestjänst
routines-added-audience = Inbjudna
routines-added-any = Alla
routines-added-timing = Påminnelse
routines-added-none = Ingen egen
routines-added-day-before = Dagen före
routines-added-hour-before = En timme före
routines-added-at-end = När mötet är slut
routines-added-day-after = Dagen efter
routines-added-source = Var står det?
routines-undo = Ångra
routines-edit-many = { $points } punkter: då börjar folk hoppa över. Dela upp?
routines-edit-save = Spara som ny version
routines-frozen = Möten som redan är inbjudna behåller den version de gjordes med.
routines-saved = Sparat. Den nya versionen gäller från nästa inbjudan.
routines-leave = Dina ändringar är inte sparade
routines-leave-text = Vill du fortsätta skriva eller slänga det du har ändrat?
routines-leave-stay = Fortsätt skriva
routines-leave-discard = Släng ändringarna
routines-leave-close = Släng och stäng fönstret
routines-rule-removed = borttagen
routines-rule-aloud = läses upp
routines-rule-locked = låst
routines-rule-locked-text = Regeln är låst av den som har beslutat rutinen. Den kan inte ändras eller tas bort här.
routines-rule-text = Regeln
routines-rule-read-aloud = Läs upp vid mötets start
routines-rule-read-aloud-help = Meningen som sägs högt. Lämna tomt om den inte ska läsas upp.
routines-rule-state = På knappen som bockar av
routines-rule-state-help = Hur det är när det är gjort, till exempel «Inspelning är av».
routines-rule-invitation = I inbjudan
routines-rule-invitation-help = Meningen som deltagarna får läsa. Lämna tomt om den inte ska stå med.
routines-rule-reason = Varför
routines-rule-remove = Ta bort regeln
routines-rule-restore = Lägg tillbaka regeln

## Tabs: settings
settings-saved = Sparat
settings-look = Språk och utseende
settings-language = Språk i Klubba
settings-theme = Färger
settings-theme-system = Som datorn
settings-theme-light = Ljusa
settings-theme-dark = Mörka
settings-size = Textens storlek
settings-size-now = { $size } %
settings-size-smaller = A− mindre text
settings-size-larger = A+ större text
settings-invitations = I inbjudningarna
settings-signature-help = Står sist i inbjudan.
settings-policy-help = Inbjudan länkar dit, till exempel https://www.kommunen.se/personuppgifter.
settings-own-words = Våra egna ord
settings-own-words-help = Ett per rad: namn på rum, projekt och liknande som Klubba felaktigt tar för personuppgifter. Kontrollen släpper igenom dem.
settings-computer = På den här datorn
settings-autostart = Starta Klubba när datorn startar
settings-autostart-help = Då kommer påminnelserna även om du inte har öppnat Klubba.
settings-zone = Tidszon
settings-zone-help = Mötestider i inbjudningar och påminnelser följer den.
common-store-missing = Dina möten finns inte där de fanns
common-store-missing-text = Klubba hade en databas på den här datorn, och den är borta. Inget nytt har börjats. Lägg tillbaka filen och försök igen, eller återställ en säkerhetskopia nedan.
settings-doctor = Fungerar allt?
settings-doctor-checking = Kontrollerar …
settings-doctor-ok = fungerar
settings-doctor-not = behöver ses över
settings-doctor-again = Kontrollera igen
settings-test = Skicka en testpåminnelse
delete-word = radera
delete-title = Ta bort allt
delete-help = Tar bort alla möten, rutiner, inställningar och nycklar från datorn, och avslutar Klubba. Det går inte att ångra. Säkerhetskopior och exporter som du har sparat finns kvar: ta bort dem själv.
delete-backups =
    { $count ->
        [one] En säkerhetskopia blir kvar i { $folder }.
       *[other] { $count } säkerhetskopior blir kvar i { $folder }.
    }
delete-type = Skriv { $word } för att ta bort allt
delete-button = Ta bort allt
backups-title = Säkerhetskopior
backups-create = Säkerhetskopiera nu
backups-busy-create = Klubba gör säkerhetskopian och kontrollerar den …
backups-busy-look = Klubba öppnar säkerhetskopian …
backups-busy-restore = Klubba återställer. Allt annat väntar …
backups-folder = Mapp för säkerhetskopior
backups-folder-help = Klubba gör en säkerhetskopia varje dag som något har ändrats. Välj en mapp på en annan disk eller en server, med hela sökvägen. Säkerhetskopiorna är krypterade; på en annan dator öppnar återställningskoden dem.
backups-folder-choose = Använd den här mappen
backups-folder-usual = Använd den vanliga mappen
backups-list = Säkerhetskopior, den senaste först
backups-size = { $size } kB
backups-restore = Återställ …
backups-restore-this = Återställ den här säkerhetskopian
backups-open = Öppna med koden
