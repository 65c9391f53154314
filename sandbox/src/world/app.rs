//! Apps.

use feishu_api::Secret;
use feishu_api::endpoint::AppType;
use std::collections::BTreeSet;

/// An app, as in the developer console and the admin console.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct App {
    /// The App ID.
    pub id: String,
    /// The App Secret.
    pub secret: Secret,
    /// The type of app.
    pub app_type: AppType,
    /// The state of the app in the tenant.
    pub state: AppState,
    /// The scopes that the app has been granted.
    pub scopes: BTreeSet<String>,
    /// Whether the bot capability is on.
    pub bot: bool,
    /// Whether the bot may act in external chats.
    pub external_sharing: bool,
    /// The keys of the tenants that have installed the app; used for store apps only.
    pub tenants: BTreeSet<String>,
    /// The users the app is available to.
    pub availability: Availability,
    /// Whether the app may refresh user tokens.
    pub refresh: bool,
    /// The URLs that users may be redirected to after signing in; if empty, any URL.
    pub redirect_uris: BTreeSet<String>,
}

impl App {
    /// Creates a custom app that is enabled, has a bot and no scopes, and is available to everyone.
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

    /// Sets the type of app.
    #[must_use]
    pub fn app_type(mut self, app_type: AppType) -> Self {
        self.app_type = app_type;
        self
    }

    /// Sets the state of the app in the tenant.
    #[must_use]
    pub fn state(mut self, state: AppState) -> Self {
        self.state = state;
        self
    }

    /// Sets the scopes that the app has been granted.
    #[must_use]
    pub fn scopes<I: IntoIterator<Item: Into<String>>>(mut self, scopes: I) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets whether the bot capability is on.
    #[must_use]
    pub fn bot(mut self, on: bool) -> Self {
        self.bot = on;
        self
    }

    /// Sets whether the bot may act in external chats.
    #[must_use]
    pub fn external_sharing(mut self, on: bool) -> Self {
        self.external_sharing = on;
        self
    }

    /// Makes it a store app that is installed in the tenants with these keys.
    #[must_use]
    pub fn installed_in<I: IntoIterator<Item: Into<String>>>(mut self, tenants: I) -> Self {
        self.app_type = AppType::Store;
        self.tenants = tenants.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the users the app is available to.
    #[must_use]
    pub fn availability(mut self, availability: Availability) -> Self {
        self.availability = availability;
        self
    }
}

/// The state of an app in a tenant.
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
    /// Only the users with these open_ids.
    Only(BTreeSet<String>),
    /// Every user except those with these open_ids.
    AllBut(BTreeSet<String>),
}

impl Availability {
    /// Whether the app is available to a user.
    pub fn covers(&self, open_id: &str) -> bool {
        match self {
            Self::Everyone => true,
            Self::Only(users) => users.contains(open_id),
            Self::AllBut(users) => !users.contains(open_id),
        }
    }
}
