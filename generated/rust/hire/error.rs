// Generated from spec/hire/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `180001` (HTTP 400): param is invalis
///
/// Compare the type and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型和取值。
pub const INVALID_INTERVIEW_LIST_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 180001,
    key: "",
    name: "InvalidInterviewListParameter",
    status: Some(400),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型和取值。", en: "Compare the type and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `1000001` (HTTP 400): Invalid parameter
///
/// Compare the type and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1000001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Invalid parameter",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型和取值。", en: "Compare the type and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `1002001` (HTTP 500): 系统错误
///
/// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
///
/// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002001,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "系统错误",
    rate_limited: false,
    fix: Text { zh: "请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id." },
    links: &[],
};

/// `1002002` (HTTP 400): 参数错误
///
/// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
///
/// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
pub const INVALID_REQUEST_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002002,
    key: "",
    name: "InvalidRequestParameter",
    status: Some(400),
    message: "参数错误",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。", en: "Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation." },
    links: &[],
};

/// `1002003` (HTTP 400): Parameter error
///
/// Compare the type, size and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型、长度和取值。
pub const INVALID_INTERVIEW_RECORD_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002003,
    key: "",
    name: "InvalidInterviewRecordParameter",
    status: Some(400),
    message: "Parameter error",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型、长度和取值。", en: "Compare the type, size and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `1002004` (HTTP 400): 分页大小不合法
///
/// Set `page_size` to a value in the range of the operation. / 请将 `page_size` 设为接口允许范围内的值。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002004,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "分页大小不合法",
    rate_limited: false,
    fix: Text { zh: "请将 `page_size` 设为接口允许范围内的值。", en: "Set `page_size` to a value in the range of the operation." },
    links: &[],
};

/// `1002005` (HTTP 400): ID 列表过长
///
/// The `id_list` takes at most 50 IDs. Pass fewer, or split the request.
///
/// `id_list` 最多 50 个。请减少 ID，或分批请求。
pub const ID_LIST_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002005,
    key: "",
    name: "IdListTooLong",
    status: Some(400),
    message: "ID 列表过长",
    rate_limited: false,
    fix: Text { zh: "`id_list` 最多 50 个。请减少 ID，或分批请求。", en: "The `id_list` takes at most 50 IDs. Pass fewer, or split the request." },
    links: &[],
};

/// `1002007` (HTTP 400): Website user not found
///
/// The career site user does not exist. Correct the user ID in the request. / 官网用户不存在。请更正请求中的官网用户 ID。
pub const WEBSITE_USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002007,
    key: "",
    name: "WebsiteUserNotFound",
    status: Some(400),
    message: "Website user not found",
    rate_limited: false,
    fix: Text { zh: "官网用户不存在。请更正请求中的官网用户 ID。", en: "The career site user does not exist. Correct the user ID in the request." },
    links: &[],
};

/// `1002008` (HTTP 400): Task not found or task error
///
/// The task does not exist or was deleted after a timeout. Verify the task ID, or create a new task with `hire.v1.website_delivery.create_by_attachment`.
///
/// 任务不存在，或因超时已被删除。请检查任务 ID；如需重新投递，请用 `hire.v1.website_delivery.create_by_attachment` 新建任务。
pub const TASK_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002008,
    key: "",
    name: "TaskNotFound",
    status: Some(400),
    message: "Task not found or task error",
    rate_limited: false,
    fix: Text { zh: "任务不存在，或因超时已被删除。请检查任务 ID；如需重新投递，请用 `hire.v1.website_delivery.create_by_attachment` 新建任务。", en: "The task does not exist or was deleted after a timeout. Verify the task ID, or create a new task with `hire.v1.website_delivery.create_by_attachment`." },
    links: &[],
};

/// `1002009` (HTTP 400): 手机号不正确
///
/// A phone number is wrong. Correct `mobile_code` and `mobile_number_list`.
///
/// 手机号不正确。请更正 `mobile_code` 和 `mobile_number_list`。
pub const INVALID_PHONE_NUMBER: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002009,
    key: "",
    name: "InvalidPhoneNumber",
    status: Some(400),
    message: "手机号不正确",
    rate_limited: false,
    fix: Text { zh: "手机号不正确。请更正 `mobile_code` 和 `mobile_number_list`。", en: "A phone number is wrong. Correct `mobile_code` and `mobile_number_list`." },
    links: &[],
};

/// `1002011` (HTTP 400): City not found
///
/// The city does not exist. Use an existing city in the request. / 城市不存在。请将请求中的城市改为已有的城市。
pub const CITY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002011,
    key: "",
    name: "CityNotFound",
    status: Some(400),
    message: "City not found",
    rate_limited: false,
    fix: Text { zh: "城市不存在。请将请求中的城市改为已有的城市。", en: "The city does not exist. Use an existing city in the request." },
    links: &[],
};

/// `1002053` (HTTP 500): offer already exist
///
/// The application already has an offer. Update it instead of creating another.
///
/// 该投递已有 Offer，不能重复创建。请改为更新已有的 Offer。
pub const OFFER_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002053,
    key: "",
    name: "OfferAlreadyExists",
    status: Some(500),
    message: "offer already exist",
    rate_limited: false,
    fix: Text { zh: "该投递已有 Offer，不能重复创建。请改为更新已有的 Offer。", en: "The application already has an offer. Update it instead of creating another." },
    links: &[],
};

/// `1002054` (HTTP 500): application not exist
///
/// The application does not exist. Correct its ID, which `hire.v1.application.list` returns.
///
/// 投递不存在。请更正投递 ID，可从 `hire.v1.application.list` 获取。
pub const OFFER_APPLICATION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002054,
    key: "",
    name: "OfferApplicationNotFound",
    status: Some(500),
    message: "application not exist",
    rate_limited: false,
    fix: Text { zh: "投递不存在。请更正投递 ID，可从 `hire.v1.application.list` 获取。", en: "The application does not exist. Correct its ID, which `hire.v1.application.list` returns." },
    links: &[],
};

/// `1002055` (HTTP 500): application already terminated
///
/// A terminated application cannot get or change an offer. Read the status with `hire.v1.application.get` and use an application that is active.
///
/// 已终止的投递不能创建或更新 Offer。请用 `hire.v1.application.get` 查看投递状态，并改用未终止的投递。
pub const OFFER_APPLICATION_TERMINATED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002055,
    key: "",
    name: "OfferApplicationTerminated",
    status: Some(500),
    message: "application already terminated",
    rate_limited: false,
    fix: Text { zh: "已终止的投递不能创建或更新 Offer。请用 `hire.v1.application.get` 查看投递状态，并改用未终止的投递。", en: "A terminated application cannot get or change an offer. Read the status with `hire.v1.application.get` and use an application that is active." },
    links: &[],
};

/// `1002056` (HTTP 500): application stage abnormal
///
/// The stage of the application does not allow this. Read it with `hire.v1.application.get`, move the application to a suitable stage and try again.
///
/// 投递当前的阶段不允许此操作。请用 `hire.v1.application.get` 查看投递阶段，将其调整到允许的阶段后重试。
pub const APPLICATION_STAGE_ABNORMAL: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002056,
    key: "",
    name: "ApplicationStageAbnormal",
    status: Some(500),
    message: "application stage abnormal",
    rate_limited: false,
    fix: Text { zh: "投递当前的阶段不允许此操作。请用 `hire.v1.application.get` 查看投递阶段，将其调整到允许的阶段后重试。", en: "The stage of the application does not allow this. Read it with `hire.v1.application.get`, move the application to a suitable stage and try again." },
    links: &[],
};

/// `1002057` (HTTP 500): schema not the latest version
///
/// The offer form has a newer version. Set `schema_id` to the ID of the latest version.
///
/// Offer 申请表模板有更新的版本。请将 `schema_id` 改为最新版本的 ID。
pub const SCHEMA_NOT_LATEST_VERSION: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002057,
    key: "",
    name: "SchemaNotLatestVersion",
    status: Some(500),
    message: "schema not the latest version",
    rate_limited: false,
    fix: Text { zh: "Offer 申请表模板有更新的版本。请将 `schema_id` 改为最新版本的 ID。", en: "The offer form has a newer version. Set `schema_id` to the ID of the latest version." },
    links: &[],
};

/// `1002058` (HTTP 500): offer attachment not exist
///
/// The offer attachment does not exist. Correct `attachment_id_list` or the other attachment parameters.
///
/// Offer 附件不存在。请检查 `attachment_id_list` 等附件参数。
pub const OFFER_ATTACHMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002058,
    key: "",
    name: "OfferAttachmentNotFound",
    status: Some(500),
    message: "offer attachment not exist",
    rate_limited: false,
    fix: Text { zh: "Offer 附件不存在。请检查 `attachment_id_list` 等附件参数。", en: "The offer attachment does not exist. Correct `attachment_id_list` or the other attachment parameters." },
    links: &[],
};

/// `1002059` (HTTP 500): schema not exist
///
/// The offer form does not exist. Correct `schema_id`. / Offer 申请表模板不存在。请检查 `schema_id`。
pub const SCHEMA_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002059,
    key: "",
    name: "SchemaNotFound",
    status: Some(500),
    message: "schema not exist",
    rate_limited: false,
    fix: Text { zh: "Offer 申请表模板不存在。请检查 `schema_id`。", en: "The offer form does not exist. Correct `schema_id`." },
    links: &[],
};

/// `1002061` (HTTP 500): formula illegal
///
/// A formula is invalid. Correct the formulas in `customized_info_list`.
///
/// 公式不合法。请检查 `customized_info_list` 中的公式。
pub const INVALID_FORMULA: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002061,
    key: "",
    name: "InvalidFormula",
    status: Some(500),
    message: "formula illegal",
    rate_limited: false,
    fix: Text { zh: "公式不合法。请检查 `customized_info_list` 中的公式。", en: "A formula is invalid. Correct the formulas in `customized_info_list`." },
    links: &[],
};

/// `1002062` (HTTP 500): miss in job process
///
/// The stage of the application does not support offers. Move the application to a stage that does.
///
/// 该投递所处的阶段不支持创建 Offer。请先将投递转移到支持的阶段。
pub const OFFER_UNSUPPORTED_IN_STAGE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002062,
    key: "",
    name: "OfferUnsupportedInStage",
    status: Some(500),
    message: "miss in job process",
    rate_limited: false,
    fix: Text { zh: "该投递所处的阶段不支持创建 Offer。请先将投递转移到支持的阶段。", en: "The stage of the application does not support offers. Move the application to a stage that does." },
    links: &[],
};

