//! Credentials: from the environment, or from a file that nobody else can read.
//!
//! They never come from the command line, where every program of the machine sees them.

use crate::exit::{Exit, Failure};
use feishu_api::{BaseUrl, Client, ClientBuilder, Language, Secret, TokenKind};
use feishu_source::{Diagnostics, Document, did_you_mean};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The profile that is used where none is named.
const DEFAULT: &str = "default";

/// The file with the profiles.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    /// The name of the profile that is used where none is named.
    #[serde(default)]
    default: Option<String>,
    /// The profiles, by name.
    #[serde(default)]
    profiles: BTreeMap<String, Entry>,
}

/// A profile as the file has it.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Entry {
    app_id: Option<String>,
    app_secret: Option<String>,
    /// `feishu`, `lark`, or an address.
    base_url: Option<String>,
    /// An access token, in place of an app.
    token: Option<String>,
    /// `custom` or `store`.
    app_type: Option<String>,
    app_ticket: Option<String>,
    tenant_key: Option<String>,
}

/// Who calls, and where.
#[derive(Debug, Default)]
pub(crate) struct Profile {
    /// Its name, where it is one of the file.
    pub(crate) name: Option<String>,
    pub(crate) app_id: Option<String>,
    app_secret: Option<Secret>,
    pub(crate) base_url: BaseUrl,
    pub(crate) token: Option<Secret>,
    store: bool,
    app_ticket: Option<Secret>,
    tenant_key: Option<String>,
}

impl Profile {
    /// Finds the profile with a name, or else that of the environment, or else the default of the file.
    pub(crate) fn find(name: Option<&str>) -> Result<Self, Failure> {
        let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
        let of_environment = Entry {
            app_id: set("FEISHU_APP_ID"),
            app_secret: set("FEISHU_APP_SECRET"),
            base_url: set("FEISHU_BASE_URL"),
            token: set("FEISHU_TOKEN"),
            app_type: set("FEISHU_APP_TYPE"),
            app_ticket: set("FEISHU_APP_TICKET"),
            tenant_key: set("FEISHU_TENANT_KEY"),
        };
        let is_given = of_environment.app_id.is_some() || of_environment.token.is_some();
        let asked = name.map(str::to_owned).or_else(|| set("FEISHU_PROFILE").filter(|_| !is_given));
        if asked.is_none() && is_given {
            return Self::of(None, of_environment);
        }
        let path = directory()?.join("config.yaml");
        let file = read(&path)?;
        let default = file.default.unwrap_or_else(|| DEFAULT.to_owned());
        let name = asked.clone().unwrap_or(default);
        let names: Vec<String> = file.profiles.keys().cloned().collect();
        match file.profiles.into_iter().find(|(known, _)| *known == name) {
            Some((_, entry)) => {
                let base_url = entry.base_url.or(of_environment.base_url);
                Self::of(Some(name), Entry { base_url, ..entry })
            }
            None if asked.is_none() => Self::of(None, of_environment),
            None => {
                let help = did_you_mean(&name, names.iter().map(String::as_str)).map(|help| format!("; {help}"));
                let message = format!("there is no profile `{name}` in {}{}", path.display(), help.unwrap_or_default());
                Err(Failure::not_found(message))
            }
        }
    }

    fn of(name: Option<String>, entry: Entry) -> Result<Self, Failure> {
        let base_url = match entry.base_url.as_deref() {
            None | Some("feishu") => BaseUrl::Feishu,
            Some("lark") => BaseUrl::Lark,
            Some(url) => BaseUrl::Custom(url.to_owned()),
        };
        let store = match entry.app_type.as_deref() {
            None | Some("custom") => false,
            Some("store") => true,
            Some(other) => {
                return Err(Failure::usage(format!("`{other}` is no type of app: write custom or store")));
            }
        };
        Ok(Self {
            name,
            app_id: entry.app_id,
            app_secret: entry.app_secret.map(Secret::from),
            base_url,
            token: entry.token.map(Secret::from),
            store,
            app_ticket: entry.app_ticket.map(Secret::from),
            tenant_key: entry.tenant_key,
        })
    }

