// Generated from spec/corehr/v2/event/process_comment_info_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Process comment added / 流程评论事件.
///
/// Is pushed when a comment has been added to a process, with the process and comment IDs, regardless of data permissions.
///
/// 流程新增评论时推送，含流程 ID 和评论 ID，不受数据权限限制。
///
/// - Type: `corehr.process_comment_info.updated_v2`
/// - Scopes, any of: `corehr:process:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_comment_info/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessCommentInfoUpdated {
    /// The ID of the process instance the comment belongs to. / 评论所属流程实例的 ID。
    /// - Length: 0 to 64
    pub process_id: String,
    /// The ID of the comment, unique within the process. / 评论在流程下的唯一 ID。
    /// - Length: 0 to 64
    pub comment_id: String,
    /// What happened to the comment. / 评论发生了何种变化。
    /// - Default: `1`
    /// - From 1 to 100
    /// - `1`: Added / 新增
    pub r#type: i64,
}
impl wire::Object for ProcessCommentInfoUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("comment_id", &mut self.comment_id);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    ProcessCommentInfoUpdated
}
crate::codegen::__event! {
    ProcessCommentInfoUpdated:
    Descriptor::new("corehr.v2.event.process_comment_info_updated", "corehr.process_comment_info.updated_v2")
        .documented(text("流程评论事件", "Process comment added"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_comment_info/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
}
