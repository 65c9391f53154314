// Generated from spec/corehr/v2/pre_hire/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a pre-hire / 删除待入职: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        pre_hire_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(pre_hire_id))
    }
}
/// Delete a pre-hire / 删除待入职.
///
/// Deletes a pre-hire, who can no longer be searched afterward. / 删除一名待入职人员，之后不能再搜索到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pre_hire().delete("7345005664477775407").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:delete`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the pre-hire to delete; `corehr.v2.pre_hire.search` returns it.
    ///
    /// 要删除的待入职 ID，可由 `corehr.v2.pre_hire.search` 获取。
    /// - Example: `"7345005664477775407"`
    pub pre_hire_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(pre_hire_id: impl Into<String>) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.pre_hire.delete", Delete, "/open-apis/corehr/v2/pre_hires/:pre_hire_id")
        .documented(text("删除待入职", "Delete a pre-hire"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PRE_HIRE_DELETE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("pre_hire_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1160001` (HTTP 400): 参数无效
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "参数无效",
        ..*error::INVALID_PARAMETER
    },
}
