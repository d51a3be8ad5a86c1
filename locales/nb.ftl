### The program's own words. Above «Windows»: core, tray, notifications, command line.

## Languages and dates
language-sv = svensk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-da = dansk
language-fi = finsk
language-en = engelsk
weekday-monday = mandag
weekday-tuesday = tirsdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lørdag
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
day-tomorrow = i morgen, imorgen
day-after-tomorrow = i overmorgen, overmorgen
day-skip = på, den, nå, kommende, førstkommende
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
invitation-language = På norsk
invitation-greeting = Hei!
invitation-welcome = Velkommen til et digitalt møte: { $title }.
invitation-welcome-untitled = Velkommen til et digitalt møte.
invitation-replaces = Denne innkallingen erstatter den du har fått tidligere.
invitation-replaces-link = Møtet har fått en ny lenke. Ikke bruk den gamle.
invitation-replaces-time = Møtet har fått et nytt tidspunkt.
invitation-cancelled = Avlyst: { $title }
invitation-cancelled-text = Møtet er avlyst: { $title }.
invitation-cancelled-link = Lenken til møtet gjelder ikke lenger. Ikke bruk den.
invitation-time = Tid: { $when }
invitation-place = Sted: { $service }
invitation-place-link = Sted: { $service }, { $link }
invitation-conduct = Dette gjelder for møtet:
invitation-regards = Vennlig hilsen
    { $name }

## Who is invited
audience-guardians = Foresatte
audience-internal = Egne ansatte
audience-external = Andre utenfor organisasjonen
audience-public = Allmennheten