/// `1002064` (HTTP 400): Offer 不存在
///
/// The offer does not exist. Set `offer_id` to the ID of an existing offer.
///
/// Offer 不存在。请将 `offer_id` 改为已有 Offer 的 ID。
pub const OFFER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002064,
    key: "",
    name: "OfferNotFound",
    status: Some(400),
    message: "Offer 不存在",
    rate_limited: false,
    fix: Text { zh: "Offer 不存在。请将 `offer_id` 改为已有 Offer 的 ID。", en: "The offer does not exist. Set `offer_id` to the ID of an existing offer." },
    links: &[],
};

/// `1002065` (HTTP 200): 入参选项错误
///
/// Only custom fields of a single-select or multi-select type take options. Read the type with `hire.v1.offer_application_form.get`, and omit the options for other types.
///
/// 只有「单选」和「多选」类型的自定义字段才能传入选项。请用 `hire.v1.offer_application_form.get` 查看字段类型，其他类型不传选项。
pub const UNEXPECTED_FIELD_OPTIONS: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002065,
    key: "",
    name: "UnexpectedFieldOptions",
    status: Some(200),
    message: "入参选项错误",
    rate_limited: false,
    fix: Text { zh: "只有「单选」和「多选」类型的自定义字段才能传入选项。请用 `hire.v1.offer_application_form.get` 查看字段类型，其他类型不传选项。", en: "Only custom fields of a single-select or multi-select type take options. Read the type with `hire.v1.offer_application_form.get`, and omit the options for other types." },
    links: &[],
};

/// `1002066` (HTTP 500): Offer 状态不支持更新
///
/// The status of the offer does not allow an update. Read it with `hire.v1.offer.get` first.
///
/// Offer 当前的状态不允许更新。请用 `hire.v1.offer.get` 查看状态后再操作。
pub const OFFER_STATUS_UPDATE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002066,
    key: "",
    name: "OfferStatusUpdateUnsupported",
    status: Some(500),
    message: "Offer 状态不支持更新",
    rate_limited: false,
    fix: Text { zh: "Offer 当前的状态不允许更新。请用 `hire.v1.offer.get` 查看状态后再操作。", en: "The status of the offer does not allow an update. Read it with `hire.v1.offer.get` first." },
    links: &[],
};

/// `1002067` (HTTP 500): 实习待入职状态错误
///
/// Only an internship offer pending onboarding can be confirmed or abandoned. Verify the status of the offer.
///
/// 只有处于「实习待入职」状态的实习 Offer 才能确认入职或放弃入职。请检查 Offer 的状态。
pub const INTERN_OFFER_NOT_PENDING_ONBOARD: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002067,
    key: "",
    name: "InternOfferNotPendingOnboard",
    status: Some(500),
    message: "实习待入职状态错误",
    rate_limited: false,
    fix: Text { zh: "只有处于「实习待入职」状态的实习 Offer 才能确认入职或放弃入职。请检查 Offer 的状态。", en: "Only an internship offer pending onboarding can be confirmed or abandoned. Verify the status of the offer." },
    links: &[],
};

/// `1002068` (HTTP 500): 实习入职状态错误
///
/// Only an internship offer with an onboarded intern can be offboarded. Verify the status of the offer.
///
/// 只有处于「实习已入职」状态的实习 Offer 才能操作离职。请检查 Offer 的状态。
pub const INTERN_OFFER_NOT_ONBOARDED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002068,
    key: "",
    name: "InternOfferNotOnboarded",
    status: Some(500),
    message: "实习入职状态错误",
    rate_limited: false,
    fix: Text { zh: "只有处于「实习已入职」状态的实习 Offer 才能操作离职。请检查 Offer 的状态。", en: "Only an internship offer with an onboarded intern can be offboarded. Verify the status of the offer." },
    links: &[],
};

/// `1002069` (HTTP 400): 职务不存在
///
/// The job does not exist. Correct `employment_job_id`. / 职务不存在。请检查 `employment_job_id`。
pub const EMPLOYMENT_JOB_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002069,
    key: "",
    name: "EmploymentJobNotFound",
    status: Some(400),
    message: "职务不存在",
    rate_limited: false,
    fix: Text { zh: "职务不存在。请检查 `employment_job_id`。", en: "The job does not exist. Correct `employment_job_id`." },
    links: &[],
};

/// `1002070` (HTTP 400): 职务已停用
///
/// The job is disabled. Set `employment_job_id` to an active one.
///
/// 职务已停用。请将 `employment_job_id` 改为启用中的职务。
pub const EMPLOYMENT_JOB_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002070,
    key: "",
    name: "EmploymentJobDisabled",
    status: Some(400),
    message: "职务已停用",
    rate_limited: false,
    fix: Text { zh: "职务已停用。请将 `employment_job_id` 改为启用中的职务。", en: "The job is disabled. Set `employment_job_id` to an active one." },
    links: &[],
};

/// `1002071` (HTTP 400): 序列不存在
///
/// The job family does not exist. Correct `job_family_id`. / 序列不存在。请检查 `job_family_id`。
pub const JOB_FAMILY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002071,
    key: "",
    name: "JobFamilyNotFound",
    status: Some(400),
    message: "序列不存在",
    rate_limited: false,
    fix: Text { zh: "序列不存在。请检查 `job_family_id`。", en: "The job family does not exist. Correct `job_family_id`." },
    links: &[],
};

/// `1002072` (HTTP 400): 序列已停用
///
/// The job family is disabled. Set `job_family_id` to an active one. / 序列已停用。请将 `job_family_id` 改为启用中的序列。
pub const JOB_FAMILY_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002072,
    key: "",
    name: "JobFamilyDisabled",
    status: Some(400),
    message: "序列已停用",
    rate_limited: false,
    fix: Text { zh: "序列已停用。请将 `job_family_id` 改为启用中的序列。", en: "The job family is disabled. Set `job_family_id` to an active one." },
    links: &[],
};

/// `1002073` (HTTP 400): 职级不存在
///
/// The job level does not exist. Correct `job_level_id`. / 职级不存在。请检查 `job_level_id`。
pub const EMPLOYMENT_JOB_LEVEL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002073,
    key: "",
    name: "EmploymentJobLevelNotFound",
    status: Some(400),
    message: "职级不存在",
    rate_limited: false,
    fix: Text { zh: "职级不存在。请检查 `job_level_id`。", en: "The job level does not exist. Correct `job_level_id`." },
    links: &[],
};

/// `1002074` (HTTP 400): 职级已停用
///
/// The job level is disabled. Set `job_level_id` to an active one. / 职级已停用。请将 `job_level_id` 改为启用中的职级。
pub const EMPLOYMENT_JOB_LEVEL_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002074,
    key: "",
    name: "EmploymentJobLevelDisabled",
    status: Some(400),
    message: "职级已停用",
    rate_limited: false,
    fix: Text { zh: "职级已停用。请将 `job_level_id` 改为启用中的职级。", en: "The job level is disabled. Set `job_level_id` to an active one." },
    links: &[],
};

/// `1002075` (HTTP 400): 三方协议不存在
///
/// The tripartite agreement does not exist. Correct `tripartite_agreement_id`.
///
/// 三方协议不存在。请检查 `tripartite_agreement_id`。
pub const TRIPARTITE_AGREEMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002075,
    key: "",
    name: "TripartiteAgreementNotFound",
    status: Some(400),
    message: "三方协议不存在",
    rate_limited: false,
    fix: Text { zh: "三方协议不存在。请检查 `tripartite_agreement_id`。", en: "The tripartite agreement does not exist. Correct `tripartite_agreement_id`." },
    links: &[],
};

/// `1002076` (HTTP 400): 通过 API 维护三方协议开关未开启
///
/// Maintaining tripartite agreements by API is off. Have the administrator turn it on in Feishu Hire under Settings > Candidate process > Tripartite agreement settings.
///
/// 未开启通过 API 维护三方协议。请让管理员打开「飞书招聘」-「设置」-「候选人流程管理」-「三方协议设置」，再勾选「通过 API 维护三方协议」。
pub const TRIPARTITE_AGREEMENT_API_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002076,
    key: "",
    name: "TripartiteAgreementApiDisabled",
    status: Some(400),
    message: "通过 API 维护三方协议开关未开启",
    rate_limited: false,
    fix: Text { zh: "未开启通过 API 维护三方协议。请让管理员打开「飞书招聘」-「设置」-「候选人流程管理」-「三方协议设置」，再勾选「通过 API 维护三方协议」。", en: "Maintaining tripartite agreements by API is off. Have the administrator turn it on in Feishu Hire under Settings > Candidate process > Tripartite agreement settings." },
    links: &[],
};

/// `1002077` (HTTP 400): 职务、序列不匹配
///
/// The job does not belong to the job family. Make `employment_job_id` and `job_family_id` match.
///
/// 职务与序列不匹配。请将 `employment_job_id` 和 `job_family_id` 改为相互对应的值。
pub const JOB_AND_FAMILY_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002077,
    key: "",
    name: "JobAndFamilyMismatch",
    status: Some(400),
    message: "职务、序列不匹配",
    rate_limited: false,
    fix: Text { zh: "职务与序列不匹配。请将 `employment_job_id` 和 `job_family_id` 改为相互对应的值。", en: "The job does not belong to the job family. Make `employment_job_id` and `job_family_id` match." },
    links: &[],
};

/// `1002078` (HTTP 400): 职务、职级不匹配
///
/// The job does not have this job level. Make `employment_job_id` and `job_level_id` match.
///
/// 职务与职级不匹配。请将 `employment_job_id` 和 `job_level_id` 改为相互对应的值。
pub const JOB_AND_LEVEL_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002078,
    key: "",
    name: "JobAndLevelMismatch",
    status: Some(400),
    message: "职务、职级不匹配",
    rate_limited: false,
    fix: Text { zh: "职务与职级不匹配。请将 `employment_job_id` 和 `job_level_id` 改为相互对应的值。", en: "The job does not have this job level. Make `employment_job_id` and `job_level_id` match." },
    links: &[],
};

/// `1002079` (HTTP 400): 序列、职级不匹配(在序列与职级在生效时间内未查询到关联的生效职务)
///
/// No job in force links this job family and job level. Make `job_family_id` and `job_level_id` match.
///
/// 在生效时间内，该序列与职级没有共同关联的有效职务。请将 `job_family_id` 和 `job_level_id` 改为相互对应的值。
pub const FAMILY_AND_LEVEL_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002079,
    key: "",
    name: "FamilyAndLevelMismatch",
    status: Some(400),
    message: "序列、职级不匹配(在序列与职级在生效时间内未查询到关联的生效职务)",
    rate_limited: false,
    fix: Text { zh: "在生效时间内，该序列与职级没有共同关联的有效职务。请将 `job_family_id` 和 `job_level_id` 改为相互对应的值。", en: "No job in force links this job family and job level. Make `job_family_id` and `job_level_id` match." },
    links: &[],
};

