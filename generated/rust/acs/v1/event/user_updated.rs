// Generated from spec/acs/v1/event/user_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::acs::v1;
/// Access user changed / 用户信息变更.
///
/// Is pushed when the card number or the face photo of an access user has changed. / 智能门禁用户的卡号或人脸图片变化时推送。
///
/// - Type: `acs.user.updated_v1`
/// - Scopes, any of: `acs:users`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserUpdated {
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    pub user_id: v1::UserId,
    /// The number of the user's access card. / 用户的门禁卡号。
    pub card: i64,
    /// Whether a face picture of the user has been uploaded. / 用户的人脸图片是否已上传。
    pub face_uploaded: bool,
}
impl wire::Object for UserUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("card", &mut self.card);
        f.field("face_uploaded", &mut self.face_uploaded);
    }
}
crate::codegen::__impl_object! {
    UserUpdated
}
crate::codegen::__event! {
    UserUpdated:
    Descriptor::new("acs.v1.event.user_updated", "acs.user.updated_v1")
        .documented(text("用户信息变更", "Access user changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated")
        .access(&[Custom], &[scopes(&[crate::scope::ACS_USERS])])
        .guards(&[Guard::received("user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
