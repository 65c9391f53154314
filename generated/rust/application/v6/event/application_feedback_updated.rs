// Generated from spec/application/v6/event/application_feedback_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::v6;
/// App feedback updated / 反馈更新.
///
/// Is pushed when the processing status of feedback on an app has changed. / 一条应用反馈的处理状态改变时推送。
///
/// - Type: `application.application.feedback.updated_v6`
/// - Scopes, any of: `application:application.feedback.feedback_info`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationFeedbackUpdated {
    /// The IDs of the feedback records that were updated. / 被更新的反馈记录的 ID。
    pub feedback_ids: Vec<String>,
    /// The handling status of the feedback: 0 for not yet, 1 for handled, 2 for being handled, 3 for closed.
    ///
    /// 更新后的处理状态：0 为未处理，1 为已处理，2 为处理中，3 为已关闭。
    pub status: i64,
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// When the feedback was handled, as `yyyy-mm-dd hh:mm:ss`. / 反馈的处理时间，格式为 `yyyy-mm-dd hh:mm:ss`。
    pub update_time: String,
    /// The user who made the change. / 执行操作的用户。
    pub operator_id: v6::UserId,
}
impl wire::Object for ApplicationFeedbackUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("feedback_ids", &mut self.feedback_ids);
        f.field("status", &mut self.status);
        f.field("app_id", &mut self.app_id);
        f.field("update_time", &mut self.update_time);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    ApplicationFeedbackUpdated
}
crate::codegen::__event! {
    ApplicationFeedbackUpdated:
    Descriptor::new("application.v6.event.application_feedback_updated", "application.application.feedback.updated_v6")
        .documented(text("反馈更新", "App feedback updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::APPLICATION_APPLICATION_FEEDBACK_FEEDBACK_INFO])])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
