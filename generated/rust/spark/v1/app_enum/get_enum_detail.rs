// Generated from spec/spark/v1/app_enum/get_enum_detail.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Get a custom enum / 获取自定义枚举详细信息: [`GetEnumDetail`](struct@GetEnumDetail).
    ///
    /// Optional fields are set on the call: `.with(|request| request.env(…))`.
    pub fn get_enum_detail(
        &self,
        app_id: impl Into<String>,
        enum_name: impl Into<String>,
    ) -> crate::codegen::Call<GetEnumDetail> {
        crate::codegen::Call::new(self.client, GetEnumDetail::new(app_id, enum_name))
    }
}
/// Get a custom enum / 获取自定义枚举详细信息.
///
/// Returns one custom enum of a Miaoda app by its name, with description and values.
///
/// 按名称返回妙搭应用的一个自定义枚举，含描述和枚举值。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_enum().get_enum_detail("app_4jcn5n11bpf5v", "enum_demo_1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.table:read`, `spark:app.table:write`
///
/// Errors: [`GetEnumDetailError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnumDetail {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// The name of the enum, from `spark.v1.app_enum.get_enum_list`.
    ///
    /// 枚举的名称，由 `spark.v1.app_enum.get_enum_list` 返回。
    /// - Example: `"enum_demo_1"`
    pub enum_name: String,
    /// Which environment's database to access, `online` or `dev`; `online` if omitted.
    ///
    /// 访问哪个环境的数据库：`online`（线上）或 `dev`，不填则为 `online`。
    /// - Default: `"online"`
    /// - Example: `"text"`
    pub env: Option<String>,
}
impl GetEnumDetail {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, enum_name: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            enum_name: enum_name.into(),
            env: Default::default(),
        }
    }
    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
}
impl wire::Object for GetEnumDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("enum_name", &mut self.enum_name);
        f.field("env", &mut self.env);
    }
}
crate::codegen::__impl_object! {
    GetEnumDetail
}
crate::codegen::__operation! {
    GetEnumDetail => GetEnumDetailResponse, GetEnumDetailError:
    Endpoint::new("spark.v1.app_enum.get_enum_detail", Get, "/open-apis/spark/v1/apps/:app_id/enums/:enum_name")
        .documented(text("获取自定义枚举详细信息", "Get a custom enum"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::SPARK_APP_TABLE_READ]),
            scopes(&[crate::scope::SPARK_APP_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("enum_name", String).required(),
            query("env", String).default("\"online\""),
        ])
}
/// The reply to [`GetEnumDetail`](struct@GetEnumDetail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnumDetailResponse {
    /// The name of the enum. / 枚举的名称。
    pub name: String,
    /// The description of the enum. / 枚举的描述。
    pub description: String,
    /// The values of the enum. / 枚举的全部取值。
    pub options: Vec<String>,
    /// When the enum was created, in milliseconds since 1970. / 枚举的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
}
impl wire::Object for GetEnumDetailResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("options", &mut self.options);
        f.field("created_at", &mut self.created_at);
    }
}
crate::codegen::__impl_object! {
    GetEnumDetailResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetEnumDetail`](struct@GetEnumDetail).
    GetEnumDetailError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