## What must be put right before copying
review-no-date = Ingen dag er valgt
review-no-date-text = Velg dag, så står den i innkallingen.
review-no-time = Klokkeslettet mangler
review-no-time-text = Skriv når møtet begynner, for eksempel 15.30.
review-time-unreadable = Klokkeslettet kan ikke leses
review-time-unreadable-text = Skriv time og minutt, for eksempel 15.30.
review-time-does-not-exist = Klokkeslettet finnes ikke den dagen
review-time-does-not-exist-text = Klokken stilles fram akkurat da. Velg en annen tid.
review-zone-unknown = Tidssonen er ukjent
review-zone-unknown-text = Velg tidssone i innstillingene, for eksempel Europe/Oslo.
review-length = Møtets lengde kan ikke brukes
review-length-text = Et møte er mellom ett minutt og ett døgn.
review-no-title = Møtet mangler navn
review-no-title-text = Skriv hva møtet gjelder, uten navn på noen.
review-title-long = Tittelen er for lang
review-title-long-text = Skriv høyst { $limit } tegn; resten hører hjemme i teksten.
review-no-policy-url = Adressen til personvernerklæringen mangler
review-no-policy-url-text = De inviterte skal kunne lese hvordan personopplysninger behandles. Fyll inn en ekte nettadresse (https://…) til virksomhetens erklæring.
review-no-purpose = Formålet mangler
review-no-purpose-text = Skriv hvorfor møtet holdes, i allmenne ord.
review-no-legal-basis = Behandlingsgrunnlag mangler
review-no-legal-basis-text = Velg hvilket behandlingsgrunnlag møtet bygger på. Spør personvernombudet hvis du er usikker.
review-link-reused = Lenken hører til et annet møte
review-link-reused-text = Møtet er { $day }. De som ble invitert da, kommer inn her også. Lag en ny lenke. Den som kopierer et gammelt møte i kalenderen, får med lenken dets.
review-link-earlier = Møtet har hatt den lenken før
review-link-earlier-text = De som fortsatt har lenken, kommer inn igjen. Lag et nytt møte i møtetjenesten og kopier lenken derfra.
review-link-series = Samme lenke hver gang
review-link-series-text = Samme lenke brukes { $day }: de som inviteres én gang, kommer inn hver gang. Lag heller et eget møte med en ny lenke.
review-link-standing = Et rom som er det samme hver gang
review-link-standing-text = Andre kan ha lenken fra før. Bruk lobbyen eller en kode, og slipp bare inn dem som er invitert.
review-no-link = Møtelenken mangler
review-no-link-text = Opprett møtet i tjenesten og lim inn lenken her.
review-no-service = Møtetjenesten mangler
review-no-service-text = Velg hvor møtet holdes.
review-no-meeting-type = Møtetypen mangler
review-no-meeting-type-text = Velg hva slags møte det er.
review-no-organisation = Virksomhetens navn mangler
review-no-organisation-text = Skriv virksomhetens navn i innstillingene.
review-link-unreadable = Lenken kan ikke leses
review-link-unreadable-text = Lim inn hele lenken. Den begynner med https://
review-link-of-other-service = Lenken går til en annen tjeneste
review-link-of-other-service-text = Lenken går til { $other }, men du har valgt { $service }.
review-link-unknown = Kontroller lenken
review-link-unknown-text = Klubba kjenner den ikke igjen som en lenke til { $service }.
review-not-ready = { $service } er ikke klar til bruk ennå
review-not-ready-text =
    { $in_place } av { $asked } på plass. Mangler: { $names }{ $more ->
        [0] .
       *[other] ; og { $more } til.
    } Se hele listen under Rutiner, eller spør den som har ansvar for personvernet.
review-rule = { $text }
review-rule-text = Det sier rutinen. Du kan likevel sende.
review-review-overdue = Rutinen skulle vært revidert
review-review-overdue-text = Den skulle revideres innen { $day }. Spør den som har ansvar for rutinen om den fortsatt gjelder.
review-no-longer-valid = Rutinen gjelder ikke lenger
review-no-longer-valid-text = Den gjaldt til og med { $day }.
review-other-language = Alt finnes ikke på { $language }
review-other-language-text = Det som mangler, står på et annet språk i innkallingen.

## Changed meetings
sent-web-calendar = Møtet er åpent i { $calendar }. Inviter, gå gjennom innstillingene nedenfor og lagre.
sent-web-calendar-rest = Møtet er åpent i { $calendar } med emne og tidspunkt. Det var ikke plass til hele teksten, så den er kopiert: Lim den inn i møtet.
change-same-link = Den nye lenken går til samme møte som den gamle. Lag et helt nytt møte i møtetjenesten, og kopier lenken til det.
change-link-met = Lenken hører til møtet { $day }. Lag et helt nytt møte i møtetjenesten og kopier lenken derfra.
event-changed = Du endret møtet
event-changed-link = Du ga møtet en ny lenke
event-changed-time = Du ga møtet et nytt tidspunkt
event-changed-link-time = Du ga møtet en ny lenke og et nytt tidspunkt
event-old-link-closed = (du sa at den gamle lenken ble stengt først)
event-sent-web-calendar = Du åpnet innkallingen i kalenderen
event-cancelled = Du avlyste møtet
event-restored = Du planla møtet på nytt
mark-cancelled = avlyst
fact-replaces-earlier = Erstatter en tidligere innkalling

## Series of talks
series-no-days = Velg minst én dag.
series-no-time = Skriv når den første samtalen tidligst begynner, og når den siste senest slutter.
series-time-unreadable = Klokkeslettet kan ikke leses. Skriv for eksempel 13.00.
series-wrong-way-round = Sluttiden må være senere enn starttiden.
series-no-talks = Det er ikke plass til noen samtale mellom de to klokkeslettene.
series-too-many = Det blir flere enn { $count } samtaler. Velg færre dager eller lengre samtaler.
series-links-repeated =
    { $count ->
        [one] Én lenke sto flere ganger i listen. Den brukes bare én gang: Hver samtale trenger sin egen.
       *[other] { $count } lenker sto flere ganger i listen. De brukes bare én gang: Hver samtale trenger sin egen.
    }
series-links-unused =
    { $count ->
        [one] Én lenke ble til overs.
       *[other] { $count } lenker ble til overs.
    }
series-link-missing = Lenken mangler
series-link-standing = Et fast møterom: Den forrige kan komme inn
series-link-reused = Lenken hører til et annet møte
series-link-met = Lenken hører til møtet { $day }
series-link-other = Lenken hører til en annen møtetjeneste

## Coming meetings
coming-today = I dag, { $day }
coming-tomorrow = I morgen, { $day }

## Rules, steps and sources
source-of-year = { $place } ({ $year })
strength-must = skal
strength-must-not = skal ikke
strength-should = bør
strength-should-not = bør ikke
strength-may = kan
strength-may-need = kan måtte
strength-info = godt å vite
certainty-sure = sikkert
certainty-likely = trolig
certainty-unsure = usikkert
clicks-source = Kilde: { $source }. Kontrollert { $day } ({ $certainty }).

## The meeting
run-ended = Sluttet { $day } kl. { $time }
run-ends = Slutter { $day } kl. { $time }
run-not-answered = Svar på alt som gjenstår før du avslutter møtet.
clock-before = Begynner om { $minutes } min
clock-passed = { $minutes } min har gått
clock-left = { $minutes } min igjen
clock-over = { $minutes } min over tiden

## Reminders
reminder-a-meeting = Et møte
reminder-read-aloud = Møtet begynner: les opp retningslinjene
reminder-read-aloud-text =
    { $kind }, { $service }. { $points ->
        [one] Ett punkt
       *[other] { $points } punkter
     }, omtrent { $seconds } sekunder.
reminder-clean-up = Møtet er slutt: på tide å rydde
reminder-clean-up-text = { $kind }, { $service }. Bestem hva som skal skje med chatten.
reminder-rule = Snart møte: { $kind }
reminder-rule-text = Se etter i rutinen.
reminder-lead = Kl. { $start }: { $kind }
reminder-lead-text = { $service }. Ha rutinen klar.
reminder-missed = Gikk glipp av: { $kind }
reminder-review = Tid for gjennomgang
reminder-summary = { $count ->
    [one] Et møte venter på deg
   *[other] { $count } møter venter på deg
}
reminder-summary-matters = { $count ->
    [one] Én ting venter på deg
   *[other] { $count } ting venter på deg
}
reminder-summary-deadline = { $count ->
    [one] Ett avvik venter på beslutning.
   *[other] { $count } avvik venter på beslutning.
}
reminder-summary-review = { $count ->
    [one] En gjennomgang venter.
   *[other] { $count } gjennomganger venter.
}
reminder-summary-running = { $count ->
    [one] Ett møte pågår: les retningslinjene nå.
   *[other] { $count } møter pågår: les retningslinjene nå.
}
reminder-summary-ended = { $count ->
    [one] Ett møte er slutt: rydd i chatten.
   *[other] { $count } møter er slutt: rydd i chattene.
}
reminder-summary-missed = { $count ->
    [one] For ett møte gikk en påminnelse tapt.
   *[other] For { $count } møter gikk påminnelser tapt.
}
action-read-aloud = Les opp
action-clean-up = Rydd nå
action-open = Vis
action-go-on = Pågår ennå: 10 minutter til
action-seen = Jeg ser det
action-snooze = Om 5 minutter
action-snooze-hour = Om en time
action-snooze-day = I morgen
action-done = Allerede gjort
reminder-closed-text = Klubbas database er låst, så den kan ikke si hvilket møte. Se i kalenderen, og åpne Klubba.
reminder-closed-deadline = Timene til et avvik løper
reminder-closed-matter-text = Klubbas database er låst. Åpne Klubba og lås den opp, så viser den hva det gjelder.
reminder-unrecorded = Klubba kan ikke notere det nå. Åpne Klubba og se hvorfor.
reminder-test = Slik ser en påminnelse ut
reminder-test-text = Klubba kan minne deg på denne datamaskinen.

## Tray
tray-name = Klubba
tray-tooltip = Klubba: rutiner for digitale møter
tray-tooltip-clean-up =
    Klubba: { $count ->
        [one] ett møte å rydde
       *[other] { $count } møter å rydde
     }
tray-new-invitation = Ny innkalling
tray-next-meeting = Start møte: { $title }, { $when }
tray-no-meeting = Ingen møter er lagt inn
tray-end-now = Møtet er slutt: { $title }
tray-pause-hour = Sett påminnelser på pause i en time
tray-pause-tomorrow = Sett påminnelser på pause til i morgen kl. 7
tray-paused = Påminnelser er på pause til { $until }: fortsett nå
tray-clean-up = Rydd ({ $count })
tray-tooltip-incident = Klubba: avvik, { $left }
tray-incident = { $title }: { $left }
tray-went-wrong = Noe har skjedd i et møte …
tray-history = Historikk
tray-routines = Rutiner
tray-settings = Innstillinger
tray-quit = Avslutt Klubba
tray-waiting = Klubba venter på nøkkelringen …

## Incidents
incident-left-hours = { $count } t igjen
incident-left-minutes = { $count } min igjen
incident-over-hours = { $count } t over tiden
incident-over-minutes = { $count } min over tiden
incident-reminder = Avvik: { $left }
incident-officer = Personvernombudet
incident-state = Status
incident-state-undecided = Personvernombudet skal avgjøre
incident-state-to-notify = Skal meldes
incident-state-notified = Meldt
incident-state-not-notified = Meldes ikke
incident-verdict-notify = Personvernombudet: skal meldes.
incident-verdict-not-notify = Personvernombudet: meldes ikke.
incident-event-started = Påbegynt: { $state }
incident-event-done = Gjort: { $state }
incident-event-passed = Ble ikke gjort: { $state }
incident-event-noted = { $field }: { $value }
incident-event-told = { $role } fikk vite det
incident-event-notified = Meldt til tilsynet
incident-field-what = Hva som skjedde
incident-field-happened-at = Når det skjedde
incident-field-noticed-at = Når det ble oppdaget
incident-field-known-at = Når virksomheten fikk vite det
incident-field-categories = Slags opplysninger
incident-field-persons = Personer, omtrent
incident-field-records = Opplysninger eller dokumenter, omtrent
incident-field-measures = Tiltak
incident-field-persons-told = De det gjelder, har fått vite det
incident-persons-told-yes = ja
incident-persons-told-no = nei, det trengs ikke
incident-not-known = ikke kjent ennå
incident-not-told = ikke ennå
incident-meeting = Møtet
incident-page-title = Avvik { $id }: { $title }
incident-claim = Notatet er gjort i Klubba. Tidene er de som ble notert da. Klubba ser ikke møtet: det som står som gjort, har arrangøren krysset av.
incident-section-what = Hva og når
incident-section-data = Opplysninger og personer
incident-section-measures = Tiltak, med tid for hvert steg
incident-section-decision = Avgjørelse og frist
incident-section-events = I tidsrekkefølge
incident-no-link = Lim inn den nye møtelenken først.
incident-names = Notatet kan nevne noen. Skriv det om, eller bekreft at ingen nevnes.
incident-names-reason = Begrunnelsen kan nevne noen. Skriv den uten navn.
incident-time-unreadable = Tiden kan ikke leses: { $reason }. Skriv dato og klokkeslett, for eksempel 15.30.
incident-count-large = Antallet er for stort: høyst { $reason }.
incident-reason-missing = Skriv hvorfor det ikke meldes.

## Notices and errors
notice-key-file = Datamaskinen har ingen nøkkelring som Klubba kan bruke. Nøkkelen til møtene dine ligger i en fil som bare kontoen din kan lese. Den som kommer inn på kontoen din, kan lese historikken.
notice-keyring-reset = Nøkkelringen var tom, men nøkkelen fantes i reservefilen. Ingenting er tapt.
cli-no-display = Klubba finner ingen skjerm. På kommandolinjen: klubba --help
cli-read-only = Ingenting ble lagret: databasen er bare åpen for lesing.
cli-cut-off = Svaret kunne ikke skrives helt ut: { $reason }. Det som kom med, er ufullstendig.
notice-no-tray = Skrivebordet viser ingen ikoner fra programmer. Klubba viser derfor et vanlig vindu. Start Klubba på nytt for å få det fram.
notice-zone = Datamaskinen er i en annen tidssone enn Klubba. Møtene holdes på Klubbas tid: se etter under Innstillinger.
notice-no-notifications = Datamaskinen viser ingen varsler. Klubba åpner sitt eget vindu når det er tid.
notice-store-failed = Klubba kan ikke åpne databasen sin: { $reason }. Ingenting er slettet. Start datamaskinen på nytt; hjelper ikke det, kontakt it-støtten og vis dette.
error-not-found = Det finnes ikke lenger. Vinduet viser nå det som gjelder.
error-internal = Noe gikk galt i Klubba. Ingenting av det du har skrevet, er tapt. Prøv igjen.
error-store-closed = Klubba har ikke åpnet databasen ennå. Vent et øyeblikk.
error-clipboard = Utklippstavlen kunne ikke brukes. Møtet er lagret: lagre det som kalenderfil eller send det som e-post i stedet.
error-file = Filen kunne ikke skrives i mappen { $folder }. Kontroller at mappen finnes og ikke er full.
error-open = Datamaskinen fant ikke noe program for det. Teksten er der fortsatt; kopier den i stedet.
error-detail-missing = { $asks }
error-detail-long = Skriv høyst { $limit } tegn.
error-has-holes = { $reason }. Rett det først.
error-newer-database = Databasen er laget med en nyere versjon av Klubba. Installer den nyeste versjonen.
sent-clipboard = Innkallingen er kopiert. Lim den inn i e-posten eller kalenderen.
sent-calendar-file = Kalenderfilen er lagret: { $path }
sent-mail = E-postprogrammet er åpnet med innkallingen.
sent-mail-long = E-postprogrammet er åpnet. Teksten er for lang til å følge med, så den er kopiert: lim den inn.

## History
mark-sent = sendt
mark-not-sent = ikke sendt
mark-opened = åpnet med opplesning
mark-not-opened = retningslinjer ikke lest opp
mark-closed = ryddet og avsluttet
mark-not-closed = ikke ryddet
event-sent-clipboard = Du kopierte innkallingen
event-sent-calendar-file = Du lagret innkallingen som kalenderfil
event-sent-mail = Du åpnet innkallingen i e-postprogrammet
event-said = Du krysset av for at det er lest opp
event-not-said = Du hoppet over
event-ticked = Du krysset av
event-not-done = Du svarte: ikke gjort
event-not-applicable = Du svarte: gjelder ikke
event-unticked = Du tok bort krysset
event-opened = Møtet ble åpnet: alle retningslinjer er besvart
event-stage-let-in = Du begynte å slippe inn
event-stage-read-aloud = Du begynte å lese opp retningslinjene
event-stage-during = Samtalen begynte
event-stage-close = Du begynte å avslutte møtet
event-admitted = Sluppet inn: { $count }
event-turned-away = Avvist: { $count }
event-not-identified = Ikke identifisert: { $count }
event-incident = Noe gikk galt: et avvik ble notert
event-decided = Du bestemte: { $answer }
event-reminder-shown-toast = Klubba påminnet med et varsel
event-reminder-shown-window = Klubba påminnet i sitt eget vindu
event-reminder-shown-toast-do-not-disturb = Klubba sendte et varsel; datamaskinen sto på Ikke forstyrr
event-reminder-shown-toast-locked = Klubba påminnet med et varsel; skjermen var låst
event-reminder-shown-window-locked = Klubba påminnet i sitt eget vindu; skjermen var låst
event-reminder-answered-toast = Du svarte på påminnelsen i varselet
event-reminder-answered-window = Du svarte på påminnelsen i Klubba
event-went-on = Møtet varte { $minutes } minutter til
event-ended-now = Du sa at møtet er slutt
event-reminder-missed = Påminnelsen ble ikke vist: datamaskinen var ikke på, eller påminnelsene var satt på pause
event-kept = Du lot stå: { $category }. Grunn: { $reason }
event-moved = Møtet ble flyttet i kalenderen
event-moved-link = Møtet fikk en ny lenke i kalenderen
event-withdrawn = Møtet ble fjernet fra kalenderen; påminnelsene ble trukket tilbake
event-closed = Møtet ble avsluttet
event-correction = Du rettet nr. { $number }: { $text }
history-corrected = Rettet i nr. { $number }
history-correct-empty = Skriv hva som er riktig.
fact-purpose = Formål
fact-legal-basis = Behandlingsgrunnlag
fact-meeting-type = Møtetype
fact-audience = Inviterte
fact-service = Tjeneste
fact-languages = Språk
fact-public-authority = Offentlig myndighet
fact-country = Land
fact-organisation-kind = Slags virksomhet
fact-participant-count = Antall deltakere
fact-link-known = Møtelenken finnes
history-title = Møterutiner: historikk
history-made = Utskrift laget { $at }.
history-claim = Klubba viser hva arrangøren selv har krysset av for og bestemt, og når. Klubba kan ikke se møtet.
history-head-meeting = Møte
history-head-time = Tid
history-head-service = Tjeneste
history-head-routine = Rutine
history-head-version = Versjon
history-head-at = Når
history-head-what = Hva
history-head-rule = Regel
history-head-source = Hvor det står
history-head-number = Nr.
history-head-evidence = Bevisdata (ikke rør)
history-entry-left-out = Ikke med i utvalget
history-entry-purged = Slettet etter lagringstiden
history-entry-counted-again = Tidligere telling, erstattet av en senere
history-export-too-many = En fil rommer høyst { $limit } møter. Velg en periode, for eksempel ett år om gangen.
history-export-count =
    { $total ->
        [one] Ett møte.
       *[other] { $total } møter.
    }
history-export-part = Dette er et utvalg. Resten av historikken er med som kontrollsummer, uten innhold.
history-filter-from = Fra og med
history-filter-to = Til og med
history-filter-routine = Rutine
history-filter-organisation = Organisasjon
history-filter-search = Søkeord
event-purged = Klubba slettet historikk etter regelen om lagringstid
evidence-title = Hva historikken viser, og ikke
evidence-shows = Historikken er sikret mot uoppdagede endringer: hvert notat bygger på det forrige med en kontrollsum, og det siste er signert. Hvis noen endrer, fjerner eller flytter noe i filen, merkes det ved kontroll.
evidence-shows-not = Den viser hva arrangøren har notert i Klubba, ikke hva som skjedde i møtet. Den som har både programmet og nøkkelen, kan lage en ny historikk fra begynnelsen. Det merkes bare mot en kvittering som er tatt vare på et annet sted: på papir, i e-post eller i en tidligere eksport.
evidence-how = Kontroller filen i Klubba under Historikk, eller med kommandoen: klubba history verify FIL. Legg til --head KVITTERING hvis du har en kvittering fra før.
evidence-count = Notater
evidence-head = Kvittering
evidence-key = Nøkkel
evidence-previous = Kvittering i forrige eksport
evidence-receipt = Kvittering for møterutinenes historikk i Klubba: { $head }. Ta vare på den utenfor datamaskinen. Historikken kan siden kontrolleres mot den.
evidence-receipt-subject = Kvittering for Klubbas historikk
evidence-head-unreadable = Kvitteringen kan ikke leses. Skriv den av som den står: et tall og åtte grupper med fire tegn.
verify-whole = Historikken er hel: alle { $count } notater henger sammen.
verify-not-whole = Historikken er ikke slik den ble skrevet.
verify-key = Filen er signert med en annen nøkkel enn den du oppga.
verify-seal = Filen er endret etter at den ble skrevet.
verify-surroundings = Det som kan leses i filen, er ikke det som ble signert.
verify-head = Signaturen stemmer ikke.
verify-content = Nr. { $number } sier noe annet enn da det ble skrevet.
verify-hash = Kontrollsummen for nr. { $number } er endret.
verify-no-entry = Det som står på plass { $number } i filen, er ikke et notat.
verify-spliced = Nr. { $number } bygger ikke på det som nå står foran: noe foran det er skrevet om.
verify-missing = Nr. { $number } mangler.
verify-missing-several = Nr. { $number } til { $to } mangler.
verify-repeated = Nr. { $number } står mer enn én gang.
verify-order = Nr. { $number } står på feil plass.
verify-cut = Nr. { $number }, det siste, mangler.
verify-cut-several = Slutten mangler: nr. { $number } til { $to }.
verify-beyond = Nr. { $number } er lagt til etter den signerte slutten.
verify-rewritten = Notatene henger sammen, men slutter ikke i det som ble signert: de er skrevet om.
verify-unaccounted = Nr. { $number } er borte, og ingen sletting forklarer hvorfor.
verify-withheld = Nr. { $number } er utelatt, selv om filen sier at alt er med.
verify-previous-head = Kvitteringen fra forrige eksport finnes ikke i historikken: den er skrevet om eller kortet ned.
verify-kept-head = Kvitteringen { $head } finnes ikke i historikken: den er skrevet om eller kortet ned siden kvitteringen ble lagret.
verify-note-rewritten = Filen er lagret på nytt av et annet program. Innholdet er det samme.
verify-note-filtered = Filen er et utvalg. At de riktige møtene er med i utvalget, kan ikke ses i filen.
verify-note-own-key = Nøkkelen kommer fra filen selv. Sammenlign den med organisasjonens nøkkel, eller oppgi den med --public-key.
verify-note-no-head = Uten en kvittering fra før vises det ikke om hele historikken er skrevet om, eller om slutten ble fjernet før filen ble skrevet.
verify-no-history = Filen har ingen historikk fra Klubba som kan leses. Velg en fil som er lagret med «Eksporter».
verify-newer = Filen er laget med en nyere Klubba. Oppdater Klubba og prøv igjen.
verify-damaged = Filen er skadet på linje { $line } og kan ikke leses. Be om en ny kopi.
verify-spoilt = Filen er en eksport av Klubbas historikk, men den er kuttet av eller endret slik at den ikke kan leses (linje { $line }). Be om en ny kopi.
history-nothing-stored = Her er ingenting lagret ennå, så det finnes ingen historikk å vise eller signere.
purge-rule = { $meetings } møter som var slutt for mer enn { $months } måneder siden.
purge-nothing = Ingen historikk er eldre enn den skal være.
purge-dry = Ingenting er slettet. Kjør uten --dry-run for å slette. Det kan ikke angres: eksporter historikken først hvis den trengs.
purge-done = Historikken er ryddet etter lagringstiden. En signert kvittering for slettingen står i historikken.
notice-purge = Det finnes historikk som er eldre enn den skal være. Under Historikk kan du eksportere den og bestemme at den skal slettes.
delete-say-yes = Dette sletter alt og kan ikke angres. Legg til --yes hvis du mener det.
delete-done = Alt i Klubba er slettet. Sikkerhetskopier og eksporter som du har lagret et annet sted, finnes fortsatt: slett dem selv.
delete-keyring = Nøkkelringen svarte ikke. Slett oppføringen «Klubba» i nøkkelringen selv.
delete-wrong-word = Skriv ordet akkurat som det står. Ingenting er slettet.

## Safe keeping: backups
notice-newer-database = En nyere versjon av Klubba har brukt disse møtene. Denne versjonen viser dem og endrer ingenting. Installer den nyeste versjonen for å kunne skrive.
notice-other-computer = Klubba er åpen på datamaskinen { $computer } siden { $since }. Her kan du lese, men ikke skrive. Avslutt Klubba der og start den så på nytt her.
notice-read-only-disk = Det går ikke an å skrive i mappen med møtene dine. Klubba viser det som finnes og lagrer ingenting. Kontakt IT-støtten.
notice-disk-full = Disken er full. Klubba viser det som finnes, og lagrer ingenting. Lag plass på disken; Klubba fortsetter av seg selv.
notice-recovered = Databasen var skadet. Klubba har reddet det som kunne leses: { $meetings }, { $entries }. Den skadede filen er beholdt som { $file }. Mangler noe: la IT-støtten gjenopprette en sikkerhetskopi (klubba backup restore).
notice-recovered-nothing = Databasen var så skadet at ingenting kunne leses. Den er beholdt som { $file }. La IT-støtten gjenopprette en sikkerhetskopi (klubba backup restore).
notice-backup-holds-more = { $contents } Det er mer enn det som kunne reddes: gjenopprett den i Innstillinger under Sikkerhetskopier.
recovered-meeting =
    { $lost ->
        [0] alle { $kept } møtene
       *[other] { $kept } møter ({ $lost } er tapt)
     }
recovered-meeting-unknown = { $kept } møter (hvor mange som er tapt, kan ikke sies)
recovered-entry =
    { $lost ->
        [0] alle { $kept } oppføringene i historikken
       *[other] { $kept } oppføringer i historikken ({ $lost } er tapt)
     }
recovered-entry-unknown = { $kept } oppføringer i historikken (hvor mange som er tapt, kan ikke sies)
failed-wrong-key = nøkkelen passer ikke til denne databasen
failed-damaged = databasen er skadet
failed-disk-full = disken er full
failed-disk = disken svarer ikke som den skal
failed-in-use = databasen brukes av et annet vindu eller program fra Klubba
failed-read-only = det går ikke an å skrive i mappen
failed-migration = denne versjonen kunne ikke overta databasen, som er uendret
failed-newer = databasen er laget av en nyere versjon av Klubba
failed-missing = databasen er ikke der den var
progress-copying = Klubba kopierer databasen … { $percent } %
progress-checking = Klubba kontrollerer kopien …
progress-migrating = Klubba gjør databasen klar for denne versjonen …
progress-recovering = Klubba redder det som kan leses … { $percent } %
progress-writing = Klubba skriver sikkerhetskopien … { $percent } %
error-read-only = Ingenting kan lagres akkurat nå; ingenting er tapt. Linjen øverst i vinduet sier hvorfor.
error-displaced = Det ble ikke lagret: databasen er flyttet, eller en annen datamaskin skriver i den. Klubba åpner den på nytt; prøv så igjen.
error-disk-full = Det ble ikke lagret: disken er full. Lag plass og prøv igjen.
error-disk = Det ble ikke lagret: disken svarer ikke som den skal. Prøv igjen; skjer det igjen, kontakt IT-støtten.
error-in-use = Ingenting ble endret: databasen brukes av et annet vindu eller program fra Klubba. Lukk det og prøv igjen.
error-damaged = Databasen er skadet. Klubba redder det som kan leses og åpner igjen om et øyeblikk.
notice-backups-failing = Ingen sikkerhetskopi har lyktes siden { $since }. Velg en annen mappe under Sikkerhetskopier i Innstillinger.
backup-folder-gone = Mappen { $folder } finnes ikke.
backup-no-file = Filen { $file } finnes ikke.
backup-none = Det er ingen sikkerhetskopi i { $folder }.
backup-not-ours = Filen er ingen sikkerhetskopi fra Klubba.
backup-newer = Sikkerhetskopien er laget av en nyere versjon av Klubba. Installer den nyeste versjonen.
backup-damaged = Sikkerhetskopien er skadet. Velg en annen.
backup-other-key = Sikkerhetskopien er laget med en annen nøkkel. Gjenopprettingskoden til den trengs.
backup-wrong-code = Koden åpner ikke denne sikkerhetskopien.
backup-empty = Sikkerhetskopien fra { $made } inneholder ingen møter.
backup-holds =
    Sikkerhetskopien fra { $made } inneholder { $meetings ->
        [one] ett møte
       *[other] { $meetings } møter
     } og { $entries ->
        [one] én oppføring
       *[other] { $entries } oppføringer
     } i historikken. Den nyeste er fra { $newest }.
backup-loses-nothing = Alt som er i Klubba nå, er også i sikkerhetskopien.
backup-loses =
    Ikke i sikkerhetskopien: { $meetings ->
        [0] ingen møter
        [one] ett møte
       *[other] { $meetings } møter
     } og { $entries ->
        [0] ingen oppføringer
        [one] én oppføring
       *[other] { $entries } oppføringer
     } i historikken som kom senere. De blir liggende i en egen fil, som ikke slettes.
backup-loses-unknown = Det som er i Klubba nå, kan ikke leses. Det blir liggende i en egen fil, som ikke slettes.
backup-made = Sikkerhetskopien er laget og kontrollert: { $file }
backup-restored = Gjenopprettet. Det som var der før, ligger igjen som { $file }.
backup-restored-new = Gjenopprettet.
backup-is-sound = Sikkerhetskopien er hel.
backup-age-none = Det finnes ingen sikkerhetskopi ennå.
backup-age =
    { $days ->
        [0] Den nyeste sikkerhetskopien er fra i dag ({ $made }).
        [1] Den nyeste sikkerhetskopien er fra i går ({ $made }).
       *[other] Den nyeste sikkerhetskopien er { $days } dager gammel ({ $made }).
     }

## Routines
phase-readiness = Forutsetninger
phase-before = Før møtet
phase-invitation = Innkalling
phase-start = Når møtet begynner
phase-during = Under møtet
phase-after = Etter møtet
phase-incident = Hvis noe går galt
phase-support = Hjelp
channel-readiness-gate = Forutsetning
channel-form-field = Hjelp i skjemaet
channel-before-check = Å gjøre før
channel-invite-sentence = Setning i innkallingen
channel-invite-attachment = Vedlegg
channel-setting-step = Innstilling å gjøre
channel-let-in = Når folk slippes inn
channel-read-aloud = Leses opp
channel-live-check = Følg med på
channel-after-check = Å gjøre etter
channel-incident-step = Hvis noe går galt
channel-support-card = Hjelp
channel-tip = Tips
condition-and = og
condition-or = eller
condition-not = ikke ({ $condition })
condition-eq = { $fact }: { $value }
condition-ne = { $fact }: ikke { $value }
condition-in = { $fact }: { $value }
condition-nin = { $fact }: ikke { $value }
condition-lt = { $fact }: færre enn { $value }
condition-le = { $fact }: høyst { $value }
condition-gt = { $fact }: flere enn { $value }
condition-ge = { $fact }: minst { $value }
condition-has = { $fact }: { $value }
condition-yes = ja
condition-no = nei
about-organisation = Virksomhet
about-policy = Personvernerklæring
about-source = Kilde
about-publisher = Utgiver
about-published = Publisert
about-based-on = Kopi av
about-adopted-by = Vedtatt av
about-adopted-on = Vedtatt
about-valid-from = Gjelder fra
about-valid-to = Gjelder til
about-review-by = Revideres innen
about-parent = Bygger på
routine-review-by = Revideres innen { $day }
routine-review-overdue = Skulle vært revidert { $day }
routine-is-shipped = Denne rutinen følger med Klubba og endres ikke. Lag en egen kopi og endre den.
routine-loosens = Regelen { $key } er låst i en rutine som denne bygger på. Den kan skjerpes, men ikke mykes opp.
import-version-taken = Versjon { $version } gjelder allerede. Øk tallet etter «version» i filen til { $next } eller mer.
routine-names-somebody = Regelen { $key } ser ut til å nevne en person. Skriv rollen i stedet.
import-replaces = Erstatter { $title }, versjon { $version }
change-title = Rutinens navn
change-organisation = Virksomhetens navn
change-policy = Adressen til personvernerklæringen
change-field = Feltet { $field }
change-rule = Regel: { $key }
kind-municipality = Kommune
kind-school = Skole
kind-parish = Menighet
kind-association = Forening
kind-health = Helse
kind-university = Høyskole
kind-state = Statlig etat
kind-company = Bedrift
kind-other = Annet

## Safe keeping: the key
recovery-code-empty = Skriv gjenopprettingskoden.
recovery-code-length = En gjenopprettingskode har { $whole } bokstaver og sifre, i sju grupper på fem. Du har skrevet { $found }.
recovery-code-character = «{ $character }» i gruppe { $group } finnes ikke i noen gjenopprettingskode. Se på arket igjen.
recovery-code-groups =
    { $count ->
        [one] Noe er skrevet feil i gruppe { $groups }.
       *[other] Noe er skrevet feil i gruppene { $groups }.
     } Sammenlign med arket, tegn for tegn.
recovery-other-code = Koden er riktig skrevet, men hører til en annen Klubba eller er erstattet av en nyere kode. Let etter det nyeste arket.
recovery-file-missing = Filen klubba.recovery, som hører til koden, ligger ikke ved siden av databasen. Åpne en sikkerhetskopi med koden i stedet.
recovery-file-damaged = Filen klubba.recovery er skadet. Åpne en sikkerhetskopi med koden i stedet.
recovery-file-newer = Filen klubba.recovery er laget av en nyere versjon av Klubba. Installer den nyeste versjonen.
recovery-file-damaged-here = Filen klubba.recovery er skadet. Lag en ny gjenopprettingskode.
recovery-other-database = Koden åpnet filen sin, men nøkkelen i den passer ikke til denne databasen. Åpne en sikkerhetskopi med koden i stedet.
recovery-code-none = Det finnes ingen gjenopprettingskode. Hvis datamaskinens nøkkelring mister nøkkelen, kan ingen åpne det Klubba har lagret. Lag en gjenopprettingskode.
recovery-code-unconfirmed = En gjenopprettingskode er laget, men ingen har skrevet den tilbake. Er den på papir, virker den; hvis ikke, lag en ny.
recovery-code-confirmed = Det finnes en gjenopprettingskode, og den er kontrollert. Den virker.
recovery-code-keep = Dette er den nye gjenopprettingskoden. Skriv den av eller skriv den ut, og oppbevar den ikke ved datamaskinen.
recovery-code-type-back = Skriv den tilbake, så vises det at den er riktig skrevet av. En tom linje avbryter; da gjelder også koden før.
recovery-code-differs = Gruppe { $group } stemmer ikke med koden. Sammenlign med arket, tegn for tegn.
recovery-code-gone = Koden vises ikke lenger. Lag en ny.
recovery-page-title = Gjenopprettingskode for Klubba
recovery-page-made = Laget { $day }.
recovery-page-what = Med koden åpner Klubba databasen sin når datamaskinen har mistet nøkkelen, og sikkerhetskopier på en ny datamaskin. Store eller små bokstaver og mellomrom spiller ingen rolle.
recovery-page-keep = Oppbevar den der bare du eller organisasjonen din får tak i den, og aldri sammen med datamaskinen. Når en ny kode lages, er dette arket verdiløst: riv det i stykker.
locked-title = Klubba kan ikke åpne databasen sin
locked-waiting = Datamaskinens nøkkelring svarer ikke. Se etter et vindu som spør om passordet. Klubba minner deg på ting imens.
locked-missing = Datamaskinens nøkkelring er ikke der. Logg ut og inn igjen, eller be IT-støtten starte den. Klubba minner deg på ting imens.
locked-locked = Datamaskinens nøkkelring er låst. Lås den opp med passordet, som regel det du logger inn med, og prøv igjen. Klubba minner deg på ting imens.
locked-emptied = Datamaskinens nøkkelring har ikke lenger nøkkelen til Klubbas database. Den er tømt, byttet ut eller har fått nytt navn. Åpne med gjenopprettingskoden, så legger Klubba nøkkelen tilbake.
locked-other-key = Nøkkelen i datamaskinens nøkkelring passer ikke til Klubbas database. Åpne med gjenopprettingskoden, så legger Klubba nøkkelen tilbake.
locked-unlock-command = Med gjenopprettingskoden: klubba key unlock
key-no-database = Ingenting er lagret ennå, så det finnes ingen nøkkel.
key-in-keyring = Nøkkelen er i datamaskinens nøkkelring.
key-in-file = Nøkkelen er i en fil som bare denne kontoen kan lese: datamaskinen har ingen nøkkelring.
key-changed = Databasen har fått en ny nøkkel. Gjenopprettingskoden er den samme.
key-unlocked-keyring = Databasen er åpen, og nøkkelen er tilbake i nøkkelringen.
key-unlocked-file = Databasen er åpen. Datamaskinen har ingen nøkkelring, så nøkkelen er i en fil som bare denne kontoen kan lese.
key-unlocked-only = Koden er riktig. Nøkkelringen tok ikke imot nøkkelen; en Klubba som kjører, er åpen til den avsluttes.
notice-was-open = Andre kontoer på datamaskinen kunne lese Klubbas mappe. Nå er den lukket.
notice-stays-open = Klubbas mappe kan ikke lukkes for andre kontoer på datamaskinen. Innholdet er kryptert; spør likevel IT-støtten.
error-too-long = Det er mer enn Klubba tar imot. Kort det ned.
error-unusable = Det kan ikke brukes slik det står. Ingenting er endret.
error-not-from-here = Det kan ikke gjøres fra dette vinduet. Åpne det fra menyen til Klubba.
notice-no-recovery-code = Klubba har ingen gjenopprettingskode ennå. Lag en i Innstillinger, så kommer du inn selv om datamaskinen mister nøkkelen.
notice-recovery-code-unconfirmed = Ingen har kontrollert at gjenopprettingskoden er riktig skrevet av. Lag en ny i Innstillinger og skriv den tilbake.
error-recovery-file = Gjenopprettingskoden kunne ikke lagres ved siden av databasen. Se etter at disken ikke er full, og prøv igjen.
error-key-stays = Nøkkelen kunne ikke byttes; den gamle gjelder. Lukk Klubbas andre vinduer og prøv igjen.

## Mistakes in files
diagnostic-syntax = Linje { $line }: filen kan ikke leses som TOML ({ $reason }).
diagnostic-too-large = Filen er for stor. Høyst { $limit } KiB kan leses.
diagnostic-too-long = Linje { $line }, { $field }: for langt. Høyst { $limit } går.
diagnostic-unknown-field = Linje { $line }: feltet { $field } finnes ikke her. Disse finnes: { $allowed }.
diagnostic-missing = Linje { $line }: feltet { $field } mangler.
diagnostic-wrong = Linje { $line }, { $field }: her skal det stå { $wanted }.
diagnostic-not-allowed = Linje { $line }, { $field }: «{ $found }» går ikke. Disse går: { $allowed }.
diagnostic-duplicate = Linje { $line }, { $field }: «{ $found }» finnes allerede tidligere i filen.
diagnostic-lacks-language = Linje { $line }, { $field }: teksten mangler på rutinens eget språk ({ $language }).
diagnostic-no-output = Linje { $line }, { $field }: regelen vises ingen steder. Gi den minst ett sted, for eksempel channel = "tip".
wanted-text = en tekst
wanted-texts = en tekst for hvert språk, for eksempel nb = "…"
wanted-number = et helt tall
wanted-yes-no = true eller false
wanted-date = en dato, for eksempel 2026-11-26
wanted-word = ett ord
wanted-words = en liste av ord, for eksempel ["a", "b"]
wanted-table = en tabell
wanted-tables = en liste av tabeller
wanted-condition = et vilkår, for eksempel {"{"} fact = "service", in = ["a"] {"}"}

## Calendars
calendar-updated = Oppdatert { $when }
calendar-fetching = Henter { $name } ({ $number } av { $total }) …
calendar-fetching-amount = Henter { $name } ({ $number } av { $total }) … { $kilobytes } kB
calendar-fetching-one = Henter { $name } …
calendar-fetching-one-amount = Henter { $name } … { $kilobytes } kB
calendar-never-updated = Ikke hentet ennå
meetings-out-of-date = Innkallingen stemmer ikke lenger
meetings-out-of-date-link = Møtet har fått en ny lenke i kalenderen. Innkallingen som er sendt, har den gamle. Send en ny.
meetings-out-of-date-time = Møtet er flyttet i kalenderen. Innkallingen som er sendt, har den gamle tiden. Send en ny.
meetings-out-of-date-link-time = Møtet har fått en ny lenke og en ny tid i kalenderen. Innkallingen som er sendt, har de gamle. Send en ny.
calendar-note-feed = Programmer som gir ut kalenderen på denne måten, kan ligge noen timer etter. Et helt nytt møte vises ikke med en gang.
calendar-no-name = Gi kalenderen et navn.
calendar-connected-already = Den adressen er alt koblet til, som «{ $name }».
calendar-opened-files = Åpnede filer
calendar-all-day = Hele dagen
calendar-passed-over-all-day = Gjelder hele dagen
calendar-passed-over-declined = Du har takket nei
calendar-passed-over-free = Vises som ledig tid
calendar-passed-over-too-often = Mer enn hundre ganger om dagen: det er ikke et ordentlig møte
calendar-passed-over-no-link = Har ingen lenke til et digitalt møte
calendar-mapping-empty = Velg ord i emnet, en tjeneste eller en kalender.
calendar-mapping-words = emne med «{ $value }»
calendar-mapping-service = tjeneste: { $value }
calendar-mapping-calendar = kalender: { $value }
calendar-mapping-event = bare dette møtet
calendar-file-none = Filen er ingen kalenderfil. Lagre møtet som .ics i kalenderprogrammet ditt, og åpne den filen.
calendar-file-nothing-ahead = Filen har ingen møter fra og med i dag.
calendar-file-line = Linje { $line }: { $reason }
calendar-line-not-a-calendar = det er ingen kalender i filen.
calendar-line-file-too-long = filen er lengre enn { $a } byte. Resten ble ikke lest.
calendar-line-too-many-components = filen har flere enn { $a } deler. Resten ble ikke lest.
calendar-line-too-deep = deler ligger mer enn { $a } nivåer inni hverandre. Denne ble ikke lest.
calendar-line-line-too-long = linjen er lengre enn { $a } byte og ble ikke lest.
calendar-line-line-unreadable = linjen er ikke til å forstå: { $a }
calendar-line-quote-open = et anførselstegn er ikke lukket: { $a }. Kontroller tiden.
calendar-line-too-many-lines = hendelsen har flere enn { $a } linjer. Resten ble ikke lest.
calendar-line-too-many-dates = { $a } regner opp flere enn { $b } datoer. Resten ble ikke lest.
calendar-line-too-many-instances = serien har flere enn { $a } møter her. Resten vises ikke.
calendar-line-too-often = serien har flere enn { $a } møter om dagen. Klubba minner ikke om dem.
calendar-line-too-many-occurrences = flere enn { $a } møter. Resten vises ikke.
calendar-line-rules-too-costly = serien tar for lang tid å regne ut. Ikke alle møtene vises: se i kalenderprogrammet ditt.
calendar-line-not-closed = { $a } har ingen slutt. Det som står der, ble lest.
calendar-line-outside-calendar = hendelsen står utenfor kalenderen. Den vises likevel.
calendar-line-start-missing = hendelsen har ingen start og kan ikke vises.
calendar-line-start-unreadable = starten er verken dato eller tid: { $a }. Hendelsen kan ikke vises.
calendar-line-time-doubtful = tiden er ikke skrevet som den skal: { $a }. Den ble lest som { $b }: sjekk den.
calendar-line-end-unreadable = slutten er ikke til å forstå: { $a }. Møtet vises uten lengde.
calendar-line-end-before-start = slutten kommer før starten. Møtet vises uten lengde.
calendar-line-date-unreadable = { $a } har noe som ikke er en dato: { $b }. Det ble ikke tatt med.
calendar-line-recurrence-id-unreadable = det går ikke fram hvilket møte i serien som endres: { $a }. Det vises for seg.
calendar-line-rule-unreadable = gjentakelsen er ikke til å forstå: { $a }. Bare det første møtet vises.
calendar-line-rule-part-ignored = en del av gjentakelsen ble ikke tatt med: { $a }. Sjekk dagene i kalenderprogrammet ditt.
calendar-line-rule-ends-before-start = serien slutter før den begynner. Ingenting av den vises.
calendar-line-zone-unknown = tidssonen er ukjent: { $a }. Tidene leses som { $b }: sjekk dem.
calendar-line-zone-fixed-offset = av tidssonen er bare avstanden kjent: { $a }. Halve året kan tiden være en time feil: sjekk den.
calendar-line-zone-unreadable = filens egen tidssone kan ikke leses: { $a }. Sjekk tidene.
calendar-line-uid-missing = hendelsen har ikke noe eget navn. Senere endringer kan ikke følges.
calendar-line-uid-repeated = to ulike hendelser har samme navn: { $a }. Begge vises.
calendar-line-text-shortened = { $a } er lengre enn { $b } byte og ble kortet.
calendar-line-not-utf8 = bokstaver herfra kan være feil: filen er ikke i UTF-8.
calendar-line-property-repeated = { $a } står der to ganger. Den første ble lest.
calendar-line-not-both = { $a } står ved siden av { $b }. { $b } ble lest.
calendar-line-rule-ends-twice = gjentakelsen sier to ganger når den slutter. Den slutter ved det som kommer først: kontroller den siste dagen.
calendar-line-rule-last-day = serien slutter { $a } uten klokkeslett. Et møte den dagen vises ikke: se etter i kalenderprogrammet ditt.
calendar-line-rule-never-happens = gjentakelsen nevner dager som ikke finnes: { $a }. Bare det første møtet vises.
calendar-line-zone-not-whole = filens egen tidssone endres for ofte til å regnes ut: { $a }. Sjekk tidene.
calendar-line-more-problems = { $a } linjer til er ikke regnet opp.
calendar-address-unreadable = Adressen kan ikke leses. Kopier hele adressen fra kalenderprogrammet ditt; den begynner med https:// eller webcal://.
calendar-none-found = Serveren har ingen kalender for den kontoen.
calendar-problem-offline = Ikke noe nett akkurat nå. Klubba bruker den siste kopien og prøver igjen av seg selv.
calendar-problem-timeout = Serveren svarte ikke i tide. Klubba prøver igjen av seg selv.
calendar-problem-unauthorised = Adressen eller passordet gjelder ikke lenger. Gi kalenderen en ny adresse eller et nytt passord.
calendar-problem-not-found = Kalenderen finnes ikke på den adressen. Gi kalenderen en ny adresse.
calendar-problem-too-many-requests = Serveren ber Klubba vente. Klubba prøver igjen av seg selv.
calendar-problem-server-error = Serveren har en feil. Klubba prøver igjen av seg selv.
calendar-problem-too-large = Kalenderen er større enn 10 MB. Del ut en kalender med færre møter.
calendar-problem-incomplete = Svaret ble avbrutt. Klubba bruker den siste hele kopien og prøver igjen.
calendar-problem-not-a-calendar = Adressen ga ingen kalender, kanskje en påloggingsside. Møtene dine er i behold. Hent en ny adresse i kalenderprogrammet ditt.
calendar-problem-not-encrypted = Adressen er ikke kryptert. Bruk en adresse som begynner med https://.
calendar-problem-certificate = Sertifikatet til serveren stemmer ikke. Spør IT-brukerstøtten.
calendar-problem-other-server = Serveren viser til en annen server, og dit sender ikke Klubba passordet ditt. Koble til med adressen til den serveren.
calendar-problem-no-secret = Nøkkelringen på datamaskinen gir ikke fra seg adressen eller passordet. Lås den opp, eller gi kalenderen adressen eller passordet på nytt.
calendar-problem-unexpected = Serveren svarte på en måte Klubba ikke forstår. Klubba prøver igjen av seg selv.

## Is everything working?
doctor-bus = Skrivebordets buss
doctor-bus-ok = Klubba når skrivebordet.
doctor-bus-bad = Klubba når ikke skrivebordet. Varsler og ikonet virker ikke.
doctor-bus-remedy = Logg ut og inn igjen. Hjelper ikke det, kontakt it-støtten.
doctor-tray = Ikonet i systemfeltet
doctor-tray-ok = Skrivebordet viser ikonet.
doctor-tray-bad = Skrivebordet viser ingen ikoner fra programmer.
doctor-tray-remedy = Klubba åpner et vanlig vindu i stedet. På GNOME trengs utvidelsen AppIndicator.
doctor-notifications = Varsler
doctor-notifications-ok = Datamaskinen viser varsler.
doctor-notifications-bad = Ingen program på datamaskinen viser varsler.
doctor-notifications-remedy = Klubba åpner sitt eget vindu når det er tid. Be it-støtten om en varslingstjeneste.
doctor-disturb = Ikke forstyrr
doctor-disturb-ok = Så vidt datamaskinen sier, holdes ingen varsler tilbake.
doctor-disturb-bad = Datamaskinen står på Ikke forstyrr og holder varsler tilbake.
doctor-disturb-remedy = Klubbas eget vindu kommer likevel, hvis du ikke har valgt noe annet i Innstillinger. Slå av Ikke forstyrr for å se varsler.
doctor-lock = Skjermlås
doctor-lock-ok = Så vidt datamaskinen sier, er skjermen ikke låst.
doctor-lock-bad = Skjermen er låst: ingen ser det Klubba viser nå.
doctor-lock-remedy = Lås opp skjermen. Påminnelser som fortsatt trengs, venter der.
doctor-keyring = Nøkkelring
doctor-keyring-ok = Nøkkelen til møtene dine ligger i datamaskinens nøkkelring.
doctor-keyring-bad = Klubba kan ikke bruke datamaskinens nøkkelring.
doctor-keyring-remedy = Nøkkelen ligger i en fil som bare kontoen din kan lese. Lås opp eller installer en nøkkelring om du kan.
doctor-database = Database
doctor-database-ok = Databasen er åpen.
doctor-database-none = Det finnes ingen database ennå. Den lages når Klubba startes første gang.
doctor-database-bad = Databasen kan ikke åpnes: { $reason }.
doctor-database-remedy = Ikke slett noe. Kontakt it-støtten og vis dette.
doctor-window = Vinduer
doctor-window-ok = Klubba kan vise vinduer ({ $version }).
doctor-window-bad = Det finnes ingen skjerm å vise vinduer på.
doctor-window-remedy = Start Klubba fra skrivebordet. Kommandolinjen virker likevel.

## Readiness and roles
medium-speech = Samtalen
medium-video = Bilde
medium-screen = Skjermdeling
medium-chat = Chatten
medium-files = Delte filer
medium-poll = Avstemninger og spørreundersøkelser
medium-recording = Opptak
medium-transcript = Automatisk utskrift
medium-ai-summary = Sammendrag laget av KI
medium-publishing = Publisering
medium-invitation = Innkallingen
verdict-allow = Tillatt
verdict-deny = Ikke tillatt
verdict-with-conditions = På vilkår
verdict-unsaid = Ikke nevnt
review-not-allowed = { $data } skal ikke forekomme her: { $medium }
review-not-allowed-text = Dette sier rutinen om { $service }: { $rule }
review-with-conditions = { $medium }: bare på visse vilkår
review-with-conditions-text = Dette sier rutinen om { $service } når det gjelder «{ $data }»: { $rule }
review-not-said = { $medium }: rutinen sier ingenting
review-not-said-text = Rutinen sier ikke om «{ $data }» kan forekomme der i { $service }. Spør den som har ansvar for rutinen.
review-ask-for-meeting = Møtet opprettes av { $who }
review-ask-for-meeting-text = Rollen din kan ikke opprette møter her. Skriv en forespørsel, og fortsett med innkallingen når lenken har kommet.
review-role-unknown = Hvilken rolle har du?
review-role-unknown-text = Bare { $who } kan opprette møter her. Si hvilken rolle du har, så skriver Klubba en forespørsel hvis det trengs.
request-subject = Ønske om digitalt møte: { $title }
request-opening = Jeg trenger et digitalt møte i { $service } og kan etter rutinen ikke opprette det selv ({ $source }). Kan du opprette det?
request-title = Møte: { $value }
request-purpose = Formål: { $value }
request-time = Tid: { $value }
request-audience = Innkalte: { $value }
request-settings = Still inn møtet slik:
request-closing = Send så møtelenken til meg, så kaller jeg inn.
request-needs-time = Velg dag og tid først: den som oppretter møtet, må vite når det er.
request-names-somebody = Tittelen ser ut til å nevne en person. Skriv hva møtet gjelder, uten navn.
request-copied = Forespørselen er kopiert. Lim den inn i en melding til { $who }.
request-mailed = E-postprogrammet er åpnet med forespørselen.
event-requested = Du ba om møtet hos en som kan opprette det
mark-requested = forespurt, venter på lenken
readiness-count = { $in_place } av { $asked } på plass
readiness-missing = Mangler
readiness-under-way = I gang
readiness-in-place = På plass
readiness-not-needed = Trengs ikke
readiness-overdue = Skulle vært gjennomgått { $day }
readiness-notice = { $item } for { $service } skal gjennomgås senest { $day }. Gjør det under Rutiner.
readiness-notice-overdue = { $item } for { $service } skulle vært gjennomgått { $day }. Gjør det under Rutiner.
readiness-decided = Besluttet av { $role } { $day }
readiness-decided-by-role = Besluttet av { $role }
readiness-decided-on-day = Besluttet { $day }
readiness-review = Gjennomgås senest { $day }
readiness-decided-on = Besluttet den
readiness-review-by = Gjennomgås senest
readiness-day-unreadable = { $field }: «{ $typed }» er ingen dag som Klubba forstår. Skriv for eksempel 3.12.2026.
readiness-decided-later = Beslutningen kan ikke være tatt etter i dag. Skriv dagen den ble tatt, eller la feltet stå tomt.
readiness-why-not-needed = Skriv hvorfor det ikke trengs.
readiness-names-somebody = Dette ser ut som et navn. Skriv rollen som har besluttet, for eksempel rektor.
readiness-too-long = Skriv kortere: høyst { $limit } tegn i hvert felt.

## The text checker: arguments never hold the text that was found
check-category-national-id = Fødselsnummer
check-category-phone = Telefonnummer
check-category-email = E-postadresse
check-category-street-address = Gateadresse
check-category-bank-account = Kontonummer
check-category-person-name = Navn
check-category-initials = Initialer
check-category-pupil-class = Elev og klasse
check-category-special-category = Sensitiv opplysning
check-category-school-secrecy = Støtte eller sak
check-category-case-number = Saksnummer
check-category-protected-identity = Skjermet identitet
check-category-asks-for-sensitive = Ber om sensitive opplysninger

check-severity-stop = Fjern før du sender
check-severity-warn = Se en gang til
check-severity-hint = Kanskje

check-why-national-id = { $kind ->
    [wrong-check] Dette er skrevet som et fødselsnummer, men kontrollsifrene stemmer ikke. Det peker likevel ut en person.
   *[other] Dette ser ut som et fødselsnummer. Det peker ut en person.
}
check-why-phone = Dette ser ut som et privat telefonnummer. Møtets egne numre kjenner Klubba igjen.
check-why-email = Denne e-postadressen hører ikke til organisasjonen deres.
check-why-street-address = Dette ser ut som adressen til noen.
check-why-bank-account = Dette ser ut som et kontonummer.
check-why-person-name = Dette ser ut som navnet på en person.
check-why-initials = Bokstavene ser ut til å stå for en person. Også initialer peker ut.
check-why-pupil-class = Navn og klasse sammen peker ut en elev.
check-why-special-category = { $kind ->
    [health] Ordet forteller om helsen til noen.
    [religion] Ordet forteller om troen til noen.
    [ethnicity] Ordet forteller om opphavet til noen.
    [orientation] Ordet forteller om noens seksuelle orientering eller kjønnsidentitet.
    [union] Ordet forteller at noen er fagorganisert.
    [politics] Ordet forteller om noens politiske mening.
   *[other] Ordet forteller noe sensitivt om en person.
}
check-why-school-secrecy = Ordet røper støtte, fravær eller en sak som gjelder noen.
check-why-case-number = Et saksnummer fører til en bestemt person.
check-why-protected-identity = At noen lever skjermet, skal aldri stå i en innkalling.
check-why-asks-for-sensitive = Teksten ber folk skrive sensitive opplysninger der flere kan lese dem.

check-instead-national-id = Fjern nummeret. Opplysningen kan gis på møtet.
check-instead-phone = Fjern nummeret, eller skriv sentralbordet deres.
check-instead-email = Fjern adressen. Den som skal inviteres, står i mottakerfeltet.
check-instead-street-address = Fjern adressen. Skriv bare hvor møtet holdes.
check-instead-bank-account = Fjern nummeret. Send det på en sikker måte.
check-instead-person-name = Skriv bare hva slags møte det er, for eksempel «Utviklingssamtale».
check-instead-initials = Fjern bokstavene. Skriv bare hva slags møte det er.
check-instead-pupil-class = Fjern navnet. Skriv bare hva slags møte det er.
check-instead-special-category = Fjern ordene. Ta opp saken på møtet.
check-instead-school-secrecy = Skriv «Møte» eller «Samtale» uten å si hva det gjelder.
check-instead-case-number = Fjern nummeret.
check-instead-protected-identity = Fjern ordene. Snakk med lederen din om hvordan møtet kan holdes.
check-instead-asks-for-sensitive = Be dem ta med opplysningen til møtet i stedet.

check-override-question = Hvorfor skal det bli stående?
check-override-not-a-person = Det er ingen person
check-override-public-role = Personen deltar i sin yrkesrolle
check-override-general = Teksten er generell og gjelder ingen bestemt
check-override-agreed = Den det gjelder, har sagt ja
check-override-own-word = Det er et av våre egne ord

### Windows

## Windows: titles
title-create = Ny innkalling
title-change = Endre møtet
title-meetings = Møter
title-cancel = Avlys møtet
title-series = Serie av samtaler
title-first-run = Velkommen
title-read = Møtestart
title-clean-up = Rydding
title-incidents = Avvik
title-history = Historikk
title-routines = Rutiner
title-settings = Innstillinger

## Windows: reminders
due-deadline = Avvik: timene løper
due-running = Pågår nå: lese retningslinjene?
due-ended = Slutt: rydd i chatten
due-review = Skal gjennomgås
due-snooze-deadline = Om en time
due-snooze-review = I morgen
due-missed = Gikk tapt mens du var borte
due-noted = Jeg har sett det
due-go-on = Pågår ennå: 10 minutter til
due-end-now = Møtet er slutt
reminders-title = Påminnelser
reminders-lead = Minn meg også på det før møtet
reminders-lead-help = I tillegg til tidene som rutinen selv har.
reminders-lead-minutes = { $minutes } min
reminders-quiet = Stille timer
reminders-quiet-on = Vent med ryddingen om kvelden og natten
reminders-quiet-help = Møter som begynner, minner Klubba likevel om.
reminders-quiet-from = Fra
reminders-quiet-to = til
reminders-window = Klubbas eget vindu
reminders-window-on = Vis vinduet når noe skal gjøres
reminders-window-help = Kan datamaskinen ikke vise varsler, kommer vinduet likevel.
reminders-window-undisturbed = Vis det også når datamaskinen står på Ikke forstyrr
reminders-pause = Pause
reminders-pause-help = Ingenting vises i pausen. Det som da blir for sent, står som tapt.
reminders-pause-hour = En time
reminders-pause-tomorrow = Til i morgen kl. 7
reminders-paused = På pause til { $until }
reminders-go-on = Fortsett nå
reminders-try = Virker det?
reminders-test-toast-waiting = Varsel: venter på svar fra datamaskinen …
reminders-test-toast-shown = Varsel: datamaskinen tok imot det. Trykk på «Jeg ser det» i varselet.
reminders-test-toast-seen = Varsel: virker, du så det.
reminders-test-toast-held_back = Varsel: datamaskinen står på Ikke forstyrr og viser ingenting nå.
reminders-test-toast-failed = Varsel: datamaskinen kan ikke vise noe. Klubba bruker sitt eget vindu.
reminders-test-window-waiting = Klubbas vindu: venter …
reminders-test-window-shown = Klubbas vindu: virker.
reminders-test-window-seen = Klubbas vindu: virker.
reminders-test-window-held_back = Klubbas vindu: vises ikke nå.
reminders-test-window-failed = Klubbas vindu: kunne ikke vises. Se under Virker alt?
reminders-test-tray-waiting = Ikonet: venter …
reminders-test-tray-shown = Ikonet: skrivebordet viser det.
reminders-test-tray-failed = Ikonet: dette skrivebordet viser ingen. Klubba bruker vanlige vinduer.

## Windows: in several places
common-close = Lukk
common-understood = Jeg forstår
common-try-again = Prøv igjen
common-back = Tilbake
common-cancel = Avbryt
common-why = Hvorfor?
common-show = Vis
common-how = Slik gjør du
common-check-applies = Se etter om dette gjelder ditt møte.
common-not-applicable = Gjelder ikke her
common-optional = (valgfritt)
common-loading = Henter …
common-tabs = Deler av Klubba
common-notices = Meldinger fra Klubba
common-due = Venter på deg
common-due-read = Les opp
common-due-clean-up = Rydd nå
common-due-snooze = Om 5 minutter
common-due-more = { $count ->
    [one] Vis én til
   *[other] Vis { $count } til
 }
common-due-done = Allerede gjort
common-unexpected = Noe gikk galt i vinduet. Det du har skrevet, er der fortsatt. Prøv igjen, og lukk vinduet og åpne det på nytt hvis det ikke hjelper.
common-store-opening = Klubba åpner notatene sine
common-store-opening-text = Det tar noen sekunder.
common-store-waiting-for-keyring = Klubba venter på datamaskinens nøkkelring
common-store-locked = Klubba er låst
common-store-failed = Klubba kan ikke åpne notatene sine
common-store-failed-text = Ingenting er slettet. Prøv igjen. Hjelper det ikke: avslutt Klubba i menyen, start datamaskinen på nytt og prøv en gang til.
common-lang-sv = svensk
common-lang-nb = norsk (bokmål)
common-lang-nn = norsk (nynorsk)
common-lang-da = dansk
common-lang-fi = finsk
common-lang-en = engelsk
start-shown-in = Klubbas vinduer finnes ikke på { $language } ennå. De vises på { $shown }.
start-signature = Navnet ditt
start-organisation = Arbeidsplass eller organisasjon
start-policy = Adressen til siden deres om personopplysninger

## Windows: new invitation
create-routine = Rutine
create-title = Hva gjelder møtet?
create-when = Når?
create-other-day = Annen dag
create-date = Dato
create-date-help = For eksempel 3.12., torsdag, i morgen eller 3. desember.
create-date-unread = Klubba forstår ikke dette som en dag.
create-time = Klokken
create-time-example = for eksempel 15.30
create-length = Lengde
create-minutes = { $minutes } min
create-service = Møtetjeneste
create-link = Møtelenke
create-paste = Lim inn lenken jeg kopierte
create-paste-empty = Det er ingen tekst å lime inn. Kopier møtelenken først, og prøv så igjen.
create-link-service = Lenken går til { $service }.
create-link-other = Lenken går til { $service }, men du har valgt { $chosen }.
create-link-change = Bytt til { $service }
create-role = Din rolle
create-ask = Be { $who } om møtet
create-ask-text = Rollen din kan ikke opprette møter etter rutinen. Fyll inn hva møtet gjelder og når, så skriver Klubba forespørselen. Når lenken kommer, fortsetter du her.
create-ask-write = Skriv forespørselen
create-ask-copy = Kopier forespørselen
create-waiting = Venter på møtelenke
create-waiting-continue = Fortsett
create-data-class = Hvilke opplysninger kommer opp?
create-media = Hva skal brukes?
create-audience = Hvem inviteres?
create-language = Språk
create-language-also = Også på
create-language-none = Ikke flere språk
create-message = Egne ord
create-more = Mer om møtet
create-more-text = formål, rettslig grunnlag, møtetype
create-meeting-type = Møtetype
create-purpose = Hvorfor holdes møtet?
create-legal-basis = Rettslig grunnlag
create-choose = Velg …
create-questions = Spørsmål om møtet
create-yes = Ja
create-no = Nei
create-unknown = Vet ikke
create-preview = Forhåndsvisning
create-subject = Emne:
create-own-words = Dine egne ord
create-before = Før du sender
create-tips = Greit å vite
create-copy = Kopier innkallingen
create-copy-again = Kopier på nytt
create-keys = Ctrl ↵
create-mail = E-post
create-calendar = Kalenderfil
create-series = Mange korte samtaler? Lag en serie
create-my-calendar = Åpne i min kalender
create-which-calendar = Hvilken kalender bruker du?
create-which-calendar-help = Innkallingen åpnes der som et nytt, utfylt møte. Du inviterer og sender selv. Klubba husker valget.
create-calendar-other = Et annet kalenderprogram (fil)
create-open-calendar = Åpne
create-choose-calendar = Velg
create-in-calendar = Still inn dette i kalenderen
create-sent-web-calendar = Innkallingen er åpen i kalenderen
create-findings = Å se over
create-severity-block = Må løses
create-severity-warn = Se over
create-severity-hint = Tips
create-show-field = Vis feltet
create-open-settings = Åpne innstillinger
create-show-all =
    { $more ->
        [one] Vis én til
       *[other] Vis { $more } til
    }
create-show-first = Vis bare den første
create-source = Står i: { $source }
create-ready = Klar til å kopiere.
create-blocked =
    { $count ->
        [one] Én ting gjenstår før du kan kopiere.
       *[other] { $count } ting gjenstår før du kan kopiere.
    }
create-to-review =
    { $count ->
        [one] Én ting å se over.
       *[other] { $count } ting å se over.
    }
create-copy-anyway = Du kan kopiere likevel, men les hvorfor først.
create-check-instead = Bedre: { $text }
create-check-remove = Fjern
create-check-select = Vis i teksten
create-check-keep = Behold …
create-check-keep-why = Hvorfor kan det bli stående?
create-check-keep-it = Behold det
create-check-kept = { $count } beholdt – Endre
create-check-kept-because = Blir stående: { $reason }
create-check-take-back = Kontroller igjen
create-check-removed = Fjernet fra teksten.
create-check-undo = Angre
create-check-about = Hvem handler det om?
create-check-about-only = (bare for denne kontrollen)
create-check-about-help = For eksempel barnets navn og initialer, med komma mellom. Da sier Klubba fra hvis de står i innkallingen. Klubba glemmer det når vinduet lukkes, og lagrer det aldri.
create-sent-clipboard = Innkallingen er kopiert
create-sent-calendar-file = Kalenderfilen er klar
create-sent-mail = Innkallingen er åpnet i e-posten
create-before-still = Har du gjort dette før du sender?
create-settings = Still inn i møtetjenesten
create-settings-text = Kryss av underveis. Listen blir liggende ved møtet i Klubba.
create-settings-none = Ikke mer å stille inn. Klubba minner deg på det når møtet begynner.
create-edit = Endre innkallingen
create-new = Ny innkalling

## Windows: recovery code
recovery-title = Din gjenopprettingskode
recovery-why = Hvis datamaskinens nøkkelring mister nøkkelen, eller maskinen går i stykker, åpner koden det Klubba har lagret. Ingen andre har den.
recovery-make = Vis meg en gjenopprettingskode
recovery-once = Koden vises bare nå. Skriv den av for hånd eller skriv den ut, og oppbevar den ikke ved datamaskinen.
recovery-print = Skriv ut
recovery-save = Lagre for utskrift et annet sted
recovery-save-warning = Filen er ikke beskyttet: skriv den ut og slett den. La den ikke ligge på denne datamaskinen.
recovery-copy = Kopier til en passordbehandler
recovery-copied = Kopiert. Den er merket som hemmelig; kopier likevel noe annet etterpå.
recovery-check = Skriv tilbake gruppe { $first } og gruppe { $second }, så vises det at arket stemmer
recovery-group = Gruppe { $n }
recovery-confirm = Kontroller koden
recovery-done = Det stemmer. Oppbevar arket trygt.
recovery-skip = Ikke nå
recovery-skip-text = Uten kode kan en tapt nøkkel ikke erstattes. Du finner dette igjen under Innstillinger.
recovery-settings = Veien inn igjen
recovery-new = Lag en ny gjenopprettingskode
recovery-new-text = Koden før gjelder til du har skrevet den nye tilbake.
recovery-key = Bytt nøkkel
recovery-key-text = Hvis noen kan ha fått tak i nøkkelen. Gjenopprettingskoden er den samme, gamle sikkerhetskopier beholder sin gamle nøkkel.
recovery-key-changing = Nøkkelen byttes …
recovery-key-changed = Nøkkelen er byttet.
recovery-open-title = Åpne med gjenopprettingskoden
recovery-open-code = Gjenopprettingskode
recovery-open-help = Sju grupper på fem, fra arket ditt. Store eller små bokstaver og mellomrom spiller ingen rolle.
recovery-open = Åpne
recovery-opened = Koden er riktig. Klubba åpner …
recovery-no-code = Det er ikke laget noen gjenopprettingskode på denne datamaskinen.

## Windows: changing a meeting
change-text = Endre det som er nytt. Innkallingen sier selv at den erstatter den gamle.
change-old-link = Gjør dette først
change-close-first = Den gamle lenken er fortsatt åpen. Steng den først.
change-in-calendar = Endre også møtet i din egen kalender: Bytt lenke og tekst der, og send oppdateringen. Ser du to møter, slett det gamle.
cancel-first = Steng lenken først
cancel-first-text = Den som har lenken, kan gå inn også når møtet er avlyst.
cancel-tell = Si fra til alle
cancel-tell-again = Si fra til flere
cancel-tell-text = Lim inn teksten i en e-post eller i kalenderen, til de samme som fikk innkallingen. Slett møtet i din egen kalender.
cancel-copy = Avlys og kopier teksten
cancel-copy-again = Kopier teksten igjen
cancel-file = Kalenderfil
cancel-mail = E-post
cancel-done = Møtet er avlyst
cancel-done-text = Klubba minner ikke om det mer.
cancel-restore = Angre: Møtet blir holdt
cancel-restored = Møtet er planlagt igjen. Hvis avlysningen rakk å gå ut: Send innkallingen på nytt.

## Windows: series
series-sub = Mange korte møter på noen dager, hvert med egen lenke og egen innkalling.
series-title = Hva handler samtalene om?
series-title-help = Samme emne for alle. Ikke skriv navn: Hver samtale kjennes igjen på tidspunktet.
series-days = Hvilke dager?
series-add-day = Legg til
series-from = Første tid
series-to = Slutt senest
series-pause = Pause mellom
series-links = Møtelenker
series-links-help = Én lenke for hver samtale, i rekkefølge. Lim inn hele listen; annen tekst gjør ikke noe.
series-paste = Lim inn det jeg har kopiert
series-talks =
    { $count ->
        [0] Samtalene
        [one] Én samtale
       *[other] { $count } samtaler
    }
series-link-own = Egen lenke
series-change = Endre
series-leave-out = Fjern
series-left-out = Samtalen er fjernet.
series-links-later =
    { $count ->
        [one] Én samtale må få en annen lenke. Det kan du gjøre senere.
       *[other] { $count } samtaler må få en annen lenke. Det kan du gjøre senere.
    }
series-make =
    { $count ->
        [one] Lag ett møte
       *[other] Lag { $count } møter
    }
series-sent = { $sent } av { $total } innkallinger er ute
series-copy-next = Kopier neste: { $when }
series-copy = Kopier
series-together = Alle i én kalenderfil
series-together-help = Kopier og lim inn én innkalling om gangen, eller ta hele serien til din egen kalender i én fil.
series-take-back =
    { $count ->
        [one] Angre: Fjern møtet
       *[other] Angre: Fjern alle { $count } møtene
    }
series-is-left-out = Fjernet
series-is-sent = Innkallingen er ute
series-not-sent = Innkallingen er ikke ute

## Windows: reading aloud
read-choose = Hvilket møte begynner?
read-none = Ingen møter er på vei. Når du har kopiert en innkalling, vises møtet her.
read-say-aloud = Si høyt
read-place = { $n } av { $count }
read-seconds = Tar omtrent { $seconds } sekunder
read-language = Språk
read-tick = Kryss av
read-said = Sagt
read-space = mellomrom
read-skip = Hopp over
read-then = Deretter: { $topic }
read-last = Siste punkt
read-applies = Se etter om dette gjelder møtet før du sier det.
read-nothing = Det er ingenting å lese opp for dette møtet.
read-done = Møtet er åpnet
read-done-all = Alt er sagt. Klubba minner deg på ryddingen når møtet er slutt.
read-done-skipped =
    { $count ->
        [one] Ett punkt ble hoppet over.
       *[other] { $count } punkter ble hoppet over.
    } Klubba minner deg på ryddingen når møtet er slutt.
read-live = Hold et øye med dette under møtet

## Windows: companion
companion-stages = Delene av møtet
companion-stage-let-in = Slipp inn
companion-stage-read-aloud = Les opp
companion-stage-during = Under møtet
companion-stage-close = Avslutt
companion-let-in = Slipp inn deltakerne
companion-heads = Tell
companion-admitted = Sluppet inn
companion-turned-away = Avvist
companion-not-identified = Ikke identifisert
companion-more = Én til: { $head }
companion-fewer = Én færre: { $head }
companion-no-names = Bare antall lagres, aldri navn.
companion-everyone-in = Alle er inne
companion-more-time = Ti minutter til
companion-to-close = Avslutt møtet
companion-close = Før du går
companion-close-none = Rutinen krever ikke noe særskilt før du går.
companion-decisions =
    { $count ->
        [one] Én ting gjenstår å bestemme når du rydder etter møtet.
       *[other] { $count } ting gjenstår å bestemme når du rydder etter møtet.
    }
companion-clean-up = Rydd nå
companion-later = Senere, minn meg på det

## Windows: incidents
incident-something = Noe har skjedd
incident-what = Hva har skjedd?
incident-elapsed = Tid siden det begynte
incident-new-link = Den nye møtelenken
incident-paste = Lim inn
incident-copied = Den nye innkallingen ligger på utklippstavlen.
incident-copy-again = Kopier igjen
incident-calendar-file = Kalenderfil
incident-mail = E-post
incident-no-address = Adressen er ikke fylt ut i rutinen.
incident-skip = Gjelder ikke
incident-drilled = Ferdig. Alt er notert.
incident-drilled-text = Personvernombudet avgjør om det skal meldes. Klubba minner om det til det er avgjort.
incident-passed = Ikke gjort: { $state }
incident-to-record = Vis notatet
incident-leave = Tilbake
incident-date = Dato: { $what }
incident-time = Klokkeslett: { $what }
incident-note-what = Hva skjedde?
incident-note-what-help = Kort, uten navn.
incident-note-happened = Når skjedde det?
incident-note-noticed = Når ble det oppdaget?
incident-note-known-other = Virksomheten fikk vite det på et annet tidspunkt
incident-note-known = Når fikk virksomheten vite det?
incident-note-categories = Hva slags opplysninger?
incident-note-persons = Personer, omtrent
incident-note-records = Dokumenter, omtrent
incident-note-measures = Hva har dere gjort med det?
incident-note-told = Har de det gjelder, fått vite det?
incident-note-told-not-yet = Ikke ennå
incident-note-told-yes = Ja
incident-note-told-no = Nei, det trengs ikke
incident-note-nobody = Ingen person er nevnt
incident-all = Alle avvik
incident-none = Ingen avvik er notert.
incident-report = Noter noe som har skjedd
incident-report-text = Mye oppdages først etterpå. De 72 timene regnes fra virksomheten fikk vite det.
incident-which-meeting = Hvilket møte?
incident-no-meeting = Ingen av dem
incident-begin = Begynn
incident-until = Senest { $at }
incident-was-notified = Meldt til tilsynet:
incident-who-knows = Hvem vet det?
incident-told-at = Fikk vite det { $at }
incident-tell = Har fått vite det
incident-decision = Avgjørelse
incident-decision-text = Personvernombudet avgjør. Skriv her hva ombudet kom fram til.
incident-reason = Begrunnelse, uten navn
incident-notify = Skal meldes
incident-not-notify = Meldes ikke
incident-open-form = Åpne skjemaet i nettleseren
incident-number = Saksnummer, hvis det finnes
incident-is-notified = Nå er det meldt
incident-note = Notatet
incident-save = Lagre
incident-saved = Lagret
incident-go-on = Fortsett steg for steg
incident-page = Alt på én side
incident-save-text = Lagre som tekst

## Windows: first run
start-step = Steg { $n } av 4
start-welcome = Velkommen til Klubba
start-what = Klubba skriver innkallingen slik reglene vil ha den, sier hva du skal lese opp når møtet begynner, og minner om ryddingen etterpå.
start-language = Språk
start-kind = Hvor arbeider du?
start-routine = Hvilke regler gjelder hos dere?
start-sign = Hvordan skal innkallingen undertegnes?
start-policy-help = Innkallingen må lenke dit. Vet du den ikke nå, kan du skrive den inn senere.
start-ready = Klart!
start-ready-text = Du finner Klubba blant ikonene ved klokken. Alt kan endres i Innstillinger.
start-next = Neste
start-skip = Hopp over
start-first = Lag den første innkallingen

## Tabs

## Tabs: meetings
meetings-new = Ny innkalling
meetings-none = Ingen møter å vise
meetings-none-text = De neste fire ukene er tomme. Nye møter fra kalenderne dine vises her.
meetings-none-connect = Koble til kalenderen din, så finner Klubba møtene selv og minner deg på dem i rett minutt. Klubba leser bare, og ingenting forlater maskinen.
meetings-offered =
    { $count ->
        [one] Ett møte venter på svar: Hvilken rutine er det?
       *[other] { $count } møter venter på svar: Hvilken rutine er det?
    }
meetings-quiet =
    { $count ->
        [one] Ett møte som Klubba ikke minner om
       *[other] { $count } møter som Klubba ikke minner om
    }
meetings-start = Start
meetings-prepare = Forbered innkallingen
meetings-change = Endre
meetings-send-anew = Send endret innkalling
meetings-cancel = Avlys
meetings-cancelled = Avlyst – vis
meetings-other-routine = Annen rutine
meetings-is-mine = Mitt møte likevel
meetings-which = Hvilken rutine er dette?
meetings-that-one = Følg den rutinen
meetings-not-mine = Ikke mitt møte
meetings-remembered = Klubba husker svaret og spør ikke igjen om slike møter.
calendars-title = Kalendere
calendars-none = Ingen kalender er koblet til.
calendars-count =
    { $count ->
        [one] ett møte
       *[other] { $count } møter
    }
calendars-not-understood =
    { $count ->
        [one] Én ting i kalenderen kunne ikke forstås
       *[other] { $count } ting i kalenderen kunne ikke forstås
    }
calendars-refresh = Hent nå
calendars-refreshing = Henter …
calendars-connecting = Kobler til …
calendars-connected = Koblet til: { $name }
calendars-removed = Fjernet: { $name }
calendars-remove = Fjern
calendars-remove-ask = Fjerne { $name }?
calendars-remove-text = Klubba glemmer adressen og møtene derfra. Det som alt er krysset av, blir igjen. Du kan koble til kalenderen på nytt.
calendars-anew-feed = Ny adresse
calendars-anew-caldav = Nytt passord
calendars-anew-ask = Ny vei til { $name }
calendars-anew-text = Det er den samme kalenderen: møtene derfra og det som er krysset av, blir igjen.
calendars-connect = Koble til
calendars-by-address = Koble til med hemmelig adresse
calendars-by-address-help = Kalenderen din har en hemmelig adresse som Klubba kan lese. Her finner du den:
calendars-address = Kalenderens adresse
calendars-name = Hva skal kalenderen hete her?
calendars-by-server = Koble til med server og passord (CalDAV)
calendars-by-server-help = For eksempel for Nextcloud, iCloud og Fastmail. Bruk et app-passord. Passordet lagres i maskinens nøkkelring.
calendars-server = Serverens adresse
calendars-user = Brukernavn
calendars-password = Passord
calendars-by-file = Åpne en kalenderfil
calendars-by-file-help = En fil som slutter på .ics. Du kan også slippe den på vinduet.
calendars-choose-file = Velg fil
file-holds =
    { $count ->
        [0] Filen har ingen møter.
        [one] Filen har ett møte.
       *[other] Filen har { $count } møter.
    }
file-times = { $times } ganger
file-take =
    { $count ->
        [one] Ta inn møtet
       *[other] Ta inn { $count } møter
    }
file-close = Lukk

## Tabs: clean up
clean-up-none = Ingenting å rydde
clean-up-none-text = Når et møte er slutt, vises det her, med det som skal gjøres etterpå.
clean-up-count = { $done } av { $total } gjort
clean-up-status-todo = Å gjøre
clean-up-status-done = Gjort
clean-up-status-not-done = Ble ikke gjort
clean-up-status-not-applicable = Gjelder ikke
clean-up-status-waiting = Ikke ferdig ennå
clean-up-not-done = Ble ikke gjort
clean-up-not-applicable = Gjelder ikke her
clean-up-undo = Angre
clean-up-answered = Besvart { $when }
clean-up-save-answer = Lagre svar
clean-up-change-answer = Endre svar
clean-up-choose-first = Velg ett av svarene.
clean-up-fill-in = Fyll ut dette: { $asks }
clean-up-strike = Klubb: møtet er lukket
clean-up-strike-wait = Møtet kan lukkes når alt i listen har fått et svar.
clean-up-struck = Møtet er lukket
clean-up-struck-text = Alt etter «{ $title }» er ferdig og ligger i historikken.
clean-up-in-history = Vis i historikken
clean-up-coming = Møter som kommer
clean-up-running = Pågår nå
clean-up-read = Les opp
clean-up-steps =
    { $left ->
        [0] Innstillingene i møtetjenesten er gjort
        [one] Still inn i møtetjenesten: én ting igjen
       *[other] Still inn i møtetjenesten: { $left } ting igjen
    }
clean-up-incident = Hvis noe går galt
clean-up-support = Her kan du få hjelp

## Tabs: history
history-search = Søk på tittel, dato eller rutine
history-count =
    { $total ->
        [one] Ett møte.
       *[other] { $total } møter.
    }
history-save-found = Bare de tas med når du lagrer.
history-save-html = Lagre for utskrift
history-save-csv = Lagre som tabell (CSV)
history-file-saved = Filen er lagret her:
history-file-open = Åpne
history-none = Ingen møter ennå
history-none-text = Når du har kopiert en innkalling, står møtet her.
history-first = Lag den første innkallingen
history-no-hit = Ingen møter passer til «{ $search }».
history-clear = Tøm søket
history-more = Vis flere møter
history-back = Alle møter
history-state-planned = planlagt
history-state-open = pågår nå
history-state-ended = slutt, ikke ryddet
history-state-closed = lukket
history-state-cancelled = avlyst
history-to-clean-up = Rydd nå
history-to-meeting = Til møtet
history-facts = Om møtet
history-routine = Rutine
history-version = { $routine }, versjon { $version }
history-events = Hva som skjedde
history-events-none = Ingenting er notert ennå.
history-time = Tid
history-time-all = All tid
history-routine-all = Alle rutiner
history-export = Eksporter
history-verify = Kontroller en fil
history-statistics = Statistikk
history-retention = Hvor lenge det lagres
history-export-what = Eksporten tar med det som vises i listen akkurat nå.
history-export-html = Side som åpnes og skrives ut i nettleseren
history-export-csv = Tabell for regneark (CSV)
history-export-json = Data for andre programmer (JSON)
history-export-format = Hva slags fil?
history-export-save = Lagre filen
history-receipt = Kvittering å ta vare på et annet sted
history-receipt-help = Med kvitteringen kan hvem som helst senere se om historikken er skrevet om. Skriv den ut, eller send den til noen andre.
history-receipt-copy = Kopier kvitteringen
history-receipt-copied = Kvitteringen er kopiert.
history-receipt-mail = Send med e-post
history-verify-help = Velg en fil som er eksportert fra Klubba. Den leses bare her på datamaskinen.
history-verify-file = Velg fil
history-verify-head = Kvittering fra før (hvis du har en)
history-verify-again = Kontroller igjen
history-verify-more = { $more } til
history-verify-shown = { $shown } vises, { $left_out } er utelatt, { $purged } er slettet etter lagringstiden.
history-correct = Rett
history-correct-label = Hvordan var det?
history-correct-help = Notatet blir stående. Rettelsen legges til etter det.
history-correct-save = Lagre rettelsen
history-number = Nr. { $number }
statistics-title = Måned for måned
statistics-month = Måned
statistics-meetings = Møter
statistics-read = Retningslinjer lest opp
statistics-in-time = Ryddet i tide
statistics-late = Ryddet senere
statistics-help = I tide er senest neste arbeidsdag. Avlyste møter telles ikke. Ingen navn finnes her.
statistics-none = Ingen møter er over ennå.
statistics-all = Alle måneder
retention-title = Hvor lenge historikken lagres
retention-months = Lagre historikk i
retention-month-count =
    { $months ->
        [one] en måned
       *[other] { $months } måneder
    }
retention-agree = Slett selv hver dag det som er eldre
retention-agree-help = Det som slettes, kan ikke hentes tilbake. Eksporter først hvis det trengs. En signert kvittering for slettingen blir i historikken.
retention-over =
    { $meetings ->
        [0] Ingen møter er eldre enn det.
        [one] Ett møte er eldre enn det.
       *[other] { $meetings } møter er eldre enn det.
    }
retention-not-closed = { $count } av dem er ikke ryddet.
retention-purge = Slett nå
retention-purge-sure = Ja, slett. Det kan ikke angres.
retention-done = Historikken er ryddet etter lagringstiden.

## Tabs: routines
routines-shipped = Følger med Klubba
routines-own = Deres egen
routines-aloud =
    { $points ->
        [0] Ingenting å lese opp
        [one] Ett punkt å lese opp, omtrent { $seconds } sekunder
       *[other] { $points } punkter å lese opp, omtrent { $seconds } sekunder
    }
routines-rules =
    { $rules ->
        [one] én regel
       *[other] { $rules } regler
    }
routines-version = versjon { $version }
routines-back = Alle rutiner
routines-edit = Endre rutinen
routines-export = Lagre som fil
routines-copy = Lag en egen kopi
routines-copy-help = Denne rutinen kan ikke endres. Lag en egen kopi, så kan dere skrive inn adressen, kontaktene og reglene deres.
routines-copy-text = Originalen blir værende og oppgis som kilde.
routines-copy-name = Hva skal rutinen deres hete?
routines-copy-empty = Skriv et navn på rutinen.
routines-copy-make = Lag kopien
routines-about = Om rutinen
routines-review = Gjennomgang
routines-condition = Gjelder når: { $condition }
routines-from = Hvorfor og hvorfra?
routines-shows-as = Vises i Klubba som: { $places }
routines-readiness = Er tjenesten klar til bruk?
routines-readiness-text = Dette skal være på plass i organisasjonen før tjenesten brukes. Skriv det du vet, eller spør den ansvarlige.
routines-readiness-service = Møtetjeneste
routines-readiness-none = Rutinen krever ikke noe spesielt på plass for tjenesten.
routines-readiness-change = Endre
routines-readiness-open = Åpne dokumentasjonen
routines-readiness-save = Lagre
routines-readiness-state = Hvordan står det til?
routines-readiness-problems = Må rettes før det lagres
routines-readiness-evidence = Dokumentasjon
routines-readiness-evidence-help = Nettadresse, saksnummer eller hvor dokumentet finnes.
routines-readiness-decided-by = Besluttet av
routines-readiness-decided-by-help = Rollen eller utvalget, aldri en persons navn.
routines-readiness-decided-on = Besluttet den
routines-readiness-decided-on-help = For eksempel 3.5.2026 eller i dag.
routines-readiness-review-by = Gjennomgås senest
routines-readiness-review-by-help = Klubba minner om det to uker før.
routines-readiness-reason = Merknad
routines-readiness-reason-help = Hvorfor det ikke trengs, eller hva som gjenstår.
routines-readiness-history = Hva som er sagt tidligere:
routines-permissions = Hva kan forekomme hvor?
routines-permissions-text = Dette sier rutinen. Hold pekeren over en rute for å se regelen den kommer fra.
routines-import = Hent rutine fra fil
routines-import-file = Velg en rutinefil
routines-import-help = Filen slutter på .toml. Ingenting endres før du har sett hva filen inneholder og sagt ja.
routines-import-problems =
    { $count ->
        [one] Filen kan ikke tas inn: én feil
       *[other] Filen kan ikke tas inn: { $count } feil
    }
routines-import-notes =
    { $count ->
        [one] Én ting å se over i filen
       *[other] { $count } ting å se over i filen
    }
routines-import-fix = Be den som laget filen om å rette linjene over, og velg filen på nytt. Ingenting er endret i Klubba.
routines-import-replaces = Erstatter: { $replaces }
routines-import-new = Dette er en ny rutine hos dere.
routines-import-same = Reglene er de samme som i versjonen som gjelder.
routines-import-take = Ta inn rutinen
routines-imported = Rutinen er inne.
routines-changes =
    { $count ->
        [one] Én ting blir annerledes
       *[other] { $count } ting blir annerledes
    }
routines-change-added = Nytt
routines-change-removed = Fjernet
routines-change-changed = Endret
routines-before = Før:
routines-after = Nå:
routines-edit-title = Endre «{ $title }»
routines-edit-problems =
    { $count ->
        [one] Én ting må rettes før det går an å lagre
       *[other] { $count } ting må rettes før det går an å lagre
    }
routines-edit-kept = Endringene dine fra før er her fortsatt, men ikke lagret ennå.
routines-edit-name = Navnet på rutinen
routines-edit-contacts = Kontakter
routines-edit-contacts-help = E-postadresse, telefonnummer eller nettadresse. Vises for den som trenger hjelp.
routines-edit-rules = Regler
routines-edit-rules-help = Åpne en regel for å endre hva den sier.
routines-added = Egne tillegg
routines-added-help = En ny regel blir med fra neste innkalling. Skriv uten navn på noen.
routines-add = Legg til en regel
routines-added-rule = Ny regel { $n }
routines-added-strength = Hvor sterk er regelen?
routines-added-channels = Hvor skal den vises?
routines-added-service = Møtetjeneste
routines-added-audience = Innkalte
routines-added-any = Alle
routines-added-timing = Påminnelse
routines-added-none = Ingen egen
routines-added-day-before = Dagen før
routines-added-hour-before = En time før
routines-added-at-end = Når møtet er slutt
routines-added-day-after = Dagen etter
routines-added-source = Hvor står det?
routines-undo = Angre
routines-edit-many = { $points } punkter: da begynner folk å hoppe over. Dele opp?
routines-edit-save = Lagre som ny versjon
routines-frozen = Møter det allerede er invitert til, beholder versjonen de ble laget med.
routines-saved = Lagret. Den nye versjonen gjelder fra neste innkalling.
routines-leave = Endringene dine er ikke lagret
routines-leave-text = Vil du fortsette å skrive eller kaste det du har endret?
routines-leave-stay = Fortsett å skrive
routines-leave-discard = Kast endringene
routines-leave-close = Kast og lukk vinduet
routines-rule-removed = fjernet
routines-rule-aloud = leses opp
routines-rule-locked = låst
routines-rule-locked-text = Regelen er låst av den som har vedtatt rutinen. Den kan ikke endres eller fjernes her.
routines-rule-text = Regelen
routines-rule-read-aloud = Les opp når møtet starter
routines-rule-read-aloud-help = Setningen som sies høyt. La stå tomt hvis den ikke skal leses opp.
routines-rule-state = På knappen som krysser av
routines-rule-state-help = Hvordan det er når det er gjort, for eksempel «Opptak er av».
routines-rule-invitation = I innkallingen
routines-rule-invitation-help = Setningen deltakerne får lese. La stå tomt hvis den ikke skal være med.
routines-rule-reason = Hvorfor
routines-rule-remove = Fjern regelen
routines-rule-restore = Legg tilbake regelen

## Tabs: settings
settings-saved = Lagret
settings-look = Språk og utseende
settings-language = Språk i Klubba
settings-theme = Farger
settings-theme-system = Som datamaskinen
settings-theme-light = Lyse
settings-theme-dark = Mørke
settings-size = Tekststørrelse
settings-size-now = { $size } %
settings-size-smaller = A− mindre tekst
settings-size-larger = A+ større tekst
settings-invitations = I innkallingene
settings-signature-help = Står sist i innkallingen.
settings-policy-help = Innkallingen lenker dit, for eksempel https://www.kommunen.no/personvern.
settings-own-words = Våre egne ord
settings-own-words-help = Ett per linje: navn på rom, prosjekter og lignende som Klubba feilaktig tar for personopplysninger. Kontrollen lar dem passere.
settings-computer = På denne datamaskinen
settings-autostart = Start Klubba når datamaskinen starter
settings-autostart-help = Da kommer påminnelsene selv om du ikke har åpnet Klubba.
settings-zone = Tidssone
settings-zone-help = Møtetider i innkallinger og påminnelser følger den.
common-store-missing = Møtene dine er ikke der de var
common-store-missing-text = Klubba hadde en database på denne datamaskinen, og den er borte. Ingenting nytt er begynt. Legg filen tilbake og prøv igjen, eller gjenopprett en sikkerhetskopi nedenfor.
settings-doctor = Virker alt?
settings-doctor-checking = Kontrollerer …
settings-doctor-ok = virker
settings-doctor-not = må sees på
settings-doctor-again = Kontroller igjen
settings-test = Send en testpåminnelse
delete-word = slett
delete-title = Slett alt
delete-help = Sletter alle møter, rutiner, innstillinger og nøkler fra datamaskinen, og avslutter Klubba. Det kan ikke angres. Sikkerhetskopier og eksporter som du har lagret, finnes fortsatt: slett dem selv.
delete-backups =
    { $count ->
        [one] Én sikkerhetskopi blir liggende i { $folder }.
       *[other] { $count } sikkerhetskopier blir liggende i { $folder }.
    }
delete-type = Skriv { $word } for å slette alt
delete-button = Slett alt
backups-title = Sikkerhetskopier
backups-create = Sikkerhetskopier nå
backups-busy-create = Klubba lager sikkerhetskopien og kontrollerer den …
backups-busy-look = Klubba åpner sikkerhetskopien …
backups-busy-restore = Klubba gjenoppretter. Alt annet venter …
backups-folder = Mappe for sikkerhetskopier
backups-folder-help = Klubba lager en sikkerhetskopi hver dag noe er endret. Velg en mappe på en annen disk eller en server, med hele stien. Sikkerhetskopiene er kryptert; på en annen datamaskin åpner gjenopprettingskoden dem.
backups-folder-choose = Bruk denne mappen
backups-folder-usual = Bruk den vanlige mappen
backups-list = Sikkerhetskopier, den nyeste først
backups-size = { $size } kB
backups-restore = Gjenopprett …
backups-restore-this = Gjenopprett denne sikkerhetskopien
backups-open = Åpne med koden
