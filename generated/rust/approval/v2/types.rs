// Generated from spec/approval/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The approval definition it belongs to. / 所属的审批定义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Approval {
    /// The code of the approval definition. / 审批定义的 Code。
    pub code: String,
    /// The name of the approval definition. / 审批定义的名称。
    pub name: String,
    /// Whether it is a third-party approval. / 是否为第三方审批。
    pub is_external: bool,
    /// The settings specific to third-party approvals. / 第三方审批特有的设置。
    pub external: External,
}
impl wire::Object for Approval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("is_external", &mut self.is_external);
        f.field("external", &mut self.external);
    }
}
/// The settings specific to third-party approvals. / 第三方审批特有的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct External {
    /// Whether CCs can be marked as read in bulk. / 是否可将抄送批量标为已读。
    pub batch_cc_read: bool,
}
impl wire::Object for External {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("batch_cc_read", &mut self.batch_cc_read);
    }
}
/// The group of approval definitions it belongs to. / 所属的审批定义分组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// The third-party ID of the group of approval definitions. / 审批定义分组的外部 ID。
    pub external_id: String,
    /// The name of the group of approval definitions. / 审批定义分组的名称。
    pub name: String,
}
impl wire::Object for Group {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_id", &mut self.external_id);
        f.field("name", &mut self.name);
    }
}
/// The details of the approval instance. / 审批实例的详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// The code of the approval instance. / 审批实例的 Code。
    pub code: String,
    /// The third-party ID of the instance. / 审批实例的外部 ID。
    pub external_id: String,
    /// The ID of the user who initiated the instance. / 审批实例发起人的 ID。
    pub user_id: String,
    /// When the instance started. / 审批实例的开始时间。
    pub start_time: i64,
    /// When the instance ended. / 审批实例的结束时间。
    pub end_time: i64,
    /// The state of the instance. / 审批实例的状态。
    pub status: String,
    /// The title of the instance, which only third-party approvals have. / 审批实例的标题，仅第三方审批有。
    pub title: String,
    /// Additional data of the instance. / 审批实例的扩展数据。
    pub extra: String,
    /// The serial number of the instance. / 审批流水号。
    pub serial_id: String,
    /// The links that open the instance, which only third-party approvals have. / 打开审批实例的链接，仅第三方审批有。
    pub link: Link,
}
impl wire::Object for Instance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("external_id", &mut self.external_id);
        f.field("user_id", &mut self.user_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("status", &mut self.status);
        f.field("title", &mut self.title);
        f.field("extra", &mut self.extra);
        f.field("serial_id", &mut self.serial_id);
        f.field("link", &mut self.link);
    }
}
/// The links to open on each client. / 在各端打开的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// The link to open on desktop. / 在 PC 端打开的链接。
    pub pc_link: String,
    /// The link to open on mobile. / 在移动端打开的链接。
    pub mobile_link: String,
}
impl wire::Object for Link {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc_link", &mut self.pc_link);
        f.field("mobile_link", &mut self.mobile_link);
    }
}
crate::codegen::__impl_object! {
    Approval External Group Instance Link
}
