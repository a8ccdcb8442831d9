const _: Paysera = Paysera;
impl Paysera {
    /// What the declaration says of its pages, in its order.
    pub const PAGES: &'static [::paysera_pages::PageInfo] = PayseraAt::PAGES;
    /// The pages of an environment, to be kept in an application's state.
    #[must_use]
    pub fn at(environment: Environment) -> PayseraAt {
        PayseraAt(::paysera_pages::__private::declared_base(environment.base_url()))
    }
    /// The pages behind a base of your own, such as that of a stand-in for tests.
    #[must_use]
    pub fn at_base(base_url: ::paysera_pages::BaseUrl) -> PayseraAt {
        PayseraAt(base_url)
    }
    /// Starts a request for page `upload-funds`: The user adds money to the wallet.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "client_id" = { type = "string", rust = "client_id", min_length = 1 }
    /// #         "redirect_uri" = { type = "redirect-uri", rust = "redirect_uri" }
    /// #         [pages]
    /// #         "upload-funds" = { rust = "upload_funds", path = "wallet/upload-funds", query = [{ param = "client_id", name = "client_id", rust = "client_id", required = "with-any-other" }, { param = "redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = false }] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let client_id = ClientId::new("12345678")?;
    /// let redirect_uri = RedirectUri::new("https://shop.example/done")?;
    /// let url = Paysera::upload_funds()
    ///     .client_id(&client_id)
    ///     .redirect_uri(&redirect_uri)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/wallet/upload-funds?client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fdone"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn upload_funds() -> UploadFunds<'static> {
        UploadFunds(PayseraAt::start_(0, "https://www.paysera.com/frontend", ""))
    }
    /// Starts a request for page `cash-out`: The user takes money out of the wallet.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "client_id" = { type = "string", rust = "client_id", min_length = 1 }
    /// #         "redirect_uri" = { type = "redirect-uri", rust = "redirect_uri" }
    /// #         [pages]
    /// #         "cash-out" = { rust = "cash_out", path = "wallet/cash-out", query = [{ param = "client_id", name = "client_id", rust = "client_id", required = "with-any-other" }, { param = "redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = false }] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let client_id = ClientId::new("12345678")?;
    /// let redirect_uri = RedirectUri::new("https://shop.example/done")?;
    /// let url = Paysera::cash_out()
    ///     .client_id(&client_id)
    ///     .redirect_uri(&redirect_uri)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fdone"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn cash_out() -> CashOut<'static> {
        CashOut(PayseraAt::start_(1, "https://www.paysera.com/frontend", ""))
    }
    /// Starts a request for page `confirm`: The user confirms a transaction, and with it an allowance if it has one.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "transaction_key" = { type = "string", rust = "transaction_key", min_length = 1 }
    /// #         [pages]
    /// #         "confirm" = { rust = "confirm", path = "wallet/confirm/{transaction_key}", query = [] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let transaction_key = TransactionKey::new("12345678")?;
    /// let url = Paysera::confirm()
    ///     .transaction_key(&transaction_key)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/wallet/confirm/12345678"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn confirm() -> Confirm<'static> {
        Confirm(PayseraAt::start_(2, "https://www.paysera.com/frontend", ""))
    }
    /// Starts a request for page `oauth`: The user lets you read data of the account, or log in with it.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "response_type" = { type = "constant", rust = "response_type", value = "code" }
    /// #         "client_id" = { type = "string", rust = "client_id", min_length = 1 }
    /// #         "scope" = { type = "list", rust = "scope", values = { "balance" = { rust = "Balance" } }, separator = " ", empty = "send" }
    /// #         "oauth_redirect_uri" = { type = "redirect-uri", rust = "oauth_redirect_uri" }
    /// #         "state" = { type = "state", rust = "state" }
    /// #         [pages]
    /// #         "oauth" = { rust = "oauth", path = "oauth", query = [{ param = "response_type", name = "response_type", rust = "response_type" }, { param = "client_id", name = "client_id", rust = "client_id", required = true }, { param = "scope", name = "scope", rust = "scope", required = true }, { param = "oauth_redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = true }, { param = "state", name = "state", rust = "state", required = true }] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let client_id = ClientId::new("12345678")?;
    /// let scope = [Scope::Balance];
    /// let redirect_uri = OauthRedirectUri::new("https://shop.example/done")?;
    /// let state = State::new("kept-in-the-session")?;
    /// let url = Paysera::oauth()
    ///     .client_id(&client_id)
    ///     .scope(&scope)
    ///     .redirect_uri(&redirect_uri)
    ///     .state(&state)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/oauth?response_type=code&client_id=12345678&scope=balance&redirect_uri=https%3A%2F%2Fshop.example%2Fdone&state=kept-in-the-session"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn oauth() -> Oauth<'static> {
        Oauth(
            PayseraAt::start_(3, "https://www.paysera.com/frontend", ""),
            (::core::option::Option::None,),
        )
    }
    /// Starts a request for page `oauth-session`: The same as `oauth`, by the key of a session that was created over the API.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "session_key" = { type = "string", rust = "session_key", min_length = 1 }
    /// #         [pages]
    /// #         "oauth-session" = { rust = "oauth_session", path = "oauth/{session_key}", query = [] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let session_key = SessionKey::new("12345678")?;
    /// let url = Paysera::oauth_session()
    ///     .session_key(&session_key)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/oauth/12345678"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn oauth_session() -> OauthSession<'static> {
        OauthSession(PayseraAt::start_(4, "https://www.paysera.com/frontend", ""))
    }
    /// Starts a request for page `confirm-with-oauth`: The user confirms a transaction and, if that succeeds, goes on to `oauth`.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "transaction_key" = { type = "string", rust = "transaction_key", min_length = 1 }
    /// #         "response_type" = { type = "constant", rust = "response_type", value = "code" }
    /// #         "client_id" = { type = "string", rust = "client_id", min_length = 1 }
    /// #         "scope" = { type = "list", rust = "scope", values = { "balance" = { rust = "Balance" } }, separator = " ", empty = "send" }
    /// #         "oauth_redirect_uri" = { type = "redirect-uri", rust = "oauth_redirect_uri" }
    /// #         "state" = { type = "state", rust = "state" }
    /// #         [pages]
    /// #         "confirm-with-oauth" = { rust = "confirm_with_oauth", path = "transaction/confirm-with-oauth/{transaction_key}", query = [{ param = "response_type", name = "response_type", rust = "response_type" }, { param = "client_id", name = "client_id", rust = "client_id", required = true }, { param = "scope", name = "scope", rust = "scope", required = true }, { param = "oauth_redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = true }, { param = "state", name = "state", rust = "state", required = true }] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let transaction_key = TransactionKey::new("12345678")?;
    /// let client_id = ClientId::new("12345678")?;
    /// let scope = [Scope::Balance];
    /// let redirect_uri = OauthRedirectUri::new("https://shop.example/done")?;
    /// let state = State::new("kept-in-the-session")?;
    /// let url = Paysera::confirm_with_oauth()
    ///     .transaction_key(&transaction_key)
    ///     .client_id(&client_id)
    ///     .scope(&scope)
    ///     .redirect_uri(&redirect_uri)
    ///     .state(&state)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/transaction/confirm-with-oauth/12345678?response_type=code&client_id=12345678&scope=balance&redirect_uri=https%3A%2F%2Fshop.example%2Fdone&state=kept-in-the-session"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn confirm_with_oauth() -> ConfirmWithOauth<'static> {
        ConfirmWithOauth(
            PayseraAt::start_(5, "https://www.paysera.com/frontend", ""),
            (::core::option::Option::None,),
        )
    }
    /// Starts a request for page `transfer-sign`: The user signs a transfer.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "transfer_id" = { type = "string", rust = "transfer_id", min_length = 1 }
    /// #         "redirect_uri" = { type = "redirect-uri", rust = "redirect_uri" }
    /// #         [pages]
    /// #         "transfer-sign" = { rust = "transfer_sign", path = "wallet/transfer-sign/{transfer_id}", query = [{ param = "redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = true }] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let transfer_id = TransferId::new("12345678")?;
    /// let redirect_uri = RedirectUri::new("https://shop.example/done")?;
    /// let url = Paysera::transfer_sign()
    ///     .transfer_id(&transfer_id)
    ///     .redirect_uri(&redirect_uri)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/wallet/transfer-sign/12345678?redirect_uri=https%3A%2F%2Fshop.example%2Fdone"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn transfer_sign() -> TransferSign<'static> {
        TransferSign(PayseraAt::start_(6, "https://www.paysera.com/frontend", ""))
    }
    /// Starts a request for page `remind-password`: The user asks for a reminder of the password.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "user_id" = { type = "integer", rust = "user_id" }
    /// #         "client_id" = { type = "string", rust = "client_id", min_length = 1 }
    /// #         "redirect_uri" = { type = "redirect-uri", rust = "redirect_uri" }
    /// #         [pages]
    /// #         "remind-password" = { rust = "remind_password", path = "wallet/remind-password/{user_id}", query = [{ param = "client_id", name = "client_id", rust = "client_id", required = false }, { param = "redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = false }] }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let client_id = ClientId::new("12345678")?;
    /// let redirect_uri = RedirectUri::new("https://shop.example/done")?;
    /// let url = Paysera::remind_password()
    ///     .user_id(123)
    ///     .client_id(&client_id)
    ///     .redirect_uri(&redirect_uri)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://www.paysera.com/frontend/wallet/remind-password/123?client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fdone"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated = "Paysera's client has marked it so since 1.21.1, without naming a replacement."]
    pub fn remind_password() -> RemindPassword<'static> {
        RemindPassword(PayseraAt::start_(7, "https://www.paysera.com/frontend", ""))
    }
    /// Starts a request for page `app-transaction`: The user confirms a transaction in Paysera's app.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "transaction_key" = { type = "string", rust = "transaction_key", min_length = 1 }
    /// #         "callback" = { type = "redirect-uri", rust = "callback" }
    /// #         [pages]
    /// #         "app-transaction" = { rust = "app_transaction", path = "", query = [{ param = "transaction_key", name = "key", rust = "transaction_key", required = true }, { param = "callback", name = "callback", rust = "callback", required = true }], base_url = "paysera://transaction" }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let transaction_key = TransactionKey::new("12345678")?;
    /// let callback = Callback::new("https://shop.example/done")?;
    /// let url = Paysera::app_transaction()
    ///     .transaction_key(&transaction_key)
    ///     .callback(&callback)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "paysera://transaction?key=12345678&callback=https%3A%2F%2Fshop.example%2Fdone"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn app_transaction() -> AppTransaction<'static> {
        AppTransaction(PayseraAt::start_(8, "paysera://transaction", ""))
    }
    /// Starts a request for page `app-qr`: A QR code as a link: scanned in Paysera's app it acts as the bare code does, elsewhere it opens a page about the app.
    ///
    /// # Example
    ///
    /// ```
    /// # mod pages {
    /// #     #[derive(::paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         default = { base_url = "https://www.paysera.com/frontend" }
    /// #         [params]
    /// #         "qr" = { type = "string", rust = "qr", min_length = 1 }
    /// #         [pages]
    /// #         "app-qr" = { rust = "app_qr", path = "", query = [{ param = "qr", name = "qr", rust = "qr", required = true }], base_url = "https://paysera.com/app" }
    /// #     "#, crate = ::paysera_pages)]
    /// #     pub struct Paysera;
    /// # }
    /// # use pages::*;
    /// # fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {
    /// let qr = Qr::new("12345678")?;
    /// let url = Paysera::app_qr()
    ///     .qr(&qr)
    ///     .url();
    /// assert_eq!(
    ///     url.as_str(),
    ///     "https://paysera.com/app?qr=12345678"
    /// );
    /// # ::core::result::Result::Ok(())
    /// # }
    /// ```
    pub fn app_qr() -> AppQr<'static> {
        AppQr(PayseraAt::start_(9, "https://paysera.com/app", ""))
    }
}
/// The sites that serve the pages.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum Environment {
    /// `production`: The host that all documentation names.
    Production,
    /// `bank`: The host that Paysera's PHP client uses.
    Bank,
    /// `sandbox`: The sandbox of Paysera's PHP client, which Paysera's FAQ denies.
    Sandbox,
}
impl Environment {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::Production, Self::Bank, Self::Sandbox];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &["production", "bank", "sandbox"];
    /// Its name in the declaration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Bank => "bank",
            Self::Sandbox => "sandbox",
        }
    }
    /// The address that the paths of pages are put after, without a slash at its end.
    #[must_use]
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Production => "https://www.paysera.com/frontend",
            Self::Bank => "https://bank.paysera.com/frontend",
            Self::Sandbox => "https://sandbox.paysera.com/frontend",
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Environment {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Environment {
    type Err = ::paysera_pages::UnknownName;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name("environment", Self::NAMES, Self::ALL, text)
    }
}
::paysera_pages::__private::features! {
    text Environment, "environment"
}
/// The one that is used where none is named.
#[automatically_derived]
impl ::core::default::Default for Environment {
    fn default() -> Self {
        Self::Production
    }
}
/// The languages of the pages.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum Locale {
    /// `lt`: Lithuanian
    Lt,
    /// `en`: English
    En,
    /// `ru`: Russian
    Ru,
}
impl Locale {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::Lt, Self::En, Self::Ru];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &["lt", "en", "ru"];
    /// Its name in the declaration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lt => "lt",
            Self::En => "en",
            Self::Ru => "ru",
        }
    }
    /// Each with its path prefix.
    const INFO: &'static [::paysera_pages::LocaleInfo] = &[
        ::paysera_pages::LocaleInfo {
            name: "lt",
            prefix: "",
        },
        ::paysera_pages::LocaleInfo {
            name: "en",
            prefix: "/en",
        },
        ::paysera_pages::LocaleInfo {
            name: "ru",
            prefix: "/ru",
        },
    ];
    /// The path between base and page.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Lt => "",
            Self::En => "/en",
            Self::Ru => "/ru",
        }
    }
    /// The best locale for an `Accept-Language` header, else the default.
    #[must_use]
    pub fn negotiate(accept_language: &str) -> Self {
        let best = ::paysera_pages::__private::negotiate(accept_language, Self::NAMES);
        best.and_then(|index| Self::ALL.get(index).copied()).unwrap_or_default()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Locale {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Locale {
    type Err = ::paysera_pages::UnknownName;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name("locale", Self::NAMES, Self::ALL, text)
    }
}
::paysera_pages::__private::features! {
    text Locale, "locale"
}
/// The one that is used where none is named.
#[automatically_derived]
impl ::core::default::Default for Locale {
    fn default() -> Self {
        Self::Lt
    }
}
/// A value of parameter `client_id`.
///
/// Your client ID, the same as in authorised requests to the API.
///
/// It is a text that is not empty.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct ClientId(::paysera_pages::__private::Text);
impl ClientId {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::String {
        min_length: 1,
        max_length: ::core::option::Option::None,
        chars: ::core::option::Option::None,
        segment: false,
        without: "",
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "client_id",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "client_id",
                &Self::CHECK,
                "a text that is not empty",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for ClientId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("ClientId").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for ClientId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a ClientId> for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a ClientId) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for ClientId {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for ClientId {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for ClientId {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    text ClientId, "parameter `client_id`"
}
/// A value of parameter `redirect_uri`.
///
/// Where the user is sent after rejecting or completing the action.
///
/// It is an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct RedirectUri(::paysera_pages::__private::Text);
impl RedirectUri {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::RedirectUri {
        schemes: ::core::option::Option::None,
        reserved: &["status"],
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "redirect_uri",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "redirect_uri",
                &Self::CHECK,
                "an absolute URI without `status` in its query",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
    /// A copy with one more pair in its query, such as the order that a return belongs to.
    ///
    /// # Errors
    ///
    /// The name is one that the return adds, or `state` and there is one already. The error does not keep the text, which
    /// may hold a state.
    pub fn with_query_pair(
        &self,
        name: &str,
        value: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        self.0.with_query_pair(name, value, "redirect_uri", &Self::CHECK).map(Self)
    }
    /// A copy with a state in its query, so that the return can be told from a forged one: read it with
    /// `from_url_with_state`. `Debug` of the copy does not show its query; `Display` does.
    ///
    /// # Errors
    ///
    /// The query has a `state` already, or the return adds one.
    pub fn with_state(
        &self,
        state: &::paysera_pages::State,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        self.0.with_state(state, "redirect_uri", &Self::CHECK).map(Self)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for RedirectUri {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("RedirectUri").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for RedirectUri {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a RedirectUri>
for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a RedirectUri) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for RedirectUri {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for RedirectUri {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for RedirectUri {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    uri RedirectUri, "parameter `redirect_uri`"
}
/// A value of parameter `transaction_key`.
///
/// The key of the transaction, from the answer to creating it.
///
/// It is a text that is not empty.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct TransactionKey(::paysera_pages::__private::Text);
impl TransactionKey {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::String {
        min_length: 1,
        max_length: ::core::option::Option::None,
        chars: ::core::option::Option::None,
        segment: true,
        without: "",
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "transaction_key",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "transaction_key",
                &Self::CHECK,
                "a text that is not empty",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for TransactionKey {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("TransactionKey").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for TransactionKey {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a TransactionKey>
for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a TransactionKey) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for TransactionKey {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for TransactionKey {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for TransactionKey {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    text TransactionKey, "parameter `transaction_key`"
}
/// A value of parameter `transfer_id`.
///
/// The ID of the transfer.
///
/// It is a text that is not empty.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct TransferId(::paysera_pages::__private::Text);
impl TransferId {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::String {
        min_length: 1,
        max_length: ::core::option::Option::None,
        chars: ::core::option::Option::None,
        segment: true,
        without: "",
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "transfer_id",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "transfer_id",
                &Self::CHECK,
                "a text that is not empty",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for TransferId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("TransferId").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for TransferId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a TransferId>
for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a TransferId) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for TransferId {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for TransferId {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for TransferId {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    text TransferId, "parameter `transfer_id`"
}
/// A value of parameter `session_key`.
///
/// The key of the OAuth session, from the answer to creating it over the API.
///
/// It is a text that is not empty.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct SessionKey(::paysera_pages::__private::Text);
impl SessionKey {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::String {
        min_length: 1,
        max_length: ::core::option::Option::None,
        chars: ::core::option::Option::None,
        segment: true,
        without: "",
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "session_key",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "session_key",
                &Self::CHECK,
                "a text that is not empty",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("SessionKey").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for SessionKey {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a SessionKey>
for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a SessionKey) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for SessionKey {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for SessionKey {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for SessionKey {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    text SessionKey, "parameter `session_key`"
}
/// An item of parameter `scope`.
///
/// What you ask the user for; nothing but the IDs of user and wallet if it is blank.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum Scope {
    /// `balance`: The balance of the wallet.
    Balance,
    /// `balance_offline`: The balance of the wallet, also while the user is away.
    BalanceOffline,
    /// `statements`: The statements of the wallet.
    Statements,
    /// `recent_statements`: The recent statements of the wallet.
    RecentStatements,
    /// `statements_offline`: The statements of the wallet, also while the user is away.
    StatementsOffline,
    /// `phone_confirmation`: Whether the phone number is confirmed.
    PhoneConfirmation,
    /// `phone_confirmation_offline`: Whether the phone number is confirmed, also while the user is away.
    PhoneConfirmationOffline,
    /// `phone`: The phone number.
    Phone,
    /// `phone_offline`: The phone number, also while the user is away.
    PhoneOffline,
    /// `email`: The email address.
    Email,
    /// `email_offline`: The email address, also while the user is away.
    EmailOffline,
    /// `address`: The postal address.
    Address,
    /// `address_offline`: The postal address, also while the user is away.
    AddressOffline,
    /// `identity`: The identity.
    Identity,
    /// `identity_offline`: The identity, also while the user is away.
    IdentityOffline,
    /// `full_name`: The full name.
    FullName,
    /// `full_name_offline`: The full name, also while the user is away.
    FullNameOffline,
    /// `identification_level`: How well the user has been identified.
    IdentificationLevel,
    /// `identification_level_offline`: How well the user has been identified, also while the user is away.
    IdentificationLevelOffline,
    /// `wallet_list`: The wallets of the user.
    WalletList,
    /// `wallet_list_offline`: The wallets of the user, also while the user is away.
    WalletListOffline,
    /// `dob`: The date of birth.
    Dob,
    /// `dob_offline`: The date of birth, also while the user is away.
    DobOffline,
    /// `gender`: The gender.
    Gender,
    /// `gender_offline`: The gender, also while the user is away.
    GenderOffline,
    /// `user_info`: What is known about the user.
    UserInfo,
    /// `identification_data`: The data of the identification.
    IdentificationData,
    /// `identification_data_offline`: The data of the identification, also while the user is away.
    IdentificationDataOffline,
    /// `initiate_transfers`: To start transfers.
    InitiateTransfers,
    /// `check_has_sufficient_balance`: Whether the balance is sufficient.
    CheckHasSufficientBalance,
    /// `pep`: Whether the user is a politically exposed person.
    Pep,
}
impl Scope {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[
        Self::Balance,
        Self::BalanceOffline,
        Self::Statements,
        Self::RecentStatements,
        Self::StatementsOffline,
        Self::PhoneConfirmation,
        Self::PhoneConfirmationOffline,
        Self::Phone,
        Self::PhoneOffline,
        Self::Email,
        Self::EmailOffline,
        Self::Address,
        Self::AddressOffline,
        Self::Identity,
        Self::IdentityOffline,
        Self::FullName,
        Self::FullNameOffline,
        Self::IdentificationLevel,
        Self::IdentificationLevelOffline,
        Self::WalletList,
        Self::WalletListOffline,
        Self::Dob,
        Self::DobOffline,
        Self::Gender,
        Self::GenderOffline,
        Self::UserInfo,
        Self::IdentificationData,
        Self::IdentificationDataOffline,
        Self::InitiateTransfers,
        Self::CheckHasSufficientBalance,
        Self::Pep,
    ];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &[
        "balance",
        "balance_offline",
        "statements",
        "recent_statements",
        "statements_offline",
        "phone_confirmation",
        "phone_confirmation_offline",
        "phone",
        "phone_offline",
        "email",
        "email_offline",
        "address",
        "address_offline",
        "identity",
        "identity_offline",
        "full_name",
        "full_name_offline",
        "identification_level",
        "identification_level_offline",
        "wallet_list",
        "wallet_list_offline",
        "dob",
        "dob_offline",
        "gender",
        "gender_offline",
        "user_info",
        "identification_data",
        "identification_data_offline",
        "initiate_transfers",
        "check_has_sufficient_balance",
        "pep",
    ];
    /// The text that is sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::BalanceOffline => "balance_offline",
            Self::Statements => "statements",
            Self::RecentStatements => "recent_statements",
            Self::StatementsOffline => "statements_offline",
            Self::PhoneConfirmation => "phone_confirmation",
            Self::PhoneConfirmationOffline => "phone_confirmation_offline",
            Self::Phone => "phone",
            Self::PhoneOffline => "phone_offline",
            Self::Email => "email",
            Self::EmailOffline => "email_offline",
            Self::Address => "address",
            Self::AddressOffline => "address_offline",
            Self::Identity => "identity",
            Self::IdentityOffline => "identity_offline",
            Self::FullName => "full_name",
            Self::FullNameOffline => "full_name_offline",
            Self::IdentificationLevel => "identification_level",
            Self::IdentificationLevelOffline => "identification_level_offline",
            Self::WalletList => "wallet_list",
            Self::WalletListOffline => "wallet_list_offline",
            Self::Dob => "dob",
            Self::DobOffline => "dob_offline",
            Self::Gender => "gender",
            Self::GenderOffline => "gender_offline",
            Self::UserInfo => "user_info",
            Self::IdentificationData => "identification_data",
            Self::IdentificationDataOffline => "identification_data_offline",
            Self::InitiateTransfers => "initiate_transfers",
            Self::CheckHasSufficientBalance => "check_has_sufficient_balance",
            Self::Pep => "pep",
        }
    }
    /// The value that is sent as this text.
    ///
    /// # Errors
    ///
    /// There is no such value; the error keeps the text.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::value(
            "scope",
            Self::NAMES,
            Self::ALL,
            ::core::convert::Into::into(text),
        )
    }
    /// The value that is sent as this text; in a `const`, an unknown one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if there is no such value.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        let (mut names, mut all) = (Self::NAMES, Self::ALL);
        while let ([name, more_names @ ..], [value, more @ ..]) = (names, all) {
            if ::paysera_pages::__private::is_same(name, text) {
                return *value;
            }
            (names, all) = (more_names, more);
        }
        ::paysera_pages::__private::unlisted(
            "scope",
            "one of `balance`, `balance_offline`, `statements`, `recent_statements`, `statements_offline`, `phone_confirmation`, `phone_confirmation_offline`, `phone`, `phone_offline`, `email`, `email_offline`, `address`, `address_offline`, `identity`, `identity_offline`, `full_name`, `full_name_offline`, `identification_level`, `identification_level_offline`, `wallet_list`, `wallet_list_offline`, `dob`, `dob_offline`, `gender`, `gender_offline`, `user_info`, `identification_data`, `identification_data_offline`, `initiate_transfers`, `check_has_sufficient_balance`, `pep`",
        )
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Scope {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::core::convert::From<Scope> for ::paysera_pages::__private::Value<'_> {
    fn from(value: Scope) -> Self {
        Self::Plain(value.as_str())
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Scope {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for Scope {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for Scope {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::paysera_pages::__private::Item for Scope {
    fn text(&self) -> &str {
        self.as_str()
    }
}
::paysera_pages::__private::features! {
    text Scope, "parameter `scope`"
}
/// A value of parameter `oauth_redirect_uri`.
///
/// Where the user is sent with the code; the same text, character for character, is needed to exchange it.
///
/// It is an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct OauthRedirectUri(::paysera_pages::__private::Text);
impl OauthRedirectUri {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::RedirectUri {
        schemes: ::core::option::Option::None,
        reserved: &["code", "error", "error_description", "state"],
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "oauth_redirect_uri",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "oauth_redirect_uri",
                &Self::CHECK,
                "an absolute URI without `code`, `error`, `error_description`, `state` in its query",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
    /// A copy with one more pair in its query, such as the order that a return belongs to.
    ///
    /// # Errors
    ///
    /// The name is one that the return adds, or `state` and there is one already. The error does not keep the text, which
    /// may hold a state.
    pub fn with_query_pair(
        &self,
        name: &str,
        value: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        self.0.with_query_pair(name, value, "oauth_redirect_uri", &Self::CHECK).map(Self)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for OauthRedirectUri {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("OauthRedirectUri").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for OauthRedirectUri {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a OauthRedirectUri>
for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a OauthRedirectUri) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for OauthRedirectUri {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for OauthRedirectUri {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for OauthRedirectUri {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    uri OauthRedirectUri, "parameter `oauth_redirect_uri`"
}
/// A value of parameter `state`.
///
/// A secret of this request, kept in the user's session, which comes back with the answer.
///
/// It is a secret that the return must bring back.
pub type State = ::paysera_pages::State;
/// A value of parameter `callback`.
///
/// Where the user is sent after the reservation, be it that it succeeded or failed.
///
/// It is an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct Callback(::paysera_pages::__private::Text);
impl Callback {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::RedirectUri {
        schemes: ::core::option::Option::None,
        reserved: &[],
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "callback",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "callback",
                &Self::CHECK,
                "an absolute URI",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
    /// A copy with one more pair in its query, such as the order that a return belongs to.
    ///
    /// # Errors
    ///
    /// The name is one that the return adds, or `state` and there is one already. The error does not keep the text, which
    /// may hold a state.
    pub fn with_query_pair(
        &self,
        name: &str,
        value: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        self.0.with_query_pair(name, value, "callback", &Self::CHECK).map(Self)
    }
    /// A copy with a state in its query, so that the return can be told from a forged one: read it with
    /// `from_url_with_state`. `Debug` of the copy does not show its query; `Display` does.
    ///
    /// # Errors
    ///
    /// The query has a `state` already, or the return adds one.
    pub fn with_state(
        &self,
        state: &::paysera_pages::State,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        self.0.with_state(state, "callback", &Self::CHECK).map(Self)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Callback {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("Callback").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Callback {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a Callback> for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a Callback) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Callback {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for Callback {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for Callback {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    uri Callback, "parameter `callback`"
}
/// A value of parameter `qr`.
///
/// The text of the QR code, such as `PAYSERA%` and a transaction's key.
///
/// It is a text that is not empty.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct Qr(::paysera_pages::__private::Text);
impl Qr {
    /// What a text has to be.
    const CHECK: ::paysera_pages::__private::Check = ::paysera_pages::__private::Check::String {
        min_length: 1,
        max_length: ::core::option::Option::None,
        chars: ::core::option::Option::None,
        segment: false,
        without: "",
    };
    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        ::paysera_pages::__private::Text::new(
                ::core::convert::Into::into(text),
                "qr",
                &Self::CHECK,
            )
            .map(Self)
    }
    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        Self(
            ::paysera_pages::__private::Text::from_static(
                text,
                "qr",
                &Self::CHECK,
                "a text that is not empty",
            ),
        )
    }
    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Qr {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("Qr").field(&self.0).finish()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Qr {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a Qr> for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a Qr) -> Self {
        Self::Text(&value.0)
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Qr {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for Qr {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for Qr {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        Self::new(text)
    }
}
::paysera_pages::__private::features! {
    text Qr, "parameter `qr`"
}
/// What comes back from `upload-funds`, `cash-out` as `status`, in the query of the redirect URI.
///
/// It is told only if the request had a `client_id`.
///
/// It is a claim of the user's browser, where anybody can type any address: ask the vendor's API what happened before you credit, ship or pay out.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum Status {
    /// `success`: The user has completed the action.
    Success,
    /// `reject`: The user has rejected the action.
    Reject,
    /// `error`: Something has failed.
    Error,
}
impl Status {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::Success, Self::Reject, Self::Error];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &["success", "reject", "error"];
    /// Its code in the query.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Reject => "reject",
            Self::Error => "error",
        }
    }
    /// Reads the address that the user came back to, whole or as a server has it (`/abc?status=success`).
    ///
    /// # Errors
    ///
    /// The parameter that tells the outcome is missing, repeated, empty, unknown or not UTF-8.
    pub fn from_url(
        url: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        <Self as ::paysera_pages::Return>::from_url(url)
    }
    /// Reads the query of the address that the user came back to, with or without its `?`.
    ///
    /// # Errors
    ///
    /// The parameter that tells the outcome is missing, repeated, empty, unknown or not UTF-8.
    pub fn from_query(
        query: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        <Self as ::paysera_pages::Return>::from_query(query)
    }
    /// Reads the address that the user came back to, if it brings back the state that `with_state` put into the redirect
    /// URI: a return that somebody else made up does not.
    ///
    /// # Errors
    ///
    /// The state is missing, repeated or another one; else as for [`from_url`](Self::from_url).
    pub fn from_url_with_state(
        url: &str,
        state: &::paysera_pages::State,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        <Self as ::paysera_pages::Return>::from_url_with_state(url, state)
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Status {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::paysera_pages::Return for Status {
    fn from_query(
        query: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        let query = ::paysera_pages::__private::Query::new(query);
        ::paysera_pages::__private::outcome(query, "status", Self::NAMES, Self::ALL)
    }
}
/// Reads the bare code.
#[automatically_derived]
impl ::core::str::FromStr for Status {
    type Err = ::paysera_pages::ReturnError;
    fn from_str(
        code: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        ::paysera_pages::__private::outcome_from_code(
            code,
            "status",
            Self::NAMES,
            Self::ALL,
        )
    }
}
::paysera_pages::__private::features! {
    text Status, "`status` of the return"
}
/// What comes back from `oauth`, `confirm-with-oauth`, in the query of the redirect URI.
///
/// The code is exchanged for a token over the API, which is when it turns out to be worth anything.
///
/// It is a claim of the user's browser, where anybody can type any address: ask the vendor's API what happened before you credit, ship or pay out.
///
/// Nothing of it can be read without the state that was sent: it shows that the return belongs to a request of this user's.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum OauthReturn {
    /// `error`: The user has refused, or something has failed.
    Denied {
        /// The value of `error`.
        error: ::paysera_pages::Carried,
        /// The value of `error_description`.
        error_description: ::core::option::Option<::paysera_pages::Carried>,
    },
    /// `code`: The user has agreed.
    Granted {
        /// The value of `code`.
        code: ::paysera_pages::Carried,
    },
}
impl OauthReturn {
    /// Reads the address that the user came back to, whole or as a server has it (`/abc?error=…&state=…`).
    ///
    /// # Errors
    ///
    /// The state is missing, repeated or another one, which is looked at first; or no parameter is there that tells an outcome, or it is repeated or empty; or a value that comes with it is missing, repeated, empty or unreadable.
    pub fn from_url(
        url: &str,
        state: &::paysera_pages::State,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        <Self as ::paysera_pages::EchoedReturn>::from_url(url, state)
    }
    /// Reads the query of the address that the user came back to, with or without its `?`.
    ///
    /// # Errors
    ///
    /// The state is missing, repeated or another one, which is looked at first; or no parameter is there that tells an outcome, or it is repeated or empty; or a value that comes with it is missing, repeated, empty or unreadable.
    pub fn from_query(
        query: &str,
        state: &::paysera_pages::State,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        <Self as ::paysera_pages::EchoedReturn>::from_query(query, state)
    }
}
#[automatically_derived]
impl ::paysera_pages::EchoedReturn for OauthReturn {
    fn from_query(
        query: &str,
        state: &::paysera_pages::State,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        let query = ::paysera_pages::__private::Query::echoed(query, "state", state)?;
        if query.has("error") {
            query.told("error")?;
            return ::core::result::Result::Ok(Self::Denied {
                error: query.carried("error")?,
                error_description: query.optional("error_description")?,
            });
        }
        if query.has("code") {
            query.told("code")?;
            return ::core::result::Result::Ok(Self::Granted {
                code: query.carried("code")?,
            });
        }
        ::core::result::Result::Err(::paysera_pages::ReturnError::NoOutcome {
            params: &["error", "code"],
        })
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::ClientIdOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::WalletIdOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::RedirectUriOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::TransactionKeyOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::ScopeOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::StateOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::SessionKeyOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::TransferIdOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::UserIdOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::CallbackOnce for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::QrOnce for ::paysera_pages::slot::Unset {}
/// The pages of [`Paysera`] in an environment or behind a base of your choice.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct PayseraAt(::paysera_pages::BaseUrl);
impl PayseraAt {
    /// What the declaration says of its pages, in its order.
    const PAGES: &'static [::paysera_pages::PageInfo] = &[
        ::paysera_pages::PageInfo {
            name: "upload-funds",
            doc: "The user adds money to the wallet.",
            docs: ::core::option::Option::Some(
                "https://developers.paysera.com/en/wallet/integration/upload-to-wallet",
            ),
            deprecated: ::core::option::Option::None,
            path: "wallet/upload-funds",
            base_url: ::core::option::Option::None,
            locales: Locale::INFO,
            params: PayseraAt::PARAMS_1,
            rules: PayseraAt::RULES_1,
            returns: ::core::option::Option::Some("status"),
            presentations: PayseraAt::PRESENTATIONS_1,
            pieces: &["/wallet/upload-funds"],
            opening: "/wallet/upload-funds?client_id=",
        },
        ::paysera_pages::PageInfo {
            name: "cash-out",
            doc: "The user takes money out of the wallet.",
            docs: ::core::option::Option::Some(
                "https://developers.paysera.com/en/wallet/integration/upload-to-wallet",
            ),
            deprecated: ::core::option::Option::None,
            path: "wallet/cash-out",
            base_url: ::core::option::Option::None,
            locales: Locale::INFO,
            params: PayseraAt::PARAMS_1,
            rules: PayseraAt::RULES_1,
            returns: ::core::option::Option::Some("status"),
            presentations: PayseraAt::PRESENTATIONS_1,
            pieces: &["/wallet/cash-out"],
            opening: "/wallet/cash-out?client_id=",
        },
        ::paysera_pages::PageInfo {
            name: "confirm",
            doc: "The user confirms a transaction, and with it an allowance if it has one.",
            docs: ::core::option::Option::Some(
                "https://developers.paysera.com/guides/wallet/payments/integration/authorising",
            ),
            deprecated: ::core::option::Option::None,
            path: "wallet/confirm/{transaction_key}",
            base_url: ::core::option::Option::None,
            locales: &[
                ::paysera_pages::LocaleInfo {
                    name: "en",
                    prefix: "/en",
                },
                ::paysera_pages::LocaleInfo {
                    name: "ru",
                    prefix: "/ru",
                },
            ],
            params: &[PayseraAt::PARAM_4],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`transaction_key` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(0),
                },
            ],
            returns: ::core::option::Option::None,
            presentations: PayseraAt::PRESENTATIONS_2,
            pieces: &["/wallet/confirm/", ""],
            opening: "",
        },
        ::paysera_pages::PageInfo {
            name: "oauth",
            doc: "The user lets you read data of the account, or log in with it.",
            docs: ::core::option::Option::Some(
                "https://developers.paysera.com/en/wallet/user/oauth",
            ),
            deprecated: ::core::option::Option::None,
            path: "oauth",
            base_url: ::core::option::Option::None,
            locales: &[
                ::paysera_pages::LocaleInfo {
                    name: "en",
                    prefix: "/en",
                },
                ::paysera_pages::LocaleInfo {
                    name: "ru",
                    prefix: "/ru",
                },
            ],
            params: &[
                PayseraAt::PARAM_5,
                PayseraAt::PARAM_6,
                PayseraAt::PARAM_7,
                PayseraAt::PARAM_8,
                PayseraAt::PARAM_9,
            ],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`client_id` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(1),
                },
                ::paysera_pages::RuleInfo {
                    message: "`scope` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(2),
                },
                ::paysera_pages::RuleInfo {
                    message: "`oauth_redirect_uri` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(3),
                },
                ::paysera_pages::RuleInfo {
                    message: "`state` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(4),
                },
            ],
            returns: ::core::option::Option::Some("oauth-return"),
            presentations: PayseraAt::PRESENTATIONS_2,
            pieces: &["/oauth"],
            opening: "/oauth?response_type=",
        },
        ::paysera_pages::PageInfo {
            name: "oauth-session",
            doc: "The same as `oauth`, by the key of a session that was created over the API.",
            docs: ::core::option::Option::None,
            deprecated: ::core::option::Option::None,
            path: "oauth/{session_key}",
            base_url: ::core::option::Option::None,
            locales: &[
                ::paysera_pages::LocaleInfo {
                    name: "en",
                    prefix: "/en",
                },
                ::paysera_pages::LocaleInfo {
                    name: "ru",
                    prefix: "/ru",
                },
            ],
            params: &[
                ::paysera_pages::ParamInfo {
                    name: "session_key",
                    kind: "string",
                    doc: "The key of the OAuth session, from the answer to creating it over the API.",
                    required: ::paysera_pages::Required::Always,
                    deprecated: ::core::option::Option::None,
                    keys: ["", ""],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
            ],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`session_key` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(0),
                },
            ],
            returns: ::core::option::Option::None,
            presentations: PayseraAt::PRESENTATIONS_2,
            pieces: &["/oauth/", ""],
            opening: "",
        },
        ::paysera_pages::PageInfo {
            name: "confirm-with-oauth",
            doc: "The user confirms a transaction and, if that succeeds, goes on to `oauth`.",
            docs: ::core::option::Option::Some(
                "https://developers.paysera.com/en/wallet/user/oauth",
            ),
            deprecated: ::core::option::Option::None,
            path: "transaction/confirm-with-oauth/{transaction_key}",
            base_url: ::core::option::Option::None,
            locales: &[],
            params: &[
                PayseraAt::PARAM_4,
                PayseraAt::PARAM_5,
                PayseraAt::PARAM_6,
                PayseraAt::PARAM_7,
                PayseraAt::PARAM_8,
                PayseraAt::PARAM_9,
            ],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`transaction_key` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(0),
                },
                ::paysera_pages::RuleInfo {
                    message: "`client_id` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(2),
                },
                ::paysera_pages::RuleInfo {
                    message: "`scope` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(3),
                },
                ::paysera_pages::RuleInfo {
                    message: "`oauth_redirect_uri` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(4),
                },
                ::paysera_pages::RuleInfo {
                    message: "`state` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(5),
                },
            ],
            returns: ::core::option::Option::Some("oauth-return"),
            presentations: &[],
            pieces: &["/transaction/confirm-with-oauth/", ""],
            opening: "?response_type=",
        },
        ::paysera_pages::PageInfo {
            name: "transfer-sign",
            doc: "The user signs a transfer.",
            docs: ::core::option::Option::None,
            deprecated: ::core::option::Option::None,
            path: "wallet/transfer-sign/{transfer_id}",
            base_url: ::core::option::Option::None,
            locales: &[],
            params: &[
                ::paysera_pages::ParamInfo {
                    name: "transfer_id",
                    kind: "string",
                    doc: "The ID of the transfer.",
                    required: ::paysera_pages::Required::Always,
                    deprecated: ::core::option::Option::None,
                    keys: ["", ""],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
                ::paysera_pages::ParamInfo {
                    name: "redirect_uri",
                    kind: "redirect-uri",
                    doc: "Where the user is sent after rejecting or completing the action.",
                    required: ::paysera_pages::Required::Always,
                    deprecated: ::core::option::Option::None,
                    keys: ["?redirect_uri=", "&redirect_uri="],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
            ],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`transfer_id` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(0),
                },
                ::paysera_pages::RuleInfo {
                    message: "`redirect_uri` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(1),
                },
            ],
            returns: ::core::option::Option::None,
            presentations: &[],
            pieces: &["/wallet/transfer-sign/", ""],
            opening: "?redirect_uri=",
        },
        ::paysera_pages::PageInfo {
            name: "remind-password",
            doc: "The user asks for a reminder of the password.",
            docs: ::core::option::Option::None,
            deprecated: ::core::option::Option::Some(
                "Paysera's client has marked it so since 1.21.1, without naming a replacement.",
            ),
            path: "wallet/remind-password/{user_id}",
            base_url: ::core::option::Option::None,
            locales: &[
                ::paysera_pages::LocaleInfo {
                    name: "en",
                    prefix: "/en",
                },
                ::paysera_pages::LocaleInfo {
                    name: "ru",
                    prefix: "/ru",
                },
            ],
            params: &[
                ::paysera_pages::ParamInfo {
                    name: "user_id",
                    kind: "integer",
                    doc: "The ID of the user.",
                    required: ::paysera_pages::Required::Always,
                    deprecated: ::core::option::Option::None,
                    keys: ["", ""],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
                ::paysera_pages::ParamInfo {
                    name: "client_id",
                    kind: "string",
                    doc: "Your client ID, the same as in authorised requests to the API.",
                    required: ::paysera_pages::Required::No,
                    deprecated: ::core::option::Option::None,
                    keys: ["?client_id=", "&client_id="],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
                PayseraAt::PARAM_3,
            ],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`user_id` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(0),
                },
                ::paysera_pages::RuleInfo {
                    message: "`client_id` and `redirect_uri` go together: pass all of them or none",
                    reason: "Paysera's client sends both or neither.",
                    rule: ::paysera_pages::Rule::AllOrNone(&[1, 2]),
                },
            ],
            returns: ::core::option::Option::None,
            presentations: &[],
            pieces: &["/wallet/remind-password/", ""],
            opening: "?client_id=",
        },
        ::paysera_pages::PageInfo {
            name: "app-transaction",
            doc: "The user confirms a transaction in Paysera's app.",
            docs: ::core::option::Option::Some(
                "https://developers.paysera.com/en/wallet/app/integration",
            ),
            deprecated: ::core::option::Option::None,
            path: "",
            base_url: ::core::option::Option::Some("paysera://transaction"),
            locales: &[],
            params: &[
                ::paysera_pages::ParamInfo {
                    name: "key",
                    kind: "string",
                    doc: "The key of the transaction, from the answer to creating it.",
                    required: ::paysera_pages::Required::Always,
                    deprecated: ::core::option::Option::None,
                    keys: ["?key=", "&key="],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
                ::paysera_pages::ParamInfo {
                    name: "callback",
                    kind: "redirect-uri",
                    doc: "Where the user is sent after the reservation, be it that it succeeded or failed.",
                    required: ::paysera_pages::Required::Always,
                    deprecated: ::core::option::Option::None,
                    keys: ["?callback=", "&callback="],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
            ],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`transaction_key` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(0),
                },
                ::paysera_pages::RuleInfo {
                    message: "`callback` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(1),
                },
            ],
            returns: ::core::option::Option::None,
            presentations: &[],
            pieces: &[""],
            opening: "?key=",
        },
        ::paysera_pages::PageInfo {
            name: "app-qr",
            doc: "A QR code as a link: scanned in Paysera's app it acts as the bare code does, elsewhere it opens a page about the app.",
            docs: ::core::option::Option::Some(
                "https://developers.paysera.com/en/wallet/app/integration",
            ),
            deprecated: ::core::option::Option::None,
            path: "",
            base_url: ::core::option::Option::Some("https://paysera.com/app"),
            locales: &[],
            params: &[
                ::paysera_pages::ParamInfo {
                    name: "qr",
                    kind: "string",
                    doc: "The text of the QR code, such as `PAYSERA%` and a transaction's key.",
                    required: ::paysera_pages::Required::Always,
                    deprecated: ::core::option::Option::None,
                    keys: ["?qr=", "&qr="],
                    texts: ::paysera_pages::__private::Texts::Given,
                },
            ],
            rules: &[
                ::paysera_pages::RuleInfo {
                    message: "`qr` is required",
                    reason: "",
                    rule: ::paysera_pages::Rule::Required(0),
                },
            ],
            returns: ::core::option::Option::None,
            presentations: &[],
            pieces: &[""],
            opening: "?qr=",
        },
    ];
    /// What several pages say of a parameter.
    const PARAM_1: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "client_id",
        kind: "string",
        doc: "Your client ID, the same as in authorised requests to the API.",
        required: ::paysera_pages::Required::WithAnyOther,
        deprecated: ::core::option::Option::None,
        keys: ["?client_id=", "&client_id="],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of a parameter.
    const PARAM_2: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "wallet_id",
        kind: "integer",
        doc: "The wallet that the user is expected to use; with another one the user sees a notice.",
        required: ::paysera_pages::Required::No,
        deprecated: ::core::option::Option::None,
        keys: ["?wallet_id=", "&wallet_id="],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of a parameter.
    const PARAM_3: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "redirect_uri",
        kind: "redirect-uri",
        doc: "Where the user is sent after rejecting or completing the action.",
        required: ::paysera_pages::Required::No,
        deprecated: ::core::option::Option::None,
        keys: ["?redirect_uri=", "&redirect_uri="],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of a parameter.
    const PARAM_4: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "transaction_key",
        kind: "string",
        doc: "The key of the transaction, from the answer to creating it.",
        required: ::paysera_pages::Required::Always,
        deprecated: ::core::option::Option::None,
        keys: ["", ""],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of a parameter.
    const PARAM_5: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "response_type",
        kind: "constant",
        doc: "Asks for an authorization code.",
        required: ::paysera_pages::Required::Always,
        deprecated: ::core::option::Option::None,
        keys: ["?response_type=", "&response_type="],
        texts: ::paysera_pages::__private::Texts::Constant("code"),
    };
    /// What several pages say of a parameter.
    const PARAM_6: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "client_id",
        kind: "string",
        doc: "Your client ID, the same as in authorised requests to the API.",
        required: ::paysera_pages::Required::Always,
        deprecated: ::core::option::Option::None,
        keys: ["?client_id=", "&client_id="],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of a parameter.
    const PARAM_7: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "scope",
        kind: "list",
        doc: "What you ask the user for; nothing but the IDs of user and wallet if it is blank.",
        required: ::paysera_pages::Required::Always,
        deprecated: ::core::option::Option::None,
        keys: ["?scope=", "&scope="],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of a parameter.
    const PARAM_8: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "redirect_uri",
        kind: "redirect-uri",
        doc: "Where the user is sent with the code; the same text, character for character, is needed to exchange it.",
        required: ::paysera_pages::Required::Always,
        deprecated: ::core::option::Option::None,
        keys: ["?redirect_uri=", "&redirect_uri="],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of a parameter.
    const PARAM_9: ::paysera_pages::ParamInfo = ::paysera_pages::ParamInfo {
        name: "state",
        kind: "state",
        doc: "A secret of this request, kept in the user's session, which comes back with the answer.",
        required: ::paysera_pages::Required::Always,
        deprecated: ::core::option::Option::None,
        keys: ["?state=", "&state="],
        texts: ::paysera_pages::__private::Texts::Given,
    };
    /// What several pages say of their parameters.
    const PARAMS_1: &'static [::paysera_pages::ParamInfo] = &[
        PayseraAt::PARAM_1,
        PayseraAt::PARAM_2,
        PayseraAt::PARAM_3,
    ];
    /// What several pages say of their rules.
    const RULES_1: &'static [::paysera_pages::RuleInfo] = &[
        ::paysera_pages::RuleInfo {
            message: "`client_id` is required when any other parameter is passed",
            reason: "",
            rule: ::paysera_pages::Rule::WithAnyOther(0),
        },
    ];
    /// What several pages say of how they are shown.
    const PRESENTATIONS_1: &'static [::paysera_pages::PresentationInfo] = &[
        ::paysera_pages::PresentationInfo {
            kind: "popup",
            requires: &[],
            call: ::core::option::Option::None,
        },
        ::paysera_pages::PresentationInfo {
            kind: "iframe",
            requires: &["client_id"],
            call: ::core::option::Option::None,
        },
        ::paysera_pages::PresentationInfo {
            kind: "lightbox",
            requires: &["client_id"],
            call: ::core::option::Option::Some("WebToPayWallet.openDialog({url})"),
        },
    ];
    /// What several pages say of how they are shown.
    const PRESENTATIONS_2: &'static [::paysera_pages::PresentationInfo] = &[
        ::paysera_pages::PresentationInfo {
            kind: "popup",
            requires: &[],
            call: ::core::option::Option::None,
        },
        ::paysera_pages::PresentationInfo {
            kind: "lightbox",
            requires: &[],
            call: ::core::option::Option::Some("WebToPayWallet.openDialog({url})"),
        },
    ];
    /// A request for the page at a place of the list. No page has a function with a name like that.
    fn start_<'a, const N: usize, S>(
        place: usize,
        base: &'a str,
        prefix: &'static str,
    ) -> ::paysera_pages::__private::Request<'a, { N }, S> {
        ::paysera_pages::__private::Request::new(Self::PAGES, place, base, prefix)
    }
    /// Starts a request for page `upload-funds`: The user adds money to the wallet.
    pub fn upload_funds(&self) -> UploadFunds<'_> {
        UploadFunds(Self::start_(0, self.0.as_str(), ""))
    }
    /// Starts a request for page `cash-out`: The user takes money out of the wallet.
    pub fn cash_out(&self) -> CashOut<'_> {
        CashOut(Self::start_(1, self.0.as_str(), ""))
    }
    /// Starts a request for page `confirm`: The user confirms a transaction, and with it an allowance if it has one.
    pub fn confirm(&self) -> Confirm<'_> {
        Confirm(Self::start_(2, self.0.as_str(), ""))
    }
    /// Starts a request for page `oauth`: The user lets you read data of the account, or log in with it.
    pub fn oauth(&self) -> Oauth<'_> {
        Oauth(Self::start_(3, self.0.as_str(), ""), (::core::option::Option::None,))
    }
    /// Starts a request for page `oauth-session`: The same as `oauth`, by the key of a session that was created over the API.
    pub fn oauth_session(&self) -> OauthSession<'_> {
        OauthSession(Self::start_(4, self.0.as_str(), ""))
    }
    /// Starts a request for page `confirm-with-oauth`: The user confirms a transaction and, if that succeeds, goes on to `oauth`.
    pub fn confirm_with_oauth(&self) -> ConfirmWithOauth<'_> {
        ConfirmWithOauth(
            Self::start_(5, self.0.as_str(), ""),
            (::core::option::Option::None,),
        )
    }
    /// Starts a request for page `transfer-sign`: The user signs a transfer.
    pub fn transfer_sign(&self) -> TransferSign<'_> {
        TransferSign(Self::start_(6, self.0.as_str(), ""))
    }
    /// Starts a request for page `remind-password`: The user asks for a reminder of the password.
    #[deprecated = "Paysera's client has marked it so since 1.21.1, without naming a replacement."]
    pub fn remind_password(&self) -> RemindPassword<'_> {
        RemindPassword(Self::start_(7, self.0.as_str(), ""))
    }
    /// Starts a request for page `app-transaction`: The user confirms a transaction in Paysera's app.
    pub fn app_transaction(&self) -> AppTransaction<'_> {
        AppTransaction(Self::start_(8, "paysera://transaction", ""))
    }
    /// Starts a request for page `app-qr`: A QR code as a link: scanned in Paysera's app it acts as the bare code does, elsewhere it opens a page about the app.
    pub fn app_qr(&self) -> AppQr<'_> {
        AppQr(Self::start_(9, "https://paysera.com/app", ""))
    }
}
#[diagnostic::do_not_recommend]
impl<WalletIdSlot, RedirectUriSlot> paysera_rules::UploadFundsClientIdRequired
for (::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot) {}
#[diagnostic::do_not_recommend]
impl<
    ClientIdSlot: paysera_rules::NotSurelyGiven,
> paysera_rules::UploadFundsClientIdRequired
for (ClientIdSlot, ::paysera_pages::slot::Unset, ::paysera_pages::slot::Unset) {}
#[diagnostic::do_not_recommend]
impl paysera_rules::UploadFundsClientIdInIframe for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::UploadFundsClientIdInLightbox for ::paysera_pages::slot::Set {}
/// A request for page `upload-funds`, `/wallet/upload-funds`.
///
/// The user adds money to the wallet.
///
/// Documented at <https://developers.paysera.com/en/wallet/integration/upload-to-wallet>.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `client_id` | a text that is not empty | with any other | Your client ID, the same as in authorised requests to the API. |
/// | `wallet_id` | an integer | no | The wallet that the user is expected to use; with another one the user sees a notice. |
/// | `redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | no | Where the user is sent after rejecting or completing the action. |
///
/// - `client_id` is required when any other parameter is passed
///
/// It may be shown by `.popup()`.
///
/// It may be shown by `.iframe()`; `client_id` is required for an iframe.
///
/// It may be shown by `.lightbox()`; `client_id` is required for a lightbox.
///
/// What comes back: [`Status`].
#[must_use = "this is a request for page `upload-funds`: finish it with `.url()`"]
pub struct UploadFunds<
    'a,
    ClientIdSlot = ::paysera_pages::slot::Unset,
    WalletIdSlot = ::paysera_pages::slot::Unset,
    RedirectUriSlot = ::paysera_pages::slot::Unset,
>(
    ::paysera_pages::__private::Request<
        'a,
        3,
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot),
    >,
);
/// A request for page `upload-funds` with `client_id` given and nothing else, to be named in a signature.
pub type UploadFundsReady<'a> = UploadFunds<
    'a,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
>;
#[automatically_derived]
impl<ClientIdSlot, WalletIdSlot, RedirectUriSlot> ::core::clone::Clone
for UploadFunds<'_, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<ClientIdSlot, WalletIdSlot, RedirectUriSlot> ::core::marker::Copy
for UploadFunds<'_, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<ClientIdSlot, WalletIdSlot, RedirectUriSlot> ::core::fmt::Debug
for UploadFunds<'_, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<
    'a,
    ClientIdSlot,
    WalletIdSlot,
    RedirectUriSlot,
> UploadFunds<'a, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    /// Gives `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn client_id(
        self,
        client_id: &'a ClientId,
    ) -> UploadFunds<'a, ::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        UploadFunds(self.0.set(0, client_id))
    }
    /// Gives, if there is one, `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn maybe_client_id(
        self,
        client_id: ::core::option::Option<&'a ClientId>,
    ) -> UploadFunds<'a, ::paysera_pages::slot::Maybe, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        UploadFunds(self.0.maybe(0, client_id))
    }
    /// Gives `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn wallet_id(
        self,
        wallet_id: u64,
    ) -> UploadFunds<'a, ClientIdSlot, ::paysera_pages::slot::Set, RedirectUriSlot>
    where
        WalletIdSlot: paysera_rules::WalletIdOnce,
    {
        UploadFunds(self.0.set(1, wallet_id))
    }
    /// Gives, if there is one, `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn maybe_wallet_id(
        self,
        wallet_id: ::core::option::Option<u64>,
    ) -> UploadFunds<'a, ClientIdSlot, ::paysera_pages::slot::Maybe, RedirectUriSlot>
    where
        WalletIdSlot: paysera_rules::WalletIdOnce,
    {
        UploadFunds(self.0.maybe(1, wallet_id))
    }
    /// Gives `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a RedirectUri,
    ) -> UploadFunds<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Set>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        UploadFunds(self.0.set(2, redirect_uri))
    }
    /// Gives, if there is one, `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn maybe_redirect_uri(
        self,
        redirect_uri: ::core::option::Option<&'a RedirectUri>,
    ) -> UploadFunds<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Maybe>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        UploadFunds(self.0.maybe(2, redirect_uri))
    }
    /// Chooses the language; without this call it is the default of the declaration.
    pub fn locale(mut self, locale: Locale) -> Self {
        self.0.prefix = locale.prefix();
        self
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::UploadFundsClientIdRequired,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::UploadFundsClientIdRequired,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
    /// The URL of the page, to be shown in a window of its own.
    pub fn popup(self) -> ::paysera_pages::Popup
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::UploadFundsClientIdRequired,
    {
        self.0.popup()
    }
    /// The URL of the page, to be shown in a frame of your page.
    pub fn iframe(self) -> ::paysera_pages::Iframe
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::UploadFundsClientIdRequired,
        ClientIdSlot: paysera_rules::UploadFundsClientIdInIframe,
    {
        self.0.iframe()
    }
    /// The URL of the page, to be shown in the vendor's lightbox.
    pub fn lightbox(self) -> ::paysera_pages::Lightbox
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::UploadFundsClientIdRequired,
        ClientIdSlot: paysera_rules::UploadFundsClientIdInLightbox,
    {
        self.0.lightbox()
    }
}
#[diagnostic::do_not_recommend]
impl<WalletIdSlot, RedirectUriSlot> paysera_rules::CashOutClientIdRequired
for (::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot) {}
#[diagnostic::do_not_recommend]
impl<ClientIdSlot: paysera_rules::NotSurelyGiven> paysera_rules::CashOutClientIdRequired
for (ClientIdSlot, ::paysera_pages::slot::Unset, ::paysera_pages::slot::Unset) {}
#[diagnostic::do_not_recommend]
impl paysera_rules::CashOutClientIdInIframe for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::CashOutClientIdInLightbox for ::paysera_pages::slot::Set {}
/// A request for page `cash-out`, `/wallet/cash-out`.
///
/// The user takes money out of the wallet.
///
/// Documented at <https://developers.paysera.com/en/wallet/integration/upload-to-wallet>.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `client_id` | a text that is not empty | with any other | Your client ID, the same as in authorised requests to the API. |
/// | `wallet_id` | an integer | no | The wallet that the user is expected to use; with another one the user sees a notice. |
/// | `redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | no | Where the user is sent after rejecting or completing the action. |
///
/// - `client_id` is required when any other parameter is passed
///
/// It may be shown by `.popup()`.
///
/// It may be shown by `.iframe()`; `client_id` is required for an iframe.
///
/// It may be shown by `.lightbox()`; `client_id` is required for a lightbox.
///
/// What comes back: [`Status`].
#[must_use = "this is a request for page `cash-out`: finish it with `.url()`"]
pub struct CashOut<
    'a,
    ClientIdSlot = ::paysera_pages::slot::Unset,
    WalletIdSlot = ::paysera_pages::slot::Unset,
    RedirectUriSlot = ::paysera_pages::slot::Unset,
>(
    ::paysera_pages::__private::Request<
        'a,
        3,
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot),
    >,
);
/// A request for page `cash-out` with `client_id` given and nothing else, to be named in a signature.
pub type CashOutReady<'a> = CashOut<
    'a,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
