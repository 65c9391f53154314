// Generated from spec/hire/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The abilities the question tests. / 该面试题考察的能力项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ability {
    /// The name of the ability, in Chinese and English. / 能力项的中英文名称。
    pub name: I18n,
    /// The description of the ability, in Chinese and English. / 能力项的中英文说明。
    pub description: I18n,
}
impl wire::Object for Ability {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
    }
}
/// The files attached to the feedback. / 面试评价所带的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The ID of the attachment. / 附件的 ID。
    pub file_id: String,
    /// The file name of the attachment. / 附件的文件名。
    pub file_name: String,
    /// The content type of the attachment. / 附件的内容类型。
    pub content_type: String,
    /// The size of the attachment. / 附件的大小。
    pub file_size: i64,
    /// When the attachment was created, in milliseconds since 1970. / 附件的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for Attachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("file_name", &mut self.file_name);
        f.field("content_type", &mut self.content_type);
        f.field("file_size", &mut self.file_size);
        f.field("create_time", &mut self.create_time);
    }
}
/// The assessment in each dimension of the module. / 模块中各维度的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionAssessment {
    /// The ID of the dimension, one of the `dimensions` in the modules that `hire.v1.interview_feedback_form.list` returns.
    ///
    /// 维度的 ID，对应 `hire.v1.interview_feedback_form.list` 返回的模块中的 `dimensions`。
    pub interview_feedback_form_dimension_id: String,
    /// The name of the dimension, in Chinese and English. / 维度的中英文名称。
    pub dimension_name: I18n,
    /// How the dimension is assessed, which decides the field that holds the assessment.
    ///
    /// 维度的评价方式，决定从哪个字段读取评价。
    /// - `1`: Single choice / 单选题
    /// - `2`: Multiple choice / 多选题
    /// - `3`: Description / 描述题
    /// - `5`: Recommended range of job levels / 职级建议（范围）
    /// - `6`: Score by single choice / 打分题（单选）
    /// - `7`: Score to be filled in / 打分题（填空）
    /// - `10`: Built-in conclusion / 系统预设的结论
    /// - `11`: Built-in score / 系统预设的得分
    /// - `12`: Built-in notes / 系统预设的记录
    pub dimension_type: i64,
    /// The weight of the dimension in the score, to two decimals. / 该维度在评分中的权重，保留两位小数。
    pub weight: f64,
    /// The text of the assessment, if `dimension_type` is a description. / 评价的文字，`dimension_type` 为描述题时从此取值。
    pub dimension_content: String,
    /// The option chosen, if `dimension_type` is a single choice. / 所选的选项，`dimension_type` 为单选题时从此取值。
    pub dimension_option: DimensionOption,
    /// The options chosen, if `dimension_type` is a multiple choice. / 所选的各个选项，`dimension_type` 为多选题时从此取值。
    pub dimension_options: Vec<DimensionOption>,
    /// The number entered, for a dimension scored by number. / 填写的分数，仅维度类型为打分题（填空）时有值。
    pub dimension_score: i64,
    /// The range of job levels recommended, if `dimension_type` asks for one.
    ///
    /// 建议的职级范围，`dimension_type` 为职级建议时从此取值。
    pub recommended_job_level: RecommendedJobLevel,
    /// The assessments of the questions of the dimension. / 该维度下各面试题的评价。
    pub question_assessments: Vec<QuestionAssessment>,
}
impl wire::Object for DimensionAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "interview_feedback_form_dimension_id",
            &mut self.interview_feedback_form_dimension_id,
        );
        f.field("dimension_name", &mut self.dimension_name);
        f.field("dimension_type", &mut self.dimension_type);
        f.field("weight", &mut self.weight);
        f.field("dimension_content", &mut self.dimension_content);
        f.field("dimension_option", &mut self.dimension_option);
        f.field("dimension_options", &mut self.dimension_options);
        f.field("dimension_score", &mut self.dimension_score);
        f.field("recommended_job_level", &mut self.recommended_job_level);
        f.field("question_assessments", &mut self.question_assessments);
    }
}
/// An option of a dimension. / 评价维度的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionOption {
    /// The ID of the option, one of the `option_items` in the dimensions that `hire.v1.interview_feedback_form.list` returns.
    ///
    /// 选项的 ID，对应 `hire.v1.interview_feedback_form.list` 返回的维度中的 `option_items`。
    pub id: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
    /// The score the option stands for. / 选择该选项对应的分数。
    pub score_val: i64,
}
impl wire::Object for DimensionOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("score_val", &mut self.score_val);
    }
}
/// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HireUserIdType {
    /// `open_id`: ID of the user within this app / 用户在当前应用内的 ID
    OpenId,
    /// `union_id`: ID of the user across the apps of one developer / 用户在同一开发商各应用间通用的 ID
    UnionId,
    /// `user_id`: ID of the user within the tenant / 用户在租户内的 ID
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_admin_id`: ID of the user in the People admin console / 用户在人力系统管理后台的 ID
    PeopleAdminId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for HireUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for HireUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleAdminId => "people_admin_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_admin_id" => Self::PeopleAdminId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese. / 中文文本。
    pub zh_cn: String,
    /// The text in English. / 英文文本。
    pub en_us: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The interviewer. / 面试官。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdNameObject {
    /// The ID of the interviewer, as a `user_id_type` ID. / 面试官的用户 ID，类型由 `user_id_type` 决定。
    pub id: String,
    /// The name of the object, in Chinese and English. / 对象的名称，有中文和英文。
    pub name: I18n,
}
impl wire::Object for IdNameObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The interview feedback. / 查询到的面试评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// The ID of the interview record, one for each interviewer. / 面试评价的 ID，每名面试官的评价各有一个。
    pub id: String,
    /// The ID of the interview feedback form used, which `hire.v1.interview_feedback_form.list` returns.
    ///
    /// 所用面试评价表的 ID，可用 `hire.v1.interview_feedback_form.list` 查询。
    pub feedback_form_id: String,
    /// Whether the feedback or evaluation has been submitted. / 评价是否已经提交。
    /// - `1`: Submitted / 已提交
    /// - `2`: Not submitted / 未提交
    pub commit_status: i64,
    /// When the feedback was submitted, in milliseconds since 1970. / 面试评价的提交时间，毫秒级时间戳。
    pub submit_time: wire::TimestampMs,
    /// The score given in the feedback and the score attainable. / 面试评价的得分与满分。
    pub record_score: RecordScore,
    /// The interviewer. / 面试官。
    pub interviewer: IdNameObject,
    /// The files attached to the feedback. / 面试评价所带的附件。
    pub attachments: Vec<Attachment>,
    /// The assessment in each module of the feedback form. / 评价表各模块的评价。
    pub module_assessments: Vec<ModuleAssessment>,
}
impl wire::Object for InterviewRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("feedback_form_id", &mut self.feedback_form_id);
        f.field("commit_status", &mut self.commit_status);
        f.field("submit_time", &mut self.submit_time);
        f.field("record_score", &mut self.record_score);
        f.field("interviewer", &mut self.interviewer);
        f.field("attachments", &mut self.attachments);
        f.field("module_assessments", &mut self.module_assessments);
    }
}
/// The assessment in each module of the feedback form. / 评价表各模块的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleAssessment {
    /// The ID of the module of the form, one of the `modules` that `hire.v1.interview_feedback_form.list` returns.
    ///
    /// 评价表模块的 ID，对应 `hire.v1.interview_feedback_form.list` 返回的 `modules`。
    pub interview_feedback_form_module_id: String,
    /// The name of the module, in Chinese and English. / 模块的中英文名称。
    pub module_name: I18n,
    /// Whether the module is the built-in conclusion or a custom one. / 模块是系统预置的面试结论还是自定义模块。
    /// - `1`: Built-in interview conclusion / 系统预置的面试结论
    /// - `2`: Custom, without a name / 自定义模块，没有名称
    pub module_type: i64,
    /// The weight of the module in the score, to two decimals. / 该模块在评分中的权重，保留两位小数。
    pub module_weight: f64,
    /// The score of the module, to two decimal places. / 模块的得分，保留两位小数。
    pub module_score: f64,
    /// The assessment in each dimension of the module. / 模块中各维度的评价。
    pub dimension_assessments: Vec<DimensionAssessment>,
}
impl wire::Object for ModuleAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "interview_feedback_form_module_id",
            &mut self.interview_feedback_form_module_id,
        );
        f.field("module_name", &mut self.module_name);
        f.field("module_type", &mut self.module_type);
        f.field("module_weight", &mut self.module_weight);
        f.field("module_score", &mut self.module_score);
        f.field("dimension_assessments", &mut self.dimension_assessments);
    }
}
/// The assessments of the questions of the dimension. / 该维度下各面试题的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionAssessment {
    /// Whether it is an ordinary or an online coding question. / 面试题是普通题还是在线编程题。
    /// - `1`: Ordinary question / 普通面试题
    /// - `2`: Online coding question / 在线编程题
    pub question_type: i64,
    /// The title of the question. / 面试题的标题。
    pub title: I18n,
    /// A description of the interview question. / 对面试题的补充说明。
    pub description: I18n,
    /// What the candidate answered. / 候选人对该题的作答内容。
    pub content: String,
    /// The abilities the question tests. / 该面试题考察的能力项。
    pub abilities: Vec<Ability>,
}
impl wire::Object for QuestionAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("question_type", &mut self.question_type);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
        f.field("content", &mut self.content);
        f.field("abilities", &mut self.abilities);
    }
}
/// The range of job levels recommended, if `dimension_type` asks for one.
///
/// 建议的职级范围，`dimension_type` 为职级建议时从此取值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedJobLevel {
    /// The lowest job level recommended. / 建议职级范围的下限。
    pub lower_limit_job_level_name: I18n,
    /// The highest job level recommended. / 建议职级范围的上限。
    pub higher_limit_job_level_name: I18n,
}
impl wire::Object for RecommendedJobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lower_limit_job_level_name", &mut self.lower_limit_job_level_name);
        f.field("higher_limit_job_level_name", &mut self.higher_limit_job_level_name);
    }
}
/// The score given in the feedback and the score attainable. / 面试评价的得分与满分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordScore {
    /// The score given in the feedback, to two decimal places. / 面试评价的得分，保留两位小数。
    pub score: f64,
    /// The total score of the feedback, to two decimal places. / 面试评价的总分，保留两位小数。
    pub total_score: f64,
}
impl wire::Object for RecordScore {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("score", &mut self.score);
        f.field("total_score", &mut self.total_score);
    }
}
/// The files if the field holds attachments. / 字段为附件时的各个文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    /// The ID of the attachment, with which its details can be read. / 附件 ID，可用于获取附件信息。
    pub file_id: String,
    /// The file name of the attachment. / 附件的文件名。
    pub file_name: String,
    /// The content type of the attachment. / 附件的内容类型。
    pub content_type: String,
    /// The size of the attachment. / 附件的大小。
    pub file_size: i64,
}
impl wire::Object for TalentCustomizedAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("file_name", &mut self.file_name);
        f.field("content_type", &mut self.content_type);
        f.field("file_size", &mut self.file_size);
    }
}
/// A custom field with its value. / 自定义字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    /// The ID of the custom field of talents, which `hire.v1.talent_object.query` describes.
    ///
    /// 人才自定义字段的 ID，定义可用 `hire.v1.talent_object.query` 查询。
    pub object_id: String,
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub name: I18n,
    /// The type of the field, which decides the form of its value. / 字段的类型，决定其值的形式。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Time range / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Built-in field / 默认字段
    /// - `11`: Module / 模块
    /// - `12`: Day / 日选择
    /// - `13`: Attachment / 附件
    pub object_type: i64,
    /// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
    pub value: TalentCustomizedValue,
}
impl wire::Object for TalentCustomizedDataChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("name", &mut self.name);
        f.field("object_type", &mut self.object_type);
        f.field("value", &mut self.value);
    }
}
/// An option of a custom field. / 自定义字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedOption {
    /// The ID of the option. / 选项的 ID。
    pub key: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
}
impl wire::Object for TalentCustomizedOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The start and end if the field is a time range. / 字段为时间段时的起止时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedTimeRange {
    /// The start of the time range, in seconds since 1970. / 时间段的开始，秒级时间戳。
    pub start_time: wire::TimestampSec,
    /// The end of the time range, in seconds since 1970, or `-` if it goes on until now.
    ///
    /// 时间段的结束，秒级时间戳，至今未结束时为 `-`。
    pub end_time: wire::TimestampSec,
}
impl wire::Object for TalentCustomizedTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    /// The value if the field is single-line text, multi-line text, a module or a built-in field.
    ///
    /// 字段为单行文本、多行文本、模块或默认字段时的值。
    pub content: String,
    /// The option chosen if the field is a single choice. / 字段为单选时所选的选项。
    pub option: TalentCustomizedOption,
    /// The options chosen if the field is a multiple choice. / 字段为多选时所选的各个选项。
    pub option_list: Vec<TalentCustomizedOption>,
    /// The start and end if the field is a time range. / 字段为时间段时的起止时间。
    pub time_range: TalentCustomizedTimeRange,
    /// The value if the field is a date, month or year, in seconds since 1970. / 字段为日期、月份或年份时的值，秒级时间戳。
    pub time: wire::TimestampSec,
    /// The value if the field is a number. / 字段为数字时的值。
    pub number: String,
    /// The files if the field holds attachments. / 字段为附件时的各个文件。
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}
impl wire::Object for TalentCustomizedValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("option", &mut self.option);
        f.field("option_list", &mut self.option_list);
        f.field("time_range", &mut self.time_range);
        f.field("time", &mut self.time);
        f.field("number", &mut self.number);
        f.field("customized_attachment", &mut self.customized_attachment);
    }
}
crate::codegen::__impl_object! {
    Ability Attachment DimensionAssessment DimensionOption I18n IdNameObject
    InterviewRecord ModuleAssessment QuestionAssessment RecommendedJobLevel RecordScore
    TalentCustomizedAttachment TalentCustomizedDataChild TalentCustomizedOption
    TalentCustomizedTimeRange TalentCustomizedValue
}
crate::codegen::__impl_enum! {
    HireUserIdType
}
