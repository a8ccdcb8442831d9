//! Every page of the shipped `pages.toml` as a URL, and the returns that come back, without sending anything.

use std::error::Error;

mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Paysera;
}
use paysera::{
    Callback, ClientId, ConfirmLocale, Locale, OauthLocale, OauthRedirectUri, OauthReturn,
    OauthSessionLocale, Paysera, Qr, RedirectUri, RemindPasswordLocale, Scope, SessionKey, State,
    Status, TransactionKey, TransferId,
};
use paysera_pages::PageUrl;

fn main() -> Result<(), Box<dyn Error>> {
    println!("Every page, in every locale, without and with what it may be given:");
    wallet_pages()?;
    pages_with_keys()?;
    oauth_pages()?;
    app_pages()?;

    println!("\nThe example of Paysera's documentation:");
    let client_id = ClientId::new("12345678")?;
    let return_to = RedirectUri::new("http://localhost/abc?page=redirect")?;
    show(
        "cash-out",
        [Paysera::cash_out()
            .client_id(&client_id)
            .wallet_id(123)
            .redirect_uri(&return_to)
            .url()],
    );

    println!("\nWhat comes back, a claim to be checked with the API:");
    returns()
}

fn show(page: &str, urls: impl IntoIterator<Item = PageUrl>) {
    println!("\n  {page}");
    for url in urls {
        println!("    {url}");
    }
}

fn wallet_pages() -> Result<(), Box<dyn Error>> {
    let client_id = ClientId::new("12345678")?;
    let return_to = RedirectUri::new("https://shop.example/paysera?order=12")?;
    let upload_funds = Paysera::upload_funds();
    let filled = upload_funds
        .client_id(&client_id)
        .wallet_id(14471)
        .redirect_uri(&return_to);
    show(
        "upload-funds",
        Locale::ALL
            .iter()
            .map(|locale| upload_funds.locale(*locale).url()),
    );
    show(
        "upload-funds",
        Locale::ALL
            .iter()
            .map(|locale| filled.locale(*locale).url()),
    );

    let cash_out = Paysera::cash_out();
    let filled = cash_out
        .client_id(&client_id)
        .wallet_id(14471)
        .redirect_uri(&return_to);
    show(
        "cash-out",
        Locale::ALL
            .iter()
            .map(|locale| cash_out.locale(*locale).url()),
    );
    show(
        "cash-out",
        Locale::ALL
            .iter()
            .map(|locale| filled.locale(*locale).url()),
    );
    Ok(())
}

fn pages_with_keys() -> Result<(), Box<dyn Error>> {
    let key = TransactionKey::new("ATaNL6X6CivO2Ou0FMPt")?;
    let confirm = Paysera::confirm().transaction_key(&key);
    let localised = ConfirmLocale::ALL
        .iter()
        .map(|locale| confirm.locale(*locale).url());
    show("confirm", [confirm.url()].into_iter().chain(localised));

    let transfer_id = TransferId::new("1097")?;
    let return_to = RedirectUri::new("https://shop.example/signed")?;
    let signed = Paysera::transfer_sign()
        .transfer_id(&transfer_id)
        .redirect_uri(&return_to);
    show("transfer-sign", [signed.url()]);

    let client_id = ClientId::new("12345678")?;
    #[expect(deprecated, reason = "it is shown with the others")]
    let reminder = Paysera::remind_password().user_id(249);
    let filled = reminder.client_id(&client_id).redirect_uri(&return_to);
    let localised = RemindPasswordLocale::ALL
        .iter()
        .map(|locale| reminder.locale(*locale).url());
    show(
        "remind-password",
        [reminder.url(), filled.url()].into_iter().chain(localised),
    );
    Ok(())
}

fn oauth_pages() -> Result<(), Box<dyn Error>> {
    let client_id = ClientId::new("wkVd93h2uS")?;
    let return_to = OauthRedirectUri::new("https://shop.example/login")?;
    // A shop takes a new one for each request: `State::random()`, feature `random`.
    let state = State::new("yUJQdJLnkHNXRViN")?;
    let oauth = Paysera::oauth()
        .client_id(&client_id)
        .scope(&[Scope::Email, Scope::FullName])
        .redirect_uri(&return_to)
        .state(&state);
    let localised = OauthLocale::ALL
        .iter()
        .map(|locale| oauth.locale(*locale).url());
    show("oauth", [oauth.url()].into_iter().chain(localised));

    let session_key = SessionKey::new("pDAlAZ3z")?;
    let session = Paysera::oauth_session().session_key(&session_key);
    let localised = OauthSessionLocale::ALL
        .iter()
        .map(|locale| session.locale(*locale).url());
    show(
        "oauth-session",
        [session.url()].into_iter().chain(localised),
    );

    let key = TransactionKey::new("ATaNL6X6CivO2Ou0FMPt")?;
    let confirm = Paysera::confirm_with_oauth()
        .transaction_key(&key)
        .client_id(&client_id)
        .scope(&[])
        .redirect_uri(&return_to)
        .state(&state);
    show("confirm-with-oauth", [confirm.url()]);
    Ok(())
}

fn app_pages() -> Result<(), Box<dyn Error>> {
    let key = TransactionKey::new("ATaNL6X6CivO2Ou0FMPt")?;
    let callback = Callback::new("shop://paid?order=12")?;
    let transaction = Paysera::app_transaction()
        .transaction_key(&key)
        .callback(&callback);
    show("app-transaction", [transaction.url()]);
    let code = Qr::new("PAYSERA%ATaNL6X6CivO2Ou0FMPt")?;
    show("app-qr", [Paysera::app_qr().qr(&code).url()]);
    Ok(())
}

fn returns() -> Result<(), Box<dyn Error>> {
    println!("\n  status");
    for query in [
        "status=success",
        "status=reject",
        "status=error",
        "status=success&status=success",
        "status=paid",
        "",
    ] {
        let back = format!("http://localhost/abc?page=redirect&{query}");
        match Status::from_url(&back) {
            Ok(status) => println!("    {back}\n      -> {status:?}"),
            Err(error) => println!("    {back}\n      -> refused: {error}"),
        }
    }
    println!("\n  oauth-return");
    let state = State::new("yUJQdJLnkHNXRViN")?;
    for query in [
        "code=SplxlOBeZQQYbYS6WxSbIA&state=yUJQdJLnkHNXRViN",
        "error=access_denied&state=yUJQdJLnkHNXRViN",
        "code=SplxlOBeZQQYbYS6WxSbIA&state=forged",
    ] {
        let back = format!("https://shop.example/login?{query}");
        match OauthReturn::from_url(&back, &state) {
            Ok(returned) => println!("    {back}\n      -> {returned:?}"),
            Err(error) => println!("    {back}\n      -> refused: {error}"),
        }
    }
    Ok(())
}
