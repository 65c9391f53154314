//! Users.

use std::collections::{BTreeMap, BTreeSet};

/// A user, as the directory of a tenant shows them.
///
/// The platform gives a user another open_id in every app. Here it is the same in all of them, so that a world can be
/// written down.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// Their open_id.
    pub open_id: String,
    /// Their union_id.
    pub union_id: String,
    /// Their user_id.
    pub user_id: String,
    /// Their name.
    pub name: String,
    /// Their English name.
    pub en_name: String,
    /// Their email address.
    pub email: String,
    /// The email address that the company gives them.
    pub enterprise_email: String,
    /// Their phone number.
    pub mobile: String,
    /// Their number in the company.
    pub employee_no: String,
    /// The address of their picture.
    pub avatar: String,
    /// The key of their tenant, where it is not the world's own.
    pub tenant: Option<String>,
    /// Whether they can be reached.
    pub state: UserState,
    /// The scopes they have granted, by App ID.
    pub granted: BTreeMap<String, BTreeSet<String>>,
    /// The apps whose bots may not write to them, by App ID.
    pub blocked: BTreeSet<String>,
}

/// Whether a user can be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserState {
    /// They work here.
    #[default]
    Active,
    /// They have left the company.
    Resigned,
    /// An administrator has suspended them.
    Frozen,
    /// They have been invited, and not signed in yet.
    Unregistered,
}

/// The kinds of ID a user has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserIdKind {
    /// `open_id`
    Open,
    /// `union_id`
    Union,
    /// `user_id`
    User,
    /// `email`, by which messages can be sent.
    Email,
}

impl UserIdKind {
    /// The kind of this name.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "open_id" => Some(Self::Open),
            "union_id" => Some(Self::Union),
            "user_id" => Some(Self::User),
            "email" => Some(Self::Email),
            _ => None,
        }
    }

    /// What it is called.
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
    /// A user who works here and has granted nothing. Their union_id and user_id are those of the open_id, with
    /// `on_` and with nothing in place of `ou_`.
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

    /// Sets whether they can be reached.
    #[must_use]
    pub fn state(mut self, state: UserState) -> Self {
        self.state = state;
        self
    }

    /// Grants scopes to an app, beside those it has.
    #[must_use]
    pub fn granted<I: IntoIterator<Item: Into<String>>>(mut self, app_id: impl Into<String>, scopes: I) -> Self {
        self.granted.entry(app_id.into()).or_default().extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Blocks the bots of apps, by App ID.
    #[must_use]
    pub fn blocking<I: IntoIterator<Item: Into<String>>>(mut self, apps: I) -> Self {
        self.blocked = apps.into_iter().map(Into::into).collect();
        self
    }

    /// Their ID of a kind.
    pub fn id(&self, kind: UserIdKind) -> &str {
        match kind {
            UserIdKind::Open => &self.open_id,
            UserIdKind::Union => &self.union_id,
            UserIdKind::User => &self.user_id,
            UserIdKind::Email => &self.email,
        }
    }
}
