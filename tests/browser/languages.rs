//! The shop and the pages in their languages.

use crate::stage::Stage;

#[tokio::test]
async fn the_visitors_language_is_that_of_the_page() {
    let Some(stage) = Stage::open("the_visitors_language_is_that_of_the_page").await else {
        return;
    };
    let lang = "return document.documentElement.lang";
    // The browser asks for English.
    assert_eq!(stage.run(lang).await, "en");
    for (number, (locale, prefix, waiting)) in [
        ("lt", "", "Laukiama banko žodžio"),
        ("en", "/en", "Waiting for the bank's word"),
        ("ru", "/ru", "Ждём слова банка"),
    ]
    .into_iter()
    .enumerate()
    {
        stage.click(&format!("nav a[lang='{locale}']")).await;
        stage
            .until_at(&format!("{}/?locale={locale}", stage.shop))
            .await;
        assert_eq!(stage.run(lang).await, locale);
        stage.order("upload-funds", "redirect").await;
        let page = format!("{}{prefix}/wallet/upload-funds?", stage.sandbox.base_url());
        stage.until_at(&page).await;
        assert_eq!(stage.run(lang).await, locale);
        stage.press("success").await;
        stage.until("#state", waiting).await;
        assert_eq!(stage.run(lang).await, locale);
        assert_eq!(
            stage.sandbox.visits()[number].locale.as_deref(),
            (!prefix.is_empty()).then_some(locale).or(Some("lt"))
        );
    }
}
