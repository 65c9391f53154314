// Generated from spec/approval/v4/external_instance/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Sync a third-party approval instance / 同步三方审批实例: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.extra(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn create(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        status: v4::ApprovalStatus,
        instance_id: impl Into<String>,
        links: v4::ExternalInstanceLinkInput,
        start_time: impl Into<wire::TimestampMs>,
        end_time: impl Into<wire::TimestampMs>,
        update_time: impl Into<wire::TimestampMs>,
        i18n_resources: impl Into<Vec<v4::I18nResourceInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                approval_code,
                status,
                instance_id,
                links,
                start_time,
                end_time,
                update_time,
                i18n_resources,
            ),
        )
    }
}
/// Sync a third-party approval instance / 同步三方审批实例.
///
/// Syncs an approval instance that runs in a third-party system, with its tasks and copies, to the approval center.
///
/// 把三方系统中流转的审批实例连同其任务和抄送同步到审批中心。
///
/// - `POST /open-apis/approval/v4/external_instances`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:external_instance`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The code of the definition the instance belongs to, returned when the third-party definition was created. Without `title`, the instance has the name of this definition as its title.
    ///
    /// 实例所属审批定义的 Code，由创建三方审批定义返回。未设置 `title` 时，实例以该定义的名称为标题。
    /// - Example: `"81D31358-93AF-92D6-7425-01A5D67C4E71"`
    pub approval_code: id::ApprovalCode,
    /// The state of the instance. / 审批实例的状态。
    pub status: v4::ApprovalStatus,
    /// Additional data of the instance, as JSON in a string. A document number goes in its `business_key`.
    ///
    /// 实例的扩展数据，为 JSON 转成的字符串，单据编号通过其中的 `business_key` 传入。
    /// - Example: `"{\"xxx\":\"xxx\",\"business_key\":\"xxx\"}"`
    pub extra: Option<String>,
    /// Your own ID of the instance, unique within the tenant and the app. / 自定义的审批实例唯一标识，在企业和应用内唯一。
    /// - Example: `"24492654"`
    pub instance_id: String,
    /// The links to the instance in the third-party system, opened by a click on it in the initiated list of the approval center.
    ///
    /// 审批实例在三方系统中的详情链接，在审批中心的“已发起”列表中点击实例时跳转。
    pub links: v4::ExternalInstanceLinkInput,
    /// The text key of the instance's display name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`. If omitted, the name of the definition is used.
    ///
    /// 实例展示名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出；不填则使用审批定义的名称。
    /// - Example: `"@i18n@1"`
    pub title: Option<String>,
    /// The form data of the request, shown in approval lists: the first 3 entries at most, no longer than 2048 characters.
    ///
    /// 提交审批时填写的表单数据，在审批列表中展示，最多展示前 3 个，总长不超过 2048 个字符。
    pub form: Option<Vec<v4::ExternalInstanceFormInput>>,
    /// The user ID of the initiator, of which this or `open_id` is needed. The approval is in the initiator's initiated list, and other lists show who initiated it.
    ///
    /// 发起人的 user_id，与 `open_id` 至少填一个。发起人可在“已发起”列表中看到该审批，其他列表则以此展示发起人。
    /// - Example: `"a987sf9s"`
    pub user_id: Option<String>,
    /// The text key of the initiator's name, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`. It is for initiators without a `user_id` that are not real users, such as a department.
    ///
    /// 发起人名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出；用于发起人不是真实用户（例如某个部门）、没有 `user_id` 的情况。
    /// - Example: `"@i18n@9"`
    pub user_name: Option<String>,
    /// The open ID of the initiator, of which this or `user_id` is needed. The approval is in the initiator's initiated list, and other lists show who initiated it.
    ///
    /// 发起人的 open_id，与 `user_id` 至少填一个。发起人可在“已发起”列表中看到该审批，其他列表则以此展示发起人。
    /// - Example: `"ou_be73cbc0ee35eb6ca54e9e7cc14998c1"`
    pub open_id: Option<id::OpenId>,
    /// The department of the initiator as lists show it, nothing if omitted. An empty string shows the name of the tenant; `department_name`, if given, is shown instead.
    ///
    /// 发起人的部门 ID，用于在审批中心的列表中展示所属部门，不填则不展示。填空字符串展示企业名称；填了 `department_name` 则展示该名称。
    /// - Example: `"od-8ec33278bc2"`
    pub department_id: Option<String>,
    /// The text key of the name of the initiator's department, starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`. It is for initiators that are not real users or have no department.
    ///
    /// 发起人部门名称的国际化文案 Key，以 `@i18n@` 开头，文案在 `i18n_resources` 的 `texts` 中给出；用于发起人不是真实用户或没有部门的情况。
    /// - Example: `"@i18n@10"`
    pub department_name: Option<String>,
    /// When the approval was initiated, in milliseconds since 1970. / 审批的发起时间，毫秒级时间戳。
    /// - Example: `"1556468012678"`
    pub start_time: wire::TimestampMs,
    /// When the instance ended, in milliseconds since 1970, 0 if it has not. / 审批实例的结束时间，毫秒级时间戳，未结束时为 0。
    /// - Example: `"1556468012678"`
    pub end_time: wire::TimestampMs,
    /// When the instance was last updated, in milliseconds since 1970. With `UPDATE` as `update_mode`, the approval center is updated only if it is greater than before, so that concurrent pushes cannot overwrite newer data with older.
    ///
    /// 实例最近一次更新的时间，毫秒级时间戳。`update_mode` 为 `UPDATE` 时，该值比上次大才会更新审批中心，以免并发推送时旧数据覆盖新数据。
    /// - Example: `"1556468012678"`
    pub update_time: wire::TimestampMs,
    /// How the instance opens from lists. / 在列表中打开审批实例的方式。
    pub display_method: Option<v4::DisplayMethod>,
    /// How the pushed data is applied. / 数据的更新方式。
    pub update_mode: Option<v4::UpdateMode>,
    /// The tasks of the instance. / 审批实例下的任务。
    /// - Length: at most 300
    pub task_list: Option<Vec<v4::ExternalInstanceTaskNodeInput>>,
    /// The CCs of the instance. / 审批实例下的抄送。
    /// - Length: at most 200
    pub cc_list: Option<Vec<v4::CcNodeInput>>,
    /// The texts in each language, which give the text keys used in the other parameters their values.
    ///
    /// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
    pub i18n_resources: Vec<v4::I18nResourceInput>,
    /// The token for hosted documents, sent with hosting callbacks so that your system can verify them.
    ///
    /// 单据托管的认证 Token，托管回调会携带它，供三方系统验证请求。
    /// - Example: `"788981c886b1c28ac29d1e68efd60683d6d90dfce80938ee9453e2a5f3e9e306"`
    pub trusteeship_url_token: Option<String>,
    /// The kind of user IDs used in hosting, in request parameters and in what actions such as adding approvers send back. Only `user_id` is supported for now.
    ///
    /// 托管中使用的用户 ID 类型，影响请求参数和加签等操作回传的用户 ID；目前只支持 `user_id`。
    /// - Example: `"user_id"`
    pub trusteeship_user_id_type: Option<String>,
    /// The URLs your system provides for hosting the document. / 单据托管时由三方系统提供的各个接口地址。
    pub trusteeship_urls: Option<v4::TrusteeshipUrlsInput>,
    /// How the hosted document is cached in advance. / 托管单据的预缓存策略。
    pub trusteeship_cache_config: Option<v4::TrusteeshipInstanceCacheConfigInput>,
    /// The region of the resource, for internal statistics. Leave it out. / 资源所在的地区，供内部统计，不用填写。
    /// - Example: `"cn"`
    pub resource_region: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        status: v4::ApprovalStatus,
        instance_id: impl Into<String>,
        links: v4::ExternalInstanceLinkInput,
        start_time: impl Into<wire::TimestampMs>,
        end_time: impl Into<wire::TimestampMs>,
        update_time: impl Into<wire::TimestampMs>,
        i18n_resources: impl Into<Vec<v4::I18nResourceInput>>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            status,
            extra: Default::default(),
            instance_id: instance_id.into(),
            links,
            title: Default::default(),
            form: Default::default(),
            user_id: Default::default(),
            user_name: Default::default(),
            open_id: Default::default(),
            department_id: Default::default(),
            department_name: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            update_time: update_time.into(),
            display_method: Default::default(),
            update_mode: Default::default(),
            task_list: Default::default(),
            cc_list: Default::default(),
            i18n_resources: i18n_resources.into(),
            trusteeship_url_token: Default::default(),
            trusteeship_user_id_type: Default::default(),
            trusteeship_urls: Default::default(),
            trusteeship_cache_config: Default::default(),
            resource_region: Default::default(),
        }
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `form`.
    #[must_use]
    pub fn form(mut self, value: impl Into<Vec<v4::ExternalInstanceFormInput>>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `user_name`.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `department_name`.
    #[must_use]
    pub fn department_name(mut self, value: impl Into<String>) -> Self {
        self.department_name = Some(value.into());
        self
    }
    /// Sets `display_method`.
    #[must_use]
    pub fn display_method(mut self, value: v4::DisplayMethod) -> Self {
        self.display_method = Some(value);
        self
    }
    /// Sets `update_mode`.
    #[must_use]
    pub fn update_mode(mut self, value: v4::UpdateMode) -> Self {
        self.update_mode = Some(value);
        self
    }
    /// Sets `task_list`.
    #[must_use]
    pub fn task_list(
        mut self,
        value: impl Into<Vec<v4::ExternalInstanceTaskNodeInput>>,
    ) -> Self {
        self.task_list = Some(value.into());
        self
    }
    /// Sets `cc_list`.
    #[must_use]
    pub fn cc_list(mut self, value: impl Into<Vec<v4::CcNodeInput>>) -> Self {
        self.cc_list = Some(value.into());
        self
    }
    /// Sets `trusteeship_url_token`.
    #[must_use]
    pub fn trusteeship_url_token(mut self, value: impl Into<String>) -> Self {
        self.trusteeship_url_token = Some(value.into());
        self
    }
    /// Sets `trusteeship_user_id_type`.
    #[must_use]
    pub fn trusteeship_user_id_type(mut self, value: impl Into<String>) -> Self {
        self.trusteeship_user_id_type = Some(value.into());
        self
    }
    /// Sets `trusteeship_urls`.
    #[must_use]
    pub fn trusteeship_urls(mut self, value: v4::TrusteeshipUrlsInput) -> Self {
        self.trusteeship_urls = Some(value);
        self
    }
    /// Sets `trusteeship_cache_config`.
    #[must_use]
    pub fn trusteeship_cache_config(
        mut self,
        value: v4::TrusteeshipInstanceCacheConfigInput,
    ) -> Self {
        self.trusteeship_cache_config = Some(value);
        self
    }
    /// Sets `resource_region`.
    #[must_use]
    pub fn resource_region(mut self, value: impl Into<String>) -> Self {
        self.resource_region = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("status", &mut self.status);
        f.field("extra", &mut self.extra);
        f.field("instance_id", &mut self.instance_id);
        f.field("links", &mut self.links);
        f.field("title", &mut self.title);
        f.field("form", &mut self.form);
        f.field("user_id", &mut self.user_id);
        f.field("user_name", &mut self.user_name);
        f.field("open_id", &mut self.open_id);
        f.field("department_id", &mut self.department_id);
        f.field("department_name", &mut self.department_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("update_time", &mut self.update_time);
        f.field("display_method", &mut self.display_method);
        f.field("update_mode", &mut self.update_mode);
        f.field("task_list", &mut self.task_list);
        f.field("cc_list", &mut self.cc_list);
        f.field("i18n_resources", &mut self.i18n_resources);
        f.field("trusteeship_url_token", &mut self.trusteeship_url_token);
        f.field("trusteeship_user_id_type", &mut self.trusteeship_user_id_type);
        f.field("trusteeship_urls", &mut self.trusteeship_urls);
        f.field("trusteeship_cache_config", &mut self.trusteeship_cache_config);
        f.field("resource_region", &mut self.resource_region);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v4.external_instance.create", Post, "/open-apis/approval/v4/external_instances")
        .documented(text("同步三方审批实例", "Sync a third-party approval instance"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_EXTERNAL_INSTANCE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("approval_code", String).required(),
            body("status", String).required(),
            body("extra", String),
            body("instance_id", String).required(),
            body("links", Object).required(),
            body("title", String),
            body("form", Array),
            body("user_id", String),
            body("user_name", String),
            body("open_id", String),
            body("department_id", String),
            body("department_name", String),
            body("start_time", String).required(),
            body("end_time", String).required(),
            body("update_time", String).required(),
            body("display_method", String),
            body("update_mode", String),
            body("task_list", Array),
            body("cc_list", Array),
            body("i18n_resources", Array).required(),
            body("trusteeship_url_token", String),
            body("trusteeship_user_id_type", String),
            body("trusteeship_urls", Object),
            body("trusteeship_cache_config", Object),
            body("resource_region", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The instance as synchronized to the approval center. / 同步到审批中心的实例数据。
    pub data: CreateExternalInstance,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// Compare the request parameters, including the widgets of `form`, with the fields of the operation. Do not sync the same instance several times in short order; call less often and try again later, and if it still fails, contact support with the log id.
    ///
    /// 请检查请求参数（含表单 `form` 的控件数据）。请勿在短时间内同步同一个审批实例，降低调用频率后稍后重试；若仍失败，请联系技术支持并提供 log id。
    ServiceError = &ErrorInfo {
        fix: Text { zh: "请检查请求参数（含表单 `form` 的控件数据）。请勿在短时间内同步同一个审批实例，降低调用频率后稍后重试；若仍失败，请联系技术支持并提供 log id。", en: "Compare the request parameters, including the widgets of `form`, with the fields of the operation. Do not sync the same instance several times in short order; call less often and try again later, and if it still fails, contact support with the log id." },
        ..*error::SERVICE_ERROR
    },
    /// [`1390014`](error::TENANT_ID_NOT_FOUND): tenant_id not found
    TenantIdNotFound = error::TENANT_ID_NOT_FOUND,
}
/// The instance as synchronized to the approval center. / 同步到审批中心的实例数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalInstance {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The state of the instance. / 审批实例的状态。
    pub status: v4::ApprovalStatus,
    /// Additional data of the instance, as JSON in a string. A document number is in its `business_key`.
    ///
    /// 实例的扩展数据，为 JSON 转成的字符串，单据编号在其中的 `business_key`。
    pub extra: String,
    /// The ID of the instance, which is the `instance_id` of the request. / 审批实例的唯一标识，即请求中传入的 `instance_id`。
    pub instance_id: String,
    /// The links to the instance in the third-party system, opened by a click on it in the initiated list of the approval center.
    ///
    /// 审批实例在三方系统中的详情链接，在审批中心的“已发起”列表中点击实例时跳转。
    pub links: v4::ExternalInstanceLink,
    /// The text key of the instance's display name, whose text is in `texts` of `i18n_resources`. Without `title` in the request, the name of the definition is used.
    ///
    /// 实例展示名称的国际化文案 Key，文案在 `i18n_resources` 的 `texts` 中查找；请求未传 `title` 时使用审批定义的名称。
    pub title: String,
    /// The form data of the request, shown in approval lists, where at most the first 3 entries are shown.
    ///
    /// 提交审批时填写的表单数据，在审批列表中展示，最多展示前 3 个。
    pub form: Vec<v4::ExternalInstanceForm>,
    /// The user ID of the initiator. The approval is in the initiator's initiated list, and other lists show who initiated it.
    ///
    /// 发起人的 user_id。发起人可在“已发起”列表中看到该审批，其他列表则以此展示发起人。
    pub user_id: String,
    /// The text key of the initiator's name, whose text is in `texts` of `i18n_resources`. It is for initiators without a `user_id` that are not real users, such as a department.
    ///
    /// 发起人名称的国际化文案 Key，文案在 `i18n_resources` 的 `texts` 中查找；用于发起人不是真实用户（例如某个部门）、没有 `user_id` 的情况。
    pub user_name: String,
    /// The open ID of the initiator. The approval is in the initiator's initiated list, and other lists show who initiated it.
    ///
    /// 发起人的 open_id。发起人可在“已发起”列表中看到该审批，其他列表则以此展示发起人。
    pub open_id: id::OpenId,
    /// The department of the initiator as lists show it. An empty string shows the name of the tenant; `department_name`, if given, is shown instead.
    ///
    /// 发起人的部门 ID，用于在审批中心的列表中展示所属部门。为空字符串时展示企业名称；有 `department_name` 时展示该名称。
    pub department_id: String,
    /// The text key of the name of the initiator's department, whose text is in `texts` of `i18n_resources`. It is for initiators that are not real users or have no department.
    ///
    /// 发起人部门名称的国际化文案 Key，文案在 `i18n_resources` 的 `texts` 中查找；用于发起人不是真实用户或没有部门的情况。
    pub department_name: String,
    /// When the approval was initiated, in milliseconds since 1970. / 审批的发起时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the instance ended, in milliseconds since 1970, 0 if it has not. / 审批实例的结束时间，毫秒级时间戳，未结束时为 0。
    pub end_time: wire::TimestampMs,
    /// When the instance was last updated, in milliseconds since 1970. With `UPDATE` as `update_mode`, the approval center is updated only if it is greater than before, so that concurrent pushes cannot overwrite newer data with older.
    ///
    /// 实例最近一次更新的时间，毫秒级时间戳。`update_mode` 为 `UPDATE` 时，该值比上次大才会更新审批中心，以免并发推送时旧数据覆盖新数据。
    pub update_time: wire::TimestampMs,
    /// How the instance opens from lists. / 在列表中打开审批实例的方式。
    pub display_method: v4::DisplayMethod,
    /// How the pushed data is applied. / 数据的更新方式。
    pub update_mode: v4::UpdateMode,
    /// The tasks of the instance. / 审批实例下的任务。
    pub task_list: Vec<v4::ExternalInstanceTaskNode>,
    /// The CCs of the instance. / 审批实例下的抄送。
    pub cc_list: Vec<v4::CcNode>,
    /// The texts in each language, which give the text keys used in the other parameters their values.
    ///
    /// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
    pub i18n_resources: Vec<v4::I18nResource>,
    /// The token for hosted documents, sent with hosting callbacks so that your system can verify them.
    ///
    /// 单据托管的认证 Token，托管回调会携带它，供三方系统验证请求。
    pub trusteeship_url_token: String,
    /// The kind of user IDs used in hosting, in request parameters and in what actions such as adding approvers send back. Only `user_id` is supported for now.
    ///
    /// 托管中使用的用户 ID 类型，影响请求参数和加签等操作回传的用户 ID；目前只支持 `user_id`。
    pub trusteeship_user_id_type: String,
    /// The URLs your system provides for hosting the document. / 单据托管时由三方系统提供的各个接口地址。
    pub trusteeship_urls: v4::TrusteeshipUrls,
    /// How the hosted document is cached in advance. / 托管单据的预缓存策略。
    pub trusteeship_cache_config: v4::TrusteeshipInstanceCacheConfig,
    /// The region of the resource, for internal statistics. Leave it out. / 资源所在的地区，供内部统计，不用填写。
    pub resource_region: String,
}
impl wire::Object for CreateExternalInstance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("status", &mut self.status);
        f.field("extra", &mut self.extra);
        f.field("instance_id", &mut self.instance_id);
        f.field("links", &mut self.links);
        f.field("title", &mut self.title);
        f.field("form", &mut self.form);
        f.field("user_id", &mut self.user_id);
        f.field("user_name", &mut self.user_name);
        f.field("open_id", &mut self.open_id);
        f.field("department_id", &mut self.department_id);
        f.field("department_name", &mut self.department_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("update_time", &mut self.update_time);
        f.field("display_method", &mut self.display_method);
        f.field("update_mode", &mut self.update_mode);
        f.field("task_list", &mut self.task_list);
        f.field("cc_list", &mut self.cc_list);
        f.field("i18n_resources", &mut self.i18n_resources);
        f.field("trusteeship_url_token", &mut self.trusteeship_url_token);
        f.field("trusteeship_user_id_type", &mut self.trusteeship_user_id_type);
        f.field("trusteeship_urls", &mut self.trusteeship_urls);
        f.field("trusteeship_cache_config", &mut self.trusteeship_cache_config);
        f.field("resource_region", &mut self.resource_region);
    }
}
crate::codegen::__impl_object! {
    CreateExternalInstance
}
