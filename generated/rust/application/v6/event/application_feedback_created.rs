// Generated from spec/application/v6/event/application_feedback_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::v6;
/// App feedback received / 新增应用反馈.
///
/// Is pushed when an app has received new feedback from a user. / 应用收到用户的新反馈时推送。
///
/// - Type: `application.application.feedback.created_v6`
/// - Scopes, any of: `application:application.feedback.feedback_info`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationFeedbackCreated {
    /// The user; in requests, as a `user_id_type` ID. / 用户 ID，在请求中类型由 `user_id_type` 决定。
    pub user_id: v6::UserId,
    /// The ID of the app the feedback is about. / 被反馈的应用的 ID。
    pub app_id: id::AppId,
    /// When the feedback was given, as `yyyy-mm-dd hh:mm:ss`. / 提交反馈的时间，格式为 `yyyy-mm-dd hh:mm:ss`。
    pub feedback_time: String,
    /// The name of the tenant of the user who gave the feedback. / 反馈者所在租户的名称。
    pub tenant_name: String,
    /// The type of feedback: 1 for a fault report, 2 for a product suggestion. / 反馈的类型：1 为故障反馈，2 为产品建议。
    pub feedback_type: i64,
    /// The faults reported: 1 black screen, 2 white screen, 3 mini program does not open, 4 stuttering, 5 mini program crashes, 6 pages load slowly, 7 freeze, 8 other.
    ///
    /// 所反馈的故障：1 黑屏，2 白屏，3 无法打开小程序，4 卡顿，5 小程序闪退，6 页面加载慢，7 死机，8 其他异常。
    pub fault_type: Vec<i64>,
    /// When the fault occurred, as `yyyy-mm-dd hh:mm:ss`. / 发生故障的时间，格式为 `yyyy-mm-dd hh:mm:ss`。
    pub fault_time: String,
    /// From which form of the app the feedback was given. / 提交反馈的应用形态。
    pub source: i64,
    /// The contact details the user left. / 反馈者留下的联系方式。
    /// - Present only with one of the scopes `contact:user.email:readonly`, `contact:user.phone:readonly`
    pub contact: String,
    /// How the user described the problem. / 反馈者对问题的描述。
    pub description: String,
    /// The URLs of the images sent with the feedback, which expire after 3 days. / 反馈附带的图片的链接，3 天后过期。
    pub images: Vec<String>,
    /// The ID of the feedback record. / 反馈记录的 ID。
    pub feedback_id: String,
    /// The page the feedback was given from: a path in a mini program, a URL on the web.
    ///
    /// 提交反馈时所在的页面，小程序为 path，网页为 URL。
    pub feedback_path: String,
}
impl wire::Object for ApplicationFeedbackCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("app_id", &mut self.app_id);
        f.field("feedback_time", &mut self.feedback_time);
        f.field("tenant_name", &mut self.tenant_name);
        f.field("feedback_type", &mut self.feedback_type);
        f.field("fault_type", &mut self.fault_type);
        f.field("fault_time", &mut self.fault_time);
        f.field("source", &mut self.source);
        f.field("contact", &mut self.contact);
        f.field("description", &mut self.description);
        f.field("images", &mut self.images);
        f.field("feedback_id", &mut self.feedback_id);
        f.field("feedback_path", &mut self.feedback_path);
    }
}
crate::codegen::__impl_object! {
    ApplicationFeedbackCreated
}
crate::codegen::__event! {
    ApplicationFeedbackCreated:
    Descriptor::new("application.v6.event.application_feedback_created", "application.application.feedback.created_v6")
        .documented(text("新增应用反馈", "App feedback received"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/created")
        .access(&[Custom, Store], &[scopes(&[crate::scope::APPLICATION_APPLICATION_FEEDBACK_FEEDBACK_INFO])])
        .guards(&[
            Guard::received("user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("contact", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY]), scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
        ])
}
