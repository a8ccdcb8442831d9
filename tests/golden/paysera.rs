impl Paysera {
    /// What the declaration says of its pages, in its order.
    pub const PAGES: &'static [::paysera_pages::PageInfo] = &[
        <UploadFunds<'static>>::INFO,
        <CashOut<'static>>::INFO,
    ];
    /// The pages of an environment, to be kept in an application's state.
    #[must_use]
    pub fn at(environment: Environment) -> PayseraAt {
        PayseraAt(::paysera_pages::BaseUrl::declared(environment.base_url()))
    }
    /// The pages behind a base of your own, such as that of a stand-in for tests.
    #[must_use]
    pub fn at_base(base_url: ::paysera_pages::BaseUrl) -> PayseraAt {
        PayseraAt(base_url)
    }
    ///Starts a request for page `upload-funds`: The user adds money to the wallet.
    ///
    ///# Example
    ///
    ///```
    ///# mod pages {
    ///#     #[derive(::paysera_pages::Pages)]
    ///#     #[pages(toml = r#"
    ///#         format = 1
    ///#         [environments]
    ///#         default = { base_url = "https://www.paysera.com/frontend" }
    ///#         [params]
    ///#         "client_id" = { type = "string", rust = "client_id", min_length = 1 }
    ///#         "redirect_uri" = { type = "redirect-uri", rust = "redirect_uri" }
    ///#         [pages]
    ///#         "upload-funds" = { rust = "upload_funds", path = "wallet/upload-funds", query = [{ param = "client_id", name = "client_id", rust = "client_id", required = "with-any-other" }, { param = "redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = false }] }
    ///#     "#, crate = ::paysera_pages)]
    ///#     pub struct Paysera;
    ///# }
    ///# use pages::*;
    ///# fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///let client_id = ClientId::new("12345678")?;
    ///let redirect_uri = RedirectUri::new("https://shop.example/done")?;
    ///let url = Paysera::upload_funds()
    ///    .client_id(&client_id)
    ///    .redirect_uri(&redirect_uri)
    ///    .url();
    ///assert_eq!(
    ///    url.as_str(),
    ///    "https://www.paysera.com/frontend/wallet/upload-funds?client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fdone"
    ///);
    ///# Ok(())
    ///# }
    ///```
    pub fn upload_funds() -> UploadFunds<'static> {
        UploadFunds(
            ::paysera_pages::__private::Request::new(
                &<UploadFunds<'static>>::INFO,
                "https://www.paysera.com/frontend",
                "",
            ),
        )
    }
    ///Starts a request for page `cash-out`: The user takes money out of the wallet.
    ///
    ///# Example
    ///
    ///```
    ///# mod pages {
    ///#     #[derive(::paysera_pages::Pages)]
    ///#     #[pages(toml = r#"
    ///#         format = 1
    ///#         [environments]
    ///#         default = { base_url = "https://www.paysera.com/frontend" }
    ///#         [params]
    ///#         "client_id" = { type = "string", rust = "client_id", min_length = 1 }
    ///#         "redirect_uri" = { type = "redirect-uri", rust = "redirect_uri" }
    ///#         [pages]
    ///#         "cash-out" = { rust = "cash_out", path = "wallet/cash-out", query = [{ param = "client_id", name = "client_id", rust = "client_id", required = "with-any-other" }, { param = "redirect_uri", name = "redirect_uri", rust = "redirect_uri", required = false }] }
    ///#     "#, crate = ::paysera_pages)]
    ///#     pub struct Paysera;
    ///# }
    ///# use pages::*;
    ///# fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///let client_id = ClientId::new("12345678")?;
    ///let redirect_uri = RedirectUri::new("https://shop.example/done")?;
    ///let url = Paysera::cash_out()
    ///    .client_id(&client_id)
    ///    .redirect_uri(&redirect_uri)
    ///    .url();
    ///assert_eq!(
    ///    url.as_str(),
    ///    "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fdone"
    ///);
    ///# Ok(())
    ///# }
    ///```
    pub fn cash_out() -> CashOut<'static> {
        CashOut(
            ::paysera_pages::__private::Request::new(
                &<CashOut<'static>>::INFO,
                "https://www.paysera.com/frontend",
                "",
            ),
        )
    }
}
///The sites that serve the pages.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum Environment {
    ///`production`: The site that all documentation names.
    Production,
}
impl Environment {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::Production];
    /// Each with its name.
    const NAMES: &'static [(&'static str, Self)] = &[("production", Self::Production)];
    ///Its name in the declaration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Production => "production",
        }
    }
    /// The address that the paths of pages are put after, without a slash at its end.
    #[must_use]
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Production => "https://www.paysera.com/frontend",
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
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        ::paysera_pages::UnknownName::find("environment", Self::NAMES, text)
    }
}
/// The one that is used where none is named.
#[automatically_derived]
impl ::core::default::Default for Environment {
    fn default() -> Self {
        Self::Production
    }
}
///The languages of the pages.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum Locale {
    ///`lt`: Lithuanian
    Lt,
    ///`en`: English
    En,
    ///`ru`: Russian
    Ru,
}
impl Locale {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::Lt, Self::En, Self::Ru];
    /// Each with its name.
    const NAMES: &'static [(&'static str, Self)] = &[
        ("lt", Self::Lt),
        ("en", Self::En),
        ("ru", Self::Ru),
    ];
    ///Its name in the declaration.
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
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        ::paysera_pages::UnknownName::find("locale", Self::NAMES, text)
    }
}
/// The one that is used where none is named.
#[automatically_derived]
impl ::core::default::Default for Locale {
    fn default() -> Self {
        Self::Lt
    }
}
///A value of parameter `client_id`.
///
///Your client ID, the same as in authorised requests to the API.
///
///It is a text that is not empty.
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
impl ::core::str::FromStr for ClientId {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for ClientId {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for ClientId {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, Self::Error> {
        Self::new(text)
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a ClientId> for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a ClientId) -> Self {
        Self::Text(&value.0)
    }
}
///A value of parameter `redirect_uri`.
///
///Where the user is sent after rejecting or completing the action.
///
///It is an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte.
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
    /// The name is one that the return adds.
    pub fn with_query_pair(
        &self,
        name: &str,
        value: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::InvalidParam> {
        self.0.with_query_pair(name, value, "redirect_uri", &Self::CHECK).map(Self)
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
impl ::core::str::FromStr for RedirectUri {
    type Err = ::paysera_pages::InvalidParam;
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&str> for RedirectUri {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
        Self::new(text)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for RedirectUri {
    type Error = ::paysera_pages::InvalidParam;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, Self::Error> {
        Self::new(text)
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&'a RedirectUri>
for ::paysera_pages::__private::Value<'a> {
    fn from(value: &'a RedirectUri) -> Self {
        Self::Text(&value.0)
    }
}
///What comes back as `status` in the query of the redirect URI, from `upload-funds`, `cash-out`.
///
///It is told only if the request had a `client_id`.
///
///This is a claim of the user's browser, where anybody can type any address: ask the vendor's API what happened before you credit, ship or pay out.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum Status {
    ///`success`: The user has completed the action.
    Success,
    ///`reject`: The user has rejected the action.
    Reject,
    ///`error`: Something has failed.
    Error,
}
impl Status {
    /// All of them, in the order of the declaration.
    pub const ALL: &'static [Self] = &[Self::Success, Self::Reject, Self::Error];
    /// Each with its name.
    const NAMES: &'static [(&'static str, Self)] = &[
        ("success", Self::Success),
        ("reject", Self::Reject),
        ("error", Self::Error),
    ];
    ///Its code in the query.
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
    /// The parameter is missing, repeated, empty, unknown or not UTF-8.
    pub fn from_url(
        url: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        <Self as ::paysera_pages::Return>::from_url(url)
    }
    /// Reads the query of the address that the user came back to, with or without its `?`.
    ///
    /// # Errors
    ///
    /// The parameter is missing, repeated, empty, unknown or not UTF-8.
    pub fn from_query(
        query: &str,
    ) -> ::core::result::Result<Self, ::paysera_pages::ReturnError> {
        <Self as ::paysera_pages::Return>::from_query(query)
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
        ::paysera_pages::__private::outcome(query, "status", Self::NAMES)
    }
}
/// Reads the bare code.
#[automatically_derived]
impl ::core::str::FromStr for Status {
    type Err = ::paysera_pages::ReturnError;
    fn from_str(code: &str) -> ::core::result::Result<Self, Self::Err> {
        ::paysera_pages::__private::outcome_from_code(code, "status", Self::NAMES)
    }
}
/// The pages of [`Paysera`] in an environment or behind a base of your choice.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct PayseraAt(::paysera_pages::BaseUrl);
impl PayseraAt {
    ///Starts a request for page `upload-funds`: The user adds money to the wallet.
    pub fn upload_funds(&self) -> UploadFunds<'_> {
        UploadFunds(
            ::paysera_pages::__private::Request::new(
                &<UploadFunds<'static>>::INFO,
                self.0.as_str(),
                "",
            ),
        )
    }
    ///Starts a request for page `cash-out`: The user takes money out of the wallet.
    pub fn cash_out(&self) -> CashOut<'_> {
        CashOut(
            ::paysera_pages::__private::Request::new(
                &<CashOut<'static>>::INFO,
                self.0.as_str(),
                "",
            ),
        )
    }
}
///`client_id` has not been given yet.
#[diagnostic::on_unimplemented(
    message = "`client_id` is given twice",
    label = "`client_id` has been given before: remove one of the calls",
    note = "each parameter is given once, by its setter or by its `maybe_` setter"
)]
pub trait ClientIdOnce {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ClientIdOnce for ::paysera_pages::slot::Unset {}
///`wallet_id` has not been given yet.
#[diagnostic::on_unimplemented(
    message = "`wallet_id` is given twice",
    label = "`wallet_id` has been given before: remove one of the calls",
    note = "each parameter is given once, by its setter or by its `maybe_` setter"
)]
pub trait WalletIdOnce {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl WalletIdOnce for ::paysera_pages::slot::Unset {}
///`redirect_uri` has not been given yet.
#[diagnostic::on_unimplemented(
    message = "`redirect_uri` is given twice",
    label = "`redirect_uri` has been given before: remove one of the calls",
    note = "each parameter is given once, by its setter or by its `maybe_` setter"
)]
pub trait RedirectUriOnce {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl RedirectUriOnce for ::paysera_pages::slot::Unset {}
///Page `upload-funds`: `client_id` is required when any other parameter is passed.
///
///Declared as `required = "with-any-other"`.
#[diagnostic::on_unimplemented(
    message = "page `upload-funds`: `client_id` is required when any other parameter is passed",
    label = "`client_id` is missing: call `.client_id(...)` first",
    note = "declared at pages.toml:20:12: required = \"with-any-other\"",
    note = "a `maybe_` setter may turn out to give nothing: where that is known only at run time, finish with `.try_url()`"
)]
pub trait UploadFundsClientIdRequired {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl<WalletIdSlot, RedirectUriSlot> UploadFundsClientIdRequired
for (::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot) {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl UploadFundsClientIdRequired
for (
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
) {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl UploadFundsClientIdRequired
for (
    ::paysera_pages::slot::Maybe,
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
) {}
///Page `upload-funds`: `client_id` is required for an iframe.
///
///Declared as `iframe = { requires = ["client_id"] }`.
#[diagnostic::on_unimplemented(
    message = "page `upload-funds`: `client_id` is required for an iframe",
    label = "`client_id` is missing: call `.client_id(...)` first",
    note = "declared at pages.toml:46:48: iframe = {{ requires = [\"client_id\"] }}",
    note = "a `maybe_` setter may turn out to give nothing: where that is known only at run time, finish with `.try_url()`"
)]
pub trait UploadFundsClientIdInIframe {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl UploadFundsClientIdInIframe for ::paysera_pages::slot::Set {}
///Page `upload-funds`: `client_id` is required for a lightbox.
///
///Declared as `lightbox = { requires = ["client_id"] }`.
#[diagnostic::on_unimplemented(
    message = "page `upload-funds`: `client_id` is required for a lightbox",
    label = "`client_id` is missing: call `.client_id(...)` first",
    note = "declared at pages.toml:46:89: lightbox = {{ requires = [\"client_id\"] }}",
    note = "a `maybe_` setter may turn out to give nothing: where that is known only at run time, finish with `.try_url()`"
)]
pub trait UploadFundsClientIdInLightbox {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl UploadFundsClientIdInLightbox for ::paysera_pages::slot::Set {}
///A request for page `upload-funds`, `/wallet/upload-funds`.
///
///The user adds money to the wallet.
///
///Documented at <https://developers.paysera.com/en/wallet/integration/upload-to-wallet>.
///
///| parameter | value | required | |
///| --- | --- | --- | --- |
///| `client_id` | a text that is not empty | with any other | Your client ID, the same as in authorised requests to the API. |
///| `wallet_id` | an integer | no | The wallet that the user is expected to use; with another one the user sees a notice. |
///| `redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | no | Where the user is sent after rejecting or completing the action. |
///
///- `client_id` is required when any other parameter is passed
///
///It may be shown by `.popup()`.
///
///It may be shown by `.iframe()`; `client_id` is required for an iframe.
///
///It may be shown by `.lightbox()`; `client_id` is required for a lightbox.
///
///What comes back is a [`Status`].
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
///A request for page `upload-funds` with `client_id` given and nothing else, to be named in a signature.
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
impl UploadFunds<'_> {
    /// What the declaration says of the page.
    pub const INFO: ::paysera_pages::PageInfo = ::paysera_pages::PageInfo {
        name: "upload-funds",
        doc: "The user adds money to the wallet.",
        docs: ::core::option::Option::Some(
            "https://developers.paysera.com/en/wallet/integration/upload-to-wallet",
        ),
        deprecated: ::core::option::Option::None,
        path: "wallet/upload-funds",
        locales: Locale::INFO,
        params: &[
            ::paysera_pages::ParamInfo {
                name: "client_id",
                kind: "string",
                doc: "Your client ID, the same as in authorised requests to the API.",
                required: ::paysera_pages::Required::WithAnyOther,
                key: "client_id=",
            },
            ::paysera_pages::ParamInfo {
                name: "wallet_id",
                kind: "integer",
                doc: "The wallet that the user is expected to use; with another one the user sees a notice.",
                required: ::paysera_pages::Required::No,
                key: "wallet_id=",
            },
            ::paysera_pages::ParamInfo {
                name: "redirect_uri",
                kind: "redirect-uri",
                doc: "Where the user is sent after rejecting or completing the action.",
                required: ::paysera_pages::Required::No,
                key: "redirect_uri=",
            },
        ],
        rules: &[
            ::paysera_pages::RuleInfo {
                message: "`client_id` is required when any other parameter is passed",
                rule: ::paysera_pages::Rule::WithAnyOther(0),
            },
        ],
        returns: ::core::option::Option::Some("status"),
        presentations: &[
            ::paysera_pages::PresentationInfo {
                kind: "popup",
                requires: &[],
            },
            ::paysera_pages::PresentationInfo {
                kind: "iframe",
                requires: &["client_id"],
            },
            ::paysera_pages::PresentationInfo {
                kind: "lightbox",
                requires: &["client_id"],
            },
        ],
        pieces: &["/wallet/upload-funds"],
    };
}
impl<
    'a,
    ClientIdSlot,
    WalletIdSlot,
    RedirectUriSlot,
