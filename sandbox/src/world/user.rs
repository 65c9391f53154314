//! Users.

use std::collections::{BTreeMap, BTreeSet};

/// A user, as in the directory of a tenant.
///
/// On the platform, the open_id of a user is different in every app. Here it is the same in all apps, which makes it
/// easy to write down a world.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// The open_id.
    pub open_id: String,
    /// The union_id.
    pub union_id: String,
    /// The user_id.
    pub user_id: String,
    /// The name.
    pub name: String,
    /// The English name.
    pub en_name: String,
    /// The email address.
    pub email: String,
    /// The email address assigned by the company.
    pub enterprise_email: String,
    /// The phone number.
    pub mobile: String,
    /// The employee number.
    pub employee_no: String,
    /// The URL of the picture.
    pub avatar: String,
    /// The key of the user's tenant, if it is not the world's tenant.
    pub tenant: Option<String>,
    /// The state of the user.
    pub state: UserState,
    /// The scopes that the user has granted, by App ID.
    pub granted: BTreeMap<String, BTreeSet<String>>,
    /// The App IDs of the bots that the user has blocked.
    pub blocked: BTreeSet<String>,
}

/// The state of a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserState {
    /// They work for the company.
    #[default]
    Active,
    /// They have left the company.
    Resigned,
    /// An administrator has suspended them.
    Frozen,
    /// They have been invited, but have not signed in yet.
    Unregistered,
}

/// The kinds of ID that a user has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserIdKind {
    /// `open_id`
    Open,
    /// `union_id`
    Union,
    /// `user_id`
    User,
    /// `email`, which can be used to send messages.
    Email,
}

impl UserIdKind {
    /// Returns the kind with this name.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "open_id" => Some(Self::Open),
            "union_id" => Some(Self::Union),
            "user_id" => Some(Self::User),
            "email" => Some(Self::Email),
            _ => None,
        }
    }

    /// Returns the name of the kind.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open_id",
            Self::Union => "union_id",
            Self::User => "user_id",
            Self::Email => "email",
        }
    }
}

impl User {
    /// Creates an active user who has granted nothing. Their union_id is the open_id with `on_` instead of `ou_`; their
    /// user_id is the open_id without `ou_`.
    pub fn new(open_id: impl Into<String>, name: impl Into<String>) -> Self {
        let open_id = open_id.into();
        let stem = open_id.strip_prefix("ou_").unwrap_or(&open_id);
        Self {
            union_id: format!("on_{stem}"),
            user_id: stem.to_owned(),
            name: name.into(),
            en_name: String::new(),
            email: String::new(),
            enterprise_email: String::new(),
            mobile: String::new(),
            employee_no: String::new(),
            avatar: String::new(),
            tenant: None,
            state: UserState::Active,
            granted: BTreeMap::new(),
            blocked: BTreeSet::new(),
            open_id,
        }
    }

    /// Sets the user_id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }

    /// Sets the union_id.
    #[must_use]
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = union_id.into();
        self
    }

    /// Sets the email address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }

    /// Makes it a user of another tenant.
    #[must_use]
    pub fn of_tenant(mut self, key: impl Into<String>) -> Self {
        self.tenant = Some(key.into());
        self
    }

    /// Sets the state of the user.
    #[must_use]
    pub fn state(mut self, state: UserState) -> Self {
        self.state = state;
        self
    }

    /// Grants scopes to an app, in addition to those it has.
    #[must_use]
    pub fn granted<I: IntoIterator<Item: Into<String>>>(mut self, app_id: impl Into<String>, scopes: I) -> Self {
        self.granted.entry(app_id.into()).or_default().extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Blocks the bots of apps (App IDs).
    #[must_use]
    pub fn blocking<I: IntoIterator<Item: Into<String>>>(mut self, apps: I) -> Self {
        self.blocked = apps.into_iter().map(Into::into).collect();
        self
    }

    /// Returns the user's ID of a kind.
    pub fn id(&self, kind: UserIdKind) -> &str {
        match kind {
            UserIdKind::Open => &self.open_id,
            UserIdKind::Union => &self.union_id,
            UserIdKind::User => &self.user_id,
            UserIdKind::Email => &self.email,
        }
    }
}
