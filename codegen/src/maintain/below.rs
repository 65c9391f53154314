//! Resolves paths of files below a directory; neither a path nor a symbolic link may lead out of it.

use crate::source::is_hidden;
use crate::write::WriteError;
use std::io::{Error, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// Returns the path of a file below a directory, given its relative path with `/`.
///
/// # Errors
/// Fails if the file would be outside of the directory: because of the path, or because of a symbolic link on the way
/// to the file or in its place. The directory itself may be a link.
pub(crate) fn below(directory: &Path, path: &str) -> Result<PathBuf, WriteError> {
    let mut place = directory.to_owned();
    for part in path.split('/') {
        let mut components = Path::new(part).components();
        let is_name =
            matches!((components.next(), components.next()), (Some(Component::Normal(name)), None) if name == part);
        if !is_name || part.contains(['\\', ':']) || part.contains(is_hidden) {
            let problem = format!("{path:?} is not the path of a file below it");
            return Err(WriteError::new(directory, Error::new(ErrorKind::InvalidInput, problem)));
        }
        place.push(part);
        if place.symlink_metadata().is_ok_and(|entry| entry.file_type().is_symlink()) {
            let problem = "it is a symbolic link, which is not followed; remove it, or choose another directory";
            return Err(WriteError::new(&place, Error::new(ErrorKind::InvalidInput, problem)));
        }
    }
    Ok(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leads_out() {
        let directory = tempfile::tempdir().unwrap();
        for path in
            ["", "/", "/etc/x", "../x", "a/../../x", "a//x", "./x", "a/.", "a\\..\\x", "C:x", "a\0", "a\n", "a\u{202e}"]
        {
            assert!(below(directory.path(), path).is_err(), "{path:?}");
        }
        assert_eq!(below(directory.path(), "a/b.c").unwrap(), directory.path().join("a").join("b.c"));
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        use std::os::unix::fs::symlink;
        let (directory, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        symlink(elsewhere.path(), directory.path().join("link")).unwrap();
        symlink(elsewhere.path().join("file"), directory.path().join("file")).unwrap();
        for path in ["link", "link/x", "link/a/x", "file"] {
            let problem = below(directory.path(), path).unwrap_err().to_string();
            assert!(problem.contains("is a symbolic link"), "{problem}");
        }
    }
}
