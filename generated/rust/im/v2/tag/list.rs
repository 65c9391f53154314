// Generated from spec/im/v2/tag/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// List tags / 查询标签信息: [`List`](struct@List).
    pub fn list(&self, ids: impl Into<Vec<String>>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(ids))
    }
}
/// List tags / 查询标签信息.
///
/// Returns the details of tags by their IDs. / 按 ID 返回一个或多个标签的信息。
///
/// - `GET /open-apis/im/v2/tags`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:tag:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The IDs of the tags to look up. / 要查询的标签的 ID。
    /// - Length: 0 to 40
    /// - Example: `["716168xxxxx"]`
    pub ids: Vec<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(ids: impl Into<Vec<String>>) -> Self {
        Self { ids: ids.into() }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ids", &mut self.ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("im.v2.tag.list", Get, "/open-apis/im/v2/tags")
        .documented(text("查询标签信息", "List tags"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_TAG_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[query("ids", Array).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The tags that were found. / 查到的标签。
    pub tag_infos: Vec<v2::TagInfo>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_infos", &mut self.tag_infos);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
