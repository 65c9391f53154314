// Generated from spec/task/v2/section/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create a section / 创建自定义分组: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name, resource_type))
    }
}
/// Create a section / 创建自定义分组.
///
/// Creates a section in a tasklist or in the caller's own tasks, at the end by default.
///
/// 在一个清单或“我负责的”任务列表中创建自定义分组，默认放在最后。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().section().create("text", "tasklist").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/sections`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:section:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The name of the section, which must not be empty; at most 100 UTF-8 characters.
    ///
    /// 自定义分组的名称，不能为空，最长 100 个 UTF-8 字符。
    /// - Example: `"text"`
    pub name: String,
    /// Whether the section belongs to a tasklist (`tasklist`) or to the tasks that the user is responsible for (`my_tasks`).
    ///
    /// 分组建在清单（`tasklist`）里，还是用户的“我负责的”（`my_tasks`）里。
    /// - Default: `"tasklist"`
    pub resource_type: String,
    /// The GUID of the tasklist that the section belongs to; leave it out if `resource_type` is `my_tasks`.
    ///
    /// 分组所在清单的 GUID；`resource_type` 为 `my_tasks` 时不用填写。
    /// - Example: `"cc371766-6584-cf50-a222-c22cd9055004"`
    pub resource_id: Option<String>,
    /// The GUID of the section to place the new one before. Giving `insert_after` too is an error; with neither, the section comes last.
    ///
    /// 把新分组放到哪个分组之前，填该分组的 GUID。与 `insert_after` 同时填写会报错；两者都不填则放在最后。
    /// - Length: at most 100
    /// - Example: `"e6e37dcc-f75a-5936-f589-12fb4b5c80c2"`
    pub insert_before: Option<String>,
    /// The GUID of the section to place the new one after. Giving `insert_before` too is an error; with neither, the section comes last.
    ///
    /// 把新分组放到哪个分组之后，填该分组的 GUID。与 `insert_before` 同时填写会报错；两者都不填则放在最后。
    /// - Length: at most 100
    /// - Example: `"e6e37dcc-f75a-5936-f589-12fb4b5c80c2"`
    pub insert_after: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, resource_type: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            name: name.into(),
            resource_type: resource_type.into(),
            resource_id: Default::default(),
            insert_before: Default::default(),
            insert_after: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `resource_id`.
    #[must_use]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `insert_before`.
    #[must_use]
    pub fn insert_before(mut self, value: impl Into<String>) -> Self {
        self.insert_before = Some(value.into());
        self
    }
    /// Sets `insert_after`.
    #[must_use]
    pub fn insert_after(mut self, value: impl Into<String>) -> Self {
        self.insert_after = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("name", &mut self.name);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
        f.field("insert_before", &mut self.insert_before);
        f.field("insert_after", &mut self.insert_after);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.section.create", Post, "/open-apis/task/v2/sections")
        .documented(text("创建自定义分组", "Create a section"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_SECTION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("name", String).required(),
            body("resource_type", String).required().default("\"tasklist\""),
            body("resource_id", String),
            body("insert_before", String),
            body("insert_after", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The section that was created. / 新建的自定义分组。
    pub section: v2::Section,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("section", &mut self.section);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470400` (HTTP 400): 请求参数有误，比如同时设置`insert_before`和`insert_after`。
    ///
    /// Correct the parameter that the `msg` of the response names: set only one of `insert_before` and `insert_after`.
    ///
    /// 请根据响应中的 `msg` 修改参数：`insert_before` 与 `insert_after` 不能同时设置。
    InvalidParameter = &ErrorInfo {
        message: "请求参数有误，比如同时设置`insert_before`和`insert_after`。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`insert_before` 与 `insert_after` 不能同时设置。", en: "Correct the parameter that the `msg` of the response names: set only one of `insert_before` and `insert_after`." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要创建自定义分组的归属资源不存在或已删除。
    ///
    /// The resource of the section does not exist or was deleted. Verify its GUID.
    ///
    /// 自定义分组所属的资源不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要创建自定义分组的归属资源不存在或已删除。",
        fix: Text { zh: "自定义分组所属的资源不存在或已删除。请检查其 GUID。", en: "The resource of the section does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少创建自定义分组的权限。
    ///
    /// The caller lacks permission. Grant it permission to create sections. / 调用身份缺少权限。请为其授予创建自定义分组的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少创建自定义分组的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予创建自定义分组的权限。", en: "The caller lacks permission. Grant it permission to create sections." },
        ..*error::PERMISSION_DENIED
    },
}
