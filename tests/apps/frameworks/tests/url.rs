//! URLs that are parsed already, and URLs that are to be parsed.

use paysera_pages::BaseUrl;
use paysera_pages_app_frameworks::pay::{ClientId, Homepage, RedirectUri, Vendor};
use url::Url;

#[test]
fn values_are_made_of_a_parsed_url() {
    let url = Url::parse("HTTPS://Shop.Example").unwrap();
    assert_eq!(
        RedirectUri::try_from(&url).unwrap().as_str(),
        "https://shop.example/"
    );
    assert_eq!(
        Homepage::try_from(&url).unwrap().as_str(),
        "https://shop.example/"
    );
    assert_eq!(
        BaseUrl::try_from(&url).unwrap().as_str(),
        "https://shop.example"
    );
    let url = Url::parse("http://shop.example/").unwrap();
    assert_eq!(
        RedirectUri::try_from(&url).unwrap_err().to_string(),
        "`redirect_uri` must begin with `https:`, but has the scheme `http`"
    );
}

#[test]
fn a_page_is_parsed() {
    let client_id = ClientId::from_static("12345678");
    let url = Url::try_from(Vendor::pay().client_id(&client_id).url()).unwrap();
    assert_eq!(url.as_str(), "https://pay.example/pay?client_id=12345678");
}
