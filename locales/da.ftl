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
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-full = { $weekday } den { $day }. { $month } { $year }
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
day-skip = på, den, nu, kommende, førstkommende
day-next = næste
country-zone-se = Europe/Stockholm
country-zone-no = Europe/Oslo
country-zone-dk = Europe/Copenhagen
country-zone-fi = Europe/Helsinki
zone-europe-stockholm = svensk tid
zone-europe-oslo = norsk tid
zone-europe-copenhagen = dansk tid
zone-europe-helsinki = finsk tid

## The invitation
invitation-language = På dansk
invitation-greeting = Hej!
invitation-welcome = Velkommen til et virtuelt møde: { $title }.
invitation-welcome-untitled = Velkommen til et virtuelt møde.
invitation-replaces = Denne indkaldelse erstatter den, du har fået tidligere.
invitation-replaces-link = Mødet har fået et nyt link. Brug ikke det gamle.
invitation-replaces-time = Mødet har fået en ny tid.
invitation-cancelled = Aflyst: { $title }
invitation-cancelled-text = Mødet er aflyst: { $title }.
invitation-cancelled-link = Linket til mødet gælder ikke længere. Brug det ikke.
invitation-time = Tid: { $when }
invitation-place = Sted: { $service }
invitation-place-link = Sted: { $service }, { $link }
invitation-conduct = Dette gælder for mødet:
invitation-regards = Venlig hilsen
    { $name }

## Who is invited
audience-guardians = Forældre
audience-internal = Egne medarbejdere
audience-external = Andre uden for organisationen
audience-public = Offentligheden

