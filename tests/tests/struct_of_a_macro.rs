//! A struct may come out of a macro of the user's, which hands over its parts in groups that nobody sees.

const BASE: &str = "https://pay.example";

macro_rules! home {
    ($text:literal, $path:path, $(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        #[derive(paysera_pages::Pages)]
        #[pages(toml = $text, crate = $path)]
        $(#[$meta])*
        $vis struct $name;
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        home!(
            "format = 1
            environments.live.base_url = \"https://pay.example\"
            pages.home = { path = \"home\" }",
            ::paysera_pages,
            $(#[$meta])* $vis struct $name;
        );
    };
}

mod private {
    home!(
        struct Private;
    );

    pub(super) fn path() -> String {
        Private::home().url().as_str().replace(super::BASE, "")
    }
}

mod public {
    home!(
        /// With attributes.
        #[doc(alias = "shop")]
        pub(crate) struct Public;
    );
}

mod outer {
    pub(crate) mod inner {
        home!(
            pub(in super::super::outer) struct Inner;
        );
    }

    macro_rules! of_this_crate {
        ($name:ident) => {
            home!(
                pub(in $crate::outer) struct $name;
            );
        };
    }

    pub(crate) mod of_this_crate {
        of_this_crate!(OfThisCrate);
    }

    pub(crate) fn urls() -> [String; 2] {
        let inner = inner::Inner::home().url();
        let of_this_crate = of_this_crate::OfThisCrate::home().url();
        [inner, of_this_crate].map(|url| url.as_str().to_owned())
    }
}

mod whole_attribute {
    macro_rules! derived {
        ($(#[$meta:meta])* $name:ident) => {
            $(#[$meta])*
            pub(crate) struct $name;
        };
    }

    derived!(
        #[derive(paysera_pages::Pages)]
        #[pages(toml = r#"
            format = 1
            environments.live.base_url = "https://pay.example"
            pages.home = { path = "home" }
        "#)]
        WholeAttribute
    );
}

#[test]
fn it_is_as_visible_as_the_macro_says() {
    let url = format!("{BASE}/home");
    assert_eq!(private::path(), "/home");
    assert_eq!(public::Public::home().url().as_str(), url);
    assert_eq!(outer::urls(), [url.clone(), url.clone()]);
    let whole = whole_attribute::WholeAttribute::home().url();
    assert_eq!(whole.as_str(), url);
}