> UploadFunds<'a, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    ///Gives `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn client_id(
        self,
        client_id: &'a ClientId,
    ) -> UploadFunds<'a, ::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: ClientIdOnce,
    {
        UploadFunds(self.0.set(0, client_id))
    }
    ///Gives, if there is one, `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn maybe_client_id(
        self,
        client_id: ::core::option::Option<&'a ClientId>,
    ) -> UploadFunds<'a, ::paysera_pages::slot::Maybe, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: ClientIdOnce,
    {
        UploadFunds(self.0.maybe(0, client_id))
    }
    ///Gives `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn wallet_id(
        self,
        wallet_id: u64,
    ) -> UploadFunds<'a, ClientIdSlot, ::paysera_pages::slot::Set, RedirectUriSlot>
    where
        WalletIdSlot: WalletIdOnce,
    {
        UploadFunds(self.0.set(1, wallet_id))
    }
    ///Gives, if there is one, `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn maybe_wallet_id(
        self,
        wallet_id: ::core::option::Option<u64>,
    ) -> UploadFunds<'a, ClientIdSlot, ::paysera_pages::slot::Maybe, RedirectUriSlot>
    where
        WalletIdSlot: WalletIdOnce,
    {
        UploadFunds(self.0.maybe(1, wallet_id))
    }
    ///Gives `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a RedirectUri,
    ) -> UploadFunds<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Set>
    where
        RedirectUriSlot: RedirectUriOnce,
    {
        UploadFunds(self.0.set(2, redirect_uri))
    }
    ///Gives, if there is one, `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn maybe_redirect_uri(
        self,
        redirect_uri: ::core::option::Option<&'a RedirectUri>,
    ) -> UploadFunds<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Maybe>
    where
        RedirectUriSlot: RedirectUriOnce,
    {
        UploadFunds(self.0.maybe(2, redirect_uri))
    }
    /// Chooses the language; without this call it is the default of the declaration.
    pub fn locale(self, locale: Locale) -> Self {
        Self(self.0.prefix(locale.prefix()))
    }
    /// Chooses one of the declared environments.
    pub fn environment(self, environment: Environment) -> Self {
        Self(self.0.base(environment.base_url()))
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        Self(self.0.base(base_url.as_str()))
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): UploadFundsClientIdRequired,
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
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): UploadFundsClientIdRequired,
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
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): UploadFundsClientIdRequired,
    {
        self.0.popup()
    }
    /// The URL of the page, to be shown in a frame of your page.
    pub fn iframe(self) -> ::paysera_pages::Iframe
    where
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): UploadFundsClientIdRequired,
        ClientIdSlot: UploadFundsClientIdInIframe,
    {
        self.0.iframe()
    }
    /// The URL of the page, to be shown in the vendor's lightbox.
    pub fn lightbox(self) -> ::paysera_pages::Lightbox
    where
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): UploadFundsClientIdRequired,
        ClientIdSlot: UploadFundsClientIdInLightbox,
    {
        self.0.lightbox()
    }
}
///Page `cash-out`: `client_id` is required when any other parameter is passed.
///
///Declared as `required = "with-any-other"`.
#[diagnostic::on_unimplemented(
    message = "page `cash-out`: `client_id` is required when any other parameter is passed",
    label = "`client_id` is missing: call `.client_id(...)` first",
    note = "declared at pages.toml:20:12: required = \"with-any-other\"",
    note = "a `maybe_` setter may turn out to give nothing: where that is known only at run time, finish with `.try_url()`"
)]
pub trait CashOutClientIdRequired {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl<WalletIdSlot, RedirectUriSlot> CashOutClientIdRequired
for (::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot) {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl CashOutClientIdRequired
for (
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
) {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl CashOutClientIdRequired
for (
    ::paysera_pages::slot::Maybe,
    ::paysera_pages::slot::Unset,
    ::paysera_pages::slot::Unset,
) {}
///Page `cash-out`: `client_id` is required for an iframe.
///
///Declared as `iframe = { requires = ["client_id"] }`.
#[diagnostic::on_unimplemented(
    message = "page `cash-out`: `client_id` is required for an iframe",
    label = "`client_id` is missing: call `.client_id(...)` first",
    note = "declared at pages.toml:54:48: iframe = {{ requires = [\"client_id\"] }}",
    note = "a `maybe_` setter may turn out to give nothing: where that is known only at run time, finish with `.try_url()`"
)]
pub trait CashOutClientIdInIframe {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl CashOutClientIdInIframe for ::paysera_pages::slot::Set {}
///Page `cash-out`: `client_id` is required for a lightbox.
///
///Declared as `lightbox = { requires = ["client_id"] }`.
#[diagnostic::on_unimplemented(
    message = "page `cash-out`: `client_id` is required for a lightbox",
    label = "`client_id` is missing: call `.client_id(...)` first",
    note = "declared at pages.toml:54:89: lightbox = {{ requires = [\"client_id\"] }}",
    note = "a `maybe_` setter may turn out to give nothing: where that is known only at run time, finish with `.try_url()`"
)]
pub trait CashOutClientIdInLightbox {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl CashOutClientIdInLightbox for ::paysera_pages::slot::Set {}
///A request for page `cash-out`, `/wallet/cash-out`.
///
///The user takes money out of the wallet.
///
///Documented at <https://developers.paysera.com/en/wallet/integration/upload-to-wallet>.
///
///| parameter | value | required | |
///| --- | --- | --- | --- |
///| `client_id` | a text that is not empty | with any other | Your client ID, the same as in authorised requests to the API. |
///| `wallet_id` | an integer | no | The wallet that the user is expected to use; with another one the user sees a notice. |
///| `redirect_uri` | an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte | no | Where the user is sent after rejecting or completing the action. |
///
///- `client_id` is required when any other parameter is passed
///
///It may be shown by `.popup()`.
///
///It may be shown by `.iframe()`; `client_id` is required for an iframe.
///
///It may be shown by `.lightbox()`; `client_id` is required for a lightbox.
///
///What comes back is a [`Status`].
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
///A request for page `cash-out` with `client_id` given and nothing else, to be named in a signature.
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
impl CashOut<'_> {
    /// What the declaration says of the page.
    pub const INFO: ::paysera_pages::PageInfo = ::paysera_pages::PageInfo {
        name: "cash-out",
        doc: "The user takes money out of the wallet.",
        docs: ::core::option::Option::Some(
            "https://developers.paysera.com/en/wallet/integration/upload-to-wallet",
        ),
        deprecated: ::core::option::Option::None,
        path: "wallet/cash-out",
        locales: Locale::INFO,
        params: &[
            ::paysera_pages::ParamInfo {
                name: "client_id",
                kind: "string",
                doc: "Your client ID, the same as in authorised requests to the API.",
                required: ::paysera_pages::Required::WithAnyOther,
                key: "client_id=",
            },
            ::paysera_pages::ParamInfo {
                name: "wallet_id",
                kind: "integer",
                doc: "The wallet that the user is expected to use; with another one the user sees a notice.",
                required: ::paysera_pages::Required::No,
                key: "wallet_id=",
            },
            ::paysera_pages::ParamInfo {
                name: "redirect_uri",
                kind: "redirect-uri",
                doc: "Where the user is sent after rejecting or completing the action.",
                required: ::paysera_pages::Required::No,
                key: "redirect_uri=",
            },
        ],
        rules: &[
            ::paysera_pages::RuleInfo {
                message: "`client_id` is required when any other parameter is passed",
                rule: ::paysera_pages::Rule::WithAnyOther(0),
            },
        ],
        returns: ::core::option::Option::Some("status"),
        presentations: &[
            ::paysera_pages::PresentationInfo {
                kind: "popup",
                requires: &[],
            },
            ::paysera_pages::PresentationInfo {
                kind: "iframe",
                requires: &["client_id"],
            },
            ::paysera_pages::PresentationInfo {
                kind: "lightbox",
                requires: &["client_id"],
            },
        ],
        pieces: &["/wallet/cash-out"],
    };
}
impl<
    'a,
    ClientIdSlot,
    WalletIdSlot,
    RedirectUriSlot,
