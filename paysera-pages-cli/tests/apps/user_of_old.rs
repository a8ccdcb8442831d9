// Code that uses all that `OLD` of the tests of `diff` generates, as a user would: it is compiled with each changed
// declaration.

/// The pages.
#[derive(paysera_pages::Pages)]
#[pages("DECLARATION")]
pub struct Pages;

fn environment(environment: Environment) -> u8 {
    match environment {
        Environment::Live => 1,
        Environment::Test => 2,
    }
}

fn locales(locale: Locale, of_ask: AskLocale) -> u8 {
    let ask = match of_ask {
        AskLocale::En => 1,
    };
    match locale {
        Locale::Lt => ask,
        Locale::En => 2,
    }
}

fn values(kind: Kind, scope: Scope) -> u8 {
    let scope = match scope {
        Scope::X => 1,
        Scope::Y => 2,
    };
    match kind {
        Kind::A => scope,
        Kind::B => 2,
    }
}

type Values = (paysera_pages::Carried, Option<paysera_pages::Carried>);

fn status(status: Status) -> Option<Values> {
    match status {
        Status::Done { code, note } => Some((code, note)),
        Status::Failed => None,
    }
}

fn token(token: Token) -> Option<paysera_pages::Carried> {
    match token {
        Token::Granted { code } => Some(code),
        Token::Denied => None,
    }
}

fn urls() -> Result<(), Box<dyn std::error::Error>> {
    let (id, key) = (Id::new("AB")?, Key::new("k")?);
    let back = Back::new("https://shop.example")?;
    let secret: Secret = paysera_pages::State::new("s")?;
    let (list, words) = (ScopeList::new([Scope::X])?, [Words::new("a")?]);
    let number: u64 = 1;
    let pay = Pages::pay().key(&key);
    println!(
        "{}",
        pay.locale(Locale::En).environment(Environment::Test).url()
    );
    println!("{}", pay.id(&id).number(number).back(&back).url());
    println!("{}", pay.id(&id).maybe_number(Some(number)).url());
    println!("{}", pay.id(&id).flag(true).url());
    println!("{}", pay.maybe_id(Some(&id)).url());
    let _ = (pay.popup(), pay.id(&id).lightbox());
    let ask = Pages::ask().secret(&secret).locale(AskLocale::En);
    println!(
        "{}",
        ask.bounded(Bounded::new(1u64)?)
            .kind(Kind::A)
            .scope(&list)
            .words(&words)
            .url()
    );
    println!(
        "{}",
        Pages::ask()
            .secret(&secret)
            .maybe_kind(None)
            .environment(Environment::Live)
            .url()
    );
    println!("{}", Pages::app().url());
    status(Status::from_url("/")?);
    token(Token::from_url("/")?);
    Ok(())
}
