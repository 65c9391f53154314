// Generated from spec/platform/services.yaml. Do not edit: change the spec and run `cargo regen`.

/// Access control / 智能门禁 (`acs`).
#[cfg(feature = "acs")]
pub mod acs;
/// Admin console / 管理后台 (`admin`).
#[cfg(feature = "admin")]
pub mod admin;
/// Aily / 飞书 Aily (`aily`).
#[cfg(feature = "aily")]
pub mod aily;
/// App engine / 飞书 aPaaS (`apaas`).
#[cfg(feature = "apaas")]
pub mod apaas;
/// Apps / 应用信息 (`application`).
#[cfg(feature = "application")]
pub mod application;
/// Approvals / 审批 (`approval`).
#[cfg(feature = "approval")]
pub mod approval;
/// Attendance / 考勤打卡 (`attendance`).
#[cfg(feature = "attendance")]
pub mod attendance;
/// Authentication / 身份验证 (`auth`).
pub mod auth;
/// User identity / 用户身份 (`authen`).
#[cfg(feature = "authen")]
pub mod authen;
/// Dictionary (legacy) / 飞书词典（旧版） (`baike`).
#[cfg(feature = "baike")]
pub mod baike;
/// Base roles / 多维表格角色权限 (`base`).
#[cfg(feature = "base")]
pub mod base;
/// Bases / 多维表格 (`bitable`).
#[cfg(feature = "bitable")]
pub mod bitable;
/// Whiteboards / 画板 (`board`).
#[cfg(feature = "board")]
pub mod board;
/// Bots / 机器人 (`bot`).
#[cfg(feature = "bot")]
pub mod bot;
/// Calendars / 日历 (`calendar`).
#[cfg(feature = "calendar")]
pub mod calendar;
/// Cards / 飞书卡片 (`cardkit`).
#[cfg(feature = "cardkit")]
pub mod cardkit;
/// Compensation / 薪酬管理 (`compensation`).
#[cfg(feature = "compensation")]
pub mod compensation;
/// Directory / 通讯录 (`contact`).
#[cfg(feature = "contact")]
pub mod contact;
/// Core HR / 飞书人事 (`corehr`).
#[cfg(feature = "corehr")]
pub mod corehr;
/// Organization / 组织架构 (`directory`).
#[cfg(feature = "directory")]
pub mod directory;
/// Legacy documents / 旧版文档 (`doc`).
#[cfg(feature = "doc")]
pub mod doc;
/// Document content / 云文档内容 (`docs`).
#[cfg(feature = "docs")]
pub mod docs;
/// Document recognition / 智能文档处理 (`document_ai`).
#[cfg(feature = "document_ai")]
pub mod document_ai;
/// Documents / 新版文档 (`docx`).
#[cfg(feature = "docx")]
pub mod docx;
/// Drive / 云空间 (`drive`).
#[cfg(feature = "drive")]
pub mod drive;
/// HR (standard edition) / 飞书人事（标准版） (`ehr`).
#[cfg(feature = "ehr")]
pub mod ehr;
/// Learning / eLearning (`elearning`).
#[cfg(feature = "elearning")]
pub mod elearning;
/// Ephemeral cards / 仅特定人可见的消息卡片 (`ephemeral`).
#[cfg(feature = "ephemeral")]
pub mod ephemeral;
/// Event subscriptions / 事件订阅 (`event`).
#[cfg(feature = "event")]
pub mod event;
/// Face verification / 人脸认证 (`face_verify`).
#[cfg(feature = "face_verify")]
pub mod face_verify;
/// The errors that any operation may return.
pub mod gateway;
/// Bot chats / 机器人会话 (`group`).
#[cfg(feature = "group")]
pub mod group;
/// Help desk / 服务台 (`helpdesk`).
#[cfg(feature = "helpdesk")]
pub mod helpdesk;
/// Hiring / 招聘 (`hire`).
#[cfg(feature = "hire")]
pub mod hire;
/// Identity verification / 实名认证 (`human_authentication`).
#[cfg(feature = "human_authentication")]
pub mod human_authentication;
/// Identifiers: a string type for each kind of id.
pub mod id;
/// Messages and chats / 消息与群组 (`im`).
#[cfg(feature = "im")]
pub mod im;
/// Delayed card updates / 消息卡片延时更新 (`interactive`).
#[cfg(feature = "interactive")]
pub mod interactive;
/// JSAPI tickets / JSAPI 临时授权凭证 (`jssdk`).
#[cfg(feature = "jssdk")]
pub mod jssdk;
/// Dictionary / 飞书词典 (`lingo`).
#[cfg(feature = "lingo")]
pub mod lingo;
/// Mail / 邮箱 (`mail`).
#[cfg(feature = "mail")]
pub mod mail;
/// Master data / 飞书主数据 (`mdm`).
#[cfg(feature = "mdm")]
pub mod mdm;
/// Meeting rooms (legacy) / 会议室（历史版本） (`meeting_room`).
#[cfg(feature = "meeting_room")]
pub mod meeting_room;
/// Bulk messages / 批量发送消息 (`message`).
#[cfg(feature = "message")]
pub mod message;
/// Mini program login / 小程序登录 (`mina`).
#[cfg(feature = "mina")]
pub mod mina;
/// Minutes / 妙记 (`minutes`).
#[cfg(feature = "minutes")]
pub mod minutes;
/// Moments / 公司圈 (`moments`).
#[cfg(feature = "moments")]
pub mod moments;
/// OKRs / OKR (`okr`).
#[cfg(feature = "okr")]
pub mod okr;
/// Text recognition / 光学字符识别 (`optical_char_recognition`).
#[cfg(feature = "optical_char_recognition")]
pub mod optical_char_recognition;
/// Login sessions / 登录态管理 (`passport`).
#[cfg(feature = "passport")]
pub mod passport;
/// Payroll / 发薪 (`payroll`).
#[cfg(feature = "payroll")]
pub mod payroll;
/// Performance / 绩效 (`performance`).
#[cfg(feature = "performance")]
pub mod performance;
/// Personal settings / 个人设置 (`personal_settings`).
#[cfg(feature = "personal_settings")]
pub mod personal_settings;
/// Reports / 汇报 (`report`).
#[cfg(feature = "report")]
pub mod report;
/// Scopes: the permissions an app applies for in the developer console.
pub mod scope;
/// Search / 搜索 (`search`).
#[cfg(feature = "search")]
pub mod search;
/// Security and compliance / 安全合规 (`security_and_compliance`).
#[cfg(feature = "security_and_compliance")]
pub mod security_and_compliance;
/// Spreadsheets / 电子表格 (`sheets`).
#[cfg(feature = "sheets")]
pub mod sheets;
/// Miaoda apps / 妙搭 (`spark`).
#[cfg(feature = "spark")]
pub mod spark;
/// Speech recognition / 语音识别 (`speech_to_text`).
#[cfg(feature = "speech_to_text")]
pub mod speech_to_text;
/// File search and metadata (legacy) / 云文档搜索与元数据（历史版本） (`suite`).
#[cfg(feature = "suite")]
pub mod suite;
/// Tasks / 任务 (`task`).
#[cfg(feature = "task")]
pub mod task;
/// Tenant / 企业信息 (`tenant`).
#[cfg(feature = "tenant")]
pub mod tenant;
/// Translation / 机器翻译 (`translation`).
#[cfg(feature = "translation")]
pub mod translation;
/// Connected organizations / 关联组织 (`trust_party`).
#[cfg(feature = "trust_party")]
pub mod trust_party;
/// Types that the operations of many services share.
pub mod types;
/// App administrators / 应用管理员 (`user`).
#[cfg(feature = "user")]
pub mod user;
/// Video meetings / 视频会议 (`vc`).
#[cfg(feature = "vc")]
pub mod vc;
/// Tenant verification / 认证信息 (`verification`).
#[cfg(feature = "verification")]
pub mod verification;
/// Wiki / 知识库 (`wiki`).
#[cfg(feature = "wiki")]
pub mod wiki;
/// Workplace / 工作台 (`workplace`).
#[cfg(feature = "workplace")]
pub mod workplace;
impl crate::codegen::Client {
    /// Access control / 智能门禁: the operations of `acs`.
    #[cfg(feature = "acs")]
    pub fn acs(&self) -> acs::Api<'_> {
        acs::Api::new(self)
    }
    /// Admin console / 管理后台: the operations of `admin`.
    #[cfg(feature = "admin")]
    pub fn admin(&self) -> admin::Api<'_> {
        admin::Api::new(self)
    }
    /// Aily / 飞书 Aily: the operations of `aily`.
    #[cfg(feature = "aily")]
    pub fn aily(&self) -> aily::Api<'_> {
        aily::Api::new(self)
    }
    /// App engine / 飞书 aPaaS: the operations of `apaas`.
    #[cfg(feature = "apaas")]
    pub fn apaas(&self) -> apaas::Api<'_> {
        apaas::Api::new(self)
    }
    /// Apps / 应用信息: the operations of `application`.
    #[cfg(feature = "application")]
    pub fn application(&self) -> application::Api<'_> {
        application::Api::new(self)
    }
    /// Approvals / 审批: the operations of `approval`.
    #[cfg(feature = "approval")]
    pub fn approval(&self) -> approval::Api<'_> {
        approval::Api::new(self)
    }
    /// Attendance / 考勤打卡: the operations of `attendance`.
    #[cfg(feature = "attendance")]
    pub fn attendance(&self) -> attendance::Api<'_> {
        attendance::Api::new(self)
    }
    /// Authentication / 身份验证: the operations of `auth`.
    pub fn auth(&self) -> auth::Api<'_> {
        auth::Api::new(self)
    }
    /// User identity / 用户身份: the operations of `authen`.
    #[cfg(feature = "authen")]
    pub fn authen(&self) -> authen::Api<'_> {
        authen::Api::new(self)
    }
    /// Dictionary (legacy) / 飞书词典（旧版）: the operations of `baike`.
    #[cfg(feature = "baike")]
    pub fn baike(&self) -> baike::Api<'_> {
        baike::Api::new(self)
    }
    /// Base roles / 多维表格角色权限: the operations of `base`.
    #[cfg(feature = "base")]
    pub fn base(&self) -> base::Api<'_> {
        base::Api::new(self)
    }
    /// Bases / 多维表格: the operations of `bitable`.
    #[cfg(feature = "bitable")]
    pub fn bitable(&self) -> bitable::Api<'_> {
        bitable::Api::new(self)
    }
    /// Whiteboards / 画板: the operations of `board`.
    #[cfg(feature = "board")]
    pub fn board(&self) -> board::Api<'_> {
        board::Api::new(self)
    }
    /// Bots / 机器人: the operations of `bot`.
    #[cfg(feature = "bot")]
    pub fn bot(&self) -> bot::Api<'_> {
        bot::Api::new(self)
    }
    /// Calendars / 日历: the operations of `calendar`.
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> calendar::Api<'_> {
        calendar::Api::new(self)
    }
    /// Cards / 飞书卡片: the operations of `cardkit`.
    #[cfg(feature = "cardkit")]
    pub fn cardkit(&self) -> cardkit::Api<'_> {
        cardkit::Api::new(self)
    }
    /// Compensation / 薪酬管理: the operations of `compensation`.
    #[cfg(feature = "compensation")]
    pub fn compensation(&self) -> compensation::Api<'_> {
        compensation::Api::new(self)
    }
    /// Directory / 通讯录: the operations of `contact`.
    #[cfg(feature = "contact")]
    pub fn contact(&self) -> contact::Api<'_> {
        contact::Api::new(self)
    }
    /// Core HR / 飞书人事: the operations of `corehr`.
    #[cfg(feature = "corehr")]
    pub fn corehr(&self) -> corehr::Api<'_> {
        corehr::Api::new(self)
    }
    /// Organization / 组织架构: the operations of `directory`.
    #[cfg(feature = "directory")]
    pub fn directory(&self) -> directory::Api<'_> {
        directory::Api::new(self)
    }
    /// Legacy documents / 旧版文档: the operations of `doc`.
    #[cfg(feature = "doc")]
    pub fn doc(&self) -> doc::Api<'_> {
        doc::Api::new(self)
    }
    /// Document content / 云文档内容: the operations of `docs`.
    #[cfg(feature = "docs")]
    pub fn docs(&self) -> docs::Api<'_> {
        docs::Api::new(self)
    }
    /// Document recognition / 智能文档处理: the operations of `document_ai`.
    #[cfg(feature = "document_ai")]
    pub fn document_ai(&self) -> document_ai::Api<'_> {
        document_ai::Api::new(self)
    }
    /// Documents / 新版文档: the operations of `docx`.
    #[cfg(feature = "docx")]
    pub fn docx(&self) -> docx::Api<'_> {
        docx::Api::new(self)
    }
    /// Drive / 云空间: the operations of `drive`.
    #[cfg(feature = "drive")]
    pub fn drive(&self) -> drive::Api<'_> {
        drive::Api::new(self)
    }
    /// HR (standard edition) / 飞书人事（标准版）: the operations of `ehr`.
    #[cfg(feature = "ehr")]
    pub fn ehr(&self) -> ehr::Api<'_> {
        ehr::Api::new(self)
    }
    /// Ephemeral cards / 仅特定人可见的消息卡片: the operations of `ephemeral`.
    #[cfg(feature = "ephemeral")]
    pub fn ephemeral(&self) -> ephemeral::Api<'_> {
        ephemeral::Api::new(self)
    }
    /// Event subscriptions / 事件订阅: the operations of `event`.
    #[cfg(feature = "event")]
    pub fn event(&self) -> event::Api<'_> {
        event::Api::new(self)
    }
    /// Face verification / 人脸认证: the operations of `face_verify`.
    #[cfg(feature = "face_verify")]
    pub fn face_verify(&self) -> face_verify::Api<'_> {
        face_verify::Api::new(self)
    }
    /// Help desk / 服务台: the operations of `helpdesk`.
    #[cfg(feature = "helpdesk")]
    pub fn helpdesk(&self) -> helpdesk::Api<'_> {
        helpdesk::Api::new(self)
    }
    /// Hiring / 招聘: the operations of `hire`.
    #[cfg(feature = "hire")]
    pub fn hire(&self) -> hire::Api<'_> {
        hire::Api::new(self)
    }
    /// Identity verification / 实名认证: the operations of `human_authentication`.
    #[cfg(feature = "human_authentication")]
    pub fn human_authentication(&self) -> human_authentication::Api<'_> {
        human_authentication::Api::new(self)
    }
    /// Messages and chats / 消息与群组: the operations of `im`.
    #[cfg(feature = "im")]
    pub fn im(&self) -> im::Api<'_> {
        im::Api::new(self)
    }
    /// Delayed card updates / 消息卡片延时更新: the operations of `interactive`.
    #[cfg(feature = "interactive")]
    pub fn interactive(&self) -> interactive::Api<'_> {
        interactive::Api::new(self)
    }
    /// JSAPI tickets / JSAPI 临时授权凭证: the operations of `jssdk`.
    #[cfg(feature = "jssdk")]
    pub fn jssdk(&self) -> jssdk::Api<'_> {
        jssdk::Api::new(self)
    }
    /// Dictionary / 飞书词典: the operations of `lingo`.
    #[cfg(feature = "lingo")]
    pub fn lingo(&self) -> lingo::Api<'_> {
        lingo::Api::new(self)
    }
    /// Mail / 邮箱: the operations of `mail`.
    #[cfg(feature = "mail")]
    pub fn mail(&self) -> mail::Api<'_> {
        mail::Api::new(self)
    }
    /// Master data / 飞书主数据: the operations of `mdm`.
    #[cfg(feature = "mdm")]
    pub fn mdm(&self) -> mdm::Api<'_> {
        mdm::Api::new(self)
    }
    /// Meeting rooms (legacy) / 会议室（历史版本）: the operations of `meeting_room`.
    #[cfg(feature = "meeting_room")]
    pub fn meeting_room(&self) -> meeting_room::Api<'_> {
        meeting_room::Api::new(self)
    }
    /// Bulk messages / 批量发送消息: the operations of `message`.
    #[cfg(feature = "message")]
    pub fn message(&self) -> message::Api<'_> {
        message::Api::new(self)
    }
    /// Mini program login / 小程序登录: the operations of `mina`.
    #[cfg(feature = "mina")]
    pub fn mina(&self) -> mina::Api<'_> {
        mina::Api::new(self)
    }
    /// Minutes / 妙记: the operations of `minutes`.
    #[cfg(feature = "minutes")]
    pub fn minutes(&self) -> minutes::Api<'_> {
        minutes::Api::new(self)
    }
    /// Moments / 公司圈: the operations of `moments`.
    #[cfg(feature = "moments")]
    pub fn moments(&self) -> moments::Api<'_> {
        moments::Api::new(self)
    }
    /// OKRs / OKR: the operations of `okr`.
    #[cfg(feature = "okr")]
    pub fn okr(&self) -> okr::Api<'_> {
        okr::Api::new(self)
    }
    /// Text recognition / 光学字符识别: the operations of `optical_char_recognition`.
    #[cfg(feature = "optical_char_recognition")]
    pub fn optical_char_recognition(&self) -> optical_char_recognition::Api<'_> {
        optical_char_recognition::Api::new(self)
    }
    /// Login sessions / 登录态管理: the operations of `passport`.
    #[cfg(feature = "passport")]
    pub fn passport(&self) -> passport::Api<'_> {
        passport::Api::new(self)
    }
    /// Payroll / 发薪: the operations of `payroll`.
    #[cfg(feature = "payroll")]
    pub fn payroll(&self) -> payroll::Api<'_> {
        payroll::Api::new(self)
    }
    /// Performance / 绩效: the operations of `performance`.
    #[cfg(feature = "performance")]
    pub fn performance(&self) -> performance::Api<'_> {
        performance::Api::new(self)
    }
    /// Personal settings / 个人设置: the operations of `personal_settings`.
    #[cfg(feature = "personal_settings")]
    pub fn personal_settings(&self) -> personal_settings::Api<'_> {
        personal_settings::Api::new(self)
    }
    /// Reports / 汇报: the operations of `report`.
    #[cfg(feature = "report")]
    pub fn report(&self) -> report::Api<'_> {
        report::Api::new(self)
    }
    /// Search / 搜索: the operations of `search`.
    #[cfg(feature = "search")]
    pub fn search(&self) -> search::Api<'_> {
        search::Api::new(self)
    }
    /// Security and compliance / 安全合规: the operations of `security_and_compliance`.
    #[cfg(feature = "security_and_compliance")]
    pub fn security_and_compliance(&self) -> security_and_compliance::Api<'_> {
        security_and_compliance::Api::new(self)
    }
    /// Spreadsheets / 电子表格: the operations of `sheets`.
    #[cfg(feature = "sheets")]
    pub fn sheets(&self) -> sheets::Api<'_> {
        sheets::Api::new(self)
    }
    /// Miaoda apps / 妙搭: the operations of `spark`.
    #[cfg(feature = "spark")]
    pub fn spark(&self) -> spark::Api<'_> {
        spark::Api::new(self)
    }
    /// Speech recognition / 语音识别: the operations of `speech_to_text`.
    #[cfg(feature = "speech_to_text")]
    pub fn speech_to_text(&self) -> speech_to_text::Api<'_> {
        speech_to_text::Api::new(self)
    }
    /// File search and metadata (legacy) / 云文档搜索与元数据（历史版本）: the operations of `suite`.
    #[cfg(feature = "suite")]
    pub fn suite(&self) -> suite::Api<'_> {
        suite::Api::new(self)
    }
    /// Tasks / 任务: the operations of `task`.
    #[cfg(feature = "task")]
    pub fn task(&self) -> task::Api<'_> {
        task::Api::new(self)
    }
    /// Tenant / 企业信息: the operations of `tenant`.
    #[cfg(feature = "tenant")]
    pub fn tenant(&self) -> tenant::Api<'_> {
        tenant::Api::new(self)
    }
    /// Translation / 机器翻译: the operations of `translation`.
    #[cfg(feature = "translation")]
    pub fn translation(&self) -> translation::Api<'_> {
        translation::Api::new(self)
    }
    /// Connected organizations / 关联组织: the operations of `trust_party`.
    #[cfg(feature = "trust_party")]
    pub fn trust_party(&self) -> trust_party::Api<'_> {
        trust_party::Api::new(self)
    }
    /// App administrators / 应用管理员: the operations of `user`.
    #[cfg(feature = "user")]
    pub fn user(&self) -> user::Api<'_> {
        user::Api::new(self)
    }
    /// Video meetings / 视频会议: the operations of `vc`.
    #[cfg(feature = "vc")]
    pub fn vc(&self) -> vc::Api<'_> {
        vc::Api::new(self)
    }
    /// Tenant verification / 认证信息: the operations of `verification`.
    #[cfg(feature = "verification")]
    pub fn verification(&self) -> verification::Api<'_> {
        verification::Api::new(self)
    }
    /// Wiki / 知识库: the operations of `wiki`.
    #[cfg(feature = "wiki")]
    pub fn wiki(&self) -> wiki::Api<'_> {
        wiki::Api::new(self)
    }
    /// Workplace / 工作台: the operations of `workplace`.
    #[cfg(feature = "workplace")]
    pub fn workplace(&self) -> workplace::Api<'_> {
        workplace::Api::new(self)
    }
}
/// The events of the enabled services that need more than an id to recognise repeated pushes.
#[cfg(feature = "events")]
pub(crate) fn identified_events() -> &'static [&'static crate::codegen::events::Descriptor] {
    &[
        #[cfg(feature = "im")]
        <im::v1::event::MessageReceive as crate::codegen::events::Payload>::DESCRIPTOR,
    ]
}
/// The names of error constants by code, for the enabled services.
pub(crate) fn named_errors() -> &'static [(
    &'static str,
    &'static [(i64, &'static str)],
)] {
    &[
        #[cfg(feature = "acs")]
        ("acs", acs::error::NAMES),
        #[cfg(feature = "admin")]
        ("admin", admin::error::NAMES),
        #[cfg(feature = "aily")]
        ("aily", aily::error::NAMES),
        #[cfg(feature = "apaas")]
        ("apaas", apaas::error::NAMES),
        #[cfg(feature = "application")]
        ("application", application::error::NAMES),
        #[cfg(feature = "approval")]
        ("approval", approval::error::NAMES),
        #[cfg(feature = "attendance")]
        ("attendance", attendance::error::NAMES),
        ("auth", auth::error::NAMES),
        #[cfg(feature = "authen")]
        ("authen", authen::error::NAMES),
        #[cfg(feature = "baike")]
        ("baike", baike::error::NAMES),
        #[cfg(feature = "base")]
        ("base", base::error::NAMES),
        #[cfg(feature = "bitable")]
        ("bitable", bitable::error::NAMES),
        #[cfg(feature = "board")]
        ("board", board::error::NAMES),
        #[cfg(feature = "calendar")]
        ("calendar", calendar::error::NAMES),
        #[cfg(feature = "cardkit")]
        ("cardkit", cardkit::error::NAMES),
        #[cfg(feature = "compensation")]
        ("compensation", compensation::error::NAMES),
        #[cfg(feature = "contact")]
        ("contact", contact::error::NAMES),
        #[cfg(feature = "corehr")]
        ("corehr", corehr::error::NAMES),
        #[cfg(feature = "directory")]
        ("directory", directory::error::NAMES),
        #[cfg(feature = "doc")]
        ("doc", doc::error::NAMES),
        #[cfg(feature = "docs")]
        ("docs", docs::error::NAMES),
        #[cfg(feature = "document_ai")]
        ("document_ai", document_ai::error::NAMES),
        #[cfg(feature = "docx")]
        ("docx", docx::error::NAMES),
        #[cfg(feature = "drive")]
        ("drive", drive::error::NAMES),
        #[cfg(feature = "ehr")]
        ("ehr", ehr::error::NAMES),
        #[cfg(feature = "ephemeral")]
        ("ephemeral", ephemeral::error::NAMES),
        #[cfg(feature = "event")]
        ("event", event::error::NAMES),
        #[cfg(feature = "face_verify")]
        ("face_verify", face_verify::error::NAMES),
        #[cfg(feature = "helpdesk")]
        ("helpdesk", helpdesk::error::NAMES),
        #[cfg(feature = "hire")]
        ("hire", hire::error::NAMES),
        #[cfg(feature = "human_authentication")]
        ("human_authentication", human_authentication::error::NAMES),
        #[cfg(feature = "im")]
        ("im", im::error::NAMES),
        #[cfg(feature = "interactive")]
        ("interactive", interactive::error::NAMES),
        #[cfg(feature = "lingo")]
        ("lingo", lingo::error::NAMES),
        #[cfg(feature = "mail")]
        ("mail", mail::error::NAMES),
        #[cfg(feature = "mdm")]
        ("mdm", mdm::error::NAMES),
        #[cfg(feature = "message")]
        ("message", message::error::NAMES),
        #[cfg(feature = "mina")]
        ("mina", mina::error::NAMES),
        #[cfg(feature = "minutes")]
        ("minutes", minutes::error::NAMES),
        #[cfg(feature = "moments")]
        ("moments", moments::error::NAMES),
        #[cfg(feature = "okr")]
        ("okr", okr::error::NAMES),
        #[cfg(feature = "optical_char_recognition")]
        ("optical_char_recognition", optical_char_recognition::error::NAMES),
        #[cfg(feature = "passport")]
        ("passport", passport::error::NAMES),
        #[cfg(feature = "payroll")]
        ("payroll", payroll::error::NAMES),
        #[cfg(feature = "performance")]
        ("performance", performance::error::NAMES),
        #[cfg(feature = "personal_settings")]
        ("personal_settings", personal_settings::error::NAMES),
        #[cfg(feature = "report")]
        ("report", report::error::NAMES),
        #[cfg(feature = "search")]
        ("search", search::error::NAMES),
        #[cfg(feature = "security_and_compliance")]
        ("security_and_compliance", security_and_compliance::error::NAMES),
        #[cfg(feature = "sheets")]
        ("sheets", sheets::error::NAMES),
        #[cfg(feature = "spark")]
        ("spark", spark::error::NAMES),
        #[cfg(feature = "speech_to_text")]
        ("speech_to_text", speech_to_text::error::NAMES),
        #[cfg(feature = "task")]
        ("task", task::error::NAMES),
        #[cfg(feature = "tenant")]
        ("tenant", tenant::error::NAMES),
        #[cfg(feature = "translation")]
        ("translation", translation::error::NAMES),
        #[cfg(feature = "trust_party")]
        ("trust_party", trust_party::error::NAMES),
        #[cfg(feature = "vc")]
        ("vc", vc::error::NAMES),
        #[cfg(feature = "verification")]
        ("verification", verification::error::NAMES),
        #[cfg(feature = "wiki")]
        ("wiki", wiki::error::NAMES),
        #[cfg(feature = "workplace")]
        ("workplace", workplace::error::NAMES),
    ]
}
