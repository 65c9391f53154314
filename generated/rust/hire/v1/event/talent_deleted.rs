// Generated from spec/hire/v1/event/talent_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Talent deleted / 删除人才.
///
/// Is pushed when a talent has been deleted, with the ID only; its content can no longer be queried.
///
/// 人才被删除时推送，只含人才 ID，内容不能再查到。
///
/// - Type: `hire.talent.deleted_v1`
/// - Scopes, any of: `hire:talent:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentDeleted {
    /// The ID of the talent. / 人才 ID。
    pub talent_id: String,
}
impl wire::Object for TalentDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
    }
}
crate::codegen::__impl_object! {
    TalentDeleted
}
crate::codegen::__event! {
    TalentDeleted:
    Descriptor::new("hire.v1.event.talent_deleted", "hire.talent.deleted_v1")
        .documented(text("删除人才", "Talent deleted"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted")
        .access(&[Custom, Store], &[scopes(&[crate::scope::HIRE_TALENT_READONLY])])
}