/// `1002080` (HTTP 400): 职级、职等不匹配
///
/// The job level does not belong to the job grade. Make `job_level_id` and `job_grade_id` match.
///
/// 职级与职等不匹配。请将 `job_level_id` 和 `job_grade_id` 改为相互对应的值。
pub const LEVEL_AND_GRADE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002080,
    key: "",
    name: "LevelAndGradeMismatch",
    status: Some(400),
    message: "职级、职等不匹配",
    rate_limited: false,
    fix: Text { zh: "职级与职等不匹配。请将 `job_level_id` 和 `job_grade_id` 改为相互对应的值。", en: "The job level does not belong to the job grade. Make `job_level_id` and `job_grade_id` match." },
    links: &[],
};

/// `1002082` (HTTP 400): Offer 附件数量超过限制
///
/// A request takes at most 20 offer attachments. Pass fewer. / 每个请求最多 20 个 Offer 附件。请减少附件数量。
pub const OFFER_ATTACHMENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002082,
    key: "",
    name: "OfferAttachmentLimitExceeded",
    status: Some(400),
    message: "Offer 附件数量超过限制",
    rate_limited: false,
    fix: Text { zh: "每个请求最多 20 个 Offer 附件。请减少附件数量。", en: "A request takes at most 20 offer attachments. Pass fewer." },
    links: &[],
};

/// `1002083` (HTTP 400): Offer 附件对应的文件不存在
///
/// No file belongs to an attachment ID. Correct the attachment IDs. / 附件 ID 没有对应的文件。请检查附件 ID。
pub const OFFER_ATTACHMENT_FILE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002083,
    key: "",
    name: "OfferAttachmentFileNotFound",
    status: Some(400),
    message: "Offer 附件对应的文件不存在",
    rate_limited: false,
    fix: Text { zh: "附件 ID 没有对应的文件。请检查附件 ID。", en: "No file belongs to an attachment ID. Correct the attachment IDs." },
    links: &[],
};

/// `1002102` (HTTP 400): 人才不存在
///
/// The talent does not exist. Correct `talent_id`, a string that `hire.v1.talent.list` returns.
///
/// 人才不存在。请检查 `talent_id`，可从 `hire.v1.talent.list` 获取，须以字符串传入。
pub const TALENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002102,
    key: "",
    name: "TalentNotFound",
    status: Some(400),
    message: "人才不存在",
    rate_limited: false,
    fix: Text { zh: "人才不存在。请检查 `talent_id`，可从 `hire.v1.talent.list` 获取，须以字符串传入。", en: "The talent does not exist. Correct `talent_id`, a string that `hire.v1.talent.list` returns." },
    links: &[],
};

/// `1002109` (HTTP 400): 人才库不存在
///
/// The talent pool does not exist. Correct `talent_pool_id`. / 人才库不存在。请检查 `talent_pool_id`。
pub const TALENT_POOL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002109,
    key: "",
    name: "TalentPoolNotFound",
    status: Some(400),
    message: "人才库不存在",
    rate_limited: false,
    fix: Text { zh: "人才库不存在。请检查 `talent_pool_id`。", en: "The talent pool does not exist. Correct `talent_pool_id`." },
    links: &[],
};

/// `1002111` (HTTP 400): 标签 ID 错误
///
/// A tag ID is wrong. Correct the tag IDs in `tag_id_list`. / 标签 ID 不正确。请更正 `tag_id_list` 中的标签 ID。
pub const INVALID_TAG_ID: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002111,
    key: "",
    name: "InvalidTagId",
    status: Some(400),
    message: "标签 ID 错误",
    rate_limited: false,
    fix: Text { zh: "标签 ID 不正确。请更正 `tag_id_list` 中的标签 ID。", en: "A tag ID is wrong. Correct the tag IDs in `tag_id_list`." },
    links: &[],
};

/// `1002112` (HTTP 400): 标签未启用
///
/// The tag is disabled. Enable it, then try again. / 标签已停用。请启用标签后重试。
pub const TAG_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002112,
    key: "",
    name: "TagDisabled",
    status: Some(400),
    message: "标签未启用",
    rate_limited: false,
    fix: Text { zh: "标签已停用。请启用标签后重试。", en: "The tag is disabled. Enable it, then try again." },
    links: &[],
};

/// `1002113` (HTTP 400): 人才上已存在此标签
///
/// The talent has the tag already. Remove it from `tag_id_list` and try again.
///
/// 人才已有此标签。请从 `tag_id_list` 中移除该标签后重试。
pub const TAG_ALREADY_ON_TALENT: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002113,
    key: "",
    name: "TagAlreadyOnTalent",
    status: Some(400),
    message: "人才上已存在此标签",
    rate_limited: false,
    fix: Text { zh: "人才已有此标签。请从 `tag_id_list` 中移除该标签后重试。", en: "The talent has the tag already. Remove it from `tag_id_list` and try again." },
    links: &[],
};

/// `1002114` (HTTP 400): 人才上不存在此标签
///
/// The talent does not have the tag. Remove it from `tag_id_list` and try again.
///
/// 人才没有此标签。请从 `tag_id_list` 中移除该标签后重试。
pub const TAG_NOT_ON_TALENT: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002114,
    key: "",
    name: "TagNotOnTalent",
    status: Some(400),
    message: "人才上不存在此标签",
    rate_limited: false,
    fix: Text { zh: "人才没有此标签。请从 `tag_id_list` 中移除该标签后重试。", en: "The talent does not have the tag. Remove it from `tag_id_list` and try again." },
    links: &[],
};

/// `1002201` (HTTP 400): 投递不存在
///
/// The application does not exist. Correct `application_id`. / 投递不存在。请检查 `application_id`。
pub const APPLICATION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002201,
    key: "",
    name: "ApplicationNotFound",
    status: Some(400),
    message: "投递不存在",
    rate_limited: false,
    fix: Text { zh: "投递不存在。请检查 `application_id`。", en: "The application does not exist. Correct `application_id`." },
    links: &[],
};

/// `1002204` (HTTP 400): 阶段不存在
///
/// The stage does not exist. Correct the stage ID. / 投递阶段不存在。请检查阶段 ID。
pub const STAGE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002204,
    key: "",
    name: "StageNotFound",
    status: Some(400),
    message: "阶段不存在",
    rate_limited: false,
    fix: Text { zh: "投递阶段不存在。请检查阶段 ID。", en: "The stage does not exist. Correct the stage ID." },
    links: &[],
};

/// `1002206` (HTTP 400): 存在重复投递
///
/// The talent has an active application for the same job. Find it with `hire.v1.application.list` and use it.
///
/// 人才在同一职位上已有活跃的投递。请用 `hire.v1.application.list` 查看，并使用已有的投递。
pub const DUPLICATE_APPLICATION: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002206,
    key: "",
    name: "DuplicateApplication",
    status: Some(400),
    message: "存在重复投递",
    rate_limited: false,
    fix: Text { zh: "人才在同一职位上已有活跃的投递。请用 `hire.v1.application.list` 查看，并使用已有的投递。", en: "The talent has an active application for the same job. Find it with `hire.v1.application.list` and use it." },
    links: &[],
};

/// `1002209` (HTTP 400): 人才已经入职
///
/// The talent is already onboarded, so this is not allowed. Read the onboarding status with `hire.v1.talent.get`.
///
/// 人才已经入职，不能再进行此操作。请用 `hire.v1.talent.get` 查看其入职状态。
pub const TALENT_ONBOARDED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002209,
    key: "",
    name: "TalentOnboarded",
    status: Some(400),
    message: "人才已经入职",
    rate_limited: false,
    fix: Text { zh: "人才已经入职，不能再进行此操作。请用 `hire.v1.talent.get` 查看其入职状态。", en: "The talent is already onboarded, so this is not allowed. Read the onboarding status with `hire.v1.talent.get`." },
    links: &[],
};

/// `1002210` (HTTP 400): 人才已被锁定
///
/// The talent is locked by another application. Wait until the lock ends or unlock it on the talent page; list the applications with `hire.v1.application.list`.
///
/// 人才被锁定在其他投递上，无法操作。请等待锁定解除，或在人才详情页手动解锁；可用 `hire.v1.application.list` 查看相关投递。
pub const TALENT_LOCKED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002210,
    key: "",
    name: "TalentLocked",
    status: Some(400),
    message: "人才已被锁定",
    rate_limited: false,
    fix: Text { zh: "人才被锁定在其他投递上，无法操作。请等待锁定解除，或在人才详情页手动解锁；可用 `hire.v1.application.list` 查看相关投递。", en: "The talent is locked by another application. Wait until the lock ends or unlock it on the talent page; list the applications with `hire.v1.application.list`." },
    links: &[],
};

/// `1002211` (HTTP 400): 无法转移到该阶段
///
/// The application cannot move to this stage: onboarded is not a valid target, pending onboarding may need an approved offer, and the process rules may forbid the move. Choose another stage or meet the condition first.
///
/// 投递不能转移到目标阶段：「已入职」不可作为目标；「待入职」可能要求已审批通过的 Offer；招聘流程管控规则也可能禁止。请更换目标阶段，或先满足条件。
pub const STAGE_TRANSFER_TARGET_DENIED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002211,
    key: "",
    name: "StageTransferTargetDenied",
    status: Some(400),
    message: "无法转移到该阶段",
    rate_limited: false,
    fix: Text { zh: "投递不能转移到目标阶段：「已入职」不可作为目标；「待入职」可能要求已审批通过的 Offer；招聘流程管控规则也可能禁止。请更换目标阶段，或先满足条件。", en: "The application cannot move to this stage: onboarded is not a valid target, pending onboarding may need an approved offer, and the process rules may forbid the move. Choose another stage or meet the condition first." },
    links: &[],
};

/// `1002212` (HTTP 400): 阶段转移失败
///
/// Act on the `msg` of the response; if it does not explain the failure, contact support with the log id.
///
/// 请根据响应中的 `msg` 排查；若原因不明，请联系技术支持并提供 log id。
pub const STAGE_TRANSFER_FAILED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002212,
    key: "",
    name: "StageTransferFailed",
    status: Some(400),
    message: "阶段转移失败",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 排查；若原因不明，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response; if it does not explain the failure, contact support with the log id." },
    links: &[],
};

