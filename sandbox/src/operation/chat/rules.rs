//! The rules for the settings of a chat, when it is created or changed.
//!
//! | setting | error |
//! |---|---|
//! | a name or description with a word the tenant does not allow | `232023` |
//! | public, in a tenant that forbids that | `232091` |
//! | public, of an external chat | `232069` |
//! | the restricted mode, in a tenant without it | `232057` |
//! | the restricted mode is on but nothing is restricted, or off but something is restricted | `232001` |
//! | a hidden number of members, in a tenant without this feature | `232078` |

use crate::gateway::Refusal;
use crate::operation::reach::refuse;
use crate::world::{Resource, ResourceKind, World};
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1;

/// The settings in a request.
pub(super) struct Settings<'r> {
    pub(super) texts: [Option<&'r String>; 2],
    pub(super) chat_type: Option<&'r v1::ChatType>,
    pub(super) restricted: Option<&'r v1::RestrictedModeSettingInput>,
    pub(super) hidden_count: Option<&'r v1::HideMemberCountSetting>,
    /// Whether the chat is external.
    pub(super) external: bool,
}

impl Settings<'_> {
    /// Checks that the tenant allows the settings.
    pub(super) fn check<E: OperationError>(&self, world: &World) -> Result<(), Refusal> {
        let tenant = &world.tenant;
        let is_bad = |text: &&String| tenant.sensitive_words.iter().any(|word| text.contains(word.as_str()));
        if self.texts.iter().flatten().any(is_bad) {
            return Err(refuse::<E>(&[232023]));
        }
        if self.chat_type == Some(&v1::ChatType::Public) {
            if !tenant.public_chats {
                return Err(refuse::<E>(&[232091]));
            }
            if self.external {
                return Err(refuse::<E>(&[232069]));
            }
        }
        if self.hidden_count == Some(&v1::HideMemberCountSetting::OnlyOwner) && !tenant.hidden_member_count {
            return Err(refuse::<E>(&[232078]));
        }
        self.restricted.map_or(Ok(()), |setting| restricted::<E>(setting, tenant.restricted_mode))
    }
}

fn restricted<E: OperationError>(setting: &v1::RestrictedModeSettingInput, is_available: bool) -> Result<(), Refusal> {
    use v1::{
        RestrictedModeSettingDownloadHasPermissionSetting as Download,
        RestrictedModeSettingMessageHasPermissionSetting as Message,
        RestrictedModeSettingScreenshotHasPermissionSetting as Screenshot,
    };
    let is_on = setting.status.unwrap_or_default();
    let restricts = setting.screenshot_has_permission_setting == Some(Screenshot::NotAnyone)
        || setting.download_has_permission_setting == Some(Download::NotAnyone)
        || setting.message_has_permission_setting == Some(Message::NotAnyone);
    match (is_on, restricts) {
        (true, _) if !is_available => Err(refuse::<E>(&[232057])),
        (true, false) | (false, true) => Err(refuse::<E>(&[232001])),
        _ => Ok(()),
    }
}

/// Returns the address of an avatar, if the key belongs to one.
pub(super) fn avatar(key: &str, world: &World) -> Option<String> {
    let is_avatar = |resource: &Resource| resource.kind == ResourceKind::Avatar;
    let is_one = key.starts_with("default-avatar_") || world.resource(key).is_some_and(is_avatar);
    is_one.then(|| address(key))
}

/// Returns the address of a key.
pub(super) fn address(key: &str) -> String {
    format!("https://sandbox.invalid/avatar/{key}~100x100.jpg")
}
