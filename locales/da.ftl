### Core, tray, notifications, command line: above the line «Windows».

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
