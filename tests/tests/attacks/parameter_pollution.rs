//! Parameters given twice, under other names or in other places: a shop and its framework could read different ones.

use paysera_pages::ReturnError;

use crate::pairs;
use crate::paysera::Status;
use crate::shop::{Key, Note, Shop};

#[test]
fn a_status_is_there_once_under_its_own_name() {
    let missing = || Err(ReturnError::Missing { param: "status" });
    let unknown = |text: &str| {
        Err(ReturnError::Unknown {
            param: "status",
            text: text.to_owned(),
        })
    };
    let repeated = |texts: &[&str]| {
        Err(ReturnError::Repeated {
            param: "status",
            count: texts.len(),
            texts: texts.iter().map(ToString::to_string).collect(),
        })
    };
    for (url, expected, why) in [
        (
            "/?status=success&status=reject",
            repeated(&["success", "reject"]),
            "first or last, as one likes",
        ),
        (
            "/?status=reject&status=success",
            repeated(&["reject", "success"]),
            "first or last, as one likes",
        ),
        (
            "/?status=success&status=success",
            repeated(&["success", "success"]),
            "even if both say the same",
        ),
        (
            "/?status=reject&st%61tus=success",
            repeated(&["reject", "success"]),
            "the name is decoded",
        ),
        (
            "/?status=reject&%73%74%61%74%75%73=success",
            repeated(&["reject", "success"]),
            "the name is decoded",
        ),
        (
            "/?status=success&status",
            repeated(&["success", ""]),
            "an empty one counts",
        ),
        (
            "/?status&status=success",
            repeated(&["", "success"]),
            "an empty one counts",
        ),
        ("/?Status=success", missing(), "names have case"),
        ("/?STATUS=success", missing(), "names have case"),
        ("/?status[]=success", missing(), "PHP makes a list of it"),
        ("/?status[0]=success", missing(), "PHP makes a list of it"),
        (
            "/?status.x=success",
            missing(),
            "PHP makes `status_x` of it",
        ),
        (
            "/?status%3Dsuccess",
            missing(),
            "an encoded sign parts nothing",
        ),
        (
            "/?status%3Dsuccess=",
            missing(),
            "an encoded sign parts nothing",
        ),
        (
            "/?a=1%26status=success",
            missing(),
            "an encoded sign parts nothing",
        ),
        (
            "/?a=1;status=success",
            missing(),
            "a semicolon parts nothing",
        ),
        (
            "/?status=reject;status=success",
            unknown("reject;status=success"),
            "a semicolon parts nothing",
        ),
        (
            "/?status=success,reject",
            unknown("success,reject"),
            "some join repeated ones",
        ),
        (
            "/?status==success",
            unknown("=success"),
            "the first sign parts",
        ),
        (
            "/?status=success%00",
            unknown("success\u{0}"),
            "NUL ends nothing",
        ),
        (
            "/?status=success%20",
            unknown("success "),
            "nothing is trimmed",
        ),
        (
            "/?status=+success",
            unknown(" success"),
            "nothing is trimmed",
        ),
        ("/?status%20=success", missing(), "nothing is trimmed"),
        ("/?%20status=success", missing(), "nothing is trimmed"),
        ("/?status%00=success", missing(), "NUL ends nothing"),
        (
            "/?status\u{200b}=success",
            missing(),
            "what is not seen is there",
        ),
        (
            "/?ѕtatus=success",
            missing(),
            "the first letter is Cyrillic",
        ),
        ("/?ſtatus=success", missing(), "a long s is no s"),
        ("/?status=SUCCESS", unknown("SUCCESS"), "values have case"),
        (
            "/?status=ѕuccess",
            unknown("ѕuccess"),
            "the first letter is Cyrillic",
        ),
        (
            "/#?status=success",
            missing(),
            "the fragment is none of the server's",
        ),
        (
            "/?a#&status=success",
            missing(),
            "the fragment is none of the server's",
        ),
        (
            "/?status=reject#&status=success",
            Ok(Status::Reject),
            "the fragment is none of the server's",
        ),
        ("/status=success", missing(), "a path is no query"),
        (
            "/;status=success",
            missing(),
            "nor is what stands behind a semicolon in it",
        ),
        (
            "/%3Fstatus=success",
            missing(),
            "an encoded question mark begins nothing",
        ),
        (
            "/??status=success",
            missing(),
            "a second question mark is part of the name",
        ),
        (
            "/?a=?status=success",
            missing(),
            "a second question mark is part of the value",
        ),
        (
            "/?next=/?status=success",
            missing(),
            "an address in an address is a value",
        ),
        (
            "/?next=%2F%3F%26status%3Dsuccess",
            missing(),
            "an address in an address is a value",
        ),
        ("//status=success?a", missing(), "a host is no query"),
        ("?status=success", Ok(Status::Success), "the query alone"),
        (
            "/?&&status=success&",
            Ok(Status::Success),
            "nothing between two signs is nothing",
        ),
        (
            "/?s%74atus=%73uccess",
            Ok(Status::Success),
            "encoded more than needed is the same",
        ),
    ] {
        assert_eq!(Status::from_url(url), expected, "{why}: {url}");
    }
}

/// Whatever a value has in it, the page that gets it finds that value, and no pair more.
#[test]
fn a_value_adds_no_pair() {
    let key = Key::from_static("k");
    for text in [
        "a&note=b",
        "a&client_id=1",
        "a;client_id=1",
        "a#b",
        "a?b",
        "=",
        "&",
        "a=b&c=d",
        "%26note%3Db",
        "+",
        "a b",
        "%",
        "a\u{0}b",
        "\u{feff}",
        "note",
    ] {
        let url = Shop::order()
            .key(&key)
            .note(&Note::new(text).unwrap())
            .url();
        assert_eq!(pairs(&url), [("note".to_owned(), text.to_owned())], "{url}");
    }
}
