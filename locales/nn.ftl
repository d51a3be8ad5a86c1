### Core, tray, notifications, command line: above the line «Windows».

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
