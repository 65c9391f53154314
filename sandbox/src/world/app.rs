//! Apps.

use feishu_api::Secret;
use feishu_api::endpoint::AppType;
use std::collections::BTreeSet;

/// An app, as the developer console and the admin console show it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct App {
    /// Its App ID.
    pub id: String,
    /// Its App Secret.
    pub secret: Secret,
    /// The kind of app it is.
    pub app_type: AppType,
    /// Whether the tenant lets it work.
    pub state: AppState,
    /// The scopes it has been granted.
    pub scopes: BTreeSet<String>,
    /// Whether its bot capability is on.
    pub bot: bool,
    /// Whether its bot may act in external chats.
    pub external_sharing: bool,
    /// The keys of the tenants that have installed it; they count for store apps only.
    pub tenants: BTreeSet<String>,
    /// The users it is available to.
    pub availability: Availability,
    /// Whether it may refresh the tokens of users.
    pub refresh: bool,
    /// The addresses that users may be sent to once they have signed in; none: any address.
    pub redirect_uris: BTreeSet<String>,
}

impl App {
    /// A custom app that is enabled, has a bot and no scopes, and is available to everyone.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            app_type: AppType::Custom,
            state: AppState::Enabled,
            scopes: BTreeSet::new(),
            bot: true,
            external_sharing: false,
            tenants: BTreeSet::new(),
            availability: Availability::Everyone,
            refresh: true,
            redirect_uris: BTreeSet::new(),
        }
    }

    /// Sets the kind of app.
    #[must_use]
    pub fn app_type(mut self, app_type: AppType) -> Self {
        self.app_type = app_type;
        self
    }

    /// Sets whether the tenant lets it work.
    #[must_use]
    pub fn state(mut self, state: AppState) -> Self {
        self.state = state;
        self
    }

    /// Sets the scopes it has been granted.
    #[must_use]
    pub fn scopes<I: IntoIterator<Item: Into<String>>>(mut self, scopes: I) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets whether its bot capability is on.
    #[must_use]
    pub fn bot(mut self, on: bool) -> Self {
        self.bot = on;
        self
    }

    /// Sets whether its bot may act in external chats.
    #[must_use]
    pub fn external_sharing(mut self, on: bool) -> Self {
        self.external_sharing = on;
        self
    }

    /// Makes it a store app that the tenants of these keys have installed.
    #[must_use]
    pub fn installed_in<I: IntoIterator<Item: Into<String>>>(mut self, tenants: I) -> Self {
        self.app_type = AppType::Store;
        self.tenants = tenants.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the users it is available to.
    #[must_use]
    pub fn availability(mut self, availability: Availability) -> Self {
        self.availability = availability;
        self
    }
}

/// Whether a tenant lets an app work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppState {
    /// It is installed and enabled.
    Enabled,
    /// An administrator has disabled it.
    Disabled,
    /// It is not installed, or was removed.
    NotInstalled,
}

/// The users an app is available to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Availability {
    /// Every user.
    Everyone,
    /// The users of these open_ids.
    Only(BTreeSet<String>),
    /// Every user but those of these open_ids.
    AllBut(BTreeSet<String>),
}

impl Availability {
    /// Whether a user is among them.
    pub fn covers(&self, open_id: &str) -> bool {
        match self {
            Self::Everyone => true,
            Self::Only(users) => users.contains(open_id),
            Self::AllBut(users) => !users.contains(open_id),
        }
    }
}