/// `1002220` (HTTP 400): 当前投递阶段无法转移阶段
///
/// The application cannot leave its current stage, for instance when it is onboarded. Verify the stage, that no other application locks the talent, and the process rules.
///
/// 投递当前的阶段不允许转移，例如「已入职」阶段。请检查当前阶段、人才是否锁定在其他投递，以及招聘流程管控规则。
pub const STAGE_TRANSFER_SOURCE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002220,
    key: "",
    name: "StageTransferSourceDenied",
    status: Some(400),
    message: "当前投递阶段无法转移阶段",
    rate_limited: false,
    fix: Text { zh: "投递当前的阶段不允许转移，例如「已入职」阶段。请检查当前阶段、人才是否锁定在其他投递，以及招聘流程管控规则。", en: "The application cannot leave its current stage, for instance when it is onboarded. Verify the stage, that no other application locks the talent, and the process rules." },
    links: &[],
};

/// `1002221` (HTTP 400): 投递已经终止
///
/// The application is terminated, so this is not allowed. Read its status with `hire.v1.application.get`.
///
/// 投递已终止，不能再进行此操作。请用 `hire.v1.application.get` 查看投递状态。
pub const APPLICATION_TERMINATED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002221,
    key: "",
    name: "ApplicationTerminated",
    status: Some(400),
    message: "投递已经终止",
    rate_limited: false,
    fix: Text { zh: "投递已终止，不能再进行此操作。请用 `hire.v1.application.get` 查看投递状态。", en: "The application is terminated, so this is not allowed. Read its status with `hire.v1.application.get`." },
    links: &[],
};

/// `1002222` (HTTP 400): 人才已关联其他员工
///
/// The talent is linked to another employee. List the applications with `hire.v1.application.list`, then find the linked employee with `hire.v1.employee.get_by_application`.
///
/// 人才已关联其他员工。请用 `hire.v1.application.list` 列出其投递，再用 `hire.v1.employee.get_by_application` 确认已关联的员工。
pub const TALENT_LINKED_TO_OTHER_EMPLOYEE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002222,
    key: "",
    name: "TalentLinkedToOtherEmployee",
    status: Some(400),
    message: "人才已关联其他员工",
    rate_limited: false,
    fix: Text { zh: "人才已关联其他员工。请用 `hire.v1.application.list` 列出其投递，再用 `hire.v1.employee.get_by_application` 确认已关联的员工。", en: "The talent is linked to another employee. List the applications with `hire.v1.application.list`, then find the linked employee with `hire.v1.employee.get_by_application`." },
    links: &[],
};

/// `1002223` (HTTP 400): 员工已关联其他人才
///
/// The employee is linked to another talent. Correct `user_id`. / 员工已关联其他人才。请检查 `user_id` 是否正确。
pub const EMPLOYEE_LINKED_TO_OTHER_TALENT: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002223,
    key: "",
    name: "EmployeeLinkedToOtherTalent",
    status: Some(400),
    message: "员工已关联其他人才",
    rate_limited: false,
    fix: Text { zh: "员工已关联其他人才。请检查 `user_id` 是否正确。", en: "The employee is linked to another talent. Correct `user_id`." },
    links: &[],
};

/// `1002224` (HTTP 400): 员工不存在
///
/// The employee does not exist. Correct `user_id`. / 员工不存在。请检查 `user_id` 是否正确。
pub const LINKED_EMPLOYEE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002224,
    key: "",
    name: "LinkedEmployeeNotFound",
    status: Some(400),
    message: "员工不存在",
    rate_limited: false,
    fix: Text { zh: "员工不存在。请检查 `user_id` 是否正确。", en: "The employee does not exist. Correct `user_id`." },
    links: &[],
};

/// `1002225` (HTTP 400): 投递未终止
///
/// Only a terminated application can be restored. Read its status with `hire.v1.application.get`.
///
/// 只能恢复已终止的投递。请用 `hire.v1.application.get` 查看投递状态。
pub const APPLICATION_NOT_TERMINATED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002225,
    key: "",
    name: "ApplicationNotTerminated",
    status: Some(400),
    message: "投递未终止",
    rate_limited: false,
    fix: Text { zh: "只能恢复已终止的投递。请用 `hire.v1.application.get` 查看投递状态。", en: "Only a terminated application can be restored. Read its status with `hire.v1.application.get`." },
    links: &[],
};

/// `1002352` (HTTP 400): 角色不存在
///
/// The role does not exist. Correct `role_id`; `hire.v1.role.list` lists the roles.
///
/// 角色不存在。请检查 `role_id`，可从 `hire.v1.role.list` 获取。
pub const ROLE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002352,
    key: "",
    name: "RoleNotFound",
    status: Some(400),
    message: "角色不存在",
    rate_limited: false,
    fix: Text { zh: "角色不存在。请检查 `role_id`，可从 `hire.v1.role.list` 获取。", en: "The role does not exist. Correct `role_id`; `hire.v1.role.list` lists the roles." },
    links: &[],
};

/// `1002409` (HTTP 400): 猎头合作关系不存在
///
/// Only agencies that cooperate with the tenant can be queried. Verify the agency ID.
///
/// 只能查询与企业有合作关系的猎头供应商。请检查供应商 ID。
pub const AGENCY_COOPERATION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002409,
    key: "",
    name: "AgencyCooperationNotFound",
    status: Some(400),
    message: "猎头合作关系不存在",
    rate_limited: false,
    fix: Text { zh: "只能查询与企业有合作关系的猎头供应商。请检查供应商 ID。", en: "Only agencies that cooperate with the tenant can be queried. Verify the agency ID." },
    links: &[],
};

/// `1002502` (HTTP 400): 官网不存在
///
/// The career site does not exist. Correct `website_id` in the request path.
///
/// 官网不存在。请检查路径参数 `website_id`。
pub const WEBSITE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002502,
    key: "",
    name: "WebsiteNotFound",
    status: Some(400),
    message: "官网不存在",
    rate_limited: false,
    fix: Text { zh: "官网不存在。请检查路径参数 `website_id`。", en: "The career site does not exist. Correct `website_id` in the request path." },
    links: &[],
};

/// `1002509` (HTTP 404): 职位广告未发布至官网
///
/// The job post is not published on the career site. Verify `job_post_id` and publish the post.
///
/// 职位广告未发布到官网。请检查 `job_post_id`，并将该广告发布到官网。
pub const JOB_POST_NOT_PUBLISHED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002509,
    key: "",
    name: "JobPostNotPublished",
    status: Some(404),
    message: "职位广告未发布至官网",
    rate_limited: false,
    fix: Text { zh: "职位广告未发布到官网。请检查 `job_post_id`，并将该广告发布到官网。", en: "The job post is not published on the career site. Verify `job_post_id` and publish the post." },
    links: &[],
};

/// `1002511` (HTTP 400): 人才的投递次数已达到上限
///
/// The talent has as many applications as Feishu Hire allows under Settings > Channels > Candidate application limit. Ask the administrator to confirm or raise the limit.
///
/// 人才的投递次数已达「飞书招聘」-「设置」-「渠道管理」-「候选人投递次数限制」的上限。请联系招聘系统管理员确认或调整该限制。
pub const APPLICATION_COUNT_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002511,
    key: "",
    name: "ApplicationCountLimitReached",
    status: Some(400),
    message: "人才的投递次数已达到上限",
    rate_limited: false,
    fix: Text { zh: "人才的投递次数已达「飞书招聘」-「设置」-「渠道管理」-「候选人投递次数限制」的上限。请联系招聘系统管理员确认或调整该限制。", en: "The talent has as many applications as Feishu Hire allows under Settings > Channels > Candidate application limit. Ask the administrator to confirm or raise the limit." },
    links: &[],
};

/// `1002512` (HTTP 400): 简历来源不存在
///
/// The resume source does not exist. Correct `resume_source_id`. / 简历来源不存在。请检查 `resume_source_id`。
pub const RESUME_SOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002512,
    key: "",
    name: "ResumeSourceNotFound",
    status: Some(400),
    message: "简历来源不存在",
    rate_limited: false,
    fix: Text { zh: "简历来源不存在。请检查 `resume_source_id`。", en: "The resume source does not exist. Correct `resume_source_id`." },
    links: &[],
};

/// `1002513` (HTTP 400): 请提供准确的毕业时间
///
/// Give the exact graduation time in `resume.education_list.end_time_v2`.
///
/// 请在 `resume.education_list.end_time_v2` 中填写准确的毕业时间。
pub const GRADUATION_TIME_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002513,
    key: "",
    name: "GraduationTimeRequired",
    status: Some(400),
    message: "请提供准确的毕业时间",
    rate_limited: false,
    fix: Text { zh: "请在 `resume.education_list.end_time_v2` 中填写准确的毕业时间。", en: "Give the exact graduation time in `resume.education_list.end_time_v2`." },
    links: &[],
};

/// `1002551` (HTTP 400): 用户不存在
///
/// The user does not exist. Register with the correct email or phone number of the employee.
///
/// 找不到该用户。注册时请填写员工的真实邮箱或手机号。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002551,
    key: "",
    name: "UserNotFound",
    status: Some(400),
    message: "用户不存在",
    rate_limited: false,
    fix: Text { zh: "找不到该用户。注册时请填写员工的真实邮箱或手机号。", en: "The user does not exist. Register with the correct email or phone number of the employee." },
    links: &[],
};

/// `1002552` (HTTP 400): 无法匹配唯一用户
///
/// The phone number or email matches several users. Check it for duplicates. / 员工的手机号或邮箱匹配到多名用户。请检查是否有重复。
pub const USER_NOT_UNIQUE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002552,
    key: "",
    name: "UserNotUnique",
    status: Some(400),
    message: "无法匹配唯一用户",
    rate_limited: false,
    fix: Text { zh: "员工的手机号或邮箱匹配到多名用户。请检查是否有重复。", en: "The phone number or email matches several users. Check it for duplicates." },
    links: &[],
};

/// `1002553` (HTTP 400): 账户不存在
///
/// The referral account does not exist. Register one with `hire.v1.referral_account.create`.
///
/// 内推账户不存在。请用 `hire.v1.referral_account.create` 注册内推账户。
pub const REFERRAL_ACCOUNT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002553,
    key: "",
    name: "ReferralAccountNotFound",
    status: Some(400),
    message: "账户不存在",
    rate_limited: false,
    fix: Text { zh: "内推账户不存在。请用 `hire.v1.referral_account.create` 注册内推账户。", en: "The referral account does not exist. Register one with `hire.v1.referral_account.create`." },
    links: &[],
};

