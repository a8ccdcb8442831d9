//! Any bytes as a declaration: no panic, faults that are fit to be shown, and what is generated is Rust.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use paysera_pages_codegen::generate::{self, DocStyle, Options};
use paysera_pages_codegen::spec::limits::MOST_FAULTS;
use paysera_pages_codegen::spec::{self, Context, Fault, Loader, Source};

/// What stands between two files. TOML has no such character, so that no file is parted by mistake.
const BETWEEN_FILES: char = '\u{0}';

/// The files of one input; the first is the declaration, the others are `1`, `2` and so on.
struct Files<'a>(Vec<&'a str>);

impl Loader for Files<'_> {
    fn load(&mut self, _from: &Source, name: &str) -> Result<Arc<Source>, Fault> {
        let file = name.parse().ok().and_then(|index: usize| self.0.get(index));
        match file {
            Some(text) => Ok(Source::new(name, *text)),
            None => Err(Fault::unreadable(format!(
                "cannot read `{name}`: there is no such file"
            ))),
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let text = match Source::from_bytes("0", bytes.to_vec()) {
        Ok(source) => source.text().to_owned(),
        Err(fault) => return check_shown(&fault.to_string()),
    };
    let mut files = Files(text.split(BETWEEN_FILES).collect());
    let first = Source::new("0", files.0.first().copied().unwrap_or_default());
    // The length chooses the options: it costs the input no bytes, so that every file is a seed.
    let in_module = bytes.len() % 2 == 1;
    let context = Context {
        entry: "Entry".to_owned(),
        module: in_module,
        ..Context::default()
    };
    let reading = spec::read(&first, &context, &mut files);
    check_shown(&reading.faults.to_string());
    assert!(reading.faults.len() <= MOST_FAULTS + 1);
    let Some(model) = reading.spec else {
        assert!(
            !reading.faults.is_empty(),
            "nothing was read, and nothing is wrong"
        );
        return;
    };
    let options = Options {
        context,
        visibility: "pub(crate)".to_owned(),
        module: in_module.then(|| "pages".to_owned()),
        krate: "::paysera_pages".to_owned(),
        non_exhaustive: bytes.len() % 4 > 1,
        docs: if bytes.len() % 8 > 3 {
            DocStyle::Lines
        } else {
            DocStyle::Joined
        },
    };
    let code = generate::generate(&model, &options);
    if let Err(error) = syn::parse_file(&code) {
        panic!("what is generated is no Rust: {error}\n{code}");
    }
});

/// Whatever the file has, what is shown of it must not steer a terminal.
fn check_shown(shown: &str) {
    let is_harmful = |char: char| {
        (char.is_control() && char != '\n')
            || matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!shown.contains(is_harmful), "{shown:?}");
}
