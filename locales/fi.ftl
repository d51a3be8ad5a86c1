### The program's own words. Above «Windows»: core, tray, notifications, command line.

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

## The invitation
invitation-language = Suomeksi
invitation-greeting = Hei!
invitation-welcome = Tervetuloa etäkokoukseen: { $title }.
invitation-welcome-untitled = Tervetuloa etäkokoukseen.
invitation-replaces = Tämä kutsu korvaa aiemmin saamasi kutsun.
invitation-replaces-link = Kokous on saanut uuden linkin. Älä käytä vanhaa.
invitation-replaces-time = Kokous on saanut uuden ajan.
invitation-cancelled = Peruttu: { $title }
invitation-cancelled-text = Kokous on peruttu: { $title }.
invitation-cancelled-link = Kokouksen linkki ei ole enää voimassa. Älä käytä sitä.
invitation-time = Aika: { $when }
invitation-place = Paikka: { $service }
invitation-place-link = Paikka: { $service }, { $link }
invitation-conduct = Kokouksessa noudatetaan näitä ohjeita:
invitation-regards = Ystävällisin terveisin
    { $name }

## Who is invited
audience-guardians = Huoltajat
audience-internal = Oma henkilöstö
audience-external = Muut organisaation ulkopuolelta
audience-public = Yleisö