/// `1002555` (HTTP 400): 账户已停用
///
/// The referral account was deactivated (`hire.v1.referral_account.deactivate`), so its balance cannot be withdrawn. Enable it with `hire.v1.referral_account.enable` first.
///
/// 内推账户已停用（`hire.v1.referral_account.deactivate`），无法提取余额。请先用 `hire.v1.referral_account.enable` 启用账户。
pub const REFERRAL_ACCOUNT_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002555,
    key: "",
    name: "ReferralAccountDisabled",
    status: Some(400),
    message: "账户已停用",
    rate_limited: false,
    fix: Text { zh: "内推账户已停用（`hire.v1.referral_account.deactivate`），无法提取余额。请先用 `hire.v1.referral_account.enable` 启用账户。", en: "The referral account was deactivated (`hire.v1.referral_account.deactivate`), so its balance cannot be withdrawn. Enable it with `hire.v1.referral_account.enable` first." },
    links: &[],
};

/// `1002556` (HTTP 400): 不支持删除非外部导入的内推奖励
///
/// Only referral rewards imported from outside can be deleted. Verify `external_referral_reward_id`.
///
/// 只能删除由外部导入的内推奖励。请检查 `external_referral_reward_id`。
pub const REFERRAL_REWARD_NOT_EXTERNAL: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002556,
    key: "",
    name: "ReferralRewardNotExternal",
    status: Some(400),
    message: "不支持删除非外部导入的内推奖励",
    rate_limited: false,
    fix: Text { zh: "只能删除由外部导入的内推奖励。请检查 `external_referral_reward_id`。", en: "Only referral rewards imported from outside can be deleted. Verify `external_referral_reward_id`." },
    links: &[],
};

/// `1002601` (HTTP 404): 职位不存在
///
/// The job does not exist. Correct `job_id`. / 职位不存在。请检查 `job_id`。
pub const JOB_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002601,
    key: "",
    name: "JobNotFound",
    status: Some(404),
    message: "职位不存在",
    rate_limited: false,
    fix: Text { zh: "职位不存在。请检查 `job_id`。", en: "The job does not exist. Correct `job_id`." },
    links: &[],
};

/// `1002603` (HTTP 400): Position type does not exist
///
/// The job type does not exist. Correct `job_type_id`. / 职位类别不存在。请检查 `job_type_id`。
pub const JOB_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002603,
    key: "",
    name: "JobTypeNotFound",
    status: Some(400),
    message: "Position type does not exist",
    rate_limited: false,
    fix: Text { zh: "职位类别不存在。请检查 `job_type_id`。", en: "The job type does not exist. Correct `job_type_id`." },
    links: &[],
};

/// `1002604` (HTTP 400): Recruitment type does not exist
///
/// The recruitment type does not exist. Correct `recruitment_type`. / 雇佣类型不存在。请检查 `recruitment_type`。
pub const RECRUITMENT_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002604,
    key: "",
    name: "RecruitmentTypeNotFound",
    status: Some(400),
    message: "Recruitment type does not exist",
    rate_limited: false,
    fix: Text { zh: "雇佣类型不存在。请检查 `recruitment_type`。", en: "The recruitment type does not exist. Correct `recruitment_type`." },
    links: &[],
};

/// `1002605` (HTTP 400): Sequence does not exist
///
/// The job family does not exist. Correct `job_category_id`. / 序列不存在。请检查 `job_category_id`。
pub const JOB_CATEGORY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002605,
    key: "",
    name: "JobCategoryNotFound",
    status: Some(400),
    message: "Sequence does not exist",
    rate_limited: false,
    fix: Text { zh: "序列不存在。请检查 `job_category_id`。", en: "The job family does not exist. Correct `job_category_id`." },
    links: &[],
};

/// `1002606` (HTTP 400): Level does not exist
///
/// The job level does not exist. Correct `max_level_id` and `min_level_id`.
///
/// 职级不存在。请检查 `max_level_id` 和 `min_level_id`。
pub const JOB_LEVEL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002606,
    key: "",
    name: "JobLevelNotFound",
    status: Some(400),
    message: "Level does not exist",
    rate_limited: false,
    fix: Text { zh: "职级不存在。请检查 `max_level_id` 和 `min_level_id`。", en: "The job level does not exist. Correct `max_level_id` and `min_level_id`." },
    links: &[],
};

/// `1002607` (HTTP 400): Position highlight does not exist
///
/// A job highlight does not exist. Correct `highlight_list`. / 职位亮点不存在。请检查 `highlight_list`。
pub const POSITION_HIGHLIGHT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002607,
    key: "",
    name: "PositionHighlightNotFound",
    status: Some(400),
    message: "Position highlight does not exist",
    rate_limited: false,
    fix: Text { zh: "职位亮点不存在。请检查 `highlight_list`。", en: "A job highlight does not exist. Correct `highlight_list`." },
    links: &[],
};

/// `1002608` (HTTP 400): Subject does not exist
///
/// The recruitment project does not exist. Correct `subject_id`. / 项目不存在。请检查 `subject_id`。
pub const SUBJECT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002608,
    key: "",
    name: "SubjectNotFound",
    status: Some(400),
    message: "Subject does not exist",
    rate_limited: false,
    fix: Text { zh: "项目不存在。请检查 `subject_id`。", en: "The recruitment project does not exist. Correct `subject_id`." },
    links: &[],
};

/// `1002609` (HTTP 400): 职位已关闭
///
/// The job is closed. Read its status with `hire.v1.job.get`, and reopen it with `hire.v1.job.open` if needed.
///
/// 职位已关闭。请用 `hire.v1.job.get` 查看职位状态，需要时先用 `hire.v1.job.open` 重启职位。
pub const JOB_CLOSED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002609,
    key: "",
    name: "JobClosed",
    status: Some(400),
    message: "职位已关闭",
    rate_limited: false,
    fix: Text { zh: "职位已关闭。请用 `hire.v1.job.get` 查看职位状态，需要时先用 `hire.v1.job.open` 重启职位。", en: "The job is closed. Read its status with `hire.v1.job.get`, and reopen it with `hire.v1.job.open` if needed." },
    links: &[],
};

/// `1002611` (HTTP 400): Offer 审批流程不适用于当前部门
///
/// The offer approval process does not cover the department of the offer. List the departments of each process with `hire.v1.offer_approval_template.list` and choose one that includes it.
///
/// 该 Offer 审批流程不适用于当前部门。请用 `hire.v1.offer_approval_template.list` 查看流程的适用部门，并改用包含该部门的流程。
pub const OFFER_APPROVAL_NOT_FOR_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002611,
    key: "",
    name: "OfferApprovalNotForDepartment",
    status: Some(400),
    message: "Offer 审批流程不适用于当前部门",
    rate_limited: false,
    fix: Text { zh: "该 Offer 审批流程不适用于当前部门。请用 `hire.v1.offer_approval_template.list` 查看流程的适用部门，并改用包含该部门的流程。", en: "The offer approval process does not cover the department of the offer. List the departments of each process with `hire.v1.offer_approval_template.list` and choose one that includes it." },
    links: &[],
};

/// `1002613` (HTTP 400): 「通过 API 同步职位」开关开关尚未打开，仅支持在招聘系统中新建、编辑或关闭职位
///
/// Syncing jobs by API is off. Turn it on in Feishu Hire under Settings > Jobs > Job settings.
///
/// 职位的 API 同步未开启。请打开「飞书招聘」-「设置」-「职位管理」-「职位设置」，将「通过 API 同步职位」开启。
pub const JOB_SYNC_BY_API_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002613,
    key: "",
    name: "JobSyncByApiDisabled",
    status: Some(400),
    message: "「通过 API 同步职位」开关开关尚未打开，仅支持在招聘系统中新建、编辑或关闭职位",
    rate_limited: false,
    fix: Text { zh: "职位的 API 同步未开启。请打开「飞书招聘」-「设置」-「职位管理」-「职位设置」，将「通过 API 同步职位」开启。", en: "Syncing jobs by API is off. Turn it on in Feishu Hire under Settings > Jobs > Job settings." },
    links: &[],
};

/// `1002615` (HTTP 400): 职位已有候选人投递，不可更改该职位流程
///
/// The job has candidates, so its process cannot be changed. Verify `job_id`, and list its applications with `hire.v1.application.list`.
///
/// 职位已有候选人投递，不能更换招聘流程。请检查 `job_id`，并用 `hire.v1.application.list` 查看该职位的投递。
pub const JOB_PROCESS_IN_USE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002615,
    key: "",
    name: "JobProcessInUse",
    status: Some(400),
    message: "职位已有候选人投递，不可更改该职位流程",
    rate_limited: false,
    fix: Text { zh: "职位已有候选人投递，不能更换招聘流程。请检查 `job_id`，并用 `hire.v1.application.list` 查看该职位的投递。", en: "The job has candidates, so its process cannot be changed. Verify `job_id`, and list its applications with `hire.v1.application.list`." },
    links: &[],
};

/// `1002616` (HTTP 400): 职位已经被重启
///
/// The job was already reopened. Verify the job ID. / 职位已被重启，无需重复操作。请检查职位 ID。
pub const JOB_ALREADY_REOPENED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002616,
    key: "",
    name: "JobAlreadyReopened",
    status: Some(400),
    message: "职位已经被重启",
    rate_limited: false,
    fix: Text { zh: "职位已被重启，无需重复操作。请检查职位 ID。", en: "The job was already reopened. Verify the job ID." },
    links: &[],
};

/// `1002619` (HTTP 400): 并发冲突
///
/// Concurrent requests changed the same data. Try again later. / 有并发请求在修改同一数据。请稍后重试。
pub const CONCURRENT_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002619,
    key: "",
    name: "ConcurrentConflict",
    status: Some(400),
    message: "并发冲突",
    rate_limited: false,
    fix: Text { zh: "有并发请求在修改同一数据。请稍后重试。", en: "Concurrent requests changed the same data. Try again later." },
    links: &[],
};

/// `1002620` (HTTP 400): 不可关联同属性职位
///
/// Two virtual jobs cannot be related, nor two physical ones. Remove jobs of the same kind from `related_job_id_list`.
///
/// 虚拟职位之间、实体职位之间都不能互相关联。请从 `related_job_id_list` 中移除同属性的职位。
pub const RELATED_JOB_OF_SAME_KIND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002620,
    key: "",
    name: "RelatedJobOfSameKind",
    status: Some(400),
    message: "不可关联同属性职位",
    rate_limited: false,
    fix: Text { zh: "虚拟职位之间、实体职位之间都不能互相关联。请从 `related_job_id_list` 中移除同属性的职位。", en: "Two virtual jobs cannot be related, nor two physical ones. Remove jobs of the same kind from `related_job_id_list`." },
    links: &[],
};

