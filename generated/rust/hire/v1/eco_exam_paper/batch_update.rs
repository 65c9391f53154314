// Generated from spec/hire/v1/eco_exam_paper/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update exam papers / 更新试卷列表: [`BatchUpdate`](struct@BatchUpdate).
    pub fn batch_update(
        &self,
        account_id: impl Into<String>,
        paper_list: impl Into<Vec<v1::EcoExamPaperData>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(self.client, BatchUpdate::new(account_id, paper_list))
    }
}
/// Update exam papers / 更新试卷列表.
///
/// Replaces the data of existing exam papers of a customer account; empty values clear, and new times apply to arranged exams.
///
/// 由笔试服务商全量更新客户账号下已有的试卷，空值会清空原值，改时间会影响已安排的笔试。
///
/// - `PATCH /open-apis/hire/v1/eco_exam_papers/batch_update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The ID of the written test account, carried by the account binding event. / 笔试账号 ID，随账号绑定事件推送。
    /// - Example: `"7147998241542539527"`
    pub account_id: String,
    /// The test papers to update. / 要更新的试卷。
    pub paper_list: Vec<v1::EcoExamPaperData>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        account_id: impl Into<String>,
        paper_list: impl Into<Vec<v1::EcoExamPaperData>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            paper_list: paper_list.into(),
        }
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("paper_list", &mut self.paper_list);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("hire.v1.eco_exam_paper.batch_update", Patch, "/open-apis/hire/v1/eco_exam_papers/batch_update")
        .documented(text("更新试卷列表", "Update exam papers"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_EXAM])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("account_id", String).required(), body("paper_list", Array).required()])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
pub type BatchUpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
