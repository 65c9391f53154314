//! The tenant a world is of.

/// What the administrators of a tenant have set.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tenant {
    /// Its key.
    pub key: String,
    /// Whether its plan has the restricted mode of chats.
    pub restricted_mode: bool,
    /// Whether its plan lets chats hide how many members they have.
    pub hidden_member_count: bool,
    /// Whether its chats may be public.
    pub public_chats: bool,
    /// How many members a chat may have, where the administrators have set that.
    pub member_limit: Option<usize>,
}

impl Default for Tenant {
    /// A tenant in which everything is allowed.
    fn default() -> Self {
        Self {
            key: super::demo::TENANT.to_owned(),
            restricted_mode: true,
            hidden_member_count: true,
            public_chats: true,
            member_limit: None,
        }
    }
}