## What must be put right before copying
review-no-date = Päivää ei ole valittu
review-no-date-text = Valitse päivä, niin se näkyy kutsussa.
review-no-time = Kellonaika puuttuu
review-no-time-text = Kirjoita, milloin kokous alkaa, esimerkiksi 15.30.
review-time-unreadable = Kellonaikaa ei voi lukea
review-time-unreadable-text = Kirjoita tunti ja minuutit, esimerkiksi 15.30.
review-time-does-not-exist = Kellonaikaa ei ole sinä päivänä
review-time-does-not-exist-text = Kelloja siirretään eteenpäin juuri silloin. Valitse toinen aika.
review-zone-unknown = Aikavyöhyke on tuntematon
review-zone-unknown-text = Valitse aikavyöhyke asetuksista, esimerkiksi Europe/Helsinki.
review-length = Kokouksen pituus ei kelpaa
review-length-text = Kokous kestää minuutista vuorokauteen.
review-no-title = Kokoukselta puuttuu nimi
review-no-title-text = Kirjoita, mitä kokous koskee, mainitsematta ketään nimeltä.
review-title-long = Otsikko on liian pitkä
review-title-long-text = Kirjoita enintään { $limit } merkkiä; loput kuuluvat tekstiin.
review-no-policy-url = Tietosuojaselosteen osoite puuttuu
review-no-policy-url-text = Kutsuttujen pitää voida lukea, miten henkilötietoja käsitellään. Kirjoita organisaation tietosuojaselosteen oikea verkko-osoite (https://…).
review-no-purpose = Tarkoitus puuttuu
review-no-purpose-text = Kirjoita yleisin sanoin, miksi kokous pidetään.
review-no-legal-basis = Käsittelyperuste puuttuu
review-no-legal-basis-text = Valitse, mihin käsittelyperusteeseen kokous nojaa. Jos olet epävarma, kysy tietosuojavastaavalta.
review-link-reused = Linkki kuuluu toiseen kokoukseen
review-link-reused-text = Kokous on { $day }. Silloin kutsutut pääsevät myös tänne. Luo uusi linkki. Kalenterissa vanhan kokouksen kopioiva saa mukaan sen linkin.
review-link-earlier = Kokouksella on ollut tämä linkki ennenkin
review-link-earlier-text = Ne, joilla linkki on yhä, pääsevät taas sisään. Luo kokouspalvelussa uusi kokous ja kopioi sen linkki.
review-link-series = Sama linkki joka kerta
review-link-series-text = Samaa linkkiä käytetään { $day }: kerran kutsutut pääsevät sisään joka kerta. Tee mieluummin oma kokous, jolla on uusi linkki.
review-link-standing = Huone, joka on sama joka kerta
review-link-standing-text = Muilla voi olla linkki tallella. Käytä odotustilaa tai koodia ja päästä sisään vain kutsutut.
review-no-link = Kokouslinkki puuttuu
review-no-link-text = Luo kokous palvelussa ja liitä linkki tähän.
review-no-service = Kokouspalvelu puuttuu
review-no-service-text = Valitse, missä kokous pidetään.
review-no-meeting-type = Kokouksen laji puuttuu
review-no-meeting-type-text = Valitse, millainen kokous on.
review-no-organisation = Organisaation nimi puuttuu
review-no-organisation-text = Kirjoita organisaation nimi asetuksiin.
review-link-unreadable = Linkkiä ei voi lukea
review-link-unreadable-text = Liitä koko linkki. Se alkaa https://
review-link-of-other-service = Linkki vie toiseen palveluun
review-link-of-other-service-text = Linkki vie palveluun { $other }, mutta valittuna on { $service }.
review-link-unknown = Tarkista linkki
review-link-unknown-text = Klubba ei tunnista tätä linkiksi palveluun { $service }.
review-not-ready = { $service } ei ole vielä valmis käytettäväksi
review-not-ready-text =
    { $in_place }/{ $asked } kunnossa. Puuttuu: { $names }{ $more ->
        [0] .
       *[other] ; ja vielä { $more }.
    } Katso koko luettelo kohdasta Toimintaohjeet tai kysy tietosuojasta vastaavalta.
review-rule = { $text }
review-rule-text = Näin toimintaohje sanoo. Voit silti lähettää.
review-review-overdue = Toimintaohje olisi pitänyt tarkistaa
review-review-overdue-text = Se piti tarkistaa viimeistään { $day }. Kysy ohjeesta vastaavalta, onko se yhä voimassa.
review-no-longer-valid = Toimintaohje ei ole enää voimassa
review-no-longer-valid-text = Se oli voimassa { $day } asti.
review-other-language = Kaikkea ei ole tällä kielellä: { $language }
review-other-language-text = Puuttuvat kohdat ovat kutsussa toisella kielellä.

## Changed meetings
sent-web-calendar = Kokous on auki palvelussa { $calendar }. Kutsu osallistujat, tarkista alla olevat asetukset ja tallenna.
sent-web-calendar-rest = Kokous on auki palvelussa { $calendar }: otsikko ja aika ovat siinä. Koko teksti ei mahtunut, joten se on kopioitu: liitä se kokoukseen.
change-same-link = Uusi linkki vie samaan kokoukseen kuin vanha. Luo kokouspalvelussa aivan uusi kokous ja kopioi sen linkki.
change-link-met = Linkki kuuluu kokoukseen { $day }. Luo kokouspalvelussa aivan uusi kokous ja kopioi sen linkki.
event-changed = Muutit kokousta
event-changed-link = Annoit kokoukselle uuden linkin
event-changed-time = Annoit kokoukselle uuden ajan
event-changed-link-time = Annoit kokoukselle uuden linkin ja uuden ajan
event-old-link-closed = (kerroit, että vanha linkki suljettiin ensin)
event-sent-web-calendar = Avasit kutsun kalenterissa
event-cancelled = Peruit kokouksen
event-restored = Suunnittelit kokouksen uudelleen
mark-cancelled = peruttu
fact-replaces-earlier = Korvaa aiemman kutsun

## Series of talks
series-no-days = Valitse ainakin yksi päivä.
series-no-time = Kirjoita, milloin ensimmäinen keskustelu aikaisintaan alkaa ja milloin viimeinen viimeistään päättyy.
series-time-unreadable = Kellonaikaa ei voi lukea. Kirjoita esimerkiksi 13.00.
series-wrong-way-round = Päättymisajan pitää olla alkamisajan jälkeen.
series-no-talks = Näiden kellonaikojen väliin ei mahdu yhtään keskustelua.
series-too-many = Keskusteluja tulisi yli { $count }. Valitse vähemmän päiviä tai pidempiä keskusteluja.
series-links-repeated =
    { $count ->
        [one] Yksi linkki oli luettelossa useaan kertaan. Sitä käytetään vain kerran: jokainen keskustelu tarvitsee oman.
       *[other] { $count } linkkiä oli luettelossa useaan kertaan. Niitä käytetään vain kerran: jokainen keskustelu tarvitsee oman.
    }
series-links-unused =
    { $count ->
        [one] Yksi linkki jäi yli.
       *[other] { $count } linkkiä jäi yli.
    }
series-link-missing = Linkki puuttuu
series-link-standing = Kiinteä kokoushuone: edellinen voi päästä sisään
series-link-reused = Linkki kuuluu toiseen kokoukseen
series-link-met = Linkki kuuluu kokoukseen { $day }
series-link-other = Linkki kuuluu toiseen kokouspalveluun

## Coming meetings
coming-today = Tänään, { $day }
coming-tomorrow = Huomenna, { $day }

## Rules, steps and sources
source-of-year = { $place } ({ $year })
strength-must = pitää
strength-must-not = ei saa
strength-should = pitäisi
strength-should-not = ei pitäisi
strength-may = saa
strength-may-need = voi olla tarpeen
strength-info = hyvä tietää
certainty-sure = varma
certainty-likely = todennäköinen
certainty-unsure = epävarma
clicks-source = Lähde: { $source }. Tarkistettu { $day } ({ $certainty }).

## The meeting
run-ended = Päättyi { $day } klo { $time }
run-ends = Päättyy { $day } klo { $time }
run-not-answered = Vastaa kaikkeen, mikä on jäljellä, ennen kuin suljet kokouksen.
clock-before = Alkaa { $minutes } min päästä
clock-passed = { $minutes } min kulunut
clock-left = { $minutes } min jäljellä
clock-over = { $minutes } min yli ajan

## Reminders
reminder-a-meeting = Kokous
reminder-read-aloud = Kokous alkaa: lue ohjeet ääneen
reminder-read-aloud-text =
    { $kind }, { $service }. { $points ->
        [one] Yksi kohta
       *[other] { $points } kohtaa
     }, noin { $seconds } sekuntia.
reminder-clean-up = Kokous on päättynyt: on aika siivota
reminder-clean-up-text = { $kind }, { $service }. Päätä, mitä keskustelulle tehdään.
reminder-rule = Kokous pian: { $kind }
reminder-rule-text = Katso toimintaohjeesta.
reminder-lead = Klo { $start }: { $kind }
reminder-lead-text = { $service }. Pidä toimintaohje esillä.
reminder-missed = Jäi näyttämättä: { $kind }
reminder-review = Aika tarkistaa
reminder-summary = { $count ->
    [one] Yksi kokous odottaa sinua
   *[other] { $count } kokousta odottaa sinua
}
reminder-summary-matters = { $count ->
    [one] Yksi asia odottaa sinua
   *[other] { $count } asiaa odottaa sinua
}
reminder-summary-deadline = { $count ->
    [one] Yksi tietoturvaloukkaus odottaa päätöstä.
   *[other] { $count } tietoturvaloukkausta odottaa päätöstä.
}
reminder-summary-review = { $count ->
    [one] Yksi tarkistus odottaa.
   *[other] { $count } tarkistusta odottaa.
}
reminder-summary-running = { $count ->
    [one] Yksi kokous on käynnissä: lue ohjeet nyt.
   *[other] { $count } kokousta on käynnissä: lue ohjeet nyt.
}
reminder-summary-ended = { $count ->
    [one] Yksi kokous on päättynyt: siivoa keskustelu.
   *[other] { $count } kokousta on päättynyt: siivoa keskustelut.
}
reminder-summary-missed = { $count ->
    [one] Yhden kokouksen muistutus jäi näyttämättä.
   *[other] { $count } kokouksen muistutukset jäivät näyttämättä.
}
action-read-aloud = Lue ääneen
action-clean-up = Siivoa nyt
action-open = Näytä
action-go-on = Jatkuu yhä: 10 minuuttia lisää
action-seen = Näen sen
action-snooze = 5 minuutin päästä
action-snooze-hour = Tunnin päästä
action-snooze-day = Huomenna
action-done = Jo tehty
reminder-closed-text = Klubban tietokanta on lukittu, joten se ei voi kertoa, mikä kokous alkaa. Katso kalenteristasi ja avaa Klubba.
reminder-closed-deadline = Tietoturvaloukkauksen tunnit kuluvat
reminder-closed-matter-text = Klubban tietokanta on lukittu. Avaa Klubba ja poista lukitus, niin se näyttää, mistä on kyse.
reminder-unrecorded = Klubba ei voi kirjata tätä nyt. Avaa Klubba ja katso miksi.
reminder-test = Tältä muistutus näyttää
reminder-test-text = Klubba voi muistuttaa sinua tällä tietokoneella.

## Tray
tray-name = Klubba
tray-tooltip = Klubba: etäkokousten toimintaohjeet
tray-tooltip-clean-up =
    Klubba: { $count ->
        [one] yksi kokous siivottavana
       *[other] { $count } kokousta siivottavana
     }
tray-new-invitation = Uusi kutsu
tray-next-meeting = Aloita kokous: { $title }, { $when }
tray-no-meeting = Ei tulevia kokouksia
tray-end-now = Kokous on päättynyt: { $title }
tray-pause-hour = Keskeytä muistutukset tunniksi
tray-pause-tomorrow = Keskeytä muistutukset huomiseen klo 7 asti
tray-paused = Muistutukset on keskeytetty { $until } asti: jatka nyt
tray-clean-up = Siivoa ({ $count })
tray-tooltip-incident = Klubba: loukkaus, { $left }
tray-incident = { $title }: { $left }
tray-went-wrong = Kokouksessa on tapahtunut jotain …
tray-history = Historia
tray-routines = Toimintaohjeet
tray-settings = Asetukset
tray-quit = Lopeta Klubba
tray-waiting = Klubba odottaa avainrengasta …

## Incidents
incident-left-hours = { $count } h jäljellä
incident-left-minutes = { $count } min jäljellä
incident-over-hours = { $count } h yli ajan
incident-over-minutes = { $count } min yli ajan
incident-reminder = Tietoturvaloukkaus: { $left }
incident-officer = Tietosuojavastaava
incident-state = Tilanne
incident-state-undecided = Tietosuojavastaavan pitää päättää
incident-state-to-notify = Ilmoitetaan
incident-state-notified = Ilmoitettu
incident-state-not-notified = Ei ilmoiteta
incident-verdict-notify = Tietosuojavastaava: ilmoitetaan.
incident-verdict-not-notify = Tietosuojavastaava: ei ilmoiteta.
incident-event-started = Aloitettu: { $state }
incident-event-done = Tehty: { $state }
incident-event-passed = Ei tehty: { $state }
incident-event-noted = { $field }: { $value }
incident-event-told = Sai tiedon: { $role }
incident-event-notified = Ilmoitettu viranomaiselle
incident-field-what = Mitä tapahtui
incident-field-happened-at = Milloin se tapahtui
incident-field-noticed-at = Milloin se huomattiin
incident-field-known-at = Milloin organisaatio sai tietää
incident-field-categories = Millaiset tiedot
incident-field-persons = Henkilöitä, noin
incident-field-records = Tietoja tai asiakirjoja, noin
incident-field-measures = Toimenpiteet
incident-field-persons-told = Asianosaiset ovat saaneet tiedon
incident-persons-told-yes = kyllä
incident-persons-told-no = ei, sitä ei tarvita
incident-not-known = ei vielä tiedossa
incident-not-told = ei vielä
incident-meeting = Kokous
incident-page-title = Tietoturvaloukkaus { $id }: { $title }
incident-claim = Merkintä on tehty Klubbassa. Ajat ovat ne, jotka silloin merkittiin. Klubba ei näe kokousta: tehdyksi merkityt kohdat on järjestäjä merkinnyt.
incident-section-what = Mitä ja milloin
incident-section-data = Tiedot ja henkilöt
incident-section-measures = Toimenpiteet ja kunkin vaiheen aika
incident-section-decision = Päätös ja määräaika
incident-section-events = Aikajärjestyksessä
incident-no-link = Liitä ensin uusi kokouslinkki.
incident-names = Merkintä saattaa mainita jonkun. Kirjoita se toisin tai vahvista, ettei ketään mainita.
incident-names-reason = Syy saattaa mainita jonkun. Kirjoita se ilman nimeä.
incident-time-unreadable = Aikaa ei voi lukea: { $reason }. Kirjoita päivä ja kellonaika, esimerkiksi 15.30.
incident-count-large = Määrä on liian suuri: enintään { $reason }.
incident-reason-missing = Kirjoita, miksi sitä ei ilmoiteta.

## Notices and errors
notice-key-file = Tietokoneessa ei ole avainrengasta, jota Klubba voisi käyttää. Kokoustesi avain on tiedostossa, jonka vain sinun tilisi voi lukea. Tilillesi pääsevä voi lukea historian.
notice-keyring-reset = Avainrengas oli tyhjä, mutta avain oli tallella varatiedostossa. Mitään ei ole kadonnut.
cli-no-display = Klubba ei löydä näyttöä. Komentorivillä: klubba --help
cli-read-only = Mitään ei tallennettu: tietokanta on auki vain luettavaksi.
cli-cut-off = Vastausta ei voitu kirjoittaa kokonaan: { $reason }. Se, mikä ehdittiin kirjoittaa, on vajaa.
notice-no-tray = Työpöytä ei näytä ohjelmien kuvakkeita. Siksi Klubba näyttää tavallisen ikkunan. Käynnistä Klubba uudelleen, niin se tulee esiin.
notice-zone = Tietokone on eri aikavyöhykkeellä kuin Klubba. Kokoukset pidetään Klubban ajan mukaan: tarkista asetuksista.
notice-no-notifications = Tietokone ei näytä ilmoituksia. Klubba avaa oman ikkunansa, kun on aika.
notice-store-failed = Klubba ei voi avata tietokantaansa: { $reason }. Mitään ei ole poistettu. Käynnistä tietokone uudelleen. Jos se ei auta, ota yhteyttä it-tukeen ja näytä tämä.
error-not-found = Sitä ei ole enää. Ikkuna näyttää nyt, mikä on voimassa.
error-internal = Klubbassa meni jotain vikaan. Mitään kirjoittamaasi ei ole kadonnut. Yritä uudelleen.
error-store-closed = Klubba ei ole vielä avannut tietokantaansa. Odota hetki.
error-clipboard = Leikepöytää ei voitu käyttää. Kokous on tallessa: tallenna se kalenteritiedostona tai lähetä sähköpostilla.
error-file = Tiedostoa ei voitu kirjoittaa kansioon { $folder }. Tarkista, että kansio on olemassa eikä se ole täynnä.
error-open = Tietokone ei löytänyt sopivaa ohjelmaa. Teksti on tallella; kopioi se.
error-detail-missing = { $asks }
error-detail-long = Kirjoita enintään { $limit } merkkiä.
error-has-holes = { $reason }. Korjaa se ensin.
error-newer-database = Tietokanta on tehty uudemmalla Klubban versiolla. Asenna uusin versio.
sent-clipboard = Kutsu on kopioitu. Liitä se sähköpostiin tai kalenteriin.
sent-calendar-file = Kalenteritiedosto on tallennettu: { $path }
sent-mail = Sähköpostiohjelma on avattu ja kutsu on siinä.
sent-mail-long = Sähköpostiohjelma on avattu. Teksti on liian pitkä lähetettäväksi mukana, joten se on kopioitu: liitä se viestiin.

## History
mark-sent = lähetetty
mark-not-sent = ei lähetetty
mark-opened = avattu, ohjeet luettu
mark-not-opened = ohjeita ei luettu ääneen
mark-closed = siivottu ja suljettu
mark-not-closed = ei siivottu
event-sent-clipboard = Kopioit kutsun
event-sent-calendar-file = Tallensit kutsun kalenteritiedostona
event-sent-mail = Avasit kutsun sähköpostiohjelmassa
event-said = Merkitsit, että se on luettu ääneen
event-not-said = Ohitit kohdan
event-ticked = Merkitsit tehdyksi
event-not-done = Vastasit: ei tehty
event-not-applicable = Vastasit: ei koske
event-unticked = Poistit merkinnän
event-opened = Kokous avattiin: kaikkiin ohjeisiin on vastattu
event-stage-let-in = Aloit päästää osallistujia sisään
event-stage-read-aloud = Aloit lukea ohjeita ääneen
event-stage-during = Keskustelu alkoi
event-stage-close = Aloit päättää kokousta
event-admitted = Päästetty sisään: { $count }
event-turned-away = Käännytetty: { $count }
event-not-identified = Ei tunnistettu: { $count }
event-incident = Jokin meni vikaan: tietoturvaloukkaus merkittiin
event-decided = Päätit: { $answer }
event-reminder-shown-toast = Klubba muistutti ilmoituksella
event-reminder-shown-window = Klubba muistutti omassa ikkunassaan
event-reminder-shown-toast-do-not-disturb = Klubba lähetti ilmoituksen; tietokoneessa oli Älä häiritse päällä
event-reminder-shown-toast-locked = Klubba muistutti ilmoituksella; näyttö oli lukittu
event-reminder-shown-window-locked = Klubba muistutti omassa ikkunassaan; näyttö oli lukittu
event-reminder-answered-toast = Vastasit muistutukseen ilmoituksessa
event-reminder-answered-window = Vastasit muistutukseen Klubbassa
event-went-on = Kokous jatkui vielä { $minutes } minuuttia
event-ended-now = Kerroit, että kokous on päättynyt
event-reminder-missed = Muistutus jäi näyttämättä: tietokone ei ollut käynnissä, tai muistutukset oli keskeytetty
event-kept = Jätit tekstiin: { $category }. Syy: { $reason }
event-moved = Kokous siirrettiin kalenterissa
event-moved-link = Kokous sai kalenterissa uuden linkin
event-withdrawn = Kokous poistettiin kalenterista; muistutukset peruttiin
event-closed = Kokous suljettiin
event-correction = Korjasit kohdan { $number }: { $text }
history-corrected = Korjattu kohdassa { $number }
history-correct-empty = Kirjoita, mikä on oikein.
fact-purpose = Tarkoitus
fact-legal-basis = Käsittelyperuste
fact-meeting-type = Kokouksen laji
fact-audience = Kutsutut
fact-service = Palvelu
fact-languages = Kielet
fact-public-authority = Viranomainen
fact-country = Maa
fact-organisation-kind = Organisaation laji
fact-participant-count = Osallistujien määrä
fact-link-known = Kokouslinkki on olemassa
history-title = Kokousten toimintaohjeet: historia
history-made = Tuloste tehty { $at }.
history-claim = Klubba näyttää, mitä järjestäjä on itse merkinnyt ja päättänyt ja milloin. Klubba ei näe kokousta.
history-head-meeting = Kokous
history-head-time = Aika
history-head-service = Palvelu
history-head-routine = Toimintaohje
history-head-version = Versio
history-head-at = Milloin
history-head-what = Mitä
history-head-rule = Sääntö
history-head-source = Missä se lukee
history-head-number = Nro
history-head-evidence = Todistetiedot (älä muuta)
history-entry-left-out = Ei mukana rajauksessa
history-entry-purged = Poistettu säilytysajan jälkeen
history-entry-counted-again = Aiempi laskenta, korvattu myöhemmällä
history-export-too-many = Yhteen tiedostoon mahtuu enintään { $limit } kokousta. Valitse ajanjakso, esimerkiksi yksi vuosi kerrallaan.
history-export-count =
    { $total ->
        [one] Yksi kokous.
       *[other] { $total } kokousta.
    }
history-export-part = Tämä on rajaus. Muu historia on mukana tarkistussummina ilman sisältöä.
history-filter-from = Alkaen
history-filter-to = Päättyen
history-filter-routine = Toimintaohje
history-filter-organisation = Organisaatio
history-filter-search = Hakusana
event-purged = Klubba poisti historiaa säilytysajan säännön mukaan
evidence-title = Mitä historia näyttää ja mitä ei
evidence-shows = Historia on suojattu muutoksilta: jokainen merkintä nojaa edelliseen tarkistussummalla, ja viimeinen on allekirjoitettu. Jos joku muuttaa, poistaa tai siirtää jotain tiedostossa, se huomataan tarkistuksessa.
evidence-shows-not = Se näyttää, mitä järjestäjä on merkinnyt Klubbaan, ei sitä, mitä kokouksessa tapahtui. Se, jolla on sekä ohjelma että avain, voi tehdä uuden historian alusta. Sen huomaa vain vertaamalla kuittiin, joka on tallennettu muualle: paperille, sähköpostiin tai aiempaan vientiin.
evidence-how = Tarkista tiedosto Klubban Historia-kohdassa tai komennolla: klubba history verify TIEDOSTO. Lisää --head KUITTI, jos sinulla on aiempi kuitti.
evidence-count = Merkinnät
evidence-head = Kuitti
evidence-key = Avain
evidence-previous = Edellisen viennin kuitti
evidence-receipt = Kuitti Klubban kokoushistoriasta: { $head }. Säilytä se tietokoneen ulkopuolella. Historian voi myöhemmin tarkistaa sitä vasten.
evidence-receipt-subject = Kuitti Klubban historiasta
evidence-head-unreadable = Kuittia ei voi lukea. Kirjoita se juuri niin kuin se on: luku ja kahdeksan neljän merkin ryhmää.
verify-whole = Historia on ehjä: kaikki { $count } merkintää liittyvät toisiinsa.
verify-not-whole = Historia ei ole sellainen kuin se kirjoitettiin.
verify-key = Tiedosto on allekirjoitettu toisella avaimella kuin antamallasi.
verify-seal = Tiedostoa on muutettu kirjoittamisen jälkeen.
verify-surroundings = Tiedostossa näkyvä teksti ei ole se, joka allekirjoitettiin.
verify-head = Allekirjoitus ei täsmää.
verify-content = Kohta { $number } sanoo muuta kuin kirjoitettaessa.
verify-hash = Kohdan { $number } tarkistussummaa on muutettu.
verify-no-entry = Tiedoston paikassa { $number } ei ole merkintää.
verify-spliced = Kohta { $number } ei nojaa siihen, mikä nyt on sitä ennen: jotain sitä edeltävää on kirjoitettu uudelleen.
verify-missing = Kohta { $number } puuttuu.
verify-missing-several = Kohdat { $number }–{ $to } puuttuvat.
verify-repeated = Kohta { $number } on useammin kuin kerran.
verify-order = Kohta { $number } on väärässä paikassa.
verify-cut = Viimeinen kohta { $number } puuttuu.
verify-cut-several = Loppu puuttuu: kohdat { $number }–{ $to }.
verify-beyond = Kohta { $number } on lisätty allekirjoitetun lopun jälkeen.
verify-rewritten = Merkinnät liittyvät toisiinsa, mutta eivät pääty siihen, mikä allekirjoitettiin: ne on kirjoitettu uudelleen.
verify-unaccounted = Kohta { $number } on poissa, eikä mikään poisto selitä syytä.
verify-withheld = Kohta { $number } on jätetty pois, vaikka tiedosto sanoo, että kaikki on mukana.
verify-previous-head = Edellisen viennin kuittia ei ole historiassa: sitä on kirjoitettu uudelleen tai lyhennetty.
verify-kept-head = Kuittia { $head } ei ole historiassa: sitä on kirjoitettu uudelleen tai lyhennetty kuitin tallentamisen jälkeen.
verify-note-rewritten = Toinen ohjelma on tallentanut tiedoston uudelleen. Sisältö on sama.
verify-note-filtered = Tiedosto on rajaus. Tiedostosta ei näe, ovatko mukana oikeat kokoukset.
verify-note-own-key = Avain on peräisin tiedostosta itsestään. Vertaa sitä organisaation avaimeen tai anna avain valitsimella --public-key.
verify-note-no-head = Ilman aiemmin tallennettua kuittia ei näy, onko koko historia kirjoitettu uudelleen tai onko loppu poistettu ennen tiedoston kirjoittamista.
verify-no-history = Tiedostossa ei ole luettavaa Klubban historiaa. Valitse tiedosto, joka on tallennettu toiminnolla «Vie».
verify-newer = Tiedosto on tehty uudemmalla Klubballa. Päivitä Klubba ja yritä uudelleen.
verify-damaged = Tiedosto on vioittunut rivillä { $line }, eikä sitä voi lukea. Pyydä uusi kopio.
verify-spoilt = Tiedosto on Klubban historian vienti, mutta se on katkennut tai muutettu niin, ettei sitä voi lukea (rivi { $line }). Pyydä uusi kopio.
history-nothing-stored = Täällä ei ole vielä tallennettu mitään, joten näytettävää tai allekirjoitettavaa historiaa ei ole.
purge-rule = { $meetings } kokousta, jotka päättyivät yli { $months } kuukautta sitten.
purge-nothing = Mikään historia ei ole vanhempaa kuin pitäisi.
purge-dry = Mitään ei poistettu. Poista ajamalla ilman valintaa --dry-run. Sitä ei voi perua: vie historia ensin, jos sitä tarvitaan.
purge-done = Vanha historia on poistettu. Allekirjoitettu kuitti poistosta on historiassa.
notice-purge = Historiaa on säilytetty liian pitkään. Historia-välilehdellä voit viedä sen ja päättää, että se poistetaan.
delete-say-yes = Tämä poistaa kaiken, eikä sitä voi perua. Lisää --yes, jos tarkoitat sitä.
delete-done = Kaikki Klubbassa on poistettu. Muualle tallentamasi varmuuskopiot ja viennit ovat yhä olemassa: poista ne itse.
delete-keyring = Avainnippu ei vastannut. Poista itse merkintä «Klubba» avainnipusta.
delete-wrong-word = Kirjoita sana täsmälleen niin kuin se on. Mitään ei poistettu.

## Safe keeping: backups
notice-newer-database = Uudempi Klubban versio on käyttänyt näitä kokouksia. Tämä versio näyttää ne eikä muuta mitään. Asenna uusin versio, jotta voit kirjoittaa.
notice-other-computer = Klubba on ollut auki tietokoneella { $computer } { $since } alkaen. Täällä voit lukea mutta et kirjoittaa. Sulje Klubba siellä ja käynnistä se täällä uudelleen.
notice-read-only-disk = Kokousten kansioon ei voi kirjoittaa. Klubba näyttää sen, mitä on, eikä tallenna mitään. Ota yhteyttä it-tukeen.
notice-disk-full = Levy on täynnä. Klubba näyttää sen, mitä on, eikä tallenna mitään. Vapauta levytilaa; Klubba jatkaa itsestään.
notice-recovered = Tietokanta oli vaurioitunut. Klubba pelasti sen, mikä voitiin lukea: { $meetings }, { $entries }. Vaurioitunut tiedosto on tallessa nimellä { $file }. Jos jotain puuttuu, pyydä it-tukea palauttamaan varmuuskopio (klubba backup restore).
notice-recovered-nothing = Tietokanta oli niin vaurioitunut, ettei mitään voitu lukea. Se on tallessa nimellä { $file }. Pyydä it-tukea palauttamaan varmuuskopio (klubba backup restore).
notice-backup-holds-more = { $contents } Siinä on enemmän kuin mitä voitiin pelastaa: palauta se asetuksissa kohdassa Varmuuskopiot.
recovered-meeting = kokouksia { $kept } (kadonneita { $lost })
recovered-meeting-unknown = kokouksia { $kept } (kadonneiden määrää ei tiedetä)
recovered-entry = historian merkintöjä { $kept } (kadonneita { $lost })
recovered-entry-unknown = historian merkintöjä { $kept } (kadonneiden määrää ei tiedetä)
failed-wrong-key = avain ei sovi tähän tietokantaan
failed-damaged = tietokanta on vaurioitunut
failed-disk-full = levy on täynnä
failed-disk = levy ei vastaa niin kuin sen pitäisi
failed-in-use = toinen Klubban ikkuna tai ohjelma käyttää tietokantaa
failed-read-only = kansioon ei voi kirjoittaa
failed-migration = tämä versio ei voinut ottaa tietokantaa käyttöön; tietokanta on ennallaan
failed-newer = tietokannan on tehnyt uudempi Klubban versio
failed-missing = tietokanta ei ole siellä, missä se oli
progress-copying = Klubba kopioi tietokantaa … { $percent } %
progress-checking = Klubba tarkistaa kopiota …
progress-migrating = Klubba valmistelee tietokantaa tätä versiota varten …
progress-recovering = Klubba pelastaa sen, mikä voidaan lukea … { $percent } %
progress-writing = Klubba kirjoittaa varmuuskopiota … { $percent } %
error-read-only = Juuri nyt ei voi tallentaa; mitään ei ole kadonnut. Ikkunan ylin rivi kertoo syyn.
error-displaced = Sitä ei tallennettu: tietokanta on siirretty tai toinen tietokone kirjoittaa siihen. Klubba avaa sen uudelleen; yritä sitten vielä kerran.
error-disk-full = Sitä ei tallennettu: levy on täynnä. Vapauta tilaa ja yritä uudelleen.
error-disk = Sitä ei tallennettu: levy ei vastaa niin kuin pitäisi. Yritä uudelleen; jos se toistuu, ota yhteyttä it-tukeen.
error-in-use = Mitään ei muutettu: toinen Klubban ikkuna tai ohjelma käyttää tietokantaa. Sulje se ja yritä uudelleen.
error-damaged = Tietokanta on vaurioitunut. Klubba pelastaa sen, mikä voidaan lukea, ja avaa pian uudelleen.
notice-backups-failing = Varmuuskopiointi ei ole onnistunut { $since } jälkeen. Valitse toinen kansio Asetusten kohdassa Varmuuskopiot.
backup-folder-gone = Kansiota { $folder } ei ole.
backup-no-file = Tiedostoa { $file } ei ole.
backup-none = Kansiossa { $folder } ei ole varmuuskopiota.
backup-not-ours = Tiedosto ei ole Klubban varmuuskopio.
backup-newer = Varmuuskopion on tehnyt uudempi Klubban versio. Asenna uusin versio.
backup-damaged = Varmuuskopio on vaurioitunut. Valitse toinen.
backup-other-key = Varmuuskopio on tehty toisella avaimella. Siihen tarvitaan sen palautuskoodi.
backup-wrong-code = Koodi ei avaa tätä varmuuskopiota.
backup-empty = Varmuuskopiossa { $made } ei ole kokouksia.
backup-holds = Varmuuskopiossa { $made } on kokouksia { $meetings } ja historian merkintöjä { $entries }. Uusin on { $newest }.
backup-loses-nothing = Kaikki, mitä Klubbassa nyt on, on myös varmuuskopiossa.
backup-loses = Varmuuskopiosta puuttuu kokouksia { $meetings } ja myöhempiä historian merkintöjä { $entries }. Ne jäävät omaan tiedostoonsa, jota ei poisteta.
backup-loses-unknown = Sitä, mitä Klubbassa nyt on, ei voi lukea. Se jää omaan tiedostoonsa, jota ei poisteta.
backup-made = Varmuuskopio on tehty ja tarkistettu: { $file }
backup-restored = Palautettu. Aiempi on tallessa nimellä { $file }.
backup-restored-new = Palautettu.
backup-is-sound = Varmuuskopio on ehjä.
backup-age-none = Varmuuskopiota ei ole vielä.
backup-age =
    { $days ->
        [0] Uusin varmuuskopio on tältä päivältä ({ $made }).
        [1] Uusin varmuuskopio on eiliseltä ({ $made }).
       *[other] Uusin varmuuskopio on { $days } päivää vanha ({ $made }).
     }

## Routines
phase-readiness = Edellytykset
phase-before = Ennen kokousta
phase-invitation = Kutsu
phase-start = Kun kokous alkaa
phase-during = Kokouksen aikana
phase-after = Kokouksen jälkeen
phase-incident = Jos jokin menee vikaan
phase-support = Apua
channel-readiness-gate = Edellytys
channel-form-field = Ohje lomakkeessa
channel-before-check = Tehdään ennen
channel-invite-sentence = Lause kutsussa
channel-invite-attachment = Liite
channel-setting-step = Asetus
channel-let-in = Kun osallistujia päästetään sisään
channel-read-aloud = Luetaan ääneen
channel-live-check = Pidä silmällä
channel-after-check = Tehdään jälkikäteen
channel-incident-step = Jos jokin menee vikaan
channel-support-card = Apua
channel-tip = Vinkki
condition-and = ja
condition-or = tai
condition-not = ei ({ $condition })
condition-eq = { $fact }: { $value }
condition-ne = { $fact }: ei { $value }
condition-in = { $fact }: { $value }
condition-nin = { $fact }: ei { $value }
condition-lt = { $fact }: alle { $value }
condition-le = { $fact }: enintään { $value }
condition-gt = { $fact }: yli { $value }
condition-ge = { $fact }: vähintään { $value }
condition-has = { $fact }: { $value }
condition-yes = kyllä
condition-no = ei
about-organisation = Organisaatio
about-policy = Tietosuojaseloste
about-source = Lähde
about-publisher = Julkaisija
about-published = Julkaistu
about-based-on = Kopio ohjeesta
about-adopted-by = Hyväksyjä
about-adopted-on = Hyväksytty
about-valid-from = Voimassa alkaen
about-valid-to = Voimassa asti
about-review-by = Tarkistettava viimeistään
about-parent = Perustuu ohjeeseen
routine-review-by = Tarkistettava viimeistään { $day }
routine-review-overdue = Olisi pitänyt tarkistaa { $day }
routine-is-shipped = Tämä toimintaohje tulee Klubban mukana, eikä sitä voi muuttaa. Tee oma kopio ja muuta sitä.
routine-loosens = Sääntö { $key } on lukittu ohjeessa, johon tämä perustuu. Sitä saa tiukentaa muttei lieventää.
import-version-taken = Versio { $version } on jo voimassa. Muuta tiedoston ”version”-luvuksi { $next } tai enemmän.
routine-names-somebody = Sääntö { $key } näyttää mainitsevan ihmisen. Kirjoita nimen tilalle rooli.
import-replaces = Korvaa ohjeen { $title }, version { $version }
change-title = Toimintaohjeen nimi
change-organisation = Organisaation nimi
change-policy = Tietosuojaselosteen osoite
change-field = Kenttä { $field }
change-rule = Sääntö: { $key }
kind-municipality = Kunta
kind-school = Koulu
kind-parish = Seurakunta
kind-association = Yhdistys
kind-health = Terveydenhuolto
kind-university = Korkeakoulu
kind-state = Valtion viranomainen
kind-company = Yritys
kind-other = Muu

## Safe keeping: the key
recovery-code-empty = Kirjoita palautuskoodi.
recovery-code-length = Palautuskoodissa on { $whole } kirjainta ja numeroa seitsemässä viiden merkin ryhmässä. Olet kirjoittanut { $found }.
recovery-code-character = Merkkiä «{ $character }» ryhmässä { $group } ei ole missään palautuskoodissa. Katso paperia uudelleen.
recovery-code-groups =
    { $count ->
        [one] Jotain on kirjoitettu väärin ryhmässä { $groups }.
       *[other] Jotain on kirjoitettu väärin ryhmissä { $groups }.
     } Vertaa paperiin merkki merkiltä.
recovery-other-code = Koodi on kirjoitettu oikein, mutta se kuuluu toiseen Klubbaan tai se on korvattu uudemmalla koodilla. Etsi viimeisin paperi.
recovery-file-missing = Koodiin kuuluva tiedosto klubba.recovery ei ole tietokannan vieressä. Avaa koodilla varmuuskopio.
recovery-file-damaged = Tiedosto klubba.recovery on vioittunut. Avaa koodilla varmuuskopio.
recovery-file-newer = Tiedosto klubba.recovery on tehty uudemmalla Klubban versiolla. Asenna uusin versio.
recovery-file-damaged-here = Tiedosto klubba.recovery on vioittunut. Tee uusi palautuskoodi.
recovery-other-database = Koodi avasi tiedostonsa, mutta siinä oleva avain ei sovi tähän tietokantaan. Avaa koodilla varmuuskopio.
recovery-code-none = Palautuskoodia ei ole. Jos tietokoneen avainrengas kadottaa avaimen, kukaan ei voi avata Klubban tallentamia tietoja. Tee palautuskoodi.
recovery-code-unconfirmed = Palautuskoodi on tehty, mutta kukaan ei ole kirjoittanut sitä takaisin. Jos se on paperilla, se toimii; muuten tee uusi.
recovery-code-confirmed = Palautuskoodi on olemassa ja tarkistettu. Se toimii.
recovery-code-keep = Tämä on uusi palautuskoodi. Kirjoita se muistiin tai tulosta se, äläkä säilytä sitä tietokoneen luona.
recovery-code-type-back = Kirjoita se takaisin, niin nähdään, että se on kirjoitettu oikein. Tyhjä rivi keskeyttää; silloin myös edellinen koodi on voimassa.
recovery-code-differs = Ryhmä { $group } ei täsmää koodiin. Vertaa paperiin merkki merkiltä.
recovery-code-gone = Koodia ei enää näytetä. Tee uusi.
recovery-page-title = Klubban palautuskoodi
recovery-page-made = Tehty { $day }.
recovery-page-what = Koodilla Klubba avaa tietokantansa, kun tietokone on kadottanut avaimen, ja varmuuskopiot uudella tietokoneella. Isoilla ja pienillä kirjaimilla ja välilyönneillä ei ole merkitystä.
recovery-page-keep = Säilytä se paikassa, johon vain sinä tai organisaatiosi pääsee, äläkä koskaan tietokoneen kanssa. Kun uusi koodi tehdään, tämä paperi on arvoton: revi se.
locked-title = Klubba ei voi avata tietokantaansa
locked-waiting = Tietokoneen avainrengas ei vastaa. Etsi ikkuna, joka kysyy sen salasanaa. Klubba muistuttaa sillä välin.
locked-missing = Tietokoneessa ei ole avainrengasta. Kirjaudu ulos ja takaisin sisään tai pyydä it-tukea käynnistämään se. Klubba muistuttaa sillä välin.
locked-locked = Tietokoneen avainrengas on lukittu. Avaa se sen salasanalla, yleensä sillä, jolla kirjaudut, ja yritä uudelleen. Klubba muistuttaa sillä välin.
locked-emptied = Tietokoneen avainrenkaassa ei ole enää Klubban tietokannan avainta. Se on tyhjennetty, vaihdettu tai nimetty uudelleen. Avaa palautuskoodilla, niin Klubba palauttaa avaimen.
locked-other-key = Tietokoneen avainrenkaan avain ei sovi Klubban tietokantaan. Avaa palautuskoodilla, niin Klubba palauttaa avaimen.
locked-unlock-command = Palautuskoodilla: klubba key unlock
key-no-database = Mitään ei ole vielä tallennettu, joten avainta ei ole.
key-in-keyring = Avain on tietokoneen avainrenkaassa.
key-in-file = Avain on tiedostossa, jonka vain tämä tili voi lukea: tietokoneessa ei ole avainrengasta.
key-changed = Tietokanta on saanut uuden avaimen. Palautuskoodi on sama.
key-unlocked-keyring = Tietokanta on auki, ja avain on taas avainrenkaassa.
key-unlocked-file = Tietokanta on auki. Tietokoneessa ei ole avainrengasta, joten avain on tiedostossa, jonka vain tämä tili voi lukea.
key-unlocked-only = Koodi on oikea. Avainrengas ei ottanut avainta vastaan; käynnissä oleva Klubba on auki, kunnes se lopetetaan.
notice-was-open = Tietokoneen muut tilit pystyivät lukemaan Klubban kansion. Nyt se on suljettu.
notice-stays-open = Klubban kansiota ei voi sulkea tietokoneen muilta tileiltä. Sisältö on salattu; kysy silti IT-tuesta.
error-too-long = Klubba ei ota vastaan näin pitkää tekstiä. Lyhennä sitä.
error-unusable = Sitä ei voi käyttää sellaisenaan. Mitään ei muutettu.
error-not-from-here = Sitä ei voi tehdä tästä ikkunasta. Avaa se Klubban valikosta.
notice-no-recovery-code = Klubballa ei ole vielä palautuskoodia. Tee sellainen asetuksissa, niin pääset sisään, vaikka tietokone kadottaisi avaimen.
notice-recovery-code-unconfirmed = Kukaan ei ole tarkistanut, että palautuskoodi on kirjoitettu oikein muistiin. Tee uusi asetuksissa ja kirjoita se takaisin.
error-recovery-file = Palautuskoodia ei voitu tallentaa tietokannan viereen. Tarkista, ettei levy ole täynnä, ja yritä uudelleen.
error-key-stays = Avainta ei voitu vaihtaa; vanha on voimassa. Sulje Klubban muut ikkunat ja yritä uudelleen.

## Mistakes in files
diagnostic-syntax = Rivi { $line }: tiedostoa ei voi lukea TOML-muodossa ({ $reason }).
diagnostic-too-large = Tiedosto on liian suuri. Enintään { $limit } KiB voidaan lukea.
diagnostic-too-long = Rivi { $line }, { $field }: liian pitkä. Enimmäismäärä on { $limit }.
diagnostic-unknown-field = Rivi { $line }: kenttää { $field } ei ole tässä. Näitä on: { $allowed }.
diagnostic-missing = Rivi { $line }: kenttä { $field } puuttuu.
diagnostic-wrong = Rivi { $line }, { $field }: tässä pitää olla { $wanted }.
diagnostic-not-allowed = Rivi { $line }, { $field }: ”{ $found }” ei kelpaa. Nämä kelpaavat: { $allowed }.
diagnostic-duplicate = Rivi { $line }, { $field }: ”{ $found }” on jo aiemmin tiedostossa.
diagnostic-lacks-language = Rivi { $line }, { $field }: teksti puuttuu ohjeen omalla kielellä ({ $language }).
diagnostic-no-output = Rivi { $line }, { $field }: sääntö ei näy missään. Anna sille ainakin yksi paikka, esimerkiksi channel = "tip".
wanted-text = teksti
wanted-texts = teksti kullakin kielellä, esimerkiksi sv = "…"
wanted-number = kokonaisluku
wanted-yes-no = true tai false
wanted-date = päivämäärä, esimerkiksi 2026-11-26
wanted-word = sana
wanted-words = sanaluettelo, esimerkiksi ["a", "b"]
wanted-table = taulukko
wanted-tables = luettelo taulukoita
wanted-condition = ehto, esimerkiksi {"{"} fact = "service", in = ["a"] {"}"}

## Calendars
calendar-updated = Päivitetty { $when }
calendar-fetching = Haetaan { $name } ({ $number }/{ $total }) …
calendar-fetching-amount = Haetaan { $name } ({ $number }/{ $total }) … { $kilobytes } kt
calendar-fetching-one = Haetaan { $name } …
calendar-fetching-one-amount = Haetaan { $name } … { $kilobytes } kt
calendar-never-updated = Ei vielä haettu
meetings-out-of-date = Kutsu ei enää pidä paikkaansa
meetings-out-of-date-link = Kokous on saanut kalenterissa uuden linkin. Lähetetyssä kutsussa on vanha. Lähetä uusi.
meetings-out-of-date-time = Kokous on siirretty kalenterissa. Lähetetyssä kutsussa on vanha aika. Lähetä uusi.
meetings-out-of-date-link-time = Kokous on saanut kalenterissa uuden linkin ja uuden ajan. Lähetetyssä kutsussa on vanhat. Lähetä uusi.
calendar-note-feed = Näin kalenterin jakavat ohjelmat voivat olla muutaman tunnin jäljessä. Aivan uusi kokous ei näy heti.
calendar-no-name = Anna kalenterille nimi.
calendar-connected-already = Tämä osoite on jo yhdistetty nimellä ”{ $name }”.
calendar-opened-files = Avatut tiedostot
calendar-all-day = Koko päivän
calendar-passed-over-all-day = Kestää koko päivän
calendar-passed-over-declined = Olet kieltäytynyt
calendar-passed-over-free = Näkyy vapaana aikana
calendar-passed-over-too-often = Yli sata kertaa päivässä: se ei ole oikea kokous
calendar-passed-over-no-link = Ei linkkiä etäkokoukseen
calendar-mapping-empty = Valitse aiheen sanoja, palvelu tai kalenteri.
calendar-mapping-words = aiheessa «{ $value }»
calendar-mapping-service = palvelu: { $value }
calendar-mapping-calendar = kalenteri: { $value }
calendar-mapping-event = vain tämä kokous
calendar-file-none = Tiedosto ei ole kalenteritiedosto. Tallenna kokous kalenteriohjelmassasi .ics-tiedostona ja avaa se.
calendar-file-nothing-ahead = Tiedostossa ei ole kokouksia tästä päivästä alkaen.
calendar-file-line = Rivi { $line }: { $reason }
calendar-line-not-a-calendar = tiedostossa ei ole kalenteria.
calendar-line-file-too-long = tiedosto on pidempi kuin { $a } tavua. Loppua ei luettu.
calendar-line-too-many-components = tiedostossa on yli { $a } osaa. Loppua ei luettu.
calendar-line-too-deep = osia on sisäkkäin yli { $a } tasoa. Tätä ei luettu.
calendar-line-line-too-long = rivi on pidempi kuin { $a } tavua, eikä sitä luettu.
calendar-line-line-unreadable = riviä ei voi ymmärtää: { $a }
calendar-line-quote-open = lainausmerkki on sulkematta: { $a }. Tarkista aika.
calendar-line-too-many-lines = tapahtumassa on yli { $a } riviä. Loppua ei luettu.
calendar-line-too-many-dates = { $a } luettelee yli { $b } päivää. Loppua ei luettu.
calendar-line-too-many-instances = sarjassa on tässä yli { $a } kokousta. Loppua ei näytetä.
calendar-line-too-often = sarjassa on yli { $a } kokousta päivässä. Klubba ei muistuta niistä.
calendar-line-too-many-occurrences = yli { $a } kokousta. Loppua ei näytetä.
calendar-line-rules-too-costly = sarjan laskeminen kestää liian kauan. Kaikkia kokouksia ei näytetä: katso kalenteriohjelmastasi.
calendar-line-not-closed = { $a } ei pääty. Se, mitä siinä on, luettiin.
calendar-line-outside-calendar = tapahtuma on kalenterin ulkopuolella. Se näytetään silti.
calendar-line-start-missing = tapahtumalla ei ole alkua, eikä sitä voi näyttää.
calendar-line-start-unreadable = alku ei ole päivä eikä aika: { $a }. Tapahtumaa ei voi näyttää.
calendar-line-time-doubtful = aikaa ei ole kirjoitettu kuten pitäisi: { $a }. Se luettiin näin: { $b }. Tarkista se.
calendar-line-end-unreadable = loppua ei voi ymmärtää: { $a }. Kokous näytetään ilman kestoa.
calendar-line-end-before-start = loppu on ennen alkua. Kokous näytetään ilman kestoa.
calendar-line-date-unreadable = { $a } sisältää jotakin, mikä ei ole päivä: { $b }. Se jätettiin pois.
calendar-line-recurrence-id-unreadable = ei selviä, mitä sarjan kokousta muutetaan: { $a }. Se näytetään erikseen.
calendar-line-rule-unreadable = toistoa ei voi ymmärtää: { $a }. Vain ensimmäinen kokous näytetään.
calendar-line-rule-part-ignored = osa toistosta jätettiin pois: { $a }. Tarkista päivät kalenteriohjelmastasi.
calendar-line-rule-ends-before-start = sarja päättyy ennen kuin se alkaa. Siitä ei näytetä mitään.
calendar-line-zone-unknown = aikavyöhyke on tuntematon: { $a }. Ajat luetaan vyöhykkeellä { $b }: tarkista ne.
calendar-line-zone-fixed-offset = aikavyöhykkeestä tiedetään vain ero: { $a }. Puolet vuodesta aika voi heittää tunnin: tarkista se.
calendar-line-zone-unreadable = tiedoston omaa aikavyöhykettä ei voi lukea: { $a }. Tarkista ajat.
calendar-line-uid-missing = tapahtumalla ei ole omaa tunnusta. Myöhempiä muutoksia ei voi seurata.
calendar-line-uid-repeated = kahdella eri tapahtumalla on sama tunnus: { $a }. Molemmat näytetään.
calendar-line-text-shortened = { $a } on pidempi kuin { $b } tavua, ja se katkaistiin.
calendar-line-not-utf8 = kirjaimet tästä eteenpäin voivat olla väärin: tiedosto ei ole UTF-8-muodossa.
calendar-line-property-repeated = { $a } on siinä kahdesti. Ensimmäinen luettiin.
calendar-line-not-both = { $a } on kohdan { $b } rinnalla. { $b } luettiin.
calendar-line-rule-ends-twice = toistossa sanotaan kahdesti, milloin se päättyy. Se päättyy siihen, joka tulee ensin: tarkista viimeinen päivä.
calendar-line-rule-last-day = sarja päättyy { $a } ilman kellonaikaa. Sen päivän kokousta ei näytetä: tarkista kalenteriohjelmastasi.
calendar-line-rule-never-happens = toisto nimeää päiviä, joita ei ole: { $a }. Vain ensimmäinen kokous näytetään.
calendar-line-zone-not-whole = tiedoston oma aikavyöhyke muuttuu liian usein laskettavaksi: { $a }. Tarkista ajat.
calendar-line-more-problems = lisäksi { $a } riviä, joita ei luetella.
calendar-address-unreadable = Osoitetta ei voi lukea. Kopioi koko osoite kalenteriohjelmastasi; sen alussa on https:// tai webcal://.
calendar-none-found = Palvelimella ei ole kalenteria tälle tilille.
calendar-problem-offline = Verkkoyhteyttä ei ole juuri nyt. Klubba käyttää viimeisintä kopiota ja yrittää itse uudelleen.
calendar-problem-timeout = Palvelin ei vastannut ajoissa. Klubba yrittää itse uudelleen.
calendar-problem-unauthorised = Osoite tai salasana ei ole enää voimassa. Anna kalenterille uusi osoite tai uusi salasana.
calendar-problem-not-found = Kalenteria ei ole tässä osoitteessa. Anna kalenterille uusi osoite.
calendar-problem-too-many-requests = Palvelin pyytää Klubbaa odottamaan. Klubba yrittää itse uudelleen.
calendar-problem-server-error = Palvelimessa on vika. Klubba yrittää itse uudelleen.
calendar-problem-too-large = Kalenteri on suurempi kuin 10 Mt. Jaa kalenteri, jossa on vähemmän kokouksia.
calendar-problem-incomplete = Vastaus katkesi. Klubba käyttää viimeisintä kokonaista kopiota ja yrittää uudelleen.
calendar-problem-not-a-calendar = Osoitteesta ei tullut kalenteria, ehkä kirjautumissivu. Kokouksesi ovat tallella. Hae uusi osoite kalenteriohjelmastasi.
calendar-problem-not-encrypted = Osoitetta ei ole salattu. Käytä osoitetta, jonka alussa on https://.
calendar-problem-certificate = Palvelimen varmenne ei täsmää. Kysy it-tuelta.
calendar-problem-other-server = Palvelin ohjaa toiselle palvelimelle, eikä Klubba lähetä salasanaasi sinne. Yhdistä sen palvelimen osoitteella.
calendar-problem-no-secret = Tietokoneen avainrengas ei anna osoitetta tai salasanaa. Avaa se tai anna kalenterille osoite tai salasana uudelleen.
calendar-problem-unexpected = Palvelin vastasi tavalla, jota Klubba ei ymmärrä. Klubba yrittää itse uudelleen.

## Is everything working?
doctor-bus = Työpöydän väylä
doctor-bus-ok = Klubba saa yhteyden työpöytään.
doctor-bus-bad = Klubba ei saa yhteyttä työpöytään. Ilmoitukset ja kuvake eivät toimi.
doctor-bus-remedy = Kirjaudu ulos ja takaisin sisään. Jos se ei auta, ota yhteyttä it-tukeen.
doctor-tray = Kuvake tehtäväpalkissa
doctor-tray-ok = Työpöytä näyttää kuvakkeen.
doctor-tray-bad = Työpöytä ei näytä ohjelmien kuvakkeita.
doctor-tray-remedy = Klubba avaa sen sijaan tavallisen ikkunan. GNOMEssa tarvitaan AppIndicator-laajennus.
doctor-notifications = Ilmoitukset
doctor-notifications-ok = Tietokone näyttää ilmoitukset.
doctor-notifications-bad = Mikään tietokoneen ohjelma ei näytä ilmoituksia.
doctor-notifications-remedy = Klubba avaa oman ikkunansa, kun on aika. Pyydä it-tuelta ilmoituspalvelua.
doctor-disturb = Älä häiritse
doctor-disturb-ok = Tietokoneen mukaan mikään ei pidätä ilmoituksia.
doctor-disturb-bad = Tietokoneessa on Älä häiritse päällä, ja se pidättää ilmoitukset.
doctor-disturb-remedy = Klubban oma ikkuna tulee silti, ellet ole asetuksissa valinnut toisin. Poista Älä häiritse käytöstä, niin näet ilmoitukset.
doctor-lock = Näytön lukitus
doctor-lock-ok = Tietokoneen mukaan näyttö ei ole lukittu.
doctor-lock-bad = Näyttö on lukittu: kukaan ei näe, mitä Klubba nyt näyttää.
doctor-lock-remedy = Avaa näytön lukitus. Muistutukset, joita vielä tarvitaan, odottavat siellä.
doctor-keyring = Avainrengas
doctor-keyring-ok = Kokoustesi avain on tietokoneen avainrenkaassa.
doctor-keyring-bad = Klubba ei voi käyttää tietokoneen avainrengasta.
doctor-keyring-remedy = Avain on tiedostossa, jonka vain sinun tilisi voi lukea. Avaa tai asenna avainrengas, jos voit.
doctor-database = Tietokanta
doctor-database-ok = Tietokanta on auki.
doctor-database-none = Tietokantaa ei vielä ole. Se tehdään, kun Klubba käynnistetään ensimmäisen kerran.
doctor-database-bad = Tietokantaa ei voi avata: { $reason }.
doctor-database-remedy = Älä poista mitään. Ota yhteyttä it-tukeen ja näytä tämä.
doctor-window = Ikkuna
doctor-window-ok = Klubba voi näyttää ikkunoita ({ $version }).
doctor-window-bad = Ei ole näyttöä, jolla ikkunoita voisi näyttää.
doctor-window-remedy = Käynnistä Klubba työpöydältä. Komentorivi toimii silti.

## Readiness and roles
medium-speech = Puhe
medium-video = Kuva
medium-screen = Näytön jakaminen
medium-chat = Keskustelu (chat)
medium-files = Jaetut tiedostot
medium-poll = Äänestykset ja kyselyt
medium-recording = Tallenne
medium-transcript = Automaattinen litterointi
medium-ai-summary = Tekoälyn tekemä tiivistelmä
medium-publishing = Julkaiseminen
medium-invitation = Kutsu
verdict-allow = Sallittu
verdict-deny = Ei sallittu
verdict-with-conditions = Ehdoin
verdict-unsaid = Ei mainintaa
review-not-allowed = { $data } ei saa esiintyä tässä: { $medium }
review-not-allowed-text = Toimintaohje sanoo palvelusta { $service }: { $rule }
review-with-conditions = { $medium }: vain tietyin ehdoin
review-with-conditions-text = Toimintaohje sanoo palvelusta { $service }, kun kyse on tiedoista «{ $data }»: { $rule }
review-not-said = { $medium }: toimintaohje ei sano mitään
review-not-said-text = Toimintaohje ei sano, saako «{ $data }» esiintyä siinä palvelussa { $service }. Kysy ohjeesta vastaavalta.
review-ask-for-meeting = Kokouksen luo { $who }
review-ask-for-meeting-text = Roolisi ei saa luoda kokouksia tässä. Kirjoita pyyntö ja jatka kutsua, kun linkki on tullut.
review-role-unknown = Mikä roolisi on?
review-role-unknown-text = Vain { $who } saa luoda kokouksia tässä. Kerro roolisi, niin Klubba kirjoittaa tarvittaessa pyynnön.
request-subject = Pyyntö etäkokouksesta: { $title }
request-opening = Tarvitsen etäkokouksen palveluun { $service }, enkä saa toimintaohjeen mukaan luoda sitä itse ({ $source }). Voisitko luoda sen?
request-title = Kokous: { $value }
request-purpose = Tarkoitus: { $value }
request-time = Aika: { $value }
request-audience = Kutsutut: { $value }
request-settings = Aseta kokous näin:
request-closing = Lähetä sitten kokouslinkki minulle, niin lähetän kutsun.
request-needs-time = Valitse ensin päivä ja aika: kokouksen luojan pitää tietää, milloin se on.
request-names-somebody = Otsikko näyttää mainitsevan ihmisen. Kirjoita, mitä kokous koskee, ilman nimeä.
request-copied = Pyyntö on kopioitu. Liitä se viestiin, jonka saaja on { $who }.
request-mailed = Sähköpostiohjelma on avattu ja pyyntö on siinä.
event-requested = Pyysit kokousta sellaiselta, joka saa luoda sen
mark-requested = pyydetty, odottaa linkkiä
readiness-count = { $in_place }/{ $asked } kunnossa
readiness-missing = Puuttuu
readiness-under-way = Tekeillä
readiness-in-place = Kunnossa
readiness-not-needed = Ei tarvita
readiness-overdue = Olisi pitänyt tarkistaa { $day }
readiness-notice = { $item }, { $service }: tarkistettava viimeistään { $day }. Tee se kohdassa Toimintaohjeet.
readiness-notice-overdue = { $item }, { $service }: olisi pitänyt tarkistaa { $day }. Tee se kohdassa Toimintaohjeet.
readiness-decided = Päättäjä: { $role }, { $day }
readiness-decided-by-role = Päättäjä: { $role }
readiness-decided-on-day = Päätetty { $day }
readiness-review = Tarkistettava viimeistään { $day }
readiness-decided-on = Päätetty
readiness-review-by = Tarkistettava viimeistään
readiness-day-unreadable = { $field }: «{ $typed }» ei ole päivä, jonka Klubba ymmärtää. Kirjoita esimerkiksi 3.12.2026.
readiness-decided-later = Päätös ei voi olla tehty tämän päivän jälkeen. Kirjoita päivä, jona se tehtiin, tai jätä kenttä tyhjäksi.
readiness-why-not-needed = Kirjoita, miksi sitä ei tarvita.
readiness-names-somebody = Tämä näyttää nimeltä. Kirjoita päättäjän rooli, esimerkiksi rehtori.
readiness-too-long = Kirjoita lyhyemmin: enintään { $limit } merkkiä kuhunkin kenttään.

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

## Windows: titles
title-create = Uusi kutsu
title-change = Muuta kokousta
title-meetings = Kokoukset
title-cancel = Peru kokous
title-series = Keskustelujen sarja
title-first-run = Tervetuloa
title-read = Kokous alkaa
title-clean-up = Siivottavaa
title-incidents = Tietoturvaloukkaukset
title-history = Historia
title-routines = Toimintaohjeet
title-settings = Asetukset

## Windows: reminders
due-deadline = Tietoturvaloukkaus: tunnit kuluvat
due-running = Käynnissä nyt: luetaanko ohjeet?
due-ended = Päättynyt: siivoa keskustelu
due-review = Tarkistettava
due-snooze-deadline = Tunnin päästä
due-snooze-review = Huomenna
due-missed = Jäi näyttämättä poissa ollessasi
due-noted = Olen nähnyt sen
due-go-on = Jatkuu yhä: 10 minuuttia lisää
due-end-now = Kokous on päättynyt
reminders-title = Muistutukset
reminders-lead = Muistuta myös ennen kokousta
reminders-lead-help = Toimintaohjeen omien aikojen lisäksi.
reminders-lead-minutes = { $minutes } min
reminders-quiet = Hiljaiset tunnit
reminders-quiet-on = Siirrä siivous illan ja yön yli
reminders-quiet-help = Alkavista kokouksista Klubba muistuttaa silti.
reminders-quiet-from = Alkaen
reminders-quiet-to = asti
reminders-window = Klubban oma ikkuna
reminders-window-on = Näytä ikkuna, kun on jonkin aika
reminders-window-help = Jos tietokone ei voi näyttää ilmoituksia, ikkuna tulee silti.
reminders-window-undisturbed = Näytä se myös, kun tietokoneessa on Älä häiritse -tila
reminders-pause = Tauko
reminders-pause-help = Tauon aikana ei näytetä mitään. Silloin myöhästyvä merkitään näyttämättä jääneeksi.
reminders-pause-hour = Tunti
reminders-pause-tomorrow = Huomiseen klo 7 asti
reminders-paused = Tauolla { $until } asti
reminders-go-on = Jatka nyt
reminders-try = Toimiiko se?
reminders-test-toast-waiting = Ilmoitus: odotetaan tietokoneen vastausta …
reminders-test-toast-shown = Ilmoitus: tietokone otti sen vastaan. Paina ruudussa «Näen sen».
reminders-test-toast-seen = Ilmoitus: toimii, näit sen.
reminders-test-toast-held_back = Ilmoitus: tietokoneessa on Älä häiritse päällä, eikä se näytä niitä nyt.
reminders-test-toast-failed = Ilmoitus: tietokone ei voi näyttää niitä. Klubba käyttää omaa ikkunaansa.
reminders-test-window-waiting = Klubban ikkuna: odotetaan …
reminders-test-window-shown = Klubban ikkuna: toimii.
reminders-test-window-seen = Klubban ikkuna: toimii.
reminders-test-window-held_back = Klubban ikkuna: ei näytetä nyt.
reminders-test-window-failed = Klubban ikkuna: ei voitu näyttää. Katso kohdasta Toimiiko kaikki?
reminders-test-tray-waiting = Kuvake: odotetaan …
reminders-test-tray-shown = Kuvake: työpöytä näyttää sen.
reminders-test-tray-failed = Kuvake: tämä työpöytä ei näytä sitä. Klubba käyttää tavallisia ikkunoita.

## Windows: in several places
common-close = Sulje
common-understood = Ymmärrän
common-try-again = Yritä uudelleen
common-back = Takaisin
common-cancel = Peruuta
common-why = Miksi?
common-show = Näytä
common-how = Näin se tehdään
common-check-applies = Tarkista, koskeeko tämä kokoustasi.
common-not-applicable = Ei koske tätä
common-optional = (vapaaehtoinen)
common-loading = Haetaan …
common-tabs = Klubban osat
common-notices = Viestejä Klubbalta
common-due = Odottaa sinua
common-due-read = Lue ääneen
common-due-clean-up = Siivoa nyt
common-due-snooze = 5 minuutin päästä
common-due-more = { $count ->
    [one] Näytä vielä yksi
   *[other] Näytä vielä { $count }
 }
common-due-done = Jo tehty
common-unexpected = Ikkunassa meni jotain vikaan. Kirjoittamasi on tallella. Yritä uudelleen. Jos se ei auta, sulje ikkuna ja avaa se uudelleen.
common-store-opening = Klubba avaa muistiinpanojaan
common-store-opening-text = Se kestää muutaman sekunnin.
common-store-waiting-for-keyring = Klubba odottaa tietokoneen avainrengasta
common-store-locked = Klubba on lukittu
common-store-failed = Klubba ei voi avata muistiinpanojaan
common-store-failed-text = Mitään ei ole poistettu. Yritä uudelleen. Jos se ei auta: lopeta Klubba valikosta, käynnistä tietokone uudelleen ja yritä vielä kerran.
common-lang-sv = ruotsi
common-lang-nb = norja (bokmål)
common-lang-nn = norja (nynorsk)
common-lang-da = tanska
common-lang-fi = suomi
common-lang-en = englanti
start-shown-in = Klubban ikkunoita ei ole vielä tällä kielellä: { $language }. Ne näytetään kielellä { $shown }.
start-signature = Nimesi
start-organisation = Työpaikka tai organisaatio
start-policy = Henkilötiedoista kertovan sivunne osoite

## Windows: new invitation
create-routine = Toimintaohje
create-title = Mitä kokous koskee?
create-when = Milloin?
create-other-day = Muu päivä
create-date = Päivä
create-date-help = Esimerkiksi 3.12., torstai, huomenna tai 3. joulukuuta.
create-date-unread = Tätä Klubba ei ymmärrä päiväksi.
create-time = Kello
create-time-example = esimerkiksi 15.30
create-length = Kesto
create-minutes = { $minutes } min
create-service = Kokouspalvelu
create-link = Kokouslinkki
create-paste = Liitä kopioimani linkki
create-paste-empty = Liitettävää tekstiä ei ole. Kopioi ensin kokouslinkki ja yritä sitten uudelleen.
create-link-service = Linkki vie palveluun { $service }.
create-link-other = Linkki vie palveluun { $service }, mutta valittuna on { $chosen }.
create-link-change = Vaihda palveluun { $service }
create-role = Roolisi
create-ask = Pyydä kokousta: { $who }
create-ask-text = Roolisi ei saa toimintaohjeen mukaan luoda kokouksia. Täytä, mitä kokous koskee ja milloin se on, niin Klubba kirjoittaa pyynnön. Kun linkki tulee, jatka tästä.
create-ask-write = Kirjoita pyyntö
create-ask-copy = Kopioi pyyntö
create-waiting = Odottaa kokouslinkkiä
create-waiting-continue = Jatka
create-data-class = Mitä tietoja tulee puheeksi?
create-media = Mitä käytetään?
create-audience = Ketkä kutsutaan?
create-language = Kieli
create-language-also = Myös kielellä
create-language-none = Ei muuta kieltä
create-message = Omat sanat
create-more = Lisää kokouksesta
create-more-text = tarkoitus, käsittelyperuste, kokouksen laji
create-meeting-type = Kokouksen laji
create-purpose = Miksi kokous pidetään?
create-legal-basis = Käsittelyperuste
create-choose = Valitse …
create-questions = Kysymyksiä kokouksesta
create-yes = Kyllä
create-no = Ei
create-unknown = En tiedä
create-preview = Esikatselu
create-subject = Aihe:
create-own-words = Omat sanasi
create-before = Ennen kuin lähetät
create-tips = Hyvä tietää
create-copy = Kopioi kutsu
create-copy-again = Kopioi uudelleen
create-keys = Ctrl ↵
create-mail = Sähköposti
create-calendar = Kalenteritiedosto
create-series = Monta lyhyttä keskustelua? Tee sarja
create-my-calendar = Avaa kalenterissani
create-which-calendar = Mitä kalenteria käytät?
create-which-calendar-help = Kutsu avataan siellä uutena, valmiiksi täytettynä kokouksena. Kutsut ja lähetät itse. Klubba muistaa valinnan.
create-calendar-other = Muu kalenteriohjelma (tiedosto)
create-open-calendar = Avaa
create-choose-calendar = Valitse
create-in-calendar = Tee nämä asetukset kalenterissa
create-sent-web-calendar = Kutsu on auki kalenterissa
create-findings = Tarkistettavaa
create-severity-block = Pitää ratkaista
create-severity-warn = Tarkista
create-severity-hint = Vinkki
create-show-field = Näytä kenttä
create-open-settings = Avaa asetukset
create-show-all =
    { $more ->
        [one] Näytä vielä yksi
       *[other] Näytä vielä { $more }
    }
create-show-first = Näytä vain ensimmäinen
create-source = Lähde: { $source }
create-ready = Valmis kopioitavaksi.
create-blocked =
    { $count ->
        [one] Yksi asia jäljellä ennen kopiointia.
       *[other] { $count } asiaa jäljellä ennen kopiointia.
    }
create-to-review =
    { $count ->
        [one] Yksi asia tarkistettavana.
       *[other] { $count } asiaa tarkistettavana.
    }
create-copy-anyway = Voit silti kopioida, mutta lue ensin miksi.
create-check-instead = Parempi: { $text }
create-check-remove = Poista
create-check-select = Näytä tekstissä
create-check-keep = Säilytä …
create-check-keep-why = Miksi se saa jäädä?
create-check-keep-it = Säilytä
create-check-kept = Säilytetty: { $count } – Muuta
create-check-kept-because = Saa jäädä: { $reason }
create-check-take-back = Tarkista uudelleen
create-check-removed = Poistettu tekstistä.
create-check-undo = Kumoa
create-check-about = Ketä se koskee?
create-check-about-only = (vain tätä tarkistusta varten)
create-check-about-help = Esimerkiksi lapsen nimi ja nimikirjaimet pilkulla erotettuina. Silloin Klubba ilmoittaa, jos ne ovat kutsussa. Klubba unohtaa ne, kun ikkuna suljetaan, eikä tallenna niitä koskaan.
create-sent-clipboard = Kutsu on kopioitu
create-sent-calendar-file = Kalenteritiedosto on valmis
create-sent-mail = Kutsu on avattu sähköpostiin
create-before-still = Oletko tehnyt nämä ennen lähettämistä?
create-settings = Tee asetukset kokouspalvelussa
create-settings-text = Merkitse tehdyt sitä mukaa. Luettelo on Klubbassa koko kokouksen ajan.
create-settings-none = Muita asetuksia ei tarvita. Klubba muistuttaa, kun kokous alkaa.
create-edit = Muuta kutsua
create-new = Uusi kutsu

## Windows: recovery code
recovery-title = Palautuskoodisi
recovery-why = Jos tietokoneen avainrengas kadottaa avaimen tai tietokone rikkoutuu, koodi avaa Klubban tallentamat tiedot. Kenelläkään muulla sitä ei ole.
recovery-make = Näytä palautuskoodi
recovery-once = Koodi näytetään vain nyt. Kirjoita se käsin muistiin tai tulosta se, äläkä säilytä sitä tietokoneen luona.
recovery-print = Tulosta
recovery-save = Tallenna muualla tulostamista varten
recovery-save-warning = Tiedostoa ei ole suojattu: tulosta se ja poista se. Älä jätä sitä tietokoneelle.
recovery-copy = Kopioi salasanojen hallintaan
recovery-copied = Kopioitu. Se on merkitty salaiseksi; kopioi silti jotain muuta sen jälkeen.
recovery-check = Kirjoita takaisin ryhmä { $first } ja ryhmä { $second }, niin nähdään, että paperi täsmää
recovery-group = Ryhmä { $n }
recovery-confirm = Tarkista koodi
recovery-done = Se täsmää. Säilytä paperi turvallisesti.
recovery-skip = Ei nyt
recovery-skip-text = Ilman koodia kadonnutta avainta ei voi korvata. Löydät tämän uudelleen asetuksista.
recovery-settings = Tie takaisin sisään
recovery-new = Tee uusi palautuskoodi
recovery-new-text = Edellinen koodi on voimassa, kunnes olet kirjoittanut uuden takaisin.
recovery-key = Vaihda avain
recovery-key-text = Jos joku on voinut saada avaimen. Palautuskoodi on sama, ja vanhat varmuuskopiot säilyttävät vanhan avaimensa.
recovery-key-changing = Avainta vaihdetaan …
recovery-key-changed = Avain on vaihdettu.
recovery-open-title = Avaa palautuskoodilla
recovery-open-code = Palautuskoodi
recovery-open-help = Seitsemän viiden merkin ryhmää paperistasi. Isoilla ja pienillä kirjaimilla ja välilyönneillä ei ole merkitystä.
recovery-open = Avaa
recovery-opened = Koodi on oikea. Klubba avautuu …
recovery-no-code = Tällä tietokoneella ei ole tehty palautuskoodia.

## Windows: changing a meeting
change-text = Muuta se, mikä on uutta. Kutsu kertoo itse, että se korvaa vanhan.
change-old-link = Tee tämä ensin
change-close-first = Vanha linkki on yhä auki. Sulje se ensin.
change-in-calendar = Muuta kokous myös omassa kalenterissasi: vaihda siellä linkki ja teksti ja lähetä päivitys. Jos näet kaksi kokousta, poista vanha.
cancel-first = Sulje linkki ensin
cancel-first-text = Linkin haltija pääsee sisään, vaikka kokous on peruttu.
cancel-tell = Kerro kaikille
cancel-tell-again = Kerro vielä muille
cancel-tell-text = Liitä teksti sähköpostiin tai kalenteriin samoille ihmisille, jotka saivat kutsun. Poista kokous omasta kalenteristasi.
cancel-copy = Peru ja kopioi teksti
cancel-copy-again = Kopioi teksti uudelleen
cancel-file = Kalenteritiedosto
cancel-mail = Sähköposti
cancel-done = Kokous on peruttu
cancel-done-text = Klubba ei enää muistuta siitä.
cancel-restore = Kumoa: kokous pidetään
cancel-restored = Kokous on taas suunniteltu. Jos peruutus ehti lähteä: lähetä kutsu uudelleen.

## Windows: series
series-sub = Monta lyhyttä kokousta muutamana päivänä, jokaisella oma linkki ja oma kutsu.
series-title = Mitä keskustelut koskevat?
series-title-help = Sama otsikko kaikille. Älä kirjoita nimiä: jokaisen keskustelun tunnistaa ajasta.
series-days = Minä päivinä?
series-add-day = Lisää
series-from = Ensimmäinen aika
series-to = Loppuu viimeistään
series-pause = Tauko välissä
series-links = Kokouslinkit
series-links-help = Yksi linkki kullekin keskustelulle, järjestyksessä. Liitä koko luettelo; muu teksti ei haittaa.
series-paste = Liitä kopioimani
series-talks =
    { $count ->
        [0] Keskustelut
        [one] Yksi keskustelu
       *[other] { $count } keskustelua
    }
series-link-own = Oma linkki
series-change = Muuta
series-leave-out = Poista
series-left-out = Keskustelu on poistettu.
series-links-later =
    { $count ->
        [one] Yhden keskustelun linkki pitää vaihtaa. Voit tehdä sen myöhemmin.
       *[other] { $count } keskustelun linkki pitää vaihtaa. Voit tehdä sen myöhemmin.
    }
series-make =
    { $count ->
        [one] Luo yksi kokous
       *[other] Luo { $count } kokousta
    }
series-sent = { $sent }/{ $total } kutsua on lähtenyt
series-copy-next = Kopioi seuraava: { $when }
series-copy = Kopioi
series-together = Kaikki yhteen kalenteritiedostoon
series-together-help = Kopioi ja liitä yksi kutsu kerrallaan tai ota koko sarja omaan kalenteriisi yhdessä tiedostossa.
series-take-back =
    { $count ->
        [one] Kumoa: poista kokous
       *[other] Kumoa: poista kaikki { $count } kokousta
    }
series-is-left-out = Poistettu
series-is-sent = Kutsu on lähtenyt
series-not-sent = Kutsu ei ole lähtenyt

## Windows: reading aloud
read-choose = Mikä kokous alkaa?
read-none = Ei tulevia kokouksia. Kun olet kopioinut kutsun, kokous näkyy tässä.
read-say-aloud = Sano ääneen
read-place = { $n }/{ $count }
read-seconds = Kestää noin { $seconds } sekuntia
read-language = Kieli
read-tick = Merkitse
read-said = Sanottu
read-space = välilyönti
read-skip = Ohita
read-then = Sitten: { $topic }
read-last = Viimeinen kohta
read-applies = Tarkista, koskeeko tämä kokousta, ennen kuin sanot sen.
read-nothing = Tässä kokouksessa ei ole mitään luettavaa ääneen.
read-done = Kokous on avattu
read-done-all = Kaikki on sanottu. Klubba muistuttaa siivouksesta, kun kokous on päättynyt.
read-done-skipped =
    { $count ->
        [one] Yksi kohta ohitettiin.
       *[other] { $count } kohtaa ohitettiin.
    } Klubba muistuttaa siivouksesta, kun kokous on päättynyt.
read-live = Pidä näitä silmällä kokouksen aikana

## Windows: companion
companion-stages = Kokouksen vaiheet
companion-stage-let-in = Päästä sisään
companion-stage-read-aloud = Lue ääneen
companion-stage-during = Kokouksen aikana
companion-stage-close = Päätä
companion-let-in = Päästä osallistujat sisään
companion-heads = Laske
companion-admitted = Päästetty sisään
companion-turned-away = Käännytetty
companion-not-identified = Ei tunnistettu
companion-more = Yksi lisää: { $head }
companion-fewer = Yksi vähemmän: { $head }
companion-no-names = Vain määrät tallennetaan, ei koskaan nimiä.
companion-everyone-in = Kaikki ovat sisällä
companion-more-time = Kymmenen minuuttia lisää
companion-to-close = Päätä kokous
companion-close = Ennen kuin lähdet
companion-close-none = Toimintaohje ei vaadi mitään erityistä ennen lähtöä.
companion-decisions =
    { $count ->
        [one] Yksi asia jää päätettäväksi, kun siivoat kokouksen jälkeen.
       *[other] { $count } asiaa jää päätettäväksi, kun siivoat kokouksen jälkeen.
    }
companion-clean-up = Siivoa nyt
companion-later = Myöhemmin, muistuta minua

## Windows: incidents
incident-something = Jotain on tapahtunut
incident-what = Mitä on tapahtunut?
incident-elapsed = Aika alusta
incident-new-link = Uusi kokouslinkki
incident-paste = Liitä
incident-copied = Uusi kutsu on leikepöydällä.
incident-copy-again = Kopioi uudelleen
incident-calendar-file = Kalenteritiedosto
incident-mail = Sähköposti
incident-no-address = Osoitetta ei ole täytetty toimintaohjeeseen.
incident-skip = Ei koske
incident-drilled = Valmis. Kaikki on merkitty.
incident-drilled-text = Tietosuojavastaava päättää, ilmoitetaanko asiasta. Klubba muistuttaa, kunnes se on päätetty.
incident-passed = Ei tehty: { $state }
incident-to-record = Näytä merkintä
incident-leave = Takaisin
incident-date = Päivä: { $what }
incident-time = Kellonaika: { $what }
incident-note-what = Mitä tapahtui?
incident-note-what-help = Lyhyesti, ilman nimiä.
incident-note-happened = Milloin se tapahtui?
incident-note-noticed = Milloin se huomattiin?
incident-note-known-other = Organisaatio sai tietää toiseen aikaan
incident-note-known = Milloin organisaatio sai tietää?
incident-note-categories = Millaisia tietoja?
incident-note-persons = Henkilöitä, noin
incident-note-records = Asiakirjoja, noin
incident-note-measures = Mitä asialle on tehty?
incident-note-told = Ovatko asianosaiset saaneet tiedon?
incident-note-told-not-yet = Ei vielä
incident-note-told-yes = Kyllä
incident-note-told-no = Ei, sitä ei tarvita
incident-note-nobody = Ketään ei mainita
incident-all = Kaikki tietoturvaloukkaukset
incident-none = Tietoturvaloukkauksia ei ole merkitty.
incident-report = Merkitse jotain, mitä on tapahtunut
incident-report-text = Paljon huomataan vasta jälkikäteen. 72 tuntia lasketaan siitä, kun organisaatio sai tietää.
incident-which-meeting = Mikä kokous?
incident-no-meeting = Ei mikään näistä
incident-begin = Aloita
incident-until = Viimeistään { $at }
incident-was-notified = Ilmoitettu viranomaiselle:
incident-who-knows = Kuka tietää?
incident-told-at = Sai tiedon { $at }
incident-tell = On saanut tiedon
incident-decision = Päätös
incident-decision-text = Tietosuojavastaava päättää. Kirjoita tähän, mihin hän päätyi.
incident-reason = Syy, ilman nimeä
incident-notify = Ilmoitetaan
incident-not-notify = Ei ilmoiteta
incident-open-form = Avaa ilmoitus selaimessa
incident-number = Asianumero, jos sellainen on
incident-is-notified = Nyt se on ilmoitettu
incident-note = Merkintä
incident-save = Tallenna
incident-saved = Tallennettu
incident-go-on = Jatka vaihe vaiheelta
incident-page = Kaikki yhdellä sivulla
incident-save-text = Tallenna tekstinä

## Windows: first run
start-step = Vaihe { $n }/3
start-welcome = Tervetuloa Klubbaan
start-what = Klubba kirjoittaa kutsun sääntöjen mukaan, kertoo, mitä luet ääneen kokouksen alkaessa, ja muistuttaa siivouksesta sen jälkeen.
start-language = Kieli
start-kind = Missä työskentelet?
start-routine = Mitä sääntöjä teillä noudatetaan?
start-sign = Miten kutsu allekirjoitetaan?
start-policy-help = Kutsussa pitää olla linkki sinne. Jos et tiedä osoitetta nyt, voit kirjoittaa sen myöhemmin.
start-ready = Valmista!
start-ready-text = Löydät Klubban kuvakkeista kellon vierestä. Kaikkea voi muuttaa asetuksissa.
start-next = Seuraava
start-skip = Ohita
start-first = Tee ensimmäinen kutsu

## Tabs

## Tabs: meetings
meetings-new = Uusi kutsu
meetings-none = Ei näytettäviä kokouksia
meetings-none-text = Seuraavat neljä viikkoa ovat tyhjät. Kalentereidesi uudet kokoukset näkyvät tässä.
meetings-none-connect = Yhdistä kalenterisi, niin Klubba löytää kokoukset itse ja muistuttaa oikealla minuutilla. Klubba vain lukee, eikä mikään lähde tietokoneelta.
meetings-offered =
    { $count ->
        [one] Yksi kokous odottaa vastausta: mikä toimintaohje se on?
       *[other] { $count } kokousta odottaa vastausta: mikä toimintaohje se on?
    }
meetings-quiet =
    { $count ->
        [one] Yksi kokous, josta Klubba ei muistuta
       *[other] { $count } kokousta, joista Klubba ei muistuta
    }
meetings-start = Aloita
meetings-prepare = Valmistele kutsu
meetings-change = Muuta
meetings-send-anew = Lähetä muutettu kutsu
meetings-cancel = Peru
meetings-cancelled = Peruttu – näytä
meetings-other-routine = Toinen toimintaohje
meetings-is-mine = Silti minun kokoukseni
meetings-which = Mikä toimintaohje tämä on?
meetings-that-one = Noudata sitä toimintaohjetta
meetings-not-mine = Ei minun kokoukseni
meetings-remembered = Klubba muistaa vastauksen eikä kysy tällaisista kokouksista uudelleen.
calendars-title = Kalenterit
calendars-none = Kalentereita ei ole yhdistetty.
calendars-count =
    { $count ->
        [one] yksi kokous
       *[other] { $count } kokousta
    }
calendars-not-understood =
    { $count ->
        [one] Yhtä kohtaa kalenterissa ei voitu ymmärtää
       *[other] { $count } kohtaa kalenterissa ei voitu ymmärtää
    }
calendars-refresh = Hae nyt
calendars-refreshing = Haetaan …
calendars-connecting = Yhdistetään …
calendars-connected = Yhdistetty: { $name }
calendars-removed = Poistettu: { $name }
calendars-remove = Poista
calendars-remove-ask = Poistetaanko { $name }?
calendars-remove-text = Klubba unohtaa osoitteen ja sieltä tulleet kokoukset. Jo merkityt asiat säilyvät. Voit yhdistää kalenterin uudelleen.
calendars-anew-feed = Uusi osoite
calendars-anew-caldav = Uusi salasana
calendars-anew-ask = Uusi tie: { $name }
calendars-anew-text = Kalenteri on sama: sieltä tulleet kokoukset ja jo merkityt asiat säilyvät.
calendars-connect = Yhdistä
calendars-by-address = Yhdistä salaisella osoitteella
calendars-by-address-help = Kalenterillasi on salainen osoite, jota Klubba voi lukea. Löydät sen täältä:
calendars-address = Kalenterin osoite
calendars-name = Mikä kalenterin nimi on täällä?
calendars-by-server = Yhdistä palvelimella ja salasanalla (CalDAV)
calendars-by-server-help = Esimerkiksi Nextcloud, iCloud ja Fastmail. Käytä sovellussalasanaa. Salasana tallennetaan tietokoneen avainrenkaaseen.
calendars-server = Palvelimen osoite
calendars-user = Käyttäjätunnus
calendars-password = Salasana
calendars-by-file = Avaa kalenteritiedosto
calendars-by-file-help = Tiedosto, jonka pääte on .ics. Voit myös pudottaa sen ikkunaan.
calendars-choose-file = Valitse tiedosto
file-holds =
    { $count ->
        [0] Tiedostossa ei ole kokouksia.
        [one] Tiedostossa on yksi kokous.
       *[other] Tiedostossa on { $count } kokousta.
    }
file-times = { $times } kertaa
file-take =
    { $count ->
        [one] Ota kokous mukaan
       *[other] Ota { $count } kokousta mukaan
    }
file-close = Sulje

## Tabs: clean up
clean-up-none = Ei siivottavaa
clean-up-none-text = Kun kokous on päättynyt, se näkyy tässä ja samalla se, mitä pitää tehdä jälkikäteen.
clean-up-count = { $done }/{ $total } tehty
clean-up-status-todo = Tehtävä
clean-up-status-done = Tehty
clean-up-status-not-done = Ei tehty
clean-up-status-not-applicable = Ei koske
clean-up-status-waiting = Ei vielä valmis
clean-up-not-done = Ei tehty
clean-up-not-applicable = Ei koske tätä
clean-up-undo = Kumoa
clean-up-answered = Vastattu { $when }
clean-up-save-answer = Tallenna vastaus
clean-up-change-answer = Muuta vastausta
clean-up-choose-first = Valitse jokin vastauksista.
clean-up-fill-in = Täytä tämä: { $asks }
clean-up-strike = Nuija: kokous on suljettu
clean-up-strike-wait = Kokouksen voi sulkea, kun kaikkeen luettelossa on vastattu.
clean-up-struck = Kokous on suljettu
clean-up-struck-text = Kaikki kokouksen «{ $title }» jälkeen on tehty ja löytyy historiasta.
clean-up-in-history = Näytä historiassa
clean-up-coming = Tulevat kokoukset
clean-up-running = Käynnissä nyt
clean-up-read = Lue ääneen
clean-up-steps =
    { $left ->
        [0] Kokouspalvelun asetukset on tehty
        [one] Kokouspalvelun asetukset: yksi kohta jäljellä
       *[other] Kokouspalvelun asetukset: { $left } kohtaa jäljellä
    }
clean-up-incident = Jos jokin menee vikaan
clean-up-support = Täältä saat apua

## Tabs: history
history-search = Hae nimellä, päivällä tai toimintaohjeella
history-count =
    { $total ->
        [one] Yksi kokous.
       *[other] { $total } kokousta.
    }
history-save-found = Vain ne tulevat mukaan, kun tallennat.
history-save-html = Tallenna tulostusta varten
history-save-csv = Tallenna taulukkona (CSV)
history-file-saved = Tiedosto on tallennettu tänne:
history-file-open = Avaa
history-none = Ei vielä kokouksia
history-none-text = Kun olet kopioinut kutsun, kokous näkyy tässä.
history-first = Tee ensimmäinen kutsu
history-no-hit = Mikään kokous ei vastaa hakua «{ $search }».
history-clear = Tyhjennä haku
history-more = Näytä lisää kokouksia
history-back = Kaikki kokoukset
history-state-planned = suunniteltu
history-state-open = käynnissä nyt
history-state-ended = päättynyt, ei siivottu
history-state-closed = suljettu
history-state-cancelled = peruttu
history-to-clean-up = Siivoa nyt
history-to-meeting = Kokoukseen
history-facts = Kokouksesta
history-routine = Toimintaohje
history-version = { $routine }, versio { $version }
history-events = Mitä tapahtui
history-events-none = Mitään ei ole vielä merkitty.
statistics-title = Kuukausittain
statistics-month = Kuukausi
statistics-meetings = Kokoukset
statistics-read = Ohjeet luettu
statistics-in-time = Siivottu ajoissa
statistics-late = Siivottu myöhemmin
statistics-help = Ajoissa tarkoittaa viimeistään seuraavana arkipäivänä. Perutut kokoukset eivät ole mukana. Täällä ei ole nimiä.
statistics-none = Yksikään kokous ei ole vielä päättynyt.
statistics-all = Kaikki kuukaudet
history-time = Aika
history-time-all = Kaikki ajat
history-routine-all = Kaikki käytännöt
history-export = Vie
history-verify = Tarkista tiedosto
history-statistics = Tilastot
history-retention = Kuinka kauan säilytetään
history-export-what = Vienti sisältää sen, mitä luettelo nyt näyttää.
history-export-html = Sivu, joka avataan ja tulostetaan selaimessa
history-export-csv = Taulukko (CSV)
history-export-json = Tiedot muille ohjelmille (JSON)
history-export-format = Millainen tiedosto?
history-export-save = Tallenna tiedosto
history-receipt = Muualla säilytettävä kuitti
history-receipt-help = Kuitin avulla kuka tahansa voi myöhemmin nähdä, onko historia kirjoitettu uudelleen. Tulosta se tai lähetä se jollekulle.
history-receipt-copy = Kopioi kuitti
history-receipt-copied = Kuitti on kopioitu.
history-receipt-mail = Lähetä sähköpostilla
history-verify-help = Valitse Klubbasta viety tiedosto. Se luetaan vain tällä tietokoneella.
history-verify-file = Valitse tiedosto
history-verify-head = Aiempi kuitti (jos sinulla on)
history-verify-again = Tarkista uudelleen
history-verify-more = { $more } lisää
history-verify-shown = { $shown } näkyy, { $left_out } on jätetty pois, { $purged } on poistettu säilytysajan jälkeen.
history-correct = Oikaise
history-correct-label = Miten se oli?
history-correct-help = Merkintä jää ennalleen. Oikaisu lisätään sen jälkeen.
history-correct-save = Tallenna oikaisu
history-number = Nro { $number }
retention-title = Kuinka kauan historiaa säilytetään
retention-months = Säilytä historiaa
retention-month-count =
    { $months ->
        [one] yksi kuukausi
       *[other] { $months } kuukautta
    }
retention-agree = Poista itse joka päivä vanhempi historia
retention-agree-help = Poistettua ei saa takaisin. Vie se ensin, jos sitä tarvitaan. Allekirjoitettu kuitti poistosta jää historiaan.
retention-over =
    { $meetings ->
        [0] Mikään kokous ei ole sitä vanhempi.
        [one] Yksi kokous on sitä vanhempi.
       *[other] { $meetings } kokousta on sitä vanhempia.
    }
retention-not-closed = Niistä { $count } on siivoamatta.
retention-purge = Poista nyt
retention-purge-sure = Kyllä, poista. Sitä ei voi perua.
retention-done = Vanha historia on poistettu.

## Tabs: routines
routines-shipped = Tulee Klubban mukana
routines-own = Oma
routines-aloud =
    { $points ->
        [0] Ei mitään luettavaa ääneen
        [one] Yksi kohta luettavana ääneen, noin { $seconds } sekuntia
       *[other] { $points } kohtaa luettavana ääneen, noin { $seconds } sekuntia
    }
routines-rules =
    { $rules ->
        [one] yksi sääntö
       *[other] { $rules } sääntöä
    }
routines-version = versio { $version }
routines-back = Kaikki toimintaohjeet
routines-edit = Muuta toimintaohjetta
routines-export = Tallenna tiedostona
routines-copy = Tee oma kopio
routines-copy-help = Tätä toimintaohjetta ei voi muuttaa. Tee oma kopio, niin voitte kirjoittaa siihen oman osoitteenne, yhteystietonne ja sääntönne.
routines-copy-text = Alkuperäinen säilyy, ja se mainitaan lähteenä.
routines-copy-name = Mikä toimintaohjeenne nimi on?
routines-copy-empty = Kirjoita toimintaohjeelle nimi.
routines-copy-make = Tee kopio
routines-about = Toimintaohjeesta
routines-review = Tarkistus
routines-condition = Koskee, kun: { $condition }
routines-from = Miksi ja mistä?
routines-shows-as = Näkyy Klubbassa näin: { $places }
routines-readiness = Onko palvelu valmis käytettäväksi?
routines-readiness-text = Näiden pitää olla organisaatiossa kunnossa ennen palvelun käyttöä. Kirjoita, mitä tiedät, tai kysy vastuuhenkilöltä.
routines-readiness-service = Kokouspalvelu
routines-readiness-none = Toimintaohje ei vaadi palvelulta mitään erityistä.
routines-readiness-change = Muuta
routines-readiness-open = Avaa asiakirja
routines-readiness-save = Tallenna
routines-readiness-state = Mikä on tilanne?
routines-readiness-problems = Korjattava ennen tallentamista
routines-readiness-evidence = Asiakirja
routines-readiness-evidence-help = Verkko-osoite, asianumero tai asiakirjan paikka.
routines-readiness-decided-by = Päättäjä
routines-readiness-decided-by-help = Rooli tai toimielin, ei koskaan henkilön nimi.
routines-readiness-decided-on = Päätetty
routines-readiness-decided-on-help = Esimerkiksi 3.5.2026 tai tänään.
routines-readiness-review-by = Tarkistettava viimeistään
routines-readiness-review-by-help = Klubba muistuttaa kaksi viikkoa ennen.
routines-readiness-reason = Huomautus
routines-readiness-reason-help = Miksi sitä ei tarvita tai mitä on vielä tekemättä.
routines-readiness-history = Mitä aiemmin on sanottu:
routines-permissions = Mikä saa esiintyä missä?
routines-permissions-text = Näin toimintaohje sanoo. Vie osoitin ruudun päälle, niin näet säännön, josta se tulee.
routines-import = Hae toimintaohje tiedostosta
routines-import-file = Valitse toimintaohjeen tiedosto
routines-import-help = Tiedoston pääte on .toml. Mikään ei muutu ennen kuin olet nähnyt, mitä tiedosto sisältää, ja hyväksynyt sen.
routines-import-problems =
    { $count ->
        [one] Tiedostoa ei voi ottaa käyttöön: yksi virhe
       *[other] Tiedostoa ei voi ottaa käyttöön: { $count } virhettä
    }
routines-import-notes =
    { $count ->
        [one] Yksi asia tarkistettavana tiedostossa
       *[other] { $count } asiaa tarkistettavana tiedostossa
    }
routines-import-fix = Pyydä tiedoston tekijää korjaamaan yllä olevat rivit ja valitse tiedosto uudelleen. Klubbassa ei ole muutettu mitään.
routines-import-replaces = Korvaa: { $replaces }
routines-import-new = Tämä on teillä uusi toimintaohje.
routines-import-same = Säännöt ovat samat kuin voimassa olevassa versiossa.
routines-import-take = Ota toimintaohje käyttöön
routines-imported = Toimintaohje on käytössä.
routines-changes =
    { $count ->
        [one] Yksi asia muuttuu
       *[other] { $count } asiaa muuttuu
    }
routines-change-added = Uutta
routines-change-removed = Poistettu
routines-change-changed = Muutettu
routines-before = Ennen:
routines-after = Nyt:
routines-edit-title = Muuta ohjetta «{ $title }»
routines-edit-problems =
    { $count ->
        [one] Yksi asia pitää korjata ennen tallentamista
       *[other] { $count } asiaa pitää korjata ennen tallentamista
    }
routines-edit-kept = Aiemmat muutoksesi ovat tallella, mutta niitä ei ole vielä tallennettu.
routines-edit-name = Toimintaohjeen nimi
routines-edit-contacts = Yhteystiedot
routines-edit-contacts-help = Sähköpostiosoite, puhelinnumero tai verkko-osoite. Näytetään apua tarvitsevalle.
routines-edit-rules = Säännöt
routines-edit-rules-help = Avaa sääntö, jos haluat muuttaa sitä.
routines-added = Omat lisäykset
routines-added-help = Uusi sääntö tulee mukaan seuraavasta kutsusta alkaen. Kirjoita mainitsematta ketään nimeltä.
routines-add = Lisää sääntö
routines-added-rule = Uusi sääntö { $n }
routines-added-strength = Kuinka vahva sääntö on?
routines-added-channels = Missä se näytetään?
routines-added-service = Kokouspalvelu
routines-added-audience = Kutsutut
routines-added-any = Kaikki
routines-added-timing = Muistutus
routines-added-none = Ei omaa
routines-added-day-before = Edellisenä päivänä
routines-added-hour-before = Tuntia ennen
routines-added-at-end = Kun kokous on päättynyt
routines-added-day-after = Seuraavana päivänä
routines-added-source = Missä se lukee?
routines-undo = Kumoa
routines-edit-many = { $points } kohtaa: silloin niitä aletaan ohittaa. Jaetaanko osiin?
routines-edit-save = Tallenna uutena versiona
routines-frozen = Jo kutsutut kokoukset säilyttävät version, jolla ne tehtiin.
routines-saved = Tallennettu. Uusi versio on voimassa seuraavasta kutsusta alkaen.
routines-leave = Muutoksiasi ei ole tallennettu
routines-leave-text = Haluatko jatkaa kirjoittamista vai hylätä muutokset?
routines-leave-stay = Jatka kirjoittamista
routines-leave-discard = Hylkää muutokset
routines-leave-close = Hylkää ja sulje ikkuna
routines-rule-removed = poistettu
routines-rule-aloud = luetaan ääneen
routines-rule-locked = lukittu
routines-rule-locked-text = Toimintaohjeen hyväksyjä on lukinnut säännön. Sitä ei voi muuttaa eikä poistaa tässä.
routines-rule-text = Sääntö
routines-rule-read-aloud = Luetaan ääneen kokouksen alussa
routines-rule-read-aloud-help = Ääneen sanottava lause. Jätä tyhjäksi, jos sitä ei lueta ääneen.
routines-rule-state = Merkintäpainikkeen teksti
routines-rule-state-help = Miten asia on, kun se on tehty, esimerkiksi «Tallennus on pois päältä».
routines-rule-invitation = Kutsussa
routines-rule-invitation-help = Lause, jonka osallistujat lukevat. Jätä tyhjäksi, jos sitä ei tule kutsuun.
routines-rule-reason = Miksi
routines-rule-remove = Poista sääntö
routines-rule-restore = Palauta sääntö

## Tabs: settings
settings-saved = Tallennettu
settings-look = Kieli ja ulkoasu
settings-language = Klubban kieli
settings-theme = Värit
settings-theme-system = Kuten tietokoneessa
settings-theme-light = Vaaleat
settings-theme-dark = Tummat
settings-size = Tekstin koko
settings-size-now = { $size } %
settings-size-smaller = A− pienempi teksti
settings-size-larger = A+ suurempi teksti
settings-invitations = Kutsuissa
settings-signature-help = On kutsun lopussa.
settings-policy-help = Kutsussa on linkki sinne, esimerkiksi https://www.kunta.fi/tietosuoja.
settings-own-words = Omat sanamme
settings-own-words-help = Yksi riville: huoneiden, hankkeiden ja muiden nimet, joita Klubba luulee henkilötiedoiksi. Tarkistus päästää ne läpi.
settings-computer = Tällä tietokoneella
settings-autostart = Käynnistä Klubba, kun tietokone käynnistyy
settings-autostart-help = Silloin muistutukset tulevat, vaikket olisi avannut Klubbaa.
settings-zone = Aikavyöhyke
settings-zone-help = Kutsujen ja muistutusten kokousajat noudattavat sitä.
common-store-missing = Kokouksesi eivät ole siellä, missä ne olivat
common-store-missing-text = Klubballa oli tietokanta tällä tietokoneella, ja se on poissa. Mitään uutta ei ole aloitettu. Palauta tiedosto paikalleen ja yritä uudelleen, tai palauta varmuuskopio alla.
settings-doctor = Toimiiko kaikki?
settings-doctor-checking = Tarkistetaan …
settings-doctor-ok = toimii
settings-doctor-not = pitää katsoa
settings-doctor-again = Tarkista uudelleen
settings-test = Lähetä koemuistutus
delete-word = poista
delete-title = Poista kaikki
delete-help = Poistaa kaikki kokoukset, käytännöt, asetukset ja avaimet tietokoneelta ja sulkee Klubban. Sitä ei voi perua. Tallentamasi varmuuskopiot ja viennit ovat yhä olemassa: poista ne itse.
delete-backups =
    { $count ->
        [one] Yksi varmuuskopio jää kansioon { $folder }.
       *[other] { $count } varmuuskopiota jää kansioon { $folder }.
    }
delete-type = Poista kaikki kirjoittamalla { $word }
delete-button = Poista kaikki
backups-title = Varmuuskopiot
backups-create = Varmuuskopioi nyt
backups-busy-create = Klubba tekee varmuuskopion ja tarkistaa sen …
backups-busy-look = Klubba avaa varmuuskopion …
backups-busy-restore = Klubba palauttaa. Kaikki muu odottaa …
backups-folder = Varmuuskopioiden kansio
backups-folder-help = Klubba tekee varmuuskopion joka päivä, jona jokin on muuttunut. Valitse kansio toiselta levyltä tai palvelimelta ja kirjoita koko polku. Varmuuskopiot on salattu; toisella tietokoneella ne avataan palautuskoodilla.
backups-folder-choose = Käytä tätä kansiota
backups-folder-usual = Käytä tavallista kansiota
backups-list = Varmuuskopiot, uusin ensin
backups-size = { $size } kB
backups-restore = Palauta …
backups-restore-this = Palauta tämä varmuuskopio
backups-open = Avaa koodilla