> CashOut<'a, ClientIdSlot, WalletIdSlot, RedirectUriSlot> {
    ///Gives `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn client_id(
        self,
        client_id: &'a ClientId,
    ) -> CashOut<'a, ::paysera_pages::slot::Set, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: ClientIdOnce,
    {
        CashOut(self.0.set(0, client_id))
    }
    ///Gives, if there is one, `client_id`: Your client ID, the same as in authorised requests to the API.
    pub fn maybe_client_id(
        self,
        client_id: ::core::option::Option<&'a ClientId>,
    ) -> CashOut<'a, ::paysera_pages::slot::Maybe, WalletIdSlot, RedirectUriSlot>
    where
        ClientIdSlot: ClientIdOnce,
    {
        CashOut(self.0.maybe(0, client_id))
    }
    ///Gives `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn wallet_id(
        self,
        wallet_id: u64,
    ) -> CashOut<'a, ClientIdSlot, ::paysera_pages::slot::Set, RedirectUriSlot>
    where
        WalletIdSlot: WalletIdOnce,
    {
        CashOut(self.0.set(1, wallet_id))
    }
    ///Gives, if there is one, `wallet_id`: The wallet that the user is expected to use; with another one the user sees a notice.
    pub fn maybe_wallet_id(
        self,
        wallet_id: ::core::option::Option<u64>,
    ) -> CashOut<'a, ClientIdSlot, ::paysera_pages::slot::Maybe, RedirectUriSlot>
    where
        WalletIdSlot: WalletIdOnce,
    {
        CashOut(self.0.maybe(1, wallet_id))
    }
    ///Gives `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn redirect_uri(
        self,
        redirect_uri: &'a RedirectUri,
    ) -> CashOut<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Set>
    where
        RedirectUriSlot: RedirectUriOnce,
    {
        CashOut(self.0.set(2, redirect_uri))
    }
    ///Gives, if there is one, `redirect_uri`: Where the user is sent after rejecting or completing the action.
    pub fn maybe_redirect_uri(
        self,
        redirect_uri: ::core::option::Option<&'a RedirectUri>,
    ) -> CashOut<'a, ClientIdSlot, WalletIdSlot, ::paysera_pages::slot::Maybe>
    where
        RedirectUriSlot: RedirectUriOnce,
    {
        CashOut(self.0.maybe(2, redirect_uri))
    }
    /// Chooses the language; without this call it is the default of the declaration.
    pub fn locale(self, locale: Locale) -> Self {
        Self(self.0.prefix(locale.prefix()))
    }
    /// Chooses one of the declared environments.
    pub fn environment(self, environment: Environment) -> Self {
        Self(self.0.base(environment.base_url()))
    }
    /// Chooses a base of your own, such as that of a stand-in for tests.
    pub fn base_url(self, base_url: &'a ::paysera_pages::BaseUrl) -> Self {
        Self(self.0.base(base_url.as_str()))
    }
    /// The URL of the page with what has been given.
    pub fn url(self) -> ::paysera_pages::PageUrl
    where
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): CashOutClientIdRequired,
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
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): CashOutClientIdRequired,
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
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): CashOutClientIdRequired,
    {
        self.0.popup()
    }
    /// The URL of the page, to be shown in a frame of your page.
    pub fn iframe(self) -> ::paysera_pages::Iframe
    where
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): CashOutClientIdRequired,
        ClientIdSlot: CashOutClientIdInIframe,
    {
        self.0.iframe()
    }
    /// The URL of the page, to be shown in the vendor's lightbox.
    pub fn lightbox(self) -> ::paysera_pages::Lightbox
    where
        (ClientIdSlot, WalletIdSlot, RedirectUriSlot): CashOutClientIdRequired,
        ClientIdSlot: CashOutClientIdInLightbox,
    {
        self.0.lightbox()
    }
}