>;
#[automatically_derived]
impl<ClientIdSlot, WalletIdSlot, RedirectUriSlot> ::core::clone::Clone
for CashOut<'_, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<ClientIdSlot, WalletIdSlot, RedirectUriSlot> ::core::marker::Copy
for CashOut<'_, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<ClientIdSlot, WalletIdSlot, RedirectUriSlot> ::core::fmt::Debug
for CashOut<'_, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<
    'a,
    ClientIdSlot,
    WalletIdSlot,
    RedirectUriSlot,
> CashOut<'a, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    /// Gives `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn client_id(
        self,
        client_id: &'a ClientId,
    ) -> CashOut<'a, ::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        CashOut(self.0.set(0, client_id))
    }
    /// Gives, if there is one, `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn maybe_client_id(
        self,
        client_id: ::core::option::Option<&'a ClientId>,
    ) -> CashOut<'a, ::paysera_pages::slot::Maybe, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        CashOut(self.0.maybe(0, client_id))
    }
    /// Gives `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn wallet_id(
        self,
        wallet_id: u64,
    ) -> CashOut<'a, ClientIdSlot, ::paysera_pages::slot::Set, RedirectUriSlot>
    where
        WalletIdSlot: paysera_rules::WalletIdOnce,
    {
        CashOut(self.0.set(1, wallet_id))
    }
    /// Gives, if there is one, `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn maybe_wallet_id(
        self,
        wallet_id: ::core::option::Option<u64>,
    ) -> CashOut<'a, ClientIdSlot, ::paysera_pages::slot::Maybe, RedirectUriSlot>
    where
        WalletIdSlot: paysera_rules::WalletIdOnce,
    {
        CashOut(self.0.maybe(1, wallet_id))
    }
    /// Gives `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a RedirectUri,
    ) -> CashOut<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Set>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        CashOut(self.0.set(2, redirect_uri))
    }
    /// Gives, if there is one, `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn maybe_redirect_uri(
        self,
        redirect_uri: ::core::option::Option<&'a RedirectUri>,
    ) -> CashOut<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Maybe>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        CashOut(self.0.maybe(2, redirect_uri))
    }
    /// Chooses the language; without this call it is the default of the declaration.
    pub fn locale(mut self, locale: Locale) -> Self {
        self.0.prefix = locale.prefix();
        self
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::CashOutClientIdRequired,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::CashOutClientIdRequired,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
    /// The URL of the page, to be shown in a window of its own.
    pub fn popup(self) -> ::paysera_pages::Popup
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::CashOutClientIdRequired,
    {
        self.0.popup()
    }
    /// The URL of the page, to be shown in a frame of your page.
    pub fn iframe(self) -> ::paysera_pages::Iframe
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::CashOutClientIdRequired,
        ClientIdSlot: paysera_rules::CashOutClientIdInIframe,
    {
        self.0.iframe()
    }
    /// The URL of the page, to be shown in the vendor's lightbox.
    pub fn lightbox(self) -> ::paysera_pages::Lightbox
    where
        (
            ClientIdSlot,
            WalletIdSlot,
            RedirectUriSlot,
        ): paysera_rules::CashOutClientIdRequired,
        ClientIdSlot: paysera_rules::CashOutClientIdInLightbox,
    {
        self.0.lightbox()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::ConfirmTransactionKeyRequired for ::paysera_pages::slot::Set {}
/// The languages of page `confirm`.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum ConfirmLocale {
    /// `en`: English
    En,
    /// `ru`: Russian
    Ru,
}
impl ConfirmLocale {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::En, Self::Ru];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &["en", "ru"];
    /// Its name in the declaration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }
    /// The path between base and page.
    const fn prefix(self) -> &'static str {
        match self {
            Self::En => "/en",
            Self::Ru => "/ru",
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for ConfirmLocale {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::core::str::FromStr for ConfirmLocale {
    type Err = ::paysera_pages::UnknownName;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `confirm`",
            Self::NAMES,
            Self::ALL,
            text,
        )
    }
}
::paysera_pages::__private::features! {
    text ConfirmLocale, "locale of page `confirm`"
}
#[automatically_derived]
impl ::core::convert::From<ConfirmLocale> for Locale {
    fn from(locale: ConfirmLocale) -> Self {
        match locale {
            ConfirmLocale::En => Self::En,
            ConfirmLocale::Ru => Self::Ru,
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<Locale> for ConfirmLocale {
    type Error = ::paysera_pages::UnknownName;
    fn try_from(
        locale: Locale,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `confirm`",
            Self::NAMES,
            Self::ALL,
            locale.as_str(),
        )
    }
}
/// A request for page `confirm`, `/wallet/confirm/…`.
///
/// The user confirms a transaction, and with it an allowance if it has one.
///
/// Documented at <https://developers.paysera.com/guides/wallet/payments/integration/authorising>.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `transaction_key` | a text that is not empty | always, in the path | The key of the transaction, from the answer to creating it. |
///
/// - `transaction_key` is required
///
/// It may be shown by `.popup()`.
///
/// It may be shown by `.lightbox()`.
#[must_use = "this is a request for page `confirm`: finish it with `.url()`"]
pub struct Confirm<'a, TransactionKeySlot = ::paysera_pages::slot::Unset>(
    ::paysera_pages::__private::Request<'a, 1, (TransactionKeySlot,)>,
);
/// A request for page `confirm` with `transaction_key` given and nothing else, to be named in a signature.
pub type ConfirmReady<'a> = Confirm<'a, ::paysera_pages::slot::Set>;
#[automatically_derived]
impl<TransactionKeySlot> ::core::clone::Clone for Confirm<'_, TransactionKeySlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<TransactionKeySlot> ::core::marker::Copy for Confirm<'_, TransactionKeySlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<TransactionKeySlot> ::core::fmt::Debug for Confirm<'_, TransactionKeySlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<'a, TransactionKeySlot> Confirm<'a, TransactionKeySlot> {
    /// Gives `transaction_key`: The key of the transaction, from the answer to creating it.
    pub fn transaction_key(
        self,
        transaction_key: &'a TransactionKey,
    ) -> Confirm<'a, ::paysera_pages::slot::Set>
    where
        TransactionKeySlot: paysera_rules::TransactionKeyOnce,
    {
        Confirm(self.0.set(0, transaction_key))
    }
    /// Chooses the language; without this call the address has none.
    pub fn locale(mut self, locale: ConfirmLocale) -> Self {
        self.0.prefix = locale.prefix();
        self
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        TransactionKeySlot: paysera_rules::ConfirmTransactionKeyRequired,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        TransactionKeySlot: paysera_rules::ConfirmTransactionKeyRequired,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
    /// The URL of the page, to be shown in a window of its own.
    pub fn popup(self) -> ::paysera_pages::Popup
    where
        TransactionKeySlot: paysera_rules::ConfirmTransactionKeyRequired,
    {
        self.0.popup()
    }
    /// The URL of the page, to be shown in the vendor's lightbox.
    pub fn lightbox(self) -> ::paysera_pages::Lightbox
    where
        TransactionKeySlot: paysera_rules::ConfirmTransactionKeyRequired,
    {
        self.0.lightbox()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::OauthClientIdRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::OauthScopeRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::OauthRedirectUriRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::OauthStateRequired for ::paysera_pages::slot::Set {}
/// The languages of page `oauth`.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum OauthLocale {
    /// `en`: English
    En,
    /// `ru`: Russian
    Ru,
}
impl OauthLocale {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::En, Self::Ru];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &["en", "ru"];
    /// Its name in the declaration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }
    /// The path between base and page.
    const fn prefix(self) -> &'static str {
        match self {
            Self::En => "/en",
            Self::Ru => "/ru",
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for OauthLocale {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::core::str::FromStr for OauthLocale {
    type Err = ::paysera_pages::UnknownName;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `oauth`",
            Self::NAMES,
            Self::ALL,
            text,
        )
    }
}
::paysera_pages::__private::features! {
    text OauthLocale, "locale of page `oauth`"
}
#[automatically_derived]
impl ::core::convert::From<OauthLocale> for Locale {
    fn from(locale: OauthLocale) -> Self {
        match locale {
            OauthLocale::En => Self::En,
            OauthLocale::Ru => Self::Ru,
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<Locale> for OauthLocale {
    type Error = ::paysera_pages::UnknownName;
    fn try_from(
        locale: Locale,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `oauth`",
            Self::NAMES,
            Self::ALL,
            locale.as_str(),
        )
    }
}
/// A request for page `oauth`, `/oauth`.
///
/// The user lets you read data of the account, or log in with it.
///
/// Documented at <https://developers.paysera.com/en/wallet/user/oauth>.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `response_type` | the text `code` | always sent | Asks for an authorization code. |
/// | `client_id` | a text that is not empty | always | Your client ID, the same as in authorised requests to the API. |
/// | `scope` | items out of 31 values with a space between them, sent even without any | always | What you ask the user for; nothing but the IDs of user and wallet if it is blank. |
/// | `oauth_redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | always | Where the user is sent with the code; the same text, character for character, is needed to exchange it. |
/// | `state` | a secret that the return must bring back | always | A secret of this request, kept in the user's session, which comes back with the answer. |
///
/// - `client_id` is required
/// - `scope` is required
/// - `oauth_redirect_uri` is required
/// - `state` is required
///
/// It may be shown by `.popup()`.
///
/// It may be shown by `.lightbox()`.
///
/// What comes back: [`OauthReturn`].
#[must_use = "this is a request for page `oauth`: finish it with `.url()`"]
pub struct Oauth<
    'a,
    ClientIdSlot = ::paysera_pages::slot::Unset,
    ScopeSlot = ::paysera_pages::slot::Unset,
    RedirectUriSlot = ::paysera_pages::slot::Unset,
    StateSlot = ::paysera_pages::slot::Unset,
>(
    ::paysera_pages::__private::Request<
        'a,
        5,
        (ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot),
    >,
    (::core::option::Option<&'a [Scope]>,),
);
/// A request for page `oauth` with `client_id`, `scope`, `oauth_redirect_uri`, `state` given and nothing else, to be named in a signature.
pub type OauthReady<'a> = Oauth<
    'a,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
>;
#[automatically_derived]
impl<ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot> ::core::clone::Clone
for Oauth<'_, ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot> ::core::marker::Copy
for Oauth<'_, ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot> ::core::fmt::Debug
for Oauth<'_, ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.request(), f)
    }
}
impl<
    'a,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> Oauth<'a, ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot> {
    /// Gives `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn client_id(
        self,
        client_id: &'a ClientId,
    ) -> Oauth<'a, ::paysera_pages::slot::Set, ScopeSlot, RedirectUriSlot, StateSlot>
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        Oauth(self.0.set(1, client_id), self.1)
    }
    /// Gives `scope`: What you ask the user for; nothing but the IDs of user and wallet if it is blank.
    pub fn scope(
        self,
        scope: &'a [Scope],
    ) -> Oauth<'a, ClientIdSlot, ::paysera_pages::slot::Set, RedirectUriSlot, StateSlot>
    where
        ScopeSlot: paysera_rules::ScopeOnce,
    {
        Oauth(self.0.mark(), (::core::option::Option::Some(scope),))
    }
    /// Gives `oauth_redirect_uri`: Where the user is sent with the code; the same text, character for character, is needed to exchange it.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a OauthRedirectUri,
    ) -> Oauth<'a, ClientIdSlot, ScopeSlot, ::paysera_pages::slot::Set, StateSlot>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        Oauth(self.0.set(3, redirect_uri), self.1)
    }
    /// Gives `state`: A secret of this request, kept in the user's session, which comes back with the answer.
    pub fn state(
        self,
        state: &'a State,
    ) -> Oauth<'a, ClientIdSlot, ScopeSlot, RedirectUriSlot, ::paysera_pages::slot::Set>
    where
        StateSlot: paysera_rules::StateOnce,
    {
        Oauth(self.0.set(4, state), self.1)
    }
    /// Chooses the language; without this call the address has none.
    pub fn locale(mut self, locale: OauthLocale) -> Self {
        self.0.prefix = locale.prefix();
        self
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The request with its lists, which are kept beside it.
    fn request(
        &self,
    ) -> ::paysera_pages::__private::Request<
        '_,
        5,
        (ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot),
    > {
        self.0.list(2, &self.1.0, " ", false)
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        ClientIdSlot: paysera_rules::OauthClientIdRequired,
        ScopeSlot: paysera_rules::OauthScopeRequired,
        RedirectUriSlot: paysera_rules::OauthRedirectUriRequired,
        StateSlot: paysera_rules::OauthStateRequired,
    {
        self.request().url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        ClientIdSlot: paysera_rules::OauthClientIdRequired,
        ScopeSlot: paysera_rules::OauthScopeRequired,
        RedirectUriSlot: paysera_rules::OauthRedirectUriRequired,
        StateSlot: paysera_rules::OauthStateRequired,
    {
        self.request().write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.request().try_url()
    }
    /// The URL of the page, to be shown in a window of its own.
    pub fn popup(self) -> ::paysera_pages::Popup
    where
        ClientIdSlot: paysera_rules::OauthClientIdRequired,
        ScopeSlot: paysera_rules::OauthScopeRequired,
        RedirectUriSlot: paysera_rules::OauthRedirectUriRequired,
        StateSlot: paysera_rules::OauthStateRequired,
    {
        self.request().popup()
    }
    /// The URL of the page, to be shown in the vendor's lightbox.
    pub fn lightbox(self) -> ::paysera_pages::Lightbox
    where
        ClientIdSlot: paysera_rules::OauthClientIdRequired,
        ScopeSlot: paysera_rules::OauthScopeRequired,
        RedirectUriSlot: paysera_rules::OauthRedirectUriRequired,
        StateSlot: paysera_rules::OauthStateRequired,
    {
        self.request().lightbox()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::OauthSessionSessionKeyRequired for ::paysera_pages::slot::Set {}
/// The languages of page `oauth-session`.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum OauthSessionLocale {
    /// `en`: English
    En,
    /// `ru`: Russian
    Ru,
}
impl OauthSessionLocale {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::En, Self::Ru];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &["en", "ru"];
    /// Its name in the declaration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }
    /// The path between base and page.
    const fn prefix(self) -> &'static str {
        match self {
            Self::En => "/en",
            Self::Ru => "/ru",
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for OauthSessionLocale {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::core::str::FromStr for OauthSessionLocale {
    type Err = ::paysera_pages::UnknownName;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `oauth-session`",
            Self::NAMES,
            Self::ALL,
            text,
        )
    }
}
::paysera_pages::__private::features! {
    text OauthSessionLocale, "locale of page `oauth-session`"
}
#[automatically_derived]
impl ::core::convert::From<OauthSessionLocale> for Locale {
    fn from(locale: OauthSessionLocale) -> Self {
        match locale {
            OauthSessionLocale::En => Self::En,
            OauthSessionLocale::Ru => Self::Ru,
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<Locale> for OauthSessionLocale {
    type Error = ::paysera_pages::UnknownName;
    fn try_from(
        locale: Locale,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `oauth-session`",
            Self::NAMES,
            Self::ALL,
            locale.as_str(),
        )
    }
}
/// A request for page `oauth-session`, `/oauth/…`.
///
/// The same as `oauth`, by the key of a session that was created over the API.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `session_key` | a text that is not empty | always, in the path | The key of the OAuth session, from the answer to creating it over the API. |
///
/// - `session_key` is required
///
/// It may be shown by `.popup()`.
///
/// It may be shown by `.lightbox()`.
#[must_use = "this is a request for page `oauth-session`: finish it with `.url()`"]
pub struct OauthSession<'a, SessionKeySlot = ::paysera_pages::slot::Unset>(
    ::paysera_pages::__private::Request<'a, 1, (SessionKeySlot,)>,
);
/// A request for page `oauth-session` with `session_key` given and nothing else, to be named in a signature.
pub type OauthSessionReady<'a> = OauthSession<'a, ::paysera_pages::slot::Set>;
#[automatically_derived]
impl<SessionKeySlot> ::core::clone::Clone for OauthSession<'_, SessionKeySlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<SessionKeySlot> ::core::marker::Copy for OauthSession<'_, SessionKeySlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<SessionKeySlot> ::core::fmt::Debug for OauthSession<'_, SessionKeySlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<'a, SessionKeySlot> OauthSession<'a, SessionKeySlot> {
    /// Gives `session_key`: The key of the OAuth session, from the answer to creating it over the API.
    pub fn session_key(
        self,
        session_key: &'a SessionKey,
    ) -> OauthSession<'a, ::paysera_pages::slot::Set>
    where
        SessionKeySlot: paysera_rules::SessionKeyOnce,
    {
        OauthSession(self.0.set(0, session_key))
    }
    /// Chooses the language; without this call the address has none.
    pub fn locale(mut self, locale: OauthSessionLocale) -> Self {
        self.0.prefix = locale.prefix();
        self
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        SessionKeySlot: paysera_rules::OauthSessionSessionKeyRequired,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        SessionKeySlot: paysera_rules::OauthSessionSessionKeyRequired,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
    /// The URL of the page, to be shown in a window of its own.
    pub fn popup(self) -> ::paysera_pages::Popup
    where
        SessionKeySlot: paysera_rules::OauthSessionSessionKeyRequired,
    {
        self.0.popup()
    }
    /// The URL of the page, to be shown in the vendor's lightbox.
    pub fn lightbox(self) -> ::paysera_pages::Lightbox
    where
        SessionKeySlot: paysera_rules::OauthSessionSessionKeyRequired,
    {
        self.0.lightbox()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::ConfirmWithOauthTransactionKeyRequired
for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::ConfirmWithOauthClientIdRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::ConfirmWithOauthScopeRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::ConfirmWithOauthRedirectUriRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::ConfirmWithOauthStateRequired for ::paysera_pages::slot::Set {}
/// A request for page `confirm-with-oauth`, `/transaction/confirm-with-oauth/…`.
///
/// The user confirms a transaction and, if that succeeds, goes on to `oauth`.
///
/// Documented at <https://developers.paysera.com/en/wallet/user/oauth>.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `transaction_key` | a text that is not empty | always, in the path | The key of the transaction, from the answer to creating it. |
/// | `response_type` | the text `code` | always sent | Asks for an authorization code. |
/// | `client_id` | a text that is not empty | always | Your client ID, the same as in authorised requests to the API. |
/// | `scope` | items out of 31 values with a space between them, sent even without any | always | What you ask the user for; nothing but the IDs of user and wallet if it is blank. |
/// | `oauth_redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | always | Where the user is sent with the code; the same text, character for character, is needed to exchange it. |
/// | `state` | a secret that the return must bring back | always | A secret of this request, kept in the user's session, which comes back with the answer. |
///
/// - `transaction_key` is required
/// - `client_id` is required
/// - `scope` is required
/// - `oauth_redirect_uri` is required
/// - `state` is required
///
/// What comes back: [`OauthReturn`].
#[must_use = "this is a request for page `confirm-with-oauth`: finish it with `.url()`"]
pub struct ConfirmWithOauth<
    'a,
    TransactionKeySlot = ::paysera_pages::slot::Unset,
    ClientIdSlot = ::paysera_pages::slot::Unset,
    ScopeSlot = ::paysera_pages::slot::Unset,
    RedirectUriSlot = ::paysera_pages::slot::Unset,
    StateSlot = ::paysera_pages::slot::Unset,
>(
    ::paysera_pages::__private::Request<
        'a,
        6,
        (TransactionKeySlot, ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot),
    >,
    (::core::option::Option<&'a [Scope]>,),
);
/// A request for page `confirm-with-oauth` with `transaction_key`, `client_id`, `scope`, `oauth_redirect_uri`, `state` given and nothing else, to be named in a signature.
pub type ConfirmWithOauthReady<'a> = ConfirmWithOauth<
    'a,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
>;
#[automatically_derived]
impl<
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> ::core::clone::Clone
for ConfirmWithOauth<
    '_,
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> ::core::marker::Copy
for ConfirmWithOauth<
    '_,
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> {}
/// Shows what has been given.
#[automatically_derived]
impl<
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> ::core::fmt::Debug
for ConfirmWithOauth<
    '_,
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.request(), f)
    }
}
impl<
    'a,
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> ConfirmWithOauth<
    'a,
    TransactionKeySlot,
    ClientIdSlot,
    ScopeSlot,
    RedirectUriSlot,
    StateSlot,
> {
    /// Gives `transaction_key`: The key of the transaction, from the answer to creating it.
    pub fn transaction_key(
        self,
        transaction_key: &'a TransactionKey,
    ) -> ConfirmWithOauth<
        'a,
        ::paysera_pages::slot::Set,
        ClientIdSlot,
        ScopeSlot,
        RedirectUriSlot,
        StateSlot,
    >
    where
        TransactionKeySlot: paysera_rules::TransactionKeyOnce,
    {
        ConfirmWithOauth(self.0.set(0, transaction_key), self.1)
    }
    /// Gives `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn client_id(
        self,
        client_id: &'a ClientId,
    ) -> ConfirmWithOauth<
        'a,
        TransactionKeySlot,
        ::paysera_pages::slot::Set,
        ScopeSlot,
        RedirectUriSlot,
        StateSlot,
    >
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        ConfirmWithOauth(self.0.set(2, client_id), self.1)
    }
    /// Gives `scope`: What you ask the user for; nothing but the IDs of user and wallet if it is blank.
    pub fn scope(
        self,
        scope: &'a [Scope],
    ) -> ConfirmWithOauth<
        'a,
        TransactionKeySlot,
        ClientIdSlot,
        ::paysera_pages::slot::Set,
        RedirectUriSlot,
        StateSlot,
    >
    where
        ScopeSlot: paysera_rules::ScopeOnce,
    {
        ConfirmWithOauth(self.0.mark(), (::core::option::Option::Some(scope),))
    }
    /// Gives `oauth_redirect_uri`: Where the user is sent with the code; the same text, character for character, is needed to exchange it.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a OauthRedirectUri,
    ) -> ConfirmWithOauth<
        'a,
        TransactionKeySlot,
        ClientIdSlot,
        ScopeSlot,
        ::paysera_pages::slot::Set,
        StateSlot,
    >
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        ConfirmWithOauth(self.0.set(4, redirect_uri), self.1)
    }
    /// Gives `state`: A secret of this request, kept in the user's session, which comes back with the answer.
    pub fn state(
        self,
        state: &'a State,
    ) -> ConfirmWithOauth<
        'a,
        TransactionKeySlot,
        ClientIdSlot,
        ScopeSlot,
        RedirectUriSlot,
        ::paysera_pages::slot::Set,
    >
    where
        StateSlot: paysera_rules::StateOnce,
    {
        ConfirmWithOauth(self.0.set(5, state), self.1)
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The request with its lists, which are kept beside it.
    fn request(
        &self,
    ) -> ::paysera_pages::__private::Request<
        '_,
        6,
        (TransactionKeySlot, ClientIdSlot, ScopeSlot, RedirectUriSlot, StateSlot),
    > {
        self.0.list(3, &self.1.0, " ", false)
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        TransactionKeySlot: paysera_rules::ConfirmWithOauthTransactionKeyRequired,
        ClientIdSlot: paysera_rules::ConfirmWithOauthClientIdRequired,
        ScopeSlot: paysera_rules::ConfirmWithOauthScopeRequired,
        RedirectUriSlot: paysera_rules::ConfirmWithOauthRedirectUriRequired,
        StateSlot: paysera_rules::ConfirmWithOauthStateRequired,
    {
        self.request().url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        TransactionKeySlot: paysera_rules::ConfirmWithOauthTransactionKeyRequired,
        ClientIdSlot: paysera_rules::ConfirmWithOauthClientIdRequired,
        ScopeSlot: paysera_rules::ConfirmWithOauthScopeRequired,
        RedirectUriSlot: paysera_rules::ConfirmWithOauthRedirectUriRequired,
        StateSlot: paysera_rules::ConfirmWithOauthStateRequired,
    {
        self.request().write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.request().try_url()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::TransferSignTransferIdRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::TransferSignRedirectUriRequired for ::paysera_pages::slot::Set {}
/// A request for page `transfer-sign`, `/wallet/transfer-sign/…`.
///
/// The user signs a transfer.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `transfer_id` | a text that is not empty | always, in the path | The ID of the transfer. |
/// | `redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | always | Where the user is sent after rejecting or completing the action. |
///
/// - `transfer_id` is required
/// - `redirect_uri` is required
#[must_use = "this is a request for page `transfer-sign`: finish it with `.url()`"]
pub struct TransferSign<
    'a,
    TransferIdSlot = ::paysera_pages::slot::Unset,
    RedirectUriSlot = ::paysera_pages::slot::Unset,
>(
    ::paysera_pages::__private::Request<'a, 2, (TransferIdSlot, RedirectUriSlot)>,
);
/// A request for page `transfer-sign` with `transfer_id`, `redirect_uri` given and nothing else, to be named in a signature.
pub type TransferSignReady<'a> = TransferSign<
    'a,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
>;
#[automatically_derived]
impl<TransferIdSlot, RedirectUriSlot> ::core::clone::Clone
for TransferSign<'_, TransferIdSlot, RedirectUriSlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<TransferIdSlot, RedirectUriSlot> ::core::marker::Copy
for TransferSign<'_, TransferIdSlot, RedirectUriSlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<TransferIdSlot, RedirectUriSlot> ::core::fmt::Debug
for TransferSign<'_, TransferIdSlot, RedirectUriSlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<
    'a,
    TransferIdSlot,
    RedirectUriSlot,
> TransferSign<'a, TransferIdSlot, RedirectUriSlot> {
    /// Gives `transfer_id`: The ID of the transfer.
    pub fn transfer_id(
        self,
        transfer_id: &'a TransferId,
    ) -> TransferSign<'a, ::paysera_pages::slot::Set, RedirectUriSlot>
    where
        TransferIdSlot: paysera_rules::TransferIdOnce,
    {
        TransferSign(self.0.set(0, transfer_id))
    }
    /// Gives `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a RedirectUri,
    ) -> TransferSign<'a, TransferIdSlot, ::paysera_pages::slot::Set>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        TransferSign(self.0.set(1, redirect_uri))
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        TransferIdSlot: paysera_rules::TransferSignTransferIdRequired,
        RedirectUriSlot: paysera_rules::TransferSignRedirectUriRequired,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        TransferIdSlot: paysera_rules::TransferSignTransferIdRequired,
        RedirectUriSlot: paysera_rules::TransferSignRedirectUriRequired,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::RemindPasswordUserIdRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::RemindPasswordRule1
for (::paysera_pages::slot::Set, ::paysera_pages::slot::Set) {}
#[diagnostic::do_not_recommend]
impl paysera_rules::RemindPasswordRule1
for (::paysera_pages::slot::Unset, ::paysera_pages::slot::Unset) {}
/// The languages of page `remind-password`.
#[derive(
    ::core::marker::Copy,
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum RemindPasswordLocale {
    /// `en`: English
    En,
    /// `ru`: Russian
    Ru,
}
impl RemindPasswordLocale {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::En, Self::Ru];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &["en", "ru"];
    /// Its name in the declaration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }
    /// The path between base and page.
    const fn prefix(self) -> &'static str {
        match self {
            Self::En => "/en",
            Self::Ru => "/ru",
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for RemindPasswordLocale {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
#[automatically_derived]
impl ::core::str::FromStr for RemindPasswordLocale {
    type Err = ::paysera_pages::UnknownName;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `remind-password`",
            Self::NAMES,
            Self::ALL,
            text,
        )
    }
}
::paysera_pages::__private::features! {
    text RemindPasswordLocale, "locale of page `remind-password`"
}
#[automatically_derived]
impl ::core::convert::From<RemindPasswordLocale> for Locale {
    fn from(locale: RemindPasswordLocale) -> Self {
        match locale {
            RemindPasswordLocale::En => Self::En,
            RemindPasswordLocale::Ru => Self::Ru,
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<Locale> for RemindPasswordLocale {
    type Error = ::paysera_pages::UnknownName;
    fn try_from(
        locale: Locale,
    ) -> ::core::result::Result<Self, ::paysera_pages::UnknownName> {
        ::paysera_pages::__private::name(
            "locale of page `remind-password`",
            Self::NAMES,
            Self::ALL,
            locale.as_str(),
        )
    }
}
/// A request for page `remind-password`, `/wallet/remind-password/…`.
///
/// The user asks for a reminder of the password.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `user_id` | an integer | always, in the path | The ID of the user. |
/// | `client_id` | a text that is not empty | no | Your client ID, the same as in authorised requests to the API. |
/// | `redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | no | Where the user is sent after rejecting or completing the action. |
///
/// - `user_id` is required
/// - `client_id` and `redirect_uri` go together: pass all of them or none (Paysera's client sends both or neither.)
#[must_use = "this is a request for page `remind-password`: finish it with `.url()`"]
pub struct RemindPassword<
    'a,
    UserIdSlot = ::paysera_pages::slot::Unset,
    ClientIdSlot = ::paysera_pages::slot::Unset,
    RedirectUriSlot = ::paysera_pages::slot::Unset,
>(
    ::paysera_pages::__private::Request<
        'a,
        3,
        (UserIdSlot, ClientIdSlot, RedirectUriSlot),
    >,
);
/// A request for page `remind-password` with `user_id` given and nothing else, to be named in a signature.
pub type RemindPasswordReady<'a> = RemindPassword<
    'a,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
>;
#[automatically_derived]
impl<UserIdSlot, ClientIdSlot, RedirectUriSlot> ::core::clone::Clone
for RemindPassword<'_, UserIdSlot, ClientIdSlot, RedirectUriSlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<UserIdSlot, ClientIdSlot, RedirectUriSlot> ::core::marker::Copy
for RemindPassword<'_, UserIdSlot, ClientIdSlot, RedirectUriSlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<UserIdSlot, ClientIdSlot, RedirectUriSlot> ::core::fmt::Debug
for RemindPassword<'_, UserIdSlot, ClientIdSlot, RedirectUriSlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<
    'a,
    UserIdSlot,
    ClientIdSlot,
    RedirectUriSlot,
> RemindPassword<'a, UserIdSlot, ClientIdSlot, RedirectUriSlot> {
    /// Gives `user_id`: The ID of the user.
    pub fn user_id(
        self,
        user_id: u64,
    ) -> RemindPassword<'a, ::paysera_pages::slot::Set, ClientIdSlot, RedirectUriSlot>
    where
        UserIdSlot: paysera_rules::UserIdOnce,
    {
        RemindPassword(self.0.set(0, user_id))
    }
    /// Gives `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn client_id(
        self,
        client_id: &'a ClientId,
    ) -> RemindPassword<'a, UserIdSlot, ::paysera_pages::slot::Set, RedirectUriSlot>
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        RemindPassword(self.0.set(1, client_id))
    }
    /// Gives, if there is one, `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn maybe_client_id(
        self,
        client_id: ::core::option::Option<&'a ClientId>,
    ) -> RemindPassword<'a, UserIdSlot, ::paysera_pages::slot::Maybe, RedirectUriSlot>
    where
        ClientIdSlot: paysera_rules::ClientIdOnce,
    {
        RemindPassword(self.0.maybe(1, client_id))
    }
    /// Gives `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a RedirectUri,
    ) -> RemindPassword<'a, UserIdSlot, ClientIdSlot, ::paysera_pages::slot::Set>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        RemindPassword(self.0.set(2, redirect_uri))
    }
    /// Gives, if there is one, `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn maybe_redirect_uri(
        self,
        redirect_uri: ::core::option::Option<&'a RedirectUri>,
    ) -> RemindPassword<'a, UserIdSlot, ClientIdSlot, ::paysera_pages::slot::Maybe>
    where
        RedirectUriSlot: paysera_rules::RedirectUriOnce,
    {
        RemindPassword(self.0.maybe(2, redirect_uri))
    }
    /// Chooses the language; without this call the address has none.
    pub fn locale(mut self, locale: RemindPasswordLocale) -> Self {
        self.0.prefix = locale.prefix();
        self
    }
    /// Chooses one of the declared environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(mut self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        UserIdSlot: paysera_rules::RemindPasswordUserIdRequired,
        (ClientIdSlot, RedirectUriSlot): paysera_rules::RemindPasswordRule1,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        UserIdSlot: paysera_rules::RemindPasswordUserIdRequired,
        (ClientIdSlot, RedirectUriSlot): paysera_rules::RemindPasswordRule1,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::AppTransactionTransactionKeyRequired for ::paysera_pages::slot::Set {}
#[diagnostic::do_not_recommend]
impl paysera_rules::AppTransactionCallbackRequired for ::paysera_pages::slot::Set {}
/// A request for page `app-transaction`, `paysera://transaction`.
///
/// The user confirms a transaction in Paysera's app.
///
/// Documented at <https://developers.paysera.com/en/wallet/app/integration>.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `transaction_key` | a text that is not empty | always | The key of the transaction, from the answer to creating it. |
/// | `callback` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | always | Where the user is sent after the reservation, be it that it succeeded or failed. |
///
/// - `transaction_key` is required
/// - `callback` is required
#[must_use = "this is a request for page `app-transaction`: finish it with `.url()`"]
pub struct AppTransaction<
    'a,
    TransactionKeySlot = ::paysera_pages::slot::Unset,
    CallbackSlot = ::paysera_pages::slot::Unset,
>(
    ::paysera_pages::__private::Request<'a, 2, (TransactionKeySlot, CallbackSlot)>,
);
/// A request for page `app-transaction` with `transaction_key`, `callback` given and nothing else, to be named in a signature.
pub type AppTransactionReady<'a> = AppTransaction<
    'a,
    ::paysera_pages::slot::Set,
    ::paysera_pages::slot::Set,
>;
#[automatically_derived]
impl<TransactionKeySlot, CallbackSlot> ::core::clone::Clone
for AppTransaction<'_, TransactionKeySlot, CallbackSlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<TransactionKeySlot, CallbackSlot> ::core::marker::Copy
for AppTransaction<'_, TransactionKeySlot, CallbackSlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<TransactionKeySlot, CallbackSlot> ::core::fmt::Debug
for AppTransaction<'_, TransactionKeySlot, CallbackSlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<
    'a,
    TransactionKeySlot,
    CallbackSlot,
> AppTransaction<'a, TransactionKeySlot, CallbackSlot> {
    /// Gives `transaction_key`: The key of the transaction, from the answer to creating it.
    pub fn transaction_key(
        self,
        transaction_key: &'a TransactionKey,
    ) -> AppTransaction<'a, ::paysera_pages::slot::Set, CallbackSlot>
    where
        TransactionKeySlot: paysera_rules::TransactionKeyOnce,
    {
        AppTransaction(self.0.set(0, transaction_key))
    }
    /// Gives `callback`: Where the user is sent after the reservation, be it that it succeeded or failed.
    pub fn callback(
        self,
        callback: &'a Callback,
    ) -> AppTransaction<'a, TransactionKeySlot, ::paysera_pages::slot::Set>
    where
        CallbackSlot: paysera_rules::CallbackOnce,
    {
        AppTransaction(self.0.set(1, callback))
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        TransactionKeySlot: paysera_rules::AppTransactionTransactionKeyRequired,
        CallbackSlot: paysera_rules::AppTransactionCallbackRequired,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        TransactionKeySlot: paysera_rules::AppTransactionTransactionKeyRequired,
        CallbackSlot: paysera_rules::AppTransactionCallbackRequired,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::AppQrQrRequired for ::paysera_pages::slot::Set {}
/// A request for page `app-qr`, `https://paysera.com/app`.
///
/// A QR code as a link: scanned in Paysera's app it acts as the bare code does, elsewhere it opens a page about the app.
///
/// Documented at <https://developers.paysera.com/en/wallet/app/integration>.
///
/// | parameter | value | required | |
/// | --- | --- | --- | --- |
/// | `qr` | a text that is not empty | always | The text of the QR code, such as `PAYSERA%` and a transaction's key. |
///
/// - `qr` is required
#[must_use = "this is a request for page `app-qr`: finish it with `.url()`"]
pub struct AppQr<'a, QrSlot = ::paysera_pages::slot::Unset>(
    ::paysera_pages::__private::Request<'a, 1, (QrSlot,)>,
);
/// A request for page `app-qr` with `qr` given and nothing else, to be named in a signature.
pub type AppQrReady<'a> = AppQr<'a, ::paysera_pages::slot::Set>;
#[automatically_derived]
impl<QrSlot> ::core::clone::Clone for AppQr<'_, QrSlot> {
    fn clone(&self) -> Self {
        *self
    }
}
#[automatically_derived]
impl<QrSlot> ::core::marker::Copy for AppQr<'_, QrSlot> {}
/// Shows what has been given.
#[automatically_derived]
impl<QrSlot> ::core::fmt::Debug for AppQr<'_, QrSlot> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<'a, QrSlot> AppQr<'a, QrSlot> {
    /// Gives `qr`: The text of the QR code, such as `PAYSERA%` and a transaction's key.
    pub fn qr(self, qr: &'a Qr) -> AppQr<'a, ::paysera_pages::slot::Set>
    where
        QrSlot: paysera_rules::QrOnce,
    {
        AppQr(self.0.set(0, qr))
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        QrSlot: paysera_rules::AppQrQrRequired,
    {
        self.0.url()
    }
    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result
    where
        QrSlot: paysera_rules::AppQrQrRequired,
    {
        self.0.write_url(out)
    }
    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    pub fn try_url(
        self,
    ) -> ::core::result::Result<::paysera_pages::PageUrl, ::paysera_pages::BrokenRules> {
        self.0.try_url()
    }
}
#[diagnostic::do_not_recommend]
impl paysera_rules::NotSurelyGiven for ::paysera_pages::slot::Unset {}
#[diagnostic::do_not_recommend]
impl paysera_rules::NotSurelyGiven for ::paysera_pages::slot::Maybe {}
/// The rules of the pages, as bounds on the slots of their builders.
pub mod paysera_rules {
    /// `client_id` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`client_id` is given twice",
        label = "`client_id` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait ClientIdOnce {}
    /// `wallet_id` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`wallet_id` is given twice",
        label = "`wallet_id` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait WalletIdOnce {}
    /// `redirect_uri` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`redirect_uri` is given twice",
        label = "`redirect_uri` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait RedirectUriOnce {}
    /// `transaction_key` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`transaction_key` is given twice",
        label = "`transaction_key` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait TransactionKeyOnce {}
    /// `scope` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`scope` is given twice",
        label = "`scope` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait ScopeOnce {}
    /// `state` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`state` is given twice",
        label = "`state` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait StateOnce {}
    /// `session_key` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`session_key` is given twice",
        label = "`session_key` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait SessionKeyOnce {}
    /// `transfer_id` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`transfer_id` is given twice",
        label = "`transfer_id` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait TransferIdOnce {}
    /// `user_id` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`user_id` is given twice",
        label = "`user_id` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait UserIdOnce {}
    /// `callback` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`callback` is given twice",
        label = "`callback` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait CallbackOnce {}
    /// `qr` has not been given yet.
    #[diagnostic::on_unimplemented(
        message = "`qr` is given twice",
        label = "`qr` has been given before: remove one of the calls",
        note = "each parameter is given once, by its setter or by its `maybe_` setter"
    )]
    pub trait QrOnce {}
    /// Page `upload-funds`: `client_id` is required when any other parameter is passed.
    ///
    /// Declared as `required = "with-any-other"`.
    #[diagnostic::on_unimplemented(
        message = "page `upload-funds`: `client_id` is required when any other parameter is passed",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:29:12: required = \"with-any-other\"",
        note = "`.maybe_client_id(...)` may turn out to give nothing: call `.client_id(...)` instead of it, or finish with `.try_url()`"
    )]
    pub trait UploadFundsClientIdRequired {}
    /// Page `upload-funds`: `client_id` is required for an iframe.
    ///
    /// Declared as `iframe = { requires = ["client_id"] }`.
    #[diagnostic::on_unimplemented(
        message = "page `upload-funds`: `client_id` is required for an iframe",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:168:48: iframe = {{ requires = [\"client_id\"] }}",
        note = "`.maybe_client_id(...)` may turn out to give nothing: call `.client_id(...)` instead of it"
    )]
    pub trait UploadFundsClientIdInIframe {}
    /// Page `upload-funds`: `client_id` is required for a lightbox.
    ///
    /// Declared as `lightbox = { requires = ["client_id"] }`.
    #[diagnostic::on_unimplemented(
        message = "page `upload-funds`: `client_id` is required for a lightbox",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:168:89: lightbox = {{ requires = [\"client_id\"] }}",
        note = "`.maybe_client_id(...)` may turn out to give nothing: call `.client_id(...)` instead of it"
    )]
    pub trait UploadFundsClientIdInLightbox {}
    /// Page `cash-out`: `client_id` is required when any other parameter is passed.
    ///
    /// Declared as `required = "with-any-other"`.
    #[diagnostic::on_unimplemented(
        message = "page `cash-out`: `client_id` is required when any other parameter is passed",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:29:12: required = \"with-any-other\"",
        note = "`.maybe_client_id(...)` may turn out to give nothing: call `.client_id(...)` instead of it, or finish with `.try_url()`"
    )]
    pub trait CashOutClientIdRequired {}
    /// Page `cash-out`: `client_id` is required for an iframe.
    ///
    /// Declared as `iframe = { requires = ["client_id"] }`.
    #[diagnostic::on_unimplemented(
        message = "page `cash-out`: `client_id` is required for an iframe",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:177:48: iframe = {{ requires = [\"client_id\"] }}",
        note = "`.maybe_client_id(...)` may turn out to give nothing: call `.client_id(...)` instead of it"
    )]
    pub trait CashOutClientIdInIframe {}
    /// Page `cash-out`: `client_id` is required for a lightbox.
    ///
    /// Declared as `lightbox = { requires = ["client_id"] }`.
    #[diagnostic::on_unimplemented(
        message = "page `cash-out`: `client_id` is required for a lightbox",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:177:89: lightbox = {{ requires = [\"client_id\"] }}",
        note = "`.maybe_client_id(...)` may turn out to give nothing: call `.client_id(...)` instead of it"
    )]
    pub trait CashOutClientIdInLightbox {}
    /// Page `confirm`: `transaction_key` is required.
    ///
    /// Declared as `path = "wallet/confirm/{transaction_key}"`.
    #[diagnostic::on_unimplemented(
        message = "page `confirm`: `transaction_key` is required",
        label = "`transaction_key` is missing: call `.transaction_key(...)` first",
        note = "declared at pages.toml:184:8: path = \"wallet/confirm/{{transaction_key}}\""
    )]
    pub trait ConfirmTransactionKeyRequired {}
    /// Page `oauth`: `client_id` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `oauth`: `client_id` is required",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:196:39: required = true"
    )]
    pub trait OauthClientIdRequired {}
    /// Page `oauth`: `scope` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `oauth`: `scope` is required",
        label = "`scope` is missing: call `.scope(...)` first",
        note = "declared at pages.toml:76:12: required = true"
    )]
    pub trait OauthScopeRequired {}
    /// Page `oauth`: `oauth_redirect_uri` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `oauth`: `oauth_redirect_uri` is required",
        label = "`oauth_redirect_uri` is missing: call `.redirect_uri(...)` first",
        note = "declared at pages.toml:198:71: required = true"
    )]
    pub trait OauthRedirectUriRequired {}
    /// Page `oauth`: `state` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `oauth`: `state` is required",
        label = "`state` is missing: call `.state(...)` first",
        note = "declared at pages.toml:120:9: required = true"
    )]
    pub trait OauthStateRequired {}
    /// Page `oauth-session`: `session_key` is required.
    ///
    /// Declared as `path = "oauth/{session_key}"`.
    #[diagnostic::on_unimplemented(
        message = "page `oauth-session`: `session_key` is required",
        label = "`session_key` is missing: call `.session_key(...)` first",
        note = "declared at pages.toml:210:8: path = \"oauth/{{session_key}}\""
    )]
    pub trait OauthSessionSessionKeyRequired {}
    /// Page `confirm-with-oauth`: `transaction_key` is required.
    ///
    /// Declared as `path = "transaction/confirm-with-oauth/{transaction_key}"`.
    #[diagnostic::on_unimplemented(
        message = "page `confirm-with-oauth`: `transaction_key` is required",
        label = "`transaction_key` is missing: call `.transaction_key(...)` first",
        note = "declared at pages.toml:217:8: path = \"transaction/confirm-with-oauth/{{transaction_key}}\""
    )]
    pub trait ConfirmWithOauthTransactionKeyRequired {}
    /// Page `confirm-with-oauth`: `client_id` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `confirm-with-oauth`: `client_id` is required",
        label = "`client_id` is missing: call `.client_id(...)` first",
        note = "declared at pages.toml:220:39: required = true"
    )]
    pub trait ConfirmWithOauthClientIdRequired {}
    /// Page `confirm-with-oauth`: `scope` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `confirm-with-oauth`: `scope` is required",
        label = "`scope` is missing: call `.scope(...)` first",
        note = "declared at pages.toml:76:12: required = true"
    )]
    pub trait ConfirmWithOauthScopeRequired {}
    /// Page `confirm-with-oauth`: `oauth_redirect_uri` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `confirm-with-oauth`: `oauth_redirect_uri` is required",
        label = "`oauth_redirect_uri` is missing: call `.redirect_uri(...)` first",
        note = "declared at pages.toml:222:71: required = true"
    )]
    pub trait ConfirmWithOauthRedirectUriRequired {}
    /// Page `confirm-with-oauth`: `state` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `confirm-with-oauth`: `state` is required",
        label = "`state` is missing: call `.state(...)` first",
        note = "declared at pages.toml:120:9: required = true"
    )]
    pub trait ConfirmWithOauthStateRequired {}
    /// Page `transfer-sign`: `transfer_id` is required.
    ///
    /// Declared as `path = "wallet/transfer-sign/{transfer_id}"`.
    #[diagnostic::on_unimplemented(
        message = "page `transfer-sign`: `transfer_id` is required",
        label = "`transfer_id` is missing: call `.transfer_id(...)` first",
        note = "declared at pages.toml:233:8: path = \"wallet/transfer-sign/{{transfer_id}}\""
    )]
    pub trait TransferSignTransferIdRequired {}
    /// Page `transfer-sign`: `redirect_uri` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `transfer-sign`: `redirect_uri` is required",
        label = "`redirect_uri` is missing: call `.redirect_uri(...)` first",
        note = "declared at pages.toml:234:47: required = true"
    )]
    pub trait TransferSignRedirectUriRequired {}
    /// Page `remind-password`: `user_id` is required.
    ///
    /// Declared as `path = "wallet/remind-password/{user_id}"`.
    #[diagnostic::on_unimplemented(
        message = "page `remind-password`: `user_id` is required",
        label = "`user_id` is missing: call `.user_id(...)` first",
        note = "declared at pages.toml:240:8: path = \"wallet/remind-password/{{user_id}}\""
    )]
    pub trait RemindPasswordUserIdRequired {}
    /// Page `remind-password`: `client_id` and `redirect_uri` go together: pass all of them or none.
    ///
    /// Paysera's client sends both or neither.
    ///
    /// Declared as `{ all_or_none = ["client_id", "redirect_uri"], doc = "Paysera's client sends both or neither." }`.
    #[diagnostic::on_unimplemented(
        message = "page `remind-password`: `client_id` and `redirect_uri` go together: pass all of them or none",
        label = "call all of `.client_id(...)` and `.redirect_uri(...)`, or none of them",
        note = "the reason: Paysera's client sends both or neither.",
        note = "declared at pages.toml:242:10: {{ all_or_none = [\"client_id\", \"redirect_uri\"], doc = \"Paysera's client sends both or neither.\" }}",
        note = "a `maybe_` setter may turn out to give something or nothing: call the plain one or none, or finish with `.try_url()`"
    )]
    pub trait RemindPasswordRule1 {}
    /// Page `app-transaction`: `transaction_key` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `app-transaction`: `transaction_key` is required",
        label = "`transaction_key` is missing: call `.transaction_key(...)` first",
        note = "declared at pages.toml:252:64: required = true"
    )]
    pub trait AppTransactionTransactionKeyRequired {}
    /// Page `app-transaction`: `callback` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `app-transaction`: `callback` is required",
        label = "`callback` is missing: call `.callback(...)` first",
        note = "declared at pages.toml:252:105: required = true"
    )]
    pub trait AppTransactionCallbackRequired {}
    /// Page `app-qr`: `qr` is required.
    ///
    /// Declared as `required = true`.
    #[diagnostic::on_unimplemented(
        message = "page `app-qr`: `qr` is required",
        label = "`qr` is missing: call `.qr(...)` first",
        note = "declared at pages.toml:259:37: required = true"
    )]
    pub trait AppQrQrRequired {}
    /// A slot whose parameter is not surely given.
    pub trait NotSurelyGiven {}
}