    /// Starts a client for operations that take these kinds of token.
    pub(crate) fn builder(&self, tokens: &[TokenKind]) -> Result<ClientBuilder, Failure> {
        if !tokens.is_empty() && self.app_id.is_none() && self.token.is_none() {
            return Err(Failure::new(Exit::SignIn, no_credentials()?));
        }
        let mut builder = Client::builder().base_url(self.base_url.clone());
        builder = match (&self.app_id, &self.app_secret) {
            (Some(id), Some(secret)) if self.store => builder.store_app(id, secret.clone()),
            (Some(id), Some(secret)) => builder.app(id, secret.clone()),
            (Some(_), None) if self.token.is_none() && !tokens.is_empty() => {
                let message = "there is an app id without an app secret: set FEISHU_APP_SECRET";
                return Err(Failure::new(Exit::SignIn, message));
            }
            _ => builder,
        };
        if let Some(ticket) = &self.app_ticket {
            builder = builder.app_ticket(ticket.clone());
        }
        if let Some(key) = &self.tenant_key {
            builder = builder.tenant_key(key);
        }
        if let Some(token) = &self.token {
            for kind in tokens {
                builder = builder.access_token(*kind, token.clone());
            }
        }
        Ok(builder)
    }

    /// Builds a client with the credentials of the app.
    pub(crate) fn app(&self, language: Language) -> Result<Client, Failure> {
        let builder = self.builder(&[TokenKind::Tenant])?;
        builder.build().map_err(|error| Failure::call(&error, language))
    }
}

/// Explains how to set credentials.
fn no_credentials() -> Result<String, Failure> {
    let path = directory()?.join("config.yaml");
    Ok(format!(
        "there are no credentials: set FEISHU_APP_ID and FEISHU_APP_SECRET, or write a profile to {}\n  \
         `feishu sandbox` starts a server to try calls on, and prints variables for it",
        path.display()
    ))
}

/// Returns the directory of the command's files.
pub(crate) fn directory() -> Result<PathBuf, Failure> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let of_home = || set("HOME").or_else(|| set("USERPROFILE")).map(|home| home.join(".config"));
    let directory = set("FEISHU_CONFIG_DIR")
        .or_else(|| set("XDG_CONFIG_HOME").or_else(of_home).map(|directory| directory.join("feishu")));
    directory.ok_or_else(|| Failure::new(Exit::Local, "there is no home directory: set FEISHU_CONFIG_DIR"))
}

/// Reads the file with the profiles. A missing file has none.
fn read(path: &Path) -> Result<File, Failure> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(File::default()),
        Err(error) => return Err(Failure::file("read", &path.display(), &error)),
    };
    if is_open(&metadata) {
        let message = format!("others can read {0}, which holds secrets: run `chmod 600 {0}`", path.display());
        return Err(Failure::new(Exit::Local, message));
    }
    let mut findings = Diagnostics::new();
    let document = Document::from_file(path.display().to_string(), path, &mut findings)
        .map_err(|error| Failure::new(Exit::Local, error.to_string()))?;
    let file = document.and_then(|document| document.read::<File>(&mut findings));
    match file {
        Some(file) if findings.is_empty() => Ok(file),
        _ => Err(Failure::new(Exit::Local, wrong(&findings))),
    }
}

/// Describes the mistakes in the file without quoting it, since it contains secrets.
fn wrong(findings: &Diagnostics) -> String {
    let say = |finding: &&feishu_source::Diagnostic| {
        let what = match finding.slug {
            "unknown-key" => "there is no such key",
            "duplicate-key" => "the key stands here twice",
            _ => "this is not what belongs here",
        };
        format!("{}:{}:{}: {what}", finding.path(), finding.line(), finding.column())
    };
    let lines: Vec<String> = findings.sorted().iter().map(say).collect();
    format!("{}\n  the keys are in docs/cli.md, under Credentials", lines.join("\n"))
}

#[cfg(unix)]
fn is_open(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open(_: &fs::Metadata) -> bool {
    false
}
