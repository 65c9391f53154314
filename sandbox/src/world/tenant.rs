//! The tenant a world is of.

use std::time::Duration;

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
    /// Words that the names and descriptions of chats must not have.
    pub sensitive_words: Vec<String>,
    /// How many members a chat may have, where the administrators have set that.
    pub member_limit: Option<usize>,
    /// For how long a message can be recalled, where the administrators have set that.
    pub recall_period: Option<Duration>,
    /// For how long a message can be edited, where the administrators have set that.
    pub edit_period: Option<Duration>,
    /// How many messages can still be made urgent, where that is counted: one for each user who is notified.
    pub urgent_quota: Option<usize>,
}

impl Default for Tenant {
    /// A tenant in which everything is allowed.
    fn default() -> Self {
        Self {
            key: super::demo::TENANT.to_owned(),
            restricted_mode: true,
            hidden_member_count: true,
            public_chats: true,
            sensitive_words: Vec::new(),
            member_limit: None,
            recall_period: None,
            edit_period: None,
            urgent_quota: None,
        }
    }
}
