// Generated from spec/hire/v1/event/talent_tag_subscription.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::v1;
/// Progress of a tagged talent changed / 人才进展变更事件.
///
/// Is pushed when a talent with a given tag changes stage or is locked or unlocked; the tag must be enabled for events first.
///
/// 带有指定标签的人才发生阶段变更、锁定或解锁时推送，需先在标签管理中开启订阅。
///
/// - Type: `hire.talent.tag_subscription_v1`
/// - Scopes, any of: `hire:talent:readonly`, `hire:talent`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentTagSubscription {
    /// The ID of the talent concerned, with which the details can be read. / 发生变更的人才的 ID，可用于获取人才详情。
    pub talent_id: String,
    /// The ID of the application concerned, with which the application can be read. / 发生变更的投递的 ID，可用于获取投递信息。
    pub application_id: String,
    /// Whether the stage changed or the talent was locked or unlocked. / 此次是阶段变更，还是锁定或解锁。
    /// - `1`: Stage changed / 阶段变更
    /// - `2`: Locked / 锁定
    /// - `3`: Unlocked / 解锁
    pub r#type: i64,
    /// The tag of the talent. / 该人才的标签。
    pub tag: v1::TalentTag,
    /// Whether, and to which job, the talent is locked. / 人才当前的锁定状态。
    /// - `1`: Not locked / 未锁定
    /// - `2`: Locked to another job / 锁定在其他职位
    /// - `3`: Locked to this job / 锁定在当前职位
    pub lock_status: i64,
    /// The stage of the application; if it changed, the new one. / 投递所处的阶段；若此次为阶段变更，则是变更后的阶段。
    pub application_stage: v1::ApplicationStageInfo,
}
impl wire::Object for TalentTagSubscription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("application_id", &mut self.application_id);
        f.field("type", &mut self.r#type);
        f.field("tag", &mut self.tag);
        f.field("lock_status", &mut self.lock_status);
        f.field("application_stage", &mut self.application_stage);
    }
}
crate::codegen::__impl_object! {
    TalentTagSubscription
}
crate::codegen::__event! {
    TalentTagSubscription:
    Descriptor::new("hire.v1.event.talent_tag_subscription", "hire.talent.tag_subscription_v1")
        .documented(text("人才进展变更事件", "Progress of a tagged talent changed"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT]),
        ])
}
