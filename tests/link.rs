//! Join links: which addresses are one, by which key, and which only look like one.

use klubba_core::link::{LinkPatterns, canonical, find_links, keyed_hash};

use crate::given;

const OPAQUE: &str = "19:meeting_NzQ0OTQyYjMtZDk4Ny00ZTEy@thread.v2";

#[test]
fn recognised_addresses() {
    let patterns = LinkPatterns::shipped();
    let safe = "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fmeet%2F412345678901%3Fp%3DAb&data=05%7C02";
    let twice = format!(
        "https://www.google.com/url?q={}&sa=D",
        safe.replace('%', "%25").replace(':', "%3A").replace('?', "%3F").replace('&', "%26")
    );
    for (url, service, key, standing) in [
        (
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzQ0OTQyYjMtZDk4Ny00ZTEy%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d",
            "teams",
            OPAQUE,
            false,
        ),
        (
            "https://teams.microsoft.com/l/meetup-join/19:meeting_NzQ0OTQyYjMtZDk4Ny00ZTEy@thread.v2/0",
            "teams",
            OPAQUE,
            false,
        ),
        (
            "HTTPS://TEAMS.MICROSOFT.COM/l/meetup-join/19%3Ameeting_NzQ0OTQyYjMtZDk4Ny00ZTEy%40thread.v2/0",
            "teams",
            OPAQUE,
            false,
        ),
        (
            "https://gov.teams.microsoft.us/l/meetup-join/19%3ameeting_NzQ0OTQyYjMtZDk4Ny00ZTEy%40thread.v2/0",
            "teams",
            OPAQUE,
            false,
        ),
        (
            "https://teams.cloud.microsoft/l/meetup-join/19%3ameeting_NzQ0OTQyYjMtZDk4Ny00ZTEy%40thread.v2/0",
            "teams",
            OPAQUE,
            false,
        ),
        (
            "https://teams.microsoft.com/l/meetup-join/19%3aAbC%40thread.tacv2/1599123456789?context=x",
            "teams",
            "19:AbC@thread.tacv2/1599123456789",
            false,
        ),
        ("https://teams.microsoft.com/meet/412345678901?p=AbC", "teams", "412345678901", false),
        ("https://teams.microsoft.us/meet/412345678901", "teams", "412345678901", false),
        ("https://gov.teams.microsoft.us/meet/412345678901?p=x", "teams", "412345678901", false),
        ("https://teams.microsoft.com/meet/123456789", "teams", "123456789", false),
        (
            "https://teams.microsoft.us/l/meetup-join/19%3ameeting_NzQ0OTQyYjMtZDk4Ny00ZTEy%40thread.v2/0",
            "teams",
            OPAQUE,
            false,
        ),
        ("https://teams.live.com/meet/9312345678901", "teams", "9312345678901", false),
        ("https://teams.cloud.microsoft/meet/412345678901?p=AbC", "teams", "412345678901", false),
        (safe, "teams", "412345678901", false),
        (twice.as_str(), "teams", "412345678901", false),
        ("https://meet.google.com/abc-defg-hij", "meet", "abcdefghij", false),
        ("https://meet.google.com/ABC-defg-hij?authuser=0", "meet", "abcdefghij", false),
        ("https://meet.google.com/_meet/abc-defg-hij", "meet", "abcdefghij", false),
        ("https://meet.google.com/lookup/gudstjeneste", "meet", "gudstjeneste", true),
        (
            "https://meet.google.com/linkredirect?authuser=0&dest=https://uib.zoom.us/j/61234567890",
            "zoom",
            "61234567890",
            false,
        ),
        ("https://uib.zoom.us/j/61234567890?pwd=x", "zoom", "61234567890", false),
        ("https://zoom.us/w/61234567890", "zoom", "61234567890", false),
        ("https://zoom.us/wc/join/61234567890", "zoom", "61234567890", false),
        ("https://us02web.zoom.us/wc/61234567890/join", "zoom", "61234567890", false),
        ("https://zoom.us/s/61234567890", "zoom", "61234567890", false),
        ("https://zoom.us/my/Kari.Rom", "zoom", "kari.rom", true),
        ("https://join.skype.com/AbCdEf", "skype", "AbCdEf", false),
        ("https://meet.lync.com/kommune/kari/X1Y2", "skype", "kommune/kari/X1Y2", false),
        ("https://whereby.com/Mitt-Rom", "whereby", "whereby.com/mitt-rom", true),
        ("https://skole.whereby.com/klasse-7b", "whereby", "skole.whereby.com/klasse-7b", true),
        ("https://meet.jit.si/MenighetsMote", "jitsi", "meet.jit.si/menighetsmote", true),
        ("https://8x8.vc/vpaas-magic-cookie/Rom", "jitsi", "8x8.vc/vpaas-magic-cookie/rom", true),
        ("https://jitsi.kirken.example/rom1", "jitsi", "jitsi.kirken.example/rom1", true),
        (
            "https://kommune.webex.com/kommune/j.php?MTID=m0123456789abcdef",
            "webex",
            "m0123456789abcdef",
            false,
        ),
        ("https://kommune.webex.com/meet/kari", "webex", "kari", false),
        ("https://kommune.webex.com/join/kari", "webex", "kari", false),
        (
            "https://join.kommune.example/webapp/conference/Styremote",
            "pexip",
            "join.kommune.example/styremote",
            true,
        ),
        (
            "https://join.kommune.example/webapp2/conference/styremote",
            "pexip",
            "join.kommune.example/styremote",
            true,
        ),
        (
            "https://join.kommune.example/webapp3/m/styremote/step-by-step?role=guest",
            "pexip",
            "join.kommune.example/styremote",
            true,
        ),
        (
            "https://join.kommune.example/webapp/#/?conference=styremote@kommune.example&role=guest",
            "pexip",
            "join.kommune.example/styremote@kommune.example",
            true,
        ),
        (
            "https://join.kommune.example/webapp/?conference=styremote",
            "pexip",
            "join.kommune.example/styremote",
            true,
        ),
    ] {
        let link = canonical(url, &patterns).unwrap_or_else(|| panic!("{url} is a join link"));
        assert_eq!(
            (link.service.as_str(), link.key.as_str(), link.standing),
            (service, key, standing),
            "{url}"
        );
    }
}

