//! `expand`: the generated Rust, formatted.

use clap::{ArgMatches, Command};
use paysera_pages_codegen::generate;

use crate::answer::{self, Answer, Failure};
use crate::{derive, files};

pub(crate) fn command() -> Command {
    Command::new("expand")
        .about("Prints the Rust that the derive makes of a declaration")
        .arg(files::option())
        .args(derive::names())
        .args(derive::others())
        .after_help("It is what stands beside the struct, without the struct itself.")
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Answer, Failure> {
    let options = derive::options(matches);
    let spec = files::sound_for(files::path(matches, "file"), &options.context)?;
    let code = generate::generate(&spec, &options);
    let file = syn::parse_file(&code).map_err(|error| {
        Failure::new(format!(
            "the generated code is no Rust, which is a bug of paysera-pages: {error}"
        ))
    })?;
    answer::print(&prettyplease::unparse(&file))?;
    Ok(Answer::Yes)
}
