//! The one run of the compiler that is for the app itself, counted or timed. Cargo starts this program in place of the
//! compiler for the app, and only for it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, fs};

use crate::Result;
use crate::app::{App, NAME};

const COUNT: &str = "COMPILE_TIMES_COUNT";
const TIME: &str = "COMPILE_TIMES_TIME";

/// How long the compiler took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seconds {
    /// On the clock.
    pub(crate) wall: f64,
    /// Of the processor, which the other work of a machine moves less.
    pub(crate) processor: f64,
}

/// The instructions of the compiler as it checks the app, the derives that it runs included.
pub(crate) fn count(app: &App) -> Result<u64> {
    let profile = check(app, COUNT)?;
    let total = profile
        .lines()
        .find_map(|line| line.strip_prefix("summary: "));
    Ok(total.ok_or("callgrind counted nothing")?.trim().parse()?)
}

/// The time of the compiler as it checks the app, without what cargo does before and after.
pub(crate) fn time(app: &App) -> Result<Seconds> {
    let report = check(app, TIME)?;
    let (wall, processor) = report
        .split_once(' ')
        .ok_or("the time is not told in two numbers")?;
    Ok(Seconds {
        wall: wall.parse()?,
        processor: processor.parse()?,
    })
}

/// Checks the app, whose sources are new, and gives what is reported of it.
fn check(app: &App, how: &str) -> Result<String> {
    let report = app.path("report");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let (compiler, program) = (compiler()?, env::current_exe()?);
    app.cargo_with(
        &["check", "--lib", "--offline"],
        &[
            // By itself, since the `rustc` that rustup puts into the path starts another program.
            ("RUSTC", compiler.as_path()),
            ("RUSTC_WORKSPACE_WRAPPER", program.as_path()),
            (how, report.as_path()),
        ],
    )?;
    fs::read_to_string(&report)
        .map_err(|error| format!("the compiler's run was not seen: {error}").into())
}

fn compiler() -> Result<PathBuf> {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()?;
    Ok(Path::new(String::from_utf8(output.stdout)?.trim()).join("bin/rustc"))
}

/// What this program does when cargo starts it in place of the compiler.
pub(crate) fn wrapped() -> Option<Result<ExitCode>> {
    let (count, time) = (env::var_os(COUNT), env::var_os(TIME));
    (count.is_some() || time.is_some()).then(|| compile(count, time))
}

fn compile(count: Option<OsString>, time: Option<OsString>) -> Result<ExitCode> {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let (compiler, options) = words.split_first().ok_or("no compiler is named")?;
    // Cargo also asks the compiler for its version.
    let is_app = options
        .windows(2)
        .any(|pair| pair == ["--crate-name", NAME]);
    let mut command = match count.filter(|_| is_app) {
        None => Command::new(compiler),
        Some(profile) => {
            let mut option = OsString::from("--callgrind-out-file=");
            option.push(profile);
            let mut command = Command::new("valgrind");
            command
                .args(["--quiet", "--tool=callgrind"])
                .arg(option)
                .arg(compiler);
            command
        }
    };
    let start = Instant::now();
    let status = command.args(options).status().map_err(|error| {
        format!(
            "{} does not start: {error}",
            command.get_program().to_string_lossy()
        )
    })?;
    if let Some(report) = time.filter(|_| is_app) {
        fs::write(
            report,
            format!("{} {}", start.elapsed().as_secs_f64(), processor_time()?),
        )?;
    }
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The seconds that ended children of this process have had of the processor.
fn processor_time() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The name of the program, in parentheses, may have spaces; the third field comes after it.
    let (_, fields) = stat
        .rsplit_once(')')
        .ok_or("no times in `/proc/self/stat`")?;
    let ticks: Vec<f64> = fields
        .split_whitespace()
        .skip(13)
        .take(2)
        .map(str::parse)
        .collect::<std::result::Result<_, _>>()?;
    Ok(ticks.iter().sum::<f64>() / 100.0)
}
