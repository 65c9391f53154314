// Generated from spec/corehr/v2/signature_file/list_by_biz_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List the e-signature files of a process / 根据流程获取电子签文件信息: [`ListByBizId`](struct@ListByBizId).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list_by_biz_id(
        &self,
        biz_process_id: impl Into<String>,
        biz_type: impl Into<String>,
    ) -> crate::codegen::Call<ListByBizId> {
        crate::codegen::Call::new(
            self.client,
            ListByBizId::new(biz_process_id, biz_type),
        )
    }
}
/// List the e-signature files of a process / 根据流程获取电子签文件信息.
///
/// Returns the e-signature files signed in a process, by business type and process ID.
///
/// 按业务类型和流程 ID 返回该流程中签署的电子签文件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().signature_file().list_by_biz_id("129b83f5-c023-4e85-b2c7-80ce777e57fd", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/signature_files/list_by_biz_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:signature.file:read`
///
/// Errors: [`ListByBizIdError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list_by_biz_id)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByBizId {
    /// The ID the business gave the process, unique and up to 100 characters long.
    ///
    /// 业务自定义的流程 ID，全局唯一，不超过 100 个字符。
    /// - Example: `"129b83f5-c023-4e85-b2c7-80ce777e57fd"`
    pub biz_process_id: String,
    /// The business type: `OpenAPI` for processes started through the open platform, `Bpm` for those started by BPM; there are no others yet.
    ///
    /// 业务类型：由开放平台发起的流程填 `OpenAPI`，由 BPM 发起的填 `Bpm`，暂不支持其他类型。
    /// - Example: `"text"`
    pub biz_type: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// Whether to return the URL for signing. / 是否返回签署链接。
    pub select_sign_url: Option<bool>,
}
impl ListByBizId {
    /// Creates the value from its required fields.
    pub fn new(biz_process_id: impl Into<String>, biz_type: impl Into<String>) -> Self {
        Self {
            biz_process_id: biz_process_id.into(),
            biz_type: biz_type.into(),
            user_id_type: Default::default(),
            select_sign_url: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `select_sign_url`.
    #[must_use]
    pub fn select_sign_url(mut self, value: bool) -> Self {
        self.select_sign_url = Some(value);
        self
    }
}
impl wire::Object for ListByBizId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("biz_process_id", &mut self.biz_process_id);
        f.field("biz_type", &mut self.biz_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("select_sign_url", &mut self.select_sign_url);
    }
}
crate::codegen::__impl_object! {
    ListByBizId
}
crate::codegen::__operation! {
    ListByBizId => ListByBizIdResponse, ListByBizIdError:
    Endpoint::new("corehr.v2.signature_file.list_by_biz_id", Get, "/open-apis/corehr/v2/signature_files/list_by_biz_id")
        .documented(text("根据流程获取电子签文件信息", "List the e-signature files of a process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list_by_biz_id")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_SIGNATURE_FILE_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("biz_process_id", String).required(),
            query("biz_type", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("select_sign_url", Boolean),
        ])
}
/// The reply to [`ListByBizId`](struct@ListByBizId).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByBizIdResponse {
    /// The e-signature files of the process. / 与该流程关联的电子签文件。
    pub signature_files: Vec<v2::SignatureFile>,
    /// The URL for signing all of them at once. / 批量签署的链接。
    pub batch_sign_url: String,
}
impl wire::Object for ListByBizIdResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_files", &mut self.signature_files);
        f.field("batch_sign_url", &mut self.batch_sign_url);
    }
}
crate::codegen::__impl_object! {
    ListByBizIdResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListByBizId`](struct@ListByBizId).
    ListByBizIdError:
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter has the wrong type, format or value. Give `biz_process_id` in the format of its business type, and one of the allowed values such as `OpenAPI` or `Bpm` as `biz_type`.
    ///
    /// 请求参数的类型、格式或取值不符合要求。请确认 `biz_process_id` 的格式与所传业务类型一致，`biz_type` 为 `OpenAPI`、`Bpm` 等允许的值。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "请求参数的类型、格式或取值不符合要求。请确认 `biz_process_id` 的格式与所传业务类型一致，`biz_type` 为 `OpenAPI`、`Bpm` 等允许的值。", en: "A parameter has the wrong type, format or value. Give `biz_process_id` in the format of its business type, and one of the allowed values such as `OpenAPI` or `Bpm` as `biz_type`." },
        ..*error::INVALID_PARAMETER
    },
}
