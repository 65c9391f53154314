// Generated from spec/search/v2/schema/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Create a data schema / 创建数据范式: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.validate_only(…))`.
    pub fn create(
        &self,
        properties: impl Into<Vec<v2::SchemaPropertyInput>>,
        display: v2::SchemaDisplayInput,
        schema_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(properties, display, schema_id),
        )
    }
}
/// Create a data schema / 创建数据范式.
///
/// Creates a data schema, which defines the fields and the display of a data source.
///
/// 创建一个数据范式，用于定义数据源的字段和展示。
///
/// - `POST /open-apis/search/v2/schemas`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`, `search:data_source:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Whether to check the parameters only and create nothing. / 是否只校验参数而不实际创建。
    /// - Default: `false`
    pub validate_only: Option<bool>,
    /// The properties that the schema defines. / 数据范式中各属性的定义。
    pub properties: Vec<v2::SchemaPropertyInput>,
    /// How search results are shown. / 搜索结果如何展示。
    pub display: v2::SchemaDisplayInput,
    /// The ID of the schema, chosen by the developer. / 数据范式的 ID，由开发者自定义。
    /// - Length: at most 40
    /// - Matches `^[a-zA-Z][a-zA-Z0-9-_].*$`
    /// - Example: `"jira_schema"`
    pub schema_id: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        properties: impl Into<Vec<v2::SchemaPropertyInput>>,
        display: v2::SchemaDisplayInput,
        schema_id: impl Into<String>,
    ) -> Self {
        Self {
            validate_only: Default::default(),
            properties: properties.into(),
            display,
            schema_id: schema_id.into(),
        }
    }
    /// Sets `validate_only`.
    #[must_use]
    pub fn validate_only(mut self, value: bool) -> Self {
        self.validate_only = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("validate_only", &mut self.validate_only);
        f.field("properties", &mut self.properties);
        f.field("display", &mut self.display);
        f.field("schema_id", &mut self.schema_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("search.v2.schema.create", Post, "/open-apis/search/v2/schemas")
        .documented(text("创建数据范式", "Create a data schema"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::SEARCH_DATA_SOURCE]),
            scopes(&[crate::scope::SEARCH_DATA_SOURCE_READONLY]),
        ])
        .request(Json, &[
            query("validate_only", Boolean).default("false"),
            body("properties", Array).required(),
            body("display", Object).required(),
            body("schema_id", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The schema that was created. / 新建的数据范式。
    pub schema: v2::Schema,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("schema", &mut self.schema);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270003`](error::CALL_FAILED): 调用失败
    CallFailed = error::CALL_FAILED,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// `1274001` (HTTP 400): 未定义的特殊字段
    ///
    /// A special field is not known. Fields that start with an underscore have to be predefined ones, such as `_item_id`, `_update_time` and `_title`; rename the others.
    ///
    /// 使用了未定义的特殊字段。以下划线开头的字段只能是 `_item_id`、`_update_time`、`_title` 等预置字段，请修改其他字段的名称。
    RequiredFieldMissing = &ErrorInfo {
        message: "未定义的特殊字段",
        fix: Text { zh: "使用了未定义的特殊字段。以下划线开头的字段只能是 `_item_id`、`_update_time`、`_title` 等预置字段，请修改其他字段的名称。", en: "A special field is not known. Fields that start with an underscore have to be predefined ones, such as `_item_id`, `_update_time` and `_title`; rename the others." },
        ..*error::REQUIRED_FIELD_MISSING
    },
    /// [`1274002`](error::DUPLICATE_FIELD_NAME): 定义的字段名称重复
    DuplicateFieldName = error::DUPLICATE_FIELD_NAME,
    /// [`1274003`](error::SPECIAL_FIELD_TYPE_MISSING): 定义了特殊字段(如:_title,_create_time,_update_time)，但是类型属性未定义
    SpecialFieldTypeMissing = error::SPECIAL_FIELD_TYPE_MISSING,
    /// [`1274004`](error::INVALID_SEARCHABLE_SETTING): 字段可搜索属性配置错误
    InvalidSearchableSetting = error::INVALID_SEARCHABLE_SETTING,
    /// [`1274005`](error::INVALID_SORTABLE_SETTING): 字段可排序属性配置错误
    InvalidSortableSetting = error::INVALID_SORTABLE_SETTING,
    /// [`1274006`](error::TYPE_DEFINITIONS_MISSING): 特定类型字段的type_definitions属性为空
    TypeDefinitionsMissing = error::TYPE_DEFINITIONS_MISSING,
    /// [`1274007`](error::LIMIT_EXCEEDED): 超过数量限制
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`1274009`](error::SEARCH_SETTING_CONFLICT): 字段搜索表现冲突
    SearchSettingConflict = error::SEARCH_SETTING_CONFLICT,
    /// [`1274008`](error::FIELD_TYPE_MISMATCH): 字段和类型不匹配
    FieldTypeMismatch = error::FIELD_TYPE_MISMATCH,
    /// [`1274010`](error::INVALID_FIELD_NAME): 字段名称不符合规范
    InvalidFieldName = error::INVALID_FIELD_NAME,
}