#[test]
fn addresses_that_only_look_like_one() {
    let patterns = LinkPatterns::shipped();
    for url in [
        "https://teams.microsoft.com/l/meeting/new?subject=x",
        "https://teams.microsoft.com/meet/12",
        "https://teams.microsoft.com/meet/412345678901234567890123",
        "https://teams.microsoft.com.evil.example/meet/412345678901",
        "https://evil.example/teams.microsoft.com/meet/412345678901",
        "https://teams.microsoft.com@evil.example/meet/412345678901",
        "https://evilteams.microsoft.com/meet/412345678901",
        "https://evil.example/?u=https://teams.microsoft.com/meet/412345678901",
        "https://evil.example/#https://meet.google.com/abc-defg-hij",
        "https://meet.google.com/landing",
        "https://meet.google.com/new",
        "https://meet.google.com.evil.example/abc-defg-hij",
        "https://zoom.us/pricing",
        "https://notzoom.us/j/61234567890",
        "https://zoom.us/j/123",
        "https://whereby.com/blog/x",
        "https://whereby.com/pricing",
        "https://whereby.com/",
        "https://meet.jit.si/",
        "https://jitsi.org/about",
        "https://www.webex.com/video-conferencing",
        "https://example.org/webapp/",
        "https://www.google.com/search?q=https://meet.google.com/abc-defg-hij",
        "ftp://zoom.us/j/61234567890",
        "https://",
        "https://%%%/j/61234567890",
        "javascript:https://zoom.us/j/61234567890",
        "https://teams.micr\u{43e}soft.com/meet/412345678901",
        "https://teams-microsoft.com/meet/412345678901",
        "https://teams.microsoft.com/meet/412345678901x",
        "https://teams.live.com.evil.example/meet/9312345678901",
        "https://meet.google.com/abc-defg-hijk",
        "https://meet.google.com/lookup/",
        "https://zoom.us.evil.example/j/61234567890",
        "https://zoom.us/j/6123456789012345",
        "https://whereby.com/user/login",
        "https://webex.com.evil.example/meet/kari",
        "https://eur01.safelinks.protection.outlook.com/?url=%",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2F%3Fu%3Dhttps%3A%2F%2Fmeet.google.com%2Fabc-defg-hij",
        "https://evil.example/?url=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij",
        "https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij",
    ] {
        assert_eq!(canonical(url, &patterns), None, "{url}");
    }
}

