// Generated from spec/hire/v1/event/application_stage_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Application stage changed / 投递阶段变更.
///
/// Is pushed when an application has moved to another stage. / 投递进入另一招聘阶段时推送。
///
/// - Type: `hire.application.stage_changed_v1`
/// - Scopes, any of: `hire:application:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationStageChanged {
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The ID of the stage the application left, explained by the recruitment process.
    ///
    /// 投递原先所处阶段的 ID，含义见招聘流程信息。
    pub origin_stage_id: String,
    /// The ID of the stage the application entered, explained by the recruitment process.
    ///
    /// 投递转入的阶段的 ID，含义见招聘流程信息。
    pub target_stage_id: String,
    /// When the application changed stage, in milliseconds since 1970. / 投递转入新阶段的时间，毫秒级时间戳。
    pub update_time: i64,
}
impl wire::Object for ApplicationStageChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("origin_stage_id", &mut self.origin_stage_id);
        f.field("target_stage_id", &mut self.target_stage_id);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    ApplicationStageChanged
}
crate::codegen::__event! {
    ApplicationStageChanged:
    Descriptor::new("hire.v1.event.application_stage_changed", "hire.application.stage_changed_v1")
        .documented(text("投递阶段变更", "Application stage changed"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed")
        .access(&[Custom, Store], &[scopes(&[crate::scope::HIRE_APPLICATION_READONLY])])
}
