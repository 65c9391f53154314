// Generated from spec/hire/v1/todo/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List the todos of the current user / 批量获取待办事项: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, r#type: ListType) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(r#type))
    }
}
/// List the todos of the current user / 批量获取待办事项.
///
/// Returns the evaluations, interviews, exams and offers that wait for the current user, page by page.
///
/// 分页返回当前用户的评估、面试、笔试和 Offer 待办。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::hire::v1::todo::ListType;
/// let mut items = client.hire().v1().todo().list(ListType::Interview).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/todos`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `hire:todo:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many records to return per page at most. / 每页最多返回多少条记录。
    /// - Default: `"10"`
    /// - At most 100
    pub page_size: Option<i64>,
    /// Without effect; do not use. The to-dos are always those of the user whose access token is used.
    ///
    /// 已失效，请勿使用；待办始终按访问凭证对应的用户返回。
    /// - Example: `"6894116548131161608"`
    pub user_id: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"people_admin_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of to-dos to return. / 要返回哪一类待办。
    pub r#type: ListType,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(r#type: ListType) -> Self {
        Self {
            page_token: Default::default(),
            page_size: Default::default(),
            user_id: Default::default(),
            user_id_type: Default::default(),
            r#type,
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.optional_integer_text("page_size", &mut self.page_size);
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.todo.list", Get, "/open-apis/hire/v1/todos")
        .documented(text("批量获取待办事项", "List the todos of the current user"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HIRE_TODO_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", String).default("\"10\""),
            query("user_id", String),
            query("user_id_type", String).default("\"people_admin_id\""),
            query("type", String).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListTodo;
    fn items(response: ListResponse) -> Vec<ListTodo> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The to-dos of the user. / 当前用户的待办。
    pub items: Vec<ListTodo>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
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
/// The to-dos of the user. / 当前用户的待办。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTodo {
    /// The evaluation to be done, present only if `type` is `evaluation`.
    ///
    /// 简历评估待办，仅当 `type` 为 `evaluation` 时返回。
    pub evaluation: v1::TodoCommon,
    /// The offer to be handled, present only if `type` is `offer`. / Offer 待办，仅当 `type` 为 `offer` 时返回。
    pub offer: v1::TodoCommon,
    /// The exam to be handled, present only if `type` is `exam`. / 笔试待办，仅当 `type` 为 `exam` 时返回。
    pub exam: v1::TodoCommon,
    /// The interview to be handled, present only if `type` is `interview`.
    ///
    /// 面试待办，仅当 `type` 为 `interview` 时返回。
    pub interview: v1::TodoCommon,
}
impl wire::Object for ListTodo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("evaluation", &mut self.evaluation);
        f.field("offer", &mut self.offer);
        f.field("exam", &mut self.exam);
        f.field("interview", &mut self.interview);
    }
}
/// The type of to-dos to return. / 要返回哪一类待办。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// `evaluation`: Resume evaluations / 简历评估待办
    Evaluation,
    /// `offer`: Offers / Offer 待办
    Offer,
    /// `exam`: Exams / 笔试待办
    Exam,
    /// `interview`: Interviews / 面试待办
    Interview,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListType {
    fn as_str(&self) -> &str {
        match self {
            Self::Evaluation => "evaluation",
            Self::Offer => "offer",
            Self::Exam => "exam",
            Self::Interview => "interview",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "evaluation" => Self::Evaluation,
            "offer" => Self::Offer,
            "exam" => Self::Exam,
            "interview" => Self::Interview,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListTodo
}
crate::codegen::__impl_enum! {
    ListType
}
