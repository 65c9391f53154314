//! Writes a file under a temporary name, and renames it once complete.

use crate::client::random;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file being written. If dropped before it is finished, it is removed.
pub(super) struct Saving {
    pub(super) file: tokio::fs::File,
    leftover: Leftover,
    path: PathBuf,
}

/// The temporary file, removed on drop.
struct Leftover(PathBuf);

impl Drop for Leftover {
    fn drop(&mut self) {
        // After the rename there is no file to remove, and other errors cannot be reported.
        let _ = fs::remove_file(&self.0);
    }
}

impl Saving {
    /// Creates the file under a unique temporary name.
    ///
    /// This blocks for as long as it takes to create an empty file. A background thread could create it after the
    /// requesting future was dropped, and then it would never be removed.
    pub(super) fn start(path: &Path) -> io::Result<Self> {
        if path.file_name().is_none() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path does not end in a file name"));
        }
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        // The length is fixed, since the target name may already have the maximum length.
        let other = format!(".feishu-{:016x}.part", random::bits());
        let other = path.with_file_name(other);
        let file = fs::OpenOptions::new().write(true).create_new(true).open(&other)?;
        let leftover = Leftover(other);
        // Users who cannot read the existing file must not be able to read the one that replaces it.
        if let Ok(present) = fs::metadata(path) {
            file.set_permissions(present.permissions())?;
        }
        Ok(Self { file: tokio::fs::File::from_std(file), leftover, path: path.to_owned() })
    }

    /// Renames the file to its final name, once it is completely on disk.
    pub(super) async fn finish(self) -> io::Result<()> {
        self.file.sync_all().await?;
        drop(self.file);
        tokio::fs::rename(&self.leftover.0, &self.path).await
    }
}
