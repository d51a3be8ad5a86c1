### The program's own words. Above «Windows»: core, tray, notifications, command line.

## Languages and dates
language-sv = svensk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-da = dansk
language-fi = finsk
language-en = engelsk
weekday-monday = måndag
weekday-tuesday = tysdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = laurdag
weekday-sunday = søndag
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
date-full = { $weekday } { $day }. { $month } { $year }
date-day = { $day }. { $month } { $year }
date-short = { $day }. { $month }
date-time = { $hour }.{ $minute }
date-month = { $month } { $year }
date-meeting = { $date } kl. { $start }–{ $end } ({ $zone })
date-meeting-overnight = { $date } kl. { $start } til { $end_date } kl. { $end } ({ $zone })
# What is typed for a day, each way of writing it; taken as it stands.
day-today = i dag, idag
day-tomorrow = i morgon, imorgon
day-after-tomorrow = i overmorgon, overmorgon
day-skip = på, den, no, kommande, førstkomande
day-next = neste
country-zone-se = Europe/Stockholm
country-zone-no = Europe/Oslo
country-zone-dk = Europe/Copenhagen
country-zone-fi = Europe/Helsinki
zone-europe-stockholm = svensk tid
zone-europe-oslo = norsk tid
zone-europe-copenhagen = dansk tid
zone-europe-helsinki = finsk tid

## The invitation
invitation-language = På nynorsk
invitation-greeting = Hei!
invitation-welcome = Velkomen til eit digitalt møte: { $title }.
invitation-welcome-untitled = Velkomen til eit digitalt møte.
invitation-replaces = Denne innkallinga erstattar den du har fått tidlegare.
invitation-replaces-link = Møtet har fått ei ny lenkje. Ikkje bruk den gamle.
invitation-replaces-time = Møtet har fått ei ny tid.
invitation-cancelled = Avlyst: { $title }
invitation-cancelled-text = Møtet er avlyst: { $title }.
invitation-cancelled-link = Lenkja til møtet gjeld ikkje lenger. Ikkje bruk henne.
invitation-time = Tid: { $when }
invitation-place = Stad: { $service }
invitation-place-link = Stad: { $service }, { $link }
invitation-conduct = Dette gjeld for møtet:
invitation-regards = Vennleg helsing
    { $name }

## Who is invited
audience-guardians = Føresette
audience-internal = Eigne tilsette
audience-external = Andre utanfor organisasjonen
audience-public = Ålmenta

