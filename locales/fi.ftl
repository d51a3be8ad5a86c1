### Core, tray, notifications, command line: above the line «Windows».

## Languages and dates
language-sv = ruotsi
language-nb = norja (bokmål)
language-nn = norja (nynorsk)
language-da = tanska
language-fi = suomi
language-en = englanti
weekday-monday = maanantai
weekday-tuesday = tiistai
weekday-wednesday = keskiviikko
weekday-thursday = torstai
weekday-friday = perjantai
weekday-saturday = lauantai
weekday-sunday = sunnuntai
month-1 = tammikuuta
month-2 = helmikuuta
month-3 = maaliskuuta
month-4 = huhtikuuta
month-5 = toukokuuta
month-6 = kesäkuuta
month-7 = heinäkuuta
month-8 = elokuuta
month-9 = syyskuuta
month-10 = lokakuuta
month-11 = marraskuuta
month-12 = joulukuuta
date-full = { $weekday } { $day }. { $month } { $year }
date-day = { $day }. { $month } { $year }
date-short = { $day }.{ $number }.
date-time = { $hour }.{ $minute }
date-month =
    { $number ->
        [1] tammikuu { $year }
        [2] helmikuu { $year }
        [3] maaliskuu { $year }
        [4] huhtikuu { $year }
        [5] toukokuu { $year }
        [6] kesäkuu { $year }
        [7] heinäkuu { $year }
        [8] elokuu { $year }
        [9] syyskuu { $year }
        [10] lokakuu { $year }
        [11] marraskuu { $year }
       *[other] joulukuu { $year }
    }
date-meeting = { $date } klo { $start }–{ $end } ({ $zone })
date-meeting-overnight = { $date } klo { $start } – { $end_date } klo { $end } ({ $zone })
# What is typed for a day, each way of writing it; taken as it stands.
day-today = tänään
day-tomorrow = huomenna
day-after-tomorrow = ylihuomenna
day-skip = ensi viikon, tulevana
day-next = ensi
country-zone-se = Europe/Stockholm
country-zone-no = Europe/Oslo
country-zone-dk = Europe/Copenhagen
country-zone-fi = Europe/Helsinki
zone-europe-stockholm = Ruotsin aikaa
zone-europe-oslo = Norjan aikaa
zone-europe-copenhagen = Tanskan aikaa
zone-europe-helsinki = Suomen aikaa

## The text checker: arguments never hold the text that was found
check-category-national-id = Henkilötunnus
check-category-phone = Puhelinnumero
check-category-email = Sähköpostiosoite
check-category-street-address = Katuosoite
check-category-bank-account = Tilinumero
check-category-person-name = Nimi
check-category-initials = Nimikirjaimet
check-category-pupil-class = Oppilas ja luokka
check-category-special-category = Arkaluonteinen tieto
check-category-school-secrecy = Tuki tai asia
check-category-case-number = Asianumero
check-category-protected-identity = Turvakielto
check-category-asks-for-sensitive = Pyytää arkaluonteisia tietoja

check-severity-stop = Poista ennen lähettämistä
check-severity-warn = Katso vielä kerran
check-severity-hint = Ehkä

check-why-national-id = { $kind ->
    [wrong-check] Tämä on kirjoitettu kuin henkilötunnus, mutta tarkistusmerkki ei täsmää. Se yksilöi silti ihmisen.
   *[other] Tämä näyttää henkilötunnukselta. Se yksilöi ihmisen.
}
check-why-phone = Tämä näyttää yksityiseltä puhelinnumerolta. Kokouksen omat numerot Klubba tunnistaa.
check-why-email = Tämä sähköpostiosoite ei kuulu organisaatioonne.
check-why-street-address = Tämä näyttää jonkun osoitteelta.
check-why-bank-account = Tämä näyttää tilinumerolta.
check-why-person-name = Tämä näyttää ihmisen nimeltä.
check-why-initials = Kirjaimet näyttävät tarkoittavan ihmistä. Myös nimikirjaimista voi tunnistaa.
check-why-pupil-class = Nimestä ja luokasta yhdessä tunnistaa oppilaan.
check-why-special-category = { $kind ->
    [health] Sana kertoo jonkun terveydestä.
    [religion] Sana kertoo jonkun uskosta.
    [ethnicity] Sana kertoo jonkun alkuperästä.
    [orientation] Sana kertoo jonkun seksuaalisesta suuntautumisesta tai sukupuoli-identiteetistä.
    [union] Sana kertoo, että joku kuuluu ammattiliittoon.
    [politics] Sana kertoo jonkun poliittisesta mielipiteestä.
   *[other] Sana kertoo ihmisestä jotakin arkaluonteista.
}
check-why-school-secrecy = Sana paljastaa jonkun tuen, poissaolot tai asian.
check-why-case-number = Asianumero johtaa tiettyyn ihmiseen.
check-why-protected-identity = Turvakiellosta ei saa koskaan kertoa kutsussa.
check-why-asks-for-sensitive = Teksti pyytää kirjoittamaan arkaluonteisia tietoja paikkaan, jossa muutkin voivat lukea ne.

check-instead-national-id = Poista tunnus. Tiedon voi antaa kokouksessa.
check-instead-phone = Poista numero tai kirjoita vaihteenne numero.
check-instead-email = Poista osoite. Kutsuttava on jo vastaanottajissa.
check-instead-street-address = Poista osoite. Kirjoita vain, missä kokous pidetään.
check-instead-bank-account = Poista numero. Lähetä se turvallisesti.
check-instead-person-name = Kirjoita vain, millainen kokous on, esimerkiksi ”Kehityskeskustelu”.
check-instead-initials = Poista kirjaimet. Kirjoita vain, millainen kokous on.
check-instead-pupil-class = Poista nimi. Kirjoita vain, millainen kokous on.
check-instead-special-category = Poista sanat. Ota asia esille kokouksessa.
check-instead-school-secrecy = Kirjoita ”Kokous” tai ”Tapaaminen” kertomatta, mitä se koskee.
check-instead-case-number = Poista numero.
check-instead-protected-identity = Poista sanat. Kysy esihenkilöltäsi, miten kokouksen voi pitää.
check-instead-asks-for-sensitive = Pyydä tuomaan tieto kokoukseen.

check-override-question = Miksi se saa jäädä?
check-override-not-a-person = Se ei ole ihminen
check-override-public-role = Ihminen on mukana työnsä puolesta
check-override-general = Teksti on yleinen eikä koske ketään tiettyä
check-override-agreed = Se, jota asia koskee, on suostunut
check-override-own-word = Se on oma sanamme

### Windows
