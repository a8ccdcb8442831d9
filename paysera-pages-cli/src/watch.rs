//! `check --watch`: again and again.

use std::convert::Infallible;
use std::thread;
use std::time::Duration;

use paysera_pages_codegen::spec::Disk;

use crate::answer::{self, Answer, Failure};

/// How long a change may go unseen.
const PAUSE: Duration = Duration::from_millis(200);

/// Runs a round, and another one whenever a file that it read has changed. It ends only where there is
/// nothing to watch or nothing can be written.
pub(crate) fn forever(mut round: impl FnMut() -> Result<Disk, Failure>) -> Result<Answer, Failure> {
    let Err(failure) = watch(&mut round);
    Err(failure)
}

/// Polls the contents: a few small files are read in no time, which also works where the system tells of no changes
/// (network drives, containers) and where editors put a new file in the place of the old one.
fn watch(round: &mut impl FnMut() -> Result<Disk, Failure>) -> Result<Infallible, Failure> {
    loop {
        let disk = round()?;
        let names: Vec<_> = disk.names().collect();
        if names.is_empty() {
            return Err(Failure::new("there is no file to watch: name one"));
        }
        answer::remark(&format!("\nwatching {}", names.join(", ")));
        while disk.is_current() {
            thread::sleep(PAUSE);
        }
    }
}
