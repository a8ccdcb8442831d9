//! Values as a configuration has them: checked as they are read, with a message that names the value.

#![cfg(feature = "serde")]

use pages::{Amount, RedirectUri, Scope, ScopeList};
use paysera_pages::State;

mod pages {
    /// A value of each kind that is read.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages(toml = r#"
        format = 1
        environments.production.base_url = "https://pay.example"

        [params]
        amount = { type = "integer", min = 1, max = 100 }
        redirect_uri = { type = "redirect-uri" }
        scope = { type = "list", values = ["a", "b"], separator = " " }

        [pages.cash-out]
        path = "cash-out"
        query = ["amount", "scope", "redirect_uri"]
    "#)]
    pub(crate) struct Pages;
}

#[test]
fn what_is_sound_is_read_and_written_as_it_was() {
    let amount: Amount = serde_json::from_str("100").unwrap();
    assert_eq!(amount, Amount::new(100).unwrap());
    assert_eq!(serde_json::to_string(&amount).unwrap(), "100");
    let scope: ScopeList = serde_json::from_str(r#"["b", "a"]"#).unwrap();
    assert_eq!(scope, ScopeList::new([Scope::B, Scope::A]).unwrap());
    assert_eq!(serde_json::to_string(&scope).unwrap(), r#"["b","a"]"#);
    let text = r#""https://shop.example/?a=b""#;
    let return_to: RedirectUri = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&return_to).unwrap(), text);
}

#[test]
fn what_is_not_sound_is_refused_by_name() {
    let error = serde_json::from_str::<Amount>("101").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`amount` must be a number from 1 to 100: found `101` at line 1 column 3"
    );
    let error = serde_json::from_str::<Amount>(r#""1""#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: string \"1\", expected the parameter `amount` as a number at line 1 column 3"
    );
    let error = serde_json::from_str::<ScopeList>("true").unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: boolean `true`, expected the parameter `scope` as a sequence at line 1 column 4"
    );
    let error = serde_json::from_str::<RedirectUri>("1").unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: integer `1`, expected the parameter `redirect_uri` as a text at line 1 column 1"
    );
    let error = serde_json::from_str::<State>("1").unwrap_err();
    assert_eq!(error.to_string(), "`state` cannot be read as a text");
}
