//! Reads the settings for the platform from the environment.

use std::env;

/// Returns the values of the given variables; `None` if none of them is set.
pub(crate) fn settings<const N: usize>(names: [&str; N]) -> Result<Option<[String; N]>, String> {
    let values = names.map(|name| env::var(name).unwrap_or_default());
    let missing: Vec<&str> =
        names.iter().zip(&values).filter(|(_, value)| value.is_empty()).map(|(name, _)| *name).collect();
    match missing.len() {
        0 => Ok(Some(values)),
        count if count == N => Ok(None),
        _ => Err(format!(
            "To call the platform, set {} as well (all of {}).\nTo call the sandbox instead, set none of them.",
            missing.join(" and "),
            names.join(", ")
        )),
    }
}
