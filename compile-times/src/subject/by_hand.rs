//! A struct for each page, as one would write it: nothing is checked.

pub(super) fn page(page: u32) -> String {
    format!(
        r#"
#[derive(Default)]
pub struct Page{page}<'a> {{
    client_id: Option<&'a str>,
    wallet_id: Option<u64>,
    redirect_uri: Option<&'a str>,
}}

impl<'a> Page{page}<'a> {{
    pub fn client_id(mut self, client_id: &'a str) -> Self {{
        self.client_id = Some(client_id);
        self
    }}

    pub fn wallet_id(mut self, wallet_id: u64) -> Self {{
        self.wallet_id = Some(wallet_id);
        self
    }}

    pub fn redirect_uri(mut self, redirect_uri: &'a str) -> Self {{
        self.redirect_uri = Some(redirect_uri);
        self
    }}

    pub fn url(&self) -> String {{
        url("wallet/page-{page}", self.client_id, self.wallet_id, self.redirect_uri)
    }}
}}
"#
    )
}
