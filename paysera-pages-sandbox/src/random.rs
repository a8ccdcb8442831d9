//! Texts that nobody can guess.

/// The system gives no randomness.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoRandomness;

/// 32 hexadecimal digits.
pub(crate) fn text() -> Result<String, NoRandomness> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
