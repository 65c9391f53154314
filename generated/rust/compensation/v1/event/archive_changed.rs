// Generated from spec/compensation/v1/event/archive_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Pay archive changed / 薪资档案变更.
///
/// Is pushed when the pay archive of an employee has been set, changed, corrected or deleted.
///
/// 员工的薪资档案因定薪、调薪、更正或删除而变更时推送。
///
/// - Type: `compensation.archive.changed_v1`
/// - Scopes, any of: `corehr:compensation_archive_detail:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/events/changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveChanged {
    /// What happened to the compensation archive. / 薪资档案发生了何种变更。
    /// - Length: 0 to 255
    pub operate_type: ArchiveChangedOperateType,
    /// The ID of the employee in Feishu People; use `people_corehr_id` as `user_id_type` when querying their archives with it.
    ///
    /// 员工在飞书人事中的 ID；据此批量查询薪资档案时，`user_id_type` 应取 `people_corehr_id`。
    /// - Length: 0 to 255
    pub employment_id: String,
    /// The date the archive takes effect, as `YYYY-MM-DD`. / 档案的生效日期，格式为 `YYYY-MM-DD`。
    /// - Length: 0 to 255
    pub effective_date: String,
    /// The version ID of the archive before the change, present for corrections and deletions; the archive itself can be queried by it.
    ///
    /// 变更前薪资档案的版本 ID，更正和删除时才有；档案内容可由批量查询员工薪资档案接口获取。
    /// - Length: 0 to 255
    pub before_tid: String,
    /// The version ID of the archive after the change, present for additions and corrections; the archive itself can be queried by it.
    ///
    /// 变更后薪资档案的版本 ID，新增和更正时才有；档案内容可由批量查询员工薪资档案接口获取。
    /// - Length: 0 to 255
    pub after_tid: String,
}
impl wire::Object for ArchiveChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operate_type", &mut self.operate_type);
        f.field("employment_id", &mut self.employment_id);
        f.field("effective_date", &mut self.effective_date);
        f.field("before_tid", &mut self.before_tid);
        f.field("after_tid", &mut self.after_tid);
    }
}
crate::codegen::__impl_object! {
    ArchiveChanged
}
crate::codegen::__event! {
    ArchiveChanged:
    Descriptor::new("compensation.v1.event.archive_changed", "compensation.archive.changed_v1")
        .documented(text("薪资档案变更", "Pay archive changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/events/changed")
        .access(&[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_ARCHIVE_DETAIL_READ])])
}
/// What happened to the compensation archive. / 薪资档案发生了何种变更。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ArchiveChangedOperateType {
    /// `add`: Archive added / 新增薪资档案
    Add,
    /// `modify`: Archive corrected / 更正薪资档案
    Modify,
    /// `delete`: Archive deleted / 删除薪资档案
    Delete,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ArchiveChangedOperateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ArchiveChangedOperateType {
    fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Modify => "modify",
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "add" => Self::Add,
            "modify" => Self::Modify,
            "delete" => Self::Delete,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ArchiveChangedOperateType
}
