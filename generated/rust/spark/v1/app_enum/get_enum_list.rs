// Generated from spec/spark/v1/app_enum/get_enum_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// List custom enums / 获取自定义枚举列表: [`GetEnumList`](struct@GetEnumList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn get_enum_list(
        &self,
        app_id: impl Into<String>,
    ) -> crate::codegen::Call<GetEnumList> {
        crate::codegen::Call::new(self.client, GetEnumList::new(app_id))
    }
}
/// List custom enums / 获取自定义枚举列表.
///
/// Returns the custom enums of a Miaoda app page by page, with name, description and values.
///
/// 分页返回妙搭应用中自定义的枚举，含名称、描述和枚举值。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.spark().v1().app_enum().get_enum_list("app_4jcn5n11bpf5v").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps/:app_id/enums`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table:read`, `spark:app.table:write`
///
/// Errors: [`GetEnumListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnumList {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 500
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR"`
    pub page_token: Option<String>,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
}
impl GetEnumList {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            env: Default::default(),
        }
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
    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
}
impl wire::Object for GetEnumList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("env", &mut self.env);
    }
}
crate::codegen::__impl_object! {
    GetEnumList
}
crate::codegen::__operation! {
    GetEnumList => GetEnumListResponse, GetEnumListError:
    Endpoint::new("spark.v1.app_enum.get_enum_list", Get, "/open-apis/spark/v1/apps/:app_id/enums")
        .documented(text("获取自定义枚举列表", "List custom enums"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::SPARK_APP_TABLE_READ]),
            scopes(&[crate::scope::SPARK_APP_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("page_size", Integer).between(Some(1), Some(500)).default("10"),
            query("page_token", String),
            query("env", String).default("\"online\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for GetEnumList {
    type Item = GetEnumListAppEnum;
    fn items(response: GetEnumListResponse) -> Vec<GetEnumListAppEnum> {
        response.items
    }
}
/// The reply to [`GetEnumList`](struct@GetEnumList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnumListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The enums on this page. / 本页的枚举。
    pub items: Vec<GetEnumListAppEnum>,
}
impl wire::Object for GetEnumListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    GetEnumListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetEnumList`](struct@GetEnumList).
    GetEnumListError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The enums on this page. / 本页的枚举。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnumListAppEnum {
    /// The name of the enum. / 枚举的名称。
    pub name: String,
    /// The description of the enum. / 枚举的描述。
    pub description: String,
    /// The values of the enum. / 枚举的全部取值。
    pub options: Vec<String>,
    /// When the enum was created, in milliseconds since 1970. / 枚举的创建时间，毫秒级时间戳。
    pub created_at: i64,
}
impl wire::Object for GetEnumListAppEnum {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("options", &mut self.options);
        f.field("created_at", &mut self.created_at);
    }
}
crate::codegen::__impl_object! {
    GetEnumListAppEnum
}
