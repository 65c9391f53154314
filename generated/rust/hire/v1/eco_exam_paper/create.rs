// Generated from spec/hire/v1/eco_exam_paper/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create exam papers / 创建试卷列表: [`Create`](struct@Create).
    pub fn create(
        &self,
        account_id: impl Into<String>,
        paper_list: impl Into<Vec<v1::EcoExamPaperData>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(account_id, paper_list))
    }
}
/// Create exam papers / 创建试卷列表.
///
/// Sets, for the exam provider, the exam papers of a customer account, replacing earlier ones and activating an inactive or disabled account.
///
/// 由笔试服务商在客户账号下设置试卷列表，每次调用全量覆盖，并使未激活或停用的账号恢复正常。
///
/// - `POST /open-apis/hire/v1/eco_exam_papers`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the written test account, carried by the account binding event. / 笔试账号 ID，随账号绑定事件推送。
    /// - Example: `"7147998241542539527"`
    pub account_id: String,
    /// The test papers to create. / 要创建的试卷。
    pub paper_list: Vec<v1::EcoExamPaperData>,
}
impl Create {
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("paper_list", &mut self.paper_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.eco_exam_paper.create", Post, "/open-apis/hire/v1/eco_exam_papers")
        .documented(text("创建试卷列表", "Create exam papers"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_EXAM])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("account_id", String).required(), body("paper_list", Array).required()])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
}
