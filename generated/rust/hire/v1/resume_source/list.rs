// Generated from spec/hire/v1/resume_source/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// List resume sources / 获取简历来源列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List resume sources / 获取简历来源列表.
///
/// Returns the resume sources of the hiring system page by page. / 分页返回招聘系统中的简历来源。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().resume_source().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/resume_sources`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent:readonly`, `hire:talent`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"6794694704606185741\""`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.resume_source.list", Get, "/open-apis/hire/v1/resume_sources")
        .documented(text("获取简历来源列表", "List resume sources"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[query("page_size", Integer).between(None, Some(100)), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListResumeSource;
    fn items(response: ListResponse) -> Vec<ListResumeSource> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The resume sources of the tenant. / 租户可用的简历来源。
    pub items: Vec<ListResumeSource>,
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
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The resume sources of the tenant. / 租户可用的简历来源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResumeSource {
    /// The ID of the resume source, to be given as the source when creating talents or applications.
    ///
    /// 简历来源的 ID，创建人才或投递时作为来源传入。
    pub id: String,
    /// The Chinese name of the resume source. / 简历来源的中文名称。
    pub zh_name: String,
    /// The English name of the resume source. / 简历来源的英文名称。
    pub en_name: String,
    /// Whether it is enabled. / 是否处于启用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
    /// The category the resume source belongs to. / 该简历来源所属的大类。
    pub resume_source_type: ListResumeSourceType,
}
impl wire::Object for ListResumeSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("active_status", &mut self.active_status);
        f.field("resume_source_type", &mut self.resume_source_type);
    }
}
/// The category the resume source belongs to. / 该简历来源所属的大类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListResumeSourceType {
    /// `10000`: Employee referral / 内推
    N10000,
    /// `10001`: Headhunter / 猎头
    N10001,
    /// `10002`: Internal source / 内部来源
    N10002,
    /// `10003`: Third-party job site / 第三方招聘网站
    N10003,
    /// `10004`: Social media / 社交媒体
    N10004,
    /// `10005`: Offline source / 线下来源
    N10005,
    /// `10006`: Other / 其他
    N10006,
    /// `10007`: External recommendation / 外部推荐
    N10007,
    /// `10008`: Internal transfer / 员工转岗
    N10008,
    /// `10009`: Intern conversion / 实习生转正
    N10009,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListResumeSourceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListResumeSourceType {
    fn as_str(&self) -> &str {
        match self {
            Self::N10000 => "10000",
            Self::N10001 => "10001",
            Self::N10002 => "10002",
            Self::N10003 => "10003",
            Self::N10004 => "10004",
            Self::N10005 => "10005",
            Self::N10006 => "10006",
            Self::N10007 => "10007",
            Self::N10008 => "10008",
            Self::N10009 => "10009",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "10000" => Self::N10000,
            "10001" => Self::N10001,
            "10002" => Self::N10002,
            "10003" => Self::N10003,
            "10004" => Self::N10004,
            "10005" => Self::N10005,
            "10006" => Self::N10006,
            "10007" => Self::N10007,
            "10008" => Self::N10008,
            "10009" => Self::N10009,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListResumeSource
}
crate::codegen::__impl_enum! {
    ListResumeSourceType
}