#[test]
fn links_in_text_and_html() {
    let patterns = LinkPatterns::shipped();
    for (text, keys) in [
        ("Bli med (https://zoom.us/j/61234567890).", vec!["61234567890"]),
        ("Klikk her<https://meet.google.com/abc-defg-hij>; velkommen", vec!["abcdefghij"]),
        (
            "<a href=\"https://meet.google.com/abc-defg-hij\">https://meet.google.com/abc-defg-hij</a>",
            vec!["abcdefghij"],
        ),
        ("<a href='https://k.webex.com/k/j.php?a=b&amp;MTID=m0a'>x</a>", vec!["m0a"]),
        ("zoom.us/j/61234567890 uten skjema", vec![]),
        ("xhttps://zoom.us/j/61234567890", vec![]),
        (
            "https://zoom.us/j/61234567890 og https://meet.google.com/abc-defg-hij",
            vec!["61234567890", "abcdefghij"],
        ),
        ("https://evil.example/?u=https://zoom.us/j/61234567890", vec![]),
        ("[lenke](https://zoom.us/j/61234567890)", vec!["61234567890"]),
        ("https:// :// http:/ ://", vec![]),
    ] {
        let found: Vec<String> =
            find_links(text, &patterns).into_iter().map(|link| link.key).collect();
        assert_eq!(found, keys, "{text}");
    }
}

#[test]
fn wrappers_are_taken_off_four_times_at_most() {
    let patterns = LinkPatterns::shipped();
    let wrap = |inner: &str| {
        let encoded: String = inner.bytes().map(|byte| format!("%{byte:02X}")).collect();
        format!("https://www.google.com/url?q={encoded}")
    };
    let mut url = "https://zoom.us/j/61234567890".to_owned();
    for _ in 0..4 {
        url = wrap(&url);
        assert!(canonical(&url, &patterns).is_some());
    }
    assert_eq!(canonical(&wrap(&url), &patterns), None);
}

#[test]
fn own_hosts_know_short_addresses() {
    let patterns = LinkPatterns::shipped().with_own_hosts("pexip", &["meet.kommune.example"]);
    let link = canonical("https://meet.kommune.example/Styremote", &patterns).unwrap();
    assert_eq!(
        (link.service.as_str(), link.key.as_str()),
        ("pexip", "meet.kommune.example/styremote")
    );
    assert_eq!(canonical("https://other.example/styremote", &patterns), None);
}

#[test]
fn hash_is_hmac_sha_256() {
    // Computed with Python: hmac.new(bytes(32), b"zoom:61234567890", "sha256").hexdigest()
    let expected = "ecb39989166bc142e773724b46abed552d44a28c8cae6df8bc2344f948b3441e";
    assert_eq!(keyed_hash(&[0; 32], "zoom:61234567890"), expected);
}

#[test]
fn a_link_names_its_service() {
    let patterns = LinkPatterns::shipped();
    let meet = "meet.google.com/abc-defg-hij";
    let table = [
        (given::link("teams").to_owned(), Some("teams")),
        (given::link("meet").to_owned(), Some("meet")),
        (given::link("pexip").to_owned(), Some("pexip")),
        (format!("http://{meet}?authuser=1&hs=122"), Some("meet")),
        (format!(" https://{meet}/ "), Some("meet")),
        (format!("https://www.google.com/url?q=https%3A%2F%2F{meet}"), Some("meet")),
        (
            format!(
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2F{meet}&data=05"
            ),
            Some("meet"),
        ),
        ("https://zoom.us/j/1234567890?pwd=abc".to_owned(), Some("zoom")),
        ("https://www.zoom.us.ond.se/j/1234567890".to_owned(), None),
        ("https://meet.google.com.ond.se/abc-defg-hij".to_owned(), None),
        ("https://meet.google.com/".to_owned(), None),
        ("https://www.stad.se/mote".to_owned(), None),
        ("meet.google.com/abc-defg-hij".to_owned(), None),
        ("javascript:alert(1)".to_owned(), None),
        (String::new(), None),
        (format!("https://{meet}?{}", "x".repeat(9_000)), None),
    ];
    for (address, service) in table {
        let found = canonical(&address, &patterns).map(|link| link.service);
        assert_eq!(found.as_deref(), service, "{address:.80}");
    }
}

#[test]
fn the_same_meeting_has_the_same_key() {
    let patterns = LinkPatterns::shipped();
    let key = |address: &str| canonical(address, &patterns).unwrap().key;
    assert_eq!(
        key("https://meet.google.com/abc-defg-hij"),
        key("http://MEET.google.com/ABC-defg-hij?pli=1")
    );
    assert_ne!(
        key("https://meet.google.com/abc-defg-hij"),
        key("https://meet.google.com/abc-defg-hik")
    );
}
