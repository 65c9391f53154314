// Generated from spec/corehr/v2/job_family/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get job families in bulk / 根据条件批量查询序列信息: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.job_family_ids(…))`.
    pub fn batch_get(&self) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new())
    }
}
/// Get job families in bulk / 根据条件批量查询序列信息.
///
/// Returns the job families in effect by ID or code; if both are given, both must match.
///
/// 按序列 ID 或编码批量返回当前生效的序列，两者同传时须同时满足。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job_family().batch_get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/job_families/batch_get`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The IDs of the job families to return, as returned by `corehr.v1.job_family.create` or `corehr.v1.job_family.list`. Give this, `job_family_codes` or both.
    ///
    /// 按序列 ID 查询，由 `corehr.v1.job_family.create` 或 `corehr.v1.job_family.list` 返回，与 `job_family_codes` 至少填一个。
    /// - Length: 0 to 100
    /// - Example: `["1554548"]`
    pub job_family_ids: Option<Vec<String>>,
    /// The codes of the job families to return, as returned by `corehr.v1.job_family.create` or `corehr.v1.job_family.list`. Give this, `job_family_ids` or both.
    ///
    /// 按序列编码查询，由 `corehr.v1.job_family.create` 或 `corehr.v1.job_family.list` 返回，与 `job_family_ids` 至少填一个。
    /// - Length: 0 to 100
    /// - Example: `["122348"]`
    pub job_family_codes: Option<Vec<String>>,
}
impl BatchGet {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `job_family_ids`.
    #[must_use]
    pub fn job_family_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_family_ids = Some(value.into());
        self
    }
    /// Sets `job_family_codes`.
    #[must_use]
    pub fn job_family_codes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_family_codes = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_ids", &mut self.job_family_ids);
        f.field("job_family_codes", &mut self.job_family_codes);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.job_family.batch_get", Post, "/open-apis/corehr/v2/job_families/batch_get")
        .documented(text("根据条件批量查询序列信息", "Get job families in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/batch_get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_FAMILY_READ]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("job_family_ids", Array), body("job_family_codes", Array)])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The job families found. / 查到的序列。
    pub items: Vec<BatchGetJobFamily>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
    /// `1160001` (HTTP 400): Param is invalid
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "Param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The job families found. / 查到的序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetJobFamily {
    /// The ID of the job family. / 序列 ID。
    pub job_family_id: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<v2::I18n>,
    /// Whether the job family is active. / 序列是否启用。
    pub active: bool,
    /// Whether the job family can be used. / 序列是否可以被选用。
    pub selectable: bool,
    /// The ID of the parent job family. For details, call the operation that gets a job family. A top-level job family has none.
    ///
    /// 上级序列的 ID，详情可用查询单个序列接口获取，一级序列没有。
    pub parent_id: String,
    /// The IDs of the pathways it is linked to. For details, call the pathway queries.
    ///
    /// 关联的通道的 ID，详情可用获取通道信息接口查询。
    pub pathway_ids: Vec<String>,
    /// When the job family takes effect, as `YYYY-MM-DD 00:00:00`, precise to the day.
    ///
    /// 生效的时间，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub effective_time: String,
    /// When the job family ceases to be in effect, as `YYYY-MM-DD 00:00:00`, precise to the day.
    ///
    /// 失效的时间，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub expiration_time: String,
    /// The unique code of the job family. / 序列的编码，与其他记录不重复。
    pub code: String,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<v2::I18n>,
    /// The custom fields. Not supported yet. / 自定义字段。暂不支持。
    pub custom_fields: Vec<v2::CustomFieldData>,
}
impl wire::Object for BatchGetJobFamily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field("selectable", &mut self.selectable);
        f.field("parent_id", &mut self.parent_id);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("code", &mut self.code);
        f.field("description", &mut self.description);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    BatchGetJobFamily
}
