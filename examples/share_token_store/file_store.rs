//! A token store in a directory: one file per token, and a lock shared by all processes.

use feishu_api::Secret;
use feishu_api::client::token::{BoxFuture, StoreError, StoredToken, TokenKey, TokenStore};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Keeps tokens in files in a directory, which only the current user should be able to read.
#[derive(Clone, Debug)]
pub(crate) struct FileStore {
    directory: PathBuf,
}

impl FileStore {
    /// Opens a store in a directory, which is created if it does not exist.
    pub(crate) fn new(directory: impl Into<PathBuf>) -> io::Result<Self> {
        let directory = directory.into();
        fs::create_dir_all(&directory)?;
        Ok(Self { directory })
    }

    /// Runs blocking code on a blocking thread.
    fn run<T: Send + 'static>(
        &self,
        key: &TokenKey,
        work: impl FnOnce(&Path, &Path) -> io::Result<T> + Send + 'static,
    ) -> BoxFuture<'static, Result<T, StoreError>> {
        // `/` is the only character of a key that cannot be part of a file name.
        let file = self.directory.join(key.to_string().replace('/', "+"));
        let directory = self.directory.clone();
        Box::pin(async move { Ok(tokio::task::spawn_blocking(move || work(&directory, &file)).await??) })
    }
}

impl TokenStore for FileStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        // Files are replaced atomically, so reading needs no lock.
        self.run(key, |_, file| read(file))
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        let token = token.clone();
        self.run(key, move |directory, file| {
            let _locked = locked(directory)?;
            if read(file)?.is_none_or(|kept| token.is_newer_than(&kept)) {
                let new = directory.join("new");
                private().open(&new)?.write_all(&serde_json::to_vec(&token)?)?;
                fs::rename(new, file)?;
            }
            Ok(())
        })
    }

    fn remove<'a>(&'a self, key: &'a TokenKey, rejected: &'a Secret) -> BoxFuture<'a, Result<(), StoreError>> {
        let rejected = rejected.clone();
        self.run(key, move |directory, file| {
            let _locked = locked(directory)?;
            if read(file)?.is_some_and(|kept| *kept.secret() == rejected) {
                fs::remove_file(file)?;
            }
            Ok(())
        })
    }
}

/// Reads a token from a file; `None` if the file does not exist or is not a valid token.
fn read(file: &Path) -> io::Result<Option<StoredToken>> {
    match fs::read(file) {
        Ok(json) => Ok(serde_json::from_slice(&json).ok()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Waits for the lock, which is held until the file is closed.
fn locked(directory: &Path) -> io::Result<File> {
    let file = private().open(directory.join("lock"))?;
    file.lock()?;
    Ok(file)
}

/// Options for writing a file that only the current user can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
