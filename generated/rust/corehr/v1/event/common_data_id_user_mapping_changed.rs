// Generated from spec/corehr/v1/event/common_data_id_user_mapping_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
/// User ID mapping changed / 用户ID映射变更.
///
/// Is pushed when the mapping of a user's IDs between Feishu People and other systems has changed.
///
/// 用户在飞书人事与其他系统之间的 ID 映射变更时推送。
///
/// - Type: `corehr.common_data.id.user_mapping_changed_v1`
/// - Scopes, any of: `corehr:common_data.id.convert:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonDataIdUserMappingChanged {
    /// What happened to the mapping of user IDs: `insert` if it was created, `delete` if it was removed.
    ///
    /// 用户 ID 映射的变化：`insert` 为新建，`delete` 为删除。
    pub change_type: String,
    /// Which systems the mapping connects: 1 Feishu People and Feishu, 2 Feishu People and People Admin, 3 People Admin and Feishu.
    ///
    /// 映射的是哪两个系统的 ID：1 为飞书人事与飞书，2 为飞书人事与 People Admin，3 为 People Admin 与飞书。
    /// - From 1 to 3
    pub id_transform_type: i64,
    /// The ID of the user in Feishu People, set only if `id_transform_type` is 1 or 2.
    ///
    /// 用户在飞书人事中的 ID，仅 `id_transform_type` 为 1 或 2 时有值。
    pub corehr_id: String,
    /// The ID of the user in People Admin, set only if `id_transform_type` is 2 or 3.
    ///
    /// 用户在 People Admin 中的 ID，仅 `id_transform_type` 为 2 或 3 时有值。
    pub people_admin_id: String,
    /// The ID of the user in Feishu, set only if `id_transform_type` is 1 or 3.
    ///
    /// 用户在飞书中的 ID，仅 `id_transform_type` 为 1 或 3 时有值。
    pub feishu_id: v1::UserId,
}
impl wire::Object for CommonDataIdUserMappingChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("change_type", &mut self.change_type);
        f.field("id_transform_type", &mut self.id_transform_type);
        f.field("corehr_id", &mut self.corehr_id);
        f.field("people_admin_id", &mut self.people_admin_id);
        f.field("feishu_id", &mut self.feishu_id);
    }
}
crate::codegen::__impl_object! {
    CommonDataIdUserMappingChanged
}
crate::codegen::__event! {
    CommonDataIdUserMappingChanged:
    Descriptor::new("corehr.v1.event.common_data_id_user_mapping_changed", "corehr.common_data.id.user_mapping_changed_v1")
        .documented(text("用户ID映射变更", "User ID mapping changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed")
        .access(&[Custom], &[scopes(&[crate::scope::COREHR_COMMON_DATA_ID_CONVERT_READ])])
        .guards(&[
            Guard::received("feishu_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
