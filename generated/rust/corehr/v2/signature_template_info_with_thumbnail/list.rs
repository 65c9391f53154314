// Generated from spec/corehr/v2/signature_template_info_with_thumbnail/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List e-signature templates / 获取电子签模板列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List e-signature templates / 获取电子签模板列表.
///
/// Returns e-signature templates with their categories, uses and regions, page by page.
///
/// 分页返回电子签模板的类别、用途、适用区域等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().signature_template_info_with_thumbnail().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/signature_template_info_with_thumbnails`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:signature_template:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"0"`
    pub page_token: Option<String>,
    /// The name of the templates to search for. / 按模板名称筛选。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The categories of the templates to search for, separated by commas, one of the values of `signature_template_category` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 按模板类别筛选，多个类别用英文逗号分隔，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_category`。
    /// - Example: `"contract_agreement,certificate"`
    pub category_apiname: Option<String>,
    /// The uses of the templates to search for, separated by commas, one of the values of `signature_template_usage` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 按模板用途筛选，多个用途用英文逗号分隔，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_usage`。
    /// - Example: `"dispatch,general"`
    pub usage_apiname: Option<String>,
    /// The state of the templates to search for; the documentation words it as "whether disabled", the opposite of the name, so try it first.
    ///
    /// 按模板的启停用状态筛选；文档写作“是否停用”，与字段名相反，使用前请验证。
    pub active: Option<bool>,
    /// The scopes of the templates to search for, one of the values of `signature_template_applicability` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 按模板适用范围筛选，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_applicability`。
    /// - Length: 0 to 4294967296
    /// - Example: `["text"]`
    pub applicability_apinames: Option<Vec<String>>,
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
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `category_apiname`.
    #[must_use]
    pub fn category_apiname(mut self, value: impl Into<String>) -> Self {
        self.category_apiname = Some(value.into());
        self
    }
    /// Sets `usage_apiname`.
    #[must_use]
    pub fn usage_apiname(mut self, value: impl Into<String>) -> Self {
        self.usage_apiname = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `applicability_apinames`.
    #[must_use]
    pub fn applicability_apinames(mut self, value: impl Into<Vec<String>>) -> Self {
        self.applicability_apinames = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("name", &mut self.name);
        f.field("category_apiname", &mut self.category_apiname);
        f.field("usage_apiname", &mut self.usage_apiname);
        f.field("active", &mut self.active);
        f.field("applicability_apinames", &mut self.applicability_apinames);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.signature_template_info_with_thumbnail.list", Get, "/open-apis/corehr/v2/signature_template_info_with_thumbnails")
        .documented(text("获取电子签模板列表", "List e-signature templates"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_SIGNATURE_TEMPLATE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer),
            query("page_token", String),
            query("name", String),
            query("category_apiname", String),
            query("usage_apiname", String),
            query("active", Boolean),
            query("applicability_apinames", Array),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The e-signature templates on this page. / 本页的电子签模板。
    pub items: Vec<ListSignatureTemplateInfoWithThumbnail>,
    /// The token of the next page, present only when `has_more` is true. / 下一页的分页标记，仅当 `has_more` 为 true 时返回。
    pub page_token: i64,
    /// How many items there are in total. / 符合条件的数据总数。
    pub count: i64,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("count", &mut self.count);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1160100` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or has the wrong type, format or value. Compare the query parameters with those of the operation; if it still fails, contact support with the log id.
    ///
    /// 请求参数缺失，或类型、格式、取值不符合要求。请对照该接口的查询参数说明修正；若仍失败，请联系技术支持并提供 log id。
    PermissionDenied = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数缺失，或类型、格式、取值不符合要求。请对照该接口的查询参数说明修正；若仍失败，请联系技术支持并提供 log id。", en: "A parameter is missing or has the wrong type, format or value. Compare the query parameters with those of the operation; if it still fails, contact support with the log id." },
        ..*error::PERMISSION_DENIED
    },
    /// `1160101` (HTTP 403): illegal user
    ///
    /// The user is not valid. Make sure that the ID is right and that the user exists and may call the operation; if it still fails, contact support with the log id.
    ///
    /// 用户不合法。请确认用户 ID 正确、用户存在，且有权访问该接口；若仍失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(403),
        message: "illegal user",
        fix: Text { zh: "用户不合法。请确认用户 ID 正确、用户存在，且有权访问该接口；若仍失败，请联系技术支持并提供 log id。", en: "The user is not valid. Make sure that the ID is right and that the user exists and may call the operation; if it still fails, contact support with the log id." },
        ..*error::MARSHAL_ERROR
    },
    /// `1160102` (HTTP 400): template not found
    ///
    /// The signature template does not exist. Make sure that the template ID is right and the template is not deleted; if it still fails, contact support with the log id.
    ///
    /// 找不到该电子签模板。请确认模板 ID 正确，且模板未被删除；若仍失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "template not found",
        fix: Text { zh: "找不到该电子签模板。请确认模板 ID 正确，且模板未被删除；若仍失败，请联系技术支持并提供 log id。", en: "The signature template does not exist. Make sure that the template ID is right and the template is not deleted; if it still fails, contact support with the log id." },
        ..*error::UNMARSHAL_ERROR
    },
}
/// The e-signature templates on this page. / 本页的电子签模板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignatureTemplateInfoWithThumbnail {
    /// The ID of the e-signature template. / 电子签模板的 ID。
    pub id: String,
    /// The name of the template, one item per language. / 模板的名称，每种语言一项。
    pub label: Vec<v2::I18n>,
    /// The category of the template, one of the values of `signature_template_category` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 模板的类别，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_category`。
    pub category: v2::Category,
    /// What the template is used for, one of the values of `signature_template_usage` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 模板的用途，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_usage`。
    pub usage: v2::Usage,
    /// When the template was created. / 模板的创建日期。
    pub create_time: String,
    /// When the template was last changed. / 模板的修改日期。
    pub modify_time: String,
    /// The creator. / 创建人。
    pub created_by: v2::SignatureUserInfo,
    /// The person who last changed the template. / 最近修改模板的人。
    pub updated_by: v2::SignatureUserInfo,
    /// The URL of the thumbnail of the template. / 模板缩略图的链接。
    pub thumbnail_url: String,
    /// The labels of the signers of the template. / 模板签署人的标签。
    pub signatory_labels: Vec<v2::SignatureSignatoryLabel>,
    /// The code of the template. / 模板的编码。
    pub template_code: String,
    /// The description of the template. / 模板的描述。
    pub template_desc: String,
    /// The regions to which the template applies. / 模板适用的区域。
    pub template_region_info: v2::SignatureTemplateRegionInfo,
}
impl wire::Object for ListSignatureTemplateInfoWithThumbnail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("label", &mut self.label);
        f.field("category", &mut self.category);
        f.field("usage", &mut self.usage);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("created_by", &mut self.created_by);
        f.field("updated_by", &mut self.updated_by);
        f.field("thumbnail_url", &mut self.thumbnail_url);
        f.field("signatory_labels", &mut self.signatory_labels);
        f.field("template_code", &mut self.template_code);
        f.field("template_desc", &mut self.template_desc);
        f.field("template_region_info", &mut self.template_region_info);
    }
}
crate::codegen::__impl_object! {
    ListSignatureTemplateInfoWithThumbnail
}