/// `1002621` (HTTP 400): 实体职位只可关联一个虚拟职位
///
/// A physical job can be related to at most one virtual job. Keep only one in `related_job_id_list`.
///
/// 每个实体职位至多关联一个虚拟职位。请在 `related_job_id_list` 中只保留一个虚拟职位。
pub const RELATED_VIRTUAL_JOB_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002621,
    key: "",
    name: "RelatedVirtualJobLimitExceeded",
    status: Some(400),
    message: "实体职位只可关联一个虚拟职位",
    rate_limited: false,
    fix: Text { zh: "每个实体职位至多关联一个虚拟职位。请在 `related_job_id_list` 中只保留一个虚拟职位。", en: "A physical job can be related to at most one virtual job. Keep only one in `related_job_id_list`." },
    links: &[],
};

/// `1002622` (HTTP 400): Target major doesn't exist. Please confirm whether the major ID is correct.
///
/// A target major does not exist. Correct `target_major_id_list`. / 目标专业不存在。请检查 `target_major_id_list`。
pub const TARGET_MAJOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002622,
    key: "",
    name: "TargetMajorNotFound",
    status: Some(400),
    message: "Target major doesn't exist. Please confirm whether the major ID is correct.",
    rate_limited: false,
    fix: Text { zh: "目标专业不存在。请检查 `target_major_id_list`。", en: "A target major does not exist. Correct `target_major_id_list`." },
    links: &[],
};

/// `1002623` (HTTP 400): Unable to set other target majors if "Major unlimited" is selected
///
/// With the unlimited major, no other major may be set. Remove the others from `target_major_id_list`.
///
/// 选择「不限专业」时不能再设置其他专业。请从 `target_major_id_list` 中移除其他专业。
pub const TARGET_MAJORS_EXCLUSIVE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002623,
    key: "",
    name: "TargetMajorsExclusive",
    status: Some(400),
    message: "Unable to set other target majors if \"Major unlimited\" is selected",
    rate_limited: false,
    fix: Text { zh: "选择「不限专业」时不能再设置其他专业。请从 `target_major_id_list` 中移除其他专业。", en: "With the unlimited major, no other major may be set. Remove the others from `target_major_id_list`." },
    links: &[],
};

/// `1002624` (HTTP 400): 职位广告不合规
///
/// The job advertisement does not comply with the rules. Verify the advertisement of `advertisement_id`.
///
/// 职位广告不合规。请检查 `advertisement_id` 对应的职位广告内容。
pub const ADVERTISEMENT_NOT_COMPLIANT: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002624,
    key: "",
    name: "AdvertisementNotCompliant",
    status: Some(400),
    message: "职位广告不合规",
    rate_limited: false,
    fix: Text { zh: "职位广告不合规。请检查 `advertisement_id` 对应的职位广告内容。", en: "The job advertisement does not comply with the rules. Verify the advertisement of `advertisement_id`." },
    links: &[],
};

/// `1002630` (HTTP 400): Job Level is disable
///
/// The job level is disabled. Set `max_level_id` and `min_level_id` to active ones.
///
/// 职级已停用。请将 `max_level_id` 和 `min_level_id` 改为启用中的职级。
pub const JOB_LEVEL_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002630,
    key: "",
    name: "JobLevelDisabled",
    status: Some(400),
    message: "Job Level is disable",
    rate_limited: false,
    fix: Text { zh: "职级已停用。请将 `max_level_id` 和 `min_level_id` 改为启用中的职级。", en: "The job level is disabled. Set `max_level_id` and `min_level_id` to active ones." },
    links: &[],
};

/// `1002631` (HTTP 400): 当前职位正在处理投递锁定，不可修改
///
/// The job is being moved to another project and its applications are being locked. Try again later.
///
/// 职位正在因更换项目而处理投递锁定任务，暂不能修改。请稍后重试。
pub const JOB_BEING_PROCESSED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002631,
    key: "",
    name: "JobBeingProcessed",
    status: Some(400),
    message: "当前职位正在处理投递锁定，不可修改",
    rate_limited: false,
    fix: Text { zh: "职位正在因更换项目而处理投递锁定任务，暂不能修改。请稍后重试。", en: "The job is being moved to another project and its applications are being locked. Try again later." },
    links: &[],
};

/// `1002701` (HTTP 500): 不允许通过OpenAPI进行新建、编辑、删除招聘需求
///
/// Managing job requirements by API is off. Turn it on in Feishu Hire under Settings > Job requirements > Job requirement settings.
///
/// 招聘需求的 API 管理未开启。请打开「飞书招聘」-「设置」-「招聘需求管理」-「招聘需求设置」，启用「通过 API 新建、编辑、删除招聘需求」。
pub const JOB_REQUIREMENT_API_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002701,
    key: "",
    name: "JobRequirementApiDisabled",
    status: Some(500),
    message: "不允许通过OpenAPI进行新建、编辑、删除招聘需求",
    rate_limited: false,
    fix: Text { zh: "招聘需求的 API 管理未开启。请打开「飞书招聘」-「设置」-「招聘需求管理」-「招聘需求设置」，启用「通过 API 新建、编辑、删除招聘需求」。", en: "Managing job requirements by API is off. Turn it on in Feishu Hire under Settings > Job requirements > Job requirement settings." },
    links: &[],
};

/// `1002702` (HTTP 400): 招需需求编号重复
///
/// The code of a job requirement must be unique. Change `short_code`. / 招聘需求编号须唯一。请更换 `short_code`。
pub const JOB_REQUIREMENT_CODE_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002702,
    key: "",
    name: "JobRequirementCodeDuplicated",
    status: Some(400),
    message: "招需需求编号重复",
    rate_limited: false,
    fix: Text { zh: "招聘需求编号须唯一。请更换 `short_code`。", en: "The code of a job requirement must be unique. Change `short_code`." },
    links: &[],
};

/// `1002703` (HTTP 400): 招聘需求不存在
///
/// A job requirement does not exist. Correct `jr_id_list`. / 招聘需求不存在。请检查 `jr_id_list`。
pub const JOB_REQUIREMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002703,
    key: "",
    name: "JobRequirementNotFound",
    status: Some(400),
    message: "招聘需求不存在",
    rate_limited: false,
    fix: Text { zh: "招聘需求不存在。请检查 `jr_id_list`。", en: "A job requirement does not exist. Correct `jr_id_list`." },
    links: &[],
};

/// `1002704` (HTTP 400): 招聘需求不可被删除
///
/// A job requirement with linked jobs cannot be deleted. Find the links with `hire.v1.job_requirement.list_by_id` and remove them first.
///
/// 有关联职位的招聘需求不能删除。请用 `hire.v1.job_requirement.list_by_id` 查看，并先解除关联。
pub const JOB_REQUIREMENT_CANNOT_BE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002704,
    key: "",
    name: "JobRequirementCannotBeDeleted",
    status: Some(400),
    message: "招聘需求不可被删除",
    rate_limited: false,
    fix: Text { zh: "有关联职位的招聘需求不能删除。请用 `hire.v1.job_requirement.list_by_id` 查看，并先解除关联。", en: "A job requirement with linked jobs cannot be deleted. Find the links with `hire.v1.job_requirement.list_by_id` and remove them first." },
    links: &[],
};

/// `1002705` (HTTP 400): 已启用招聘需求审批，不可通过API 新建、编辑招聘需求
///
/// With approval of job requirements on, they cannot be created or edited by API. See the approval setting in Feishu Hire under Settings > Job requirements > Job requirement settings, or edit them in the system.
///
/// 企业开启了招聘需求审批，不能通过 API 新建或编辑需求。请在「飞书招聘」-「设置」-「招聘需求管理」-「招聘需求设置」中查看「招聘需求审批」，或改在系统内操作。
pub const JOB_REQUIREMENT_APPROVAL_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002705,
    key: "",
    name: "JobRequirementApprovalEnabled",
    status: Some(400),
    message: "已启用招聘需求审批，不可通过API 新建、编辑招聘需求",
    rate_limited: false,
    fix: Text { zh: "企业开启了招聘需求审批，不能通过 API 新建或编辑需求。请在「飞书招聘」-「设置」-「招聘需求管理」-「招聘需求设置」中查看「招聘需求审批」，或改在系统内操作。", en: "With approval of job requirements on, they cannot be created or edited by API. See the approval setting in Feishu Hire under Settings > Job requirements > Job requirement settings, or edit them in the system." },
    links: &[],
};

/// `1002708` (HTTP 400): 人员类型不存在
///
/// The employee type does not exist. Correct `recruitment_type_id` or `employee_type_id`.
///
/// 人员类型不存在。请检查 `recruitment_type_id` 或 `employee_type_id`。
pub const EMPLOYEE_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002708,
    key: "",
    name: "EmployeeTypeNotFound",
    status: Some(400),
    message: "人员类型不存在",
    rate_limited: false,
    fix: Text { zh: "人员类型不存在。请检查 `recruitment_type_id` 或 `employee_type_id`。", en: "The employee type does not exist. Correct `recruitment_type_id` or `employee_type_id`." },
    links: &[],
};

/// `1002710` (HTTP 400): 招聘需求职级已停用
///
/// The level of the job requirement is disabled. Set `min_level_id` and `max_level_id` to active levels.
///
/// 招聘需求的职级已停用。请将 `min_level_id` 和 `max_level_id` 改为启用中的职级。
pub const JOB_REQUIREMENT_LEVEL_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002710,
    key: "",
    name: "JobRequirementLevelDisabled",
    status: Some(400),
    message: "招聘需求职级已停用",
    rate_limited: false,
    fix: Text { zh: "招聘需求的职级已停用。请将 `min_level_id` 和 `max_level_id` 改为启用中的职级。", en: "The level of the job requirement is disabled. Set `min_level_id` and `max_level_id` to active levels." },
    links: &[],
};

/// `1002721` (HTTP 400): 需求负责人存在重复、需求用人经理存在重复、或直属上级存在重复
///
/// A person occurs twice as owner, hiring manager or direct leader. Remove duplicates in `recruiter_id_list`, `jr_hiring_manager_id_list` or `direct_leader_id_list`.
///
/// 需求负责人、用人经理或直属上级有重复。请移除 `recruiter_id_list`、`jr_hiring_manager_id_list` 或 `direct_leader_id_list` 中的重复项。
pub const REQUIREMENT_PERSONS_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002721,
    key: "",
    name: "RequirementPersonsDuplicated",
    status: Some(400),
    message: "需求负责人存在重复、需求用人经理存在重复、或直属上级存在重复",
    rate_limited: false,
    fix: Text { zh: "需求负责人、用人经理或直属上级有重复。请移除 `recruiter_id_list`、`jr_hiring_manager_id_list` 或 `direct_leader_id_list` 中的重复项。", en: "A person occurs twice as owner, hiring manager or direct leader. Remove duplicates in `recruiter_id_list`, `jr_hiring_manager_id_list` or `direct_leader_id_list`." },
    links: &[],
};