## What must be put right before copying
review-no-date = Der er ikke valgt nogen dag
review-no-date-text = Vælg dag, så står den i indkaldelsen.
review-no-time = Klokkeslættet mangler
review-no-time-text = Skriv, hvornår mødet begynder, for eksempel 15.30.
review-time-unreadable = Klokkeslættet kan ikke læses
review-time-unreadable-text = Skriv time og minut, for eksempel 15.30.
review-time-does-not-exist = Klokkeslættet findes ikke den dag
review-time-does-not-exist-text = Uret stilles frem netop da. Vælg et andet tidspunkt.
review-zone-unknown = Tidszonen er ukendt
review-zone-unknown-text = Vælg tidszone i indstillingerne, for eksempel Europe/Copenhagen.
review-length = Mødets længde kan ikke bruges
review-length-text = Et møde varer mellem et minut og et døgn.
review-no-title = Mødet mangler et navn
review-no-title-text = Skriv, hvad mødet handler om, uden at nævne nogen ved navn.
review-title-long = Titlen er for lang
review-title-long-text = Skriv højst { $limit } tegn; resten hører hjemme i teksten.
review-no-policy-url = Adressen til privatlivspolitikken mangler
review-no-policy-url-text = De inviterede skal kunne læse, hvordan personoplysninger behandles. Skriv en rigtig webadresse (https://…) til organisationens privatlivspolitik.
review-no-purpose = Formålet mangler
review-no-purpose-text = Skriv, hvorfor mødet holdes, i generelle vendinger.
review-no-legal-basis = Behandlingsgrundlaget mangler
review-no-legal-basis-text = Vælg det behandlingsgrundlag, mødet hviler på. Spørg databeskyttelsesrådgiveren, hvis du er i tvivl.
review-link-reused = Linket hører til et andet møde
review-link-reused-text = Mødet er { $day }. De, der blev inviteret dengang, kan også komme ind her. Opret et nyt link. Den, der kopierer et gammelt møde i kalenderen, får dets link med.
review-link-earlier = Mødet har haft det link før
review-link-earlier-text = De, der stadig har linket, kommer ind igen. Opret et nyt møde i mødetjenesten, og kopiér dets link.
review-link-series = Samme link hver gang
review-link-series-text = Samme link bruges { $day }: de, der inviteres én gang, kan komme ind hver gang. Lav hellere et eget møde med et nyt link.
review-link-standing = Et rum, der er det samme hver gang
review-link-standing-text = Andre kan stadig have linket. Brug lobbyen eller en kode, og luk kun dem ind, der er inviteret.
review-no-link = Mødelinket mangler
review-no-link-text = Opret mødet i tjenesten, og sæt linket ind her.
review-no-service = Mødetjenesten mangler
review-no-service-text = Vælg, hvor mødet holdes.
review-no-meeting-type = Mødetypen mangler
review-no-meeting-type-text = Vælg, hvilken slags møde det er.
review-no-organisation = Organisationens navn mangler
review-no-organisation-text = Skriv organisationens navn i indstillingerne.
review-link-unreadable = Linket kan ikke læses
review-link-unreadable-text = Sæt hele linket ind. Det begynder med https://
review-link-of-other-service = Linket går til en anden tjeneste
review-link-of-other-service-text = Linket går til { $other }, men du har valgt { $service }.
review-link-unknown = Kontrollér linket
review-link-unknown-text = Klubba genkender det ikke som et link til { $service }.
review-not-ready = { $service } er ikke klar til brug endnu
review-not-ready-text =
    { $in_place } af { $asked } på plads. Mangler: { $names }{ $more ->
        [0] .
       *[other] ; og { $more } til.
    } Se hele listen under Retningslinjer, eller spørg den, der har ansvar for databeskyttelsen.
review-rule = { $text }
review-rule-text = Det siger retningslinjen. Du kan godt sende alligevel.
review-review-overdue = Retningslinjen skulle være gennemgået
review-review-overdue-text = Den skulle gennemgås senest { $day }. Spørg den, der har ansvar for retningslinjen, om den stadig gælder.
review-no-longer-valid = Retningslinjen gælder ikke længere
review-no-longer-valid-text = Den gjaldt til og med { $day }.
review-other-language = Ikke alt findes på { $language }
review-other-language-text = Det, der mangler, står på et andet sprog i indkaldelsen.

## Changed meetings
sent-web-calendar = Mødet er åbent i { $calendar }. Invitér, se indstillingerne nedenfor efter, og gem.
sent-web-calendar-rest = Mødet er åbent i { $calendar } med overskrift og tid. Hele teksten var der ikke plads til, så den er kopieret: sæt den ind i mødet.
change-same-link = Det nye link fører til samme møde som det gamle. Opret et helt nyt møde i mødetjenesten, og kopiér dets link.
change-link-met = Linket hører til mødet { $day }. Opret et helt nyt møde i mødetjenesten, og kopiér dets link.
event-changed = Du ændrede mødet
event-changed-link = Du gav mødet et nyt link
event-changed-time = Du gav mødet en ny tid
event-changed-link-time = Du gav mødet et nyt link og en ny tid
event-old-link-closed = (du sagde, at det gamle link blev lukket først)
event-sent-web-calendar = Du åbnede indkaldelsen i kalenderen
event-cancelled = Du aflyste mødet
event-restored = Du planlagde mødet på ny
mark-cancelled = aflyst
fact-replaces-earlier = Erstatter en tidligere indkaldelse

## Series of talks
series-no-days = Vælg mindst én dag.
series-no-time = Skriv, hvornår den første samtale tidligst begynder, og hvornår den sidste senest slutter.
series-time-unreadable = Klokkeslættet kan ikke læses. Skriv for eksempel 13.00.
series-wrong-way-round = Sluttidspunktet skal være senere end starttidspunktet.
series-no-talks = Der er ikke plads til nogen samtale mellem de to klokkeslæt.
series-too-many = Det bliver flere end { $count } samtaler. Vælg færre dage eller længere samtaler.
series-links-repeated =
    { $count ->
        [one] Ét link stod flere gange på listen. Det bruges kun én gang: hver samtale skal have sit eget.
       *[other] { $count } links stod flere gange på listen. De bruges kun én gang: hver samtale skal have sit eget.
    }
series-links-unused =
    { $count ->
        [one] Ét link blev til overs.
       *[other] { $count } links blev til overs.
    }
series-link-missing = Linket mangler
series-link-standing = Et fast møderum: den forrige kan komme ind
series-link-reused = Linket hører til et andet møde
series-link-met = Linket hører til mødet { $day }
series-link-other = Linket hører til en anden mødetjeneste

## Coming meetings
coming-today = I dag, { $day }
coming-tomorrow = I morgen, { $day }

## Rules, steps and sources
source-of-year = { $place } ({ $year })
strength-must = skal
strength-must-not = må ikke
strength-should = bør
strength-should-not = bør ikke
strength-may = må gerne
strength-may-need = kan være nødvendigt
strength-info = godt at vide
certainty-sure = sikkert
certainty-likely = sandsynligt
certainty-unsure = usikkert
clicks-source = Kilde: { $source }. Kontrolleret { $day } ({ $certainty }).

## The meeting
run-ended = Sluttede { $day } kl. { $time }
run-ends = Slutter { $day } kl. { $time }
run-not-answered = Svar på alt, der er tilbage, før du lukker mødet.
clock-before = Begynder om { $minutes } min
clock-passed = { $minutes } min er gået
clock-left = { $minutes } min tilbage
clock-over = { $minutes } min over tiden

## Reminders
reminder-a-meeting = Et møde
reminder-read-aloud = Mødet begynder: læs retningslinjerne op
reminder-read-aloud-text =
    { $kind }, { $service }. { $points ->
        [one] Ét punkt
       *[other] { $points } punkter
     }, cirka { $seconds } sekunder.
reminder-clean-up = Mødet er slut: tid til at rydde op
reminder-clean-up-text = { $kind }, { $service }. Bestem, hvad der skal ske med chatten.
reminder-rule = Snart møde: { $kind }
reminder-rule-text = Se efter i retningslinjen.
reminder-lead = Kl. { $start }: { $kind }
reminder-lead-text = { $service }. Hav retningslinjen fremme.
reminder-missed = Blev ikke vist: { $kind }
reminder-review = Tid til gennemgang
reminder-summary = { $count ->
    [one] Ét møde venter på dig
   *[other] { $count } møder venter på dig
}
reminder-summary-matters = { $count ->
    [one] Én ting venter på dig
   *[other] { $count } ting venter på dig
}
reminder-summary-deadline = { $count ->
    [one] En hændelse venter på beslutning.
   *[other] { $count } hændelser venter på beslutning.
}
reminder-summary-review = { $count ->
    [one] En gennemgang venter.
   *[other] { $count } gennemgange venter.
}
reminder-summary-running = { $count ->
    [one] Ét møde er i gang: læs retningslinjerne nu.
   *[other] { $count } møder er i gang: læs retningslinjerne nu.
}
reminder-summary-ended = { $count ->
    [one] Ét møde er slut: ryd op i chatten.
   *[other] { $count } møder er slut: ryd op i chattene.
}
reminder-summary-missed = { $count ->
    [one] For ét møde blev en påmindelse ikke vist.
   *[other] For { $count } møder blev påmindelser ikke vist.
}
action-read-aloud = Læs op
action-clean-up = Ryd op nu
action-open = Vis
action-go-on = I gang endnu: 10 minutter til
action-seen = Jeg ser den
action-snooze = Om 5 minutter
action-snooze-hour = Om en time
action-snooze-day = I morgen
action-done = Allerede gjort
reminder-closed-text = Klubbas database er låst, så den kan ikke sige hvilket møde. Se i kalenderen, og åbn Klubba.
reminder-closed-deadline = Timerne for en hændelse løber
reminder-closed-matter-text = Klubbas database er låst. Åbn Klubba, og lås den op, så viser den hvad det gælder.
reminder-unrecorded = Klubba kan ikke notere det nu. Åbn Klubba, og se hvorfor.
reminder-test = Sådan ser en påmindelse ud
reminder-test-text = Klubba kan minde dig om ting på denne computer.

## Tray
tray-name = Klubba
tray-tooltip = Klubba: retningslinjer for virtuelle møder
tray-tooltip-clean-up =
    Klubba: { $count ->
        [one] et møde at rydde op efter
       *[other] { $count } møder at rydde op efter
     }
tray-new-invitation = Ny indkaldelse
tray-next-meeting = Start møde: { $title }, { $when }
tray-no-meeting = Der er ingen planlagte møder
tray-end-now = Mødet er slut: { $title }
tray-pause-hour = Sæt påmindelser på pause en time
tray-pause-tomorrow = Sæt påmindelser på pause til i morgen kl. 7
tray-paused = Påmindelser er på pause til { $until }: fortsæt nu
tray-clean-up = Ryd op ({ $count })
tray-tooltip-incident = Klubba: hændelse, { $left }
tray-incident = { $title }: { $left }
tray-went-wrong = Der er sket noget i et møde …
tray-history = Historik
tray-routines = Retningslinjer
tray-settings = Indstillinger
tray-quit = Afslut Klubba
tray-waiting = Klubba venter på nøgleringen …

## Incidents
incident-left-hours = { $count } t tilbage
incident-left-minutes = { $count } min tilbage
incident-over-hours = { $count } t over tiden
incident-over-minutes = { $count } min over tiden
incident-reminder = Hændelse: { $left }
incident-officer = Databeskyttelsesrådgiveren
incident-state = Status
incident-state-undecided = Databeskyttelsesrådgiveren skal afgøre
incident-state-to-notify = Skal anmeldes
incident-state-notified = Anmeldt
incident-state-not-notified = Anmeldes ikke
incident-verdict-notify = Databeskyttelsesrådgiveren: skal anmeldes.
incident-verdict-not-notify = Databeskyttelsesrådgiveren: anmeldes ikke.
incident-event-started = Påbegyndt: { $state }
incident-event-done = Gjort: { $state }
incident-event-passed = Blev ikke gjort: { $state }
incident-event-noted = { $field }: { $value }
incident-event-told = { $role } fik besked
incident-event-notified = Anmeldt til myndigheden
incident-field-what = Hvad der skete
incident-field-happened-at = Hvornår det skete
incident-field-noticed-at = Hvornår det blev opdaget
incident-field-known-at = Hvornår organisationen fik det at vide
incident-field-categories = Slags oplysninger
incident-field-persons = Personer, cirka
incident-field-records = Oplysninger eller dokumenter, cirka
incident-field-measures = Foranstaltninger
incident-field-persons-told = De berørte har fået besked
incident-persons-told-yes = ja
incident-persons-told-no = nej, det er ikke nødvendigt
incident-not-known = ikke kendt endnu
incident-not-told = ikke endnu
incident-meeting = Mødet
incident-page-title = Hændelse { $id }: { $title }
incident-claim = Notatet er lavet i Klubba. Tiderne er dem, der blev noteret dengang. Klubba ser ikke mødet: det, der står som gjort, har mødearrangøren sat kryds ved.
incident-section-what = Hvad og hvornår
incident-section-data = Oplysninger og personer
incident-section-measures = Foranstaltninger, med tid for hvert trin
incident-section-decision = Afgørelse og frist
incident-section-events = I tidsrækkefølge
incident-no-link = Sæt det nye mødelink ind først.
incident-names = Notatet nævner måske nogen. Omskriv det, eller bekræft, at ingen nævnes.
incident-names-reason = Begrundelsen nævner måske nogen. Skriv den uden navn.
incident-time-unreadable = Tiden kan ikke læses: { $reason }. Skriv dato og klokkeslæt, for eksempel 15.30.
incident-count-large = Antallet er for stort: højst { $reason }.
incident-reason-missing = Skriv, hvorfor det ikke anmeldes.

## Notices and errors
notice-key-file = Computeren har ingen nøglering, som Klubba kan bruge. Nøglen til dine møder ligger i en fil, som kun din konto kan læse. Den, der får adgang til din konto, kan læse historikken.
notice-keyring-reset = Nøgleringen var tom, men nøglen lå stadig i reservefilen. Intet er gået tabt.
cli-no-display = Klubba finder ingen skærm. På kommandolinjen: klubba --help
cli-read-only = Intet blev gemt: databasen er kun åben til læsning.
cli-cut-off = Svaret kunne ikke skrives helt ud: { $reason }. Det, der kom med, er ufuldstændigt.
notice-no-tray = Skrivebordet viser ingen ikoner fra programmer. Klubba viser derfor et almindeligt vindue. Start Klubba igen for at få det frem.
notice-zone = Computeren er i en anden tidszone end Klubba. Møderne holdes efter Klubbas tid: se efter under Indstillinger.
notice-no-notifications = Computeren viser ingen notifikationer. Klubba åbner sit eget vindue, når det er tid.
notice-store-failed = Klubba kan ikke åbne sin database: { $reason }. Intet er slettet. Genstart computeren. Hjælper det ikke, så kontakt it-support, og vis dem dette.
error-not-found = Det findes ikke længere. Vinduet viser nu det, der gælder.
error-internal = Noget gik galt i Klubba. Intet af det, du har skrevet, er gået tabt. Prøv igen.
error-store-closed = Klubba har ikke åbnet sin database endnu. Vent et øjeblik.
error-clipboard = Udklipsholderen kunne ikke bruges. Mødet er gemt: gem det som kalenderfil, eller send det som e-mail i stedet.
error-file = Filen kunne ikke skrives i mappen { $folder }. Kontrollér, at mappen findes og ikke er fuld.
error-open = Computeren fandt intet program til det. Teksten er der stadig; kopiér den i stedet.
error-detail-missing = { $asks }
error-detail-long = Skriv højst { $limit } tegn.
error-has-holes = { $reason }. Ret det først.
error-newer-database = Databasen er lavet med en nyere version af Klubba. Installér den nyeste version.
sent-clipboard = Indkaldelsen er kopieret. Sæt den ind i din e-mail eller kalender.
sent-calendar-file = Kalenderfilen er gemt: { $path }
sent-mail = E-mailprogrammet er åbnet med indkaldelsen.
sent-mail-long = E-mailprogrammet er åbnet. Teksten er for lang til at sende med, så den er kopieret: sæt den ind.

## History
mark-sent = sendt
mark-not-sent = ikke sendt
mark-opened = åbnet med oplæsning
mark-not-opened = retningslinjer ikke læst op
mark-closed = ryddet op og lukket
mark-not-closed = ikke ryddet op
event-sent-clipboard = Du kopierede indkaldelsen
event-sent-calendar-file = Du gemte indkaldelsen som kalenderfil
event-sent-mail = Du åbnede indkaldelsen i e-mailprogrammet
event-said = Du satte kryds ved, at det er læst op
event-not-said = Du sprang over
event-ticked = Du satte kryds
event-not-done = Du svarede: ikke udført
event-not-applicable = Du svarede: gælder ikke
event-unticked = Du fjernede krydset
event-opened = Mødet blev åbnet: alle retningslinjer er besvaret
event-stage-let-in = Du begyndte at lukke ind
event-stage-read-aloud = Du begyndte at læse retningslinjerne op
event-stage-during = Samtalen begyndte
event-stage-close = Du begyndte at afslutte mødet
event-admitted = Lukket ind: { $count }
event-turned-away = Afvist: { $count }
event-not-identified = Ikke identificeret: { $count }
event-incident = Noget gik galt: en hændelse blev noteret
event-decided = Du besluttede: { $answer }
event-reminder-shown-toast = Klubba mindede om det med en notifikation
event-reminder-shown-window = Klubba mindede om det i sit eget vindue
event-reminder-shown-toast-do-not-disturb = Klubba sendte en notifikation; computeren stod på Forstyr ikke
event-reminder-shown-toast-locked = Klubba mindede om det med en notifikation; skærmen var låst
event-reminder-shown-window-locked = Klubba mindede om det i sit eget vindue; skærmen var låst
event-reminder-answered-toast = Du svarede på påmindelsen i notifikationen
event-reminder-answered-window = Du svarede på påmindelsen i Klubba
event-went-on = Mødet varede { $minutes } minutter længere
event-ended-now = Du sagde, at mødet er slut
event-reminder-missed = Påmindelsen blev ikke vist: computeren var ikke tændt, eller påmindelser var sat på pause
event-kept = Du lod stå: { $category }. Begrundelse: { $reason }
event-moved = Mødet blev flyttet i kalenderen
event-moved-link = Mødet fik et nyt link i kalenderen
event-withdrawn = Mødet blev fjernet fra kalenderen; påmindelserne blev trukket tilbage
event-closed = Mødet blev lukket
event-correction = Du rettede nr. { $number }: { $text }
history-corrected = Rettet i nr. { $number }
history-correct-empty = Skriv, hvad der er rigtigt.
fact-purpose = Formål
fact-legal-basis = Behandlingsgrundlag
fact-meeting-type = Mødetype
fact-audience = Inviterede
fact-service = Tjeneste
fact-languages = Sprog
fact-public-authority = Offentlig myndighed
fact-country = Land
fact-organisation-kind = Slags organisation
fact-participant-count = Antal deltagere
fact-link-known = Mødelinket findes
history-title = Mødeprocedurer: historik
history-made = Udskrift lavet { $at }.
history-claim = Klubba viser, hvad mødearrangøren selv har sat kryds ved og besluttet, og hvornår. Klubba kan ikke se mødet.
history-head-meeting = Møde
history-head-time = Tid
history-head-service = Tjeneste
history-head-routine = Retningslinje
history-head-version = Version
history-head-at = Hvornår
history-head-what = Hvad
history-head-rule = Regel
history-head-source = Hvor det står
history-head-number = Nr.
history-head-evidence = Bevisdata (må ikke ændres)
history-entry-left-out = Ikke med i udvalget
history-entry-purged = Slettet efter fristen
history-entry-counted-again = Tidligere optælling, erstattet af en senere
history-export-too-many = En fil rummer højst { $limit } møder. Vælg en periode, for eksempel et år ad gangen.
history-export-count =
    { $total ->
        [one] Ét møde.
       *[other] { $total } møder.
    }
history-export-part = Det er et udvalg. Resten af historikken er med som kontrolsummer, uden indhold.
history-filter-from = Fra og med
history-filter-to = Til og med
history-filter-routine = Retningslinje
history-filter-organisation = Organisation
history-filter-search = Søgeord
event-purged = Klubba slettede historik efter reglen om opbevaringsperiode
evidence-title = Hvad historikken viser, og ikke viser
evidence-shows = Historikken er sikret mod ændringer: hver optegnelse bygger på den forrige med en kontrolsum, og den sidste er signeret. Hvis nogen ændrer, fjerner eller flytter noget i filen, opdages det ved kontrol.
evidence-shows-not = Den viser, hvad mødearrangøren har noteret i Klubba, ikke hvad der skete i mødet. Den, der har både programmet og nøglen, kan lave en ny historik fra begyndelsen. Det opdages kun ved at sammenligne med en kvittering, der er gemt et andet sted: på papir, i e-mail eller i en tidligere eksport.
evidence-how = Kontrollér filen i Klubba under Historik eller med kommandoen: klubba history verify FIL. Tilføj --head KVITTERING, hvis du har en kvittering fra tidligere.
evidence-count = Optegnelser
evidence-head = Kvittering
evidence-key = Nøgle
evidence-previous = Kvittering i forrige eksport
evidence-receipt = Kvittering for mødehistorikken i Klubba: { $head }. Gem den uden for computeren. Historikken kan siden kontrolleres mod den.
evidence-receipt-subject = Kvittering for Klubbas historik
evidence-head-unreadable = Kvitteringen kan ikke læses. Skriv den af, som den står: et tal og otte grupper med fire tegn.
verify-whole = Historikken er hel: alle { $count } optegnelser hænger sammen.
verify-not-whole = Historikken er ikke, som den blev skrevet.
verify-key = Filen er signeret med en anden nøgle end den, du angav.
verify-seal = Filen er ændret, efter at den blev skrevet.
verify-surroundings = Det, der kan læses i filen, er ikke det, der blev signeret.
verify-head = Signaturen passer ikke.
verify-content = Nr. { $number } siger noget andet, end da det blev skrevet.
verify-hash = Kontrolsummen for nr. { $number } er ændret.
verify-no-entry = Det, der står på plads { $number } i filen, er ingen optegnelse.
verify-spliced = Nr. { $number } bygger ikke på det, der nu står før: noget før det er skrevet om.
verify-missing = Nr. { $number } mangler.
verify-missing-several = Nr. { $number } til { $to } mangler.
verify-repeated = Nr. { $number } står mere end én gang.
verify-order = Nr. { $number } står på et forkert sted.
verify-cut = Nr. { $number }, den sidste, mangler.
verify-cut-several = Slutningen mangler: nr. { $number } til { $to }.
verify-beyond = Nr. { $number } er føjet til efter den signerede slutning.
verify-rewritten = Optegnelserne hænger sammen, men slutter ikke i det, der blev signeret: de er skrevet om.
verify-unaccounted = Nr. { $number } er væk, og ingen sletning forklarer hvorfor.
verify-withheld = Nr. { $number } er udeladt, selv om filen siger, at alt er med.
verify-previous-head = Kvitteringen fra forrige eksport findes ikke i historikken: den er skrevet om eller afkortet.
verify-kept-head = Kvitteringen { $head } findes ikke i historikken: den er skrevet om eller afkortet, siden kvitteringen blev gemt.
verify-note-rewritten = Filen er gemt igen af et andet program. Indholdet er det samme.
verify-note-filtered = Filen er et udvalg. Om de rigtige møder er med, kan ikke ses i filen.
verify-note-own-key = Nøglen kommer fra filen selv. Sammenlign den med organisationens nøgle, eller angiv den med --public-key.
verify-note-no-head = Uden en kvittering, der er gemt tidligere, kan man ikke se, om hele historikken er skrevet om, eller om slutningen blev fjernet, før filen blev skrevet.
verify-no-history = Der er ingen læsbar historik fra Klubba i filen. Vælg en fil, der er gemt med «Eksportér».
verify-newer = Filen er lavet med en nyere Klubba. Opdatér Klubba, og prøv igen.
verify-damaged = Filen er beskadiget på linje { $line } og kan ikke læses. Bed om en ny kopi.
verify-spoilt = Filen er en eksport af Klubbas historik, men den er afkortet eller ændret, så den ikke kan læses (linje { $line }). Bed om en ny kopi.
history-nothing-stored = Her er intet gemt endnu, så der er ingen historik at vise eller signere.
purge-rule = { $meetings } møder, der sluttede for mere end { $months } måneder siden.
purge-nothing = Ingen historik er ældre, end den skal være.
purge-dry = Intet er slettet. Kør uden --dry-run for at slette. Det kan ikke fortrydes: eksportér historikken først, hvis den skal bruges.
purge-done = Historikken er ryddet efter opbevaringsperioden. En underskrevet kvittering for sletningen står i historikken.
notice-purge = Der er historik, som er ældre, end den skal være. Under Historik kan du eksportere den og bestemme, at den skal slettes.
delete-say-yes = Det her sletter alt og kan ikke fortrydes. Tilføj --yes, hvis du mener det.
delete-done = Alt i Klubba er slettet. Sikkerhedskopier og eksporter, som du har gemt et andet sted, findes stadig: slet dem selv.
delete-keyring = Nøgleringen svarede ikke. Slet selv posten «Klubba» i nøgleringen.
delete-wrong-word = Skriv ordet præcis, som det står. Intet er slettet.

## Safe keeping: backups
notice-newer-database = En nyere version af Klubba har brugt disse møder. Denne version viser dem og ændrer intet. Installer den nyeste version for at kunne skrive.
notice-other-computer = Klubba er åben på computeren { $computer } siden { $since }. Her kan du læse, men ikke skrive. Afslut Klubba der, og start den så igen her.
notice-read-only-disk = Der kan ikke skrives i mappen med dine møder. Klubba viser det, der er, og gemmer intet. Kontakt it-support.
notice-disk-full = Disken er fuld. Klubba viser det, der findes, og gemmer intet. Gør plads på disken; Klubba fortsætter af sig selv.
notice-recovered = Databasen var beskadiget. Klubba har reddet det, der kunne læses: { $meetings }, { $entries }. Den beskadigede fil er bevaret som { $file }. Mangler noget: lad it-support gendanne en sikkerhedskopi (klubba backup restore).
notice-recovered-nothing = Databasen var så beskadiget, at intet kunne læses. Den er bevaret som { $file }. Lad it-support gendanne en sikkerhedskopi (klubba backup restore).
notice-backup-holds-more = { $contents } Det er mere, end der kunne reddes: gendan den i Indstillinger under Sikkerhedskopier.
recovered-meeting = { $kept } møder ({ $lost } er tabt)
recovered-meeting-unknown = { $kept } møder (hvor mange der er tabt, kan ikke siges)
recovered-entry = { $kept } optegnelser i historikken ({ $lost } er tabt)
recovered-entry-unknown = { $kept } optegnelser i historikken (hvor mange der er tabt, kan ikke siges)
failed-wrong-key = nøglen passer ikke til denne database
failed-damaged = databasen er beskadiget
failed-disk-full = disken er fuld
failed-disk = disken svarer ikke, som den skal
failed-in-use = databasen bruges af et andet vindue eller program fra Klubba
failed-read-only = der kan ikke skrives i mappen
failed-migration = denne version kunne ikke overtage databasen, som er uændret
failed-newer = databasen er lavet af en nyere version af Klubba
failed-missing = databasen er ikke der, hvor den var
progress-copying = Klubba kopierer databasen … { $percent } %
progress-checking = Klubba kontrollerer kopien …
progress-migrating = Klubba gør databasen klar til denne version …
progress-recovering = Klubba redder det, der kan læses … { $percent } %
progress-writing = Klubba skriver sikkerhedskopien … { $percent } %
error-read-only = Intet kan gemmes lige nu; intet er tabt. Linjen øverst i vinduet siger hvorfor.
error-displaced = Det blev ikke gemt: databasen er flyttet, eller en anden computer skriver i den. Klubba åbner den igen; prøv så en gang til.
error-disk-full = Det blev ikke gemt: disken er fuld. Skaf plads, og prøv igen.
error-disk = Det blev ikke gemt: disken svarer ikke, som den skal. Prøv igen; sker det igen, så kontakt it-support.
error-in-use = Intet blev ændret: databasen bruges af et andet vindue eller program fra Klubba. Luk det, og prøv igen.
error-damaged = Databasen er beskadiget. Klubba redder det, der kan læses, og åbner igen om lidt.
notice-backups-failing = Ingen sikkerhedskopi er lykkedes siden { $since }. Vælg en anden mappe under Sikkerhedskopier i Indstillinger.
backup-folder-gone = Mappen { $folder } findes ikke.
backup-no-file = Filen { $file } findes ikke.
backup-none = Der er ingen sikkerhedskopi i { $folder }.
backup-not-ours = Filen er ikke en sikkerhedskopi fra Klubba.
backup-newer = Sikkerhedskopien er lavet af en nyere version af Klubba. Installer den nyeste version.
backup-damaged = Sikkerhedskopien er beskadiget. Vælg en anden.
backup-other-key = Sikkerhedskopien er lavet med en anden nøgle. Gendannelseskoden til den er nødvendig.
backup-wrong-code = Koden åbner ikke denne sikkerhedskopi.
backup-empty = Sikkerhedskopien fra { $made } indeholder ingen møder.
backup-holds = Sikkerhedskopien fra { $made } indeholder møder: { $meetings }, optegnelser i historikken: { $entries }. Den nyeste er fra { $newest }.
backup-loses-nothing = Alt, hvad der er i Klubba nu, er også i sikkerhedskopien.
backup-loses = Ikke i sikkerhedskopien: møder: { $meetings }, senere optegnelser i historikken: { $entries }. De bliver i en fil for sig, som ikke slettes.
backup-loses-unknown = Det, der er i Klubba nu, kan ikke læses. Det bliver i en fil for sig, som ikke slettes.
backup-made = Sikkerhedskopien er lavet og kontrolleret: { $file }
backup-restored = Gendannet. Det, der var der før, er bevaret som { $file }.
backup-restored-new = Gendannet.
backup-is-sound = Sikkerhedskopien er hel.
backup-age-none = Der er ingen sikkerhedskopi endnu.
backup-age =
    { $days ->
        [0] Den nyeste sikkerhedskopi er fra i dag ({ $made }).
        [1] Den nyeste sikkerhedskopi er fra i går ({ $made }).
       *[other] Den nyeste sikkerhedskopi er { $days } dage gammel ({ $made }).
     }

## Routines
phase-readiness = Forudsætninger
phase-before = Før mødet
phase-invitation = Indkaldelsen
phase-start = Når mødet begynder
phase-during = Under mødet
phase-after = Efter mødet
phase-incident = Hvis noget går galt
phase-support = Hjælp
channel-readiness-gate = Forudsætning
channel-form-field = Hjælp i formularen
channel-before-check = Skal gøres først
channel-invite-sentence = Sætning i indkaldelsen
channel-invite-attachment = Bilag
channel-setting-step = Indstilling
channel-let-in = Når folk lukkes ind
channel-read-aloud = Læses op
channel-live-check = Hold øje med
channel-after-check = Skal gøres bagefter
channel-incident-step = Hvis noget går galt
channel-support-card = Hjælp
channel-tip = Tip
condition-and = og
condition-or = eller
condition-not = ikke ({ $condition })
condition-eq = { $fact }: { $value }
condition-ne = { $fact }: ikke { $value }
condition-in = { $fact }: { $value }
condition-nin = { $fact }: ikke { $value }
condition-lt = { $fact }: færre end { $value }
condition-le = { $fact }: højst { $value }
condition-gt = { $fact }: flere end { $value }
condition-ge = { $fact }: mindst { $value }
condition-has = { $fact }: { $value }
condition-yes = ja
condition-no = nej
about-organisation = Organisation
about-policy = Privatlivspolitik
about-source = Kilde
about-publisher = Udgiver
about-published = Udgivet
about-based-on = Kopi af
about-adopted-by = Vedtaget af
about-adopted-on = Vedtaget
about-valid-from = Gælder fra
about-valid-to = Gælder til
about-review-by = Revideres senest
about-parent = Hviler på
routine-review-by = Revideres senest { $day }
routine-review-overdue = Skulle være revideret { $day }
routine-is-shipped = Denne retningslinje følger med Klubba og kan ikke ændres. Lav jeres egen kopi, og ret i den.
routine-loosens = Reglen { $key } er låst i en retningslinje, som denne hviler på. Den kan skærpes, men ikke lempes.
import-version-taken = Version { $version } gælder allerede. Sæt tallet efter ”version” i filen til { $next } eller mere.
routine-names-somebody = Reglen { $key } ser ud til at nævne en person. Skriv rollen i stedet.
import-replaces = Erstatter { $title }, version { $version }
change-title = Retningslinjens navn
change-organisation = Organisationens navn
change-policy = Adressen til privatlivspolitikken
change-field = Feltet { $field }
change-rule = Regel: { $key }
kind-municipality = Kommune
kind-school = Skole
kind-parish = Menighed
kind-association = Forening
kind-health = Sundhed
kind-university = Universitet
kind-state = Statslig myndighed
kind-company = Virksomhed
kind-other = Andet

## Safe keeping: the key
recovery-code-empty = Skriv gendannelseskoden.
recovery-code-length = En gendannelseskode har { $whole } bogstaver og tal i syv grupper på fem. Du har skrevet { $found }.
recovery-code-character = «{ $character }» i gruppe { $group } findes ikke i nogen gendannelseskode. Se på papiret igen.
recovery-code-groups =
    { $count ->
        [one] Noget er skrevet forkert i gruppe { $groups }.
       *[other] Noget er skrevet forkert i grupperne { $groups }.
     } Sammenlign med papiret, tegn for tegn.
recovery-other-code = Koden er skrevet rigtigt, men den hører til en anden Klubba eller er erstattet af en nyere kode. Find det seneste papir.
recovery-file-missing = Filen klubba.recovery, som hører til koden, ligger ikke ved siden af databasen. Åbn en sikkerhedskopi med koden i stedet.
recovery-file-damaged = Filen klubba.recovery er beskadiget. Åbn en sikkerhedskopi med koden i stedet.
recovery-file-newer = Filen klubba.recovery er lavet af en nyere version af Klubba. Installér den seneste version.
recovery-file-damaged-here = Filen klubba.recovery er beskadiget. Lav en ny gendannelseskode.
recovery-other-database = Koden åbnede sin fil, men nøglen i den passer ikke til denne database. Åbn en sikkerhedskopi med koden i stedet.
recovery-code-none = Der er ingen gendannelseskode. Hvis computerens nøglering mister nøglen, kan ingen åbne det, Klubba har gemt. Lav en gendannelseskode.
recovery-code-unconfirmed = Der er lavet en gendannelseskode, men ingen har skrevet den tilbage. Findes den på papir, virker den; ellers lav en ny.
recovery-code-confirmed = Der er en gendannelseskode, og den er kontrolleret. Den virker.
recovery-code-keep = Dette er den nye gendannelseskode. Skriv den af, eller print den, og opbevar den ikke ved computeren.
recovery-code-type-back = Skriv den tilbage, så ses det, at den er skrevet rigtigt af. En tom linje afbryder; så gælder også den forrige kode.
recovery-code-differs = Gruppe { $group } passer ikke med koden. Sammenlign med papiret, tegn for tegn.
recovery-code-gone = Koden vises ikke længere. Lav en ny.
recovery-page-title = Gendannelseskode til Klubba
recovery-page-made = Lavet { $day }.
recovery-page-what = Med koden åbner Klubba sin database, når computeren har mistet nøglen, og sikkerhedskopier på en ny computer. Store og små bogstaver og mellemrum er uden betydning.
recovery-page-keep = Opbevar den, hvor kun du eller din organisation kan komme til den, og aldrig sammen med computeren. Når der laves en ny kode, er dette papir værdiløst: riv det itu.
locked-title = Klubba kan ikke åbne sin database
locked-waiting = Computerens nøglering svarer ikke. Se efter et vindue, der beder om dens adgangskode. Klubba minder dig imens.
locked-missing = Computerens nøglering findes ikke. Log ud og ind igen, eller bed it-support starte den. Klubba minder dig imens.
locked-locked = Computerens nøglering er låst. Lås den op med dens adgangskode, som regel den, du logger ind med, og prøv igen. Klubba minder dig imens.
locked-emptied = Computerens nøglering har ikke længere nøglen til Klubbas database. Den er tømt, udskiftet eller omdøbt. Åbn med gendannelseskoden, så lægger Klubba nøglen tilbage.
locked-other-key = Nøglen i computerens nøglering passer ikke til Klubbas database. Åbn med gendannelseskoden, så lægger Klubba nøglen tilbage.
locked-unlock-command = Med gendannelseskoden: klubba key unlock
key-no-database = Intet er gemt endnu, så der er ingen nøgle.
key-in-keyring = Nøglen ligger i computerens nøglering.
key-in-file = Nøglen ligger i en fil, som kun denne konto kan læse: computeren har ingen nøglering.
key-changed = Databasen har fået en ny nøgle. Gendannelseskoden er den samme.
key-unlocked-keyring = Databasen er åben, og nøglen er tilbage i nøgleringen.
key-unlocked-file = Databasen er åben. Computeren har ingen nøglering, så nøglen ligger i en fil, som kun denne konto kan læse.
key-unlocked-only = Koden er rigtig. Nøgleringen tog ikke imod nøglen; en Klubba, der kører, er åben, til den afsluttes.
notice-was-open = Andre konti på computeren kunne læse Klubbas mappe. Nu er den lukket.
notice-stays-open = Klubbas mappe kan ikke lukkes for andre konti på computeren. Indholdet er krypteret; spørg alligevel it-supporten.
error-too-long = Det er mere, end Klubba tager imod. Gør det kortere.
error-unusable = Det kan ikke bruges, som det står. Intet er ændret.
error-not-from-here = Det kan ikke gøres fra dette vindue. Åbn det fra Klubbas menu.
notice-no-recovery-code = Klubba har ingen gendannelseskode endnu. Lav en i Indstillinger, så kan du komme ind, også hvis computeren mister nøglen.
notice-recovery-code-unconfirmed = Ingen har kontrolleret, at gendannelseskoden er skrevet rigtigt af. Lav en ny i Indstillinger, og skriv den tilbage.
error-recovery-file = Gendannelseskoden kunne ikke gemmes ved siden af databasen. Se efter, at disken ikke er fuld, og prøv igen.
error-key-stays = Nøglen kunne ikke skiftes; den gamle gælder. Luk Klubbas andre vinduer, og prøv igen.

## Mistakes in files
diagnostic-syntax = Linje { $line }: filen kan ikke læses som TOML ({ $reason }).
diagnostic-too-large = Filen er for stor. Højst { $limit } KiB kan læses.
diagnostic-too-long = Linje { $line }, { $field }: for langt. Højst { $limit } er tilladt.
diagnostic-unknown-field = Linje { $line }: feltet { $field } findes ikke her. Disse findes: { $allowed }.
diagnostic-missing = Linje { $line }: feltet { $field } mangler.
diagnostic-wrong = Linje { $line }, { $field }: her skal der stå { $wanted }.
diagnostic-not-allowed = Linje { $line }, { $field }: ”{ $found }” kan ikke bruges. Disse kan: { $allowed }.
diagnostic-duplicate = Linje { $line }, { $field }: ”{ $found }” står allerede tidligere i filen.
diagnostic-lacks-language = Linje { $line }, { $field }: teksten mangler på retningslinjens eget sprog ({ $language }).
diagnostic-no-output = Linje { $line }, { $field }: reglen vises ingen steder. Giv den mindst ét sted, for eksempel channel = "tip".
wanted-text = en tekst
wanted-texts = en tekst for hvert sprog, for eksempel sv = "…"
wanted-number = et helt tal
wanted-yes-no = true eller false
wanted-date = en dato, for eksempel 2026-11-26
wanted-word = et ord
wanted-words = en liste af ord, for eksempel ["a", "b"]
wanted-table = en tabel
wanted-tables = en liste af tabeller
wanted-condition = en betingelse, for eksempel {"{"} fact = "service", in = ["a"] {"}"}

## Calendars
calendar-updated = Opdateret { $when }
calendar-fetching = Henter { $name } ({ $number } af { $total }) …
calendar-fetching-amount = Henter { $name } ({ $number } af { $total }) … { $kilobytes } kB
calendar-fetching-one = Henter { $name } …
calendar-fetching-one-amount = Henter { $name } … { $kilobytes } kB
calendar-never-updated = Ikke hentet endnu
meetings-out-of-date = Invitationen passer ikke længere
meetings-out-of-date-link = Mødet har fået et nyt link i kalenderen. Den invitation, der er sendt, har det gamle. Send en ny.
meetings-out-of-date-time = Mødet er flyttet i kalenderen. Den invitation, der er sendt, har den gamle tid. Send en ny.
meetings-out-of-date-link-time = Mødet har fået et nyt link og en ny tid i kalenderen. Den invitation, der er sendt, har de gamle. Send en ny.
calendar-note-feed = Programmer, der deler kalenderen på denne måde, kan være nogle timer bagud. Et helt nyt møde ses ikke med det samme.
calendar-no-name = Giv kalenderen et navn.
calendar-connected-already = Den adresse er allerede forbundet, som «{ $name }».
calendar-opened-files = Åbnede filer
calendar-all-day = Hele dagen
calendar-passed-over-all-day = Varer hele dagen
calendar-passed-over-declined = Du har sagt nej
calendar-passed-over-free = Vises som ledig tid
calendar-passed-over-too-often = Mere end hundrede gange om dagen: det er ikke et rigtigt møde
calendar-passed-over-no-link = Har intet link til et virtuelt møde
calendar-mapping-empty = Vælg ord i emnet, en tjeneste eller en kalender.
calendar-mapping-words = emne med «{ $value }»
calendar-mapping-service = tjeneste: { $value }
calendar-mapping-calendar = kalender: { $value }
calendar-mapping-event = kun dette møde
calendar-file-none = Filen er ikke en kalenderfil. Gem mødet som .ics i dit kalenderprogram, og åbn den fil.
calendar-file-nothing-ahead = Filen har ingen møder fra og med i dag.
calendar-file-line = Linje { $line }: { $reason }
calendar-line-not-a-calendar = der er ingen kalender i filen.
calendar-line-file-too-long = filen er længere end { $a } byte. Resten blev ikke læst.
calendar-line-too-many-components = filen har flere end { $a } dele. Resten blev ikke læst.
calendar-line-too-deep = dele ligger mere end { $a } niveauer inden i hinanden. Denne blev ikke læst.
calendar-line-line-too-long = linjen er længere end { $a } byte og blev ikke læst.
calendar-line-line-unreadable = linjen er ikke til at forstå: { $a }
calendar-line-quote-open = et anførselstegn er ikke lukket: { $a }. Kontrollér tiden.
calendar-line-too-many-lines = begivenheden har flere end { $a } linjer. Resten blev ikke læst.
calendar-line-too-many-dates = { $a } opregner flere end { $b } datoer. Resten blev ikke læst.
calendar-line-too-many-instances = serien har flere end { $a } møder her. Resten vises ikke.
calendar-line-too-often = serien har flere end { $a } møder om dagen. Klubba minder ikke om dem.
calendar-line-too-many-occurrences = flere end { $a } møder. Resten vises ikke.
calendar-line-rules-too-costly = serien tager for lang tid at regne ud. Ikke alle møder vises: se i dit kalenderprogram.
calendar-line-not-closed = { $a } har ingen slutning. Det, der står der, blev læst.
calendar-line-outside-calendar = begivenheden står uden for kalenderen. Den vises alligevel.
calendar-line-start-missing = begivenheden har ingen start og kan ikke vises.
calendar-line-start-unreadable = starten er hverken dato eller tid: { $a }. Begivenheden kan ikke vises.
calendar-line-time-doubtful = tiden er ikke skrevet, som den skal: { $a }. Den blev læst som { $b }: se den efter.
calendar-line-end-unreadable = slutningen er ikke til at forstå: { $a }. Mødet vises uden længde.
calendar-line-end-before-start = slutningen kommer før starten. Mødet vises uden længde.
calendar-line-date-unreadable = { $a } har noget, der ikke er en dato: { $b }. Det blev ikke taget med.
calendar-line-recurrence-id-unreadable = det fremgår ikke, hvilket møde i serien der ændres: { $a }. Det vises for sig.
calendar-line-rule-unreadable = gentagelsen er ikke til at forstå: { $a }. Kun det første møde vises.
calendar-line-rule-part-ignored = en del af gentagelsen blev ikke taget med: { $a }. Se dagene efter i dit kalenderprogram.
calendar-line-rule-ends-before-start = serien slutter, før den begynder. Intet af den vises.
calendar-line-zone-unknown = tidszonen er ukendt: { $a }. Tiderne læses som { $b }: se dem efter.
calendar-line-zone-fixed-offset = af tidszonen er kun afstanden kendt: { $a }. Halvdelen af året kan tiden være en time forkert: se den efter.
calendar-line-zone-unreadable = filens egen tidszone kan ikke læses: { $a }. Se tiderne efter.
calendar-line-uid-missing = begivenheden har ikke noget eget navn. Senere ændringer kan ikke følges.
calendar-line-uid-repeated = to forskellige begivenheder har samme navn: { $a }. Begge vises.
calendar-line-text-shortened = { $a } er længere end { $b } byte og blev kortet.
calendar-line-not-utf8 = bogstaver herfra kan være forkerte: filen er ikke i UTF-8.
calendar-line-property-repeated = { $a } står der to gange. Den første blev læst.
calendar-line-not-both = { $a } står ved siden af { $b }. { $b } blev læst.
calendar-line-rule-ends-twice = gentagelsen siger to gange, hvornår den slutter. Den slutter ved det, der kommer først: kontrollér den sidste dag.
calendar-line-rule-last-day = serien slutter { $a } uden klokkeslæt. Et møde den dag vises ikke: se efter i dit kalenderprogram.
calendar-line-rule-never-happens = gentagelsen nævner dage, der ikke findes: { $a }. Kun det første møde vises.
calendar-line-zone-not-whole = filens egen tidszone ændres for ofte til at regnes ud: { $a }. Se tiderne efter.
calendar-line-more-problems = { $a } linjer mere er ikke opregnet.
calendar-address-unreadable = Adressen kan ikke læses. Kopiér hele adressen fra dit kalenderprogram; den begynder med https:// eller webcal://.
calendar-none-found = Serveren har ingen kalender til den konto.
calendar-problem-offline = Der er ingen netforbindelse lige nu. Klubba bruger den seneste kopi og prøver igen af sig selv.
calendar-problem-timeout = Serveren svarede ikke i tide. Klubba prøver igen af sig selv.
calendar-problem-unauthorised = Adressen eller adgangskoden gælder ikke længere. Giv kalenderen en ny adresse eller en ny adgangskode.
calendar-problem-not-found = Kalenderen findes ikke på den adresse. Giv kalenderen en ny adresse.
calendar-problem-too-many-requests = Serveren beder Klubba vente. Klubba prøver igen af sig selv.
calendar-problem-server-error = Serveren har en fejl. Klubba prøver igen af sig selv.
calendar-problem-too-large = Kalenderen er større end 10 MB. Del en kalender med færre møder.
calendar-problem-incomplete = Svaret blev afbrudt. Klubba bruger den seneste hele kopi og prøver igen.
calendar-problem-not-a-calendar = Adressen gav ingen kalender, måske en login-side. Dine møder er der stadig. Hent en ny adresse i dit kalenderprogram.
calendar-problem-not-encrypted = Adressen er ikke krypteret. Brug en adresse, der begynder med https://.
calendar-problem-certificate = Serverens certifikat passer ikke. Spørg it-support.
calendar-problem-other-server = Serveren henviser til en anden server, og dertil sender Klubba ikke din adgangskode. Forbind med den servers adresse.
calendar-problem-no-secret = Computerens nøglering udleverer ikke adressen eller adgangskoden. Lås den op, eller giv kalenderen adressen eller adgangskoden igen.
calendar-problem-unexpected = Serveren svarede på en måde, Klubba ikke forstår. Klubba prøver igen af sig selv.

## Is everything working?
doctor-bus = Skrivebordets bus
doctor-bus-ok = Klubba kan nå skrivebordet.
doctor-bus-bad = Klubba kan ikke nå skrivebordet. Notifikationer og ikonet virker ikke.
doctor-bus-remedy = Log ud og ind igen. Hjælper det ikke, så kontakt it-support.
doctor-tray = Ikonet på proceslinjen
doctor-tray-ok = Skrivebordet viser ikonet.
doctor-tray-bad = Skrivebordet viser ingen ikoner fra programmer.
doctor-tray-remedy = Klubba åbner et almindeligt vindue i stedet. På GNOME kræves udvidelsen AppIndicator.
doctor-notifications = Notifikationer
doctor-notifications-ok = Computeren viser notifikationer.
doctor-notifications-bad = Intet program på computeren viser notifikationer.
doctor-notifications-remedy = Klubba åbner sit eget vindue, når det er tid. Bed it-support om en notifikationstjeneste.
doctor-disturb = Forstyr ikke
doctor-disturb-ok = Så vidt computeren siger, holdes ingen notifikationer tilbage.
doctor-disturb-bad = Computeren står på Forstyr ikke og holder notifikationer tilbage.
doctor-disturb-remedy = Klubbas eget vindue kommer alligevel, hvis du ikke har valgt andet i Indstillinger. Slå Forstyr ikke fra for at se notifikationer.
doctor-lock = Skærmlås
doctor-lock-ok = Så vidt computeren siger, er skærmen ikke låst.
doctor-lock-bad = Skærmen er låst: ingen ser det, Klubba viser nu.
doctor-lock-remedy = Lås skærmen op. Påmindelser, der stadig er brug for, venter der.
doctor-keyring = Nøglering
doctor-keyring-ok = Nøglen til dine møder ligger i computerens nøglering.
doctor-keyring-bad = Klubba kan ikke bruge computerens nøglering.
doctor-keyring-remedy = Nøglen ligger i en fil, som kun din konto kan læse. Lås en nøglering op, eller installér en, hvis du kan.
doctor-database = Database
doctor-database-ok = Databasen er åben.
doctor-database-none = Der er ingen database endnu. Den laves, når Klubba startes første gang.
doctor-database-bad = Databasen kan ikke åbnes: { $reason }.
doctor-database-remedy = Slet intet. Kontakt it-support, og vis dem dette.
doctor-window = Vindue
doctor-window-ok = Klubba kan vise vinduer ({ $version }).
doctor-window-bad = Der er ingen skærm at vise vinduer på.
doctor-window-remedy = Start Klubba fra skrivebordet. Kommandolinjen virker alligevel.

## Readiness and roles
medium-speech = Samtalen
medium-video = Billede
medium-screen = Skærmdeling
medium-chat = Chatten
medium-files = Delte filer
medium-poll = Afstemninger og spørgeskemaer
medium-recording = Optagelse
medium-transcript = Automatisk udskrift
medium-ai-summary = Resumé lavet af AI
medium-publishing = Offentliggørelse
medium-invitation = Indkaldelsen
verdict-allow = Tilladt
verdict-deny = Ikke tilladt
verdict-with-conditions = På vilkår
verdict-unsaid = Ikke nævnt
review-not-allowed = { $data } må ikke forekomme her: { $medium }
review-not-allowed-text = Det siger retningslinjen om { $service }: { $rule }
review-with-conditions = { $medium }: kun på visse vilkår
review-with-conditions-text = Det siger retningslinjen om { $service }, når det gælder «{ $data }»: { $rule }
review-not-said = { $medium }: retningslinjen siger ikke noget
review-not-said-text = Retningslinjen siger ikke, om «{ $data }» må forekomme der i { $service }. Spørg den, der har ansvar for retningslinjen.
review-ask-for-meeting = Mødet oprettes af { $who }
review-ask-for-meeting-text = Din rolle må ikke oprette møder her. Skriv en anmodning, og fortsæt med indkaldelsen, når linket er kommet.
review-role-unknown = Hvilken rolle har du?
review-role-unknown-text = Kun { $who } må oprette møder her. Sig, hvilken rolle du har, så skriver Klubba en anmodning, hvis det er nødvendigt.
request-subject = Ønske om virtuelt møde: { $title }
request-opening = Jeg har brug for et virtuelt møde i { $service } og må efter retningslinjen ikke oprette det selv ({ $source }). Kan du oprette det?
request-title = Møde: { $value }
request-purpose = Formål: { $value }
request-time = Tid: { $value }
request-audience = Inviterede: { $value }
request-settings = Indstil mødet sådan:
request-closing = Send derefter mødelinket til mig, så indkalder jeg.
request-needs-time = Vælg først dag og tid: den, der opretter mødet, skal vide, hvornår det er.
request-names-somebody = Titlen ser ud til at nævne en person. Skriv, hvad mødet handler om, uden navn.
request-copied = Anmodningen er kopieret. Sæt den ind i en besked til { $who }.
request-mailed = E-mailprogrammet er åbnet med anmodningen.
event-requested = Du bad om mødet hos en, der må oprette det
mark-requested = anmodet, venter på linket
readiness-count = { $in_place } af { $asked } på plads
readiness-missing = Mangler
readiness-under-way = På vej
readiness-in-place = På plads
readiness-not-needed = Ikke nødvendigt
readiness-overdue = Skulle være gennemgået { $day }
readiness-notice = { $item } for { $service } skal gennemgås senest { $day }. Gør det under Retningslinjer.
readiness-notice-overdue = { $item } for { $service } skulle være gennemgået { $day }. Gør det under Retningslinjer.
readiness-decided = Besluttet af { $role } { $day }
readiness-decided-by-role = Besluttet af { $role }
readiness-decided-on-day = Besluttet { $day }
readiness-review = Gennemgås senest { $day }
readiness-decided-on = Besluttet den
readiness-review-by = Gennemgås senest
readiness-day-unreadable = { $field }: «{ $typed }» er ikke en dag, som Klubba forstår. Skriv for eksempel 3.12.2026.
readiness-decided-later = Beslutningen kan ikke være truffet efter i dag. Skriv dagen, den blev truffet, eller lad feltet stå tomt.
readiness-why-not-needed = Skriv, hvorfor det ikke er nødvendigt.
readiness-names-somebody = Det ligner et navn. Skriv den rolle, der har besluttet, for eksempel skoleleder.
readiness-too-long = Skriv kortere: højst { $limit } tegn i hvert felt.

## The text checker: arguments never hold the text that was found
check-category-national-id = CPR-nummer
check-category-phone = Telefonnummer
check-category-email = E-mailadresse
check-category-street-address = Adresse
check-category-bank-account = Kontonummer
check-category-person-name = Navn
check-category-initials = Initialer
check-category-pupil-class = Elev og klasse
check-category-special-category = Følsom oplysning
check-category-school-secrecy = Støtte eller sag
check-category-case-number = Sagsnummer
check-category-protected-identity = Beskyttet identitet
check-category-asks-for-sensitive = Beder om følsomme oplysninger

check-severity-stop = Fjern, før du sender
check-severity-warn = Se en gang til
check-severity-hint = Måske

check-why-national-id = { $kind ->
    [wrong-check] Det er skrevet som et CPR-nummer, men cifrene passer ikke. Det udpeger alligevel en person.
   *[other] Det ligner et CPR-nummer. Det udpeger en person.
}
check-why-phone = Det ligner et privat telefonnummer. Mødets egne numre kender Klubba.
check-why-email = Denne e-mailadresse hører ikke til jeres organisation.
check-why-street-address = Det ligner nogens adresse.
check-why-bank-account = Det ligner et kontonummer.
check-why-person-name = Det ligner navnet på en person.
check-why-initials = Bogstaverne ser ud til at stå for en person. Også initialer udpeger.
check-why-pupil-class = Navn og klasse sammen udpeger en elev.
check-why-special-category = { $kind ->
    [health] Ordet fortæller om nogens helbred.
    [religion] Ordet fortæller om nogens tro.
    [ethnicity] Ordet fortæller om nogens oprindelse.
    [orientation] Ordet fortæller om nogens seksuelle orientering eller kønsidentitet.
    [union] Ordet fortæller, at nogen er med i en fagforening.
    [politics] Ordet fortæller om nogens politiske holdning.
   *[other] Ordet fortæller noget følsomt om en person.
}
check-why-school-secrecy = Ordet afslører støtte, fravær eller en sag om nogen.
check-why-case-number = Et sagsnummer fører til en bestemt person.
check-why-protected-identity = At nogen lever beskyttet, må aldrig stå i en indkaldelse.
check-why-asks-for-sensitive = Teksten beder folk skrive følsomme oplysninger, hvor flere kan læse dem.

check-instead-national-id = Fjern nummeret. Oplysningen kan gives på mødet.
check-instead-phone = Fjern nummeret, eller skriv jeres hovednummer.
check-instead-email = Fjern adressen. Den, der skal inviteres, står i modtagerfeltet.
check-instead-street-address = Fjern adressen. Skriv kun, hvor mødet holdes.
check-instead-bank-account = Fjern nummeret. Send det på en sikker måde.
check-instead-person-name = Skriv kun, hvad det er for et møde, for eksempel »Skole-hjem-samtale«.
check-instead-initials = Fjern bogstaverne. Skriv kun, hvad det er for et møde.
check-instead-pupil-class = Fjern navnet. Skriv kun, hvad det er for et møde.
check-instead-special-category = Fjern ordene. Tag sagen op på mødet.
check-instead-school-secrecy = Skriv »Møde« eller »Samtale« uden at sige, hvad det drejer sig om.
check-instead-case-number = Fjern nummeret.
check-instead-protected-identity = Fjern ordene. Tal med din leder om, hvordan mødet kan holdes.
check-instead-asks-for-sensitive = Bed dem tage oplysningen med til mødet i stedet.

check-override-question = Hvorfor skal det blive stående?
check-override-not-a-person = Det er ikke en person
check-override-public-role = Personen deltager i sit arbejde
check-override-general = Teksten er generel og handler ikke om en bestemt
check-override-agreed = Den, det handler om, har sagt ja
check-override-own-word = Det er et af vores egne ord

### Windows

## Windows: titles
title-create = Ny indkaldelse
title-change = Ret mødet
title-meetings = Møder
title-cancel = Aflys mødet
title-series = Række af samtaler
title-first-run = Velkommen
title-read = Mødestart
title-clean-up = Oprydning
title-incidents = Hændelser
title-history = Historik
title-routines = Retningslinjer
title-settings = Indstillinger

## Windows: reminders
due-deadline = Hændelse: timerne løber
due-running = I gang nu: læse retningslinjerne?
due-ended = Slut: ryd op i chatten
due-review = Skal gennemgås
due-snooze-deadline = Om en time
due-snooze-review = I morgen
due-missed = Ikke vist, mens du var væk
due-noted = Jeg har set det
due-go-on = I gang endnu: 10 minutter til
due-end-now = Mødet er slut
reminders-title = Påmindelser
reminders-lead = Mind mig også om det før mødet
reminders-lead-help = Ud over de tidspunkter, retningslinjen selv har.
reminders-lead-minutes = { $minutes } min
reminders-quiet = Stille timer
reminders-quiet-on = Vent med oprydningen om aftenen og natten
reminders-quiet-help = Møder, der begynder, minder Klubba om alligevel.
reminders-quiet-from = Fra
reminders-quiet-to = til
reminders-window = Klubbas eget vindue
reminders-window-on = Vis vinduet, når der er noget at gøre
reminders-window-help = Kan computeren ikke vise notifikationer, kommer vinduet alligevel.
reminders-window-undisturbed = Vis det også, når computeren er sat til Forstyr ikke
reminders-pause = Pause
reminders-pause-help = Der vises intet under pausen. Det, der så bliver for sent, står som ikke vist.
reminders-pause-hour = En time
reminders-pause-tomorrow = Til i morgen kl. 7
reminders-paused = På pause til { $until }
reminders-go-on = Fortsæt nu
reminders-try = Virker det?
reminders-test-toast-waiting = Notifikation: venter på svar fra computeren …
reminders-test-toast-shown = Notifikation: computeren tog imod den. Tryk på «Jeg ser den» i boksen.
reminders-test-toast-seen = Notifikation: virker, du så den.
reminders-test-toast-held_back = Notifikation: computeren står på Forstyr ikke og viser ingen nu.
reminders-test-toast-failed = Notifikation: computeren kan ikke vise nogen. Klubba bruger sit eget vindue.
reminders-test-window-waiting = Klubbas vindue: venter …
reminders-test-window-shown = Klubbas vindue: virker.
reminders-test-window-seen = Klubbas vindue: virker.
reminders-test-window-held_back = Klubbas vindue: vises ikke nu.
reminders-test-window-failed = Klubbas vindue: kunne ikke vises. Se under Virker det hele?
reminders-test-tray-waiting = Ikonet: venter …
reminders-test-tray-shown = Ikonet: skrivebordet viser det.
reminders-test-tray-failed = Ikonet: dette skrivebord viser ingen. Klubba bruger almindelige vinduer.

## Windows: in several places
common-close = Luk
common-understood = Jeg forstår
common-try-again = Prøv igen
common-back = Tilbage
common-cancel = Annuller
common-why = Hvorfor?
common-show = Vis
common-how = Sådan gør du
common-check-applies = Se efter, om dette gælder for dit møde.
common-not-applicable = Gælder ikke her
common-optional = (valgfrit)
common-loading = Henter …
common-tabs = Dele af Klubba
common-notices = Beskeder fra Klubba
common-due = Venter på dig
common-due-read = Læs op
common-due-clean-up = Ryd op nu
common-due-snooze = Om 5 minutter
common-due-more = { $count ->
    [one] Vis en til
   *[other] Vis { $count } til
 }
common-due-done = Allerede gjort
common-unexpected = Noget gik galt i vinduet. Det, du har skrevet, er der stadig. Prøv igen, og luk vinduet, og åbn det på ny, hvis det ikke hjælper.
common-store-opening = Klubba åbner sine optegnelser
common-store-opening-text = Det tager nogle sekunder.
common-store-waiting-for-keyring = Klubba venter på computerens nøglering
common-store-locked = Klubba er låst
common-store-failed = Klubba kan ikke åbne sine optegnelser
common-store-failed-text = Intet er slettet. Prøv igen. Hjælper det ikke: afslut Klubba i menuen, genstart computeren, og prøv en gang til.
common-lang-sv = svensk
common-lang-nb = norsk (bokmål)
common-lang-nn = norsk (nynorsk)
common-lang-da = dansk
common-lang-fi = finsk
common-lang-en = engelsk
start-shown-in = Klubbas vinduer findes ikke på { $language } endnu. De vises på { $shown }.
start-signature = Dit navn
start-organisation = Arbejdsplads eller organisation
start-policy = Adressen på jeres side om personoplysninger

## Windows: new invitation
create-routine = Retningslinje
create-title = Hvad handler mødet om?
create-when = Hvornår?
create-other-day = Anden dag
create-date = Dato
create-date-help = For eksempel 3.12., torsdag, i morgen eller 3. december.
create-date-unread = Det er ikke en dag, som Klubba forstår.
create-time = Klokken
create-time-example = for eksempel 15.30
create-length = Længde
create-minutes = { $minutes } min
create-service = Mødetjeneste
create-link = Mødelink
create-paste = Sæt det link ind, jeg har kopieret
create-paste-empty = Der er ingen tekst at sætte ind. Kopiér mødelinket først, og prøv så igen.
create-link-service = Linket går til { $service }.
create-link-other = Linket går til { $service }, men du har valgt { $chosen }.
create-link-change = Skift til { $service }
create-role = Din rolle
create-ask = Bed { $who } om mødet
create-ask-text = Din rolle må efter retningslinjen ikke oprette møder. Skriv, hvad mødet handler om og hvornår, så skriver Klubba anmodningen. Når linket kommer, fortsætter du her.
create-ask-write = Skriv anmodningen
create-ask-copy = Kopiér anmodningen
create-waiting = Venter på mødelink
create-waiting-continue = Fortsæt
create-data-class = Hvilke oplysninger kommer på tale?
create-media = Hvad skal bruges?
create-audience = Hvem inviteres?
create-language = Sprog
create-language-also = Også på
create-language-none = Ikke flere sprog
create-message = Egne ord
create-more = Mere om mødet
create-more-text = formål, behandlingsgrundlag, mødetype
create-meeting-type = Mødetype
create-purpose = Hvorfor holdes mødet?
create-legal-basis = Behandlingsgrundlag
create-choose = Vælg …
create-questions = Spørgsmål om mødet
create-yes = Ja
create-no = Nej
create-unknown = Ved ikke
create-preview = Forhåndsvisning
create-subject = Emne:
create-own-words = Dine egne ord
create-before = Før du sender
create-tips = Godt at vide
create-copy = Kopiér indkaldelsen
create-copy-again = Kopiér igen
create-keys = Ctrl ↵
create-mail = E-mail
create-calendar = Kalenderfil
create-series = Mange korte samtaler? Lav en serie
create-my-calendar = Åbn i min kalender
create-which-calendar = Hvilken kalender bruger du?
create-which-calendar-help = Indkaldelsen åbnes der som et nyt, udfyldt møde. Du inviterer og sender selv. Klubba husker valget.
create-calendar-other = Et andet kalenderprogram (fil)
create-open-calendar = Åbn
create-choose-calendar = Vælg
create-in-calendar = Indstil dette i kalenderen
create-sent-web-calendar = Indkaldelsen er åben i kalenderen
create-findings = Skal ses efter
create-severity-block = Skal løses
create-severity-warn = Se efter
create-severity-hint = Tip
create-show-field = Vis feltet
create-open-settings = Åbn indstillinger
create-show-all =
    { $more ->
        [one] Vis én til
       *[other] Vis { $more } til
    }
create-show-first = Vis kun den første
create-source = Står i: { $source }
create-ready = Klar til at kopiere.
create-blocked =
    { $count ->
        [one] Én ting tilbage, før du kan kopiere.
       *[other] { $count } ting tilbage, før du kan kopiere.
    }
create-to-review =
    { $count ->
        [one] Én ting at se efter.
       *[other] { $count } ting at se efter.
    }
create-copy-anyway = Du kan godt kopiere, men læs hvorfor først.
create-check-instead = Bedre: { $text }
create-check-remove = Fjern
create-check-select = Vis i teksten
create-check-keep = Behold …
create-check-keep-why = Hvorfor må det blive stående?
create-check-keep-it = Behold det
create-check-kept = Beholdt: { $count } – Ret
create-check-kept-because = Må blive stående: { $reason }
create-check-take-back = Kontrollér igen
create-check-removed = Fjernet fra teksten.
create-check-undo = Fortryd
create-check-about = Hvem handler det om?
create-check-about-only = (kun til denne kontrol)
create-check-about-help = For eksempel barnets navn og initialer, med komma imellem. Så siger Klubba til, hvis de står i indkaldelsen. Klubba glemmer det, når vinduet lukkes, og gemmer det aldrig.
create-sent-clipboard = Indkaldelsen er kopieret
create-sent-calendar-file = Kalenderfilen er klar
create-sent-mail = Indkaldelsen er åbnet i e-mailen
create-before-still = Har du gjort dette, før du sender?
create-settings = Indstil i mødetjenesten
create-settings-text = Sæt kryds undervejs. Listen findes i Klubba under hele mødet.
create-settings-none = Der er ikke mere at indstille. Klubba minder dig om det, når mødet begynder.
create-edit = Ret indkaldelsen
create-new = Ny indkaldelse

## Windows: recovery code
recovery-title = Din gendannelseskode
recovery-why = Hvis computerens nøglering mister nøglen, eller computeren går i stykker, åbner koden det, Klubba har gemt. Ingen anden har den.
recovery-make = Vis en gendannelseskode
recovery-once = Koden vises kun nu. Skriv den af i hånden, eller print den, og opbevar den ikke ved computeren.
recovery-print = Print
recovery-save = Gem til print et andet sted
recovery-save-warning = Filen er ikke beskyttet: print den, og slet den. Lad den ikke blive liggende på computeren.
recovery-copy = Kopiér til en adgangskodehusker
recovery-copied = Kopieret. Den er mærket som hemmelig; kopiér alligevel noget andet bagefter.
recovery-check = Skriv gruppe { $first } og gruppe { $second } tilbage, så ses det, at papiret passer
recovery-group = Gruppe { $n }
recovery-confirm = Kontrollér koden
recovery-done = Det passer. Opbevar papiret sikkert.
recovery-skip = Ikke nu
recovery-skip-text = Uden kode kan en mistet nøgle ikke erstattes. Du finder dette igen under Indstillinger.
recovery-settings = Vejen ind igen
recovery-new = Lav en ny gendannelseskode
recovery-new-text = Den forrige kode gælder, til du har skrevet den nye tilbage.
recovery-key = Skift nøgle
recovery-key-text = Hvis nogen kan have fået fat i nøglen. Gendannelseskoden er den samme, gamle sikkerhedskopier beholder deres gamle nøgle.
recovery-key-changing = Nøglen skiftes …
recovery-key-changed = Nøglen er skiftet.
recovery-open-title = Åbn med gendannelseskoden
recovery-open-code = Gendannelseskode
recovery-open-help = Syv grupper på fem, fra dit papir. Store og små bogstaver og mellemrum er uden betydning.
recovery-open = Åbn
recovery-opened = Koden er rigtig. Klubba åbner …
recovery-no-code = Der er ikke lavet nogen gendannelseskode på denne computer.

## Windows: changing a meeting
change-text = Ret det, der er nyt. Indkaldelsen siger selv, at den erstatter den gamle.
change-old-link = Gør dette først
change-close-first = Det gamle link er stadig åbent. Luk det først.
change-in-calendar = Ret også mødet i din egen kalender: skift link og tekst der, og send opdateringen. Ser du to møder, så slet det gamle.
cancel-first = Luk linket først
cancel-first-text = Den, der har linket, kan gå ind, også når mødet er aflyst.
cancel-tell = Fortæl det til alle
cancel-tell-again = Fortæl det til flere
cancel-tell-text = Sæt teksten ind i en e-mail eller i kalenderen, til de samme personer, der fik indkaldelsen. Slet mødet i din egen kalender.
cancel-copy = Aflys, og kopiér teksten
cancel-copy-again = Kopiér teksten igen
cancel-file = Kalenderfil
cancel-mail = E-mail
cancel-done = Mødet er aflyst
cancel-done-text = Klubba minder ikke mere om det.
cancel-restore = Fortryd: mødet holdes
cancel-restored = Mødet er planlagt igen. Hvis aflysningen nåede ud: send indkaldelsen på ny.

## Windows: series
series-sub = Mange korte møder på få dage, hvert med eget link og egen indkaldelse.
series-title = Hvad handler samtalerne om?
series-title-help = Samme overskrift til alle. Skriv ingen navne: hver samtale kendes på sit tidspunkt.
series-days = Hvilke dage?
series-add-day = Tilføj
series-from = Første tidspunkt
series-to = Slut senest
series-pause = Pause imellem
series-links = Mødelinks
series-links-help = Ét link til hver samtale, i rækkefølge. Sæt hele listen ind; anden tekst gør ikke noget.
series-paste = Sæt det ind, jeg har kopieret
series-talks =
    { $count ->
        [0] Samtalerne
        [one] Én samtale
       *[other] { $count } samtaler
    }
series-link-own = Eget link
series-change = Ret
series-leave-out = Fjern
series-left-out = Samtalen er fjernet.
series-links-later =
    { $count ->
        [one] Én samtale skal have et andet link. Det kan du gøre senere.
       *[other] { $count } samtaler skal have et andet link. Det kan du gøre senere.
    }
series-make =
    { $count ->
        [one] Opret ét møde
       *[other] Opret { $count } møder
    }
series-sent = { $sent } af { $total } indkaldelser er ude
series-copy-next = Kopiér næste: { $when }
series-copy = Kopiér
series-together = Alle i én kalenderfil
series-together-help = Kopiér og sæt én indkaldelse ind ad gangen, eller tag hele rækken over i din egen kalender i én fil.
series-take-back =
    { $count ->
        [one] Fortryd: slet mødet
       *[other] Fortryd: slet alle { $count } møder
    }
series-is-left-out = Fjernet
series-is-sent = Indkaldelsen er ude
series-not-sent = Indkaldelsen er ikke ude

## Windows: reading aloud
read-choose = Hvilket møde begynder?
read-none = Der er ikke noget møde på vej. Når du har kopieret en indkaldelse, vises mødet her.
read-say-aloud = Sig højt
read-place = { $n } af { $count }
read-seconds = Tager cirka { $seconds } sekunder
read-language = Sprog
read-tick = Sæt kryds
read-said = Sagt
read-space = mellemrum
read-skip = Spring over
read-then = Derefter: { $topic }
read-last = Sidste punkt
read-applies = Se efter, om dette gælder for mødet, før du siger det.
read-nothing = Der er ikke noget at læse op for dette møde.
read-done = Mødet er åbnet
read-done-all = Alt er sagt. Klubba minder dig om oprydningen, når mødet er slut.
read-done-skipped =
    { $count ->
        [one] Ét punkt blev sprunget over.
       *[other] { $count } punkter blev sprunget over.
    } Klubba minder dig om oprydningen, når mødet er slut.
read-live = Hold øje med dette under mødet

## Windows: companion
companion-stages = Mødets dele
companion-stage-let-in = Luk ind
companion-stage-read-aloud = Læs op
companion-stage-during = Under mødet
companion-stage-close = Afslut
companion-let-in = Luk deltagerne ind
companion-heads = Tæl
companion-admitted = Lukket ind
companion-turned-away = Afvist
companion-not-identified = Ikke identificeret
companion-more = Én til: { $head }
companion-fewer = Én færre: { $head }
companion-no-names = Kun antal gemmes, aldrig navne.
companion-everyone-in = Alle er inde
companion-more-time = Ti minutter til
companion-to-close = Afslut mødet
companion-close = Før du går
companion-close-none = Retningslinjen kræver ikke noget særligt, før du går.
companion-decisions =
    { $count ->
        [one] Én ting mangler at blive besluttet, når du rydder op efter mødet.
       *[other] { $count } ting mangler at blive besluttet, når du rydder op efter mødet.
    }
companion-clean-up = Ryd op nu
companion-later = Senere, mind mig om det

## Windows: incidents
incident-something = Der er sket noget
incident-what = Hvad er der sket?
incident-elapsed = Tid, siden det begyndte
incident-new-link = Det nye mødelink
incident-paste = Sæt ind
incident-copied = Den nye indkaldelse ligger på udklipsholderen.
incident-copy-again = Kopiér igen
incident-calendar-file = Kalenderfil
incident-mail = E-mail
incident-no-address = Adressen er ikke udfyldt i retningslinjen.
incident-skip = Gælder ikke
incident-drilled = Færdig. Alt er noteret.
incident-drilled-text = Databeskyttelsesrådgiveren afgør, om det skal anmeldes. Klubba minder om det, til det er afgjort.
incident-passed = Ikke gjort: { $state }
incident-to-record = Vis notatet
incident-leave = Tilbage
incident-date = Dato: { $what }
incident-time = Klokkeslæt: { $what }
incident-note-what = Hvad skete der?
incident-note-what-help = Kort, uden navne.
incident-note-happened = Hvornår skete det?
incident-note-noticed = Hvornår blev det opdaget?
incident-note-known-other = Organisationen fik det at vide på et andet tidspunkt
incident-note-known = Hvornår fik organisationen det at vide?
incident-note-categories = Hvilke slags oplysninger?
incident-note-persons = Personer, cirka
incident-note-records = Dokumenter, cirka
incident-note-measures = Hvad har I gjort ved det?
incident-note-told = Har de berørte fået besked?
incident-note-told-not-yet = Ikke endnu
incident-note-told-yes = Ja
incident-note-told-no = Nej, det er ikke nødvendigt
incident-note-nobody = Ingen person nævnes
incident-all = Alle hændelser
incident-none = Der er ikke noteret nogen hændelser.
incident-report = Notér noget, der er sket
incident-report-text = Meget opdages først bagefter. De 72 timer regnes fra, at organisationen fik det at vide.
incident-which-meeting = Hvilket møde?
incident-no-meeting = Ingen af dem
incident-begin = Begynd
incident-until = Senest { $at }
incident-was-notified = Anmeldt til myndigheden:
incident-who-knows = Hvem ved det?
incident-told-at = Fik besked { $at }
incident-tell = Har fået besked
incident-decision = Afgørelse
incident-decision-text = Databeskyttelsesrådgiveren afgør. Skriv her, hvad rådgiveren kom frem til.
incident-reason = Begrundelse, uden navn
incident-notify = Skal anmeldes
incident-not-notify = Anmeldes ikke
incident-open-form = Åbn anmeldelsen i browseren
incident-number = Sagsnummer, hvis det findes
incident-is-notified = Nu er det anmeldt
incident-note = Notatet
incident-save = Gem
incident-saved = Gemt
incident-go-on = Fortsæt trin for trin
incident-page = Alt på én side
incident-save-text = Gem som tekst

## Windows: first run
start-step = Trin { $n } af 3
start-welcome = Velkommen til Klubba
start-what = Klubba skriver indkaldelsen, som reglerne kræver, siger, hvad du skal læse op, når mødet begynder, og minder om oprydningen bagefter.
start-language = Sprog
start-kind = Hvor arbejder du?
start-routine = Hvilke regler gælder hos jer?
start-sign = Hvordan skal indkaldelsen underskrives?
start-policy-help = Indkaldelsen skal linke dertil. Kender du ikke adressen nu, kan du skrive den senere.
start-ready = Færdig!
start-ready-text = Du finder Klubba blandt ikonerne ved uret. Alt kan ændres i Indstillinger.
start-next = Næste
start-skip = Spring over
start-first = Lav den første indkaldelse

## Tabs

## Tabs: meetings
meetings-new = Ny indkaldelse
meetings-none = Ingen møder at vise
meetings-none-text = De nærmeste fire uger er tomme. Nye møder fra dine kalendere vises her.
meetings-none-connect = Forbind din kalender, så finder Klubba selv møderne og minder om dem i rette minut. Klubba læser kun, og intet forlader computeren.
meetings-offered =
    { $count ->
        [one] Ét møde venter på svar: hvilken retningslinje er det?
       *[other] { $count } møder venter på svar: hvilken retningslinje er det?
    }
meetings-quiet =
    { $count ->
        [one] Ét møde, som Klubba ikke minder om
       *[other] { $count } møder, som Klubba ikke minder om
    }
meetings-start = Start
meetings-prepare = Forbered indkaldelse
meetings-change = Ret
meetings-send-anew = Send ændret invitation
meetings-cancel = Aflys
meetings-cancelled = Aflyst – vis
meetings-other-routine = Anden retningslinje
meetings-is-mine = Mit møde alligevel
meetings-which = Hvilken retningslinje er det?
meetings-that-one = Følg den rutine
meetings-not-mine = Ikke mit møde
meetings-remembered = Klubba husker svaret og spørger ikke igen om den slags møder.
calendars-title = Kalendere
calendars-none = Ingen kalender er forbundet.
calendars-count =
    { $count ->
        [one] ét møde
       *[other] { $count } møder
    }
calendars-not-understood =
    { $count ->
        [one] Én ting i kalenderen kunne ikke forstås
       *[other] { $count } ting i kalenderen kunne ikke forstås
    }
calendars-refresh = Hent nu
calendars-refreshing = Henter …
calendars-connecting = Forbinder …
calendars-connected = Forbundet: { $name }
calendars-removed = Fjernet: { $name }
calendars-remove = Fjern
calendars-remove-ask = Fjern { $name }?
calendars-remove-text = Klubba glemmer adressen og møderne derfra. Det, der allerede er sat kryds ved, bliver. Du kan forbinde kalenderen igen.
calendars-anew-feed = Ny adresse
calendars-anew-caldav = Ny adgangskode
calendars-anew-ask = Ny vej til { $name }
calendars-anew-text = Det er den samme kalender: møderne derfra og det, der er sat kryds ved, bliver.
calendars-connect = Forbind
calendars-by-address = Forbind med hemmelig adresse
calendars-by-address-help = Din kalender har en hemmelig adresse, som Klubba kan læse. Her findes den:
calendars-address = Kalenderens adresse
calendars-name = Hvad skal kalenderen hedde her?
calendars-by-server = Forbind med server og adgangskode (CalDAV)
calendars-by-server-help = Til for eksempel Nextcloud, iCloud og Fastmail. Brug en app-adgangskode. Adgangskoden gemmes i computerens nøglering.
calendars-server = Serverens adresse
calendars-user = Brugernavn
calendars-password = Adgangskode
calendars-by-file = Åbn en kalenderfil
calendars-by-file-help = En fil, der ender på .ics. Du kan også slippe den på vinduet.
calendars-choose-file = Vælg fil
file-holds =
    { $count ->
        [0] Filen har ingen møder.
        [one] Filen har ét møde.
       *[other] Filen har { $count } møder.
    }
file-times = { $times } gange
file-take =
    { $count ->
        [one] Hent mødet ind
       *[other] Hent { $count } møder ind
    }
file-close = Luk

## Tabs: clean up
clean-up-none = Intet at rydde op
clean-up-none-text = Når et møde er slut, vises det her med det, der skal gøres bagefter.
clean-up-count = { $done } af { $total } udført
clean-up-status-todo = Skal gøres
clean-up-status-done = Udført
clean-up-status-not-done = Blev ikke udført
clean-up-status-not-applicable = Gælder ikke
clean-up-status-waiting = Ikke færdigt endnu
clean-up-not-done = Blev ikke udført
clean-up-not-applicable = Gælder ikke her
clean-up-undo = Fortryd
clean-up-answered = Besvaret { $when }
clean-up-save-answer = Gem svar
clean-up-change-answer = Ret svar
clean-up-choose-first = Vælg et af svarene.
clean-up-fill-in = Udfyld dette: { $asks }
clean-up-strike = Klubba: mødet er lukket
clean-up-strike-wait = Mødet kan lukkes, når alt på listen er besvaret.
clean-up-struck = Mødet er lukket
clean-up-struck-text = Alt efter «{ $title }» er klaret og findes i historikken.
clean-up-in-history = Vis i historikken
clean-up-coming = Kommende møder
clean-up-running = I gang nu
clean-up-read = Læs op
clean-up-steps =
    { $left ->
        [0] Indstillingerne i mødetjenesten er lavet
        [one] Indstil i mødetjenesten: én ting tilbage
       *[other] Indstil i mødetjenesten: { $left } ting tilbage
    }
clean-up-incident = Hvis noget går galt
clean-up-support = Her kan du få hjælp

## Tabs: history
history-search = Søg efter titel, dato eller retningslinje
history-count =
    { $total ->
        [one] Ét møde.
       *[other] { $total } møder.
    }
history-save-found = Kun de kommer med, når du gemmer.
history-save-html = Gem til udskrift
history-save-csv = Gem som tabel (CSV)
history-file-saved = Filen er gemt her:
history-file-open = Åbn
history-none = Ingen møder endnu
history-none-text = Når du har kopieret en indkaldelse, står mødet her.
history-first = Lav den første indkaldelse
history-no-hit = Intet møde passer til «{ $search }».
history-clear = Ryd søgningen
history-more = Vis flere møder
history-back = Alle møder
history-state-planned = planlagt
history-state-open = i gang nu
history-state-ended = slut, ikke ryddet op
history-state-closed = lukket
history-state-cancelled = aflyst
history-to-clean-up = Ryd op nu
history-to-meeting = Til mødet
history-facts = Om mødet
history-routine = Retningslinje
history-version = { $routine }, version { $version }
history-events = Hvad der skete
history-events-none = Der er ikke noteret noget endnu.
statistics-title = Måned for måned
statistics-month = Måned
statistics-meetings = Møder
statistics-read = Retningslinjer læst op
statistics-in-time = Ryddet op i tide
statistics-late = Ryddet op senere
statistics-help = I tide er senest næste arbejdsdag. Aflyste møder tælles ikke. Ingen navne står her.
statistics-none = Intet møde er slut endnu.
statistics-all = Alle måneder
history-time = Tid
history-time-all = Al tid
history-routine-all = Alle rutiner
history-export = Eksportér
history-verify = Kontrollér en fil
history-statistics = Statistik
history-retention = Hvor længe det gemmes
history-export-what = Eksporten tager det med, som listen viser lige nu.
history-export-html = Side, der åbnes og udskrives i browseren
history-export-csv = Tabel til regneark (CSV)
history-export-json = Data til andre programmer (JSON)
history-export-format = Hvilken slags fil?
history-export-save = Gem filen
history-receipt = Kvittering, der gemmes et andet sted
history-receipt-help = Med kvitteringen kan enhver senere se, om historikken er skrevet om. Udskriv den, eller send den til en anden.
history-receipt-copy = Kopiér kvitteringen
history-receipt-copied = Kvitteringen er kopieret.
history-receipt-mail = Send med e-mail
history-verify-help = Vælg en fil, der er eksporteret fra Klubba. Den læses kun her på computeren.
history-verify-file = Vælg fil
history-verify-head = Kvittering fra før (hvis du har en)
history-verify-again = Kontrollér igen
history-verify-more = { $more } til
history-verify-shown = { $shown } vises, { $left_out } er udeladt, { $purged } er slettet efter opbevaringsperioden.
history-correct = Ret
history-correct-label = Hvordan var det?
history-correct-help = Notatet bliver stående. Rettelsen tilføjes efter det.
history-correct-save = Gem rettelsen
history-number = Nr. { $number }
retention-title = Hvor længe historikken gemmes
retention-months = Gem historik i
retention-month-count =
    { $months ->
        [one] en måned
       *[other] { $months } måneder
    }
retention-agree = Slet selv hver dag det, der er ældre
retention-agree-help = Det, der slettes, kan ikke hentes tilbage. Eksportér først, hvis det skal bruges. En underskrevet kvittering for sletningen bliver i historikken.
retention-over =
    { $meetings ->
        [0] Ingen møder er ældre end det.
        [one] Et møde er ældre end det.
       *[other] { $meetings } møder er ældre end det.
    }
retention-not-closed = { $count } af dem er der ikke ryddet op efter.
retention-purge = Slet nu
retention-purge-sure = Ja, slet. Det kan ikke fortrydes.
retention-done = Historikken er ryddet efter opbevaringsperioden.

## Tabs: routines
routines-shipped = Følger med Klubba
routines-own = Jeres egen
routines-aloud =
    { $points ->
        [0] Intet at læse op
        [one] Ét punkt at læse op, cirka { $seconds } sekunder
       *[other] { $points } punkter at læse op, cirka { $seconds } sekunder
    }
routines-rules =
    { $rules ->
        [one] én regel
       *[other] { $rules } regler
    }
routines-version = version { $version }
routines-back = Alle retningslinjer
routines-edit = Ret retningslinjen
routines-export = Gem som fil
routines-copy = Lav jeres egen kopi
routines-copy-help = Denne retningslinje kan ikke ændres. Lav jeres egen kopi, så kan I skrive jeres adresse, jeres kontakter og jeres egne regler ind.
routines-copy-text = Originalen bliver og angives som kilde.
routines-copy-name = Hvad skal jeres retningslinje hedde?
routines-copy-empty = Skriv et navn på retningslinjen.
routines-copy-make = Lav kopien
routines-about = Om retningslinjen
routines-review = Revision
routines-condition = Gælder når: { $condition }
routines-from = Hvorfor og hvorfra?
routines-shows-as = Vises i Klubba som: { $places }
routines-readiness = Er tjenesten klar til brug?
routines-readiness-text = Dette skal være på plads i organisationen, før tjenesten bruges. Skriv, hvad du ved, eller spørg den ansvarlige.
routines-readiness-service = Mødetjeneste
routines-readiness-none = Retningslinjen kræver ikke noget særligt på plads for tjenesten.
routines-readiness-change = Ret
routines-readiness-open = Åbn dokumentationen
routines-readiness-save = Gem
routines-readiness-state = Hvordan står det til?
routines-readiness-problems = Skal rettes, før det gemmes
routines-readiness-evidence = Dokumentation
routines-readiness-evidence-help = Webadresse, journalnummer eller hvor dokumentet findes.
routines-readiness-decided-by = Besluttet af
routines-readiness-decided-by-help = Rollen eller udvalget, aldrig en persons navn.
routines-readiness-decided-on = Besluttet den
routines-readiness-decided-on-help = For eksempel 3.5.2026 eller i dag.
routines-readiness-review-by = Gennemgås senest
routines-readiness-review-by-help = Klubba minder om det to uger før.
routines-readiness-reason = Bemærkning
routines-readiness-reason-help = Hvorfor det ikke er nødvendigt, eller hvad der mangler.
routines-readiness-history = Hvad der er sagt tidligere:
routines-permissions = Hvad må forekomme hvor?
routines-permissions-text = Det siger retningslinjen. Hold markøren over et felt for at se den regel, det kommer fra.
routines-import = Hent retningslinje fra fil
routines-import-file = Vælg en fil med en retningslinje
routines-import-help = Filen ender på .toml. Intet ændres, før du har set, hvad filen indeholder, og sagt ja.
routines-import-problems =
    { $count ->
        [one] Filen kan ikke hentes ind: én fejl
       *[other] Filen kan ikke hentes ind: { $count } fejl
    }
routines-import-notes =
    { $count ->
        [one] Én ting at se efter i filen
       *[other] { $count } ting at se efter i filen
    }
routines-import-fix = Bed den, der har lavet filen, om at rette linjerne ovenfor, og vælg filen igen. Intet er ændret i Klubba.
routines-import-replaces = Erstatter: { $replaces }
routines-import-new = Dette er en ny retningslinje hos jer.
routines-import-same = Reglerne er de samme som i den gældende version.
routines-import-take = Hent retningslinjen ind
routines-imported = Retningslinjen er hentet ind.
routines-changes =
    { $count ->
        [one] Én ting bliver anderledes
       *[other] { $count } ting bliver anderledes
    }
routines-change-added = Nyt
routines-change-removed = Fjernet
routines-change-changed = Ændret
routines-before = Før:
routines-after = Nu:
routines-edit-title = Ret «{ $title }»
routines-edit-problems =
    { $count ->
        [one] Én ting skal rettes, før der kan gemmes
       *[other] { $count } ting skal rettes, før der kan gemmes
    }
routines-edit-kept = Dine ændringer fra før er der stadig, men er ikke gemt endnu.
routines-edit-name = Retningslinjens navn
routines-edit-contacts = Kontakter
routines-edit-contacts-help = E-mailadresse, telefonnummer eller webadresse. Vises for den, der har brug for hjælp.
routines-edit-rules = Regler
routines-edit-rules-help = Åbn en regel for at ændre, hvad den siger.
routines-added = Egne tilføjelser
routines-added-help = En ny regel kommer med fra næste indkaldelse. Skriv uden at nævne nogen ved navn.
routines-add = Tilføj en regel
routines-added-rule = Ny regel { $n }
routines-added-strength = Hvor stærk er reglen?
routines-added-channels = Hvor skal den vises?
routines-added-service = Mødetjeneste
routines-added-audience = Inviterede
routines-added-any = Alle
routines-added-timing = Påmindelse
routines-added-none = Ingen egen
routines-added-day-before = Dagen før
routines-added-hour-before = En time før
routines-added-at-end = Når mødet er slut
routines-added-day-after = Dagen efter
routines-added-source = Hvor står det?
routines-undo = Fortryd
routines-edit-many = { $points } punkter: så begynder folk at springe over. Del op?
routines-edit-save = Gem som ny version
routines-frozen = Møder, der allerede er indkaldt til, beholder den version, de blev lavet med.
routines-saved = Gemt. Den nye version gælder fra næste indkaldelse.
routines-leave = Dine ændringer er ikke gemt
routines-leave-text = Vil du skrive videre eller kassere det, du har ændret?
routines-leave-stay = Skriv videre
routines-leave-discard = Kassér ændringerne
routines-leave-close = Kassér, og luk vinduet
routines-rule-removed = fjernet
routines-rule-aloud = læses op
routines-rule-locked = låst
routines-rule-locked-text = Reglen er låst af den, der har vedtaget retningslinjen. Den kan ikke ændres eller fjernes her.
routines-rule-text = Reglen
routines-rule-read-aloud = Læs op ved mødets start
routines-rule-read-aloud-help = Sætningen, der siges højt. Lad feltet stå tomt, hvis den ikke skal læses op.
routines-rule-state = På knappen, der sætter kryds
routines-rule-state-help = Sådan er det, når det er gjort, for eksempel «Optagelse er slået fra».
routines-rule-invitation = I indkaldelsen
routines-rule-invitation-help = Sætningen, som deltagerne får at læse. Lad feltet stå tomt, hvis den ikke skal med.
routines-rule-reason = Hvorfor
routines-rule-remove = Fjern reglen
routines-rule-restore = Sæt reglen tilbage

## Tabs: settings
settings-saved = Gemt
settings-look = Sprog og udseende
settings-language = Sprog i Klubba
settings-theme = Farver
settings-theme-system = Som computeren
settings-theme-light = Lyse
settings-theme-dark = Mørke
settings-size = Tekststørrelse
settings-size-now = { $size } %
settings-size-smaller = A− mindre tekst
settings-size-larger = A+ større tekst
settings-invitations = I indkaldelserne
settings-signature-help = Står sidst i indkaldelsen.
settings-policy-help = Indkaldelsen linker dertil, for eksempel https://www.kommunen.dk/personoplysninger.
settings-own-words = Vores egne ord
settings-own-words-help = Ét pr. linje: navne på lokaler, projekter og lignende, som Klubba fejlagtigt tager for personoplysninger. Kontrollen lader dem passere.
settings-computer = På denne computer
settings-autostart = Start Klubba, når computeren starter
settings-autostart-help = Så kommer påmindelserne, også når du ikke har åbnet Klubba.
settings-zone = Tidszone
settings-zone-help = Mødetider i indkaldelser og påmindelser følger den.
common-store-missing = Dine møder er ikke der, hvor de var
common-store-missing-text = Klubba havde en database på denne computer, og den er væk. Intet nyt er begyndt. Læg filen tilbage og prøv igen, eller gendan en sikkerhedskopi nedenfor.
settings-doctor = Virker det hele?
settings-doctor-checking = Kontrollerer …
settings-doctor-ok = virker
settings-doctor-not = skal ses efter
settings-doctor-again = Kontrollér igen
settings-test = Send en testpåmindelse
delete-word = slet
delete-title = Slet alt
delete-help = Sletter alle møder, rutiner, indstillinger og nøgler fra computeren og afslutter Klubba. Det kan ikke fortrydes. Sikkerhedskopier og eksporter, som du har gemt, findes stadig: slet dem selv.
delete-backups =
    { $count ->
        [one] Én sikkerhedskopi bliver liggende i { $folder }.
       *[other] { $count } sikkerhedskopier bliver liggende i { $folder }.
    }
delete-type = Skriv { $word } for at slette alt
delete-button = Slet alt
backups-title = Sikkerhedskopier
backups-create = Sikkerhedskopiér nu
backups-busy-create = Klubba laver sikkerhedskopien og kontrollerer den …
backups-busy-look = Klubba åbner sikkerhedskopien …
backups-busy-restore = Klubba gendanner. Alt andet venter …
backups-folder = Mappe til sikkerhedskopier
backups-folder-help = Klubba laver en sikkerhedskopi hver dag, der er ændret noget. Vælg en mappe på en anden disk eller en server, med hele stien. Sikkerhedskopierne er krypterede; på en anden computer åbner gendannelseskoden dem.
backups-folder-choose = Brug denne mappe
backups-folder-usual = Brug den sædvanlige mappe
backups-list = Sikkerhedskopier, den nyeste først
backups-size = { $size } kB
backups-restore = Gendan …
backups-restore-this = Gendan denne sikkerhedskopi
backups-open = Åbn med koden
