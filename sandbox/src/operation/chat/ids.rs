//! Users and bots by the IDs of a request.

use crate::gateway::{Caller, Refusal};
use crate::operation::reach::refuse;
use crate::world::{App, UserIdKind, UserState, World};
use feishu_api::endpoint::OperationError;

/// What kind of IDs a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::operation) enum IdKind {
    /// IDs of users.
    User(UserIdKind),
    /// App IDs, which stand for bots.
    App,
}

impl IdKind {
    /// The kind of this name; an operation with the errors `E` answers another one.
    pub(in crate::operation) fn parse<E: OperationError>(name: &str) -> Result<Self, Refusal> {
        match UserIdKind::parse(name) {
            Some(UserIdKind::Email) => Err(refuse::<E>(&[232001])),
            Some(kind) => Ok(Self::User(kind)),
            None if name == "app_id" => Ok(Self::App),
            None => Err(refuse::<E>(&[232001])),
        }
    }

    /// How users are shown where this is what was asked for.
    pub(in crate::operation) fn of_users(self) -> UserIdKind {
        match self {
            Self::User(kind) => kind,
            Self::App => UserIdKind::Open,
        }
    }

    /// The most IDs that one request may have.
    pub(in crate::operation) fn most(self) -> usize {
        match self {
            Self::User(_) => 50,
            Self::App => 5,
        }
    }

    /// The code that says that there is no such ID.
    pub(in crate::operation) fn not_found(self) -> &'static [i64] {
        match self {
            Self::User(UserIdKind::User) => &[99992360, 232027],
            Self::User(UserIdKind::Union) => &[99992364, 232027],
            Self::User(_) => &[99992351, 232027],
            Self::App => &[232043, 232027],
        }
    }
}

/// What there is of an ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::operation) enum Found {
    /// A user or a bot that can be in chats.
    Usable,
    /// A user of another tenant.
    External,
    /// A user who has left the company.
    Resigned,
    /// A user the app is not available to.
    Invisible,
    /// An app without a bot.
    NoBot,
    /// Nothing.
    Missing,
}

/// An ID, and who it stands for.
#[derive(Clone, Debug)]
pub(in crate::operation) struct Lookup {
    /// As it was sent.
    pub(in crate::operation) id: String,
    /// The open_id, or the App ID of a bot.
    pub(in crate::operation) who: String,
    /// What there is of it.
    pub(in crate::operation) found: Found,
}

/// Looks up an ID.
pub(in crate::operation) fn lookup(id: &str, kind: IdKind, caller: &Caller, app: &App, world: &World) -> Lookup {
    let (who, found) = match kind {
        IdKind::App => match world.app(id) {
            Some(app) if app.bot => (id, Found::Usable),
            Some(_) => (id, Found::NoBot),
            None => (id, Found::Missing),
        },
        IdKind::User(kind) => match world.find_user(kind, id) {
            None => (id, Found::Missing),
            Some(user) => {
                let is_hidden = caller.user().is_none() && !app.availability.covers(&user.open_id);
                let found = match user.state {
                    UserState::Resigned => Found::Resigned,
                    _ if is_hidden => Found::Invisible,
                    _ if user.tenant.is_some() => Found::External,
                    _ => Found::Usable,
                };
                (user.open_id.as_str(), found)
            }
        },
    };
    Lookup { id: id.to_owned(), who: who.to_owned(), found }
}

/// The ID by which a user is shown; one the world knows nothing of by the open_id.
pub(in crate::operation) fn shown(world: &World, open_id: &str, kind: UserIdKind) -> String {
    world.user(open_id).map_or(open_id, |user| user.id(kind)).to_owned()
}
