// Generated from spec/hire/v1/event/application_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Application deleted / 投递删除.
///
/// Is pushed when an application has been deleted, with its ID only; its content can no longer be queried.
///
/// 投递被删除时推送，只含投递 ID，内容不能再查到。
///
/// - Type: `hire.application.deleted_v1`
/// - Scopes, any of: `hire:application:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationDeleted {
    /// The IDs of the applications that were deleted. / 被删除的投递的 ID。
    pub application_ids: Vec<String>,
}
impl wire::Object for ApplicationDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_ids", &mut self.application_ids);
    }
}
crate::codegen::__impl_object! {
    ApplicationDeleted
}
crate::codegen::__event! {
    ApplicationDeleted:
    Descriptor::new("hire.v1.event.application_deleted", "hire.application.deleted_v1")
        .documented(text("投递删除", "Application deleted"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted")
        .access(&[Custom, Store], &[scopes(&[crate::scope::HIRE_APPLICATION_READONLY])])
}
