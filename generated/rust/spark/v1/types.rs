// Generated from spec/spark/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A Miaoda app. / 妙搭应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// The ID of the app, assigned by the system; it is returned when the app is created and shown in the developer console.
    ///
    /// 应用的唯一标识，由系统生成，创建应用时返回，也可在开发者后台查看。
    pub app_id: String,
    /// Whether this is an app or a shortcut. / 是普通应用还是快捷入口。
    pub app_type: String,
    /// The name of the app, Chinese or English, of at most 64 characters, shown in the admin console and the app itself.
    ///
    /// 应用的名称，中英文均可，最多 64 个字符，显示在管理后台和应用页面上。
    pub name: String,
    /// What the app does, for its users, in at most 200 characters. / 向用户介绍应用功能的文字，最多 200 个字符。
    pub description: String,
    /// The URL of the app's icon, a PNG or JPG preferably of 128×128 pixels.
    ///
    /// 应用图标的 URL，图片为 PNG 或 JPG，建议 128×128 像素。
    pub icon_url: String,
    /// When the app was created, in UTC as ISO 8601. / 应用的创建时间，ISO 8601 格式的 UTC 时间。
    pub created_at: String,
    /// When the app's information was last changed, in UTC as ISO 8601. / 应用信息最近一次变更的时间，ISO 8601 格式的 UTC 时间。
    pub updated_at: String,
}
impl wire::Object for App {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("app_type", &mut self.app_type);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("icon_url", &mut self.icon_url);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
    }
}
/// A file uploaded to the storage of the app. / 上传到应用存储的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStorage {
    /// The ID of the file. / 文件的 ID。
    pub file_key: String,
    /// The URL of the file, as a relative path. / 文件的 URL，为相对路径。
    pub file_url: String,
    /// The name of the file. / 文件的名称。
    pub file_name: String,
    /// The size of the file, in bytes. / 文件的大小，单位为字节。
    pub file_size: i64,
    /// The MIME type of the file. / 文件的 MIME 类型。
    pub mime_type: String,
}
impl wire::Object for AppStorage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_key", &mut self.file_key);
        f.field("file_url", &mut self.file_url);
        f.field("file_name", &mut self.file_name);
        f.field("file_size", &mut self.file_size);
        f.field("mime_type", &mut self.mime_type);
    }
}
/// The data tables on this page. / 本页的数据表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTable {
    /// The name of the data table. / 数据表的名称。
    pub name: String,
    /// The description of the data table. / 数据表的描述。
    pub description: String,
    /// The columns of the data table. / 数据表的列。
    pub columns: Vec<AppTableColumn>,
}
impl wire::Object for AppTable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("columns", &mut self.columns);
    }
}
/// The columns of the data table. / 数据表的列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableColumn {
    /// The name of the column. / 列名。
    pub name: String,
    /// The description of the column. / 列的描述。
    pub description: String,
    /// The database type of the column. / 列在数据库中的数据类型。
    pub data_type: String,
    /// Whether the column is the primary key. / 该列是否为主键。
    pub is_primary_key: bool,
    /// Whether the values of the column must be unique. / 列中的值是否必须互不相同。
    pub is_unique: bool,
    /// Whether the values of the column increment automatically. / 列的值是否自动递增。
    pub is_auto_increment: bool,
    /// Whether the values of the column are arrays. / 列的值是否为数组。
    pub is_array: bool,
    /// Whether the values of the column may be null. / 列的值是否可为空。
    pub is_allow_null: bool,
    /// The value the column takes if a record is written without one. / 写入记录时未给出该列的值时所用的默认值。
    pub default_value: String,
}
impl wire::Object for AppTableColumn {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("data_type", &mut self.data_type);
        f.field("is_primary_key", &mut self.is_primary_key);
        f.field("is_unique", &mut self.is_unique);
        f.field("is_auto_increment", &mut self.is_auto_increment);
        f.field("is_array", &mut self.is_array);
        f.field("is_allow_null", &mut self.is_allow_null);
        f.field("default_value", &mut self.default_value);
    }
}
/// How access is requested, including the approver. / 访问申请的设置，包括审批人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyConfig {
    /// Whether requests for access need approval; with false they are granted at once.
    ///
    /// 申请访问是否须经审批；为 false 时申请直接通过。
    pub enabled: bool,
    /// The `open_id` of the approver; only one is supported. / 审批人的 `open_id`，只能有一个。
    pub approvers: Vec<String>,
}
impl wire::Object for ApplyConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enabled", &mut self.enabled);
        f.field("approvers", &mut self.approvers);
    }
}
/// The request form of [`ApplyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyConfigInput {
    /// Whether requests for access need approval; with false they are granted at once.
    ///
    /// 申请访问是否须经审批；为 false 时申请直接通过。
    pub enabled: Option<bool>,
    /// The `open_id` of the approver; only one is supported. / 审批人的 `open_id`，只能有一个。
    pub approvers: Option<Vec<String>>,
}
impl ApplyConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `approvers`.
    #[must_use]
    pub fn approvers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.approvers = Some(value.into());
        self
    }
}
impl wire::Object for ApplyConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enabled", &mut self.enabled);
        f.field("approvers", &mut self.approvers);
    }
}
/// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserIdentifierType {
    /// `miaoda_user_id`: The identity of the user in Miaoda apps / 用户在妙搭应用中的标识
    MiaodaUserId,
    /// `open_id`: The identity of the user within one app; it differs between apps / 用户在某个应用内的标识，同一用户在不同应用中不同
    OpenId,
    /// `union_id`
    ///
    /// The identity of the user with one app vendor; the same in all apps of the vendor
    ///
    /// 用户在同一应用开发商下的标识，在该开发商的各应用中相同
    UnionId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UserIdentifierType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserIdentifierType {
    fn as_str(&self) -> &str {
        match self {
            Self::MiaodaUserId => "miaoda_user_id",
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "miaoda_user_id" => Self::MiaodaUserId,
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    App AppStorage AppTable AppTableColumn ApplyConfig ApplyConfigInput
}
crate::codegen::__impl_enum! {
    UserIdentifierType
}
crate::codegen::__impl_input! {
    ApplyConfigInput : ApplyConfig
}
