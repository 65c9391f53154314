//! Sessions in files.

use super::store::{Lease, SessionStore, StoredSession};
use crate::client::token::{BoxFuture, StoreError, TokenKey};
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The maximum wait for another process that is writing. Writing takes a moment, unless the process is suspended.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(2);

/// Sessions in the files of a directory, shared by any number of processes on one machine.
///
/// - Only the user who runs the program has access: the directory has the permissions 0700, and the files 0600. A
///   directory that others can access is refused. (On systems other than Unix, permissions are inherited from the
///   parent directory.)
/// - Files are replaced atomically and durably: each file is written under a temporary name, flushed to disk and
///   renamed, and the directory is flushed, before anything else happens.
/// - Leases and writes are operating system locks, which end with their process. They are meant for local disks: on a
///   network file system they are only as reliable as its locks.
///
/// Methods block for as long as the disk takes, a few milliseconds to write a session.
#[derive(Clone, Debug)]
pub struct FileSessions {
    directory: PathBuf,
}

impl FileSessions {
    /// Opens a directory, which is created if it does not exist.
    ///
    /// # Errors
    /// Fails if the directory cannot be created, or if others have access to it.
    pub fn open(directory: impl Into<PathBuf>) -> io::Result<Self> {
        let directory = directory.into();
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&directory)?;
        check(&directory)?;
        Ok(Self { directory })
    }

    /// Returns the path of a key's file, or of an associated file.
    fn path(&self, key: &TokenKey, extension: &str) -> PathBuf {
        let digest = Sha256::digest(key.to_string());
        let name: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        self.directory.join(format!("{name}.{extension}"))
    }

    /// Returns the stored session, or what is wrong with it.
    fn read(&self, key: &TokenKey) -> io::Result<Option<Result<StoredSession, serde_json::Error>>> {
        match fs::read(self.path(key, "json")) {
            Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn write(&self, key: &TokenKey, session: Option<&StoredSession>) -> Result<(), StoreError> {
        let path = self.path(key, "json");
        match session {
            Some(session) => {
                let beside = self.path(key, "part");
                // A file left by a killed process is overwritten.
                let mut file = options().truncate(true).open(&beside)?;
                file.write_all(&serde_json::to_vec(session)?)?;
                file.sync_all()?;
                fs::rename(&beside, &path)?;
            }
            None => match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            },
        }
        // Makes the rename durable as well. Other systems cannot open a directory.
        #[cfg(unix)]
        File::open(&self.directory)?.sync_all()?;
        Ok(())
    }

    /// Waits for the turn to write.
    fn turn(&self, key: &TokenKey) -> Result<File, StoreError> {
        let file = options().open(self.path(key, "write"))?;
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err("another process did not finish writing in time".into()),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
    }
}

impl SessionStore for FileSessions {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredSession>, StoreError>> {
        Box::pin(async move { self.read(key)?.transpose().map_err(|error| unreadable(&error)) })
    }

    /// There is no await in here: between the platform's reply and the disk, no other task runs.
    fn swap<'a>(
        &'a self,
        key: &'a TokenKey,
        expected: Option<i64>,
        session: Option<&'a StoredSession>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let _turn = self.turn(key)?;
            let present = self.read(key)?.and_then(Result::ok);
            if present.map(|session| session.version) != expected {
                return Ok(false);
            }
            self.write(key, session)?;
            Ok(true)
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        _: Duration,
    ) -> BoxFuture<'a, Result<Option<Box<dyn Lease>>, StoreError>> {
        Box::pin(async move {
            let file = options().open(self.path(key, "lease"))?;
            match file.try_lock() {
                Ok(()) => Ok(Some(Box::new(Locked(file)) as Box<dyn Lease>)),
                Err(TryLockError::WouldBlock) => Ok(None),
                Err(TryLockError::Error(error)) => Err(error.into()),
            }
        })
    }
}

/// A lock that ends when its file is closed.
struct Locked(File);

impl Lease for Locked {
    fn release(self: Box<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move { drop(self.0) })
    }
}

/// Returns the options for files that only the program's user can read.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Checks that only the program's user can access a directory.
fn check(directory: &Path) -> io::Result<()> {
    let found = fs::metadata(directory)?;
    if !found.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o077 != 0 {
        let shown = directory.display();
        let why = format!("others have access to {shown}, which stores secrets: run chmod 700 {shown}");
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, why));
    }
    Ok(())
}

/// Returns the error for a file that is not a valid session. Its content is not shown.
fn unreadable(error: &serde_json::Error) -> StoreError {
    format!("a file is damaged (line {}, column {})", error.line(), error.column()).into()
}
