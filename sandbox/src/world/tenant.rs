//! The tenant of a world.

use std::time::Duration;

/// The settings of a tenant's administrators.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tenant {
    /// The tenant key.
    pub key: String,
    /// Whether the tenant's plan has the restricted mode of chats.
    pub restricted_mode: bool,
    /// Whether the tenant's plan allows chats to hide the number of their members.
    pub hidden_member_count: bool,
    /// Whether chats may be public.
    pub public_chats: bool,
    /// Words that are not allowed in names and descriptions of chats.
    pub sensitive_words: Vec<String>,
    /// The maximum number of members of a chat; `None` if the administrators have set no limit.
    pub member_limit: Option<usize>,
    /// The period in which a message can be recalled; `None` if it is unlimited.
    pub recall_period: Option<Duration>,
    /// The period in which a message can be edited; `None` if it is unlimited.
    pub edit_period: Option<Duration>,
    /// The remaining number of urgent messages, counted per notified user; `None` if it is unlimited.
    pub urgent_quota: Option<usize>,
}

impl Default for Tenant {
    /// Creates a tenant in which everything is allowed.
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
