//! A file that is written beside its place, and takes it once it is complete.

use crate::client::random;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file that is being written. Dropped before it is finished, it leaves nothing.
pub(super) struct Saving {
    pub(super) file: tokio::fs::File,
    leftover: Leftover,
    path: PathBuf,
}

/// The file under its other name, removed when this is dropped.
struct Leftover(PathBuf);

impl Drop for Leftover {
    fn drop(&mut self) {
        // Where it was renamed there is none, and nobody could be told of another error.
        let _ = fs::remove_file(&self.0);
    }
}

impl Saving {
    /// Makes the file under its other name, which no other file has.
    ///
    /// This does block, for as long as it takes to make an empty file: what makes it elsewhere could do so after the
    /// future that asked for it was dropped, and then nobody would remove it.
    pub(super) fn start(path: &Path) -> io::Result<Self> {
        if path.file_name().is_none() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path does not end in a file name"));
        }
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        // It is the same length whatever the name, which may be as long as a name can be.
        let other = format!(".feishu-{:016x}.part", random::bits());
        let other = path.with_file_name(other);
        let file = fs::OpenOptions::new().write(true).create_new(true).open(&other)?;
        let leftover = Leftover(other);
        // Whoever may not read the file that is there may not read the one that replaces it.
        if let Ok(present) = fs::metadata(path) {
            file.set_permissions(present.permissions())?;
        }
        Ok(Self { file: tokio::fs::File::from_std(file), leftover, path: path.to_owned() })
    }

    /// Puts the file in its place, once all of it is on the disk.
    pub(super) async fn finish(self) -> io::Result<()> {
        self.file.sync_all().await?;
        drop(self.file);
        tokio::fs::rename(&self.leftover.0, &self.path).await
    }
}