/// `1002722` (HTTP 400): 「当前招聘需求人数」或「编制关联的所有招聘需求人数」超出空缺编制数，无法创建（该错误码仅对招聘人事一体化客户有效，如客户在编制侧开启创建招聘需求时需校验是否超编，则可能返回此错误码）
///
/// The requested headcount, or the total of all requirements on the position, exceeds the vacancies. Lower it to the vacancies; only tenants with hiring and HR integrated and the headcount check on get this error.
///
/// 需求人数（或编制关联的所有需求的总人数）超出空缺编制数。请对照编制空缺数减少人数；只有启用招聘人事一体化并开启编制校验的企业会返回此错误。
pub const HEADCOUNT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002722,
    key: "",
    name: "HeadcountExceeded",
    status: Some(400),
    message: "「当前招聘需求人数」或「编制关联的所有招聘需求人数」超出空缺编制数，无法创建（该错误码仅对招聘人事一体化客户有效，如客户在编制侧开启创建招聘需求时需校验是否超编，则可能返回此错误码）",
    rate_limited: false,
    fix: Text { zh: "需求人数（或编制关联的所有需求的总人数）超出空缺编制数。请对照编制空缺数减少人数；只有启用招聘人事一体化并开启编制校验的企业会返回此错误。", en: "The requested headcount, or the total of all requirements on the position, exceeds the vacancies. Lower it to the vacancies; only tenants with hiring and HR integrated and the headcount check on get this error." },
    links: &[],
};

/// `1002723` (HTTP 400): 未填写编制校验的必须内容
///
/// Fields that the headcount check needs are missing. Fill them in. / 编制校验所需的字段未填写。请补全校验要求的字段。
pub const HEADCOUNT_CHECK_FIELDS_MISSING: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002723,
    key: "",
    name: "HeadcountCheckFieldsMissing",
    status: Some(400),
    message: "未填写编制校验的必须内容",
    rate_limited: false,
    fix: Text { zh: "编制校验所需的字段未填写。请补全校验要求的字段。", en: "Fields that the headcount check needs are missing. Fill them in." },
    links: &[],
};

/// `1002724` (HTTP 400): 企业开启了招聘需求审批，需求通过审批前无法关联职位。
///
/// The tenant requires approval of job requirements; until then no job can be linked. Wait for the approval or omit the job IDs.
///
/// 企业开启了招聘需求审批，未通过审批的需求不能关联职位。请等待审批通过，或不传关联职位。
pub const JOB_REQUIREMENT_NOT_APPROVED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002724,
    key: "",
    name: "JobRequirementNotApproved",
    status: Some(400),
    message: "企业开启了招聘需求审批，需求通过审批前无法关联职位。",
    rate_limited: false,
    fix: Text { zh: "企业开启了招聘需求审批，未通过审批的需求不能关联职位。请等待审批通过，或不传关联职位。", en: "The tenant requires approval of job requirements; until then no job can be linked. Wait for the approval or omit the job IDs." },
    links: &[],
};

/// `1002725` (HTTP 400): 不能同时使用ID列表与编号列表进行查询
///
/// The request body takes either the list of IDs or the list of codes. Remove one.
///
/// 请求体只能包含 ID 列表或编号列表之一。请移除其中一个。
pub const ID_AND_CODE_LISTS_EXCLUSIVE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002725,
    key: "",
    name: "IdAndCodeListsExclusive",
    status: Some(400),
    message: "不能同时使用ID列表与编号列表进行查询",
    rate_limited: false,
    fix: Text { zh: "请求体只能包含 ID 列表或编号列表之一。请移除其中一个。", en: "The request body takes either the list of IDs or the list of codes. Remove one." },
    links: &[],
};

/// `1002851` (HTTP 400): 笔试状态异常
///
/// The status of the exam does not allow this. Verify `exam_id`. / 笔试的状态不允许此操作。请检查 `exam_id`。
pub const EXAM_STATUS_ABNORMAL: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002851,
    key: "",
    name: "ExamStatusAbnormal",
    status: Some(400),
    message: "笔试状态异常",
    rate_limited: false,
    fix: Text { zh: "笔试的状态不允许此操作。请检查 `exam_id`。", en: "The status of the exam does not allow this. Verify `exam_id`." },
    links: &[],
};

/// `1002855` (HTTP 400): 参数错误或系统异常
///
/// Correct the parameters as the `msg` of the response says; if it does not explain the failure, contact support with the log id.
///
/// 请先根据响应中的 `msg` 排查参数；若原因不明，请联系技术支持并提供 log id。
pub const PARAMETER_OR_SYSTEM_ERROR: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002855,
    key: "",
    name: "ParameterOrSystemError",
    status: Some(400),
    message: "参数错误或系统异常",
    rate_limited: false,
    fix: Text { zh: "请先根据响应中的 `msg` 排查参数；若原因不明，请联系技术支持并提供 log id。", en: "Correct the parameters as the `msg` of the response says; if it does not explain the failure, contact support with the log id." },
    links: &[],
};

/// `1002858` (HTTP 400): 订单状态异常
///
/// The status of the background check order does not allow this. Verify the order ID and the status of the order.
///
/// 背调订单的状态不允许此操作。请检查请求中的订单 ID 和订单状态。
pub const BACKGROUND_CHECK_STATUS_ABNORMAL: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002858,
    key: "",
    name: "BackgroundCheckStatusAbnormal",
    status: Some(400),
    message: "订单状态异常",
    rate_limited: false,
    fix: Text { zh: "背调订单的状态不允许此操作。请检查请求中的订单 ID 和订单状态。", en: "The status of the background check order does not allow this. Verify the order ID and the status of the order." },
    links: &[],
};

/// `1002859` (HTTP 400): 参数错误或系统异常
///
/// Correct the parameters as the `msg` of the response says; if it does not explain the failure, contact support with the log id.
///
/// 请先根据响应中的 `msg` 排查参数；若原因不明，请联系技术支持并提供 log id。
pub const PACKAGE_DELETE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002859,
    key: "",
    name: "PackageDeleteFailed",
    status: Some(400),
    message: "参数错误或系统异常",
    rate_limited: false,
    fix: Text { zh: "请先根据响应中的 `msg` 排查参数；若原因不明，请联系技术支持并提供 log id。", en: "Correct the parameters as the `msg` of the response says; if it does not explain the failure, contact support with the log id." },
    links: &[],
};

/// `1002860` (HTTP 400): 参数错误或系统异常
///
/// Correct the parameters as the `msg` of the response says; if it does not explain the failure, contact support with the log id.
///
/// 请先根据响应中的 `msg` 排查参数；若原因不明，请联系技术支持并提供 log id。
pub const CUSTOM_FIELD_DELETE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002860,
    key: "",
    name: "CustomFieldDeleteFailed",
    status: Some(400),
    message: "参数错误或系统异常",
    rate_limited: false,
    fix: Text { zh: "请先根据响应中的 `msg` 排查参数；若原因不明，请联系技术支持并提供 log id。", en: "Correct the parameters as the `msg` of the response says; if it does not explain the failure, contact support with the log id." },
    links: &[],
};

/// `1002862` (HTTP 400): 背调订单不存在
///
/// The background check order does not exist. Correct `background_check_id`.
///
/// 背调订单不存在。请检查 `background_check_id`。
pub const BACKGROUND_CHECK_ORDER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002862,
    key: "",
    name: "BackgroundCheckOrderNotFound",
    status: Some(400),
    message: "背调订单不存在",
    rate_limited: false,
    fix: Text { zh: "背调订单不存在。请检查 `background_check_id`。", en: "The background check order does not exist. Correct `background_check_id`." },
    links: &[],
};

/// `1002901` (HTTP 404): 投递不存在
///
/// The application does not exist. Correct `application_id`. / 投递不存在。请检查 `application_id`。
pub const ONBOARD_APPLICATION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002901,
    key: "",
    name: "OnboardApplicationNotFound",
    status: Some(404),
    message: "投递不存在",
    rate_limited: false,
    fix: Text { zh: "投递不存在。请检查 `application_id`。", en: "The application does not exist. Correct `application_id`." },
    links: &[],
};

/// `1002902` (HTTP 400): 当前阶段不支持转移
///
/// Only an application in the pending onboarding stage can be onboarded. Move it there with `hire.v1.application.transfer_stage` first.
///
/// 只有「待入职」阶段的投递才能操作入职。请先用 `hire.v1.application.transfer_stage` 将投递转到该阶段。
pub const STAGE_NOT_PENDING_ONBOARD: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002902,
    key: "",
    name: "StageNotPendingOnboard",
    status: Some(400),
    message: "当前阶段不支持转移",
    rate_limited: false,
    fix: Text { zh: "只有「待入职」阶段的投递才能操作入职。请先用 `hire.v1.application.transfer_stage` 将投递转到该阶段。", en: "Only an application in the pending onboarding stage can be onboarded. Move it there with `hire.v1.application.transfer_stage` first." },
    links: &[],
};

/// `1002903` (HTTP 400): Employee does not exist
///
/// The employee does not exist. Correct `employee_id`. / 员工不存在。请检查 `employee_id`。
pub const EMPLOYEE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002903,
    key: "",
    name: "EmployeeNotFound",
    status: Some(400),
    message: "Employee does not exist",
    rate_limited: false,
    fix: Text { zh: "员工不存在。请检查 `employee_id`。", en: "The employee does not exist. Correct `employee_id`." },
    links: &[],
};

/// `1002904` (HTTP 400): 员工已入职
///
/// The employee is already onboarded, so this is not allowed. Verify the status of the employee.
///
/// 已入职的员工不能进行此操作。请检查员工状态。
pub const EMPLOYEE_ONBOARDED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002904,
    key: "",
    name: "EmployeeOnboarded",
    status: Some(400),
    message: "员工已入职",
    rate_limited: false,
    fix: Text { zh: "已入职的员工不能进行此操作。请检查员工状态。", en: "The employee is already onboarded, so this is not allowed. Verify the status of the employee." },
    links: &[],
};

/// `1002905` (HTTP 400): 时间非法
///
/// A time is invalid. Correct `actual_onboard_time` or `expected_conversion_time`.
///
/// 时间不合法。请检查 `actual_onboard_time` 或 `expected_conversion_time`。
pub const INVALID_TIME: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002905,
    key: "",
    name: "InvalidTime",
    status: Some(400),
    message: "时间非法",
    rate_limited: false,
    fix: Text { zh: "时间不合法。请检查 `actual_onboard_time` 或 `expected_conversion_time`。", en: "A time is invalid. Correct `actual_onboard_time` or `expected_conversion_time`." },
    links: &[],
};

