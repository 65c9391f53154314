// Generated from spec/vc/v1/room_level/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// Find room levels by custom ID / 搜索会议室层级: [`Search`](struct@Search).
    pub fn search(
        &self,
        custom_level_ids: impl Into<String>,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(custom_level_ids))
    }
}
/// Find room levels by custom ID / 搜索会议室层级.
///
/// Returns the IDs of room levels by their custom IDs. / 按自定义层级 ID 返回会议室层级 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room_level().search("1000,1001").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/room_levels/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The tenant's own IDs of the room levels to find, separated by commas. / 要查询的层级的租户自定义 ID，多个以英文逗号分隔。
    /// - Example: `"1000,1001"`
    pub custom_level_ids: String,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(custom_level_ids: impl Into<String>) -> Self {
        Self {
            custom_level_ids: custom_level_ids.into(),
        }
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_level_ids", &mut self.custom_level_ids);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("vc.v1.room_level.search", Get, "/open-apis/vc/v1/room_levels/search")
        .documented(text("搜索会议室层级", "Find room levels by custom ID"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM]),
            scopes(&[crate::scope::VC_ROOM_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("custom_level_ids", String).required()])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The IDs of the room levels. / 会议室层级的 ID。
    pub level_ids: Vec<String>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("level_ids", &mut self.level_ids);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// `121005` (HTTP 404): no permission
    ///
    /// The caller may not do this. Check the type of the access token, who the operator is and whether the resource belongs to them.
    ///
    /// 没有执行该操作的权限。请检查 access token 的类型、操作者的身份，以及资源是否归其所有。
    PermissionDenied = &ErrorInfo {
        status: Some(404),
        ..*error::PERMISSION_DENIED
    },
    /// [`121006`](error::DATA_CONFLICT): data conflict
    DataConflict = error::DATA_CONFLICT,
}