## What must be put right before copying
review-no-date = Ingen dag er vald
review-no-date-text = Vel dag, så står han i innkallinga.
review-no-time = Klokkeslettet manglar
review-no-time-text = Skriv når møtet byrjar, til dømes 15.30.
review-time-unreadable = Klokkeslettet kan ikkje lesast
review-time-unreadable-text = Skriv time og minutt, til dømes 15.30.
review-time-does-not-exist = Klokkeslettet finst ikkje den dagen
review-time-does-not-exist-text = Klokka blir stilt fram akkurat då. Vel ei anna tid.
review-zone-unknown = Tidssona er ukjend
review-zone-unknown-text = Vel tidssone i innstillingane, til dømes Europe/Oslo.
review-length = Lengda på møtet kan ikkje brukast
review-length-text = Eit møte varer mellom eitt minutt og eitt døgn.
review-no-title = Møtet manglar namn
review-no-title-text = Skriv kva møtet gjeld, utan namn på nokon.
review-title-long = Tittelen er for lang
review-title-long-text = Skriv høgst { $limit } teikn; resten høyrer heime i teksten.
review-no-policy-url = Adressa til personvernerklæringa manglar
review-no-policy-url-text = Dei som blir kalla inn, skal kunne lese korleis personopplysningar blir behandla. Skriv ei ekte nettadresse (https://…) til personvernerklæringa til organisasjonen.
review-no-purpose = Føremålet manglar
review-no-purpose-text = Skriv kvifor møtet blir halde, i allmenne ord.
review-no-legal-basis = Behandlingsgrunnlaget manglar
review-no-legal-basis-text = Vel kva behandlingsgrunnlag møtet kviler på. Spør personvernombodet om du er usikker.
review-link-reused = Lenkja høyrer til eit anna møte
review-link-reused-text = Møtet er { $day }. Dei som vart kalla inn då, kjem inn her òg. Lag ei ny lenkje. Den som kopierer eit gammalt møte i kalenderen, får lenkja med.
review-link-earlier = Møtet har hatt den lenkja før
review-link-earlier-text = Dei som framleis har lenkja, kjem inn att. Lag eit nytt møte i møtetenesta og kopier lenkja derifrå.
review-link-series = Same lenkje kvar gong
review-link-series-text = Same lenkje blir brukt { $day }: dei som blir kalla inn éin gong, kjem inn kvar gong. Lag heller eit eige møte med ei ny lenkje.
review-link-standing = Eit rom som er det same kvar gong
review-link-standing-text = Andre kan framleis ha lenkja. Bruk lobbyen eller ein kode, og slepp berre inn dei som er kalla inn.
review-no-link = Møtelenkja manglar
review-no-link-text = Lag møtet i tenesta og lim inn lenkja her.
review-no-service = Møtetenesta manglar
review-no-service-text = Vel kvar møtet skal haldast.
review-no-meeting-type = Møtetypen manglar
review-no-meeting-type-text = Vel kva slags møte det er.
review-no-organisation = Namnet på organisasjonen manglar
review-no-organisation-text = Skriv namnet på organisasjonen i innstillingane.
review-link-unreadable = Lenkja kan ikkje lesast
review-link-unreadable-text = Lim inn heile lenkja. Ho byrjar med https://
review-link-of-other-service = Lenkja går til ei anna teneste
review-link-of-other-service-text = Lenkja går til { $other }, men du har valt { $service }.
review-link-unknown = Kontroller lenkja
review-link-unknown-text = Klubba kjenner henne ikkje att som ei lenkje til { $service }.
review-not-ready = { $service } er ikkje klar til bruk enno
review-not-ready-text =
    { $in_place } av { $asked } på plass. Manglar: { $names }{ $more ->
        [0] .
       *[other] ; og { $more } til.
    } Sjå heile lista under Rutinar, eller spør den som har ansvar for personvernet.
review-rule = { $text }
review-rule-text = Slik seier rutinen. Du kan likevel sende.
review-review-overdue = Rutinen skulle ha vore revidert
review-review-overdue-text = Han skulle reviderast seinast { $day }. Spør den som har ansvar for rutinen, om han framleis gjeld.
review-no-longer-valid = Rutinen gjeld ikkje lenger
review-no-longer-valid-text = Han galdt til og med { $day }.
review-other-language = Ikkje alt finst på { $language }
review-other-language-text = Det som manglar, står på eit anna språk i innkallinga.

## Changed meetings
sent-web-calendar = Møtet er ope i { $calendar }. Kall inn, sjå over innstillingane nedanfor og lagre.
sent-web-calendar-rest = Møtet er ope i { $calendar } med overskrift og tid. Heile teksten fekk ikkje plass, så han er kopiert: lim han inn i møtet.
change-same-link = Den nye lenkja fører til same møtet som den gamle. Lag eit heilt nytt møte i møtetenesta og kopier lenkja til det.
change-link-met = Lenkja høyrer til møtet { $day }. Lag eit heilt nytt møte i møtetenesta og kopier lenkja derifrå.
event-changed = Du endra møtet
event-changed-link = Du gav møtet ei ny lenkje
event-changed-time = Du gav møtet ei ny tid
event-changed-link-time = Du gav møtet ei ny lenkje og ei ny tid
event-old-link-closed = (du sa at den gamle lenkja vart stengd først)
event-sent-web-calendar = Du opna innkallinga i kalenderen
event-cancelled = Du avlyste møtet
event-restored = Du planla møtet på nytt
mark-cancelled = avlyst
fact-replaces-earlier = Erstattar ei tidlegare innkalling

## Series of talks
series-no-days = Vel minst éin dag.
series-no-time = Skriv når den første samtalen tidlegast byrjar, og når den siste seinast sluttar.
series-time-unreadable = Klokkeslettet kan ikkje lesast. Skriv til dømes 13.00.
series-wrong-way-round = Sluttida må vere seinare enn starttida.
series-no-talks = Det er ikkje plass til nokon samtale mellom dei to klokkesletta.
series-too-many = Det blir fleire enn { $count } samtalar. Vel færre dagar eller lengre samtalar.
series-links-repeated =
    { $count ->
        [one] Éi lenkje stod fleire gonger på lista. Ho blir brukt berre éin gong: kvar samtale treng si eiga.
       *[other] { $count } lenkjer stod fleire gonger på lista. Dei blir brukte berre éin gong: kvar samtale treng si eiga.
    }
series-links-unused =
    { $count ->
        [one] Éi lenkje vart til overs.
       *[other] { $count } lenkjer vart til overs.
    }
series-link-missing = Lenkja manglar
series-link-standing = Eit fast møterom: den førre kan kome inn
series-link-reused = Lenkja høyrer til eit anna møte
series-link-met = Lenkja høyrer til møtet { $day }
series-link-other = Lenkja høyrer til ei anna møteteneste

## Coming meetings
coming-today = I dag, { $day }
coming-tomorrow = I morgon, { $day }

## Rules, steps and sources
source-of-year = { $place } ({ $year })
strength-must = skal
strength-must-not = skal ikkje
strength-should = bør
strength-should-not = bør ikkje
strength-may = kan
strength-may-need = kan vere nødvendig
strength-info = godt å vite
certainty-sure = sikkert
certainty-likely = truleg
certainty-unsure = usikkert
clicks-source = Kjelde: { $source }. Kontrollert { $day } ({ $certainty }).

## The meeting
run-ended = Slutta { $day } kl. { $time }
run-ends = Sluttar { $day } kl. { $time }
run-not-answered = Svar på alt som står att, før du lukkar møtet.
clock-before = Byrjar om { $minutes } min
clock-passed = { $minutes } min har gått
clock-left = { $minutes } min att
clock-over = { $minutes } min over tida

## Reminders
reminder-a-meeting = Eit møte
reminder-read-aloud = Møtet byrjar: les opp retningslinene
reminder-read-aloud-text =
    { $kind }, { $service }. { $points ->
        [one] Eitt punkt
       *[other] { $points } punkt
     }, om lag { $seconds } sekund.
reminder-clean-up = Møtet er slutt: på tide å rydde
reminder-clean-up-text = { $kind }, { $service }. Bestem kva som skal skje med chatten.
reminder-rule = Snart møte: { $kind }
reminder-rule-text = Sjå etter i rutinen.
reminder-lead = Kl. { $start }: { $kind }
reminder-lead-text = { $service }. Ha rutinen framme.
reminder-missed = Vart ikkje vist: { $kind }
reminder-review = Tid for gjennomgang
reminder-summary = { $count ->
    [one] Eitt møte ventar på deg
   *[other] { $count } møte ventar på deg
}
reminder-summary-matters = { $count ->
    [one] Éin ting ventar på deg
   *[other] { $count } ting ventar på deg
}
reminder-summary-deadline = { $count ->
    [one] Eitt avvik ventar på avgjerd.
   *[other] { $count } avvik ventar på avgjerd.
}
reminder-summary-review = { $count ->
    [one] Ein gjennomgang ventar.
   *[other] { $count } gjennomgangar ventar.
}
reminder-summary-running = { $count ->
    [one] Eitt møte er i gang: les retningslinene no.
   *[other] { $count } møte er i gang: les retningslinene no.
}
reminder-summary-ended = { $count ->
    [one] Eitt møte er slutt: rydd i chatten.
   *[other] { $count } møte er slutt: rydd i chattane.
}
reminder-summary-missed = { $count ->
    [one] For eitt møte vart ei påminning ikkje vist.
   *[other] For { $count } møte vart påminningar ikkje viste.
}
action-read-aloud = Les opp
action-clean-up = Rydd no
action-open = Vis
action-go-on = I gang enno: 10 minutt til
action-seen = Eg ser det
action-snooze = Om 5 minutt
action-snooze-hour = Om ein time
action-snooze-day = I morgon
action-done = Alt gjort
reminder-closed-text = Databasen til Klubba er låst, så han kan ikkje seie kva møte det er. Sjå i kalenderen, og opne Klubba.
reminder-closed-deadline = Timane til eit avvik går
reminder-closed-matter-text = Databasen til Klubba er låst. Opne Klubba og lås han opp, så viser Klubba kva det gjeld.
reminder-unrecorded = Klubba kan ikkje notere det no. Opne Klubba og sjå kvifor.
reminder-test = Slik ser ei påminning ut
reminder-test-text = Klubba kan minne deg på ting på denne datamaskina.

## Tray
tray-name = Klubba
tray-tooltip = Klubba: rutinar for digitale møte
tray-tooltip-clean-up =
    Klubba: { $count ->
        [one] eitt møte å rydde etter
       *[other] { $count } møte å rydde etter
     }
tray-new-invitation = Ny innkalling
tray-next-meeting = Start møte: { $title }, { $when }
tray-no-meeting = Ingen møte er lagde inn
tray-end-now = Møtet er slutt: { $title }
tray-pause-hour = Set påminningar på pause ein time
tray-pause-tomorrow = Set påminningar på pause til i morgon kl. 7
tray-paused = Påminningar er på pause til { $until }: hald fram no
tray-clean-up = Rydd ({ $count })
tray-tooltip-incident = Klubba: avvik, { $left }
tray-incident = { $title }: { $left }
tray-went-wrong = Noko har hendt i eit møte …
tray-history = Historikk
tray-routines = Rutinar
tray-settings = Innstillingar
tray-quit = Avslutt Klubba
tray-waiting = Klubba ventar på nøkkelringen …

## Incidents
incident-left-hours = { $count } t att
incident-left-minutes = { $count } min att
incident-over-hours = { $count } t over tida
incident-over-minutes = { $count } min over tida
incident-reminder = Avvik: { $left }
incident-officer = Personvernombodet
incident-state = Status
incident-state-undecided = Personvernombodet skal avgjere
incident-state-to-notify = Skal meldast
incident-state-notified = Meldt
incident-state-not-notified = Blir ikkje meldt
incident-verdict-notify = Personvernombodet: skal meldast.
incident-verdict-not-notify = Personvernombodet: blir ikkje meldt.
incident-event-started = Byrja: { $state }
incident-event-done = Gjort: { $state }
incident-event-passed = Vart ikkje gjort: { $state }
incident-event-noted = { $field }: { $value }
incident-event-told = { $role } fekk vite det
incident-event-notified = Meldt til tilsynsmyndigheita
incident-field-what = Kva som hende
incident-field-happened-at = Når det hende
incident-field-noticed-at = Når det vart oppdaga
incident-field-known-at = Når organisasjonen fekk vite det
incident-field-categories = Slags opplysningar
incident-field-persons = Personar, om lag
incident-field-records = Opplysningar eller dokument, om lag
incident-field-measures = Tiltak
incident-field-persons-told = Dei det gjeld, har fått vite det
incident-persons-told-yes = ja
incident-persons-told-no = nei, det trengst ikkje
incident-not-known = ikkje kjent enno
incident-not-told = ikkje enno
incident-meeting = Møtet
incident-page-title = Avvik { $id }: { $title }
incident-claim = Notatet er laga i Klubba. Tidene er dei som vart noterte då. Klubba ser ikkje møtet: det som står som gjort, har møtearrangøren kryssa av for.
incident-section-what = Kva og når
incident-section-data = Opplysningar og personar
incident-section-measures = Tiltak, med tid for kvart steg
incident-section-decision = Avgjerd og frist
incident-section-events = I tidsrekkjefølgje
incident-no-link = Lim inn den nye møtelenkja først.
incident-names = Notatet nemner kanskje nokon. Skriv det om, eller stadfest at ingen er nemnd.
incident-names-reason = Grunnen nemner kanskje nokon. Skriv han utan namn.
incident-time-unreadable = Tida kan ikkje lesast: { $reason }. Skriv dato og klokkeslett, til dømes 15.30.
incident-count-large = Talet er for stort: høgst { $reason }.
incident-reason-missing = Skriv kvifor det ikkje blir meldt.

## Notices and errors
notice-key-file = Datamaskina har ingen nøkkelring som Klubba kan bruke. Nøkkelen til møta dine ligg i ei fil som berre kontoen din kan lese. Den som kjem inn på kontoen din, kan lese historikken.
notice-keyring-reset = Nøkkelringen var tom, men nøkkelen låg framleis i reservefila. Ingenting er tapt.
cli-no-display = Klubba finn ingen skjerm. På kommandolinja: klubba --help
cli-read-only = Ingenting vart lagra: databasen er berre open for lesing.
cli-cut-off = Svaret kunne ikkje skrivast heilt ut: { $reason }. Det som kom med, er ufullstendig.
notice-no-tray = Skrivebordet viser ingen ikon frå program. Klubba viser derfor eit vanleg vindauge. Start Klubba att for å få det fram.
notice-zone = Datamaskina er i ei anna tidssone enn Klubba. Møta blir haldne etter tida til Klubba: sjå etter under Innstillingar.
notice-no-notifications = Datamaskina viser ingen varsel. Klubba opnar sitt eige vindauge når det er tid.
notice-store-failed = Klubba kan ikkje opne databasen sin: { $reason }. Ingenting er sletta. Start datamaskina på nytt. Hjelper ikkje det, kontakt it-støtta og vis dette.
error-not-found = Det finst ikkje lenger. Vindauget viser no det som gjeld.
error-internal = Noko gjekk gale i Klubba. Ingenting av det du har skrive, er tapt. Prøv att.
error-store-closed = Klubba har ikkje opna databasen sin enno. Vent litt.
error-clipboard = Utklippstavla kunne ikkje brukast. Møtet er lagra: lagre det som kalenderfil eller send det som e-post i staden.
error-file = Fila kunne ikkje skrivast i mappa { $folder }. Kontroller at mappa finst og ikkje er full.
error-open = Datamaskina fann ikkje noko program til det. Teksten er der framleis; kopier han i staden.
error-detail-missing = { $asks }
error-detail-long = Skriv høgst { $limit } teikn.
error-has-holes = { $reason }. Rett det først.
error-newer-database = Databasen er laga med ein nyare versjon av Klubba. Installer den nyaste versjonen.
sent-clipboard = Innkallinga er kopiert. Lim henne inn i e-posten eller kalenderen din.
sent-calendar-file = Kalenderfila er lagra: { $path }
sent-mail = E-postprogrammet er opna med innkallinga.
sent-mail-long = E-postprogrammet er opna. Teksten er for lang til å sende med, så han er kopiert: lim han inn.

## History
mark-sent = sendt
mark-not-sent = ikkje sendt
mark-opened = opna med opplesing
mark-not-opened = retningsliner ikkje lesne opp
mark-closed = rydda og lukka
mark-not-closed = ikkje rydda
event-sent-clipboard = Du kopierte innkallinga
event-sent-calendar-file = Du lagra innkallinga som kalenderfil
event-sent-mail = Du opna innkallinga i e-postprogrammet
event-said = Du kryssa av for at det er lese opp
event-not-said = Du hoppa over
event-ticked = Du kryssa av
event-not-done = Du svara: ikkje gjort
event-not-applicable = Du svara: gjeld ikkje
event-unticked = Du tok bort krysset
event-opened = Møtet vart opna: alle retningslinene er svara på
event-stage-let-in = Du byrja å sleppe inn
event-stage-read-aloud = Du byrja å lese opp retningslinene
event-stage-during = Samtalen byrja
event-stage-close = Du byrja å avslutte møtet
event-admitted = Sleppte inn: { $count }
event-turned-away = Avviste: { $count }
event-not-identified = Ikkje identifiserte: { $count }
event-incident = Noko gjekk gale: eit avvik vart notert
event-decided = Du bestemte: { $answer }
event-reminder-shown-toast = Klubba minte på det med eit varsel
event-reminder-shown-window = Klubba minte på det i sitt eige vindauge
event-reminder-shown-toast-do-not-disturb = Klubba sende eit varsel; datamaskina stod på Ikkje uroa
event-reminder-shown-toast-locked = Klubba minte på det med eit varsel; skjermen var låst
event-reminder-shown-window-locked = Klubba minte på det i sitt eige vindauge; skjermen var låst
event-reminder-answered-toast = Du svara på påminninga i varselet
event-reminder-answered-window = Du svara på påminninga i Klubba
event-went-on = Møtet varte { $minutes } minutt til
event-ended-now = Du sa at møtet er slutt
event-reminder-missed = Påminninga vart ikkje vist: datamaskina var ikkje i gang, eller påminningane var sette på pause
event-kept = Du lét stå: { $category }. Grunn: { $reason }
event-moved = Møtet vart flytta i kalenderen
event-moved-link = Møtet fekk ei ny lenkje i kalenderen
event-withdrawn = Møtet vart fjerna frå kalenderen; påminningane vart trekte tilbake
event-closed = Møtet vart lukka
event-correction = Du retta nr. { $number }: { $text }
history-corrected = Retta i nr. { $number }
history-correct-empty = Skriv kva som er rett.
fact-purpose = Føremål
fact-legal-basis = Behandlingsgrunnlag
fact-meeting-type = Møtetype
fact-audience = Innkalla
fact-service = Teneste
fact-languages = Språk
fact-public-authority = Offentleg myndigheit
fact-country = Land
fact-organisation-kind = Slags organisasjon
fact-participant-count = Talet på deltakarar
fact-link-known = Møtelenkja finst
history-title = Møterutinar: historikk
history-made = Utskrift laga { $at }.
history-claim = Klubba viser kva møtearrangøren sjølv har kryssa av for og bestemt, og når. Klubba kan ikkje sjå møtet.
history-head-meeting = Møte
history-head-time = Tid
history-head-service = Teneste
history-head-routine = Rutine
history-head-version = Versjon
history-head-at = Når
history-head-what = Kva
history-head-rule = Regel
history-head-source = Kvar det står
history-head-number = Nr.
history-head-evidence = Bevisdata (ikkje rør)
history-entry-left-out = Ikkje med i utvalet
history-entry-purged = Sletta etter fristen
history-entry-counted-again = Tidlegare teljing, erstatta av ei seinare
history-export-too-many = Ei fil rommar høgst { $limit } møte. Vel ein periode, til dømes eitt år om gongen.
history-export-count =
    { $total ->
        [one] Eitt møte.
       *[other] { $total } møte.
    }
history-export-part = Det er eit utval. Resten av historikken er med som kontrollsummar, utan innhald.
history-filter-from = Frå og med
history-filter-to = Til og med
history-filter-routine = Rutine
history-filter-organisation = Organisasjon
history-filter-search = Søkjeord
event-purged = Klubba sletta historikk etter regelen om lagringstid
evidence-title = Kva historikken viser, og ikkje
evidence-shows = Historikken er sikra mot endringar: kvart notat byggjer på det førre med ein kontrollsum, og det siste er signert. Om nokon endrar, fjernar eller flyttar noko i fila, blir det oppdaga ved kontroll.
evidence-shows-not = Han viser kva møtearrangøren har notert i Klubba, ikkje kva som hende i møtet. Den som har både programmet og nøkkelen, kan lage ein ny historikk frå byrjinga. Det blir berre oppdaga mot ei kvittering som er lagra ein annan stad: på papir, i e-post eller i ein tidlegare eksport.
evidence-how = Kontroller fila i Klubba under Historikk, eller med kommandoen: klubba history verify FIL. Legg til --head KVITTERING om du har ei kvittering frå før.
evidence-count = Notat
evidence-head = Kvittering
evidence-key = Nøkkel
evidence-previous = Kvittering i førre eksport
evidence-receipt = Kvittering for møtehistorikken i Klubba: { $head }. Lagre henne utanfor datamaskina. Historikken kan sidan kontrollerast mot henne.
evidence-receipt-subject = Kvittering for historikken i Klubba
evidence-head-unreadable = Kvitteringa kan ikkje lesast. Skriv henne av slik ho står: eit tal og åtte grupper med fire teikn.
verify-whole = Historikken er heil: alle { $count } notata heng saman.
verify-not-whole = Historikken er ikkje slik han vart skriven.
verify-key = Fila er signert med ein annan nøkkel enn den du gav opp.
verify-seal = Fila er endra etter at ho vart skriven.
verify-surroundings = Det som kan lesast i fila, er ikkje det som vart signert.
verify-head = Signaturen stemmer ikkje.
verify-content = Nr. { $number } seier noko anna enn då det vart skrive.
verify-hash = Kontrollsummen for nr. { $number } er endra.
verify-no-entry = Det som står på plass { $number } i fila, er ikkje noko notat.
verify-spliced = Nr. { $number } byggjer ikkje på det som no står før: noko før det er skrive om.
verify-missing = Nr. { $number } manglar.
verify-missing-several = Nr. { $number } til { $to } manglar.
verify-repeated = Nr. { $number } står meir enn éin gong.
verify-order = Nr. { $number } står på feil plass.
verify-cut = Nr. { $number }, det siste, manglar.
verify-cut-several = Slutten manglar: nr. { $number } til { $to }.
verify-beyond = Nr. { $number } er lagt til etter den signerte slutten.
verify-rewritten = Notata heng saman, men sluttar ikkje i det som vart signert: dei er skrivne om.
verify-unaccounted = Nr. { $number } er borte, og inga sletting forklarar kvifor.
verify-withheld = Nr. { $number } er utelate, sjølv om fila seier at alt er med.
verify-previous-head = Kvitteringa frå førre eksport finst ikkje i historikken: han er skriven om eller korta.
verify-kept-head = Kvitteringa { $head } finst ikkje i historikken: han er skriven om eller korta sidan kvitteringa vart lagra.
verify-note-rewritten = Fila er lagra på nytt av eit anna program. Innhaldet er det same.
verify-note-filtered = Fila er eit utval. Om dei rette møta er med, kan ein ikkje sjå i fila.
verify-note-own-key = Nøkkelen kjem frå fila sjølv. Samanlikn han med nøkkelen til organisasjonen, eller gje han opp med --public-key.
verify-note-no-head = Utan ei kvittering som er lagra tidlegare, kan ein ikkje sjå om heile historikken er skriven om, eller om slutten vart fjerna før fila vart skriven.
verify-no-history = I fila er det ingen historikk frå Klubba som kan lesast. Vel ei fil som er lagra med «Eksporter».
verify-newer = Fila er laga med ein nyare Klubba. Oppdater Klubba og prøv att.
verify-damaged = Fila er skadd på linje { $line } og kan ikkje lesast. Be om ein ny kopi.
verify-spoilt = Fila er ein eksport av historikken til Klubba, men ho er kutta av eller endra så ho ikkje kan lesast (linje { $line }). Be om ein ny kopi.
history-nothing-stored = Her er ingenting lagra enno, så det finst ingen historikk å vise eller signere.
purge-rule = { $meetings } møte som var slutt for meir enn { $months } månader sidan.
purge-nothing = Ingen historikk er eldre enn han skal vere.
purge-dry = Ingenting er sletta. Køyr utan --dry-run for å slette. Det kan ikkje angrast: eksporter historikken først om han trengst.
purge-done = Historikken er rydda etter lagringstida. Ei signert kvittering for slettinga står i historikken.
notice-purge = Det finst historikk som er eldre enn han skal vere. Under Historikk kan du eksportere han og bestemme at han skal slettast.
delete-say-yes = Dette slettar alt og kan ikkje angrast. Legg til --yes om du meiner det.
delete-done = Alt i Klubba er sletta. Tryggingskopiar og eksportar som du har lagra ein annan stad, finst framleis: slett dei sjølv.
delete-keyring = Nøkkelringen svarte ikkje. Slett oppføringa «Klubba» i nøkkelringen sjølv.
delete-wrong-word = Skriv ordet akkurat som det står. Ingenting er sletta.

## Safe keeping: backups
notice-newer-database = Ein nyare versjon av Klubba har brukt desse møta. Denne versjonen viser dei og endrar ingenting. Installer den nyaste versjonen for å kunne skrive.
notice-other-computer = Klubba er open på datamaskina { $computer } sidan { $since }. Her kan du lese, men ikkje skrive. Avslutt Klubba der og start han så på nytt her.
notice-read-only-disk = Det går ikkje å skrive i mappa med møta dine. Klubba viser det som finst og lagrar ingenting. Kontakt it-støtta.
notice-disk-full = Disken er full. Klubba viser det som finst, og lagrar ingenting. Lag plass på disken; Klubba held fram av seg sjølv.
notice-recovered = Databasen var skadd. Klubba har berga det som kunne lesast: { $meetings }, { $entries }. Den skadde fila er halden som { $file }. Manglar noko: lat it-støtta gjenopprette ein tryggingskopi (klubba backup restore).
notice-recovered-nothing = Databasen var så skadd at ingenting kunne lesast. Han er halden som { $file }. Lat it-støtta gjenopprette ein tryggingskopi (klubba backup restore).
notice-backup-holds-more = { $contents } Det er meir enn det som kunne reddast: gjenopprett han i Innstillingar under Tryggingskopiar.
recovered-meeting = { $kept } møte ({ $lost } er tapte)
recovered-meeting-unknown = { $kept } møte (kor mange som er tapte, kan ikkje seiast)
recovered-entry = { $kept } oppføringar i historikken ({ $lost } er tapte)
recovered-entry-unknown = { $kept } oppføringar i historikken (kor mange som er tapte, kan ikkje seiast)
failed-wrong-key = nøkkelen passar ikkje til denne databasen
failed-damaged = databasen er skadd
failed-disk-full = disken er full
failed-disk = disken svarar ikkje som han skal
failed-in-use = databasen blir brukt av eit anna vindauge eller program frå Klubba
failed-read-only = det går ikkje å skrive i mappa
failed-migration = denne versjonen kunne ikkje ta over databasen, som er uendra
failed-newer = databasen er laga av ein nyare versjon av Klubba
failed-missing = databasen er ikkje der han var
progress-copying = Klubba kopierer databasen … { $percent } %
progress-checking = Klubba kontrollerer kopien …
progress-migrating = Klubba gjer databasen klar for denne versjonen …
progress-recovering = Klubba bergar det som kan lesast … { $percent } %
progress-writing = Klubba skriv tryggingskopien … { $percent } %
error-read-only = Ingenting kan lagrast akkurat no; ingenting er tapt. Linja øvst i vindauget seier kvifor.
error-displaced = Det vart ikkje lagra: databasen er flytta, eller ei anna datamaskin skriv i han. Klubba opnar han på nytt; prøv så att.
error-disk-full = Det vart ikkje lagra: disken er full. Lag plass og prøv att.
error-disk = Det vart ikkje lagra: disken svarar ikkje som han skal. Prøv att; skjer det igjen, kontakt it-støtta.
error-in-use = Ingenting vart endra: databasen blir brukt av eit anna vindauge eller program frå Klubba. Lukk det og prøv igjen.
error-damaged = Databasen er skadd. Klubba bergar det som kan lesast og opnar snart att.
notice-backups-failing = Ingen tryggingskopi har lukkast sidan { $since }. Vel ei anna mappe under Tryggingskopiar i Innstillingar.
backup-folder-gone = Mappa { $folder } finst ikkje.
backup-no-file = Fila { $file } finst ikkje.
backup-none = Det er ingen tryggingskopi i { $folder }.
backup-not-ours = Fila er ingen tryggingskopi frå Klubba.
backup-newer = Tryggingskopien er laga av ein nyare versjon av Klubba. Installer den nyaste versjonen.
backup-damaged = Tryggingskopien er skadd. Vel ein annan.
backup-other-key = Tryggingskopien er laga med ein annan nøkkel. Gjenopprettingskoden til han trengst.
backup-wrong-code = Koden opnar ikkje denne tryggingskopien.
backup-empty = Tryggingskopien frå { $made } inneheld ingen møte.
backup-holds = Tryggingskopien frå { $made } inneheld møte: { $meetings }, oppføringar i historikken: { $entries }. Den nyaste er frå { $newest }.
backup-loses-nothing = Alt som er i Klubba no, er òg i tryggingskopien.
backup-loses = Ikkje i tryggingskopien: møte: { $meetings }, seinare oppføringar i historikken: { $entries }. Dei blir liggjande i ei eiga fil, som ikkje blir sletta.
backup-loses-unknown = Det som er i Klubba no, kan ikkje lesast. Det blir liggjande i ei eiga fil, som ikkje blir sletta.
backup-made = Tryggingskopien er laga og kontrollert: { $file }
backup-restored = Gjenoppretta. Det som var der før, ligg att som { $file }.
backup-restored-new = Gjenoppretta.
backup-is-sound = Tryggingskopien er heil.
backup-age-none = Det finst ingen tryggingskopi enno.
backup-age =
    { $days ->
        [0] Den nyaste tryggingskopien er frå i dag ({ $made }).
        [1] Den nyaste tryggingskopien er frå i går ({ $made }).
       *[other] Den nyaste tryggingskopien er { $days } dagar gammal ({ $made }).
     }

## Routines
phase-readiness = Føresetnader
phase-before = Før møtet
phase-invitation = Innkallinga
phase-start = Når møtet byrjar
phase-during = Under møtet
phase-after = Etter møtet
phase-incident = Om noko går gale
phase-support = Hjelp
channel-readiness-gate = Føresetnad
channel-form-field = Hjelp i skjemaet
channel-before-check = Å gjere først
channel-invite-sentence = Setning i innkallinga
channel-invite-attachment = Vedlegg
channel-setting-step = Innstilling å gjere
channel-let-in = Når folk blir sleppte inn
channel-read-aloud = Blir lese opp
channel-live-check = Hald auge med
channel-after-check = Å gjere etterpå
channel-incident-step = Om noko går gale
channel-support-card = Hjelp
channel-tip = Tips
condition-and = og
condition-or = eller
condition-not = ikkje ({ $condition })
condition-eq = { $fact }: { $value }
condition-ne = { $fact }: ikkje { $value }
condition-in = { $fact }: { $value }
condition-nin = { $fact }: ikkje { $value }
condition-lt = { $fact }: færre enn { $value }
condition-le = { $fact }: høgst { $value }
condition-gt = { $fact }: fleire enn { $value }
condition-ge = { $fact }: minst { $value }
condition-has = { $fact }: { $value }
condition-yes = ja
condition-no = nei
about-organisation = Organisasjon
about-policy = Personvernerklæring
about-source = Kjelde
about-publisher = Utgjevar
about-published = Publisert
about-based-on = Kopi av
about-adopted-by = Vedteken av
about-adopted-on = Vedteken
about-valid-from = Gjeld frå
about-valid-to = Gjeld til
about-review-by = Reviderast innan
about-parent = Kviler på
routine-review-by = Reviderast innan { $day }
routine-review-overdue = Skulle vore revidert { $day }
routine-is-shipped = Denne rutinen følgjer med Klubba og kan ikkje endrast. Lag dykkar eigen kopi og endre i han.
routine-loosens = Regelen { $key } er låst i ein rutine som denne står på. Han kan skjerpast, men ikkje mildnast.
import-version-taken = Versjon { $version } gjeld alt. Set talet etter ”version” i fila til { $next } eller meir.
routine-names-somebody = Regelen { $key } ser ut til å nemne ein person. Skriv rolla i staden.
import-replaces = Erstattar { $title }, versjon { $version }
change-title = Namnet på rutinen
change-organisation = Namnet på organisasjonen
change-policy = Adressa til personvernerklæringa
change-field = Feltet { $field }
change-rule = Regel: { $key }
kind-municipality = Kommune
kind-school = Skule
kind-parish = Kyrkjelyd
kind-association = Foreining
kind-health = Helse
kind-university = Høgskule
kind-state = Statleg myndigheit
kind-company = Verksemd
kind-other = Anna

## Safe keeping: the key
recovery-code-empty = Skriv gjenopprettingskoden.
recovery-code-length = Ein gjenopprettingskode har { $whole } bokstavar og siffer, i sju grupper på fem. Du har skrive { $found }.
recovery-code-character = «{ $character }» i gruppe { $group } finst ikkje i nokon gjenopprettingskode. Sjå på papiret att.
recovery-code-groups =
    { $count ->
        [one] Noko er skrive feil i gruppe { $groups }.
       *[other] Noko er skrive feil i gruppene { $groups }.
     } Samanlikn med papiret, teikn for teikn.
recovery-other-code = Koden er skriven rett, men han høyrer til ein annan Klubba eller er erstatta av ein nyare kode. Finn det siste papiret.
recovery-file-missing = Fila klubba.recovery, som høyrer til koden, ligg ikkje ved sida av databasen. Opne ein tryggingskopi med koden i staden.
recovery-file-damaged = Fila klubba.recovery er skadd. Opne ein tryggingskopi med koden i staden.
recovery-file-newer = Fila klubba.recovery er laga av ein nyare versjon av Klubba. Installer den siste versjonen.
recovery-file-damaged-here = Fila klubba.recovery er skadd. Lag ein ny gjenopprettingskode.
recovery-other-database = Koden opna fila si, men nøkkelen i henne passar ikkje til denne databasen. Opne ein tryggingskopi med koden i staden.
recovery-code-none = Det finst ingen gjenopprettingskode. Om nøkkelringen på datamaskina mistar nøkkelen, kan ingen opne det Klubba har lagra. Lag ein gjenopprettingskode.
recovery-code-unconfirmed = Ein gjenopprettingskode er laga, men ingen har skrive han tilbake. Finst han på papir, verkar han; elles lagar du ein ny.
recovery-code-confirmed = Det finst ein gjenopprettingskode, og han er kontrollert. Han verkar.
recovery-code-keep = Dette er den nye gjenopprettingskoden. Skriv han av eller skriv han ut, og ikkje oppbevar han ved datamaskina.
recovery-code-type-back = Skriv han tilbake, så ser ein at han er rett skriven av. Ei tom linje avbryt; då gjeld også koden før.
recovery-code-differs = Gruppe { $group } stemmer ikkje med koden. Samanlikn med papiret, teikn for teikn.
recovery-code-gone = Koden blir ikkje vist lenger. Lag ein ny.
recovery-page-title = Gjenopprettingskode for Klubba
recovery-page-made = Laga { $day }.
recovery-page-what = Med koden opnar Klubba databasen sin når datamaskina har mista nøkkelen, og tryggingskopiar på ei ny datamaskin. Store eller små bokstavar og mellomrom har ikkje noko å seie.
recovery-page-keep = Oppbevar han der berre du eller organisasjonen din kjem til, og aldri saman med datamaskina. Når ein ny kode blir laga, er dette papiret verdilaust: riv det.
locked-title = Klubba kan ikkje opne databasen sin
locked-waiting = Nøkkelringen på datamaskina svarar ikkje. Sjå etter eit vindauge som spør om passordet til han. Klubba minner deg imens.
locked-missing = Nøkkelringen på datamaskina finst ikkje. Logg ut og inn att, eller be it-støtta starte han. Klubba minner deg imens.
locked-locked = Nøkkelringen på datamaskina er låst. Lås han opp med passordet, oftast det du loggar inn med, og prøv att. Klubba minner deg imens.
locked-emptied = Nøkkelringen på datamaskina har ikkje lenger nøkkelen til databasen til Klubba. Han er tømd, bytt ut eller har fått nytt namn. Opne med gjenopprettingskoden, så legg Klubba nøkkelen tilbake.
locked-other-key = Nøkkelen i nøkkelringen på datamaskina passar ikkje til databasen til Klubba. Opne med gjenopprettingskoden, så legg Klubba nøkkelen tilbake.
locked-unlock-command = Med gjenopprettingskoden: klubba key unlock
key-no-database = Ingenting er lagra enno, så det finst ingen nøkkel.
key-in-keyring = Nøkkelen ligg i nøkkelringen på datamaskina.
key-in-file = Nøkkelen ligg i ei fil som berre denne kontoen kan lese: datamaskina har ingen nøkkelring.
key-changed = Databasen har fått ein ny nøkkel. Gjenopprettingskoden er den same.
key-unlocked-keyring = Databasen er open, og nøkkelen er tilbake i nøkkelringen.
key-unlocked-file = Databasen er open. Datamaskina har ingen nøkkelring, så nøkkelen ligg i ei fil som berre denne kontoen kan lese.
key-unlocked-only = Koden er rett. Nøkkelringen tok ikkje imot nøkkelen; ein Klubba som er i gang, er open til han blir avslutta.
notice-was-open = Andre kontoar på datamaskina kunne lese mappa til Klubba. No er ho lukka.
notice-stays-open = Mappa til Klubba kan ikkje lukkast for andre kontoar på datamaskina. Innhaldet er kryptert; spør likevel IT-støtta.
error-too-long = Det er meir enn Klubba tek imot. Kort det ned.
error-unusable = Det kan ikkje brukast slik det står. Ingenting er endra.
error-not-from-here = Det kan ikkje gjerast frå dette vindauget. Opne det frå menyen til Klubba.
notice-no-recovery-code = Klubba har ingen gjenopprettingskode enno. Lag ein i Innstillingar, så kjem du inn også om datamaskina mistar nøkkelen.
notice-recovery-code-unconfirmed = Ingen har kontrollert at gjenopprettingskoden er rett skriven av. Lag ein ny i Innstillingar og skriv han tilbake.
error-recovery-file = Gjenopprettingskoden kunne ikkje lagrast ved sida av databasen. Sjå etter at disken ikkje er full, og prøv att.
error-key-stays = Nøkkelen kunne ikkje bytast; den gamle gjeld. Lukk dei andre vindauga til Klubba og prøv att.

## Mistakes in files
diagnostic-syntax = Linje { $line }: fila kan ikkje lesast som TOML ({ $reason }).
diagnostic-too-large = Fila er for stor. Høgst { $limit } KiB kan lesast.
diagnostic-too-long = Linje { $line }, { $field }: for langt. Høgst { $limit } går.
diagnostic-unknown-field = Linje { $line }: feltet { $field } finst ikkje her. Desse finst: { $allowed }.
diagnostic-missing = Linje { $line }: feltet { $field } manglar.
diagnostic-wrong = Linje { $line }, { $field }: her skal det stå { $wanted }.
diagnostic-not-allowed = Linje { $line }, { $field }: ”{ $found }” går ikkje. Desse går: { $allowed }.
diagnostic-duplicate = Linje { $line }, { $field }: ”{ $found }” står alt tidlegare i fila.
diagnostic-lacks-language = Linje { $line }, { $field }: teksten manglar på språket til rutinen ({ $language }).
diagnostic-no-output = Linje { $line }, { $field }: regelen blir ikkje vist nokon stad. Gje han minst éin stad, til dømes channel = "tip".
wanted-text = ein tekst
wanted-texts = ein tekst for kvart språk, til dømes sv = "…"
wanted-number = eit heilt tal
wanted-yes-no = true eller false
wanted-date = ein dato, til dømes 2026-11-26
wanted-word = eit ord
wanted-words = ei liste av ord, til dømes ["a", "b"]
wanted-table = ein tabell
wanted-tables = ei liste av tabellar
wanted-condition = eit vilkår, til dømes {"{"} fact = "service", in = ["a"] {"}"}

## Calendars
calendar-updated = Oppdatert { $when }
calendar-fetching = Hentar { $name } ({ $number } av { $total }) …
calendar-fetching-amount = Hentar { $name } ({ $number } av { $total }) … { $kilobytes } kB
calendar-fetching-one = Hentar { $name } …
calendar-fetching-one-amount = Hentar { $name } … { $kilobytes } kB
calendar-never-updated = Ikkje henta enno
meetings-out-of-date = Innkallinga stemmer ikkje lenger
meetings-out-of-date-link = Møtet har fått ei ny lenkje i kalenderen. Innkallinga som er send, har den gamle. Send ein ny.
meetings-out-of-date-time = Møtet er flytta i kalenderen. Innkallinga som er send, har den gamle tida. Send ein ny.
meetings-out-of-date-link-time = Møtet har fått ei ny lenkje og ei ny tid i kalenderen. Innkallinga som er send, har dei gamle. Send ein ny.
calendar-note-feed = Program som deler ut kalenderen på denne måten, kan liggje nokre timar etter. Eit heilt nytt møte blir ikkje synleg med ein gong.
calendar-no-name = Gje kalenderen eit namn.
calendar-connected-already = Den adressa er alt kopla til, som «{ $name }».
calendar-opened-files = Opna filer
calendar-all-day = Heile dagen
calendar-passed-over-all-day = Varer heile dagen
calendar-passed-over-declined = Du har takka nei
calendar-passed-over-free = Blir vist som ledig tid
calendar-passed-over-too-often = Meir enn hundre gonger om dagen: det er ikkje eit ordentleg møte
calendar-passed-over-no-link = Har inga lenkje til eit digitalt møte
calendar-mapping-empty = Vel ord i emnet, ei teneste eller ein kalender.
calendar-mapping-words = emne med «{ $value }»
calendar-mapping-service = teneste: { $value }
calendar-mapping-calendar = kalender: { $value }
calendar-mapping-event = berre dette møtet
calendar-file-none = Fila er inga kalenderfil. Lagre møtet som .ics i kalenderprogrammet ditt og opne den fila.
calendar-file-nothing-ahead = Fila har ingen møte frå og med i dag.
calendar-file-line = Linje { $line }: { $reason }
calendar-line-not-a-calendar = det er ingen kalender i fila.
calendar-line-file-too-long = fila er lengre enn { $a } byte. Resten vart ikkje lesen.
calendar-line-too-many-components = fila har fleire enn { $a } delar. Resten vart ikkje lesen.
calendar-line-too-deep = delar ligg meir enn { $a } nivå inni kvarandre. Denne vart ikkje lesen.
calendar-line-line-too-long = linja er lengre enn { $a } byte og vart ikkje lesen.
calendar-line-line-unreadable = linja er ikkje til å forstå: { $a }
calendar-line-quote-open = eit hermeteikn er ikkje lukka: { $a }. Kontroller tida.
calendar-line-too-many-lines = hendinga har fleire enn { $a } linjer. Resten vart ikkje lesen.
calendar-line-too-many-dates = { $a } reknar opp fleire enn { $b } datoar. Resten vart ikkje lesen.
calendar-line-too-many-instances = serien har fleire enn { $a } møte her. Resten blir ikkje vist.
calendar-line-too-often = serien har fleire enn { $a } møte om dagen. Klubba minner ikkje om dei.
calendar-line-too-many-occurrences = fleire enn { $a } møte. Resten blir ikkje vist.
calendar-line-rules-too-costly = serien tek for lang tid å rekne ut. Ikkje alle møta blir viste: sjå i kalenderprogrammet ditt.
calendar-line-not-closed = { $a } har ingen slutt. Det som står der, vart lese.
calendar-line-outside-calendar = hendinga står utanfor kalenderen. Ho blir vist likevel.
calendar-line-start-missing = hendinga har ingen start og kan ikkje visast.
calendar-line-start-unreadable = starten er verken dato eller tid: { $a }. Hendinga kan ikkje visast.
calendar-line-time-doubtful = tida er ikkje skriven som ho skal: { $a }. Ho vart lesen som { $b }: sjekk ho.
calendar-line-end-unreadable = slutten er ikkje til å forstå: { $a }. Møtet blir vist utan lengd.
calendar-line-end-before-start = slutten kjem før starten. Møtet blir vist utan lengd.
calendar-line-date-unreadable = { $a } har noko som ikkje er ein dato: { $b }. Det vart ikkje teke med.
calendar-line-recurrence-id-unreadable = det går ikkje fram kva møte i serien som blir endra: { $a }. Det blir vist for seg.
calendar-line-rule-unreadable = gjentakinga er ikkje til å forstå: { $a }. Berre det første møtet blir vist.
calendar-line-rule-part-ignored = ein del av gjentakinga vart ikkje teken med: { $a }. Sjekk dagane i kalenderprogrammet ditt.
calendar-line-rule-ends-before-start = serien sluttar før han byrjar. Ingenting av han blir vist.
calendar-line-zone-unknown = tidssona er ukjend: { $a }. Tidene blir lesne som { $b }: sjekk dei.
calendar-line-zone-fixed-offset = av tidssona er berre avstanden kjend: { $a }. Halve året kan tida vere ein time feil: sjekk ho.
calendar-line-zone-unreadable = den eigne tidssona til fila kan ikkje lesast: { $a }. Sjekk tidene.
calendar-line-uid-missing = hendinga har ikkje noko eige namn. Seinare endringar kan ikkje følgjast.
calendar-line-uid-repeated = to ulike hendingar har same namn: { $a }. Begge blir viste.
calendar-line-text-shortened = { $a } er lengre enn { $b } byte og vart korta.
calendar-line-not-utf8 = bokstavar herifrå kan vere feil: fila er ikkje i UTF-8.
calendar-line-property-repeated = { $a } står der to gonger. Den første vart lesen.
calendar-line-not-both = { $a } står ved sida av { $b }. { $b } vart lese.
calendar-line-rule-ends-twice = gjentakinga seier to gonger når ho sluttar. Ho sluttar ved det som kjem først: kontroller den siste dagen.
calendar-line-rule-last-day = serien sluttar { $a } utan klokkeslett. Eit møte den dagen blir ikkje vist: sjå etter i kalenderprogrammet ditt.
calendar-line-rule-never-happens = gjentakinga nemner dagar som ikkje finst: { $a }. Berre det første møtet blir vist.
calendar-line-zone-not-whole = den eigne tidssona til fila blir endra for ofte til å reknast ut: { $a }. Sjekk tidene.
calendar-line-more-problems = { $a } linjer til er ikkje rekna opp.
calendar-address-unreadable = Adressa kan ikkje lesast. Kopier heile adressa frå kalenderprogrammet ditt; ho byrjar med https:// eller webcal://.
calendar-none-found = Tenaren har ingen kalender for den kontoen.
calendar-problem-offline = Ikkje noko nett akkurat no. Klubba bruker den siste kopien og prøver att av seg sjølv.
calendar-problem-timeout = Tenaren svara ikkje i tide. Klubba prøver att av seg sjølv.
calendar-problem-unauthorised = Adressa eller passordet gjeld ikkje lenger. Gje kalenderen ei ny adresse eller eit nytt passord.
calendar-problem-not-found = Kalenderen finst ikkje på den adressa. Gje kalenderen ei ny adresse.
calendar-problem-too-many-requests = Tenaren ber Klubba vente. Klubba prøver att av seg sjølv.
calendar-problem-server-error = Tenaren har ein feil. Klubba prøver att av seg sjølv.
calendar-problem-too-large = Kalenderen er større enn 10 MB. Del ut ein kalender med færre møte.
calendar-problem-incomplete = Svaret vart avbrote. Klubba bruker den siste heile kopien og prøver att.
calendar-problem-not-a-calendar = Adressa gav ingen kalender, kanskje ei innloggingsside. Møta dine er der framleis. Hent ei ny adresse i kalenderprogrammet ditt.
calendar-problem-not-encrypted = Adressa er ikkje kryptert. Bruk ei adresse som byrjar med https://.
calendar-problem-certificate = Sertifikatet til tenaren stemmer ikkje. Spør it-støtta.
calendar-problem-other-server = Tenaren viser til ein annan tenar, og dit sender ikkje Klubba passordet ditt. Kople til med adressa til den tenaren.
calendar-problem-no-secret = Nøkkelringen på datamaskina gjev ikkje ut adressa eller passordet. Lås han opp, eller gje kalenderen adressa eller passordet på nytt.
calendar-problem-unexpected = Tenaren svara på ein måte Klubba ikkje forstår. Klubba prøver att av seg sjølv.

## Is everything working?
doctor-bus = Bussen til skrivebordet
doctor-bus-ok = Klubba når skrivebordet.
doctor-bus-bad = Klubba når ikkje skrivebordet. Varsel og ikonet verkar ikkje.
doctor-bus-remedy = Logg ut og inn att. Hjelper ikkje det, kontakt it-støtta.
doctor-tray = Ikonet på oppgåvelinja
doctor-tray-ok = Skrivebordet viser ikonet.
doctor-tray-bad = Skrivebordet viser ingen ikon frå program.
doctor-tray-remedy = Klubba opnar eit vanleg vindauge i staden. På GNOME trengst utvidinga AppIndicator.
doctor-notifications = Varsel
doctor-notifications-ok = Datamaskina viser varsel.
doctor-notifications-bad = Ingen program på datamaskina viser varsel.
doctor-notifications-remedy = Klubba opnar sitt eige vindauge når det er tid. Be it-støtta om ei varslingsteneste.
doctor-disturb = Ikkje uroa
doctor-disturb-ok = Så vidt datamaskina seier, blir ingen varsel haldne tilbake.
doctor-disturb-bad = Datamaskina står på Ikkje uroa og held varsel tilbake.
doctor-disturb-remedy = Klubba sitt eige vindauge kjem likevel, om du ikkje har valt noko anna i Innstillingar. Slå av Ikkje uroa for å sjå varsel.
doctor-lock = Skjermlås
doctor-lock-ok = Så vidt datamaskina seier, er skjermen ikkje låst.
doctor-lock-bad = Skjermen er låst: ingen ser det Klubba viser no.
doctor-lock-remedy = Lås opp skjermen. Påminningar som framleis trengst, ventar der.
doctor-keyring = Nøkkelring
doctor-keyring-ok = Nøkkelen til møta dine ligg i nøkkelringen på datamaskina.
doctor-keyring-bad = Klubba kan ikkje bruke nøkkelringen på datamaskina.
doctor-keyring-remedy = Nøkkelen ligg i ei fil som berre kontoen din kan lese. Lås opp eller installer ein nøkkelring om du kan.
doctor-database = Database
doctor-database-ok = Databasen er open.
doctor-database-none = Det finst ingen database enno. Han blir laga når Klubba blir starta første gongen.
doctor-database-bad = Databasen kan ikkje opnast: { $reason }.
doctor-database-remedy = Ikkje slett noko. Kontakt it-støtta og vis dette.
doctor-window = Vindauge
doctor-window-ok = Klubba kan vise vindauge ({ $version }).
doctor-window-bad = Det finst ingen skjerm å vise vindauge på.
doctor-window-remedy = Start Klubba frå skrivebordet. Kommandolinja verkar likevel.

## Readiness and roles
medium-speech = Samtalen
medium-video = Bilete
medium-screen = Skjermdeling
medium-chat = Chatten
medium-files = Delte filer
medium-poll = Avrøystingar og spørjeundersøkingar
medium-recording = Opptak
medium-transcript = Automatisk utskrift
medium-ai-summary = Samandrag laga av KI
medium-publishing = Publisering
medium-invitation = Innkallinga
verdict-allow = Tillate
verdict-deny = Ikkje tillate
verdict-with-conditions = På vilkår
verdict-unsaid = Ikkje nemnt
review-not-allowed = { $data } skal ikkje førekome her: { $medium }
review-not-allowed-text = Dette seier rutinen om { $service }: { $rule }
review-with-conditions = { $medium }: berre på visse vilkår
review-with-conditions-text = Dette seier rutinen om { $service } når det gjeld «{ $data }»: { $rule }
review-not-said = { $medium }: rutinen seier ingenting
review-not-said-text = Rutinen seier ikkje om «{ $data }» kan førekome der i { $service }. Spør den som har ansvar for rutinen.
review-ask-for-meeting = Møtet blir laga av { $who }
review-ask-for-meeting-text = Rolla di kan ikkje lage møte her. Skriv ein førespurnad, og hald fram med innkallinga når lenkja har kome.
review-role-unknown = Kva rolle har du?
review-role-unknown-text = Berre { $who } kan lage møte her. Sei kva rolle du har, så skriv Klubba ein førespurnad om det trengst.
request-subject = Ønske om digitalt møte: { $title }
request-opening = Eg treng eit digitalt møte i { $service } og kan etter rutinen ikkje lage det sjølv ({ $source }). Kan du lage det?
request-title = Møte: { $value }
request-purpose = Føremål: { $value }
request-time = Tid: { $value }
request-audience = Innkalla: { $value }
request-settings = Still inn møtet slik:
request-closing = Send så møtelenkja til meg, så kallar eg inn.
request-needs-time = Vel dag og tid først: den som lagar møtet, må vite når det er.
request-names-somebody = Tittelen ser ut til å nemne ein person. Skriv kva møtet gjeld, utan namn.
request-copied = Førespurnaden er kopiert. Lim han inn i ei melding til { $who }.
request-mailed = E-postprogrammet er opna med førespurnaden.
event-requested = Du bad om møtet hos ein som kan lage det
mark-requested = spurt om, ventar på lenkja
readiness-count = { $in_place } av { $asked } på plass
readiness-missing = Manglar
readiness-under-way = I gang
readiness-in-place = På plass
readiness-not-needed = Trengst ikkje
readiness-overdue = Skulle vore revidert { $day }
readiness-notice = { $item } for { $service } skal reviderast seinast { $day }. Gjer det under Rutinar.
readiness-notice-overdue = { $item } for { $service } skulle vore revidert { $day }. Gjer det under Rutinar.
readiness-decided = Avgjort av { $role } { $day }
readiness-decided-by-role = Avgjort av { $role }
readiness-decided-on-day = Avgjort { $day }
readiness-review = Reviderast seinast { $day }
readiness-decided-on = Avgjort den
readiness-review-by = Reviderast seinast
readiness-day-unreadable = { $field }: «{ $typed }» er ingen dag som Klubba forstår. Skriv til dømes 3.12.2026.
readiness-decided-later = Avgjerda kan ikkje vere teken etter i dag. Skriv dagen ho vart teken, eller la feltet stå tomt.
readiness-why-not-needed = Skriv kvifor det ikkje trengst.
readiness-names-somebody = Det ser ut som eit namn. Skriv rolla som har avgjort, til dømes rektor.
readiness-too-long = Skriv kortare: høgst { $limit } teikn i kvart felt.

## The text checker: arguments never hold the text that was found
check-category-national-id = Fødselsnummer
check-category-phone = Telefonnummer
check-category-email = E-postadresse
check-category-street-address = Gateadresse
check-category-bank-account = Kontonummer
check-category-person-name = Namn
check-category-initials = Initialar
check-category-pupil-class = Elev og klasse
check-category-special-category = Sensitiv opplysning
check-category-school-secrecy = Støtte eller sak
check-category-case-number = Saksnummer
check-category-protected-identity = Skjerma identitet
check-category-asks-for-sensitive = Ber om sensitive opplysningar

check-severity-stop = Fjern før du sender
check-severity-warn = Sjå ein gong til
check-severity-hint = Kanskje

check-why-national-id = { $kind ->
    [wrong-check] Dette er skrive som eit fødselsnummer, men kontrollsifra stemmer ikkje. Det peikar likevel ut ein person.
   *[other] Dette ser ut som eit fødselsnummer. Det peikar ut ein person.
}
check-why-phone = Dette ser ut som eit privat telefonnummer. Dei eigne nummera til møtet kjenner Klubba att.
check-why-email = Denne e-postadressa høyrer ikkje til organisasjonen dykkar.
check-why-street-address = Dette ser ut som adressa til nokon.
check-why-bank-account = Dette ser ut som eit kontonummer.
check-why-person-name = Dette ser ut som namnet på ein person.
check-why-initials = Bokstavane ser ut til å stå for ein person. Også initialar peikar ut.
check-why-pupil-class = Namn og klasse saman peikar ut ein elev.
check-why-special-category = { $kind ->
    [health] Ordet fortel om helsa til nokon.
    [religion] Ordet fortel om trua til nokon.
    [ethnicity] Ordet fortel om opphavet til nokon.
    [orientation] Ordet fortel om den seksuelle orienteringa eller kjønnsidentiteten til nokon.
    [union] Ordet fortel at nokon er fagorganisert.
    [politics] Ordet fortel om den politiske meininga til nokon.
   *[other] Ordet fortel noko sensitivt om ein person.
}
check-why-school-secrecy = Ordet røper støtte, fråvær eller ei sak som gjeld nokon.
check-why-case-number = Eit saksnummer fører til ein bestemt person.
check-why-protected-identity = At nokon lever skjerma, skal aldri stå i ei innkalling.
check-why-asks-for-sensitive = Teksten ber folk skrive sensitive opplysningar der fleire kan lese dei.

check-instead-national-id = Fjern nummeret. Opplysninga kan gjevast på møtet.
check-instead-phone = Fjern nummeret, eller skriv sentralbordet dykkar.
check-instead-email = Fjern adressa. Den som skal inviterast, står i mottakarfeltet.
check-instead-street-address = Fjern adressa. Skriv berre kvar møtet blir halde.
check-instead-bank-account = Fjern nummeret. Send det på ein trygg måte.
check-instead-person-name = Skriv berre kva slags møte det er, til dømes «Utviklingssamtale».
check-instead-initials = Fjern bokstavane. Skriv berre kva slags møte det er.
check-instead-pupil-class = Fjern namnet. Skriv berre kva slags møte det er.
check-instead-special-category = Fjern orda. Ta opp saka på møtet.
check-instead-school-secrecy = Skriv «Møte» eller «Samtale» utan å seie kva det gjeld.
check-instead-case-number = Fjern nummeret.
check-instead-protected-identity = Fjern orda. Snakk med leiaren din om korleis møtet kan haldast.
check-instead-asks-for-sensitive = Be dei ta med opplysninga til møtet i staden.

check-override-question = Kvifor skal det bli ståande?
check-override-not-a-person = Det er ingen person
check-override-public-role = Personen deltek i yrkesrolla si
check-override-general = Teksten er generell og gjeld ingen bestemt
check-override-agreed = Den det gjeld, har sagt ja
check-override-own-word = Det er eitt av våre eigne ord

### Windows

## Windows: titles
title-create = Ny innkalling
title-change = Endre møtet
title-meetings = Møte
title-cancel = Avlys møtet
title-series = Rekkje av samtalar
title-first-run = Velkomen
title-read = Møtestart
title-clean-up = Å rydde
title-incidents = Avvik
title-history = Historikk
title-routines = Rutinar
title-settings = Innstillingar

## Windows: reminders
due-deadline = Avvik: timane går
due-running = I gang no: lese retningslinene?
due-ended = Slutt: rydd i chatten
due-review = Skal gjennomgåast
due-snooze-deadline = Om ein time
due-snooze-review = I morgon
due-missed = Ikkje vist medan du var borte
due-noted = Eg har sett det
due-go-on = I gang enno: 10 minutt til
due-end-now = Møtet er slutt
reminders-title = Påminningar
reminders-lead = Minn meg også før møtet
reminders-lead-help = I tillegg til tidene som rutinen sjølv har.
reminders-lead-minutes = { $minutes } min
reminders-quiet = Stille timar
reminders-quiet-on = Vent med ryddinga om kvelden og natta
reminders-quiet-help = Møte som byrjar, minner Klubba om likevel.
reminders-quiet-from = Frå
reminders-quiet-to = til
reminders-window = Vindauget til Klubba
reminders-window-on = Vis vindauget når det er tid for noko
reminders-window-help = Kan ikkje datamaskina vise varsel, kjem vindauget likevel.
reminders-window-undisturbed = Vis det også når datamaskina er sett til Ikkje forstyrr
reminders-pause = Pause
reminders-pause-help = Ingenting blir vist under pausen. Det som då blir for seint, står som ikkje vist.
reminders-pause-hour = Ein time
reminders-pause-tomorrow = Til i morgon kl. 7
reminders-paused = På pause til { $until }
reminders-go-on = Hald fram no
reminders-try = Verkar det?
reminders-test-toast-waiting = Varsel: ventar på svar frå datamaskina …
reminders-test-toast-shown = Varsel: datamaskina tok imot det. Trykk på «Eg ser det» i ruta.
reminders-test-toast-seen = Varsel: verkar, du såg det.
reminders-test-toast-held_back = Varsel: datamaskina står på Ikkje uroa og viser ingenting no.
reminders-test-toast-failed = Varsel: datamaskina kan ikkje vise noko. Klubba bruker sitt eige vindauge.
reminders-test-window-waiting = Vindauget til Klubba: ventar …
reminders-test-window-shown = Vindauget til Klubba: verkar.
reminders-test-window-seen = Vindauget til Klubba: verkar.
reminders-test-window-held_back = Vindauget til Klubba: blir ikkje vist no.
reminders-test-window-failed = Vindauget til Klubba: kunne ikkje visast. Sjå under Verkar alt?
reminders-test-tray-waiting = Ikonet: ventar …
reminders-test-tray-shown = Ikonet: skrivebordet viser det.
reminders-test-tray-failed = Ikonet: dette skrivebordet viser ingen. Klubba bruker vanlege vindauge.

## Windows: in several places
common-close = Lukk
common-understood = Eg forstår
common-try-again = Prøv att
common-back = Tilbake
common-cancel = Avbryt
common-why = Kvifor?
common-show = Vis
common-how = Slik gjer du
common-check-applies = Sjå etter om dette gjeld møtet ditt.
common-not-applicable = Gjeld ikkje her
common-optional = (valfritt)
common-loading = Hentar …
common-tabs = Delar av Klubba
common-notices = Meldingar frå Klubba
common-due = Ventar på deg
common-due-read = Les opp
common-due-clean-up = Rydd no
common-due-snooze = Om 5 minutt
common-due-more = { $count ->
    [one] Vis éi til
   *[other] Vis { $count } til
 }
common-due-done = Alt gjort
common-unexpected = Noko gjekk gale i vindauget. Det du har skrive, er der framleis. Prøv att, og lukk vindauget og opne det på nytt om det ikkje hjelper.
common-store-opening = Klubba opnar notata sine
common-store-opening-text = Det tek nokre sekund.
common-store-waiting-for-keyring = Klubba ventar på nøkkelringen til datamaskina
common-store-locked = Klubba er låst
common-store-failed = Klubba kan ikkje opne notata sine
common-store-failed-text = Ingenting er sletta. Prøv att. Hjelper ikkje det: avslutt Klubba i menyen, start datamaskina på nytt og prøv ein gong til.
common-lang-sv = svensk
common-lang-nb = norsk (bokmål)
common-lang-nn = norsk (nynorsk)
common-lang-da = dansk
common-lang-fi = finsk
common-lang-en = engelsk
start-shown-in = Vindauga til Klubba finst ikkje på { $language } enno. Dei blir viste på { $shown }.
start-signature = Namnet ditt
start-organisation = Arbeidsplass eller organisasjon
start-policy = Adresse til sida dykkar om personopplysningar

## Windows: new invitation
create-routine = Rutine
create-title = Kva gjeld møtet?
create-when = Når?
create-other-day = Annan dag
create-date = Dato
create-date-help = Til dømes 3.12., torsdag, i morgon eller 3. desember.
create-date-unread = Det er ingen dag som Klubba forstår.
create-time = Klokka
create-time-example = til dømes 15.30
create-length = Lengd
create-minutes = { $minutes } min
create-service = Møteteneste
create-link = Møtelenkje
create-paste = Lim inn lenkja eg kopierte
create-paste-empty = Det finst ingen tekst å lime inn. Kopier møtelenkja først og prøv att.
create-link-service = Lenkja går til { $service }.
create-link-other = Lenkja går til { $service }, men du har valt { $chosen }.
create-link-change = Byt til { $service }
create-role = Rolla di
create-ask = Be { $who } om møtet
create-ask-text = Rolla di kan etter rutinen ikkje lage møte. Fyll ut kva møtet gjeld og når, så skriv Klubba førespurnaden. Når lenkja kjem, held du fram her.
create-ask-write = Skriv førespurnaden
create-ask-copy = Kopier førespurnaden
create-waiting = Ventar på møtelenkje
create-waiting-continue = Hald fram
create-data-class = Kva opplysningar kjem opp?
create-media = Kva skal brukast?
create-audience = Kven blir kalla inn?
create-language = Språk
create-language-also = Også på
create-language-none = Ikkje fleire språk
create-message = Eigne ord
create-more = Meir om møtet
create-more-text = føremål, behandlingsgrunnlag, møtetype
create-meeting-type = Møtetype
create-purpose = Kvifor blir møtet halde?
create-legal-basis = Behandlingsgrunnlag
create-choose = Vel …
create-questions = Spørsmål om møtet
create-yes = Ja
create-no = Nei
create-unknown = Veit ikkje
create-preview = Førehandsvising
create-subject = Emne:
create-own-words = Dine eigne ord
create-before = Før du sender
create-tips = Godt å vite
create-copy = Kopier innkallinga
create-copy-again = Kopier att
create-keys = Ctrl ↵
create-mail = E-post
create-calendar = Kalenderfil
create-series = Mange korte samtalar? Lag ein serie
create-my-calendar = Opne i kalenderen min
create-which-calendar = Kva kalender bruker du?
create-which-calendar-help = Innkallinga blir opna der som eit nytt, utfylt møte. Du kallar inn og sender sjølv. Klubba hugsar valet.
create-calendar-other = Eit anna kalenderprogram (fil)
create-open-calendar = Opne
create-choose-calendar = Vel
create-in-calendar = Still inn dette i kalenderen
create-sent-web-calendar = Innkallinga er open i kalenderen
create-findings = Å sjå over
create-severity-block = Må løysast
create-severity-warn = Sjå over
create-severity-hint = Tips
create-show-field = Vis feltet
create-open-settings = Opne innstillingar
create-show-all =
    { $more ->
        [one] Vis éin til
       *[other] Vis { $more } til
    }
create-show-first = Vis berre den første
create-source = Står i: { $source }
create-ready = Klar til å kopiere.
create-blocked =
    { $count ->
        [one] Éin ting att før du kan kopiere.
       *[other] { $count } ting att før du kan kopiere.
    }
create-to-review =
    { $count ->
        [one] Éin ting å sjå over.
       *[other] { $count } ting å sjå over.
    }
create-copy-anyway = Du kan kopiere likevel, men les kvifor først.
create-check-instead = Betre: { $text }
create-check-remove = Fjern
create-check-select = Vis i teksten
create-check-keep = Behald …
create-check-keep-why = Kvifor kan det stå?
create-check-keep-it = Behald det
create-check-kept = Behalde: { $count } – Endre
create-check-kept-because = Kan stå: { $reason }
create-check-take-back = Kontroller att
create-check-removed = Fjerna frå teksten.
create-check-undo = Angre
create-check-about = Kven handlar det om?
create-check-about-only = (berre for denne kontrollen)
create-check-about-help = Til dømes namnet og initialane til barnet, med komma mellom. Då seier Klubba frå om dei står i innkallinga. Klubba gløymer det når vindauget blir lukka, og lagrar det aldri.
create-sent-clipboard = Innkallinga er kopiert
create-sent-calendar-file = Kalenderfila er klar
create-sent-mail = Innkallinga er opna i e-posten
create-before-still = Har du gjort dette før du sender?
create-settings = Still inn i møtetenesta
create-settings-text = Kryss av etter kvart. Lista finst i Klubba under heile møtet.
create-settings-none = Ikkje meir å stille inn. Klubba minner deg når møtet byrjar.
create-edit = Endre innkallinga
create-new = Ny innkalling

## Windows: recovery code
recovery-title = Gjenopprettingskoden din
recovery-why = Om nøkkelringen på datamaskina mistar nøkkelen, eller datamaskina blir øydelagd, opnar koden det Klubba har lagra. Ingen annan har han.
recovery-make = Vis ein gjenopprettingskode
recovery-once = Koden blir vist berre no. Skriv han av for hand eller skriv han ut, og ikkje oppbevar han ved datamaskina.
recovery-print = Skriv ut
recovery-save = Lagre for utskrift ein annan stad
recovery-save-warning = Fila er ikkje verna: skriv henne ut og slett henne. Ikkje la henne liggje att på datamaskina.
recovery-copy = Kopier til ein passordhandterar
recovery-copied = Kopiert. Han er merkt som hemmeleg; kopier likevel noko anna etterpå.
recovery-check = Skriv gruppe { $first } og gruppe { $second } tilbake, så ser ein at papiret stemmer
recovery-group = Gruppe { $n }
recovery-confirm = Kontroller koden
recovery-done = Det stemmer. Oppbevar papiret trygt.
recovery-skip = Ikkje no
recovery-skip-text = Utan kode kan ein tapt nøkkel ikkje erstattast. Du finn dette att under Innstillingar.
recovery-settings = Vegen inn att
recovery-new = Lag ein ny gjenopprettingskode
recovery-new-text = Koden før gjeld til du har skrive den nye tilbake.
recovery-key = Byt nøkkel
recovery-key-text = Om nokon kan ha fått tak i nøkkelen. Gjenopprettingskoden er den same, gamle tryggingskopiar held på den gamle nøkkelen sin.
recovery-key-changing = Nøkkelen blir bytt …
recovery-key-changed = Nøkkelen er bytt.
recovery-open-title = Opne med gjenopprettingskoden
recovery-open-code = Gjenopprettingskode
recovery-open-help = Sju grupper på fem, frå papiret ditt. Store eller små bokstavar og mellomrom har ikkje noko å seie.
recovery-open = Opne
recovery-opened = Koden er rett. Klubba opnar …
recovery-no-code = Ingen gjenopprettingskode er laga på denne datamaskina.

## Windows: changing a meeting
change-text = Endre det som er nytt. Innkallinga seier sjølv at ho erstattar den gamle.
change-old-link = Gjer dette først
change-close-first = Den gamle lenkja er framleis open. Steng henne først.
change-in-calendar = Endre også møtet i din eigen kalender: byt lenkje og tekst der og send oppdateringa. Ser du to møte, slett det gamle.
cancel-first = Steng lenkja først
cancel-first-text = Den som har lenkja, kan gå inn også når møtet er avlyst.
cancel-tell = Fortel det til alle
cancel-tell-again = Fortel det til fleire
cancel-tell-text = Lim teksten inn i ein e-post eller i kalenderen, til dei same som fekk innkallinga. Slett møtet i din eigen kalender.
cancel-copy = Avlys og kopier teksten
cancel-copy-again = Kopier teksten att
cancel-file = Kalenderfil
cancel-mail = E-post
cancel-done = Møtet er avlyst
cancel-done-text = Klubba minner ikkje meir om det.
cancel-restore = Angre: møtet blir halde
cancel-restored = Møtet er planlagt att. Om avlysinga rakk å gå ut: send innkallinga på nytt.

## Windows: series
series-sub = Mange korte møte på nokre få dagar, kvart med si eiga lenkje og si eiga innkalling.
series-title = Kva handlar samtalane om?
series-title-help = Same overskrift for alle. Skriv ingen namn: kvar samtale er kjend på tida si.
series-days = Kva dagar?
series-add-day = Legg til
series-from = Første tida
series-to = Slutt seinast
series-pause = Pause mellom
series-links = Møtelenkjer
series-links-help = Éi lenkje for kvar samtale, i rekkjefølgje. Lim inn heile lista; annan tekst gjer ikkje noko.
series-paste = Lim inn det eg kopierte
series-talks =
    { $count ->
        [0] Samtalane
        [one] Éin samtale
       *[other] { $count } samtalar
    }
series-link-own = Eiga lenkje
series-change = Endre
series-leave-out = Fjern
series-left-out = Samtalen er fjerna.
series-links-later =
    { $count ->
        [one] Éin samtale må få ei anna lenkje. Det kan du gjere seinare.
       *[other] { $count } samtalar må få ei anna lenkje. Det kan du gjere seinare.
    }
series-make =
    { $count ->
        [one] Lag eitt møte
       *[other] Lag { $count } møte
    }
series-sent = { $sent } av { $total } innkallingar er ute
series-copy-next = Kopier neste: { $when }
series-copy = Kopier
series-together = Alle i éi kalenderfil
series-together-help = Kopier og lim inn éi innkalling om gongen, eller ta heile rekkja til din eigen kalender i éi fil.
series-take-back =
    { $count ->
        [one] Angre: slett møtet
       *[other] Angre: slett alle { $count } møta
    }
series-is-left-out = Fjerna
series-is-sent = Innkallinga er ute
series-not-sent = Innkallinga er ikkje ute

## Windows: reading aloud
read-choose = Kva møte byrjar?
read-none = Ingen møte er på veg. Når du har kopiert ei innkalling, blir møtet vist her.
read-say-aloud = Sei høgt
read-place = { $n } av { $count }
read-seconds = Tek om lag { $seconds } sekund
read-language = Språk
read-tick = Kryss av
read-said = Sagt
read-space = mellomrom
read-skip = Hopp over
read-then = Deretter: { $topic }
read-last = Siste punktet
read-applies = Sjå etter om dette gjeld møtet før du seier det.
read-nothing = Det er ikkje noko å lese opp for dette møtet.
read-done = Møtet er opna
read-done-all = Alt er sagt. Klubba minner deg på ryddinga når møtet er slutt.
read-done-skipped =
    { $count ->
        [one] Eitt punkt vart hoppa over.
       *[other] { $count } punkt vart hoppa over.
    } Klubba minner deg på ryddinga når møtet er slutt.
read-live = Hald auge med dette under møtet

## Windows: companion
companion-stages = Delane av møtet
companion-stage-let-in = Slepp inn
companion-stage-read-aloud = Les opp
companion-stage-during = Under møtet
companion-stage-close = Avslutt
companion-let-in = Slepp inn deltakarane
companion-heads = Tel
companion-admitted = Sleppte inn
companion-turned-away = Avviste
companion-not-identified = Ikkje identifiserte
companion-more = Éin til: { $head }
companion-fewer = Éin færre: { $head }
companion-no-names = Berre talet blir lagra, aldri namn.
companion-everyone-in = Alle er inne
companion-more-time = Ti minutt til
companion-to-close = Avslutt møtet
companion-close = Før du går
companion-close-none = Rutinen krev ikkje noko særskilt før du går.
companion-decisions =
    { $count ->
        [one] Éin ting står att å avgjere når du ryddar etter møtet.
       *[other] { $count } ting står att å avgjere når du ryddar etter møtet.
    }
companion-clean-up = Rydd no
companion-later = Seinare, minn meg på det

## Windows: incidents
incident-something = Noko har hendt
incident-what = Kva har hendt?
incident-elapsed = Tid sidan det byrja
incident-new-link = Den nye møtelenkja
incident-paste = Lim inn
incident-copied = Den nye innkallinga ligg på utklippstavla.
incident-copy-again = Kopier att
incident-calendar-file = Kalenderfil
incident-mail = E-post
incident-no-address = Adressa er ikkje fylt ut i rutinen.
incident-skip = Gjeld ikkje
incident-drilled = Ferdig. Alt er notert.
incident-drilled-text = Personvernombodet avgjer om det skal meldast. Klubba minner om det til det er avgjort.
incident-passed = Ikkje gjort: { $state }
incident-to-record = Vis notatet
incident-leave = Tilbake
incident-date = Dato: { $what }
incident-time = Klokkeslett: { $what }
incident-note-what = Kva hende?
incident-note-what-help = Kort, utan namn.
incident-note-happened = Når hende det?
incident-note-noticed = Når vart det oppdaga?
incident-note-known-other = Organisasjonen fekk vite det på ei anna tid
incident-note-known = Når fekk organisasjonen vite det?
incident-note-categories = Kva slags opplysningar?
incident-note-persons = Personar, om lag
incident-note-records = Dokument, om lag
incident-note-measures = Kva har de gjort med det?
incident-note-told = Har dei det gjeld, fått vite det?
incident-note-told-not-yet = Ikkje enno
incident-note-told-yes = Ja
incident-note-told-no = Nei, det trengst ikkje
incident-note-nobody = Ingen person er nemnd
incident-all = Alle avvik
incident-none = Ingen avvik er noterte.
incident-report = Noter noko som har hendt
incident-report-text = Mykje blir oppdaga først etterpå. Dei 72 timane blir rekna frå organisasjonen fekk vite det.
incident-which-meeting = Kva møte?
incident-no-meeting = Ingen av dei
incident-begin = Byrja
incident-until = Seinast { $at }
incident-was-notified = Meldt til tilsynsmyndigheita:
incident-who-knows = Kven veit det?
incident-told-at = Fekk vite det { $at }
incident-tell = Har fått vite det
incident-decision = Avgjerd
incident-decision-text = Personvernombodet avgjer. Skriv her kva ombodet kom fram til.
incident-reason = Grunn, utan namn
incident-notify = Skal meldast
incident-not-notify = Blir ikkje meldt
incident-open-form = Opne meldinga i nettlesaren
incident-number = Saksnummer, om det finst
incident-is-notified = No er det meldt
incident-note = Notatet
incident-save = Lagre
incident-saved = Lagra
incident-go-on = Hald fram steg for steg
incident-page = Alt på éi side
incident-save-text = Lagre som tekst

## Windows: first run
start-step = Steg { $n } av 3
start-welcome = Velkomen til Klubba
start-what = Klubba skriv innkallinga slik reglane vil, seier kva du skal lese opp når møtet byrjar, og minner om ryddinga etterpå.
start-language = Språk
start-kind = Kvar arbeider du?
start-routine = Kva reglar gjeld hos dykk?
start-sign = Korleis skal innkallinga signerast?
start-policy-help = Innkallinga må lenkje dit. Veit du ikkje adressa no, kan du skrive henne seinare.
start-ready = Ferdig!
start-ready-text = Du finn Klubba mellom ikona ved klokka. Alt kan endrast i Innstillingar.
start-next = Neste
start-skip = Hopp over
start-first = Lag den første innkallinga

## Tabs

## Tabs: meetings
meetings-new = Ny innkalling
meetings-none = Ingen møte å vise
meetings-none-text = Dei nærmaste fire vekene er tomme. Nye møte frå kalendrane dine blir viste her.
meetings-none-connect = Kople til kalenderen din, så finn Klubba møta sjølv og minner deg i rett minutt. Klubba berre les, og ingenting går ut av datamaskina.
meetings-offered =
    { $count ->
        [one] Eitt møte ventar på svar: kva rutine er det?
       *[other] { $count } møte ventar på svar: kva rutine er det?
    }
meetings-quiet =
    { $count ->
        [one] Eitt møte som Klubba ikkje minner om
       *[other] { $count } møte som Klubba ikkje minner om
    }
meetings-start = Start
meetings-prepare = Førebu innkalling
meetings-change = Endre
meetings-send-anew = Send endra innkalling
meetings-cancel = Avlys
meetings-cancelled = Avlyst – vis
meetings-other-routine = Annan rutine
meetings-is-mine = Møtet mitt likevel
meetings-which = Kva rutine er dette?
meetings-that-one = Følg den rutinen
meetings-not-mine = Ikkje mitt møte
meetings-remembered = Klubba hugsar svaret og spør ikkje att om slike møte.
calendars-title = Kalendrar
calendars-none = Ingen kalender er kopla til.
calendars-count =
    { $count ->
        [one] eitt møte
       *[other] { $count } møte
    }
calendars-not-understood =
    { $count ->
        [one] Éin ting i kalenderen gjekk ikkje an å forstå
       *[other] { $count } ting i kalenderen gjekk ikkje an å forstå
    }
calendars-refresh = Hent no
calendars-refreshing = Hentar …
calendars-connecting = Koplar til …
calendars-connected = Kopla til: { $name }
calendars-removed = Fjerna: { $name }
calendars-remove = Fjern
calendars-remove-ask = Fjerne { $name }?
calendars-remove-text = Klubba gløymer adressa og møta derifrå. Det som alt er kryssa av, blir verande. Du kan kople til kalenderen att.
calendars-anew-feed = Ny adresse
calendars-anew-caldav = Nytt passord
calendars-anew-ask = Ny veg til { $name }
calendars-anew-text = Det er den same kalenderen: møta derifrå og det som er kryssa av, blir verande.
calendars-connect = Kople til
calendars-by-address = Kople til med hemmeleg adresse
calendars-by-address-help = Kalenderen din har ei hemmeleg adresse som Klubba kan lese. Her finn du henne:
calendars-address = Adressa til kalenderen
calendars-name = Kva skal kalenderen heite her?
calendars-by-server = Kople til med tenar og passord (CalDAV)
calendars-by-server-help = For til dømes Nextcloud, iCloud og Fastmail. Bruk eit app-passord. Passordet blir lagra i nøkkelringen på datamaskina.
calendars-server = Adressa til tenaren
calendars-user = Brukarnamn
calendars-password = Passord
calendars-by-file = Opne ei kalenderfil
calendars-by-file-help = Ei fil som sluttar på .ics. Du kan også sleppe henne på vindauget.
calendars-choose-file = Vel fil
file-holds =
    { $count ->
        [0] Fila har ingen møte.
        [one] Fila har eitt møte.
       *[other] Fila har { $count } møte.
    }
file-times = { $times } gonger
file-take =
    { $count ->
        [one] Ta inn møtet
       *[other] Ta inn { $count } møte
    }
file-close = Lukk

## Tabs: clean up
clean-up-none = Ingenting å rydde
clean-up-none-text = Når eit møte er slutt, blir det vist her med det som skal gjerast etterpå.
clean-up-count = { $done } av { $total } gjort
clean-up-status-todo = Å gjere
clean-up-status-done = Gjort
clean-up-status-not-done = Vart ikkje gjort
clean-up-status-not-applicable = Gjeld ikkje
clean-up-status-waiting = Ikkje ferdig enno
clean-up-not-done = Vart ikkje gjort
clean-up-not-applicable = Gjeld ikkje her
clean-up-undo = Angre
clean-up-answered = Svara { $when }
clean-up-save-answer = Lagre svar
clean-up-change-answer = Endre svar
clean-up-choose-first = Vel eitt av svara.
clean-up-fill-in = Fyll ut dette: { $asks }
clean-up-strike = Klubba: møtet er lukka
clean-up-strike-wait = Møtet kan lukkast når alt på lista har fått eit svar.
clean-up-struck = Møtet er lukka
clean-up-struck-text = Alt etter «{ $title }» er ferdig og finst i historikken.
clean-up-in-history = Vis i historikken
clean-up-coming = Møte som kjem
clean-up-running = Går føre seg no
clean-up-read = Les opp
clean-up-steps =
    { $left ->
        [0] Innstillingane i møtetenesta er gjorde
        [one] Still inn i møtetenesta: éin ting att
       *[other] Still inn i møtetenesta: { $left } ting att
    }
clean-up-incident = Om noko går gale
clean-up-support = Her kan du få hjelp

## Tabs: history
history-search = Søk på tittel, dato eller rutine
history-count =
    { $total ->
        [one] Eitt møte.
       *[other] { $total } møte.
    }
history-save-found = Berre dei blir med når du lagrar.
history-save-html = Lagre for utskrift
history-save-csv = Lagre som tabell (CSV)
history-file-saved = Fila er lagra her:
history-file-open = Opne
history-none = Ingen møte enno
history-none-text = Når du har kopiert ei innkalling, står møtet her.
history-first = Lag den første innkallinga
history-no-hit = Ingen møte passar med «{ $search }».
history-clear = Tøm søket
history-more = Vis fleire møte
history-back = Alle møte
history-state-planned = planlagt
history-state-open = går føre seg no
history-state-ended = slutt, ikkje rydda
history-state-closed = lukka
history-state-cancelled = avlyst
history-to-clean-up = Rydd no
history-to-meeting = Til møtet
history-facts = Om møtet
history-routine = Rutine
history-version = { $routine }, versjon { $version }
history-events = Kva som hende
history-events-none = Ingenting er notert enno.
statistics-title = Månad for månad
statistics-month = Månad
statistics-meetings = Møte
statistics-read = Retningslinjer lesne opp
statistics-in-time = Rydda i tide
statistics-late = Rydda seinare
statistics-help = I tide er seinast neste arbeidsdag. Avlyste møte blir ikkje talde. Ingen namn finst her.
statistics-none = Ingen møte er over enno.
statistics-all = Alle månader
history-time = Tid
history-time-all = All tid
history-routine-all = Alle rutinar
history-export = Eksporter
history-verify = Kontroller ei fil
history-statistics = Statistikk
history-retention = Kor lenge det blir lagra
history-export-what = Eksporten tek med det som lista viser akkurat no.
history-export-html = Side som blir opna og skriven ut i nettlesaren
history-export-csv = Tabell for rekneark (CSV)
history-export-json = Data for andre program (JSON)
history-export-format = Kva slags fil?
history-export-save = Lagre fila
history-receipt = Kvittering å ta vare på ein annan stad
history-receipt-help = Med kvitteringa kan kven som helst seinare sjå om historikken er skriven om. Skriv ho ut, eller send ho til nokon andre.
history-receipt-copy = Kopier kvitteringa
history-receipt-copied = Kvitteringa er kopiert.
history-receipt-mail = Send med e-post
history-verify-help = Vel ei fil som er eksportert frå Klubba. Ho blir berre lesen her på datamaskina.
history-verify-file = Vel fil
history-verify-head = Kvittering frå før (om du har ei)
history-verify-again = Kontroller igjen
history-verify-more = { $more } til
history-verify-shown = { $shown } er viste, { $left_out } er utelatne, { $purged } er sletta etter lagringstida.
history-correct = Rett
history-correct-label = Korleis var det?
history-correct-help = Notatet blir ståande. Rettinga blir lagd til etter det.
history-correct-save = Lagre rettinga
history-number = Nr. { $number }
retention-title = Kor lenge historikken blir lagra
retention-months = Lagre historikk i
retention-month-count =
    { $months ->
        [one] ein månad
       *[other] { $months } månader
    }
retention-agree = Slett sjølv kvar dag det som er eldre
retention-agree-help = Det som blir sletta, kan ikkje hentast tilbake. Eksporter først om det trengst. Ei signert kvittering for slettinga blir i historikken.
retention-over =
    { $meetings ->
        [0] Ingen møte er eldre enn det.
        [one] Eitt møte er eldre enn det.
       *[other] { $meetings } møte er eldre enn det.
    }
retention-not-closed = { $count } av dei er ikkje rydda.
retention-purge = Slett no
retention-purge-sure = Ja, slett. Det kan ikkje angrast.
retention-done = Historikken er rydda etter lagringstida.

## Tabs: routines
routines-shipped = Følgjer med Klubba
routines-own = Dykkar eigen
routines-aloud =
    { $points ->
        [0] Ingenting å lese opp
        [one] Eitt punkt å lese opp, om lag { $seconds } sekund
       *[other] { $points } punkt å lese opp, om lag { $seconds } sekund
    }
routines-rules =
    { $rules ->
        [one] éin regel
       *[other] { $rules } reglar
    }
routines-version = versjon { $version }
routines-back = Alle rutinar
routines-edit = Endre rutinen
routines-export = Lagre som fil
routines-copy = Lag ein eigen kopi
routines-copy-help = Denne rutinen kan ikkje endrast. Lag ein eigen kopi, så kan de skrive inn adressa, kontaktane og dei eigne reglane dykkar.
routines-copy-text = Originalen blir ståande og er oppgjeven som kjelde.
routines-copy-name = Kva skal rutinen dykkar heite?
routines-copy-empty = Skriv eit namn på rutinen.
routines-copy-make = Lag kopien
routines-about = Om rutinen
routines-review = Revisjon
routines-condition = Gjeld når: { $condition }
routines-from = Kvifor og kvarifrå?
routines-shows-as = Blir vist i Klubba som: { $places }
routines-readiness = Er tenesta klar til bruk?
routines-readiness-text = Dette skal vere på plass i organisasjonen før tenesta blir brukt. Skriv det du veit, eller spør den ansvarlege.
routines-readiness-service = Møteteneste
routines-readiness-none = Rutinen krev ikkje noko særskilt på plass for tenesta.
routines-readiness-change = Endre
routines-readiness-open = Opne dokumentasjonen
routines-readiness-save = Lagre
routines-readiness-state = Korleis står det til?
routines-readiness-problems = Må rettast før det blir lagra
routines-readiness-evidence = Dokumentasjon
routines-readiness-evidence-help = Nettadresse, saksnummer eller kvar dokumentet finst.
routines-readiness-decided-by = Avgjort av
routines-readiness-decided-by-help = Rolla eller utvalet, aldri namnet på ein person.
routines-readiness-decided-on = Avgjort den
routines-readiness-decided-on-help = Til dømes 3.5.2026 eller i dag.
routines-readiness-review-by = Reviderast seinast
routines-readiness-review-by-help = Klubba minner om det to veker før.
routines-readiness-reason = Merknad
routines-readiness-reason-help = Kvifor det ikkje trengst, eller kva som står att.
routines-readiness-history = Kva som er sagt tidlegare:
routines-permissions = Kva kan førekome kvar?
routines-permissions-text = Dette seier rutinen. Hald peikaren over ei rute for å sjå regelen ho kjem frå.
routines-import = Hent rutine frå fil
routines-import-file = Vel ei rutinefil
routines-import-help = Fila sluttar på .toml. Ingenting blir endra før du har sett kva fila inneheld, og sagt ja.
routines-import-problems =
    { $count ->
        [one] Fila kan ikkje takast inn: éin feil
       *[other] Fila kan ikkje takast inn: { $count } feil
    }
routines-import-notes =
    { $count ->
        [one] Éin ting å sjå over i fila
       *[other] { $count } ting å sjå over i fila
    }
routines-import-fix = Be den som laga fila, om å rette linjene over, og vel fila på nytt. Ingenting er endra i Klubba.
routines-import-replaces = Erstattar: { $replaces }
routines-import-new = Dette er ein ny rutine hos dykk.
routines-import-same = Reglane er dei same som i versjonen som gjeld.
routines-import-take = Ta inn rutinen
routines-imported = Rutinen er inne.
routines-changes =
    { $count ->
        [one] Éin ting blir annleis
       *[other] { $count } ting blir annleis
    }
routines-change-added = Nytt
routines-change-removed = Fjerna
routines-change-changed = Endra
routines-before = Før:
routines-after = No:
routines-edit-title = Endre «{ $title }»
routines-edit-problems =
    { $count ->
        [one] Éin ting må rettast før det går an å lagre
       *[other] { $count } ting må rettast før det går an å lagre
    }
routines-edit-kept = Endringane dine frå før er der, men er ikkje lagra enno.
routines-edit-name = Namnet på rutinen
routines-edit-contacts = Kontaktar
routines-edit-contacts-help = E-postadresse, telefonnummer eller nettadresse. Blir vist for den som treng hjelp.
routines-edit-rules = Reglar
routines-edit-rules-help = Opne ein regel for å endre kva han seier.
routines-added = Eigne tillegg
routines-added-help = Ein ny regel blir med frå neste innkalling. Skriv utan namn på nokon.
routines-add = Legg til ein regel
routines-added-rule = Ny regel { $n }
routines-added-strength = Kor sterk er regelen?
routines-added-channels = Kvar skal han visast?
routines-added-service = Møteteneste
routines-added-audience = Innkalla
routines-added-any = Alle
routines-added-timing = Påminning
routines-added-none = Inga eiga
routines-added-day-before = Dagen før
routines-added-hour-before = Ein time før
routines-added-at-end = Når møtet er slutt
routines-added-day-after = Dagen etter
routines-added-source = Kvar står det?
routines-undo = Angre
routines-edit-many = { $points } punkt: då byrjar folk å hoppe over. Dele opp?
routines-edit-save = Lagre som ny versjon
routines-frozen = Møte som alt er kalla inn, held på versjonen dei vart laga med.
routines-saved = Lagra. Den nye versjonen gjeld frå neste innkalling.
routines-leave = Endringane dine er ikkje lagra
routines-leave-text = Vil du halde fram å skrive eller kaste det du har endra?
routines-leave-stay = Hald fram å skrive
routines-leave-discard = Kast endringane
routines-leave-close = Kast og lukk vindauget
routines-rule-removed = fjerna
routines-rule-aloud = blir lesen opp
routines-rule-locked = låst
routines-rule-locked-text = Regelen er låst av den som har vedteke rutinen. Han kan ikkje endrast eller fjernast her.
routines-rule-text = Regelen
routines-rule-read-aloud = Les opp når møtet startar
routines-rule-read-aloud-help = Setninga som blir sagd høgt. La stå tomt om ho ikkje skal lesast opp.
routines-rule-state = På knappen som kryssar av
routines-rule-state-help = Korleis det er når det er gjort, til dømes «Opptak er av».
routines-rule-invitation = I innkallinga
routines-rule-invitation-help = Setninga som deltakarane får lese. La stå tomt om ho ikkje skal stå med.
routines-rule-reason = Kvifor
routines-rule-remove = Fjern regelen
routines-rule-restore = Legg regelen tilbake

## Tabs: settings
settings-saved = Lagra
settings-look = Språk og utsjånad
settings-language = Språk i Klubba
settings-theme = Fargar
settings-theme-system = Som datamaskina
settings-theme-light = Lyse
settings-theme-dark = Mørke
settings-size = Storleiken på teksten
settings-size-now = { $size } %
settings-size-smaller = A− mindre tekst
settings-size-larger = A+ større tekst
settings-invitations = I innkallingane
settings-signature-help = Står sist i innkallinga.
settings-policy-help = Innkallinga lenkjer dit, til dømes https://www.kommunen.no/personvern.
settings-own-words = Våre eigne ord
settings-own-words-help = Eitt per linje: namn på rom, prosjekt og liknande som Klubba feilaktig tek for personopplysningar. Kontrollen slepper dei gjennom.
settings-computer = På denne datamaskina
settings-autostart = Start Klubba når datamaskina startar
settings-autostart-help = Då kjem påminningane også om du ikkje har opna Klubba.
settings-zone = Tidssone
settings-zone-help = Møtetider i innkallingar og påminningar følgjer henne.
common-store-missing = Møta dine er ikkje der dei var
common-store-missing-text = Klubba hadde ein database på denne datamaskina, og han er borte. Ingenting nytt er byrja. Legg fila tilbake og prøv att, eller gjenopprett ein tryggingskopi nedanfor.
settings-doctor = Verkar alt?
settings-doctor-checking = Kontrollerer …
settings-doctor-ok = verkar
settings-doctor-not = må sjåast på
settings-doctor-again = Kontroller att
settings-test = Send ei testpåminning
delete-word = slett
delete-title = Slett alt
delete-help = Slettar alle møte, rutinar, innstillingar og nøklar frå datamaskina, og avsluttar Klubba. Det kan ikkje angrast. Tryggingskopiar og eksportar som du har lagra, finst framleis: slett dei sjølv.
delete-backups =
    { $count ->
        [one] Éin tryggingskopi blir liggjande i { $folder }.
       *[other] { $count } tryggingskopiar blir liggjande i { $folder }.
    }
delete-type = Skriv { $word } for å slette alt
delete-button = Slett alt
backups-title = Tryggingskopiar
backups-create = Tryggingskopier no
backups-busy-create = Klubba lagar tryggingskopien og kontrollerer han …
backups-busy-look = Klubba opnar tryggingskopien …
backups-busy-restore = Klubba gjenopprettar. Alt anna ventar …
backups-folder = Mappe for tryggingskopiar
backups-folder-help = Klubba lagar ein tryggingskopi kvar dag noko er endra. Vel ei mappe på ein annan disk eller ein tenar, med heile stigen. Tryggingskopiane er krypterte; på ei anna datamaskin opnar gjenopprettingskoden dei.
backups-folder-choose = Bruk denne mappa
backups-folder-usual = Bruk den vanlege mappa
backups-list = Tryggingskopiar, den nyaste først
backups-size = { $size } kB
backups-restore = Gjenopprett …
backups-restore-this = Gjenopprett denne tryggingskopien
backups-open = Opne med koden
