// Generated from spec/hire/v1/eco_exam_paper/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete exam papers / 删除试卷列表: [`BatchDelete`](struct@BatchDelete).
    pub fn batch_delete(
        &self,
        account_id: impl Into<String>,
        paper_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(
            self.client,
            BatchDelete::new(account_id, paper_id_list),
        )
    }
}
/// Delete exam papers / 删除试卷列表.
///
/// Deletes exam papers of a customer account; arranged exams stay, and missing papers cause no error.
///
/// 由笔试服务商删除客户账号下的试卷，不影响已安排的笔试，试卷不存在也不报错。
///
/// - `POST /open-apis/hire/v1/eco_exam_papers/batch_delete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID of the written test account, carried by the account binding event. / 笔试账号 ID，随账号绑定事件推送。
    /// - Example: `"7147998241542539527"`
    pub account_id: String,
    /// The IDs of the papers to delete, as given when they were created. / 要删除的试卷的 ID，即创建试卷列表时所传的 ID。
    /// - Example: `["7147998241542539526"]`
    pub paper_id_list: Vec<String>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(
        account_id: impl Into<String>,
        paper_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            paper_id_list: paper_id_list.into(),
        }
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("paper_id_list", &mut self.paper_id_list);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("hire.v1.eco_exam_paper.batch_delete", Post, "/open-apis/hire/v1/eco_exam_papers/batch_delete")
        .documented(text("删除试卷列表", "Delete exam papers"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_EXAM])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("account_id", String).required(), body("paper_id_list", Array).required()])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
