// Generated from spec/corehr/v2/signature_file/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List e-signature files / 获取电子签文件列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.signature_file_id(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List e-signature files / 获取电子签文件列表.
///
/// Returns e-signature files page by page. / 分页返回电子签文件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().signature_file().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/signature_files`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `corehr:signature_file:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the e-signature file. / 电子签文件的 ID。
    /// - Example: `"6891251722631890445"`
    pub signature_file_id: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"{\"cn\":\"[\\\"7371387495822411308\\\"]\"}"`
    pub page_token: Option<String>,
    /// The states of the e-signature files to return, any of which may match, one of the values of `signature_file_state` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 按电子签文件状态筛选，多个状态之间为“或”，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_file_state`。
    /// - Length: 0 to 30
    /// - Example: `["sign_finished"]`
    pub states: Option<Vec<String>>,
    /// The start of the range of update times, in UTC+8. / 更新时间范围的起点，按东八区。
    /// - Example: `"text"`
    pub update_time_start: Option<String>,
    /// The end of the range of update times, in UTC+8. / 更新时间范围的终点，按东八区。
    /// - Example: `"text"`
    pub update_time_end: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The IDs of the e-signature templates; files using any of them are returned.
    ///
    /// 按模板筛选：电子签模板 ID 列表，返回使用其中任一模板的文件。
    /// - Length: 0 to 4294967296
    /// - Example: `["7282756156156560940"]`
    pub template_ids: Option<Vec<String>>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `signature_file_id`.
    #[must_use]
    pub fn signature_file_id(mut self, value: impl Into<String>) -> Self {
        self.signature_file_id = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `states`.
    #[must_use]
    pub fn states(mut self, value: impl Into<Vec<String>>) -> Self {
        self.states = Some(value.into());
        self
    }
    /// Sets `update_time_start`.
    #[must_use]
    pub fn update_time_start(mut self, value: impl Into<String>) -> Self {
        self.update_time_start = Some(value.into());
        self
    }
    /// Sets `update_time_end`.
    #[must_use]
    pub fn update_time_end(mut self, value: impl Into<String>) -> Self {
        self.update_time_end = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `template_ids`.
    #[must_use]
    pub fn template_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.template_ids = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_file_id", &mut self.signature_file_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("states", &mut self.states);
        f.field("update_time_start", &mut self.update_time_start);
        f.field("update_time_end", &mut self.update_time_end);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("template_ids", &mut self.template_ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.signature_file.list", Get, "/open-apis/corehr/v2/signature_files")
        .documented(text("获取电子签文件列表", "List e-signature files"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::COREHR_SIGNATURE_FILE_READ_2])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("signature_file_id", String),
            query("page_size", Integer),
            query("page_token", String),
            query("states", Array),
            query("update_time_start", String),
            query("update_time_end", String),
            query("user_id_type", String).default("\"open_id\""),
            query("template_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::SignatureFile;
    fn items(response: ListResponse) -> Vec<v2::SignatureFile> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The e-signature files on this page. / 本页的电子签文件。
    pub items: Vec<v2::SignatureFile>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1160001` (HTTP 500): system error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        status: Some(500),
        message: "system error",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 500): The maximum value of the limit parameter is 100. Please adjust the parameter value to not exceed 100.
    ///
    /// The page size is too large. Set `limit` to at most 100. / 分页大小超出限制。请将 `limit` 设为不超过 100 的值。
    InvalidGrantingUnit = &ErrorInfo {
        status: Some(500),
        message: "The maximum value of the limit parameter is 100. Please adjust the parameter value to not exceed 100.",
        fix: Text { zh: "分页大小超出限制。请将 `limit` 设为不超过 100 的值。", en: "The page size is too large. Set `limit` to at most 100." },
        ..*error::INVALID_GRANTING_UNIT
    },
}
