// Generated from spec/corehr/v2/job_level/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get job levels in bulk / 根据条件批量获取职级信息: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.job_level_ids(…))`.
    pub fn batch_get(&self) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new())
    }
}
/// Get job levels in bulk / 根据条件批量获取职级信息.
///
/// Returns job levels by ID or code; if both are given, both must match. / 按职级 ID 或编码批量返回职级详情，两者同传时须同时满足。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job_level().batch_get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/job_levels/batch_get`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The IDs of the job levels to return, as returned by `corehr.v1.job_level.create` or `corehr.v1.job_level.list`. Give this, `job_level_codes` or both.
    ///
    /// 按职级 ID 查询，由 `corehr.v1.job_level.create` 或 `corehr.v1.job_level.list` 返回，与 `job_level_codes` 至少填一个。
    /// - Length: 0 to 100
    /// - Example: `["1515"]`
    pub job_level_ids: Option<Vec<String>>,
    /// The codes of the job levels to return, as returned by `corehr.v1.job_level.create` or `corehr.v1.job_level.list`. Give this, `job_level_ids` or both.
    ///
    /// 按职级编码查询，由 `corehr.v1.job_level.create` 或 `corehr.v1.job_level.list` 返回，与 `job_level_ids` 至少填一个。
    /// - Length: 0 to 100
    /// - Example: `["13715"]`
    pub job_level_codes: Option<Vec<String>>,
}
impl BatchGet {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `job_level_ids`.
    #[must_use]
    pub fn job_level_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_level_ids = Some(value.into());
        self
    }
    /// Sets `job_level_codes`.
    #[must_use]
    pub fn job_level_codes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_level_codes = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_ids", &mut self.job_level_ids);
        f.field("job_level_codes", &mut self.job_level_codes);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.job_level.batch_get", Post, "/open-apis/corehr/v2/job_levels/batch_get")
        .documented(text("根据条件批量获取职级信息", "Get job levels in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/batch_get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_LEVEL_READ]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("job_level_ids", Array), body("job_level_codes", Array)])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The job levels found. / 查到的职级。
    pub items: Vec<BatchGetJobLevel>,
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
/// The job levels found. / 查到的职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetJobLevel {
    /// The ID of the job level. / 职级 ID。
    pub job_level_id: String,
    /// The number of the job level. / 职级的数值。
    pub level_order: i64,
    /// The code of the job level. / 职级的编码。
    pub code: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<v2::I18n>,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<v2::I18n>,
    /// Whether the job level is active. / 职级是否启用。
    pub active: bool,
    /// The custom fields of the job level. Not supported yet. / 职级的自定义字段。暂不支持。
    pub custom_fields: Vec<v2::CustomFieldData>,
    /// The IDs of the job grades of the job level. / 职级对应职等的 ID。
    pub job_grade: Vec<String>,
    /// The IDs of the pathways it is linked to. For details, call the pathway queries.
    ///
    /// 关联的通道的 ID，详情可用获取通道信息接口查询。
    pub pathway_ids: Vec<String>,
    /// The position of the job level in lists, from 1 to 999999; lower numbers come first.
    ///
    /// 职级的排序序号，1 到 999999，越小越靠前。
    pub view_order: i64,
}
impl wire::Object for BatchGetJobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
        f.field("level_order", &mut self.level_order);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("job_grade", &mut self.job_grade);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("view_order", &mut self.view_order);
    }
}
crate::codegen::__impl_object! {
    BatchGetJobLevel
}