/// `1002907` (HTTP 400): 员工不允许撤销离职
///
/// Only for an employee who has resigned can the resignation be undone. Verify the status of the employee.
///
/// 只有处于离职状态的员工才能撤销离职。请检查员工状态。
pub const EMPLOYEE_NOT_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002907,
    key: "",
    name: "EmployeeNotResigned",
    status: Some(400),
    message: "员工不允许撤销离职",
    rate_limited: false,
    fix: Text { zh: "只有处于离职状态的员工才能撤销离职。请检查员工状态。", en: "Only for an employee who has resigned can the resignation be undone. Verify the status of the employee." },
    links: &[],
};

/// `1002908` (HTTP 500): EHR同步开关未开启
///
/// Syncing with the e-HR system is off. In Feishu Hire under Settings > Ecosystem > e-HR/OA systems, allow syncing of onboarding, conversion and resignation by e-HR/OA.
///
/// e-HR 同步未开启。请在「飞书招聘」-「设置」-「生态对接」-「e-HR/OA 办公系统」中开启「通过 e-HR / OA 办公系统同步候选人入职、转正、离职事件」。
pub const EHR_SYNC_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002908,
    key: "",
    name: "EhrSyncDisabled",
    status: Some(500),
    message: "EHR同步开关未开启",
    rate_limited: false,
    fix: Text { zh: "e-HR 同步未开启。请在「飞书招聘」-「设置」-「生态对接」-「e-HR/OA 办公系统」中开启「通过 e-HR / OA 办公系统同步候选人入职、转正、离职事件」。", en: "Syncing with the e-HR system is off. In Feishu Hire under Settings > Ecosystem > e-HR/OA systems, allow syncing of onboarding, conversion and resignation by e-HR/OA." },
    links: &[],
};

/// `1002910` (HTTP 400): 候选人已在飞书人事创建待入职记录
///
/// The candidate is already pending onboarding in Feishu People. Cancel the onboarding or make the change there (Enterprise edition).
///
/// 候选人在飞书人事中已有待入职记录。请在飞书人事（企业版）中取消入职或进行相关操作。
pub const CANDIDATE_IN_FEISHU_PEOPLE: &ErrorInfo = &ErrorInfo {
    service: "hire",
    code: 1002910,
    key: "",
    name: "CandidateInFeishuPeople",
    status: Some(400),
    message: "候选人已在飞书人事创建待入职记录",
    rate_limited: false,
    fix: Text { zh: "候选人在飞书人事中已有待入职记录。请在飞书人事（企业版）中取消入职或进行相关操作。", en: "The candidate is already pending onboarding in Feishu People. Cancel the onboarding or make the change there (Enterprise edition)." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (180001, "INVALID_INTERVIEW_LIST_PARAMETER"),
    (1000001, "INVALID_PARAMETER"),
    (1002001, "INTERNAL_ERROR"),
    (1002002, "INVALID_REQUEST_PARAMETER"),
    (1002003, "INVALID_INTERVIEW_RECORD_PARAMETER"),
    (1002004, "INVALID_PAGE_SIZE"),
    (1002005, "ID_LIST_TOO_LONG"),
    (1002007, "WEBSITE_USER_NOT_FOUND"),
    (1002008, "TASK_NOT_FOUND"),
    (1002009, "INVALID_PHONE_NUMBER"),
    (1002011, "CITY_NOT_FOUND"),
    (1002053, "OFFER_ALREADY_EXISTS"),
    (1002054, "OFFER_APPLICATION_NOT_FOUND"),
    (1002055, "OFFER_APPLICATION_TERMINATED"),
    (1002056, "APPLICATION_STAGE_ABNORMAL"),
    (1002057, "SCHEMA_NOT_LATEST_VERSION"),
    (1002058, "OFFER_ATTACHMENT_NOT_FOUND"),
    (1002059, "SCHEMA_NOT_FOUND"),
    (1002061, "INVALID_FORMULA"),
    (1002062, "OFFER_UNSUPPORTED_IN_STAGE"),
    (1002064, "OFFER_NOT_FOUND"),
    (1002065, "UNEXPECTED_FIELD_OPTIONS"),
    (1002066, "OFFER_STATUS_UPDATE_UNSUPPORTED"),
    (1002067, "INTERN_OFFER_NOT_PENDING_ONBOARD"),
    (1002068, "INTERN_OFFER_NOT_ONBOARDED"),
    (1002069, "EMPLOYMENT_JOB_NOT_FOUND"),
    (1002070, "EMPLOYMENT_JOB_DISABLED"),
    (1002071, "JOB_FAMILY_NOT_FOUND"),
    (1002072, "JOB_FAMILY_DISABLED"),
    (1002073, "EMPLOYMENT_JOB_LEVEL_NOT_FOUND"),
    (1002074, "EMPLOYMENT_JOB_LEVEL_DISABLED"),
    (1002075, "TRIPARTITE_AGREEMENT_NOT_FOUND"),
    (1002076, "TRIPARTITE_AGREEMENT_API_DISABLED"),
    (1002077, "JOB_AND_FAMILY_MISMATCH"),
    (1002078, "JOB_AND_LEVEL_MISMATCH"),
    (1002079, "FAMILY_AND_LEVEL_MISMATCH"),
    (1002080, "LEVEL_AND_GRADE_MISMATCH"),
    (1002082, "OFFER_ATTACHMENT_LIMIT_EXCEEDED"),
    (1002083, "OFFER_ATTACHMENT_FILE_NOT_FOUND"),
    (1002102, "TALENT_NOT_FOUND"),
    (1002109, "TALENT_POOL_NOT_FOUND"),
    (1002111, "INVALID_TAG_ID"),
    (1002112, "TAG_DISABLED"),
    (1002113, "TAG_ALREADY_ON_TALENT"),
    (1002114, "TAG_NOT_ON_TALENT"),
    (1002201, "APPLICATION_NOT_FOUND"),
    (1002204, "STAGE_NOT_FOUND"),
    (1002206, "DUPLICATE_APPLICATION"),
    (1002209, "TALENT_ONBOARDED"),
    (1002210, "TALENT_LOCKED"),
    (1002211, "STAGE_TRANSFER_TARGET_DENIED"),
    (1002212, "STAGE_TRANSFER_FAILED"),
    (1002220, "STAGE_TRANSFER_SOURCE_DENIED"),
    (1002221, "APPLICATION_TERMINATED"),
    (1002222, "TALENT_LINKED_TO_OTHER_EMPLOYEE"),
    (1002223, "EMPLOYEE_LINKED_TO_OTHER_TALENT"),
    (1002224, "LINKED_EMPLOYEE_NOT_FOUND"),
    (1002225, "APPLICATION_NOT_TERMINATED"),
    (1002352, "ROLE_NOT_FOUND"),
    (1002409, "AGENCY_COOPERATION_NOT_FOUND"),
    (1002502, "WEBSITE_NOT_FOUND"),
    (1002509, "JOB_POST_NOT_PUBLISHED"),
    (1002511, "APPLICATION_COUNT_LIMIT_REACHED"),
    (1002512, "RESUME_SOURCE_NOT_FOUND"),
    (1002513, "GRADUATION_TIME_REQUIRED"),
    (1002551, "USER_NOT_FOUND"),
    (1002552, "USER_NOT_UNIQUE"),
    (1002553, "REFERRAL_ACCOUNT_NOT_FOUND"),
    (1002555, "REFERRAL_ACCOUNT_DISABLED"),
    (1002556, "REFERRAL_REWARD_NOT_EXTERNAL"),
    (1002601, "JOB_NOT_FOUND"),
    (1002603, "JOB_TYPE_NOT_FOUND"),
    (1002604, "RECRUITMENT_TYPE_NOT_FOUND"),
    (1002605, "JOB_CATEGORY_NOT_FOUND"),
    (1002606, "JOB_LEVEL_NOT_FOUND"),
    (1002607, "POSITION_HIGHLIGHT_NOT_FOUND"),
    (1002608, "SUBJECT_NOT_FOUND"),
    (1002609, "JOB_CLOSED"),
    (1002611, "OFFER_APPROVAL_NOT_FOR_DEPARTMENT"),
    (1002613, "JOB_SYNC_BY_API_DISABLED"),
    (1002615, "JOB_PROCESS_IN_USE"),
    (1002616, "JOB_ALREADY_REOPENED"),
    (1002619, "CONCURRENT_CONFLICT"),
    (1002620, "RELATED_JOB_OF_SAME_KIND"),
    (1002621, "RELATED_VIRTUAL_JOB_LIMIT_EXCEEDED"),
    (1002622, "TARGET_MAJOR_NOT_FOUND"),
    (1002623, "TARGET_MAJORS_EXCLUSIVE"),
    (1002624, "ADVERTISEMENT_NOT_COMPLIANT"),
    (1002630, "JOB_LEVEL_DISABLED"),
    (1002631, "JOB_BEING_PROCESSED"),
    (1002701, "JOB_REQUIREMENT_API_DISABLED"),
    (1002702, "JOB_REQUIREMENT_CODE_DUPLICATED"),
    (1002703, "JOB_REQUIREMENT_NOT_FOUND"),
    (1002704, "JOB_REQUIREMENT_CANNOT_BE_DELETED"),
    (1002705, "JOB_REQUIREMENT_APPROVAL_ENABLED"),
    (1002708, "EMPLOYEE_TYPE_NOT_FOUND"),
    (1002710, "JOB_REQUIREMENT_LEVEL_DISABLED"),
    (1002721, "REQUIREMENT_PERSONS_DUPLICATED"),
    (1002722, "HEADCOUNT_EXCEEDED"),
    (1002723, "HEADCOUNT_CHECK_FIELDS_MISSING"),
    (1002724, "JOB_REQUIREMENT_NOT_APPROVED"),
    (1002725, "ID_AND_CODE_LISTS_EXCLUSIVE"),
    (1002851, "EXAM_STATUS_ABNORMAL"),
    (1002855, "PARAMETER_OR_SYSTEM_ERROR"),
    (1002858, "BACKGROUND_CHECK_STATUS_ABNORMAL"),
    (1002859, "PACKAGE_DELETE_FAILED"),
    (1002860, "CUSTOM_FIELD_DELETE_FAILED"),
    (1002862, "BACKGROUND_CHECK_ORDER_NOT_FOUND"),
    (1002901, "ONBOARD_APPLICATION_NOT_FOUND"),
    (1002902, "STAGE_NOT_PENDING_ONBOARD"),
    (1002903, "EMPLOYEE_NOT_FOUND"),
    (1002904, "EMPLOYEE_ONBOARDED"),
    (1002905, "INVALID_TIME"),
    (1002907, "EMPLOYEE_NOT_RESIGNED"),
    (1002908, "EHR_SYNC_DISABLED"),
    (1002910, "CANDIDATE_IN_FEISHU_PEOPLE"),
];
